import { nederlandseIban } from '@meedoen/casework/identificatie';
import { approveBesluit, editVoorstel, proposeBesluit, readBesluit } from '@meedoen/contract/besluit';
import { approveRun, startRun } from '@meedoen/contract/betaalrun';
import { readEigenBrieven } from '@meedoen/contract/eigen';
import { registerGebeurtenis } from '@meedoen/contract/recht';
import type { IsoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alleenstaande, metFeiten, metMachtiging, metRecht, opgegeven } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { alleWerkers } from '../../werkers.ts';
import { rechtMetId } from './store.ts';

let proef: Proefomgeving;
let consulent: Beller;
let kwaliteit: Beller;
beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), werkers: alleWerkers });
  consulent = await proef.alsMedewerker(proef.veenrade.medewerkers.inkomensconsulent, proef.veenrade);
  kwaliteit = await proef.alsMedewerker(proef.veenrade.medewerkers.kwaliteitsmedewerker, proef.veenrade);
});
afterAll(() => proef.stop());

const TOETS = {
  nodig: 'Duidelijkheid.',
  waarden: ['maatwerk'],
  effecten: 'Niemand krijgt te veel.',
  artikel: 'art. 11',
};
const adres = {
  straat: 'Kade',
  huisnummer: '1',
  postcode: '9901 AB',
  plaats: 'Veenrade',
  land: 'NL',
  gemeente: '9901',
};

async function mens(naam: string, geboren: IsoDate = '1970-01-01'): Promise<string> {
  const { veenrade } = proef;
  const id = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam, geboortedatum: geboren });
  const feiten = alleenstaande(geboren, '9901').filter(({ soort }) => soort !== 'adres');
  const eigen = { ...opgegeven('adres', adres), bron: 'medewerker' as const, gecontroleerd: true };
  await metFeiten(proef, id, veenrade, '9901', [...feiten, eigen]);
  return id;
}
const metUitkering = async (persoon: string) =>
  (await metRecht(proef, persoon, proef.veenrade, '9901', '2026-08-01', [])).id;

/** Two who live together, with one right. */
async function paar(naam: string, ander: string) {
  const [persoon, partner] = [await mens(naam), await mens(ander)];
  const samen = { partner, vorm: 'huwelijk' };
  await metFeiten(proef, persoon, proef.veenrade, '9901', [
    { ...opgegeven('partnerschap', samen), bron: 'medewerker', gecontroleerd: true },
  ]);
  const recht = await metUitkering(persoon);
  await proef.systeem((tx) => tx`update recht set partner = ${partner} where id = ${recht}`);
  return { persoon, partner, recht };
}

interface Verstuurd {
  readonly soort: string;
  readonly aan: string;
  readonly tav: string | null;
  readonly straat: string;
  readonly aanhef: string;
  readonly kanaal: string;
  readonly tekst: string;
}
const brievenAan = (persoon: string) =>
  proef.systeem(
    (tx) => tx<Verstuurd[]>`
      select b.soort, b.model->'geadresseerde'->>'naam' as aan, b.model->'geadresseerde'->>'terAttentieVan' as tav,
        b.model->'geadresseerde'->>'straatEnNummer' as straat, b.model->>'aanhef' as aanhef, v.kanaal, translate(b.model::text, chr(160), ' ') as tekst
      from brief b join verzending v on v.brief = b.id where b.persoon = ${persoon} order by b.id`,
  );
const gebeurt = async (rechtId: string, ruw: object) => {
  const antwoord = await consulent(registerGebeurtenis, { params: { rechtId }, ruw: { reden: 'Bericht', ...ruw } });
  expect(antwoord.probleem).toBeUndefined();
  return antwoord.body;
};

describe('a death', () => {
  it('is written to the heirs, at the last address, on paper whatever was chosen in life', async () => {
    const persoon = await mens('Arie');
    await metFeiten(proef, persoon, proef.veenrade, '9901', [
      opgegeven('briefvoorkeur', { kanaal: 'eigen-pagina', bericht: false, taal: 'nl' }),
    ]);
    const uitslag = await gebeurt(await metUitkering(persoon), { soort: 'overlijden', persoon, op: '2026-11-23' });
    expect(uitslag.brieven).toEqual([{ id: expect.any(String), aan: 'De erven van Arie', kanaal: 'papier' }]);
    const [brief, ...rest] = await brievenAan(persoon);
    expect(rest).toEqual([]);
    expect(brief).toMatchObject({
      soort: 'betaalstop',
      aan: 'De erven van Arie',
      straat: 'Kade 1',
      aanhef: 'Geachte familie,',
      kanaal: 'papier',
    });
    expect(brief?.tekst).toContain('We hoorden dat Arie is overleden.');
    expect(brief?.tekst).toContain('24 november 2026');
  });

  it('goes to who looks after the estate, also with the besluit that ends the right', async () => {
    const persoon = await mens('Bea');
    const nabestaande = { naam: 'N. Kind', straatEnNummer: 'Laan 7', postcode: '8311 AB', plaats: 'Veenrade' };
    const melding = { soort: 'overlijden', persoon, op: '2026-11-23', nabestaande };
    const { voorstel } = await gebeurt(await metUitkering(persoon), melding);
    const params = { besluitId: voorstel ?? '' };
    await consulent(editVoorstel, { params, body: { toets: TOETS, motivering: 'Overleden.' } });
    const klaar = await consulent(proposeBesluit, { params, body: {} });
    expect(klaar.probleem).toBeUndefined();
    if (klaar.body.status === 'voorgesteld') await kwaliteit(approveBesluit, { params, body: {} });
    expect((await consulent(readBesluit, { params })).body.status).toBe('bekendgemaakt');
    const brieven = await brievenAan(persoon);
    expect(brieven.map(({ soort, aan, tav, straat, kanaal }) => [soort, aan, tav, straat, kanaal])).toEqual([
      ['betaalstop', 'De erven van Bea', 'N. Kind', 'Laan 7', 'papier'],
      ['beeindigen', 'De erven van Bea', 'N. Kind', 'Laan 7', 'papier'],
    ]);
    expect(brieven[1]?.tekst).toContain('De bijstand van Bea stopt');
    expect(brieven[1]?.tekst).not.toMatch(/"(Uw bijstand|Meld u)/);
  });

  it('ends who acts for the dead, and for whom the dead acted', async () => {
    const [oma, els, opa] = [await mens('Oma'), await mens('Els'), await mens('Opa')];
    await metMachtiging(proef, { voor: oma, wie: els, omvang: ['brieven'] }, proef.veenrade, '9901');
    await metMachtiging(proef, { voor: opa, wie: oma, omvang: ['inzien'] }, proef.veenrade, '9901');
    await gebeurt(await metUitkering(oma), { soort: 'overlijden', persoon: oma, op: '2026-11-23' });
    const rijen = await proef.systeem(
      (tx) => tx<{ tot: IsoDate | null }[]>`
        select upper(geldig) as tot from vertegenwoordiging where persoon in ${tx([oma, opa])}`,
    );
    expect(rijen.map(({ tot }) => tot)).toEqual(['2026-11-24', '2026-11-24']);
    expect((await brievenAan(oma))[0]?.tav).toBeNull();
  });

  it('lets the right of a single parent run a month longer (art. 45 lid 5)', async () => {
    const [persoon, kind] = [await mens('Dora'), await mens('Kind', '2018-01-01')];
    await metFeiten(proef, persoon, proef.veenrade, '9901', [
      {
        ...opgegeven('ouderschap', { kind, inwonend: true }),
        bron: 'medewerker',
        gecontroleerd: true,
      },
    ]);
    const { voorstel } = await gebeurt(await metUitkering(persoon), { soort: 'overlijden', persoon, op: '2026-11-10' });
    const { body } = await consulent(readBesluit, { params: { besluitId: voorstel ?? '' } });
    expect(body.ingangsdatum).toBe('2026-12-11');
  });

  it.each(['persoon', 'partner'] as const)(
    'of a couple (%s): who is left is paid, hears it and gets a proposal',
    async (wie) => {
      const couple = await paar(`Fons ${wie}`, `Gré ${wie}`);
      const dood = couple[wie];
      const over = wie === 'persoon' ? couple.partner : couple.persoon;
      const uitslag = await gebeurt(couple.recht, { soort: 'overlijden', persoon: dood, op: '2026-11-23' });
      expect(uitslag.betaling).toBe('gesplitst');
      const [brief, ...rest] = await brievenAan(over);
      expect(rest).toEqual([]);
      expect(brief).toMatchObject({ soort: 'betaalstop' });
      expect(brief?.tekst).toContain('is overleden');
      expect(brief?.tekst).toContain('23 december 2026');
      expect(await brievenAan(dood)).toEqual([]);
      const recht = await proef.systeem((tx) => rechtMetId(tx, couple.recht));
      expect(recht?.toestand).toMatchObject({ status: 'lopend', doorNaar: { persoon: over, vanaf: '2026-11-23' } });
      const params = { besluitId: uitslag.voorstel ?? '' };
      const { body } = await consulent(readBesluit, { params });
      expect([body.soort, body.ingangsdatum]).toEqual(['wijzigen', '2026-12-24']);
      await consulent(editVoorstel, { params, body: { motivering: 'De partner is overleden.' } });
      const klaar = await consulent(proposeBesluit, { params, body: {} });
      expect(klaar.probleem).toBeUndefined();
      if (klaar.body.status === 'voorgesteld') await kwaliteit(approveBesluit, { params, body: {} });
      expect((await brievenAan(over)).map(({ soort }) => soort)).toEqual(['betaalstop', 'wijzigen']);
      const ikzelf = await proef.alsInwoner(over, proef.veenrade);
      expect((await ikzelf(readEigenBrieven, {})).body.brieven).toHaveLength(2);
    },
  );
});

describe('detention and moving', () => {
  it('tells who is detained, in their own way', async () => {
    const persoon = await mens('Hein');
    await gebeurt(await metUitkering(persoon), { soort: 'detentie', persoon, op: '2026-11-20' });
    const [brief] = await brievenAan(persoon);
    expect(brief).toMatchObject({ soort: 'betaalstop', aan: 'Hein', aanhef: 'Beste Hein,' });
    expect(brief?.tekst).toContain('We hoorden dat je vastzit.');
  });

  it('of a couple tells both, and proposes the amount of who is left', async () => {
    const { persoon, partner, recht } = await paar('Ivo', 'Joke');
    const { voorstel, brieven } = await gebeurt(recht, { soort: 'detentie', persoon, op: '2026-11-20' });
    expect(brieven.map(({ aan }) => aan)).toEqual(['Joke', 'Ivo']);
    expect((await brievenAan(partner))[0]?.tekst).toContain('We hoorden dat Ivo vastzit.');
    const { body } = await consulent(readBesluit, { params: { besluitId: voorstel ?? '' } });
    expect([body.soort, body.ingangsdatum]).toEqual(['wijzigen', '2026-11-20']);
  });

  it('writes the last day and the next gemeente, whose name is asked when nobody here knows it', async () => {
    const persoon = await mens('Kees');
    const rechtId = await metUitkering(persoon);
    const melding = { soort: 'verhuizing', op: '2026-12-01', naarGemeente: '0344' };
    const zonder = await consulent(registerGebeurtenis, { params: { rechtId }, ruw: { ...melding, reden: 'x' } });
    expect(zonder.probleem?.errors?.[0]?.pointer).toBe('/naamGemeente');
    await gebeurt(rechtId, { ...melding, naamGemeente: 'Utrecht' });
    const [brief] = await brievenAan(persoon);
    expect(brief).toMatchObject({ soort: 'verhuizing', aan: 'Kees' });
    expect(brief?.tekst).toContain('Meld je op tijd bij Utrecht.');
    expect(brief?.tekst).toContain('2026-11-30');
  });

  it('stops the month that a move reaches, and pays what comes before it', async () => {
    const [blijft, gaat] = [await mens('Lena'), await mens('Mats')];
    for (const [i, wie] of [blijft, gaat].entries()) {
      const rekening = { iban: nederlandseIban('TEST', 700 + i), tenaamstelling: 'Eigen rekening' };
      await metFeiten(proef, wie, proef.veenrade, '9901', [
        { ...opgegeven('rekening', rekening, '2026-01-01'), bron: 'medewerker', gecontroleerd: true },
      ]);
    }
    const [rechtBlijft, rechtGaat] = [await metUitkering(blijft), await metUitkering(gaat)];
    const utrecht = { soort: 'verhuizing', naarGemeente: '0344', naamGemeente: 'Utrecht' };
    await gebeurt(rechtBlijft, { ...utrecht, op: '2026-12-01' });
    const betaalbeheer = await proef.alsMedewerker(proef.veenrade.medewerkers.betaalbeheer, proef.veenrade);
    const { body: run } = await betaalbeheer(startRun, {
      body: { soort: 'maand', maand: '2026-11', betaaldag: '2026-11-27', gemeenten: ['9901'] },
    });
    await proef.wachtrij.doeAlles();
    const tegengehouden = async () =>
      Object.fromEntries(
        (
          await proef.systeem(
            (tx) => tx<{ recht: string; tegengehouden: boolean }[]>`
              select recht, tegengehouden from betaalregel where run = ${run.id} and recht in ${tx([rechtBlijft, rechtGaat])}`,
          )
        ).map(({ recht, tegengehouden }) => [recht, tegengehouden]),
      );
    expect(await tegengehouden()).toEqual({ [rechtBlijft]: false, [rechtGaat]: false });
    // the run lies ready: what comes in now is held in it the same day
    await gebeurt(rechtGaat, { ...utrecht, op: '2026-11-24' });
    expect(await tegengehouden()).toEqual({ [rechtBlijft]: false, [rechtGaat]: true });
  });

  it('offers a start where the same organisation works by then, and only there', async () => {
    const { waterkant } = proef;
    const joost = await proef.alsMedewerker(waterkant.medewerkers.inkomensconsulent, waterkant);
    const verhuist = async (naam: string, naarGemeente: string, op: IsoDate) => {
      const id = await proef.persoon({ uitvoerder: waterkant, gemeente: '9911', naam, geboortedatum: '1970-01-01' });
      await metFeiten(proef, id, waterkant, '9911', alleenstaande('1970-01-01', '9911'));
      const recht = await metRecht(proef, id, waterkant, '9911', '2026-08-01', []);
      const body = { soort: 'verhuizing' as const, op, naarGemeente, naamGemeente: 'Elders', reden: 'Bericht' };
      const antwoord = await joost(registerGebeurtenis, { params: { rechtId: recht.id }, body });
      expect(antwoord.probleem).toBeUndefined();
      return proef.systeem(
        (tx) => tx<{ gemeente: string; uiterlijk: IsoDate }[]>`
          select gemeente, uiterlijk from taak where bron = ${recht.id} and soort = 'taak'`,
      );
    };
    expect(await verhuist('Naar Twaalf', '9912', '2026-11-24')).toEqual([
      { gemeente: '9912', uiterlijk: '2026-11-24' },
    ]);
    // its mandate begins next year
    expect(await verhuist('Naar Zeventien', '9917', '2026-12-31')).toEqual([]);
    expect(await verhuist('Naar Zeventien Later', '9917', '2027-01-01')).toEqual([
      { gemeente: '9917', uiterlijk: '2027-01-01' },
    ]);
    expect(await verhuist('Naar Zestien', '9916', '2026-11-24')).toEqual([]);
  });

  it('leave no unexpected errors', () => {
    expect(proef.fouten).toEqual([]);
  });
});

describe('a death after the run was approved', () => {
  it('says so when the payment is in the bank file already, and gives a task to call it back', async () => {
    const { veenrade } = proef;
    const persoon = await mens('Cor');
    await metFeiten(proef, persoon, veenrade, '9901', [
      {
        ...opgegeven('rekening', { iban: nederlandseIban('INGB', 77), tenaamstelling: 'Cor' }),
        bron: 'medewerker',
        gecontroleerd: true,
      },
    ]);
    const recht = await metUitkering(persoon);
    const betaalbeheer = await proef.alsMedewerker(veenrade.medewerkers.betaalbeheer, veenrade);
    const teamleider = await proef.alsMedewerker(veenrade.medewerkers.teamleider, veenrade);
    const { body: run } = await betaalbeheer(startRun, {
      body: { soort: 'maand', maand: '2026-12', betaaldag: '2026-11-27', gemeenten: ['9901'] },
    });
    await proef.wachtrij.doeAlles();
    expect((await teamleider(approveRun, { params: { runId: run.id }, body: {} })).probleem).toBeUndefined();
    await proef.wachtrij.doeAlles();
    const uitslag = await gebeurt(recht, { soort: 'overlijden', persoon, op: '2026-11-01' });
    expect(uitslag.onderweg).toEqual([
      { maand: '2026-12', betaaldag: '2026-11-27', bedragInCenten: expect.any(Number), terugTeRoepen: true },
    ]);
    expect(uitslag.uitleg).toContain('staat al in het bankbestand');
    expect(uitslag.uitleg).not.toContain('De betaling is tegengehouden.');
    const taken = await proef.systeem(
      (tx) => tx<{ titel: string }[]>`select titel from taak where persoon = ${persoon} and soort = 'betaling'`,
    );
    expect(taken.map(({ titel }) => titel)).toEqual([expect.stringContaining('terug te roepen')]);
  });
});
