import { leeftijdJongere, uitreizigerUitgesloten, vrijheidsontnemingVoorZorg } from '../amounts/index.ts';
import { type Explained, type Law, Ontbreekt } from '../kernel/index.ts';
import type { BijzonderhedenOpDag, Uitsluitingsfeit, Uitsluitingsgrond } from './bijzonderheden.ts';
import type { RedenGeenRecht } from './maanduitkomst.ts';
import type { PersoonOpDag } from './situatie.ts';
import { metHoofdletter } from './tekst.ts';
import type { Beeld, Uitsluiting } from './uitsluiting.ts';

interface Grond {
  readonly reden: RedenGeenRecht;
  readonly article: string;
  /** After "De aanvrager" or "De partner". */
  readonly says: string;
  readonly onder27?: true;
  /** The oordeel that the lack of means follows from it is part of the ground. */
  readonly vraag?: string;
}

const VERLOF: Grond = {
  reden: 'onbetaald-verlof',
  article: 'Pw art. 13 lid 2 b',
  says: 'heeft onbetaald verlof en heeft daardoor te weinig geld',
  vraag: 'Is er te weinig geld door het onbetaald verlof?',
};

const GRONDEN: Readonly<Record<Uitsluitingsgrond, Grond>> = {
  onttrekking: {
    reden: 'onttrekking',
    article: 'Pw art. 13 lid 1 b',
    says: 'onttrekt zich aan een straf of maatregel',
  },
  dienstplicht: { reden: 'dienstplicht', article: 'Pw art. 13 lid 1 c', says: 'vervult de dienstplicht' },
  werkstaking: {
    reden: 'werkstaking',
    article: 'Pw art. 13 lid 1 d',
    says: 'werkt niet door een staking of uitsluiting en heeft daardoor te weinig geld',
    vraag: 'Is er te weinig geld door de staking of uitsluiting?',
  },
  schuldenlast: {
    reden: 'schuldenlast',
    article: 'Pw art. 13 lid 1 g',
    says: 'vraagt bijstand om schulden te betalen en had genoeg om van te leven',
  },
  uitreiziger: { reden: 'uitreiziger', article: 'Pw art. 13 lid 1 h', says: 'is een uitreiziger' },
  'onbetaald-verlof': VERLOF,
  ouderschapsverlof: VERLOF,
  'volgt-onderwijs-niet': {
    reden: 'volgt-onderwijs-niet',
    article: 'Pw art. 13 lid 2 c onder 2',
    says: 'kan onderwijs volgen dat het Rijk betaalt, zonder aanspraak op studiefinanciering, en doet dat niet',
    onder27: true,
  },
  'wil-niet-meewerken': {
    reden: 'wil-niet-meewerken',
    article: 'Pw art. 13 lid 2 d',
    says: 'wil de verplichtingen duidelijk niet nakomen',
    onder27: true,
  },
};

/** Art. 13 lid 3: in custody, but not excluded. */
export function geenDetentie(law: Law, { tenuitvoerlegging }: BijzonderhedenOpDag): boolean {
  if (!tenuitvoerlegging) return false;
  return tenuitvoerlegging.waarde === 'buiten-inrichting' || law.read(vrijheidsontnemingVoorZorg).value;
}

/**
 * Art. 13 lid 1 b, c, d, g, h and lid 2 b, c onder 2, d: the first that excludes on this day.
 * @throws Ontbreekt when no ground excludes for certain and the oordeel of one is missing.
 */
export function bijzondereGrond(law: Law, beeld: Beeld): Uitsluiting | undefined {
  const { persoon, partner } = beeld;
  let open: Ontbreekt | undefined;
  const feiten = [
    ...(persoon.bijzonder?.uitsluitingsgronden ?? []).map((feit) => ({ wie: persoon, feit })),
    ...(partner?.bijzonder?.uitsluitingsgronden ?? [])
      .filter(({ waarde }) => GRONDEN[waarde] === VERLOF)
      .map((feit) => ({ wie: partner, feit })),
  ];
  for (const { wie, feit } of feiten) {
    const grond = GRONDEN[feit.waarde];
    if (!geldt(law, beeld, feit)) continue;
    if (grond.vraag && feit.oorzaakGebrekAanMiddelen === undefined) {
      open ??= oordeelOntbreekt(wie ?? persoon, feit.waarde, grond.vraag);
    } else if (feit.oorzaakGebrekAanMiddelen !== false) {
      return uitgesloten(law, beeld, wie ?? persoon, feit, grond);
    }
  }
  if (open) throw open;
  return undefined;
}

function geldt(law: Law, { persoon, leeftijd, alleenstaandeOuder }: Beeld, { waarde }: Uitsluitingsfeit): boolean {
  if (GRONDEN[waarde].onder27) return leeftijd.value < law.read(leeftijdJongere).value;
  if (waarde === 'ouderschapsverlof') return alleenstaandeOuder !== true;
  if (waarde === 'uitreiziger') return law.read(uitreizigerUitgesloten).value;
  if (waarde === 'onttrekking')
    return !(persoon.bijzonder?.tenuitvoerlegging?.waarde === 'zorg' && law.read(vrijheidsontnemingVoorZorg).value);
  return true;
}

function oordeelOntbreekt({ rol }: PersoonOpDag, grond: Uitsluitingsgrond, vraag: string): Ontbreekt {
  const pad = `${rol}.uitsluitingsgronden.${grond}.oorzaakGebrekAanMiddelen`;
  return new Ontbreekt({ soort: 'feit', pad, vraag, article: GRONDEN[grond].article });
}

function uitgesloten(
  law: Law,
  { leeftijd }: Beeld,
  { rol }: PersoonOpDag,
  feit: Uitsluitingsfeit,
  grond: Grond,
): Uitsluiting {
  const uses: Explained<unknown>[] = [
    law.fact(feit.waarde, `${rol}.uitsluitingsgronden`, () => `Vastgelegd: de ${rol} ${grond.says}.`, feit.feit),
  ];
  if (grond.onder27) uses.push(leeftijd, law.read(leeftijdJongere));
  return law.because<RedenGeenRecht>(
    grond.reden,
    grond.article,
    () => `${metHoofdletter(rol)} ${grond.says}${grond.onder27 ? ', en is jonger dan 27 jaar' : ''}.`,
    uses,
  );
}
