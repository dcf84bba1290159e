import { readFeiten, recordFeit, settleVerschil } from '@meedoen/contract/feit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alleenstaande, metFeiten, metRecht, opgegeven } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';

let proef: Proefomgeving;
let consulent: Beller;
let anna: string;
let recht: string;
const nieuw = { totEnMet: null, bron: 'medewerker' as const, gecontroleerd: true };
const loon = (nettoInCenten: number, kenmerk = 'Bakkerij') => ({
  kenmerk,
  soort: 'loon',
  nettoInCenten,
  periode: 'maand',
  vakantietoeslag: 'inbegrepen',
});

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  const { veenrade } = proef;
  consulent = await proef.alsMedewerker(veenrade.medewerkers.inkomensconsulent, veenrade);
  anna = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Anna' });
  await metFeiten(proef, anna, veenrade, '9901', alleenstaande('1985-04-01', '9901'));
  recht = (await metRecht(proef, anna, veenrade, '9901', '2026-08-01', ['2026-08', '2026-09', '2026-10'])).id;
});
afterAll(() => proef.stop());

const besluiten = () =>
  proef.systeem(
    (tx) => tx<{ id: string; status: string; versie: number }[]>`
      select id, status, versie from besluit where recht = ${recht} and soort = 'herzien' order by aangemaakt_op`,
  );
const taken = () =>
  proef.systeem(
    (tx) => tx<{ titel: string; klaar: boolean }[]>`
    select titel, klaar_op is not null as klaar from taak where persoon = ${anna} and soort = 'herziening'`,
  );

describe('the consequence of a fact', () => {
  it('makes one proposal with the months it changes, and a task; and lets it lapse when the fact is taken back', async () => {
    const params = { persoonId: anna };
    const eerst = await consulent(recordFeit, {
      params,
      body: { ...nieuw, soort: 'inkomen', waarde: loon(60_000), vanaf: '2026-09-01', totEnMet: '2026-10-31' },
    });
    expect(eerst.status).toBe(201);
    expect(eerst.body.gevolg.maanden).toEqual([
      { maand: '2026-09', geboektInCenten: 141946, berekendInCenten: 81946, verschilInCenten: -60000 },
      { maand: '2026-10', geboektInCenten: 141946, berekendInCenten: 81946, verschilInCenten: -60000 },
    ]);
    expect(await besluiten()).toEqual([{ id: eerst.body.gevolg.voorstel, status: 'concept', versie: 1 }]);
    expect(await taken()).toEqual([{ titel: 'Herziening en terugvordering voorstellen', klaar: false }]);

    const daarna = await consulent(recordFeit, {
      params,
      body: {
        ...nieuw,
        soort: 'inkomen',
        waarde: loon(50_000),
        vanaf: '2026-10-01',
        totEnMet: '2026-10-31',
        vervangt: eerst.body.feit.id,
      },
    });
    expect(daarna.body.gevolg.maanden).toEqual([
      { maand: '2026-10', geboektInCenten: 141946, berekendInCenten: 91946, verschilInCenten: -50000 },
    ]);
    expect(daarna.body.gevolg.voorstel).toBe(eerst.body.gevolg.voorstel);
    expect((await besluiten())[0]).toMatchObject({ status: 'concept', versie: 2 });

    const terug = await consulent(recordFeit, {
      params,
      body: {
        ...nieuw,
        soort: 'inkomen',
        waarde: loon(0),
        vanaf: '2026-10-01',
        totEnMet: '2026-10-31',
        vervangt: daarna.body.feit.id,
      },
    });
    expect(terug.body.gevolg).toEqual({ maanden: [], voorstel: null });
    expect((await besluiten())[0]).toMatchObject({ status: 'vervallen' });
    expect(await taken()).toEqual([{ titel: 'Herziening en terugvordering voorstellen', klaar: true }]);
  });

  it('does nothing to months that were not booked, and nothing twice', async () => {
    const antwoord = await consulent(recordFeit, {
      params: { persoonId: anna },
      body: { ...nieuw, soort: 'inkomen', waarde: loon(10_000, 'Kiosk'), vanaf: '2026-11-01' },
    });
    expect(antwoord.body.gevolg).toEqual({ maanden: [], voorstel: null });
    expect(await besluiten()).toHaveLength(1);
  });
});

describe('recording a fact', () => {
  it.each([
    [
      'a day that does not come after its first',
      { vanaf: '2026-05-02', totEnMet: '2026-05-01' },
      '/totEnMet',
      'omgekeerd',
    ],
    ['days far ahead', { vanaf: '2036-05-02' }, '/vanaf', 'te-ver-vooruit'],
    ['an unknown kind', { soort: 'schoenmaat' }, '/soort', 'onbekende-soort'],
    ['an unknown field', { waarde: { gedetineerd: true, cel: 4 }, soort: 'detentie' }, '/waarde/cel', 'onbekend-veld'],
    ['a negative amount', { waarde: loon(-1) }, '/waarde/nettoInCenten', 'ongeldig'],
    ['a source that may not deliver it', { bron: 'brp' }, '/bron', 'bron-mag-niet'],
    [
      'a birth in the future',
      { soort: 'geboortedatum', waarde: { datum: '2027-01-01' } },
      '/waarde/datum',
      'in-de-toekomst',
    ],
    ['death before birth', { soort: 'overlijden', waarde: { datum: '1980-01-01' } }, '/waarde/datum', 'voor-geboorte'],
  ])('refuses %s', async (_, verandering, pointer, code) => {
    const body = { ...nieuw, soort: 'inkomen', waarde: loon(1), vanaf: '2026-05-01', ...verandering };
    const antwoord = await consulent(recordFeit, { params: { persoonId: anna }, ruw: body });
    expect(antwoord.status).toBe(400);
    expect(antwoord.probleem?.errors).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  it('refuses that somebody is their own partner', async () => {
    const waarde = { partner: anna, recht: true };
    const antwoord = await consulent(recordFeit, {
      params: { persoonId: anna },
      body: { ...nieuw, soort: 'partnerschap', waarde, vanaf: '2026-05-01' },
    });
    expect(antwoord.probleem?.errors?.[0]).toMatchObject({ pointer: '/waarde', code: 'zichzelf' });
  });

  it('lets a later fact of the same source follow an open-ended one, and refuses any other overlap', async () => {
    const params = { persoonId: anna };
    const bewaar = (bedrag: number, vanaf: `${number}-${number}-${number}`) =>
      consulent(recordFeit, { params, body: { ...nieuw, soort: 'inkomen', waarde: loon(bedrag, 'Kiosk'), vanaf } });
    expect((await bewaar(20_000, '2026-12-01')).status).toBe(201);
    expect((await bewaar(30_000, '2026-11-15')).probleem?.errors?.[0]).toMatchObject({
      code: 'overlapt',
      pointer: '/vanaf',
    });
    const { body } = await consulent(readFeiten, { params });
    const kiosk = body.feiten.filter((feit) => feit.weergave.includes('Kiosk')).map(({ geldig }) => geldig);
    expect(kiosk).toEqual(
      expect.arrayContaining([
        { vanaf: '2026-11-01', tot: '2026-12-01' },
        { vanaf: '2026-12-01', tot: null },
      ]),
    );
  });

  it('shows the file as it was known on an earlier day', async () => {
    const params = { persoonId: anna };
    const eerder = await consulent(readFeiten, { params, query: { bekendOp: '2026-11-23' } });
    expect(eerder.body.feiten).toEqual([]);
    expect((await consulent(readFeiten, { params })).body.feiten.length).toBeGreaterThan(5);
  });

  it('shows what each of two facts that differ makes of the month, until somebody settles it', async () => {
    const { veenrade } = proef;
    const bert = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Bert' });
    await metFeiten(proef, bert, veenrade, '9901', [
      ...alleenstaande('1980-01-01', '9901'),
      opgegeven('inkomen', loon(79_700), '2026-10-01'),
    ]);
    await metRecht(proef, bert, veenrade, '9901', '2026-08-01', ['2026-08']);
    const params = { persoonId: bert };
    const register = { ...nieuw, bron: 'inlichtingenbureau' as const, soort: 'inkomen', waarde: loon(82_900) };
    expect((await consulent(recordFeit, { params, body: { ...register, vanaf: '2026-10-01' } })).status).toBe(201);
    const [verschil] = (await consulent(readFeiten, { params })).body.verschillen;
    expect(verschil).toMatchObject({
      soort: 'inkomen',
      uitkeringBijOpgegevenInCenten: 141946 - 79700,
      uitkeringBijGecontroleerdInCenten: 141946 - 82900,
    });
    const feitId = verschil?.opgegeven.id ?? '';
    const vastgesteld = await consulent(settleVerschil, { params: { feitId }, body: { reden: 'Loonstrook gezien' } });
    expect(vastgesteld.status).toBe(201);
    expect(vastgesteld.body.feit).toMatchObject({ bron: 'medewerker', stand: 'vastgesteld' });
    expect((await consulent(readFeiten, { params })).body.verschillen).toEqual([]);
    expect((await consulent(settleVerschil, { params: { feitId }, body: { reden: 'Nog eens' } })).status).toBe(409);
  });

  it('is closed to the other uitvoerder and to a member of staff whose own file it is', async () => {
    const vreemd = await proef.alsMedewerker(proef.waterkant.medewerkers.inkomensconsulent, proef.waterkant);
    expect((await vreemd(readFeiten, { params: { persoonId: anna } })).status).toBe(404);
    const body = { ...nieuw, soort: 'detentie', waarde: { gedetineerd: true }, vanaf: '2026-05-01' as const };
    expect((await vreemd(recordFeit, { params: { persoonId: anna }, body })).status).toBe(404);
    const bsn = '999990019';
    const zelf = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam: 'Zelf', bsn });
    const medewerker = await proef.medewerker(proef.veenrade, 'inkomensconsulent', undefined, bsn);
    const beller = await proef.alsMedewerker(medewerker, proef.veenrade);
    expect((await beller(readFeiten, { params: { persoonId: zelf } })).status).toBe(404);
    expect((await beller(readFeiten, { params: { persoonId: anna } })).status).toBe(200);
  });

  it('leaves no unexpected errors', () => {
    expect(proef.fouten).toEqual([]);
  });
});
