import { nederlandseIban } from '@meedoen/casework/identificatie';
import * as aanvraag from '@meedoen/contract/aanvraag';
import * as contract from '@meedoen/contract/besluit';
import { approveRun, checkRekening, startRun } from '@meedoen/contract/betaalrun';
import type { IsoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { planDwangsommen } from '../slices/besluit/index.ts';
import { alleWegen } from '../wegen.ts';
import { alleWerkers } from '../werkers.ts';
import { alleenstaandeMetAdres, metBeleid, metFeiten } from './dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from './proefomgeving.ts';

/**
 * Sent on Monday 2 March 2026: eight weeks end on King's Day, so the last day is 28 April. A letter of 4 May gives until
 * 18 May; the first day that counts is the 19th.
 */
export const DAGEN = {
  verstuurd: '2026-03-02',
  laatsteDag: '2026-04-28',
  ingebreke: '2026-05-04',
  eersteDag: '2026-05-19',
} as const satisfies Record<string, IsoDate>;

type Plaats = '9901' | '9911';
const TOETS = { nodig: 'Rust', waarden: ['vangnet'], effecten: 'Klein', artikel: 'Pw art. 19' };
let rekeningen = 0;

/** Residents whose aanvraag was decided late, in Veenrade (9901, with four eyes) and in Waterkant (9911, without). */
export function dwangsomproef() {
  let proef: Proefomgeving;
  const bellers = new Map<string, Beller>();
  const als = (plaats: Plaats, rol: string): Beller => {
    const beller = bellers.get(`${plaats} ${rol}`);
    if (!beller) throw new Error(`${plaats} ${rol}`);
    return beller;
  };
  const waar = (plaats: Plaats) => (plaats === '9901' ? proef.veenrade : proef.waterkant);

  beforeAll(async () => {
    proef = await proefomgeving({ wegen: alleWegen(), werkers: alleWerkers, vandaag: DAGEN.verstuurd });
    await metBeleid(proef, proef.veenrade, { vierOgen: ['dwangsom-vaststellen'] });
    for (const plaats of ['9901', '9911'] as const) {
      const { medewerkers, tweedeConsulent } = waar(plaats);
      const { inkomensconsulent, betaalbeheer, teamleider, bezwaarbehandelaar } = medewerkers;
      const wie = { inkomensconsulent, betaalbeheer, teamleider, bezwaarbehandelaar, tweede: tweedeConsulent };
      for (const [rol, id] of Object.entries(wie))
        bellers.set(`${plaats} ${rol}`, await proef.alsMedewerker(id, waar(plaats)));
    }
  });
  beforeEach(() => proef.klok.verzet(DAGEN.verstuurd));
  afterAll(() => proef.stop());

  /** Somebody with income who applied on the first day. */
  async function aangevraagd(naam: string, plaats: Plaats = '9901') {
    const uitvoerder = waar(plaats);
    const persoon = await proef.persoon({ uitvoerder, gemeente: plaats, naam });
    await metFeiten(proef, persoon, uitvoerder, plaats, alleenstaandeMetAdres('1985-04-01', plaats));
    const zelf = await proef.alsInwoner(persoon, uitvoerder);
    const { body } = await zelf(aanvraag.registerEigenMelding, { body: { geldNodigNu: false } });
    const params = { aanvraagId: body.id };
    rekeningen += 1;
    const antwoorden = {
      gegevens: { klopt: true },
      woonsituatie: 'zelfstandig',
      huisgenoten: [],
      inkomsten: [
        { kenmerk: 'Kiosk', soort: 'loon', nettoInCenten: 300_000, periode: 'maand', vakantietoeslag: 'inbegrepen' },
      ],
      bezit: [],
      iban: nederlandseIban('TEST', 1000 + rekeningen),
    };
    await zelf(aanvraag.saveFormulier, { params, body: { antwoorden } });
    const klaar = await zelf(aanvraag.submitAanvraag, { params, body: { naarWaarheid: true } });
    expect(klaar.probleem).toBeUndefined();
    expect(klaar.body.klok.laatsteDag).toBe(DAGEN.laatsteDag);
    return { persoon, zelf, params, zaak: body.id, plaats };
  }
  type Zaak = Awaited<ReturnType<typeof aangevraagd>>;

  /** The resident says that we are late, on the first day on which that gives two weeks until 18 May. */
  async function inGebreke({ zelf, params }: Zaak) {
    proef.klok.verzet(DAGEN.ingebreke);
    const { probleem } = await zelf(aanvraag.registerIngebrekestelling, { params, body: {} });
    expect(probleem).toBeUndefined();
  }

  /** Refused on a day, so that no bijstand mixes with the money. */
  async function wijsAf({ zaak, plaats }: Zaak, dag: IsoDate) {
    proef.klok.verzet(dag);
    const consulent = als(plaats, 'inkomensconsulent');
    const begin = await consulent(contract.startVoorstel, { body: { soort: 'afwijzen', zaak } });
    expect(begin.probleem).toBeUndefined();
    const params = { besluitId: begin.body.id };
    await consulent(contract.editVoorstel, { params, body: { motivering: 'Het loon is te hoog.', toets: TOETS } });
    const klaar = await consulent(contract.proposeBesluit, { params, body: {} });
    expect(klaar.probleem).toBeUndefined();
    expect(klaar.body.status).toBe('bekendgemaakt');
    return begin.body.id;
  }

  /** Proposals and besluiten on a dwangsom of a person. */
  const besluiten = (persoon: string) =>
    proef.systeem(
      (tx) => tx<{ id: string; status: string; zaak: string | null; bezwaar: string | null }[]>`
        select id, status, zaak, bezwaar from besluit
        where persoon = ${persoon} and soort = 'dwangsom-vaststellen' order by aangemaakt_op, id`,
    );
  const taken = (persoon: string) =>
    proef.systeem(
      (tx) => tx<{ titel: string; uiterlijk: string; bron: string; klaar: boolean }[]>`
        select titel, uiterlijk, bron, klaar_op is not null as klaar from taak
        where persoon = ${persoon} and titel like 'Dwangsom%' order by id`,
    );

  /** Signed as policy asks: by a colleague in Veenrade, by who proposes in Waterkant. */
  async function stelVast(plaats: Plaats, besluitId: string) {
    const params = { besluitId };
    const voor = await als(plaats, 'inkomensconsulent')(contract.proposeBesluit, { params, body: {} });
    expect(voor.probleem).toBeUndefined();
    if (plaats === '9911') return voor.body;
    const { body, probleem } = await als(plaats, 'tweede')(contract.approveBesluit, { params, body: {} });
    expect(probleem).toBeUndefined();
    return body;
  }

  /** What the day run of a place pays on the day of the clock; accounts were looked at before. */
  async function betaal(plaats: Plaats) {
    const nieuw = await proef.systeem(
      (tx) => tx<{ id: string }[]>`
        select id from feit where gemeente = ${plaats} and soort = 'rekening' and upper_inf(bekend) and not gecontroleerd`,
    );
    const [beheer, leider] = [als(plaats, 'betaalbeheer'), als(plaats, 'teamleider')];
    for (const { id } of nieuw)
      await beheer(checkRekening, { params: { feitId: id }, body: { oordeel: 'klopt', reden: 'Pas gezien' } });
    const body = { soort: 'dag', betaaldag: proef.klok.vandaag(), gemeenten: [plaats] } as const;
    const run = await beheer(startRun, { body: { ...body, gemeenten: [plaats] } });
    expect(run.probleem).toBeUndefined();
    await proef.wachtrij.doeAlles();
    const akkoord = await leider(approveRun, { params: { runId: run.body.id }, body: {} });
    expect(akkoord.probleem).toBeUndefined();
    await proef.wachtrij.doeAlles();
    return proef.systeem(
      (tx) => tx<{ persoon: string; bedrag: number; omschrijving: string; e2e: string; iban: string }[]>`
        select persoon, bedrag_in_centen::int as bedrag, omschrijving, end_to_end_id as e2e, iban
        from betaling where run = ${run.body.id} order by id`,
    );
  }

  const saldo = (persoon: string) =>
    proef.systeem(async (tx) => {
      const rijen = await tx<{ rekening: string; bedrag: number }[]>`
        select rekening, sum(bedrag_in_centen)::int as bedrag from boeking where persoon = ${persoon}
        group by rekening having sum(bedrag_in_centen) <> 0 order by rekening`;
      return Object.fromEntries(rijen.map(({ rekening, bedrag }) => [rekening, bedrag]));
    });

  /** The daily look, as the jobs door plans it. */
  async function dagelijks(plaats: Plaats) {
    await proef.systeem((tx) => planDwangsommen(tx, waar(plaats).id, proef.klok));
    await proef.wachtrij.doeAlles();
  }

  return {
    proef: () => proef,
    ...{ als, aangevraagd, inGebreke, wijsAf, besluiten, taken, stelVast, betaal, saldo, dagelijks },
  };
}
