import { firstDay, lastDay, lawOn, type Maand, monthOfDate } from '@meedoen/law/kernel';
import { heroverwegingUiterlijk } from '@meedoen/law/participatiewet';
import type { Tx } from '../../platform/database/index.ts';
import {
  type Afstemmingsinhoud,
  type Afstemmingszaak,
  afstemmingMetId,
  geefAfstemmingsopdracht,
} from '../afstemming/index.ts';
import { endFeit, feitenVan, recordFeiten } from '../feit/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';
import { verlaagdeMaanden } from './brief-afstemming.ts';
import { werkGevolgBij } from './gevolg.ts';
import type { Besluit } from './store.ts';

/** What a besluit about a duty does when it is made known: the case follows it, and what lowers the money is a fact. */
export async function carryOutAfstemming(tx: Tx, besluit: Besluit, door: Opdrachtgever): Promise<void> {
  if (!besluit.afstemming) throw new Error(`${besluit.soort} without a case`);
  const zaak = await afstemmingMetId(tx, besluit.afstemming);
  const geef = (inhoud: Afstemmingsinhoud) => geefAfstemmingsopdracht(tx, zaak, inhoud, door);
  switch (besluit.soort) {
    case 'afstemmen':
      return legOp(tx, besluit, zaak, door);
    case 'waarschuwen':
      await geef({ command: 'giveWaarschuwing', besluit: besluit.id });
      return;
    case 'inkeer-afwijzen':
      await geef({ command: 'refuseInkeer', besluit: besluit.id });
      return;
    case 'afstemming-herzien': {
      const vanaf = beginVan(besluit);
      await geef({ command: 'endAfstemming', besluit: besluit.id, vanaf });
      return stop(tx, zaak, vanaf, door);
    }
    default:
      throw new Error(`${besluit.soort} is no besluit about a duty`);
  }
}

function beginVan({ toestand: { ingangsdatum } }: Besluit): Maand {
  if (!ingangsdatum) throw new Error('a lowering without a first month');
  return monthOfDate(ingangsdatum);
}

async function legOp(tx: Tx, besluit: Besluit, zaak: Afstemmingszaak, door: Opdrachtgever): Promise<void> {
  const verlagingen = (besluit.toestand.bevroren.verlagingen ?? []).filter(({ id }) => id.startsWith(zaak.id));
  const maanden = verlaagdeMaanden(besluit, zaak);
  const isLokaal = zaak.toestand.gedraging.soort === 'lokaal';
  const heroverwegenVoor = isLokaal ? heroverwegingUiterlijk(lawOn(door.vandaag), door.vandaag).value : undefined;
  const inhoud = { command: 'imposeAfstemming' as const, besluit: besluit.id, maanden, heroverwegenVoor };
  await geefAfstemmingsopdracht(tx, zaak, inhoud, door);
  const wie = { id: zaak.persoon, uitvoerder: zaak.uitvoerder, gemeente: zaak.gemeente };
  const feiten = verlagingen.map(({ grond, percentage, grondslag, vanaf }) => ({
    soort: 'verlaging',
    waarde: { grond, percentage, ...(grondslag ? { grondslag } : {}), zaak: zaak.id },
    vanaf: vanaf ?? null,
    totEnMet: vanaf ? lastDay(monthOfDate(vanaf)) : null,
    bron: 'besluit' as const,
    gecontroleerd: true,
    reden: `Besluit ${besluit.toestand.kenmerk ?? besluit.id}`,
  }));
  await recordFeiten(tx, wie, feiten, door);
  await werkGevolgBij(tx, [zaak.persoon], door);
}

/** The lowering holds no longer from a month on: its facts end, and what was lowered too much comes back by itself. */
async function stop(tx: Tx, zaak: Afstemmingszaak, vanaf: Maand, door: Opdrachtgever): Promise<void> {
  const wie = { id: zaak.persoon, uitvoerder: zaak.uitvoerder, gemeente: zaak.gemeente };
  for (const { feit } of await feitenVan(tx, [zaak.persoon])) {
    if (feit.soort !== 'verlaging' || feit.waarde.zaak !== zaak.id || feit.bekend.tot) continue;
    const begin = feit.geldig.vanaf;
    if (begin === undefined || begin < firstDay(vanaf)) continue;
    await endFeit(tx, wie, feit.id, { tot: begin, reden: 'De verlaging is gestopt.' }, door);
  }
  await werkGevolgBij(tx, [zaak.persoon], door);
}
