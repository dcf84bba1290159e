import { type Gelezen, type Regelfout, snijd } from './bestand.ts';

export const REFERENTIEGEBIEDEN = ['eigen', 'provincie', 'land', 'vergelijkbaar'] as const;
export type Referentiegebied = (typeof REFERENTIEGEBIEDEN)[number];
export const MATEN = ['huishoudens', 'personen'] as const;
/** Of what there are so many per 1,000 inhabitants: the two are not set against each other. */
export type Maat = (typeof MATEN)[number];

/** A published figure per 1,000 inhabitants of 18 and older, in tenths. */
export interface Referentiecijfer {
  readonly gebied: Referentiegebied;
  readonly naam: string;
  readonly maat: Maat;
  readonly jaar: number;
  readonly tienden: number;
  readonly bron: string;
}
/** Inhabitants of 18 and older of the gemeente itself. */
export interface Inwonertal {
  readonly jaar: number;
  readonly aantal: number;
  readonly bron: string;
}
export interface Referentiebestand {
  readonly levering: string;
  readonly cijfers: readonly Referentiecijfer[];
  readonly inwoners: readonly Inwonertal[];
}

const SOORT = 'meedoen-referentie';
const KOLOMMEN = ['soort', 'gebied', 'naam', 'maat', 'jaar', 'waarde', 'bron'];

/**
 * Reads a file of reference figures (docs/referentiecijfers.md): whole or not at all, every fault with its line and column.
 * @param jaar the year that runs: no figure is about a later one
 */
export function leesReferentiebestand(tekst: string, jaar: number): Gelezen<Referentiebestand> {
  const gesneden = snijd(tekst, SOORT);
  if (!gesneden.ok) return gesneden;
  const { kop, kolommen, rijen } = gesneden.bestand;
  const levering = kop[2] ?? '';
  const fouten: Regelfout[] = [];
  if (!/^[\w.:-]{1,64}$/.test(levering) || kop.length !== 3)
    fouten.push({ regel: 1, kolom: 'kop', tekst: `Regel 1 is ${SOORT};1; en dan het nummer van de levering.` });
  if (kolommen.join(';') !== KOLOMMEN.join(';'))
    return { ok: false, fouten: [...fouten, { regel: 2, kolom: 'regel', tekst: `Regel 2 is ${KOLOMMEN.join(';')}.` }] };
  const cijfers: Referentiecijfer[] = [];
  const inwoners: Inwonertal[] = [];
  const gezien = new Set<string>();
  for (const { regel, velden } of rijen) {
    const mis = (kolom: string, zin: string) => void fouten.push({ regel, kolom, tekst: zin });
    const rij = leesRij(velden, jaar, mis);
    if (!rij) continue;
    const sleutel =
      rij.soort === 'inwoners' ? `${rij.van.jaar}` : Object.values({ ...rij.van, tienden: 0, bron: '' }).join();
    if (gezien.has(sleutel)) mis('regel', 'Dit staat al op een eerdere regel.');
    gezien.add(sleutel);
    if (rij.soort === 'inwoners') inwoners.push(rij.van);
    else cijfers.push(rij.van);
  }
  return fouten.length > 0 ? { ok: false, fouten } : { ok: true, bestand: { levering, cijfers, inwoners } };
}

type Rij =
  | { readonly soort: 'inwoners'; readonly van: Inwonertal }
  | { readonly soort: 'reeks'; readonly van: Referentiecijfer };

function leesRij(velden: readonly string[], dit: number, mis: (kolom: string, zin: string) => void): Rij | undefined {
  const [soort = '', gebied = '', naam = '', maat = '', jaartekst = '', waarde = '', bron = ''] = velden;
  const jaar = /^\d{4}$/.test(jaartekst) ? Number(jaartekst) : 0;
  let goed = true;
  const eis = (klopt: boolean, kolom: string, zin: string) => {
    if (!klopt) mis(kolom, zin);
    goed &&= klopt;
  };
  eis(soort === 'reeks' || soort === 'inwoners', 'soort', 'De soort is reeks of inwoners.');
  eis(naam.length > 0 && naam.length <= 80, 'naam', 'Schrijf een naam van 1 tot 80 tekens.');
  eis(jaar >= 2004 && jaar <= dit, 'jaar', `Het jaar ligt van 2004 tot en met ${dit}.`);
  eis(bron.length > 0 && bron.length <= 300, 'bron', 'Schrijf de bron, 1 tot 300 tekens.');
  const van = REFERENTIEGEBIEDEN.find((each) => each === gebied);
  eis(van !== undefined, 'gebied', `Het gebied is ${REFERENTIEGEBIEDEN.join(', ')}.`);
  if (soort === 'inwoners') {
    const aantal = /^\d{1,7}$/.test(waarde) ? Number(waarde) : 0;
    eis(aantal > 0, 'waarde', 'Het aantal inwoners is een heel getal boven 0.');
    eis(gebied === 'eigen', 'gebied', 'Inwoners zijn van de eigen gemeente: gebied eigen.');
    eis(maat === '18-plus', 'maat', 'De maat van inwoners is 18-plus.');
    return goed ? { soort, van: { jaar, aantal, bron } } : undefined;
  }
  const tienden = /^\d{1,4}(,\d)?$/.test(waarde) ? Math.round(Number(waarde.replace(',', '.')) * 10) : -1;
  eis(
    tienden >= 0 && tienden <= 1000_0,
    'waarde',
    'De waarde is een getal van 0 tot 1000 met ten hoogste één cijfer achter de komma.',
  );
  const bekend = MATEN.find((each) => each === maat);
  eis(bekend !== undefined, 'maat', `De maat is ${MATEN.join(' of ')}.`);
  return goed && van && bekend
    ? { soort: 'reeks', van: { gebied: van, naam, maat: bekend, jaar, tienden, bron } }
    : undefined;
}
