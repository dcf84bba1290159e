import type { Specificatie } from '@meedoen/contract/recht';
import type { Cents } from '@meedoen/law/kernel';

type Bonregel = Pick<Specificatie['regels'][number], 'sleutel' | 'tekst' | 'bedragInCenten' | 'soort'>;

const telt = ({ soort }: Bonregel) => soort === 'plus' || soort === 'min';

/** What the lines of a month add up to: the amount above them, always. */
export const somVan = (regels: readonly Bonregel[]): Cents =>
  regels.filter(telt).reduce((som, { bedragInCenten }) => som + bedragInCenten, 0);

/** One line of two months: the end of a sum at zero has another key in a sum that was paid. */
const alsZelfde = ({ sleutel, tekst }: Bonregel) =>
  sleutel === 'geen-recht' ? 'geen' : sleutel === 'beslag' || sleutel === 'derde' ? `${sleutel} ${tekst}` : sleutel;

/** Which lines made the difference between two months, to the cent: also those that were there and are not any more. */
export function verschillen(nu: readonly Bonregel[], vorige: readonly Bonregel[]): Specificatie['verschilOorzaken'] {
  const per = new Map<string, { sleutel: string; tekst: string; bedragInCenten: Cents }>();
  const tel = (regel: Bonregel, maal: 1 | -1) => {
    const eerder = per.get(alsZelfde(regel));
    per.set(alsZelfde(regel), {
      sleutel: eerder?.sleutel ?? regel.sleutel,
      tekst: eerder?.tekst ?? regel.tekst,
      bedragInCenten: (eerder?.bedragInCenten ?? 0) + maal * regel.bedragInCenten,
    });
  };
  for (const regel of nu.filter(telt)) tel(regel, 1);
  for (const regel of vorige.filter(telt)) tel(regel, -1);
  return [...per.values()].filter(({ bedragInCenten }) => bedragInCenten !== 0);
}
