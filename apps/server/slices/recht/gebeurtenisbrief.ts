import { type Briefsoort, type GegevensPerSoort, maakBrief } from '@meedoen/casework/brief';
import { addDays, addMonths, type IsoDate } from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import { type Briefpersoon, briefgegevens, loketVan, verstuurBrief } from '../brief/index.ts';
import type { Opdrachtgever, Recht } from './store.ts';

/** A letter that went out the same day. */
export interface Gebeurtenisbrief {
  readonly id: string;
  readonly aan: string;
  readonly kanaal: 'papier' | 'eigen-pagina';
}

interface Melding {
  readonly soort: 'overlijden' | 'detentie';
  readonly persoon: string;
  readonly op: IsoDate;
}

/** The payment stops: to the heirs after a death, to who is detained. @param vanaf first day without payment */
export async function schrijfStop(
  tx: Tx,
  recht: Recht,
  { soort, persoon }: Melding,
  vanaf: IsoDate,
  door: Opdrachtgever,
): Promise<Gebeurtenisbrief> {
  const overWie = soort === 'overlijden' ? await naamVan(tx, persoon) : undefined;
  return schrijf(tx, recht, persoon, 'betaalstop', { vanaf, reden: soort, ...(overWie ? { overWie } : {}) }, door);
}

/** The payment goes on to who is left of a couple; who is detained hears that theirs stops. */
export async function schrijfDoor(
  tx: Tx,
  recht: Recht,
  { soort, persoon, op }: Melding,
  ander: string,
  door: Opdrachtgever,
): Promise<Gebeurtenisbrief[]> {
  const overWie = await naamVan(tx, persoon);
  const naarPartner =
    soort === 'overlijden'
      ? { vanaf: op, reden: 'overlijden-partner' as const, overWie, gelijkTotEnMet: addMonths(op, 1) }
      : { vanaf: op, reden: 'detentie-partner' as const, overWie };
  const brief = await schrijf(tx, recht, ander, 'betaalstop', naarPartner, door);
  if (soort === 'overlijden') return [brief];
  return [brief, await schrijf(tx, recht, persoon, 'betaalstop', { vanaf: op, reden: 'detentie' }, door)];
}

export const schrijfVerhuizing = (
  tx: Tx,
  recht: Recht,
  verhuisdatum: IsoDate,
  naarGemeente: string,
  door: Opdrachtgever,
): Promise<Gebeurtenisbrief> => {
  const gegevens = { verhuisdatum, naarGemeente, laatsteDag: addDays(verhuisdatum, -1) };
  return schrijf(tx, recht, recht.persoon, 'verhuizing', gegevens, door);
};

/** The name of a gemeente as letters have it. @returns undefined for one that nobody here works for */
export async function gemeentenaam(tx: Tx, code: string): Promise<string | undefined> {
  const [rij] = await tx<{ naam: string }[]>`select naam from gemeente where code = ${code}`;
  return rij?.naam.replace(/^gemeente /i, '');
}

async function naamVan(tx: Tx, persoon: string): Promise<string> {
  const [rij] = await alsSysteem(tx, () => tx<{ naam: string }[]>`select naam from persoon where id = ${persoon}`);
  if (!rij) throw new Error('a letter about somebody who is not there');
  return rij.naam;
}

async function schrijf<S extends Briefsoort & ('betaalstop' | 'verhuizing')>(
  tx: Tx,
  { uitvoerder, gemeente }: Recht,
  persoon: string,
  soort: S,
  inhoud: Omit<GegevensPerSoort[S], keyof GegevensPerSoort['normwijziging']> & Partial<GegevensPerSoort[S]>,
  { auteur, nu, vandaag }: Opdrachtgever,
): Promise<Gebeurtenisbrief> {
  return alsSysteem(tx, async () => {
    const wie: Briefpersoon = { id: persoon, uitvoerder, gemeente };
    const [maker] =
      auteur.soort === 'medewerker'
        ? await tx<{ naam: string }[]>`select naam from medewerker where id = ${auteur.id}`
        : [];
    const ondertekenaar = maker?.naam ?? (await loketVan(tx, uitvoerder, gemeente)).afdeling;
    const basis = await briefgegevens(tx, wie, ondertekenaar, { nu, vandaag });
    const brief = maakBrief(soort, { ...basis, ...inhoud } as GegevensPerSoort[S]);
    const { id, kanaal } = await verstuurBrief(tx, brief, wie, { nu, vandaag });
    return { id, aan: brief.geadresseerde.naam, kanaal };
  });
}
