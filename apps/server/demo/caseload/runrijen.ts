import { afdrachten, type Loontrekker, type Regelkern } from '@meedoen/casework/betaling';
import {
  addDays,
  type Cents,
  firstDay,
  type IsoDate,
  lastDay,
  type Maand,
  overlaps,
  tijdvakVan,
  weekday,
} from '@meedoen/law/kernel';
import type { Beleid } from '@meedoen/law/verordening';
import { uuidv7 } from '../../platform/database/index.ts';
import {
  type Bestemmingrij,
  betalingenVan,
  extraUit,
  type Kandidaat,
  regelopdracht,
  regelrij,
} from '../../slices/betaalrun/index.ts';
import { boekingrijen, journaalkop } from '../../slices/grootboek/index.ts';
import { alsInstant, type Dossier, moment } from './dossierrijen.ts';
import type { Huishouden } from './huishouden.ts';
import type { Kopie, Rij } from './kopie.ts';
import { commandorij, type Geschrevenrecht, toestandOp } from './rechtrijen.ts';

/** Hours at which a month run was computed, approved and booked. */
const UREN = { start: 10, berekend: 11, goedgekeurd: 14, geboekt: 15 } as const;
/** Working days between computing a run and the day it is paid. */
const DAGEN_VOORAF = 3;
export const GEZIEN = 'Nagekeken met het dossier erbij.';

/** A month run of an uitvoerder that was booked. */
export interface Maandrun {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeenten: readonly string[];
  readonly soort: 'maand';
  readonly maand: Maand;
  readonly betaaldag: IsoDate;
  /** Day on which it was computed, approved and booked. */
  readonly dag: IsoDate;
  readonly voorbereidDoor: string;
  readonly goedgekeurdDoor: string;
  aantal: number;
  totaal: Cents;
}

/** The last Friday of a month: payday. */
function betaaldagIn(maand: Maand): IsoDate {
  let dag = lastDay(maand);
  while (weekday(dag) !== 5) dag = addDays(dag, -1);
  return dag;
}

export function maandrun(
  maand: Maand,
  van: Pick<Maandrun, 'uitvoerder' | 'gemeenten' | 'voorbereidDoor' | 'goedgekeurdDoor'>,
): Maandrun {
  const betaaldag = betaaldagIn(maand);
  return {
    ...van,
    id: uuidv7(),
    soort: 'maand',
    maand,
    betaaldag,
    dag: addDays(betaaldag, -DAGEN_VOORAF),
    aantal: 0,
    totaal: 0,
  };
}

/** The row of a run before its lines; `sluitRun` tells what they came to. */
export const runrij = (run: Maandrun): Rij => ({
  id: run.id,
  uitvoerder: run.uitvoerder,
  gemeenten: run.gemeenten,
  soort: run.soort,
  maand: run.maand,
  betaaldag: run.betaaldag,
  status: 'geboekt',
  versie: 4,
  voorbereid_door: run.voorbereidDoor,
  goedgekeurd_door: run.goedgekeurdDoor,
  goedgekeurd_op: moment(run.dag, UREN.goedgekeurd),
  berekend_op: moment(run.dag, UREN.start),
  aangemaakt_op: moment(run.dag, UREN.start),
});

/** The commands a run was booked by; the bank file is made by the job itself. */
export function runcommandos(run: Maandrun): Rij[] {
  const stroom = {
    stroom: run.id,
    stroomsoort: 'betaalrun',
    uitvoerder: run.uitvoerder,
    gemeente: null,
    persoon: null,
  };
  const { id, uitvoerder, gemeenten, soort, maand, betaaldag, aantal, totaal, voorbereidDoor, goedgekeurdDoor } = run;
  const rij = (n: number, commando: string, gegevens: object, door: string | null, uur: number) =>
    commandorij(stroom, n, { commando, gegevens, door, op: moment(run.dag, uur), dag: run.dag });
  return [
    rij(1, 'startRun', { id, uitvoerder, gemeenten, soort, maand, betaaldag, aantal }, voorbereidDoor, UREN.start),
    rij(2, 'recordBerekening', { klaar: aantal, totaal }, null, UREN.berekend),
    rij(3, 'approveRun', {}, goedgekeurdDoor, UREN.goedgekeurd),
    rij(4, 'recordBoeking', { geboekt: aantal }, null, UREN.geboekt),
  ];
}

export interface Geldcontext {
  readonly beleid: Beleid;
  /** Oldest first. */
  readonly runs: readonly Maandrun[];
}

/** Destinations as agreed; rows for the table, and as the run reads them. */
function bestemmingen(
  kopie: Kopie,
  huis: Huishouden,
  persoon: string,
  uitvoerder: string,
): (Bestemmingrij & { vanaf: IsoDate })[] {
  return huis.bestemmingen.map(({ soort, begunstigde, iban, bedrag, vanaf }, i) => {
    const id = uuidv7();
    kopie.voeg('bestemming', {
      id,
      uitvoerder,
      gemeente: huis.gemeente,
      persoon,
      volgorde: i + 1,
      soort,
      begunstigde,
      iban,
      bedrag_in_centen: bedrag,
      geldig: `[${vanaf},)`,
    });
    return { id, soort, begunstigde, iban, bedrag, voet: null, vordering: null, vanaf };
  });
}

/** Rows of every booked month of a right: lines, postings and payments, computed as a run computes them. */
export function geldrijen(
  kopie: Kopie,
  huis: Huishouden,
  dossier: Dossier,
  recht: Geschrevenrecht,
  { beleid, runs }: Geldcontext,
): void {
  const [persoon = ''] = dossier.ids;
  const kandidaat: Omit<Kandidaat, 'toestand'> = {
    persoon,
    gemeente: huis.gemeente,
    naam: dossier.naam,
    recht: recht.id,
    besluit: null,
    subsidie: null,
    kenmerk: recht.kenmerk,
    partner: huis.partner ? (dossier.ids[1] ?? null) : null,
    houdtIn: true,
  };
  const loontrekkers = huis.leden
    .slice(0, huis.partner ? 2 : 1)
    .map(({ geboren }, i): Loontrekker => ({ persoon: dossier.ids[i] ?? persoon, geboortedatum: geboren }));
  const afspraken = bestemmingen(kopie, huis, persoon, runs[0]?.uitvoerder ?? '');
  let reserve = 0;
  let vorig: Regelkern | undefined;
  for (const run of runs) {
    const vak = tijdvakVan(run.maand);
    if (!huis.recht || huis.recht.besloten > run.dag) continue;
    const toestand = toestandOp(recht, run.dag);
    // after the end what was set aside for holidays is still to be paid
    if (!overlaps(toestand.geldig, vak) && (toestand.status !== 'beeindigd' || reserve <= 0)) continue;
    const geldend = afspraken.filter(({ vanaf }) => vanaf <= lastDay(run.maand) && firstDay(run.maand) >= '0001-01-01');
    const stof = {
      huishouden: dossier.feiten,
      beleid,
      geboekt: undefined,
      open: [],
      reserve,
      voorschot: 0,
      inhoudingen: geldend.map((rij) => extraUit(rij, new Map())),
      vorig,
    };
    const bekendOp = alsInstant(moment(run.dag, UREN.start));
    const opdracht = regelopdracht(run, { ...kandidaat, toestand }, stof, bekendOp, run.dag);
    const rij = regelrij(run, opdracht, bekendOp);
    run.aantal += 1;
    const geboekt = rij.netto_in_centen !== null && !rij.tegengehouden;
    kopie.voeg('betaalregel', {
      ...rij,
      bekeken_door: geboekt && rij.aandacht ? run.voorbereidDoor : null,
      bekeken_reden: geboekt && rij.aandacht ? GEZIEN : null,
      status: geboekt ? 'geboekt' : 'vervallen',
    });
    if (!geboekt) continue;
    run.totaal += rij.netto_in_centen ?? 0;
    vorig = rij.specificatie.kern;
    reserve += reserveErbij(rij.specificatie.posten);
    boekrijen(kopie, run, rij, loontrekkers);
  }
}

const reserveErbij = (posten: ReturnType<typeof regelrij>['specificatie']['posten']): Cents =>
  -posten
    .flatMap(({ boekingen }) => boekingen)
    .reduce((som, { rekening, bedrag }) => (rekening === 'vakantiegeld' ? som + bedrag : som), 0);

function boekrijen(
  kopie: Kopie,
  run: Maandrun,
  rij: ReturnType<typeof regelrij>,
  loontrekkers: readonly Loontrekker[],
): void {
  const { posten: eigen } = rij.specificatie;
  if (eigen.length > 0) {
    const posten = [...eigen, ...afdrachten(eigen, loontrekkers)];
    const kop = journaalkop({ bron: { soort: 'betaalregel', id: rij.id }, posten }, moment(run.dag, UREN.geboekt));
    kopie.voeg('journaalpost', kop);
    kopie.voeg('boeking', ...boekingrijen(kop.id, posten));
  }
  kopie.voeg('betaling', ...betalingenVan(run, rij));
}
