import { type Besluitgegevens, type Brief, maakBrief } from '@meedoen/casework/brief';
import {
  besluitsoortVan,
  ONTHEFFINGSBESLUITEN,
  type Ontheffingsbesluit,
  type Ontheffingsstuk,
  ontheffingsstuk,
} from '@meedoen/casework/ontheffing';
import { datum } from '@meedoen/casework/opmaak';
import type { Besluitsoort } from '@meedoen/casework/recht';
import type { Tx } from '../../platform/database/index.ts';
import { instantVan, WETVERSIE } from '../berekening/index.ts';
import { feitenVan } from '../feit/index.ts';
import {
  geefOntheffingsopdracht,
  type Ontheffingszaak,
  ontheffingMetId,
  werkPlichtfeitBij,
} from '../ontheffing/index.ts';
import { type Opdrachtgever, rechtenVan } from '../recht/index.ts';
import { beleidOmTeBewaren } from './bevriezen.ts';
import { type Besluit, startBesluit } from './store.ts';
import type { Bevroren } from './toestand.ts';

export const isOntheffingsbesluit = (soort: Besluitsoort): soort is Ontheffingsbesluit =>
  ONTHEFFINGSBESLUITEN.some((each) => each === soort);

/** The besluit on an ontheffing as a concept: who prepared it weighs it in the omgekeerde toets and writes the reasons. */
export async function startOntheffingsbesluit(
  tx: Tx,
  id: string,
  { uitvoerder, gemeente, persoon, toestand }: Ontheffingszaak,
  door: Opdrachtgever,
): Promise<void> {
  const stuk = ontheffingsstuk(toestand);
  const bevroren: Bevroren = {
    ...{ aanvrager: persoon, bekendOp: instantVan(door.nu), wet: WETVERSIE, maand: null, uitkomst: null, maanden: [] },
    feiten: await gronden(tx, persoon),
    beleid: await beleidOmTeBewaren(tx, uitvoerder, gemeente),
    ontheffing: stuk,
  };
  const recht = (await rechtenVan(tx, [persoon])).find((each) => each.toestand.status !== 'beeindigd');
  await startBesluit(
    tx,
    { id, uitvoerder, gemeente, persoon, soort: besluitsoortVan(stuk.wat), zaak: null, recht: recht?.id ?? null },
    { commando: 'startVoorstel', ingangsdatum: stuk.vanaf, bevroren },
    door,
  );
}

/** Facts it rests on: age, children and what was asked for work until now. */
async function gronden(tx: Tx, persoon: string): Promise<string[]> {
  return (await feitenVan(tx, [persoon])).flatMap(({ feit }) =>
    !feit.bekend.tot && ['geboortedatum', 'ouderschap', 'arbeidsverplichting'].includes(feit.soort) ? [feit.id] : [],
  );
}

/** What the besluit says now; the case it was made from waits for it. */
export async function berekenOntheffingsbesluit(
  tx: Tx,
  { id, uitvoerder, gemeente, persoon, toestand: { bevroren } }: Besluit,
): Promise<Bevroren> {
  const { toestand } = await ontheffingMetId(tx, stukIn(bevroren).ontheffing);
  const beleid = await beleidOmTeBewaren(tx, uitvoerder, gemeente);
  const feiten = await gronden(tx, persoon);
  return toestand.voorstel?.besluit === id
    ? { ...bevroren, feiten, beleid, ontheffing: JSON.parse(JSON.stringify(ontheffingsstuk(toestand))) }
    : bevroren;
}

export function stukIn({ ontheffing }: Bevroren): Ontheffingsstuk {
  if (!ontheffing) throw new Error('a besluit on an ontheffing without what it says');
  return ontheffing;
}

const GROND: Readonly<Record<Ontheffingsstuk['grond'], string>> = {
  'dringende-redenen': 'Er zijn dringende redenen, en een voorziening lost het niet op',
  'jong-kind': 'Alleenstaande ouder met de volledige zorg voor een kind tot 5 jaar',
  arbeidsongeschikt: 'Volledig en duurzaam arbeidsongeschikt (art. 4 Wet WIA)',
};

/** What whoever signs sees of the law: the ground, the days, and from which duty. */
export const ontheffingsvoorwaarden = (stuk: Ontheffingsstuk) => [
  {
    tekst: GROND[stuk.grond],
    artikel: stuk.artikel,
    stand: stuk.wat === 'afwijzen' || stuk.wat === 'intrekken' ? ('nee' as const) : ('ja' as const),
    uitleg: stuk.jongsteKind
      ? `Jongste kind geboren op ${datum(stuk.jongsteKind)}.`
      : 'Weeg dit in de omgekeerde toets.',
  },
  {
    tekst: 'Van welke dag tot welke dag',
    artikel: stuk.artikel,
    stand: 'ja' as const,
    uitleg: stuk.vanaf
      ? `Vanaf ${datum(stuk.vanaf)}${stuk.totEnMet ? ` tot en met ${datum(stuk.totEnMet)}` : ''}.`
      : 'Er verandert niets.',
  },
];

export const ontheffingsbrief = ({ soort, toestand }: Besluit, basis: Besluitgegevens): Brief =>
  maakBrief(soort as Ontheffingsbesluit, { ...basis, stuk: stukIn(toestand.bevroren) });

/** When it is made known the case follows it, and what is asked for work is a fact from that day on. */
export async function performOntheffing(tx: Tx, besluit: Besluit, door: Opdrachtgever): Promise<void> {
  const zaak = await ontheffingMetId(tx, stukIn(besluit.toestand.bevroren).ontheffing);
  const nieuw = await geefOntheffingsopdracht(tx, zaak, { command: 'performBesluit', besluit: besluit.id }, door);
  await werkPlichtfeitBij(tx, nieuw, `Besluit ${besluit.toestand.kenmerk ?? besluit.id}`, door);
}

/** Nothing is done with a proposal: the case goes on without it. */
export async function releaseOntheffing(tx: Tx, besluit: Besluit, door: Opdrachtgever): Promise<void> {
  const zaak = await ontheffingMetId(tx, stukIn(besluit.toestand.bevroren).ontheffing);
  if (zaak.toestand.voorstel?.besluit === besluit.id)
    await geefOntheffingsopdracht(tx, zaak, { command: 'dropVoorstel' }, door);
}

/** A granted objection: a refusal is looked at again; what was taken away or stopped holds again, in facts too. */
export async function reopenOntheffing(tx: Tx, besluit: Besluit, bezwaar: string, door: Opdrachtgever): Promise<void> {
  const zaak = await ontheffingMetId(tx, stukIn(besluit.toestand.bevroren).ontheffing);
  if (!['afgewezen', 'ingetrokken', 'opgeschort'].includes(zaak.toestand.toestand)) return;
  const nieuw = await geefOntheffingsopdracht(tx, zaak, { command: 'reopenOntheffing', bezwaar }, door);
  await werkPlichtfeitBij(tx, nieuw, 'Herroepen na bezwaar.', door);
}
