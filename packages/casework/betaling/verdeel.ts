import { type Cents, splitOver } from '@meedoen/law/kernel';
import { euro } from '../opmaak/index.ts';
import { gelukt, geweigerd, type Uitslag } from '../weigering/index.ts';

/** An account and whether a second person looked at it; a new one is not paid to before that. */
export interface Betaalrekening {
  readonly iban: string;
  readonly naam: string;
  readonly gecontroleerd: boolean;
}

/** Something kept back from the net before the person is paid. `id` of the destination as recorded. */
export type Inhouding =
  | {
      readonly soort: 'beslag';
      readonly id: string;
      readonly naam: string;
      readonly iban: string;
      readonly rangorde: number;
      /** What the person always keeps per month, cents (Rv art. 475d). */
      readonly beslagvrijeVoet: Cents;
      /** What is still owed; absent: all above the protected amount. */
      readonly bedrag?: Cents | undefined;
    }
  | {
      readonly soort: 'aflossing';
      readonly id: string;
      readonly naam: string;
      readonly vordering: string;
      readonly bedrag: Cents;
      /** Bound on set-off by the college (Awb 4:93 lid 4); absent only where art. 60 lid 6 lifts it. */
      readonly beslagvrijeVoet?: Cents | undefined;
    }
  | {
      readonly soort: 'derde';
      readonly id: string;
      readonly naam: string;
      readonly iban: string;
      readonly bedrag: Cents;
    };

/** Who gets what is left: the person or, for the person, a bewindvoerder; with a partner half each (art. 45 lid 4). */
export interface Bestemmingen {
  readonly inhoudingen: readonly Inhouding[];
  readonly persoon: Betaalrekening | undefined;
  readonly bewindvoerder?: Betaalrekening | undefined;
  /** Absent: no partner, or paid to one of them at their joint request. */
  readonly partner?: Betaalrekening | undefined;
  /** Weights of the person and the partner, for a couple that lives apart; absent: half each. */
  readonly verhouding?: readonly [persoon: Cents, partner: Cents] | undefined;
}

export interface Deel {
  readonly bestemming: 'beslag' | 'aflossing' | 'derde' | 'persoon' | 'partner' | 'bewindvoerder' | 'werkgever';
  readonly naam: string;
  /** Absent for `aflossing`: that money stays here. */
  readonly iban?: string | undefined;
  readonly vordering?: string | undefined;
  readonly id?: string | undefined;
  readonly bedrag: Cents;
}

export interface Verdeling {
  /** Each above zero; together exactly the net. */
  readonly delen: readonly Deel[];
  /** What an agreed destination got less than agreed, cents. */
  readonly tekorten: readonly { readonly id: string; readonly naam: string; readonly bedrag: Cents }[];
}

export type Verdeelweigering = 'netto-onmogelijk' | 'rekening-ontbreekt' | 'rekening-niet-gecontroleerd';

const ORDE = { beslag: 0, aflossing: 1, derde: 2 } as const;

/**
 * Splits the net of a month over its destinations in order: attachments (by rank, never below the protected amount),
 * agreed instalments, third parties, then the person, the partner by half, or a bewindvoerder.
 * @param netto cents, zero or more. @returns parts that add up to the net, or why it cannot be paid.
 */
export function verdeel(netto: Cents, bestemmingen: Bestemmingen): Uitslag<Verdeling, Verdeelweigering> {
  if (!Number.isSafeInteger(netto) || netto < 0)
    return geweigerd({
      code: 'netto-onmogelijk',
      tekst: `Een bedrag van ${euro(Math.trunc(netto))} kan niet betaald worden.`,
      cijfers: { netto },
    });
  const delen: Deel[] = [];
  const tekorten: { id: string; naam: string; bedrag: Cents }[] = [];
  let rest = netto;
  for (const each of opVolgorde(bestemmingen.inhoudingen)) {
    const bound = each.soort === 'derde' ? 0 : (each.beslagvrijeVoet ?? 0);
    const room = Math.max(0, rest - bound);
    const bedrag = Math.min(each.bedrag ?? room, room);
    if (each.bedrag !== undefined && bedrag < each.bedrag && each.soort !== 'beslag')
      tekorten.push({ id: each.id, naam: each.naam, bedrag: each.bedrag - bedrag });
    if (bedrag <= 0) continue;
    rest -= bedrag;
    const { soort: bestemming, id, naam } = each;
    delen.push(
      each.soort === 'aflossing'
        ? { bestemming, id, naam, vordering: each.vordering, bedrag }
        : { bestemming, id, naam, iban: each.iban, bedrag },
    );
  }
  const toPeople = overigen(rest, bestemmingen);
  return toPeople.ok ? gelukt({ delen: [...delen, ...toPeople.value], tekorten }) : toPeople;
}

function opVolgorde(inhoudingen: readonly Inhouding[]): Inhouding[] {
  const rank = (each: Inhouding): number => (each.soort === 'beslag' ? each.rangorde : 0);
  return inhoudingen.toSorted((a, b) => ORDE[a.soort] - ORDE[b.soort] || rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

function overigen(
  rest: Cents,
  { persoon, partner, bewindvoerder, verhouding = [1, 1] }: Bestemmingen,
): Uitslag<readonly Deel[], Verdeelweigering> {
  const [half = rest, other = 0] = partner ? splitOver(rest, verhouding) : [rest];
  const delen: Deel[] = [];
  for (const [bestemming, rekening, bedrag] of [
    [bewindvoerder ? 'bewindvoerder' : 'persoon', bewindvoerder ?? persoon, half],
    ['partner', partner, other],
  ] as const) {
    if (bedrag === 0) continue;
    if (!rekening)
      return geweigerd({
        code: 'rekening-ontbreekt',
        tekst: 'Er is nog geen rekeningnummer. Vraag het aan de inwoner.',
        cijfers: { bedrag },
      });
    if (!rekening.gecontroleerd)
      return geweigerd({
        code: 'rekening-niet-gecontroleerd',
        tekst: 'Het rekeningnummer is nieuw. Een collega moet het eerst nakijken.',
        cijfers: { bedrag },
      });
    delen.push({ bestemming, naam: rekening.naam, iban: rekening.iban, bedrag });
  }
  return gelukt(delen);
}
