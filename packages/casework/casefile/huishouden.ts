import type { z } from 'zod';
import { eerdereVrijlating } from './inkomsten.ts';
import { bedrag, dateOfLife, datum, oneOf, positiveNumber, wholeNumber, yesOrNo } from './scalars.ts';
import { dagenFields, list, oneOrMore, overTime, strictObject, tijdvakFields } from './strict-object.ts';

const jaNeeInTijd = overTime(yesOrNo).meta({ id: 'jaNeeInTijd' });
const bedragInTijd = overTime(bedrag).meta({ id: 'bedragInTijd' });
const woonsituatieInTijd = overTime(oneOf('zelfstandig', 'inrichting', 'dakloos')).meta({ id: 'woonsituatieInTijd' });

const uitsluitingsgrond = strictObject({
  grond: oneOf(
    'onttrekking',
    'dienstplicht',
    'werkstaking',
    'schuldenlast',
    'uitreiziger',
    'onbetaald-verlof',
    'ouderschapsverlof',
    'volgt-onderwijs-niet',
    'wil-niet-meewerken',
  ),
  oorzaakGebrekAanMiddelen: yesOrNo.optional(),
  ...tijdvakFields,
}).meta({ id: 'uitsluitingsgrond' });

/** Facts about living together, from which the law says whether there is a gezamenlijke huishouding (art. 3). */
const samenwoning = strictObject({
  verwantschap: oneOf('geen', 'eerste-graad', 'tweede-graad').optional(),
  wederzijdseZorg: yesOrNo.optional(),
  zorgbehoefte: yesOrNo.optional(),
  gehuwdTotEnMet: datum.optional(),
  alsGehuwdAangemerktTotEnMet: datum.optional(),
  kindSamen: yesOrNo.optional(),
  samenlevingscontract: yesOrNo.optional(),
  registratie: yesOrNo.optional(),
}).meta({ id: 'samenwoning' });

/** What may be said of applicant and partner. */
const persoonFields = {
  overlijdensdatum: dateOfLife.optional(),
  nederlander: jaNeeInTijd.optional(),
  rechtmatigVerblijf: jaNeeInTijd.optional(),
  woontInNederland: jaNeeInTijd.optional(),
  gedetineerd: jaNeeInTijd.optional(),
  wekenBuitenland: overTime(wholeNumber).optional(),
  studiefinanciering: jaNeeInTijd.optional(),
  woonsituatie: woonsituatieInTijd.optional(),
  medischUrenbeperkt: jaNeeInTijd.optional(),
  praktijkonderwijs: jaNeeInTijd.optional(),
  doelgroepLoonkostensubsidie: jaNeeInTijd.optional(),
  tenuitvoerlegging: overTime(oneOf('buiten-inrichting', 'zorg')).optional(),
  uitsluitingsgronden: list(uitsluitingsgrond).optional(),
  buitenland: list(strictObject(tijdvakFields)).optional(),
  mantelzorgElders: jaNeeInTijd.optional(),
  beroepOpOuders: jaNeeInTijd.optional(),
  toegekendeAanvulling: bedragInTijd.optional(),
  woonkosten: overTime(oneOf('geen-woonkosten', 'lagere-woonkosten', 'geen-woning')).optional(),
  schoolverlaterSinds: datum.optional(),
  woonsituatieAangetoond: jaNeeInTijd.optional(),
  leengrond: overTime(oneOf('a', 'b')).optional(),
  uitbreidingNietMogelijk: jaNeeInTijd.optional(),
  nieuweVrijlatingsperiode: datum.optional(),
  eerdereVrijlating: eerdereVrijlating.optional(),
};

const aanvrager = strictObject({ geboortedatum: dateOfLife, ...persoonFields, ...dagenFields });
const partner = strictObject({
  geboortedatum: dateOfLife.optional(),
  recht: jaNeeInTijd.optional(),
  gescheidenLevend: jaNeeInTijd.optional(),
  ...persoonFields,
  ...tijdvakFields,
});
const kind = strictObject({ geboortedatum: dateOfLife, ...tijdvakFields });

export const uitzondering = oneOf(
  'huurder',
  'kostganger',
  'medehuurder',
  'student',
  'bbl',
  'gastgezin',
  'ex-gedetineerde',
  'ex-dakloze',
  'tijdelijke-zorg',
);

const medebewoner = strictObject({
  geboortedatum: dateOfLife,
  uitzondering: overTime(uitzondering).optional(),
  samenwoning: samenwoning.optional(),
  ...tijdvakFields,
});

export const huishouden = strictObject({
  aanvrager,
  partner: oneOrMore(partner).optional(),
  kinderen: list(kind).optional(),
  medebewoners: list(medebewoner).optional(),
  woonsituatie: woonsituatieInTijd.optional(),
}).meta({ id: 'huishouden' });

/** A lowering as the college decided it (art. 18, 18b). */
export const verlaging = strictObject({
  percentage: positiveNumber.refine((n) => n <= 100, 'ten hoogste 100 procent'),
  grond: oneOf('afstemming', 'taaleis').optional(),
  grondslag: oneOf('bijstandsnorm', 'bijstand').optional(),
  ...tijdvakFields,
}).meta({ id: 'verlaging' });

export const vermogen = oneOrMore(
  strictObject({
    spaargeld: bedrag.optional(),
    overigBezit: bedrag.optional(),
    auto: bedrag.optional(),
    autoGebruikelijk: yesOrNo.optional(),
    gespaardUitBijstand: bedrag.optional(),
    immaterieleSchade: bedrag.optional(),
    schulden: bedrag.optional(),
    overwaardeWoning: bedrag.optional(),
    vrijgelatenBijAanvang: bedrag.optional(),
    verworvenTijdensBijstand: bedrag.optional(),
    tegeldemakingWoningVerlangd: yesOrNo.optional(),
    bijstandBovenNettoMinimumloon: yesOrNo.optional(),
    ...tijdvakFields,
  }),
).meta({ id: 'vermogen' });

export type CasusHuishouden = z.output<typeof huishouden>;
export type CasusVermogen = z.output<typeof vermogen>;
export type CasusVerlaging = z.output<typeof verlaging>;
