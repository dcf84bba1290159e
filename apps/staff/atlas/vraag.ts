import {
  type As,
  type Atlasbeleid,
  atlasbeleid,
  GEZINSVORMEN,
  type Gezinsvorm,
  gezinsvormen,
  isAanspraakBekend,
  type Kaartvraag,
  regimes,
  vrijlatingenVan,
  vrijlatingsnamen,
} from '@meedoen/law/atlas';
import type { IsoDate } from '@meedoen/law/kernel';
import { datumLang } from '@meedoen/ui/weergave';

/** What is on the sheet: a household of the atlas on a day, along one axis. */
export interface Blad {
  readonly vraag: Kaartvraag;
  readonly as: As;
}

interface Optie {
  readonly waarde: string;
  readonly tekst: string;
}

/** The last regime of which every amount is known: where the sheet begins. */
const laatsteBekend = (): IsoDate => regimes.findLast(({ vanaf }) => isAanspraakBekend(vanaf))?.vanaf ?? '2026-01-01';

export const dagen = (): Optie[] =>
  regimes.map(({ vanaf }) => ({ waarde: vanaf, tekst: `Vanaf ${datumLang(vanaf)}` })).reverse();

export const vormen = (): Optie[] => GEZINSVORMEN.map((vorm) => ({ waarde: vorm, tekst: gezinsvormen[vorm].zegt }));

export const kostendelersVan = ({ vorm }: Kaartvraag): Optie[] =>
  gezinsvormen[vorm].kostendelers.map((n) => ({ waarde: `${n}`, tekst: n === 0 ? 'Niemand' : `${n}` }));

const sleutel = ({ vrijlating, beleid }: Pick<Kaartvraag, 'vrijlating' | 'beleid'>): string =>
  beleid === 'wettelijk' ? vrijlating : `${vrijlating} ${beleid}`;

/** Exemptions with the policies under which they come out otherwise. */
export function vrijlatingenOp({ vorm, datum }: Kaartvraag): Optie[] {
  return [
    ...vrijlatingenVan(vorm, datum).map((soort) => ({ waarde: soort as string, tekst: vrijlatingsnamen[soort] })),
    { waarde: 'n telt-niet', tekst: 'Onderdeel n, telt niet boven de norm (beleid)' },
    ...(datum >= '2026-01-01' ? [{ waarde: 'wet 34a-vooruit', tekst: vrijlatingsnamen.wet }] : []),
  ];
}

export const vrijlatingOf = ({ vraag }: Blad): string => sleutel(vraag);

/** The sheet of an address; what is wrong or cannot be together takes its first possibility. */
export function readBlad(adres: URLSearchParams): Blad {
  const datum = regimes.find(({ vanaf }) => vanaf === adres.get('datum'))?.vanaf ?? laatsteBekend();
  const vorm = GEZINSVORMEN.find((naam) => naam === adres.get('vorm')) ?? 'alleenstaande';
  const kan: readonly number[] = gezinsvormen[vorm].kostendelers;
  const kostendelers = kan.find((n) => `${n}` === adres.get('kostendelers')) ?? 0;
  const basis = {
    datum,
    vorm,
    kostendelers,
    vrijlating: 'n',
    vakantietoeslag: 'inbegrepen',
    beleid: 'wettelijk',
  } as const;
  const gekozen = vrijlatingenOp(basis).find(({ waarde }) => waarde === adres.get('vrijlating'))?.waarde ?? 'n';
  const metAanspraak = adres.get('vakantiegeld') === 'aanspraak' && isAanspraakBekend(datum);
  return {
    vraag: {
      ...basis,
      ...leesVrijlating(gekozen),
      vakantietoeslag: metAanspraak ? 'aanspraak' : 'inbegrepen',
    },
    as: adres.get('as') === 'vermogen' ? 'vermogen' : 'loon',
  };
}

function leesVrijlating(waarde: string): Pick<Kaartvraag, 'vrijlating' | 'beleid'> {
  const [vrijlating = 'n', beleid = 'wettelijk'] = waarde.split(' ');
  return {
    vrijlating: vrijlating as Kaartvraag['vrijlating'],
    beleid: (Object.hasOwn(atlasbeleid, beleid) ? beleid : 'wettelijk') as Atlasbeleid,
  };
}

/** The address of a sheet, to share. */
export const addressOfBlad = ({ vraag, as }: Blad): Record<string, string> => ({
  datum: vraag.datum,
  vorm: vraag.vorm satisfies Gezinsvorm,
  kostendelers: `${vraag.kostendelers}`,
  vrijlating: sleutel(vraag),
  vakantiegeld: vraag.vakantietoeslag,
  as,
});
