import { startVoorstel } from '@meedoen/contract/besluit';
import { readBesluitkantelpunten, readMaandkantelpunten } from '@meedoen/contract/kantelpunt';
import { readMaanduitkomst } from '@meedoen/contract/recht';
import type { IsoDate, Maand } from '@meedoen/law/kernel';
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

async function iemand(geboren: IsoDate, vanaf: IsoDate, feiten: Parameters<typeof metFeiten>[4] = []) {
  const { veenrade } = proef;
  const persoon = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Anna' });
  await metFeiten(proef, persoon, veenrade, '9901', [...alleenstaande(geboren, '9901'), ...feiten]);
  const { id: recht } = await metRecht(proef, persoon, veenrade, '9901', vanaf, []);
  return { persoon, recht, zelf: await proef.alsInwoner(persoon, veenrade) };
}
const maandVan = async (beller: Beller, rechtId: string, maand: Maand) =>
  (await beller(readMaandkantelpunten, { params: { rechtId, maand } })).body;
const feitenIn = ({ wegen }: Awaited<ReturnType<typeof maandVan>>) =>
  wegen.map(({ stappen }) => stappen.map(({ feit }) => feit).join(' '));

describe('what would change a month', () => {
  it('is what the law gives, to the cent, in the amounts of the month itself', async () => {
    const { recht, zelf } = await iemand('1985-04-01', '2026-09-01');
    const kant = await maandVan(zelf, recht, '2026-11');
    const { body } = await zelf(readMaanduitkomst, { params: { rechtId: recht, maand: '2026-11' } });
    expect(kant.nu).toEqual({
      recht: true,
      uitkeringInCenten: body.uitkering?.value,
      uitbetalingInCenten: body.uitbetaling?.value,
    });
    expect(kant.heleMaand).toBe(true);
    // norm of the second half of 2026: 1.419,46; a cent under it leaves a cent
    expect(kant.wegen[0]?.stappen).toMatchObject([
      { feit: 'inkomen', wie: 'ik', naarInCenten: 1_419_46, gevolg: { recht: false, reden: 'inkomen' } },
    ]);
    expect(feitenIn(kant)).toEqual(['inkomen', 'spaargeld', 'huisgenoot-erbij', 'partner-erbij']);
  });

  it('tells a resident never that somebody should leave, and staff what it rests on with the article', async () => {
    const broer = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam: 'Broer' });
    const { recht, zelf } = await iemand('1985-04-01', '2026-09-01', [
      opgegeven('medebewoning', { medebewoner: broer, hoofdverblijf: true, geboortedatum: '1980-02-03' }, '2026-09-01'),
    ]);
    expect(feitenIn(await maandVan(zelf, recht, '2026-11'))).not.toContain('huisgenoot-weg');
    const staf = await maandVan(consulent, recht, '2026-11');
    expect(feitenIn(staf)).toContain('huisgenoot-weg');
    const weg = staf.wegen.flatMap(({ stappen }) => stappen).find(({ feit }) => feit === 'huisgenoot-weg');
    expect(weg).toMatchObject({ wie: 'medebewoner-1', gevolg: { uitkeringInCenten: 1_419_46 } });
    expect(weg?.artikel).toMatch(/^Pw art\. 2[01]/);
  });

  it('names the birthday that changes it, until it has been', async () => {
    const { recht, zelf } = await iemand('2005-12-20', '2026-09-01');
    const dagen = (await maandVan(zelf, recht, '2026-10')).wegen.flatMap(({ stappen }) => stappen);
    expect(dagen).toContainEqual(expect.objectContaining({ feit: 'dag', wie: 'ik', dag: '2026-12-20', leeftijd: 21 }));
    const ouder = await iemand('2005-11-20', '2026-09-01');
    expect(feitenIn(await maandVan(ouder.zelf, ouder.recht, '2026-10'))).not.toContain('dag');
  });

  it('says that an amount is not one of a whole month', async () => {
    const { recht, zelf } = await iemand('1985-04-01', '2026-09-15');
    expect((await maandVan(zelf, recht, '2026-09')).heleMaand).toBe(false);
    expect((await maandVan(zelf, recht, '2026-10')).heleMaand).toBe(true);
  });

  it('is not there for a month of which an amount is missing', async () => {
    const { recht, zelf } = await iemand('1985-04-01', '2026-09-01');
    expect(await maandVan(zelf, recht, '2029-01')).toEqual({
      maand: '2029-01',
      heleMaand: true,
      nu: null,
      wegen: [],
      blind: [],
    });
  });
});

describe('what would change a besluit', () => {
  it('is with what it froze, for staff at once and for the resident from its bekendmaking on', async () => {
    const { persoon, recht, zelf } = await iemand('1985-04-01', '2026-09-15');
    const body = { soort: 'wijzigen', recht, ingangsdatum: '2026-09-15' } as const;
    const { id } = (await consulent(startVoorstel, { body })).body;
    const lees = (beller: Beller) => beller(readBesluitkantelpunten, { params: { besluitId: id } });
    const eerst = (await lees(consulent)).body;
    // it begins halfway September: said of the first whole month
    expect([eerst.maand, eerst.heleMaand]).toEqual(['2026-10', true]);
    expect((await lees(zelf)).status).toBe(404);
    await proef.systeem(
      (tx) => tx`update besluit set status = 'bekendgemaakt', bekendgemaakt_op = '2026-11-24' where id = ${id}`,
    );
    // what became known later plays no part in what was decided
    await metFeiten(proef, persoon, proef.veenrade, '9901', [
      opgegeven(
        'inkomen',
        { kenmerk: 'Kiosk', soort: 'loon', nettoInCenten: 300_00, periode: 'maand', vakantietoeslag: 'inbegrepen' },
        '2026-09-01',
      ),
    ]);
    const later = (await lees(zelf)).body;
    expect([later.nu, feitenIn(later)]).toEqual([eerst.nu, feitenIn(eerst)]);
  });

  it('is nothing for a besluit that turns on what somebody gave', async () => {
    const { recht } = await iemand('1985-04-01', '2026-09-01');
    const body = { soort: 'opschorten', recht, ingangsdatum: '2026-12-01' } as const;
    const { id } = (await consulent(startVoorstel, { body })).body;
    expect((await consulent(readBesluitkantelpunten, { params: { besluitId: id } })).body.wegen).toEqual([]);
  });
});
