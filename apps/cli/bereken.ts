import { berekenCasus, type Casus, isRegelcasus, schrijfWaarde, type Uitkomst } from '@meedoen/casework/casefile';
import type { Explained } from '@meedoen/law/kernel';
import { beleidVan } from './beleid.ts';
import { boom } from './boom.ts';
import { type CasusOpPlek, readCasefile } from './casefile.ts';
import { tabel } from './tabel.ts';
import { schrijfOntbrekend } from './toets.ts';
import type { Uitvoer } from './uitvoer.ts';

/**
 * Prints what the law says of each case of a file, with all reasons.
 * @returns the exit code: 0, or 2 when something could not be read
 */
export function bereken(bestanden: readonly string[], uit: Uitvoer): number {
  let code = 0;
  for (const bestand of bestanden) {
    const { casussen, fouten } = readCasefile(bestand, 'mag');
    for (const fout of fouten) uit.fout(fout);
    if (fouten.length > 0) code = 2;
    for (const opPlek of casussen) if (!berekenEen(opPlek, uit)) code = 2;
  }
  return code;
}

function berekenEen({ casus, melding }: CasusOpPlek, uit: Uitvoer): boolean {
  const berekend = berekenCasus(casus, beleidVan);
  if (!berekend.ok) {
    uit.fout(melding(berekend.fout.pad, berekend.fout.melding));
    return false;
  }
  const { uitkomsten, lezingen, ontbreekt } = berekend.berekening;
  const bekend = uitkomsten.filter((u) => u.waarde !== undefined);
  for (const regel of [
    casus.naam,
    `  ${onderschrift(casus)}`,
    '',
    ...tabel(
      bekend.map((u) => ['', u.naam, schrijfWaarde(u.soort, u.waarde)]),
      [2],
    ),
    ...ontbreekt.map((wat) => `  ${schrijfOntbrekend(wat)}`),
    ...lezingen.map((lezing) => `  lezing die verschil maakt: ${lezing}`),
    '',
    'Waarom',
    ...redenen(bekend).map((r) => `  ${r}`),
    '',
  ])
    uit.regel(regel);
  return true;
}

function onderschrift(casus: Casus): string {
  if (isRegelcasus(casus)) return `regel ${casus.regel}, ${casus.datum}; bron: ${casus.bron}`;
  return `${casus.maand ?? casus.datum ?? ''}, beleid ${casus.beleid ?? 'wettelijk'}; bron: ${casus.bron}`;
}

/**
 * The trees of the results, each part once: first what is paid, then what does not stand in the tree of another result.
 */
export function redenen(uitkomsten: readonly Uitkomst[]): string[] {
  const binnen = new Set<Explained<unknown>>();
  for (const { reden } of uitkomsten) if (reden) verzamel(reden, binnen);
  const getoond = new Set<Explained<unknown>>();
  return uitkomsten
    .filter(({ reden }) => reden !== undefined && !binnen.has(reden))
    .sort((a, b) => Number(b.naam === 'uitbetaling') - Number(a.naam === 'uitbetaling'))
    .flatMap(({ naam, soort, waarde, reden }) => {
      if (!reden) return [];
      const [kop = '', ...onder] = boom(reden, getoond);
      return [`${naam} ${schrijfWaarde(soort, waarde)}: ${kop}`, ...onder];
    });
}

/** Everything below an explanation, each shared part visited once. */
function verzamel(explained: Explained<unknown>, gevonden: Set<Explained<unknown>>): void {
  for (const deel of explained.uses) {
    if (gevonden.has(deel)) continue;
    gevonden.add(deel);
    verzamel(deel, gevonden);
  }
}
