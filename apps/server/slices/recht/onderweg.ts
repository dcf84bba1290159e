import { datum, euro, maand as maandInWoorden } from '@meedoen/casework/opmaak';
import { betaalstopIn } from '@meedoen/casework/recht';
import type { Cents, IsoDate, Maand } from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import { zetTaakKlaar } from '../taak/index.ts';
import type { Opdrachtgever, Recht } from './store.ts';

/** A payment over a stopped month that was approved before the stop: it is at the bank, or on its way there. */
export interface Onderweg {
  readonly maand: Maand;
  readonly betaaldag: IsoDate;
  readonly bedragInCenten: Cents;
  /** Whether the bank may still stop it; otherwise it was paid. */
  readonly terugTeRoepen: boolean;
}

/**
 * Looks for payments that the stop came too late for, and gives a task for each run: to call them back at the bank, or, once
 * paid, to settle them with the besluit, which makes a claim of what was paid too much.
 */
export async function vraagOmTerug(
  tx: Tx,
  recht: Recht,
  melding: { readonly soort: string; readonly op: IsoDate },
  door: Pick<Opdrachtgever, 'nu' | 'vandaag'>,
): Promise<readonly Onderweg[]> {
  const runs = await alsSysteem(
    tx,
    () => tx<{ run: string; maand: Maand; betaaldag: IsoDate; bedrag: Cents }[]>`
      select n.id as run, coalesce(n.maand, to_char(n.betaaldag, 'YYYY-MM')) as maand, n.betaaldag,
        (select coalesce(sum((d->>'bedrag')::bigint), 0) from betaalregel r cross join jsonb_array_elements(r.specificatie->'delen') d
          where r.run = n.id and r.recht = ${recht.id} and r.status <> 'vervallen' and not r.tegengehouden
            and d->>'bestemming' in ('persoon', 'partner', 'bewindvoerder')
            and not exists (select 1 from betaling b where b.regel = r.id and b.status = 'teruggekomen'))::int as bedrag
      from betaalrun n where n.uitvoerder = ${recht.uitvoerder} and n.status in ('goedgekeurd', 'geboekt', 'bestand-gemaakt')
        and n.betaaldag >= ${melding.op} and exists (select 1 from betaalregel r where r.run = n.id and r.recht = ${recht.id})
      order by n.betaaldag`,
  );
  const geraakt = runs.filter(({ maand, bedrag }) => bedrag > 0 && stopt(recht, maand, melding.op));
  for (const { run, maand, bedrag, betaaldag } of geraakt) {
    const wat =
      betaaldag >= door.vandaag ? 'vraag de bank de betaling terug te roepen' : 'reken het af bij het besluit';
    await zetTaakKlaar(
      tx,
      {
        ...{ uitvoerder: recht.uitvoerder, gemeente: recht.gemeente, persoon: recht.persoon, soort: 'betaling' },
        titel: `${euro(bedrag)} over ${maandInWoorden(maand)} ${betaaldag >= door.vandaag ? 'staat al in het bankbestand' : 'is al betaald'} (${melding.soort} op ${datum(melding.op)}): ${wat}`,
        uiterlijk: door.vandaag,
        ontstaanUit: `${melding.soort} bij ${recht.kenmerk}`,
        bron: run,
      },
      door.nu,
    );
  }
  return geraakt.map(({ maand, betaaldag, bedrag }) => ({
    ...{ maand, betaaldag, bedragInCenten: bedrag },
    terugTeRoepen: betaaldag >= door.vandaag,
  }));
}

const stopt = ({ toestand }: Recht, maand: Maand, op: IsoDate): boolean =>
  betaalstopIn(toestand, maand) !== undefined || (toestand.doorNaar !== undefined && maand >= op.slice(0, 7));

/** What became of the payment, in words of the day. */
export const gestoptTekst = (onderweg: readonly Onderweg[]): string =>
  onderweg.length === 0
    ? 'De betaling is tegengehouden.'
    : `Volgende betalingen zijn tegengehouden. ${onderwegTekst(onderweg)}`;

export const onderwegTekst = (onderweg: readonly Onderweg[]): string =>
  onderweg
    .map(({ maand, betaaldag, bedragInCenten, terugTeRoepen }) =>
      terugTeRoepen
        ? `Let op: ${euro(bedragInCenten)} over ${maandInWoorden(maand)} staat al in het bankbestand (betaaldag ${datum(betaaldag)}) en is hier niet meer te stoppen. Vraag de bank de betaling terug te roepen. Lukt dat niet, dan wordt te veel betaald geld een vordering bij het besluit. Er staat een taak klaar.`
        : `Let op: ${euro(bedragInCenten)} over ${maandInWoorden(maand)} is al betaald op ${datum(betaaldag)}. Wat te veel is wordt een vordering bij het besluit. Er staat een taak klaar.`,
    )
    .join(' ');
