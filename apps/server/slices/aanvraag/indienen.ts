import { bekendeFeiten, type Feit, sleutelVan, zelfdeWaarde } from '@meedoen/casework/feiten';
import type { IsoDate } from '@meedoen/law/kernel';
import { alsSysteem, type Tx, uuidv7 } from '../../platform/database/index.ts';
import type { Omgeving } from '../../platform/http/index.ts';
import { instantVan } from '../berekening/index.ts';
import { type FeitInvoer, feitenVan, huishoudfeiten, recordFeiten } from '../feit/index.ts';
import { maakPersoon } from '../persoon/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';
import { type Antwoorden, feitenUitAntwoorden, type Genoemde, genoemdIn, onbekendIn, partnerIn } from './antwoorden.ts';
import type { Zaak } from './store.ts';
import { VRAGEN } from './vragen.ts';

/** Turns the answers of an aanvraag into declared facts; what is known already from the same source is not said twice. */
export async function legAntwoordenVast(
  tx: Tx,
  zaak: Zaak,
  antwoorden: Antwoorden,
  ontvangenOp: IsoDate,
  omgeving: Omgeving,
  door: Opdrachtgever,
): Promise<void> {
  const wie = { id: zaak.persoon, uitvoerder: zaak.uitvoerder, gemeente: zaak.gemeente };
  const ids = await alsSysteem(tx, () => huisgenoten(tx, zaak, genoemdIn(antwoorden), omgeving, door));
  const [zelf] = await tx<{ naam: string }[]>`select naam from persoon where id = ${zaak.persoon}`;
  const gezegd = feitenUitAntwoorden(antwoorden, zaak.toestand.melding.datum, ids, zelf?.naam ?? '');
  const bekend = await alBekend(tx, zaak.persoon, door);
  const vanZelf = gezegd.flatMap(({ over, feit }) => (over === 'aanvrager' ? [feit] : []));
  const nieuw = vanZelf.flatMap((invoer) => naastBekend(invoer, bekend));
  const indiening = {
    soort: 'indiening',
    waarde: { datum: ontvangenOp },
    vanaf: ontvangenOp,
    totEnMet: null,
    bron: 'inwoner' as const,
    gecontroleerd: true,
  };
  await recordFeiten(tx, wie, [...nieuw, ...naastBekend(indiening, bekend)], door);
  // the file of the partner may be closed to who applies; what they say of the partner is kept with the partner
  await alsSysteem(tx, async () => {
    const partner = partnerIn(antwoorden, ids) ?? bekendePartner(bekend);
    const vanPartner = gezegd.flatMap(({ over, feit }) => (over === 'partner' ? [feit] : []));
    if (!partner || vanPartner.length === 0) return;
    const eerder = await alBekend(tx, partner, door);
    const erbij = vanPartner.flatMap((invoer) => naastBekend(invoer, eerder));
    await recordFeiten(tx, { ...wie, id: partner }, erbij, door);
  });
  await zoekSamenUit(tx, zaak, antwoorden, door);
}

async function alBekend(tx: Tx, persoon: string, door: Opdrachtgever): Promise<Feit[]> {
  const rijen = await feitenVan(tx, [persoon]);
  return bekendeFeiten(
    rijen.map(({ feit }) => feit),
    instantVan(new Date(door.nu.getTime() + 1000)),
  );
}

function bekendePartner(bekend: readonly Feit[]): string | undefined {
  const feit = bekend.findLast((each) => each.soort === 'partnerschap');
  return (feit?.soort === 'partnerschap' && feit.waarde.partner) || undefined;
}

/** Who does not know an answer was promised that we find out together: that is work for somebody. */
async function zoekSamenUit(tx: Tx, zaak: Zaak, antwoorden: Antwoorden, door: Opdrachtgever): Promise<void> {
  const vragen = onbekendIn(antwoorden).map((veld) => VRAGEN.find((vraag) => vraag.veld === veld)?.tekst.u ?? veld);
  if (vragen.length === 0) return;
  const { uitvoerder, gemeente, persoon, id } = zaak;
  await tx`insert into taak ${tx({
    id: uuidv7(),
    ...{ uitvoerder, gemeente, persoon, zaak: id },
    soort: 'taak',
    titel: `Samen uitzoeken: ${vragen.join(' ')}`.slice(0, 300),
    ontstaan_uit: 'Aanvraag: weet ik niet',
    aangemaakt_op: door.nu,
  })}`;
}

/** The same fact is left out; another value of the same source over these days takes its place. */
function naastBekend(invoer: FeitInvoer, bekend: readonly Feit[]): FeitInvoer[] {
  const feit = { soort: invoer.soort, waarde: invoer.waarde } as Feit;
  const eerder = bekend.filter(
    (each) => each.soort === feit.soort && each.bron === invoer.bron && sleutelVan(each) === sleutelVan(feit),
  );
  if (eerder.some((each) => each.geldig.tot === undefined && zelfdeWaarde(each, feit))) return [];
  const botst = eerder.find(
    (each) => each.geldig.tot === undefined && (invoer.vanaf === null || (each.geldig.vanaf ?? '') >= invoer.vanaf),
  );
  return [botst ? { ...invoer, vervangt: botst.id } : invoer];
}

/** A person for each one named: somebody of the household with that name and birth, or a new one. */
async function huisgenoten(
  tx: Tx,
  zaak: Zaak,
  genoemd: readonly Genoemde[],
  { sleutels }: Omgeving,
  door: Opdrachtgever,
): Promise<Map<number, string>> {
  const ids = new Map<number, string>();
  if (genoemd.length === 0) return ids;
  const bekend = new Set((await huishoudfeiten(tx, zaak.persoon)).map(({ feit }) => feit.persoon));
  const personen = await tx<{ id: string; naam: string; geboortedatum: IsoDate | null }[]>`
    select id, naam, geboortedatum from persoon where id = any(${[...bekend]}) and id <> ${zaak.persoon}`;
  for (const { nummer, naam, geboortedatum } of genoemd) {
    const zelfde = personen.find(
      (each) => each.naam.toLowerCase() === naam.toLowerCase() && each.geboortedatum === geboortedatum,
    );
    if (zelfde) {
      ids.set(nummer, zelfde.id);
      continue;
    }
    const { uitvoerder, gemeente } = zaak;
    const id = await maakPersoon(
      tx,
      { uitvoerder, gemeente, naam, ...(geboortedatum ? { geboortedatum } : {}) },
      sleutels,
      door.nu,
    );
    const over = { id, uitvoerder, gemeente };
    const eigen = { vanaf: null, totEnMet: null, bron: 'inwoner' as const, gecontroleerd: false };
    await recordFeiten(
      tx,
      over,
      [
        { ...eigen, soort: 'naam', waarde: { geslachtsnaam: naam } },
        ...(geboortedatum ? [{ ...eigen, soort: 'geboortedatum', waarde: { datum: geboortedatum } }] : []),
      ],
      door,
    );
    ids.set(nummer, id);
  }
  return ids;
}
