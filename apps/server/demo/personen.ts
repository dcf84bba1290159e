import { testBsn } from '@meedoen/casework/identificatie';
import type { IsoDate } from '@meedoen/law/kernel';
import type { BrpPersoon, BrpRelatie } from '../sources/brp/index.ts';
import {
  BEZWAARMAKER,
  INWONERS,
  MET_LOON,
  NIEUW_GEZIN,
  NIEUWE_INWONER,
  TERUGBETALER,
  VERTEGENWOORDIGER,
  WACHTTE_TE_LANG,
  ZONDER_GELD,
} from './accounts.ts';

const NEDERLANDSE = { code: '0001', omschrijving: 'Nederlandse' };

interface Mens {
  readonly bsn: string;
  readonly voornamen: string;
  readonly voorvoegsel?: string;
  readonly geslachtsnaam: string;
  readonly geboren: IsoDate;
}

const mens = (bsn: string, voornamen: string, geslachtsnaam: string, geboren: IsoDate, voorvoegsel?: string): Mens => ({
  ...{ bsn, voornamen, geslachtsnaam, geboren },
  ...(voorvoegsel ? { voorvoegsel } : {}),
});

/** The people of the demo with a name, and those who live with them. */
export const MENSEN = {
  yvonne: mens(INWONERS.yvonne.bsn, 'Yvonne', 'Wit', '1991-04-01', 'de'),
  noor: mens(testBsn(111), 'Noor', 'Wit', '2017-03-05', 'de'),
  farah: mens(INWONERS.farah.bsn, 'Farah', 'Rahimi', '1996-06-18'),
  laila: mens(testBsn(112), 'Laila', 'Rahimi', '2020-09-02'),
  anne: mens(INWONERS.anne.bsn, 'Anne', 'Bakker', '1966-02-11'),
  pieter: mens(INWONERS.pieter.bsn, 'Pieter', 'Mulder', '1981-08-30'),
  johan: mens(INWONERS.johan.bsn, 'Johan', 'Visser', '1979-05-09'),
  selena: mens(INWONERS.selena.bsn, 'Selena', 'Brouwer', '2001-03-14'),
  dewi: mens(testBsn(113), 'Dewi', 'Brouwer', '2004-06-21'),
  karin: mens(testBsn(114), 'Karin', 'Brouwer', '1973-01-27'),
  levi: mens(testBsn(115), 'Levi', 'Brouwer', '2003-02-08'),
  // a member of staff, see belangen.ts
  bas: mens(testBsn(181), 'Bas', 'Timmer', '1984-10-05'),
  mila: mens(NIEUWE_INWONER.bsn, 'Mila', 'Jansen', '2002-07-07'),
  tomasz: mens(NIEUW_GEZIN.bsn, 'Tomasz', 'Nowak', '1988-02-17'),
  marta: mens(testBsn(141), 'Marta', 'Nowak', '1990-08-05'),
  zofia: mens(testBsn(142), 'Zofia', 'Nowak', '2015-05-21'),
  jan: mens(testBsn(143), 'Jan', 'Nowak', '2019-11-30'),
  ewa: mens(testBsn(144), 'Ewa', 'Nowak', '1962-12-09'),
  hatice: mens(ZONDER_GELD.hatice.bsn, 'Hatice', 'Demir', '1974-06-02'),
  willem: mens(ZONDER_GELD.willem.bsn, 'Willem', 'Graaf', '1968-04-25', 'de'),
  joyce: mens(ZONDER_GELD.joyce.bsn, 'Joyce', 'Blom', '1982-01-13'),
  frits: mens(BEZWAARMAKER.bsn, 'Frits', 'Hoekstra', '1965-03-08'),
  esra: mens(MET_LOON.bsn, 'Esra', 'Kaya', '1985-09-16'),
  greet: mens(WACHTTE_TE_LANG.bsn, 'Greet', 'Zijlstra', '1965-09-17'),
  karel: mens(TERUGBETALER.bsn, 'Karel', 'Smit', '1975-03-19'),
  ria: mens(VERTEGENWOORDIGER.bsn, 'Ria', 'Vermeer', '1974-03-22'),
} as const;

const relatie = ({ bsn, voornamen, voorvoegsel, geslachtsnaam, geboren }: Mens): BrpRelatie => ({
  ...{ bsn, voornamen, voorvoegsel, geslachtsnaam, geboortedatum: { volledig: geboren } },
});

function ingeschreven(
  wie: Mens,
  adres: { straat: string; huisnummer: string; postcode: string; object: string; vanaf: IsoDate },
  kinderen: readonly Mens[] = [],
): BrpPersoon {
  const { object, ...rest } = adres;
  return {
    ...relatie(wie),
    bsn: wie.bsn,
    geslachtsnaam: wie.geslachtsnaam,
    gemeente: '9901',
    geheim: false,
    adres: { ...rest, plaats: 'Veenrade', land: 'NL', briefadres: false, adresseerbaarObject: object },
    nationaliteiten: [NEDERLANDSE],
    kinderen: kinderen.map(relatie),
  };
}

/** Who lives in the house of the Nowak family. */
const GEZIN_NOWAK = ['tomasz', 'marta', 'zofia', 'jan', 'ewa'] as const;

const woning = (straat: string, huisnummer: string, postcode: string, nummer: number, vanaf: IsoDate) => ({
  ...{ straat, huisnummer, postcode, vanaf },
  object: `99010100000${String(nummer).padStart(5, '0')}`,
});

/** Where Selena lived before, and where she lives now; her sister joined her in October 2026. */
const LINDELAAN = (vanaf: IsoDate) => woning('Lindelaan', '4', '8311 AB', 6, vanaf);
const VIJVERLAAN = (vanaf: IsoDate) => woning('Vijverlaan', '12', '8311 CD', 7, vanaf);
const HOOIWEG = woning('Hooiweg', '31', '8312 EF', 1, '2019-08-01');
const MOLENWEG = woning('Molenweg', '8', '8312 GH', 2, '2018-05-15');

/** The BRP on the day of the demo. */
export const BRP_PERSONEN: readonly BrpPersoon[] = [
  ingeschreven(MENSEN.yvonne, HOOIWEG, [MENSEN.noor]),
  ingeschreven(MENSEN.noor, HOOIWEG),
  ingeschreven(MENSEN.farah, MOLENWEG, [MENSEN.laila]),
  ingeschreven(MENSEN.laila, { ...MOLENWEG, vanaf: MENSEN.laila.geboren }),
  ingeschreven(MENSEN.anne, woning('Turfkade', '52', '8313 JK', 3, '1999-11-01')),
  ingeschreven(MENSEN.pieter, woning('Parklaan', '100', '8313 LM', 4, '2022-02-01')),
  ingeschreven(MENSEN.johan, woning('Schoolstraat', '17', '8314 NP', 5, '2010-06-01')),
  ingeschreven(MENSEN.selena, VIJVERLAAN('2025-04-01')),
  ingeschreven(MENSEN.dewi, VIJVERLAAN('2026-10-01')),
  ingeschreven(MENSEN.karin, LINDELAAN('2005-03-01'), [MENSEN.selena, MENSEN.levi, MENSEN.dewi]),
  ingeschreven(MENSEN.levi, LINDELAAN('2005-03-01')),
  ingeschreven(MENSEN.bas, woning('Houtstraat', '22', '8314 TV', 19, '2016-03-01')),
  ingeschreven(MENSEN.mila, woning('Stationsweg', '3', '8314 RS', 8, '2024-09-01')),
  ...GEZIN_NOWAK.map((naam): BrpPersoon => {
    const huis = woning('Beukenstraat', '9', '8312 KL', 11, '2021-05-01');
    if (naam !== 'tomasz' && naam !== 'marta') return ingeschreven(MENSEN[naam], huis);
    const ander = relatie(MENSEN[naam === 'tomasz' ? 'marta' : 'tomasz']);
    return {
      ...ingeschreven(MENSEN[naam], huis, [MENSEN.zofia, MENSEN.jan]),
      partner: { ...ander, vorm: 'huwelijk', vanaf: '2013-07-06' },
    };
  }),
  ingeschreven(MENSEN.hatice, woning('Wilgenlaan', '40', '8313 MN', 12, '2014-02-01')),
  ingeschreven(MENSEN.willem, woning('Dorpsplein', '6', '8314 PQ', 13, '2006-09-01')),
  ingeschreven(MENSEN.karel, woning('Molenpad', '22', '8316 TV', 15, '2012-05-01')),
  ingeschreven(MENSEN.joyce, woning('Zeeweg', '73', '8315 RS', 14, '2017-03-01')),
  ingeschreven(MENSEN.frits, woning('Brugstraat', '18', '8313 WX', 30, '2003-10-01')),
  ingeschreven(MENSEN.esra, woning('Kerkweg', '14', '8312 TR', 16, '2018-10-01')),
  ingeschreven(MENSEN.greet, woning('Kerkpad', '18', '8315 WX', 40, '2009-10-01')),
  ingeschreven(MENSEN.ria, woning('Havenstraat', '21', '8315 TV', 9, '2008-04-01')),
];
