import type { Doel } from '@meedoen/casework/bevoegdheid';
import type { inzageregel } from '@meedoen/contract/inzage';
import type { z } from 'zod';
import { isId, momentUit } from '../../platform/bladwijzer/index.ts';
import type { Tx } from '../../platform/database/index.ts';
import { foutInVeld } from '../../platform/probleem/index.ts';

export type Inzageregel = z.output<typeof inzageregel>;

/** Why, in the words of the person the data is about. */
const WAAROM: Readonly<Record<Doel, string>> = {
  'recht-op-bijstand': 'om te bepalen of er recht op bijstand is, en hoeveel',
  uitbetaling: 'om de uitkering te betalen',
  'inlichtingen-controleren': 'om gegevens te controleren',
  'begeleiding-naar-werk': 'om te helpen bij het vinden van werk',
  'bezwaar-en-klacht': 'om een bezwaar of klacht te behandelen',
  terugvordering: 'om geld terug te vragen dat te veel is betaald',
  kwaliteit: 'om te controleren of het werk goed gaat',
  'toezicht-op-gegevens': 'om te controleren of er goed met gegevens wordt omgegaan',
  'eigen-inzage': 'om de eigen gegevens te bekijken',
};

interface Rij {
  readonly id: string;
  readonly name: string;
  readonly start_time: Date;
  readonly status_code: number;
  readonly actor: string | null;
  readonly actor_soort: string;
  readonly actor_naam: string;
  readonly functie: string | null;
  readonly doel: Doel;
  readonly attributes: { readonly helper?: 'ja'; readonly herhaald?: 'ja' };
}

export interface Inzagevraag {
  readonly persoon: string;
  /** Whether names of staff are shown, or their function only: a choice of the gemeente. */
  readonly metNamen: boolean;
  /** Leave out what this person did themselves. */
  readonly zonderZelf: boolean;
  readonly cursor: string | undefined;
  readonly aantal: number;
  readonly nu: Date;
}

function plaatsUit(cursor: string | undefined): { readonly op: Date; readonly id: string } | undefined {
  if (!cursor) return undefined;
  const [op = '', id = ''] = cursor.split('~');
  const moment = momentUit(op);
  if (!moment || !isId(id)) throw foutInVeld('/vraag/cursor', 'verkeerde-vorm', 'Deze bladwijzer klopt niet.');
  return { op: moment, id };
}

/**
 * Who looked at or changed the data of a person, newest first. A line names what was done and never another person:
 * the words of the log hold no names, and only lines about this person are read.
 * @returns lines, the cursor of the next page, and whether the law still holds something back
 */
export async function inzageVan(
  tx: Tx,
  vraag: Inzagevraag,
): Promise<{ readonly regels: Inzageregel[]; readonly volgende: string | null; readonly achtergehouden: boolean }> {
  const { persoon, aantal, nu } = vraag;
  const na = plaatsUit(vraag.cursor);
  const zichtbaar = tx`(l.attributes->>'achtergehoudenTot' is null or (l.attributes->>'achtergehoudenTot')::timestamptz <= ${nu})`;
  const rijen = await tx<Rij[]>`
    select l.id, l.name, l.start_time, l.status_code, l.actor, l.actor_soort, l.actor_naam, m.functie, l.doel, l.attributes
    from logregel l left join medewerker m on m.id = l.actor
    where l.persoon = ${persoon} and ${vraag.zonderZelf ? tx`${zichtbaar} and l.actor is distinct from ${persoon}` : tx`true`}
      ${na ? tx`and (l.start_time, l.id) < (${na.op}, ${na.id}::uuid)` : tx``}
    order by l.start_time desc, l.id desc limit ${aantal + 1}`;
  const [verborgen] = vraag.zonderZelf
    ? await tx`select 1 from logregel l where l.persoon = ${persoon} and not ${zichtbaar} limit 1`
    : [];
  const pagina = rijen.slice(0, aantal);
  const laatste = pagina.at(-1);
  return {
    regels: pagina.map((rij) => regel(rij, vraag)),
    volgende: rijen.length > aantal && laatste ? `${laatste.start_time.toISOString()}~${laatste.id}` : null,
    achtergehouden: verborgen !== undefined,
  };
}

function regel(rij: Rij, vraag: Inzagevraag): Inzageregel {
  const functie = rij.functie ? rij.functie.replaceAll('-', ' ') : '';
  const herhaald = rij.attributes.herhaald === 'ja' ? ' (hetzelfde nog eens gestuurd)' : '';
  const wat = rij.status_code === 1 ? `${rij.name}${herhaald}` : `${rij.name} (geweigerd)`;
  const gezamenlijk = { op: rij.start_time.toISOString(), wat, waarom: WAAROM[rij.doel] ?? '' };
  if (rij.actor_soort === 'inwoner') {
    const wie = rij.actor === vraag.persoon ? 'De inwoner zelf' : 'Partner, ex-partner of vertegenwoordiger';
    return { ...gezamenlijk, wie: vraag.zonderZelf ? wie : rij.actor_naam, functie: 'inwoner', machine: false };
  }
  if (rij.attributes.helper === 'ja')
    return { ...gezamenlijk, wie: 'Iemand met een gedeelde link', functie: 'helper', machine: false };
  if (rij.actor_soort === 'systeem')
    return { ...gezamenlijk, wie: rij.actor_naam || 'Automatisch', functie: 'computer', machine: true };
  return { ...gezamenlijk, wie: vraag.metNamen ? rij.actor_naam : functie, functie, machine: false };
}
