import { addDays, attempt, type IsoDate, lawOn } from '@meedoen/law/kernel';
import { gezamenlijkeHuishouding, type Samenwoning } from '@meedoen/law/participatiewet';
import type { Feitwaarde } from '../feiten/index.ts';
import type { Weigering } from '../weigering/index.ts';

/** What the law asks of two who parted and stay in one home (art. 3 lid 2 to 4). Absent: not asked or not judged. */
export interface Onderdak {
  /** Oordeel of lid 3: they care for each other, by sharing costs or otherwise. */
  readonly wederzijdseZorg?: boolean | undefined;
  /** Oordeel of lid 2 a: one needs care, and that is why they live in one home. */
  readonly zorgbehoefte?: boolean | undefined;
  readonly kindSamen?: boolean | undefined;
  readonly samenlevingscontract?: boolean | undefined;
}

/** How two live in one home from the first day apart on, as the law asks it. */
export const samenwoning = (
  onderdak: Onderdak,
  vorm: Feitwaarde<'partnerschap'>['vorm'],
  op: IsoDate,
): Omit<Samenwoning, 'aanvraag'> => ({
  verwantschap: 'geen',
  ...(onderdak.wederzijdseZorg === undefined ? {} : { wederzijdseZorg: onderdak.wederzijdseZorg }),
  ...(onderdak.zorgbehoefte === undefined ? {} : { zorgbehoefte: onderdak.zorgbehoefte }),
  ...(onderdak.kindSamen === undefined ? {} : { kindSamen: onderdak.kindSamen }),
  ...(onderdak.samenlevingscontract === undefined ? {} : { samenlevingscontract: onderdak.samenlevingscontract }),
  ...(vorm === 'gezamenlijke-huishouding' ? {} : { gehuwdTotEnMet: addDays(op, -1) }),
  alsGehuwdAangemerktTotEnMet: addDays(op, -1),
});

/**
 * Whether the law still sees one household in two who parted and stay in one home.
 * @param aanvraag of the bijstand, from which the two years of lid 4 a are counted
 * @returns without a reason when it does not; else the sentence of the law, or what it lacks
 */
export function huishoudenSamen(
  onderdak: Onderdak,
  vorm: Feitwaarde<'partnerschap'>['vorm'],
  op: IsoDate,
  aanvraag: IsoDate | undefined,
): { readonly weigering?: Weigering } {
  const waarde: Samenwoning = {
    ...samenwoning(onderdak, vorm, op),
    ...(aanvraag ? { aanvraag: { waarde: aanvraag } } : {}),
  };
  const poging = attempt(() => gezamenlijkeHuishouding(lawOn(op), { vanaf: op, waarde }));
  if (!poging.ok) {
    const { wat } = poging;
    const tekst = wat.soort === 'feit' ? wat.vraag : `Dit bedrag ontbreekt: ${wat.naam}.`;
    const artikel = wat.soort === 'feit' ? wat.article : 'Pw art. 3';
    return { weigering: { code: 'oordeel-ontbreekt', tekst: `Beantwoord eerst: ${tekst}`, artikel } };
  }
  if (!poging.value.value) return {};
  return {
    weigering: {
      code: 'gezamenlijke-huishouding',
      tekst: `Zolang zij in één woning blijven, blijft het de uitkering van een paar. ${poging.value.says}`,
      artikel: poging.value.article,
    },
  };
}
