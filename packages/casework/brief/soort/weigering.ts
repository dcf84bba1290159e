import type { MaandUitkomst } from '@meedoen/law/participatiewet';
import type { Som } from '../brief.ts';
import {
  artikelenVan,
  conclusie,
  type Inhoud,
  opsomming,
  redenenblok,
  redenGeenRecht,
  somblok,
  tekstblok,
} from '../onderdelen.ts';
import type { Schrijver } from '../schrijver.ts';
import { regel, som, somTotBijstand } from '../som.ts';
import type { Afwijzen, BuitenBehandelingStellen } from '../soorten.ts';
import { afwijzen as tekst } from '../teksten/afwijzen.ts';
import { algemeen } from '../teksten/algemeen.ts';
import { buitenBehandelingStellen as stoptekst } from '../teksten/buiten-behandeling-stellen.ts';

/** The sum of a refusal is drawn too, and ends in 0,00; without known amounts it is that one line. */
function somZonderBijstand(s: Schrijver, uitkomst: MaandUitkomst): Som {
  const kop = s.tekst(algemeen, 'kopSom');
  const slot = regel(s, 'bijstand', [0], uitkomst.recht?.article || 'Pw art. 19', 'totaal');
  if (uitkomst.norm && uitkomst.uitkering) {
    if (uitkomst.uitkering.value !== 0)
      throw new RangeError(`a refusal with ${uitkomst.uitkering.value} cents bijstand`);
    return somTotBijstand(s, kop, uitkomst, [slot]);
  }
  return som(s, kop, [s.tekst(algemeen, 'perMaand')], [slot]);
}

/** @throws RangeError when the outcome does give bijstand: such a refusal is never written. */
export function afwijzen(g: Afwijzen, s: Schrijver): Inhoud {
  const gemaakt = somZonderBijstand(s, g.uitkomst);
  const onderwerp = s.tekst(tekst, 'onderwerp');
  const voorschot = g.voorschotBetaald ? [s.zin(tekst, 'voorschot', { bedrag: s.bedrag(g.voorschotBetaald) })] : [];
  const uitRecht = g.uitkomst.reden ? redenGeenRecht(s, g.uitkomst.reden, g.uitkomst) : [];
  return {
    onderwerp,
    blokken: [
      conclusie(
        onderwerp,
        s.zin(tekst, 'aanvraag', { aanvraagdatum: s.datum(g.aanvraagdatum) }),
        s.zin(tekst, 'zieWaarom'),
      ),
      somblok(gemaakt, ...voorschot),
      redenenblok(
        s,
        s.tekst(tekst, 'kopRedenen'),
        [...uitRecht, ...s.eigen('reden', g.eigenRedenen)],
        [
          ...(g.uitkomst.recht?.article
            ? [{ over: s.tekst(tekst, 'artikelGeenRecht'), artikel: g.uitkomst.recht.article }]
            : []),
          ...artikelenVan(gemaakt),
          ...(g.artikelen ?? []),
        ],
      ),
      tekstblok(s.tekst(tekst, 'kopVerder'), s.zin(tekst, 'opnieuw'), s.zin(tekst, 'anders')),
    ],
  };
}

export function buitenBehandelingStellen(g: BuitenBehandelingStellen, s: Schrijver): Inhoud {
  const gemaakt = som(
    s,
    s.tekst(algemeen, 'kopSomGeld'),
    [s.tekst(algemeen, 'bedrag')],
    [regel(s, 'geenBijstand', [0], 'Awb art. 4:5', 'totaal')],
  );
  const onderwerp = s.tekst(stoptekst, 'onderwerp');
  return {
    onderwerp,
    blokken: [
      conclusie(
        onderwerp,
        s.zin(stoptekst, 'aanvraag', { aanvraagdatum: s.datum(g.aanvraagdatum) }),
        s.zin(stoptekst, 'gevolg'),
      ),
      redenenblok(
        s,
        s.tekst(stoptekst, 'kopRedenen'),
        [
          s.zin(stoptekst, 'gevraagd', { gevraagdOp: s.datum(g.gevraagdOp), uiterlijkOp: s.datum(g.uiterlijkOp) }),
          s.zin(stoptekst, 'ontbreekt', { wat: opsomming(s, g.ontbreekt) }),
          ...s.eigen('reden', g.eigenRedenen),
        ],
        [{ over: s.tekst(stoptekst, 'artikel'), artikel: 'Awb art. 4:5' }, ...(g.artikelen ?? [])],
      ),
      somblok(
        gemaakt,
        ...(g.voorschotBetaald ? [s.zin(stoptekst, 'voorschot', { bedrag: s.bedrag(g.voorschotBetaald) })] : []),
      ),
      tekstblok(s.tekst(stoptekst, 'kopVerder'), s.zin(stoptekst, 'opnieuw'), s.zin(stoptekst, 'hulp')),
    ],
  };
}
