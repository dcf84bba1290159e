import type { z } from 'zod';
import { aantal, bedrag, dateOfLife, oneOf, yesOrNo } from './scalars.ts';
import { list, oneOrMore, overTime, tijdvakFields, velden } from './strict-object.ts';

const jaNeeInTijd = overTime(yesOrNo).meta({ id: 'jaNeeInTijd' });
const woonsituatieInTijd = overTime(oneOf('zelfstandig', 'inrichting', 'dakloos')).meta({ id: 'woonsituatieInTijd' });

/** What may be said of applicant and partner. */
const persoonVelden = {
  overlijdensdatum: dateOfLife.optional(),
  nederlander: jaNeeInTijd.optional(),
  rechtmatigVerblijf: jaNeeInTijd.optional(),
  woontInNederland: jaNeeInTijd.optional(),
  gedetineerd: jaNeeInTijd.optional(),
  wekenBuitenland: overTime(aantal).optional(),
  studiefinanciering: jaNeeInTijd.optional(),
  woonsituatie: woonsituatieInTijd.optional(),
  medischUrenbeperkt: jaNeeInTijd.optional(),
  praktijkonderwijs: jaNeeInTijd.optional(),
  doelgroepLoonkostensubsidie: jaNeeInTijd.optional(),
  ...tijdvakFields,
};

const aanvrager = velden({ geboortedatum: dateOfLife, ...persoonVelden });
const partner = velden({ geboortedatum: dateOfLife.optional(), recht: jaNeeInTijd.optional(), ...persoonVelden });
const kind = velden({ geboortedatum: dateOfLife, ...tijdvakFields });

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

const medebewoner = velden({
  geboortedatum: dateOfLife,
  uitzondering: overTime(uitzondering).optional(),
  ...tijdvakFields,
});

export const huishouden = velden({
  aanvrager,
  partner: oneOrMore(partner).optional(),
  kinderen: list(kind).optional(),
  medebewoners: list(medebewoner).optional(),
  woonsituatie: woonsituatieInTijd.optional(),
}).meta({ id: 'huishouden' });

export const inkomst = velden({
  persoon: oneOf('aanvrager', 'partner').optional(),
  soort: oneOf('loon', 'uitkering', 'pensioen', 'alimentatie', 'overig').optional(),
  netto: bedrag,
  vakantietoeslag: oneOf('inbegrepen', 'aanspraak', 'geen').optional(),
  vrijlating: oneOf('n', 'r', 'y').optional(),
  ...tijdvakFields,
}).meta({ id: 'inkomst' });

export const vermogen = oneOrMore(
  velden({
    spaargeld: bedrag.optional(),
    overigBezit: bedrag.optional(),
    schulden: bedrag.optional(),
    overwaardeWoning: bedrag.optional(),
    vrijgelatenBijAanvang: bedrag.optional(),
    tegeldemakingWoningVerlangd: yesOrNo.optional(),
    ...tijdvakFields,
  }),
).meta({ id: 'vermogen' });

export type CasusHuishouden = z.output<typeof huishouden>;
export type CasusInkomst = z.output<typeof inkomst>;
export type CasusVermogen = z.output<typeof vermogen>;
