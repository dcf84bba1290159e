import type { OpgeslagenBeleid } from '@meedoen/casework/beleid';
import { besluitNa } from '@meedoen/casework/besluit';
import { type Kenmerksoort, kenmerk } from '@meedoen/casework/opmaak';
import { nextRecht, type Rechttoestand } from '@meedoen/casework/recht';
import { addDays, type IsoDate, monthOfDate, nextMonth, yearOf } from '@meedoen/law/kernel';
import { uuidv7 } from '../../platform/database/index.ts';
import { rekenbasis } from '../../slices/berekening/index.ts';
import { type Besluitopdracht, type Besluittoestand, bevries } from '../../slices/besluit/index.ts';
import { daterange } from '../../slices/feit/index.ts';
import { alsInstant, type Dossier, moment } from './dossierrijen.ts';
import type { Huiseinde, Huishouden, Huisrecht } from './huishouden.ts';
import type { Kopie, Rij } from './kopie.ts';

/** Next numbers of an uitvoerder, counted here and written back at the end. */
export class Tellers {
  readonly #laatste = new Map<string, number>();

  zet(soort: string, jaar: number, laatste: number): void {
    this.#laatste.set(`${soort}/${jaar}`, laatste);
  }

  nieuw(soort: Kenmerksoort, dag: IsoDate): string {
    const jaar = yearOf(dag);
    const nummer = (this.#laatste.get(`${soort}/${jaar}`) ?? 0) + 1;
    this.zet(soort, jaar, nummer);
    return kenmerk(soort, jaar, nummer);
  }

  get stand(): { soort: string; jaar: number; laatste: number }[] {
    return [...this.#laatste].map(([sleutel, laatste]) => {
      const [soort = '', jaar] = sleutel.split('/');
      return { soort, jaar: Number(jaar), laatste };
    });
  }
}

export interface Rechtcontext {
  readonly uitvoerder: string;
  readonly tellers: Tellers;
  readonly beleid: OpgeslagenBeleid;
  readonly consulent: string | null;
  /** Absent: rights without the besluit they came from, for measuring at a size where nobody reads them. */
  readonly tweede: string | undefined;
}

/** A right in the database. */
export interface Geschrevenrecht {
  readonly id: string;
  readonly kenmerk: string;
  readonly toegekend: Rechttoestand;
  /** As it is now: ended, when it was. */
  readonly toestand: Rechttoestand;
  /** Day on which it was ended. */
  readonly beeindigd: IsoDate | undefined;
}

/** The right as it stood on a day. */
export const toestandOp = ({ toegekend, toestand, beeindigd }: Geschrevenrecht, dag: IsoDate): Rechttoestand =>
  beeindigd !== undefined && beeindigd <= dag ? toestand : toegekend;

export const TOETS = {
  nodig: 'Geld om van te leven.',
  waarden: ['Wie niets heeft, kan op bijstand rekenen.'],
  effecten: 'De vaste lasten kunnen worden betaald.',
  artikel: 'Pw art. 11 lid 1',
} as const;
/** Weeks to object (Awb art. 6:7). */
const BEZWAARWEKEN = 6;

/** The first whole month of a right: the amount people see every month. */
export const eersteHeleMaand = ({ vanaf }: Huisrecht) =>
  vanaf.endsWith('-01') ? monthOfDate(vanaf) : nextMonth(monthOfDate(vanaf));

interface Besluitstap {
  readonly opdracht: Besluitopdracht;
  readonly uur: number;
  readonly door: string | null;
}

/** The commands of a besluit to grant, each with the hour it was given. */
export function besluitopdrachten(
  { vanaf, besloten }: Huisrecht,
  bevroren: Besluittoestand['bevroren'],
  wie: { readonly eerste: string | null; readonly tweede: string | null },
  nummer: string,
): Besluitstap[] {
  return stappen({ ingangsdatum: vanaf }, '01', besloten, bevroren, wie, nummer);
}

function stappen(
  voorstel: { readonly ingangsdatum: IsoDate; readonly motivering?: string },
  cbsCode: string,
  besloten: IsoDate,
  bevroren: Besluittoestand['bevroren'],
  { eerste, tweede }: { readonly eerste: string | null; readonly tweede: string | null },
  nummer: string,
): Besluitstap[] {
  const op = alsInstant(moment(besloten, 16));
  const bezwaarTot = addDays(besloten, BEZWAARWEKEN * 7);
  const { motivering = '' } = voorstel;
  return [
    { uur: 11, door: eerste, opdracht: { commando: 'startVoorstel', bevroren, ...voorstel } },
    { uur: 12, door: eerste, opdracht: { commando: 'editVoorstel', toets: TOETS, motivering, cbsCode } },
    { uur: 13, door: eerste, opdracht: { commando: 'proposeBesluit', door: eerste } },
    { uur: 16, door: tweede, opdracht: { commando: 'approveBesluit', door: tweede, kenmerk: nummer, op } },
    { uur: 17, door: null, opdracht: { commando: 'makeBekend', op: besloten, bezwaarTot } },
  ];
}

/** The commands of a besluit to end, each with the hour it was given. */
export function eindopdrachten(
  { laatsteDag, besloten, cbsCode }: Huiseinde,
  bevroren: Besluittoestand['bevroren'],
  wie: { readonly eerste: string | null; readonly tweede: string | null },
  nummer: string,
): Besluitstap[] {
  const voorstel = { ingangsdatum: addDays(laatsteDag, 1), motivering: EINDREDEN };
  return stappen(voorstel, cbsCode, besloten, bevroren, wie, nummer);
}

export const EINDREDEN = 'Er is geen recht op bijstand meer.';

/** The right as it went on after it was granted. */
export const eindopdracht = ({ laatsteDag, cbsCode }: Huiseinde, besluit: string) =>
  ({ commando: 'endRecht', laatsteDag, besluit, cbsCode }) as const;

/** Rows of a right, its commands, and the besluiten it was granted and ended by. */
export function rechtrijen(
  kopie: Kopie,
  huis: Huishouden,
  eigen: Huisrecht,
  dossier: Dossier,
  context: Rechtcontext,
): Geschrevenrecht {
  const { uitvoerder, tellers, consulent } = context;
  const { vanaf, besloten, melding, einde } = eigen;
  const [persoon = ''] = dossier.ids;
  const [id, besluit] = [uuidv7(), uuidv7()];
  const nummer = tellers.nieuw('recht', besloten);
  const feit = dossier.feiten.find((each) => each.soort === 'melding' && each.waarde.datum === melding)?.id;
  const opdracht = { commando: 'grantRecht', vanaf, ...(feit ? { melding: feit } : {}), besluit } as const;
  const uitslag = nextRecht(undefined, opdracht, { vandaag: besloten, reden: '' });
  if (!uitslag.ok) throw new Error(uitslag.weigering.tekst);
  const toegekend = uitslag.value;
  const eindbesluit = uuidv7();
  const toestand = einde ? na(toegekend, einde, eindbesluit) : toegekend;
  const op = moment(besloten, 16);
  kopie.voeg('recht', {
    id,
    uitvoerder,
    gemeente: huis.gemeente,
    kenmerk: nummer,
    persoon,
    partner: huis.partner ? (dossier.ids[1] ?? null) : null,
    status: toestand.status,
    toestand,
    versie: einde ? 2 : 1,
    geldig: daterange(toestand.geldig),
    aangemaakt_op: op,
  });
  const { commando, ...gegevens } = opdracht;
  const stroom = { stroom: id, stroomsoort: 'recht', uitvoerder, gemeente: huis.gemeente, persoon };
  kopie.voeg('commando', commandorij(stroom, 1, { commando, gegevens, door: consulent, op, dag: besloten }));
  const geschreven = { id, kenmerk: nummer, toegekend, toestand, beeindigd: einde?.besloten };
  const metBesluit = context.tweede !== undefined;
  if (metBesluit) besluitrijen(kopie, huis, dossier, geschreven, { id: besluit, recht: eigen }, context);
  if (!einde) return geschreven;
  const { commando: eindcommando, ...eindgegevens } = eindopdracht(einde, eindbesluit);
  const beeindigd = { commando: eindcommando, gegevens: eindgegevens, door: consulent, reden: EINDREDEN };
  const eindmoment = { op: moment(einde.besloten, 17), dag: einde.besloten };
  kopie.voeg('commando', commandorij(stroom, 2, { ...beeindigd, ...eindmoment }));
  if (metBesluit) besluitrijen(kopie, huis, dossier, geschreven, { id: eindbesluit, recht: eigen, einde }, context);
  return geschreven;
}

function na(toegekend: Rechttoestand, einde: Huiseinde, besluit: string): Rechttoestand {
  const uitslag = nextRecht(toegekend, eindopdracht(einde, besluit), { vandaag: einde.besloten, reden: EINDREDEN });
  if (!uitslag.ok) throw new Error(uitslag.weigering.tekst);
  return uitslag.value;
}

function besluitrijen(
  kopie: Kopie,
  huis: Huishouden,
  { ids, feiten }: Dossier,
  recht: Geschrevenrecht,
  {
    id,
    recht: eigen,
    einde,
  }: { readonly id: string; readonly recht: Huisrecht; readonly einde?: Huiseinde | undefined },
  { uitvoerder, tellers, beleid, consulent, tweede }: Rechtcontext,
): void {
  const [persoon = ''] = ids;
  const besloten = einde?.besloten ?? eigen.besloten;
  const bekendOp = alsInstant(moment(besloten, 11));
  const tot = einde ? { tot: addDays(einde.laatsteDag, 1) } : {};
  const toekenning = { vanaf: eigen.vanaf, ...tot };
  const vraag = { aanvrager: persoon, bekendOp, melding: recht.toestand.melding, toekenning };
  const basis = rekenbasis(feiten, vraag);
  const stof = { ...vraag, uitvoerder, gemeente: huis.gemeente, basis, feiten, beleid };
  const toont = tot.tot ? monthOfDate(tot.tot) : eersteHeleMaand(eigen);
  const bevroren = bevries(stof, [], toont, []);
  const wie = { eerste: consulent, tweede: tweede ?? null };
  const stroom = { stroom: id, stroomsoort: 'besluit', uitvoerder, gemeente: huis.gemeente, persoon };
  let toestand: Besluittoestand | undefined;
  const nummer = tellers.nieuw('besluit', besloten);
  const opdrachten = einde
    ? eindopdrachten(einde, bevroren, wie, nummer)
    : besluitopdrachten(eigen, bevroren, wie, nummer);
  for (const [i, { opdracht, uur, door }] of opdrachten.entries()) {
    toestand = besluitNa(toestand, opdracht);
    const { commando, ...gegevens } = opdracht;
    const op = moment(besloten, uur);
    kopie.voeg('commando', commandorij(stroom, i + 1, { commando, gegevens, door, op, dag: besloten }));
  }
  if (!toestand) return;
  kopie.voeg('besluit', {
    id,
    uitvoerder,
    gemeente: huis.gemeente,
    kenmerk: toestand.kenmerk,
    soort: einde ? 'beeindigen' : 'toekennen',
    recht: recht.id,
    persoon,
    status: toestand.status,
    ingangsdatum: toestand.ingangsdatum,
    bevroren: toestand.bevroren,
    toets: toestand.toets,
    motivering: toestand.motivering,
    eigen_zinnen: toestand.eigenZinnen,
    cbs_code: toestand.cbsCode,
    aanvulling: toestand.aanvulling,
    voorgesteld_door: toestand.voorgesteldDoor,
    vastgesteld_door: toestand.vastgesteldDoor,
    vastgesteld_op: toestand.vastgesteldOp,
    bekendgemaakt_op: toestand.bekendgemaaktOp,
    bezwaar_tot: toestand.bezwaarTot,
    versie: opdrachten.length,
    aangemaakt_op: moment(besloten, 11),
  });
}

/** A command as its row. */
export function commandorij(
  stroom: Rij,
  volgnummer: number,
  van: {
    readonly commando: string;
    readonly gegevens: object;
    readonly door: string | null;
    readonly op: Date;
    readonly dag: IsoDate;
    readonly reden?: string;
  },
): Rij {
  return {
    ...stroom,
    volgnummer,
    commando: van.commando,
    gegevens: van.gegevens,
    actor: van.door,
    actor_soort: van.door ? 'medewerker' : 'systeem',
    reden: van.reden ?? null,
    op: van.op,
    dag: van.dag,
  };
}
