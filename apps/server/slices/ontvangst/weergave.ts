import { possibleOntvangstcommands, teVerdelen } from '@meedoen/casework/ontvangst';
import type { OntvangstWeergave } from '@meedoen/contract/ontvangst';
import type { Cents } from '@meedoen/law/kernel';
import type { Aanroep } from '../../platform/http/index.ts';
import { takenVan } from '../../platform/sessie/index.ts';
import type { Ontvangstzaak } from './store.ts';

interface Postrij {
  readonly id: string;
  readonly kenmerk: string;
  readonly persoon: string;
  readonly rest: Cents;
}

/** Money that came in as screens show it; only claims and people the caller may see are named. */
export async function toonOntvangsten(
  zaken: readonly Ontvangstzaak[],
  aanroep: Aanroep,
): Promise<readonly OntvangstWeergave[]> {
  const { tx } = aanroep;
  const personen = [...new Set(zaken.flatMap(({ toestand }) => toestand.persoon ?? []))];
  const namen = new Map(
    (
      await tx<{ id: string; naam: string; gemeente: string }[]>`
        select id, naam, gemeente from persoon where id = any(${personen})`
    ).map((rij) => {
      aanroep.betreft(rij);
      return [rij.id, rij.naam];
    }),
  );
  const genoemd = zaken.flatMap(({ toestand }) => toestand.delen.flatMap(({ vordering }) => vordering ?? []));
  const subsidies = zaken.flatMap(({ toestand }) =>
    toestand.delen.flatMap(({ loonkostensubsidie }) => loonkostensubsidie ?? []),
  );
  const perSubsidie = new Map(
    (
      await tx<{ id: string; kenmerk: string; persoon: string }[]>`
        select id, kenmerk, persoon from loonkostensubsidie where id = any(${subsidies})`
    ).map((rij) => [rij.id, rij]),
  );
  const posten = await tx<Postrij[]>`
    select v.id, v.kenmerk, v.persoon, coalesce((select sum(b.bedrag_in_centen) from boeking b
      where b.vordering = v.id and b.rekening = 'vordering'), 0)::bigint as rest
    from vordering v where v.persoon = any(${personen}) or v.id = any(${genoemd}) order by v.ontstaan_op, v.id`;
  const perId = new Map(posten.map((post) => [post.id, post]));
  const beheert = takenVan(aanroep.actor);
  return zaken.map(({ id, versie, toestand }) => {
    const { gemeente, op, bedrag, naam, iban, omschrijving, waarom, persoon } = toestand;
    const wie = persoon ? namen.get(persoon) : undefined;
    return {
      ...{ id, versie, gemeente, op, bedragInCenten: bedrag, teVerdelenInCenten: teVerdelen(toestand), naam },
      ...{ iban: iban ?? null, omschrijving, status: toestand.toestand, waarom },
      persoon: persoon && wie ? { id: persoon, naam: wie } : null,
      delen: toestand.delen.flatMap((deel) => {
        const post = perId.get(deel.vordering ?? '') ?? perSubsidie.get(deel.loonkostensubsidie ?? '');
        return post
          ? [
              {
                vordering: deel.vordering ?? null,
                kenmerk: post.kenmerk,
                persoon: post.persoon,
                bedragInCenten: deel.bedrag,
                op: deel.op,
              },
            ]
          : [];
      }),
      kandidaten: posten
        .filter((post) => post.persoon === persoon && Number(post.rest) > 0)
        .map((post) => ({ vordering: post.id, kenmerk: post.kenmerk, restInCenten: Number(post.rest) })),
      reden: 'reden' in toestand ? toestand.reden : null,
      mogelijkheden: possibleOntvangstcommands(toestand)
        .filter(({ command }) =>
          beheert.includes(command === 'recordTerugstorting' ? 'betaalbestand-aanbieden' : 'vordering-beheren'),
        )
        .map(({ command, mag, weigering }) => ({
          commando: command,
          mag,
          weigering: weigering
            ? { code: weigering.code, tekst: weigering.tekst, artikel: weigering.artikel ?? null }
            : null,
        })),
    };
  });
}
