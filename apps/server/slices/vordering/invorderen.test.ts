import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importBankbestand } from '@meedoen/contract/betaalrun';
import {
  type invorderingopdracht,
  judgeDwangbevel,
  processInvordering,
  readTeLaat,
} from '@meedoen/contract/invordering';
import { draftRegeling, processRegeling, readEigenSchuld, readSchuld } from '@meedoen/contract/vordering';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { jsonb } from '../../platform/database/index.ts';
import { systeemregels } from '../../test/bewijs.ts';
import { bijschrijvingen } from '../../test/bijschrijving.ts';
import { metBeleid } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { gevraagdeVordering } from '../../test/schuld.ts';
import { grootboeksom, metUitkering, metVordering, saldi } from '../../test/vordering.ts';
import { alleWegen } from '../../wegen.ts';
import { alleWerkers } from '../../werkers.ts';
import { herbouwInvordering, invorderingenVan } from './invordering-store.ts';
import { planInvordering } from './opdrachten.ts';

// Late, aanmaning, dwangbevel (Awb 4.4.4): every step by a person, stopped by paying, by a postponement and by an agreement.

const MIGRATIE = join(import.meta.dirname, '../../database/migrations/0048_dwangbevel_en_ontvangst.sql');

let proef: Proefomgeving;
let invordering: Beller;
let teamleider: Beller;
beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), werkers: alleWerkers });
  const { medewerkers } = proef.veenrade;
  invordering = await proef.alsMedewerker(medewerkers.invordering, proef.veenrade);
  teamleider = await proef.alsMedewerker(medewerkers.teamleider, proef.veenrade);
});
afterAll(() => proef.stop());

type Opdracht = z.infer<typeof invorderingopdracht>;

async function schuldenaar(naam: string, wat = {}) {
  const { persoon } = await metUitkering(proef, proef.veenrade, '9901', naam);
  return { persoon, ...(await gevraagdeVordering(proef, proef.veenrade, '9901', persoon, '2026-10-01', wat)) };
}
const geef = (vorderingId: string, body: Opdracht, versie = 0) =>
  invordering(processInvordering, { params: { vorderingId }, body, versie });
const stand = async (persoon: string, id: string) => {
  const { body } = await invordering(readSchuld, { params: { persoonId: persoon } });
  return body.vorderingen.find((each) => each.id === id);
};
const brieven = (persoon: string) =>
  proef.systeem(async (tx) =>
    (await tx<{ soort: string }[]>`select soort from brief where persoon = ${persoon} order by id`).map(
      ({ soort }) => soort,
    ),
  );
const taken = (persoon: string) =>
  proef.systeem(
    (tx) => tx<{ titel: string; uitkomst: string | null }[]>`
      select titel, uitkomst from taak where persoon = ${persoon} and ontstaan_uit = 'Invordering' order by id`,
  );
const bewaak = async () => {
  await proef.systeem((tx) => planInvordering(tx, proef.veenrade.id, proef.klok));
  await proef.wachtrij.doeAlles();
};
let betalingen = 0;
const betaal = async (kenmerk: string, bedrag: number) => {
  const betaalbeheer = await proef.alsMedewerker(proef.veenrade.medewerkers.betaalbeheer, proef.veenrade);
  betalingen += 1;
  const inhoud = bijschrijvingen(`P-${betalingen}`, proef.klok.vandaag(), [
    { bedrag, naam: 'Zelf', omschrijving: kenmerk },
  ]);
  const gelezen = await betaalbeheer(importBankbestand, { query: { naam: 'in.xml' }, inhoud });
  expect(gelezen.probleem).toBeUndefined();
  expect(gelezen.body).toMatchObject({ ontvangen: 1, teVerdelen: 0 });
};
const code = (antwoord: Awaited<ReturnType<typeof geef>>) => antwoord.probleem?.errors?.[0]?.code;

describe('who does not pay', () => {
  it('what a correction of old months asks back has a term too, said in its letter, and is pressed for after it', async () => {
    proef.klok.verzet('2026-11-24');
    const { persoon } = await metUitkering(proef, proef.veenrade, '9901', 'Oude Maanden');
    await metVordering(proef, proef.veenrade, persoon);
    const { body } = await invordering(readSchuld, { params: { persoonId: persoon } });
    const [vordering] = body.vorderingen;
    expect(vordering).toMatchObject({ betaalUiterlijk: '2027-01-05', restInCenten: 1140_00 });
    const [brief] = await proef.systeem(
      (tx) => tx<{ tekst: string }[]>`
        select translate(model::text, chr(160), ' ') as tekst from brief where persoon = ${persoon} and soort = 'herzien'`,
    );
    expect(brief?.tekst).toContain('2027-01-05');
    expect(brief?.tekst).toContain('Hoe betaal je terug?');
    const id = vordering?.id ?? '';
    proef.klok.verzet('2027-01-05');
    await bewaak();
    expect(await taken(persoon)).toEqual([]);
    proef.klok.verzet('2027-01-06');
    await bewaak();
    expect(await taken(persoon)).toMatchObject([{ titel: expect.stringContaining('Aanmanen?') }]);
    expect(await systeemregels(proef, proef.veenrade, persoon)).toContain(
      'Bewaking van vorderingen: Nagekeken of er op tijd is terugbetaald om geld terug te vragen dat te veel is betaald',
    );
    expect((await geef(id, { command: 'sendAanmaning', metVergoeding: false })).probleem).toBeUndefined();
  });

  it('gets an aanmaning with its costs, and then a dwangbevel that somebody else signs', async () => {
    proef.klok.verzet('2026-11-12');
    const { persoon, id } = await schuldenaar('Te Laat');
    expect(code(await geef(id, { command: 'sendAanmaning', metVergoeding: true }))).toBe('termijn-loopt');
    await bewaak();
    expect(await taken(persoon)).toEqual([]);

    proef.klok.verzet('2026-11-13');
    await bewaak();
    await bewaak();
    expect(await taken(persoon)).toMatchObject([{ titel: expect.stringContaining('Aanmanen?'), uitkomst: null }]);
    expect(await brieven(persoon)).toEqual([]);
    const lijst = await invordering(readTeLaat, {});
    expect(lijst.body.regels).toMatchObject([
      { soort: 'aanmanen', persoon, vordering: id, sinds: '2026-11-12', bedragInCenten: 500_00 },
    ]);
    const gestuurd = await geef(id, { command: 'sendAanmaning', metVergoeding: true });
    expect(gestuurd.probleem).toBeUndefined();
    expect(gestuurd.body.restInCenten).toBe(520_00);
    expect(await stand(persoon, id)).toMatchObject({
      ...{ restInCenten: 520_00, ontstaanInCenten: 520_00 },
      invordering: {
        status: 'aangemaand',
        aanmaning: { op: '2026-11-13', uiterlijk: '2026-11-27', bedragInCenten: 500_00, vergoedingInCenten: 20_00 },
        // 2026: five years after the aanmaning
        verjaartOp: '2031-11-14',
      },
    });
    expect(await brieven(persoon)).toEqual(['aanmaning']);
    expect((await taken(persoon))[0]?.uitkomst).toBe('Aanmaning gestuurd');
    expect((await invordering(readTeLaat, {})).body.regels).toEqual([]);
    expect(code(await geef(id, { command: 'proposeDwangbevel', reden: 'x' }, 1))).toBe('aanmaning-loopt');
    expect((await geef(id, { command: 'stopInvordering', reden: 'x' }, 0)).status).toBe(409);

    proef.klok.verzet('2026-11-28');
    await bewaak();
    expect((await taken(persoon)).at(-1)?.titel).toContain('Bellen of dwangbevel?');
    await geef(id, { command: 'proposeDwangbevel', reden: 'Drie keer gebeld.' }, 1);
    const vanInwoner = (await (await proef.alsInwoner(persoon, proef.veenrade))(readEigenSchuld, {})).body;
    expect(vanInwoner.vorderingen[0]?.invordering).toMatchObject({ status: 'aangemaand', voorstel: null });
    expect(JSON.stringify(vanInwoner)).not.toContain('Drie keer gebeld');
    expect((await stand(persoon, id))?.invordering.voorstel?.reden).toBe('Drie keer gebeld.');
    const params = { vorderingId: id };
    const zelf = await invordering(judgeDwangbevel, { params, body: { command: 'signDwangbevel' }, versie: 2 });
    expect(zelf.status).toBe(404);
    const terug = await teamleider(judgeDwangbevel, {
      ...{ params, versie: 2 },
      body: { command: 'returnDwangbevel', reden: 'Ga eerst langs.' },
    });
    expect(terug.body.vorderingen[0]?.invordering.status).toBe('aangemaand');
    await geef(id, { command: 'proposeDwangbevel', reden: 'Niemand thuis.' }, 3);
    const getekend = await teamleider(judgeDwangbevel, { params, body: { command: 'signDwangbevel' }, versie: 4 });
    expect(getekend.body.vorderingen[0]?.invordering).toMatchObject({
      status: 'dwangbevel',
      dwangbevel: { op: '2026-11-28', bedragInCenten: 520_00, betekendOp: null },
    });
    expect(await brieven(persoon)).toEqual(['aanmaning', 'dwangbevel']);
    const betekend = await geef(id, { command: 'recordBetekening', betekendOp: '2026-11-28' }, 5);
    expect(betekend.body.vorderingen[0]?.invordering).toMatchObject({
      dwangbevel: { betekendOp: '2026-11-28' },
      // five years after it was handed over (Awb 4:106)
      verjaartOp: '2031-11-29',
    });
    const uitstel = { command: 'postponeBetaling', totEnMet: '2026-12-31', reden: 'Hij is ziek.' } as const;
    expect((await geef(id, uitstel, 6)).body.vorderingen[0]?.invordering.status).toBe('uitgesteld');
    const weer = await geef(id, { command: 'resumeInvordering', reden: 'Hij is beter.' }, 7);
    expect(weer.body.vorderingen[0]?.invordering).toMatchObject({
      status: 'dwangbevel',
      dwangbevel: { op: '2026-11-28', bedragInCenten: 520_00, betekendOp: '2026-11-28' },
    });
    await geef(id, { command: 'stopInvordering', reden: 'Even niet.' }, 8);
    expect(code(await geef(id, { command: 'sendAanmaning', metVergoeding: true }, 9))).toBe('al-dwangbevel');
    await geef(id, { command: 'resumeInvordering', reden: 'Toch wel.' }, 9);
    // that it was stopped was told to nobody, so nobody is told that it goes on
    expect((await brieven(persoon)).slice(2)).toEqual(['uitstel-van-betaling', 'uitstel-van-betaling']);
    expect(await saldi(proef, persoon)).toMatchObject({ vordering: 520_00, aanmaningsvergoeding: -20_00 });
    expect(await grootboeksom(proef, persoon)).toBe(0);
    await proef.systeem(async (tx) => {
      const zaak = (await invorderingenVan(tx, [id])).get(id);
      expect(zaak && (await herbouwInvordering(tx, zaak))).toEqual(zaak?.toestand);
      // a row from before dwangbevelen were kept gets them back from its commands
      await tx`update invordering set toestand = toestand - 'dwangbevelen' where vordering = ${id}`;
      const [eerste = ''] = readFileSync(MIGRATIE, 'utf8').split(';');
      await tx.unsafe(eerste);
      expect((await invorderingenVan(tx, [id])).get(id)?.toestand).toEqual(zaak?.toestand);
    });

    const inwoner = await proef.alsInwoner(persoon, proef.veenrade);
    const eigen = await inwoner(readEigenSchuld, {});
    expect(eigen.body.vorderingen[0]?.invordering).toMatchObject({ status: 'dwangbevel', mogelijkheden: [] });
  });

  it('and pays: nothing more is sent, and the task is done', async () => {
    proef.klok.verzet('2026-11-24');
    const { persoon, id, kenmerk } = await schuldenaar('Betaalt Toch');
    await bewaak();
    expect((await taken(persoon))[0]?.uitkomst).toBeNull();
    // paid in part: the same task, with what is left
    await betaal(kenmerk, 100_00);
    proef.klok.verzet('2026-11-25');
    await bewaak();
    expect(await taken(persoon)).toMatchObject([
      { titel: expect.stringMatching(/€\s400,00\. Aanmanen/), uitkomst: null },
    ]);
    await betaal(kenmerk, 400_00);
    expect(await taken(persoon)).toMatchObject([{ uitkomst: 'Betaald' }]);
    expect(code(await geef(id, { command: 'sendAanmaning', metVergoeding: false }))).toBe('niets-open');
    expect((await invordering(readTeLaat, {})).body.regels.some((each) => each.persoon === persoon)).toBe(false);
  });
});

describe('what stops it', () => {
  it('a postponement, until it is over or taken back; each with a letter', async () => {
    proef.klok.verzet('2026-11-24');
    const { persoon, id } = await schuldenaar('Heeft Uitstel');
    await geef(id, { command: 'sendAanmaning', metVergoeding: false });
    const uitstel = { command: 'postponeBetaling', totEnMet: '2026-12-31', reden: 'Het bezwaar loopt.' } as const;
    expect((await geef(id, uitstel, 1)).body.vorderingen[0]?.invordering).toMatchObject({
      ...{ status: 'uitgesteld', uitstel: { totEnMet: '2026-12-31', reden: 'Het bezwaar loopt.' } },
    });
    expect(code(await geef(id, { command: 'sendAanmaning', metVergoeding: false }, 2))).toBe('uitstel-loopt');
    await geef(id, { command: 'resumeInvordering', reden: 'Het bezwaar is afgewezen.' }, 2);
    expect(await brieven(persoon)).toEqual(['aanmaning', 'uitstel-van-betaling', 'uitstel-van-betaling']);
    expect((await geef(id, { command: 'sendAanmaning', metVergoeding: false }, 3)).status).toBe(201);
    // nobody had to pay while it was postponed: the letter names the last day of that
    const [, , , laatste] = await proef.systeem(
      (tx) => tx<{ tekst: string }[]>`select model::text as tekst from brief where persoon = ${persoon} order by id`,
    );
    expect(laatste?.tekst).toMatch(/uiterlijk op 23\snovember\s2026 betalen/);
  });

  it('an agreement, and after it a new aanmaning comes first', async () => {
    proef.klok.verzet('2026-11-24');
    const { persoon, id, kenmerk } = await schuldenaar('Spreekt Af');
    await geef(id, { command: 'sendAanmaning', metVergoeding: false });
    proef.klok.verzet('2026-12-10');
    const body = { perMaandInCenten: 50_00, wijze: 'overmaken', vanaf: '2026-12', toelichting: '' } as const;
    const { body: schuld } = await invordering(draftRegeling, { params: { persoonId: persoon }, body });
    expect(code(await geef(id, { command: 'proposeDwangbevel', reden: 'x' }, 1))).toBe('regeling-loopt');
    proef.klok.verzet('2027-01-04');
    await bewaak();
    expect((await taken(persoon)).at(-1)?.titel).toContain('Termijn van de regeling niet betaald');
    expect((await invordering(readTeLaat, {})).body.regels.find((each) => each.persoon === persoon)).toMatchObject({
      ...{ soort: 'termijn', sinds: '2026-12-31', bedragInCenten: 50_00 },
    });
    await betaal(kenmerk, 20_00);
    proef.klok.verzet('2027-01-07');
    await bewaak();
    expect((await taken(persoon)).filter(({ uitkomst }) => uitkomst === null)).toMatchObject([
      { titel: expect.stringMatching(/Termijn van de regeling niet betaald .*€\s30,00/) },
    ]);
    // what was agreed is there again: nothing is left to do
    await betaal(kenmerk, 30_00);
    expect((await taken(persoon)).at(-1)?.uitkomst).toBe('Betaald');
    await invordering(processRegeling, {
      params: { regelingId: schuld.regeling?.id ?? '' },
      body: { command: 'endRegeling', reden: 'Er komt niets.' },
      versie: schuld.regeling?.versie ?? 0,
    });
    expect(code(await geef(id, { command: 'proposeDwangbevel', reden: 'x' }, 1))).toBe('aanmaning-voorbij');
    // no text of 2027 was read: without costs, and the screen says so
    expect(code(await geef(id, { command: 'sendAanmaning', metVergoeding: true }, 1))).toBe('vergoeding-ontbreekt');
    expect((await stand(persoon, id))?.invordering.vergoedingInCenten).toBeNull();
    expect((await geef(id, { command: 'sendAanmaning', metVergoeding: false }, 1)).status).toBe(201);
  });

  it('another gemeente that collects it: the rest leaves the ledger on an account of its own', async () => {
    proef.klok.verzet('2026-11-24');
    const { persoon, id } = await schuldenaar('Verhuist');
    await geef(id, { command: 'proposeOverdracht', naar: 'Elders', reden: 'Verhuisd.' });
    expect(await saldi(proef, persoon)).toMatchObject({ vordering: 500_00 });
    expect((await taken(persoon)).at(-1)?.titel).toMatch(/^Overdracht VO-.* ondertekenen$/);
    expect((await stand(persoon, id))?.invordering).toMatchObject({
      ...{ status: 'overdracht-voorgesteld', voorstel: { naar: 'Elders', reden: 'Verhuisd.' } },
    });
    const zelf = await proef.alsInwoner(persoon, proef.veenrade);
    expect((await zelf(readEigenSchuld, {})).body.vorderingen[0]?.invordering).toMatchObject({
      ...{ status: 'in-rust', voorstel: null },
    });
    const params = { vorderingId: id };
    const tekenen = { params, body: { command: 'signOverdracht' as const }, versie: 1 };
    expect((await invordering(judgeDwangbevel, tekenen)).status).toBe(404);
    const { body } = await teamleider(judgeDwangbevel, tekenen);
    expect(body.vorderingen[0]).toMatchObject({
      restInCenten: 0,
      invordering: { status: 'overgedragen', overgedragen: { naar: 'Elders', bedragInCenten: 500_00 } },
      verloop: [{ wat: 'ontstaan' }, { wat: 'overgedragen', bedragInCenten: -500_00 }],
    });
    expect(await saldi(proef, persoon)).toMatchObject({ vordering: 0, overgedragen: 500_00 });
    expect(await brieven(persoon)).toEqual(['overdracht-vordering']);
    expect(code(await geef(id, { command: 'sendAanmaning', metVergoeding: false }, 2))).toBe('niet-in-deze-toestand');
    const terug = await teamleider(judgeDwangbevel, {
      ...{ params, versie: 2 },
      body: { command: 'undoOverdracht', reden: 'Elders neemt de schuld niet.' },
    });
    expect(terug.body.vorderingen[0]).toMatchObject({ restInCenten: 500_00, invordering: { status: 'in-rust' } });
    expect(await saldi(proef, persoon)).toMatchObject({ vordering: 500_00, overgedragen: 0 });
    expect(await brieven(persoon)).toEqual(['overdracht-vordering', 'overdracht-vordering']);
    expect((await geef(id, { command: 'sendAanmaning', metVergoeding: false }, 3)).status).toBe(201);
  });

  it('going to work, for a year where the policy says so; after it somebody is late as before', async () => {
    proef.klok.verzet('2026-11-24');
    await metBeleid(proef, proef.veenrade, { invorderingStilNaWerkMaanden: 12 });
    const { persoon, id } = await schuldenaar('Ging Werken');
    const einde = { laatsteDag: '2026-10-31', cbsCode: '11', besluit: id, ingetrokken: false };
    await proef.systeem(
      (tx) =>
        tx`update recht set status = 'beeindigd', toestand = toestand || ${jsonb(tx, {
          ...{ status: 'beeindigd', einde, geldig: { vanaf: '2026-08-01', tot: '2026-11-01' } },
        })} where persoon = ${persoon}`,
    );
    expect(await stand(persoon, id)).toMatchObject({ invordering: { stilTotEnMet: '2027-10-31' } });
    expect(code(await geef(id, { command: 'sendAanmaning', metVergoeding: false }))).toBe('staat-stil-na-werk');
    const opLijst = async () =>
      (await invordering(readTeLaat, {})).body.regels.some((each) => each.persoon === persoon);
    expect(await opLijst()).toBe(false);
    proef.klok.verzet('2027-11-01');
    expect(await stand(persoon, id)).toMatchObject({ invordering: { stilTotEnMet: null } });
    expect(await opLijst()).toBe(true);
  });

  it('where the law gives no dwangbevel, only the court is left', async () => {
    proef.klok.verzet('2026-11-24');
    const { id } = await schuldenaar('Onderhoudsplichtig', { herkomst: 'verhaal' });
    await geef(id, { command: 'sendAanmaning', metVergoeding: false });
    proef.klok.verzet('2026-12-20');
    expect(code(await geef(id, { command: 'proposeDwangbevel', reden: 'x' }, 1))).toBe('geen-bevoegdheid');
    expect(proef.fouten).toEqual([]);
  });
});
