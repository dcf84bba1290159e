import { maakBrief } from '@meedoen/casework/brief';
import { aflosmaanden, aflosverloop } from '@meedoen/casework/vordering';
import { bezwaartermijn } from '@meedoen/law/awb';
import type { Tx } from '../../platform/database/index.ts';
import { briefgegevens, loketVan, verstuurBrief } from '../brief/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';
import type { Regelingzaak } from './regeling-store.ts';
import type { Stand, Wie } from './stand.ts';

/** Where a debt is paid: the account the benefit is paid from. */
export async function rekeningVan(tx: Tx, uitvoerder: string) {
  const [rij] = await tx<{ iban: string; tenaamstelling: string }[]>`
    select rekening_iban as iban, rekening_naam as tenaamstelling from uitvoerder where id = ${uitvoerder}`;
  return { iban: rij?.iban ?? '', tenaamstelling: rij?.tenaamstelling ?? '' };
}

/** What was agreed, or that it is no longer so: a besluit on paying later (Awb 4:94), so with the way to object. */
export async function sendRegeling(
  tx: Tx,
  { id, uitvoerder, gemeente }: Wie,
  { toestand }: Regelingzaak,
  stand: Stand,
  door: Opdrachtgever,
): Promise<void> {
  const { toestand: status, perMaand, wijze, vanaf, vorderingen } = toestand;
  if (status === 'voorgesteld' || status === 'ingetrokken') return;
  const open = stand.open.filter((each) => vorderingen.includes(each.id));
  const afspraken = aflosmaanden(toestand).map((deel) => ({ vorderingen, perMaand, ...deel }));
  const einden = aflosverloop(open, afspraken, stand.eerste.teBetalen);
  const alles = open.filter(({ rest }) => rest > 0).every((each) => einden.has(each.id));
  const laatste = [...einden.values()].sort((a, b) => (a.maand < b.maand ? -1 : 1)).at(-1);
  const wie = { id, uitvoerder, gemeente };
  const gegevens = await briefgegevens(tx, wie, await ondertekenaarVan(tx, wie, door), door);
  const brief = maakBrief('betalingsregeling', {
    ...gegevens,
    laatsteBezwaardag: bezwaartermijn(door.vandaag),
    ...{ stand: status, perMaand, wijze, vanaf },
    vorderingen: stand.rijen.filter((rij) => vorderingen.includes(rij.id)).map(({ kenmerk }) => kenmerk),
    schuld: open.reduce((som, { rest }) => som + rest, 0),
    ...(alles && laatste ? { einde: laatste } : {}),
    ...(toestand.toestand === 'gepauzeerd' ? { pauze: toestand.pauze, reden: toestand.pauze.reden } : {}),
    ...('reden' in toestand ? { reden: toestand.reden } : {}),
    rekening: await rekeningVan(tx, uitvoerder),
  });
  await verstuurBrief(tx, brief, wie, door);
}

/** Who signs: whoever did it, or the name under which the gemeente writes. */
export async function ondertekenaarVan(
  tx: Tx,
  { uitvoerder, gemeente }: Pick<Wie, 'uitvoerder' | 'gemeente'>,
  { auteur }: Opdrachtgever,
): Promise<string> {
  const wie = auteur.soort === 'medewerker' ? auteur.id : null;
  const [rij] = wie ? await tx<{ naam: string }[]>`select naam from medewerker where id = ${wie}` : [];
  return rij?.naam ?? (await loketVan(tx, uitvoerder, gemeente)).afdeling;
}
