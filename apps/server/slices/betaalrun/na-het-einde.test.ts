import { nederlandseIban } from '@meedoen/casework/identificatie';
import { approveRun, cancelRun, readRegels, readRun, startRun } from '@meedoen/contract/betaalrun';
import { addDays, type IsoDate, isoDate, lastDay, type Maand } from '@meedoen/law/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../platform/database/index.ts';
import { alleenstaande, metFeiten, metRecht, opgegeven } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { alleWerkers } from '../../werkers.ts';
import { geefRechtopdracht, kenRechtToe, rechtMetId } from '../recht/index.ts';

// Holiday pay is paid in June or when bijstand ends (art. 45 lid 1): the month run after the end pays what was set aside.

let proef: Proefomgeving;
let betaalbeheer: Beller;
let teamleider: Beller;
beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), werkers: alleWerkers });
  betaalbeheer = await proef.alsMedewerker(proef.veenrade.medewerkers.betaalbeheer, proef.veenrade);
  teamleider = await proef.alsMedewerker(proef.veenrade.medewerkers.teamleider, proef.veenrade);
});
afterAll(() => proef.stop());

let gemaakt = 0;
const NOG_OPEN = 3 * 134_849;
const RESERVE = 3 * 7097;

/** Somebody with three booked months, of whose bijstand 100 euro a month goes to the landlord. */
async function huurder(naam: string) {
  gemaakt += 1;
  const { veenrade } = proef;
  const persoon = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam });
  const rekening = { iban: nederlandseIban('INGB', 400 + gemaakt), tenaamstelling: naam };
  await metFeiten(proef, persoon, veenrade, '9901', [
    ...alleenstaande('1985-04-01', '9901'),
    { ...opgegeven('rekening', rekening, '2026-08-01'), bron: 'medewerker', gecontroleerd: true },
  ]);
  const maanden: readonly Maand[] = ['2026-08', '2026-09', '2026-10'];
  const recht = await metRecht(proef, persoon, veenrade, '9901', '2026-08-01', maanden);
  await proef.systeem(async (tx) => {
    await tx`insert into bestemming ${tx({
      ...{ id: uuidv7(), uitvoerder: veenrade.id, gemeente: '9901', persoon, volgorde: 1, soort: 'derde' },
      ...{ begunstigde: 'Woonstichting', iban: nederlandseIban('RABO', 7), bedrag_in_centen: 10_000 },
      geldig: '[2026-08-01,)',
    })}`;
  });
  return { persoon, recht: recht.id };
}

const door = (reden: string) => ({
  auteur: { id: null, soort: 'systeem' as const },
  nu: proef.klok.nu(),
  vandaag: proef.klok.vandaag(),
  reden,
});

const stop = (recht: string, laatsteDag: IsoDate) =>
  proef.systeem(async (tx) => {
    const opdracht = { commando: 'endRecht', laatsteDag, besluit: uuidv7(), cbsCode: '11' } as const;
    const lopend = await rechtMetId(tx, recht);
    if (!lopend) throw new Error('no such right');
    await geefRechtopdracht(tx, lopend, opdracht, door('proef'));
  });

/** A day run in the same month, as there nearly always is: it had nothing to pay. */
async function legeDagrun() {
  const betaaldag = proef.klok.vandaag();
  const { body, probleem } = await betaalbeheer(startRun, { body: { soort: 'dag', betaaldag, gemeenten: ['9901'] } });
  expect(probleem).toBeUndefined();
  await proef.wachtrij.doeAlles();
  expect(
    (await betaalbeheer(cancelRun, { params: { runId: body.id }, body: { reden: 'proef' } })).probleem,
  ).toBeUndefined();
}

/** Runs a month whole. @returns its lines, each with what is paid and to whom */
async function draai(maand: Maand) {
  proef.klok.verzet(isoDate(`${maand}-25`));
  let betaaldag = lastDay(maand);
  while ([0, 6].includes(new Date(`${betaaldag}T12:00:00Z`).getUTCDay())) betaaldag = addDays(betaaldag, -1);
  const { body, probleem } = await betaalbeheer(startRun, {
    body: { soort: 'maand', maand, betaaldag, gemeenten: ['9901'] },
  });
  expect(probleem).toBeUndefined();
  await proef.wachtrij.doeAlles();
  const params = { runId: body.id };
  const voor = (await betaalbeheer(readRun, { params })).body;
  const { regels } = (await betaalbeheer(readRegels, { params, query: { aantal: 50, alleen: 'alles' } })).body;
  await proef.systeem(
    (tx) => tx`update betaalregel set bekeken_door = ${proef.veenrade.medewerkers.betaalbeheer},
    bekeken_reden = 'proef' where run = ${body.id} and aandacht is not null`,
  );
  expect((await teamleider(approveRun, { params, body: {} })).probleem).toBeUndefined();
  await proef.wachtrij.doeAlles();
  expect(proef.fouten).toEqual([]);
  const betalingen = await proef.systeem(
    (tx) => tx<{ persoon: string; recht: string; naam: string; bedrag: number }[]>`
      select persoon, recht, begunstigde as naam, bedrag_in_centen::int as bedrag from betaling where run = ${body.id} order by recht, bedrag`,
  );
  return { voor, regels, betalingen: [...betalingen] };
}

const reserveVan = (recht: string) =>
  proef.systeem(async (tx) => {
    const [rij] = await tx<{ bedrag: number }[]>`
      select coalesce(-sum(bedrag_in_centen), 0)::int as bedrag from boeking where recht = ${recht} and rekening = 'vakantiegeld'`;
    return rij?.bedrag;
  });

describe('after the end of bijstand', () => {
  it('holiday pay is paid once, whole, in the month run that follows', async () => {
    const weg = await huurder('Wieke Weg');
    const terug = await huurder('Tess Terug');
    await stop(weg.recht, '2026-10-31');
    await stop(terug.recht, '2026-10-31');
    const nieuw = await proef.systeem((tx) =>
      kenRechtToe(
        tx,
        { uitvoerder: proef.veenrade.id, gemeente: '9901', persoon: terug.persoon, partner: null },
        { commando: 'grantRecht', vanaf: '2026-11-01', besluit: uuidv7() },
        door('proef'),
      ),
    );
    expect(await reserveVan(weg.recht)).toBe(RESERVE);

    await legeDagrun();
    const november = await draai('2026-11');
    expect(november.voor.voortgang.totaal).toBe(3);
    const van = (recht: string) =>
      november.betalingen.filter((each) => each.recht === recht).map(({ naam, bedrag }) => [naam, bedrag]);
    // the months that were not paid yet come with it; nothing goes to the landlord: that was agreed about bijstand
    expect(van(weg.recht)).toEqual([['Wieke Weg', NOG_OPEN + RESERVE]]);
    expect(van(terug.recht)).toEqual([['Tess Terug', NOG_OPEN + RESERVE]]);
    // who came back pays the rent once, from the new right; what is set aside there stays until June
    expect(van(nieuw.id)).toEqual([
      ['Woonstichting', 10_000],
      ['Tess Terug', 134_849 - 10_000],
    ]);
    expect(await reserveVan(weg.recht)).toBe(0);
    expect(await reserveVan(terug.recht)).toBe(0);
    expect(await reserveVan(nieuw.id)).toBe(7097);

    const december = await draai('2026-12');
    expect(december.betalingen.map(({ recht }) => recht)).toEqual([nieuw.id, nieuw.id]);
  });
});
