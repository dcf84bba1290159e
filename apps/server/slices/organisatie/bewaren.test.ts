import { readBrieven } from '@meedoen/contract/brief';
import { readFeiten } from '@meedoen/contract/feit';
import { readKlachtenlijst } from '@meedoen/contract/klacht';
import { approveBewaarlijst, draftBewaarlijst, readBewaarlijsten } from '@meedoen/contract/organisatie';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alleenstaande, metFeiten, metRecht, opgegeven } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { grootboekstand } from '../grootboek/index.ts';
import { geefRechtopdracht, rechtMetId } from '../recht/index.ts';

let proef: Proefomgeving;
let fg: Beller;
let teamleider: Beller;
let consulent: Beller;
let oud: string;
let recent: string;
let lopend: string;

/** Somebody whose right ended on a day; null: it runs. */
async function iemand(naam: string, laatsteDag: '2019-11-23' | '2019-11-24' | '2025-11-23' | null) {
  const { veenrade } = proef;
  proef.klok.verzet('2018-01-02');
  const persoon = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam, geboortedatum: '1970-01-01' });
  await metFeiten(proef, persoon, veenrade, '9901', [
    ...alleenstaande('1970-01-01', '9901'),
    opgegeven('contactgegevens', { telefoon: '0612345678' }),
  ]);
  const recht = await metRecht(proef, persoon, veenrade, '9901', '2018-01-01', ['2018-01']);
  await proef.systeem(async (tx) => {
    // paid: nothing is open any more
    await tx`with post as (insert into journaalpost (id, uitvoerder, gemeente, soort, omschrijving, boekdatum, bron_soort, bron, op)
        values (gen_random_uuid(), ${veenrade.id}, '9901', 'betaling', 'Betaald', '2018-01-31', 'proef', gen_random_uuid(), now()) returning *),
      open as (select recht, persoon, maand, rekening, sum(bedrag_in_centen) as c from boeking where recht = ${recht.id} and rekening = 'te-betalen' group by 1, 2, 3, 4)
      insert into boeking (journaalpost, regel, uitvoerder, gemeente, rekening, persoon, recht, maand, bedrag_in_centen)
      select p.id, 1, p.uitvoerder, p.gemeente, 'te-betalen', o.persoon, o.recht, o.maand, -o.c from post p, open o
      union all select p.id, 2, p.uitvoerder, p.gemeente, 'bank', o.persoon, o.recht, o.maand, o.c from post p, open o`;
    const nu = await rechtMetId(tx, recht.id);
    if (nu && laatsteDag)
      await geefRechtopdracht(
        tx,
        nu,
        { commando: 'endRecht', laatsteDag, besluit: 'werk', cbsCode: '11' },
        { auteur: { id: null, soort: 'systeem' }, nu: proef.klok.nu(), vandaag: proef.klok.vandaag(), reden: 'Werk' },
      );
  });
  proef.klok.verzet('2026-11-24');
  return persoon;
}

/** A complaint and an objection of long ago; the complaint is handled, or still open. */
const metKlachtEnBezwaar = (persoon: string, open: boolean) =>
  proef.systeem(async (tx) => {
    const tekst = tx.json({ gedraging: 'Aan de Kade liet men mij wachten.' });
    const { id } = proef.veenrade;
    await tx`insert into klacht (id, uitvoerder, gemeente, kenmerk, persoon, status, toestand, versie, betrokkenen, ontvangen_op, uitkomst, geeindigd_op, open)
      values (gen_random_uuid(), ${id}, '9901', ${`K ${persoon}`}, ${persoon}, ${open ? 'in-behandeling' : 'afgehandeld'}, ${tekst}, 1, '{}', '2019-02-01',
        ${open ? null : 'gegrond'}, ${open ? null : '2019-03-01'}, ${open})`;
    const [besluit] = await tx<{ id: string }[]>`
      insert into besluit (id, uitvoerder, gemeente, kenmerk, persoon, soort, status, bevroren, versie, bekendgemaakt_op, aangemaakt_op)
      select gen_random_uuid(), ${id}, '9901', ${`B ${persoon}`}, ${persoon}, 'toekennen', 'bekendgemaakt', '{}', 1, '2018-01-02', '2018-01-02' returning id`;
    await tx`insert into bezwaar (id, uitvoerder, gemeente, kenmerk, persoon, besluit, status, toestand, versie, open, aangemaakt_op)
      values (gen_random_uuid(), ${id}, '9901', ${`Z ${persoon}`}, ${persoon}, ${besluit?.id ?? null}, 'beslist', ${tekst}, 1, false, '2018-02-01')`;
  });

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  const { veenrade } = proef;
  fg = await proef.alsMedewerker(veenrade.medewerkers['functionaris-gegevensbescherming'], veenrade);
  teamleider = await proef.alsMedewerker(veenrade.medewerkers.teamleider, veenrade);
  consulent = await proef.alsMedewerker(veenrade.medewerkers.inkomensconsulent, veenrade);
  oud = await iemand('Oud Dossier', '2019-11-23');
  await metKlachtEnBezwaar(oud, false);
  recent = await iemand('Recent Dossier', '2025-11-23');
  lopend = await iemand('Lopend Dossier', null);
});
afterAll(() => proef.stop());

const persoon = (id: string) =>
  proef.systeem(async (tx) => {
    const [rij] = await tx<{ naam: string; verwijderd_op: Date | null; bsn: Buffer | null }[]>`
      select naam, verwijderd_op, bsn_hash as bsn from persoon where id = ${id}`;
    return rij;
  });
const stand = () => proef.systeem((tx) => grootboekstand(tx, proef.veenrade.id));
const sorteer = (rijen: Awaited<ReturnType<typeof stand>>) =>
  [...rijen].sort((a, b) => (a.rekening < b.rekening ? -1 : 1));

describe('data whose term is over', () => {
  it('goes by a list that two people approved; a tombstone keeps ledger and counts right', async () => {
    const voor = sorteer(await stand());
    const lijst = await fg(draftBewaarlijst, { body: {} });
    expect([lijst.status, lijst.body.status]).toEqual([201, 'opgesteld']);
    const soorten = new Map(lijst.body.soorten.map(({ soort, aantal, termijn }) => [soort, { aantal, termijn }]));
    // contact data of the two that ended; the rest of the old file only
    expect(soorten.get('Telefoon en e-mail')).toEqual({ aantal: 2, termijn: '1 jaar na het einde van het recht' });
    expect(soorten.get('Spaargeld')).toMatchObject({ aantal: 1, termijn: '7 jaar na het einde van het recht' });
    expect(soorten.get('Hele dossiers')).toMatchObject({ aantal: 1 });
    expect(lijst.body.soorten[0]?.grond).toContain('te bevestigen met de eigen selectielijst');

    const call = { params: { lijstId: lijst.body.id }, body: {} };
    expect((await fg(approveBewaarlijst, call)).body.status).toBe('eerste-akkoord');
    expect((await fg(approveBewaarlijst, call)).probleem?.errors?.[0]?.code).toBe('zelf-goedgekeurd');
    expect(await persoon(oud)).toMatchObject({ naam: 'Oud Dossier' });
    const uitgevoerd = await teamleider(approveBewaarlijst, call);
    expect(uitgevoerd.body).toMatchObject({
      status: 'uitgevoerd',
      eerste: expect.any(String),
      tweede: expect.any(String),
    });
    expect((await teamleider(approveBewaarlijst, call)).probleem?.errors?.[0]?.code).toBe('al-uitgevoerd');

    expect(await persoon(oud)).toMatchObject({ naam: 'Verwijderd', bsn: null, verwijderd_op: expect.any(Date) });
    expect(sorteer(await stand())).toEqual(voor);
    const sporen = await proef.systeem(
      (tx) => tx<{ tekst: string }[]>`
        select waarde::text || soort as tekst from feit where persoon = ${oud}
        union all select toestand::text from recht where persoon = ${oud}
        union all select toestand::text from klacht where persoon = ${oud}
        union all select toestand::text from bezwaar where persoon = ${oud}
        union all select gegevens::text from commando where persoon = ${oud}`,
    );
    expect(sporen.length).toBeGreaterThan(5);
    expect(sporen.every(({ tekst }) => !/Kade|1970|0612|melding/.test(tekst))).toBe(true);
    const [aantal] = await proef.systeem((tx) => tx<{ n: number }[]>`select count(*)::int as n from recht`);
    expect(aantal?.n).toBe(3);
    const uitkomst = proef.systeem(
      (tx) => tx<{ uitkomst: string }[]>`select uitkomst from klacht where persoon = ${oud}`,
    );
    expect(await uitkomst).toMatchObject([{ uitkomst: 'gegrond' }]);
    const behandelaar = await proef.alsMedewerker(proef.veenrade.medewerkers.kwaliteitsmedewerker, proef.veenrade);
    const klachten = await behandelaar(readKlachtenlijst, { query: { open: 'nee' } });
    expect(klachten.status).toBe(200);
    expect(klachten.tekst).not.toContain(oud);
    const params = { persoonId: oud };
    expect((await consulent(readFeiten, { params })).status).toBe(404);
    expect((await consulent(readBrieven, { params })).status).toBe(404);
  });

  it('leaves what is not over: the recent file lost its contact data only, the running one nothing', async () => {
    const soorten = async (id: string) =>
      (await consulent(readFeiten, { params: { persoonId: id } })).body.feiten.map(({ soort }) => soort);
    expect(await soorten(recent)).toContain('spaargeld');
    expect(await soorten(recent)).not.toContain('contactgegevens');
    expect(await soorten(lopend)).toContain('contactgegevens');
    expect((await fg(draftBewaarlijst, { body: {} })).probleem?.errors?.[0]?.code).toBe('niets-verlopen');
  });

  it('keeps the file of who still waits for an answer to a complaint', async () => {
    const klager = await iemand('Klager', '2019-11-23');
    await metKlachtEnBezwaar(klager, true);
    const lijst = await fg(draftBewaarlijst, { body: {} });
    expect(lijst.probleem?.errors?.[0]?.code).toBe('niets-verlopen');
  });

  it('counts to the day: kept on the last day of seven years', async () => {
    const nog = await iemand('Nog een dag', '2019-11-24');
    const lijst = await fg(draftBewaarlijst, { body: {} });
    expect(lijst.body.soorten.some(({ soort }) => soort === 'Hele dossiers')).toBe(false);
    proef.klok.verzet('2026-11-25');
    const morgen = await teamleider(draftBewaarlijst, { body: {} });
    expect(morgen.body.soorten.find(({ soort }) => soort === 'Hele dossiers')?.aantal).toBe(1);
    // meanwhile somebody comes back: what was listed is left alone
    const call = { params: { lijstId: morgen.body.id }, body: {} };
    await teamleider(approveBewaarlijst, call);
    await proef.systeem(
      (tx) => tx`insert into taak (id, uitvoerder, gemeente, persoon, soort, titel, ontstaan_uit, aangemaakt_op)
        values (gen_random_uuid(), ${proef.veenrade.id}, '9901', ${nog}, 'taak', 'Meldt zich weer', 'proef', now())`,
    );
    await fg(approveBewaarlijst, call);
    expect(await persoon(nog)).toMatchObject({ naam: 'Nog een dag', verwijderd_op: null });
    proef.klok.verzet('2026-11-24');
  });

  it('cannot be removed by the product without two names, nor by another uitvoerder', async () => {
    const [lijst] = (await fg(readBewaarlijsten, {})).body.lijsten.filter(({ status }) => status === 'opgesteld');
    await expect(
      proef.systeem((tx) => tx`select toegang.verwijder_na_bewaartermijn(${lijst?.id ?? null}, now())`),
    ).rejects.toThrow(/goedgekeurd/);
    const { waterkant } = proef;
    const vreemd = await proef.alsMedewerker(waterkant.medewerkers.teamleider, waterkant);
    expect((await vreemd(approveBewaarlijst, { params: { lijstId: lijst?.id ?? '' }, body: {} })).status).toBe(404);
    expect((await vreemd(readBewaarlijsten, {})).body.lijsten).toEqual([]);
    expect((await consulent(readBewaarlijsten, {})).status).toBe(404);
    expect(proef.fouten).toEqual([]);
  });
});
