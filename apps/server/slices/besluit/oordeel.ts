import { type Besluitcontext, possibleBesluitcommands } from '@meedoen/casework/besluit';
import {
  BESLUITEISEN,
  type Besluitsoort,
  type Besluit as Besluitstuk,
  checkBesluit,
  EINDREDENEN,
  isTeToetsen,
  OPSCHORTING_ARTIKEL,
  startsVoorMelding,
} from '@meedoen/casework/recht';
import type { Voorstel } from '@meedoen/contract/besluit';
import type { MaanduitkomstWeergave } from '@meedoen/contract/recht';
import type { IsoDate } from '@meedoen/law/kernel';
import type { Beleid } from '@meedoen/law/verordening';
import { keuzeOp } from '@meedoen/law/verordening';
import { ontbrekendVan } from '../berekening/index.ts';
import { isAfstemmingsbesluit } from './bij-afstemming.ts';
import { isBoetebesluit } from './bij-boete.ts';
import { verschilVan } from './gevolg.ts';
import type { Besluit } from './store.ts';

/** Whether policy asks a second person for this kind, and where it says so. */
export function vierOgenVoor(soort: Besluitsoort, beleid: Beleid, vandaag: IsoDate): Voorstel['vierOgen'] {
  // money that is given away always passes a second person
  if (soort === 'kwijtschelden' || soort === 'kwijtschelding-afwijzen')
    return { nodig: true, reden: 'Een tweede persoon stelt kwijtschelding vast.' };
  const keuze = keuzeOp(beleid, vandaag, 'vierOgen');
  if (keuze?.waarde.includes(soort))
    return { nodig: true, reden: `Een tweede persoon stelt dit vast: ${keuze.regime.naam} (${keuze.regime.bron}).` };
  return { nodig: false, reden: 'Het beleid vraagt hier geen tweede persoon.' };
}

/** Kinds of which CBS asks a code (Regeling statistiek Participatiewet, bijlage 1, field 34). */
export const cbsKeuzes = (soort: Besluitsoort) =>
  soort === 'beeindigen' || soort === 'intrekken' ? EINDREDENEN.map(({ code, tekst }) => ({ code, tekst })) : [];

/** The law leaves no choice in these, as long as nothing in them asks to be weighed. */
const GEBONDEN: readonly Besluitsoort[] = [
  'toekennen',
  'voorschot-verlenen',
  'wijzigen',
  'dwangsom-vaststellen',
  'loonkostensubsidie',
];
export const isGebonden = (besluit: Besluit, melding: IsoDate | undefined): boolean =>
  GEBONDEN.includes(besluit.soort) && !isTeToetsen(vraagVan(besluit, melding));

const vraagVan = ({ soort, toestand }: Besluit, melding: IsoDate | undefined) => ({
  soort,
  ...(toestand.ingangsdatum ? { ingangsdatum: toestand.ingangsdatum } : {}),
  ...(melding ? { melding } : {}),
});

/** What staff fill in for this kind besides the reasons: the same list that `checkBesluit` asks. */
export function aanvullingenVan({ soort, recht }: Besluit): Voorstel['vraagt'] {
  const eisen = BESLUITEISEN[soort];
  // an advance is claimed back whatever was told; a correction may become a claim
  const verwijtbaar = recht !== null && (soort === 'herzien' || soort === 'intrekken' || soort === 'terugvorderen');
  return [
    ...(soort === 'opschorten' ? ['opschortingsgrond' as const] : []),
    ...(eisen.includes('hersteltermijn') ? ['hersteltermijn' as const] : []),
    ...(verwijtbaar ? ['inlichtingenplicht' as const] : []),
    // of a duty or a fine it follows from the case itself
    ...(eisen.includes('gehoord') && soort !== 'afstemmen' && !isBoetebesluit(soort) ? ['gehoord' as const] : []),
    ...(soort === 'afstemmen' ? ['verlaging' as const] : []),
    ...(soort === 'dwangsom-vaststellen' ? ['dwangsom' as const] : []),
  ];
}

/** Articles a besluit rests on, from its own outcome. */
export function artikelenVan(besluit: Besluit, melding?: IsoDate): string[] {
  const { soort, toestand } = besluit;
  const { uitkomst, maanden } = toestand.bevroren;
  const eigen: Partial<Record<Besluitsoort, string>> = {
    'buiten-behandeling-stellen': 'Awb art. 4:5 lid 1',
    opschorten: `Pw ${OPSCHORTING_ARTIKEL[toestand.aanvulling.opschortingsgrond ?? 'gegevens']}`,
    intrekken: 'Pw art. 54 lid 3',
    'voorschot-verlenen': 'Pw art. 52 lid 1',
    afstemmen: 'Pw art. 18',
    waarschuwen: 'Pw art. 18 lid 2',
    'afstemming-herzien': 'Pw art. 18',
    'inkeer-afwijzen': 'Pw art. 18 lid 11',
    'dwangsom-vaststellen': 'Awb art. 4:18',
    loonkostensubsidie: 'Pw art. 10d',
    'boete-opleggen': 'Pw art. 18a',
    'boete-waarschuwen': 'Pw art. 18a lid 4',
  };
  return [
    ...new Set(
      [
        eigen[soort],
        toestand.bevroren.kwijtschelding?.artikel,
        ...(toestand.bevroren.instrument?.grondslag ?? []),
        toestand.bevroren.ontheffing?.artikel,
        startsVoorMelding(vraagVan(besluit, melding)) ? 'Pw art. 44 lid 5' : undefined,
        uitkomst?.recht?.article,
        uitkomst?.uitkering?.article,
        ...maanden.map(({ artikel }) => artikel),
      ].filter((artikel): artikel is string => artikel !== undefined && artikel !== ''),
    ),
  ];
}

/** What the content of a besluit still lacks. @param melding day of the melding. @param brief whether its letter can be made */
export function inhoudVan(
  besluit: Besluit,
  melding: IsoDate | undefined,
  brief: boolean,
): ReturnType<typeof checkBesluit> {
  const { toestand, soort } = besluit;
  const { bevroren, aanvulling } = toestand;
  const bedrag =
    soort === 'voorschot-verlenen'
      ? bevroren.voorschotInCenten
      : bevroren.maanden.reduce((som, regel) => som - (verschilVan(regel) ?? 0), 0);
  const vordert = soort === 'terugvorderen' || soort === 'voorschot-verlenen';
  const stuk: Besluitstuk = {
    id: besluit.id,
    soort,
    uitvoerder: besluit.uitvoerder,
    gemeente: besluit.gemeente,
    persoon: besluit.persoon,
    ...(besluit.zaak ? { aanvraag: besluit.zaak } : {}),
    ...(besluit.recht ? { recht: besluit.recht } : {}),
    ...(besluit.bezwaar ? { bezwaar: besluit.bezwaar } : {}),
    bevroren: {
      feiten: bevroren.feiten,
      bekendOp: bevroren.bekendOp,
      wetversie: bevroren.wet,
      beleidsversie: bevroren.beleid.versie,
      uitkomst: bevroren.uitkomst,
    },
    motivering: toestand.motivering,
    artikelen: artikelenVan(besluit, melding),
    ...(melding ? { melding } : {}),
    ...(toestand.ingangsdatum ? { ingangsdatum: toestand.ingangsdatum } : {}),
    ...(vordert && bedrag !== undefined ? { bedrag } : {}),
    ...(bevroren.maanden.length > 0
      ? {
          maanden: bevroren.maanden.map((regel) => ({
            maand: regel.maand,
            bedrag: -(verschilVan(regel) ?? 0),
            oorzaak: regel.oorzaak,
            artikel: regel.artikel,
          })),
        }
      : {}),
    ...(aanvulling.hersteltermijn ? { hersteltermijn: aanvulling.hersteltermijn } : {}),
    ...(aanvulling.opschortingsgrond ? { opschortingsgrond: aanvulling.opschortingsgrond } : {}),
    ...(toestand.cbsCode ? { cbsCode: toestand.cbsCode } : {}),
    ...(toestand.toets ? { toets: toestand.toets } : {}),
    ...(aanvulling.gehoord ? { gehoord: aanvulling.gehoord } : {}),
    ...(aanvulling.geenDwangsom ? { geenDwangsom: aanvulling.geenDwangsom } : {}),
    terugvorderingsgrond: besluit.zaak ? '58-2-d' : aanvulling.inlichtingenplichtGeschonden ? '58-1' : '58-2-a',
    ...(brief ? { brief: 'brief' } : {}),
  };
  return checkBesluit(stuk);
}

/** Names of what the outcome misses. */
export function ontbreektIn({ soort, toestand }: Besluit): string[] {
  if (soort === 'buiten-behandeling-stellen' || soort === 'opschorten' || soort === 'beeindigen') return [];
  const { uitkomst, maanden, loonkostensubsidie, boete } = toestand.bevroren;
  const vragen = [
    ...(loonkostensubsidie?.ontbreekt ?? []),
    ...(boete?.ontbreekt.map((wat) => ontbrekendVan(wat).vraag) ?? []),
    ...(uitkomst?.ontbreekt.map(({ vraag }) => vraag) ?? []),
    // a lowering is decided in percentages: of a month whose norm nobody published yet the amount follows later
    ...(isAfstemmingsbesluit(soort) ? [] : maanden.flatMap(({ ontbreekt }) => ontbreekt)),
  ];
  return [...new Set(vragen)];
}

export const mogelijkheden = (besluit: Besluit, context: Besluitcontext): Voorstel['mogelijkheden'] =>
  possibleBesluitcommands(besluit.toestand.status, context).map(({ command, weigering }) => ({
    commando: command,
    mag: weigering === undefined,
    weigering: weigering ? { code: weigering.code, tekst: weigering.tekst, artikel: weigering.artikel ?? null } : null,
  }));

/** What a right asks, article by article, with where this household stands. */
const VOORWAARDEN = [
  { tekst: 'Woont in Nederland en mag hier zijn', artikel: 'Pw art. 11', redenen: ['verblijf'] },
  { tekst: 'Is oud genoeg', artikel: 'Pw art. 13 lid 1 f', redenen: ['leeftijd'] },
  { tekst: 'Zit niet vast', artikel: 'Pw art. 13 lid 1 a', redenen: ['detentie', 'onttrekking'] },
  { tekst: 'Is niet te lang in het buitenland', artikel: 'Pw art. 13 lid 1 e', redenen: ['buitenland'] },
  {
    tekst: 'Kan geen studiefinanciering krijgen, en is 21 of ouder in een instelling',
    artikel: 'Pw art. 13 lid 2',
    redenen: ['studie', 'inrichting-onder-21'],
  },
  {
    tekst: 'Is niet om een andere reden uitgesloten',
    artikel: 'Pw art. 13',
    redenen: [
      'dienstplicht',
      'werkstaking',
      'schuldenlast',
      'uitreiziger',
      'onbetaald-verlof',
      'volgt-onderwijs-niet',
      'wil-niet-meewerken',
    ],
  },
  { tekst: 'Heeft te weinig inkomen', artikel: 'Pw art. 19 lid 1 a', redenen: ['inkomen'] },
  { tekst: 'Heeft niet te veel vermogen', artikel: 'Pw art. 19 lid 1 b, 34', redenen: ['vermogen'] },
] as const;

export function voorwaardenVan(uitkomst: MaanduitkomstWeergave | null): Voorstel['voorwaarden'] {
  if (!uitkomst) return [];
  return VOORWAARDEN.map(({ tekst, artikel, redenen }) => {
    const faalt = redenen.some((reden) => reden === uitkomst.reden);
    const stand = faalt ? ('nee' as const) : uitkomst.recht ? ('ja' as const) : ('onbekend' as const);
    const mist = uitkomst.ontbreekt.map(({ vraag }) => vraag).join(' ');
    return { tekst, artikel, stand, uitleg: faalt ? (uitkomst.recht?.says ?? '') : stand === 'onbekend' ? mist : '' };
  });
}
