import { OMVANGEN, type Omvang } from '@meedoen/casework/bevoegdheid';
import { nederlandseIban, testBsn } from '@meedoen/casework/identificatie';
import { askVraag, readEigenBerichten, readEigenRechten, readStart } from '@meedoen/contract/eigen';
import { recordFeit } from '@meedoen/contract/feit';
import { readEigenInzage } from '@meedoen/contract/inzage';
import { readDossier } from '@meedoen/contract/persoon';
import { readSessie } from '@meedoen/contract/sessie';
import {
  endVertegenwoordiging,
  readVertegenwoordigingen,
  registerVertegenwoordiging,
  selectDossier,
  uploadBewijs,
  withdrawMachtiging,
} from '@meedoen/contract/vertegenwoordiging';
import { reportWijziging } from '@meedoen/contract/wijziging';
import type { IsoDate } from '@meedoen/law/kernel';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withToegang } from '../../platform/database/index.ts';
import { alleenstaande, metFeiten, metMachtiging, metRecht, opgegeven } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';

const PDF = new TextEncoder().encode('%PDF-1.4\n1 0 obj <<>> endobj\n%%EOF');

let proef: Proefomgeving;
let consulent: Beller;
beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  consulent = await proef.alsMedewerker(proef.veenrade.medewerkers.inkomensconsulent, proef.veenrade);
});
beforeEach(() => proef.klok.verzet('2026-11-24'));
afterAll(() => proef.stop());

const mens = (naam: string, geboortedatum: IsoDate = '1980-01-01', bsn?: string) =>
  proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam, geboortedatum, ...(bsn ? { bsn } : {}) });
const machtig = (voor: string, wie: string, omvang: readonly Omvang[], vanaf?: IsoDate, totEnMet?: IsoDate) =>
  metMachtiging(
    proef,
    { voor, wie, omvang, ...(vanaf ? { vanaf } : {}), ...(totEnMet ? { totEnMet } : {}) },
    proef.veenrade,
    '9901',
  );
const bewijsBij = async (persoonId: string): Promise<string> => {
  const { body, status } = await consulent(uploadBewijs, {
    params: { persoonId },
    query: { naam: 'machtiging.pdf' },
    inhoud: PDF,
  });
  expect(status).toBe(201);
  return body.id;
};
const leg = async (persoonId: string, rest: object) =>
  consulent(registerVertegenwoordiging, {
    params: { persoonId },
    ruw: {
      soort: 'machtiging',
      omvang: ['inzien'],
      vanaf: '2026-11-24',
      totEnMet: null,
      bewijs: await bewijsBij(persoonId),
      ...rest,
    },
  });

describe('staff enter who may act', () => {
  it('with evidence, for a person or an office, and the file shows it', async () => {
    const [oma, els] = [await mens('Oma'), await mens('Els')];
    const { body, status } = await leg(oma, { vertegenwoordiger: els, omvang: ['brieven', 'inzien', 'brieven'] });
    expect([status, body.vertegenwoordigingen]).toEqual([
      201,
      [
        expect.objectContaining({
          naam: 'Els',
          vertegenwoordiger: els,
          omvang: ['brieven', 'inzien'],
          stand: 'geldt',
          zelfTeBeeindigen: true,
        }),
      ],
    ]);
    const kantoor = await leg(oma, { soort: 'bewind', organisatie: 'Bewind BV', omvang: ['betaling'] });
    expect(kantoor.body.vertegenwoordigingen).toContainEqual(
      expect.objectContaining({ naam: 'Bewind BV', vertegenwoordiger: null, zelfTeBeeindigen: false }),
    );
  });

  it.each([
    ['nobody', {}, '/vertegenwoordiger'],
    ['somebody unknown', { vertegenwoordiger: '01909c5e-7b1e-7999-8999-999990019123' }, '/vertegenwoordiger'],
    ['no scope', { organisatie: 'X', omvang: [] }, '/omvang'],
    ['a scope that is none', { organisatie: 'X', omvang: ['alles'] }, '/omvang/0'],
    ['another kind', { organisatie: 'X', soort: 'curatele' }, '/soort'],
    ['an end before the start', { organisatie: 'X', totEnMet: '2026-11-23' }, '/totEnMet'],
    ['parental authority over an adult', { organisatie: 'X', soort: 'gezag' }, '/vanaf'],
  ])('but not with %s', async (_, rest, pointer) => {
    const antwoord = await leg(await mens('Piet'), rest);
    expect([antwoord.status, antwoord.probleem?.errors?.[0]?.pointer]).toEqual([400, pointer]);
  });

  it('nor with the paper of somebody else, nor as the person themselves, nor as a bare fact', async () => {
    const [piet, kees] = [await mens('Piet'), await mens('Kees')];
    const vreemd = await leg(piet, { organisatie: 'X', bewijs: await bewijsBij(kees) });
    expect(vreemd.probleem?.errors?.[0]?.pointer).toBe('/bewijs');
    expect((await leg(piet, { vertegenwoordiger: piet })).probleem?.errors?.[0]?.code).toBe('zichzelf');
    const waarde = { soort: 'machtiging', vertegenwoordiger: kees, naam: 'Kees', omvang: ['inzien'] };
    const feit = { ...opgegeven('vertegenwoordiging', waarde, '2026-01-01'), bron: 'medewerker', gecontroleerd: true };
    const kaal = await consulent(recordFeit, { params: { persoonId: piet }, ruw: feit });
    expect(kaal.probleem?.errors?.[0]?.code).toBe('eigen-pad');
    // declared only: nobody saw a paper, so nobody gets in
    await metFeiten(proef, piet, proef.veenrade, '9901', [opgegeven('vertegenwoordiging', waarde, '2026-01-01')]);
    const beller = await proef.alsInwoner(kees, proef.veenrade);
    expect((await beller(readSessie, {})).body.namens).toEqual([]);
    expect((await beller(selectDossier, { body: { persoon: piet } })).status).toBe(404);
  });

  it('parental authority lasts until the day of 18, and is held by an adult', async () => {
    const kind = await mens('Kind', '2010-03-15');
    const { body } = await leg(kind, { soort: 'gezag', vertegenwoordiger: await mens('Moeder'), omvang: OMVANGEN });
    expect(body.vertegenwoordigingen[0]?.totEnMet).toBe('2028-03-14');
    const jong = await leg(kind, { soort: 'gezag', vertegenwoordiger: await mens('Zus', '2009-01-01') });
    expect(jong.probleem?.errors?.[0]).toMatchObject({ pointer: '/vertegenwoordiger', code: 'minderjarig' });
  });

  it('and end it on a day, with the reason', async () => {
    const [oma, els] = [await mens('Oma'), await mens('Els')];
    const { body } = await leg(oma, { vertegenwoordiger: els });
    const params = { vertegenwoordigingId: body.vertegenwoordigingen[0]?.id ?? '' };
    const einde = { tot: '2026-12-01', reden: 'Brief van de rechtbank' } as const;
    const na = await consulent(endVertegenwoordiging, { params, body: einde });
    expect(na.body.vertegenwoordigingen).toMatchObject([{ totEnMet: '2026-11-30', stand: 'geldt' }]);
    const beller = await proef.alsInwoner(els, proef.veenrade);
    proef.klok.verzet('2026-11-30');
    expect((await beller(readSessie, {})).body.namens).toHaveLength(1);
    proef.klok.verzet('2026-12-01');
    expect((await beller(readSessie, {})).body.namens).toEqual([]);
    const weer = { vertegenwoordigingId: na.body.vertegenwoordigingen[0]?.id ?? '' };
    const voorbij = await consulent(endVertegenwoordiging, { params: weer, body: einde });
    expect(voorbij.probleem?.errors?.[0]?.code).toBe('al-voorbij');
  });
});

describe('who represents', () => {
  it('has their own file open until they choose, and then that of the other, never both', async () => {
    const [oma, els] = [await mens('Oma'), await mens('Els')];
    await machtig(oma, els, ['brieven']);
    const zelf = await proef.alsInwoner(els, proef.veenrade);
    expect((await zelf(readStart, {})).body.naam).toBe('Els');
    expect((await zelf(readDossier, { params: { persoonId: oma } })).status).toBe(404);
    const voor = await proef.alsVertegenwoordiger(els, oma, proef.veenrade);
    expect((await voor(readStart, {})).body.naam).toBe('Oma');
    expect((await voor(readSessie, {})).body).toMatchObject({
      naam: 'Els',
      id: oma,
      voor: { persoon: oma, omvang: ['brieven'] },
    });
    expect((await voor(readDossier, { params: { persoonId: els } })).status).toBe(404);
    expect((await voor(askVraag, { body: { tekst: 'Namens oma' } })).status).toBe(201);
    expect((await zelf(readEigenBerichten, {})).body.berichten).toEqual([]);
    const [regel] = (await (await proef.alsInwoner(oma, proef.veenrade))(readEigenInzage, {})).body.regels;
    expect(regel).toMatchObject({ wie: 'Partner, ex-partner of vertegenwoordiger' });
  });

  it('can change nothing from a page that was open for somebody else', async () => {
    const [oma, els] = [await mens('Oma'), await mens('Els')];
    await machtig(oma, els, OMVANGEN);
    const voor = await proef.alsVertegenwoordiger(els, oma, proef.veenrade);
    const { body } = await voor(selectDossier, { body: { persoon: null } });
    const oud = await voor(askVraag, { body: { tekst: 'Voor oma bedoeld' } });
    expect(oud.status).toBe(403);
    const nieuw = await voor(askVraag, { body: { tekst: 'Voor mij' }, headers: { 'X-CSRF-Token': body.csrf } });
    expect(nieuw.status).toBe(201);
    // the same key for another file is another command
    const eigen = await proef.alsInwoner(els, proef.veenrade);
    const ander = await proef.alsVertegenwoordiger(els, oma, proef.veenrade);
    const vraag = { body: { tekst: 'Zelfde sleutel' }, sleutel: 'k1' };
    const [een, twee] = [await eigen(askVraag, vraag), await ander(askVraag, vraag)];
    expect(een.body.id).not.toBe(twee.body.id);
  });

  it('is out at once when the resident withdraws it; bewind cannot be withdrawn', async () => {
    const [oma, els] = [await mens('Oma'), await mens('Els')];
    await machtig(oma, els, OMVANGEN);
    const kantoor = await leg(oma, { soort: 'bewind', organisatie: 'Bewind BV' });
    const voor = await proef.alsVertegenwoordiger(els, oma, proef.veenrade);
    const ik = await proef.alsInwoner(oma, proef.veenrade);
    const { vertegenwoordigingen } = (await ik(readVertegenwoordigingen, { params: { persoonId: oma } })).body;
    const van = (naam: string) => vertegenwoordigingen.find((each) => each.naam === naam)?.id ?? '';
    expect((await voor(withdrawMachtiging, { params: { vertegenwoordigingId: van('Els') } })).status).toBe(404);
    const bewind = await ik(withdrawMachtiging, { params: { vertegenwoordigingId: van('Bewind BV') }, body: {} });
    expect([bewind.status, kantoor.status]).toEqual([409, 201]);
    const na = await ik(withdrawMachtiging, { params: { vertegenwoordigingId: van('Els') }, body: {} });
    expect(na.body.vertegenwoordigingen.find(({ naam }) => naam === 'Els')).toMatchObject({
      totEnMet: '2026-11-23',
      stand: 'voorbij',
    });
    expect((await voor(askVraag, { body: { tekst: 'Te laat' } })).status).toBe(403);
    expect((await voor(readStart, {})).body.naam).toBe('Els');
  });

  it('a machtiging that began today and is withdrawn today is gone', async () => {
    const [oma, els] = [await mens('Oma'), await mens('Els')];
    await machtig(oma, els, ['inzien'], '2026-11-24');
    const ik = await proef.alsInwoner(oma, proef.veenrade);
    const { body } = await ik(readVertegenwoordigingen, { params: { persoonId: oma } });
    const params = { vertegenwoordigingId: body.vertegenwoordigingen[0]?.id ?? '' };
    expect((await ik(withdrawMachtiging, { params, body: {} })).body.vertegenwoordigingen).toEqual([]);
  });

  it.each([
    [['wijzigingen'], 'verhuizing', [], 201],
    [['wijzigingen'], 'rekening', ['rekening'], 404],
    [['wijzigingen'], 'anders', ['rekening'], 404],
    [['betaling'], 'rekening', ['rekening'], 201],
    [['betaling'], 'rekening', ['rekening', 'spaargeld'], 404],
    [['betaling'], 'anders', [], 404],
    [['inzien'], 'anders', [], 404],
  ] as const)('with %s: a change of %s with %j gives %i', async (omvang, soort, feiten, status) => {
    const [oma, els] = [await mens('Oma'), await mens('Els')];
    await machtig(oma, els, omvang);
    const voor = await proef.alsVertegenwoordiger(els, oma, proef.veenrade);
    const waarden = {
      rekening: { iban: nederlandseIban('TEST', 55_555), tenaamstelling: 'Oma' },
      spaargeld: { kenmerk: 'a', bedragInCenten: 1 },
    };
    const body = {
      soort,
      vanaf: '2026-11-24' as const,
      feiten: feiten.map((each) => ({
        soort: each,
        waarde: waarden[each],
        vanaf: '2026-11-24' as const,
        totEnMet: null,
      })),
      toelichting: 'Er verandert iets',
    };
    expect((await voor(reportWijziging, { body })).status).toBe(status);
  });

  it('sees no money without the scope, also on the start page and in the database', async () => {
    const [oma, els] = [await mens('Oma', '1970-01-01'), await mens('Els')];
    await metFeiten(proef, oma, proef.veenrade, '9901', alleenstaande('1970-01-01', '9901'));
    await metRecht(proef, oma, proef.veenrade, '9901', '2026-08-01', ['2026-09']);
    await machtig(oma, els, ['brieven']);
    const voor = await proef.alsVertegenwoordiger(els, oma, proef.veenrade);
    expect((await voor(readStart, {})).body.recht).toBeNull();
    expect((await voor(readEigenRechten, {})).status).toBe(404);
    const zicht = { soort: 'inwoner' as const, uitvoerder: proef.veenrade.id, personen: [oma] };
    const tel = (omvang?: readonly Omvang[]) =>
      withToegang(proef.database, { ...zicht, ...(omvang ? { omvang } : {}) }, async (tx) => {
        const [rij] = await tx<{ n: number }[]>`select count(*)::int as n from boeking where persoon = ${oma}`;
        return (rij?.n ?? 0) > 0;
      });
    expect([await tel(), await tel(['betaling']), await tel(['brieven']), await tel([])]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('does not handle that file as a member of staff', async () => {
    const bsn = testBsn(7777);
    const [oma, els] = [await mens('Oma'), await mens('Els', '1980-01-01', bsn)];
    const id = await proef.medewerker(proef.veenrade, 'inkomensconsulent', undefined, bsn);
    const beller = await proef.alsMedewerker(id, proef.veenrade);
    expect((await beller(readDossier, { params: { persoonId: oma } })).status).toBe(200);
    await machtig(oma, els, ['inzien']);
    expect((await beller(readDossier, { params: { persoonId: oma } })).status).toBe(404);
  });
});

describe('random scopes and days', () => {
  it('agree with a small model', async () => {
    const gezien = { ja: 0, nee: 0 };
    const dagen = ['2026-11-23', '2026-11-24', '2026-11-25'] as const;
    const geval = fc.record({
      omvang: fc.subarray([...OMVANGEN], { minLength: 1 }),
      vanaf: fc.constantFrom(...dagen),
      totEnMet: fc.constantFrom(null, ...dagen),
      op: fc.constantFrom(...dagen),
    });
    await fc.assert(
      fc.asyncProperty(geval, async ({ omvang, vanaf, totEnMet, op }) => {
        fc.pre(totEnMet === null || totEnMet >= vanaf);
        proef.klok.verzet('2026-11-24');
        const [oma, els] = [await mens('Oma'), await mens('Els')];
        await machtig(oma, els, omvang, vanaf, totEnMet ?? undefined);
        proef.klok.verzet(op);
        const geldt = vanaf <= op && (totEnMet === null || op <= totEnMet);
        const beller = await proef.alsInwoner(els, proef.veenrade);
        const { status, body } = await beller(selectDossier, { body: { persoon: oma } });
        expect(status).toBe(geldt ? 200 : 404);
        if (!geldt) {
          gezien.nee += 1;
          return;
        }
        const headers = { 'X-CSRF-Token': body.csrf };
        const leest = (await beller(readEigenBerichten, {})).status === 200;
        const schrijft = (await beller(askVraag, { body: { tekst: 'Dag' }, headers })).status === 201;
        const geld = (await beller(readEigenRechten, {})).status === 200;
        const heeft = (...nodig: Omvang[]) => nodig.some((each) => omvang.includes(each));
        expect({ leest, schrijft, geld }).toEqual({
          leest: heeft('inzien', 'brieven'),
          schrijft: heeft('brieven'),
          geld: heeft('inzien', 'betaling'),
        });
        gezien.ja += 1;
      }),
      { numRuns: 60, seed: 20261124 },
    );
    expect(gezien.ja).toBeGreaterThan(15);
    expect(gezien.nee).toBeGreaterThan(5);
    expect(proef.fouten).toEqual([]);
  });
});
