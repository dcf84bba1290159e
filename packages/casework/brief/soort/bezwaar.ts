import type {
  BeslissingOpBezwaar,
  BezwaarHerstel,
  BezwaarOntvangen,
  BezwaarUitstel,
  Hoorzitting,
} from '../gegevens-rechtsbescherming.ts';
import { conclusie, datumblok, type Inhoud, redenenblok, tekstblok } from '../onderdelen.ts';
import type { Schrijver } from '../schrijver.ts';
import {
  beslissingOpBezwaar as beslissingtekst,
  bezwaarHerstel as hersteltekst,
  hoorzitting as hoortekst,
  bezwaarOntvangen as tekst,
  bezwaarUitstel as uitsteltekst,
} from '../teksten/bezwaar.ts';
import { uitstelblokken } from './uitstel.ts';

/** Awb 6:14 lid 1; that the besluit goes on to work: Awb 6:16. */
export function bezwaarOntvangen(g: BezwaarOntvangen, s: Schrijver): Inhoud {
  const onderwerp = s.tekst(tekst, 'onderwerp');
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(tekst, 'ontvangen', { kenmerk: g.bestreden, ontvangenOp: s.datum(g.ontvangenOp) })),
      ...datumblok(
        g,
        s.tekst(tekst, 'kopDatums'),
        g.besluitUiterlijkOp ? [{ datum: g.besluitUiterlijkOp, zin: s.zin(tekst, 'besluit') }] : [],
      ),
      redenenblok(
        s,
        s.tekst(tekst, 'kopHoe'),
        [
          s.zin(tekst, 'anders'),
          s.zin(tekst, 'gesprek'),
          ...(g.grondenOntbreken ? [s.zin(tekst, 'gronden')] : []),
          s.zin(tekst, 'geldtNog'),
        ],
        [{ over: s.tekst(tekst, 'artikel'), artikel: 'Awb art. 7:10' }],
      ),
    ],
  };
}

export function bezwaarHerstel(g: BezwaarHerstel, s: Schrijver): Inhoud {
  const onderwerp = s.tekst(hersteltekst, 'onderwerp');
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(hersteltekst, 'uiterlijk', { uiterlijkOp: s.dag(g.uiterlijkOp) })),
      redenenblok(
        s,
        s.tekst(hersteltekst, 'kopWaarom'),
        [s.zin(hersteltekst, 'wat', { kenmerk: g.bestreden }), s.zin(hersteltekst, 'eigenWoorden')],
        [{ over: s.tekst(hersteltekst, 'artikel'), artikel: 'Awb art. 6:6' }],
      ),
      ...datumblok(g, s.tekst(hersteltekst, 'kopDatums'), [
        { datum: g.uiterlijkOp, zin: s.zin(hersteltekst, 'laatsteDag') },
      ]),
      tekstblok(
        s.tekst(hersteltekst, 'kopHulp'),
        s.zin(hersteltekst, 'bel'),
        s.zin(hersteltekst, 'anders'),
        s.zin(hersteltekst, 'tijdStil'),
      ),
    ],
  };
}

export function hoorzitting(g: Hoorzitting, s: Schrijver): Inhoud {
  const onderwerp = s.tekst(hoortekst, 'onderwerp');
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(hoortekst, 'wanneer', { dag: s.dag(g.dag), tijd: g.tijd, plaats: g.plaats })),
      redenenblok(
        s,
        s.tekst(hoortekst, 'kopHoe'),
        [s.zin(hoortekst, 'onpartijdig'), s.zin(hoortekst, 'meebrengen'), s.zin(hoortekst, 'tolk')],
        [{ over: s.tekst(hoortekst, 'artikel'), artikel: 'Awb art. 7:2' }],
      ),
      tekstblok(
        s.tekst(hoortekst, 'kopStukken'),
        s.zin(hoortekst, 'stukken'),
        s.zin(hoortekst, 'inzien'),
        s.zin(hoortekst, 'nietKomen'),
      ),
    ],
  };
}

export function bezwaarUitstel(g: BezwaarUitstel, s: Schrijver): Inhoud {
  const onderwerp = s.tekst(uitsteltekst, 'onderwerp');
  return {
    onderwerp,
    blokken: [
      ...uitstelblokken(g, s, uitsteltekst, 'Awb art. 7:10'),
      tekstblok(s.tekst(uitsteltekst, 'kopDoen'), s.zin(uitsteltekst, 'teLaat'), s.zin(uitsteltekst, 'geldPerDag')),
    ],
  };
}

const DICTUM = {
  gegrond: 'gegrond',
  'deels-gegrond': 'deelsGegrond',
  ongegrond: 'ongegrond',
  'niet-ontvankelijk': 'nietOntvankelijk',
} as const;

/** The answer first, then what happens, why, and the way to the judge (Awb 7:12, 6:23). */
export function beslissingOpBezwaar(g: BeslissingOpBezwaar, s: Schrijver): Inhoud {
  const onderwerp = s.tekst(beslissingtekst, 'onderwerp');
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(beslissingtekst, DICTUM[g.dictum], { kenmerk: g.bestreden })),
      ...(g.uitvoering
        ? [tekstblok(s.tekst(beslissingtekst, 'kopGevolg'), ...s.eigen('uitvoering', [g.uitvoering]))]
        : []),
      redenenblok(
        s,
        s.tekst(beslissingtekst, 'kopWaarom'),
        [
          ...(g.gehoordOp ? [s.zin(beslissingtekst, 'gehoord', { datum: s.datum(g.gehoordOp) })] : []),
          ...s.eigen('nietGehoord', g.nietGehoord ? [g.nietGehoord] : []),
          ...s.eigen('motivering', [g.motivering]),
          ...(g.afwijkingAdvies
            ? [s.zin(beslissingtekst, 'afwijking'), ...s.eigen('afwijking', [g.afwijkingAdvies])]
            : []),
        ],
        [{ over: s.tekst(beslissingtekst, 'artikel'), artikel: 'Awb art. 7:11' }],
      ),
      tekstblok(
        s.tekst(beslissingtekst, 'kopRechter'),
        s.zin(beslissingtekst, 'rechter', { rechtbank: g.rechtbank, beroepTot: s.dag(g.beroepTot) }),
        s.zin(beslissingtekst, 'rechterHoe'),
        s.zin(beslissingtekst, 'rechterHulp'),
      ),
    ],
  };
}
