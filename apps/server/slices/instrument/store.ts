import {
  BEZET,
  type Inzet,
  type Inzetcontext,
  type Inzetopdracht,
  inzetklokken,
  nextInzet,
  rebuildInzet,
} from '@meedoen/casework/instrument';
import { type IsoDate, yearOf } from '@meedoen/law/kernel';
import { alsSysteem, jsonb, type Tx } from '../../platform/database/index.ts';
import { geweigerd, nietGevonden, uitkomstVan } from '../../platform/probleem/index.ts';
import { leesStroom, metWie, type Opdrachtgever, opdrachtUit, schrijfOpdracht } from '../../platform/stroom/index.ts';
import { zetTaakOpKlok } from '../taak/index.ts';
import { contextVan } from './context.ts';

/** An instrument for one person, as it stands. */
export interface Inzetzaak {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly persoon: string;
  readonly instrument: string;
  readonly versie: number;
  readonly toestand: Inzet;
}

/** A command without who gives it and when: that comes from the call. */
export type Inzetcommando = Inzetopdracht extends infer O
  ? O extends Inzetopdracht
    ? Omit<O, 'door' | 'op'>
    : never
  : never;

const KOLOMMEN = ['id', 'uitvoerder', 'gemeente', 'persoon', 'instrument', 'versie', 'toestand'] as const;

/** An inzet this transaction may see. @throws Probleem 404 */
export async function inzetMetId(tx: Tx, id: string): Promise<Inzetzaak> {
  const [zaak] = await tx<Inzetzaak[]>`
    select ${tx([...KOLOMMEN])} from inzet where id = ${id} and not toestand ? 'verwijderd'`;
  if (!zaak) throw nietGevonden();
  return zaak;
}

/** What was used for a person, newest first. */
export const inzettenVan = (tx: Tx, persoon: string): Promise<Inzetzaak[]> =>
  tx<Inzetzaak[]>`
    select ${tx([...KOLOMMEN])} from inzet where persoon = ${persoon} and not toestand ? 'verwijderd'
    order by aangemaakt_op desc, id desc`;

/** Begins an inzet with a proposal. @throws Probleem 409 with the true reason and where it stands */
export async function beginInzet(
  tx: Tx,
  inhoud: Extract<Inzetcommando, { command: 'proposeInzet' }>,
  extra: Pick<Inzetcontext, 'planstappen'>,
  door: Opdrachtgever,
): Promise<Inzetzaak> {
  const { id, uitvoerder, gemeente, persoon } = inhoud;
  const { code: instrument } = inhoud.regels.instrument;
  const context: Inzetcontext = { vandaag: door.vandaag, ...extra };
  const opdracht = metWie(inhoud, door);
  const toestand = uitkomstVan(nextInzet(undefined, opdracht, context));
  const zaak: Inzetzaak = { id, uitvoerder, gemeente, persoon, instrument, versie: 1, toestand };
  await tx`insert into inzet ${tx({
    ...{ id, uitvoerder, gemeente, persoon, instrument },
    ...afgeleid(tx, zaak, door.vandaag),
    aangemaakt_op: door.nu,
  })}`;
  await schrijf(tx, zaak, 0, opdracht, context, door);
  await zetKlok(tx, zaak, door);
  return zaak;
}

/** Gives an inzet a command; its row and its task are derived in the same transaction. @throws Probleem 409 with the true reason */
export async function geefInzetopdracht(
  tx: Tx,
  zaak: Inzetzaak,
  inhoud: Inzetcommando,
  door: Opdrachtgever,
): Promise<Inzetzaak> {
  const { uitvoerder, gemeente, instrument } = zaak;
  // two that want the last place take turns
  await tx`select pg_advisory_xact_lock(hashtextextended(${`inzet ${uitvoerder} ${gemeente} ${instrument}`}, 0))`;
  const context = await contextVan(tx, zaak, door.vandaag);
  const opdracht = metWie(inhoud, door);
  const toestand = uitkomstVan(nextInzet(zaak.toestand, opdracht, context));
  const versie = await schrijf(tx, zaak, zaak.versie, opdracht, context, door);
  const nieuw = { ...zaak, versie, toestand };
  await tx`update inzet set ${tx(afgeleid(tx, nieuw, door.vandaag))} where id = ${zaak.id}`;
  await zetKlok(tx, nieuw, door);
  return nieuw;
}

/** What lists ask about an inzet, from the inzet itself. */
export function inzetkolommen(toestand: Inzet, vandaag: IsoDate) {
  const { voorstel, besluiten, advies } = toestand;
  const [klok] = inzetklokken(toestand);
  const wordtToegekend = voorstel?.wat === 'toekennen';
  const toegekendOp = besluiten.find(({ wat }) => wat === 'toekennen')?.op;
  return {
    status: toestand.toestand,
    bezet: wordtToegekend || BEZET.includes(toestand.toestand),
    tot_en_met:
      'totEnMet' in toestand ? (toestand.totEnMet ?? null) : 'tot' in toestand ? (toestand.tot ?? null) : null,
    voorgesteld_op: toestand.voorgesteldOp,
    advies_op: advies?.uitkomst?.op ?? null,
    wacht_sinds: toestand.wachtSinds ?? null,
    raming_in_centen: toestand.raming ?? null,
    budgetjaar: toegekendOp ? yearOf(toegekendOp) : wordtToegekend ? yearOf(vandaag) : null,
    wat_wacht: klok?.wat ?? null,
    uiterlijk: klok?.uiterlijk ?? null,
  };
}

const afgeleid = (tx: Tx, { toestand, versie }: Inzetzaak, vandaag: IsoDate) => ({
  ...inzetkolommen(toestand, vandaag),
  toestand: jsonb(tx, toestand),
  versie,
});

/** What held around a command (days, places, money) is written with it, so that it can be judged again. */
function schrijf(
  tx: Tx,
  { id, uitvoerder, gemeente, persoon }: Inzetzaak,
  versie: number,
  opdracht: Inzetopdracht,
  context: Inzetcontext,
  door: Opdrachtgever,
): Promise<number> {
  const stroom = { id, soort: 'inzet' as const, uitvoerder, gemeente, persoon };
  const metContext = { ...opdracht, context };
  return schrijfOpdracht(tx, stroom, versie, metContext, door);
}

/** One task per inzet, with what waits first and until when; none when nothing waits. */
async function zetKlok(tx: Tx, zaak: Inzetzaak, { nu }: Opdrachtgever): Promise<void> {
  const [klok] = inzetklokken(zaak.toestand);
  const { id: bron, uitvoerder, gemeente, persoon, toestand } = zaak;
  const [coach] = await alsSysteem(
    tx,
    () => tx<{ coach: string }[]>`
      select coach from begeleiding where persoon = ${persoon} and upper(geldig) is null`,
  );
  const ontstaanUit = toestand.regels.instrument.naam.nl;
  const taak = { uitvoerder, gemeente, persoon, soort: 'instrument', bron, ontstaanUit } as const;
  await zetTaakOpKlok(tx, { ...taak, behandelaar: coach?.coach }, klok, nu, 'Gedaan bij het instrument zelf');
}

/** The task of an inzet is done by a step in it, never by itself: else nobody would look at it any more. */
export async function refuseInzetafronding(): Promise<void> {
  throw geweigerd('Deze taak is klaar met een stap bij "Instrumenten".', 'volgt-uit-zaak');
}

/** The state of an inzet made again from its commands, to compare with its row. */
export async function herbouwInzet(tx: Tx, id: string): Promise<Inzet | undefined> {
  return rebuildInzet(
    (await leesStroom(tx, id)).map((commando) => {
      const { context, ...opdracht } = opdrachtUit<Inzetopdracht & { readonly context: Inzetcontext }>(commando);
      return { opdracht: opdracht as Inzetopdracht, context };
    }),
  );
}
