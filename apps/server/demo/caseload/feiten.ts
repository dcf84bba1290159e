import { nederlandseIban } from '@meedoen/casework/identificatie';
import { addDays, ageOn, type IsoDate } from '@meedoen/law/kernel';
import { type Huisfeit, type Huishouden, PEILDAG, type Plaatsing, rechtenVan } from './huishouden.ts';
import { type Gemeentecode, PLAATSEN, STRATEN } from './namen.ts';
import type { Toeval } from './toeval.ts';

/** A household before its facts are told. */
export type Huisbasis = Omit<Huishouden, 'feiten' | 'bestemmingen'> & {
  readonly woonsituatie: 'zelfstandig' | 'inrichting' | 'dakloos';
};

/** Day on which the file was made: of a file without bijstand some day in the past year. */
export const dossierdag = (huis: Pick<Huisbasis, 'recht' | 'eerder' | 'nummer'>): IsoDate =>
  rechtenVan(huis)[0]?.melding ?? addDays('2025-02-03', (huis.nummer * 7) % 280);

const naamVan = (lid: Huisbasis['leden'][number]): string =>
  [`${lid.naam.roepnaam.slice(0, 1)}.`, lid.naam.voorvoegsel, lid.naam.geslachtsnaam].filter(Boolean).join(' ');

/** What every file holds: who, where, with whom, in which client groups, and what the law must know to give a right. */
export function feitenVoor(kans: Toeval, huis: Huisbasis, plaatsingen: readonly Plaatsing[]): Huisfeit[] {
  const { leden, partner, gemeente, recht } = huis;
  const dag = dossierdag(huis);
  const feit = (lid: number, soort: Huisfeit['soort'], waarde: object, van: Partial<Huisfeit> = {}): Huisfeit => ({
    ...{ lid, soort, waarde, vanaf: null, totEnMet: null, bron: 'brp', gecontroleerd: true, opgetekend: dag },
    ...van,
  });
  const opgegeven = { bron: 'inwoner', gecontroleerd: false } as const;
  const gezien = { bron: 'medewerker', gecontroleerd: true } as const;
  const adres = {
    straat: kans.uit(STRATEN),
    huisnummer: String(kans.geheel(1, 180)),
    postcode: `${kans.geheel(8301, 8399)} ${String.fromCharCode(65 + kans.geheel(0, 25))}${String.fromCharCode(65 + kans.geheel(0, 25))}`,
    plaats: PLAATSEN[gemeente as Gemeentecode],
    land: 'NL',
    gemeente,
    soort: huis.woonsituatie === 'dakloos' ? 'briefadres' : 'woonadres',
    geheim: kans.kans(0.004),
  };
  const feiten: Huisfeit[] = [];
  // people first: relations are read together with their dates of birth
  for (const [lid, { naam, geboren }] of leden.entries()) {
    if (lid === 0) continue;
    const later = naGeboorte(geboren, dag);
    feiten.push(feit(lid, 'naam', naam, later), feit(lid, 'geboortedatum', { datum: geboren }, later));
    if (lid === 1 && partner) feiten.push(...meerderjarig(lid, adres, feit, gezien));
  }
  feiten.push(
    feit(0, 'naam', leden[0]?.naam ?? {}),
    feit(0, 'geboortedatum', { datum: leden[0]?.geboren }),
    ...meerderjarig(0, adres, feit, gezien),
    ...relaties(kans, huis, dag, feit),
    feit(0, 'woonsituatie', { soort: huis.woonsituatie, huisvesting: huisvesting(kans, huis.woonsituatie) }, opgegeven),
    ...plaatsingen.map(({ groep, vanaf, totEnMet }) =>
      feit(0, 'plaatsing', { indeling: 'klantgroepen', groep }, { ...gezien, vanaf, totEnMet, opgetekend: vanaf }),
    ),
  );
  if (!recht) return feiten;
  const grens = partner || leden.some(({ geboren }) => ageOn(geboren, PEILDAG) < 18) ? 9_000_00 : 4_500_00;
  const iban = nederlandseIban(kans.uit(['INGB', 'RABO', 'ABNA', 'SNSB']), 4_000_000_00 + kans.geheel(0, 99_999_999));
  const via = kans.uit(['inwoner', 'uwv', 'balie', 'telefoon']);
  feiten.push(
    ...rechtenVan(huis).map(({ melding }) =>
      feit(0, 'melding', { datum: melding, via }, { ...opgegeven, opgetekend: melding }),
    ),
    feit(
      0,
      'spaargeld',
      { kenmerk: 'spaarrekening', bedragInCenten: kans.kans(0.4) ? 0 : kans.geheel(1000, grens) },
      opgegeven,
    ),
    feit(0, 'rekening', { iban, tenaamstelling: naamVan(leden[0] as Huisbasis['leden'][number]) }, gezien),
    feit(0, 'briefvoorkeur', { kanaal: kans.kans(0.35) ? 'eigen-pagina' : 'papier' }, opgegeven),
  );
  if (kans.kans(0.3))
    feiten.push(feit(0, 'schuld', { kenmerk: 'schulden', bedragInCenten: kans.geheel(200_00, 12_000_00) }, opgegeven));
  return feiten;
}

type Maker = (lid: number, soort: Huisfeit['soort'], waarde: object, van?: Partial<Huisfeit>) => Huisfeit;

/** Residence, nationality and what would exclude from a right. */
function meerderjarig(lid: number, adres: object, feit: Maker, gezien: Partial<Huisfeit>): Huisfeit[] {
  return [
    feit(lid, 'nederlander', { nederlander: true, nationaliteit: 'Nederlandse' }),
    feit(lid, 'adres', adres),
    feit(lid, 'detentie', { gedetineerd: false }, { bron: 'inlichtingenbureau' }),
    feit(lid, 'studiefinanciering', { studiefinanciering: false }, gezien),
  ];
}

function relaties(kans: Toeval, { leden, partner }: Huisbasis, dag: IsoDate, feit: Maker): Huisfeit[] {
  return leden.flatMap(({ geboren }, lid) => {
    if (lid === 0) return [];
    if (lid === 1 && partner)
      return [
        feit(
          0,
          'partnerschap',
          { vorm: kans.kans(0.7) ? 'huwelijk' : 'geregistreerd-partnerschap', recht: true },
          {
            noemt: { veld: 'partner', lid },
            vanaf: null,
          },
        ),
      ];
    if (ageOn(geboren, PEILDAG) < 18)
      return [
        feit(
          0,
          'ouderschap',
          { inwonend: true },
          { noemt: { veld: 'kind', lid }, vanaf: geboren, ...naGeboorte(geboren, dag) },
        ),
      ];
    const uitzondering = kans.gewogen([
      [null, 80],
      ['huurder', 12],
      ['student', 8],
    ]);
    return [feit(0, 'medebewoning', { hoofdverblijf: true, uitzondering }, { noemt: { veld: 'medebewoner', lid } })];
  });
}

/** A child born after the file was made came on it after its birth. */
const naGeboorte = (geboren: IsoDate, dag: IsoDate): Partial<Huisfeit> =>
  geboren > dag ? { opgetekend: addDays(geboren, 3) } : {};

const huisvesting = (kans: Toeval, woonsituatie: Huisbasis['woonsituatie']): string =>
  woonsituatie === 'inrichting'
    ? 'inrichting'
    : woonsituatie === 'dakloos'
      ? 'adresloos'
      : kans.gewogen([
          ['huurder', 88],
          ['inwonend', 8],
          ['eigenaar', 4],
        ]);
