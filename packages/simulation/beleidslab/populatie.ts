import { type Cents, firstDay, type Maand, type Ontbrekend } from '@meedoen/law/kernel';
import { berekenMaand, type Dossier, type Rekenopties } from '@meedoen/law/participatiewet';
import type { Beleid } from '@meedoen/law/verordening';
import { countAanvulling, countGebeurtenissen, type Gebeurtenissen } from './gevolg.ts';
import { choiceRead, numberRead, watchReads } from './meelezen.ts';
import { earnMore, keptOf, type Overhouden } from './meer-loon.ts';
import { countHuishouden, countOntbreekt, countVerschil, emptyTelling, sumTellingen, type Telling } from './telling.ts';
import { layVariant, type Variant } from './variant.ts';

/** A household as the lab keeps it: no name, no number, nothing to find somebody by. */
export interface Labhuishouden {
  readonly dossier: Dossier;
  /** False: something was missing before the law could be asked, so that no amount may rest on it. */
  readonly volledig: boolean;
  /** Key of the policy it falls under. */
  readonly beleid: string;
  /** Headings it is counted under. */
  readonly groepen: Readonly<Record<string, string>>;
  /** Left out: nothing that policy makes something of. */
  readonly gebeurtenissen?: Gebeurtenissen | undefined;
}

export type Druk = Record<Overhouden, number>;
export const emptyDruk = (): Druk => ({ 'gaat-achteruit': 0, niets: 0, 'tot-een-kwart': 0, 'een-kwart-of-meer': 0 });

const ZONDER_REDENEN: Rekenopties = { reasons: false };

/** Amounts of a month for every household, and for each thing the law asked for who rests on it. */
interface Stand {
  readonly uitkering: (Cents | undefined)[];
  readonly rustenOp: Map<string, number[]>;
}

/** Households with their amounts of one month under the policy that holds, kept so that a variant is quickly laid over it. */
export class Populatie {
  readonly maand: Maand;
  readonly #beleid: ReadonlyMap<string, Beleid>;
  readonly #huishoudens: Labhuishouden[] = [];
  /** Everybody counted as they stand: a variant only adds what it changes. */
  readonly #geteld = emptyTelling();
  readonly #nu: Stand = { uitkering: [], rustenOp: new Map() };
  /** The same with a hundred euros of wages more; only made when somebody asks. */
  readonly #meer: Stand = { uitkering: [], rustenOp: new Map() };

  constructor(maand: Maand, beleid: ReadonlyMap<string, Beleid>) {
    this.maand = maand;
    this.#beleid = beleid;
  }

  get aantal(): number {
    return this.#huishoudens.length;
  }

  /** Takes households in and computes them as they stand. */
  add(huishoudens: readonly Labhuishouden[]): void {
    for (const huishouden of huishoudens) {
      this.#huishoudens.push(huishouden);
      countHuishouden(this.#geteld, huishouden.groepen, this.#take(this.#nu, huishouden, huishouden.dossier));
    }
  }

  /** How many households rest on each choice and each number. */
  reads(): Record<string, number> {
    return Object.fromEntries([...this.#nu.rustenOp].map(([naam, wie]) => [naam, wie.length]));
  }

  /** What a variant does, counted. */
  count(variant: Variant): Telling {
    const telling = sumTellingen([this.#geteld]);
    telling.herrekend = this.#recount(
      variant,
      this.#nu,
      ({ dossier }) => dossier,
      (i, { groepen }, straks, wat) => {
        countVerschil(telling, groepen, this.#nu.uitkering[i], straks);
        countOntbreekt(telling, wat);
      },
    );
    this.#countGevolgen(telling, variant);
    return telling;
  }

  /** What follows from things that happened, and the supplement beside the bijstand, now and under the variant. */
  #countGevolgen({ gevolgen: { nu, straks } }: Telling, variant: Variant): void {
    const dag = firstDay(this.maand);
    const onder = this.#laidOver(variant);
    const eigen = ({ beleid }: Labhuishouden) => onder.get(beleid) as Beleid;
    for (const huishouden of this.#huishoudens) {
      if (!huishouden.gebeurtenissen) continue;
      countGebeurtenissen(nu, huishouden.gebeurtenissen, this.#beleidVan(huishouden), dag);
      countGebeurtenissen(straks, huishouden.gebeurtenissen, eigen(huishouden), dag);
    }
    for (const i of this.#nu.rustenOp.get(choiceRead('aanvullingJongeren')) ?? []) {
      const huishouden = this.#huishoudens[i];
      if (!huishouden?.volledig) continue;
      countAanvulling(nu, huishouden.dossier, this.maand, this.#beleidVan(huishouden));
      countAanvulling(straks, huishouden.dossier, this.maand, eigen(huishouden));
    }
  }

  #laidOver(variant: Variant): ReadonlyMap<string, Beleid> {
    return new Map([...this.#beleid].map(([naam, onder]) => [naam, layVariant(onder, variant)]));
  }

  /** Amounts of each household under a variant, in the order they came in: what tests hold against the explained law. */
  amounts(variant?: Variant): readonly (Cents | undefined)[] {
    const uitkering = [...this.#nu.uitkering];
    if (variant)
      this.#recount(
        variant,
        this.#nu,
        ({ dossier }) => dossier,
        (i, _, straks) => {
          uitkering[i] = straks;
        },
      );
    return uitkering;
  }

  /** What households keep of a hundred euros of wages more, now and under a variant. */
  pressure(variant: Variant): { readonly nu: Druk; readonly straks: Druk } {
    for (let i = this.#meer.uitkering.length; i < this.#huishoudens.length; i++) {
      const huishouden = this.#huishoudens[i] as Labhuishouden;
      this.#take(this.#meer, huishouden, earnMore(huishouden.dossier, this.maand));
    }
    const zonder = this.amounts(variant);
    const met = [...this.#meer.uitkering];
    this.#recount(
      variant,
      this.#meer,
      ({ dossier }) => earnMore(dossier, this.maand),
      (i, _, straks) => {
        met[i] = straks;
      },
    );
    const druk = { nu: emptyDruk(), straks: emptyDruk() };
    for (const [i, nu] of this.#nu.uitkering.entries()) {
      telDruk(druk.nu, nu, this.#meer.uitkering[i]);
      telDruk(druk.straks, zonder[i], met[i]);
    }
    return druk;
  }

  #take({ uitkering, rustenOp }: Stand, huishouden: Labhuishouden, dossier: Dossier): Cents | undefined {
    const i = uitkering.length;
    const { beleid, reform, gelezen } = watchReads(this.#beleidVan(huishouden));
    const uitkomst = huishouden.volledig
      ? berekenMaand(dossier, this.maand, beleid, { ...ZONDER_REDENEN, reform }).uitkering?.value
      : undefined;
    uitkering.push(uitkomst);
    for (const naam of gelezen) {
      const wie = rustenOp.get(naam);
      if (wie) wie.push(i);
      else rustenOp.set(naam, [i]);
    }
    return uitkomst;
  }

  /** Computes those again who rest on what changes; every other household keeps its amount. @returns how many */
  #recount(
    variant: Variant,
    { rustenOp }: Stand,
    dossierVan: (huishouden: Labhuishouden) => Dossier,
    each: (i: number, huishouden: Labhuishouden, straks: Cents | undefined, ontbreekt: readonly Ontbrekend[]) => void,
  ): number {
    const beleid = this.#laidOver(variant);
    const gezien = new Uint8Array(this.#huishoudens.length);
    let herrekend = 0;
    for (const naam of namesOf(variant))
      for (const i of rustenOp.get(naam) ?? []) {
        const huishouden = this.#huishoudens[i];
        if (!huishouden?.volledig || gezien[i] === 1) continue;
        gezien[i] = 1;
        herrekend += 1;
        const eigen = beleid.get(huishouden.beleid) as Beleid;
        const { uitkering, ontbreekt } = berekenMaand(dossierVan(huishouden), this.maand, eigen, ZONDER_REDENEN);
        each(i, huishouden, uitkering?.value, uitkering ? [] : ontbreekt);
      }
    return herrekend;
  }

  #beleidVan({ beleid }: Labhuishouden): Beleid {
    const eigen = this.#beleid.get(beleid);
    if (!eigen) throw new Error(`no policy ${beleid}`);
    return eigen;
  }
}

const namesOf = ({ keuzes, bedragen }: Variant): string[] => [
  ...(Object.keys(keuzes) as (keyof Variant['keuzes'])[]).map(choiceRead),
  ...bedragen.map(({ parameter }) => numberRead(parameter)),
];

function telDruk(druk: Druk, zonder: Cents | undefined, met: Cents | undefined): void {
  if (zonder === undefined || met === undefined || zonder === 0) return;
  druk[keptOf(zonder, met)] += 1;
}
