import { lawOn } from '@meedoen/law/kernel';
import { planVanAanpakUiterlijk } from '@meedoen/law/participatiewet';
import type { Ontheffingsstuk } from '../../ontheffing/index.ts';
import type { Ontheffingsbrief } from '../gegevens-plicht.ts';
import { conclusie, type Inhoud, redenenblok, tekstblok } from '../onderdelen.ts';
import type { Schrijver } from '../schrijver.ts';
import { ontheffingIntrekken as intrektekst, ontheffing as verleentekst } from '../teksten/ontheffing.ts';

/** What was decided, in the words of the reader: about work when that is in it, else about tegenprestatie. */
function kop({ wat, grond, onderdelen }: Ontheffingsstuk) {
  const wie = onderdelen.includes('a') ? 'a' : 'c';
  switch (wat) {
    case 'verlenen':
    case 'hervatten':
      return grond === 'arbeidsongeschikt' ? 'verlenen-vrij' : (`verlenen-${wie}` as const);
    case 'afwijzen':
      return `afwijzen-${wie}` as const;
    case 'verlengen':
      return `verlengen-${wie}` as const;
    case 'niet-wijzigen':
      return 'niet-wijzigen';
    default:
      return `stoppen-${wie}` as const;
  }
}

const GEEFT: readonly Ontheffingsstuk['wat'][] = ['verlenen', 'verlengen', 'hervatten'];

/** What somebody need not do for work and until when, what stays, and that the money does not change. */
export function ontheffing(g: Ontheffingsbrief, s: Schrijver): Inhoud {
  const { stuk } = g;
  const tekst = stuk.wat === 'intrekken' ? intrektekst : verleentekst;
  const onderwerp = s.tekst(tekst, kop(stuk));
  const geeft = GEEFT.includes(stuk.wat);
  const zonderPlicht = stuk.grond === 'arbeidsongeschikt' && geeft;
  return {
    onderwerp,
    blokken: [
      conclusie(
        onderwerp,
        ...(stuk.vanaf && stuk.wat !== 'verlengen' ? [s.zin(tekst, 'vanaf', { datum: s.datum(stuk.vanaf) })] : []),
        ...(stuk.totEnMet && geeft ? [s.zin(tekst, 'tot', { datum: s.datum(stuk.totEnMet) })] : []),
        ...(zonderPlicht && !stuk.totEnMet ? [s.zin(tekst, 'zonderEinde')] : []),
        ...(geeft && stuk.onderdelen.length === 2 ? [s.zin(tekst, 'ookC')] : []),
      ),
      redenenblok(
        s,
        s.tekst(tekst, 'kopRedenen'),
        [
          ...(stuk.opVerzoek ? [s.zin(tekst, 'gevraagd', { datum: s.datum(stuk.gevraagdOp) })] : []),
          ...(stuk.wat === 'intrekken' ? [s.zin(tekst, `stop-${stuk.grond}`)] : []),
          ...s.eigen('reden', g.eigenRedenen),
        ],
        [{ over: s.tekst(tekst, 'artikel'), artikel: stuk.artikel }, ...(g.artikelen ?? [])],
      ),
      tekstblok(
        s.tekst(tekst, 'kopBlijft'),
        s.zin(tekst, 'uitkering'),
        ...(zonderPlicht ? [] : [s.zin(tekst, 'hulp')]),
        ...(stuk.grond === 'jong-kind' && geeft ? planzinnen(stuk, s) : []),
        s.zin(tekst, 'doorgeven'),
      ),
      tekstblok(s.tekst(tekst, 'kopVerder'), s.zin(tekst, geeft ? 'verderVerleend' : 'verderWerk')),
    ],
  };
}

/** Art. 9a lid 7 and 10: a plan within six months of the request, with schooling where there is no startkwalificatie. */
const planzinnen = ({ wat, gevraagdOp }: Ontheffingsstuk, s: Schrijver) =>
  wat === 'verlenen'
    ? [
        s.zin(verleentekst, 'plan', { datum: s.datum(planVanAanpakUiterlijk(lawOn(gevraagdOp), gevraagdOp).value) }),
        s.zin(verleentekst, 'school'),
      ]
    : [s.zin(verleentekst, 'school')];
