import type { z } from 'zod';
import { eenOfMeer, inTijd, lijst, tijdvakVelden, velden } from './velden.ts';
import { aantal, bedrag, janee, keuze, levensdatum } from './waarden.ts';

const jaNeeInTijd = inTijd(janee).meta({ id: 'jaNeeInTijd' });
const woonsituatieInTijd = inTijd(keuze('zelfstandig', 'inrichting', 'dakloos')).meta({ id: 'woonsituatieInTijd' });

/** What may be said of applicant and partner. */
const persoonVelden = {
  overlijdensdatum: levensdatum.optional(),
  nederlander: jaNeeInTijd.optional(),
  rechtmatigVerblijf: jaNeeInTijd.optional(),
  woontInNederland: jaNeeInTijd.optional(),
  gedetineerd: jaNeeInTijd.optional(),
  wekenBuitenland: inTijd(aantal).optional(),
  studiefinanciering: jaNeeInTijd.optional(),
  woonsituatie: woonsituatieInTijd.optional(),
  medischUrenbeperkt: jaNeeInTijd.optional(),
  praktijkonderwijs: jaNeeInTijd.optional(),
  doelgroepLoonkostensubsidie: jaNeeInTijd.optional(),
  ...tijdvakVelden,
};

const aanvrager = velden({ geboortedatum: levensdatum, ...persoonVelden });
const partner = velden({ geboortedatum: levensdatum.optional(), recht: jaNeeInTijd.optional(), ...persoonVelden });
const kind = velden({ geboortedatum: levensdatum, ...tijdvakVelden });

export const uitzondering = keuze(
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
  geboortedatum: levensdatum,
  uitzondering: inTijd(uitzondering).optional(),
  ...tijdvakVelden,
});

export const huishouden = velden({
  aanvrager,
  partner: eenOfMeer(partner).optional(),
  kinderen: lijst(kind).optional(),
  medebewoners: lijst(medebewoner).optional(),
  woonsituatie: woonsituatieInTijd.optional(),
}).meta({ id: 'huishouden' });

export const inkomst = velden({
  persoon: keuze('aanvrager', 'partner').optional(),
  soort: keuze('loon', 'uitkering', 'pensioen', 'alimentatie', 'overig').optional(),
  netto: bedrag,
  vakantietoeslag: keuze('inbegrepen', 'aanspraak', 'geen').optional(),
  vrijlating: keuze('n', 'r', 'y').optional(),
  ...tijdvakVelden,
}).meta({ id: 'inkomst' });

export const vermogen = eenOfMeer(
  velden({
    spaargeld: bedrag.optional(),
    overigBezit: bedrag.optional(),
    schulden: bedrag.optional(),
    overwaardeWoning: bedrag.optional(),
    vrijgelatenBijAanvang: bedrag.optional(),
    tegeldemakingWoningVerlangd: janee.optional(),
    ...tijdvakVelden,
  }),
).meta({ id: 'vermogen' });

export type CasusHuishouden = z.output<typeof huishouden>;
export type CasusInkomst = z.output<typeof inkomst>;
export type CasusVermogen = z.output<typeof vermogen>;
