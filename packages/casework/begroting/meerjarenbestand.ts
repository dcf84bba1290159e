import { type Cents, parseEuro } from '@meedoen/law/kernel';
import { type Gelezen, type Regelfout, snijd } from './bestand.ts';
import type { Meerjaren, Meerjarenpost } from './soorten.ts';

const SOORT = 'meedoen-meerjaren';
const RICHTINGEN = ['inkomsten', 'uitgaven', 'totaal-inkomsten', 'totaal-uitgaven', 'saldo'] as const;
type Richting = (typeof RICHTINGEN)[number];

/**
 * Reads a budget over years as its document prints it (docs/referentiecijfers.md): whole or not at all. A total that is not
 * the sum of its rows is no fault of the file: it is kept, and shown.
 */
export function leesMeerjarenbestand(tekst: string): Gelezen<Meerjaren> {
  const gesneden = snijd(tekst, SOORT);
  if (!gesneden.ok) return gesneden;
  const { kolommen, rijen } = gesneden.bestand;
  const [richtingkop, naamkop, ...jaartal] = kolommen;
  if (
    richtingkop !== 'richting' ||
    naamkop !== 'naam' ||
    jaartal.length === 0 ||
    !jaartal.every((each) => /^20\d\d$/.test(each))
  )
    return {
      ok: false,
      fouten: [{ regel: 2, kolom: 'regel', tekst: 'Regel 2 is richting;naam; en dan een kolom per jaar.' }],
    };
  const fouten: Regelfout[] = [];
  const posten: { readonly richting: Richting; readonly post: Meerjarenpost }[] = [];
  for (const { regel, velden } of rijen) {
    const [soort = '', naam = '', ...bedragen] = velden;
    const richting = RICHTINGEN.find((each) => each === soort);
    if (!richting) fouten.push({ regel, kolom: 'richting', tekst: `De richting is ${RICHTINGEN.join(', ')}.` });
    else if (!['inkomsten', 'uitgaven'].includes(richting) && posten.some((each) => each.richting === richting))
      fouten.push({ regel, kolom: 'richting', tekst: `${richting} staat al op een eerdere regel.` });
    if (naam === '' || naam.length > 120)
      fouten.push({ regel, kolom: 'naam', tekst: 'Schrijf een naam van 1 tot 120 tekens.' });
    const gelezen = bedragen.map((veld, i) => {
      const bedrag = leesEuro(veld);
      if (bedrag === undefined)
        fouten.push({ regel, kolom: jaartal[i] ?? '', tekst: 'Dit is geen bedrag als 1.234.567 of 1.234,50.' });
      return bedrag ?? null;
    });
    if (richting) posten.push({ richting, post: { naam, bedragen: gelezen } });
  }
  if (fouten.length > 0) return { ok: false, fouten };
  const van = (richting: Richting) => posten.filter((each) => each.richting === richting).map(({ post }) => post);
  const gedrukt = (richting: Richting) => van(richting)[0]?.bedragen ?? jaartal.map(() => null);
  return {
    ok: true,
    bestand: {
      soort: 'meerjaren',
      jaren: jaartal.map(Number),
      ...{ inkomsten: van('inkomsten'), uitgaven: van('uitgaven') },
      gedrukt: {
        ...{ inkomsten: gedrukt('totaal-inkomsten'), uitgaven: gedrukt('totaal-uitgaven'), saldo: gedrukt('saldo') },
      },
    },
  };
}

/** Cents; null for an empty field, undefined for what is no amount. */
function leesEuro(tekst: string): Cents | null | undefined {
  if (tekst === '') return null;
  if (!/^-?(\d{1,3}(\.\d{3})+|\d+)(,\d{2})?$/.test(tekst)) return undefined;
  return parseEuro(tekst.replaceAll('.', '').replace(',', '.'));
}
