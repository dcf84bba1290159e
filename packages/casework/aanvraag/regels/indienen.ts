import { datum } from '../../opmaak/index.ts';
import { dagVan } from '../../tijdstip/index.ts';
import type { Aanvraagcontext, OpdrachtVan } from '../opdracht.ts';
import { nee, REDEN_NODIG, regel, zonderReden } from '../regel.ts';
import type { Aanvraag, Concept, Gemeld, Ingediend, InTeVullen, ZoektermijnLoopt } from '../toestand.ts';

/** The law lets the college take up an application earlier from this day (art. 41 lid 11, Stb. 2025, 312). */
const EERDER_OPPAKKEN_VANAF = '2026-01-01';

/** A report in the future cannot be; nothing else stands in the way of a report. */
export function begin(
  opdracht: OpdrachtVan<'registerMelding'>,
  context: Aanvraagcontext,
): Aanvraag | { readonly weigering: ReturnType<typeof nee>['weigering'] } {
  if (opdracht.datum > context.vandaag)
    return nee('melding-in-de-toekomst', 'De dag van de melding kan niet na vandaag liggen.', undefined, {
      datum: opdracht.datum,
      vandaag: context.vandaag,
    });
  const { id, uitvoerder, gemeente, persoon, datum: day, bron } = opdracht;
  const basis = { id, uitvoerder, gemeente, persoon, melding: { datum: day, bron } };
  const { zoektermijnTot } = context;
  return zoektermijnTot !== undefined && context.vandaag < zoektermijnTot
    ? { ...basis, toestand: 'zoektermijn-loopt', zoektermijnTot }
    : { ...basis, toestand: 'gemeld' };
}

/** A second report on the same aanvraag keeps the earliest day: it can only move the start of the right forward. */
export const registerMelding = regel<
  'registerMelding',
  Exclude<Aanvraag['toestand'], 'besloten' | 'ingetrokken' | 'buiten-behandeling'>
>({
  wat: 'Een melding toevoegen aan deze aanvraag',
  toestanden: [
    'gemeld',
    'zoektermijn-loopt',
    'in-te-vullen',
    'ingediend',
    'wacht-op-gegevens',
    'in-behandeling',
    'voorgesteld',
  ],
  toepassen: (aanvraag, opdracht, context) => {
    const first = begin(opdracht, context);
    if ('weigering' in first) return first;
    if (opdracht.datum >= aanvraag.melding.datum) return aanvraag;
    const { melding } = first;
    if (aanvraag.toestand === 'zoektermijn-loopt')
      return { ...aanvraag, melding, zoektermijnTot: context.zoektermijnTot ?? aanvraag.zoektermijnTot };
    if (aanvraag.toestand !== 'voorgesteld') return { ...aanvraag, melding };
    const { voorstel: _, ...rest } = aanvraag;
    return { ...rest, melding, toestand: 'in-behandeling', teruggegeven: 'Er is een eerdere melding gevonden.' };
  },
});

const aangevuld = (concept: Concept | undefined, opdracht: OpdrachtVan<'saveConcept'>): Concept => ({
  antwoorden: { ...concept?.antwoorden, ...opdracht.antwoorden },
  bewaardOp: opdracht.op,
});

export const saveConcept = regel<'saveConcept', 'gemeld' | 'zoektermijn-loopt' | 'in-te-vullen'>({
  wat: 'Antwoorden bewaren',
  toestanden: ['gemeld', 'zoektermijn-loopt', 'in-te-vullen'],
  toepassen: (aanvraag, opdracht) => {
    if (aanvraag.toestand === 'zoektermijn-loopt')
      return { ...aanvraag, concept: aangevuld(aanvraag.concept, opdracht) };
    const concept = aangevuld(aanvraag.toestand === 'in-te-vullen' ? aanvraag.concept : undefined, opdracht);
    return { ...aanvraag, toestand: 'in-te-vullen', concept };
  },
});

export const waiveZoektermijn = regel<'waiveZoektermijn', 'zoektermijn-loopt'>({
  wat: 'De zoektermijn overslaan',
  toestanden: ['zoektermijn-loopt'],
  bezwaar: (_, context) =>
    context.vandaag < EERDER_OPPAKKEN_VANAF
      ? nee(
          'zoektermijn-dwingend',
          'Voor 1 januari 2026 kon de gemeente de zoektermijn niet overslaan.',
          'art. 41 lid 4',
        ).weigering
      : undefined,
  toepassen: (aanvraag, opdracht, context) => {
    if (zonderReden(opdracht.reden)) return REDEN_NODIG;
    const { zoektermijnTot: _, concept, ...rest } = aanvraag;
    const zoektermijnOpgeheven = { op: context.vandaag, reden: opdracht.reden };
    return concept
      ? { ...rest, zoektermijnOpgeheven, toestand: 'in-te-vullen', concept }
      : { ...rest, zoektermijnOpgeheven, toestand: 'gemeld' };
  },
});

/**
 * First day on which it may be sent, when the law has these people wait and the college did not waive that. The context
 * knows facts that came in after the report.
 * @returns undefined too when it was sent already
 */
export function findZoektermijn(
  aanvraag: Aanvraag,
  { zoektermijnTot }: Pick<Aanvraagcontext, 'zoektermijnTot'>,
): Aanvraagcontext['vandaag'] | undefined {
  const { toestand } = aanvraag;
  if (toestand !== 'gemeld' && toestand !== 'zoektermijn-loopt' && toestand !== 'in-te-vullen') return undefined;
  return aanvraag.zoektermijnOpgeheven ? undefined : zoektermijnTot;
}

function teVroeg(
  aanvraag: Gemeld | ZoektermijnLoopt | InTeVullen,
  dag: Aanvraagcontext['vandaag'],
  context: Aanvraagcontext,
) {
  const zoektermijnTot = findZoektermijn(aanvraag, context);
  if (zoektermijnTot === undefined || dag >= zoektermijnTot) return undefined;
  return nee(
    'zoektermijn-loopt',
    `Versturen kan vanaf ${datum(zoektermijnTot)}: vier weken na de melding. De melding telt al wel.`,
    'art. 41 lid 4',
    { melding: aanvraag.melding.datum, vanaf: zoektermijnTot },
  ).weigering;
}

export const submitAanvraag = regel<'submitAanvraag', 'gemeld' | 'zoektermijn-loopt' | 'in-te-vullen'>({
  wat: 'De aanvraag versturen',
  toestanden: ['gemeld', 'zoektermijn-loopt', 'in-te-vullen'],
  bezwaar: (aanvraag, context) => teVroeg(aanvraag, context.vandaag, context),
  toepassen: (aanvraag, { ontvangenOp }, context) => {
    if (ontvangenOp > context.vandaag)
      return nee('datum-in-de-toekomst', 'De dag van ontvangst kan niet na vandaag liggen.', undefined, {
        ontvangenOp,
      });
    if (ontvangenOp < aanvraag.melding.datum)
      return nee(
        'indiening-voor-melding',
        'De aanvraag kan niet voor de melding ontvangen zijn. Leg eerst de eerdere melding vast.',
        'art. 44 lid 1',
        {
          ontvangenOp,
          melding: aanvraag.melding.datum,
        },
      );
    const weigering = teVroeg(aanvraag, ontvangenOp, context);
    if (weigering) return { weigering };
    return ingediend(aanvraag, ontvangenOp);
  },
});

function ingediend(aanvraag: Gemeld | ZoektermijnLoopt | InTeVullen, ingediendOp: Ingediend['ingediendOp']): Ingediend {
  const { id, uitvoerder, gemeente, persoon, melding, behandelaar, spoed, zoektermijnOpgeheven } = aanvraag;
  return {
    ...{ id, uitvoerder, gemeente, persoon, melding, behandelaar, spoed, zoektermijnOpgeheven },
    toestand: 'ingediend',
    ingediendOp,
    gegevens: [],
    stilstanden: [],
    ingebrekestellingen: [],
    voorschotten: [],
  };
}

export const withdrawAanvraag = regel<
  'withdrawAanvraag',
  'gemeld' | 'zoektermijn-loopt' | 'in-te-vullen' | 'ingediend' | 'wacht-op-gegevens' | 'in-behandeling' | 'voorgesteld'
>({
  wat: 'De aanvraag intrekken',
  toestanden: [
    'gemeld',
    'zoektermijn-loopt',
    'in-te-vullen',
    'ingediend',
    'wacht-op-gegevens',
    'in-behandeling',
    'voorgesteld',
  ],
  toepassen: (aanvraag, opdracht) => {
    const { id, uitvoerder, gemeente, persoon, melding, behandelaar, spoed, zoektermijnOpgeheven } = aanvraag;
    return {
      ...{ id, uitvoerder, gemeente, persoon, melding, behandelaar, spoed, zoektermijnOpgeheven },
      toestand: 'ingetrokken',
      ingetrokkenOp: dagVan(opdracht.op),
      reden: opdracht.reden ?? '',
      ingediendOp: 'ingediendOp' in aanvraag ? aanvraag.ingediendOp : undefined,
      voorschotten: 'voorschotten' in aanvraag ? aanvraag.voorschotten : [],
    };
  },
});
