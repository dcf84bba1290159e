import type { Briefblok } from '../brief.ts';
import type {
  Afstemmen,
  AfstemmingHerzien,
  InkeerAfwijzen,
  VoornemenAfstemming,
  Waarschuwen,
} from '../gegevens-afstemming.ts';
import { artikelenVan, conclusie, datumblok, type Inhoud, redenenblok, somblok, tekstblok } from '../onderdelen.ts';
import type { Schrijver } from '../schrijver.ts';
import { somVanMaanden } from '../som.ts';
import {
  afstemmen as afstemtekst,
  inkeerAfwijzen as afwijstekst,
  afstemmingHerzien as herzientekst,
  voornemenAfstemming as tekst,
  waarschuwen as waarschuwtekst,
} from '../teksten/afstemming.ts';
import { algemeen } from '../teksten/algemeen.ts';

/** What is considered, and above all: that nothing is decided before the resident was heard. */
export function voornemenAfstemming(g: VoornemenAfstemming, s: Schrijver): Inhoud {
  const onderwerp = s.tekst(tekst, 'onderwerp');
  const { maatregel } = g;
  const gaatOm =
    maatregel.soort === 'waarschuwing'
      ? s.zin(tekst, 'waarschuwing')
      : maatregel.maanden === 1
        ? s.zin(tekst, 'eenMaand', { percentage: maatregel.percentage })
        : s.zin(tekst, 'meerMaanden', { percentage: maatregel.percentage, maanden: maatregel.maanden });
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(tekst, 'plan'), s.zin(tekst, 'reageer', { zienswijzeTot: s.dag(g.zienswijzeTot) })),
      redenenblok(
        s,
        s.tekst(tekst, 'kopWaarom'),
        [s.zin(tekst, 'gedraging', { gedraging: g.gedraging }), s.zin(tekst, 'dag', { datum: s.datum(g.gebeurdOp) })],
        [{ over: s.tekst(tekst, 'artikel'), artikel: g.artikel }],
      ),
      tekstblok(s.tekst(tekst, 'kopPlan'), gaatOm, s.zin(tekst, 'nogNiets')),
      ...datumblok(g, s.tekst(tekst, 'kopDatums'), [{ datum: g.zienswijzeTot, zin: s.zin(tekst, 'laatsteDag') }]),
      tekstblok(s.tekst(tekst, 'kopHoe'), s.zin(tekst, 'hoe'), s.zin(tekst, 'watVertellen'), s.zin(tekst, 'gevolgen')),
    ],
  };
}

/** The month in figures: every besluit shows what it means for the money, also when that is nothing. */
const maandsom = (s: Schrijver, { uitkomst }: { readonly uitkomst: Afstemmen['uitkomst'] }) =>
  somVanMaanden(s, s.tekst(algemeen, 'kopSomGeld'), [{ kop: s.maand(uitkomst.maand), uitkomst }]);

/** What is lowered, month by month, why, how it may stop, and whom to call. */
export function afstemmen(g: Afstemmen, s: Schrijver): Inhoud {
  const onderwerp = s.tekst(afstemtekst, 'onderwerp');
  const som = maandsom(s, g);
  const verder: Briefblok[] =
    g.inkeer || g.heroverwegenVoor
      ? [
          tekstblok(
            s.tekst(afstemtekst, 'kopVerder'),
            g.heroverwegenVoor
              ? s.zin(afstemtekst, 'heroverwegen', { datum: s.dag(g.heroverwegenVoor) })
              : s.zin(afstemtekst, 'inkeer'),
          ),
        ]
      : [];
  return {
    onderwerp,
    blokken: [
      conclusie(
        onderwerp,
        ...g.maanden.map(({ maand, percentage }) => s.zin(afstemtekst, 'maand', { maand: s.maand(maand), percentage })),
        s.zin(afstemtekst, 'daarna'),
      ),
      somblok(som),
      redenenblok(
        s,
        s.tekst(afstemtekst, 'kopWaarom'),
        [
          s.zin(afstemtekst, 'gedraging', { gedraging: g.gedraging }),
          s.zin(afstemtekst, 'dag', { datum: s.datum(g.gebeurdOp) }),
          s.zin(afstemtekst, g.heeftGereageerd ? 'gehoord' : 'nietGehoord'),
          ...s.eigen('reden', g.eigenRedenen),
        ],
        [{ over: s.tekst(afstemtekst, 'artikel'), artikel: g.artikel }, ...artikelenVan(som), ...(g.artikelen ?? [])],
      ),
      ...verder,
      tekstblok(s.tekst(afstemtekst, 'kopGeld'), s.zin(afstemtekst, 'geld')),
    ],
  };
}

export function waarschuwen(g: Waarschuwen, s: Schrijver): Inhoud {
  const onderwerp = s.tekst(waarschuwtekst, 'onderwerp');
  const som = maandsom(s, g);
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(waarschuwtekst, 'geenGeld'), s.zin(waarschuwtekst, 'weer')),
      somblok(som),
      redenenblok(
        s,
        s.tekst(waarschuwtekst, 'kopWaarom'),
        [
          s.zin(waarschuwtekst, 'gedraging', { gedraging: g.gedraging }),
          s.zin(waarschuwtekst, 'dag', { datum: s.datum(g.gebeurdOp) }),
          ...s.eigen('reden', g.eigenRedenen),
        ],
        [
          { over: s.tekst(waarschuwtekst, 'artikel'), artikel: g.artikel },
          ...artikelenVan(som),
          ...(g.artikelen ?? []),
        ],
      ),
      tekstblok(s.tekst(waarschuwtekst, 'kopVerder'), s.zin(waarschuwtekst, 'help')),
    ],
  };
}

export function afstemmingHerzien(g: AfstemmingHerzien, s: Schrijver): Inhoud {
  const onderwerp = s.tekst(herzientekst, 'onderwerp');
  const som = maandsom(s, g);
  const artikel = g.reden === 'inkeer' ? 'Pw art. 18 lid 11' : 'Pw art. 18 lid 3';
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(herzientekst, 'vanaf', { maand: s.maand(g.vanaf) })),
      somblok(som),
      redenenblok(
        s,
        s.tekst(herzientekst, 'kopWaarom'),
        [s.zin(herzientekst, g.reden), ...s.eigen('reden', g.eigenRedenen)],
        [{ over: s.tekst(herzientekst, 'artikel'), artikel }, ...artikelenVan(som), ...(g.artikelen ?? [])],
      ),
    ],
  };
}

export function inkeerAfwijzen(g: InkeerAfwijzen, s: Schrijver): Inhoud {
  const onderwerp = s.tekst(afwijstekst, 'onderwerp');
  const som = maandsom(s, g);
  return {
    onderwerp,
    blokken: [
      conclusie(
        onderwerp,
        s.zin(afwijstekst, 'gevraagd', { datum: s.datum(g.gevraagdOp) }),
        s.zin(afwijstekst, 'tot', { maand: s.maand(g.totEnMet) }),
      ),
      somblok(som),
      redenenblok(
        s,
        s.tekst(afwijstekst, 'kopWaarom'),
        [s.zin(afwijstekst, 'nietDuidelijk'), ...s.eigen('reden', g.eigenRedenen)],
        [
          { over: s.tekst(afwijstekst, 'artikel'), artikel: 'Pw art. 18 lid 11' },
          ...artikelenVan(som),
          ...(g.artikelen ?? []),
        ],
      ),
      tekstblok(s.tekst(afwijstekst, 'kopVerder'), s.zin(afwijstekst, 'opnieuw')),
    ],
  };
}
