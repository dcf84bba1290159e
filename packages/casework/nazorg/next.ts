import type { IsoDate } from '@meedoen/law/kernel';
import { datum } from '../opmaak/index.ts';
import { gelukt, geweigerd, later, leeg, nee, type Uitslag, type Weigering } from '../weigering/index.ts';
import { eerstvolgendMoment } from './moment.ts';
import { na } from './na.ts';
import { NAZORGCOMMANDS, type Nazorgcommand, type Nazorgopdracht } from './opdracht.ts';
import type { Baan, Nazorg, Nazorgtoestand } from './toestand.ts';

export interface Nazorgcontext {
  readonly vandaag: IsoDate;
}

const STAND: Readonly<Record<Nazorgtoestand, string>> = {
  loopt: 'De nazorg loopt.',
  afgerond: 'De nazorg is afgerond.',
  gestopt: 'De nazorg is gestopt.',
};

/** Why a command cannot be given now, whatever it holds; undefined when it can. */
function belet(nazorg: Nazorg | undefined, command: Nazorgcommand): Weigering | undefined {
  if (command === 'startNazorg') return nazorg ? nee('al-begonnen', 'Deze nazorg is er al.') : undefined;
  if (!nazorg) return nee('geen-nazorg', 'Er is nog geen nazorg.');
  const { toestand } = nazorg;
  if (toestand !== 'loopt')
    return nee('niet-in-deze-toestand', `Dit kan nu niet. ${STAND[toestand]}`, undefined, { toestand });
  if (command === 'recordExitgesprek' && nazorg.exitgesprek)
    return nee('al-vastgelegd', 'Dit gesprek is al gevoerd. Leg een nieuw contact vast.', undefined, {
      op: nazorg.exitgesprek.op,
    });
  const open = command === 'finishNazorg' ? eerstvolgendMoment(nazorg) : undefined;
  return open
    ? nee(
        'contact-open',
        `Er staat nog een contact open, op ${datum(open.dag)}. Stopt het eerder? Kies dan waarom.`,
        nazorg.regels.bron,
        { dag: open.dag },
      )
    : undefined;
}

/** What is wrong with what a command holds. */
function inhoud(nazorg: Nazorg | undefined, opdracht: Nazorgopdracht, vandaag: IsoDate): Weigering | undefined {
  switch (opdracht.command) {
    case 'startNazorg':
      return weigerBaan(opdracht.baan, vandaag);
    case 'changeBaan':
      return (
        weigerBaan(opdracht, vandaag) ??
        leeg(opdracht.toelichting, 'toelichting-ontbreekt', 'Schrijf op wat er verandert.')
      );
    case 'recordExitgesprek':
      return (
        later(opdracht.gevoerdOp, vandaag) ??
        leeg(opdracht.woorden, 'woorden-ontbreken', 'Schrijf op wat de inwoner zelf zegt.') ??
        leeg(opdracht.watHielp, 'watHielp-ontbreekt', 'Schrijf op wat hielp om werk te vinden.') ??
        leeg(opdracht.afspraken, 'afspraken-ontbreken', 'Schrijf op wat u samen afspreekt.') ??
        (opdracht.gevolg
          ? undefined
          : leeg(
              opdracht.zonderGevolg ?? '',
              'zonderGevolg-ontbreekt',
              'Laat eerst zien wat werk met het inkomen doet, of schrijf op waarom dat niet kan.',
            ))
      );
    case 'recordNazorgcontact':
      return (
        later(opdracht.gevoerdOp, vandaag) ??
        (nazorg && opdracht.gevoerdOp < nazorg.begonnenOp
          ? nee('voor-de-nazorg', 'Dit contact was voor de nazorg begon.', undefined, { op: nazorg.begonnenOp })
          : undefined) ??
        leeg(opdracht.verslag, 'verslag-ontbreekt', 'Schrijf kort op hoe het gaat.') ??
        (opdracht.volgende && opdracht.volgende <= vandaag
          ? nee('in-het-verleden', 'Kies een dag na vandaag.', undefined, { volgende: opdracht.volgende })
          : undefined)
      );
    case 'reportWerkstand':
      return leeg(opdracht.woorden, 'woorden-ontbreken', 'Schrijf een paar woorden.');
    default:
      return leeg(opdracht.toelichting, 'toelichting-ontbreekt', 'Schrijf op waarom.');
  }
}

function weigerBaan({ werkgever, begonnenOp, contract, eindigtOp }: Baan, vandaag: IsoDate): Weigering | undefined {
  const leegte = leeg(werkgever, 'werkgever-ontbreekt', 'Schrijf op waar iemand werkt.');
  if (leegte) return leegte;
  if (contract === 'tijdelijk' && !eindigtOp)
    return nee('eindigtOp-ontbreekt', 'Vul de laatste dag van het tijdelijke contract in.');
  if (contract === 'vast' && eindigtOp)
    return nee('vast-eindigt-niet', 'Een vast contract heeft geen laatste dag. Kies tijdelijk, of haal de dag weg.');
  if (eindigtOp && eindigtOp < begonnenOp)
    return nee('omgekeerd', 'Het contract eindigt voor het begint.', undefined, { begonnenOp, eindigtOp });
  return eindigtOp && eindigtOp < vandaag
    ? nee('contract-voorbij', 'Dit contract is al voorbij.', undefined, { eindigtOp })
    : undefined;
}

/** What becomes of it by a command, or the refusal with its reason. */
export function nextNazorg(
  nazorg: Nazorg | undefined,
  opdracht: Nazorgopdracht,
  { vandaag }: Nazorgcontext,
): Uitslag<Nazorg> {
  const weigering = belet(nazorg, opdracht.command) ?? inhoud(nazorg, opdracht, vandaag);
  return weigering ? geweigerd(weigering) : gelukt(na(nazorg, opdracht, vandaag));
}

/** Every command with the true reason when it is not possible now. */
export const possibleNazorgcommands = (nazorg: Nazorg | undefined) =>
  NAZORGCOMMANDS.map((command) => {
    const weigering = belet(nazorg, command);
    return { command, mag: weigering === undefined, weigering };
  });

/** A command as it was accepted, with what it knew then. */
export interface Nazorgregel {
  readonly opdracht: Nazorgopdracht;
  readonly context: Nazorgcontext;
}

/** Made again from its commands. @throws Error on a list that is broken */
export function rebuildNazorg(regels: readonly Nazorgregel[]): Nazorg | undefined {
  return regels.reduce<Nazorg | undefined>((nazorg, { opdracht, context }) => {
    const uitslag = nextNazorg(nazorg, opdracht, context);
    if (!uitslag.ok) throw new Error(`recorded ${opdracht.command} is refused: ${uitslag.weigering.code}`);
    return uitslag.value;
  }, undefined);
}
