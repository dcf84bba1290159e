import type { OpgeslagenBeleid } from '@meedoen/casework/beleid';
import type { Rechttoestand } from '@meedoen/casework/recht';
import type { Instant } from '@meedoen/casework/tijdstip';
import { firstDay, type IsoDate, type Maand, monthOfDate } from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import { geweigerd } from '../../platform/probleem/index.ts';
import { opgeslagenBeleidVoor } from '../beleid/index.ts';
import { instantVan } from '../berekening/index.ts';
import { feitenPerHuishouden } from '../betaalrun/index.ts';
import { gebeurtenissenVan } from './gebeurtenissen.ts';
import { labhuishouden } from './huishouden.ts';
import { Motor } from './motor.ts';

/** Whose households, on which day. */
export interface Labvraag {
  readonly uitvoerder: string;
  readonly gemeenten: readonly string[];
  readonly vandaag: IsoDate;
}

/** Households of some gemeenten, in threads or on their way there. */
export interface Bewaard {
  readonly motor: Motor;
  readonly maand: Maand;
  readonly stand: Instant;
  readonly beleid: Readonly<Record<string, OpgeslagenBeleid>>;
  readonly totaal: number;
  klaar: boolean;
}

interface Plaats extends Bewaard {
  /** Last right that was taken in. */
  na: string | null;
  bezig: Promise<unknown>;
  rust?: NodeJS.Timeout | undefined;
}

/** Households that are read and computed in one go, and how long one call goes on. */
const PORTIE = 250;
const EEN_CALL_MS = 700;
/** Populations at the same time, and how long one that nobody asks for is kept. */
const MEESTE_POPULATIES = 3;
const RUST_MS = 30 * 60_000;

/** What the lab keeps of caseloads while somebody works with them: in memory only, gone when it is not used. */
export class Geheugen {
  readonly #plaatsen = new Map<string, Plaats>();

  /** The households, a part further each time it is asked. @param opnieuw forget them and begin again */
  async loadFurther(tx: Tx, vraag: Labvraag, nu: Date, opnieuw: boolean): Promise<Bewaard> {
    const sleutel = sleutelVan(vraag);
    if (opnieuw) await this.#forget(sleutel);
    let plaats = this.#plaatsen.get(sleutel);
    if (!plaats) {
      plaats = await beginPlaats(tx, vraag, nu);
      const eerder = this.#plaatsen.get(sleutel);
      // somebody else began meanwhile: one of the two is enough
      if (eerder) await plaats.motor.stop();
      plaats = eerder ?? plaats;
      this.#plaatsen.set(sleutel, plaats);
      await this.#makeRoom();
    }
    const deze = plaats;
    // who asks at the same time waits their turn: a household is taken in once
    deze.bezig = deze.bezig.then(() => loadPart(tx, vraag, deze));
    try {
      await deze.bezig;
    } catch (fout) {
      if (this.#plaatsen.get(sleutel) !== deze) throw nogNiet();
      await this.#forget(sleutel);
      throw fout;
    }
    if (this.#plaatsen.get(sleutel) === deze) this.#keep(sleutel, deze);
    return deze;
  }

  /** Does something with the households when all of them are there. @throws Probleem when they are not, or are fetched anew meanwhile */
  async use<T>(vraag: Labvraag, work: (bewaard: Bewaard) => Promise<T>): Promise<T> {
    const sleutel = sleutelVan(vraag);
    const plaats = this.#plaatsen.get(sleutel);
    if (!plaats?.klaar) throw nogNiet();
    this.#keep(sleutel, plaats);
    try {
      return await work(plaats);
    } catch (fout) {
      throw this.#plaatsen.get(sleutel) === plaats ? fout : nogNiet();
    }
  }

  /** The last to be used is the last to go. */
  #keep(sleutel: string, plaats: Plaats): void {
    clearTimeout(plaats.rust);
    this.#plaatsen.delete(sleutel);
    this.#plaatsen.set(sleutel, plaats);
    plaats.rust = setTimeout(() => void this.#forget(sleutel), RUST_MS).unref();
  }

  async #makeRoom(): Promise<void> {
    for (const sleutel of [...this.#plaatsen.keys()].slice(0, -MEESTE_POPULATIES)) await this.#forget(sleutel);
  }

  async #forget(sleutel: string): Promise<void> {
    const plaats = this.#plaatsen.get(sleutel);
    this.#plaatsen.delete(sleutel);
    clearTimeout(plaats?.rust);
    await plaats?.motor.stop();
  }
}

const nogNiet = () => geweigerd('De huishoudens zijn nog niet opgehaald. Haal ze eerst op.', 'populatie-niet-geladen');

const sleutelVan = ({ uitvoerder, gemeenten, vandaag }: Labvraag): string =>
  [uitvoerder, vandaag, ...[...gemeenten].sort()].join(' ');

const lopend = (tx: Tx, { uitvoerder, gemeenten, vandaag }: Labvraag) =>
  tx`r.uitvoerder = ${uitvoerder} and r.gemeente = any(${[...gemeenten]}::char(4)[]) and r.status = 'lopend' and r.geldig @> ${vandaag}::date`;

async function beginPlaats(tx: Tx, vraag: Labvraag, nu: Date): Promise<Plaats> {
  return alsSysteem(tx, async () => {
    const [telling] = await tx<
      { aantal: number }[]
    >`select count(*)::int as aantal from recht r where ${lopend(tx, vraag)}`;
    const beleid: Record<string, OpgeslagenBeleid> = {};
    for (const gemeente of vraag.gemeenten)
      beleid[gemeente] = await opgeslagenBeleidVoor(tx, vraag.uitvoerder, gemeente);
    const maand = monthOfDate(vraag.vandaag);
    const totaal = telling?.aantal ?? 0;
    const motor = new Motor({ maand, beleid });
    return {
      motor,
      maand,
      stand: instantVan(nu),
      beleid,
      totaal,
      klaar: totaal === 0,
      na: null,
      bezig: Promise.resolve(),
    };
  });
}

interface Rij {
  readonly id: string;
  readonly persoon: string;
  readonly gemeente: string;
  readonly gemeentenaam: string;
  readonly indeling: string | null;
  readonly toestand: Rechttoestand;
}

/** Takes in as many households as fit in one call. */
async function loadPart(tx: Tx, vraag: Labvraag, plaats: Plaats): Promise<void> {
  const begin = performance.now();
  while (!plaats.klaar && performance.now() - begin < EEN_CALL_MS) {
    const { na } = plaats;
    const huishoudens = await alsSysteem(tx, async () => {
      const rijen = await tx<Rij[]>`
        select r.id, r.persoon, r.gemeente, g.naam as gemeentenaam, r.toestand,
          toegang.hoofdindeling(r.uitvoerder, r.gemeente, ${firstDay(plaats.maand)}::date) as indeling
        from recht r join gemeente g on g.code = r.gemeente
        where ${lopend(tx, vraag)} and ${na ? tx`r.id > ${na}` : tx`true`} order by r.id limit ${PORTIE}`;
      const feiten = await feitenPerHuishouden(
        tx,
        rijen.map(({ persoon }) => persoon),
      );
      plaats.klaar = rijen.length < PORTIE;
      plaats.na = rijen.at(-1)?.id ?? na;
      const gebeurd = await gebeurtenissenVan(
        tx,
        rijen.map(({ persoon }) => persoon),
        vraag.vandaag,
      );
      return rijen.map((rij) => ({
        ...labhuishouden({ ...rij, feiten: feiten.get(rij.persoon) ?? [] }, plaats.stand, firstDay(plaats.maand)),
        gebeurtenissen: gebeurd.get(rij.persoon),
      }));
    });
    if (huishoudens.length > 0) await plaats.motor.add(huishoudens);
  }
}
