import * as besluit from '@meedoen/contract/besluit';
import * as bezwaar from '@meedoen/contract/bezwaar';
import * as contract from '@meedoen/contract/loonkostensubsidie';
import type { IsoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { alleenstaandeMetAdres, metBeleid, metFeiten } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { EEN_LOONWAARDE, eenAanvraag, maakSubsidie } from '../../test/subsidieproef.ts';
import { alleWegen } from '../../wegen.ts';
import { alleWerkers } from '../../werkers.ts';

// What goes wrong with a subsidy is put right: an objection that is granted, a second aanvraag, what was paid too much.

let proef: Proefomgeving;
let coach: Beller;
let consulent: Beller;
let behandelaar: Beller;
const VANDAAG: IsoDate = '2026-05-12';
let personen = 0;

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), werkers: alleWerkers, vandaag: VANDAAG });
  await metBeleid(proef, proef.veenrade, { vierOgen: [] });
  const { medewerkers } = proef.veenrade;
  coach = await proef.alsMedewerker(medewerkers.coach, proef.veenrade);
  consulent = await proef.alsMedewerker(medewerkers.inkomensconsulent, proef.veenrade);
  behandelaar = await proef.alsMedewerker(medewerkers.bezwaarbehandelaar, proef.veenrade);
});
beforeEach(() => proef.klok.verzet(VANDAAG));
afterAll(() => proef.stop());

async function iemand(): Promise<string> {
  personen += 1;
  const persoon = await proef.persoon({
    uitvoerder: proef.veenrade,
    gemeente: '9901',
    naam: `Sam Herstel ${personen}`,
  });
  await metFeiten(proef, persoon, proef.veenrade, '9901', alleenstaandeMetAdres('2001-05-05', '9901'));
  return persoon;
}
const lees = async (id: string) =>
  (await coach(contract.readLoonkostensubsidie, { params: { loonkostensubsidieId: id } })).body;
const doe = (id: string, ruw: object) =>
  coach(contract.processLoonkostensubsidie, { params: { loonkostensubsidieId: id }, ruw });
const code = (antwoord: { probleem: { errors?: readonly { code: string }[] } | undefined }) =>
  antwoord.probleem?.errors?.[0]?.code;
const begin = (id: string, wat: string) =>
  consulent(besluit.startVoorstel, { ruw: { soort: 'loonkostensubsidie', loonkostensubsidie: { id, wat } } });

async function neemBesluit(id: string, wat: string) {
  const begonnen = await begin(id, wat);
  expect(begonnen.probleem).toBeUndefined();
  const klaar = await consulent(besluit.proposeBesluit, { params: { besluitId: begonnen.body.id }, body: {} });
  expect(klaar.body.status).toBe('bekendgemaakt');
  return klaar.body;
}
async function verleend(persoon: string) {
  const zaak = await maakSubsidie(coach, persoon);
  expect((await doe(zaak.id, EEN_LOONWAARDE)).probleem).toBeUndefined();
  return { ...zaak, besluit: await neemBesluit(zaak.id, 'verlenen') };
}
async function stop(id: string, laatsteDag: IsoDate) {
  await doe(id, { command: 'endDienstbetrekking', laatsteDag, grond: 'einde-dienstbetrekking' });
  return neemBesluit(id, 'beeindigen');
}
/** An objection against a besluit, and what is granted. */
async function gegrond(persoon: string, besluitId: string) {
  const inwoner = await proef.alsInwoner(persoon, proef.veenrade);
  const { body } = await inwoner(bezwaar.submitBezwaar, { body: { besluit: besluitId, gronden: 'Dit klopt niet.' } });
  for (const ruw of [
    { command: 'takeUpBezwaar' },
    { command: 'waiveHoren', grond: 'wil-niet', reden: 'De inwoner belde dat het niet hoeft.' },
    {
      ...{ command: 'decideBezwaar', motivering: 'Wij lazen alles opnieuw.', rechtbank: 'Rechtbank Midden-Nederland' },
      ...{ dictum: 'gegrond', uitvoering: 'De subsidie loopt door.' },
    },
  ])
    expect(
      (await behandelaar(bezwaar.processBezwaar, { params: { bezwaarId: body.id }, ruw })).probleem,
    ).toBeUndefined();
}
/** 2.477,95 with a loonwaarde of 60% for 24 of 36 hours: 660,79, and 23,5% on top. */
const PER_MAAND = 660_79 + 155_29;

describe('a granted objection', () => {
  it('against the end: the subsidy runs again and is booked from the day it had ended', async () => {
    const persoon = await iemand();
    const zaak = await verleend(persoon);
    const einde = await stop(zaak.id, '2026-03-31');
    expect((await lees(zaak.id)).nogTeBetalenInCenten).toBe(PER_MAAND);
    await gegrond(persoon, einde.id);
    const weer = await neemBesluit(zaak.id, 'wijzigen');
    expect(weer).toMatchObject({ ingangsdatum: '2026-04-01' });
    expect(await lees(zaak.id)).toMatchObject({ toestand: 'verleend', nogTeBetalenInCenten: 2 * PER_MAAND });
  });

  it('drops a proposal that was open: it is read as lapsed, and another is prepared', async () => {
    const persoon = await iemand();
    const zaak = await verleend(persoon);
    await doe(zaak.id, { command: 'changeUren', vanaf: '2026-06-01', uren: 30 });
    const open = (await begin(zaak.id, 'wijzigen')).body.id;
    await gegrond(persoon, zaak.besluit.id);
    const gelezen = await consulent(besluit.readBesluit, { params: { besluitId: open } });
    expect(gelezen.probleem).toBeUndefined();
    expect(gelezen.body.status).toBe('vervallen');
    expect((await lees(zaak.id)).voorstel).toBeNull();
    expect((await begin(zaak.id, 'wijzigen')).probleem).toBeUndefined();
  });
});

describe('one employment', () => {
  it('has one subsidy: a second aanvraag is refused with the first, and the ledger of grants keeps it so', async () => {
    const persoon = await iemand();
    const zaak = await maakSubsidie(coach, persoon);
    const weer = () =>
      consulent(contract.requestLoonkostensubsidie, {
        params: { persoonId: persoon },
        body: eenAanvraag(zaak.werkgever.id),
      });
    const tweede = await weer();
    expect(tweede.status).toBe(409);
    expect(code(tweede)).toBe('al-gesubsidieerd');
    expect(JSON.stringify(tweede.probleem)).toContain(zaak.kenmerk);
    // another job of the same person is another subsidy
    expect((await maakSubsidie(consulent, persoon)).toestand).toBe('aangevraagd');
    await doe(zaak.id, { command: 'withdrawAanvraag', reden: 'Dubbel gevraagd.' });
    const derde = await weer();
    expect(derde.probleem).toBeUndefined();
    expect((await doe(derde.body.id, EEN_LOONWAARDE)).probleem).toBeUndefined();
    await neemBesluit(derde.body.id, 'verlenen');
    expect(code(await weer())).toBe('al-gesubsidieerd');
    const dubbel = proef.systeem(
      (tx) => tx`update loonkostensubsidie set verleend = '[2026-04-01,2026-05-01)' where id = ${zaak.id}`,
    );
    await expect(dubbel).rejects.toThrow(/loonkostensubsidie_een_per_baan/);
  });
});
