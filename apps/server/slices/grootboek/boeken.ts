import { afdrachten, type Journaalpost, nettoloon } from '@meedoen/casework/betaling';
import { jsonb, type Tx, uuidv7, voegIn } from '../../platform/database/index.ts';
import { loontrekkersVan } from './loontrekkers.ts';

/** What caused a posting; the same cause is never booked twice. */
export interface Boekbron {
  /** 'besluit', 'betaalregel', 'retour', ... */
  readonly soort: string;
  readonly id: string;
}

export interface TeBoeken {
  readonly bron: Boekbron;
  readonly posten: readonly Journaalpost[];
}

/**
 * Writes postings. All postings of one cause land as one entry of the journal, so a cause is booked whole or not at all.
 * What bijstand they give or take back carries its wages, payroll tax and Zvw along: no way to the ledger goes past this.
 * @returns causes that were booked now; one that was booked before is left as it is
 */
export async function boek(tx: Tx, teBoeken: readonly TeBoeken[], nu: Date): Promise<string[]> {
  const gevuld = teBoeken.filter(({ posten }) => posten.length > 0);
  if (gevuld.length === 0) return [];
  const nieuw = await metAfdrachten(tx, gevuld);
  const koppen = nieuw.map((each) => journaalkop(each, nu));
  const geschreven = await tx<{ id: string; bron: string }[]>`
    insert into journaalpost select * from jsonb_populate_recordset(null::journaalpost, ${jsonb(tx, koppen)})
    on conflict (bron_soort, bron) do nothing returning id, bron`;
  const idVan = new Map(geschreven.map(({ id, bron }) => [bron, id]));
  const boekingen = nieuw.flatMap(({ bron, posten }) => {
    const journaalpost = idVan.get(bron.id);
    if (!journaalpost) return [];
    return boekingrijen(journaalpost, posten);
  });
  await voegIn(tx, 'boeking', boekingen);
  return [...idVan.keys()];
}

/** Entries with what is paid over them to the Belastingdienst; two reads, however many entries there are. */
async function metAfdrachten(tx: Tx, teBoeken: readonly TeBoeken[]): Promise<TeBoeken[]> {
  const trekkers = await loontrekkersVan(
    tx,
    teBoeken.flatMap(({ posten }) => (nettoloon(posten) === 0 ? [] : posten.slice(0, 1))),
  );
  return teBoeken.map((each) => {
    // of a couple that lives apart one month is of both and the next of one: each group carries its own wages
    const groepen = Map.groupBy(each.posten, ({ verhouding }) => verhouding?.join() ?? '');
    const erbij = [...groepen.values()].flatMap((posten) => {
      const [eerste] = posten;
      return eerste ? afdrachten(posten, trekkers(eerste)) : [];
    });
    return { ...each, posten: [...each.posten, ...erbij] };
  });
}

/** The head of the entry of the journal for a cause. @throws RangeError when its postings are of several organisations */
export function journaalkop({ bron, posten }: TeBoeken, nu: Date) {
  const [eerste] = posten;
  if (!eerste || posten.some((post) => post.uitvoerder !== eerste.uitvoerder || post.gemeente !== eerste.gemeente)) {
    throw new RangeError('postings of one cause belong to one uitvoerder and gemeente');
  }
  return {
    id: uuidv7(),
    uitvoerder: eerste.uitvoerder,
    gemeente: eerste.gemeente,
    soort: eerste.soort,
    omschrijving: eerste.omschrijving,
    boekdatum: eerste.boekdatum,
    bron_soort: bron.soort,
    bron: bron.id,
    op: nu,
  };
}

/** The lines of an entry, numbered from 1 over all its postings. */
export function boekingrijen(journaalpost: string, posten: readonly Journaalpost[]) {
  const regels = posten.flatMap((post) => post.boekingen.map((boeking) => ({ post, boeking })));
  return regels.map(({ post, boeking }, i) => ({
    journaalpost,
    regel: i + 1,
    uitvoerder: post.uitvoerder,
    gemeente: post.gemeente,
    rekening: boeking.rekening,
    persoon: boeking.uit?.persoon ?? post.persoon,
    recht: boeking.uit?.recht ?? post.recht ?? null,
    vordering: boeking.vordering ?? null,
    besluit: boeking.besluit ?? null,
    loonkostensubsidie: boeking.loonkostensubsidie ?? null,
    maand: boeking.maand ?? null,
    bedrag_in_centen: boeking.bedrag,
  }));
}
