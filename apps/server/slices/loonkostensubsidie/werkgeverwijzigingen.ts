import type { Werkgeverveld, Werkgeverwijziging } from '@meedoen/contract/loonkostensubsidie';
import { jsonb, type Tx, uuidv7 } from '../../platform/database/index.ts';
import type { Werkgeverrij } from './werkgevers.ts';

type Velden = Readonly<Record<Werkgeverveld, string>>;

/** The fields of an employer as people know them. */
export const alsVelden = (rij: Omit<Velden, 'straatEnNummer'> & Pick<Werkgeverrij, 'straat_en_nummer'>): Velden => ({
  naam: rij.naam,
  kvk: rij.kvk,
  iban: rij.iban,
  tenaamstelling: rij.tenaamstelling,
  contactpersoon: rij.contactpersoon,
  telefoon: rij.telefoon,
  email: rij.email,
  straatEnNummer: rij.straat_en_nummer,
  postcode: rij.postcode,
  plaats: rij.plaats,
});

/** Field by field what it was and what it became. @param oud absent: it was not there before */
export const verschilVan = (oud: Velden | undefined, nieuw: Velden): Werkgeverwijziging['verschil'] =>
  (Object.keys(nieuw) as Werkgeverveld[]).flatMap((veld) =>
    oud?.[veld] === nieuw[veld] ? [] : [{ veld, oud: oud?.[veld] ?? null, nieuw: nieuw[veld] }],
  );

interface Teschrijven extends Pick<Werkgeverwijziging, 'wat' | 'reden' | 'verschil'> {
  readonly uitvoerder: string;
  readonly werkgever: string;
  /** Null: a file of the bank. */
  readonly door: string | null;
}

/** Adds what was changed; what was added is never changed. */
export async function schrijfWijziging(tx: Tx, { verschil, ...rest }: Teschrijven, nu: Date): Promise<void> {
  await tx`insert into werkgeverwijziging ${tx({ ...rest, id: uuidv7(), verschil: jsonb(tx, verschil), op: nu })}`;
}

/** A payment came back from the bank: the account has to be looked at again by somebody. */
export async function noteReturn(tx: Tx, uitvoerder: string, iban: string, reden: string, nu: Date): Promise<void> {
  const rijen = await tx<{ id: string }[]>`
    update werkgever set iban_gecontroleerd_door = null, versie = versie + 1
    where uitvoerder = ${uitvoerder} and iban = ${iban} and iban_gecontroleerd_door is not null returning id`;
  for (const { id } of rijen) {
    const verschil = [{ veld: 'iban' as const, oud: iban, nieuw: iban }];
    const wat = 'betaling-teruggekomen' as const;
    await schrijfWijziging(tx, { uitvoerder, werkgever: id, door: null, wat, reden, verschil }, nu);
  }
}

/** Everything that was changed of an employer, the newest on top. */
export async function wijzigingenVan(tx: Tx, werkgever: string): Promise<Werkgeverwijziging[]> {
  const rijen = await tx<(Omit<Werkgeverwijziging, 'op'> & { readonly op: Date })[]>`
    select w.id, w.op, m.naam as wie, w.wat, w.reden, w.verschil
    from werkgeverwijziging w left join medewerker m on m.id = w.door
    where w.werkgever = ${werkgever} order by w.op desc, w.id desc`;
  return rijen.map(({ op, ...rij }) => ({ ...rij, op: op.toISOString() as Werkgeverwijziging['op'] }));
}
