import * as contract from '@meedoen/contract/afstemming';
import * as besluit from '@meedoen/contract/besluit';
import { describe, expect, it } from 'vitest';
import { plichtproef, VANAF } from '../../test/plichtproef.ts';
import { afstemmingMetId } from './store.ts';

const {
  proef: omgeving,
  consulent,
  inwoner,
  gemeld,
  gehoord,
  lees,
  bereid,
  neem,
  verlaagd,
  betaalDecember,
  nabetaling,
  gegrond,
} = plichtproef();

describe('an objection about a duty that was not met (Awb 7:11 lid 2)', () => {
  it('is undone by a granted objection: what was lowered comes back, and it counts in no chain', async () => {
    const { persoon, recht, zelf } = await inwoner('Fien');
    const params = await gehoord(persoon);
    const opgelegd = await neem('afstemmen', params.afstemmingId, VANAF);
    await betaalDecember(persoon, recht);
    const id = await gegrond(zelf, opgelegd.id);
    expect(await verlaagd(persoon)).toEqual([]);
    expect(await lees(persoon, params.afstemmingId)).toMatchObject({ toestand: 'herroepen', klok: null });
    const zaak = await omgeving().systeem((tx) => afstemmingMetId(tx, params.afstemmingId));
    expect(zaak.toestand).toMatchObject({ herroepen: { bezwaar: id } });
    expect(await nabetaling(recht)).toBe(141_946);
    const weer = await gemeld(persoon, { soort: 'uniform', onderdeel: 'a' }, '2026-12-09');
    expect(weer.wet.maatregel).toEqual({ soort: 'verlaging', percentage: 100, maanden: 1 });
    expect((await zelf(contract.readEigenAfstemmingen)).body.afstemmingen[0]).toMatchObject({ toestand: 'herroepen' });
  });

  it('a granted objection against a refusal to stop asks it anew, and drops what was being prepared', async () => {
    const { persoon, zelf } = await inwoner('Guus');
    const params = await gehoord(persoon);
    await neem('afstemmen', params.afstemmingId, VANAF);
    await zelf(contract.requestInkeer, { params, body: { tekst: 'Ik ga elke week.' } });
    const afgewezen = await neem('inkeer-afwijzen', params.afstemmingId);
    const open = await bereid('afstemming-herzien', params.afstemmingId);
    await gegrond(zelf, afgewezen.id);
    const zaak = await lees(persoon, params.afstemmingId);
    expect(zaak).toMatchObject({
      toestand: 'inkeer-gevraagd',
      voorstel: null,
      inkeerverzoeken: [{ uitkomst: 'open' }],
    });
    expect((await consulent(besluit.readBesluit, { params: open })).body.status).toBe('vervallen');
    expect(zaak?.geschiedenis.at(-1)?.wat).toBe('Verzoek om te stoppen opnieuw open, na bezwaar');
    await neem('afstemming-herzien', params.afstemmingId);
    expect(await verlaagd(persoon)).toEqual([]);
  });
});
