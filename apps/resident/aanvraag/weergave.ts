import { ibanInGroepen } from '@meedoen/casework/identificatie';
import { parseDate } from '@meedoen/law/kernel';
import { alledaags } from '../teksten/alledaags.ts';
import { formulier as f } from '../teksten/formulier.ts';
import { bedrag, dag } from '../teksten/opmaak.ts';
import { overPartner, partner } from '../teksten/partner.ts';
import type { Taalgebruik } from '../teksten/taal.tsx';
import type { Tekst } from '../teksten/tekst.ts';
import { isLeeg, isWeetNiet, type Vraag } from './antwoord.ts';

const isObject = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

function deel(naam: string, waarde: unknown, { taal, zeg }: Taalgebruik): string {
  if (naam === 'geschat') return waarde === true ? zeg(f.geschat) : '';
  if (naam === 'urenPerWeek' && typeof waarde === 'number') return zeg(f.urenPerWeek, { aantal: waarde });
  if (typeof waarde === 'boolean') return zeg(waarde ? alledaags.ja : alledaags.nee);
  if (typeof waarde === 'number') return /InCenten$/.test(naam) ? bedrag(waarde, taal) : String(waarde);
  if (typeof waarde !== 'string') return '';
  const datum = parseDate(waarde);
  if (datum) return dag(datum, taal);
  const lijsten: Readonly<Record<string, Readonly<Record<string, Tekst<never>>>>> = {
    relatie: f.relatie,
    soort: { ...f.geldsoort, ...f.bezitsoort },
    periode: f.periode,
    vakantietoeslag: f.vakantie,
  };
  const tekst = lijsten[naam]?.[waarde];
  return tekst ? zeg(tekst) : waarde;
}

/** An answer in words, one line per thing. Empty when there is none. */
export function antwoordInWoorden(
  vraag: Pick<Vraag, 'soort' | 'keuzes' | 'veld'>,
  waarde: unknown,
  taal: Taalgebruik,
): string[] {
  if (isLeeg(waarde)) return [];
  if (isWeetNiet(waarde)) return [taal.zeg(f.weetNiet)];
  if (vraag.soort === 'bedrag' && typeof waarde === 'number') return [bedrag(waarde, taal.taal)];
  if (vraag.soort === 'iban' && typeof waarde === 'string') return [ibanInGroepen(waarde)];
  if (vraag.soort === 'keuze') return [vraag.keuzes?.find((k) => k.waarde === waarde)?.tekst ?? String(waarde)];
  if (Array.isArray(waarde) && waarde.length === 0) {
    const van = overPartner(vraag.veld) ? partner : f;
    if (vraag.soort === 'personen') return [taal.zeg(f.niemand)];
    if (vraag.soort === 'inkomsten') return [taal.zeg(van.geenInkomen)];
    if (vraag.soort === 'bezit') return [taal.zeg(van.geenBezit)];
  }
  if (vraag.soort === 'document' && Array.isArray(waarde)) return [taal.zeg(f.bestanden, { aantal: waarde.length })];
  if (vraag.soort === 'bevestig' && isObject(waarde) && typeof waarde.klopt === 'boolean') {
    const toelichting = typeof waarde.toelichting === 'string' ? waarde.toelichting : '';
    return [taal.zeg(waarde.klopt ? f.kloptJa : f.kloptNee), toelichting].filter(Boolean);
  }
  return bekendInWoorden(waarde, taal);
}

/** A known fact in words, whatever its shape. */
export function bekendInWoorden(waarde: unknown, taal: Taalgebruik): string[] {
  if (Array.isArray(waarde)) {
    return waarde.length === 0
      ? [taal.zeg(alledaags.nee)]
      : waarde.flatMap((een: unknown) => bekendInWoorden(een, taal).join(', '));
  }
  if (isObject(waarde)) {
    const delen = Object.entries(waarde)
      .map(([naam, w]) => deel(naam, w, taal))
      .filter(Boolean);
    return [delen.join(', ')];
  }
  return [deel('', waarde, taal)].filter(Boolean);
}
