import { type Beleidspakket, dagVoor, regimesOp, type Stand, voorlezing } from '@meedoen/casework/beleidspakket';
import type * as contract from '@meedoen/contract/beleidspakket';
import type { IsoDate } from '@meedoen/law/kernel';
import type { z } from 'zod';
import type { Aanroep } from '../../platform/http/index.ts';
import { foutInVeld, nietGevonden } from '../../platform/probleem/index.ts';
import { eigenPakket, leesdag, leesPakket, MEEGELEVERD, regimedagen } from './pakketten.ts';

type Pakketregel = z.output<typeof contract.beleidspakket>;

const EIGEN = /^eigen-(\d{4})$/;

/** Packs that can be read: of the own gemeenten, and those that come with the product. */
export async function pakkettenVoor(aanroep: Aanroep): Promise<Pakketregel[]> {
  const { tx, gemeenten, vandaag, actor } = aanroep;
  if (actor.soort !== 'medewerker') throw nietGevonden();
  const regels: Pakketregel[] = [];
  for (const gemeente of gemeenten) {
    const pakket = await eigenPakket(tx, actor.uitvoerder, gemeente);
    regels.push(regelVan(pakket, true, vandaag));
  }
  for (const naam of MEEGELEVERD) regels.push(regelVan(await leesPakket(naam), false, vandaag));
  return regels;
}

const regelVan = (pakket: Beleidspakket, eigen: boolean, vandaag: IsoDate): Pakketregel => ({
  code: pakket.naam,
  van: pakket.van ?? pakket.naam,
  titel: voorlezing({ pakket, dag: leesdag(pakket, vandaag) }).titel,
  eigen,
  dagen: regimedagen(pakket),
});

/** A pack by its code. @throws Probleem 404 when it is of another organisation or does not exist */
async function pakketMet(code: string, { tx, gemeenten, actor }: Aanroep): Promise<Beleidspakket> {
  if (actor.soort !== 'medewerker') throw nietGevonden();
  const gemeente = EIGEN.exec(code)?.[1];
  if (gemeente) {
    if (!gemeenten.includes(gemeente)) throw nietGevonden();
    return eigenPakket(tx, actor.uitvoerder, gemeente);
  }
  const naam = MEEGELEVERD.find((each) => each === code);
  if (!naam) throw nietGevonden();
  return leesPakket(naam);
}

/** A pack read aloud, beside what held before and what others chose. @throws Probleem 404, 400 for a code beside it */
export async function leesVoor(
  code: string,
  { dag, naast }: { readonly dag?: IsoDate | undefined; readonly naast?: string | undefined },
  aanroep: Aanroep,
): Promise<contract.Voorlezing> {
  const { vandaag } = aanroep;
  const pakket = await pakketMet(code, aanroep);
  const stand: Stand = { pakket, dag: leesdag(pakket, vandaag, dag) };
  const codes = (naast ?? '').split(',').filter((each) => each !== '' && each !== code);
  if (codes.length > 6) throw foutInVeld('/vraag/naast', 'te-veel', 'Kies ten hoogste zes andere.');
  const anderen: Stand[] = [];
  for (const each of codes) {
    const ander = await pakketMet(each, aanroep);
    anderen.push({ pakket: ander, dag: leesdag(ander, stand.dag) });
  }
  return kopie(voorlezing(stand, { vorige: await vorigeVan(stand), anderen }));
}

/** The answer holds lists that may be written to. */
const kopie = (lezing: ReturnType<typeof voorlezing>): contract.Voorlezing =>
  structuredClone(lezing) as contract.Voorlezing;

/** What held before: the day before the youngest regime began, or the pack that this one came after. */
async function vorigeVan({ pakket, dag }: Stand): Promise<Stand | undefined> {
  if (pakket.voorganger) {
    const eerder = await leesPakket(pakket.voorganger);
    return { pakket: eerder, dag: leesdag(eerder, dag) };
  }
  const gisteren = dagVoor(pakket, dag);
  return gisteren && regimesOp(pakket, gisteren).length > 0 ? { pakket, dag: gisteren } : undefined;
}
