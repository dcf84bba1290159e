import * as contract from '@meedoen/contract/afstemming';
import * as besluit from '@meedoen/contract/besluit';
import { readEigenBrieven, readStart } from '@meedoen/contract/eigen';
import { recordFeit } from '@meedoen/contract/feit';
import { readSpecificatie } from '@meedoen/contract/recht';
import { finishTaak, readTaken } from '@meedoen/contract/taak';
import { reportWijziging } from '@meedoen/contract/wijziging';
import { isoDate } from '@meedoen/law/kernel';
import { describe, expect, it } from 'vitest';
import { alleenstaandeMetAdres, metFeiten, metRecht, opgegeven } from '../../test/dossier.ts';
import { H, plichtproef, TOETS, VANAF } from '../../test/plichtproef.ts';
import { afstemmingMetId, herbouwAfstemming } from './store.ts';

// A duty that was not met, through the front door: from what was seen to the month that is paid less, and back.

const {
  proef: omgeving,
  consulent,
  tweede,
  coach,
  inwoner,
  gemeld,
  gehoord,
  lees,
  bereid,
  neem,
  verlaagd,
  betaalDecember,
  nabetaling,
} = plichtproef();

describe('from what was seen to what is paid', () => {
  it('announces, hears, imposes with four eyes, spread over months, in facts, sum and letter', async () => {
    const { persoon, recht, zelf } = await inwoner('Anna');
    const zaak = await gemeld(persoon);
    expect(zaak.klok).toEqual({ wat: 'Voornemen sturen of afzien', uiterlijk: '2026-12-08' });
    expect(zaak.wet.maatregel).toEqual({ soort: 'verlaging', percentage: 100, maanden: 1 });
    // nothing is said to the resident before the voornemen
    expect((await zelf(contract.readEigenAfstemmingen)).body.afstemmingen).toEqual([]);
    const params = { afstemmingId: zaak.id };
    const vroeg = await consulent(besluit.startVoorstel, { ruw: { soort: 'afstemmen', afstemming: zaak.id } });
    expect(vroeg.probleem?.errors?.[0]?.code).toBe('niet-gehoord');
    await consulent(contract.announceMaatregel, { params, body: { zienswijzeTot: '2026-12-08' } });
    const [eigen] = (await zelf(contract.readEigenAfstemmingen)).body.afstemmingen;
    expect(eigen).toMatchObject({ toestand: 'voornemen', magReageren: true, zienswijzeTot: '2026-12-08' });
    // half of the norm in December, a quarter in each month after it
    expect(eigen?.maanden.map(({ maand, percentage }) => [maand, percentage])).toEqual([
      ['2026-12', 50],
      ['2027-01', 25],
      ['2027-02', 25],
    ]);
    expect(eigen?.maanden[0]?.bedragInCenten).toBe(70_973);
    expect((await zelf(readStart)).body.teDoen).toEqual([
      { wat: 'Vertel ons wat er was', uiterlijk: '2026-12-08', soort: 'zienswijze', id: zaak.id },
    ]);
    const brieven = (await zelf(readEigenBrieven)).body.brieven;
    expect(brieven[0]?.soort).toBe('voornemen-afstemming');
    const loopt = await consulent(besluit.startVoorstel, { ruw: { soort: 'afstemmen', afstemming: zaak.id } });
    expect(loopt.probleem?.errors?.[0]?.code).toBe('zienswijze-loopt-nog');
    await zelf(contract.giveZienswijze, { params, body: { tekst: 'Ik had geen vervoer.' } });
    expect((await lees(persoon, zaak.id))?.zienswijzen).toEqual([
      { op: '2026-11-24', via: 'eigen-pagina', tekst: 'Ik had geen vervoer.' },
    ]);

    const besluitParams = await bereid('afstemmen', zaak.id);
    const voorgesteld = await consulent(besluit.proposeBesluit, { params: besluitParams, body: {} });
    expect(voorgesteld.body).toMatchObject({ status: 'voorgesteld', vraagt: ['verlaging'] });
    expect(voorgesteld.body.maanden.map(({ maand, verschilInCenten }) => [maand, verschilInCenten])).toEqual([
      ['2026-12', -70_973],
      ['2027-01', null],
      ['2027-02', null],
    ]);
    expect(
      (await consulent(besluit.approveBesluit, { params: besluitParams, body: {} })).probleem?.errors?.[0]?.code,
    ).toBe('vier-ogen');
    const bekend = await tweede(besluit.approveBesluit, { params: besluitParams, body: {} });
    expect(bekend.body).toMatchObject({ status: 'bekendgemaakt', kenmerk: expect.stringMatching(/^BS-/) });
    expect(await verlaagd(persoon)).toEqual([
      ['2026-12-01', '50 procent, een plicht is niet nagekomen'],
      ['2027-01-01', '25 procent, een plicht is niet nagekomen'],
      ['2027-02-01', '25 procent, een plicht is niet nagekomen'],
    ]);
    // a line of its own in the sum of the month
    const bon = await zelf(readSpecificatie, { params: { rechtId: recht, maand: '2026-12' } });
    expect(bon.body.regels.find(({ sleutel }) => sleutel === 'verlaging')).toMatchObject({
      bedragInCenten: -70_973,
      artikel: 'Pw art. 18',
    });
    expect(bon.body.uitTeBetalenInCenten).toBe(67_424);
    const [na] = (await zelf(contract.readEigenAfstemmingen)).body.afstemmingen;
    expect(na).toMatchObject({ toestand: 'opgelegd', eindigtOp: '2027-03-01', stoppen: { mag: true, waarom: null } });
    const brief = (await zelf(readEigenBrieven)).body.brieven.find(({ soort }) => soort === 'afstemmen');
    expect(brief).toMatchObject({ bezwaarTot: '2027-01-05', narekenen: true });
    await omgeving().systeem(async (tx) =>
      expect(await herbouwAfstemming(tx, zaak.id)).toEqual((await afstemmingMetId(tx, zaak.id)).toestand),
    );
  });

  it('imposes less because of the circumstances, never more, and not in a month that was paid', async () => {
    const { persoon } = await inwoner('Bea');
    const params = await gehoord(persoon, { soort: 'lokaal', categorie: 'tweede' });
    const { body } = await consulent(besluit.startVoorstel, {
      ruw: { soort: 'afstemmen', afstemming: params.afstemmingId },
    });
    const bewerk = async (ruw: object) =>
      await consulent(besluit.editVoorstel, { params: { besluitId: body.id }, ruw });
    expect(body.aanvulling.gehoord).toEqual({
      uitzondering: 'Kon reageren tot en met 8 december 2026 en deed dat niet.',
    });
    expect((await bewerk({ verlaging: { percentage: 31, maanden: 2 } })).probleem?.errors?.[0]?.code).toBe(
      'hoger-dan-de-wet',
    );
    expect((await bewerk({ verlaging: { percentage: 30, maanden: 3 } })).probleem?.errors?.[0]?.code).toBe(
      'hoger-dan-de-wet',
    );
    for (const [dag, code] of [
      ['2026-11-01', 'in-het-verleden'],
      ['2027-04-01', 'te-laat'],
    ])
      expect((await bewerk({ ingangsdatum: dag })).probleem?.errors?.[0]?.code).toBe(code);
    const minder = await bewerk({
      verlaging: { percentage: 10, maanden: 1 },
      ingangsdatum: '2026-12-01',
      toets: TOETS,
      motivering: 'Kinderen.',
    });
    expect(minder.body.maanden.map(({ maand, verschilInCenten }) => [maand, verschilInCenten])).toEqual([
      ['2026-12', -14_195],
    ]);
    await consulent(besluit.proposeBesluit, { params: { besluitId: body.id }, body: {} });
    await tweede(besluit.approveBesluit, { params: { besluitId: body.id }, body: {} });
    expect(await verlaagd(persoon)).toEqual([['2026-12-01', '10 procent, een plicht is niet nagekomen']]);
    // a lowering by the by-law is looked at again within three months (art. 18 lid 3)
    const zaak = await lees(persoon, params.afstemmingId);
    expect(zaak).toMatchObject({
      heroverwegenVoor: '2027-03-09',
      klok: { wat: 'Verlaging heroverwegen', uiterlijk: '2027-03-09' },
    });
    const { taken } = (await consulent(readTaken, { params: { persoonId: persoon } })).body;
    const [taak] = taken.filter(({ klaarOp }) => klaarOp === null);
    expect(taak).toMatchObject({ titel: 'Verlaging heroverwegen', uiterlijk: '2027-03-09' });
    const af = await consulent(finishTaak, { params: { taakId: taak?.id ?? '' }, body: { uitkomst: 'Gezien' } });
    expect(af.probleem?.errors?.[0]?.code).toBe('volgt-uit-zaak');
    await consulent(contract.confirmAfstemming, { params, body: { reden: 'Er veranderde niets.' } });
    const open = (await consulent(readTaken, { params: { persoonId: persoon } })).body.taken;
    expect(open.filter(({ klaarOp }) => klaarOp === null)).toEqual([]);
  });

  it('stops on request, and what was lowered comes back', async () => {
    const { persoon, recht, zelf } = await inwoner('Cato');
    const params = await gehoord(persoon);
    await neem('afstemmen', params.afstemmingId, VANAF);
    expect((await verlaagd(persoon)).map(([vanaf]) => vanaf)).toEqual(['2026-12-01', '2027-01-01', '2027-02-01']);
    await betaalDecember(persoon, recht);
    omgeving().klok.verzet(isoDate('2026-12-21'));
    await zelf(contract.requestInkeer, { params, body: { tekst: 'Ik ga elke week.' } });
    await neem('inkeer-afwijzen', params.afstemmingId);
    expect(await lees(persoon, params.afstemmingId)).toMatchObject({
      toestand: 'opgelegd',
      inkeerverzoeken: [{ uitkomst: 'afgewezen' }],
    });
    await coach(contract.recordInkeerverzoek, { params, body: { tekst: 'Zij is nu drie keer geweest.' } });
    const gestopt = await neem('afstemming-herzien', params.afstemmingId);
    expect(gestopt.ingangsdatum).toBe('2026-12-01');
    expect(await verlaagd(persoon)).toEqual([]);
    expect(await nabetaling(recht)).toBe(141_946);
    expect(await lees(persoon, params.afstemmingId)).toMatchObject({
      toestand: 'beeindigd',
      eindigtOp: null,
      klok: null,
    });
  });

  it('warns first where the by-law says so; the second time within a year it lowers', async () => {
    const { persoon, zelf } = await inwoner('Dora');
    const eerste = await gemeld(persoon, { soort: 'lokaal', categorie: 'eerste' });
    expect(eerste.wet.maatregel).toEqual({ soort: 'waarschuwing' });
    await neem('waarschuwen', eerste.id);
    expect((await zelf(contract.readEigenAfstemmingen)).body.afstemmingen[0]).toMatchObject({
      toestand: 'gewaarschuwd',
      maanden: [],
    });
    omgeving().klok.verzet(isoDate('2026-12-20'));
    const tweedeKeer = await gemeld(persoon, { soort: 'lokaal', categorie: 'eerste' }, '2026-12-10');
    expect(tweedeKeer.wet.maatregel).toEqual({ soort: 'verlaging', percentage: 10, maanden: 1 });
  });

  it('knows recidive of a uniform duty within twelve months (art. 18 lid 6)', async () => {
    const { persoon } = await inwoner('Els');
    const params = await gehoord(persoon);
    await neem('afstemmen', params.afstemmingId, VANAF);
    omgeving().klok.verzet(isoDate('2027-01-20'));
    const weer = await gemeld(persoon, { soort: 'uniform', onderdeel: 'a' }, '2027-01-15');
    expect(weer.wet).toMatchObject({
      maatregel: { soort: 'verlaging', percentage: 100, maanden: 2 },
      artikel: 'Pw art. 18 lid 4 a, lid 6',
    });
  });

  it('an answer after the proposal is read before anybody signs; a proposal can be dropped', async () => {
    const { persoon, zelf } = await inwoner('Fien');
    const params = await gehoord(persoon);
    const besluitParams = await bereid('afstemmen', params.afstemmingId, VANAF);
    await consulent(besluit.proposeBesluit, { params: besluitParams, body: {} });
    await zelf(contract.giveZienswijze, { params, body: { tekst: 'Ik lag in het ziekenhuis.' } });
    const getekend = await tweede(besluit.approveBesluit, { params: besluitParams, body: {} });
    expect(getekend.probleem?.errors?.[0]?.code).toBe('feiten-veranderd');
    await tweede(besluit.cancelVoorstel, { params: besluitParams, body: { reden: 'Er valt niets te verwijten.' } });
    const af = await consulent(contract.waiveMaatregel, {
      params,
      body: { grond: 'geen-verwijt', reden: 'Ziekenhuis.' },
    });
    expect(af.body).toMatchObject({ toestand: 'afgezien', voorstel: null, klok: null });
    expect((await zelf(contract.readEigenAfstemmingen)).body.afstemmingen[0]?.toestand).toBe('afgezien');
    expect(await verlaagd(persoon)).toEqual([]);
  });
});

describe('what cannot be', () => {
  it("a lowering is nobody's to tell: it follows from a besluit", async () => {
    const { persoon, zelf } = await inwoner('Gre');
    const waarde = { grond: 'afstemming', percentage: 100, zaak: persoon };
    const feit = { soort: 'verlaging', waarde, vanaf: '2026-12-01', totEnMet: null } as const;
    const staf = await consulent(recordFeit, {
      params: { persoonId: persoon },
      body: { ...feit, bron: 'medewerker', gecontroleerd: true },
    });
    expect(staf.probleem?.errors?.[0]?.code).toBe('bron-mag-niet');
    const eigen = await zelf(reportWijziging, { body: { soort: 'anders', vanaf: '2026-12-01', feiten: [feit] } });
    expect(eigen.probleem?.errors?.[0]?.code).toBe('bron-mag-niet');
    expect(await verlaagd(persoon)).toEqual([]);
  });

  it('no case without bijstand, of another category, of another person', async () => {
    const { persoon } = await inwoner('Hanna');
    const { zelf: ander } = await inwoner('Ida');
    const onbekend = await coach(contract.registerGedraging, {
      params: { persoonId: persoon },
      body: { gedraging: { soort: 'lokaal', categorie: 'negende' }, datum: '2026-11-10', omschrijving: 'x' },
    });
    expect(onbekend.probleem?.errors?.[0]).toMatchObject({ pointer: '/gedraging/categorie', code: 'onbekend' });
    const zaak = await gemeld(persoon);
    expect(
      (await ander(contract.giveZienswijze, { params: { afstemmingId: zaak.id }, body: { tekst: 'x' } })).status,
    ).toBe(404);
    const zonder = await omgeving().persoon({ uitvoerder: omgeving().veenrade, gemeente: '9901', naam: 'Jo' });
    const geen = await coach(contract.registerGedraging, {
      params: { persoonId: zonder },
      body: { gedraging: H, datum: '2026-11-10', omschrijving: 'x' },
    });
    expect(geen.probleem?.errors?.[0]?.code).toBe('geen-recht');
  });

  it('without a by-law nothing is guessed: what is missing has a name', async () => {
    const { waterkant } = omgeving();
    const persoon = await omgeving().persoon({ uitvoerder: waterkant, gemeente: '9911', naam: 'Kee' });
    await metFeiten(omgeving(), persoon, waterkant, '9911', alleenstaandeMetAdres('1985-04-01', '9911'));
    await metRecht(omgeving(), persoon, waterkant, '9911', '2026-08-01', []);
    const west = await omgeving().alsMedewerker(waterkant.medewerkers.inkomensconsulent, waterkant);
    const { body } = await west(contract.registerGedraging, {
      params: { persoonId: persoon },
      body: { gedraging: H, datum: '2026-11-10', omschrijving: 'x' },
    });
    expect(body.wet).toMatchObject({
      maatregel: null,
      ontbreekt: 'Wat zegt de afstemmingsverordening over deze gedraging?',
    });
    const stuur = await west(contract.announceMaatregel, {
      params: { afstemmingId: body.id },
      body: { zienswijzeTot: '2026-12-31' },
    });
    expect(stuur.probleem?.errors?.[0]?.code).toBe('gegevens-ontbreken');
  });

  it('tells the resident what is asked for work', async () => {
    const { persoon, zelf } = await inwoner('Lot');
    expect((await zelf(contract.readEigenAfstemmingen)).body.plicht).toBeNull();
    await metFeiten(omgeving(), persoon, omgeving().veenrade, '9901', [
      opgegeven(
        'arbeidsverplichting',
        { stand: 'geldt', sollicitatiesPerMaand: 4, afspraak: 'Elke maandag training' },
        '2026-01-01',
      ),
    ]);
    expect((await zelf(contract.readEigenAfstemmingen)).body.plicht).toEqual({
      stand: 'geldt',
      tekst: 'moet werk zoeken en aannemen',
      sollicitatiesPerMaand: 4,
      afspraak: 'Elke maandag training',
      vanaf: '2026-01-01',
      totEnMet: null,
    });
  });

  it('leaves no unexpected errors', () => expect(omgeving().fouten).toEqual([]));
});
