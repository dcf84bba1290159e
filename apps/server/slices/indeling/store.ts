import { bekendeFeiten, type Feit, vanSoort } from '@meedoen/casework/feiten';
import {
  type Dienst,
  dienstVan,
  type Indeling,
  proposePlaatsingen,
  voorstelfeitenUit,
} from '@meedoen/casework/indeling';
import { instant } from '@meedoen/casework/tijdstip';
import type { IndelingInGebruik, Persoonsindeling } from '@meedoen/contract/indeling';
import { covers, type IsoDate } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import { feitenVan } from '../feit/index.ts';

/** An indeling as one gemeente uses it. */
export interface Gebruikt {
  readonly gemeente: string;
  readonly hoofd: boolean;
  readonly indeling: Indeling;
  readonly dienst: Readonly<Record<string, Dienst>>;
}

/** What gemeenten of an uitvoerder use on a day, the first indeling of each on top. */
export async function gebruiktDoor(
  tx: Tx,
  uitvoerder: string,
  gemeenten: readonly string[],
  dag: IsoDate,
): Promise<Gebruikt[]> {
  return [
    ...(await tx<Gebruikt[]>`
      select g.gemeente, g.hoofd, i.definitie as indeling, g.dienst
      from indelinggebruik g join indeling i on i.code = g.indeling
      where g.uitvoerder = ${uitvoerder} and g.gemeente = any(${[...gemeenten]}::char(4)[]) and g.geldig @> ${dag}::date
      order by g.gemeente, g.hoofd desc, i.naam`),
  ];
}

/** An indeling for who places people in it. */
export const toonIndeling = ({ gemeente, hoofd, indeling, dienst }: Gebruikt): IndelingInGebruik => ({
  ...{ gemeente, hoofd },
  code: indeling.code,
  naam: indeling.naam,
  soort: indeling.soort,
  bron: indeling.bron,
  wiePlaatst: indeling.wiePlaatst,
  nietGegeven: indeling.nietGegeven ?? null,
  groepen: indeling.groepen.map((groep) => ({
    code: groep.code,
    naam: groep.naam,
    omschrijving: groep.omschrijving,
    verwachteDuur: groep.verwachteDuur ?? null,
    criteria: groep.criteria.map((each) =>
      'oordeel' in each ? { tekst: each.oordeel, uitFeit: false } : { tekst: each.tekst, uitFeit: true },
    ),
    dienst: dienstVan(groep, dienst[groep.code]),
  })),
});

/** Where somebody stands in each indeling of their gemeente, where they stood, and what the facts propose. */
export async function persoonsindelingen(
  tx: Tx,
  persoon: { readonly id: string; readonly uitvoerder: string; readonly gemeente: string },
  { nu, vandaag }: { readonly nu: Date; readonly vandaag: IsoDate },
): Promise<Persoonsindeling[]> {
  const gebruikt = await gebruiktDoor(tx, persoon.uitvoerder, [persoon.gemeente], vandaag);
  const alles = (await feitenVan(tx, [persoon.id])).map(({ feit }) => feit);
  // what this call itself recorded is known a moment later
  const feiten = bekendeFeiten(alles, instant(new Date(nu.getTime() + 1000).toISOString()));
  return gebruikt.map(({ indeling, hoofd }) => toonPersoon(indeling, hoofd, feiten, vandaag));
}

function toonPersoon(indeling: Indeling, hoofd: boolean, feiten: readonly Feit[], vandaag: IsoDate): Persoonsindeling {
  const naamVan = (code: string) => indeling.groepen.find((groep) => groep.code === code)?.naam ?? code;
  const plaatsingen = vanSoort(feiten, 'plaatsing')
    .filter(({ waarde }) => waarde.indeling === indeling.code)
    .sort((a, b) => ((a.geldig.vanaf ?? '') < (b.geldig.vanaf ?? '') ? 1 : -1));
  const nu = plaatsingen.find(({ geldig }) => covers(geldig, vandaag));
  const toon = ({ id: feit, waarde, geldig }: Feit<'plaatsing'>) => ({
    ...{ feit, groep: waarde.groep, naam: naamVan(waarde.groep) },
    toelichting: waarde.toelichting ?? null,
    vanaf: geldig.vanaf ?? null,
    tot: geldig.tot ?? null,
  });
  return {
    indeling: indeling.code,
    naam: indeling.naam,
    hoofd,
    nu: nu ? toon(nu) : null,
    eerder: plaatsingen.filter((feit) => feit !== nu).map(toon),
    voorstellen: proposePlaatsingen(indeling, voorstelfeitenUit(feiten), vandaag).map(
      ({ groep, gronden, teBeoordelen }) => ({
        ...{ groep, naam: naamVan(groep) },
        gronden: gronden.map((grond) => ({ ...grond })),
        teBeoordelen: [...teBeoordelen],
        geldtAl: nu?.waarde.groep === groep,
      }),
    ),
  };
}
