import { artikelVoluit } from '../artikel.ts';
import type { Som, Somregel, Zin } from '../brief.ts';
import {
  artikelenVan,
  bedragblok,
  conclusie,
  type Inhoud,
  redenenblok,
  redenenVanBedrag,
  redenGeenRecht,
  somblok,
} from '../onderdelen.ts';
import type { Schrijver } from '../schrijver.ts';
import { regel, som, somVanMaanden, vereist } from '../som.ts';
import type { Normwijziging, Specificatie } from '../soorten.ts';
import { algemeen } from '../teksten/algemeen.ts';
import { normwijziging as normtekst } from '../teksten/normwijziging.ts';
import { somteksten } from '../teksten/som.ts';
import { specificatie as tekst } from '../teksten/specificatie.ts';

/** The month by the law, then corrections beside their own month, holiday pay and what goes elsewhere; one column. */
function somVanSpecificatie(g: Specificatie, s: Schrijver): Som {
  const maand = somVanMaanden(s, s.tekst(algemeen, 'kopSom'), [
    { kop: s.maand(g.uitkomst.maand), uitkomst: g.uitkomst },
  ]);
  const extra: Somregel[] = [
    ...(g.vakantiegeld ? [regel(s, 'vakantiegeldJuni', [g.vakantiegeld], 'Pw art. 45 lid 1')] : []),
    ...(g.regels ?? []).map((r) => ({
      label: r.maand ? `${s.maand(r.maand)}: ${r.label}` : r.label,
      cents: [r.cents],
      artikel: artikelVoluit(r.artikel, s.taal),
      rol: 'regel' as const,
    })),
  ];
  if (extra.length === 0) return maand;
  const totaal = maand.regels.at(-1);
  if (!totaal) throw new RangeError('a month without lines');
  const cents = vereist(g.uitkomst, 'uitbetaling').value + extra.reduce((stand, r) => stand + (r.cents[0] ?? 0), 0);
  const vanDeMaand = {
    ...totaal,
    label: `${s.tekst(somteksten, 'samen')}, ${s.maand(g.uitkomst.maand)}`,
    rol: 'subtotaal' as const,
  };
  return som(s, maand.kop, maand.kolommen, [
    ...maand.regels.slice(0, -1),
    vanDeMaand,
    ...extra,
    regel(s, 'uitbetaling', [cents], 'Pw art. 45 lid 1', 'totaal'),
  ]);
}

function verschilMetVorige(g: Specificatie, s: Schrijver, cents: number): Zin[] {
  if (g.vorigeMaand === undefined) return [];
  const verschil = cents - g.vorigeMaand;
  if (verschil === 0) return [s.zin(tekst, 'evenveel')];
  return [s.zin(tekst, verschil > 0 ? 'meer' : 'minder', { verschil: s.bedrag(Math.abs(verschil)) })];
}

export function specificatie(g: Specificatie, s: Schrijver): Inhoud {
  const gemaakt = somVanSpecificatie(g, s);
  const cents = gemaakt.regels.at(-1)?.cents[0] ?? 0;
  const onderwerp = s.tekst(tekst, 'onderwerp', { maand: s.maand(g.uitkomst.maand) });
  const wanneer =
    cents > 0
      ? g.betaaldOp
        ? [s.zin(tekst, 'betaald', { betaaldOp: s.dag(g.betaaldOp) })]
        : []
      : [s.zin(tekst, 'niets')];
  const onderschrift = g.rekeningEindigtOp
    ? s.zin(tekst, 'opRekeningCijfers', { rekening: g.rekeningEindigtOp })
    : s.zin(tekst, 'opRekening');
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, ...wanneer),
      bedragblok(cents, onderschrift, ...verschilMetVorige(g, s, cents)),
      somblok(gemaakt, ...(g.bruto === undefined ? [] : [s.zin(tekst, 'bruto', { bruto: s.bedrag(g.bruto) })])),
      redenenblok(
        s,
        s.tekst(tekst, 'kopRedenen'),
        [
          ...(g.uitkomst.reden
            ? redenGeenRecht(s, g.uitkomst.reden, g.uitkomst)
            : redenenVanBedrag(s, g.uitkomst, g.leefvorm)),
          s.zin(tekst, 'klopt'),
        ],
        artikelenVan(gemaakt),
      ),
    ],
  };
}

export function normwijziging(g: Normwijziging, s: Schrijver): Inhoud {
  const was = vereist(g.was, 'uitbetaling').value;
  const wordt = vereist(g.wordt, 'uitbetaling').value;
  const onderwerp = s.tekst(normtekst, wordt > was ? 'onderwerp' : wordt < was ? 'onderwerpLager' : 'onderwerpGelijk');
  const gemaakt = somVanMaanden(s, s.tekst(algemeen, 'kopSom'), [
    { kop: s.tekst(somteksten, 'was'), uitkomst: g.was },
    { kop: s.tekst(somteksten, 'wordt'), uitkomst: g.wordt },
  ]);
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(normtekst, 'vanaf', { vanaf: s.datum(g.vanaf) })),
      bedragblok(wordt, s.zin(normtekst, 'perMaand', { was: s.bedrag(was) })),
      somblok(gemaakt),
      redenenblok(
        s,
        s.tekst(normtekst, 'kopRedenen'),
        [s.zin(normtekst, 'reden'), s.zin(normtekst, 'rest')],
        [{ over: s.tekst(normtekst, 'artikel'), artikel: 'Pw art. 38' }, ...artikelenVan(gemaakt)],
      ),
    ],
  };
}
