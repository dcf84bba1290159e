import { KLEINSTE_AANTAL, verteld, verteldeDelen } from '@meedoen/casework/cijfers';
import type { labuitkomst } from '@meedoen/contract/beleidslab';
import type { Cents, Maand } from '@meedoen/law/kernel';
import { type Druk, type Groeptelling, STAP, type Telling } from '@meedoen/simulation/beleidslab';
import type { z } from 'zod';

type Labuitkomst = z.output<typeof labuitkomst>;
type Kop = Labuitkomst['groepen'][number]['kop'];
type Verandering = Labuitkomst['achteruit'];

const KOPPEN: readonly Kop[] = ['leefvorm', 'leeftijd', 'klantgroep', 'gemeente'];
/** Sums of a year are told in hundreds of euros: in cents they would tell what one household gets. */
const HONDERD_EURO = 100_00;

/** What a variant does as it may be told: nothing about fewer than ten households, nor what gives that away. */
export function publishedUitkomst(telling: Telling, maand: Maand, milliseconden: number): Labuitkomst {
  const { totaal, ontbreekt } = telling;
  const { alle, achteruit, vooruit, onbekend } = totaal;
  const [min = null, plus = null, gelijk = null, weet = null] = verteldeDelen([
    achteruit,
    vooruit,
    alle - achteruit - vooruit - onbekend,
    onbekend,
  ]);
  const geheel = min !== null && plus !== null;
  const stappen = [...(min ? stepsOf(telling, -1) : []), ...(plus ? stepsOf(telling, 1) : [])];
  return {
    maand,
    huishoudens: verteld(alle),
    achteruit: change(min, totaal.min),
    vooruit: change(plus, totaal.plus),
    gelijk,
    onbekend: weet,
    ontbreekt: Object.entries(ontbreekt).map(([naam, aantal]) => ({ naam, aantal: verteld(aantal) })),
    verliestAlles:
      min === null ? null : (verteldeDelen([telling.verliestAlles, achteruit - telling.verliestAlles])[0] ?? null),
    krijgtWeer: plus === null ? null : (verteldeDelen([telling.krijgtWeer, vooruit - telling.krijgtWeer])[0] ?? null),
    perJaarInCenten: geheel ? perJaar(telling.straks - telling.nu) : null,
    nuPerJaarInCenten: alle - onbekend >= KLEINSTE_AANTAL && weet !== null ? perJaar(telling.nu) : null,
    grootsteMinInCenten: stappen.find(({ vanInCenten }) => vanInCenten < 0)?.vanInCenten ?? null,
    grootstePlusInCenten: stappen.findLast(({ totInCenten }) => totInCenten > 0)?.totInCenten ?? null,
    groepen: KOPPEN.flatMap((kop) => {
      const groepen = telling.groepen[kop];
      return groepen ? [{ kop, regels: groupLines(groepen, min !== null, plus !== null) }] : [];
    }),
    verschillen: stappen,
    gevolgen: publishedGevolgen(telling.gevolgen),
    milliseconden,
  };
}

type Gevolgen = Labuitkomst['gevolgen'];

/** Numbers now and under the variant; two that lie close together would tell of the few between them. */
function publishedGevolgen({ nu, straks }: Telling['gevolgen']): Gevolgen {
  const paar = (naam: keyof Gevolgen): Gevolgen['aanvulling'] => {
    const [een, twee] = [nu[naam], straks[naam]];
    if (een === twee) return { nu: verteld(een), variant: verteld(een) };
    const laagste = Math.min(een, twee);
    const geheel = verteldeDelen([laagste, Math.max(een, twee) - laagste]).every((deel) => deel !== null);
    return geheel ? { nu: een, variant: twee } : { nu: null, variant: null };
  };
  return {
    kwijtschelding: paar('kwijtschelding'),
    waarschuwing: paar('waarschuwing'),
    verlaging: paar('verlaging'),
    aanvulling: paar('aanvulling'),
  };
}

const perJaar = (cents: Cents): number => Math.round((cents * 12) / HONDERD_EURO) * HONDERD_EURO;

/** A number with its average in whole euros; without the number there is no average. */
const change = (aantal: number | null, som: Cents): Verandering => ({
  aantal,
  gemiddeldInCenten: aantal ? Math.round(som / aantal / 100) * 100 : null,
});

/** Lines of one heading. A column whose sum is not told is not told in parts either. */
function groupLines(groepen: Record<string, Groeptelling>, min: boolean, plus: boolean) {
  const namen = Object.entries(groepen).sort(([a], [b]) => (a < b ? -1 : 1));
  const alle = verteldeDelen(namen.map(([, each]) => each.alle));
  const kolom = (wat: 'achteruit' | 'vooruit', mag: boolean) =>
    mag ? verteldeDelen(namen.map(([, each]) => each[wat])) : namen.map(() => null);
  const achteruit = kolom('achteruit', min);
  const vooruit = kolom('vooruit', plus);
  return namen.map(([groep, each], i) => {
    const eigen = alle[i] ?? null;
    return {
      groep,
      alle: eigen,
      achteruit: change(eigen === null ? null : (achteruit[i] ?? null), each.min),
      vooruit: change(eigen === null ? null : (vooruit[i] ?? null), each.plus),
    };
  });
}

/** Losses (-1) or gains (1) in steps, from the outside inwards, each wide enough to hold ten households. */
function stepsOf({ verschillen }: Telling, kant: -1 | 1): Labuitkomst['verschillen'] {
  const eigen = Object.entries(verschillen)
    .map(([van, aantal]) => ({ vanInCenten: Number(van), totInCenten: Number(van) + STAP, aantal }))
    .filter(({ vanInCenten }) => vanInCenten < 0 === kant < 0)
    .sort((a, b) => (a.vanInCenten - b.vanInCenten) * -kant);
  const stappen: { vanInCenten: Cents; totInCenten: Cents; aantal: number }[] = [];
  for (const stap of eigen) {
    const open = stappen.at(-1);
    if (!open || open.aantal >= KLEINSTE_AANTAL) stappen.push({ ...stap });
    else widen(open, stap);
  }
  const laatste = stappen.at(-1);
  const vorige = stappen.at(-2);
  if (laatste && vorige && laatste.aantal < KLEINSTE_AANTAL) {
    widen(vorige, laatste);
    stappen.pop();
  }
  return stappen.sort((a, b) => a.vanInCenten - b.vanInCenten);
}

function widen(stap: { vanInCenten: Cents; totInCenten: Cents; aantal: number }, met: typeof stap): void {
  stap.vanInCenten = Math.min(stap.vanInCenten, met.vanInCenten);
  stap.totInCenten = Math.max(stap.totInCenten, met.totInCenten);
  stap.aantal += met.aantal;
}

/** What households keep of a hundred euros, as it may be told. */
export function publishedDruk(druk: Druk) {
  const [gaatAchteruit = null, niets = null, totEenKwart = null, eenKwartOfMeer = null] = verteldeDelen([
    druk['gaat-achteruit'],
    druk.niets,
    druk['tot-een-kwart'],
    druk['een-kwart-of-meer'],
  ]);
  return { gaatAchteruit, niets, totEenKwart, eenKwartOfMeer };
}
