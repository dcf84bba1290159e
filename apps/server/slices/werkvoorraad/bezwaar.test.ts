import * as besluiten from '@meedoen/contract/besluit';
import * as bezwaren from '@meedoen/contract/bezwaar';
import { groepVan, readWerkvoorraad } from '@meedoen/contract/werkvoorraad';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alleenstaande, metFeiten, metRecht } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { alleWerkers } from '../../werkers.ts';

let proef: Proefomgeving;
let consulent: Beller;
let teamleider: Beller;

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), werkers: alleWerkers });
  const { veenrade } = proef;
  consulent = await proef.alsMedewerker(veenrade.medewerkers.inkomensconsulent, veenrade);
  teamleider = await proef.alsMedewerker(veenrade.medewerkers.teamleider, veenrade);
});
afterAll(() => proef.stop());

describe('an objection in the work list', () => {
  it('is a kind of its own, with its clock, and waits while the resident is asked why', async () => {
    const wie = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam: 'Bezwaar Lijst' });
    await metFeiten(proef, wie, proef.veenrade, '9901', alleenstaande('1985-04-01', '9901'));
    const recht = await metRecht(proef, wie, proef.veenrade, '9901', '2026-08-01', []);
    const begin = await consulent(besluiten.startVoorstel, {
      body: { soort: 'beeindigen', recht: recht.id, ingangsdatum: '2026-12-01' },
    });
    const toets = { nodig: 'Geld', waarden: ['vangnet'], effecten: 'Geen', artikel: 'Pw art. 54' };
    const besluit = { besluitId: begin.body.id };
    await consulent(besluiten.editVoorstel, {
      params: besluit,
      body: { motivering: 'Hij belde dat hij stopt.', toets, cbsCode: '32' },
    });
    expect((await consulent(besluiten.proposeBesluit, { params: besluit, body: {} })).body.status).toBe(
      'bekendgemaakt',
    );
    const inwoner = await proef.alsInwoner(wie, proef.veenrade);
    const gemaakt = await inwoner(bezwaren.submitBezwaar, { body: { besluit: begin.body.id, gronden: '' } });
    const lees = async () => {
      const { body } = await teamleider(readWerkvoorraad, { query: { aantal: 100, soort: 'bezwaar' } });
      const eigen = await teamleider(readWerkvoorraad, { query: { aantal: 100, zoek: 'bezwaar lijst' } });
      const som = { nu: 0, week: 0, wacht: 0, loopt: 0 };
      for (const regel of eigen.body.regels) som[groepVan(regel)] += 1;
      expect(eigen.body.perGroep).toEqual(som);
      expect(eigen.body.aantallen).toMatchObject({ bezwaar: 1 });
      return body;
    };
    const open = await lees();
    expect(open.regels).toMatchObject([
      {
        soort: 'bezwaar',
        persoon: wie,
        kenmerk: gemaakt.body.kenmerk,
        behandelaar: null,
        volgendeStap: 'Bezwaar oppakken',
        laatsteDag: gemaakt.body.klok.laatsteDag,
        wettelijk: true,
        klok: { ontvangen: '2026-11-24', weken: 6, stilstand: [] },
      },
    ]);
    const behandelaar = await proef.alsMedewerker(proef.veenrade.medewerkers.bezwaarbehandelaar, proef.veenrade);
    const params = { bezwaarId: gemaakt.body.id };
    for (const body of [{ command: 'takeUpBezwaar' }, { command: 'requestHerstel', uiterlijk: '2026-12-08' }] as const)
      expect((await behandelaar(bezwaren.processBezwaar, { params, body })).status).toBe(201);
    const vandaag = proef.klok.vandaag();
    try {
      for (const [dag, wacht, stil] of [
        ['2026-11-25', 1, [{ vanaf: '2026-11-25', tot: null }]],
        ['2026-12-08', 1, [{ vanaf: '2026-11-25', tot: null }]],
        ['2026-12-09', 0, [{ vanaf: '2026-11-25', tot: '2026-12-09' }]],
      ] as const) {
        proef.klok.verzet(dag);
        const { perGroep: geteld, regels } = await lees();
        expect([dag, geteld.wacht]).toEqual([dag, wacht]);
        expect(regels[0]?.klok?.stilstand).toMatchObject(stil);
        expect(regels[0]?.volgendeStap).toBe('Wacht op de reden');
      }
      const [taakrij] = await proef.systeem((tx) => tx`select uiterlijk from taak where bron = ${params.bezwaarId}`);
      const { body } = await behandelaar(bezwaren.readBezwaar, { params });
      expect(taakrij?.uiterlijk).toBe(body.klok.laatsteDag);
    } finally {
      proef.klok.verzet(vandaag);
    }
  });
});
