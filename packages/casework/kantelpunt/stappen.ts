import type { Aanspraakband } from '@meedoen/law/amounts';
import { type Cents, covers, firstDay, type Maand, overlaps, tijdvakVan } from '@meedoen/law/kernel';
import type { Dossier, Inkomst, Persoon, Vermogen } from '@meedoen/law/participatiewet';
import { geldendOp } from '@meedoen/law/participatiewet';
import { PARAMETERS } from '../beleid/index.ts';
import { metHuisgenoot, metPartner } from '../rekenhulp/index.ts';

/** A fact that may matter, and the household with it changed. */
export type Verandering =
  /** An amount in cents, from `nu` one way or the other in steps of a cent. */
  | {
      readonly soort: 'bedrag';
      readonly feit: 'inkomen' | 'spaargeld' | 'bezit' | 'auto';
      readonly persoon: string | undefined;
      readonly nu: Cents;
      readonly richting: 1 | -1;
      readonly meeste: number;
      /** Steps at which the law jumps. */
      readonly breekpunten: readonly number[];
      readonly met: (stap: number) => Dossier;
    }
  /** Something that is so or not. */
  | {
      readonly soort: 'keer';
      readonly feit:
        | ('huisgenoot-erbij' | 'huisgenoot-weg' | 'partner-erbij' | 'partner-weg')
        | ('verblijf' | 'woonplaats' | 'detentie' | 'studie');
      readonly persoon: string | undefined;
      readonly met: () => Dossier;
    };

const MEESTE_INKOMEN = 10_000_00;
const MEESTE_SPAARGELD = 200_000_00;

/** Net incomes at which the claim to holiday pay jumps (Regeling art. 11 to 14). */
const SPRONGEN: readonly Cents[] = [
  ...new Set(
    [...PARAMETERS]
      .filter(([naam]) => naam.startsWith('vakantieaanspraak'))
      .flatMap(([, { values }]) => values)
      .flatMap(({ value }) => value as readonly Aanspraakband[])
      .map(({ vanaf }) => vanaf),
  ),
];

/** Every fact of which the law of art. 11 to 34 may say that it matters, with the way it can go. */
export function veranderingen(dossier: Dossier, maand: Maand): Verandering[] {
  return [...inkomens(dossier, maand), ...vermogens(dossier, maand), ...mensen(dossier, maand)];
}

function inkomens(dossier: Dossier, maand: Maand): Verandering[] {
  const alle = (dossier.inkomsten ?? []).filter((i) => i.netto > 0 && overlaps(i, tijdvakVan(maand)));
  const bestaand = alle.flatMap((inkomst) => bedragen(inkomst, alle, (netto) => metInkomst(dossier, inkomst, netto)));
  const { id } = dossier.aanvrager;
  const heeftEigen = alle.some(({ persoon, telling }) => persoon === id && telling === undefined);
  if (heeftEigen) return bestaand;
  const nieuw = (netto: Cents): Inkomst => ({
    id: 'nieuw-inkomen',
    persoon: id,
    soort: 'loon',
    netto,
    vakantietoeslag: 'inbegrepen',
  });
  return [
    ...bestaand,
    ...bedragen(nieuw(0), alle, (netto) => ({ ...dossier, inkomsten: [...(dossier.inkomsten ?? []), nieuw(netto)] })),
  ];
}

function bedragen(inkomst: Inkomst, alle: readonly Inkomst[], met: (netto: Cents) => Dossier): Verandering[] {
  const { netto: nu, persoon } = inkomst;
  const anderen = alle.filter((i) => i.id !== inkomst.id && i.persoon === persoon && i.soort === inkomst.soort);
  const som = anderen.reduce((totaal, { netto }) => totaal + netto, 0);
  const sprongen = SPRONGEN.flatMap((sprong) => [sprong, sprong - som]);
  return ([1, -1] as const).map((richting) => ({
    soort: 'bedrag',
    feit: 'inkomen',
    persoon,
    nu,
    richting,
    meeste: richting === 1 ? MEESTE_INKOMEN : nu,
    breekpunten: sprongen.flatMap((sprong) => [richting * (sprong - nu), richting * (sprong - nu) + 1]),
    met: (stap) => met(nu + richting * stap),
  }));
}

const metInkomst = (dossier: Dossier, inkomst: Inkomst, netto: Cents): Dossier => ({
  ...dossier,
  inkomsten: (dossier.inkomsten ?? []).map((each) => (each === inkomst ? { ...each, netto } : each)),
});

const VELDEN = { spaargeld: 'spaargeld', overigBezit: 'bezit', auto: 'auto' } as const;

function vermogens(dossier: Dossier, maand: Maand): Verandering[] {
  const nu = dossier.vermogen ? geldendOp(dossier.vermogen, firstDay(maand))?.waarde : LEEG;
  if (!nu) return [];
  return (Object.keys(VELDEN) as (keyof typeof VELDEN)[]).flatMap((veld) =>
    ([1, -1] as const).flatMap((richting): Verandering[] => {
      const bedrag = nu[veld] ?? 0;
      // somebody saves money; nobody asks what more car or goods would do
      if (richting === 1 && veld !== 'spaargeld') return [];
      return [
        {
          soort: 'bedrag',
          feit: VELDEN[veld],
          persoon: undefined,
          nu: bedrag,
          richting,
          meeste: richting === 1 ? MEESTE_SPAARGELD : bedrag,
          breekpunten: [],
          met: (stap) => metVermogen(dossier, maand, { ...nu, [veld]: bedrag + richting * stap }),
        },
      ];
    }),
  );
}

const LEEG: Vermogen = { spaargeld: 0, schulden: 0 };

/** Later entries win: this one holds over the month. */
const metVermogen = (dossier: Dossier, maand: Maand, waarde: Vermogen): Dossier => ({
  ...dossier,
  vermogen: [...(dossier.vermogen ?? [{ waarde: LEEG }]), { ...tijdvakVan(maand), waarde }],
});

function mensen(dossier: Dossier, maand: Maand): Verandering[] {
  const vanaf = firstDay(maand);
  const partner = geldendOp(dossier.partner, vanaf)?.waarde;
  const hier = (dossier.medebewoners ?? []).filter(({ periode }) => covers(periode ?? {}, vanaf));
  const keer = (
    feit: Extract<Verandering, { soort: 'keer' }>['feit'],
    persoon: string | undefined,
    met: () => Dossier,
  ): Verandering => ({ soort: 'keer', feit, persoon, met });
  return [
    keer('huisgenoot-erbij', undefined, () => metHuisgenoot(dossier, { vanaf, geboortedatum: VOLWASSENE })),
    ...hier.map(({ id }) =>
      keer('huisgenoot-weg', id, () => ({
        ...dossier,
        medebewoners: (dossier.medebewoners ?? []).filter((each) => each.id !== id),
      })),
    ),
    partner
      ? keer('partner-weg', partner.id, () => zonderPartner(dossier, partner.id))
      : keer('partner-erbij', undefined, () =>
          metPartner(dossier, { vanaf, geboortedatum: VOLWASSENE, inkomen: 0, soort: 'loon' }),
        ),
    ...[dossier.aanvrager, ...(partner ? [partner] : [])].flatMap((persoon) =>
      BELETSELS.filter(({ veld, belet }) => geldendOp(persoon[veld], vanaf)?.waarde === belet).map(
        ({ feit, veld, belet }) =>
          keer(feit, persoon.id, () => metPersoon(dossier, persoon.id, { [veld]: [{ waarde: !belet }] })),
      ),
    ),
  ];
}

const VOLWASSENE = '1970-01-01';

const zonderPartner = (dossier: Dossier, id: string): Dossier => ({
  ...dossier,
  partner: [],
  inkomsten: (dossier.inkomsten ?? []).filter(({ persoon }) => persoon !== id),
});

/** Art. 11 and 13: what stands in the way of one person by a single fact. */
const BELETSELS = [
  { feit: 'verblijf', veld: 'nederlander', belet: false },
  { feit: 'woonplaats', veld: 'woontInNederland', belet: false },
  { feit: 'detentie', veld: 'gedetineerd', belet: true },
  { feit: 'studie', veld: 'studiefinanciering', belet: true },
] as const;

function metPersoon(dossier: Dossier, id: string, deel: Partial<Persoon>): Dossier {
  if (dossier.aanvrager.id === id) return { ...dossier, aanvrager: { ...dossier.aanvrager, ...deel } };
  return {
    ...dossier,
    partner: (dossier.partner ?? []).map((entry) =>
      entry.waarde.id === id ? { ...entry, waarde: { ...entry.waarde, ...deel } } : entry,
    ),
  };
}
