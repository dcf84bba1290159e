import { recordFeit } from '@meedoen/contract/feit';
import type { IsoDate, Maand } from '@meedoen/law/kernel';
import { uuidv7 } from '../platform/database/index.ts';
import type { Omgeving } from '../platform/http/index.ts';
import { type Wachtrij, zetInWachtrij } from '../platform/wachtrij/index.ts';
import { werkGevolgBij } from '../slices/besluit/index.ts';
import { maakPersoon } from '../slices/persoon/index.ts';
import { confirmBetaald } from './afschrift.ts';
import { begeleiding } from './begeleiding.ts';
import { bezwaar } from './bezwaar.ts';
import { approveReviewed } from './dagrun.ts';
import {
  kenToe,
  maakDossier,
  meldRegister,
  plaats,
  stelVast,
  stelVastFeit,
  type Toneel,
  uitRegister,
  vraagAan,
  vulAan,
} from './dossiers.ts';
import { instrumenten } from './instrumenten.ts';
import { ketenpartners } from './ketenpartners.ts';
import { klachten } from './klachten.ts';
import { metLoon } from './loon.ts';
import { loonkosten } from './loonkosten.ts';
import { MENSEN } from './personen.ts';
import { teLaat } from './te-laat.ts';
import { terugbetaler } from './terugbetaler.ts';
import { vertegenwoordigingen } from './vertegenwoordiging.ts';
import { zonderGeld } from './zonder-geld.ts';

export interface Draaiboek extends Toneel {
  readonly omgeving: Omgeving;
  readonly wachtrij: Wachtrij;
  /** Month runs that were computed for the rest of the caseload and wait for the people of the story. */
  readonly runs: readonly {
    readonly id: string;
    readonly maand: Maand;
    readonly dag: IsoDate;
    readonly betaaldag: IsoDate;
  }[];
}

export interface Gebeurtenis {
  readonly dag: IsoDate;
  readonly gebeurt: () => Promise<void>;
}

/** Rights of people of the story that each month run pays. */
export const RECHTEN_IN_DRAAIBOEK = 8;

const GLANSRIJK = 'Glansrijk Schoonmaak';

/** Plays the story of the people with a name, each thing on its own day, with the month runs in between. */
export async function speelDraaiboek(draaiboek: Draaiboek): Promise<void> {
  const vandaag = draaiboek.klok.vandaag();
  const gebeurtenissen = [
    ...buren(draaiboek),
    ...selena(draaiboek),
    ...loonkosten(draaiboek),
    ...draaiboek.runs.flatMap((run) => [
      { dag: run.dag, gebeurt: () => draai(draaiboek, run) },
      { dag: run.betaaldag, gebeurt: () => confirmBetaald(draaiboek.deur, draaiboek.spelers.betaalbeheer, run) },
    ]),
    ...yvonne(draaiboek),
    ...vertegenwoordigingen(draaiboek),
    ...zonderGeld(draaiboek),
    ...bezwaar(draaiboek),
    ...metLoon(draaiboek),
    ...teLaat(draaiboek),
    ...terugbetaler(draaiboek),
    ...klachten(draaiboek),
    ...begeleiding(draaiboek),
    ...instrumenten(draaiboek),
    ...ketenpartners(draaiboek),
  ];
  try {
    for (const { dag, gebeurt } of gebeurtenissen.toSorted((a, b) => (a.dag < b.dag ? -1 : a.dag > b.dag ? 1 : 0))) {
      draaiboek.klok.verzet(dag);
      await gebeurt();
    }
  } finally {
    draaiboek.klok.verzet(vandaag);
  }
}

/** Farah, Anne and Pieter get bijstand since years; Johan has a Wsw job and a file. */
function buren(draaiboek: Draaiboek): Gebeurtenis[] {
  const rij = [
    { mens: MENSEN.farah, groep: 'werken-en-ervaren', op: '2024-01-08', besloten: '2024-01-24', bron: 'balie' },
    { mens: MENSEN.anne, groep: 'leren-en-ontwikkelen', op: '2021-05-03', besloten: '2021-05-20', bron: 'uwv' },
    {
      mens: MENSEN.pieter,
      groep: 'zorg',
      op: '2022-02-01',
      besloten: '2022-02-17',
      bron: 'telefoon',
      inrichting: true,
    },
  ] as const;
  const aanvragen = rij.flatMap(({ mens, groep, op, besloten, bron, ...rest }, i): Gebeurtenis[] => {
    let [persoon, zaak] = ['', ''];
    return [
      {
        dag: op,
        gebeurt: async () => {
          persoon = await maakDossier(draaiboek, mens.bsn, groep);
          const woonsituatie = 'inrichting' in rest ? 'inrichting' : 'zelfstandig';
          zaak = await vraagAan(draaiboek, {
            ...{ persoon, gemeldOp: op, bron, woonsituatie },
            ...{ rekening: 300_000_200 + i, spaargeldInCenten: 41_000 + i * 73_150 },
          });
        },
      },
      { dag: besloten, gebeurt: () => kenToe(draaiboek, zaak, persoon, op) },
    ];
  });
  const johan: Gebeurtenis = {
    dag: '2025-03-10',
    gebeurt: async () => {
      const persoon = await maakDossier(draaiboek, MENSEN.johan.bsn, 'werkvoorzienend');
      const waarde = { kenmerk: 'Leer-werkbedrijf', soort: 'loon', nettoInCenten: 1_742_00, periode: 'maand' };
      await meldRegister(draaiboek, persoon, [
        uitRegister('uwv', 'inkomen', { ...waarde, vakantietoeslag: 'inbegrepen', urenPerWeek: 32 }, '2025-01-01'),
      ]);
    },
  };
  return [...aanvragen, johan];
}

const loon = (nettoInCenten: number, urenPerWeek: number, geschat = false) => ({
  ...{ kenmerk: GLANSRIJK, soort: 'loon', nettoInCenten, urenPerWeek, geschat },
  ...{ periode: 'maand', vakantietoeslag: 'inbegrepen' },
});

/** Selena: from her mother's house to her own, 9 hours of cleaning, then 12; wages that were estimated and corrected. */
function selena(draaiboek: Draaiboek): Gebeurtenis[] {
  let [persoon, zaak] = ['', ''];
  const thuis = {
    straat: 'Lindelaan',
    huisnummer: '4',
    postcode: '8311 AB',
    plaats: 'Veenrade',
    land: 'NL',
    gemeente: '9901',
  };
  const eigen = { ...thuis, straat: 'Vijverlaan', huisnummer: '12', postcode: '8311 CD' };
  const ids = { karin: '', levi: '', dewi: '' };
  const feit = (soort: string, waarde: object, vanaf: IsoDate, totEnMet: IsoDate | null = null) =>
    stelVastFeit(draaiboek, persoon, soort, waarde, vanaf, totEnMet);
  const opgave = async (waarde: object, vanaf: IsoDate, totEnMet: IsoDate | null = null) => {
    // told by phone and entered for her, so still a declaration
    await draaiboek.spelers.consulent(recordFeit, {
      params: { persoonId: persoon },
      body: { soort: 'inkomen', waarde, vanaf, totEnMet, bron: 'inwoner', gecontroleerd: false },
    });
  };
  const signaal = async (waarde: object, vanaf: IsoDate, totEnMet: IsoDate) => {
    await meldRegister(draaiboek, persoon, [uitRegister('inlichtingenbureau', 'inkomen', waarde, vanaf, totEnMet)]);
    await werkBij(draaiboek, persoon);
  };
  return [
    {
      dag: '2024-08-05',
      gebeurt: async () => {
        persoon = await schrijfIn(draaiboek, MENSEN.selena, thuis);
        for (const naam of ['karin', 'levi'] as const) {
          ids[naam] = await schrijfIn(draaiboek, MENSEN[naam], thuis);
          await meldRegister(draaiboek, persoon, [uitRegister('brp', 'medebewoning', { medebewoner: ids[naam] })]);
        }
        await vulAan(draaiboek, persoon, 'werken-en-ervaren');
        await meldRegister(draaiboek, persoon, [uitRegister('duo', 'praktijkonderwijs', { praktijkonderwijs: false })]);
      },
    },
    {
      dag: '2024-09-02',
      gebeurt: async () => {
        zaak = await vraagAan(draaiboek, {
          ...{ persoon, gemeldOp: '2024-08-05', bron: 'balie', rekening: 300_000_300, spaargeldInCenten: 1_940_00 },
        });
      },
    },
    { dag: '2024-09-17', gebeurt: () => kenToe(draaiboek, zaak, persoon, '2024-09-02') },
    {
      dag: '2025-04-03',
      gebeurt: () =>
        meldRegister(draaiboek, persoon, [
          uitRegister('brp', 'adres', eigen, '2025-04-01'),
          uitRegister('brp', 'medebewoning', { medebewoner: ids.karin, hoofdverblijf: false }, '2025-04-01'),
          uitRegister('brp', 'medebewoning', { medebewoner: ids.levi, hoofdverblijf: false }, '2025-04-01'),
        ]),
    },
    {
      dag: '2025-10-14',
      gebeurt: async () => {
        const urenbeperkt = uitRegister('uwv', 'medisch-urenbeperkt', { medischUrenbeperkt: true }, '2025-11-01');
        await meldRegister(draaiboek, persoon, [urenbeperkt]);
        await feit('vrijlating', { soort: 'y' }, '2025-11-01');
      },
    },
    {
      dag: '2025-11-03',
      gebeurt: async () => {
        await feit('inkomen', loon(522_00, 9), '2025-11-01');
        await plaats(draaiboek, persoon, 'geplaatst', 'Begon met 9 uur schoonmaakwerk bij Glansrijk.');
      },
    },
    {
      dag: '2026-07-27',
      gebeurt: async () => {
        await feit('inkomen', loon(562_00, 9), '2026-06-01', '2026-06-30');
        await feit('inkomen', loon(598_00, 9), '2026-07-01', '2026-07-31');
        await verbeter(draaiboek, persoon, '2026-07', 'De loonstrook van juni kwam later. Het loon was 40,00 hoger.');
      },
    },
    {
      dag: '2026-08-24',
      gebeurt: async () => void (await feit('inkomen', loon(598_00, 9, true), '2026-08-01', '2026-08-31')),
    },
    { dag: '2026-09-01', gebeurt: () => opgave(loon(797_00, 12, true), '2026-09-01', '2026-09-30') },
    {
      dag: '2026-10-01',
      gebeurt: async () => {
        ids.dewi = await schrijfIn(draaiboek, MENSEN.dewi, eigen);
        await meldRegister(draaiboek, persoon, [
          uitRegister('brp', 'medebewoning', { medebewoner: ids.dewi }, '2026-10-01'),
        ]);
        await opgave(loon(797_00, 12, true), '2026-10-01', '2026-10-31');
      },
    },
    {
      dag: '2026-10-05',
      gebeurt: async () => {
        const [schatting] = await draaiboek.deur.systeem(
          (tx) => tx<{ id: string }[]>`
            select id from feit where persoon = ${persoon} and soort = 'inkomen' and lower(geldig) = '2026-08-01' and upper_inf(bekend)`,
        );
        await draaiboek.spelers.consulent(recordFeit, {
          params: { persoonId: persoon },
          body: {
            ...{ soort: 'inkomen', waarde: loon(689_20, 9), vanaf: '2026-08-01', totEnMet: '2026-08-31' },
            ...{ bron: 'medewerker', gecontroleerd: true, vervangt: schatting?.id },
          },
        });
      },
    },
    {
      dag: '2026-10-06',
      gebeurt: () => verbeter(draaiboek, persoon, '2026-11', 'De loonstrook van augustus was hoger dan de schatting.'),
    },
    { dag: '2026-10-20', gebeurt: () => signaal(loon(797_00, 12), '2026-09-01', '2026-09-30') },
    { dag: '2026-11-03', gebeurt: () => opgave(loon(797_00, 12, true), '2026-11-01') },
    { dag: '2026-11-19', gebeurt: () => signaal(loon(829_00, 12), '2026-10-01', '2026-10-31') },
  ];
}

/** A person as the BRP had them on an earlier day than it is asked on. */
async function schrijfIn(
  draaiboek: Draaiboek,
  { bsn, voornamen, geslachtsnaam, geboren }: (typeof MENSEN)[keyof typeof MENSEN],
  adres: object,
): Promise<string> {
  const { omgeving, deur, klok, spelers } = draaiboek;
  const nieuw = { uitvoerder: spelers.uitvoerder, gemeente: '9901', naam: `${voornamen} ${geslachtsnaam}` };
  const persoon = await deur.systeem((tx) =>
    maakPersoon(tx, { ...nieuw, geboortedatum: geboren, bsn }, omgeving.sleutels, klok.nu()),
  );
  await meldRegister(draaiboek, persoon, [
    uitRegister('brp', 'naam', { roepnaam: voornamen, geslachtsnaam }),
    uitRegister('brp', 'geboortedatum', { datum: geboren }),
    uitRegister('brp', 'nederlander', { nederlander: true, nationaliteit: 'Nederlandse' }),
    uitRegister('brp', 'adres', adres),
  ]);
  return persoon;
}

const werkBij = ({ deur, klok }: Draaiboek, persoon: string) =>
  deur.systeem((tx) =>
    werkGevolgBij(tx, [persoon], { auteur: { id: null, soort: 'systeem' }, nu: klok.nu(), vandaag: klok.vandaag() }),
  );

/** The proposal that lies open because of a late fact is decided; what was paid too much is set off in one month. */
async function verbeter(draaiboek: Draaiboek, persoon: string, maand: Maand, motivering: string): Promise<void> {
  const { deur, klok } = draaiboek;
  const [open] = await deur.systeem(
    (tx) =>
      tx<
        { id: string }[]
      >`select id from besluit where persoon = ${persoon} and soort = 'herzien' and status = 'concept'`,
  );
  if (!open) throw new Error(`no open correction in ${maand}`);
  await stelVast(draaiboek, open.id, { motivering, gehoord: { op: klok.vandaag() } });
  await deur.systeem(async (tx) => {
    const [vordering] = await tx<{ id: string; bedrag: number }[]>`
      select v.id, sum(b.bedrag_in_centen)::int as bedrag from vordering v
      join boeking b on b.vordering = v.id and b.rekening = 'vordering' where v.besluit = ${open.id} group by v.id`;
    if (!vordering) throw new Error(`the correction of ${maand} made no claim`);
    const geldig = `[${maand}-01,${maand}-28)`;
    await tx`insert into bestemming ${tx({ id: uuidv7(), uitvoerder: draaiboek.spelers.uitvoerder, gemeente: '9901', persoon, volgorde: 1, soort: 'aflossing', begunstigde: 'Gemeente Veenrade', bedrag_in_centen: vordering.bedrag, vordering: vordering.id, geldig })}`;
  });
}

/** Yvonne reported with UWV on 19 October, sent her form four days later, and waits. */
function yvonne(draaiboek: Draaiboek): Gebeurtenis[] {
  let persoon = '';
  return [
    {
      dag: '2026-10-19',
      gebeurt: async () => {
        persoon = await maakDossier(draaiboek, MENSEN.yvonne.bsn, 'direct-werk');
        await meldRegister(draaiboek, persoon, [
          uitRegister(
            'uwv',
            'inkomen',
            { kenmerk: 'UWV', soort: 'uitkering', nettoInCenten: 1_386_00, periode: 'maand', vakantietoeslag: 'geen' },
            '2026-01-01',
            '2026-09-30',
          ),
        ]);
      },
    },
    {
      dag: '2026-10-23',
      gebeurt: async () =>
        void (await vraagAan(draaiboek, {
          ...{ persoon, gemeldOp: '2026-10-19', bron: 'uwv', rekening: 300_000_350, spaargeldInCenten: 412_18 },
        })),
    },
  ];
}

/** A month run that lies half computed goes on with the people of the story, is looked at, approved and booked. */
async function draai(draaiboek: Draaiboek, run: { id: string; maand: Maand }): Promise<void> {
  const { deur, spelers, wachtrij, klok } = draaiboek;
  await deur.systeem(async (tx) => {
    // as a run that was killed goes on: after the last right that has its line, and these rights came later
    const [laatste] = await tx<{ recht: string }[]>`
      select recht from betaalregel where run = ${run.id} order by recht desc limit 1`;
    const gegevens = { run: run.id, na: laatste?.recht ?? null };
    await zetInWachtrij(tx, { soort: 'betaalrun-berekenen', gegevens, uitvoerder: spelers.uitvoerder }, klok.nu());
  });
  await wachtrij.doeAlles();
  await approveReviewed(draaiboek, run.id);
}
