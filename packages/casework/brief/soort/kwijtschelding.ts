import type { Cents } from '@meedoen/law/kernel';
import type { Som } from '../brief.ts';
import type { Kwijtschelden, KwijtscheldingAfwijzen } from '../gegevens-schuld.ts';
import { bedragblok, conclusie, type Inhoud, redenenblok, somblok, tekstblok } from '../onderdelen.ts';
import type { Schrijver } from '../schrijver.ts';
import { regel, som } from '../som.ts';
import { kwijtscheldingAfwijzen as niettekst, kwijtschelden as tekst } from '../teksten/kwijtschelding.ts';

/** The debt, what of it is dropped, and what is left. */
function restsom(s: Schrijver, schuld: Cents, weg: Cents, artikel: string): Som {
  return som(
    s,
    s.tekst(tekst, 'kopSom'),
    [s.tekst(tekst, 'kolom')],
    [
      regel(s, 'schuldOpen', [schuld], 'Pw art. 58'),
      ...(weg > 0 ? [regel(s, 'schuldVervalt', [0 - weg], artikel)] : []),
      regel(s, 'schuldRest', [schuld - weg], artikel, 'totaal'),
    ],
  );
}

const artikelVan = ({ artikelen = [] }: Pick<Kwijtschelden, 'artikelen'>): string =>
  artikelen[0]?.artikel ?? 'Pw art. 58';

/** What does not have to be paid any more, and what is left. @throws RangeError when it is more than is owed */
export function kwijtschelden(g: Kwijtschelden, s: Schrijver): Inhoud {
  if (g.cents <= 0 || g.cents > g.schuld) throw new RangeError(`remission of ${g.cents} on a debt of ${g.schuld}`);
  const rest = g.schuld - g.cents;
  const onderwerp = s.tekst(tekst, rest === 0 ? 'onderwerp' : 'onderwerpDeel');
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(tekst, 'over', { kenmerk: g.vordering })),
      bedragblok(
        g.cents,
        s.zin(tekst, 'weg'),
        rest === 0 ? s.zin(tekst, 'klaar') : s.zin(tekst, 'rest', { bedrag: s.bedrag(rest) }),
      ),
      somblok(restsom(s, g.schuld, g.cents, artikelVan(g))),
      redenenblok(
        s,
        s.tekst(tekst, 'kopRedenen'),
        s.eigen('reden', g.eigenRedenen),
        (g.artikelen ?? []).map(({ artikel }) => ({ over: s.tekst(tekst, 'artikel'), artikel })),
      ),
    ],
  };
}

export function kwijtscheldingAfwijzen(g: KwijtscheldingAfwijzen, s: Schrijver): Inhoud {
  // paid meanwhile: who asked gets an answer all the same, without being told to pay
  const open = g.schuld > 0;
  const onderwerp = s.tekst(niettekst, open ? 'onderwerp' : 'onderwerpBetaald');
  return {
    onderwerp,
    blokken: [
      conclusie(
        onderwerp,
        g.gevraagdOp
          ? s.zin(niettekst, open ? 'gevraagd' : 'gevraagdBetaald', { datum: s.datum(g.gevraagdOp) })
          : s.zin(niettekst, open ? 'niet' : 'nietBetaald'),
        s.zin(niettekst, 'over', { kenmerk: g.vordering }),
      ),
      ...(open
        ? [
            bedragblok(g.schuld, s.zin(niettekst, 'open')),
            somblok(restsom(s, g.schuld, 0, artikelVan(g))),
            tekstblok(s.tekst(niettekst, 'kopVerder'), s.zin(niettekst, 'verder')),
          ]
        : []),
      redenenblok(
        s,
        s.tekst(niettekst, 'kopRedenen'),
        s.eigen('reden', g.eigenRedenen),
        (g.artikelen ?? []).map(({ artikel }) => ({ over: s.tekst(niettekst, 'artikel'), artikel })),
      ),
    ],
  };
}
