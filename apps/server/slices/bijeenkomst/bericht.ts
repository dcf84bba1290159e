import type { Bijeenkomst } from '@meedoen/casework/bijeenkomst';
import { maakBrief } from '@meedoen/casework/brief';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import { foutInVeld } from '../../platform/probleem/index.ts';
import { type Opdrachtgever, SYSTEEMAUTEUR } from '../../platform/stroom/index.ts';
import { briefgegevens, isBereikbaar, verstuurBrief } from '../brief/index.ts';
import { zetTaakKlaar } from '../taak/index.ts';
import { bezettingVan, type Deelnamezaak, geefDeelname } from './store.ts';

type Bericht =
  | { readonly soort: 'bijeenkomst-uitnodiging' }
  | { readonly soort: 'bijeenkomst-afgelast'; readonly reden: string };

/**
 * Sends somebody word of a group by the channel they chose.
 * @returns false, and nothing goes out, when it must go on paper and there is no address
 */
export async function sendBericht(
  tx: Tx,
  { persoon: id, uitvoerder, gemeente, toestand }: Deelnamezaak,
  { naam, plaats, dagen, uitleg, begeleider }: Bijeenkomst,
  bericht: Bericht,
  door: Opdrachtgever,
): Promise<boolean> {
  const wie = { id, uitvoerder, gemeente };
  return alsSysteem(tx, async () => {
    const [leider] = await tx<{ naam: string }[]>`select naam from medewerker where id = ${begeleider}`;
    const gegevens = await briefgegevens(tx, wie, leider?.naam ?? '', door);
    if (!(await isBereikbaar(tx, wie, gegevens.geadresseerde, door))) return false;
    const over = { ...gegevens, naam, plaats, dagen: dagen.filter(({ dag }) => dag >= door.vandaag) };
    const brief =
      bericht.soort === 'bijeenkomst-uitnodiging'
        ? maakBrief(bericht.soort, { ...over, uitleg, wachtlijst: toestand.toestand === 'wachtlijst' })
        : maakBrief(bericht.soort, { ...over, reden: bericht.reden });
    await verstuurBrief(tx, brief, wie, door);
    return true;
  });
}

/** Why nobody is invited by name who cannot be written to. @param naam of who was chosen */
export const geenAdres = (naam: string, pointer: string) =>
  foutInVeld(pointer, 'geen-adres', `Er is geen adres om de brief naar te sturen (${naam}). Zoek eerst het adres uit.`);

/** As `sendBericht`; who cannot be written to is told by a colleague, whose work it becomes. @param wat what to tell */
export async function vertel(
  tx: Tx,
  deelname: Deelnamezaak,
  groep: Bijeenkomst,
  bericht: Bericht,
  wat: string,
  door: Opdrachtgever,
): Promise<void> {
  if (await sendBericht(tx, deelname, groep, bericht, door)) return;
  const { id, persoon, uitvoerder, gemeente } = deelname;
  const titel = `${groep.naam}: ${wat}. Er is geen adres voor een brief; bel zelf`;
  const ontstaanUit = 'Bijeenkomst';
  await zetTaakKlaar(
    tx,
    { uitvoerder, gemeente, persoon, soort: 'taak', titel, uiterlijk: door.vandaag, ontstaanUit, bron: id },
    door.nu,
  );
}

/**
 * Gives places that came free to who waits longest, each with an invitation. Who has a place first hears of it, so that
 * somebody without an address is told by a colleague. Runs as the system: the row is of nobody.
 */
export async function vulPlaatsen(tx: Tx, bijeenkomst: Bijeenkomst, door: Opdrachtgever): Promise<void> {
  const laatste = bijeenkomst.dagen.at(-1)?.dag;
  if (bijeenkomst.toestand !== 'gepland' || (laatste && laatste < door.vandaag)) return;
  const systeem = { ...door, auteur: SYSTEEMAUTEUR };
  await alsSysteem(tx, async () => {
    const { bezet, wacht } = await bezettingVan(tx, bijeenkomst.id);
    for (const eerste of wacht.slice(0, Math.max(0, bijeenkomst.plaatsen - bezet.length))) {
      const nieuw = await geefDeelname(tx, eerste, bijeenkomst, { command: 'offerPlaats' }, systeem);
      const bericht = { soort: 'bijeenkomst-uitnodiging' } as const;
      await vertel(tx, nieuw, bijeenkomst, bericht, 'er is een plaats', systeem);
    }
  });
}

/** Everybody who would have come, or waited, hears that it does not go on. */
export async function lastAf(tx: Tx, bijeenkomst: Bijeenkomst, reden: string, door: Opdrachtgever): Promise<void> {
  const { bezet, wacht } = await bezettingVan(tx, bijeenkomst.id);
  await alsSysteem(tx, async () => {
    for (const deelname of [...bezet, ...wacht]) {
      await geefDeelname(tx, deelname, bijeenkomst, { command: 'lapseDeelname', reden }, door);
      await vertel(tx, deelname, bijeenkomst, { soort: 'bijeenkomst-afgelast', reden }, 'gaat niet door', door);
    }
  });
}

/** Who still waited when it was over waits no longer. */
export async function sluitRij(tx: Tx, bijeenkomst: Bijeenkomst, door: Opdrachtgever): Promise<void> {
  const { wacht } = await bezettingVan(tx, bijeenkomst.id);
  const opdracht = { command: 'lapseDeelname', reden: 'De bijeenkomst is geweest.' } as const;
  await alsSysteem(tx, async () => {
    for (const deelname of wacht) await geefDeelname(tx, deelname, bijeenkomst, opdracht, door);
  });
}
