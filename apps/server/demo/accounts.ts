import { ROLLEN, type Rol } from '@meedoen/casework/bevoegdheid';
import { testBsn } from '@meedoen/casework/identificatie';
import type { Demoaccount } from '../sources/identiteit/index.ts';

/** Level of assurance that the demo's provider gives to residents (DigiD Midden). */
const NIVEAU = 'urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract';

/** The six people of Veenrade by the number of their test bsn; personen.ts tells who they are. */
export const INWONERS = {
  yvonne: { bsn: testBsn(101), naam: 'Yvonne de Wit', toelichting: '35, vraagt bijstand aan' },
  farah: { bsn: testBsn(102), naam: 'Farah Rahimi', toelichting: '30, krijgt bijstand, volgt een training' },
  anne: { bsn: testBsn(103), naam: 'Anne Bakker', toelichting: '60, krijgt bijstand, is vrijwilliger' },
  pieter: { bsn: testBsn(104), naam: 'Pieter Mulder', toelichting: '45, woont in een zorginstelling' },
  johan: { bsn: testBsn(105), naam: 'Johan Visser', toelichting: '47, werkt bij het leer-werkbedrijf, geen bijstand' },
  selena: { bsn: testBsn(106), naam: 'Selena Brouwer', toelichting: '25, werkt 12 uur, krijgt aanvulling' },
} as const;

/** Someone who has no file yet and lives in Veenrade. */
export const NIEUWE_INWONER = { bsn: testBsn(120), naam: 'Mila Jansen', toelichting: '24, heeft nog geen dossier' };

/** Has no file yet either, and lives with his wife, their two children and his mother. */
export const NIEUW_GEZIN = {
  bsn: testBsn(140),
  naam: 'Tomasz Nowak',
  toelichting: '38, woont met partner, kinderen en moeder, heeft nog geen dossier',
};

/** Works part time; her wages differ from month to month, so she is asked for them. */
export const MET_LOON = {
  bsn: testBsn(148),
  naam: 'Esra Kaya',
  toelichting: '41, werkt wisselende uren, krijgt aanvulling',
};

/** For whom there is no money this month, each for a reason of their own. */
export const ZONDER_GELD = {
  hatice: { bsn: testBsn(145), naam: 'Hatice Demir', toelichting: '52, aanvraag afgewezen om spaargeld' },
  willem: { bsn: testBsn(146), naam: 'Willem de Graaf', toelichting: '58, uitkering staat stil' },
  joyce: { bsn: testBsn(147), naam: 'Joyce Blom', toelichting: '44, verdient nu genoeg, uitkering is nul' },
} as const;

/** Was refused and objects. */
export const BEZWAARMAKER = {
  bsn: testBsn(160),
  naam: 'Frits Hoekstra',
  toelichting: '61, aanvraag afgewezen, maakte bezwaar',
};

/** Waited too long for a decision, so that a dwangsom ran. */
export const WACHTTE_TE_LANG = {
  bsn: testBsn(165),
  naam: 'Greet Zijlstra',
  toelichting: '61, wachtte te lang op een besluit',
};

/** Got too much for two months, and proposed how to pay it back. */
export const TERUGBETALER = {
  bsn: testBsn(161),
  naam: 'Karel Smit',
  toelichting: '51, betaalt bijstand terug, deed een voorstel',
};

/** Acts for two of them: for one by the court and in everything, for the other in a few things and for some months. */
export const VERTEGENWOORDIGER = {
  bsn: testBsn(121),
  naam: 'Ria Vermeer',
  toelichting: '52, bewindvoerder van Pieter, gemachtigde van Anne',
};

const NAMEN: Readonly<Partial<Record<Rol, string>>> = {
  inkomensconsulent: 'Samira Haddad',
  coach: 'Bas Timmer',
  accountmanager: 'Hanna Smit',
  invordering: 'Ruben Kok',
  handhaving: 'Iris de Boer',
  bezwaarbehandelaar: 'Tom Verhoeven',
  kwaliteitsmedewerker: 'Lotte Prins',
  betaalbeheer: 'Erik van Dam',
  teamleider: 'Marieke Postma',
  beleidsmedewerker: 'Noor Vos',
  'functionaris-gegevensbescherming': 'Aisha Bennani',
  beheerder: 'Wim Scholten',
  raadslid: 'Karin Mol',
  ketenpartner: 'Eva Maas',
  werkgever: 'Peter Groen',
};

const WATERKANT: Readonly<Partial<Record<Rol, string>>> = {
  inkomensconsulent: 'Joost Bouwman',
  betaalbeheer: 'Petra Dekker',
  teamleider: 'Sanne Willems',
  beleidsmedewerker: 'Jelle Hoek',
  ketenpartner: 'Mo Akkermans',
};

/** Organisations outside with an account, by uitvoerder: the code that the group of the account ends with. */
export const KETENPARTNERS: Readonly<Record<string, { readonly code: string; readonly naam: string }>> = {
  Veenrade: { code: 'taalhuis-veenrade', naam: 'Taalhuis Veenrade' },
  Waterkant: { code: 'vaart-werk', naam: 'Vaart Werk' },
};

function medewerkers(uitvoerder: string, namen: Readonly<Partial<Record<Rol, string>>>): Demoaccount[] {
  return ROLLEN.flatMap((rol) => {
    const naam = namen[rol];
    if (!naam) return [];
    const keten = rol === 'ketenpartner' ? KETENPARTNERS[uitvoerder] : undefined;
    const wat = keten ? `${rol} (${keten.naam})` : rol.replaceAll('-', ' ');
    const groep = `meedoen/${uitvoerder}/alle/${rol}${keten ? `/${keten.code}` : ''}`;
    return [
      {
        sub: `${uitvoerder.toLowerCase()}-${rol}`,
        soort: 'medewerker' as const,
        naam,
        toelichting: `${wat}, ${uitvoerder}`,
        claims: { groups: [groep], email: `${rol}@${uitvoerder.toLowerCase()}.example` },
      },
    ];
  });
}

/** The care team of the gemeente: who cannot develop towards work is handed over to it. */
export const ZORGTEAM = { code: 'zorgteam-veenrade', naam: 'Zorgteam Veenrade', contactpersoon: 'Nadia Haan' };

/** One account per role in Veenrade, five in Waterkant, a second consulent for four eyes, the care team, and residents. */
export const DEMOACCOUNTS: readonly Demoaccount[] = [
  ...medewerkers('Veenrade', NAMEN),
  {
    sub: 'veenrade-inkomensconsulent-2',
    soort: 'medewerker',
    naam: 'Daan Meijer',
    toelichting: 'inkomensconsulent (collega), Veenrade',
    claims: { groups: ['meedoen/Veenrade/alle/inkomensconsulent'], email: 'inkomensconsulent2@veenrade.example' },
  },
  {
    sub: 'veenrade-ketenpartner-zorgteam',
    soort: 'medewerker',
    naam: ZORGTEAM.contactpersoon,
    toelichting: `ketenpartner (${ZORGTEAM.naam}), Veenrade`,
    claims: { groups: [`meedoen/Veenrade/alle/ketenpartner/${ZORGTEAM.code}`], email: 'zorgteam@veenrade.example' },
  },
  ...medewerkers('Waterkant', WATERKANT),
  ...Object.entries({
    ...INWONERS,
    mila: NIEUWE_INWONER,
    tomasz: NIEUW_GEZIN,
    ...ZONDER_GELD,
    frits: BEZWAARMAKER,
    esra: MET_LOON,
    greet: WACHTTE_TE_LANG,
    karel: TERUGBETALER,
    ria: VERTEGENWOORDIGER,
  }).map(([sub, { bsn, naam, toelichting }]) => ({
    sub,
    soort: 'inwoner' as const,
    naam,
    toelichting,
    claims: { bsn, acr: NIVEAU, niveau: NIVEAU },
  })),
];
