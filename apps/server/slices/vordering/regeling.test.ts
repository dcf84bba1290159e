import { approveRun, startRun } from '@meedoen/contract/betaalrun';
import { readEigenOverzicht } from '@meedoen/contract/eigen';
import {
  draftRegeling,
  processRegeling,
  proposeEigenRegeling,
  readEigenSchuld,
  readSchuld,
  withdrawRegeling,
} from '@meedoen/contract/vordering';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { eenVordering, grootboeksom, metUitkering, saldi } from '../../test/vordering.ts';
import { alleWegen } from '../../wegen.ts';
import { alleWerkers } from '../../werkers.ts';
import { herbouwRegeling, regelingMetId } from './regeling-store.ts';

// Paying back in pieces: proposed, agreed, kept back by the run of the month, paused, changed and ended.

let proef: Proefomgeving;
let invordering: Beller;
const AFSPRAAK = { perMaandInCenten: 50_00, wijze: 'inhouden', vanaf: '2026-11', toelichting: '' } as const;
beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), werkers: alleWerkers });
  invordering = await proef.alsMedewerker(proef.veenrade.medewerkers.invordering, proef.veenrade);
});
afterAll(() => proef.stop());

const iemand = (naam: string) => metUitkering(proef, proef.veenrade, '9901', naam);
const schuld = (persoon: string, wat: Parameters<typeof eenVordering>[4] = {}) =>
  eenVordering(proef, proef.veenrade, '9901', persoon, wat);
const bestemmingen = (persoon: string) =>
  proef.systeem(
    (tx) => tx<{ van: string | null; tot: string | null; bedrag: number }[]>`
      select lower(geldig)::text as van, upper(geldig)::text as tot, bedrag_in_centen::int as bedrag
      from bestemming where persoon = ${persoon} and not isempty(geldig) order by lower(geldig)`,
  );
const brieven = (persoon: string) =>
  proef.systeem((tx) => tx<{ soort: string }[]>`select soort from brief where persoon = ${persoon} order by id`);
const taken = (persoon: string) =>
  proef.systeem(
    (tx) => tx<{ titel: string; uitkomst: string | null }[]>`
      select titel, uitkomst from taak where persoon = ${persoon} and ontstaan_uit = 'Voorstel van de inwoner'`,
  );

describe('a resident proposes', () => {
  it('and who collects agrees: from then on it is kept back, and a letter says so', async () => {
    const { persoon } = await iemand('Stelt Voor');
    await schuld(persoon);
    const zelf = await proef.alsInwoner(persoon, proef.veenrade);
    const { body, status } = await zelf(proposeEigenRegeling, {
      body: { ...AFSPRAAK, toelichting: 'Meer lukt niet.' },
    });
    expect(status).toBe(201);
    expect(body.regeling).toMatchObject({ status: 'voorgesteld', voorgesteldDoor: 'inwoner', perMaandInCenten: 50_00 });
    expect(body.klaarIn).toBeNull();
    expect(await bestemmingen(persoon)).toEqual([]);
    expect(await taken(persoon)).toMatchObject([{ uitkomst: null }]);
    expect((await zelf(proposeEigenRegeling, { body: AFSPRAAK })).probleem?.errors?.[0]?.code).toBe('al-een-regeling');

    const params = { regelingId: body.regeling?.id ?? '' };
    const akkoord = await invordering(processRegeling, { params, body: { command: 'agreeRegeling' }, versie: 1 });
    expect(akkoord.body).toMatchObject({ regeling: { status: 'loopt' }, klaarIn: '2027-08' });
    expect(akkoord.body.vorderingen[0]).toMatchObject({
      ...{ inRegeling: true, aflossing: null },
      einde: { maand: '2027-08', laatsteInCenten: 50_00 },
    });
    expect(await bestemmingen(persoon)).toEqual([{ van: '2026-11-01', tot: null, bedrag: 50_00 }]);
    expect(await taken(persoon)).toMatchObject([{ uitkomst: 'loopt' }]);
    expect((await brieven(persoon)).map(({ soort }) => soort)).toEqual(['betalingsregeling']);
    const zelfde = await invordering(processRegeling, { params, body: { command: 'agreeRegeling' }, versie: 1 });
    expect(zelfde.status).toBe(409);
    await proef.systeem(async (tx) =>
      expect(await herbouwRegeling(tx, params.regelingId)).toEqual(
        (await regelingMetId(tx, params.regelingId)).toestand,
      ),
    );
  });

  it('and takes it back, or is refused with a reason', async () => {
    const { persoon } = await iemand('Trekt In');
    await schuld(persoon);
    const zelf = await proef.alsInwoner(persoon, proef.veenrade);
    const eerste = (await zelf(proposeEigenRegeling, { body: AFSPRAAK })).body.regeling;
    const terug = await zelf(withdrawRegeling, { params: { regelingId: eerste?.id ?? '' }, body: {}, versie: 1 });
    expect(terug.body.regeling?.status).toBe('ingetrokken');
    expect(await brieven(persoon)).toEqual([]);
    const tweede = (await zelf(proposeEigenRegeling, { body: AFSPRAAK })).body.regeling;
    const nee = { command: 'rejectRegeling', reden: 'U kunt meer missen.' } as const;
    await invordering(processRegeling, { params: { regelingId: tweede?.id ?? '' }, body: nee, versie: 1 });
    // the one that was withdrawn stays readable too
    expect(
      (await zelf(readEigenOverzicht, {})).body.regelingen.map(({ vanaf, status }) => [vanaf, status]),
    ).toMatchObject([
      [AFSPRAAK.vanaf, expect.any(String)],
      [AFSPRAAK.vanaf, 'ingetrokken'],
    ]);
    expect((await zelf(readEigenSchuld, {})).body.regeling).toMatchObject({
      ...{ status: 'afgewezen', reden: 'U kunt meer missen.' },
    });
    expect(await bestemmingen(persoon)).toEqual([]);
  });

  // 5% of 1.419,46 with holiday allowance in it
  it.each([
    [70_96, 201],
    [70_97, 201],
    [70_98, 409],
  ])('%i a month may be kept back: %i', async (perMaandInCenten, status) => {
    const { persoon } = await iemand(`Grens ${perMaandInCenten}`);
    await schuld(persoon);
    const zelf = await proef.alsInwoner(persoon, proef.veenrade);
    const uit = await zelf(proposeEigenRegeling, { body: { ...AFSPRAAK, perMaandInCenten } });
    expect(uit.status).toBe(status);
    if (status === 409) expect(uit.probleem?.detail).toContain('70,97');
    const ruimte = (await zelf(readEigenSchuld, {})).body.ruimte;
    expect(ruimte.uitleg?.says).toContain('meer wordt niet ingehouden');
  });

  it('without a debt, or in a month that was paid, is refused', async () => {
    const { persoon } = await iemand('Zonder Schuld');
    const zelf = await proef.alsInwoner(persoon, proef.veenrade);
    expect((await zelf(proposeEigenRegeling, { body: AFSPRAAK })).probleem?.errors?.[0]?.code).toBe('geen-schuld');
    await schuld(persoon, { herkomst: 'verhaal' });
    // no power to set that off (art. 62i), so it can only be paid
    expect((await zelf(proposeEigenRegeling, { body: AFSPRAAK })).probleem?.errors?.[0]?.code).toBe('geen-schuld');
    const oud = { ...AFSPRAAK, wijze: 'overmaken', vanaf: '2026-10' } as const;
    expect((await zelf(proposeEigenRegeling, { body: oud })).probleem?.errors?.[0]?.code).toBe('maand-voorbij');
    expect((await zelf(proposeEigenRegeling, { body: { ...oud, vanaf: '2026-12' } })).status).toBe(201);
  });
});

describe('staff record what was agreed', () => {
  it('and the run of the month keeps it back from the oldest debt first; the ledger sums to zero', async () => {
    const { persoon } = await iemand('Twee Schulden');
    const oud = await schuld(persoon, { bedrag: 30_00, ontstaanOp: '2025-05-01' });
    const nieuw = await schuld(persoon, { bedrag: 100_00 });
    const params = { persoonId: persoon };
    const vast = await invordering(draftRegeling, { params, body: AFSPRAAK });
    expect(vast.body).toMatchObject({ regeling: { status: 'loopt', vorderingen: [oud, nieuw] }, klaarIn: '2027-01' });
    // what comes later was not agreed on
    const later = await schuldNaAfspraak(persoon);
    await maandrun();
    const na = (await invordering(readSchuld, { params })).body;
    const rest = new Map(na.vorderingen.map(({ id, restInCenten }) => [id, restInCenten]));
    expect([rest.get(oud), rest.get(nieuw), rest.get(later)]).toEqual([0, 80_00, 40_00]);
    expect(na.eersteMaand.inhouden).toBe('2026-12');
    expect(na.vorderingen.find(({ id }) => id === nieuw)?.einde).toEqual({ maand: '2027-01', laatsteInCenten: 30_00 });
    expect(await grootboeksom(proef, persoon)).toBe(0);
    expect((await saldi(proef, persoon)).vordering).toBe(120_00);

    const regelingId = na.regeling?.id ?? '';
    const geef = async (body: object) => {
      const { regeling } = (await invordering(readSchuld, { params })).body;
      return invordering(processRegeling, { params: { regelingId }, ruw: body, versie: regeling?.versie ?? 0 });
    };
    const pauze = await geef({ command: 'pauseRegeling', totEnMet: '2027-01', reden: 'Ziek.' });
    expect(pauze.body).toMatchObject({ regeling: { status: 'gepauzeerd', pauze: { vanaf: '2026-12' } } });
    expect(await bestemmingen(persoon)).toEqual([
      { van: '2026-11-01', tot: '2026-12-01', bedrag: 50_00 },
      { van: '2027-02-01', tot: null, bedrag: 50_00 },
    ]);
    const anders = { ...AFSPRAAK, perMaandInCenten: 20_00, vanaf: '2026-12', reden: 'Minder.' };
    const { toelichting: _, ...wijziging } = anders;
    const gewijzigd = await geef({ command: 'changeRegeling', ...wijziging });
    expect(gewijzigd.body.regeling).toMatchObject({ status: 'loopt', vorderingen: [nieuw, later] });
    expect(await bestemmingen(persoon)).toEqual([
      { van: '2026-11-01', tot: '2026-12-01', bedrag: 50_00 },
      { van: '2026-12-01', tot: null, bedrag: 20_00 },
    ]);
    await geef({ command: 'endRegeling', reden: 'Betaalt in één keer.' });
    expect(await bestemmingen(persoon)).toEqual([{ van: '2026-11-01', tot: '2026-12-01', bedrag: 50_00 }]);
    expect((await brieven(persoon)).filter(({ soort }) => soort === 'betalingsregeling')).toHaveLength(4);
    expect(proef.fouten).toEqual([]);
  });

  it('of another gemeente or organisation is a file that is not there', async () => {
    const { persoon } = await iemand('Van Hier');
    await schuld(persoon);
    const { body } = await invordering(draftRegeling, { params: { persoonId: persoon }, body: AFSPRAAK });
    const { waterkant } = proef;
    const vreemd = await proef.alsMedewerker(waterkant.medewerkers.invordering, waterkant);
    const params = { regelingId: body.regeling?.id ?? '' };
    const stop = { command: 'endRegeling', reden: 'Proef' } as const;
    expect((await vreemd(processRegeling, { params, body: stop, versie: 2 })).status).toBe(404);
    const ander = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam: 'Ander' });
    const inwoner = await proef.alsInwoner(ander, proef.veenrade);
    expect((await inwoner(withdrawRegeling, { params, body: {}, versie: 2 })).status).toBe(404);
  });
});

/** A debt beside an agreement that goes on. */
async function schuldNaAfspraak(persoon: string): Promise<string> {
  const id = await schuld(persoon, { bedrag: 40_00, ontstaanOp: '2026-11-20' });
  await proef.systeem((tx) => tx`update betalingsregeling set open = true where persoon = ${persoon}`);
  return id;
}

async function maandrun() {
  const { medewerkers } = proef.veenrade;
  const betaalbeheer = await proef.alsMedewerker(medewerkers.betaalbeheer, proef.veenrade);
  const teamleider = await proef.alsMedewerker(medewerkers.teamleider, proef.veenrade);
  const { body } = await betaalbeheer(startRun, {
    body: { soort: 'maand', maand: '2026-11', betaaldag: '2026-11-27', gemeenten: ['9901'] },
  });
  await proef.wachtrij.doeAlles();
  await teamleider(approveRun, { params: { runId: body.id }, body: {} });
  await proef.wachtrij.doeAlles();
}
