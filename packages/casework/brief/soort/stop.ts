import { OPSCHORTING_ARTIKEL } from '../../recht/index.ts';
import type { Zin } from '../brief.ts';
import {
  artikelenVan,
  bedragblok,
  conclusie,
  datumblok,
  type Inhoud,
  plichtenblok,
  redenenblok,
  redenGeenRecht,
  somblok,
  tekstblok,
} from '../onderdelen.ts';
import type { Schrijver } from '../schrijver.ts';
import { regel, som } from '../som.ts';
import type { Beeindigen, Betaalstop, Opschorten, Verhuizing } from '../soorten.ts';
import { algemeen } from '../teksten/algemeen.ts';
import { beeindigen as eindtekst } from '../teksten/beeindigen.ts';
import { betaalstop as stoptekst } from '../teksten/betaalstop.ts';
import { opschorten as tekst } from '../teksten/opschorten.ts';
import { verhuizing as verhuistekst } from '../teksten/verhuizing.ts';

export function opschorten(g: Opschorten, s: Schrijver): Inhoud {
  const artikel = `Pw ${OPSCHORTING_ARTIKEL[g.grond]}`;
  const gemaakt = som(
    s,
    s.tekst(algemeen, 'kopSomGeld'),
    [s.tekst(algemeen, 'perMaand')],
    [
      regel(s, 'uitkering', [g.perMaand], 'Pw art. 45 lid 1'),
      regel(s, 'betalenNietUit', [0 - g.perMaand], artikel),
      regel(s, 'uitbetaling', [0], artikel, 'totaal'),
    ],
  );
  const onderwerp = s.tekst(tekst, 'onderwerp');
  return {
    onderwerp,
    blokken: [
      conclusie(
        onderwerp,
        s.zin(tekst, 'vanaf', { vanaf: s.datum(g.vanaf) }),
        s.zin(tekst, g.grond, { uiterlijkOp: s.dag(g.uiterlijkOp) }),
      ),
      ...plichtenblok(s, g, { sturen: { uiterlijkOp: g.uiterlijkOp, wat: g.ontbreekt ?? [] } }),
      ...datumblok(g, s.tekst(tekst, 'kopDatums'), [
        { datum: g.vanaf, zin: s.zin(tekst, 'dagStop') },
        { datum: g.uiterlijkOp, zin: s.zin(tekst, 'dagUiterlijk') },
      ]),
      somblok(gemaakt, s.zin(tekst, 'opTijd')),
      redenenblok(
        s,
        s.tekst(tekst, 'kopRedenen'),
        [s.zin(tekst, `reden-${g.grond}`), ...s.eigen('reden', g.eigenRedenen)],
        [{ over: s.tekst(tekst, 'artikel'), artikel }, ...artikelenVan(gemaakt), ...(g.artikelen ?? [])],
      ),
    ],
  };
}

function redenEinde(g: Beeindigen, s: Schrijver): Zin[] {
  switch (g.reden) {
    case 'verhuizing':
      return [s.zin(eindtekst, 'verhuizing')];
    case undefined:
      return [];
    case 'huishouden':
      return [s.zin(eindtekst, 'huishouden')];
    default:
      return redenGeenRecht(s, g.reden, g.uitkomst);
  }
}

export function beeindigen(g: Beeindigen, s: Schrijver): Inhoud {
  const datum = s.datum(g.laatsteDag);
  const { overledene } = g;
  const gemaakt = som(
    s,
    s.tekst(algemeen, overledene ? 'kopSomErven' : 'kopSomGeld'),
    [s.tekst(algemeen, 'bedrag')],
    [
      regel(s, 'naStop', [0], g.artikel, 'regel', { datum }),
      regel(s, overledene ? 'vakantiegeldErven' : 'vakantiegeld', [g.vakantiegeld], 'Pw art. 45 lid 1', 'regel', {
        datum,
      }),
      regel(s, overledene ? 'nogTeBetalen' : 'nogOpRekening', [g.vakantiegeld], 'Pw art. 45 lid 1', 'totaal'),
    ],
  );
  if (overledene) return beeindigenVoorErven(g, overledene, gemaakt, s);
  const onderwerp = s.tekst(eindtekst, 'onderwerp');
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(eindtekst, 'laatsteDag', { laatsteDag: datum })),
      ...(g.vakantiegeld > 0 ? [bedragblok(g.vakantiegeld, s.zin(eindtekst, 'nogOpRekening'))] : []),
      somblok(gemaakt),
      ...datumblok(
        g,
        s.tekst(eindtekst, 'kopDatums'),
        g.betaaldatum && g.vakantiegeld > 0
          ? [{ datum: g.betaaldatum, cents: g.vakantiegeld, zin: s.zin(eindtekst, 'vakantiegeld') }]
          : [],
      ),
      redenenblok(
        s,
        s.tekst(eindtekst, 'kopRedenen'),
        [...redenEinde(g, s), ...s.eigen('reden', g.eigenRedenen)],
        [
          { over: s.tekst(eindtekst, 'artikelRecht'), artikel: g.artikel },
          { over: s.tekst(eindtekst, 'artikelVakantiegeld'), artikel: 'Pw art. 45 lid 1' },
          ...(g.artikelen ?? []),
        ],
      ),
      tekstblok(s.tekst(eindtekst, 'kopVerder'), s.zin(eindtekst, 'opnieuw'), s.zin(eindtekst, 'tip')),
    ],
  };
}

/** The same besluit to the heirs: about somebody, and with nothing they have to do for themselves. */
function beeindigenVoorErven(g: Beeindigen, naam: string, gemaakt: ReturnType<typeof som>, s: Schrijver): Inhoud {
  const onderwerp = s.tekst(eindtekst, 'onderwerpErven', { naam });
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(eindtekst, 'laatsteDag', { laatsteDag: s.datum(g.laatsteDag) })),
      somblok(gemaakt, ...(g.vakantiegeld > 0 ? [s.zin(eindtekst, 'rekeningErven')] : [])),
      redenenblok(
        s,
        s.tekst(eindtekst, 'kopRedenenErven'),
        [s.zin(eindtekst, 'overleden', { naam }), ...s.eigen('reden', g.eigenRedenen)],
        [
          { over: s.tekst(eindtekst, 'artikelRechtErven'), artikel: g.artikel },
          { over: s.tekst(eindtekst, 'artikelVakantiegeldErven'), artikel: 'Pw art. 45 lid 1' },
          ...(g.artikelen ?? []),
        ],
      ),
    ],
  };
}

/** A payment that stops the same day, or goes on to the partner who is left; the besluit itself follows. */
export function betaalstop(g: Betaalstop, s: Schrijver): Inhoud {
  const naam = g.overWie ?? '';
  if (g.reden !== 'detentie' && g.reden !== 'anders' && naam === '')
    throw new RangeError('a letter about a death or a partner names whom it is about');
  if (g.reden === 'overlijden-partner' || g.reden === 'detentie-partner') return doorbetaling(g, naam, s);
  const waarom = {
    overlijden: () => [s.zin(stoptekst, 'overlijden', { naam }), s.zin(stoptekst, 'overlijdenVerder')],
    detentie: () => [
      s.zin(stoptekst, 'detentie'),
      s.zin(stoptekst, 'detentieVerder'),
      s.zin(stoptekst, 'besluitVolgt'),
    ],
    anders: () => [s.zin(stoptekst, 'anders'), s.zin(stoptekst, 'besluitVolgt')],
  };
  const onderwerp = s.tekst(stoptekst, 'onderwerp');
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(stoptekst, 'vanaf', { vanaf: s.datum(g.vanaf) })),
      tekstblok(s.tekst(stoptekst, 'kopWaarom'), ...waarom[g.reden](), s.zin(stoptekst, 'klopt')),
    ],
  };
}

function doorbetaling(g: Betaalstop, naam: string, s: Schrijver): Inhoud {
  const onderwerp = s.tekst(stoptekst, 'onderwerpPartner');
  const gelijkTotEnMet = g.gelijkTotEnMet && s.datum(g.gelijkTotEnMet);
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(stoptekst, 'vanafPartner', { vanaf: s.datum(g.vanaf) })),
      tekstblok(
        s.tekst(stoptekst, 'kopWaaromPartner'),
        s.zin(stoptekst, g.reden === 'overlijden-partner' ? 'overlijden' : 'detentiePartner', { naam }),
        ...(gelijkTotEnMet ? [s.zin(stoptekst, 'gelijk', { gelijkTotEnMet })] : []),
        s.zin(stoptekst, 'opnieuw'),
        s.zin(stoptekst, 'kloptPartner'),
      ),
    ],
  };
}

export function verhuizing(g: Verhuizing, s: Schrijver): Inhoud {
  const verhuisdatum = s.datum(g.verhuisdatum);
  const gemeente = g.naarGemeente;
  const onderwerp = s.tekst(verhuistekst, 'onderwerp');
  return {
    onderwerp,
    blokken: [
      conclusie(
        onderwerp,
        gemeente
          ? s.zin(verhuistekst, 'naar', { verhuisdatum, gemeente })
          : s.zin(verhuistekst, 'binnen', { verhuisdatum }),
      ),
      ...datumblok(g, s.tekst(verhuistekst, 'kopDatums'), [
        ...(g.laatsteDag ? [{ datum: g.laatsteDag, zin: s.zin(verhuistekst, 'laatsteDag') }] : []),
        ...(gemeente ? [{ datum: g.verhuisdatum, zin: s.zin(verhuistekst, 'nieuw', { gemeente }) }] : []),
      ]),
      tekstblok(
        s.tekst(verhuistekst, 'kopDoen'),
        ...(gemeente
          ? [s.zin(verhuistekst, 'meld', { gemeente }), s.zin(verhuistekst, 'vakantiegeld')]
          : [s.zin(verhuistekst, 'kijken')]),
        s.zin(verhuistekst, 'huishouden'),
      ),
    ],
  };
}
