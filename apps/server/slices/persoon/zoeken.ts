import { DOELEN_PER_TAAK, type Doel } from '@meedoen/casework/bevoegdheid';
import { isBsn } from '@meedoen/casework/identificatie';
import { parseKenmerk } from '@meedoen/casework/opmaak';
import type { IsoDate } from '@meedoen/law/kernel';
import { isId, verborgenTekst } from '../../platform/bladwijzer/index.ts';
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

/** The last row of a page. `lijkend`: the pages also hold names that look like what was asked. */
interface Plaats {
  readonly zoeknaam: string;
  readonly id: string;
  readonly lijkend: boolean;
}
const BEGIN: Plaats = { zoeknaam: '', id: '00000000-0000-0000-0000-000000000000', lijkend: false };

const leesCursor = (cursor: string | undefined): Plaats | undefined => {
  if (!cursor) return undefined;
  const [zoeknaam, id = '', lijkend] = verborgenTekst(cursor)?.split('\n') ?? [];
  if (zoeknaam === undefined || !isId(id))
    throw foutInVeld('/cursor', 'ongeldig', 'Deze bladzijde bestaat niet meer. Zoek opnieuw.');
  return { zoeknaam, id, lijkend: lijkend === '~' };
};
const schrijfCursor = ({ zoeknaam, id }: Gevonden, lijkend: boolean): string =>
  Buffer.from(`${zoeknaam}\n${id}${lijkend ? '\n~' : ''}`).toString('base64url');

interface Bladzijde {
  readonly regels: Gevonden[];
  readonly volgende: string | null;
}

/**
 * People this caller may see that fit, one page: who is called exactly so first, then by name who holds the text. When
 * those fill no page, names that look like it come after them: whoever made a typing error still finds somebody, and a
 * common name stays quick.
 */
export async function zoekPersonen(vraag: Zoekvraag, aanroep: Aanroep): Promise<Bladzijde> {
  const na = leesCursor(vraag.cursor);
  const eerst = await bladzijde(vraag, aanroep, na ?? BEGIN);
  if (!isAlleenNaam(vraag)) return eerst;
  const precies = await bladzijde(vraag, aanroep, BEGIN, true);
  const voorop = new Set(precies.regels.map(({ id }) => id));
  const rest = eerst.regels.filter(({ id }) => !voorop.has(id));
  if (na) return { ...eerst, regels: rest };
  const regels = [...precies.regels, ...rest];
  if (eerst.volgende !== null || regels.length >= vraag.aantal) return { ...eerst, regels };
  const lijkend = await bladzijde({ ...vraag, aantal: vraag.aantal - regels.length }, aanroep, {
    ...BEGIN,
    lijkend: true,
  });
  return { ...lijkend, regels: [...regels, ...lijkend.regels] };
}

const isAlleenNaam = ({ naam, geboortedatum, bsn, kenmerk }: Zoekvraag): boolean =>
  Boolean(naam && !geboortedatum && !bsn && !kenmerk);

/** @param precies only who is called exactly what was asked */
async function bladzijde(
  vraag: Zoekvraag,
  { tx, actor, omgeving, vandaag }: Aanroep,
  na: Plaats,
  precies = false,
): Promise<Bladzijde> {
  const uitvoerder = 'uitvoerder' in actor ? actor.uitvoerder : null;
  const kenmerk = vraag.kenmerk?.trim().toUpperCase() ?? null;
  const hash = vraag.bsn ? omgeving.sleutels.zoekhash(vraag.bsn) : null;
  const { naam, geboortedatum, aantal } = vraag;
  const opNaam = () => {
    if (!naam) return tx``;
    if (precies) return tx`and p.zoeknaam = lower(unaccent(${naam}))`;
    if (isAlleenNaam(vraag))
      return tx`and p.id in (select toegang.personen_met_naam(${naam}, ${na.zoeknaam}, ${na.id}::uuid, ${na.lijkend}, ${aantal + 1}))`;
    // few people share the rest: their names are compared one by one
    return tx`and (p.zoeknaam like toegang.naampatroon(${naam}) or lower(unaccent(${naam})) <% p.zoeknaam)`;
  };
  const rijen = await tx<Gevonden[]>`
    select p.id, p.naam, p.geboortedatum, p.gemeente, p.zoeknaam,
      case when p.afgeschermd then null else (select f.waarde->>'plaats' from feit f
        where f.persoon = p.id and f.soort = 'adres' and upper(f.bekend) is null and f.geldig @> ${vandaag}::date order by f.gecontroleerd desc, f.id desc limit 1) end as plaats,
      coalesce((select r.status from recht r where r.persoon = p.id or r.partner = p.id order by lower(r.geldig) desc limit 1),
        (select 'aanvraag' from zaak z where z.persoon = p.id and z.open limit 1), 'geen') as recht,
      (select f.waarde->>'groep' from feit f where f.persoon = p.id and f.soort = 'plaatsing'
          and f.sleutel = toegang.hoofdindeling(p.uitvoerder, p.gemeente, ${vandaag}::date)
          and upper(f.bekend) is null and f.geldig @> ${vandaag}::date
        order by f.id desc limit 1) as klantgroep
    from persoon p
    where p.uitvoerder = ${uitvoerder} and p.verwijderd_op is null
      ${hash ? tx`and p.bsn_hash = ${hash}` : tx``}
      ${geboortedatum ? tx`and p.geboortedatum = ${geboortedatum}` : tx``}
      ${opNaam()}
      ${
        kenmerk
          ? tx`and p.id in (select persoon from zaak where kenmerk = ${kenmerk} union select persoon from recht where kenmerk = ${kenmerk}
              union select persoon from besluit where kenmerk = ${kenmerk} union select persoon from brief where kenmerk = ${kenmerk}
              union select persoon from vordering where kenmerk = ${kenmerk})`
          : tx``
      }
      and (p.zoeknaam, p.id) > (${na.zoeknaam}, ${na.id}::uuid)
    order by p.zoeknaam, p.id limit ${aantal + 1}`;
  const regels = rijen.slice(0, aantal);
  const laatste = regels.at(-1);
  return { regels, volgende: rijen.length > aantal && laatste ? schrijfCursor(laatste, na.lijkend) : null };
}
