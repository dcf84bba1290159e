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
import type { Huishouden, Huisrecht } from './huishouden.ts';
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
  readonly toestand: Rechttoestand;
}

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

/** The commands of a besluit to grant, each with the hour it was given. */
export function besluitopdrachten(
  recht: Huisrecht,
  bevroren: Besluittoestand['bevroren'],
  wie: { readonly eerste: string | null; readonly tweede: string | null },
  nummer: string,
): { readonly opdracht: Besluitopdracht; readonly uur: number; readonly door: string | null }[] {
  const { vanaf, besloten } = recht;
  const op = alsInstant(moment(besloten, 16));
  const bezwaarTot = addDays(besloten, BEZWAARWEKEN * 7);
  return [
    { uur: 11, door: wie.eerste, opdracht: { commando: 'startVoorstel', ingangsdatum: vanaf, bevroren } },
    { uur: 12, door: wie.eerste, opdracht: { commando: 'editVoorstel', toets: TOETS, motivering: '', cbsCode: '01' } },
    { uur: 13, door: wie.eerste, opdracht: { commando: 'proposeBesluit', door: wie.eerste } },
    { uur: 16, door: wie.tweede, opdracht: { commando: 'approveBesluit', door: wie.tweede, kenmerk: nummer, op } },
    { uur: 17, door: null, opdracht: { commando: 'makeBekend', op: besloten, bezwaarTot } },
  ];
}

/** Rows of a right, its command, and the besluit it was granted by. */
export function rechtrijen(
  kopie: Kopie,
  huis: Huishouden & { readonly recht: Huisrecht },
  dossier: Dossier,
  context: Rechtcontext,
): Geschrevenrecht {
  const { uitvoerder, tellers, consulent } = context;
  const { vanaf, besloten, melding } = huis.recht;
  const [persoon = ''] = dossier.ids;
  const [id, besluit] = [uuidv7(), uuidv7()];
  const nummer = tellers.nieuw('recht', besloten);
  const feit = dossier.feiten.find((each) => each.soort === 'melding' && each.waarde.datum === melding)?.id;
  const opdracht = { commando: 'grantRecht', vanaf, ...(feit ? { melding: feit } : {}), besluit } as const;
  const uitslag = nextRecht(undefined, opdracht, { vandaag: besloten, reden: '' });
  if (!uitslag.ok) throw new Error(uitslag.weigering.tekst);
  const toestand = uitslag.value;
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
    versie: 1,
    geldig: daterange(toestand.geldig),
    aangemaakt_op: op,
  });
  const { commando, ...gegevens } = opdracht;
  const stroom = { stroom: id, stroomsoort: 'recht', uitvoerder, gemeente: huis.gemeente, persoon };
  kopie.voeg('commando', commandorij(stroom, 1, { commando, gegevens, door: consulent, op, dag: besloten }));
  const geschreven = { id, kenmerk: nummer, toestand };
  if (context.tweede !== undefined) besluitrijen(kopie, huis, dossier, geschreven, besluit, context);
  return geschreven;
}

function besluitrijen(
  kopie: Kopie,
  huis: Huishouden & { readonly recht: Huisrecht },
  { ids, feiten }: Dossier,
  recht: Geschrevenrecht,
  id: string,
  { uitvoerder, tellers, beleid, consulent, tweede }: Rechtcontext,
): void {
  const [persoon = ''] = ids;
  const { besloten, vanaf } = huis.recht;
  const bekendOp = alsInstant(moment(besloten, 11));
  const vraag = { aanvrager: persoon, bekendOp, melding: recht.toestand.melding, toekenning: { vanaf } };
  const basis = rekenbasis(feiten, vraag);
  const stof = { ...vraag, uitvoerder, gemeente: huis.gemeente, basis, feiten, beleid };
  const bevroren = bevries(stof, [], eersteHeleMaand(huis.recht), []);
  const wie = { eerste: consulent, tweede: tweede ?? null };
  const stroom = { stroom: id, stroomsoort: 'besluit', uitvoerder, gemeente: huis.gemeente, persoon };
  let toestand: Besluittoestand | undefined;
  const opdrachten = besluitopdrachten(huis.recht, bevroren, wie, tellers.nieuw('besluit', besloten));
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
    soort: 'toekennen',
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
  },
): Rij {
  return {
    ...stroom,
    volgnummer,
    commando: van.commando,
    gegevens: van.gegevens,
    actor: van.door,
    actor_soort: van.door ? 'medewerker' : 'systeem',
    op: van.op,
    dag: van.dag,
  };
}
