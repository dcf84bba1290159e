import { OMVANGEN, type Omvang, type Vertegenwoordigingsoort } from '@meedoen/casework/bevoegdheid';

export const OMVANGNAAM: Readonly<Record<Omvang, string>> = {
  inzien: 'alles bekijken',
  aanvragen: 'een aanvraag doen',
  wijzigingen: 'veranderingen doorgeven',
  brieven: 'brieven krijgen en vragen stellen',
  betaling: 'geldzaken regelen',
  bezwaar: 'bezwaar maken',
};

/** What each kind is, on what it rests, and the paper that shows it. */
export const SOORTEN: readonly {
  readonly soort: Vertegenwoordigingsoort;
  readonly naam: string;
  readonly uitleg: string;
  readonly artikel: string;
  readonly bewijs: string;
  /** What it covers as a rule; the paper may say otherwise. */
  readonly omvang: readonly Omvang[];
}[] = [
  {
    soort: 'machtiging',
    naam: 'Machtiging',
    uitleg: 'De inwoner wil het zelf, en kan het altijd weer intrekken.',
    artikel: 'Awb art. 2:1',
    bewijs: 'De machtiging met handtekening',
    omvang: [],
  },
  {
    soort: 'bewind',
    naam: 'Bewind',
    uitleg: 'De kantonrechter benoemde een bewindvoerder voor de geldzaken.',
    artikel: 'BW 1:431',
    bewijs: 'De beschikking van de kantonrechter',
    omvang: OMVANGEN,
  },
  {
    soort: 'gezag',
    naam: 'Gezag',
    uitleg: 'Een ouder of voogd handelt voor een kind, tot het 18 wordt.',
    artikel: 'BW 1:245',
    bewijs: 'Het uittreksel uit het gezagsregister',
    omvang: OMVANGEN,
  },
];

export const soortVan = (soort: string) => SOORTEN.find((keus) => keus.soort === soort) ?? SOORTEN[0];

export const omvangTekst = (omvang: readonly Omvang[]): string =>
  omvang.length === OMVANGEN.length ? 'alles' : omvang.map((each) => OMVANGNAAM[each]).join(', ');
