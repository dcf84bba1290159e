import { ibanInGroepen } from '../identificatie/index.ts';
import { datum, euro } from '../opmaak/index.ts';
import { bijzonderInWoorden } from './bijzonder-in-woorden.ts';
import type { Feit } from './feit.ts';
import type { Meedoenvorm } from './soorten/werk.ts';

/** Names of people by id. */
export type Namen = ReadonlyMap<string, string>;

const PERIODE = {
  maand: 'per maand',
  'vier-weken': 'per vier weken',
  week: 'per week',
  tijdvak: 'over dit tijdvak',
} as const;
const VAKANTIETOESLAG = {
  inbegrepen: 'met vakantiegeld',
  aanspraak: 'zonder vakantiegeld',
  geen: 'geen vakantiegeld',
} as const;
const VRIJLATING = {
  n: '25%, zes maanden (art. 31 lid 2 n)',
  r: '12,5%, alleenstaande ouder (art. 31 lid 2 r)',
  y: '15%, medisch urenbeperkt (art. 31 lid 2 y)',
  z: '15%, twaalf maanden, loonkostensubsidie (art. 31 lid 2 z)',
  aa: '15%, loonkostensubsidie, meer uren kan niet (art. 31 lid 2 aa)',
  wet: 'volgens de wet: werken helpt op weg naar werk',
  geen: 'wil geen vrijlating',
} as const;
const UITZONDERING: Readonly<Record<string, string>> = {
  huurder: 'huurt een kamer',
  kostganger: 'is kostganger',
  medehuurder: 'huurt zelf van de verhuurder',
  student: 'is student',
  bbl: 'volgt een bbl-opleiding',
  gastgezin: 'woont bij een gastgezin',
  'ex-gedetineerde': 'kwam uit detentie',
  'ex-dakloze': 'was dakloos',
  'tijdelijke-zorg': 'krijgt tijdelijk zorg',
};

/** The value of a fact in one line, as staff and residents read it. */
export function waardeInWoorden(feit: Feit, namen: Namen): string {
  const wie = (id: string): string => namen.get(id) ?? 'iemand uit het huishouden';
  switch (feit.soort) {
    case 'inkomen': {
      const { kenmerk, nettoInCenten, periode, vakantietoeslag, geschat } = feit.waarde;
      return zin(
        `${euro(nettoInCenten)} ${PERIODE[periode]}`,
        kenmerk,
        VAKANTIETOESLAG[vakantietoeslag],
        geschat && 'geschat',
      );
    }
    case 'vrijlating':
      return VRIJLATING[feit.waarde.soort];
    case 'vrijlating-eerder':
      return `${feit.waarde.maanden} maanden van onderdeel ${feit.waarde.soort}`;
    case 'meer-uren-niet-mogelijk':
      return jaNee(feit.waarde.nietMogelijk);
    case 'ontvangst': {
      const { soort, bedragInCenten, telling, kenmerk, oordeel } = feit.waarde;
      return zin(
        `${soort} ${euro(bedragInCenten)} ${telling === 'maand' ? 'per maand' : 'eenmalig'}`,
        kenmerk,
        oordeel !== undefined && (oordeel ? 'beoordeeld: telt niet mee' : 'beoordeeld: telt mee'),
      );
    }
    case 'spaargeld': {
      const { bedragInCenten, kenmerk, gespaardUitBijstandInCenten: gespaard, immaterieleSchadeInCenten } = feit.waarde;
      return zin(
        euro(bedragInCenten),
        kenmerk,
        gespaard ? `waarvan ${euro(gespaard)} gespaard van bijstand` : '',
        immaterieleSchadeInCenten ? `waarvan ${euro(immaterieleSchadeInCenten)} vergoeding van schade` : '',
      );
    }
    case 'schuld':
      return zin(euro(feit.waarde.bedragInCenten), feit.waarde.kenmerk);
    case 'bankstand':
      return zin(euro(feit.waarde.saldoInCenten), feit.waarde.kenmerk);
    case 'bezit':
      return zin(
        euro(feit.waarde.waardeInCenten),
        feit.waarde.soort.replaceAll('-', ' '),
        feit.waarde.kenmerk,
        gebruikelijk(feit.waarde.gebruikelijk),
      );
    case 'woning':
      return zin(
        `${euro(feit.waarde.waardeInCenten)} waard`,
        `${euro(feit.waarde.hypotheekInCenten)} hypotheek`,
        feit.waarde.kenmerk,
      );
    case 'tegeldemaking':
      return zin(feit.waarde.verlangd ? 'kan worden verlangd' : 'kan niet worden verlangd', feit.waarde.reden);
    case 'vermogen-bij-aanvang':
      return zin(
        `${euro(feit.waarde.vrijgelatenInCenten)} vrij bij het begin`,
        feit.waarde.verworvenInCenten === undefined ? '' : `${euro(feit.waarde.verworvenInCenten)} erbij gekomen`,
      );
    case 'rekening':
      return zin(ibanInGroepen(feit.waarde.iban), `op naam van ${feit.waarde.tenaamstelling}`);
    case 'beslag':
      return zin(feit.waarde.schuldeiser, `houdt altijd ${euro(feit.waarde.beslagvrijeVoetInCenten)} per maand over`);
    case 'naam': {
      const { voornamen, voorvoegsel, geslachtsnaam, roepnaam } = feit.waarde;
      return zin(
        [voornamen, voorvoegsel, geslachtsnaam].filter(Boolean).join(' '),
        roepnaam && `noemt zich ${roepnaam}`,
      );
    }
    case 'geboortedatum':
    case 'overlijden':
    case 'indiening':
      return datum(feit.waarde.datum);
    case 'melding':
      return zin(datum(feit.waarde.datum), `via ${feit.waarde.via === 'uwv' ? 'UWV' : feit.waarde.via}`);
    case 'nederlander':
      return feit.waarde.nationaliteit ?? jaNee(feit.waarde.nederlander);
    case 'verblijfstitel':
      return zin(feit.waarde.rechtmatig ? 'mag in Nederland wonen' : 'geen rechtmatig verblijf', feit.waarde.titel);
    case 'adres': {
      const { straat, huisnummer, postcode, plaats, land, soort, geheim } = feit.waarde;
      const adres = [straat, huisnummer].filter(Boolean).join(' ');
      return zin(
        adres || (land === 'NL' ? 'adres onbekend' : 'buitenland'),
        [postcode, plaats].filter(Boolean).join(' '),
        soort === 'briefadres' && 'briefadres',
        geheim && 'geheim',
      );
    }
    case 'woonsituatie':
      return feit.waarde.soort === 'inrichting' ? 'in een instelling' : feit.waarde.soort;
    case 'partnerschap':
      return feit.waarde.partner === null
        ? 'geen partner'
        : zin(wie(feit.waarde.partner), !feit.waarde.recht && 'zonder eigen recht');
    case 'ouderschap':
      return zin(wie(feit.waarde.kind), feit.waarde.inwonend ? 'woont in' : 'woont elders');
    case 'medebewoning': {
      const { medebewoner, hoofdverblijf, uitzondering } = feit.waarde;
      return zin(
        wie(medebewoner),
        !hoofdverblijf && 'woont hier niet',
        uitzondering && (UITZONDERING[uitzondering] ?? uitzondering),
      );
    }
    case 'detentie':
      return feit.waarde.gedetineerd
        ? zin('in detentie', TENUITVOERLEGGING[feit.waarde.tenuitvoerlegging ?? 'inrichting'])
        : 'niet in detentie';
    case 'verblijf-buitenland':
      return feit.waarde.buitenland ? zin('in het buitenland', feit.waarde.land) : 'in Nederland';
    case 'samenwoning':
    case 'uitsluitingsgrond':
    case 'steun-ouders':
    case 'aanvulling-jongere':
    case 'mantelzorg-elders':
    case 'woonkosten':
    case 'schoolverlater':
    case 'woonsituatie-bewijs':
    case 'leengrond':
      return bijzonderInWoorden(feit, wie);
    case 'arbeidsverplichting': {
      const { stand, sollicitatiesPerMaand: aantal, afspraak } = feit.waarde;
      return zin(ARBEIDSPLICHT[stand], aantal !== undefined && `${aantal} sollicitaties per maand`, afspraak);
    }
    case 'verlaging':
      return zin(
        `${feit.waarde.percentage} procent`,
        feit.waarde.grond === 'taaleis' ? 'taaleis' : 'een plicht is niet nagekomen',
      );
    case 'plaatsing':
      return zin(feit.waarde.groep.replaceAll('-', ' '), feit.waarde.toelichting);
    case 'meedoen':
      return MEEDOEN[feit.waarde.vorm];
    case 'praktijkonderwijs':
      return zin(jaNee(feit.waarde.praktijkonderwijs), feit.waarde.school);
    case 'studiefinanciering':
      return jaNee(feit.waarde.studiefinanciering);
    case 'onderwijs':
      return ONDERWIJS[feit.waarde.stand];
    case 'inburgeringsplicht':
      return feit.waarde.plicht ? 'moet nog inburgeren' : 'hoeft niet (meer) in te burgeren';
    case 'medisch-urenbeperkt':
      return jaNee(feit.waarde.medischUrenbeperkt);
    case 'doelgroep-lks':
      return jaNee(feit.waarde.doelgroep);
    case 'contactgegevens':
      return zin(feit.waarde.telefoon, feit.waarde.email);
    case 'briefvoorkeur':
      return feit.waarde.kanaal === 'papier' ? 'op papier' : 'op de eigen pagina';
    case 'aanspreekvorm':
      return feit.waarde.aanhef;
    case 'vertegenwoordiging':
      return zin(feit.waarde.naam, feit.waarde.soort, feit.waarde.omvang.join(' en '));
  }
}

const MEEDOEN: Readonly<Record<Meedoenvorm, string>> = {
  'weinig-contact': 'komt weinig buiten en ziet weinig mensen',
  contacten: 'ziet mensen buiten het eigen huis',
  activiteit: 'doet mee aan een cursus, club of activiteit',
  'onbetaald-werk': 'doet onbetaald werk',
};

const ONDERWIJS = {
  volgt: 'volgt een opleiding',
  'kan-volgen': 'kan een opleiding volgen',
  'kan-niet': 'een opleiding kan niet of past niet',
} as const;

const ARBEIDSPLICHT = {
  geldt: 'moet werk zoeken en aannemen',
  'ontheffing-dringende-redenen': 'tijdelijk ontheven: dringende redenen',
  'ontheffing-jong-kind': 'ontheven: zorg voor een kind jonger dan vijf jaar',
  'vrijgesteld-arbeidsongeschikt': 'geldt niet: volledig en duurzaam arbeidsongeschikt',
  'vrijgesteld-pensioengerechtigd': 'geldt niet: pensioengerechtigd',
} as const;
const TENUITVOERLEGGING = {
  inrichting: '',
  'buiten-inrichting': 'buiten de gevangenis',
  zorg: 'opgenomen voor zorg',
} as const;
const gebruikelijk = (oordeel: boolean | undefined): string =>
  oordeel === undefined ? '' : oordeel ? 'algemeen gebruikelijk' : 'niet algemeen gebruikelijk';

const jaNee = (waarde: boolean): string => (waarde ? 'ja' : 'nee');
/** The parts that are there, separated by commas. */
const zin = (...delen: readonly (string | false | null | undefined)[]): string => delen.filter(Boolean).join(', ');
