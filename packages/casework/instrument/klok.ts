import { addMonths, attempt, type IsoDate, lawOn } from '@meedoen/law/kernel';
import { participatieplaatsmomenten, participatieplaatsZonderVooruitgangTot } from '@meedoen/law/participatiewet';
import { evaluatieElkeMaanden } from './regels.ts';
import { type Inzet, isLopend } from './toestand.ts';

/** What waits for somebody of staff, and until when. */
export interface Inzetklok {
  readonly wat: string;
  readonly uiterlijk: IsoDate;
  /** Where that stands. */
  readonly bron: string;
}

/** Everything that waits in an inzet, the first on top. Follows from the case alone, so that it can be planned ahead. */
export function inzetklokken(inzet: Inzet): Inzetklok[] {
  const klokken: Inzetklok[] = [];
  const naam = inzet.regels.instrument.naam.nl;
  const voeg = (wat: string, uiterlijk: IsoDate | undefined, bron: string) => {
    if (uiterlijk) klokken.push({ wat, uiterlijk, bron });
  };
  if (inzet.toestand === 'advies-gevraagd')
    voeg(`${naam}: advies komt`, inzet.advies?.uiterlijk, inzet.regels.instrument.advies?.bron ?? '');
  if (inzet.toestand === 'toegekend') voeg(`${naam}: begin vastleggen`, inzet.vanaf, 'Afspraak');
  if (isLopend(inzet)) {
    for (const klok of evaluatieklokken(inzet)) voeg(`${naam}: ${klok.wat}`, klok.uiterlijk, klok.bron);
    voeg(`${naam}: loopt af, verlengen of afronden`, inzet.totEnMet, 'Afspraak');
  }
  return klokken.sort((a, b) => (a.uiterlijk < b.uiterlijk ? -1 : a.uiterlijk > b.uiterlijk ? 1 : 0));
}

function evaluatieklokken(inzet: Extract<Inzet, { toestand: 'gestart' | 'verlengd' }>): Inzetklok[] {
  const { begin, totEnMet, regels, evaluaties, betalingen } = inzet;
  const { duur, evaluatie } = regels.instrument;
  const laatste = evaluaties.at(-1)?.op;
  if (duur && 'regel' in duur && duur.regel === 'participatieplaats' && totEnMet) {
    const poging = attempt(() => participatieplaatsmomenten(lawOn(begin), begin, totEnMet).value);
    if (!poging.ok) return [];
    const momenten = poging.value;
    if (evaluaties.at(-1)?.hielp === 'nee') return [zonderVooruitgang(begin)];
    const scholing = momenten.find(({ wat, op }) => wat === 'scholing' && (laatste === undefined || op > laatste));
    const beoordeling = momenten.find(
      ({ wat, op }) => wat.startsWith('beoordeling') && (laatste === undefined || op > laatste),
    );
    const premie = momenten.filter(({ wat }) => wat === 'premie')[betalingen.length];
    return [
      ...(scholing
        ? [
            {
              wat: 'scholing bieden wie geen startkwalificatie heeft',
              uiterlijk: scholing.op,
              bron: 'Pw art. 10a lid 5',
            },
          ]
        : []),
      ...(beoordeling
        ? [{ wat: 'beoordelen of het helpt', uiterlijk: beoordeling.op, bron: 'Pw art. 10a lid 8, 9 en 10' }]
        : []),
      ...(premie ? [{ wat: 'premie over een half jaar', uiterlijk: premie.op, bron: 'Pw art. 10a lid 6' }] : []),
    ];
  }
  const elke = evaluatieElkeMaanden(regels);
  if (elke === undefined) return [];
  const bron = regels.eigen.evaluatieElkeMaanden ? regels.bron : (evaluatie.bron ?? regels.instrument.bron);
  return [{ wat: 'samen terugkijken', uiterlijk: addMonths(laatste ?? begin, elke), bron }];
}

/** It did not make the chance of work larger: it ends a year after it began (art. 10a lid 8). */
const zonderVooruitgang = (begin: IsoDate): Inzetklok => ({
  wat: 'beëindigen: de kans op werk werd niet groter',
  uiterlijk: participatieplaatsZonderVooruitgangTot(lawOn(begin), begin).value,
  bron: 'Pw art. 10a lid 8',
});
