import { DOELEN_PER_TAAK, type Doel } from '@meedoen/casework/bevoegdheid';
import { isBsn } from '@meedoen/casework/identificatie';
import { parseKenmerk } from '@meedoen/casework/opmaak';
import type { IsoDate } from '@meedoen/law/kernel';
import type { Aanroep } from '../../platform/http/index.ts';
import { foutInVeld } from '../../platform/probleem/index.ts';

export interface Zoekvraag {
  readonly naam?: string | undefined;
  readonly geboortedatum?: IsoDate | undefined;
  readonly bsn?: string | undefined;
  readonly kenmerk?: string | undefined;
  readonly doel: Doel;
  readonly cursor?: string | undefined;
  readonly aantal: number;
}

export interface Gevonden {
  readonly id: string;
  readonly naam: string;
  readonly geboortedatum: IsoDate | null;
  readonly gemeente: string;
  readonly plaats: string | null;
  readonly recht: 'geen' | 'aanvraag' | 'lopend' | 'opgeschort' | 'beeindigd';
  readonly klantgroep: string | null;
  readonly zoeknaam: string;
}

/** Checks a search before it is done for a task. @throws Probleem 400 */
export function controleerZoekvraag(
  vraag: Zoekvraag,
  taak: 'dossier-zoeken' | 'inzage-controleren' = 'dossier-zoeken',
): void {
  if (!DOELEN_PER_TAAK[taak].includes(vraag.doel))
    throw foutInVeld('/doel', 'past-niet', 'Met dit doel mag u niet zoeken.');
  if (!vraag.naam && !vraag.geboortedatum && !vraag.bsn && !vraag.kenmerk)
    throw foutInVeld('/naam', 'ontbreekt', 'Vul een naam, geboortedatum, bsn of kenmerk in.');
  if (vraag.bsn && !isBsn(vraag.bsn)) throw foutInVeld('/bsn', 'geen-bsn', 'Dit is geen geldig bsn. Kijk het na.');
  if (vraag.kenmerk && !parseKenmerk(vraag.kenmerk))
    throw foutInVeld('/kenmerk', 'geen-kenmerk', 'Een kenmerk ziet eruit als AV-2026-000123.');
}

const leesCursor = (cursor: string | undefined): [string, string] | undefined => {
  if (!cursor) return undefined;
  const [zoeknaam, id] = Buffer.from(cursor, 'base64url').toString('utf8').split('\n');
  if (zoeknaam === undefined || !id || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))
    throw foutInVeld('/cursor', 'ongeldig', 'Deze bladzijde bestaat niet meer. Zoek opnieuw.');
  return [zoeknaam, id];
};
const schrijfCursor = ({ zoeknaam, id }: Gevonden): string => Buffer.from(`${zoeknaam}\n${id}`).toString('base64url');

/** People this caller may see that fit, by name, one page. */
export async function zoekPersonen(
  vraag: Zoekvraag,
  aanroep: Aanroep,
): Promise<{ regels: Gevonden[]; volgende: string | null }> {
  const { tx, actor, omgeving } = aanroep;
  const uitvoerder = 'uitvoerder' in actor ? actor.uitvoerder : null;
  const na = leesCursor(vraag.cursor);
  const kenmerk = vraag.kenmerk?.trim().toUpperCase() ?? null;
  const hash = vraag.bsn ? omgeving.sleutels.zoekhash(vraag.bsn) : null;
  const rijen = await tx<Gevonden[]>`
    select p.id, p.naam, p.geboortedatum, p.gemeente, p.zoeknaam,
      case when p.afgeschermd then null else (select f.waarde->>'plaats' from feit f
        where f.persoon = p.id and f.soort = 'adres' and upper(f.bekend) is null and f.geldig @> ${aanroep.vandaag}::date order by f.gecontroleerd desc, f.id desc limit 1) end as plaats,
      coalesce((select r.status from recht r where r.persoon = p.id or r.partner = p.id order by lower(r.geldig) desc limit 1),
        (select 'aanvraag' from zaak z where z.persoon = p.id and z.open limit 1), 'geen') as recht,
      (select f.waarde->>'groep' from feit f where f.persoon = p.id and f.soort = 'klantgroep' and upper(f.bekend) is null and f.geldig @> ${aanroep.vandaag}::date
        order by f.id desc limit 1) as klantgroep
    from persoon p
    where p.uitvoerder = ${uitvoerder} and p.verwijderd_op is null
      ${hash ? tx`and p.bsn_hash = ${hash}` : tx``}
      ${vraag.geboortedatum ? tx`and p.geboortedatum = ${vraag.geboortedatum}` : tx``}
      ${vraag.naam ? tx`and p.id in (select toegang.personen_met_naam(${vraag.naam}, ${uitvoerder}))` : tx``}
      ${
        kenmerk
          ? tx`and p.id in (select persoon from zaak where kenmerk = ${kenmerk} union select persoon from recht where kenmerk = ${kenmerk}
              union select persoon from besluit where kenmerk = ${kenmerk} union select persoon from brief where kenmerk = ${kenmerk}
              union select persoon from vordering where kenmerk = ${kenmerk})`
          : tx``
      }
      ${na ? tx`and (p.zoeknaam, p.id) > (${na[0]}, ${na[1]}::uuid)` : tx``}
    order by p.zoeknaam, p.id limit ${vraag.aantal + 1}`;
  const regels = rijen.slice(0, vraag.aantal);
  const laatste = regels.at(-1);
  return { regels, volgende: rijen.length > vraag.aantal && laatste ? schrijfCursor(laatste) : null };
}
