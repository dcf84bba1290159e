import { readFeiten } from '@meedoen/contract/feit';
import { finishTaak, readTaken } from '@meedoen/contract/taak';
import { readEigenWijzigingen, readWijzigingen, recordWijziging, reportWijziging } from '@meedoen/contract/wijziging';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alleenstaande, metFeiten, metRecht } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';

let proef: Proefomgeving;
let consulent: Beller;
let zelf: Beller;
let anna: string;
const loon = (nettoInCenten: number) => ({
  soort: 'inkomen',
  waarde: { kenmerk: 'Kiosk', soort: 'loon', nettoInCenten, periode: 'maand', vakantietoeslag: 'inbegrepen' },
  vanaf: '2026-10-01' as const,
  totEnMet: '2026-10-31' as const,
});

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  const { veenrade } = proef;
  consulent = await proef.alsMedewerker(veenrade.medewerkers.inkomensconsulent, veenrade);
  anna = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Anna' });
  await metFeiten(proef, anna, veenrade, '9901', alleenstaande('1985-04-01', '9901'));
  await metRecht(proef, anna, veenrade, '9901', '2026-09-01', ['2026-09', '2026-10']);
  zelf = await proef.alsInwoner(anna, veenrade);
});
afterAll(() => proef.stop());

describe('money that stopped', () => {
  it('is money we knew of: another name is refused at its field, and the known one keeps its name', async () => {
    const { veenrade } = proef;
    const bram = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Bram' });
    await metFeiten(proef, bram, veenrade, '9901', alleenstaande('1985-04-01', '9901'));
    await metRecht(proef, bram, veenrade, '9901', '2026-09-01', ['2026-09', '2026-10']);
    const bramZelf = await proef.alsInwoner(bram, veenrade);
    const meld = (kenmerk: string, nettoInCenten: number, vanaf: `${number}-${number}-${number}`) =>
      bramZelf(reportWijziging, {
        ruw: {
          ...{ soort: 'loon', vanaf },
          feiten: [
            {
              ...{ soort: 'inkomen', vanaf, totEnMet: null },
              waarde: { kenmerk, soort: 'loon', nettoInCenten, periode: 'maand', vakantietoeslag: 'geen' },
            },
          ],
        },
      });
    const niemand = await meld('Kiosk Zuid', 0, '2026-11-01');
    expect([niemand.status, niemand.probleem?.errors?.[0]]).toMatchObject([
      400,
      { pointer: '/feiten/0/waarde/kenmerk', code: 'onbekende-betaler' },
    ]);
    expect((await meld('Kiosk Zuid B.V.', 60_000, '2026-09-01')).status).toBe(201);
    expect((await meld('Kiosk Noord', 0, '2026-11-01')).status).toBe(400);
    const gestopt = await meld('kiosk zuid bv', 0, '2026-11-01');
    expect(gestopt.probleem).toBeUndefined();
    expect(gestopt.body.wat.join(' ')).toContain('Kiosk Zuid B.V.');
  });
});

describe('a change a resident passes on', () => {
  it('becomes declared facts, a task, and an answer at once; the resident sees what came of it', async () => {
    const body = { soort: 'loon' as const, vanaf: '2026-10-01' as const, feiten: [loon(60_000)] };
    const antwoord = await zelf(reportWijziging, { body, sleutel: 'w1' });
    expect([antwoord.status, antwoord.body.status]).toEqual([201, 'ontvangen']);
    expect(antwoord.body.gevolg).toContain('oktober 2026');
    expect(antwoord.body.gevolg?.replace(/\s/g, ' ')).toContain('€ 600,00 te veel gekregen');
    expect((await zelf(reportWijziging, { body, sleutel: 'w1' })).body.id).toBe(antwoord.body.id);
    const { feiten } = (await consulent(readFeiten, { params: { persoonId: anna } })).body;
    expect(feiten.find(({ weergave }) => weergave.includes('Kiosk'))).toMatchObject({
      bron: 'inwoner',
      stand: 'opgegeven',
    });
    const taken = (await consulent(readTaken, { params: { persoonId: anna } })).body.taken;
    const taak = taken.find(({ titel }) => titel === 'Wijziging: loon of ander inkomen');
    await consulent(finishTaak, { params: { taakId: taak?.id ?? '' }, body: { uitkomst: 'Loonstrook gezien.' } });
    expect((await zelf(readEigenWijzigingen, {})).body.wijzigingen).toMatchObject([
      { id: antwoord.body.id, status: 'verwerkt', gevolg: 'Loonstrook gezien.' },
    ]);
  });

  it('is entered by staff for who tells it at the desk: still the word of the resident, and read by the colleague', async () => {
    const params = { persoonId: anna };
    const toelichting = 'Er komt iemand bij wonen: mijn broer.';
    const body = { soort: 'huishouden' as const, vanaf: '2026-12-01' as const, feiten: [], toelichting };
    const gelegd = await consulent(recordWijziging, { params, body: { ...body, kanaal: 'balie' } });
    expect([gelegd.status, gelegd.body.titel]).toEqual([201, 'Wie er in huis woont']);
    const [wijziging] = (await consulent(readWijzigingen, { params })).body.wijzigingen;
    expect(wijziging).toMatchObject({ id: gelegd.body.id, kanaal: 'balie', toelichting, status: 'ontvangen' });
    expect(wijziging?.ingevoerdDoor).toMatch(/^inkomensconsulent/);
    expect((await zelf(readEigenWijzigingen, {})).body.wijzigingen[0]?.id).toBe(gelegd.body.id);
    const bakkerij = { ...loon(20_000), waarde: { ...loon(20_000).waarde, kenmerk: 'Bakkerij' } };
    const feit = await consulent(recordWijziging, {
      params,
      body: {
        ...body,
        soort: 'loon',
        feiten: [{ ...bakkerij, vanaf: '2026-12-01', totEnMet: null }],
        kanaal: 'papier',
      },
    });
    expect(feit.probleem).toBeUndefined();
    const { feiten } = (await consulent(readFeiten, { params })).body;
    expect(feiten.filter(({ weergave }) => weergave.includes('Bakkerij'))).toContainEqual(
      expect.objectContaining({ bron: 'inwoner', stand: 'opgegeven' }),
    );
    await consulent(finishTaak, {
      params: { taakId: wijziging?.taak ?? '' },
      body: { uitkomst: 'Broer staat erbij.' },
    });
    const na = (await consulent(readWijzigingen, { params })).body.wijzigingen.find(({ id }) => id === gelegd.body.id);
    expect(na).toMatchObject({ status: 'verwerkt', gevolg: 'Broer staat erbij.', taak: null });
    // not at the desk of another organisation, and never under a channel of the resident
    const { waterkant } = proef;
    const vreemd = await proef.alsMedewerker(waterkant.medewerkers.inkomensconsulent, waterkant);
    expect((await vreemd(recordWijziging, { params, body: { ...body, kanaal: 'balie' } })).status).toBe(404);
    expect((await vreemd(readWijzigingen, { params })).status).toBe(404);
    const zelfGezegd = await consulent(recordWijziging, { params, ruw: { ...body, kanaal: 'eigen-pagina' } });
    expect([zelfGezegd.status, zelfGezegd.probleem?.errors?.[0]?.pointer]).toEqual([400, '/kanaal']);
  });

  it('about days to come changes nothing that was paid', async () => {
    const feit = { ...loon(10_000), vanaf: '2026-12-01' as const, totEnMet: null };
    const { body } = await zelf(reportWijziging, { body: { soort: 'loon', vanaf: '2026-12-01', feiten: [feit] } });
    expect(body.gevolg).toBe('Dit verandert niets aan wat al is betaald. Vanaf 1 december 2026 rekenen wij hiermee.');
  });

  it('is read back as it was passed on, also when the fact was corrected since', async () => {
    const waarde = { iban: 'NL91ABNA0417164300', tenaamstelling: 'A. de Wit' };
    const feit = { soort: 'rekening', waarde, vanaf: '2026-12-01' as const, totEnMet: null };
    const toelichting = 'Mijn oude bank stopt.';
    const { body } = await zelf(reportWijziging, {
      body: { soort: 'rekening', vanaf: '2026-12-01', feiten: [feit], toelichting },
    });
    expect(body.gevolg).toMatch(/^Een collega kijkt eerst na van wie deze rekening is/);
    const nieuw = { ...feit, waarde: { ...waarde, tenaamstelling: 'Anna de Wit' } };
    await zelf(reportWijziging, { body: { soort: 'rekening', vanaf: '2026-12-01', feiten: [nieuw] } });
    const lijst = (await zelf(readEigenWijzigingen, {})).body.wijzigingen;
    const eerst = lijst.find(({ id }) => id === body.id);
    expect(eerst).toMatchObject({ toelichting });
    expect(eerst?.wat.join()).toMatch(/NL91.*A\. de Wit/);
    expect((await consulent(readWijzigingen, { params: { persoonId: anna } })).body.wijzigingen).toContainEqual(
      expect.objectContaining({ id: body.id, wat: eerst?.wat }),
    );
  });

  it('is put right by telling it once more, as long as nobody checked it', async () => {
    const studie = (nettoInCenten: number, vanaf: '2026-11-01' | '2026-12-01' | '2027-01-01') => ({
      ...{ ...loon(nettoInCenten), vanaf, totEnMet: null },
      waarde: { ...loon(nettoInCenten).waarde, kenmerk: 'Drukkerij' },
    });
    const meld = (nettoInCenten: number, vanaf: '2026-11-01' | '2026-12-01' | '2027-01-01') =>
      zelf(reportWijziging, { body: { soort: 'loon', vanaf, feiten: [studie(nettoInCenten, vanaf)] } });
    const nu = async (): Promise<unknown[]> =>
      (await consulent(readFeiten, { params: { persoonId: anna } })).body.feiten
        .filter(({ weergave, bekendTot }) => weergave.includes('Drukkerij') && bekendTot === null)
        .map(({ weergave, geldig }) => [geldig.vanaf, weergave.replace(/\s/g, ' ').split(' per')[0]]);
    expect((await meld(41_250, '2026-12-01')).status).toBe(201);
    // a typing mistake, put right on the same day; then it turns out to have begun earlier
    expect((await meld(42_150, '2026-12-01')).status).toBe(201);
    expect(await nu()).toEqual([['2026-12-01', '€ 421,50']]);
    expect((await meld(42_150, '2026-11-01')).status).toBe(201);
    expect(await nu()).toEqual([['2026-11-01', '€ 421,50']]);
    // what follows later leaves what came before; two in the way are for a person to sort out
    expect((await meld(50_000, '2027-01-01')).status).toBe(201);
    expect((await nu()).sort()).toEqual([
      ['2026-11-01', '€ 421,50'],
      ['2027-01-01', '€ 500,00'],
    ]);
    const geweigerd = await meld(1, '2026-11-01');
    expect([geweigerd.status, geweigerd.probleem?.errors?.[0]]).toMatchObject([
      400,
      { pointer: '/feiten/0/vanaf', code: 'al-doorgegeven' },
    ]);
    expect(geweigerd.probleem?.detail).toMatch(/Kies een latere dag, of bel ons/);
  });

  it.each([
    ['a day far ahead', { vanaf: '2027-11-25' }, '/vanaf'],
    ['a day long ago', { vanaf: '2016-11-23' }, '/vanaf'],
    ['nothing at all', { feiten: [] }, '/toelichting'],
    ['a negative amount', { feiten: [loon(-1)] }, '/feiten/0/waarde/nettoInCenten'],
    ['an unknown kind', { feiten: [{ ...loon(1), soort: 'schoenmaat' }] }, '/feiten/0/soort'],
    ['a fact that calls itself checked', { feiten: [{ ...loon(1), gecontroleerd: true }] }, '/feiten/0/gecontroleerd'],
  ])('is refused with %s, and nothing is kept', async (_, anders, pointer) => {
    const voor = (await zelf(readEigenWijzigingen, {})).body.wijzigingen.length;
    const ruw = { soort: 'loon', vanaf: '2026-11-01', feiten: [loon(1)], ...anders };
    const antwoord = await zelf(reportWijziging, { ruw });
    expect([antwoord.status, antwoord.probleem?.errors?.[0]?.pointer]).toEqual([400, pointer]);
    expect((await zelf(readEigenWijzigingen, {})).body.wijzigingen).toHaveLength(voor);
  });

  it('is for the resident only', async () => {
    expect((await consulent(readEigenWijzigingen, {})).status).toBe(404);
    expect((await proef.niemand(readEigenWijzigingen, {})).status).toBe(401);
    expect(proef.fouten).toEqual([]);
  });
});
