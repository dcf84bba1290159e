/** One step of the bridge from last time to this time; amounts in cents. */
export interface Brugstap {
  readonly oorzaak: string;
  readonly aantal: number;
  readonly bedragInCenten: number;
}

export interface Brugdeel extends Brugstap {
  readonly soort: 'begin' | 'plus' | 'min' | 'eind';
  /** Lower and upper edge of the bar, cents. */
  readonly van: number;
  readonly tot: number;
}

/**
 * The bars of the bridge: where it began, each cause on top of the one before, where it ended.
 * What the causes leave unexplained is a step of its own, so that the bars always meet.
 */
export function brugdelen(vorige: number, nu: number, stappen: readonly Brugstap[]): Brugdeel[] {
  let stand = vorige;
  const delen: Brugdeel[] = [
    { oorzaak: 'vorige keer', aantal: 0, bedragInCenten: vorige, soort: 'begin', van: 0, tot: vorige },
  ];
  const rest = nu - vorige - stappen.reduce((som, stap) => som + stap.bedragInCenten, 0);
  const alle = rest === 0 ? stappen : [...stappen, { oorzaak: 'niet verklaard', aantal: 0, bedragInCenten: rest }];
  for (const stap of alle.filter(({ bedragInCenten }) => bedragInCenten !== 0)) {
    const na = stand + stap.bedragInCenten;
    delen.push({
      ...stap,
      soort: stap.bedragInCenten < 0 ? 'min' : 'plus',
      van: Math.min(stand, na),
      tot: Math.max(stand, na),
    });
    stand = na;
  }
  delen.push({ oorzaak: 'deze keer', aantal: 0, bedragInCenten: nu, soort: 'eind', van: 0, tot: nu });
  return delen;
}

/** The part of the axis that is drawn. `gebroken`: it does not start at zero, and is drawn broken. @returns cents */
export function brugas(delen: readonly Brugdeel[]): {
  readonly onder: number;
  readonly boven: number;
  readonly gebroken: boolean;
  readonly streepjes: readonly number[];
} {
  const standen = delen.flatMap((deel) =>
    deel.soort === 'begin' || deel.soort === 'eind' ? [deel.tot] : [deel.van, deel.tot],
  );
  const hoog = Math.max(1, ...standen);
  const laag = Math.min(...standen);
  const gebroken = laag > 0 && hoog - laag < hoog / 2;
  const ruimte = gebroken ? Math.max(1, hoog - laag) : hoog;
  const onder = gebroken ? laag - ruimte * 0.35 : Math.min(0, laag);
  const boven = hoog + ruimte * 0.12;
  const ruw = (boven - onder) / 4;
  const macht = 10 ** Math.floor(Math.log10(ruw));
  const stap = [1, 2, 5, 10].map((n) => n * macht).find((n) => n >= ruw) ?? ruw;
  const eerste = Math.ceil(onder / stap) * stap;
  const streepjes = Array.from(
    { length: Math.max(0, Math.floor((boven - eerste) / stap) + 1) },
    (_, i) => eerste + i * stap,
  );
  return { onder, boven, gebroken, streepjes };
}

/** Dots for lines that differ, stacked in columns along the difference. @param breed pixels @param dik pixels of one dot */
export function stapel<T extends { readonly verschilInCenten: number | null }>(
  regels: readonly T[],
  breed: number,
  dik: number,
): {
  readonly punten: readonly { readonly regel: T; readonly kolom: number; readonly rij: number }[];
  readonly uiterste: number;
  readonly hoogste: number;
} {
  const anders = regels.filter((regel) => regel.verschilInCenten !== null && regel.verschilInCenten !== 0);
  const uiterste = Math.max(100_00, ...anders.map((regel) => Math.abs(regel.verschilInCenten ?? 0))) * 1.05;
  const kolommen = Math.max(1, Math.floor(breed / dik));
  const hoogtes = new Map<number, number>();
  const punten = anders.map((regel) => {
    const kolom = Math.min(
      kolommen - 1,
      Math.floor((((regel.verschilInCenten ?? 0) + uiterste) / (2 * uiterste)) * kolommen),
    );
    const rij = hoogtes.get(kolom) ?? 0;
    hoogtes.set(kolom, rij + 1);
    return { regel, kolom, rij };
  });
  return { punten, uiterste, hoogste: Math.max(1, ...hoogtes.values()) };
}
