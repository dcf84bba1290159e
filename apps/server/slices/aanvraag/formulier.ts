import { bekendeFeiten, dossierUit, type Feit } from '@meedoen/casework/feiten';
import { datum } from '@meedoen/casework/opmaak';
import type { Formulier } from '@meedoen/contract/aanvraag';
import { leeftijdJongere } from '@meedoen/law/amounts';
import { ageOn, type IsoDate, monthOfDate, readOn } from '@meedoen/law/kernel';
import { berekenMaand } from '@meedoen/law/participatiewet';
import type { Beleid } from '@meedoen/law/verordening';
import { uuidv7 } from '../../platform/database/index.ts';
import { instantVan } from '../berekening/index.ts';
import {
  type Antwoorden,
  feitenUitAntwoorden,
  genoemdIn,
  heeftEigenWoning,
  isLeeg,
  isWeetNiet,
  partnerGenoemd,
  partnerIn,
} from './antwoorden.ts';
import { type Leesvorm, STAPPEN, type Veld, type Vraagdefinitie } from './vraag.ts';
import { VRAGEN } from './vragen.ts';

/** What a form is made from. */
export interface Formulierstof {
  readonly aanvraag: string;
  readonly versie: number;
  readonly persoon: string;
  /** Whether the reader may see where this person lives. */
  readonly magAdres: boolean;
  readonly meldingsdatum: IsoDate;
  readonly antwoorden: Antwoorden;
  readonly bewaardOp: string | null;
  /** Facts of the household. */
  readonly feiten: readonly Feit[];
  readonly beleid: Beleid;
  readonly leesvorm: Leesvorm;
  readonly vandaag: IsoDate;
  readonly nu: Date;
}

/** Which fact the law misses, by the name it gives it, and the question that asks for it. */
const VRAAG_BIJ_PAD: readonly (readonly [RegExp, Veld])[] = [
  [/aanvrager\.?\/?geboortedatum$/, 'geboortedatum'],
  [/geboortedatum$/, 'huisgenoten'],
  [/rechtmatigVerblijf$/, 'rechtmatigVerblijf'],
  [/^vermogen/, 'bezit'],
];

/** The form with the questions the law still asks, given what is known and what was answered so far. */
export function maakFormulier(stof: Formulierstof): Formulier {
  const bekend = bekendeFeiten(stof.feiten, instantVan(new Date(stof.nu.getTime() + 1000)));
  const gesteld = VRAGEN.filter((vraag) => isNodig(vraag, stof, bekend));
  const vragen = gesteld.map((vraag) => ({
    stap: vraag.stap,
    veld: vraag.veld,
    soort: vraag.soort,
    tekst: vraag.tekst[stof.leesvorm],
    waarom: vraag.waarom[stof.leesvorm],
    hulp: vraag.hulp?.[stof.leesvorm] ?? null,
    verplicht: vraag.verplicht,
    keuzes: vraag.keuzes?.map(({ waarde, tekst }) => ({ waarde, tekst: tekst[stof.leesvorm] })) ?? null,
    bekend: bekendBij(vraag.veld, stof, bekend),
    antwoord: stof.antwoorden[vraag.veld] ?? null,
  }));
  const open = new Set(vragen.filter((vraag) => vraag.verplicht && isLeeg(vraag.antwoord)).map(({ stap }) => stap));
  const stappen = STAPPEN.filter(({ naam }) => vragen.some(({ stap }) => stap === naam));
  return {
    aanvraag: stof.aanvraag,
    versie: stof.versie,
    stappen: stappen.map(({ naam, titel }) => ({ naam, titel: titel[stof.leesvorm], klaar: !open.has(naam) })),
    vragen,
    bewaardOp: stof.bewaardOp,
    compleet: open.size === 0,
  };
}

/** Questions that must be answered and are not. */
export const openVragen = (formulier: Formulier): string[] =>
  formulier.vragen.filter((vraag) => vraag.verplicht && isLeeg(vraag.antwoord)).map(({ veld }) => veld);

const eigen = (bekend: readonly Feit[], persoon: string, soort: Feit['soort']): Feit | undefined =>
  bekend.findLast((feit) => feit.persoon === persoon && feit.soort === soort);

/** Asked always, or only when the law misses it, or only of those it concerns. */
function isNodig(vraag: Vraagdefinitie, stof: Formulierstof, bekend: readonly Feit[]): boolean {
  const weet = (soort: Feit['soort']) => eigen(bekend, stof.persoon, soort) !== undefined;
  switch (vraag.veld) {
    case 'gegevens':
      return weet('geboortedatum') || weet('adres');
    case 'geboortedatum':
    case 'rechtmatigVerblijf':
      return ontbreektNu(stof, bekend).has(vraag.veld) || vraag.veld in stof.antwoorden;
    case 'nederlander':
      return !weet('nederlander');
    case 'studiefinanciering':
    case 'praktijkonderwijs':
      return isJong(stof, bekend) && !weet(vraag.veld);
    case 'woningwaarde':
    case 'hypotheek':
      return heeftEigenWoning(stof.antwoorden);
    case 'partnerInkomsten':
    case 'partnerBezit':
      return partnerGenoemd(stof.antwoorden) ?? heeftPartner(bekend, stof.persoon);
    default:
      return true;
  }
}

/** A partner who is known, as long as the form says nothing else. */
function heeftPartner(bekend: readonly Feit[], persoon: string): boolean {
  const feit = eigen(bekend, persoon, 'partnerschap');
  return feit?.soort === 'partnerschap' && feit.waarde.partner !== null;
}

/** The questions behind what the law misses, when asked with the answers so far. */
function ontbreektNu(stof: Formulierstof, bekend: readonly Feit[]): ReadonlySet<Veld> {
  const moment = instantVan(stof.nu);
  const ids = new Map(genoemdIn(stof.antwoorden).map(({ nummer }) => [nummer, uuidv7()]));
  const partner = partnerIn(stof.antwoorden, ids) ?? uuidv7();
  const gezegd = feitenUitAntwoorden(stof.antwoorden, stof.meldingsdatum, ids, '').map(
    ({ over, feit: { soort, waarde, vanaf } }, i) =>
      ({
        id: `antwoord-${i}`,
        uitvoerder: '',
        persoon: over === 'partner' ? partner : stof.persoon,
        soort,
        waarde,
        geldig: vanaf ? { vanaf } : {},
        bekend: { vanaf: moment },
        bron: 'inwoner',
        gecontroleerd: false,
        auteur: stof.persoon,
      }) as Feit,
  );
  const { dossier, ontbreekt } = dossierUit([...bekend, ...gezegd], stof.persoon, {
    bekendOp: instantVan(new Date(stof.nu.getTime() + 1000)),
  });
  const uitkomst = berekenMaand(dossier, monthOfDate(stof.vandaag), stof.beleid, { reasons: false });
  const velden = new Set<Veld>();
  for (const wat of [...ontbreekt, ...uitkomst.ontbreekt]) {
    if (wat.soort !== 'feit') continue;
    const veld = VRAAG_BIJ_PAD.find(([pad]) => pad.test(wat.pad))?.[1];
    if (veld) velden.add(veld);
  }
  return velden;
}

/** Young people have questions of their own (art. 13 lid 2 c, 41 lid 4). */
function isJong(stof: Formulierstof, bekend: readonly Feit[]): boolean {
  const feit = eigen(bekend, stof.persoon, 'geboortedatum');
  const gezegd = stof.antwoorden.geboortedatum;
  const geboren = feit?.soort === 'geboortedatum' ? feit.waarde.datum : (gezegd as IsoDate | undefined);
  const grens = readOn(leeftijdJongere, stof.vandaag);
  if (!geboren || isWeetNiet(geboren) || typeof geboren !== 'string' || !grens.known) return false;
  return ageOn(geboren, stof.vandaag) < grens.value;
}

const BRONNAAM: Readonly<Record<string, string>> = {
  brp: 'de lijst van inwoners van de gemeente',
  inwoner: 'wat eerder is doorgegeven',
  medewerker: 'de gemeente',
  inlichtingenbureau: 'het Inlichtingenbureau',
  uwv: 'UWV',
};

/** What is known already, with where it comes from; the person only says whether it is right. */
function bekendBij(veld: Veld, stof: Formulierstof, bekend: readonly Feit[]): { waarde: unknown; bron: string } | null {
  const pak = (soort: Feit['soort']) => eigen(bekend, stof.persoon, soort);
  switch (veld) {
    case 'gegevens': {
      const geboren = pak('geboortedatum');
      const adres = pak('adres');
      const naam = pak('naam');
      const regels = [
        naam?.soort === 'naam'
          ? [naam.waarde.roepnaam, naam.waarde.voorvoegsel, naam.waarde.geslachtsnaam].filter(Boolean).join(' ')
          : undefined,
        geboren?.soort === 'geboortedatum' ? `Geboren op ${datum(geboren.waarde.datum)}` : undefined,
        adres?.soort === 'adres' && !stof.magAdres
          ? 'Afgeschermd adres'
          : adres?.soort === 'adres'
            ? [[adres.waarde.straat, adres.waarde.huisnummer].filter(Boolean).join(' '), adres.waarde.plaats]
                .filter(Boolean)
                .join(', ')
            : undefined,
      ].filter((regel) => regel);
      const bron = (adres ?? geboren)?.bron ?? 'medewerker';
      return { waarde: regels, bron: BRONNAAM[bron] ?? bron };
    }
    case 'woonsituatie': {
      const feit = pak('woonsituatie');
      return feit?.soort === 'woonsituatie'
        ? {
            waarde: feit.waarde.huisvesting === 'eigenaar' ? 'eigen-woning' : feit.waarde.soort,
            bron: BRONNAAM[feit.bron] ?? feit.bron,
          }
        : null;
    }
    case 'huisgenoten':
      return huisgenoten(stof, bekend);
    case 'inkomsten': {
      const inkomsten = bekend.filter((feit) => feit.persoon === stof.persoon && feit.soort === 'inkomen');
      const [eerste] = inkomsten;
      return eerste
        ? { waarde: inkomsten.map(({ waarde }) => waarde), bron: BRONNAAM[eerste.bron] ?? eerste.bron }
        : null;
    }
    case 'iban': {
      const feit = pak('rekening');
      return feit?.soort === 'rekening' ? { waarde: feit.waarde.iban, bron: BRONNAAM[feit.bron] ?? feit.bron } : null;
    }
    default:
      return null;
  }
}

function huisgenoten(stof: Formulierstof, bekend: readonly Feit[]): { waarde: unknown; bron: string } | null {
  const rijen = bekend.flatMap((feit) => {
    if (feit.persoon !== stof.persoon) return [];
    const rij = (id: string | null, relatie: string) => (id ? [{ id, relatie, bron: feit.bron }] : []);
    if (feit.soort === 'partnerschap') return rij(feit.waarde.partner, 'partner');
    if (feit.soort === 'ouderschap' && feit.waarde.inwonend) return rij(feit.waarde.kind, 'kind');
    if (feit.soort === 'medebewoning' && feit.waarde.hoofdverblijf) return rij(feit.waarde.medebewoner, 'anders');
    return [];
  });
  const [eerste] = rijen;
  if (!eerste) return null;
  const waarde = rijen.map(({ id, relatie }) => {
    const naam = eigen(bekend, id, 'naam');
    const geboren = eigen(bekend, id, 'geboortedatum');
    return {
      naam:
        naam?.soort === 'naam'
          ? [naam.waarde.roepnaam, naam.waarde.voorvoegsel, naam.waarde.geslachtsnaam].filter(Boolean).join(' ')
          : 'Onbekend',
      geboortedatum: geboren?.soort === 'geboortedatum' ? geboren.waarde.datum : null,
      relatie,
    };
  });
  return { waarde, bron: BRONNAAM[eerste.bron] ?? eerste.bron };
}
