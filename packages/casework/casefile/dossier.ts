import type { Tijdvak } from '@meedoen/law/kernel';
import type {
  Dossier,
  Geldend,
  Inkomst,
  Kind,
  Medebewoner,
  Partner,
  Persoon,
  Tijdlijn,
  Vermogen,
} from '@meedoen/law/participatiewet';
import type { Huishoudcasus } from './casus.ts';
import type { CasusHuishouden, CasusInkomst } from './huishouden.ts';
import { alsLijst, doorsnede, halfOpen, type TotEnMet } from './tijdvak.ts';

/** A value as `inTijd` reads it: bare, with days, or a list of those. */
type InTijd<T extends string | number | boolean> =
  | T
  | ({ readonly waarde: T } & TotEnMet)
  | readonly ({ readonly waarde: T } & TotEnMet)[];

type CasusPersoon = Omit<CasusHuishouden['aanvrager'], 'geboortedatum'> &
  Partial<Pick<CasusHuishouden['aanvrager'], 'geboortedatum'>>;

/**
 * The household of a case as the law reads it. What the case leaves out gets the defaults of docs/casefiles.md;
 * what the case states carries its path in the case as the id of the fact.
 */
export function dossierVan(casus: Huishoudcasus): Dossier {
  const { huishouden, meldingsdatum, aanvraagdatum } = casus;
  const thuis = tijdlijn(huishouden.woonsituatie, 'huishouden.woonsituatie');
  const partners = alsLijst(huishouden.partner);
  const enkel = !Array.isArray(huishouden.partner);
  return {
    aanvrager: persoon(
      huishouden.aanvrager,
      'aanvrager',
      'huishouden.aanvrager',
      thuis,
      halfOpen(huishouden.aanvrager),
    ),
    partner: partners.map((partner, i): Geldend<Partner> => {
      const pad = enkel ? 'huishouden.partner' : `huishouden.partner[${i}]`;
      const waarde = {
        ...persoon(partner, 'partner', pad, thuis, {}),
        recht: metStandaard(true, partner.recht, `${pad}.recht`),
      };
      return { ...halfOpen(partner), waarde, feit: pad };
    }),
    kinderen: (huishouden.kinderen ?? []).map((kind, i): Kind => {
      const pad = `huishouden.kinderen[${i}]`;
      return { id: pad, geboortedatum: { waarde: kind.geboortedatum, feit: `${pad}.geboortedatum` }, ...periode(kind) };
    }),
    medebewoners: (huishouden.medebewoners ?? []).map((medebewoner, i): Medebewoner => {
      const pad = `huishouden.medebewoners[${i}]`;
      return {
        id: pad,
        feit: pad,
        geboortedatum: { waarde: medebewoner.geboortedatum, feit: `${pad}.geboortedatum` },
        uitzonderingen: tijdlijn(medebewoner.uitzondering, `${pad}.uitzondering`),
        ...periode(medebewoner),
      };
    }),
    inkomsten: (casus.inkomsten ?? []).map(inkomst),
    vermogen: vermogens(casus),
    ...(meldingsdatum && { meldingsdatum: { waarde: meldingsdatum, feit: 'meldingsdatum' } }),
    ...(aanvraagdatum && { aanvraagdatum: { waarde: aanvraagdatum, feit: 'aanvraagdatum' } }),
  };
}

function persoon(
  casus: CasusPersoon,
  id: string,
  pad: string,
  thuis: Tijdlijn<'zelfstandig' | 'inrichting' | 'dakloos'>,
  binnen: Tijdvak,
): Persoon {
  const lees = <T extends string | number | boolean>(waarde: InTijd<T> | undefined, naam: string) =>
    tijdlijn(waarde, `${pad}.${naam}`, binnen);
  const metDefault = <T extends string | number | boolean>(standaard: T, waarde: InTijd<T> | undefined, naam: string) =>
    [{ waarde: standaard }, ...lees(waarde, naam)] as Tijdlijn<T>;
  const { geboortedatum, overlijdensdatum } = casus;
  return {
    id,
    ...(geboortedatum && { geboortedatum: { waarde: geboortedatum, feit: `${pad}.geboortedatum` } }),
    ...(overlijdensdatum && { overlijdensdatum: { waarde: overlijdensdatum, feit: `${pad}.overlijdensdatum` } }),
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
  };
}

function inkomst(casus: CasusInkomst, i: number): Inkomst {
  const pad = `inkomsten[${i}]`;
  return {
    id: pad,
    feit: pad,
    persoon: casus.persoon ?? 'aanvrager',
    soort: casus.soort ?? 'overig',
    netto: casus.netto,
    vakantietoeslag: casus.vakantietoeslag ?? 'inbegrepen',
    ...(casus.vrijlating && { vrijlating: casus.vrijlating }),
    ...halfOpen(casus),
  };
}

function vermogens({ vermogen }: Huishoudcasus): Tijdlijn<Vermogen> {
  const enkel = !Array.isArray(vermogen);
  const genoemd = alsLijst(vermogen).map((v, i): Geldend<Vermogen> => {
    const { spaargeld = 0, schulden = 0, vanaf: _vanaf, totEnMet: _totEnMet, ...overig } = v;
    return {
      waarde: { spaargeld, schulden, ...overig },
      feit: enkel ? 'vermogen' : `vermogen[${i}]`,
      ...halfOpen(v),
    };
  });
  return [{ waarde: { spaargeld: 0, schulden: 0 } }, ...genoemd];
}

function periode(casus: TotEnMet): { periode?: Tijdvak } {
  return casus.vanaf || casus.totEnMet ? { periode: halfOpen(casus) } : {};
}

const metStandaard = <T extends string | number | boolean>(
  standaard: T,
  waarde: InTijd<T> | undefined,
  pad: string,
): Tijdlijn<T> => [{ waarde: standaard }, ...tijdlijn(waarde, pad)];

function tijdlijn<T extends string | number | boolean>(
  waarde: InTijd<T> | undefined,
  pad: string,
  binnen: Tijdvak = {},
): Tijdlijn<T> {
  if (waarde === undefined) return [];
  if (typeof waarde !== 'object') return [{ waarde, feit: pad, ...binnen }];
  const enkel = !Array.isArray(waarde);
  return alsLijst(waarde).flatMap((entry, i) => {
    const dagen = doorsnede(halfOpen(entry), binnen);
    return dagen ? [{ waarde: entry.waarde, feit: enkel ? pad : `${pad}[${i}]`, ...dagen }] : [];
  });
}
