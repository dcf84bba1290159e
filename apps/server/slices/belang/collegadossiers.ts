import type { Collegadossier } from '@meedoen/contract/belang';
import { type Tx, uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { foutInVeld, nietGevonden } from '../../platform/probleem/index.ts';
import { gemarkeerdeDossiers, isGeslotenVoor, isVanKring } from '../../platform/sessie/index.ts';
import { medewerkerVan } from './invoer.ts';

interface Dossierrij {
  readonly persoon: string;
  readonly naam: string;
  readonly gemeente: string;
  readonly openWerk: number;
}
interface Toewijzingrij {
  readonly id: string;
  readonly persoon: string;
  readonly medewerker: string;
  readonly door: string;
  readonly op: Date;
}

/** Files in which a colleague stands, as far as this transaction may see them: never the own one or that of family. */
async function dossiers(aanroep: Aanroep, alleen?: string): Promise<Collegadossier[]> {
  const { tx, vandaag } = aanroep;
  const { uitvoerder } = medewerkerVan(aanroep);
  const ids = (await gemarkeerdeDossiers(tx, uitvoerder, vandaag)).filter(
    (id) => alleen === undefined || id === alleen,
  );
  if (ids.length === 0) return [];
  const rijen = await tx<Dossierrij[]>`
    select p.id as persoon, p.naam, p.gemeente,
      ((select count(*) from zaak z where z.persoon = p.id and z.open)
        + (select count(*) from taak t where t.persoon = p.id and t.klaar_op is null)
        + (select count(*) from besluit b where b.persoon = p.id and b.status = 'voorgesteld'))::int as "openWerk"
    from persoon p where p.id = any(${ids}) and p.verwijderd_op is null order by p.zoeknaam, p.id`;
  const toewijzingen = await tx<Toewijzingrij[]>`
    select t.id, t.persoon, m.naam as medewerker, d.naam as door, t.op
    from dossiertoewijzing t join medewerker m on m.id = t.medewerker join medewerker d on d.id = t.door
    where t.persoon = any(${ids}) and t.ingetrokken_op is null order by t.op, t.id`;
  aanroep.betreft(...rijen.map(({ persoon, gemeente }) => ({ id: persoon, gemeente })));
  return rijen.map((rij) => ({
    ...rij,
    toewijzingen: toewijzingen
      .filter(({ persoon }) => persoon === rij.persoon)
      .map(({ id, medewerker, door, op }) => ({ id, medewerker, door, op: op.toISOString() })),
  }));
}

async function dossierMetId(aanroep: Aanroep, persoon: string): Promise<Collegadossier> {
  const [dossier] = await dossiers(aanroep, persoon);
  if (!dossier) throw nietGevonden();
  return dossier;
}

/** Who can be given a file: everybody who works here, but oneself. */
async function kandidaten(tx: Tx, aanroep: Aanroep) {
  const { uitvoerder, medewerker } = medewerkerVan(aanroep);
  return tx<{ id: string; naam: string; functie: string }[]>`
    select m.id, m.naam, m.functie from medewerker m
    where m.uitvoerder = ${uitvoerder} and m.geldig @> ${aanroep.vandaag}::date and m.id <> ${medewerker}
      and exists (select 1 from roltoekenning r where r.medewerker = m.id and r.geldig @> ${aanroep.vandaag}::date)
    order by m.naam, m.id`;
}

export async function collegadossiers(aanroep: Aanroep) {
  return { dossiers: await dossiers(aanroep), medewerkers: [...(await kandidaten(aanroep.tx, aanroep))] };
}

/** Gives the file of a colleague to somebody else than oneself. Whoever has a tie with it cannot get it. */
export async function assignDossier(persoon: string, naar: string, aanroep: Aanroep): Promise<Collegadossier> {
  const { tx, nu, vandaag } = aanroep;
  const { uitvoerder, medewerker } = medewerkerVan(aanroep);
  const dossier = await dossierMetId(aanroep, persoon);
  if (naar === medewerker) throw foutInVeld('/medewerker', 'uzelf', 'Wijs een ander aan dan uzelf.');
  const mensen = await kandidaten(tx, aanroep);
  if (!mensen.some(({ id }) => id === naar))
    throw foutInVeld('/medewerker', 'onbekend', 'Kies een collega die hier werkt.');
  if (await isVanKring(tx, { uitvoerder, medewerker: naar, persoon }, vandaag))
    throw foutInVeld('/medewerker', 'kan-niet', 'Deze collega kan dit dossier niet behandelen. Kies een ander.');
  if (!(await isGeslotenVoor(tx, { uitvoerder, medewerker: naar, persoon }, vandaag)))
    throw foutInVeld('/medewerker', 'al-toegewezen', 'Deze collega behandelt dit dossier al.');
  await tx`insert into dossiertoewijzing ${tx({
    id: uuidv7(),
    ...{ uitvoerder, gemeente: dossier.gemeente, persoon, medewerker: naar, door: medewerker, op: nu },
  })}`;
  return dossierMetId(aanroep, persoon);
}

export async function endToegewezen(id: string, aanroep: Aanroep): Promise<Collegadossier> {
  const { tx, nu } = aanroep;
  const { medewerker } = medewerkerVan(aanroep);
  const [rij] = await tx<{ persoon: string }[]>`
    update dossiertoewijzing set ingetrokken_door = ${medewerker}, ingetrokken_op = ${nu}
    where id = ${id} and ingetrokken_op is null returning persoon`;
  if (!rij) throw nietGevonden();
  return dossierMetId(aanroep, rij.persoon);
}
