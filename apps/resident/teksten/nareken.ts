import { gelijk, t } from './tekst.ts';

/** Checking a besluit from its rekenbewijs, without login. */
export const nareken = {
  titel: gelijk('Een besluit narekenen', 'Check a decision'),
  lead: t(
    'Kies een rekenbewijs. Wij rekenen het na op dit toestel. *Het bestand gaat nergens heen.*',
    'Kies een rekenbewijs. Wij rekenen het na op dit toestel. *Het bestand gaat nergens heen.*',
    'Choose a proof of the sum. It is checked on this device. *The file goes nowhere.*',
  ),
  waar: t(
    'Je vindt het rekenbewijs bij de brief met ons besluit. Je hoeft hier niet in te loggen.',
    'U vindt het rekenbewijs bij de brief met ons besluit. U hoeft hier niet in te loggen.',
    'You find it with the letter of our decision. You do not have to log in here.',
  ),
  kies: gelijk('Kies een bestand', 'Choose a file'),
  sleep: gelijk('Of sleep het bestand hierheen.', 'Or drag the file here.'),
  bestand: gelijk('Bestand: {naam}', 'File: {naam}'),
  fout: {
    kop: gelijk('Dit bestand kunnen we niet narekenen', 'This file cannot be checked'),
    'te-groot': gelijk('Het bestand is te groot voor een rekenbewijs.', 'The file is too large.'),
    'geen-json': gelijk('Dit is geen rekenbewijs. Kies het bestand bij de brief.', 'This is no proof of the sum.'),
    'geen-rekenbewijs': gelijk(
      'Dit is geen rekenbewijs van Meedoen, of er is iets in veranderd.',
      'This is no proof of the sum of Meedoen, or something in it was changed.',
    ),
    onleesbaar: gelijk(
      'De rekenregels kunnen niet lezen wat in dit bestand staat.',
      'The rules cannot read what is in this file.',
    ),
    niet: gelijk('Dit bestand kan niet worden geopend.', 'This file cannot be opened.'),
  },
  stand: {
    ongewijzigd: gelijk(
      '*Het bestand is echt.* Er is niets veranderd sinds {wie} het tekende.',
      '*The file is genuine.* Nothing was changed since {wie} signed it.',
    ),
    vreemd: gelijk(
      '*Er is niets veranderd sinds het is getekend.* Maar niet met de sleutel van deze website.',
      '*Nothing was changed since it was signed.* But not with the key of this website.',
    ),
    vreemdDan: gelijk('Kijk of {wie} deze sleutel gebruikt: {sleutel}', 'See whether {wie} uses this key: {sleutel}'),
    gewijzigd: gelijk(
      '*Dit bestand is veranderd.* De handtekening hoort niet bij wat erin staat.',
      '*This file was changed.* The signature does not belong to what is in it.',
    ),
    gewijzigdDan: t(
      'Vertrouw de bedragen hieronder niet. Vraag een nieuw rekenbewijs.',
      'Vertrouw de bedragen hieronder niet. Vraag een nieuw rekenbewijs.',
      'Do not trust the amounts below. Ask for a new proof.',
    ),
    'niet-na-te-kijken': gelijk(
      '*Dit toestel kan de handtekening niet nakijken.* De bedragen rekenen we wel na.',
      '*This device cannot check the signature.* The amounts are checked.',
    ),
  },
  uitslag: gelijk('Klopt het besluit?', 'Is the decision right?'),
  gelijk: t(
    'Ja. In alle maanden komen de rekenregels op *hetzelfde bedrag*.',
    'Ja. In alle maanden komen de rekenregels op *hetzelfde bedrag*.',
    'Yes. In all months the rules give *the same amount*.',
  ),
  anders: t(
    'Nee. In *{aantal} van de {alle} maanden* komen de rekenregels op een ander bedrag.',
    'Nee. In *{aantal} van de {alle} maanden* komen de rekenregels op een ander bedrag.',
    'No. In *{aantal} of {alle} months* the rules give another amount.',
  ),
  geenMaanden: gelijk(
    'In dit besluit staan geen bedragen per maand.',
    'There are no monthly amounts in this decision.',
  ),
  andersDan: t(
    'Klopt iets niet? Bel ons, of maak bezwaar. Neem dit bestand mee.',
    'Klopt iets niet? Bel ons, of maak bezwaar. Neem dit bestand mee.',
    'Something wrong? Call us, or object. Bring this file.',
  ),
  maand: gelijk('Maand', 'Month'),
  besloten: gelijk('Besluit', 'Decision'),
  nagerekend: gelijk('Nagerekend', 'Checked'),
  verschil: gelijk('Verschil', 'Difference'),
  perMaand: gelijk('Uitkering per maand', 'Benefit per month'),
  onbekend: gelijk('niet bekend', 'not known'),
  waar2: gelijk('Waar zit het verschil?', 'Where is the difference?'),
  zoMaand: gelijk('Zo rekenen we {maand}', 'How {maand} is worked out'),
  verschilMaand: gelijk('{maand}: hier zit het verschil', '{maand}: here is the difference'),
  regel: gelijk('Regel', 'Line'),
  regels: {
    uitkering: gelijk('Uitkering met vakantiegeld', 'Benefit with holiday pay'),
    vakantietoeslag: gelijk('Opzij voor vakantiegeld', 'Set aside for holiday pay'),
    uitbetaling: gelijk('Elke maand op de rekening', 'On the account each month'),
  },
  ontbreekt: gelijk('Dit is nodig om te rekenen en staat niet in het bestand:', 'This is needed and not in the file:'),
  over: gelijk('Over dit besluit', 'About this decision'),
  kenmerk: gelijk('Nummer', 'Number'),
  besluit: gelijk('Soort besluit', 'Kind of decision'),
  op: gelijk('Besloten op', 'Decided on'),
  door: gelijk('Door', 'By'),
  wet: gelijk('Versie van de rekenregels', 'Version of the rules'),
  beleid: gelijk('Beleid van de gemeente', 'Policy of the municipality'),
  feiten: gelijk('Gegevens waarop het besluit rust ({aantal})', 'Facts the decision rests on ({aantal})'),
  feit: gelijk('Gegeven', 'Fact'),
  wie: gelijk('Over wie', 'About whom'),
  vanaf: gelijk('Vanaf', 'From'),
  bron: gelijk('Bron', 'Source'),
} as const;
