import { addMonths, ageOn, attempt, type Cents, type IsoDate, lawOn } from '@meedoen/law/kernel';
import { magPremie, participatieplaatsmomenten } from '@meedoen/law/participatiewet';
import { later, leeg, nee, type Weigering } from '../weigering/index.ts';
import { bedragOpLijn } from './lijn.ts';
import type { Inzetcontext, Inzetopdracht, InzetopdrachtVan } from './opdracht.ts';
import { type Instrumentregels, langsteDag } from './regels.ts';
import { type Inzet, type Inzetvoorstel, isLopend } from './toestand.ts';
import { refuseInzetbesluit } from './weigering.ts';

/** What is wrong with what a command holds; undefined when nothing is. */
export function inhoud(
  inzet: Inzet | undefined,
  opdracht: Inzetopdracht,
  context: Inzetcontext,
): Weigering | undefined {
  if (opdracht.command === 'proposeInzet') return voorstel(opdracht) ?? bijPlan(opdracht, context);
  if (!inzet) return undefined;
  const { vandaag } = context;
  switch (opdracht.command) {
    case 'requestAdvies':
      return leeg(opdracht.bij, 'bij-wie-ontbreekt', 'Schrijf op bij wie u advies vraagt.');
    case 'recordAdvies':
      return (
        later(opdracht.gegevenOp, vandaag) ??
        (inzet.advies && opdracht.gegevenOp < inzet.advies.gevraagdOp
          ? nee('voor-de-vraag', 'Dit advies is van voor de vraag.', undefined, { gevraagdOp: inzet.advies.gevraagdOp })
          : undefined) ??
        leeg(opdracht.toelichting, 'toelichting-ontbreekt', 'Schrijf op wat het advies zegt. Geen medische gegevens.')
      );
    case 'prepareBesluit':
      return refuseInzetbesluit(inzet, opdracht.wat, context) ?? bijBesluit(inzet, opdracht, context);
    case 'performBesluit':
      return inzet.voorstel?.besluit === opdracht.besluit && inzet.voorstel.wat === opdracht.wat
        ? undefined
        : nee('ander-voorstel', 'Dit besluit hoort niet bij het voorstel dat er ligt.');
    case 'refuseInzet':
    case 'withdrawInzet':
      return leeg(opdracht.reden, 'reden-ontbreekt', 'Schrijf op waarom. De inwoner leest dit.');
    case 'startInzet':
      return start(inzet, opdracht);
    case 'extendInzet':
      return verlenging(inzet, opdracht.totEnMet, opdracht.reden, opdracht.waar);
    case 'evaluateInzet':
      return evaluatie(inzet, opdracht);
    case 'recordEigenEvaluatie':
      return leeg(opdracht.woorden, 'woorden-ontbreken', 'Schrijf op hoe het ging.');
    case 'endInzet':
      return einde(inzet, opdracht, vandaag);
    default:
      return undefined;
  }
}

function voorstel({
  regels,
  toets,
  doel,
  inwoner,
  waar,
  uren,
  regime,
  raming,
  opVerzoek,
  plan,
  stap,
}: InzetopdrachtVan<'proposeInzet'>) {
  const { instrument, eigen, bron } = regels;
  if (instrument.elders)
    return nee('elders', `"${instrument.naam.nl}" heeft een eigen blad in het dossier. Begin het daar.`);
  if (eigen.opleggen === 'nooit')
    return nee('nooit', `Deze gemeente vraagt geen ${instrument.naam.nl.toLowerCase()}.`, bron);
  if (stap && !plan) return nee('stap-zonder-plan', 'Een stap hoort bij een plan.');
  const hoogste = eigen.urenPerWeek;
  return (
    leeg(doel, 'doel-ontbreekt', 'Schrijf op waar dit bij helpt. De inwoner leest dit.') ??
    leeg(inwoner.woorden, 'inwoner-ontbreekt', 'Schrijf op wat de inwoner er zelf van zegt.') ??
    (instrument.plek && waar !== undefined ? leeg(waar, 'plek-ontbreekt', 'Schrijf op waar het is.') : undefined) ??
    (uren !== undefined && hoogste !== undefined && uren > hoogste
      ? nee('te-veel-uren', `Ten hoogste ${hoogste} uur per week.`, bron, { uren, hoogste })
      : undefined) ??
    (uren === undefined && instrument.criteria.some((each) => 'urenVanaf' in each)
      ? nee('uren-ontbreken', 'Vul in hoeveel uur per week iemand kan werken.')
      : undefined) ??
    verkeerdRegime(regels, regime) ??
    (raming !== undefined && raming < 0
      ? nee('raming-onmogelijk', 'Een bedrag is niet minder dan 0 euro.')
      : undefined) ??
    // what somebody asked for is decided, also when it does not fit
    (opVerzoek ? undefined : geenNee(toets))
  );
}

/** An instrument belongs to a step of the plan naar werk, when there is one. */
function bijPlan(
  { plan, stap }: InzetopdrachtVan<'proposeInzet'>,
  { planstappen }: Inzetcontext,
): Weigering | undefined {
  if (!plan || !planstappen) return undefined;
  if (stap === undefined)
    return planstappen.length > 0
      ? nee('stap-ontbreekt', 'Kies bij welke stap uit het plan dit hoort.', 'Pw art. 7 lid 1 a, art. 44a')
      : undefined;
  return planstappen.includes(stap) ? undefined : nee('stap-onbekend', 'Deze stap staat niet in het plan.');
}

/** One of the ways that the gemeente has, when it has any. */
function verkeerdRegime(
  { eigen: { regimes }, bron }: Instrumentregels,
  regime: string | undefined,
): Weigering | undefined {
  if (!regimes) return regime === undefined ? undefined : nee('geen-regimes', 'Deze gemeente koos hier geen regimes.');
  return regimes.some(({ code }) => code === regime)
    ? undefined
    : nee('regime-ontbreekt', `Kies een regime: ${regimes.map(({ code }) => code).join(', ')}.`, bron);
}

/** A criterion that is judged or seen not to hold stops an offer at once. */
function geenNee(toets: Inzet['toets']): Weigering | undefined {
  const regel = toets.find(({ stand }) => stand === 'nee');
  return regel ? nee('past-niet', regel.anders, regel.bron) : undefined;
}

function bijBesluit(inzet: Inzet, opdracht: Inzetvoorstel, context: Inzetcontext): Weigering | undefined {
  const reden = leeg(opdracht.reden, 'reden-ontbreekt', 'Schrijf op waarom. De inwoner leest dit in de brief.');
  if (reden) return reden;
  const { betaling } = inzet.regels.instrument;
  switch (opdracht.wat) {
    case 'toekennen': {
      if (betaling === 'premie') return bedrag(inzet, opdracht.bedrag, context);
      const { begin, totEnMet } = opdracht;
      const duur = begin ? periode(inzet, begin, totEnMet, 0) : nee('begin-ontbreekt', 'Kies wanneer het begint.');
      return duur ?? (opdracht.bedrag === undefined ? undefined : bedrag(inzet, opdracht.bedrag, context));
    }
    case 'verlengen':
      return opdracht.totEnMet
        ? verlenging(inzet, opdracht.totEnMet, opdracht.reden, opdracht.waar)
        : nee('einde-ontbreekt', 'Kies tot en met wanneer het doorloopt.');
    case 'beeindigen':
      return opdracht.eindgrond ? undefined : nee('grond-ontbreekt', 'Kies waarom het stopt.');
    case 'betalen':
      return halfJaar(inzet, context.vandaag) ?? bedrag(inzet, opdracht.bedrag, context);
    default:
      return undefined;
  }
}

/** The whole half years that were worked and not paid yet (art. 10a lid 6), with enough cooperation in each. */
function halfJaar(inzet: Inzet, vandaag: IsoDate): Weigering | undefined {
  if (inzet.regels.instrument.betaling !== 'premie-per-half-jaar' || !isLopend(inzet)) return undefined;
  const poging = attempt(() => participatieplaatsmomenten(lawOn(inzet.begin), inzet.begin, vandaag));
  if (!poging.ok) return nee('gegeven-ontbreekt', 'De termijn voor een premie is niet bekend.', 'Pw art. 10a lid 6');
  const dagen = poging.value.value.filter(({ wat, op }) => wat === 'premie' && op <= vandaag).map(({ op }) => op);
  const volgende = dagen[inzet.betalingen.length];
  if (!volgende)
    return nee('half-jaar-niet-om', 'Een premie volgt na elk half jaar. Dat is nog niet om.', 'Pw art. 10a lid 6', {
      halveJaren: dagen.length,
      betaald: inzet.betalingen.length,
    });
  const vanaf = addMonths(volgende, -6);
  return inzet.evaluaties.some(({ op, meegewerkt }) => meegewerkt && op >= vanaf)
    ? undefined
    : nee(
        'meewerken-niet-beoordeeld',
        'Beoordeel eerst of de inwoner in dit half jaar genoeg meewerkte.',
        'Pw art. 10a lid 6',
      );
}

function bedrag(inzet: Inzet, cents: Cents | undefined, context: Inzetcontext): Weigering | undefined {
  const { betaling } = inzet.regels.instrument;
  const { premieInCenten } = inzet.regels.eigen;
  if (!betaling) return nee('geen-betaling', 'Bij dit instrument wordt niets aan de inwoner betaald.');
  if (cents === undefined || cents <= 0) return nee('bedrag-ontbreekt', 'Vul het bedrag in.');
  const op = bedragOpLijn(inzet, cents, context);
  if (op) return op;
  if (betaling === 'kosten') return undefined;
  if (premieInCenten === undefined && betaling === 'premie-per-half-jaar')
    return nee(
      'premie-niet-vastgesteld',
      'De verordening van deze gemeente noemt geen bedrag voor deze premie.',
      'Pw art. 8a lid 1 d',
    );
  if (premieInCenten !== undefined && cents !== premieInCenten)
    return nee('ander-bedrag', 'De premie is in het beleid een vast bedrag.', inzet.regels.bron, { premieInCenten });
  const { leeftijd, doelgroep = false, premies = [], vandaag } = context;
  if (leeftijd === undefined)
    return nee('geboortedatum-ontbreekt', 'De geboortedatum is niet bekend. Leg die eerst vast.');
  const poging = attempt(() => magPremie(lawOn(vandaag), cents, premies, { leeftijd, doelgroep }));
  if (!poging.ok)
    return nee(
      'bedrag-niet-bekend',
      'Het hoogste bedrag van een premie is voor deze dag niet bekend.',
      'Pw art. 31 lid 2 j',
    );
  return poging.value.value
    ? undefined
    : nee('premie-te-hoog', poging.value.says, poging.value.article, { bedrag: cents });
}

function periode(
  inzet: Inzet,
  begin: IsoDate,
  totEnMet: IsoDate | undefined,
  verlengingen: number,
): Weigering | undefined {
  if (totEnMet && totEnMet < begin)
    return nee('omgekeerd', 'Het einde ligt voor het begin.', undefined, { begin, totEnMet });
  const grens = langsteDag(inzet.regels, begin, verlengingen);
  if (!grens) return undefined;
  if ('ontbreekt' in grens) return nee('duur-niet-bekend', `Niet bekend voor deze dag: ${grens.ontbreekt}.`);
  if (!totEnMet)
    return nee('einde-ontbreekt', 'Kies tot en met wanneer het duurt.', grens.bron, { langste: grens.dag });
  return totEnMet > grens.dag
    ? nee('te-lang', 'Dit duurt te lang. De langste dag staat erbij.', grens.bron, { langste: grens.dag, totEnMet })
    : undefined;
}

function start(inzet: Inzet, { begin, totEnMet, waar }: InzetopdrachtVan<'startInzet'>): Weigering | undefined {
  if (inzet.regels.instrument.plek && !(waar ?? inzet.waar)?.trim())
    return nee('plek-ontbreekt', 'Schrijf op waar het is.');
  const eerder = inzet.toestand === 'toegekend' ? inzet.vanaf : undefined;
  if (eerder && begin < eerder)
    return nee('voor-het-besluit', 'Dit is voor de dag van het besluit.', undefined, { vanaf: eerder });
  return periode(inzet, begin, totEnMet, 0);
}

function verlenging(inzet: Inzet, totEnMet: IsoDate, reden: string, waar: string | undefined): Weigering | undefined {
  if (!isLopend(inzet) || !inzet.totEnMet) return nee('loopt-niet', 'Dit loopt nu niet.');
  if (totEnMet <= inzet.totEnMet)
    return nee('niet-later', 'Kies een dag na het einde van nu.', undefined, { totEnMet: inzet.totEnMet });
  const { duur } = inzet.regels.instrument;
  const eersteKeer = inzet.verlengingen.length === 0;
  if (
    duur &&
    'regel' in duur &&
    duur.regel === 'participatieplaats' &&
    eersteKeer &&
    (!waar?.trim() || waar.trim() === inzet.waar)
  )
    return nee(
      'andere-omgeving',
      'In het derde jaar is het ander werk, op een andere plek. Schrijf op waar.',
      'Pw art. 10a lid 9',
    );
  return (
    leeg(reden, 'reden-ontbreekt', 'Schrijf op waarom verlengen helpt.') ??
    periode(inzet, inzet.begin, totEnMet, inzet.verlengingen.length + 1)
  );
}

function evaluatie(inzet: Inzet, { antwoorden, inwoner, meegewerkt, volgendeFase }: InzetopdrachtVan<'evaluateInzet'>) {
  const { instrument } = inzet.regels;
  const open = instrument.evaluatie.vragen.find(
    (vraag) => !antwoorden.some((each) => each.vraag === vraag && each.antwoord.trim() !== ''),
  );
  if (open) return nee('antwoord-ontbreekt', `Beantwoord: ${open}`);
  if (instrument.betaling === 'premie-per-half-jaar' && meegewerkt === undefined)
    return nee('meewerken-ontbreekt', 'Zeg of de inwoner genoeg meewerkte.', 'Pw art. 10a lid 6');
  if (volgendeFase && (inzet.fase ?? 0) + 1 >= (instrument.fasen?.length ?? 0))
    return nee('laatste-fase', 'Dit is de laatste fase. Rond het af.');
  return leeg(inwoner, 'inwoner-ontbreekt', 'Schrijf op hoe de inwoner terugkijkt.');
}

function einde(inzet: Inzet, { eindigtOp, grond, toelichting }: InzetopdrachtVan<'endInzet'>, vandaag: IsoDate) {
  const begin = isLopend(inzet) ? inzet.begin : undefined;
  return (
    later(eindigtOp, vandaag) ??
    (begin && eindigtOp < begin ? nee('voor-het-begin', 'Dit is voor het begin.', undefined, { begin }) : undefined) ??
    (grond === 'afgerond' && isLopend(inzet) && inzet.evaluaties.length === 0
      ? nee('eerst-evalueren', 'Kijk eerst samen terug. Daarna kunt u het afronden.')
      : undefined) ??
    leeg(toelichting, 'toelichting-ontbreekt', 'Schrijf op waarom het stopt.')
  );
}

/** How old somebody is, for a premie. */
export const leeftijdOp = (geboortedatum: IsoDate | undefined, dag: IsoDate): number | undefined =>
  geboortedatum ? ageOn(geboortedatum, dag) : undefined;
