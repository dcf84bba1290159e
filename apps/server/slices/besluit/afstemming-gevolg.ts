import { firstDay, type IsoDate, lastDay, lawOn, type Maand, monthOfDate } from '@meedoen/law/kernel';
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
import { type Besluit, besluitMetId, geefBesluitopdracht } from './store.ts';

/** What a besluit about a duty does when it is made known: the case follows it, and what lowers the money is a fact. */
export async function performAfstemming(tx: Tx, besluit: Besluit, door: Opdrachtgever): Promise<void> {
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
      return stop(tx, zaak, firstDay(vanaf), 'De verlaging is gestopt.', door);
    }
    default:
      throw new Error(`${besluit.soort} is no besluit about a duty`);
  }
}

/**
 * Undoes a besluit about a duty after a granted objection (Awb 7:11 lid 2): what lowered the money ends from its first
 * month on, so that the months are computed again and come back; a refused request to stop is open again. To stop
 * earlier than a besluit said, a person prepares a new one.
 */
export async function undoAfstemming(tx: Tx, besluit: Besluit, bezwaar: string, door: Opdrachtgever): Promise<void> {
  if (!besluit.afstemming) throw new Error(`${besluit.soort} without a case`);
  const zaak = await afstemmingMetId(tx, besluit.afstemming);
  const open = zaak.toestand.voorstel && (await besluitMetId(tx, zaak.toestand.voorstel.besluit));
  if (open) await geefBesluitopdracht(tx, open, { commando: 'vervalVoorstel' }, door);
  if (besluit.soort === 'inkeer-afwijzen') {
    if (zaak.toestand.toestand === 'opgelegd')
      await geefAfstemmingsopdracht(tx, zaak, { command: 'reopenInkeer', bezwaar }, door);
    return;
  }
  if (besluit.soort === 'afstemming-herzien') return;
  await geefAfstemmingsopdracht(tx, zaak, { command: 'revokeMaatregel', bezwaar }, door);
  if (besluit.soort === 'afstemmen') await stop(tx, zaak, undefined, 'Herroepen na bezwaar.', door);
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
async function stop(
  tx: Tx,
  zaak: Afstemmingszaak,
  vanaf: IsoDate | undefined,
  reden: string,
  door: Opdrachtgever,
): Promise<void> {
  const wie = { id: zaak.persoon, uitvoerder: zaak.uitvoerder, gemeente: zaak.gemeente };
  for (const { feit } of await feitenVan(tx, [zaak.persoon])) {
    if (feit.soort !== 'verlaging' || feit.waarde.zaak !== zaak.id || feit.bekend.tot) continue;
    const begin = feit.geldig.vanaf;
    if (begin === undefined || (vanaf && begin < vanaf)) continue;
    await endFeit(tx, wie, feit.id, { tot: begin, reden }, door);
  }
  await werkGevolgBij(tx, [zaak.persoon], door);
}
