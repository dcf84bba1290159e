import { dossierUit } from '@meedoen/casework/feiten';
import { berekenMaand } from '@meedoen/law/participatiewet';
import { wettelijk } from '@meedoen/law/verordening';
import { describe, expect, it } from 'vitest';
import { momentOp } from '../klok/index.ts';
import { Feitenbouwer } from './index.ts';

describe('builders of facts', () => {
  it('make a household the law can compute: norm of January 2026 less wages', () => {
    const huis = new Feitenbouwer().inwoner('anna', '1985-04-01').kind('anna', 'bram', '2017-03-05');
    huis.loon('anna', 522_00, '2026-01-01');
    const { dossier, ontbreekt } = dossierUit(huis.feiten, 'anna', { bekendOp: momentOp() });
    expect(ontbreekt).toEqual([]);
    const maand = berekenMaand({ ...dossier, toekenning: { vanaf: '2026-01-01' } }, '2026-02', wettelijk);
    expect(maand.norm?.value).toBe(1401_50);
    expect(maand.uitkering?.value).toBe(1401_50 - 522_00);
  });
});
