import { openWegblijven, possibleBijeenkomstcommands } from '@meedoen/casework/bijeenkomst';
import type * as contract from '@meedoen/contract/bijeenkomst';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { namenVan } from '../persoon/index.ts';
import {
  type Bijeenkomstzaak,
  bezettingVan,
  bijeenkomstMetId,
  type Deelnamezaak,
  deelnamesBij,
  deelnamesVan,
  groepscontextVan,
} from './store.ts';

/** A group in a list. @param namen of who leads */
export async function regelVan(
  tx: Tx,
  { id, gemeente, toestand: groep }: Bijeenkomstzaak,
  namen: ReadonlyMap<string, string>,
): Promise<contract.Bijeenkomstregel> {
  const { bezet, wacht } = await bezettingVan(tx, id);
  return {
    ...{ id, gemeente, soort: groep.soort, naam: groep.naam, plaats: groep.plaats, plaatsen: groep.plaatsen },
    bezet: bezet.length,
    wachtend: wacht.length,
    zonderAntwoord: bezet.filter(({ toestand }) => toestand.toestand === 'uitgenodigd').length,
    dagen: groep.dagen.map((dag) => ({ ...dag })),
    begeleider: { id: groep.begeleider, naam: namen.get(groep.begeleider) ?? 'Onbekend' },
    toestand: groep.toestand,
  };
}

export async function toonBijeenkomst(zaak: Bijeenkomstzaak, aanroep: Aanroep): Promise<contract.Bijeenkomstbeeld> {
  const { tx, vandaag } = aanroep;
  aanroep.geefVersie(zaak.versie);
  const { toestand: groep } = zaak;
  const deelnames = await deelnamesVan(tx, zaak.id);
  aanroep.betreft(...deelnames.map(({ persoon, gemeente }) => ({ id: persoon, gemeente })));
  const context = await groepscontextVan(tx, zaak, vandaag);
  const namen = await namenVoor(tx, deelnames, groep.begeleider);
  const rij = (await bezettingVan(tx, zaak.id)).wacht.map(({ id }) => id);
  return {
    ...(await regelVan(tx, zaak, namen)),
    ...{ versie: zaak.versie, uitleg: groep.uitleg },
    slot:
      groep.toestand === 'gepland'
        ? null
        : { op: groep.slot.op, reden: groep.toestand === 'afgelast' ? groep.slot.reden : null },
    deelnames: deelnames.map((deelname) => beeldVan(deelname, rij, namen)),
    mogelijkheden: possibleBijeenkomstcommands(groep, context)
      .filter(({ command }) => command !== 'planBijeenkomst')
      .map(({ command, mag, weigering }) => ({
        commando: command,
        mag,
        weigering: weigering
          ? { code: weigering.code, tekst: weigering.tekst, artikel: weigering.artikel ?? null }
          : null,
      })),
  };
}

/** Names of who was invited, of who leads, and of who talked with them: whoever may see the list may know them. */
const namenVoor = (tx: Tx, deelnames: readonly Deelnamezaak[], begeleider: string) =>
  alsSysteem(tx, () =>
    namenVan(tx, [
      begeleider,
      ...deelnames.flatMap(({ persoon, toestand }) => [
        persoon,
        ...toestand.wegblijven.flatMap(({ gesprek }) => (gesprek ? [gesprek.door] : [])),
      ]),
    ]),
  );

function beeldVan(
  { id, versie, persoon, toestand: deelname }: Deelnamezaak,
  rij: readonly string[],
  namen: ReadonlyMap<string, string>,
): contract.Deelnamebeeld {
  const plek = rij.indexOf(id);
  return {
    ...{ id, versie, persoon, naam: namen.get(persoon) ?? 'Onbekend', toestand: deelname.toestand },
    ...{
      uitgenodigdOp: deelname.uitgenodigdOp,
      wachtplaats: plek < 0 ? null : plek + 1,
      reden: deelname.reden ?? null,
    },
    aanwezigheid: Object.entries(deelname.aanwezigheid).map(([dag, aanwezigheid]) => ({ dag, aanwezigheid })),
    wegblijven: deelname.wegblijven.map(({ dag, uitleg, gesprek }) => ({
      dag,
      uitleg: uitleg ?? null,
      gesprek: gesprek ? { ...gesprek, door: namen.get(gesprek.door) ?? 'Onbekend' } : null,
    })),
  };
}

/** Somebody's part, for who guides. */
export async function toonDeelname(zaak: Deelnamezaak, aanroep: Aanroep): Promise<contract.Deelnamebeeld> {
  const { tx } = aanroep;
  aanroep.geefVersie(zaak.versie);
  const namen = await namenVoor(tx, [zaak], zaak.persoon);
  return beeldVan(
    zaak,
    (await bezettingVan(tx, zaak.bijeenkomst)).wacht.map(({ id }) => id),
    namen,
  );
}

/** The own part: of others nothing but how many wait before. */
export async function toonEigenDeelname(zaak: Deelnamezaak, aanroep: Aanroep): Promise<contract.EigenDeelname> {
  const { tx, vandaag } = aanroep;
  const { id, versie, toestand: deelname } = zaak;
  const { toestand: groep } = await bijeenkomstMetId(tx, zaak.bijeenkomst);
  const rij = (await bezettingVan(tx, zaak.bijeenkomst)).wacht.findIndex((each) => each.id === id);
  return {
    ...{ id, versie, soort: groep.soort, naam: groep.naam, uitleg: groep.uitleg, plaats: groep.plaats },
    dagen: groep.dagen.map((dag) => ({ ...dag, aanwezigheid: deelname.aanwezigheid[dag.id] ?? null })),
    ...{ toestand: deelname.toestand, wachtplaats: rij < 0 ? null : rij + 1, reden: deelname.reden ?? null },
    vertelOver: openWegblijven(deelname)
      .filter(({ uitleg }) => !uitleg)
      .map(({ dag }) => dag),
    voorbij: (groep.dagen.at(-1)?.dag ?? vandaag) < vandaag || groep.toestand !== 'gepland',
  };
}

/** Everything somebody was invited to. */
export async function eigenDeelnames(persoon: string, aanroep: Aanroep): Promise<contract.EigenDeelname[]> {
  const beelden = [];
  for (const zaak of await deelnamesBij(aanroep.tx, persoon)) beelden.push(await toonEigenDeelname(zaak, aanroep));
  return beelden;
}
