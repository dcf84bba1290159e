import { readEigenBrieven } from '@meedoen/contract/eigen';
import * as jaar from '@meedoen/contract/jaaropgave';
import * as contract from '@meedoen/contract/vordering';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alleenstaande, metFeiten, metRecht } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { grootboeksom, metVordering } from '../../test/vordering.ts';
import { alleWegen } from '../../wegen.ts';
import { alleWerkers } from '../../werkers.ts';
import { grootboekstand } from '../grootboek/index.ts';
import { vraagBrutering } from './brutering.ts';

let proef: Proefomgeving;
let invordering: Beller;
let betaalbeheer: Beller;

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), werkers: alleWerkers, vandaag: '2026-11-24' });
  invordering = await proef.alsMedewerker(proef.veenrade.medewerkers.invordering, proef.veenrade);
  betaalbeheer = await proef.alsMedewerker(proef.veenrade.medewerkers.betaalbeheer, proef.veenrade);
});
afterAll(() => proef.stop());

/** Bijstand over ten months of 2026, and wages nobody knew of over two of them. */
async function metSchuld(naam: string) {
  const persoon = await proef.persoon({
    uitvoerder: proef.veenrade,
    gemeente: '9901',
    naam,
    geboortedatum: '1985-04-01',
  });
  await metFeiten(proef, persoon, proef.veenrade, '9901', alleenstaande('1985-04-01', '9901'));
  const maanden = Array.from({ length: 10 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}` as const);
  await metRecht(proef, persoon, proef.veenrade, '9901', '2026-01-01', maanden as never);
  await metVordering(proef, proef.veenrade, persoon);
  return persoon;
}

const schuld = async (persoon: string) =>
  (await invordering(contract.readSchuld, { params: { persoonId: persoon } })).body.vorderingen[0];

describe('a claim at the change of the year', () => {
  it('is net in its own year; after it a person adds the payroll tax of the year, with a letter and its sum', async () => {
    const persoon = await metSchuld('Bruto Beeld');
    const eerst = await schuld(persoon);
    expect(eerst?.bruteringen).toEqual([]);
    const params = { vorderingId: eerst?.id ?? '' };
    const besluit = { jaar: 2026, uitkomst: 'bruto', motivering: 'Het loon is niet doorgegeven.' } as const;
    const teVroeg = await invordering(contract.decideBrutering, { params, body: besluit });
    expect(teVroeg.probleem?.detail).toMatch(/Het jaar 2026 loopt nog/);

    proef.klok.verzet('2027-01-04');
    const rest = eerst?.restInCenten ?? 0;
    const [open] = (await schuld(persoon))?.bruteringen ?? [];
    // months whose right stays: 55,64% of what was net (rules.md section 6)
    expect(Math.abs((open?.loonheffingInCenten ?? 0) - Math.round(rest * 0.5564))).toBeLessThanOrEqual(1);
    expect(open).toMatchObject({ jaar: 2026, stand: 'te-beslissen', nettoInCenten: rest, ontbreekt: null });
    const zelf = await proef.alsInwoner(persoon, proef.veenrade);
    expect((await zelf(contract.readEigenSchuld, {})).body.vorderingen[0]?.bruteringen).toEqual([]);
    const zonderReden = await invordering(contract.decideBrutering, { params, ruw: { ...besluit, motivering: '' } });
    expect(zonderReden.status).toBe(400);

    const klaar = await invordering(contract.decideBrutering, { params, body: besluit });
    expect(klaar.probleem).toBeUndefined();
    const na = klaar.body.vorderingen[0];
    const loonheffing = Math.round(rest * 0.5564);
    expect(Math.abs((na?.restInCenten ?? 0) - rest - loonheffing)).toBeLessThanOrEqual(1);
    expect(na?.verloop.at(-1)).toMatchObject({ wat: 'brutering' });
    expect(na?.bruteringen[0]).toMatchObject({ stand: 'bruto', reden: besluit.motivering });
    expect(na?.bruteringen[0]?.uitleg[0]?.article).toBe('Pw art. 58 lid 5');
    const nogmaals = await invordering(contract.decideBrutering, { params, body: besluit });
    expect(nogmaals.probleem?.detail).toMatch(/al besloten/);
    expect((await zelf(readEigenBrieven, {})).body.brieven.map(({ onderwerp }) => onderwerp)).toContain(
      'Je moet ook de belasting over 2026 terugbetalen',
    );
    const eigen = (await zelf(contract.readEigenSchuld, {})).body.vorderingen[0];
    expect(eigen?.bruteringen[0]?.stand).toBe('bruto');
    expect(await grootboeksom(proef, persoon)).toBe(0);

    // the statement of 2026 says what was paid: also what is still owed
    await betaalbeheer(jaar.startJaarrun, { body: { jaar: 2026, gemeenten: ['9901'] } });
    await proef.wachtrij.doeAlles();
    const [opgave] = (await zelf(jaar.readEigenJaaropgaven, {})).body.opgaven;
    const betaald = await proef.systeem(
      (tx) => tx<{ netto: number }[]>`
        select (sum(bedrag_in_centen) filter (where rekening in ('uitkeringslast', 'vakantiegeld')))::int as netto
        from boeking where persoon = ${persoon}`,
    );
    expect(opgave?.nettoInCenten).toBe((betaald[0]?.netto ?? 0) + rest);
    const stand = await proef.systeem((tx) => grootboekstand(tx, proef.veenrade.id));
    expect(stand.reduce((som, { saldoInCenten }) => som + saldoInCenten, 0)).toBe(0);
  });

  it('may stay net, with a reason and without a letter; the work to decide is put ready once', async () => {
    proef.klok.verzet('2026-11-24');
    const persoon = await metSchuld('Netto Nel');
    proef.klok.verzet('2027-01-05');
    const vraag = () =>
      proef.systeem((tx) => vraagBrutering(tx, proef.veenrade.id, proef.klok.vandaag(), proef.klok.nu()));
    expect((await vraag()).map((each) => each.persoon)).toEqual([persoon]);
    expect(await vraag()).toEqual([]);
    const vordering = await schuld(persoon);
    const params = { vorderingId: vordering?.id ?? '' };
    const elders = await proef.alsMedewerker(proef.waterkant.medewerkers.invordering, proef.waterkant);
    const body = { jaar: 2026, uitkomst: 'netto', motivering: 'Ons eigen werk kwam te laat.' } as const;
    expect((await elders(contract.decideBrutering, { params, body })).status).toBe(404);
    const na = await invordering(contract.decideBrutering, { params, body });
    expect(na.body.vorderingen[0]).toMatchObject({
      restInCenten: vordering?.restInCenten,
      bruteringen: [{ stand: 'netto', reden: body.motivering, bezwaarTot: null }],
    });
    const taken = await proef.systeem(
      (tx) => tx<{ uitkomst: string }[]>`
        select uitkomst from taak where persoon = ${persoon} and ontstaan_uit = 'Jaarwisseling'`,
    );
    expect(taken.map((each) => each.uitkomst)).toEqual(['Netto gelaten']);
    const ander = await invordering(contract.decideBrutering, { params, body: { ...body, jaar: 2025 } });
    expect(ander.probleem?.detail).toMatch(/Over 2025 staat niets netto open/);
  });
});
