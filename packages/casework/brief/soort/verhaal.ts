import type { Artikelverwijzing, Briefblok } from '../brief.ts';
import type {
  VerhaalBesluit,
  VerhaalBetalen,
  VerhaalEinde,
  VerhaalInwoner,
  Verhaalnu,
  VerhaalRechter,
  VerhaalVoornemen,
  VerhaalVragen,
} from '../gegevens-verhaal.ts';
import { bedragblok, conclusie, datumblok, type Inhoud, redenenblok, tekstblok } from '../onderdelen.ts';
import type { Schrijver } from '../schrijver.ts';
import {
  verhaalBesluit as besluittekst,
  verhaalBetalen as betaaltekst,
  verhaalEinde as eindetekst,
  verhaalInwoner as inwonertekst,
  verhaalRechter as rechtertekst,
  verhaalVoornemen as voornementekst,
  verhaalVragen as vraagtekst,
} from '../teksten/verhaal.ts';

const alineas = (tekst: string): string[] => tekst.split(/\n+/).filter((regel) => regel.trim() !== '');

const artikelen = (s: Schrijver, ...meer: readonly Artikelverwijzing[]): Artikelverwijzing[] => [
  { over: s.tekst(besluittekst, 'artikel'), artikel: 'Pw art. 62' },
  { over: s.tekst(besluittekst, 'artikelHoogte'), artikel: 'Pw art. 62a' },
  ...meer,
];

const plicht = (s: Schrijver) => [s.zin(vraagtekst, 'plicht'), s.zin(vraagtekst, 'plichtBijstand')];

/** What the other person gets to know: nothing. */
const watAndereWeet = (s: Schrijver, over: string): Briefblok =>
  tekstblok(s.tekst(vraagtekst, 'kopAdres'), s.zin(vraagtekst, 'adres', { over }));

const nuBetalen = (s: Schrijver, nu: Verhaalnu | undefined): Briefblok[] =>
  nu
    ? [
        tekstblok(
          s.tekst(besluittekst, 'kopNu'),
          ...nu.maanden.map(({ maand, cents }) =>
            s.zin(besluittekst, 'maand', { maand: s.maand(maand), bedrag: s.bedrag(cents) }),
          ),
          s.zin(besluittekst, 'nu', { bedrag: s.bedrag(nu.cents), datum: s.dag(nu.uiterlijkOp) }),
        ),
      ]
    : [];

const hoeBetalen = (s: Schrijver, g: Pick<VerhaalBesluit, 'rekening' | 'zaak' | 'betaaldag'>): Briefblok =>
  tekstblok(
    s.tekst(besluittekst, 'kopBetalen'),
    s.zin(besluittekst, 'rekening', { ...g.rekening, zaak: g.zaak }),
    s.zin(besluittekst, 'dagVanMaand', { betaaldag: g.betaaldag }),
  );

/** What we ask of somebody who may have to pay, before anything is decided. */
export function verhaalVragen(g: VerhaalVragen, s: Schrijver): Inhoud {
  const onderwerp = s.tekst(vraagtekst, 'onderwerp');
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(vraagtekst, 'waarom', { over: g.over }), s.zin(vraagtekst, 'niets')),
      tekstblok(
        s.tekst(vraagtekst, 'kopSturen'),
        s.zin(vraagtekst, 'stuur', { datum: s.dag(g.uiterlijkOp) }),
        s.zin(vraagtekst, 'inkomen'),
        s.zin(vraagtekst, 'lasten'),
        s.zin(vraagtekst, 'betaalt'),
        s.zin(vraagtekst, 'zaak', { zaak: g.zaak }),
      ),
      tekstblok(s.tekst(vraagtekst, 'kopZonder'), s.zin(vraagtekst, 'zonder')),
      watAndereWeet(s, g.over),
      redenenblok(s, s.tekst(vraagtekst, 'kopWaarom'), plicht(s), artikelen(s)),
    ],
  };
}

/** What is considered, how it was computed, and the time to answer. */
export function verhaalVoornemen(g: VerhaalVoornemen, s: Schrijver): Inhoud {
  const onderwerp = s.tekst(voornementekst, 'onderwerp');
  const { uitspraak } = g;
  return {
    onderwerp,
    blokken: [
      conclusie(
        onderwerp,
        s.zin(voornementekst, 'plan', { over: g.over }),
        s.zin(voornementekst, 'niets'),
        s.zin(voornementekst, 'reageer', { datum: s.dag(g.zienswijzeTot) }),
      ),
      bedragblok(
        g.perMaand,
        s.zin(voornementekst, 'perMaand', { vanaf: s.datum(g.vanaf) }),
        s.zin(voornementekst, 'hoogstens'),
      ),
      tekstblok(
        s.tekst(voornementekst, 'kopSom'),
        ...(uitspraak
          ? [s.zin(voornementekst, 'uitspraak', { ...uitspraak, datum: s.datum(uitspraak.datum) })]
          : g.posten.map(({ omschrijving, bedrag }) =>
              s.zin(voornementekst, 'post', { omschrijving, bedrag: s.bedrag(bedrag) }),
            )),
        ...s.eigen('toelichting', alineas(g.toelichting)),
      ),
      ...datumblok(g, s.tekst(voornementekst, 'kopDatums'), [
        { datum: g.zienswijzeTot, zin: s.zin(voornementekst, 'laatsteDag') },
      ]),
      tekstblok(
        s.tekst(voornementekst, 'kopHoe'),
        s.zin(voornementekst, 'hoe'),
        s.zin(voornementekst, 'klopt'),
        s.zin(voornementekst, 'zaak', { zaak: g.zaak }),
      ),
      watAndereWeet(s, g.over),
      redenenblok(s, s.tekst(voornementekst, 'kopWaarom'), plicht(s), artikelen(s)),
    ],
  };
}

/** The besluit tot verhaal: after a court (62b) it must be paid, without one the court comes when it is not (62g). */
export function verhaalBesluit(g: VerhaalBesluit, s: Schrijver): Inhoud {
  const onderwerp = s.tekst(besluittekst, 'onderwerp');
  const { uitspraak } = g;
  const datum = s.dag(g.uiterlijkOp);
  return {
    onderwerp,
    blokken: [
      conclusie(
        onderwerp,
        s.zin(besluittekst, 'besluit', { over: g.over }),
        ...(uitspraak ? [] : [s.zin(besluittekst, 'vraag', { datum })]),
      ),
      bedragblok(
        g.perMaand,
        s.zin(besluittekst, 'perMaand', { vanaf: s.datum(g.vanaf) }),
        s.zin(besluittekst, 'hoogstens'),
      ),
      ...nuBetalen(s, g.nu),
      redenenblok(
        s,
        s.tekst(besluittekst, 'kopWaarom'),
        [
          ...(uitspraak ? [s.zin(besluittekst, 'uitspraak', { ...uitspraak, datum: s.datum(uitspraak.datum) })] : []),
          ...s.eigen('motivering', alineas(g.motivering)),
        ],
        artikelen(s, {
          over: s.tekst(besluittekst, 'artikelRechter'),
          artikel: uitspraak ? 'Pw art. 62b' : 'Pw art. 62g',
        }),
      ),
      hoeBetalen(s, g),
      tekstblok(s.tekst(besluittekst, 'kopLuktNiet'), s.zin(besluittekst, 'luktNiet')),
      uitspraak
        ? tekstblok(
            s.tekst(besluittekst, 'kopRechter'),
            s.zin(besluittekst, 'verzet', { datum }),
            s.zin(besluittekst, 'verzetNiet'),
            s.zin(besluittekst, 'verzetWacht'),
            s.zin(besluittekst, 'hulp'),
          )
        : tekstblok(
            s.tekst(besluittekst, 'kopRechter'),
            s.zin(besluittekst, 'zegHet'),
            s.zin(besluittekst, 'rechter'),
            s.zin(besluittekst, 'hulp'),
          ),
      watAndereWeet(s, g.over),
    ],
  };
}

const DOOR = {
  afspraak: 'afspraak',
  uitspraak: 'doorUitspraak',
  indexering: 'indexering',
  'verzet-ongegrond': 'verzetOngegrond',
} as const;

/** What is to be paid from now on, where that is written, and how. */
export function verhaalBetalen(g: VerhaalBetalen, s: Schrijver): Inhoud {
  const onderwerp = s.tekst(betaaltekst, 'onderwerp');
  const meer = g.door === 'indexering' ? [{ over: s.tekst(betaaltekst, 'artikelHoogte'), artikel: 'Pw art. 62d' }] : [];
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(betaaltekst, DOOR[g.door], { over: g.over })),
      bedragblok(
        g.perMaand,
        s.zin(betaaltekst, 'perMaand', { vanaf: s.datum(g.vanaf) }),
        s.zin(betaaltekst, 'hoogstens'),
      ),
      ...nuBetalen(s, g.nu),
      hoeBetalen(s, g),
      tekstblok(s.tekst(betaaltekst, 'kopVerandert'), s.zin(betaaltekst, 'verandert'), s.zin(betaaltekst, 'luktNiet')),
      redenenblok(
        s,
        s.tekst(betaaltekst, 'kopWaar'),
        s.eigen('vindplaats', [g.vindplaats]),
        meer.length > 0 ? meer : artikelen(s),
      ),
      watAndereWeet(s, g.over),
    ],
  };
}

/** That the court is asked (62g lid 2, 62h). */
export function verhaalRechter(g: VerhaalRechter, s: Schrijver): Inhoud {
  const onderwerp = s.tekst(rechtertekst, 'onderwerp');
  return {
    onderwerp,
    blokken: [
      conclusie(
        onderwerp,
        s.zin(rechtertekst, 'gevraagd', { over: g.over }),
        s.zin(rechtertekst, 'rechtbank', { rechtbank: g.rechtbank }),
      ),
      tekstblok(
        s.tekst(rechtertekst, 'kopVerder'),
        s.zin(rechtertekst, 'hoort'),
        s.zin(rechtertekst, 'nogWel'),
        s.zin(rechtertekst, 'zaak', { zaak: g.zaak }),
      ),
      watAndereWeet(s, g.over),
      redenenblok(s, s.tekst(rechtertekst, 'kopWaarom'), plicht(s), [
        { over: s.tekst(rechtertekst, 'artikel'), artikel: 'Pw art. 62g' },
      ]),
    ],
  };
}

/** That nothing is asked, or nothing more, with what is still open. */
export function verhaalEinde(g: VerhaalEinde, s: Schrijver): Inhoud {
  const onderwerp = s.tekst(eindetekst, g.laatsteMaand ? 'onderwerp' : 'onderwerpNiet');
  return {
    onderwerp,
    blokken: [
      conclusie(
        onderwerp,
        g.laatsteMaand
          ? s.zin(eindetekst, 'laatste', { over: g.over, maand: s.maand(g.laatsteMaand) })
          : s.zin(eindetekst, 'niet', { over: g.over }),
        ...(g.laatsteMaand
          ? [g.rest > 0 ? s.zin(eindetekst, 'rest', { bedrag: s.bedrag(g.rest) }) : s.zin(eindetekst, 'nietsOpen')]
          : []),
      ),
      redenenblok(s, s.tekst(eindetekst, 'kopWaarom'), s.eigen('reden', alineas(g.reden)), [
        { over: s.tekst(eindetekst, 'artikel'), artikel: g.artikel },
      ]),
      tekstblok(
        s.tekst(eindetekst, 'kopAdres'),
        s.zin(eindetekst, 'adres', { over: g.over }),
        s.zin(eindetekst, 'zaak', { zaak: g.zaak }),
      ),
    ],
  };
}

/** To who gets the bijstand: that it stays as it is, and what is told of them. */
export function verhaalInwoner(g: VerhaalInwoner, s: Schrijver): Inhoud {
  const onderwerp = s.tekst(inwonertekst, g.wat === 'begin' ? 'onderwerp' : 'onderwerpEinde');
  const { op } = g;
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(inwonertekst, g.wat, { op })),
      tekstblok(
        s.tekst(inwonertekst, 'kopJij'),
        s.zin(inwonertekst, 'zelfde'),
        s.zin(inwonertekst, 'alimentatie', { op }),
        ...(g.wat === 'begin' ? [s.zin(inwonertekst, 'privacy', { op }), s.zin(inwonertekst, 'veilig')] : []),
        s.zin(inwonertekst, 'zaak', { zaak: g.zaak }),
      ),
      redenenblok(s, s.tekst(inwonertekst, 'kopWaarom'), plicht(s), [
        { over: s.tekst(inwonertekst, 'artikel'), artikel: 'Pw art. 61' },
      ]),
    ],
  };
}
