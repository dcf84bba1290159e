import { filePost, readContacten, readPost, receivePost, recordContact } from '@meedoen/contract/contact';
import { readTijdlijn } from '@meedoen/contract/persoon';
import { readWerkvoorraad } from '@meedoen/contract/werkvoorraad';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';

let proef: Proefomgeving;
let consulent: Beller;
let vreemd: Beller;
let anna: string;
const pdf = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  const { veenrade, waterkant } = proef;
  consulent = await proef.alsMedewerker(veenrade.medewerkers.inkomensconsulent, veenrade);
  vreemd = await proef.alsMedewerker(waterkant.medewerkers.inkomensconsulent, waterkant);
  anna = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Anna' });
});
afterAll(() => proef.stop());

describe('notes', () => {
  it('are kept with who and when, for staff of that gemeente only', async () => {
    const params = { persoonId: anna };
    await consulent(recordContact, { params, body: { kanaal: 'telefoon', tekst: 'Belde over de huur.' } });
    expect((await consulent(readContacten, { params })).body.contacten).toMatchObject([
      { kanaal: 'telefoon', wie: 'inkomensconsulent van Gemeente Veenrade', tekst: 'Belde over de huur.' },
    ]);
    const zelf = await proef.alsInwoner(anna, proef.veenrade);
    const beheerder = await proef.alsMedewerker(proef.veenrade.medewerkers.beheerder, proef.veenrade);
    for (const beller of [zelf, vreemd, beheerder]) expect((await beller(readContacten, { params })).status).toBe(404);
  });
  it('are closed to a resident in the database too', async () => {
    const { withToegang } = await import('../../platform/database/index.ts');
    const toegang = { soort: 'inwoner', uitvoerder: proef.veenrade.id, personen: [anna] } as const;
    const rijen = await withToegang(
      proef.database,
      toegang,
      (tx) => tx`select 1 from contactnotitie union all select 1 from poststuk`,
    );
    expect(rijen).toHaveLength(0);
  });
  it.each([
    ['/tekst', { tekst: '' }],
    ['/tekst', { tekst: 'x'.repeat(4001) }],
    ['/kanaal', { kanaal: 'duif' }],
    ['/kleur', { kleur: 'rood' }],
  ])('refuses a wrong %s', async (pointer, anders) => {
    const ruw = { kanaal: 'balie', tekst: 'Was hier.', ...anders };
    const antwoord = await consulent(recordContact, { params: { persoonId: anna }, ruw });
    expect([antwoord.status, antwoord.probleem?.errors?.[0]?.pointer]).toEqual([400, pointer]);
  });
});

describe('incoming post', () => {
  const query = { naam: 'scan.pdf', afzender: 'Verhuurder', onderwerp: 'Huurverhoging' };
  it('is booked, shows in the work list, and goes to the right file once', async () => {
    const stuk = await consulent(receivePost, { query, inhoud: pdf, sleutel: 'post-1' });
    expect([stuk.status, stuk.body.persoon]).toEqual([201, null]);
    expect((await consulent(readPost, {})).body.poststukken.map(({ id }) => id)).toContain(stuk.body.id);
    const lijst = await consulent(readWerkvoorraad, { query: { aantal: 25, soort: 'post' } });
    expect(lijst.body.regels).toMatchObject([{ titel: 'Post: Huurverhoging', laatsteDag: '2026-11-26' }]);
    const params = { poststukId: stuk.body.id };
    expect((await vreemd(filePost, { params, body: { persoon: anna } })).status).toBe(404);
    const gezet = await consulent(filePost, { params, body: { persoon: anna } });
    expect([gezet.status, gezet.body.persoon]).toEqual([201, anna]);
    expect((await consulent(filePost, { params, body: { persoon: anna } })).probleem?.errors?.[0]?.code).toBe(
      'al-gekoppeld',
    );
    expect((await consulent(readPost, {})).body.poststukken).toEqual([]);
    expect((await consulent(readWerkvoorraad, { query: { aantal: 25, soort: 'post' } })).body.totaal).toBe(0);
    const [document] = await proef.systeem(
      (tx) => tx<{ persoon: string }[]>`select persoon from bestand where id = ${stuk.body.document}`,
    );
    expect(document?.persoon).toBe(anna);
    // whoever opens the file reads that it came, and can open it
    const { regels } = (await consulent(readTijdlijn, { params: { persoonId: anna } })).body;
    const post = regels.find(({ soort }) => soort === 'post');
    expect(post).toMatchObject({ titel: 'Post: Huurverhoging', document: stuk.body.document });
  });
  it('does not go to a file of somebody else, nor to a case of another person', async () => {
    const stuk = await consulent(receivePost, { query, inhoud: pdf });
    const params = { poststukId: stuk.body.id };
    const ver = await proef.persoon({ uitvoerder: proef.waterkant, gemeente: '9911', naam: 'Ver' });
    const fout = await consulent(filePost, { params, body: { persoon: ver } });
    expect([fout.status, fout.probleem?.errors?.[0]?.pointer]).toEqual([400, '/persoon']);
    const zaak = await consulent(filePost, { params, body: { persoon: anna, zaak: anna } });
    expect([zaak.status, zaak.probleem?.errors?.[0]?.pointer]).toEqual([400, '/zaak']);
  });
  it.each([
    ['an empty file', new Uint8Array(), 'leeg'],
    ['a program', new TextEncoder().encode('MZ program'), 'verkeerde-soort'],
    ['a page that calls itself pdf', new TextEncoder().encode('<html>%PDF</html>'), 'verkeerde-soort'],
  ])('refuses %s', async (_, inhoud, code) => {
    const antwoord = await consulent(receivePost, { query, inhoud });
    expect([antwoord.status, antwoord.probleem?.errors?.[0]?.code]).toEqual([400, code]);
  });
  it('is not for a coach, and leaves no unexpected errors', async () => {
    const coach = await proef.alsMedewerker(proef.veenrade.medewerkers.coach, proef.veenrade);
    expect((await coach(readPost, {})).status).toBe(404);
    expect(proef.fouten).toEqual([]);
  });
});
