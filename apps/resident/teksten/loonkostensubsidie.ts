import { gelijk, t } from './tekst.ts';

export const loonkosten = {
  kop: t('Geld voor je werkgever', 'Geld voor uw werkgever', 'Money for your employer'),
  wat: t(
    'We betalen je werkgever een deel van jouw loon. Dat heet loonkostensubsidie.',
    'We betalen uw werkgever een deel van uw loon. Dat heet loonkostensubsidie.',
    'We pay your employer a part of your wage. That is called a wage cost subsidy.',
  ),
  kostNiets: t('Dit kost jou niets.', 'Dit kost u niets.', 'This costs you nothing.'),
  minimumloon: t(
    'Je krijgt je hele loon van je werkgever. Dat is nooit minder dan het minimumloon.',
    'U krijgt uw hele loon van uw werkgever. Dat is nooit minder dan het minimumloon.',
    'You get your whole wage from your employer. That is never less than the minimum wage.',
  ),
  gevraagd: t(
    '{werkgever}: we kijken nog of je werkgever dit geld krijgt.',
    '{werkgever}: we kijken nog of uw werkgever dit geld krijgt.',
    '{werkgever}: we are still looking whether your employer gets this money.',
  ),
  loopt: t(
    '{werkgever} krijgt dit geld vanaf {vanaf}.',
    '{werkgever} krijgt dit geld vanaf {vanaf}.',
    '{werkgever} gets this money from {vanaf}.',
  ),
  looptTot: gelijk(
    '{werkgever} krijgt dit geld van {vanaf} tot en met {totEnMet}.',
    '{werkgever} gets this money from {vanaf} until and including {totEnMet}.',
  ),
  gestopt: t(
    '{werkgever} kreeg een deel van jouw loon van ons, tot en met {totEnMet}.',
    '{werkgever} kreeg een deel van uw loon van ons, tot en met {totEnMet}.',
    '{werkgever} got a part of your wage from us, until and including {totEnMet}.',
  ),
  geweigerd: gelijk(
    '{werkgever} krijgt dit geld niet. In de brief staat waarom.',
    '{werkgever} does not get this money. The letter says why.',
  ),
  brieven: gelijk('Lees de brieven', 'Read the letters'),
} as const;
