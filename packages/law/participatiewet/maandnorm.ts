import { type Cents, type Explained, type Law, share, splitOver } from '../kernel/index.ts';
import type { Beleidskeuzes, Keuze } from '../verordening/index.ts';
import type { Beoordeling } from './deel.ts';
import { lezingKnoop } from './lezingen.ts';
import { bedrag, dag } from './tekst.ts';

/** How a norm that changes inside a month is spread: rules that the law does not give. */
export type Normwisseling = NonNullable<Beleidskeuzes['normwisselingInMaand']>;

/** A norm, or another monthly amount, with the stretch it holds in. */
interface Deelbedrag {
  readonly deel: Beoordeling['deel'];
  readonly bedrag: Explained<Cents>;
}

/**
 * One amount over a month from the amounts of its stretches: each by calendar days of the month, half-up, the last
 * stretch takes the rest so that the parts add up. A stretch without right has no amount (art. 45 lid 3).
 * @returns undefined when no stretch has an amount
 */
export function overDeMaand(
  law: Law,
  delen: readonly Deelbedrag[],
  dagenInMaand: number,
  keuze: Keuze<'normwisselingInMaand'> | undefined,
): Explained<Cents> | undefined {
  const wisseling = keuze?.waarde ?? 'kalenderdagen';
  const gekozen = volgensKeuze(delen, wisseling);
  const eerste = gekozen[0];
  if (!eerste) return undefined;
  const wisselt = delen.some((d) => d.bedrag.value !== delen[0]?.bedrag.value);
  const lezing =
    wisselt && law.reasons ? [lezingKnoop(law, 'normwisseling-in-de-maand', keuze, UITLEG[wisseling])] : [];
  const dagen = gekozen.reduce((som, d) => som + d.deel.dagen, 0);
  if (gekozen.every((d) => d.bedrag.value === eerste.bedrag.value)) {
    if (dagen === dagenInMaand) return wisselt ? voorHeleMaand(law, eerste.bedrag, lezing) : eerste.bedrag;
    const deel = share(eerste.bedrag.value, dagen, dagenInMaand);
    return law.because(
      deel,
      'Pw art. 45 lid 3',
      () => `${dagen} van ${dagenInMaand} dagen van ${bedrag(eerste.bedrag.value)} is ${bedrag(deel)}.`,
      [eerste.bedrag, ...lezing],
    );
  }
  const gewogen = gekozen.map((d) => d.bedrag.value * d.deel.dagen);
  const som = gewogen.reduce((a, b) => a + b, 0);
  const totaal = share(som, 1, dagenInMaand);
  const parten = splitOver(totaal, gewogen);
  return law.because(
    totaal,
    'Pw art. 45 lid 1',
    () => `Het bedrag verandert in de maand. De delen naar kalenderdagen zijn samen ${bedrag(totaal)}.`,
    law.reasons
      ? [
          ...gekozen.map((d, i) =>
            law.because(
              parten[i] ?? 0,
              'Pw art. 45 lid 1',
              () =>
                `Vanaf ${dag(d.deel.vanaf)}: ${d.deel.dagen} van ${dagenInMaand} dagen van ${bedrag(d.bedrag.value)} ` +
                `is ${bedrag(parten[i] ?? 0)}.`,
              [d.bedrag],
            ),
          ),
          ...lezing,
        ]
      : [],
  );
}

const UITLEG: Record<Normwisseling, string> = {
  kalenderdagen: 'De wet zegt niet hoe een norm telt die in de maand verandert. Hier telt elk deel naar kalenderdagen.',
  'eerste-van-de-maand':
    'De wet zegt niet hoe een norm telt die in de maand verandert. Hier geldt de nieuwe norm vanaf het begin van de maand.',
  'volgende-maand':
    'De wet zegt niet hoe een norm telt die in de maand verandert. Hier geldt de nieuwe norm vanaf de volgende maand.',
};

function voorHeleMaand(law: Law, norm: Explained<Cents>, lezing: readonly Explained<unknown>[]): Explained<Cents> {
  return law.because(
    norm.value,
    'Pw art. 45 lid 1',
    () => `Het bedrag verandert in de maand. Voor de hele maand geldt ${bedrag(norm.value)}.`,
    [norm, ...lezing],
  );
}

/** Other readings than calendar days: the norm of the last, or of the first stretch for all days with right. */
function volgensKeuze(delen: readonly Deelbedrag[], wisseling: Normwisseling): readonly Deelbedrag[] {
  if (wisseling === 'kalenderdagen') return delen;
  const bron = wisseling === 'eerste-van-de-maand' ? delen.at(-1) : delen[0];
  return bron ? delen.map((d) => ({ deel: d.deel, bedrag: bron.bedrag })) : delen;
}
