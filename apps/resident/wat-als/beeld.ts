import { type Maandbeeld, vrijlatingenVan } from '@meedoen/casework/rekenhulp';
import type { Cents, Maand } from '@meedoen/law/kernel';

/** A month as it is drawn: what counts, the benefit, and what somebody keeps beside it. */
export interface Stapel {
  readonly telt: Cents;
  readonly uitkering: Cents;
  readonly houden: Cents;
}

/** Undefined where an amount is not known. */
export function stapelVan({ loon, ander, uitkering, houden }: Maandbeeld): Stapel | undefined {
  if (uitkering === undefined || houden === undefined) return undefined;
  return { telt: loon + ander - houden, uitkering, houden };
}

export const hoogteVan = ({ telt, uitkering, houden }: Stapel): Cents => telt + uitkering + houden;

export interface Maandgroep {
  readonly van: Maand;
  readonly tot: Maand;
  readonly beeld: Maandbeeld;
}

/** Months after each other that are the same, as one: that is what somebody compares. */
export function maandgroepen(beelden: readonly Maandbeeld[]): Maandgroep[] {
  const groepen: Maandgroep[] = [];
  for (const beeld of beelden) {
    const laatste = groepen.at(-1);
    if (laatste && isZelfde(laatste.beeld, beeld)) groepen[groepen.length - 1] = { ...laatste, tot: beeld.maand };
    else groepen.push({ van: beeld.maand, tot: beeld.maand, beeld });
  }
  return groepen;
}

const isZelfde = (a: Maandbeeld, b: Maandbeeld): boolean =>
  a.loon === b.loon &&
  a.ander === b.ander &&
  a.uitkering === b.uitkering &&
  a.houden === b.houden &&
  vrijlatingenVan(a).join() === vrijlatingenVan(b).join();
