import type { Maand } from '@meedoen/law/kernel';

/** One month as the strip draws it; amounts in cents, null where it is not known. */
export interface Strookmaand {
  readonly maand: Maand;
  readonly normInCenten: number | null;
  readonly inkomenInCenten: number | null;
  readonly vrijgelatenInCenten: number | null;
  readonly uitkeringInCenten: number | null;
  readonly betaaldInCenten: number;
  readonly stand: 'betaald' | 'voorlopig' | 'ontbreekt' | 'geen-recht' | 'nog-niet' | 'voor-meedoen';
  readonly correcties: readonly {
    readonly id: string;
    readonly bedragInCenten: number;
    readonly verrekendIn: Maand | null;
    readonly oorzaak: string;
  }[];
}

/** The three parts of a bar, bottom to top, in cents: bijstand, wage that counts, wage that stays free. */
export function delen(maand: Strookmaand): {
  readonly uitkering: number;
  readonly telt: number;
  readonly vrij: number;
} {
  const vrij = Math.max(0, maand.vrijgelatenInCenten ?? 0);
  return {
    uitkering: Math.max(0, maand.uitkeringInCenten ?? 0),
    telt: Math.max(0, (maand.inkomenInCenten ?? 0) - vrij),
    vrij,
  };
}

/** Top of a scale that starts at zero, with its ticks: round steps, at most five. @returns cents */
export function schaal(maanden: readonly Strookmaand[]): {
  readonly top: number;
  readonly streepjes: readonly number[];
} {
  const hoogste = Math.max(
    1,
    ...maanden.map((maand) => {
      const { uitkering, telt, vrij } = delen(maand);
      return Math.max(uitkering + telt + vrij, maand.normInCenten ?? 0);
    }),
  );
  const stap = [100_00, 250_00, 500_00, 1000_00, 2500_00, 5000_00].find((s) => hoogste / s <= 4) ?? 10_000_00;
  const aantal = Math.floor(hoogste / stap);
  return { top: hoogste * 1.08, streepjes: Array.from({ length: aantal + 1 }, (_, i) => i * stap) };
}
