import { grondslagAlleenstaande, grondslagGehuwden, grondslagWoningdeler } from '../amounts/index.ts';
import { type Cents, type Explained, type Law, Ontbreekt } from '../kernel/index.ts';
import { kostendelendeMedebewoners, leeftijd, type Situatie } from '../participatiewet/index.ts';
import { bedrag } from '../participatiewet/tekst.ts';
import { wettelijk } from '../verordening/index.ts';

export type Grondslagsoort = 'gehuwden' | 'alleenstaande' | 'woningdeler';

const PARAMETERS = {
  gehuwden: { parameter: grondslagGehuwden, lid: 'art. 5 lid 3 a', wie: 'gehuwden samen' },
  woningdeler: { parameter: grondslagWoningdeler, lid: 'art. 5 lid 3 b', wie: 'een alleenstaande woningdeler' },
  alleenstaande: { parameter: grondslagAlleenstaande, lid: 'art. 5 lid 4', wie: 'een alleenstaande' },
} as const;

/** Art. 5 lid 3 and 4: the gross grondslag of a day. @throws Ontbreekt when nobody published it. */
export function grondslag(law: Law, soort: Grondslagsoort, uses: readonly Explained<unknown>[] = []): Explained<Cents> {
  const { parameter, lid, wie } = PARAMETERS[soort];
  const waarde = law.read(parameter);
  return law.because(waarde.value, `IOAW ${lid}`, () => `De grondslag voor ${wie} is ${bedrag(waarde.value)} bruto.`, [
    waarde,
    ...uses,
  ]);
}

/** From this age on of both spouses the law gives a grondslag for gehuwden (art. 5 lid 3 a). */
const LEEFTIJD_GEHUWDEN = 21;

/**
 * The grondslag of a household. Housemates halve it for an alleenstaande only, however many they are (art. 5 lid 1 c and
 * lid 8: the same people as Pw art. 19a do not count; the municipality has no choice here, so no policy is asked).
 * @param partnerTelt false: the spouse stays out, the applicant counts as alleenstaande (art. 6 lid 2)
 */
export function grondslagVanSituatie(law: Law, situatie: Situatie, partnerTelt: boolean): Explained<Cents> {
  if (situatie.partner && partnerTelt) {
    const jaren = leeftijd(law, situatie.partner);
    if (jaren.value < LEEFTIJD_GEHUWDEN) {
      const naam = 'grondslag IOAW en IOAZ, echtgenoot jonger dan 21 jaar';
      throw new Ontbreekt({ soort: 'bedrag', naam, datum: law.date });
    }
    return grondslag(law, 'gehuwden', [jaren]);
  }
  const delers = kostendelendeMedebewoners(law, situatie, wettelijk);
  return grondslag(law, delers.value > 0 ? 'woningdeler' : 'alleenstaande', [delers]);
}
