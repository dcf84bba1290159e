import {
  checkBron,
  definitieVan,
  doorsnede,
  type Feit,
  type Feitsoort,
  isFeitsoort,
  leesWaarde,
} from '@meedoen/casework/feiten';
import { datum as datumTekst } from '@meedoen/casework/opmaak';
import { addDays, addMonths, type IsoDate, type Tijdvak } from '@meedoen/law/kernel';
import { Probleem, type Veldfout } from '../../platform/probleem/index.ts';
import { genoemden } from './store.ts';

/** A fact as somebody gives it, read and found possible. */
export interface GelezenFeit {
  readonly soort: Feitsoort;
  readonly waarde: unknown;
  readonly geldig: Tijdvak;
  readonly bron: Feit['bron'];
  readonly gecontroleerd: boolean;
  readonly reden?: string | undefined;
  readonly bewijs?: string | undefined;
  readonly vervangt?: string | undefined;
}

export interface FeitInvoer {
  readonly soort: string;
  readonly waarde: unknown;
  readonly vanaf: IsoDate | null;
  readonly totEnMet: IsoDate | null;
  readonly bron: Feit['bron'];
  readonly gecontroleerd: boolean;
  readonly reden?: string | undefined;
  readonly bewijs?: string | undefined;
  readonly vervangt?: string | undefined;
}

/** Facts about days further away are slips of the pen: nobody knows an income of two years from now. */
const MAANDEN_VOORUIT = 24;

/** A name, an address, a reason: longer than this is none of them. */
const LANGSTE_TEKST = 1000;

/** Where in a value text stands that is too long. */
function langeTekst(waarde: unknown, plek = ''): string | undefined {
  if (typeof waarde === 'string') return waarde.length > LANGSTE_TEKST ? plek : undefined;
  if (typeof waarde !== 'object' || waarde === null) return undefined;
  for (const [naam, deel] of Object.entries(waarde)) {
    const lang = langeTekst(deel, `${plek}/${naam}`);
    if (lang !== undefined) return lang;
  }
  return undefined;
}

/** Kinds whose own date cannot lie ahead. */
const GEBEURD: readonly Feitsoort[] = ['geboortedatum', 'overlijden', 'melding', 'indiening'];

/**
 * Reads a fact that comes from outside. @param bestaand facts now known about the person
 * @throws Probleem 400 with a Dutch sentence per field
 */
export function leesFeit(
  persoon: string,
  invoer: FeitInvoer,
  bestaand: readonly Feit[],
  vandaag: IsoDate,
  prefix = '',
): GelezenFeit {
  const fouten: Veldfout[] = [];
  const fout = (pointer: string, code: string, detail: string) =>
    void fouten.push({ pointer: `${prefix}${pointer}`, code, detail });
  if (!isFeitsoort(invoer.soort)) {
    fout('/soort', 'onbekende-soort', `De soort "${invoer.soort}" kennen wij niet.`);
    throw samen(fouten);
  }
  const { soort } = invoer;
  const gelezen = leesWaarde(soort, invoer.waarde);
  if (!gelezen.ok) for (const { pad, code, tekst } of gelezen.fouten) fout(`/waarde${pad}`, code, tekst);
  const lang = langeTekst(invoer.waarde);
  if (lang !== undefined) fout(`/waarde${lang}`, 'te-lang', `Maak dit korter: hoogstens ${LANGSTE_TEKST} tekens.`);
  const bron = checkBron(soort, invoer.bron);
  if (!bron.ok) fout('/bron', bron.weigering.code, bron.weigering.tekst);
  if (invoer.vanaf && invoer.totEnMet && invoer.totEnMet < invoer.vanaf)
    fout('/totEnMet', 'omgekeerd', 'De laatste dag ligt voor de eerste dag.');
  if (invoer.vanaf && invoer.vanaf > addMonths(vandaag, MAANDEN_VOORUIT))
    fout('/vanaf', 'te-ver-vooruit', 'Deze dag ligt meer dan twee jaar vooruit. Kijk het jaar na.');
  if (invoer.vanaf && invoer.vanaf < '1900-01-01') fout('/vanaf', 'onmogelijke-datum', 'Deze dag ligt voor 1900.');
  if (fouten.length > 0 || !gelezen.ok) throw samen(fouten);

  const geldig: Tijdvak = {
    ...(invoer.vanaf ? { vanaf: invoer.vanaf } : {}),
    ...(invoer.totEnMet ? { tot: addDays(invoer.totEnMet, 1) } : {}),
  };
  const feit = { soort, waarde: gelezen.waarde, persoon, geldig } as Feit;
  for (const each of tegenstrijdig(feit, bestaand, vandaag)) fouten.push({ ...each, pointer: prefix + each.pointer });
  if (fouten.length > 0) throw samen(fouten);
  return {
    soort,
    waarde: gelezen.waarde,
    geldig,
    bron: invoer.bron,
    gecontroleerd: invoer.gecontroleerd,
    reden: invoer.reden,
    bewijs: invoer.bewijs,
    vervangt: invoer.vervangt,
  };
}

const samen = (fouten: readonly Veldfout[]): Probleem =>
  new Probleem(400, 'De invoer klopt niet', fouten[0]?.detail ?? 'De invoer klopt niet.', fouten);

/** What cannot be true together with the calendar or with the rest of the file. */
function tegenstrijdig(feit: Feit, bestaand: readonly Feit[], vandaag: IsoDate): Veldfout[] {
  const fouten: Veldfout[] = [];
  const geboren = eersteDatum(bestaand, feit.persoon, 'geboortedatum');
  const overleden = eersteDatum(bestaand, feit.persoon, 'overlijden');
  if (GEBEURD.includes(feit.soort) && 'datum' in feit.waarde && feit.waarde.datum > vandaag)
    fouten.push({ pointer: '/waarde/datum', code: 'in-de-toekomst', detail: 'Deze dag moet nog komen.' });
  if (feit.soort === 'geboortedatum' && feit.waarde.datum < '1900-01-01')
    fouten.push({ pointer: '/waarde/datum', code: 'onmogelijke-datum', detail: 'Deze dag ligt voor 1900.' });
  if (feit.soort === 'overlijden' && geboren && feit.waarde.datum < geboren)
    fouten.push({
      pointer: '/waarde/datum',
      code: 'voor-geboorte',
      detail: `Deze dag ligt voor de geboorte op ${datumTekst(geboren)}.`,
    });
  if (feit.soort === 'geboortedatum' && overleden && feit.waarde.datum > overleden)
    fouten.push({
      pointer: '/waarde/datum',
      code: 'na-overlijden',
      detail: `Deze dag ligt na het overlijden op ${datumTekst(overleden)}.`,
    });
  if (genoemden(feit).includes(feit.persoon))
    fouten.push({ pointer: '/waarde', code: 'zichzelf', detail: 'Kies iemand anders: dit is de persoon zelf.' });
  if (feit.soort !== 'geboortedatum' && geboren && feit.geldig.tot !== undefined && feit.geldig.tot <= geboren)
    fouten.push({
      pointer: '/totEnMet',
      code: 'voor-geboorte',
      detail: `Deze dagen liggen voor de geboorte op ${datumTekst(geboren)}.`,
    });
  const partner = partnerOp(feit, bestaand);
  if (partner)
    fouten.push({
      pointer: '/waarde/medebewoner',
      code: 'is-partner',
      detail: 'Deze persoon is op die dagen al partner. Een partner is geen medebewoner.',
    });
  return fouten;
}

function eersteDatum(feiten: readonly Feit[], persoon: string, soort: 'geboortedatum' | 'overlijden') {
  for (const feit of feiten)
    if (feit.persoon === persoon && feit.soort === soort && 'datum' in feit.waarde) return feit.waarde.datum;
  return undefined;
}

function partnerOp(feit: Feit, bestaand: readonly Feit[]): boolean {
  if (feit.soort !== 'medebewoning' || !feit.waarde.hoofdverblijf) return false;
  const { medebewoner } = feit.waarde;
  return bestaand.some(
    (ander) =>
      ander.soort === 'partnerschap' &&
      ander.persoon === feit.persoon &&
      ander.waarde.partner === medebewoner &&
      doorsnede(ander.geldig, feit.geldig) !== undefined,
  );
}

/** @throws Probleem 400: the same source says something else of these days already, and nothing says what is replaced */
export function overlapProbleem(soort: Feitsoort, ander: Feit): Probleem {
  const label = definitieVan(soort).label.nl;
  const dagen = ander.geldig.vanaf ? `vanaf ${datumTekst(ander.geldig.vanaf)}` : 'over deze dagen';
  return samen([
    {
      pointer: '/vanaf',
      code: 'overlapt',
      detail: `Er staat al een gegeven "${label}" ${dagen} uit dezelfde bron. Geef aan dat dit het vervangt, of kies andere dagen.`,
    },
  ]);
}
