import type { Inzetbeeld, Inzetopdracht } from '@meedoen/contract/instrument';
import { inzetopdracht } from '@meedoen/contract/instrument';
import { datumLang } from '@meedoen/ui/weergave';
import { leesBedrag } from '../vorm/bedrag.ts';
import { datum, type Handeling, tekst, type Veld, vak, type Waarden } from '../vorm/Velden.tsx';
import { BESLUIT, EINDGROND, HIELP, keuzes, RESULTAAT } from './woorden.ts';

type Besluit = Inzetbeeld['mogelijkeBesluiten'][number]['wat'];
/** A step in an inzet: a command, or a besluit that is prepared. */
export type Stap = Exclude<Inzetopdracht['command'], 'prepareBesluit'> | `besluit:${Besluit}`;

const keuze = (naam: string, label: string, opties: NonNullable<Veld['opties']>): Veld => ({
  ...{ naam, label, opties },
  soort: 'keuze',
});
const vrij = (veld: Veld): Veld => ({ ...veld, vrij: true });
const JA_NEE = keuzes({ ja: 'ja', nee: 'nee' });
const reden = vak('reden', 'Waarom', 'De inwoner leest dit in de brief.');

/** What a step asks for; choices and questions come from the inzet itself. */
export function handelingVoor(stap: Stap, inzet: Inzetbeeld): Handeling {
  const { langste, vragen, betaling, premieInCenten, begin, fase } = inzet;
  const einde: Veld = {
    ...datum('totEnMet', 'Tot en met'),
    ...(langste
      ? { hulp: `Ten hoogste tot en met ${datumLang(langste.dag)} als het vandaag begint (${langste.bron}).` }
      : {}),
    vrij: langste === null,
  };
  const bedrag: Veld = {
    ...tekst('bedragInCenten', 'Bedrag in euro'),
    ...(premieInCenten === null ? {} : { hulp: 'De premie is in het beleid een vast bedrag.' }),
  };
  const waar = vrij(tekst('waar', 'Waar, als dat verandert'));
  switch (stap) {
    case 'requestAdvies':
      return { naam: 'Advies vragen', velden: [tekst('bij', 'Bij wie')] };
    case 'recordAdvies':
      return {
        naam: 'Advies vastleggen',
        velden: [
          keuze('positief', 'Het advies is positief', JA_NEE),
          datum('gegevenOp', 'Datum van het advies'),
          vak('toelichting', 'Wat het advies zegt', 'Kort. Geen medische gegevens.'),
        ],
      };
    case 'placeOnWachtlijst':
      return { naam: 'Op de wachtlijst zetten', velden: [] };
    case 'dropVoorstel':
      return { naam: 'Voorstel terugtrekken', velden: [] };
    case 'grantInzet':
      return { naam: 'Vastleggen dat het doorgaat', velden: [] };
    case 'refuseInzet':
      return { naam: 'Gaat niet door', velden: [vak('reden', 'Waarom')] };
    case 'withdrawInzet':
      return { naam: 'Intrekken', velden: [vak('reden', 'Waarom')] };
    case 'startInzet':
      return { naam: 'Begin vastleggen', velden: [datum('begin', 'Begint op'), vrijZonderGrens(einde, langste), waar] };
    case 'extendInzet':
      return { naam: 'Verlengen', velden: [datum('totEnMet', 'Tot en met'), vak('reden', 'Waarom'), waar] };
    case 'evaluateInzet':
      return {
        naam: 'Samen terugkijken',
        velden: [
          ...vragen.map((vraag, i) => vak(`vraag${i}`, vraag)),
          keuze('hielp', 'Hielp het', keuzes(HIELP)),
          vak('inwoner', 'Hoe de inwoner terugkijkt', 'In eigen woorden.'),
          ...(betaling === 'premie-per-half-jaar'
            ? [keuze('meegewerkt', 'Werkte de inwoner genoeg mee (Pw art. 10a lid 6)', JA_NEE)]
            : []),
          ...(fase && fase.nu + 1 < fase.namen.length
            ? [keuze('volgendeFase', `Naar de volgende fase: ${fase.namen[fase.nu + 1]}`, JA_NEE)]
            : []),
        ],
      };
    case 'endInzet':
      return {
        naam: 'Einde vastleggen',
        velden: [
          datum('eindigtOp', 'Laatste dag'),
          keuze('grond', 'Reden', keuzes(EINDGROND)),
          keuze('resultaat', 'Resultaat', keuzes(RESULTAAT)),
          vak('toelichting', 'Toelichting', 'De inwoner leest dit.'),
        ],
      };
    case 'besluit:toekennen':
      return {
        naam: 'Besluit voorleggen: toekennen',
        velden:
          betaling === 'premie'
            ? [bedrag, reden]
            : [datum('begin', 'Begint op'), einde, ...(betaling === 'kosten' ? [vrij(bedrag)] : []), reden],
      };
    case 'besluit:verlengen':
      return {
        naam: 'Besluit voorleggen: verlengen',
        velden: [{ ...datum('totEnMet', 'Tot en met'), ...verlengHulp(begin, langste) }, waar, reden],
      };
    case 'besluit:beeindigen':
      return {
        naam: 'Besluit voorleggen: beëindigen',
        velden: [keuze('eindgrond', 'Reden', keuzes(EINDGROND)), reden],
      };
    case 'besluit:betalen':
      return { naam: 'Besluit voorleggen: betalen', velden: [bedrag, reden] };
    case 'besluit:afwijzen':
      return { naam: 'Besluit voorleggen: afwijzen', velden: [reden] };
  }
}

const vrijZonderGrens = (veld: Veld, langste: Inzetbeeld['langste']): Veld => (langste ? veld : vrij(veld));

const verlengHulp = (begin: string | null, langste: Inzetbeeld['langste']) =>
  begin && langste ? { hulp: `Ten hoogste tot en met ${datumLang(langste.dag)} (${langste.bron}).` } : {};

/** Fields that are yes or no, and an amount. */
const JANEE: readonly string[] = ['positief', 'meegewerkt', 'volgendeFase'];

/** Fields as the server takes them; an amount that is none goes as it was written, so that the refusal stands at it. */
export function alsOpdracht(
  stap: Stap,
  velden: readonly Veld[],
  waarden: Waarden,
  vragen: readonly string[],
): Inzetopdracht {
  const gevuld: Record<string, unknown> = {};
  for (const { naam, vrij: mag } of velden) {
    const waarde = waarden[naam] ?? '';
    if (naam.startsWith('vraag') || (mag && waarde.trim() === '')) continue;
    if (JANEE.includes(naam)) gevuld[naam] = waarde === 'ja';
    else if (naam === 'bedragInCenten') gevuld[naam] = leesBedrag(waarde) ?? waarde;
    else gevuld[naam] = waarde;
  }
  const kop = stap.startsWith('besluit:')
    ? { command: 'prepareBesluit', wat: stap.slice('besluit:'.length) }
    : { command: stap };
  const antwoorden =
    stap === 'evaluateInzet'
      ? { antwoorden: vragen.map((vraag, i) => ({ vraag, antwoord: waarden[`vraag${i}`] ?? '' })) }
      : {};
  const inhoud = { ...kop, ...gevuld, ...antwoorden };
  const gelezen = inzetopdracht.safeParse(inhoud);
  return gelezen.success ? gelezen.data : (inhoud as Inzetopdracht);
}

export const besluitnaam = (wat: Besluit): string => BESLUIT[wat];
