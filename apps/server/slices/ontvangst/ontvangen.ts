import { boekOntvangst, boekVerdeling, type Journaalpost } from '@meedoen/casework/betaling';
import { type Ontvangstdeel, type Verdeelreden, vorderingskenmerken } from '@meedoen/casework/ontvangst';
import { toerekening } from '@meedoen/casework/vordering';
import { type Cents, type IsoDate, monthOfDate } from '@meedoen/law/kernel';
import { uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import type { Bijschrijving } from '../../sources/bank/index.ts';
import { opdrachtgeverVan } from '../aanvraag/index.ts';
import { instantVan } from '../berekening/index.ts';
import { boek, type TeBoeken } from '../grootboek/index.ts';
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
  const vordering = kijk ? undefined : herkend.vordering;
  const bewaard = vordering?.gemeente ?? [...aanroep.gemeenten].sort()[0];
  if (!bewaard) throw new Error('a bank file was read by somebody without a gemeente');
  const { delen, over } = vordering
    ? toerekening(await afTeLossen(tx, vordering), bedrag, vordering.id)
    : { delen: [], over: bedrag };
  if (vordering) aanroep.betreft({ id: vordering.persoon, gemeente: vordering.gemeente });
  const id = uuidv7();
  const verdeeld: Ontvangstdeel[] = delen.map((deel) => ({
    ...{ id: uuidv7(), vordering: deel.id, bedrag: deel.bedrag, op: vandaag },
  }));
  const ontvangst = {
    ...{ id, uitvoerder, gemeente: bewaard, persoon: vordering?.persoon, bedrag, op, iban },
    ...{ naam: naam.slice(0, 140), omschrijving: omschrijving.slice(0, 500), delen: verdeeld },
    waarom: vordering && over > 0 ? ('meer-dan-open' as const) : waarom,
  };
  const command = { command: 'receiveOntvangst', ontvangst } as const;
  const wie = { door: door.auteur.id ?? 'systeem', op: instantVan(nu) };
  await beginOntvangst(tx, ontvangst, { ...plaats, bankreferentie }, { ...command, ...wie }, door);
  await boek(tx, bij(ontvangst, op), nu);
  await noteBetaald(tx, verdeeld, door);
  return over > 0 ? 'te-verdelen' : 'verdeeld';
}

/** Which claim a payment is for, by what was written with it. */
async function herken(
  { tx, gemeenten }: Aanroep,
  uitvoerder: string,
  omschrijving: string,
): Promise<{ readonly vordering?: Schuldpost; readonly waarom: Verdeelreden }> {
  const kenmerken = vorderingskenmerken(omschrijving);
  const [kenmerk] = kenmerken;
  if (!kenmerk) return { waarom: 'geen-kenmerk' };
  if (kenmerken.length > 1) return { waarom: 'meer-kenmerken' };
  const vordering = await vorderingMetKenmerk(tx, uitvoerder, kenmerk);
  // within the gemeenten of who reads it in, as with what came back
  if (!vordering || !gemeenten.includes(vordering.gemeente)) return { waarom: 'onbekend-kenmerk' };
  return { vordering, waarom: 'verdeeld' };
}

interface Geboekt {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly persoon: string | undefined;
  readonly bedrag: Cents;
  readonly naam: string;
  readonly delen: readonly Ontvangstdeel[];
}

/** What comes in and, in entries of their own, what of it is paid on claims. */
function bij({ id, uitvoerder, gemeente, persoon, bedrag, naam, delen }: Geboekt, op: IsoDate): TeBoeken[] {
  const maand = monthOfDate(op);
  const kop = {
    uitvoerder,
    gemeente,
    persoon: persoon ?? null,
    boekdatum: op,
    omschrijving: `Betaald door ${naam}`.trim(),
  };
  const een = (soort: string, bron: string, post: Journaalpost | undefined): TeBoeken => ({
    bron: { soort, id: bron },
    posten: post ? [post] : [],
  });
  return [
    een('bankregel', id, boekOntvangst(kop, maand, bedrag)),
    ...delen.map((deel) => een('ontvangst', deel.id, boekVerdeling(kop, maand, deel.bedrag, deel.vordering))),
  ];
}
