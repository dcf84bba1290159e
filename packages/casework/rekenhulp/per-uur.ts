import { eersteKlif, spoorVan } from '@meedoen/law/atlas';
import type { Cents, Maand } from '@meedoen/law/kernel';
import { berekenMaand, type Dossier } from '@meedoen/law/participatiewet';
import type { Beleid } from '@meedoen/law/verordening';
import { loonPerMaand, metWerk, type Werk } from './als.ts';
import { type Maandbeeld, maandbeeld } from './maandbeeld.ts';

export interface Uurbeeld {
  readonly uren: number;
  readonly beeld: Maandbeeld;
  /** What this hour adds to the hour before it; undefined for none, or when one of the two is not known. */
  readonly erbij: Cents | undefined;
  /** Where this hour leaves less than the one before: the wage a month from which on it does, to the cent. */
  readonly klif?: Cents | undefined;
}

/** One month for each number of hours a week. @param werk what stays the same; its wages are filled in per hour */
export function perUur(
  dossier: Dossier,
  werk: Omit<Werk, 'netto'> & { readonly nettoPerUur: Cents },
  uren: number,
  maand: Maand,
  beleid: Beleid,
): Uurbeeld[] {
  const { nettoPerUur, ...rest } = werk;
  const reeks: Uurbeeld[] = [];
  const klifVoor = (aantal: number): Cents | undefined =>
    eersteKlif(
      (loon) => spoorVan(berekenMaand(metWerk(dossier, { ...rest, netto: loon }), maand, beleid), 'loon', loon),
      loonPerMaand(aantal - 1, nettoPerUur),
      loonPerMaand(aantal, nettoPerUur),
    );
  for (let aantal = 0; aantal <= uren; aantal++) {
    const dan = metWerk(dossier, { ...rest, netto: loonPerMaand(aantal, nettoPerUur) });
    const beeld = maandbeeld(dan, maand, beleid, false);
    const vorige = reeks.at(-1)?.beeld.samen;
    const erbij = vorige === undefined || beeld.samen === undefined ? undefined : beeld.samen - vorige;
    const klif = erbij !== undefined && erbij <= -MERKBAAR ? klifVoor(aantal) : undefined;
    reeks.push({ uren: aantal, beeld, erbij, ...(klif === undefined ? {} : { klif }) });
  }
  return reeks;
}

/** Something on the way up that a person wants to know beforehand. */
export type Uurmoment =
  /** More hours give nothing extra. */
  | { readonly soort: 'vlak'; readonly van: number; readonly totEnMet: number }
  /** One hour more and there is less than before. */
  | { readonly soort: 'daling'; readonly uren: number; readonly minder: Cents; readonly loon?: Cents | undefined }
  /** No bijstand is needed any more. */
  | { readonly soort: 'genoeg'; readonly uren: number }
  /** From here on an amount is not known. */
  | { readonly soort: 'onbekend'; readonly uren: number; readonly beeld: Maandbeeld };

/** An hour that adds less than this adds nothing a person would notice: parts of cents. */
const MERKBAAR = 100;

/** The places where the next hour does something else than the hour before: flat stretches, drops, the end. */
export function uurmomenten(reeks: readonly Uurbeeld[]): Uurmoment[] {
  const momenten: Uurmoment[] = [];
  const metUitkering = (beeld: Maandbeeld) => (beeld.uitkering ?? 0) > 0;
  const eerste = reeks[0];
  for (const [i, { uren, beeld, erbij, klif }] of reeks.entries()) {
    const vorige = reeks[i - 1];
    if (!vorige) continue;
    if (beeld.uitkering === 0 && metUitkering(vorige.beeld)) momenten.push({ soort: 'genoeg', uren });
    if (erbij !== undefined && erbij <= -MERKBAAR) momenten.push({ soort: 'daling', uren, minder: -erbij, loon: klif });
    if (erbij !== undefined && Math.abs(erbij) < MERKBAAR && metUitkering(beeld)) {
      const laatste = momenten.at(-1);
      if (laatste?.soort === 'vlak' && laatste.totEnMet === uren - 1)
        momenten[momenten.length - 1] = { ...laatste, totEnMet: uren };
      else momenten.push({ soort: 'vlak', van: uren, totEnMet: uren });
    }
    const onbekend = beeld.samen === undefined && vorige.beeld.samen !== undefined;
    if (onbekend) momenten.push({ soort: 'onbekend', uren, beeld });
  }
  if (eerste && eerste.beeld.samen === undefined) momenten.unshift({ soort: 'onbekend', uren: 0, beeld: eerste.beeld });
  return momenten;
}
