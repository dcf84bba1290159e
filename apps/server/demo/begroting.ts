import type { Reintegratie } from '@meedoen/casework/begroting';
import { confirmBegroting, enterBegroting, importReferentie } from '@meedoen/contract/begroting';
import { isoDate } from '@meedoen/law/kernel';
import { uuidv7 } from '../platform/database/index.ts';
import type { Omgeving } from '../platform/http/index.ts';
import type { VerzetbareKlok } from '../platform/klok/index.ts';
import { Demodeur } from './deur.ts';
import type { Demobezetting } from './organisatie.ts';

interface Demobudget {
  readonly jaar: 2025 | 2026;
  /** The BUIG budget, cents. Made up: near what the caseload of the demo costs. */
  readonly bedrag: number;
  /** Inhabitants of 18 and older, made up for the size of the caseload. */
  readonly inwoners: number;
}
const budgetten = (vorig: number, dit: number, inwoners: number): readonly Demobudget[] => [
  { jaar: 2025, bedrag: vorig, inwoners: inwoners - Math.round(inwoners / 100) },
  { jaar: 2026, bedrag: dit, inwoners },
];

/** What each gemeente of the demo gets. No gemeente has these amounts. */
const BUDGETTEN: Readonly<Record<string, readonly Demobudget[]>> = {
  '9901': budgetten(15_700_000_00, 16_300_000_00, 21_400),
  '9911': budgetten(318_000_00, 334_000_00, 910),
  '9912': budgetten(306_000_00, 322_000_00, 870),
  '9913': budgetten(312_000_00, 329_000_00, 940),
  '9914': budgetten(298_000_00, 315_000_00, 820),
  '9915': budgetten(304_000_00, 321_000_00, 890),
};

/** The gemeente that divides its re-integration budget in lines, and what it divides; made up as well. */
const MET_LIJNEN = '9901';
const LIJNEN: Reintegratie = {
  ...{ soort: 'reintegratie', totaal: 2_400_000_00, couleurLocale: 200_000_00, wswTekort: 640_000_00 },
  lijnen: [
    {
      ...{ code: 'begeleiding', naam: 'Begeleiding naar werk', bedrag: 720_000_00, plafond: false },
      ...{ instrumenten: ['jobcoaching', 'proefplaatsing', 'werkstage'], elders: 510_000_00 },
    },
    {
      ...{ code: 'beschut-werk', naam: 'Beschut werk', bedrag: 420_000_00, plafond: true },
      ...{ instrumenten: ['beschut-werk'], elders: 265_000_00 },
    },
    {
      ...{ code: 'scholing', naam: 'Scholing en taal', bedrag: 310_000_00, plafond: false },
      ...{ instrumenten: ['training', 'taaltraject'], elders: 186_000_00 },
    },
  ],
  plustaken: [{ naam: 'Begeleiding bij schulden', bedrag: 60_000_00 }],
};

const VERZONNEN = 'Demo, verzonnen cijfer';
const INGEVOERD = isoDate('2025-10-13');
const BEVESTIGD = isoDate('2025-10-15');
const INGELEZEN = isoDate('2026-11-02');

/** Who has no beleidsmedewerker with an account gets one that nobody logs in as. */
const COLLEGA = 'Gerben Wiersma';

/** The BUIG budgets of two years of each gemeente and one budget in lines, by four eyes, and a file with inhabitants and figures of others. */
export async function vulBegroting(bezetting: Demobezetting, omgeving: Omgeving, klok: VerzetbareKlok): Promise<void> {
  const { uitvoerder, gemeenten, medewerkers, naam } = bezetting;
  const deur = new Demodeur(omgeving);
  const teamleider = medewerkers.get(`${naam.toLowerCase()}-teamleider`);
  if (!teamleider) throw new Error(`${naam} has no teamleider`);
  const beleidsmedewerker =
    medewerkers.get(`${naam.toLowerCase()}-beleidsmedewerker`) ?? (await maakCollega(deur, bezetting));
  const invoer = await deur.alsMedewerker(beleidsmedewerker, uitvoerder);
  const controle = await deur.alsMedewerker(teamleider, uitvoerder);
  const vandaag = klok.vandaag();
  try {
    for (const gemeente of gemeenten) {
      // a gemeente that gives its mandate after the day of the demo has none yet
      const eigen = BUDGETTEN[gemeente];
      if (!eigen) continue;
      for (const { jaar, bedrag } of eigen) {
        klok.verzet(INGEVOERD);
        const bron = { document: `Demo: verzonnen beschikking BUIG ${jaar}`, plaats: 'bijlage 1', datum: INGEVOERD };
        const body = { gemeente, jaar, bron, inhoud: { soort: 'buig', bedrag } } as const;
        const { id } = await invoer(enterBegroting, { body });
        klok.verzet(BEVESTIGD);
        await controle(confirmBegroting, { params: { begrotingId: id }, versie: 1 });
      }
      if (gemeente === MET_LIJNEN) {
        klok.verzet(INGEVOERD);
        const bron = {
          document: 'Demo: verzonnen programmabegroting 2026',
          plaats: 'hoofdstuk werk',
          datum: INGEVOERD,
        };
        const { id } = await invoer(enterBegroting, { body: { gemeente, jaar: 2026, bron, inhoud: LIJNEN } });
        klok.verzet(BEVESTIGD);
        await controle(confirmBegroting, { params: { begrotingId: id }, versie: 1 });
      }
      klok.verzet(INGELEZEN);
      const query = { gemeente, naam: 'demo-referentie.csv' };
      await invoer(importReferentie, { query }, new TextEncoder().encode(writeReferentie(gemeente, eigen)));
    }
  } finally {
    klok.verzet(vandaag);
  }
}

/** Figures in the form of docs/referentiecijfers.md: each says that it is made up, and none is of a place that exists. */
function writeReferentie(gemeente: string, eigen: readonly Demobudget[]): string {
  const reeks = (gebied: string, naam: string, jaar: number, waarde: string) =>
    `reeks;${gebied};${naam};huishoudens;${jaar};${waarde};${VERZONNEN}`;
  return [
    `meedoen-referentie;1;DEMO-${gemeente}-2026`,
    'soort;gebied;naam;maat;jaar;waarde;bron',
    reeks('vergelijkbaar', 'Vergelijkbare gemeenten (demo)', 2025, '31,2'),
    reeks('vergelijkbaar', 'Vergelijkbare gemeenten (demo)', 2026, '31,8'),
    reeks('provincie', 'Provincie (demo)', 2025, '28,4'),
    reeks('provincie', 'Provincie (demo)', 2026, '28,9'),
    ...eigen.map(
      ({ jaar, inwoners }) => `inwoners;eigen;Gemeente ${gemeente};18-plus;${jaar};${inwoners};${VERZONNEN}`,
    ),
    '',
  ].join('\n');
}

function maakCollega(deur: Demodeur, { uitvoerder, naam }: Demobezetting): Promise<string> {
  const id = uuidv7();
  const wie = naam.toLowerCase();
  return deur.systeem(async (tx) => {
    await tx`insert into medewerker ${tx({
      ...{ id, uitvoerder, naam: COLLEGA, functie: 'beleidsmedewerker', team: 'Beleid' },
      ...{ oidc_sub: `${wie}-collega-beleidsmedewerker`, email: `beleid@${wie}.example` },
    })}`;
    await tx`insert into roltoekenning ${tx({ id: uuidv7(), medewerker: id, uitvoerder, rol: 'beleidsmedewerker' })}`;
    return id;
  });
}
