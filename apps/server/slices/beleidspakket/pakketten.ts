import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Beleidspakket, isVanKracht, type Pakketregime } from '@meedoen/casework/beleidspakket';
import { formatPath, readBeleid } from '@meedoen/casework/casefile';
import { addDays, type IsoDate } from '@meedoen/law/kernel';
import { parse } from 'yaml';
import type { Tx } from '../../platform/database/index.ts';

const POLICIES = join(import.meta.dirname, '..', '..', '..', '..', 'policies');

/** Packs of real municipalities that come with the product, to hold the own policy beside. */
export const MEEGELEVERD = [
  'wettelijk',
  'haarlem-2013',
  'purmerend-2015',
  'werksaam-2018',
  'werksaam-2022',
  'steenwijkerland-2020',
] as const;

const gelezen = new Map<string, Promise<Beleidspakket>>();

/** A pack of policies/. @throws Error naming the file and what is wrong in it: it is part of the product */
export function leesPakket(naam: string): Promise<Beleidspakket> {
  let pakket = gelezen.get(naam);
  if (!pakket) {
    pakket = leesBestand(naam);
    gelezen.set(naam, pakket);
  }
  return pakket;
}

async function leesBestand(naam: string): Promise<Beleidspakket> {
  // numbers stay the text they were written with; only yes and no are more than text
  const tekst = await readFile(join(POLICIES, `${naam}.yaml`), 'utf8');
  const inhoud = readBeleid(parse(tekst, { schema: 'failsafe', customTags: ['bool'] }));
  if (inhoud.ok) return inhoud.beleid;
  const fouten = inhoud.problems.map(({ path, message }) => `${formatPath(path)}: ${message}`);
  throw new Error(`policies/${naam}.yaml: ${fouten.join('; ')}`);
}

interface Regimerij extends Omit<Pakketregime, 'laag' | 'vanaf' | 'tot' | 'mandaat'> {
  readonly gemeente: string | null;
  readonly vanaf: IsoDate | null;
  readonly tot: IsoDate | null;
  readonly mandaat: Pakketregime['mandaat'] | null;
}

/** What holds in a gemeente of an uitvoerder, as a pack: with its reasons and what people carry out. */
export async function eigenPakket(tx: Tx, uitvoerder: string, gemeente: string): Promise<Beleidspakket> {
  const rijen = await tx<Regimerij[]>`
    select b.gemeente, b.mandaat, lower(d.geldig) as vanaf, upper(d.geldig) as tot, b.naam,
      case when b.besluitnummer is null then b.bron else b.bron || ', besluit ' || b.besluitnummer end as bron,
      b.keuzes, b.verantwoording, b.afspraken
    from beleidsregime b
    left join mandaat m on m.taakgebied = b.mandaat and m.uitvoerder = b.uitvoerder and m.gemeente = ${gemeente}
      and m.geldig && b.geldig
    cross join lateral (select case when b.mandaat is null then b.geldig else b.geldig * m.geldig end as geldig) d
    where b.uitvoerder = ${uitvoerder} and (b.gemeente is null or b.gemeente = ${gemeente})
      and (b.mandaat is null or m.id is not null)
    order by b.gemeente nulls first, d.geldig, b.mandaat nulls first`;
  const [wie] = await tx<{ naam: string }[]>`select naam from gemeente where code = ${gemeente}`;
  return {
    ...{ naam: `eigen-${gemeente}`, versie: '1', van: wie?.naam ?? gemeente },
    regimes: rijen.map(({ gemeente: eigen, vanaf, tot, mandaat, ...rest }) => ({
      ...rest,
      laag: eigen === null ? 'uitvoerder' : 'gemeente',
      vanaf: vanaf ?? '0001-01-01',
      ...(tot ? { tot } : {}),
      ...(mandaat ? { mandaat } : {}),
    })),
  };
}

/** The day a pack is read on: the one that was asked for, today, or its last day when it is over. */
export function leesdag({ regimes }: Beleidspakket, vandaag: IsoDate, gevraagd?: IsoDate): IsoDate {
  if (gevraagd) return gevraagd;
  if (regimes.length === 0 || regimes.some((regime) => isVanKracht(regime, vandaag))) return vandaag;
  const laatste = regimes.map(({ tot, vanaf }) => (tot ? addDays(tot, -1) : vanaf)).sort();
  return laatste.at(-1) ?? vandaag;
}

/** First days on which something else holds. */
export const regimedagen = ({ regimes }: Beleidspakket): IsoDate[] =>
  [...new Set(regimes.map(({ vanaf }) => vanaf))].filter((dag) => dag > '0001-01-01').sort();
