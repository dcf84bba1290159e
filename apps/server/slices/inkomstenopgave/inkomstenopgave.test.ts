import { dagVan, instant } from '@meedoen/casework/tijdstip';
import { readEigenOverzicht } from '@meedoen/contract/eigen';
import { readFeiten } from '@meedoen/contract/feit';
import {
  type NieuweOpgave,
  readEigenInkomstenopgaven,
  readInkomstenopgaven,
  recordInkomstenopgave,
  submitInkomstenopgave,
  uploadLoonstrook,
} from '@meedoen/contract/inkomstenopgave';
import { readTaken } from '@meedoen/contract/taak';
import { readEigenWijzigingen } from '@meedoen/contract/wijziging';
import { type IsoDate, isoDate, type Maand } from '@meedoen/law/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { alleenstaande, metBeleid, metFeiten, metMachtiging, metRecht, opgegeven } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';

let proef: Proefomgeving;
let consulent: Beller;
let volgnummer = 0;

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  consulent = await proef.alsMedewerker(proef.veenrade.medewerkers.inkomensconsulent, proef.veenrade);
  await metBeleid(proef, proef.veenrade, { inkomstenopgave: { uiterlijkDag: 28 } });
});
beforeEach(() => proef.klok.verzet(isoDate('2026-11-24')));
afterAll(() => proef.stop());

const waarde = (nettoInCenten: number, anders: object = {}) => ({
  ...{ kenmerk: 'Kiosk', soort: 'loon', nettoInCenten, periode: 'maand', vakantietoeslag: 'inbegrepen' },
  ...anders,
});
const regel = (nettoInCenten: number, anders: Partial<NieuweOpgave['inkomsten'][number]> = {}) =>
  ({ ...waarde(nettoInCenten), ...anders }) as NieuweOpgave['inkomsten'][number];
const loopt = opgegeven('inkomen', waarde(60_000), '2026-09-01');
const vast = { bron: 'medewerker' as const, gecontroleerd: true };

/** Somebody with bijstand since September and a few months booked; granted on a day of September. */
async function iemand(feiten = [loopt], geboekt: readonly Maand[] = ['2026-10'], vanaf: IsoDate = '2026-09-01') {
  const { veenrade, klok } = proef;
  const persoon = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: `Anna ${++volgnummer}` });
  klok.verzet(isoDate('2026-09-10'));
  await metFeiten(proef, persoon, veenrade, '9901', [...alleenstaande('1985-04-01', '9901'), ...feiten]);
  const recht = await metRecht(proef, persoon, veenrade, '9901', vanaf, geboekt);
  klok.verzet(isoDate('2026-11-24'));
  const zelf = await proef.alsInwoner(persoon, veenrade);
  const geef = (inkomsten: NieuweOpgave['inkomsten'], maand: Maand = '2026-11') =>
    zelf(submitInkomstenopgave, { body: { maand, inkomsten } });
  const lees = async () => (await zelf(readEigenInkomstenopgaven, {})).body.opgaven;
  const taken = async () => (await consulent(readTaken, { params: { persoonId: persoon } })).body.taken;
  return { persoon, recht, zelf, geef, lees, taken };
}

describe('the income of a month', () => {
  it('is asked with what is known; the same again is sent at once, answered, and nobody has to look', async () => {
    const { geef, lees, taken, zelf } = await iemand();
    expect((await lees())[0]).toEqual({
      ...{ maand: '2026-11', uiterlijk: '2026-11-28', gevraagd: true, inkomsten: [regel(60_000)], ingediendOp: null },
    });
    const { status, body } = await geef([regel(60_000)]);
    expect(status).toBe(201);
    expect(body.maand).toMatchObject({ maand: '2026-11', inkomenInCenten: 60_000, stand: 'voorlopig' });
    expect(body.maand.uitkeringInCenten).toBe((body.maand.normInCenten ?? 0) - 60_000);
    expect([body.verschilInCenten, body.kijktNa]).toEqual([null, false]);
    expect((await lees())[0]).toMatchObject({ gevraagd: false, ingediendOp: '2026-11-24' });
    expect(await taken()).toEqual([]);
    const [gegeven] = (await zelf(readEigenOverzicht, {})).body.inkomstenopgaven;
    expect(gegeven?.maand).toBe('2026-11');
    // an instant: just after midnight here it is still the day before in UTC
    expect(dagVan(instant(gegeven?.doorgegevenOp ?? ''))).toBe('2026-11-24');
    const [wijziging] = (await zelf(readEigenWijzigingen, {})).body.wijzigingen;
    expect(wijziging).toMatchObject({ titel: 'Inkomen van november 2026', status: 'verwerkt' });
    expect(wijziging?.gevolg).toMatch(
      /^Bijstand over november 2026: €\s[\d.,]+\. Het inkomen is hetzelfde gebleven\.$/,
    );
  });

  it('replaces what was told before, from its month on, and a colleague looks at what differs', async () => {
    const { persoon, geef, lees, taken } = await iemand();
    const { body } = await geef([regel(71_250)]);
    expect(body.maand.inkomenInCenten).toBe(71_250);
    const { feiten } = (await consulent(readFeiten, { params: { persoonId: persoon } })).body;
    const lonen = feiten.filter(({ soort, bekendTot }) => soort === 'inkomen' && bekendTot === null);
    expect(
      lonen
        .map(({ geldig, waarde: w, stand }) => [
          geldig.vanaf,
          geldig.tot,
          (w as { nettoInCenten: number }).nettoInCenten,
          stand,
        ])
        .sort(),
    ).toEqual([
      ['2026-09-01', '2026-11-01', 60_000, 'opgegeven'],
      ['2026-11-01', null, 71_250, 'opgegeven'],
    ]);
    expect(await taken()).toMatchObject([{ titel: 'Inkomen van november 2026: gewijzigd', klaarOp: null }]);
    expect((await lees())[0]?.inkomsten).toEqual([regel(71_250)]);
  });

  it('can be given again, and the last one counts; the same twice is one', async () => {
    const { geef, zelf } = await iemand();
    await geef([regel(70_000)]);
    await geef([regel(65_000)]);
    const laatste = await geef([regel(65_000)]);
    expect(laatste.body.maand.inkomenInCenten).toBe(65_000);
    const { wijzigingen } = (await zelf(readEigenWijzigingen, {})).body;
    expect(wijzigingen).toHaveLength(2);
  });

  it('two at the same moment take turns, and one line stands', async () => {
    const { persoon, geef } = await iemand();
    const antwoorden = await Promise.all([geef([regel(70_000)]), geef([regel(65_000)]), geef([regel(70_000)])]);
    expect(antwoorden.map(({ status }) => status)).toEqual([201, 201, 201]);
    const { feiten } = (await consulent(readFeiten, { params: { persoonId: persoon } })).body;
    const november = feiten.filter(
      ({ soort, bekendTot, geldig }) => soort === 'inkomen' && bekendTot === null && geldig.vanaf === '2026-11-01',
    );
    expect(november).toHaveLength(1);
  });

  it('of a month that was booked: the difference at once, and a proposal for a colleague', async () => {
    const { geef, taken } = await iemand();
    const { body } = await geef([regel(75_000)], '2026-10');
    expect([body.maand.maand, body.verschilInCenten]).toEqual(['2026-10', -15_000]);
    // what was told runs on to November, which was not told yet
    expect((await taken()).map(({ titel }) => titel).sort()).toEqual([
      'Herziening en terugvordering voorstellen',
      'Inkomen van oktober 2026: gewijzigd',
    ]);
  });

  it('that a colleague found differently, counts as the colleague found it until somebody looked', async () => {
    const { geef } = await iemand([{ ...loopt, ...vast }]);
    const { body } = await geef([regel(30_000)]);
    expect([body.kijktNa, body.maand.inkomenInCenten]).toEqual([true, 60_000]);
  });

  it('ends a payer who is left out, and then asks nothing', async () => {
    const { geef, lees } = await iemand();
    const { body } = await geef([]);
    expect(body.maand.inkomenInCenten).toBe(0);
    proef.klok.verzet(isoDate('2026-12-20'));
    expect((await lees()).filter(({ gevraagd }) => gevraagd).map(({ maand }) => maand)).toEqual(['2026-10', '2026-09']);
  });

  it('of nothing in a month without hours is asked again next month', async () => {
    const { geef, lees } = await iemand();
    expect((await geef([regel(0)])).body.maand.inkomenInCenten).toBe(0);
    proef.klok.verzet(isoDate('2026-12-20'));
    expect((await lees())[0]).toMatchObject({ maand: '2026-12', gevraagd: true, inkomsten: [regel(0)] });
  });

  it('is asked of nobody whose income is fixed, or who has none', async () => {
    const pensioen = opgegeven('inkomen', waarde(50_000, { soort: 'pensioen' }), '2026-09-01');
    expect(await (await iemand([pensioen])).lees()).toEqual([]);
    expect(await (await iemand([])).lees()).toEqual([]);
  });

  it('is not asked over months that were told with the aanvraag', async () => {
    const { veenrade } = proef;
    const persoon = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Nieuw' });
    await metFeiten(proef, persoon, veenrade, '9901', [...alleenstaande('1985-04-01', '9901'), loopt]);
    await metRecht(proef, persoon, veenrade, '9901', '2026-09-01', []);
    const zelf = await proef.alsInwoner(persoon, veenrade);
    expect((await zelf(readEigenInkomstenopgaven, {})).body.opgaven.map(({ maand }) => maand)).toEqual(['2026-11']);
  });

  it('holds the payslip with the line it shows, and no file of another', async () => {
    const { persoon, geef, zelf } = await iemand();
    const pdf = Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\nstartxref\n0\n%%EOF\n');
    const strook = await zelf(uploadLoonstrook, { query: { naam: 'loonstrook.pdf' }, inhoud: pdf });
    expect(strook.status).toBe(201);
    await geef([regel(60_000, { loonstrook: strook.body.id })]);
    const { feiten } = (await consulent(readFeiten, { params: { persoonId: persoon } })).body;
    expect(feiten.find(({ bewijs }) => bewijs === strook.body.id)).toMatchObject({ stand: 'opgegeven' });
    const ander = await iemand();
    const { status, probleem } = await ander.geef([regel(60_000, { loonstrook: strook.body.id })]);
    expect([status, probleem?.errors?.[0]?.pointer]).toEqual([400, '/inkomsten/0/bewijs']);
    const nep = await zelf(uploadLoonstrook, { query: { naam: 'a.pdf' }, inhoud: Buffer.from('<script>') });
    expect([nep.status, nep.probleem?.errors?.[0]?.code]).toEqual([400, 'verkeerde-soort']);
  });

  it.each<[string, Maand, NieuweOpgave['inkomsten'], string, string]>([
    ['a month that must begin', '2026-12', [], '/maand', 'te-vroeg'],
    ['a month of long ago', '2025-10', [], '/maand', 'te-lang-geleden'],
    ['a month before the right', '2026-08', [], '/maand', 'geen-recht'],
    ['one payer twice', '2026-11', [regel(1), regel(2, { kenmerk: 'KIOSK' })], '/inkomsten/1/kenmerk', 'dubbel'],
  ])('is refused in words: %s', async (_, maand, inkomsten, pointer, code) => {
    const { geef } = await iemand();
    const { status, probleem } = await geef(inkomsten, maand);
    expect([status, probleem?.errors?.[0]?.pointer, probleem?.errors?.[0]?.code]).toEqual([400, pointer, code]);
    expect(probleem?.errors?.[0]?.detail).toMatch(/^[A-Z].+\.$/);
  });

  it.each<[string, object]>([
    ['a negative amount', { nettoInCenten: -1 }],
    ['half a cent', { nettoInCenten: 0.5 }],
    ['a kind nobody tells', { soort: 'fictief' }],
    ['a field nobody knows', { geschat: true }],
    ['no name', { kenmerk: ' ' }],
  ])('is refused at its field: %s', async (_, fout) => {
    const { zelf } = await iemand();
    const ruw = { maand: '2026-11', inkomsten: [{ ...waarde(1), ...fout }] };
    const { status, probleem } = await zelf(submitInkomstenopgave, { ruw });
    expect(status).toBe(400);
    expect(probleem?.errors?.[0]?.pointer).toMatch(/^\/inkomsten\/0/);
  });
});

describe('around the last day', () => {
  it.each<[IsoDate, boolean]>([
    ['2026-11-13', false],
    ['2026-11-14', true],
    ['2026-11-28', true],
    ['2026-11-29', true],
  ])('on %s it is asked: %s', async (vandaag, gevraagd) => {
    const { lees } = await iemand();
    proef.klok.verzet(vandaag);
    // before it is asked it may be given
    expect((await lees())[0]).toMatchObject({ maand: '2026-11', gevraagd });
  });
});

describe('who tells it', () => {
  it('each of two partners tells their own, and both see the month of the two', async () => {
    const { veenrade } = proef;
    const [piet, els] = await Promise.all(
      ['Piet', 'Els'].map((naam) => proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam })),
    );
    if (!piet || !els) throw new Error('two people');
    proef.klok.verzet(isoDate('2026-09-10'));
    await metFeiten(proef, els, veenrade, '9901', [
      ...alleenstaande('1986-04-01', '9901'),
      opgegeven('inkomen', waarde(20_000, { kenmerk: 'Bakker' }), '2026-09-01'),
    ]);
    await metFeiten(proef, piet, veenrade, '9901', [
      ...alleenstaande('1985-04-01', '9901'),
      { ...opgegeven('partnerschap', { partner: els, recht: true }), ...vast },
      loopt,
    ]);
    const { id } = await metRecht(proef, piet, veenrade, '9901', '2026-09-01', []);
    await proef.systeem((tx) => tx`update recht set partner = ${els} where id = ${id}`);
    proef.klok.verzet(isoDate('2026-11-24'));
    const [vanPiet, vanEls] = [await proef.alsInwoner(piet, veenrade), await proef.alsInwoner(els, veenrade)];
    const een = await vanPiet(submitInkomstenopgave, { body: { maand: '2026-11', inkomsten: [regel(61_000)] } });
    expect(een.body.maand.inkomenInCenten).toBe(81_000);
    expect((await vanEls(readEigenInkomstenopgaven, {})).body.opgaven[0]).toMatchObject({
      gevraagd: true,
      inkomsten: [{ kenmerk: 'Bakker', nettoInCenten: 20_000 }],
    });
    const twee = await vanEls(submitInkomstenopgave, {
      body: { maand: '2026-11', inkomsten: [regel(25_000, { kenmerk: 'Bakker' })] },
    });
    expect(twee.body.maand.inkomenInCenten).toBe(86_000);
  });

  it('is entered at the desk with the same steps, and never by another organisation', async () => {
    const { persoon, lees } = await iemand();
    const params = { persoonId: persoon };
    const body = { maand: '2026-11' as const, inkomsten: [regel(64_000)], kanaal: 'balie' as const };
    expect((await consulent(readInkomstenopgaven, { params })).body.opgaven[0]).toMatchObject({ gevraagd: true });
    expect((await consulent(recordInkomstenopgave, { params, body })).body.maand.inkomenInCenten).toBe(64_000);
    expect((await lees())[0]).toMatchObject({ ingediendOp: '2026-11-24', inkomsten: [regel(64_000)] });
    const vreemd = await proef.alsMedewerker(proef.waterkant.medewerkers.inkomensconsulent, proef.waterkant);
    expect((await vreemd(recordInkomstenopgave, { params, body })).status).toBe(404);
    expect((await vreemd(readInkomstenopgaven, { params })).status).toBe(404);
  });

  it('may be who represents them for changes, who learns the amounts of the month', async () => {
    const { persoon } = await iemand();
    const wie = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam: 'Ria' });
    await metMachtiging(proef, { voor: persoon, wie, omvang: ['wijzigingen'] }, proef.veenrade, '9901');
    const namens = await proef.alsVertegenwoordiger(wie, persoon, proef.veenrade);
    const { status, body } = await namens(submitInkomstenopgave, {
      body: { maand: '2026-11', inkomsten: [regel(61_000)] },
    });
    expect([status, body.maand.inkomenInCenten]).toEqual([201, 61_000]);
  });

  it('is asked for by no gemeente without that policy, and may be told there all the same', async () => {
    const { waterkant } = proef;
    const persoon = await proef.persoon({ uitvoerder: waterkant, gemeente: '9911', naam: 'Wim' });
    await metFeiten(proef, persoon, waterkant, '9911', [...alleenstaande('1985-04-01', '9911'), loopt]);
    await metRecht(proef, persoon, waterkant, '9911', '2026-09-01', []);
    const zelf = await proef.alsInwoner(persoon, waterkant);
    const { opgaven } = (await zelf(readEigenInkomstenopgaven, {})).body;
    expect(opgaven).toMatchObject([{ maand: '2026-11', gevraagd: false, uiterlijk: null }]);
    expect((await zelf(submitInkomstenopgave, { body: { maand: '2026-11', inkomsten: [regel(61_000)] } })).status).toBe(
      201,
    );
  });

  it('leaves no unexpected errors', () => expect(proef.fouten).toEqual([]));
});
