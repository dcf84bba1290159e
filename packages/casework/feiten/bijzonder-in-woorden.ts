import { datum, euro } from '../opmaak/index.ts';
import type { Feit } from './feit.ts';

type Bijzonder =
  | 'samenwoning'
  | 'uitsluitingsgrond'
  | 'steun-ouders'
  | 'aanvulling-jongere'
  | 'mantelzorg-elders'
  | 'woonkosten'
  | 'schoolverlater'
  | 'woonsituatie-bewijs'
  | 'leengrond';

const GROND: Readonly<Record<string, string>> = {
  onttrekking: 'onttrekt zich aan een straf',
  dienstplicht: 'is in militaire dienst',
  werkstaking: 'staakt of wordt buitengesloten',
  schuldenlast: 'vraagt bijstand voor schulden',
  uitreiziger: 'is een uitreiziger',
  'onbetaald-verlof': 'heeft onbetaald verlof',
  ouderschapsverlof: 'heeft onbetaald ouderschapsverlof',
  'volgt-onderwijs-niet': 'kan onderwijs volgen en doet dat niet',
  'wil-niet-meewerken': 'wil de verplichtingen niet nakomen',
};
const WOONKOSTEN = {
  gewoon: 'gewone woonkosten',
  'geen-woonkosten': 'geen woonkosten',
  'lagere-woonkosten': 'lagere woonkosten',
  'geen-woning': 'geen woning',
} as const;
const LEENGROND = {
  geen: 'geen lening',
  a: 'lening: binnenkort genoeg geld',
  b: 'lening: te weinig verantwoordelijkheid',
} as const;

/** The value of a fact that is true of few people, in one line. @param wie name of a person */
export function bijzonderInWoorden(feit: Feit<Bijzonder>, wie: (id: string) => string): string {
  switch (feit.soort) {
    case 'samenwoning':
      return samenwoningInWoorden(feit, wie);
    case 'uitsluitingsgrond': {
      const { grond, geldt, oorzaakGebrekAanMiddelen: oorzaak } = feit.waarde;
      if (!geldt) return `niet: ${GROND[grond] ?? grond}`;
      return zin(
        GROND[grond] ?? grond,
        oorzaak !== undefined && (oorzaak ? 'daardoor te weinig geld' : 'niet daardoor te weinig geld'),
      );
    }
    case 'steun-ouders':
      return feit.waarde.beroepOpOuders ? 'ouders kunnen meebetalen' : 'geen beroep op ouders mogelijk';
    case 'aanvulling-jongere':
      return `${euro(feit.waarde.bedragInCenten)} per maand`;
    case 'mantelzorg-elders':
      return feit.waarde.mantelzorgElders ? 'tijdelijk elders voor mantelzorg' : 'woont thuis';
    case 'woonkosten':
      return WOONKOSTEN[feit.waarde.soort];
    case 'schoolverlater':
      return `gestopt op ${datum(feit.waarde.einde)}`;
    case 'woonsituatie-bewijs':
      return feit.waarde.aangetoond ? 'aangetoond' : 'niet aangetoond';
    case 'leengrond':
      return LEENGROND[feit.waarde.grond];
  }
}

function samenwoningInWoorden({ waarde }: Feit<'samenwoning'>, wie: (id: string) => string): string {
  const { verwantschap, wederzijdseZorg, zorgbehoefte, gehuwdTotEnMet } = waarde;
  return zin(
    wie(waarde.medebewoner),
    verwantschap !== 'geen' && `familie in de ${verwantschap.replace('-', ' ')}`,
    wederzijdseZorg !== undefined && (wederzijdseZorg ? 'zorgen voor elkaar' : 'zorgen niet voor elkaar'),
    zorgbehoefte === true && 'een van beiden heeft zorg nodig',
    gehuwdTotEnMet && `getrouwd geweest tot en met ${datum(gehuwdTotEnMet)}`,
    waarde.alsGehuwdAangemerktTotEnMet && 'eerder als gehuwden aangemerkt',
    waarde.kindSamen === true && 'samen een kind',
    waarde.samenlevingscontract === true && 'samenlevingscontract',
    waarde.registratie === true && 'elders geregistreerd',
  );
}

/** The parts that are there, separated by commas. */
const zin = (...delen: readonly (string | false | undefined)[]): string => delen.filter(Boolean).join(', ');
