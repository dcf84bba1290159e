import { magZelfBeeindigen, tijdvakOf } from '@meedoen/casework/bevoegdheid';
import * as contract from '@meedoen/contract/vertegenwoordiging';
import type { IsoDate } from '@meedoen/law/kernel';
import type { z } from 'zod';
import { bewaarOntvangen, veiligeNaam } from '../../platform/bestand/index.ts';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import type { Aanroep, Betrokkene, Wegen } from '../../platform/http/index.ts';
import { foutInVeld, geweigerd, nietGevonden } from '../../platform/probleem/index.ts';
import { openDossier } from '../../platform/sessie/index.ts';
import { auteurVan } from '../../platform/stroom/index.ts';
import { endFeit, recordFeiten, vastleggingVan } from '../feit/index.ts';
import { type Persoonrij, persoonMetId } from '../persoon/index.ts';
import { type Vertegenwoordigingrij, vertegenwoordigingenVan, vertegenwoordigingMetId } from './store.ts';

type Invoer = z.output<typeof contract.registerVertegenwoordiging.body & object>;

/** Who may act for whom: entered and ended by staff with evidence, withdrawn and chosen by residents. */
export function vertegenwoordigingWegen(wegen: Wegen): void {
  wegen
    .op(contract.readVertegenwoordigingen, async ({ params }, aanroep) =>
      lijst(await persoonVan(aanroep, params.persoonId), aanroep),
    )
    .op(contract.uploadBewijs, async ({ params, query }, aanroep) => {
      const { id: persoon, uitvoerder, gemeente } = await persoonVan(aanroep, params.persoonId);
      const inhoud = await aanroep.inhoud();
      const naam = veiligeNaam(query.naam);
      const door = auteurVan(aanroep.actor).id;
      const bestand = { uitvoerder, gemeente, persoon, naam, inhoud, door };
      const { id, type } = await bewaarOntvangen(aanroep.tx, bestand, aanroep.nu);
      return { id, naam, type, grootte: inhoud.byteLength };
    })
    .op(contract.registerVertegenwoordiging, async ({ params, body }, aanroep) => {
      const persoon = await persoonVan(aanroep, params.persoonId);
      await legVast(persoon, body, aanroep);
      return lijst(persoon, aanroep);
    })
    .op(contract.endVertegenwoordiging, async ({ params, body }, aanroep) => {
      const rij = await vertegenwoordigingMetId(aanroep.tx, params.vertegenwoordigingId);
      const persoon = await persoonVan(aanroep, rij.persoon);
      if (body.bewijs) await bewaakBewijs(aanroep.tx, persoon, body.bewijs);
      await eindig(persoon, rij, body.tot, body.reden, aanroep, body.bewijs);
      return lijst(persoon, aanroep);
    })
    .op(contract.withdrawMachtiging, async ({ params }, aanroep) => {
      if (aanroep.actor.soort !== 'inwoner') throw nietGevonden();
      const rij = await vertegenwoordigingMetId(aanroep.tx, params.vertegenwoordigingId);
      const persoon = await persoonVan(aanroep, rij.persoon);
      if (!magZelfBeeindigen(rij.soort))
        throw geweigerd(
          rij.soort === 'bewind'
            ? 'De rechter heeft bewind ingesteld. Alleen de rechter kan het stoppen.'
            : 'Gezag stopt vanzelf als je 18 jaar wordt.',
          'niet-zelf-te-beeindigen',
        );
      await eindig(persoon, rij, aanroep.vandaag, 'Ingetrokken door de inwoner', aanroep);
      return lijst(persoon, aanroep);
    })
    .op(contract.selectDossier, async ({ body }, { tx, actor, betreft }) => {
      if (actor.soort !== 'inwoner') throw nietGevonden();
      const namens = body.persoon === actor.zelf ? null : body.persoon;
      const gekozen = namens === null ? undefined : actor.namens.find(({ persoon }) => persoon === namens);
      if (namens !== null && !gekozen) throw nietGevonden();
      if (gekozen) betreft({ id: gekozen.persoon, gemeente: gekozen.gemeente });
      return { persoon: namens ?? actor.zelf, csrf: await openDossier(tx, actor.csrf, namens) };
    });
}

async function persoonVan(aanroep: Aanroep, id: string): Promise<Persoonrij> {
  const persoon = await persoonMetId(aanroep.tx, id);
  aanroep.betreft(persoon);
  return persoon;
}

const lijst = async ({ id }: Persoonrij, { tx, vandaag }: Aanroep) => ({
  vertegenwoordigingen: await vertegenwoordigingenVan(tx, id, vandaag),
});

/** The evidence is a file of this person, not of somebody else. @throws Probleem 400 */
async function bewaakBewijs(tx: Tx, persoon: Persoonrij, bewijs: string): Promise<void> {
  const [bestand] = await tx`select 1 from bestand where id = ${bewijs} and persoon = ${persoon.id}`;
  if (!bestand)
    throw foutInVeld('/bewijs', 'onbekend', 'Dit bewijs staat niet bij deze persoon. Voeg het opnieuw toe.');
}

async function wieVertegenwoordigt(tx: Tx, persoon: Persoonrij, invoer: Invoer): Promise<Persoonrij | undefined> {
  const { vertegenwoordiger, organisatie } = invoer;
  if ((vertegenwoordiger === undefined) === (organisatie === undefined))
    throw foutInVeld('/vertegenwoordiger', 'kies-een', 'Kies een persoon, of vul de naam van een organisatie in.');
  if (!vertegenwoordiger) return undefined;
  if (vertegenwoordiger === persoon.id)
    throw foutInVeld('/vertegenwoordiger', 'zichzelf', 'Kies iemand anders: dit is de persoon zelf.');
  const gevonden = await persoonMetId(tx, vertegenwoordiger).catch(() => undefined);
  if (!gevonden) throw foutInVeld('/vertegenwoordiger', 'onbekend', 'Deze persoon kennen wij niet. Zoek opnieuw.');
  return gevonden;
}

async function legVast(persoon: Persoonrij, invoer: Invoer, aanroep: Aanroep): Promise<void> {
  const { tx } = aanroep;
  const { soort, vanaf, totEnMet, omvang, bewijs, reden, organisatie = '' } = invoer;
  const wie = await wieVertegenwoordigt(tx, persoon, invoer);
  if (wie) aanroep.betreft(wie);
  await bewaakBewijs(tx, persoon, bewijs);
  const geboren = { geboren: persoon.geboortedatum, vertegenwoordigerGeboren: wie?.geboortedatum ?? null };
  const duur = tijdvakOf({ soort, vanaf, totEnMet, ...geboren });
  if (!duur.ok) throw foutInVeld(`/${duur.veld}`, duur.code, duur.tekst);
  const waarde = {
    soort,
    naam: wie?.naam ?? organisatie,
    omvang: [...new Set(omvang)],
    ...(wie ? { vertegenwoordiger: wie.id } : {}),
  };
  const feit = { soort: 'vertegenwoordiging', waarde, bron: 'medewerker', gecontroleerd: true, bewijs } as const;
  await recordFeiten(tx, persoon, [{ ...feit, vanaf, totEnMet: duur.totEnMet, reden }], vastleggingVan(aanroep));
}

async function eindig(
  persoon: Persoonrij,
  rij: Pick<Vertegenwoordigingrij, 'id' | 'vertegenwoordiger' | 'vanaf' | 'tot'>,
  tot: IsoDate,
  reden: string,
  aanroep: Aanroep,
  bewijs?: string,
): Promise<void> {
  if (rij.tot !== null && rij.tot <= tot)
    throw foutInVeld('/tot', 'al-voorbij', 'Deze vertegenwoordiging is dan al voorbij.');
  // whose power ends sees it too, also when their own file is elsewhere
  const { vertegenwoordiger: wie } = rij;
  if (wie) aanroep.betreft(...(await alsSysteem(aanroep.tx, () => gemeenteVan(aanroep.tx, wie))));
  await endFeit(aanroep.tx, persoon, rij.id, { tot, reden, ...(bewijs ? { bewijs } : {}) }, vastleggingVan(aanroep));
}

const gemeenteVan = async (tx: Tx, id: string): Promise<Betrokkene[]> => [
  ...(await tx<Betrokkene[]>`select id, gemeente from persoon where id = ${id}`),
];
