import type { Feit, Feitsoort, Feitwaarde } from '@meedoen/casework/feiten';
import type { IsoDate } from '@meedoen/law/kernel';
import { momentOp } from '../klok/index.ts';

/** What a test may want to differ; the rest is a fact staff looked at, known since the day it began. */
export type Afwijking = Partial<Pick<Feit, 'bron' | 'gecontroleerd' | 'auteur' | 'vervangt' | 'geldig' | 'bekend'>>;

/** Facts of one household, numbered in the order they are made, so that a failing test prints the same each time. */
export class Feitenbouwer {
  readonly #feiten: Feit[] = [];
  readonly #bekendSinds: IsoDate;

  /** @param bekendSinds day on which the facts became known */
  constructor(bekendSinds: IsoDate = '2026-01-05') {
    this.#bekendSinds = bekendSinds;
  }

  /** Adds a fact about somebody. @returns the fact */
  feit<S extends Feitsoort>(persoon: string, soort: S, waarde: Feitwaarde<S>, anders: Afwijking = {}): Feit {
    const feit = {
      ...{ id: `feit-${this.#feiten.length + 1}`, uitvoerder: 'veenrade', persoon, soort, waarde },
      ...{ geldig: {}, bekend: { vanaf: momentOp(this.#bekendSinds) } },
      ...{ bron: 'medewerker', gecontroleerd: true, auteur: 'medewerker' },
      ...anders,
      // the value belongs to the kind: the parameters say so, which the type of the union cannot see
    } as Feit;
    this.#feiten.push(feit);
    return feit;
  }

  /** What the law must know of somebody who lives in a home of their own in the Netherlands. */
  inwoner(persoon: string, geboren: IsoDate): this {
    this.feit(persoon, 'geboortedatum', { datum: geboren });
    this.feit(persoon, 'nederlander', { nederlander: true });
    this.feit(persoon, 'adres', { land: 'NL', gemeente: '9901', soort: 'woonadres', geheim: false });
    this.feit(persoon, 'woonsituatie', { soort: 'zelfstandig' });
    this.feit(persoon, 'detentie', { gedetineerd: false });
    this.feit(persoon, 'studiefinanciering', { studiefinanciering: false });
    this.feit(persoon, 'spaargeld', { kenmerk: 'rekening', bedragInCenten: 100_000 });
    return this;
  }

  /** A child who lives in. */
  kind(ouder: string, kind: string, geboren: IsoDate): this {
    this.feit(kind, 'geboortedatum', { datum: geboren });
    const waarde = { kind, inwonend: true, nietGeregistreerd: false };
    this.feit(ouder, 'ouderschap', waarde, { geldig: { vanaf: geboren } });
    return this;
  }

  /** Net wages per month with holiday pay in it, cents. */
  loon(persoon: string, nettoInCenten: number, vanaf: IsoDate, tot?: IsoDate): this {
    const geldig = { vanaf, ...(tot ? { tot } : {}) };
    const waarde = { kenmerk: 'Werkgever', soort: 'loon', nettoInCenten, periode: 'maand' } as const;
    this.feit(persoon, 'inkomen', { ...waarde, vakantietoeslag: 'inbegrepen', geschat: false }, { geldig });
    return this;
  }

  get feiten(): readonly Feit[] {
    return [...this.#feiten];
  }
}
