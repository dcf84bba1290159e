import { maakBrief } from '@meedoen/casework/brief';
import { readBrief, readBriefPdf, readBrieven, readPrintbestand } from '@meedoen/contract/brief';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Post, smtpPost, startPostsimulator } from '../../sources/post/index.ts';
import { systeemregels } from '../../test/bewijs.ts';
import { metFeiten, opgegeven } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, type Proefuitvoerder, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { alleWerkers } from '../../werkers.ts';
import { briefblokken, briefgegevens, verstuurBrief } from './index.ts';

let proef: Proefomgeving;
let mail: Awaited<ReturnType<typeof startPostsimulator>>;
let post: Post;
let consulent: Beller;

beforeAll(async () => {
  mail = await startPostsimulator();
  post = smtpPost(mail.url);
  proef = await proefomgeving({ wegen: alleWegen(), werkers: alleWerkers, post });
  consulent = await proef.alsMedewerker(proef.veenrade.medewerkers.inkomensconsulent, proef.veenrade);
});
afterAll(async () => {
  post.sluit();
  await mail.stop();
  await proef.stop();
});

const uitstel = { oudeDatum: '2026-12-14', nieuweDatum: '2026-12-28', nietDoorAanvrager: true } as const;

async function stuur(persoon: string, gemeente = '9901', uitvoerder: Proefuitvoerder = proef.veenrade) {
  const door = { nu: proef.klok.nu(), vandaag: proef.klok.vandaag() };
  return proef.systeem(async (tx) => {
    const wie = { id: persoon, uitvoerder: uitvoerder.id, gemeente };
    const gegevens = await briefgegevens(tx, wie, 'A. Proef', door);
    const reden = 'Wij wachten op de bank.';
    const brief = maakBrief('uitstelbericht', { ...gegevens, ...uitstel, reden, bijlagen: ['Overzicht'] });
    return verstuurBrief(tx, brief, wie, door);
  });
}
const inwoner = (naam: string, gemeente = '9901', uitvoerder = proef.veenrade) =>
  proef.persoon({ uitvoerder, gemeente, naam });
const wil = (persoon: string, email: string | undefined) =>
  metFeiten(proef, persoon, proef.veenrade, '9901', [
    opgegeven('briefvoorkeur', { kanaal: 'eigen-pagina', bericht: email !== undefined, aanspreekvorm: 'u' }),
    ...(email ? [opgegeven('contactgegevens', { email })] : []),
  ]);
const verzendingen = (brief: string) =>
  proef.systeem(
    (tx) => tx<{ kanaal: string; status: string; fout: string | null }[]>`
      select kanaal, status, fout from verzending where brief = ${brief} order by array_position(array['eigen-pagina', 'mail', 'papier'], kanaal)`,
  );

describe('a letter', () => {
  it('goes on paper when nobody chose, and is read as blocks, text and PDF', async () => {
    const anna = await inwoner('Anna de Wit');
    const { id, kanaal } = await stuur(anna);
    expect(kanaal).toBe('papier');
    const { body } = await consulent(readBrieven, { params: { persoonId: anna } });
    expect(body.brieven).toMatchObject([
      { id, kenmerk: 'BR-2026-000001', kanaal: 'papier', verzending: 'Ligt klaar voor de post', gelezen: false },
    ]);
    const brief = (await consulent(readBrief, { params: { briefId: id } })).body;
    expect(brief.blokken.map(({ soort }) => soort)).toContain('hulp');
    expect(brief.blokken.find(({ soort }) => soort === 'bijlagen')?.regels[0]?.tekst).toBe('Overzicht');
    expect(brief.tekst).toContain('Wij wachten op de bank.');
    const pdf = await consulent(readBriefPdf, { params: { briefId: id } });
    expect([pdf.status, pdf.headers.get('Content-Type')]).toEqual([200, 'application/pdf']);
  });

  it('is marked read by the person it is for, not by staff', async () => {
    const bram = await inwoner('Bram');
    const { id } = await stuur(bram);
    await consulent(readBriefPdf, { params: { briefId: id } });
    const zelf = await proef.alsInwoner(bram, proef.veenrade);
    const gelezen = async () =>
      (await consulent(readBrieven, { params: { persoonId: bram } })).body.brieven[0]?.gelezen;
    expect(await gelezen()).toBe(false);
    expect((await zelf(readBriefPdf, { params: { briefId: id } })).status).toBe(200);
    expect(await gelezen()).toBe(true);
  });

  it('is closed to another resident, the other uitvoerder, another gemeente and roles without files', async () => {
    const { waterkant, veenrade } = proef;
    const { id } = await stuur(await inwoner('Cees'));
    const buur = await proef.alsInwoner(await inwoner('Dirk'), veenrade);
    const vreemd = await proef.alsMedewerker(waterkant.medewerkers.inkomensconsulent, waterkant);
    const beheerder = await proef.alsMedewerker(veenrade.medewerkers.beheerder, veenrade);
    for (const beller of [buur, vreemd, beheerder, proef.niemand]) {
      const status = (await beller(readBrief, { params: { briefId: id } })).status;
      expect(status).toBe(beller === proef.niemand ? 401 : 404);
    }
    const ver = await stuur(await inwoner('Els', '9912', waterkant), '9912', waterkant);
    const alleen9911 = await proef.alsMedewerker(
      await proef.medewerker(waterkant, 'inkomensconsulent', '9911'),
      waterkant,
    );
    expect((await alleen9911(readBrief, { params: { briefId: ver.id } })).status).toBe(404);
    expect((await vreemd(readBrief, { params: { briefId: ver.id } })).status).toBe(200);
  });

  it('gives each sentence that staff may replace a block with a key', () => {
    const gegevens = {
      kenmerk: 'BR-2026-000009',
      datum: '2026-11-24',
      taal: 'nl',
      aanspreekvorm: 'je',
      geadresseerde: { naam: 'Anna', straatEnNummer: 'Kade 1', postcode: '9400 AA', plaats: 'Veenrade' },
      afzender: { gemeente: 'Veenrade', afdeling: 'Werk', postadres: [], telefoon: '14 0', website: 'v.example' },
      contactpersoon: { naam: 'Piet', telefoon: '14 0', bereikbaar: '' },
      ondertekenaar: 'Piet',
      eigenZinnen: ['Deze zin is van mij.'],
    } as const;
    const brief = maakBrief('uitstelbericht', { ...gegevens, ...uitstel, reden: 'Wij wachten.' });
    const bewerkbaar = briefblokken(brief, true).filter(({ sleutel }) => sleutel !== null);
    expect(bewerkbaar).toContainEqual(expect.objectContaining({ tekst: 'Deze zin is van mij.', eigen: true }));
    expect(briefblokken(brief).filter(({ sleutel }) => sleutel !== null)).toEqual([]);
  });
});

describe('the mail without content', () => {
  it('goes to who asked for one, and says nothing about them', async () => {
    const fatma = await inwoner('Fatma Yilmaz');
    await wil(fatma, 'fatma@proef.example');
    const { id, kanaal } = await stuur(fatma);
    expect(kanaal).toBe('eigen-pagina');
    await proef.wachtrij.doeAlles();
    expect(await verzendingen(id)).toMatchObject([
      { kanaal: 'eigen-pagina', status: 'verzonden' },
      { kanaal: 'mail', status: 'verzonden' },
    ]);
    const bericht = mail.berichten().find(({ aan }) => aan.includes('fatma@proef.example'));
    expect(bericht?.ruw).not.toContain('Yilmaz');
  });

  it('is not sent without consent', async () => {
    const gerrit = await inwoner('Gerrit');
    await wil(gerrit, undefined);
    const { id } = await stuur(gerrit);
    expect(await verzendingen(id)).toMatchObject([{ kanaal: 'eigen-pagina' }]);
  });

  it('that is refused is recorded, and the letter goes on paper after all', async () => {
    const hana = await inwoner('Hana');
    await wil(hana, 'weg@proef.example');
    mail.weiger('weg@proef.example');
    const { id } = await stuur(hana);
    await proef.wachtrij.doeAlles();
    expect(await verzendingen(id)).toMatchObject([
      { kanaal: 'eigen-pagina', status: 'verzonden' },
      { kanaal: 'mail', status: 'mislukt', fout: expect.stringContaining('Onbekend adres') },
      { kanaal: 'papier', status: 'klaar' },
    ]);
    const { body } = await consulent(readBrieven, { params: { persoonId: hana } });
    expect(body.brieven[0]?.verzending).toBe('Staat op de eigen pagina; mail niet aangekomen; Ligt klaar voor de post');
  });

  it('that is put off is tried again later', async () => {
    const ivo = await inwoner('Ivo');
    await wil(ivo, 'later@proef.example');
    mail.stelUit('later@proef.example');
    const { id } = await stuur(ivo);
    await proef.wachtrij.doeAlles();
    expect((await verzendingen(id))[1]).toMatchObject({ kanaal: 'mail', status: 'klaar', fout: expect.any(String) });
    mail.leeg();
    await proef.systeem(
      (tx) =>
        tx`update opdracht set niet_voor = ${proef.klok.nu()} where soort = 'brief-notificatie' and klaar_op is null`,
    );
    await proef.wachtrij.doeAlles();
    expect((await verzendingen(id))[1]).toMatchObject({ kanaal: 'mail', status: 'verzonden', fout: null });
  });
});

describe('the print file of a day', () => {
  it('holds every letter once, of one gemeente per file', async () => {
    const { waterkant } = proef;
    proef.klok.verzet('2026-11-25');
    for (const [naam, gemeente] of [
      ['Jan', '9911'],
      ['Kees', '9911'],
      ['Leo', '9912'],
    ] as const)
      await stuur(await inwoner(naam, gemeente, waterkant), gemeente, waterkant);
    const beller = await proef.alsMedewerker(waterkant.medewerkers.inkomensconsulent, waterkant);
    const alleen9912 = await proef.alsMedewerker(
      await proef.medewerker(waterkant, 'inkomensconsulent', '9912'),
      waterkant,
    );
    const dag = { params: { dag: '2026-11-25' as const } };
    const eerste = await beller(readPrintbestand, dag);
    expect(eerste.status).toBe(200);
    expect(eerste.headers.get('Content-Disposition')).toContain('post-2026-11-25-1-van-2.pdf');
    const index = await beller(readPrintbestand, { ...dag, query: { deel: 'index' } });
    expect(index.headers.get('Content-Type')).toContain('text/csv');
    expect(index.tekst.trim().split('\r\n')).toEqual([
      'volgnummer,kenmerk,eerstePagina,aantalPaginas,adresHash',
      expect.stringMatching(/^1,[^,]+,1,\d+,[0-9a-f]{64}$/),
      expect.stringMatching(/^2,[^,]+,\d+,\d+,[0-9a-f]{64}$/),
    ]);
    expect((await alleen9912(readPrintbestand, { ...dag, query: { deel: 'index', volgnummer: 1 } })).status).toBe(404);
    expect((await alleen9912(readPrintbestand, { ...dag, query: { volgnummer: 1 } })).status).toBe(404);
    expect((await alleen9912(readPrintbestand, dag)).status).toBe(200);
    // later that day one more, then the job of the end of the day
    const mia = await inwoner('Mia', '9911', waterkant);
    await stuur(mia, '9911', waterkant);
    proef.klok.verzet('2026-11-26');
    await proef.wachtrij.doeAlles();
    await proef.wachtrij.doeAlles();
    const rijen = await proef.systeem(
      (tx) => tx<{ volgnummer: number; gemeente: string; aantal: number }[]>`
        select volgnummer, gemeente, jsonb_array_length(index) as aantal from printbestand
        where uitvoerder = ${waterkant.id} and dag = '2026-11-25' order by volgnummer`,
    );
    expect((await systeemregels(proef, waterkant, mia)).join()).toContain(
      'Post van de dag: Brief klaargezet om te printen',
    );
    expect(rijen).toEqual([
      { volgnummer: 1, gemeente: '9911', aantal: 2 },
      { volgnummer: 2, gemeente: '9912', aantal: 1 },
      { volgnummer: 3, gemeente: '9911', aantal: 1 },
    ]);
    expect((await beller(readPrintbestand, { ...dag, query: { volgnummer: 4 } })).status).toBe(404);
    const morgen = await beller(readPrintbestand, { params: { dag: '2026-11-27' } });
    expect([morgen.status, morgen.probleem?.errors?.[0]?.code]).toEqual([400, 'in-de-toekomst']);
    expect(
      (await (await proef.alsMedewerker(waterkant.medewerkers.coach, waterkant))(readPrintbestand, dag)).status,
    ).toBe(404);
  });

  it('leaves no unexpected errors', () => {
    expect(proef.fouten).toEqual([]);
  });
});
