import { type Casus, readCasussen, schrijfPad, type VerwachtNodig } from '@meedoen/casework/casefile';
import { readBestand } from './bestanden.ts';
import { readYaml, schrijfFout } from './yaml-bestand.ts';

/** A case of a file with the place where it stands, so that a message about it can point there. */
export interface CasusOpPlek {
  readonly casus: Casus;
  readonly regel: number;
  /** A message about this case, with file, line and path. */
  melding(pad: readonly (string | number)[], tekst: string): string;
}

export interface Casefile {
  readonly casussen: readonly CasusOpPlek[];
  /** One line each, with file, line and path. */
  readonly fouten: readonly string[];
  /** How many cases could not be read. */
  readonly onleesbaar: number;
}

/** The cases of a file on disk and what is wrong with the others. */
export function readCasefile(bestand: string, nodig: VerwachtNodig): Casefile {
  const gelezen = readBestand(bestand);
  return gelezen.ok
    ? readCasetekst(bestand, gelezen.tekst, nodig)
    : { casussen: [], fouten: [gelezen.melding], onleesbaar: 0 };
}

/** As `readCasefile`, for the text of a file. `bestand` only stands in the messages. */
export function readCasetekst(bestand: string, tekst: string, nodig: VerwachtNodig): Casefile {
  const yaml = readYaml(tekst);
  if (yaml.fouten.length > 0)
    return { casussen: [], fouten: yaml.fouten.map((fout) => schrijfFout(bestand, fout, '', fout)), onleesbaar: 0 };

  const melding = (pad: readonly (string | number)[], tekst: string) =>
    schrijfFout(bestand, yaml.plek(pad), schrijfPad(pad), { melding: tekst });
  const casussen: CasusOpPlek[] = [];
  const fouten: string[] = [];
  let onleesbaar = 0;
  for (const gelezen of readCasussen(yaml.inhoud, nodig)) {
    if (gelezen.ok) {
      casussen.push({
        casus: gelezen.casus,
        regel: yaml.plek(gelezen.pad).regel,
        melding: (pad, tekst) => melding([...gelezen.pad, ...pad], tekst),
      });
    } else {
      onleesbaar += 1;
      fouten.push(...gelezen.fouten.map((fout) => melding(fout.pad, fout.melding)));
    }
  }
  return { casussen, fouten, onleesbaar };
}
