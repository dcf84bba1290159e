import { type Briefgegevens, maakBrief } from '@meedoen/casework/brief';
import { type Draagkracht, VERHAAL_AFZIEN_ARTIKEL, type Verhaal, type Verhaalcommand } from '@meedoen/casework/verhaal';
import type { Tx } from '../../platform/database/index.ts';
import { briefgegevens, eisBereikbaar, loketVan, verstuurBrief } from '../brief/index.ts';
import { namenVan } from '../persoon/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';
import { rekeningVan } from '../vordering/index.ts';
import type { Verhaalrij } from './store.ts';
import { type Geboekt, vorderingenBij } from './vorderingen.ts';

/** Steps of which who is asked gets a letter. */
const MET_BRIEF: readonly Verhaalcommand[] = [
  'requestInlichtingen',
  'announceVerhaal',
  'signVerhaal',
  'agreeVerhaal',
  'fileVerzoek',
  'recordBeschikking',
  'decideVerzet',
  'indexVerhaal',
  'waiveVerhaal',
  'endVerhaal',
];

/** Its contact is the desk: who handles the bijstand of the other is not for them to know. */
async function gegevensVoor(tx: Tx, rij: Verhaalrij, id: string, door: Opdrachtgever): Promise<Briefgegevens> {
  const { uitvoerder, gemeente } = rij;
  const { afdeling: naam, telefoon, bereikbaar } = await loketVan(tx, uitvoerder, gemeente);
  const wie = { id, uitvoerder, gemeente };
  const ondertekenaar = door.auteur.id ? ((await namenVan(tx, [door.auteur.id])).get(door.auteur.id) ?? naam) : naam;
  const gegevens = await briefgegevens(tx, wie, ondertekenaar, door);
  // who is asked must be able to answer: without an address nothing goes out
  if (id === rij.onderhoudsplichtige) await eisBereikbaar(tx, wie, gegevens.geadresseerde, door);
  return { ...gegevens, contactpersoon: { naam, telefoon, bereikbaar } };
}

/**
 * The letter of a step to who is asked, and at its begin and end one to who gets the bijstand. Neither is told where the
 * other lives. @param nu what was booked by the step
 */
export async function sendVerhaalbrief(
  tx: Tx,
  rij: Verhaalrij,
  command: Verhaalcommand,
  nu: Geboekt | undefined,
  door: Opdrachtgever,
): Promise<void> {
  const { toestand, kenmerk: zaak, onderhoudsplichtige, persoon, uitvoerder, gemeente } = rij;
  const ervan = toestand.toestand === 'afgezien' && !toestand.afgezien.medegedeeld;
  const dood = isOverleden(toestand);
  if (MET_BRIEF.includes(command) && !ervan && !dood) {
    const namen = await namenVan(tx, [persoon]);
    const basis = { ...(await gegevensVoor(tx, rij, onderhoudsplichtige, door)), over: namen.get(persoon) ?? '', zaak };
    const brief = await briefVan(tx, rij, command, nu, basis);
    if (brief) await verstuurBrief(tx, brief, { id: onderhoudsplichtige, uitvoerder, gemeente }, door);
  }
  const wat =
    command === 'signVerhaal'
      ? 'begin'
      : 'besluit' in toestand && toestand.toestand === 'beeindigd'
        ? 'einde'
        : undefined;
  if (!wat) return;
  const op = (await namenVan(tx, [onderhoudsplichtige])).get(onderhoudsplichtige) ?? '';
  const basis = await gegevensVoor(tx, rij, persoon, door);
  const brief = maakBrief('verhaal-inwoner', { ...basis, op, zaak, wat });
  await verstuurBrief(tx, brief, { id: persoon, uitvoerder, gemeente }, door);
}

const isOverleden = (zaak: Verhaal): boolean =>
  (zaak.toestand === 'afgezien' && zaak.afgezien.grond === 'overleden') ||
  (zaak.toestand === 'beeindigd' && zaak.einde.grond === 'overleden');

const uitspraakVan = (draagkracht: Draagkracht) =>
  draagkracht.bron === 'rechterlijke-uitspraak' ? { uitspraak: draagkracht.uitspraak } : {};

async function briefVan(
  tx: Tx,
  rij: Verhaalrij,
  command: Verhaalcommand,
  geboekt: Geboekt | undefined,
  basis: Briefgegevens & { readonly over: string; readonly zaak: string },
) {
  const { toestand, uitvoerder, id } = rij;
  const nu = geboekt ? { nu: geboekt } : {};
  if (command === 'requestInlichtingen' && toestand.gevraagd)
    return maakBrief('verhaal-vragen', { ...basis, uiterlijkOp: toestand.gevraagd.uiterlijk });
  switch (toestand.toestand) {
    case 'voornemen': {
      const { draagkracht, voornemen } = toestand;
      const { perMaand, vanaf, toelichting } = draagkracht;
      return maakBrief('verhaal-voornemen', {
        ...{ ...basis, perMaand, vanaf, toelichting, zienswijzeTot: voornemen.zienswijzeTot },
        ...{ posten: draagkracht.bron === 'berekening' ? draagkracht.posten : [], ...uitspraakVan(draagkracht) },
      });
    }
    case 'bij-rechter':
      return maakBrief('verhaal-rechter', { ...basis, rechtbank: toestand.verzoek.rechtbank });
    case 'afgezien': {
      const { grond, reden } = toestand.afgezien;
      return maakBrief('verhaal-einde', { ...basis, reden, artikel: VERHAAL_AFZIEN_ARTIKEL[grond], rest: 0 });
    }
    case 'beeindigd': {
      const { laatsteMaand, reden } = toestand.einde;
      const rest = (await vorderingenBij(tx, id)).reduce((som, each) => som + each.rest, 0);
      return maakBrief('verhaal-einde', { ...basis, laatsteMaand, reden, artikel: 'Pw art. 62', rest });
    }
    default:
      break;
  }
  if (!('besluit' in toestand)) return undefined;
  const rekening = await rekeningVan(tx, uitvoerder);
  if (command === 'signVerhaal') {
    const { draagkracht, besluit } = toestand;
    const { perMaand, vanaf } = draagkracht;
    const { betaaldag, uiterlijk: uiterlijkOp, motivering } = besluit;
    return maakBrief('verhaal-besluit', {
      ...{ ...basis, perMaand, vanaf, betaaldag, uiterlijkOp, motivering, rekening },
      ...{ ...uitspraakVan(draagkracht), ...nu },
    });
  }
  const geldt = 'bedragen' in toestand ? toestand.bedragen.at(-1) : undefined;
  if (!geldt || !('betaaldag' in toestand)) return undefined;
  const door = DOOR[command] ?? 'uitspraak';
  const { perMaand, vanaf, vindplaats } = geldt;
  return maakBrief('verhaal-betalen', {
    ...{ ...basis, door, perMaand, vanaf, vindplaats, betaaldag: toestand.betaaldag, rekening },
    ...nu,
  });
}

const DOOR: Partial<Readonly<Record<Verhaalcommand, 'afspraak' | 'indexering' | 'verzet-ongegrond'>>> = {
  agreeVerhaal: 'afspraak',
  indexVerhaal: 'indexering',
  decideVerzet: 'verzet-ongegrond',
};
