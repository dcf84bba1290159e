import {
  type Boekingskop,
  boekOntvangst,
  boekSubsidieontvangst,
  boekVerdeling,
  type Journaalpost,
} from '@meedoen/casework/betaling';
import {
  type Ontvangstdeel,
  subsidiekenmerken,
  type Verdeelreden,
  verhaalkenmerken,
  vorderingskenmerken,
} from '@meedoen/casework/ontvangst';
import { toerekening } from '@meedoen/casework/vordering';
import { type Cents, type IsoDate, type Maand, monthOfDate } from '@meedoen/law/kernel';
import { uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import type { Bijschrijving } from '../../sources/bank/index.ts';
import { opdrachtgeverVan } from '../aanvraag/index.ts';
import { instantVan } from '../berekening/index.ts';
import { boek, type TeBoeken } from '../grootboek/index.ts';
import { type Subsidiezaak, subsidieMetKenmerk, teVeelBij, werkSubsidieklokBij } from '../loonkostensubsidie/index.ts';
import { openVorderingenVan, verhaalMetKenmerk } from '../verhaal/index.ts';
import { afTeLossen, noteBetaald, type Schuldpost, vorderingMetKenmerk } from '../vordering/index.ts';
import { beginOntvangst } from './store.ts';

export interface Ontvangsttelling {
  readonly ontvangen: number;
  readonly teVerdelen: number;
  /** The bank told of it before, in another file. */
  readonly alGeboekt: number;
}

/**
 * Money that others paid to our account, from one file of the bank. What names one claim is booked on it, and where that
 * claim is part of an agreement over all its claims; the rest waits on the list of who collects.
 * Runs as the system: a claim may be of a file that is closed to who reads the file in.
 */
export async function receiveOntvangsten(
  aanroep: Aanroep,
  uitvoerder: string,
  bankbestand: string,
  bij: readonly Bijschrijving[],
): Promise<Ontvangsttelling> {
  const telling = { ontvangen: 0, teVerdelen: 0, alGeboekt: 0 };
  for (const [i, bijschrijving] of bij.entries()) {
    const wat = await receive(aanroep, uitvoerder, { bankbestand, volgnummer: i + 1 }, bijschrijving);
    if (wat === 'al-geboekt') telling.alGeboekt += 1;
    else {
      telling.ontvangen += 1;
      if (wat === 'te-verdelen') telling.teVerdelen += 1;
    }
  }
  return telling;
}

async function receive(
  aanroep: Aanroep,
  uitvoerder: string,
  plaats: { readonly bankbestand: string; readonly volgnummer: number },
  { bedragInCenten: bedrag, naam, iban, omschrijving, bankreferentie, samen, op = aanroep.vandaag }: Bijschrijving,
): Promise<'verdeeld' | 'te-verdelen' | 'al-geboekt'> {
  const { tx, vandaag, nu } = aanroep;
  if (bankreferentie) {
    const [er] =
      await tx`select 1 from ontvangst where uitvoerder = ${uitvoerder} and bankreferentie = ${bankreferentie}`;
    if (er) return 'al-geboekt';
  }
  const door = opdrachtgeverVan(aanroep);
  const herkend = await herken(aanroep, uitvoerder, omschrijving);
  // what may be several payments, or may be told again, is not booked without somebody who looks
  const kijk = samen ? ('samen' as const) : bankreferentie ? undefined : ('geen-bankreferentie' as const);
  const waarom = kijk ?? herkend.waarom;
  const { vordering, subsidie, verhaal } = kijk
    ? { vordering: undefined, subsidie: undefined, verhaal: undefined }
    : herkend;
  const bij = vordering ?? subsidie ?? verhaal;
  const bewaard = bij?.gemeente ?? [...aanroep.gemeenten].sort()[0];
  if (!bewaard) throw new Error('a bank file was read by somebody without a gemeente');
  const { delen, over } = vordering
    ? toerekening(await afTeLossen(tx, vordering), bedrag, vordering.id)
    : verhaal
      ? toerekening(await openVorderingenVan(tx, verhaal.id), bedrag)
      : subsidie
        ? opSubsidie(subsidie.id, await teVeelBij(tx, subsidie.id), bedrag)
        : { delen: [], over: bedrag };
  if (bij) aanroep.betreft({ id: bij.persoon, gemeente: bij.gemeente });
  const id = uuidv7();
  const verdeeld: Ontvangstdeel[] = delen.map((deel) => ({
    ...{ id: uuidv7(), bedrag: deel.bedrag, op: vandaag },
    ...(subsidie ? { loonkostensubsidie: deel.id } : { vordering: deel.id }),
  }));
  const ontvangst = {
    ...{ id, uitvoerder, gemeente: bewaard, persoon: (vordering ?? verhaal)?.persoon, bedrag, op, iban },
    ...{ naam: naam.slice(0, 140), omschrijving: omschrijving.slice(0, 500), delen: verdeeld },
    waarom: bij && over > 0 ? ('meer-dan-open' as const) : waarom,
  };
  const command = { command: 'receiveOntvangst', ontvangst } as const;
  const wie = { door: door.auteur.id ?? 'systeem', op: instantVan(nu) };
  await beginOntvangst(tx, ontvangst, { ...plaats, bankreferentie }, { ...command, ...wie }, door);
  await boek(tx, posten(ontvangst, subsidie?.persoon, op), nu);
  await noteBetaald(tx, opVorderingen(verdeeld), door);
  if (subsidie) await werkSubsidieklokBij(tx, subsidie.id, nu);
  return over > 0 ? 'te-verdelen' : 'verdeeld';
}

type Verhaalpost = NonNullable<Awaited<ReturnType<typeof verhaalMetKenmerk>>>;

/** What of a payment settles what an employer has too much; the rest waits for somebody. */
const opSubsidie = (id: string, teVeel: Cents, bedrag: Cents) => {
  const deel = Math.min(teVeel, bedrag);
  return { delen: deel > 0 ? [{ id, bedrag: deel }] : [], over: bedrag - Math.max(deel, 0) };
};

/** Which claim, case of verhaal or subsidy a payment is for, by what was written with it. */
async function herken(
  { tx, gemeenten }: Aanroep,
  uitvoerder: string,
  omschrijving: string,
): Promise<{
  readonly vordering?: Schuldpost;
  readonly subsidie?: Subsidiezaak;
  readonly verhaal?: Verhaalpost;
  readonly waarom: Verdeelreden;
}> {
  const subsidies = subsidiekenmerken(omschrijving);
  const zaken = verhaalkenmerken(omschrijving);
  const kenmerken = [...vorderingskenmerken(omschrijving), ...subsidies, ...zaken];
  const [kenmerk] = kenmerken;
  if (!kenmerk) return { waarom: 'geen-kenmerk' };
  if (kenmerken.length > 1) return { waarom: 'meer-kenmerken' };
  if (subsidies.length > 0) {
    const subsidie = await subsidieMetKenmerk(tx, uitvoerder, kenmerk);
    if (!subsidie || !gemeenten.includes(subsidie.gemeente)) return { waarom: 'onbekend-kenmerk' };
    return { subsidie, waarom: 'verdeeld' };
  }
  if (zaken.length > 0) {
    const verhaal = await verhaalMetKenmerk(tx, uitvoerder, kenmerk);
    if (!verhaal || !gemeenten.includes(verhaal.gemeente)) return { waarom: 'onbekend-kenmerk' };
    return { verhaal, waarom: 'verdeeld' };
  }
  const vordering = await vorderingMetKenmerk(tx, uitvoerder, kenmerk);
  // within the gemeenten of who reads it in, as with what came back
  if (!vordering || !gemeenten.includes(vordering.gemeente)) return { waarom: 'onbekend-kenmerk' };
  return { vordering, waarom: 'verdeeld' };
}

/** The ledger is kept for ever: who paid stands with what came in, which has an end. */
export const ONTVANGEN = 'Betaling ontvangen';

interface Geboekt {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly persoon: string | undefined;
  readonly bedrag: Cents;
  readonly delen: readonly Ontvangstdeel[];
}

/** What comes in and, in entries of their own, what of it is paid on claims or settles a subsidy. */
function posten(
  { id, uitvoerder, gemeente, persoon, bedrag, delen }: Geboekt,
  werknemer: string | undefined,
  op: IsoDate,
): TeBoeken[] {
  const maand = monthOfDate(op);
  const kop = {
    uitvoerder,
    gemeente,
    persoon: persoon ?? null,
    boekdatum: op,
    omschrijving: ONTVANGEN,
  };
  const een = (soort: string, bron: string, post: Journaalpost | undefined): TeBoeken => ({
    bron: { soort, id: bron },
    posten: post ? [post] : [],
  });
  return [
    een('bankregel', id, boekOntvangst(kop, maand, bedrag)),
    ...delen.map((deel) =>
      een('ontvangst', deel.id, deelpost({ ...kop, persoon: werknemer ?? kop.persoon }, maand, deel)),
    ),
  ];
}

function deelpost(kop: Boekingskop, maand: Maand, { bedrag, vordering, loonkostensubsidie }: Ontvangstdeel) {
  if (loonkostensubsidie) return boekSubsidieontvangst(kop, maand, bedrag, loonkostensubsidie);
  return vordering ? boekVerdeling(kop, maand, bedrag, vordering) : undefined;
}

/** Of parts of a payment those that are on claims. */
export const opVorderingen = (delen: readonly Ontvangstdeel[]) =>
  delen.flatMap(({ vordering, bedrag }) => (vordering ? [{ vordering, bedrag }] : []));
