import type { Aanspreekvorm, Briefsoort, GegevensPerSoort, Taal } from '@meedoen/casework/brief';
import { bijeenkomstbrieven } from './bijeenkomst.ts';
import { boetebrieven } from './boete.ts';
import { jaarbrieven } from './jaar.ts';
import { plichtbrieven } from './plicht.ts';
import { schuldbrieven } from './schuld.ts';
import { uitkomst } from './uitkomst.ts';
import { verhaalbrieven } from './verhaal.ts';

export { uitkomst };

/** Yvonne: single parent; norm of the first half of 2026 and of 1 July 2026. */
const mei = uitkomst('2026-05', {
  norm: 140150,
  uitkering: 140150,
  vakantietoeslag: 7008,
  voorschot: 133143,
  vermogen: 231000,
  vermogensgrens: 1600000,
});
const juli = uitkomst('2026-07', {
  norm: 141946,
  uitkering: 141946,
  vakantietoeslag: 7097,
  vermogen: 231000,
  vermogensgrens: 1600000,
});
/** Lowered by 30%. */
const verlaagd = uitkomst('2026-07', {
  norm: 141946,
  verlaging: 42584,
  uitkering: 99362,
  vakantietoeslag: 4968,
});
/** With wages of 600.00, of which 25% may be kept. */
const metLoon = uitkomst('2026-06', {
  norm: 140150,
  inkomen: 60000,
  vrijgelaten: 15000,
  uitkering: 95150,
  vakantietoeslag: 4758,
});
const teVeelLoon = uitkomst('2026-05', {
  norm: 140150,
  inkomen: 182000,
  uitkering: 0,
  vakantietoeslag: 0,
  reden: 'inkomen',
});

/** A subsidy for 24 hours with a loonwaarde of 60%, as it is granted in 2026. */
const verleendeSubsidie = {
  wat: 'verlenen',
  kenmerk: 'LK-2026-000012',
  werkgever: 'Groenbedrijf De Linde',
  functie: 'Medewerker groen',
  vanaf: '2026-07-01',
  perMaand: {
    maand: '2026-07',
    minimumloon: 252396,
    loonwaarde: 60,
    uren: 24,
    subsidie: 67305,
    vergoeding: 15817,
    totaal: 83122,
  },
} as const;

/** One full input per kind of letter, of fictitious people in the fictitious gemeente Veenrade. */
export function voorbeeldgegevens(taal: Taal, aanspreekvorm: Aanspreekvorm): GegevensPerSoort {
  const basis = {
    kenmerk: '2026-0417',
    datum: '2026-06-09',
    taal,
    aanspreekvorm,
    geadresseerde: { naam: 'Yvonne de Wit', straatEnNummer: 'Lindelaan 14', postcode: '9401 AB', plaats: 'Veenrade' },
    afzender: {
      gemeente: 'Veenrade',
      afdeling: 'Werk en Inkomen',
      postadres: ['Postbus 10', '9400 AA Veenrade'],
      telefoon: '0592 00 14 00',
      website: 'www.veenrade.example',
    },
    contactpersoon: {
      naam: 'Samira Haddad',
      telefoon: '0592 00 14 20',
      bereikbaar: taal === 'nl' ? 'maandag tot en met vrijdag, 9.00 tot 17.00 uur' : 'Monday to Friday, 9.00 to 17.00',
    },
    ondertekenaar: 'Samira Haddad',
  } as const;
  const besluit = { ...basis, laatsteBezwaardag: '2026-07-21', nagekekenDoor: 'Mark Visser' } as const;
  const loonstrook = taal === 'nl' ? 'de loonstrook van april' : 'the payslip of April';
  const afschriften =
    taal === 'nl' ? 'bankafschriften van de laatste 3 maanden' : 'bank statements of the last 3 months';
  const nietNagekomen = {
    gedraging:
      taal === 'en'
        ? 'You did not take part in the help towards work.'
        : aanspreekvorm === 'je'
          ? 'Je deed niet mee aan de hulp naar werk.'
          : 'U deed niet mee aan de hulp naar werk.',
    gebeurdOp: '2026-05-19',
    artikel: 'Pw art. 18 lid 2',
  } as const;
  const tweeMaanden = [
    { maand: '2026-04', kreeg: 133142, recht: 90392 },
    { maand: '2026-05', kreeg: 133142, recht: 133142 },
  ] as const;
  return {
    toekennen: {
      ...besluit,
      ingangsdatum: '2026-05-01',
      meldingsdatum: '2026-05-01',
      leefvorm: 'alleenstaande-ouder',
      kolommen: [
        { kop: taal === 'nl' ? 'Mei en juni' : 'May and June', vanaf: '2026-05-01', uitkomst: mei },
        { kop: taal === 'nl' ? 'Vanaf juli' : 'From July', vanaf: '2026-07-01', uitkomst: juli },
      ],
      betalingen: [
        { datum: '2026-05-29', cents: 133143, soort: 'voorschot', maand: '2026-05' },
        { datum: '2026-06-26', cents: 133142, soort: 'uitkering', maand: '2026-06' },
        { datum: '2026-07-31', cents: 134849, soort: 'uitkering', maand: '2026-07' },
      ],
      rekeningEindigtOp: '412',
      afspraak: taal === 'nl' ? 'dinsdag 23 juni om 10.00 uur' : 'Tuesday 23 June at 10.00',
      plichtWerk: true,
      eigenRedenen: [
        taal === 'nl'
          ? 'Je baan stopte op 30 april. UWV schreef dat je geen WW krijgt.'
          : 'Your job stopped on 30 April. UWV wrote that you do not get WW.',
      ],
      bijlagen: [taal === 'nl' ? 'Uitleg over je plan naar werk' : 'About your plan towards work'],
    },
    afwijzen: { ...besluit, aanvraagdatum: '2026-05-04', uitkomst: teVeelLoon, voorschotBetaald: 50000 },
    'buiten-behandeling-stellen': {
      ...besluit,
      aanvraagdatum: '2026-05-04',
      gevraagdOp: '2026-05-11',
      uiterlijkOp: '2026-05-25',
      ontbreekt: [loonstrook, afschriften],
    },
    'voorschot-verlenen': { ...besluit, uitkomst: mei, betaaldatum: '2026-06-12', besluitUiterlijkOp: '2026-06-29' },
    wijzigen: { ...besluit, vanaf: '2026-06-01', was: mei, wordt: metLoon, betaaldatum: '2026-06-26' },
    opschorten: {
      ...besluit,
      vanaf: '2026-06-01',
      perMaand: 133142,
      uiterlijkOp: '2026-06-23',
      grond: 'gegevens',
      ontbreekt: [loonstrook, afschriften],
    },
    herzien: { ...besluit, maanden: tweeMaanden, oorzaak: 'inlichtingen', betaalUiterlijk: '2026-07-21' },
    intrekken: {
      ...besluit,
      maanden: [
        { maand: '2026-04', kreeg: 133142, recht: 0 },
        { maand: '2026-05', kreeg: 133142, recht: 0 },
      ],
      vanaf: '2026-04-01',
      totEnMet: '2026-05-31',
      oorzaak: 'anders',
      reden: 'vermogen',
      betaalUiterlijk: '2026-07-21',
    },
    terugvorderen: {
      ...besluit,
      maanden: tweeMaanden,
      grond: 'inlichtingen',
      alBetaald: 5000,
      betaling: { wijze: 'ineens', uiterlijkOp: '2026-07-21' },
    },
    beeindigen: {
      ...besluit,
      laatsteDag: '2026-05-31',
      reden: 'inkomen',
      artikel: 'Pw art. 19 lid 1 a',
      uitkomst: teVeelLoon,
      vakantiegeld: 7008,
      betaaldatum: '2026-06-26',
    },
    afstemmen: {
      ...besluit,
      ...nietNagekomen,
      maanden: [
        { maand: '2026-07', percentage: 30 },
        { maand: '2026-08', percentage: 30 },
      ],
      uitkomst: verlaagd,
      heeftGereageerd: true,
      inkeer: false,
      heroverwegenVoor: '2026-09-09',
    },
    waarschuwen: { ...besluit, ...nietNagekomen, uitkomst: juli },
    'afstemming-herzien': { ...besluit, vanaf: '2026-07', reden: 'inkeer', uitkomst: juli },
    'inkeer-afwijzen': { ...besluit, gevraagdOp: '2026-06-02', totEnMet: '2026-08', uitkomst: verlaagd },
    'dwangsom-vaststellen': {
      ...besluit,
      over: 'aanvraag',
      beslissenUiterlijk: '2026-04-28',
      ingebrekestelling: '2026-05-04',
      eersteDag: '2026-05-19',
      laatsteDag: '2026-06-02',
      geeindigdOp: '2026-06-03',
      treden: [
        { dagen: 14, perDag: 2300, bedrag: 32200 },
        { dagen: 1, perDag: 3500, bedrag: 3500 },
      ],
      eerder: 0,
      betalenUiterlijk: '2026-07-21',
    },
    loonkostensubsidie: { ...besluit, stuk: verleendeSubsidie },
    'loonkostensubsidie-werkgever': {
      ...basis,
      stuk: verleendeSubsidie,
      naam: 'Sam Bakker',
      laatsteBezwaardag: '2026-07-21',
    },
    'voornemen-afstemming': {
      ...basis,
      ...nietNagekomen,
      maatregel: { soort: 'verlaging', percentage: 30, maanden: 2 },
      zienswijzeTot: '2026-06-23',
    },
    'bezwaar-ontvangen': {
      ...basis,
      bestreden: 'BE-2026-000123',
      ontvangenOp: '2026-06-08',
      besluitUiterlijkOp: '2026-09-01',
      grondenOntbreken: true,
    },
    'bezwaar-herstel': { ...basis, bestreden: 'BE-2026-000123', uiterlijkOp: '2026-06-23' },
    hoorzitting: { ...basis, dag: '2026-06-30', tijd: '10.00 uur', plaats: 'Stadhuis, kamer 3' },
    'bezwaar-uitstel': {
      ...basis,
      oudeDatum: '2026-07-21',
      nieuweDatum: '2026-09-01',
      reden: taal === 'nl' ? 'We wachten nog op een arts.' : 'We still wait for a doctor.',
    },
    'beslissing-op-bezwaar': {
      ...basis,
      bestreden: 'BE-2026-000123',
      dictum: 'gegrond',
      uitvoering: taal === 'nl' ? 'We betalen het bedrag na.' : 'We pay the amount.',
      motivering: taal === 'nl' ? 'De rekening is van je dochter.' : 'The account is of your daughter.',
      gehoordOp: '2026-06-05',
      beroepTot: '2026-07-21',
      rechtbank: 'rechtbank Midden-Nederland',
    },
    'klacht-ontvangen': { ...basis, ontvangenOp: '2026-06-08', antwoordUiterlijkOp: '2026-07-20', commissie: true },
    ...bijeenkomstbrieven(basis, taal),
    'klacht-gesprek': { ...basis, dag: '2026-06-30', tijd: '10.00 uur', plaats: 'Stadhuis, kamer 3' },
    'klacht-uitstel': {
      ...basis,
      oudeDatum: '2026-07-20',
      nieuweDatum: '2026-08-17',
      reden: taal === 'nl' ? 'Een collega is op vakantie.' : 'A colleague is on holiday.',
    },
    'klacht-antwoord': {
      ...basis,
      uitkomst: 'deels-gegrond',
      ontvangenOp: '2026-06-01',
      gehoordOp: '2026-06-05',
      bevindingen: taal === 'nl' ? 'We belden je niet terug.' : 'We did not call you back.',
      conclusies: taal === 'nl' ? 'Voortaan belt een collega.' : 'From now on a colleague calls.',
      ombudsman: 'Nationale ombudsman',
      ombudsmanTot: '2027-06-09',
    },
    'klacht-niet-behandeld': {
      ...basis,
      ontvangenOp: '2026-06-01',
      reden: taal === 'nl' ? 'Je klacht gaat over een besluit.' : 'Your complaint is about a decision.',
      andereWeg: 'bezwaar',
      ombudsman: 'Nationale ombudsman',
      ombudsmanTot: '2027-06-09',
    },
    ontvangstbevestiging: {
      ...basis,
      ontvangenOp: '2026-06-08',
      meldingsdatum: '2026-06-01',
      voorschotUiterlijkOp: '2026-07-06',
      besluitUiterlijkOp: '2026-08-03',
      ontbreekt: [loonstrook],
    },
    'herinnering-inkomstenopgave': { ...basis, maand: '2026-05', uiterlijkOp: '2026-05-28', totEnMet: '2026-06-16' },
    hersteltermijn: { ...basis, uiterlijkOp: '2026-06-23', ontbreekt: [loonstrook, afschriften] },
    uitstelbericht: {
      ...basis,
      oudeDatum: '2026-06-29',
      nieuweDatum: '2026-07-13',
      reden: taal === 'nl' ? 'We wachten nog op een antwoord van UWV.' : 'We still wait for an answer from UWV.',
      nietDoorAanvrager: true,
    },
    specificatie: {
      ...basis,
      uitkomst: metLoon,
      regels: [
        {
          label: taal === 'nl' ? 'je loon was lager' : 'your wages were lower',
          cents: 4250,
          artikel: 'Pw art. 54 lid 3',
          maand: '2026-05',
        },
        {
          label: taal === 'nl' ? 'Huur, naar je verhuurder' : 'Rent, to your landlord',
          cents: -20000,
          artikel: 'Pw art. 57',
        },
      ],
      vakantiegeld: 7008,
      betaaldOp: '2026-06-26',
      rekeningEindigtOp: '412',
      bruto: 112340,
      vorigeMaand: 133142,
    },
    normwijziging: { ...basis, vanaf: '2026-07-01', was: mei, wordt: juli },
    betaalstop: { ...basis, vanaf: '2026-06-09', reden: 'detentie' },
    betalingsregeling: {
      ...basis,
      laatsteBezwaardag: '2026-07-21',
      stand: 'loopt',
      perMaand: 5000,
      wijze: 'inhouden',
      vanaf: '2026-07',
      vorderingen: ['VO-2026-000123', 'VO-2026-000124'],
      schuld: 114000,
      einde: { maand: '2028-05', laatste: 4000 },
      rekening: { iban: 'NL91 ABNA 0417 1643 00', tenaamstelling: 'Gemeente Veenrade' },
    },
    ...schuldbrieven(basis, besluit),
    ...boetebrieven(basis, besluit),
    ...verhaalbrieven(basis),
    ...jaarbrieven(basis),
    ...plichtbrieven(besluit),
    instrument: {
      ...besluit,
      eigenRedenen: [taal === 'nl' ? 'Zo wen je weer aan werken.' : 'So you get used to working again.'],
      stuk: {
        ...{ inzet: 'i1', wat: 'toekennen', instrument: 'werkstage', naam: { nl: 'Werkstage', en: 'Work placement' } },
        ...{ doel: 'Wennen aan werk', waar: 'Kwekerij Groen', uren: 16, begin: '2026-07-01', totEnMet: '2026-09-30' },
        ...{ bedrag: null, inkomen: 'bijstand-blijft', grondslag: ['Pw art. 10 lid 1'], toets: [] },
      },
    },
    scheiding: {
      ...basis,
      ...{ vanaf: '2026-07-01', gaatVerder: false, rechthebbend: true, gemeldOp: '2026-06-24' },
      ...{ openSchuld: 125_00, machtigingGestopt: true },
    },
    verhuizing: { ...basis, verhuisdatum: '2026-07-01', naarGemeente: 'Waterkant', laatsteDag: '2026-06-30' },
    inkomensverklaring: {
      ...basis,
      vanaf: '2026-05-01',
      geboortedatum: '1991-03-12',
      maanden: [
        { maand: '2026-05', cents: 133143 },
        { maand: '2026-06', cents: 133142 },
      ],
    },
  };
}

/** Every kind with its example, for tests that hold for all letters. */
export const briefsoorten = (taal: Taal, vorm: Aanspreekvorm): Briefsoort[] =>
  Object.keys(voorbeeldgegevens(taal, vorm)) as Briefsoort[];
