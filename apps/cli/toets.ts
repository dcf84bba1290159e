import { schrijfWaarde, toetsCasus, type Verschil } from '@meedoen/casework/casefile';
import { formatEuro, type Ontbrekend } from '@meedoen/law/kernel';
import { beleidVan } from './beleid.ts';
import { findBestanden } from './bestanden.ts';
import { type CasusOpPlek, readCasefile } from './casefile.ts';
import { tabel } from './tabel.ts';
import type { Uitvoer } from './uitvoer.ts';

/**
 * Runs the law cases of files, folders and patterns and prints what differs.
 * @returns the exit code: 0 all as expected, 1 something differs, 2 something could not be read
 */
export function toets(argumenten: readonly string[], uit: Uitvoer): number {
  let geslaagd = 0;
  let mislukt = 0;
  let slechteInvoer = false;
  const klaag = (regels: readonly string[]) => {
    slechteInvoer = true;
    for (const regel of regels) uit.fout(regel);
  };

  for (const argument of argumenten) {
    const gevonden = findBestanden(argument);
    if (!gevonden.ok) {
      klaag([gevonden.melding]);
      continue;
    }
    for (const bestand of gevonden.bestanden) {
      const { casussen, fouten, onleesbaar } = readCasefile(bestand, 'verplicht');
      if (fouten.length > 0) klaag(fouten);
      mislukt += onleesbaar;
      for (const opPlek of casussen) {
        const { klopt, regels, fout } = toetsEen(bestand, opPlek);
        if (fout) klaag([fout]);
        for (const regel of regels) uit.regel(regel);
        if (klopt) geslaagd += 1;
        else mislukt += 1;
      }
    }
  }
  uit.regel(`${geslaagd} passed, ${mislukt} failed`);
  if (slechteInvoer) return 2;
  return mislukt > 0 ? 1 : 0;
}

function toetsEen(
  bestand: string,
  { casus, regel, melding }: CasusOpPlek,
): { klopt: boolean; regels: string[]; fout?: string } {
  const uitslag = toetsCasus(casus, beleidVan);
  const kop = `${bestand}:${regel} ${casus.naam}`;
  switch (uitslag.soort) {
    case 'geslaagd':
      return { klopt: true, regels: [] };
    case 'fout':
      return { klopt: false, regels: [], fout: melding(uitslag.fout.pad, uitslag.fout.melding) };
    case 'toch-gelijk':
      return {
        klopt: false,
        regels: [kop, '  deze uitkomsten horen te verschillen (moetVerschillen), maar zijn gelijk', ''],
      };
    case 'verschilt':
      return { klopt: false, regels: [kop, ...verschillentabel(uitslag.verschillen).map((r) => `  ${r}`), ''] };
  }
}

/** The results that differ as a readable table, with what is missing under it. */
export function verschillentabel(verschillen: readonly Verschil[]): string[] {
  const rijen = verschillen.map(({ naam, soort, verwacht, uitkomst }) => [
    naam,
    schrijfWaarde(soort, verwacht),
    schrijfWaarde(soort, uitkomst),
    soort === 'bedrag' && typeof verwacht === 'number' && typeof uitkomst === 'number'
      ? `${uitkomst > verwacht ? '+' : ''}${formatEuro(uitkomst - verwacht)}`
      : '',
  ]);
  const ontbreekt = new Set(verschillen.flatMap((v) => v.ontbreekt.map(schrijfOntbrekend)));
  return [...tabel([['uitkomst', 'verwacht', 'berekend', 'verschil'], ...rijen], [1, 2, 3]), ...ontbreekt];
}

export function schrijfOntbrekend(wat: Ontbrekend): string {
  return wat.soort === 'bedrag'
    ? `ontbreekt: het bedrag “${wat.naam}” op ${wat.datum}`
    : `ontbreekt: ${wat.vraag} (${wat.pad}; ${wat.article})`;
}
