import { NAZORGTOESTANDEN, type Nazorgtoestand } from '@meedoen/casework/nazorg';
import { readEigenInzage } from '@meedoen/contract/inzage';
import * as contract from '@meedoen/contract/nazorg';
import { assignCoach, readMensen } from '@meedoen/contract/plan';
import { addDays, type IsoDate, isoDate } from '@meedoen/law/kernel';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../platform/database/index.ts';
import { alleenstaande, metFeiten, metRecht, opgegeven } from '../../test/dossier.ts';
import { processInzetAls, stelVoor } from '../../test/instrumentproef.ts';
import { EEN_BAAN, eenNazorg } from '../../test/nazorgproef.ts';
import { eenPlan, werkAan } from '../../test/planproef.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { geefRechtopdracht, type Recht, rechtMetId } from '../recht/index.ts';
import { herbouwNazorg, nazorgkolommen } from './index.ts';

let proef: Proefomgeving;
let coach: Beller;
const VANDAAG = isoDate('2026-11-24');

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), limiet: { mag: () => true } });
  for (const { id } of [proef.veenrade, proef.waterkant]) await metNazorgbeleid(id);
});
afterAll(() => proef.stop());
beforeEach(async () => {
  proef.klok.verzet(VANDAAG);
  coach = await proef.alsMedewerker(await proef.medewerker(proef.veenrade, 'coach'), proef.veenrade);
});

const metNazorgbeleid = (uitvoerder: string) =>
  proef.systeem(
    (tx) =>
      tx`insert into beleidsregime ${tx({
        ...{ id: uuidv7(), uitvoerder, gemeente: null, naam: 'Nazorg', bron: 'Proef, art. 6', geldig: '[2023-01-01,)' },
        keuzes: tx.json({
          nazorg: { exitgesprekBinnenDagen: 14, contactNaMaanden: [1, 3, 6], eindeContractDagenVooraf: 42 },
        }),
      })}`,
  );

let nummer = 0;
async function mens() {
  nummer += 1;
  const id = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam: `Yvonne ${nummer}` });
  await metFeiten(proef, id, proef.veenrade, '9901', alleenstaande('1988-03-03', '9901'));
  await coach(assignCoach, { params: { persoonId: id }, body: { reden: 'Nieuw' } });
  return { id, zelf: await proef.alsInwoner(id, proef.veenrade) };
}
const doe = (nazorgId: string, ruw: object, wie = coach) => wie(contract.processNazorg, { params: { nazorgId }, ruw });
const codeVan = (antwoord: Awaited<ReturnType<typeof doe>>) => antwoord.probleem?.errors?.[0]?.code;
const blad = async (persoonId: string, wie = coach) => (await wie(contract.readNazorg, { params: { persoonId } })).body;
async function redenen(id: string, dag?: IsoDate): Promise<string[]> {
  if (dag) proef.klok.verzet(dag);
  const query = { wie: 'ik', toon: 'alle', aantal: 100 } as const;
  const { body } = await coach(readMensen, { query });
  const over: readonly string[] = [
    ...['werk-dreigt-te-stoppen', 'exitgesprek-nodig', 'nazorgcontact-nodig', 'naar-werk-zonder-nazorg', 'herinstroom'],
    'geen-plan',
  ];
  return (
    body.regels
      .find(({ persoon }) => persoon === id)
      ?.redenen.map(({ soort }) => soort as string)
      .filter((soort) => over.includes(soort)) ?? []
  );
}
async function eindig(recht: Recht, laatsteDag: IsoDate, cbsCode = '11') {
  await proef.systeem(async (tx) => {
    const nu = await rechtMetId(tx, recht.id);
    if (!nu) throw new Error('no right');
    const door = {
      auteur: { id: null, soort: 'systeem' },
      nu: proef.klok.nu(),
      vandaag: proef.klok.vandaag(),
    } as const;
    await geefRechtopdracht(
      tx,
      nu,
      { commando: 'endRecht', laatsteDag, cbsCode, besluit: uuidv7() },
      { ...door, reden: 'werk' },
    );
  });
}
const EXIT = {
  ...{ command: 'recordExitgesprek', gevoerdOp: VANDAAG, vorm: 'gesprek' },
  ...{ woorden: 'Ik ben trots.', watHielp: 'De proefplaatsing.', afspraken: 'Ilse belt na een maand.' },
};
const CONTACT = { command: 'recordNazorgcontact', vorm: 'telefoon', stand: 'goed', verslag: 'Het gaat goed.' };

describe('from going to work to staying there', () => {
  it('is seen from the end of the right, talked over with the income worked out, followed and rounded off', async () => {
    const { id, zelf } = await mens();
    const recht = await metRecht(proef, id, proef.veenrade, '9901', '2026-01-01', []);
    await eindig(recht, '2026-11-15');
    expect(await redenen(id)).toEqual(expect.arrayContaining(['naar-werk-zonder-nazorg']));
    const voor = await blad(id);
    expect(voor).toMatchObject({
      uitstroom: [{ vanaf: '2026-11-16', duurzaamOp: '2027-05-16', stand: 'nog-niet', terugOp: null }],
      ...{ herinstroom: null, krijgtBijstand: false, magBeginnen: true },
    });
    const nazorg = await eenNazorg(coach, id);
    expect(await redenen(id)).toEqual(['exitgesprek-nodig']);
    const bekeken = await coach(contract.calculateWerkgevolg, {
      params: { persoonId: id },
      body: { vanaf: '2026-11-16', nettoPerMaandInCenten: 1_900_00 },
    });
    // norm December 2026 for who lives alone 1.419,46: the wage takes its place
    expect(bekeken.body).toMatchObject({
      ...{ maand: '2026-12', verschil: 1_900_00 - 1_419_46, bijstand: 'stopt', ontbreekt: [] },
      voor: { loon: 0, uitkering: 1_419_46 },
      na: { loon: 1_900_00, uitkering: 0 },
    });
    expect(codeVan(await doe(nazorg, EXIT))).toBe('zonderGevolg-ontbreekt');
    const gesprek = await doe(nazorg, { ...EXIT, nettoPerMaandInCenten: 1_900_00 });
    expect(gesprek.body.exitgesprek?.gevolg).toEqual(bekeken.body);
    expect(await redenen(id)).toEqual([]);
    expect((await zelf(contract.readEigenNazorg)).body.nazorg).toMatchObject({
      baan: { werkgever: 'Bakkerij De Halm', eindigtOp: '2027-05-15' },
      volgende: { dag: '2026-12-16', soort: 'na-maanden' },
      gevolg: { verschil: 1_900_00 - 1_419_46 },
    });
    expect(await redenen(id, isoDate('2026-12-15'))).toEqual([]);
    expect(await redenen(id, isoDate('2026-12-16'))).toEqual(['nazorgcontact-nodig']);
    expect(codeVan(await doe(nazorg, { command: 'finishNazorg', toelichting: 'Klaar.' }))).toBe('contact-open');
    for (const dag of ['2026-12-16', '2027-02-16', '2027-04-03', '2027-05-16'] as IsoDate[]) {
      expect(await redenen(id, dag)).toEqual(['nazorgcontact-nodig']);
      await doe(nazorg, { ...CONTACT, gevoerdOp: dag });
      expect(await redenen(id)).toEqual([]);
    }
    expect((await blad(id)).uitstroom).toMatchObject([{ stand: 'duurzaam' }]);
    const slot = await doe(nazorg, { command: 'finishNazorg', toelichting: 'Het contract is verlengd.' });
    expect(slot.body).toMatchObject({ toestand: 'afgerond', slot: { toelichting: 'Het contract is verlengd.' } });
    // who flowed out and was followed does not come back on the list for it
    expect(await redenen(id)).toEqual(['geen-plan']);
    const herbouwd = await proef.systeem((tx) => herbouwNazorg(tx, nazorg));
    const [rij] = await proef.systeem(
      (tx) =>
        tx`select loopt, exit_uiterlijk, contact_uiterlijk, laatste_contact, zorg_op from nazorg where id = ${nazorg}`,
    );
    expect(rij).toEqual(herbouwd && nazorgkolommen(herbouwd));
    expect((await zelf(readEigenInzage, {})).body.regels.map(({ wat }) => wat)).toEqual(
      expect.arrayContaining(['Nazorg begonnen', 'Nazorg bijgewerkt', 'Gevolg van werk voor inkomen berekend']),
    );
  });

  it('part-time work beside bijstand is followed too, and a wage in the facts is offered', async () => {
    const { id } = await mens();
    const loon = {
      kenmerk: 'Kiosk',
      soort: 'loon',
      nettoInCenten: 400_00,
      periode: 'maand',
      vakantietoeslag: 'inbegrepen',
    };
    await metFeiten(proef, id, proef.veenrade, '9901', [opgegeven('inkomen', loon, '2026-10-01')]);
    await metRecht(proef, id, proef.veenrade, '9901', '2026-01-01', []);
    expect(await blad(id)).toMatchObject({
      krijgtBijstand: true,
      werk: [{ kenmerk: 'Kiosk', vanaf: '2026-10-01', nettoInCenten: 400_00 }],
    });
    const begonnen = await coach(contract.startNazorg, {
      params: { persoonId: id },
      body: { ...EEN_BAAN, soort: 'deeltijd', begonnenOp: '2026-10-01' },
    });
    // the month after the work began lies before the care: nobody was late
    expect(begonnen.body.momenten.map(({ dag }) => dag)).toEqual([
      '2026-12-08',
      '2027-01-01',
      '2027-04-01',
      '2027-04-03',
    ]);
    const tweede = await coach(contract.startNazorg, { params: { persoonId: id }, body: EEN_BAAN });
    expect(tweede.probleem?.errors?.[0]?.code).toBe('loopt-al');
  });

  it('what somebody tells about their work puts them on the list, until they were spoken', async () => {
    const { id, zelf } = await mens();
    const nazorg = await eenNazorg(coach, id);
    const vertel = (ruw: object, wie = zelf) => wie(contract.reportWerkstand, { params: { nazorgId: nazorg }, ruw });
    expect((await vertel({ stand: 'goed', woorden: 'Leuk werk.' })).status).toBe(201);
    expect(await redenen(id)).not.toContain('werk-dreigt-te-stoppen');
    const slecht = await vertel({ stand: 'dreigt-te-stoppen', woorden: 'Mijn baas zoekt iemand anders.' });
    expect(slecht.body.bericht).toEqual({
      op: VANDAAG,
      stand: 'dreigt-te-stoppen',
      woorden: 'Mijn baas zoekt iemand anders.',
    });
    expect(await redenen(id)).toContain('werk-dreigt-te-stoppen');
    await doe(nazorg, { ...CONTACT, gevoerdOp: VANDAAG });
    expect(await redenen(id)).not.toContain('werk-dreigt-te-stoppen');
    await doe(nazorg, { ...CONTACT, stand: 'dreigt-te-stoppen', gevoerdOp: VANDAAG });
    expect(await redenen(id)).toContain('werk-dreigt-te-stoppen');
    expect((await vertel({ stand: 'goed', woorden: ' ' })).status).toBe(400);
    const ander = await mens();
    expect((await vertel({ stand: 'goed', woorden: 'Ik?' }, ander.zelf)).status).toBe(404);
  });
});

describe('coming back', () => {
  it('is recognised at the new right, with the plan and the instruments of before', async () => {
    proef.klok.verzet(isoDate('2026-03-02'));
    const { id } = await mens();
    const plan = await eenPlan(coach, id);
    await werkAan(coach, plan, { command: 'recordEigenWoorden', woorden: 'Ik wil bakken.', doel: 'Bakker worden' });
    const inzet = (await stelVoor(coach, id, 'mantelzorg')).body;
    await processInzetAls(coach, inzet.id, { command: 'grantInzet' });
    await processInzetAls(coach, inzet.id, { command: 'startInzet', begin: '2026-03-02' });
    const recht = await metRecht(proef, id, proef.veenrade, '9901', '2025-01-01', []);
    await eindig(recht, '2026-03-31');
    await werkAan(coach, plan, { command: 'closePlan', grond: 'aan-het-werk', toelichting: 'Werkt bij De Halm.' });
    proef.klok.verzet(VANDAAG);
    expect(await redenen(id)).toContain('naar-werk-zonder-nazorg');
    await metRecht(proef, id, proef.veenrade, '9901', '2026-09-15', []);
    expect(await redenen(id)).toContain('herinstroom');
    expect(await blad(id)).toMatchObject({
      herinstroom: { op: '2026-09-15', na: '2026-04-01' },
      uitstroom: [{ stand: 'teruggekomen', terugOp: '2026-09-15' }],
      geprobeerd: {
        plannen: [{ doel: 'Bakker worden', slot: 'Werkt bij De Halm.' }],
        inzetten: [{ doel: 'Een stap naar werk', begin: '2026-03-02' }],
      },
    });
    // a new plan is the answer to it
    await eenPlan(coach, id);
    expect(await redenen(id)).not.toContain('herinstroom');
  });

  it('is not seen in who moved, or never had bijstand', async () => {
    const { id } = await mens();
    const recht = await metRecht(proef, id, proef.veenrade, '9901', '2025-01-01', []);
    await eindig(recht, '2026-03-31', '32');
    await metRecht(proef, id, proef.veenrade, '9901', '2026-09-15', []);
    expect(await redenen(id)).toEqual(['geen-plan']);
    expect(await blad(id)).toMatchObject({ uitstroom: [], herinstroom: null });
  });
});

describe('every state at the door', () => {
  const { soort: _, ...baan } = EEN_BAAN;
  const OPDRACHT: Readonly<Record<string, object>> = {
    recordExitgesprek: { ...EXIT, zonderGevolg: 'Wilde niet.' },
    recordNazorgcontact: { ...CONTACT, gevoerdOp: VANDAAG },
    changeBaan: { command: 'changeBaan', ...baan, toelichting: 'Ander contract.' },
    finishNazorg: { command: 'finishNazorg', toelichting: 'Klaar.' },
    stopNazorg: { command: 'stopNazorg', grond: 'wil-niet', toelichting: 'Wil niet.' },
  };
  const N = 'niet-in-deze-toestand';
  const TABEL: Readonly<Record<string, readonly string[]>> = {
    recordExitgesprek: ['loopt', N, N],
    recordNazorgcontact: ['loopt', N, N],
    changeBaan: ['loopt', N, N],
    finishNazorg: ['contact-open', N, N],
    stopNazorg: ['gestopt', N, N],
  };
  async function zaakIn(toestand: Nazorgtoestand): Promise<string> {
    const { id } = await mens();
    const nazorg = await eenNazorg(coach, id);
    if (toestand === 'gestopt') await doe(nazorg, OPDRACHT.stopNazorg ?? {});
    if (toestand === 'afgerond') {
      await doe(nazorg, OPDRACHT.recordExitgesprek ?? {});
      proef.klok.verzet(addDays(isoDate('2027-05-16'), 1));
      await doe(nazorg, { ...CONTACT, gevoerdOp: '2027-05-17' });
      await doe(nazorg, OPDRACHT.finishNazorg ?? {});
      proef.klok.verzet(VANDAAG);
    }
    return nazorg;
  }
  it.each(NAZORGTOESTANDEN)('%s', async (toestand) => {
    const kolom = NAZORGTOESTANDEN.indexOf(toestand);
    for (const [command, rij] of Object.entries(TABEL)) {
      const nazorg = await zaakIn(toestand);
      const uit = await doe(nazorg, OPDRACHT[command] ?? {});
      expect(`${command}: ${uit.status === 201 ? uit.body.toestand : codeVan(uit)}`).toBe(`${command}: ${rij[kolom]}`);
    }
    expect(proef.fouten).toEqual([]);
  });
});

describe('who may see it', () => {
  it('a coach of another organisation or another gemeente finds nothing', async () => {
    const { id } = await mens();
    const nazorg = await eenNazorg(coach, id);
    const elders = await proef.alsMedewerker(proef.waterkant.medewerkers.coach, proef.waterkant);
    expect((await elders(contract.readNazorg, { params: { persoonId: id } })).status).toBe(404);
    expect((await doe(nazorg, { ...CONTACT, gevoerdOp: VANDAAG }, elders)).status).toBe(404);
    const bij = async (gemeente: string) =>
      proef.alsMedewerker(await proef.medewerker(proef.waterkant, 'coach', gemeente), proef.waterkant);
    const waterkanter = await proef.persoon({ uitvoerder: proef.waterkant, gemeente: '9911', naam: 'Wim' });
    const [thuis, buren] = [await bij('9911'), await bij('9912')];
    const zijn = await eenNazorg(thuis, waterkanter);
    expect((await buren(contract.readNazorg, { params: { persoonId: waterkanter } })).status).toBe(404);
    expect((await doe(zijn, { ...CONTACT, gevoerdOp: VANDAAG }, buren)).status).toBe(404);
  });

  it('a version somebody did not read is a conflict', async () => {
    const { id } = await mens();
    const nazorg = await eenNazorg(coach, id);
    await doe(nazorg, { ...CONTACT, gevoerdOp: VANDAAG });
    const oud = await coach(contract.processNazorg, {
      ...{ params: { nazorgId: nazorg }, ruw: { ...CONTACT, gevoerdOp: VANDAAG }, headers: { 'if-match': '"1"' } },
    });
    expect(oud.status).toBe(409);
  });
});
