import { approveBesluit, readBesluit, rejectVoorstel } from '@meedoen/contract/besluit';
import { importBankbestand } from '@meedoen/contract/betaalrun';
import {
  askEigenKwijtschelding,
  proposeKwijtschelding,
  withdrawKwijtschelding,
} from '@meedoen/contract/kwijtschelding';
import { readEigenSchuld, readSchuld } from '@meedoen/contract/vordering';
import { firstDay, monthsBetween } from '@meedoen/law/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SYSTEEMAUTEUR } from '../../platform/stroom/index.ts';
import { bijschrijvingen } from '../../test/bijschrijving.ts';
import { metBeleid } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { gevraagdeVordering } from '../../test/schuld.ts';
import { grootboeksom, metUitkering, saldi } from '../../test/vordering.ts';
import { alleWegen } from '../../wegen.ts';
import { alleWerkers } from '../../werkers.ts';
import { beleidVoor } from '../beleid/index.ts';
import { besluitMetId, reopenKwijtschelding } from '../besluit/index.ts';
import { herbouwKwijtschelding, kwijtscheldingenVan } from '../kwijtschelding/index.ts';
import { adviesOver } from './kwijtschelding-weergave.ts';

// Remission: asked by the resident or proposed by who collects, always decided by somebody else, with a letter.

let proef: Proefomgeving;
let invordering: Beller;
let teamleider: Beller;
beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), werkers: alleWerkers });
  const { medewerkers } = proef.veenrade;
  invordering = await proef.alsMedewerker(medewerkers.invordering, proef.veenrade);
  teamleider = await proef.alsMedewerker(medewerkers.teamleider, proef.veenrade);
  // a policy that remits after three years, as WerkSaam 2022 has it
  await metBeleid(proef, proef.veenrade, { kwijtscheldingNaJaren: 3 });
});
afterAll(() => proef.stop());

async function schuldenaar(naam: string, bekendgemaaktOp: `${number}-${number}-${number}` = '2022-10-01') {
  const { persoon } = await metUitkering(proef, proef.veenrade, '9901', naam);
  const vordering = await gevraagdeVordering(proef, proef.veenrade, '9901', persoon, bekendgemaaktOp);
  return { persoon, ...vordering, zelf: await proef.alsInwoner(persoon, proef.veenrade) };
}
const GEEN = { soort: 'geen', sinds: '2022-10-01', geenUitzicht: true } as const;
const stelVoor = (
  vorderingId: string,
  wat: Partial<{ uitkomst: 'kwijtschelden' | 'kwijtschelding-afwijzen'; grond: object; bedragInCenten: number }> = {},
) =>
  invordering(proposeKwijtschelding, {
    params: { vorderingId },
    body: {
      ...{
        uitkomst: 'kwijtschelden',
        grond: GEEN,
        bedragInCenten: 500_00,
        motivering: 'Al vier jaar kan er niets af.',
      },
      ...wat,
    } as never,
  });
const code = (antwoord: {
  readonly probleem?: { readonly errors?: readonly { readonly code: string }[] } | undefined;
}) => antwoord.probleem?.errors?.[0]?.code;
const brieven = (persoon: string) =>
  proef.systeem(async (tx) =>
    (await tx<{ soort: string }[]>`select soort from brief where persoon = ${persoon} order by id`).map(
      ({ soort }) => soort,
    ),
  );

describe('the rest of a claim', () => {
  it('is remitted when the resident asks, who collects proposes and somebody else decides', async () => {
    const { persoon, id, zelf } = await schuldenaar('Vraagt Het');
    const params = { vorderingId: id };
    const gevraagd = await zelf(askEigenKwijtschelding, { params, body: { toelichting: 'Het lukt niet.' } });
    expect(gevraagd.body.vorderingen[0]?.kwijtschelding).toMatchObject({
      status: 'gevraagd',
      toelichting: 'Het lukt niet.',
    });
    expect(code(await zelf(askEigenKwijtschelding, { params, body: { toelichting: 'Nog eens.' } }))).toBe(
      'al-gevraagd',
    );

    const { body } = await invordering(readSchuld, { params: { persoonId: persoon } });
    expect(body.vorderingen[0]?.kwijtscheldingsadvies).toMatchObject({
      ...{ soort: 'geen', sinds: '2022-10-01', kan: null },
      ontbreekt: 'Is aannemelijk dat er ook later niets komt?',
    });
    const voorgesteld = await stelVoor(id);
    expect(voorgesteld.probleem).toBeUndefined();
    const besluitId = voorgesteld.body.vorderingen[0]?.kwijtschelding?.besluit ?? '';
    // the resident sees that it was asked, and no proposal
    expect((await zelf(readEigenSchuld, {})).body.vorderingen[0]?.kwijtschelding).toMatchObject({
      ...{ status: 'gevraagd', besluit: null, bedragInCenten: null },
    });
    expect((await zelf(readBesluit, { params: { besluitId } })).status).toBe(404);
    expect((await invordering(approveBesluit, { params: { besluitId }, body: {}, versie: 2 })).status).toBe(404);
    const stuk = await teamleider(readBesluit, { params: { besluitId } });
    expect(stuk.body).toMatchObject({ soort: 'kwijtschelden', status: 'voorgesteld', vierOgen: { nodig: true } });
    expect(stuk.body.voorwaarden).toMatchObject([{ stand: 'ja', artikel: expect.stringContaining('58') }]);
    const besloten = await teamleider(approveBesluit, { params: { besluitId }, body: {}, versie: stuk.body.versie });
    expect(besloten.probleem).toBeUndefined();
    expect(besloten.body).toMatchObject({ status: 'bekendgemaakt', bezwaarTot: '2027-01-05' });

    const na = (await zelf(readEigenSchuld, {})).body;
    expect(na).toMatchObject({ restInCenten: 0 });
    expect(na.vorderingen[0]).toMatchObject({
      ...{ restInCenten: 0, kwijtgescholdenInCenten: 500_00, afgelostInCenten: 0 },
      kwijtschelding: { status: 'toegekend', bedragInCenten: 500_00, besluit: besluitId },
      verloop: [{ wat: 'ontstaan' }, { wat: 'kwijtgescholden', bedragInCenten: -500_00 }],
    });
    expect(await saldi(proef, persoon)).toMatchObject({ vordering: 0, kwijtgescholden: 500_00 });
    expect(await grootboeksom(proef, persoon)).toBe(0);
    expect(await brieven(persoon)).toEqual(['kwijtschelden']);
    await proef.systeem(async (tx) => {
      const zaak = (await kwijtscheldingenVan(tx, [id])).get(id);
      expect(zaak && (await herbouwKwijtschelding(tx, zaak.id))).toEqual(zaak?.toestand);
    });
  });

  it('is not, by a besluit with reasons; a proposal that was sent back is made again', async () => {
    const { persoon, id, zelf } = await schuldenaar('Krijgt Nee', '2026-06-01');
    await zelf(askEigenKwijtschelding, { params: { vorderingId: id }, body: { toelichting: 'Het is veel.' } });
    const kort = { ...GEEN, sinds: '2026-06-01' };
    expect(code(await stelVoor(id, { grond: kort }))).toBe('geen-grond');
    const eerst = await stelVoor(id, { grond: kort, uitkomst: 'kwijtschelding-afwijzen', bedragInCenten: 0 });
    const eerste = eerst.body.vorderingen[0]?.kwijtschelding?.besluit ?? '';
    expect(code(await stelVoor(id, { grond: kort, uitkomst: 'kwijtschelding-afwijzen', bedragInCenten: 0 }))).toBe(
      'al-voorgesteld',
    );
    await teamleider(rejectVoorstel, {
      params: { besluitId: eerste },
      body: { reden: 'Leg de termijn uit.' },
      versie: 2,
    });
    const { body } = await invordering(readSchuld, { params: { persoonId: persoon } });
    expect(body.vorderingen[0]?.kwijtschelding).toMatchObject({
      status: 'voorgesteld',
      teruggestuurd: 'Leg de termijn uit.',
    });
    const opnieuw = await stelVoor(id, { grond: kort, uitkomst: 'kwijtschelding-afwijzen', bedragInCenten: 0 });
    const besluitId = opnieuw.body.vorderingen[0]?.kwijtschelding?.besluit ?? '';
    expect(besluitId).not.toBe(eerste);
    await teamleider(approveBesluit, { params: { besluitId }, body: {}, versie: 2 });
    expect((await zelf(readEigenSchuld, {})).body).toMatchObject({
      restInCenten: 500_00,
      vorderingen: [{ kwijtschelding: { status: 'afgewezen', besluit: besluitId } }],
    });
    expect(await brieven(persoon)).toEqual(['kwijtschelding-afwijzen']);

    // asked again, and then the objection against the refusal is granted: what is open stays the one that is open
    await zelf(askEigenKwijtschelding, { params: { vorderingId: id }, body: { toelichting: 'Nog eens.' } });
    await proef.systeem(async (tx) => {
      const besluit = await besluitMetId(tx, besluitId);
      if (!besluit) throw new Error('no besluit');
      const door = { auteur: SYSTEEMAUTEUR, nu: proef.klok.nu(), vandaag: proef.klok.vandaag(), reden: 'gegrond' };
      await reopenKwijtschelding(tx, besluit, door);
    });
    const zaken = await proef.systeem(
      (tx) => tx`select id, status from kwijtschelding where vordering = ${id} order by aangemaakt_op`,
    );
    expect(zaken.map(({ status }) => status)).toEqual(['afgewezen', 'gevraagd']);
    const taken = await proef.systeem(
      (tx) => tx`select titel, bron, uiterlijk from taak where persoon = ${persoon} and klaar_op is null`,
    );
    expect([...taken]).toEqual([
      { titel: 'Kwijtschelding opnieuw beoordelen: bezwaar gegrond', bron: zaken[1]?.id, uiterlijk: '2027-01-19' },
    ]);
  });

  it('is not said to be possible by what nobody judged: a cent each month need not be all that was due', async () => {
    const advies = async (persoon: string) =>
      (await invordering(readSchuld, { params: { persoonId: persoon } })).body.vorderingen[0]?.kwijtscheldingsadvies;
    const kort = await schuldenaar('Nog Niet Lang', '2026-06-01');
    expect(await advies(kort.persoon)).toMatchObject({ soort: 'geen', kan: false, ontbreekt: null });
    const { vorderingen } = (await invordering(readSchuld, { params: { persoonId: kort.persoon } })).body;
    expect(vorderingen[0]?.kwijtscheldingsadvies?.uitleg).not.toBeNull();
    const rij = { herkomst: 'art-58-lid-2-a', ontstaanOp: '2022-10-01' } as never;
    const bewegingen = monthsBetween('2022-11', '2026-11').map((maand) => ({
      ...{ op: firstDay(maand), bron: 'ontvangst', maand: null, omschrijving: '', bedrag: -1 },
    }));
    const beleid = await proef.systeem((tx) => beleidVoor(tx, proef.veenrade.id, '9901'));
    expect(adviesOver(rij, bewegingen, 400_00, beleid, '2026-11-24')).toMatchObject({
      ...{ soort: 'volledig', sinds: '2022-11-01', kan: null },
      ontbreekt: 'Is in al die tijd alles betaald wat moest?',
    });
  });

  it('is answered in eight weeks, also when all was paid meanwhile', async () => {
    const { persoon, id, kenmerk, zelf } = await schuldenaar('Betaalde Alles');
    await zelf(askEigenKwijtschelding, { params: { vorderingId: id }, body: { toelichting: 'Lukt niet.' } });
    const [taak] = await proef.systeem(
      (tx) => tx`select uiterlijk from taak where persoon = ${persoon} and ontstaan_uit = 'Vraag van de inwoner'`,
    );
    expect(taak?.uiterlijk).toBe('2027-01-19');
    const betaalbeheer = await proef.alsMedewerker(proef.veenrade.medewerkers.betaalbeheer, proef.veenrade);
    const inhoud = bijschrijvingen('ALL-1', '2026-11-24', [
      { bedrag: 500_00, naam: 'B. Alles', omschrijving: kenmerk },
    ]);
    await betaalbeheer(importBankbestand, { query: { naam: 'in.xml' }, inhoud });
    expect(code(await stelVoor(id))).toBe('meer-dan-open');
    const nee = await stelVoor(id, { uitkomst: 'kwijtschelding-afwijzen', bedragInCenten: 0 });
    expect(nee.probleem).toBeUndefined();
    const besluitId = nee.body.vorderingen[0]?.kwijtschelding?.besluit ?? '';
    expect((await teamleider(approveBesluit, { params: { besluitId }, body: {}, versie: 2 })).probleem).toBeUndefined();
    const [brief] = await proef.systeem(
      (tx) => tx<{ onderwerp: string }[]>`select onderwerp from brief where persoon = ${persoon}`,
    );
    expect(brief?.onderwerp).toBe('Er is geen schuld meer om te laten vervallen');
  });

  it('can be asked and taken back, and a proposal that waits lapses with it', async () => {
    const { id, zelf } = await schuldenaar('Trekt In');
    const params = { vorderingId: id };
    await zelf(askEigenKwijtschelding, { params, body: { toelichting: 'Toch niet.' } });
    const voorstel = await stelVoor(id);
    const besluitId = voorstel.body.vorderingen[0]?.kwijtschelding?.besluit ?? '';
    const terug = await zelf(withdrawKwijtschelding, { params, body: {} });
    expect(terug.body.vorderingen[0]?.kwijtschelding?.status).toBe('ingetrokken');
    expect((await teamleider(readBesluit, { params: { besluitId } })).body.status).toBe('vervallen');
    expect((await zelf(askEigenKwijtschelding, { params, body: { toelichting: 'Toch wel.' } })).status).toBe(201);
  });

  it('is not bought off in pieces, nor with what was paid before it was asked', async () => {
    const { id, kenmerk, zelf } = await schuldenaar('In Stukjes', '2026-06-01');
    const betaalbeheer = await proef.alsMedewerker(proef.veenrade.medewerkers.betaalbeheer, proef.veenrade);
    let bestanden = 0;
    const betaal = async (bedrag: number, op = '2026-11-24') => {
      bestanden += 1;
      const inhoud = bijschrijvingen(`STUK-${bestanden}`, op, [{ bedrag, naam: 'I. Stukjes', omschrijving: kenmerk }]);
      expect((await betaalbeheer(importBankbestand, { query: { naam: 'in.xml' }, inhoud })).probleem).toBeUndefined();
    };
    // earlier on the same day
    await betaal(260_00);
    await zelf(askEigenKwijtschelding, { params: { vorderingId: id }, body: { toelichting: 'De helft is betaald.' } });
    const ineens = { grond: { soort: 'ineens' }, bedragInCenten: 50_00 };
    expect(code(await stelVoor(id, ineens))).toBe('geen-grond');
    // half of the 240 that were left is 120
    await betaal(60_00);
    await betaal(60_00);
    expect(code(await stelVoor(id, ineens))).toBe('geen-grond');
    // the bank tells later of what was paid before
    await betaal(120_00, '2026-11-20');
    expect(code(await stelVoor(id, ineens))).toBe('geen-grond');
  });

  it('after half of it was paid at once; what is paid before the decision is not remitted', async () => {
    const { persoon, id, kenmerk, zelf } = await schuldenaar('Koopt Af', '2026-06-01');
    await zelf(askEigenKwijtschelding, {
      params: { vorderingId: id },
      body: { toelichting: 'Ik kan nu 250 betalen.' },
    });
    const ineens = { grond: { soort: 'ineens' }, bedragInCenten: 250_00 };
    expect(code(await stelVoor(id, ineens))).toBe('geen-grond');
    const betaalbeheer = await proef.alsMedewerker(proef.veenrade.medewerkers.betaalbeheer, proef.veenrade);
    const inhoud = bijschrijvingen('AFK-1', '2026-11-24', [{ bedrag: 250_00, naam: 'K. Af', omschrijving: kenmerk }]);
    await betaalbeheer(importBankbestand, { query: { naam: 'in.xml' }, inhoud });
    const voorstel = await stelVoor(id, ineens);
    expect(voorstel.probleem).toBeUndefined();
    const besluitId = voorstel.body.vorderingen[0]?.kwijtschelding?.besluit ?? '';
    const meer = bijschrijvingen('AFK-2', '2026-11-24', [{ bedrag: 50_00, naam: 'K. Af', omschrijving: kenmerk }]);
    await betaalbeheer(importBankbestand, { query: { naam: 'in2.xml' }, inhoud: meer });
    expect(code(await teamleider(approveBesluit, { params: { besluitId }, body: {}, versie: 2 }))).toBe(
      'feiten-veranderd',
    );
    await teamleider(rejectVoorstel, { params: { besluitId }, body: { reden: 'Er is meer betaald.' }, versie: 2 });
    const nieuw = await stelVoor(id, { ...ineens, bedragInCenten: 200_00 });
    const tweede = nieuw.body.vorderingen[0]?.kwijtschelding?.besluit ?? '';
    await teamleider(approveBesluit, { params: { besluitId: tweede }, body: {}, versie: 2 });
    expect(await saldi(proef, persoon)).toMatchObject({ vordering: 0, ontvangen: 0, kwijtgescholden: 200_00 });
    expect(proef.fouten).toEqual([]);
  });
});
