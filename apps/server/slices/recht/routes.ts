import { laatsteDagVan, possibleRechtcommands, type Rechtopdracht } from '@meedoen/casework/recht';
import * as contract from '@meedoen/contract/recht';
import { type IsoDate, type Maand, yearOf } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { eindVan } from '../../platform/klok/index.ts';
import { auteurVan } from '../../platform/stroom/index.ts';
import { instantVan, rekenMaand, weergaveVan } from '../berekening/index.ts';
import { type Gebeurtenismelding, type Gebeurtenisuitkomst, verwerkGebeurtenis } from './gebeurtenis.ts';
import { type Correctie, maandenVan } from './maanden.ts';
import { specificatieVan } from './specificatie.ts';
import { geefRechtopdracht, type Opdrachtgever, type Recht, rechtbasis, rechtVoorLezer } from './store.ts';

/** What besluiten do for a right; their slice gives it. */
export interface Rechtgevolgen {
  /** Corrections of months, from besluiten and open proposals. @param verstuurd only what was made known */
  correctiesVan(tx: Tx, recht: string, verstuurd: boolean): Promise<readonly Correctie[]>;
  /** Proposes to end a right. @returns id of the proposal */
  stelBeeindigingVoor(
    tx: Tx,
    recht: Recht,
    vanaf: IsoDate,
    cbsCode: string,
    reden: string,
    door: Opdrachtgever,
  ): Promise<string>;
  /** Proposes another amount from a day on. @returns id of the proposal */
  stelWijzigingVoor(tx: Tx, recht: Recht, vanaf: IsoDate, reden: string, door: Opdrachtgever): Promise<string>;
  werkGevolgBij(
    tx: Tx,
    personen: readonly string[],
    door: Opdrachtgever,
  ): Promise<readonly { readonly recht: string; readonly voorstel: string | null }[]>;
}

/** CBS codes of what happened (bijlage 1, field 34). */
const CBS = { overlijden: '04', detentie: '05', verhuizing: '32' } as const;

/** Paths of a right: its months, the outcome of one, the specificatie, and the short paths. */
export function rechtWegen(wegen: Wegen, gevolgen: Rechtgevolgen): void {
  wegen
    .op(contract.readRecht, async ({ params, query }, aanroep) => {
      const recht = await rechtVan(aanroep, params.rechtId);
      return rechtWeergave(recht, query.jaar ?? yearOf(aanroep.vandaag), query.bekendOp, aanroep, gevolgen);
    })
    .op(contract.readMaanduitkomst, async ({ params, query }, aanroep) => {
      const recht = await rechtVan(aanroep, params.rechtId, params.maand);
      const basis = await rechtbasis(aanroep.tx, recht, momentVan(query.bekendOp, aanroep));
      const { uitkomst, vooraf } = rekenMaand(basis, params.maand, basis.beleid);
      return weergaveVan(uitkomst, vooraf);
    })
    .op(contract.readSpecificatie, async ({ params, query }, aanroep) => {
      const recht = await rechtVan(aanroep, params.rechtId, params.maand);
      const basis = await rechtbasis(aanroep.tx, recht, momentVan(query.bekendOp, aanroep));
      const correcties = await gevolgen.correctiesVan(aanroep.tx, recht.id, aanroep.actor.soort === 'inwoner');
      const [persoon] = await aanroep.tx<{ naam: string }[]>`select naam from persoon where id = ${recht.persoon}`;
      return specificatieVan(aanroep.tx, recht, basis, params.maand, persoon?.naam ?? '', correcties);
    })
    .op(contract.resumeRecht, ({ params, body }, aanroep) =>
      herstel(params.rechtId, { commando: 'resumeRecht' }, body.reden, aanroep, gevolgen),
    )
    .op(contract.releaseBetaling, ({ params, body }, aanroep) =>
      herstel(params.rechtId, { commando: 'releaseBetaling' }, body.reden, aanroep, gevolgen),
    )
    .op(contract.registerGebeurtenis, async ({ params, body }, aanroep) => {
      const recht = await rechtVan(aanroep, params.rechtId);
      const door = { auteur: auteurVan(aanroep.actor), nu: aanroep.nu, vandaag: aanroep.vandaag, reden: body.reden };
      const uitkomst = await verwerkGebeurtenis(aanroep.tx, recht, body, door);
      const { betaling, uitleg, onderweg } = uitkomst;
      // what was paid already over days after it comes out differently now; after an end that is looked at with the besluit
      if (uitkomst.wijzigtOp) await gevolgen.werkGevolgBij(aanroep.tx, [recht.persoon], door);
      const voorstel = await stelVoor(aanroep.tx, uitkomst, body, door, gevolgen);
      return { betaling, voorstel, uitleg, onderweg: [...onderweg], brieven: [...uitkomst.brieven] };
    });
}

/** The besluit that follows is proposed the same day: the end of the right, or another amount for who is left. */
async function stelVoor(
  tx: Tx,
  { recht, eindigtOp, wijzigtOp }: Gebeurtenisuitkomst,
  { soort, reden }: Gebeurtenismelding,
  door: Opdrachtgever,
  gevolgen: Rechtgevolgen,
): Promise<string | null> {
  if (eindigtOp) return gevolgen.stelBeeindigingVoor(tx, recht, eindigtOp, CBS[soort], reden, door);
  return wijzigtOp ? gevolgen.stelWijzigingVoor(tx, recht, wijzigtOp, reden, door) : null;
}

/** A right that waited goes on; what its months come to now is looked at once more. */
async function herstel(
  id: string,
  opdracht: Rechtopdracht,
  reden: string,
  aanroep: Aanroep,
  gevolgen: Pick<Rechtgevolgen, 'werkGevolgBij'>,
) {
  const recht = await rechtVan(aanroep, id);
  const door = { auteur: auteurVan(aanroep.actor), nu: aanroep.nu, vandaag: aanroep.vandaag, reden };
  const { toestand } = await geefRechtopdracht(aanroep.tx, recht, opdracht, door);
  await gevolgen.werkGevolgBij(aanroep.tx, [recht.persoon], door);
  return { status: toestand.status, betaalstop: toestand.betaalstop?.reden ?? null };
}

async function rechtVan(aanroep: Aanroep, id: string, maand?: Maand): Promise<Recht> {
  const recht = await rechtVoorLezer(aanroep.tx, id, aanroep.actor, maand);
  aanroep.betreft({ id: recht.persoon, gemeente: recht.gemeente });
  if (recht.partner) aanroep.betreft({ id: recht.partner, gemeente: recht.gemeente });
  return recht;
}

const momentVan = (bekendOp: IsoDate | undefined, { nu, vandaag }: Aanroep) =>
  bekendOp === undefined || bekendOp >= vandaag
    ? instantVan(new Date(nu.getTime() + 1000))
    : instantVan(eindVan(bekendOp));

/** What a member of staff can put right with one command; the rest goes by a besluit. */
const HERSTEL: readonly string[] = ['resumeRecht', 'releaseBetaling'];

const mogelijkhedenVan = ({ toestand }: Recht, voorInwoner: boolean) =>
  possibleRechtcommands(toestand)
    .filter(({ command }) => !voorInwoner && HERSTEL.includes(command))
    .map(({ command, mag, weigering }) => ({
      commando: command,
      mag,
      weigering: weigering
        ? { code: weigering.code, tekst: weigering.tekst, artikel: weigering.artikel ?? null }
        : null,
    }));

/** A right as the API gives it; other slices show it too. */
export async function rechtWeergave(
  recht: Recht,
  jaar: number,
  bekendOp: IsoDate | undefined,
  aanroep: Aanroep,
  gevolgen: Pick<Rechtgevolgen, 'correctiesVan'>,
) {
  const { tx, vandaag, actor } = aanroep;
  const basis = await rechtbasis(tx, recht, momentVan(bekendOp, aanroep));
  const correcties = await gevolgen.correctiesVan(tx, recht.id, actor.soort === 'inwoner');
  const [saldo] = await tx<{ vakantiegeld: number | null; vordering: number | null }[]>`
    select -sum(bedrag_in_centen) filter (where rekening = 'vakantiegeld')::bigint as vakantiegeld,
      sum(bedrag_in_centen) filter (where rekening = 'vordering')::bigint as vordering
    from boeking where recht = ${recht.id}`;
  return {
    id: recht.id,
    kenmerk: recht.kenmerk,
    persoon: recht.persoon,
    partner: recht.partner,
    gemeente: recht.gemeente,
    status: recht.toestand.status,
    herstelTotEnMet: recht.toestand.status === 'opgeschort' ? recht.toestand.opschorting.hersteltermijn : null,
    betaalstop: recht.toestand.betaalstop?.reden ?? null,
    mogelijkheden: mogelijkhedenVan(recht, actor.soort === 'inwoner'),
    ingangsdatum: recht.toestand.geldig.vanaf,
    einddatum: laatsteDagVan(recht.toestand) ?? null,
    maanden: await maandenVan(tx, recht, basis, correcties, jaar, vandaag),
    vakantiegeldInCenten: Number(saldo?.vakantiegeld ?? 0),
    openstaandInCenten: Number(saldo?.vordering ?? 0),
  };
}
