import { conclusie, datumblok, type Inhoud, opsomming, redenenblok, tekstblok } from '../onderdelen.ts';
import type { Schrijver } from '../schrijver.ts';
import type { HerinneringInkomstenopgave, Hersteltermijn, Ontvangstbevestiging, Uitstelbericht } from '../soorten.ts';
import { herinneringInkomstenopgave as herinneringtekst } from '../teksten/herinnering-inkomstenopgave.ts';
import { hersteltermijn as hersteltekst } from '../teksten/hersteltermijn.ts';
import { ontvangstbevestiging as tekst } from '../teksten/ontvangstbevestiging.ts';
import { uitstelbericht as uitsteltekst } from '../teksten/uitstelbericht.ts';

export function ontvangstbevestiging(g: Ontvangstbevestiging, s: Schrijver): Inhoud {
  const onderwerp = s.tekst(tekst, 'onderwerp');
  return {
    onderwerp,
    blokken: [
      conclusie(
        onderwerp,
        s.zin(tekst, 'ontvangen', { ontvangenOp: s.datum(g.ontvangenOp) }),
        ...(g.meldingsdatum ? [s.zin(tekst, 'gemeld', { melding: s.datum(g.meldingsdatum) })] : []),
      ),
      ...datumblok(g, s.tekst(tekst, 'kopDatums'), [
        ...(g.voorschotUiterlijkOp ? [{ datum: g.voorschotUiterlijkOp, zin: s.zin(tekst, 'voorschot') }] : []),
        { datum: g.besluitUiterlijkOp, zin: s.zin(tekst, 'besluit') },
      ]),
      tekstblok(
        s.tekst(tekst, 'kopNodig'),
        g.ontbreekt && g.ontbreekt.length > 0
          ? s.zin(tekst, 'nodig', { wat: opsomming(s, g.ontbreekt) })
          : s.zin(tekst, 'nietsNodig'),
        s.zin(tekst, 'geldNodig'),
      ),
    ],
  };
}

export function hersteltermijn(g: Hersteltermijn, s: Schrijver): Inhoud {
  const onderwerp = s.tekst(hersteltekst, 'onderwerp');
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(hersteltekst, 'uiterlijk', { uiterlijkOp: s.dag(g.uiterlijkOp) })),
      redenenblok(
        s,
        s.tekst(hersteltekst, 'kopNodig'),
        [...g.ontbreekt.map((wat) => s.zin(hersteltekst, 'wat', { wat })), s.zin(hersteltekst, 'waarom')],
        [
          { over: onderwerp, artikel: 'Awb art. 4:5' },
          { over: s.tekst(hersteltekst, 'kopDatums'), artikel: 'Awb art. 4:15' },
        ],
      ),
      ...datumblok(g, s.tekst(hersteltekst, 'kopDatums'), [
        { datum: g.uiterlijkOp, zin: s.zin(hersteltekst, 'laatsteDag') },
      ]),
      tekstblok(
        s.tekst(hersteltekst, 'kopHoe'),
        s.zin(hersteltekst, 'hoe'),
        s.zin(hersteltekst, 'lukt'),
        s.zin(hersteltekst, 'tijdStil'),
      ),
    ],
  };
}

export function herinneringInkomstenopgave(g: HerinneringInkomstenopgave, s: Schrijver): Inhoud {
  const onderwerp = s.tekst(herinneringtekst, 'onderwerp', { maand: s.maand(g.maand) });
  return {
    onderwerp,
    blokken: [
      conclusie(
        onderwerp,
        s.zin(herinneringtekst, 'was', { uiterlijkOp: s.datum(g.uiterlijkOp) }),
        s.zin(herinneringtekst, 'uiterlijk', { totEnMet: s.dag(g.totEnMet) }),
        s.zin(herinneringtekst, 'loopt'),
      ),
      redenenblok(
        s,
        s.tekst(herinneringtekst, 'kopWaarom'),
        [s.zin(herinneringtekst, 'waarom')],
        [{ over: s.tekst(herinneringtekst, 'plicht'), artikel: 'Pw art. 17 lid 1' }],
      ),
      tekstblok(
        s.tekst(herinneringtekst, 'kopHoe'),
        s.zin(herinneringtekst, 'hoe'),
        s.zin(herinneringtekst, 'geen'),
        s.zin(herinneringtekst, 'gedaan'),
        s.zin(herinneringtekst, 'lukt'),
      ),
    ],
  };
}

export function uitstelbericht(g: Uitstelbericht, s: Schrijver): Inhoud {
  const onderwerp = s.tekst(uitsteltekst, 'onderwerp');
  return {
    onderwerp,
    blokken: [
      conclusie(
        onderwerp,
        s.zin(uitsteltekst, 'nieuw', { nieuweDatum: s.dag(g.nieuweDatum) }),
        s.zin(uitsteltekst, 'oud', { oudeDatum: s.datum(g.oudeDatum) }),
      ),
      redenenblok(
        s,
        s.tekst(uitsteltekst, 'kopWaarom'),
        [...s.eigen('reden', [g.reden]), ...(g.nietDoorAanvrager ? [s.zin(uitsteltekst, 'nietFout')] : [])],
        [
          { over: s.tekst(uitsteltekst, 'artikel'), artikel: 'Awb art. 4:14' },
          { over: s.tekst(uitsteltekst, 'artikelTeLaat'), artikel: 'Awb art. 4:17' },
        ],
      ),
      tekstblok(
        s.tekst(uitsteltekst, 'kopDoen'),
        s.zin(uitsteltekst, 'geld'),
        s.zin(uitsteltekst, 'teLaat'),
        s.zin(uitsteltekst, 'geldPerDag'),
      ),
    ],
  };
}
