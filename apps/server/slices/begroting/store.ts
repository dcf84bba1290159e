import {
  type Begroting,
  type Begrotinginhoud,
  type Begrotingopdracht,
  type Begrotingsoort,
  nextBegroting,
  onderdeelVan,
} from '@meedoen/casework/begroting';
import { jsonb, type Tx } from '../../platform/database/index.ts';
import { nietGevonden, uitkomstVan } from '../../platform/probleem/index.ts';
import { type Inhoud, metWie, type Opdrachtgever, schrijfOpdracht } from '../../platform/stroom/index.ts';

/** A version of a budget, as it stands. */
export interface Begrotingzaak {
  readonly id: string;
  readonly versie: number;
  readonly toestand: Begroting;
}

export interface Waarvan {
  readonly uitvoerder: string;
  readonly gemeente: string;
}

/** A version this transaction may see. @throws Probleem 404 */
export async function begrotingMetId(tx: Tx, id: string): Promise<Begrotingzaak> {
  const [zaak] = await tx<Begrotingzaak[]>`select id, versie, toestand from begroting where id = ${id} for update`;
  if (!zaak) throw nietGevonden();
  return zaak;
}

/** Every version of a gemeente, the newest last. */
export const begrotingenVan = (tx: Tx, { uitvoerder, gemeente }: Waarvan) => tx<Begrotingzaak[]>`
  select id, versie, toestand from begroting where uitvoerder = ${uitvoerder} and gemeente = ${gemeente}
  order by jaar, soort, onderdeel, ronde, id`;

type VanSoort<S extends Begrotingsoort> = Begroting & { readonly inhoud: Extract<Begrotinginhoud, { soort: S }> };

/** Versions of one kind that somebody else confirmed, the newest last. */
export const bevestigd = <S extends Begrotingsoort>(zaken: readonly Begrotingzaak[], soort: S): VanSoort<S>[] =>
  zaken.flatMap(({ toestand }) =>
    toestand.toestand === 'bevestigd' && toestand.inhoud.soort === soort ? [toestand as VanSoort<S>] : [],
  );

/** Enters a version of a budget. @throws Probleem 409 with the true reason */
export async function voerIn(
  tx: Tx,
  inhoud: Extract<Inhoud<Begrotingopdracht>, { command: 'enterBegroting' }>,
  door: Opdrachtgever,
): Promise<Begrotingzaak> {
  const { id, uitvoerder, gemeente, jaar } = inhoud;
  const { soort } = inhoud.inhoud;
  const onderdeel = onderdeelVan(inhoud.inhoud);
  // two who enter the same take turns
  await tx`select pg_advisory_xact_lock(hashtextextended(${`begroting ${uitvoerder} ${gemeente} ${soort} ${jaar}`}, 0))`;
  const [stand] = await tx<{ vorige: number; wacht: boolean }[]>`
    select coalesce(max(ronde) filter (where status = 'bevestigd'), 0) as vorige,
      coalesce(bool_or(status = 'ingevoerd'), false) as wacht
    from begroting where uitvoerder = ${uitvoerder} and gemeente = ${gemeente} and soort = ${soort}
      and onderdeel = ${onderdeel} and jaar = ${jaar}`;
  const opdracht = metWie(inhoud, door);
  const { vandaag } = door;
  const context = { vandaag, vorige: stand?.vorige ?? 0, wacht: stand?.wacht ?? false };
  const toestand = uitkomstVan(nextBegroting(undefined, opdracht, context));
  await tx`insert into begroting ${tx({
    ...{ id, uitvoerder, gemeente, soort, onderdeel, jaar, ronde: toestand.ronde, status: toestand.toestand },
    ...{ ingevoerd_door: toestand.ingevoerdDoor, toestand: jsonb(tx, toestand), versie: 1 },
  } as never)}`;
  await schrijfOpdracht(tx, stroom(toestand), 0, opdracht, door);
  return { id, versie: 1, toestand };
}

/** Confirms a version or sends it back. @throws Probleem 409 with the true reason */
export async function beslis(
  tx: Tx,
  zaak: Begrotingzaak,
  inhoud: Exclude<Inhoud<Begrotingopdracht>, { command: 'enterBegroting' }>,
  door: Opdrachtgever,
): Promise<Begrotingzaak> {
  const opdracht = metWie(inhoud, door);
  const context = { vandaag: door.vandaag, vorige: 0, wacht: false };
  const toestand = uitkomstVan(nextBegroting(zaak.toestand, opdracht, context));
  const versie = await schrijfOpdracht(tx, stroom(toestand), zaak.versie, opdracht, door);
  const wie = toestand.toestand === 'bevestigd' ? toestand.bevestiging.door : null;
  await tx`update begroting set ${tx({
    ...{ status: toestand.toestand, bevestigd_door: wie, toestand: jsonb(tx, toestand), versie },
  } as never)} where id = ${zaak.id}`;
  return { id: zaak.id, versie, toestand };
}

const stroom = ({ id, uitvoerder, gemeente }: Begroting) =>
  ({ id, soort: 'begroting', uitvoerder, gemeente, persoon: null }) as const;
