import { parseIban } from '@meedoen/casework/identificatie';
import type { Werkgever } from '@meedoen/contract/loonkostensubsidie';
import { type Tx, uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { foutInVeld, geweigerd, nietGevonden } from '../../platform/probleem/index.ts';
import { bewaakVersie } from '../../platform/stroom/index.ts';
import { alsVelden, schrijfWijziging, verschilVan, wijzigingenVan } from './werkgeverwijzigingen.ts';

export interface Werkgeverrij {
  readonly id: string;
  readonly uitvoerder: string;
  readonly naam: string;
  readonly kvk: string;
  readonly iban: string;
  readonly tenaamstelling: string;
  readonly iban_door: string;
  readonly iban_gecontroleerd_door: string | null;
  readonly contactpersoon: string;
  readonly telefoon: string;
  readonly email: string;
  readonly straat_en_nummer: string;
  readonly postcode: string;
  readonly plaats: string;
  readonly versie: number;
}

/** What is filled in of an employer. */
export type Werkgevervelden = Omit<Werkgever, 'id' | 'versie' | 'rekeningGecontroleerd' | 'magControleren'>;

/** Rows of a list on one screen. */
const LIJST = 50;

const medewerkerVan = ({ actor }: Aanroep) => {
  if (actor.soort !== 'medewerker') throw nietGevonden();
  return { id: actor.medewerker, uitvoerder: actor.uitvoerder };
};

/** An employer of the own uitvoerder. @throws Probleem 404 */
export async function werkgeverMetId(tx: Tx, id: string): Promise<Werkgeverrij> {
  const [rij] = await tx<Werkgeverrij[]>`select * from werkgever where id = ${id}`;
  if (!rij) throw nietGevonden();
  return rij;
}

export async function werkgeversMetId(tx: Tx, ids: readonly string[]): Promise<Map<string, Werkgeverrij>> {
  if (ids.length === 0) return new Map();
  const rijen = await tx<Werkgeverrij[]>`select * from werkgever where id = any(${[...ids]})`;
  return new Map(rijen.map((rij) => [rij.id, rij]));
}

/** Employers by a part of their name or by their number. */
export async function zoekWerkgevers(
  zoek: string,
  aanroep: Aanroep,
): Promise<{ werkgevers: Werkgever[]; meer: boolean }> {
  const { tx } = aanroep;
  medewerkerVan(aanroep);
  const deel = `%${zoek.toLowerCase().replace(/[\\%_]/g, (teken) => `\\${teken}`)}%`;
  const rijen = await tx<Werkgeverrij[]>`
    select * from werkgever where lower(naam) like ${deel} or kvk = ${zoek} order by lower(naam), id limit ${LIJST + 1}`;
  return {
    werkgevers: rijen.slice(0, LIJST).map((rij) => toonWerkgever(rij, aanroep)),
    meer: rijen.length > LIJST,
  };
}

export function toonWerkgever(rij: Werkgeverrij, aanroep: Aanroep): Werkgever {
  const { id, naam, kvk, iban, tenaamstelling, contactpersoon, telefoon, email, postcode, plaats, versie } = rij;
  return {
    ...{ id, naam, kvk, iban, tenaamstelling, contactpersoon, telefoon, email, postcode, plaats, versie },
    straatEnNummer: rij.straat_en_nummer,
    rekeningGecontroleerd: rij.iban_gecontroleerd_door !== null,
    magControleren: rij.iban_gecontroleerd_door === null && rij.iban_door !== medewerkerVan(aanroep).id,
  };
}

function kolommen({ straatEnNummer, iban, ...rest }: Werkgevervelden) {
  const geldig = parseIban(iban);
  if (!geldig) throw foutInVeld('/iban', 'geen-iban', 'Dit rekeningnummer klopt niet. Kijk het na.');
  return { ...rest, iban: geldig, straat_en_nummer: straatEnNummer };
}

/** Registers an employer; one per number. @throws Probleem 409 when the number is known */
export async function registerWerkgever(velden: Werkgevervelden, aanroep: Aanroep): Promise<Werkgever> {
  const { tx, nu } = aanroep;
  const { id: door, uitvoerder } = medewerkerVan(aanroep);
  const rij = { ...kolommen(velden), id: uuidv7(), uitvoerder, iban_door: door, versie: 1 };
  const geschreven = await tx`insert into werkgever ${tx({ ...rij, aangemaakt_op: nu, gewijzigd_op: nu })}
    on conflict (uitvoerder, kvk) do nothing`;
  if (geschreven.count === 0)
    throw geweigerd('Deze werkgever is al bekend. Zoek op het KvK-nummer.', 'werkgever-bekend');
  const verschil = verschilVan(undefined, alsVelden(rij));
  await schrijfWijziging(tx, { uitvoerder, werkgever: rij.id, door, wat: 'vastgelegd', reden: '', verschil }, nu);
  return toonWerkgever(await werkgeverMetId(tx, rij.id), aanroep);
}

/** Changes what is known of an employer; another account waits for a second look again. */
export async function wijzigWerkgever(
  id: string,
  { reden, ...velden }: Werkgevervelden & { readonly reden: string },
  aanroep: Aanroep,
): Promise<Werkgever> {
  const { tx, nu } = aanroep;
  const { id: door } = medewerkerVan(aanroep);
  const [rij] = await tx<Werkgeverrij[]>`select * from werkgever where id = ${id} for update`;
  if (!rij) throw nietGevonden();
  bewaakVersie(aanroep.versie, rij.versie);
  const nieuw = kolommen(velden);
  const [ander] = await tx`select 1 from werkgever where kvk = ${nieuw.kvk} and id <> ${id}`;
  if (ander) throw foutInVeld('/kvk', 'werkgever-bekend', 'Een andere werkgever heeft dit KvK-nummer.');
  const andereRekening = nieuw.iban !== rij.iban || nieuw.tenaamstelling !== rij.tenaamstelling;
  const controle = andereRekening ? { iban_door: door, iban_gecontroleerd_door: null } : {};
  await tx`update werkgever set ${tx({ ...nieuw, ...controle, versie: rij.versie + 1, gewijzigd_op: nu })} where id = ${id}`;
  const verschil = verschilVan(alsVelden(rij), alsVelden({ ...rij, ...nieuw }));
  await schrijfWijziging(
    tx,
    { uitvoerder: rij.uitvoerder, werkgever: id, door, wat: 'gewijzigd', reden, verschil },
    nu,
  );
  aanroep.geefVersie(rij.versie + 1);
  return toonWerkgever(await werkgeverMetId(tx, id), aanroep);
}

/** Somebody else says that an account is right, by typing it again. @throws Probleem 400 or 409 with the reason */
export async function controleerWerkgeverrekening(id: string, iban: string, aanroep: Aanroep): Promise<Werkgever> {
  const { tx, nu } = aanroep;
  const { id: door } = medewerkerVan(aanroep);
  const [rij] = await tx<Werkgeverrij[]>`select * from werkgever where id = ${id} for update`;
  if (!rij) throw nietGevonden();
  if (rij.iban_door === door)
    throw geweigerd('U vulde dit rekeningnummer zelf in. Een collega kijkt het na.', 'zelf-ingevoerd');
  if (rij.iban_gecontroleerd_door) throw geweigerd('Dit rekeningnummer is al nagekeken.', 'al-gecontroleerd');
  if (parseIban(iban) !== rij.iban)
    throw foutInVeld(
      '/iban',
      'ander-rekeningnummer',
      'Dit is een ander rekeningnummer dan er staat. Vraag de werkgever.',
    );
  await tx`update werkgever set iban_gecontroleerd_door = ${door}, versie = versie + 1 where id = ${id}`;
  const verschil = [{ veld: 'iban' as const, oud: rij.iban, nieuw: rij.iban }];
  const over = { uitvoerder: rij.uitvoerder, werkgever: id, door, verschil };
  await schrijfWijziging(tx, { ...over, wat: 'rekening-nagekeken', reden: '' }, nu);
  return toonWerkgever(await werkgeverMetId(tx, id), aanroep);
}

/** An employer with everything that was changed of it, the newest on top. @throws Probleem 404 */
export async function leesWerkgever(id: string, aanroep: Aanroep) {
  const { tx } = aanroep;
  medewerkerVan(aanroep);
  const rij = await werkgeverMetId(tx, id);
  aanroep.geefVersie(rij.versie);
  return { werkgever: toonWerkgever(rij, aanroep), wijzigingen: await wijzigingenVan(tx, id) };
}
