import { readBesluit } from '@meedoen/contract/besluit';
import { recordFeit } from '@meedoen/contract/feit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alleenstaande, metFeiten, metRecht, opgegeven } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';

let proef: Proefomgeving;
let consulent: Beller;
beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  consulent = await proef.alsMedewerker(proef.veenrade.medewerkers.inkomensconsulent, proef.veenrade);
});
afterAll(() => proef.stop());

describe('the cause of a correction', () => {
  it('names as the cause only what made the difference, not what became known beside it', async () => {
    const persoon = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam: 'Roos' });
    await metFeiten(proef, persoon, proef.veenrade, '9901', alleenstaande('1985-04-01', '9901'));
    const huisgenoot = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam: 'Zus van Roos' });
    await metRecht(proef, persoon, proef.veenrade, '9901', '2026-09-01', ['2026-09']);
    // a sister comes to live here after September: her birth date holds for ever, and changes nothing of that month
    const zus = { ...opgegeven('geboortedatum', { datum: '2004-06-21' }), bron: 'brp' as const, gecontroleerd: true };
    await metFeiten(proef, huisgenoot, proef.veenrade, '9901', [zus]);
    await metFeiten(proef, persoon, proef.veenrade, '9901', [
      opgegeven('medebewoning', { medebewoner: huisgenoot }, '2026-10-01'),
    ]);
    const waarde = { kenmerk: 'Kiosk', soort: 'loon', nettoInCenten: 60_000, periode: 'maand' };
    const feit = await consulent(recordFeit, {
      params: { persoonId: persoon },
      body: {
        ...{ soort: 'inkomen', waarde: { ...waarde, vakantietoeslag: 'inbegrepen' } },
        ...{ vanaf: '2026-09-01', totEnMet: '2026-09-30', bron: 'medewerker', gecontroleerd: true },
      },
    });
    const params = { besluitId: feit.body.gevolg.voorstel ?? '' };
    const voorstel = await consulent(readBesluit, { params });
    expect(voorstel.body.maanden.map(({ maand, oorzaak }) => [maand, oorzaak])).toEqual([
      ['2026-09', 'Inkomen (bekend sinds 24 november 2026)'],
    ]);
  });
});
