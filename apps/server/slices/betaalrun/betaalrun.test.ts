import { nederlandseIban } from '@meedoen/casework/identificatie';
import {
  approveRun,
  cancelRun,
  checkRekening,
  importBankbestand,
  readBestand,
  readRegels,
  readRun,
  reviewRegel,
  startRun,
} from '@meedoen/contract/betaalrun';
import type { IsoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeAfschrift } from '../../demo/afschrift.ts';
import { jsonb, uuidv7 } from '../../platform/database/index.ts';
import { schemafouten } from '../../sources/bank/index.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { alleWerkers } from '../../werkers.ts';
import { recordFeiten } from '../feit/index.ts';
import { grootboekstand } from '../grootboek/index.ts';
import { kenRechtToe } from '../recht/index.ts';

let proef: Proefomgeving;
let betaalbeheer: Beller;
let teamleider: Beller;
let bsn = 0;

/** Somebody of 35 with a right since January, an account that was checked, and wages when asked. */
async function uitkeringsgerechtigde(
  naam: string,
  opties: { gemeente?: string; loon?: number; gecontroleerd?: boolean; vanaf?: IsoDate } = {},
) {
  const { gemeente = '9901', loon, gecontroleerd = true, vanaf = '2026-01-01' } = opties;
  const uitvoerder = gemeente === '9901' ? proef.veenrade : proef.waterkant;
  const persoon = await proef.persoon({ uitvoerder, gemeente, naam, geboortedatum: '1991-05-06' });
  const iban = nederlandseIban('INGB', 1000 + bsn++);
  const eind = proef.klok.vandaag();
  proef.klok.verzet('2026-01-05');
  const recht = await proef.systeem(async (tx) => {
    const vastlegging = {
      auteur: { id: uitvoerder.medewerkers.inkomensconsulent, soort: 'medewerker' as const },
      nu: proef.klok.nu(),
      vandaag: proef.klok.vandaag(),
    };
    const feit = (
      soort: string,
      waarde: unknown,
      bron: 'inwoner' | 'medewerker' = 'medewerker',
      begin: IsoDate | null = '2026-01-01',
    ) => ({
      soort,
      waarde,
      vanaf: begin,
      totEnMet: null,
      bron,
      gecontroleerd: bron === 'medewerker',
    });
    await recordFeiten(
      tx,
      { id: persoon, gemeente, uitvoerder: uitvoerder.id },
      [
        feit('geboortedatum', { datum: '1991-05-06' }, 'inwoner', null),
        feit('nederlander', { nederlander: true }, 'inwoner', null),
        feit('rekening', { iban, tenaamstelling: naam }, gecontroleerd ? 'medewerker' : 'inwoner'),
        ...(loon
          ? [
              feit('inkomen', {
                kenmerk: 'werk',
                soort: 'loon',
                nettoInCenten: loon,
                periode: 'maand',
                vakantietoeslag: 'inbegrepen',
                geschat: false,
              }),
            ]
          : []),
      ],
      vastlegging,
    );
    return kenRechtToe(
      tx,
      { uitvoerder: uitvoerder.id, gemeente, persoon, partner: null },
      { commando: 'grantRecht', vanaf, besluit: uuidv7() },
      { ...vastlegging, reden: 'proef' },
    );
  });
  proef.klok.verzet(eind);
  return { persoon, recht: recht.id, iban };
}

async function berekendeRun(soort: 'maand' | 'dag' = 'maand', maand = '2026-11', gemeenten = ['9901']) {
  const { body } = await betaalbeheer(startRun, {
    body: { soort, ...(soort === 'maand' ? { maand } : {}), betaaldag: '2026-11-27', gemeenten } as never,
  });
  await proef.wachtrij.doeAlles();
  return (await betaalbeheer(readRun, { params: { runId: body.id } })).body;
}

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), werkers: alleWerkers });
  betaalbeheer = await proef.alsMedewerker(proef.veenrade.medewerkers.betaalbeheer, proef.veenrade);
  teamleider = await proef.alsMedewerker(proef.veenrade.medewerkers.teamleider, proef.veenrade);
});
afterAll(() => proef.stop());

describe('a month run from preview to bank file', () => {
  it('pays everybody once, shows one total in four places, and survives being asked twice', async () => {
    const zonder = await uitkeringsgerechtigde('Anna Zonder');
    await uitkeringsgerechtigde('Bert Loon', { loon: 50000 });
    await uitkeringsgerechtigde('Waterkanter', { gemeente: '9911' });

    const run = await berekendeRun();
    expect(run).toMatchObject({
      status: 'voorbeeld',
      voortgang: { klaar: 2, totaal: 2 },
      aantalBetalingen: 2,
      teBekijken: 0,
    });
    // 1.419,46 - 70,97 and (1.419,46 - 500,00) - 45,97
    expect(run.totaalInCenten).toBe(134849 + 87349);
    expect(run.totaalSpecificatiesInCenten).toBe(run.totaalInCenten);

    const eigen = await betaalbeheer(approveRun, { params: { runId: run.id }, versie: run.versie, body: {} });
    expect(eigen.status).toBe(404); // who prepares does not hold the task
    const akkoord = await teamleider(approveRun, { params: { runId: run.id }, versie: run.versie, body: {} });
    expect(akkoord.status).toBe(202);
    const nogmaals = await teamleider(approveRun, { params: { runId: run.id }, body: {} });
    expect(nogmaals.probleem?.detail).toContain('goedgekeurd');
    await proef.wachtrij.doeAlles();
    expect(proef.fouten).toEqual([]);

    const klaar = (await teamleider(readRun, { params: { runId: run.id } })).body;
    expect(klaar).toMatchObject({
      status: 'bestand-gemaakt',
      totaalBestandInCenten: run.totaalInCenten,
      totaalGrootboekInCenten: run.totaalInCenten,
    });
    const bestand = await proef.dienst.app.request(`/v1/betaalruns/${run.id}/bestand`);
    expect(bestand.status).toBe(401);
    const inhoud = await proef.systeem(
      (tx) => tx<{ inhoud: Buffer }[]>`select inhoud from betaalbestand where run = ${run.id}`,
    );
    expect(schemafouten(inhoud[0]?.inhoud ?? Buffer.from(''), 'EPC132-08_2025_V1.0_pain.001.001.09')).toEqual([]);
    expect(inhoud[0]?.inhoud.toString()).toContain(zonder.iban);
    const ophalen = { params: { runId: run.id }, query: { volgnummer: 1 } };
    expect((await betaalbeheer(readBestand, ophalen)).status).toBe(200);
    // who approved does not bring it to the bank, also not with both roles
    expect((await teamleider(readBestand, ophalen)).status).toBe(404);
    const wie = proef.veenrade.medewerkers.teamleider;
    await proef.systeem(
      (tx) =>
        tx`insert into roltoekenning ${tx({ id: uuidv7(), medewerker: wie, uitvoerder: proef.veenrade.id, gemeente: null, rol: 'betaalbeheer' })}`,
    );
    expect((await teamleider(readBestand, ophalen)).probleem?.errors?.[0]?.code).toBe('zelf-goedgekeurd');
    await proef.systeem((tx) => tx`delete from roltoekenning where medewerker = ${wie} and rol = 'betaalbeheer'`);

    const stand = await proef.systeem((tx) => grootboekstand(tx, proef.veenrade.id));
    expect(stand.reduce((sum, { saldoInCenten }) => sum + saldoInCenten, 0)).toBe(0);
    expect(stand.find(({ rekening }) => rekening === 'te-betalen')?.saldoInCenten ?? 0).toBe(0);

    const tweede = await betaalbeheer(startRun, {
      body: { soort: 'maand', maand: '2026-11', betaaldag: '2026-11-27', gemeenten: ['9901'] } as never,
    });
    expect(tweede.status).toBe(409);
    expect(tweede.probleem?.errors?.[0]?.code).toBe('maandrun-bestaat');
    expect(tweede.probleem?.detail).toContain('De maandrun van november 2026 voor Veenrade is er al');
    const zaterdag = await betaalbeheer(startRun, {
      body: { soort: 'dag', betaaldag: '2026-11-28', gemeenten: ['9901'] } as never,
    });
    expect(zaterdag.probleem?.errors?.[0]).toMatchObject({ pointer: '/betaaldag', code: 'geen-bankdag' });
    expect(zaterdag.probleem?.detail).toContain('maandag 30 november 2026');
  });

  it('pays nothing again when the month is booked, and only what is new', async () => {
    await uitkeringsgerechtigde('Carla Later');
    const run = await berekendeRun('dag');
    expect(run.aantalBetalingen).toBe(0);
  });
});

describe('what needs eyes', () => {
  it('holds a line with a new account until a colleague looked at it', async () => {
    const { persoon } = await uitkeringsgerechtigde('Dirk Nieuwnummer', { gecontroleerd: false });
    const run = await berekendeRun('maand', '2026-12');
    const regels = (
      await betaalbeheer(readRegels, { params: { runId: run.id }, query: { aantal: 50, alleen: 'aandacht' } })
    ).body;
    const dirk = regels.regels.find((regel: { persoon: string }) => regel.persoon === persoon);
    expect(dirk).toMatchObject({ nuInCenten: null, tegengehouden: true });
    expect(dirk?.aandacht).toContain('nieuw');
    const goed = await betaalbeheer(reviewRegel, {
      params: { regelId: dirk?.id ?? '' },
      body: { oordeel: 'goed', reden: 'lijkt in orde' },
    });
    expect(goed.probleem?.errors?.[0]?.code).toBe('niet-te-berekenen');
    await betaalbeheer(cancelRun, { params: { runId: run.id }, body: { reden: 'eerst het nummer nakijken' } });

    const [feit] = await proef.systeem(
      (tx) => tx<{ id: string }[]>`select id from feit where persoon = ${persoon} and soort = 'rekening'`,
    );
    const gekeken = await betaalbeheer(checkRekening, {
      params: { feitId: feit?.id ?? '' },
      body: { oordeel: 'klopt', reden: 'bankpas gezien' },
    });
    expect(gekeken.status).toBe(201);
    const opnieuw = await berekendeRun('maand', '2026-12');
    const weer = (
      await betaalbeheer(readRegels, { params: { runId: opnieuw.id }, query: { aantal: 50, alleen: 'alles' } })
    ).body;
    expect(weer.regels.find((regel: { persoon: string }) => regel.persoon === persoon)?.nuInCenten).toBe(134849);
    await betaalbeheer(cancelRun, { params: { runId: opnieuw.id }, body: { reden: 'proef' } });
  });

  it('does not approve while a fact changed after the preview', async () => {
    const { persoon } = await uitkeringsgerechtigde('Els Gewijzigd');
    const run = await berekendeRun('maand', '2026-12');
    await proef.systeem(
      (tx) =>
        tx`insert into feit ${tx({
          id: uuidv7(),
          uitvoerder: proef.veenrade.id,
          gemeente: '9901',
          persoon,
          soort: 'detentie',
          waarde: jsonb(tx, { gedetineerd: false }),
          geldig: '[2026-11-01,)',
          bekend: `[${new Date(proef.klok.nu().getTime() + 1000).toISOString()},)`,
          bron: 'medewerker',
          gecontroleerd: true,
          auteur_soort: 'medewerker',
        })}`,
    );
    const akkoord = await teamleider(approveRun, { params: { runId: run.id }, body: {} });
    expect(akkoord.status).toBe(409);
  });

  it('does not approve while a fact was withdrawn after the preview', async () => {
    const { persoon } = await uitkeringsgerechtigde('Fien Ingetrokken');
    const run = await berekendeRun('maand', '2026-10');
    const sluit = proef.systeem(
      (tx) => tx`update feit set bekend = tstzrange(lower(bekend), ${new Date(proef.klok.nu().getTime() + 1000)})
        where persoon = ${persoon} and soort = 'rekening'`,
    );
    await sluit;
    const akkoord = await teamleider(approveRun, { params: { runId: run.id }, body: {} });
    expect(akkoord.probleem?.errors?.[0]?.code).toBe('gegevens-gewijzigd');
    await betaalbeheer(cancelRun, { params: { runId: run.id }, body: { reden: 'proef' } });
  });

  it('puts a month whose norm is not published yet on the list, by the name of the amount, and gives a task when approved', async () => {
    const run = await berekendeRun('maand', '2027-02');
    const vraag = { params: { runId: run.id }, query: { aantal: 50, alleen: 'aandacht' as const } };
    const regels = (await betaalbeheer(readRegels, vraag)).body.regels;
    expect(regels[0]?.aandacht).toMatch(/ontbreekt/i);
    expect((await teamleider(approveRun, { params: { runId: run.id }, body: {} })).probleem).toBeUndefined();
    await proef.wachtrij.doeAlles();
    const taken = await proef.systeem(
      (tx) => tx<{ persoon: string; titel: string }[]>`
        select persoon, titel from taak where soort = 'betaling' and klaar_op is null and titel like 'Niet uitbetaald over februari 2027%'`,
    );
    expect(taken.map(({ persoon }) => persoon).sort()).toEqual(regels.map(({ persoon }) => persoon).sort());
    expect(taken[0]?.titel).toMatch(/ontbreekt/i);
    // who was left out in february is no payment of last month in march
    const maart = await berekendeRun('maand', '2027-03');
    expect(maart.vorigeTotaalInCenten).toBeNull();
    await betaalbeheer(cancelRun, { params: { runId: maart.id }, body: { reden: 'proef' } });
  });
});

describe('what comes back from the bank', () => {
  it('says of a run that its file is there, that a part was paid, and that all of it was', async () => {
    const runs = await proef.systeem(
      (tx) => tx<{ run: string; aantal: number }[]>`
        select run, count(*)::int as aantal from betaling where uitvoerder = ${proef.veenrade.id} and status = 'in-bestand'
        group by run having count(*) > 1 order by run`,
    );
    const runId = runs[0]?.run ?? '';
    const betalingen = await proef.systeem(
      (tx) => tx<{ e2e: string; bedrag: number }[]>`
        select end_to_end_id as e2e, bedrag_in_centen::int as bedrag from betaling where run = ${runId} order by id`,
    );
    const lees = async () => (await betaalbeheer(readRun, { params: { runId } })).body;
    expect(await lees()).toMatchObject({ status: 'bestand-gemaakt', bank: 'wacht', teruggekomen: 0 });
    const [eerste, ...rest] = betalingen;
    for (const [paid, stand] of [
      [eerste ? [eerste] : [], 'deels'],
      [rest, 'verwerkt'],
    ] as const) {
      const xml = writeAfschrift(
        { id: `${stand}-${runId}`.slice(0, 35), betaaldag: '2026-11-27', iban: nederlandseIban('BNGH', 1) },
        paid,
      );
      const inhoud = new TextEncoder().encode(xml);
      const uit = await betaalbeheer(importBankbestand, { query: { naam: 'afschrift.xml' }, inhoud });
      expect(uit.probleem).toBeUndefined();
      expect(uit.body).toMatchObject({ soort: 'camt.053', verwerkt: paid.length, teruggekomen: 0 });
      expect((await lees()).bank).toBe(stand);
    }
  });

  it('books a returned payment back, ends the account and gives a task; the same file twice changes nothing', async () => {
    const [betaling] = await proef.systeem(
      (tx) => tx<{ e2e: string; bedrag: number; persoon: string; iban: string }[]>`
      select end_to_end_id as e2e, bedrag_in_centen as bedrag, persoon, iban from betaling where uitvoerder = ${proef.veenrade.id} order by id limit 1`,
    );
    const euro = ((betaling?.bedrag ?? 0) / 100).toFixed(2);
    const camt = new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>R-1</MsgId><CreDtTm>2026-11-30T06:00:00</CreDtTm></GrpHdr>
<Stmt><Id>1</Id><Acct><Id><IBAN>NL02ABNA0123456789</IBAN></Id></Acct><Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">0.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-11-29</Dt></Dt></Bal>
<Ntry><Amt Ccy="EUR">${euro}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-30</Dt></BookgDt><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>RRTN</SubFmlyCd></Fmly></Domn></BkTxCd>
<NtryDtls><TxDtls><Refs><EndToEndId>${betaling?.e2e}</EndToEndId></Refs><Amt Ccy="EUR">${euro}</Amt><CdtDbtInd>CRDT</CdtDbtInd><RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf></TxDtls></NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>`);
    // a month later, and with the run of december in preview already
    const eind = proef.klok.vandaag();
    proef.klok.verzet('2026-12-02');
    const eerste = await betaalbeheer(importBankbestand, { query: { naam: 'afschrift.xml' }, inhoud: camt });
    expect(eerste.probleem).toBeUndefined();
    expect(eerste.body).toEqual({
      soort: 'camt.053',
      verwerkt: 1,
      teruggekomen: 1,
      alBekend: 0,
      nietHerkend: 0,
      ontvangen: 0,
      teVerdelen: 0,
    });
    const tweede = await betaalbeheer(importBankbestand, { query: { naam: 'afschrift.xml' }, inhoud: camt });
    expect(tweede.probleem?.errors?.[0]?.code).toBe('al-ingelezen');
    const slecht = await betaalbeheer(importBankbestand, {
      query: { naam: 'x.xml' },
      inhoud: new TextEncoder().encode('<kapot'),
    });
    expect(slecht.probleem?.errors?.[0]?.code).toBe('geen-bankbestand');

    const taken = await proef.systeem(
      (tx) => tx<{ titel: string }[]>`
        select titel from taak where persoon = ${betaling?.persoon ?? ''} and soort = 'betaling' and ontstaan_uit = 'bankbestand'`,
    );
    expect(taken.map(({ titel }) => titel)).toEqual([
      'Betaling van november 2026 kwam terug (de rekening is opgeheven): controleer het rekeningnummer',
    ]);
    const inVoorbeeld = await proef.systeem(
      (tx) => tx<{ tegengehouden: boolean; aandacht: string }[]>`
        select r.tegengehouden, r.aandacht from betaalregel r join betaalrun n on n.id = r.run
        where r.persoon = ${betaling?.persoon ?? ''} and n.maand = '2026-12' and n.status = 'voorbeeld'`,
    );
    expect(inVoorbeeld).toEqual([{ tegengehouden: true, aandacht: expect.stringContaining('kwam terug') }]);
    const maanden = await proef.systeem(
      (tx) => tx<{ maand: string }[]>`
        select distinct maand from boeking b join journaalpost j on j.id = b.journaalpost
        where b.persoon = ${betaling?.persoon ?? ''} and j.soort in ('retour', 'heropende-betaling')`,
    );
    expect(maanden).toEqual([{ maand: '2026-11' }]);
    const open = await proef.systeem(
      (tx) =>
        tx<
          { bedrag: string }[]
        >`select -sum(bedrag_in_centen) as bedrag from boeking where persoon = ${betaling?.persoon ?? ''} and rekening = 'te-betalen'`,
    );
    expect(Number(open[0]?.bedrag)).toBe(betaling?.bedrag);
    // the day run will not send it to the account that is closed
    const { body: run } = await betaalbeheer(startRun, {
      body: { soort: 'dag', betaaldag: '2026-12-04', gemeenten: ['9901'] },
    });
    await proef.wachtrij.doeAlles();
    const regels = (
      await betaalbeheer(readRegels, { params: { runId: run.id }, query: { aantal: 50, alleen: 'aandacht' } })
    ).body;
    expect(
      regels.regels.find((regel: { persoon: string }) => regel.persoon === betaling?.persoon)?.nuInCenten,
    ).toBeNull();
    proef.klok.verzet(eind);
  });
});

describe('who may', () => {
  it.each(['inkomensconsulent', 'coach', 'beheerder', 'raadslid', 'beleidsmedewerker'] as const)(
    '%s may not start a run',
    async (rol) => {
      const beller = await proef.alsMedewerker(proef.veenrade.medewerkers[rol], proef.veenrade);
      const antwoord = await beller(startRun, { body: { soort: 'dag', betaaldag: '2026-11-27', gemeenten: ['9901'] } });
      expect(antwoord.status).toBe(404);
    },
  );

  it('keeps Waterkant away from the runs of Veenrade', async () => {
    const run = await berekendeRun('dag');
    const vreemd = await proef.alsMedewerker(proef.waterkant.medewerkers.betaalbeheer, proef.waterkant);
    expect((await vreemd(readRun, { params: { runId: run.id } })).status).toBe(404);
    const ander = await vreemd(startRun, { body: { soort: 'dag', betaaldag: '2026-11-27', gemeenten: ['9901'] } });
    expect(ander.probleem?.errors?.[0]?.code).toBe('niet-voor-u');
    const nietGemandateerd = await vreemd(startRun, {
      body: { soort: 'dag', betaaldag: '2026-11-27', gemeenten: ['9916'] },
    });
    expect(nietGemandateerd.probleem?.errors?.[0]?.code).toBe('niet-voor-u');
  });
});
