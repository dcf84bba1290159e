import { answerZorgoverdracht, readZorgoverdrachten } from '@meedoen/contract/doelgroep';
import * as contract from '@meedoen/contract/ketenpartner';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidv7, withToegang } from '../../platform/database/index.ts';
import { eenZorgoverdracht, metDoelgroepen } from '../../test/doelgroepproef.ts';
import { metFeiten, opgegeven } from '../../test/dossier.ts';
import {
  AANGENOMEN,
  alsKetenpartner,
  alsZorgteam,
  EEN_INHOUD,
  EEN_KETENPARTNER,
  eenKetenpartner,
  ketenproef,
} from '../../test/ketenproef.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';

let proef: Proefomgeving;
let [coach, beleid, partner, andere]: Beller[] = [];
let persoon: string;
let keten: ReturnType<typeof ketenproef>;

const account = (code: string | null) => alsKetenpartner(proef, proef.veenrade, code);
const bel = <T>(beller: T | undefined): T => {
  if (!beller) throw new Error('nobody');
  return beller;
};

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), limiet: { mag: () => true } });
  const { veenrade } = proef;
  proef.klok.verzet('2026-11-24');
  persoon = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Fatima Zonnebloem' });
  const contact = { telefoon: '06 55 44 33 22', email: 'fatima@post.example' };
  await metFeiten(proef, persoon, veenrade, '9901', [opgegeven('contactgegevens', contact, '2026-01-01')]);
  await metDoelgroepen(proef, veenrade, ['9901']);
  coach = await proef.alsMedewerker(veenrade.medewerkers.coach, veenrade);
  beleid = await proef.alsMedewerker(veenrade.medewerkers.beleidsmedewerker, veenrade);
  keten = ketenproef(proef, veenrade, '9901', persoon);
  await eenKetenpartner(beleid);
  await eenKetenpartner(beleid, 'andere-partner');
  partner = await account('proef-partner');
  andere = await account('andere-partner');
});
afterAll(() => proef.stop());

describe('the care team of a gemeente', () => {
  const OVERDRACHT = {
    params: { zorgoverdrachtId: '' },
    body: { command: 'declineZorgoverdracht', reden: 'Is bekend.' },
  } as const;
  const rijVan = async (code: string) =>
    (
      await proef.systeem(
        (tx) =>
          tx<{ id: string }[]>`select id from ketenpartner where code = ${code} and uitvoerder = ${proef.veenrade.id}`,
      )
    )[0]?.id ?? '';

  it('gets handovers and no referral; another organisation, and an account of none or of two, get no handover', async () => {
    const params = { verwijzingId: await keten.verstuurd() };
    const zorgoverdrachtId = await eenZorgoverdracht(bel(coach), persoon);
    const team = await alsZorgteam(proef, proef.veenrade, '9901');
    const gekregen = (await team(readZorgoverdrachten)).body.overdrachten.find(({ id }) => id === zorgoverdrachtId);
    expect(gekregen).toMatchObject({ naam: 'Fatima Zonnebloem', telefoon: '06 55 44 33 22' });
    expect((await team(contract.readKetenverwijzingen)).status).toBe(404);
    expect((await team(contract.readKetenverwijzing, { params })).status).toBe(404);
    expect((await team(contract.processKetenverwijzing, { params, body: AANGENOMEN })).status).toBe(404);
    const vanTwee = await proef.medewerker(proef.veenrade, 'ketenpartner');
    await proef.systeem(
      (tx) =>
        tx`insert into roltoekenning ${tx({
          ...{ id: uuidv7(), medewerker: vanTwee, uitvoerder: proef.veenrade.id, gemeente: null },
          ...{ rol: 'ketenpartner', ketenpartner: 'zorgteam-9901' },
        })}`,
    );
    const twee = await proef.alsMedewerker(vanTwee, proef.veenrade);
    expect((await twee(contract.readKetenverwijzingen)).status).toBe(404);
    for (const ander of [bel(partner), bel(andere), await account(null), await account('bestaat-niet'), twee]) {
      expect((await ander(readZorgoverdrachten)).status).toBe(404);
      expect((await ander(answerZorgoverdracht, { ...OVERDRACHT, params: { zorgoverdrachtId } })).status).toBe(404);
    }
  });

  it('is kept apart by the database itself, and sees of a person the handover only', async () => {
    const verwijzing = await keten.verstuurd();
    await eenZorgoverdracht(bel(coach), persoon);
    const basis = {
      soort: 'ketenpartner' as const,
      uitvoerder: proef.veenrade.id,
      gemeenten: ['9901'],
      dag: '2026-11-24',
    };
    const ziet = (ketenpartner: string) =>
      withToegang(proef.database, { ...basis, ketenpartner }, async (tx) => ({
        zaken: (await tx`select 1 from doelgroepzaak`).length,
        verwijzingen: (await tx`select 1 from verwijzing`).length,
        anders: (await tx`select 1 from persoon union all select 1 from feit union all select 1 from commando`).length,
      }));
    const team = await rijVan('zorgteam-9901');
    // nothing of who is still at school
    const zorg = await proef.systeem(
      (tx) => tx`select 1 from doelgroepzaak where soort = 'zorg' and uitvoerder = ${proef.veenrade.id}`,
    );
    expect(zorg.length).toBeGreaterThan(0);
    expect(await ziet(team)).toEqual({ zaken: zorg.length, verwijzingen: 0, anders: 0 });
    const eigen = await ziet(await rijVan('proef-partner'));
    expect(eigen).toMatchObject({ zaken: 0, anders: 0 });
    expect(eigen.verwijzingen).toBeGreaterThan(0);
    // also of a row that says it is sent to the care team
    await proef.systeem((tx) => tx`update verwijzing set ketenpartner = ${team} where id = ${verwijzing}`);
    expect((await ziet(team)).verwijzingen).toBe(0);
    const ergens = { ...basis, ketenpartner: team, gemeenten: ['9911'] };
    await withToegang(proef.database, ergens, async (tx) =>
      expect(await tx`select 1 from doelgroepzaak`).toHaveLength(0),
    );
  });

  it('is of one gemeente, has no overeenkomst, and never becomes another kind of organisation', async () => {
    const body = { ...EEN_KETENPARTNER, code: 'nog-een-team', soort: 'zorgteam' as const };
    const fout = async (gemeente: string | null, soort: 'zorgteam' | 'taalhuis' = 'zorgteam') =>
      (await bel(beleid)(contract.registerKetenpartner, { body: { ...body, gemeente, soort } })).probleem?.errors?.[0]
        ?.pointer;
    expect(await fout(null)).toBe('/gemeente');
    expect(await fout('9911')).toBe('/gemeente');
    expect(await fout('9901', 'taalhuis')).toBe('/gemeente');
    const team = (await bel(beleid)(contract.registerKetenpartner, { body: { ...body, gemeente: '9901' } })).body;
    expect(team).toMatchObject({ soort: 'zorgteam', gemeente: '9901' });
    const params = { ketenpartnerId: team.id };
    const wijzig = (anders: object) =>
      bel(beleid)(contract.editKetenpartner, {
        params,
        body: { ...EEN_KETENPARTNER, soort: 'zorgteam', gemeente: '9901', reden: 'Proef', ...anders },
      });
    expect((await wijzig({ soort: 'taalhuis', gemeente: null })).probleem?.errors?.[0]?.code).toBe('ligt-vast');
    expect((await wijzig({ gemeente: null })).probleem?.errors?.[0]?.code).toBe('ligt-vast');
    expect((await wijzig({ naam: 'Zorgteam Noord' })).body.naam).toBe('Zorgteam Noord');
    const nee = await bel(beleid)(contract.proposeOvereenkomst, {
      params,
      body: { gemeente: '9901', inhoud: EEN_INHOUD },
    });
    expect(nee.tekst).toContain('zorgteam');
    expect(nee.status).toBe(409);
  });
});
