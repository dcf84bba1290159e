import { nederlandseIban } from '@meedoen/casework/identificatie';
import { approveRun, readRun, startRun } from '@meedoen/contract/betaalrun';
import { readSpecificatie } from '@meedoen/contract/recht';
import type { IsoDate, Maand } from '@meedoen/law/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../platform/database/index.ts';
import { alleenstaande, metFeiten, opgegeven } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { alleWerkers } from '../../werkers.ts';
import { kenRechtToe } from '../recht/index.ts';
import { grootboekstand, loonPerGemeente, loonVan } from './index.ts';

let proef: Proefomgeving;
let betaalbeheer: Beller;
let teamleider: Beller;
let nummer = 0;

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), werkers: alleWerkers, vandaag: '2025-11-20' });
  betaalbeheer = await proef.alsMedewerker(proef.veenrade.medewerkers.betaalbeheer, proef.veenrade);
  teamleider = await proef.alsMedewerker(proef.veenrade.medewerkers.teamleider, proef.veenrade);
});
afterAll(() => proef.stop());

/** Somebody with a right, a checked account, and a partner when asked. */
async function metRecht(naam: string, geboren: IsoDate, partner?: { naam: string; geboren: IsoDate; recht: boolean }) {
  const { veenrade: uitvoerder } = proef;
  const maak = async (wie: string, dag: IsoDate) => {
    const id = await proef.persoon({ uitvoerder, gemeente: '9901', naam: wie, geboortedatum: dag });
    const gecontroleerd = { bron: 'medewerker' as const, gecontroleerd: true };
    await metFeiten(proef, id, uitvoerder, '9901', [
      ...alleenstaande(dag, '9901'),
      {
        ...opgegeven('rekening', { iban: nederlandseIban('RABO', 9000 + nummer++), tenaamstelling: wie }, '2025-01-01'),
        ...gecontroleerd,
      },
    ]);
    return id;
  };
  const persoon = await maak(naam, geboren);
  const met = partner ? await maak(partner.naam, partner.geboren) : null;
  if (met)
    await metFeiten(proef, persoon, uitvoerder, '9901', [
      {
        ...opgegeven('partnerschap', {
          partner: met,
          recht: partner?.recht,
          vorm: 'huwelijk',
          nietGeregistreerd: false,
        }),
        ...{ bron: 'medewerker' as const, gecontroleerd: true },
      },
    ]);
  const recht = await proef.systeem((tx) =>
    kenRechtToe(
      tx,
      { uitvoerder: uitvoerder.id, gemeente: '9901', persoon, partner: met },
      { commando: 'grantRecht', vanaf: '2025-01-01', besluit: uuidv7() },
      {
        auteur: { id: null, soort: 'systeem' },
        nu: proef.klok.nu(),
        vandaag: proef.klok.vandaag(),
        reden: 'proef',
      },
    ),
  );
  return { persoon, partner: met, recht: recht.id };
}

/** A month run from start to bank file. @returns net of each line by person */
async function betaal(maand: Maand, betaaldag: IsoDate): Promise<Map<string, number>> {
  const gestart = await betaalbeheer(startRun, { body: { soort: 'maand', maand, betaaldag, gemeenten: ['9901'] } });
  expect(gestart.probleem).toBeUndefined();
  await proef.wachtrij.doeAlles();
  const params = { runId: gestart.body.id };
  expect((await teamleider(approveRun, { params, body: {} })).probleem).toBeUndefined();
  await proef.wachtrij.doeAlles();
  expect((await betaalbeheer(readRun, { params })).body.status).toBe('bestand-gemaakt');
  const rijen = await proef.systeem(
    (tx) => tx<{ persoon: string; netto: number }[]>`
      select persoon, netto_in_centen as netto from betaalregel where run = ${params.runId}`,
  );
  return new Map(rijen.map(({ persoon, netto }) => [persoon, Number(netto)]));
}

const lonen = (personen: readonly string[], maand: Maand) => proef.systeem((tx) => loonVan(tx, personen, maand, maand));

describe('what a run books besides the money', () => {
  it('wages, payroll tax and Zvw per person in 2026; in 2025 the net and the name of what is missing', async () => {
    const anna = await metRecht('Anna Alleen', '1985-04-01');
    const paar = await metRecht('Ben Boven', '1980-02-03', { naam: 'Bea Boven', geboren: '1982-02-03', recht: true });
    const zonder = await metRecht('Cas Cent', '1981-02-03', { naam: 'Coco Cent', geboren: '1983-02-03', recht: false });
    const eigen = await proef.alsInwoner(anna.persoon, proef.veenrade);

    const december = await betaal('2025-12', '2025-12-19');
    const [loon2025] = await lonen([anna.persoon], '2025-12');
    expect(loon2025).toMatchObject({ netto: december.get(anna.persoon), loonheffing: 0, zvw: 0 });
    const oud = await eigen(readSpecificatie, { params: { rechtId: anna.recht, maand: '2025-12' } });
    expect(oud.body.regels.filter(({ soort }) => soort === 'terzijde')).toEqual([]);
    expect(oud.body.brutoOntbreekt).toBe('bijstandspercentagetarief');

    proef.klok.verzet('2026-01-05');
    const januari = await betaal('2026-01', '2026-01-30');
    const netto = januari.get(anna.persoon) ?? 0;
    const loonheffing = Math.round(netto * 0.2349);
    const zvw = Math.round((netto + loonheffing) * 0.061);
    expect(await lonen([anna.persoon], '2026-01')).toEqual([
      { persoon: anna.persoon, maand: '2026-01', netto, loonheffing, zvw },
    ]);
    const nieuw = await eigen(readSpecificatie, { params: { rechtId: anna.recht, maand: '2026-01' } });
    expect(nieuw.body.brutoOntbreekt).toBeNull();
    expect(
      nieuw.body.regels.flatMap(({ soort, tekst, bedragInCenten }) =>
        soort === 'terzijde' ? [[tekst, bedragInCenten]] : [],
      ),
    ).toEqual([
      ['Bruto in januari 2026', netto + loonheffing],
      ['Belasting die wij betaalden', loonheffing],
    ]);

    // a couple each half; a partner without a right (art. 24) nothing
    const samen = januari.get(paar.persoon) ?? 0;
    const helften = await lonen([paar.persoon, paar.partner ?? ''], '2026-01');
    expect(helften.map((each) => each.netto).reduce((a, b) => a + b, 0)).toBe(samen);
    expect(Math.abs((helften[0]?.netto ?? 0) - (helften[1]?.netto ?? 0))).toBeLessThanOrEqual(1);
    expect(await lonen([zonder.persoon, zonder.partner ?? ''], '2026-01')).toMatchObject([
      { persoon: zonder.persoon, netto: januari.get(zonder.persoon) },
    ]);

    // the gemeente pays over what its lines say; another gemeente nothing
    const [maand] = await proef.systeem((tx) => loonPerGemeente(tx, proef.veenrade.id, ['9901'], 2026));
    expect(maand).toMatchObject({ gemeente: '9901', maand: '2026-01', personen: 4 });
    expect(maand?.netto).toBe([...januari.values()].reduce((a, b) => a + b, 0));
    expect(await proef.systeem((tx) => loonPerGemeente(tx, proef.veenrade.id, ['9911'], 2026))).toEqual([]);
    const stand = await proef.systeem((tx) => grootboekstand(tx, proef.veenrade.id));
    expect(stand.reduce((som, { saldoInCenten }) => som + saldoInCenten, 0)).toBe(0);
  });
});
