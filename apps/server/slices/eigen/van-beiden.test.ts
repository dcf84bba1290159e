import { editVoorstel, proposeBesluit, startVoorstel } from '@meedoen/contract/besluit';
import { readEigenGegevens, readEigenOverzicht } from '@meedoen/contract/eigen';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../platform/database/index.ts';
import { alleenstaande, metFeiten, metRecht, opgegeven } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';

let proef: Proefomgeving;
let consulent: Beller;
beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  const { veenrade } = proef;
  consulent = await proef.alsMedewerker(veenrade.medewerkers.inkomensconsulent, veenrade);
});
afterAll(() => proef.stop());

describe('a besluit about two people', () => {
  it('stands with both, from when they were partners; with nobody else', async () => {
    const { veenrade } = proef;
    const [eerste, tweede] = await Promise.all(
      ['Gerda Paar', 'Henk Paar'].map((naam) => proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam })),
    );
    if (!eerste || !tweede) throw new Error('two people');
    await metFeiten(proef, eerste, veenrade, '9901', alleenstaande('1985-04-01', '9901'));
    const { id } = await metRecht(proef, eerste, veenrade, '9901', '2026-08-01', ['2026-08']);
    const besluit = async (soort: 'opschorten', rest: object) => {
      const { body: voorstel } = await consulent(startVoorstel, {
        body: { soort, recht: id, ingangsdatum: '2026-11-24' },
      });
      const toets = { nodig: 'Gegevens', waarden: ['vangnet'], effecten: 'Geen', artikel: 'Pw art. 54' };
      const params = { besluitId: voorstel.id };
      await consulent(editVoorstel, { params, ruw: { toets, motivering: 'Gevraagd.', ...rest } });
      const gegeven = await consulent(proposeBesluit, { params, body: {} });
      expect(gegeven.probleem).toBeUndefined();
      return voorstel.id;
    };
    await metFeiten(proef, tweede, veenrade, '9901', [
      opgegeven('geboortedatum', { datum: '1986-01-01' }, '1986-01-01'),
    ]);
    await metFeiten(proef, eerste, veenrade, '9901', [
      opgegeven('partnerschap', { partner: tweede, recht: true }, '2026-10-01'),
    ]);
    const samen = await besluit('opschorten', { hersteltermijn: '2026-12-08' });
    const vanTweede = (await (await proef.alsInwoner(tweede, veenrade))(readEigenOverzicht, {})).body.besluiten;
    expect(vanTweede.map((een) => een.id)).toEqual([samen]);
    const vanEerste = (await (await proef.alsInwoner(eerste, veenrade))(readEigenOverzicht, {})).body.besluiten;
    expect(vanEerste.map((een) => een.id)).toContain(samen);
    const derde = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Derde' });
    expect((await (await proef.alsInwoner(derde, veenrade))(readEigenOverzicht, {})).body.besluiten).toEqual([]);
    const { body: bestand } = await (await proef.alsInwoner(tweede, veenrade))(readEigenGegevens, {});
    expect(bestand).toMatchObject({ besluiten: [], besluitenVanBeiden: [{ id: samen }] });
  });

  it('is not for who was a partner before its days, nor when it is about what the other did', async () => {
    const { veenrade } = proef;
    const [eerste, tweede] = await Promise.all(
      ['Ada Voorbij', 'Bob Voorbij'].map((naam) => proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam })),
    );
    if (!eerste || !tweede) throw new Error('two people');
    await metFeiten(proef, tweede, veenrade, '9901', [
      opgegeven('geboortedatum', { datum: '1986-01-01' }, '1986-01-01'),
    ]);
    await metFeiten(proef, eerste, veenrade, '9901', alleenstaande('1985-04-01', '9901'));
    await metFeiten(proef, eerste, veenrade, '9901', [
      { ...opgegeven('partnerschap', { partner: tweede, recht: true }, '2026-08-01'), totEnMet: '2026-10-31' },
    ]);
    const feiten = await proef.systeem(
      (tx) => tx<{ id: string }[]>`select id from feit where persoon = ${eerste} and soort = 'partnerschap'`,
    );
    let gemaakt = 0;
    const besluit = (soort: string, ingangsdatum: string | null, maanden: string[], maand: string | null = null) =>
      proef.systeem(async (tx) => {
        const id = uuidv7();
        gemaakt += 1;
        const bevroren = {
          feiten: feiten.map((feit) => feit.id),
          maand,
          maanden: maanden.map((each) => ({ maand: each })),
        };
        await tx`insert into besluit ${tx({
          ...{ id, uitvoerder: veenrade.id, gemeente: '9901', persoon: eerste, soort, status: 'bekendgemaakt' },
          ...{ bevroren: tx.json(bevroren), bekendgemaakt_op: '2026-11-20', versie: 4, ingangsdatum },
          ...{
            kenmerk: `BS-2026-${String(gemaakt).padStart(6, '9')}`,
            aangemaakt_op: proef.klok.nu(),
            motivering: 'Proef',
          },
        })}`;
        return id;
      });
    await besluit('opschorten', '2026-11-01', []);
    await besluit('herzien', null, ['2026-11']);
    await besluit('beeindigen', '2026-11-10', [], '2026-10');
    await besluit('afstemmen', '2026-10-01', ['2026-10']);
    const laatsteDag = await besluit('opschorten', '2026-10-31', []);
    const maanden = await besluit('herzien', null, ['2026-10', '2026-11']);
    const zelf = await proef.alsInwoner(tweede, veenrade);
    const overzicht = await zelf(readEigenOverzicht, {});
    expect(proef.fouten).toEqual([]);
    const { besluiten } = overzicht.body;
    expect(besluiten.map(({ id }) => id).sort()).toEqual([laatsteDag, maanden].sort());
    const { body: bestand } = await zelf(readEigenGegevens, {});
    expect(bestand).toMatchObject({ besluitenVanBeiden: [{}, {}] });
  });
});
