import type { Briefblok } from '../brief.ts';
import type {
  KlachtAntwoord,
  KlachtGesprek,
  KlachtNietBehandeld,
  KlachtOntvangen,
  KlachtUitstel,
} from '../gegevens-rechtsbescherming.ts';
import { conclusie, datumblok, type Inhoud, redenenblok, tekstblok } from '../onderdelen.ts';
import type { Schrijver } from '../schrijver.ts';
import {
  klachtAntwoord as antwoordtekst,
  klachtGesprek as gesprektekst,
  klachtNietBehandeld as niettekst,
  klachtOntvangen as tekst,
  klachtUitstel as uitsteltekst,
} from '../teksten/klacht.ts';
import { uitstelblokken } from './uitstel.ts';

export function klachtOntvangen(g: KlachtOntvangen, s: Schrijver): Inhoud {
  const onderwerp = s.tekst(tekst, 'onderwerp');
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(tekst, 'ontvangen', { ontvangenOp: s.datum(g.ontvangenOp) })),
      ...datumblok(
        g,
        s.tekst(tekst, 'kopDatums'),
        g.antwoordUiterlijkOp ? [{ datum: g.antwoordUiterlijkOp, zin: s.zin(tekst, 'antwoord') }] : [],
      ),
      redenenblok(
        s,
        s.tekst(tekst, 'kopHoe'),
        [
          s.zin(tekst, 'iemandAnders'),
          ...(g.commissie ? [s.zin(tekst, 'advies')] : []),
          s.zin(tekst, 'gesprek'),
          s.zin(tekst, 'uitkering'),
          s.zin(tekst, 'besluit'),
        ],
        [{ over: s.tekst(tekst, 'artikel'), artikel: 'Awb art. 9:11' }],
      ),
    ],
  };
}

export function klachtGesprek(g: KlachtGesprek, s: Schrijver): Inhoud {
  const onderwerp = s.tekst(gesprektekst, 'onderwerp');
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(gesprektekst, 'wanneer', { dag: s.dag(g.dag), tijd: g.tijd, plaats: g.plaats })),
      redenenblok(
        s,
        s.tekst(gesprektekst, 'kopHoe'),
        [s.zin(gesprektekst, 'onpartijdig'), s.zin(gesprektekst, 'meebrengen')],
        [{ over: s.tekst(gesprektekst, 'artikel'), artikel: 'Awb art. 9:10' }],
      ),
      tekstblok(s.tekst(gesprektekst, 'kopAnders'), s.zin(gesprektekst, 'bel')),
    ],
  };
}

export function klachtUitstel(g: KlachtUitstel, s: Schrijver): Inhoud {
  const onderwerp = s.tekst(uitsteltekst, 'onderwerp');
  return {
    onderwerp,
    blokken: [...uitstelblokken(g, s, uitsteltekst, 'Awb art. 9:11')],
  };
}

const UITKOMST = {
  gegrond: 'gegrond',
  'deels-gegrond': 'deelsGegrond',
  ongegrond: 'ongegrond',
  'geen-oordeel': 'geenOordeel',
  opgelost: 'opgelost',
} as const;

/** The answer first, then what is done, what was found, and where to go on. */
export function klachtAntwoord(g: KlachtAntwoord, s: Schrijver): Inhoud {
  const onderwerp = s.tekst(antwoordtekst, 'onderwerp');
  const artikelen = [{ over: s.tekst(antwoordtekst, 'artikel'), artikel: 'Awb art. 9:12' }];
  const gevolg = g.conclusies
    ? [tekstblok(s.tekst(antwoordtekst, 'kopGevolg'), ...s.eigen('conclusies', [g.conclusies]))]
    : [];
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(antwoordtekst, UITKOMST[g.uitkomst])),
      ...gevolg,
      redenenblok(
        s,
        s.tekst(antwoordtekst, g.uitkomst === 'opgelost' ? 'kopAfspraak' : 'kopWaarom'),
        [
          ...(g.gehoordOp ? [s.zin(antwoordtekst, 'gehoord', { datum: s.datum(g.gehoordOp) })] : []),
          ...s.eigen('nietGehoord', g.nietGehoord ? [g.nietGehoord] : []),
          ...s.eigen('bevindingen', [g.bevindingen]),
          ...(g.afwijkingAdvies
            ? [s.zin(antwoordtekst, 'afwijking'), ...s.eigen('afwijking', [g.afwijkingAdvies])]
            : []),
        ],
        artikelen,
      ),
      naarOmbudsman(s, antwoordtekst, g),
    ],
  };
}

export function klachtNietBehandeld(g: KlachtNietBehandeld, s: Schrijver): Inhoud {
  const onderwerp = s.tekst(niettekst, 'onderwerp');
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(niettekst, 'niet', { ontvangenOp: s.datum(g.ontvangenOp) })),
      redenenblok(s, s.tekst(niettekst, 'kopWaarom'), s.eigen('reden', [g.reden]), [
        { over: s.tekst(niettekst, 'artikel'), artikel: 'Awb art. 9:8' },
      ]),
      ...(g.andereWeg ? [tekstblok(s.tekst(niettekst, 'kopWel'), s.zin(niettekst, g.andereWeg))] : []),
      naarOmbudsman(s, niettekst, g),
    ],
  };
}

const naarOmbudsman = (
  s: Schrijver,
  teksten: typeof antwoordtekst | typeof niettekst,
  { ombudsman, ombudsmanTot }: { readonly ombudsman: string; readonly ombudsmanTot: KlachtAntwoord['ombudsmanTot'] },
): Briefblok =>
  tekstblok(
    s.tekst(teksten, 'kopOmbudsman'),
    s.zin(teksten, 'ombudsman', { ombudsman, ombudsmanTot: s.dag(ombudsmanTot) }),
    s.zin(teksten, 'ombudsmanHoe'),
  );
