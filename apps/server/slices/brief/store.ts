import type { Brief } from '@meedoen/casework/brief';
import { blokkenVan } from '@meedoen/casework/brief';
import type { briefKort } from '@meedoen/contract/brief';
import type { IsoDate } from '@meedoen/law/kernel';
import type { z } from 'zod';
import type { Tx } from '../../platform/database/index.ts';

export interface Briefrij {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly kenmerk: string;
  readonly persoon: string;
  readonly besluit: string | null;
  readonly soort: string;
  readonly onderwerp: string;
  readonly datum: IsoDate;
  readonly model: Brief;
  readonly pdf: string | null;
  readonly gelezen_op: Date | null;
}
export type BriefKort = z.output<typeof briefKort>;

/** A letter this transaction may see; not one of which the content was removed after its term. */
export async function briefMetId(tx: Tx, id: string): Promise<Briefrij | undefined> {
  const [rij] = await tx<Briefrij[]>`
    select id, uitvoerder, gemeente, kenmerk, persoon, besluit, soort, onderwerp, datum, model, pdf, gelezen_op
    from brief where id = ${id} and model ? 'blokken'`;
  return rij;
}

/** Letters to a person, newest first. @param tot those of before this moment, as they stood then */
export async function brievenAan(tx: Tx, persoon: string, tot?: Date): Promise<Briefrij[]> {
  return tx<Briefrij[]>`
    select id, uitvoerder, gemeente, kenmerk, persoon, besluit, soort, onderwerp, datum, model, pdf,
      case when ${tot ? tx`gelezen_op < ${tot}` : tx`true`} then gelezen_op end as gelezen_op
    from brief where persoon = ${persoon} and model ? 'blokken' and ${tot ? tx`datum < (${tot} at time zone 'Europe/Amsterdam')::date` : tx`true`}
    order by datum desc, id desc`;
}

interface Verzendrij {
  readonly brief: string;
  readonly kanaal: 'papier' | 'eigen-pagina' | 'mail';
  readonly status: 'klaar' | 'aangeboden' | 'verzonden' | 'mislukt';
  readonly fout: string | null;
}

/** Letters as lists show them, with how each went out. */
export async function kortVan(tx: Tx, rijen: readonly Briefrij[]): Promise<BriefKort[]> {
  if (rijen.length === 0) return [];
  const verzonden = await tx<Verzendrij[]>`
    select brief, kanaal, status, fout from verzending where brief = any(${rijen.map(({ id }) => id)}) order by id`;
  const perBrief = Map.groupBy(verzonden, ({ brief }) => brief);
  const overMaanden = await tx<{ id: string }[]>`
    select br.id from brief br join besluit b on b.id = br.besluit
    where br.id = any(${rijen.map(({ id }) => id)})
      and (b.bevroren->>'maand' is not null or b.bevroren->'maanden'->0 is not null)`;
  const narekenen = new Set(overMaanden.map(({ id }) => id));
  return rijen.map((rij) => {
    const wegen = perBrief.get(rij.id) ?? [];
    return {
      id: rij.id,
      kenmerk: rij.kenmerk,
      onderwerp: rij.onderwerp,
      datum: rij.datum,
      soort: rij.soort,
      gelezen: rij.gelezen_op !== null,
      kanaal: wegen.some(({ kanaal }) => kanaal === 'eigen-pagina') ? 'eigen-pagina' : 'papier',
      verzending: standVan(wegen),
      bezwaarTot: blokkenVan(rij.model, 'bezwaar')[0]?.laatsteDag ?? null,
      besluit: rij.besluit,
      narekenen: narekenen.has(rij.id),
    };
  });
}

const PAPIER = {
  klaar: 'Ligt klaar voor de post',
  aangeboden: 'Naar de drukker',
  verzonden: 'Op de post gedaan',
  mislukt: 'Niet verstuurd',
} as const;

/** How a letter went out, in one line; what failed is said. */
function standVan(wegen: readonly Verzendrij[]): string {
  const papier = wegen.findLast(({ kanaal }) => kanaal === 'papier');
  const mail = wegen.findLast(({ kanaal }) => kanaal === 'mail');
  const delen = [
    wegen.some(({ kanaal }) => kanaal === 'eigen-pagina') ? 'Staat op de eigen pagina' : undefined,
    mail &&
      (mail.status === 'verzonden'
        ? 'mail gestuurd'
        : mail.status === 'mislukt'
          ? 'mail niet aangekomen'
          : 'mail volgt'),
    papier && PAPIER[papier.status],
  ].filter((deel) => deel !== undefined);
  return delen.join('; ') || 'Nog niet verstuurd';
}
