import type { Zin } from '../brief.ts';
import {
  artikelenVan,
  bedragblok,
  conclusie,
  datumblok,
  type Inhoud,
  plichtenblok,
  redenenblok,
  redenenVanBedrag,
  somblok,
} from '../onderdelen.ts';
import type { Schrijver } from '../schrijver.ts';
import { regel, somTotBijstand, somVanMaanden, vereist } from '../som.ts';
import type { Toekennen, VoorschotVerlenen, Wijzigen } from '../soorten.ts';
import { algemeen } from '../teksten/algemeen.ts';
import { somteksten as somkoppen } from '../teksten/som.ts';
import { toekennen as tekst } from '../teksten/toekennen.ts';
import { voorschotVerlenen as voorschottekst } from '../teksten/voorschot-verlenen.ts';
import { wijzigen as wijzigtekst } from '../teksten/wijzigen.ts';

export function toekennen(g: Toekennen, s: Schrijver): Inhoud {
  const [eerste, ...later] = g.kolommen;
  const som = somVanMaanden(
    s,
    s.tekst(algemeen, 'kopSom'),
    (g.deelmaand ? [g.deelmaand, ...g.kolommen] : g.kolommen).map(({ kop, uitkomst }) => ({
      kop: kop ?? s.maand(uitkomst.maand),
      uitkomst,
    })),
  );
  const opDeMelddag: Zin[] = g.meldingsdatum === g.ingangsdatum ? [s.zin(tekst, 'melddag')] : [];
  const latere = later.map(({ vanaf, uitkomst }) =>
    s.zin(tekst, 'later', { vanaf: s.datum(vanaf), bedrag: s.bedrag(vereist(uitkomst, 'uitbetaling').value) }),
  );
  const onderwerp = s.tekst(tekst, 'onderwerp');
  const onderschrift = g.alleenDeel
    ? s.zin(tekst, 'overDagen', { maand: s.maand(eerste.uitkomst.maand), vanaf: s.datum(g.ingangsdatum) })
    : g.rekeningEindigtOp
      ? s.zin(tekst, 'perMaandRekening', { rekening: g.rekeningEindigtOp })
      : s.zin(tekst, 'perMaand');
  const deel = g.deelmaand
    ? [
        s.zin(tekst, 'deelmaand', {
          maand: s.maand(g.deelmaand.uitkomst.maand),
          bedrag: s.bedrag(vereist(g.deelmaand.uitkomst, 'uitbetaling').value),
          vanaf: s.datum(g.deelmaand.vanaf),
        }),
      ]
    : [];
  const betalingen = g.betalingen.map(({ datum, cents, soort, maand }) => ({
    datum,
    cents,
    zin: s.zin(tekst, soort, { maand: s.maand(maand) }),
  }));
  const { voorschotWacht: wacht } = g;
  const wachtend = wacht
    ? [
        s.zin(tekst, wacht.op === 'rekening' ? 'voorschotNaControle' : 'voorschotVolgt', {
          bedrag: s.bedrag(wacht.cents),
        }),
      ]
    : [];
  const heeftVoorschot = wacht !== undefined || g.betalingen.some((betaling) => betaling.soort === 'voorschot');
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(tekst, 'vanaf', { vanaf: s.datum(g.ingangsdatum) }), ...opDeMelddag),
      bedragblok(vereist(eerste.uitkomst, 'uitbetaling').value, onderschrift, ...deel, ...latere, ...wachtend),
      somblok(som, s.zin(tekst, 'toeslagen'), s.zin(tekst, 'aandacht')),
      ...datumblok(g, s.tekst(tekst, 'kopDatums'), betalingen),
      redenenblok(
        s,
        s.tekst(tekst, 'kopRedenen'),
        [...redenenVanBedrag(s, eerste.uitkomst, g.leefvorm), ...s.eigen('reden', g.eigenRedenen)],
        [
          { over: s.tekst(tekst, 'artikelRecht'), artikel: 'Pw art. 11' },
          { over: s.tekst(tekst, 'artikelVanaf'), artikel: 'Pw art. 44' },
          ...artikelenVan(som),
          ...(heeftVoorschot ? [{ over: s.tekst(tekst, 'artikelVoorschot'), artikel: 'Pw art. 52 lid 4' }] : []),
          ...(g.artikelen ?? []),
        ],
      ),
      ...plichtenblok(s, g, { afspraak: g.afspraak, werk: g.plichtWerk, doorgeven: true }),
    ],
  };
}

export function voorschotVerlenen(g: VoorschotVerlenen, s: Schrijver): Inhoud {
  const cents = g.cents ?? vereist(g.uitkomst, 'voorschot').value;
  const uitkering = vereist(g.uitkomst, 'uitkering');
  const voorschotArtikel = g.uitkomst.voorschot?.article || 'Pw art. 52 lid 2';
  const achtergehouden = cents - uitkering.value;
  const som = somTotBijstand(s, s.tekst(algemeen, 'kopSom'), g.uitkomst, [
    ...(g.uitkomst.norm ? [] : [regel(s, 'bijstand', [uitkering.value], uitkering.article || 'Pw art. 19 lid 2')]),
    ...(achtergehouden < 0 ? [regel(s, 'nietVastgesteld', [achtergehouden], voorschotArtikel)] : []),
    regel(s, 'voorschot', [cents], voorschotArtikel, 'totaal'),
  ]);
  const onderwerp = s.tekst(voorschottekst, 'onderwerp');
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(voorschottekst, 'wat')),
      bedragblok(cents, s.zin(voorschottekst, 'over', { maand: s.maand(g.uitkomst.maand) })),
      somblok(som, s.zin(voorschottekst, 'tip')),
      ...datumblok(g, s.tekst(voorschottekst, 'kopDatums'), [
        { datum: g.betaaldatum, cents, zin: s.zin(voorschottekst, 'betaling') },
        ...(g.besluitUiterlijkOp ? [{ datum: g.besluitUiterlijkOp, zin: s.zin(voorschottekst, 'besluit') }] : []),
      ]),
      redenenblok(
        s,
        s.tekst(voorschottekst, 'kopRedenen'),
        [s.zin(voorschottekst, 'reden'), s.zin(voorschottekst, 'lening'), ...s.eigen('reden', g.eigenRedenen)],
        [
          { over: s.tekst(voorschottekst, 'artikel'), artikel: 'Pw art. 52' },
          ...artikelenVan(som),
          ...(g.artikelen ?? []),
        ],
      ),
      ...plichtenblok(s, g, { doorgeven: true }),
    ],
  };
}

export function wijzigen(g: Wijzigen, s: Schrijver): Inhoud {
  const was = vereist(g.was, 'uitbetaling').value;
  const wordt = vereist(g.wordt, 'uitbetaling').value;
  const richting = wordt > was ? 'meer' : wordt < was ? 'minder' : 'evenveel';
  const som = somVanMaanden(s, s.tekst(algemeen, 'kopSom'), [
    { kop: s.tekst(somkoppen, 'was'), uitkomst: g.was },
    ...(g.deelmaand ? [{ kop: s.maand(g.deelmaand.maand), uitkomst: g.deelmaand }] : []),
    { kop: s.tekst(somkoppen, 'wordt'), uitkomst: g.wordt },
  ]);
  const onderwerp = s.tekst(wijzigtekst, 'onderwerp');
  return {
    onderwerp,
    blokken: [
      conclusie(onderwerp, s.zin(wijzigtekst, richting, { vanaf: s.datum(g.vanaf) })),
      bedragblok(
        wordt,
        g.alleenDeel
          ? s.zin(wijzigtekst, 'overMaand', { maand: s.maand(g.wordt.maand), was: s.bedrag(was) })
          : s.zin(wijzigtekst, 'perMaand', { was: s.bedrag(was) }),
        ...(g.deelmaand
          ? [
              s.zin(wijzigtekst, 'deelmaand', {
                maand: s.maand(g.deelmaand.maand),
                bedrag: s.bedrag(vereist(g.deelmaand, 'uitbetaling').value),
              }),
            ]
          : []),
      ),
      somblok(som, s.zin(wijzigtekst, 'tip')),
      ...datumblok(
        g,
        s.tekst(wijzigtekst, 'kopDatums'),
        g.betaaldatum ? [{ datum: g.betaaldatum, cents: wordt, zin: s.zin(wijzigtekst, 'betaling') }] : [],
      ),
      redenenblok(
        s,
        s.tekst(wijzigtekst, 'kopRedenen'),
        [...redenenVanBedrag(s, g.wordt), ...s.eigen('reden', g.eigenRedenen)],
        [...artikelenVan(som), ...(g.artikelen ?? [])],
      ),
      ...plichtenblok(s, g, { doorgeven: true }),
    ],
  };
}
