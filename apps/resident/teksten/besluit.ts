import type { BESLUITSOORTEN } from '@meedoen/casework/recht';
import { gelijk, type Tekst, t } from './tekst.ts';

/** What a besluit did, in the words of whom it is about. */
export const besluit = {
  soort: {
    toekennen: t('Je krijgt bijstand', 'U krijgt bijstand', 'You get bijstand'),
    afwijzen: t('Je krijgt geen bijstand', 'U krijgt geen bijstand', 'You do not get bijstand'),
    'buiten-behandeling-stellen': t(
      'We kijken niet verder naar je aanvraag',
      'We kijken niet verder naar uw aanvraag',
      'We do not look at your application further',
    ),
    'voorschot-verlenen': t(
      'Je krijgt vast een deel van het geld',
      'U krijgt vast een deel van het geld',
      'You get part of the money ahead',
    ),
    wijzigen: t('Je uitkering verandert', 'Uw uitkering verandert', 'Your benefit changes'),
    opschorten: t('Je uitkering staat stil', 'Uw uitkering staat stil', 'Your benefit is on hold'),
    herzien: t(
      'Je uitkering is opnieuw berekend',
      'Uw uitkering is opnieuw berekend',
      'Your benefit was calculated again',
    ),
    intrekken: t(
      'Je had over een tijd geen recht',
      'U had over een tijd geen recht',
      'You had no right over some time',
    ),
    terugvorderen: t('Je moet geld terugbetalen', 'U moet geld terugbetalen', 'You have to pay money back'),
    beeindigen: t('Je uitkering stopt', 'Uw uitkering stopt', 'Your benefit stops'),
    afstemmen: t('Je krijgt een tijd minder geld', 'U krijgt een tijd minder geld', 'You get less money for a time'),
    waarschuwen: t('Je krijgt een waarschuwing', 'U krijgt een waarschuwing', 'You get a warning'),
    'afstemming-herzien': t(
      'Je krijgt weer je hele uitkering',
      'U krijgt weer uw hele uitkering',
      'You get your whole benefit again',
    ),
    'inkeer-afwijzen': t(
      'Je krijgt nog niet weer je hele uitkering',
      'U krijgt nog niet weer uw hele uitkering',
      'You do not get your whole benefit yet',
    ),
    'dwangsom-vaststellen': t(
      'Je krijgt geld omdat wij te laat waren',
      'U krijgt geld omdat wij te laat waren',
      'You get money because we were late',
    ),
    instrument: t('Hulp bij werk en meedoen', 'Hulp bij werk en meedoen', 'Help with work and taking part'),
    loonkostensubsidie: t(
      'Er is beslist over geld voor je werkgever',
      'Er is beslist over geld voor uw werkgever',
      'There is a decision about money for your employer',
    ),
    kwijtschelden: t(
      'Je hoeft (een deel van) een schuld niet meer te betalen',
      'U hoeft (een deel van) een schuld niet meer te betalen',
      'You do not have to pay (a part of) a debt any more',
    ),
    'kwijtschelding-afwijzen': t(
      'Je moet een schuld nog wel betalen',
      'U moet een schuld nog wel betalen',
      'You still have to pay a debt',
    ),
    'boete-opleggen': t('Je kreeg een boete', 'U kreeg een boete', 'You got a fine'),
    ontheffing: t(
      'Een besluit over wat je voor werk moet doen',
      'Een besluit over wat u voor werk moet doen',
      'A decision about what you have to do for work',
    ),
    'ontheffing-intrekken': t('Je moet weer werk zoeken', 'U moet weer werk zoeken', 'You have to look for work again'),
    'boete-waarschuwen': t('Je kreeg een waarschuwing', 'U kreeg een waarschuwing', 'You got a warning'),
  } satisfies Readonly<Record<(typeof BESLUITSOORTEN)[number], unknown>>,
  anders: t('Een besluit over je uitkering', 'Een besluit over uw uitkering', 'A decision about your benefit'),
  kenmerk: gelijk('Besluit {kenmerk} van {datum}', 'Decision {kenmerk} of {datum}'),
} as const;

const isSoort = (soort: string): soort is keyof typeof besluit.soort => Object.hasOwn(besluit.soort, soort);
/** What a besluit of this kind did; of a kind that is not known here, what it is about. */
export const besluitzin = (soort: string): Tekst<never> => (isSoort(soort) ? besluit.soort[soort] : besluit.anders);
