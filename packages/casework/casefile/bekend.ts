import type { IsoDate } from '@meedoen/law/kernel';
import type { Dossier } from '@meedoen/law/participatiewet';
import type { Huishoudcasus } from './casus.ts';
import type { TotEnMet } from './tijdvak.ts';

type Weet = Pick<TotEnMet, 'bekendVanaf' | 'bekendTotEnMet'>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether what a case says was known on a day. @param bekendOp left out: now, when all is known and nothing that was replaced counts */
export function isBekendOp({ bekendVanaf, bekendTotEnMet }: Weet, bekendOp: IsoDate | undefined): boolean {
  if (bekendOp === undefined) return bekendTotEnMet === undefined;
  return (bekendVanaf ?? bekendOp) <= bekendOp && bekendOp <= (bekendTotEnMet ?? bekendOp);
}

/** The paths in the case of what was not known on its day, as `dossierVan` writes them. */
export function onbekendePaden({ huishouden, vermogen, inkomsten, verlagingen, bekendOp }: Huishoudcasus): string[] {
  const paden: string[] = [];
  const bezoek = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      (value as readonly unknown[]).forEach((item, i) => {
        bezoek(item, `${path}[${i}]`);
      });
    } else if (isObject(value)) {
      if (!isBekendOp(value as Weet, bekendOp)) paden.push(path);
      else for (const [naam, inner] of Object.entries(value)) bezoek(inner, path ? `${path}.${naam}` : naam);
    }
  };
  bezoek({ huishouden, vermogen, inkomsten, verlagingen }, '');
  return paden;
}

/** A file without what stands on these paths of the case; the others keep their path as the id of the fact. */
export function zonderOnbekende(dossier: Dossier, paden: readonly string[]): Dossier {
  if (paden.length === 0) return dossier;
  const weg = (item: unknown): boolean => {
    if (!isObject(item)) return false;
    const feit = item.feit ?? item.id;
    return typeof feit === 'string' && paden.some((pad) => feit === pad || /^[.[]/.test(after(feit, pad)));
  };
  const zonder = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.filter((item) => !weg(item)).map(zonder);
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([naam, inner]) => [naam, zonder(inner)]));
  };
  return zonder(dossier) as Dossier;
}

const after = (feit: string, pad: string): string => (feit.startsWith(pad) ? feit.slice(pad.length) : '');
