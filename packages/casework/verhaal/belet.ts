import { datum } from '../opmaak/index.ts';
import { nee, type Weigering } from '../weigering/index.ts';
import type { Verhaal, Verhaalcommand, Verhaalcontext, Verhaaltoestand } from './toestand.ts';

/** In which states a command fits. */
const PAST: Readonly<Record<Exclude<Verhaalcommand, 'startVerhaal'>, readonly Verhaaltoestand[]>> = {
  requestInlichtingen: ['onderzoek', 'berekend'],
  recordDraagkracht: ['onderzoek', 'berekend', 'voornemen'],
  announceVerhaal: ['berekend'],
  recordZienswijze: ['voornemen'],
  proposeVerhaal: ['voornemen'],
  returnVerhaal: ['voorgesteld'],
  signVerhaal: ['voorgesteld'],
  recordWeigering: ['besloten'],
  agreeVerhaal: ['besloten', 'betaalt', 'bij-rechter'],
  fileVerzoek: ['besloten', 'betaalt'],
  recordBeschikking: ['bij-rechter', 'inning'],
  recordVerzet: ['inning'],
  decideVerzet: ['verzet'],
  indexVerhaal: ['inning'],
  waiveVerhaal: ['onderzoek', 'berekend', 'voornemen', 'voorgesteld', 'besloten'],
  endVerhaal: ['betaalt', 'bij-rechter', 'inning', 'verzet'],
};

const STAND: Readonly<Record<Verhaaltoestand, string>> = {
  onderzoek: 'Het onderzoek loopt. De draagkracht is nog niet bekend.',
  berekend: 'De draagkracht is bekend. Er is nog geen voornemen verstuurd.',
  voornemen: 'Het voornemen is verstuurd. De onderhoudsplichtige kan reageren.',
  voorgesteld: 'Het besluit ligt klaar om te ondertekenen.',
  besloten: 'Het besluit is verstuurd. Er is nog geen afspraak om te betalen.',
  betaalt: 'De onderhoudsplichtige betaalt vrijwillig.',
  'bij-rechter': 'De zaak ligt bij de rechter.',
  inning: 'Het bedrag staat vast en wordt geind.',
  verzet: 'De onderhoudsplichtige is in verzet. De invordering staat stil.',
  afgezien: 'Er is afgezien van verhaal.',
  beeindigd: 'Het verhaal is geeindigd.',
};

/** Asked of nobody who has died: a claim on the estate is another (art. 62f b). */
const NIET_NA_OVERLIJDEN: readonly Verhaalcommand[] = [
  'requestInlichtingen',
  'announceVerhaal',
  'proposeVerhaal',
  'signVerhaal',
  'agreeVerhaal',
  'fileVerzoek',
];

/** Why a command cannot be given now, whatever it holds; undefined when it can. */
export function beletTegen(
  zaak: Verhaal | undefined,
  command: Verhaalcommand,
  context: Verhaalcontext,
): Weigering | undefined {
  if (command === 'startVerhaal') return zaak ? nee('al-begonnen', 'Deze zaak is er al.') : undefined;
  if (!zaak) return nee('geen-zaak', 'Start eerst een onderzoek naar verhaal.');
  if (!PAST[command].includes(zaak.toestand))
    return nee('niet-in-deze-toestand', `Dit kan nu niet. ${STAND[zaak.toestand]}`, undefined, {
      toestand: zaak.toestand,
    });
  if (context.overleden && NIET_NA_OVERLIJDEN.includes(command))
    return nee('overleden', 'De onderhoudsplichtige is overleden. Zie af van verhaal of beeindig het.', 'Pw art. 62');
  return perToestand(zaak, command, context);
}

function perToestand(zaak: Verhaal, command: Verhaalcommand, { vandaag, betaaltermijn }: Verhaalcontext) {
  if (command === 'proposeVerhaal' && zaak.toestand === 'voornemen') {
    const { zienswijzeTot } = zaak.voornemen;
    return zaak.zienswijzen.length === 0 && vandaag <= zienswijzeTot
      ? nee('nog-tijd-om-te-reageren', `Reageren kan tot en met ${datum(zienswijzeTot)}.`, undefined, {
          zienswijzeTot,
        })
      : undefined;
  }
  if (command === 'signVerhaal' && volgensUitspraak(zaak) && betaaltermijn === undefined)
    return nee('termijn-ontbreekt', 'De betaaltermijn van vandaag is niet bekend.', 'Pw art. 62b lid 2');
  if (command === 'fileVerzoek' && zaak.toestand === 'besloten' && !zaak.weigert && vandaag <= zaak.besluit.uiterlijk)
    return nee(
      'nog-tijd-om-te-betalen',
      `Vrijwillig betalen of reageren kan tot en met ${datum(zaak.besluit.uiterlijk)}.`,
      'Pw art. 62g lid 2',
      { uiterlijk: zaak.besluit.uiterlijk },
    );
  if (command === 'recordVerzet' && !volgensUitspraak(zaak))
    return nee('geen-verzet', 'Verzet hoort bij verhaal volgens een eerdere uitspraak.', 'Pw art. 62b lid 3');
  if (command === 'indexVerhaal' && zaak.toestand === 'inning' && !zaak.bedragen.at(-1)?.indexeren)
    return nee('geen-indexering', 'De rechter sloot de jaarlijkse wijziging uit.', 'Pw art. 62d lid 2');
  return undefined;
}

/** It follows what a court said about maintenance before (art. 62b). */
export const volgensUitspraak = (zaak: Verhaal): boolean =>
  'draagkracht' in zaak && zaak.draagkracht.bron === 'rechterlijke-uitspraak';
