import { vanSoort } from '@meedoen/casework/feiten';
import { isBsn } from '@meedoen/casework/identificatie';
import { refreshBrp } from '@meedoen/contract/feit';
import * as contract from '@meedoen/contract/persoon';
import { covers, type IsoDate } from '@meedoen/law/kernel';
import { alsSysteem, SYSTEEM, type Tx, withToegang } from '../../platform/database/index.ts';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { eindVan } from '../../platform/klok/index.ts';
import { foutInVeld, nietGevonden, Probleem } from '../../platform/probleem/index.ts';
import { mayReadAdres, nummerbandVan } from '../../platform/sessie/index.ts';
import { vordertZelf } from '../beleid/index.ts';
import { instantVan } from '../berekening/index.ts';
import { magKlachtbrieven } from '../brief/index.ts';
import { openVerschillen, type Vastlegging, vastleggingVan } from '../feit/index.ts';
import { maakBekendBij } from './bekend-maken.ts';
import { vraagBrp } from './brp.ts';
import { adresInWoorden, huishoudenVan, samenvattingVan } from './dossier.ts';
import { maakPersoon, namenVan, type Persoonrij, persoonMetBsn, persoonMetId } from './store.ts';
import { tijdlijnVan } from './tijdlijn.ts';
import { controleerZoekvraag, zoekPersonen } from './zoeken.ts';

/** What happens elsewhere when the BRP says something new. */
export interface Persoongevolgen {
  werkGevolgBij(tx: Tx, personen: readonly string[], door: Vastlegging): Promise<unknown>;
}

/** Paths of a person: search with a purpose, the file, what happened, registering somebody, asking the BRP. */
export function persoonWegen(wegen: Wegen, gevolgen: Persoongevolgen): void {
  wegen
    .op(contract.searchPersonen, async ({ body }, aanroep) => {
      controleerZoekvraag(body);
      aanroep.voorDoel(body.doel);
      const { regels, volgende } = await zoekPersonen(body, aanroep);
      aanroep.betreft(...regels);
      return { regels, volgende, totaal: null };
    })
    .op(contract.readDossier, async ({ params, query }, aanroep) =>
      dossierVan(params.persoonId, query.bekendOp, aanroep),
    )
    .op(contract.readTijdlijn, async ({ params, query }, aanroep) => {
      const persoon = await persoonMetId(aanroep.tx, params.persoonId);
      aanroep.betreft(persoon);
      const { actor } = aanroep;
      const inwoner = actor.soort === 'inwoner';
      const namens = inwoner && actor.voor !== null;
      return tijdlijnVan(aanroep.tx, persoon.id, query.cursor, {
        metKlachten: magKlachtbrieven(actor),
        namens,
        inwoner,
      });
    })
    .op(contract.registerPersoon, async ({ body }, aanroep) => registreer(body, aanroep))
    .op(refreshBrp, async ({ params }, aanroep) => {
      const persoon = await persoonMetId(aanroep.tx, params.persoonId);
      aanroep.betreft(persoon);
      const door = vastleggingVan(aanroep);
      const { nieuw, gewijzigd, bereikbaar, personen } = await vraagBrp(aanroep.tx, persoon, aanroep.omgeving, door);
      if (personen.length > 0) await gevolgen.werkGevolgBij(aanroep.tx, personen, door);
      return { nieuw, gewijzigd, bereikbaar };
    });
}

async function dossierVan(id: string, bekendOp: IsoDate | undefined, aanroep: Aanroep) {
  const { tx, actor, vandaag, nu, omgeving } = aanroep;
  const persoon = await persoonMetId(tx, id);
  aanroep.betreft(persoon);
  const moment = instantVan(bekendOp && bekendOp < vandaag ? eindVan(bekendOp) : new Date(nu.getTime() + 1000));
  const { leden, feiten } = await huishoudenVan(tx, persoon, moment, vandaag);
  aanroep.betreft(...leden.flatMap(({ persoon: lid }) => (lid ? [{ id: lid, gemeente: persoon.gemeente }] : [])));
  const rechten = await tx<
    {
      id: string;
      kenmerk: string;
      status: 'lopend' | 'opgeschort' | 'beeindigd';
      ingangsdatum: IsoDate;
      einddatum: IsoDate | null;
      gemeente: string;
    }[]
  >`
    select id, kenmerk, status, lower(geldig) as ingangsdatum, upper(geldig) - 1 as einddatum, gemeente from recht
    where persoon = ${id} or partner = ${id} order by lower(geldig) desc`;
  const zaken = await tx<
    { id: string; kenmerk: string; soort: string; status: string; laatsteDag: IsoDate | null; open: boolean }[]
  >`
    select id, kenmerk, soort, status, laatste_dag as "laatsteDag", open from zaak where persoon = ${id} order by aangemaakt_op desc`;
  const { uitvoerder } = persoon;
  const gemeenten = [...new Set(rechten.map(({ gemeente }) => gemeente))];
  const zelf = new Map(
    await Promise.all(
      gemeenten.map(
        async (gemeente) => [gemeente, (await vordertZelf(tx, { uitvoerder, gemeente }, vandaag)) ?? null] as const,
      ),
    ),
  );
  const [taken] = await tx<{ aantal: number }[]>`
    select count(*)::int as aantal from taak where persoon = ${id} and klaar_op is null`;
  const namen = await namenVan(tx, persoon.consulent ? [persoon.consulent] : []);
  const recht = rechten[0]?.status ?? (zaken.some(({ open }) => open) ? ('aanvraag' as const) : ('geen' as const));
  const magAdres = mayReadAdres(actor, persoon.afgeschermd);
  // what held before stands among the facts too: where somebody lives and their group are those of today
  const eigen = feiten.filter((feit) => feit.persoon === id && covers(feit.geldig, vandaag));
  const adres = magAdres ? adresInWoorden(eigen, id) : null;
  const woonplaats = eigen.findLast((feit) => feit.soort === 'adres');
  const [hoofd] = await tx<{ indeling: string | null }[]>`
    select toegang.hoofdindeling(${persoon.uitvoerder}, ${persoon.gemeente}, ${vandaag}::date) as indeling`;
  const groep = vanSoort(eigen, 'plaatsing').findLast(({ waarde }) => waarde.indeling === hoofd?.indeling);
  return {
    persoon: {
      id,
      naam: persoon.naam,
      geboortedatum: persoon.geboortedatum,
      gemeente: persoon.gemeente,
      plaats: magAdres && woonplaats?.soort === 'adres' ? (woonplaats.waarde.plaats ?? null) : null,
      recht,
      klantgroep: groep?.waarde.groep ?? null,
    },
    samenvatting: samenvattingVan(persoon, recht, leden, vandaag),
    kenmerk: rechten[0]?.kenmerk ?? zaken[0]?.kenmerk ?? null,
    adres,
    adresAfgeschermd: persoon.afgeschermd,
    bsn: persoon.bsn_versleuteld ? omgeving.sleutels.ontsleutel(persoon.bsn_versleuteld) : null,
    consulent: persoon.consulent ? { id: persoon.consulent, naam: namen.get(persoon.consulent) ?? '' } : null,
    openVerschillen: openVerschillen(feiten).length,
    openTaken: taken?.aantal ?? 0,
    huishouden: leden,
    rechten: rechten.map((each) => ({ ...each, vordertZelf: zelf.get(each.gemeente) ?? null })),
    zaken: zaken.map(({ open: _, ...zaak }) => zaak),
  };
}

/** Somebody at the desk: found by bsn, or made; the BRP is asked, and when it does not answer the work goes on. */
export async function registreer(
  body: { readonly bsn: string; readonly gemeente: string; readonly reden: string },
  aanroep: Aanroep,
) {
  const { tx, actor, omgeving, nu } = aanroep;
  if (!isBsn(body.bsn)) throw foutInVeld('/bsn', 'geen-bsn', 'Dit is geen geldig bsn. Kijk het na.');
  if (!aanroep.gemeenten.includes(body.gemeente) || !('uitvoerder' in actor))
    throw foutInVeld('/gemeente', 'geen-mandaat', 'U werkt niet voor deze gemeente.');
  const { uitvoerder } = actor;
  const { sleutels } = omgeving;
  // somebody may be known in another gemeente of this uitvoerder
  const hash = sleutels.zoekhash(body.bsn);
  const bestaand = await alsSysteem(tx, () => persoonMetBsn(tx, uitvoerder, hash));
  await bewaakNummer({ ...body, hash }, bestaand, aanroep);
  const nieuw = { uitvoerder, gemeente: body.gemeente, naam: 'Naam nog onbekend', bsn: body.bsn };
  const wie = await alsSysteem(tx, () => maakBekendBij(tx, bestaand, nieuw, sleutels, nu));
  const { id } = wie;
  aanroep.betreft(wie);
  await persoonMetId(tx, id);
  const { bereikbaar } = await vraagBrp(tx, wie, omgeving, vastleggingVan(aanroep));
  const { naam } = await persoonMetId(tx, id);
  return { persoonId: id, naam, bronBereikbaar: bereikbaar };
}

/**
 * The own number, that of family and that of a colleague get one answer, whether there is a file or not. A colleague who
 * comes to the desk is registered all the same, so that a teamleider can say who handles it.
 * @throws Probleem 404
 */
async function bewaakNummer(
  { bsn, hash, gemeente }: { readonly bsn: string; readonly hash: Buffer; readonly gemeente: string },
  bestaand: Persoonrij | undefined,
  { tx, actor, omgeving, nu, vandaag, betreft }: Aanroep,
): Promise<void> {
  if (!('verboden' in actor)) throw nietGevonden();
  const { uitvoerder, medewerker, verboden } = actor;
  const band = await alsSysteem(tx, () => nummerbandVan(tx, uitvoerder, medewerker, hash, vandaag));
  const dicht = bestaand ? verboden.some(({ persoon }) => persoon === bestaand.id) : band !== undefined;
  if (!dicht) return;
  if (bestaand) betreft(bestaand);
  else if (band === 'collega') {
    const nieuw = { uitvoerder, gemeente, naam: 'Naam nog onbekend', bsn };
    // a transaction of its own: that of this call ends in a refusal
    const id = await withToegang(omgeving.database, SYSTEEM, (apart) =>
      maakPersoon(apart, nieuw, omgeving.sleutels, nu),
    );
    betreft({ id, gemeente });
  }
  throw new Probleem(404, 'Niet gevonden', 'Dit dossier kunt u niet openen. Vraag uw teamleider wie het behandelt.');
}
