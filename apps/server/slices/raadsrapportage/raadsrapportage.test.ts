import * as contract from '@meedoen/contract/raadsrapportage';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonb, uuidv7 } from '../../platform/database/index.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';

let proef: Proefomgeving;
let noor: Beller;
let raadslid: Beller;
const gemeente = '9901';
const openbaar = { gemeente, halfjaar: '2026-H1' } as const;

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  const { veenrade } = proef;
  noor = await proef.alsMedewerker(veenrade.medewerkers.beleidsmedewerker, veenrade);
  raadslid = await proef.alsMedewerker(veenrade.medewerkers.raadslid, veenrade);
  for (let i = 0; i < 12; i++) {
    const persoon = await proef.persoon({ uitvoerder: veenrade, gemeente, naam: `Mens ${i}` });
    await proef.systeem(
      (tx) =>
        tx`insert into recht ${tx({
          ...{ id: uuidv7(), uitvoerder: veenrade.id, gemeente, persoon, geldig: '[2025-01-10,)', versie: 1 },
          ...{ kenmerk: uuidv7(), status: 'lopend', toestand: jsonb(tx, {}), aangemaakt_op: proef.klok.nu() },
        } as never)}`,
    );
  }
});
afterAll(() => proef.stop());

describe('the report to the council', () => {
  it('is made once per half year that is over, with the figures of now', async () => {
    expect((await noor(contract.readRapportageconcepten, { query: { gemeente } })).body.mogelijk[0]).toBe('2026-H1');
    const loopt = await noor(contract.draftRapportage, { body: { gemeente, halfjaar: '2026-H2' } });
    expect([loopt.status, loopt.probleem?.errors?.[0]?.code]).toEqual([409, 'nog-niet-voorbij']);
    const gemaakt = await noor(contract.draftRapportage, { body: { gemeente, halfjaar: '2026-H1' } });
    expect(gemaakt.status).toBe(201);
    expect(gemaakt.body).toMatchObject({ toestand: 'concept', vorigeUit: 'telling', gemaaktOp: '2026-11-24' });
    expect(gemaakt.body.gemaaktDoor).not.toBe('');
    const stand = gemaakt.body.regels.find(({ code }) => code === 'huishoudens');
    expect([stand?.nu?.waarde, stand?.vorig?.waarde]).toEqual([12, 12]);
    const weer = await noor(contract.draftRapportage, { body: { gemeente, halfjaar: '2026-H1' } });
    expect([weer.status, weer.probleem?.errors?.[0]?.code]).toEqual([409, 'bestaat-al']);
    expect((await noor(contract.draftRapportage, { body: { gemeente: '9911', halfjaar: '2026-H1' } })).status).toBe(
      404,
    );
    const kapot = await noor(contract.draftRapportage, { ruw: { gemeente, halfjaar: '2026-3' } });
    expect(kapot.status).toBe(400);
  });

  it('is written, by one at a time, and seen by nobody else until it is final', async () => {
    const { body: lijst } = await noor(contract.readRapportageconcepten, { query: { gemeente } });
    const rapportageId = lijst.rapportages[0]?.id ?? '';
    const params = { rapportageId };
    expect((await raadslid(contract.readRapportage, { params })).status).toBe(404);
    expect((await raadslid(contract.readRapportageconcept, { params })).status).toBe(404);
    expect((await proef.niemand(contract.readOpenRapportage, { params: openbaar })).status).toBe(404);
    const teVroeg = await noor(contract.approveRapportage, { params, versie: 1 });
    expect([teVroeg.status, teVroeg.probleem?.errors?.[0]?.code]).toEqual([409, 'inleiding-ontbreekt']);
    const teksten = [
      { blok: 'inleiding', tekst: 'Het aantal huishoudens bleef gelijk.\n\nWij zien twee dingen.' },
      { blok: 'kwaliteit', tekst: 'Op tijd.' },
    ] as const;
    const na = await noor(contract.editRapportage, { params, versie: 1, body: { teksten } });
    expect(na.body).toMatchObject({ versie: 2, teksten });
    expect((await noor(contract.editRapportage, { params, versie: 1, body: { teksten: [] } })).status).toBe(409);
    const pdf = await noor(contract.downloadRapportageconcept, { params });
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(pdf.tekst.slice(0, 5)).toBe('%PDF-');
    const vast = await noor(contract.approveRapportage, { params, versie: 2 });
    expect(vast.body).toMatchObject({ toestand: 'vastgesteld', vastgesteldOp: '2026-11-24' });
    expect((await noor(contract.editRapportage, { params, versie: 3, body: { teksten: [] } })).status).toBe(409);
    expect((await raadslid(contract.readRapportage, { params })).body.teksten).toEqual(teksten);
    expect((await raadslid(contract.downloadRapportage, { params })).status).toBe(200);
  });

  it('is open to everybody once it is final, without the names of who wrote it', async () => {
    const { niemand } = proef;
    const { body } = await niemand(contract.readOpenRapportages, { params: { gemeente } });
    expect(body.rapportages.map(({ halfjaar }) => halfjaar)).toEqual(['2026-H1']);
    const open = await niemand(contract.readOpenRapportage, { params: openbaar });
    expect(open.body).toMatchObject({ gemaaktDoor: '', vastgesteldDoor: null, vastgesteldOp: '2026-11-24' });
    expect((await niemand(contract.downloadOpenRapportage, { params: openbaar })).tekst.slice(0, 5)).toBe('%PDF-');
  });

  it('stays what it was when the figures change, and the next has its figures beside its own', async () => {
    await proef.systeem((tx) => tx`update recht set geldig = '[2026-07-10,)' where uitvoerder = ${proef.veenrade.id}`);
    proef.klok.verzet('2027-01-04');
    noor = await proef.alsMedewerker(proef.veenrade.medewerkers.beleidsmedewerker, proef.veenrade);
    const tweede = await noor(contract.draftRapportage, { body: { gemeente, halfjaar: '2026-H2' } });
    expect(tweede.body.vorigeUit).toBe('rapportage');
    const stand = tweede.body.regels.find(({ code }) => code === 'huishoudens');
    expect([stand?.nu?.waarde, stand?.vorig?.waarde]).toEqual([12, 12]);
    const gekomen = tweede.body.regels.find(({ code }) => code === 'instroom');
    expect(gekomen?.nu?.waarde).toBe(12);
    const eerste = await proef.niemand(contract.readOpenRapportage, { params: openbaar });
    expect(eerste.body.regels.find(({ code }) => code === 'huishoudens')?.nu?.waarde).toBe(12);
    expect(proef.fouten).toEqual([]);
  });
});
