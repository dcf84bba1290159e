import type { Tijdvak } from '@meedoen/law/kernel';
import type {
  Dossier,
  Geldend,
  Kind,
  Partner,
  Persoon,
  Tijdlijn,
  Verlaging,
  Vermogen,
} from '@meedoen/law/participatiewet';
import { onbekendePaden, zonderOnbekende } from './bekend.ts';
import { bijzonderhedenVan } from './bijzonderheden.ts';
import type { Huishoudcasus } from './casus.ts';
import type { CasusHuishouden, CasusVerlaging } from './huishouden.ts';
import { eerderUit, inkomstUit } from './inkomsten.ts';
import { metHuishoudens } from './samenwoning.ts';
import { asList, halfOpen, intersection, type TotEnMet } from './tijdvak.ts';

/** A value as `inTijd` reads it: bare, with days, or a list of those. */
export type OverTime<T extends string | number | boolean> =
  | T
  | ({ readonly waarde: T } & TotEnMet)
  | readonly ({ readonly waarde: T } & TotEnMet)[];

export type CasusPersoon = Omit<CasusHuishouden['aanvrager'], 'geboortedatum'> &
  Partial<Pick<CasusHuishouden['aanvrager'], 'geboortedatum'>>;

/**
 * The household of a case as the law reads it. What the case leaves out gets the defaults of docs/casefiles.md;
 * what the case states carries its path in the case as the id of the fact. Only what was known on `bekendOp`.
 */
export function dossierVan(casus: Huishoudcasus): Dossier {
  return zonderOnbekende(geheelDossier(casus), onbekendePaden(casus));
}

function geheelDossier(casus: Huishoudcasus): Dossier {
  const { huishouden, meldingsdatum, aanvraagdatum } = casus;
  const thuis = tijdlijn(huishouden.woonsituatie, 'huishouden.woonsituatie');
  const partners = asList(huishouden.partner);
  const enkel = !Array.isArray(huishouden.partner);
  const { gevonden, medebewoners } = metHuishoudens(casus);
  return {
    aanvrager: persoon(
      huishouden.aanvrager,
      'aanvrager',
      'huishouden.aanvrager',
      thuis,
      halfOpen(huishouden.aanvrager),
    ),
    partner: [
      ...gevonden,
      ...partners.map((partner, i): Geldend<Partner> => {
        const path = enkel ? 'huishouden.partner' : `huishouden.partner[${i}]`;
        const waarde = {
          ...persoon(partner, 'partner', path, thuis, {}),
          recht: metStandaard(true, partner.recht, `${path}.recht`),
          gescheidenLevend: tijdlijn(partner.gescheidenLevend, `${path}.gescheidenLevend`),
        };
        return { ...halfOpen(partner), waarde, feit: path };
      }),
    ],
    kinderen: (huishouden.kinderen ?? []).map((kind, i): Kind => {
      const path = `huishouden.kinderen[${i}]`;
      return {
        id: path,
        geboortedatum: { waarde: kind.geboortedatum, feit: `${path}.geboortedatum` },
        ...periode(kind),
      };
    }),
    medebewoners,
    inkomsten: (casus.inkomsten ?? []).map(inkomstUit),
    vermogen: vermogens(casus),
    verlagingen: (casus.verlagingen ?? []).map(verlaging),
    ...(meldingsdatum && { meldingsdatum: { waarde: meldingsdatum, feit: 'meldingsdatum' } }),
    ...(aanvraagdatum && { aanvraagdatum: { waarde: aanvraagdatum, feit: 'aanvraagdatum' } }),
    ...(casus.toekenning && { toekenning: halfOpen(casus.toekenning) }),
  };
}

function persoon(
  casus: CasusPersoon,
  id: string,
  path: string,
  thuis: Tijdlijn<'zelfstandig' | 'inrichting' | 'dakloos'>,
  binnen: Tijdvak,
): Persoon {
  const lees = <T extends string | number | boolean>(waarde: OverTime<T> | undefined, naam: string) =>
    tijdlijn(waarde, `${path}.${naam}`, binnen);
  const metDefault = <T extends string | number | boolean>(
    standaard: T,
    waarde: OverTime<T> | undefined,
    naam: string,
  ) => [{ waarde: standaard }, ...lees(waarde, naam)] as Tijdlijn<T>;
  const { geboortedatum, overlijdensdatum } = casus;
  return {
    id,
    ...(geboortedatum && { geboortedatum: { waarde: geboortedatum, feit: `${path}.geboortedatum` } }),
    ...(overlijdensdatum && { overlijdensdatum: { waarde: overlijdensdatum, feit: `${path}.overlijdensdatum` } }),
    nederlander: metDefault(true, casus.nederlander, 'nederlander'),
    rechtmatigVerblijf: lees(casus.rechtmatigVerblijf, 'rechtmatigVerblijf'),
    woontInNederland: metDefault(true, casus.woontInNederland, 'woontInNederland'),
    gedetineerd: metDefault(false, casus.gedetineerd, 'gedetineerd'),
    wekenBuitenland: metDefault(0, casus.wekenBuitenland, 'wekenBuitenland'),
    studiefinanciering: metDefault(false, casus.studiefinanciering, 'studiefinanciering'),
    woonsituatie: [{ waarde: 'zelfstandig' }, ...thuis, ...lees(casus.woonsituatie, 'woonsituatie')],
    medischUrenbeperkt: metDefault(false, casus.medischUrenbeperkt, 'medischUrenbeperkt'),
    praktijkonderwijs: metDefault(false, casus.praktijkonderwijs, 'praktijkonderwijs'),
    doelgroepLoonkostensubsidie: metDefault(false, casus.doelgroepLoonkostensubsidie, 'doelgroepLoonkostensubsidie'),
    ...(casus.buitenland && {
      buitenland: casus.buitenland.map((dagen, i) => ({
        ...halfOpen(dagen),
        waarde: true as const,
        feit: `${path}.buitenland[${i}]`,
      })),
    }),
    ...bijzonderhedenVan(casus, path, lees),
    uitbreidingNietMogelijk: metDefault(false, casus.uitbreidingNietMogelijk, 'uitbreidingNietMogelijk'),
    ...(casus.nieuweVrijlatingsperiode && {
      nieuweVrijlatingsperiode: [
        { waarde: true as const, vanaf: casus.nieuweVrijlatingsperiode, feit: `${path}.nieuweVrijlatingsperiode` },
      ],
    }),
    ...eerderUit(casus.eerdereVrijlating, path),
  };
}

function verlaging(casus: CasusVerlaging, i: number): Verlaging {
  const path = `verlagingen[${i}]`;
  const { percentage, grond = 'afstemming', grondslag } = casus;
  return { id: path, feit: path, grond, percentage, ...(grondslag && { grondslag }), ...halfOpen(casus) };
}

function vermogens({ vermogen }: Huishoudcasus): Tijdlijn<Vermogen> {
  const enkel = !Array.isArray(vermogen);
  const genoemd = asList(vermogen).map((v, i): Geldend<Vermogen> => {
    const {
      spaargeld = 0,
      schulden = 0,
      vanaf: _,
      totEnMet: __,
      bekendVanaf: ___,
      bekendTotEnMet: ____,
      ...overig
    } = v;
    return {
      waarde: { spaargeld, schulden, ...overig },
      feit: enkel ? 'vermogen' : `vermogen[${i}]`,
      ...halfOpen(v),
    };
  });
  return [{ waarde: { spaargeld: 0, schulden: 0 } }, ...genoemd];
}

export function periode(casus: TotEnMet): { periode?: Tijdvak } {
  return casus.vanaf || casus.totEnMet ? { periode: halfOpen(casus) } : {};
}

const metStandaard = <T extends string | number | boolean>(
  standaard: T,
  waarde: OverTime<T> | undefined,
  path: string,
): Tijdlijn<T> => [{ waarde: standaard }, ...tijdlijn(waarde, path)];

export function tijdlijn<T extends string | number | boolean>(
  waarde: OverTime<T> | undefined,
  path: string,
  binnen: Tijdvak = {},
): Tijdlijn<T> {
  if (waarde === undefined) return [];
  if (typeof waarde !== 'object') return [{ waarde, feit: path, ...binnen }];
  const enkel = !Array.isArray(waarde);
  return asList(waarde).flatMap((entry, i) => {
    const dagen = intersection(halfOpen(entry), binnen);
    return dagen ? [{ waarde: entry.waarde, feit: enkel ? path : `${path}[${i}]`, ...dagen }] : [];
  });
}
