import { readFeiten } from '@meedoen/contract/feit';
import { readEigenInzage, readInzage, searchInzagedossiers } from '@meedoen/contract/inzage';
import { readRecht } from '@meedoen/contract/recht';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schrijfLogboek, spoorUit } from '../../platform/logboek/index.ts';
import { alleenstaande, metFeiten, metRecht } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';

let proef: Proefomgeving;
let consulent: Beller;
let zelf: Beller;
let anna: string;

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  const { veenrade } = proef;
  consulent = await proef.alsMedewerker(veenrade.medewerkers.inkomensconsulent, veenrade);
  anna = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Anna' });
  zelf = await proef.alsInwoner(anna, veenrade);
});
afterAll(() => proef.stop());

const machine = (persoon: string, kenmerken: Record<string, string> = {}) =>
  proef.systeem((tx) =>
    schrijfLogboek(tx, {
      spoor: spoorUit(undefined),
      actor: { soort: 'systeem', naam: 'Maandberekening' },
      uitvoerder: proef.veenrade.id,
      naam: 'Uitkering berekend',
      taak: 'systeem',
      doel: 'uitbetaling',
      begin: proef.klok.nu(),
      eind: proef.klok.nu(),
      status: 1,
      betrokkenen: [{ id: persoon, gemeente: '9901' }],
      kenmerken,
    }),
  );

describe('who looked', () => {
  it('is told in plain words, by function; machines too; not what one did oneself', async () => {
    await consulent(readFeiten, { params: { persoonId: anna } });
    await machine(anna);
    const { body } = await zelf(readEigenInzage, {});
    expect(body.regels).toMatchObject([
      { wie: 'Maandberekening', machine: true, wat: 'Uitkering berekend', waarom: 'om de uitkering te betalen' },
      { wie: 'inkomensconsulent', functie: 'inkomensconsulent', machine: false, wat: 'Gegevens bekeken' },
    ]);
    expect(JSON.stringify(body)).not.toContain('van Gemeente Veenrade');
    expect((await zelf(readEigenInzage, {})).body.regels).toHaveLength(2);
  });

  it('by name when the gemeente chose so', async () => {
    await proef.systeem((tx) => tx`update loket set namen_in_inzage = true where gemeente = '9901'`);
    const { body } = await zelf(readEigenInzage, {});
    expect(body.regels[1]?.wie).toBe('inkomensconsulent van Gemeente Veenrade');
  });

  it('shows that staff asked for a file that is closed to them, and were refused', async () => {
    const { veenrade } = proef;
    const persoon = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Gesloten' });
    const wie = veenrade.medewerkers.betaalbeheer;
    const betaalbeheer = await proef.alsMedewerker(wie, veenrade);
    // no task for it
    expect((await betaalbeheer(readFeiten, { params: { persoonId: persoon } })).status).toBe(404);
    // by another id that leads to the same file
    await metFeiten(proef, persoon, veenrade, '9901', alleenstaande('1985-04-01', '9901'));
    await metRecht(proef, persoon, veenrade, '9901', '2026-01-01', []);
    const [recht] = await proef.systeem((tx) => tx<{ id: string }[]>`select id from recht where persoon = ${persoon}`);
    const raadslid = await proef.alsMedewerker(veenrade.medewerkers.raadslid, veenrade);
    expect((await raadslid(readRecht, { params: { rechtId: recht?.id ?? '' }, query: { jaar: 2026 } })).status).toBe(
      404,
    );
    const fg = await proef.alsMedewerker(veenrade.medewerkers['functionaris-gegevensbescherming'], veenrade);
    const { regels } = (await fg(readInzage, { params: { persoonId: persoon } })).body;
    expect(regels.map(({ wat, functie }) => [functie, wat])).toEqual([
      ['raadslid', 'Uitkering bekeken (geweigerd)'],
      ['betaalbeheer', 'Gegevens bekeken (geweigerd)'],
    ]);
    // an id that leads nowhere leaves nothing
    expect(
      (await betaalbeheer(readFeiten, { params: { persoonId: '00000000-0000-7000-8000-000000000000' } })).status,
    ).toBe(404);
  });

  it('holds lines about this person only, also when one call touched several', async () => {
    const { veenrade } = proef;
    const buur = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Buurvrouw' });
    await machine(buur);
    const regels = (await zelf(readEigenInzage, {})).body.regels;
    expect(regels).toHaveLength(2);
    expect(JSON.stringify(regels)).not.toContain('Buurvrouw');
  });

  it('says that something is held back, until it opens', async () => {
    await machine(anna, { achtergehoudenTot: '2027-01-01T00:00:00Z' });
    expect((await zelf(readEigenInzage, {})).body).toMatchObject({ achtergehouden: true, regels: [{}, {}] });
    proef.klok.verzet('2027-01-02');
    const later = (await zelf(readEigenInzage, {})).body;
    expect([later.achtergehouden, later.regels.length]).toEqual([false, 3]);
    proef.klok.verzet('2026-11-24');
  });

  it('pages by a bookmark without a hole, and refuses a wrong one', async () => {
    for (let i = 0; i < 55; i++) await machine(anna);
    const eerste = (await zelf(readEigenInzage, {})).body;
    expect(eerste.regels).toHaveLength(50);
    const tweede = (await zelf(readEigenInzage, { query: { cursor: eerste.volgende ?? '' } })).body;
    expect([tweede.regels.length, tweede.volgende]).toEqual([7, null]);
    for (const cursor of ['x', '2026~1', `${new Date().toISOString()}~nee`])
      expect((await zelf(readEigenInzage, { query: { cursor } })).probleem?.errors?.[0]?.pointer).toBe('/vraag/cursor');
  });

  it('lets the functionaris find a file without what is in it; nobody else may, and the search is in the log', async () => {
    const { veenrade, waterkant } = proef;
    const rol = 'functionaris-gegevensbescherming';
    const fg = await proef.alsMedewerker(veenrade.medewerkers[rol], veenrade);
    const { body } = await fg(searchInzagedossiers, { body: { naam: 'anna' } });
    expect(body.regels).toEqual([{ id: anna, naam: 'Anna', geboortedatum: null }]);
    expect((await fg(searchInzagedossiers, { body: {} })).probleem?.errors?.[0]?.pointer).toBe('/naam');
    expect((await fg(searchInzagedossiers, { body: { bsn: '123456789' } })).probleem?.errors?.[0]?.code).toBe(
      'geen-bsn',
    );
    const vreemd = await proef.alsMedewerker(waterkant.medewerkers[rol], waterkant);
    expect((await vreemd(searchInzagedossiers, { body: { naam: 'anna' } })).body.regels).toEqual([]);
    for (const beller of [consulent, zelf])
      expect((await beller(searchInzagedossiers, { body: { naam: 'anna' } })).status).toBe(404);
    expect((await zelf(readEigenInzage, {})).body.regels[0]).toMatchObject({
      wat: 'Gezocht om het logboek te controleren',
      waarom: 'om te controleren of er goed met gegevens wordt omgegaan',
    });
  });

  it('can be checked by the functionaris of the own uitvoerder, with names, and by nobody else', async () => {
    const { veenrade, waterkant } = proef;
    const rol = 'functionaris-gegevensbescherming';
    const fg = await proef.alsMedewerker(veenrade.medewerkers[rol], veenrade);
    const { body } = await fg(readInzage, { params: { persoonId: anna } });
    expect(body.regels).toHaveLength(50);
    const vreemd = await proef.alsMedewerker(waterkant.medewerkers[rol], waterkant);
    for (const beller of [vreemd, consulent, zelf])
      expect((await beller(readInzage, { params: { persoonId: anna } })).status).toBe(404);
    // that somebody checked is in the log too
    // and so is that a colleague tried to
    expect((await zelf(readEigenInzage, {})).body.regels.slice(0, 2)).toMatchObject([
      { wat: 'Logboek gecontroleerd (geweigerd)', functie: 'inkomensconsulent' },
      { wat: 'Logboek gecontroleerd' },
    ]);
    expect(proef.fouten).toEqual([]);
  });
});
