import { readBerichten, sendBericht } from '@meedoen/contract/bericht';
import { editVoorstel, proposeBesluit, readBesluiten, startVoorstel } from '@meedoen/contract/besluit';
import { readBrieven } from '@meedoen/contract/brief';
import { readContacten, recordContact } from '@meedoen/contract/contact';
import { addTaak, finishTaak, readTaken } from '@meedoen/contract/taak';
import { type IsoDate, isoDate } from '@meedoen/law/kernel';
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

const TOETS = { nodig: 'Rust.', waarden: ['maatwerk'], effecten: 'Niemand te veel.', artikel: 'Pw art. 40' };
const ADRES = {
  straat: 'Kade',
  huisnummer: '1',
  postcode: '9901 AB',
  plaats: 'Veenrade',
  land: 'NL',
  gemeente: '9901',
};

describe('a file as it was known on a day', () => {
  it('shows besluiten, letters, messages, notes and tasks as they stood then', async () => {
    const { veenrade } = proef;
    const persoon = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Toen En Nu' });
    const feiten = alleenstaande('1985-04-01', '9901').filter(({ soort }) => soort !== 'adres');
    await metFeiten(proef, persoon, veenrade, '9901', [
      ...feiten,
      { ...opgegeven('adres', ADRES), bron: 'medewerker', gecontroleerd: true },
    ]);
    const recht = await metRecht(proef, persoon, veenrade, '9901', '2026-08-01', []);
    const params = { persoonId: persoon };
    const begin = await consulent(startVoorstel, {
      body: { soort: 'beeindigen', recht: recht.id, ingangsdatum: isoDate('2027-01-01') },
    });
    const taak = await consulent(addTaak, { params, body: { titel: 'Bel terug', uiterlijk: null } });
    try {
      proef.klok.verzet(isoDate('2026-11-26'));
      const besluit = { besluitId: begin.body.id };
      await consulent(editVoorstel, {
        params: besluit,
        body: { motivering: 'Werk.', toets: TOETS, cbsCode: '11' },
      });
      expect((await consulent(proposeBesluit, { params: besluit, body: {} })).body.status).toBe('bekendgemaakt');
      await consulent(finishTaak, { params: { taakId: taak.body.id }, body: { uitkomst: 'Gebeld' } });
      await consulent(recordContact, { params, body: { kanaal: 'telefoon', tekst: 'Gesproken' } });
      await consulent(sendBericht, { params, body: { tekst: 'Dag' } });
      const stand = async (bekendOp?: IsoDate) => {
        const call = { params, query: bekendOp ? { bekendOp } : {} };
        const [besluiten, brieven, taken, contacten, berichten] = [
          (await consulent(readBesluiten, call)).body.besluiten.map(({ status }) => status),
          (await consulent(readBrieven, call)).body.brieven.length,
          (await consulent(readTaken, call)).body.taken
            .filter(({ titel }) => titel === 'Bel terug')
            .map(({ klaarOp }) => klaarOp),
          (await consulent(readContacten, call)).body.contacten.length,
          (await consulent(readBerichten, call)).body.berichten.length,
        ];
        return { besluiten, brieven, taken, contacten, berichten };
      };
      const voor = { besluiten: [], brieven: 0, taken: [], contacten: 0, berichten: 0 };
      expect(await stand(isoDate('2026-11-23'))).toEqual(voor);
      expect(await stand(isoDate('2026-11-25'))).toEqual({ ...voor, besluiten: ['concept'], taken: [null] });
      const nu = { besluiten: ['bekendgemaakt'], brieven: 1, taken: ['2026-11-26'], contacten: 1, berichten: 1 };
      expect(await stand(isoDate('2026-11-26'))).toEqual(nu);
      expect(await stand()).toEqual(nu);
    } finally {
      proef.klok.verzet(isoDate('2026-11-24'));
    }
    expect(proef.fouten).toEqual([]);
  });
});
