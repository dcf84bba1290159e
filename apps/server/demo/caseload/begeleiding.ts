import { nextPlan, type Plan, type Planopdracht, type Planregel } from '@meedoen/casework/plan';
import { instant } from '@meedoen/casework/tijdstip';
import { addDays, type IsoDate } from '@meedoen/law/kernel';
import { type Tx, uuidv7 } from '../../platform/database/index.ts';
import { plankolommen } from '../../slices/plan/index.ts';
import { PEILDAG } from './huishouden.ts';
import { Kopie } from './kopie.ts';
import { type Toeval, toeval } from './toeval.ts';

/** Somebody of the caseload as guidance needs them. */
interface Geplaatst {
  readonly id: string;
  readonly gemeente: string;
  readonly groep: string;
  readonly sinds: IsoDate;
}

export interface Coach {
  readonly id: string;
  readonly naam: string;
}

/** Share of each group that has a coach, that has a plan, and days since the last contact, at most. */
const PER_GROEP: Readonly<Record<string, readonly [coach: number, plan: number, dagen: number]>> = {
  'direct-werk': [1, 0.95, 18],
  'werken-en-ervaren': [1, 0.9, 30],
  'leren-en-ontwikkelen': [0.9, 0.72, 130],
  zorg: [1, 0.6, 400],
  werkvoorzienend: [0.4, 0.85, 220],
  geplaatst: [0.8, 0.8, 110],
};

const WENSEN = [
  ['Ik wil weer collega’s hebben.', 'Werk voor een paar dagen per week'],
  ['Ik wil eerst de taal beter leren.', 'Nederlands op B1'],
  ['Ik wil iets doen waar ik goed in ben.', 'Een plek waar mijn ervaring telt'],
  ['Ik wil rust, en daarna weer verder.', 'Een vaste dag in de week buitenshuis'],
  ['Ik wil minder afhankelijk zijn.', 'Een betaalde baan'],
] as const;
const ZIJ = [
  'Solliciteert elke week',
  'Gaat twee dagdelen naar de training',
  'Helpt in het buurthuis',
  'Oefent met het taalmaatje',
];
const WIJ = [
  'Betaalt de reiskosten',
  'Zoekt een werkervaringsplek',
  'Regelt een plek op de training',
  'Belt de werkgever',
];
const VERSLAGEN = [
  'Het gaat goed.',
  'De training loopt.',
  'Even stil geweest, nu weer op gang.',
  'Samen vacatures bekeken.',
];

/**
 * Gives the synthetic caseload its coaches, plans and last contacts: the same seed gives the same. Plans are made with
 * the commands of a plan, and the rows are those the product writes.
 */
export async function vulBegeleiding(
  tx: Tx,
  {
    uitvoerder,
    zaad,
    coaches,
  }: { readonly uitvoerder: string; readonly zaad: number; readonly coaches: readonly Coach[] },
): Promise<number> {
  const mensen = await tx<Geplaatst[]>`
    select p.id, p.gemeente, f.waarde->>'groep' as groep, coalesce(lower(f.geldig), ${PEILDAG}::date) as sinds
    from feit f join persoon p on p.id = f.persoon
    where f.uitvoerder = ${uitvoerder} and f.soort = 'plaatsing' and f.sleutel = 'klantgroepen' and upper(f.bekend) is null
      and f.geldig @> ${PEILDAG}::date
    order by p.zoeknaam, p.id`;
  const kopie = new Kopie(['begeleiding', 'plan', 'planlid', 'commando']);
  let plannen = 0;
  for (const [nummer, mens] of mensen.entries()) {
    const kans = toeval(zaad + 1, nummer);
    const [metCoach, metPlan, dagen] = PER_GROEP[mens.groep] ?? [0, 0, 0];
    const coach = coaches[nummer % coaches.length];
    if (!coach || !kans.kans(metCoach)) continue;
    const sinds = laatste(mens.sinds, addDays(PEILDAG, -kans.geheel(30, 700)));
    kopie.voeg('begeleiding', {
      ...{ id: uuidv7(), uitvoerder, gemeente: mens.gemeente, persoon: mens.id, coach: coach.id },
      ...{ geldig: `[${sinds},)`, reden: 'Bij het begin van de begeleiding' },
    });
    if (!kans.kans(metPlan)) continue;
    schrijf(kopie, mens, uitvoerder, planVan(kans, mens, uitvoerder, coach, sinds, dagen));
    plannen += 1;
  }
  await kopie.stuur(tx);
  return plannen;
}

const laatste = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);
const opUur = (dag: IsoDate) => instant(`${dag}T09:00:00Z`);
type Zonder<T> = T extends unknown ? Omit<T, 'door' | 'op'> : never;

/** A plan with its commands, each on its own day. */
function planVan(
  kans: Toeval,
  mens: Geplaatst,
  uitvoerder: string,
  coach: Coach,
  sinds: IsoDate,
  dagen: number,
): { readonly plan: Plan; readonly regels: readonly Planregel[] } {
  const regels: Planregel[] = [];
  let plan: Plan | undefined;
  const geef = (vandaag: IsoDate, inhoud: Zonder<Planopdracht>) => {
    const opdracht = { ...inhoud, door: coach.id, op: opUur(vandaag) } as Planopdracht;
    const uitslag = nextPlan(plan, opdracht, { vandaag });
    if (!uitslag.ok) throw new Error(`the demo gives ${opdracht.command}: ${uitslag.weigering.code}`);
    plan = uitslag.value;
    regels.push({ opdracht, context: { vandaag } });
  };
  const begin = vroegste(addDays(sinds, kans.geheel(3, 40)), addDays(PEILDAG, -1));
  const gemaakt = vroegste(addDays(begin, kans.geheel(0, 21)), PEILDAG);
  const contact = laatste(gemaakt, addDays(PEILDAG, -kans.geheel(1, dagen)));
  const [wens, doel] = kans.uit(WENSEN);
  const uiterlijk = addDays(contact, kans.geheel(10, 120));
  const { id, gemeente } = mens;
  geef(begin, {
    command: 'beginPlan',
    ...{ id: uuidv7(), uitvoerder, gemeente, persoon: id, leden: [id] },
    regisseur: { naam: coach.naam, functie: 'coach' },
  });
  geef(gemaakt, { command: 'recordEigenWoorden', woorden: wens, doel });
  if (kans.kans(0.08)) return klaar();
  geef(gemaakt, { command: 'concludeDiagnose' });
  geef(gemaakt, { command: 'agreeAfspraak', id: uuidv7(), wie: 'inwoner', wat: kans.uit(ZIJ) });
  geef(gemaakt, { command: 'agreeAfspraak', id: uuidv7(), wie: 'gemeente', wat: kans.uit(WIJ), uiterlijk });
  geef(gemaakt, { command: 'signPlan', partij: 'gemeente' });
  if (kans.kans(0.9)) geef(gemaakt, { command: 'signPlan', partij: 'inwoner', lid: id, papier: true });
  const ons = plan?.afspraken.find(({ wie }) => wie === 'gemeente')?.id ?? '';
  geef(contact, {
    command: 'recordGesprek',
    ...{ id: uuidv7(), gevoerdOp: contact, vorm: kans.uit(['gesprek', 'telefoon'] as const), met: 'de inwoner' },
    verslag: kans.uit(VERSLAGEN),
    wijzigingen: kans.kans(0.85)
      ? [{ command: 'settleAfspraak', afspraak: ons, uitkomst: 'gedaan', partij: 'gemeente' }]
      : [],
  });
  if (kans.kans(0.25))
    geef(contact, {
      ...{ command: 'planGesprek', tijd: '10.00 uur', plaats: 'Raadhuisplein 1' },
      dag: addDays(PEILDAG, kans.geheel(0, 20)),
    });
  return klaar();
  function klaar() {
    if (!plan) throw new Error('a plan without a beginning');
    return { plan, regels };
  }
}

const vroegste = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b);

function schrijf(
  kopie: Kopie,
  { id: persoon, gemeente }: Geplaatst,
  uitvoerder: string,
  { plan, regels }: { readonly plan: Plan; readonly regels: readonly Planregel[] },
): void {
  const getekend = plan.versies.length > 0;
  const ongetekend = plan.fase === 'plan' && !getekend;
  kopie.voeg('plan', {
    ...{ id: plan.id, uitvoerder, gemeente, persoon, leden: [...plan.leden] },
    ...plankolommen(plan),
    ...{ toestand: plan, versie: regels.length, begonnen_op: plan.begonnenOp },
    ongetekend_sinds: ongetekend ? (regels[1]?.context.vandaag ?? plan.begonnenOp) : null,
  });
  kopie.voeg('planlid', { persoon, plan: plan.id });
  for (const [i, { opdracht, context }] of regels.entries())
    kopie.voeg('commando', {
      ...{ stroom: plan.id, volgnummer: i + 1, stroomsoort: 'plan', uitvoerder, gemeente, persoon },
      ...{ commando: opdracht.command, gegevens: { opdracht, context }, actor: opdracht.door },
      ...{ actor_soort: 'medewerker', reden: null, op: new Date(opdracht.op), dag: context.vandaag },
    });
}
