import { beleidUit } from '@meedoen/casework/beleid';
import { huishoudenVan, maandbeeld } from '@meedoen/casework/rekenhulp';
import { readEigenInzage } from '@meedoen/contract/inzage';
import { readMaanduitkomst } from '@meedoen/contract/recht';
import { readRekenbeleid, readRekenhulp } from '@meedoen/contract/rekenhulp';
import { reportWijziging } from '@meedoen/contract/wijziging';
import type { Maand } from '@meedoen/law/kernel';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alleenstaande, metFeiten, metRecht, opgegeven } from '../../test/dossier.ts';
import { type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';

let proef: Proefomgeving;
beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
});
afterAll(() => proef.stop());

const loon = (nettoInCenten: number, kenmerk = 'Kiosk') =>
  opgegeven('inkomen', { kenmerk, soort: 'loon', nettoInCenten, periode: 'maand', vakantietoeslag: 'inbegrepen' });

async function nieuw(naam: string, feiten: Parameters<typeof metFeiten>[4] = []) {
  const { veenrade } = proef;
  const persoon = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam });
  await metFeiten(proef, persoon, veenrade, '9901', [...alleenstaande('1985-04-01', '9901'), ...feiten]);
  return { persoon, zelf: await proef.alsInwoner(persoon, veenrade) };
}

describe('own facts to compute with at home', () => {
  it('give what the server gives, for every month of the year and any household', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          netto: fc.integer({ min: 0, max: 2_000_00 }),
          vakantietoeslag: fc.constantFrom('inbegrepen', 'aanspraak', 'geen'),
          vrijlating: fc.option(fc.constantFrom('n', 'r', 'y'), { nil: undefined }),
          huisgenoot: fc.option(fc.constantFrom('1980-02-03', '1999-11-20', '2004-06-30'), { nil: undefined }),
          spaargeld: fc.integer({ min: 0, max: 9_000_00 }),
          vanaf: fc.constantFrom('2026-01-01', '2026-05-17', '2026-11-09'),
        }),
        async ({ netto, vakantietoeslag, vrijlating, huisgenoot, spaargeld, vanaf }) => {
          const ander = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam: 'Huisgenoot' });
          const { persoon, zelf } = await nieuw('Anna', [
            opgegeven('inkomen', {
              kenmerk: 'Kiosk',
              soort: 'loon',
              nettoInCenten: netto,
              periode: 'maand',
              vakantietoeslag,
            }),
            opgegeven('spaargeld', { kenmerk: 'spaarpot', bedragInCenten: spaargeld }, '2026-03-01'),
            ...(vrijlating ? [opgegeven('vrijlating', { soort: vrijlating })] : []),
            ...(huisgenoot
              ? [
                  opgegeven(
                    'medebewoning',
                    { medebewoner: ander, hoofdverblijf: true, geboortedatum: huisgenoot },
                    '2026-06-12',
                  ),
                ]
              : []),
          ]);
          const recht = await metRecht(proef, persoon, proef.veenrade, '9901', vanaf as '2026-01-01', []);
          const { body } = await zelf(readRekenhulp, {});
          expect(body).toMatchObject({ persoon, recht: recht.id, achtergehouden: false, ontbreekt: [] });
          const beleid = beleidUit(body.beleid);
          for (const maand of ['2026-01', '2026-05', '2026-06', '2026-11', '2026-12', '2027-01'] as Maand[]) {
            const thuis = maandbeeld(body.dossier, maand, beleid);
            const server = (await zelf(readMaanduitkomst, { params: { rechtId: recht.id, maand } })).body;
            expect({
              uitkering: thuis.uitkering ?? null,
              uitbetaling: thuis.uitbetaling ?? null,
              redenen: JSON.parse(JSON.stringify(thuis.uitkomst.uitkering ?? null)),
            }).toEqual({
              uitkering: server.uitkering?.value ?? null,
              uitbetaling: server.uitbetaling?.value ?? null,
              redenen: server.uitkering,
            });
          }
        },
      ),
      { numRuns: 10 },
    );
    expect(proef.fouten).toEqual([]);
  });

  it('change with what is passed on, at once', async () => {
    const { persoon, zelf } = await nieuw('Bea', [loon(400_00)]);
    await metRecht(proef, persoon, proef.veenrade, '9901', '2026-09-01', []);
    const voor = (await zelf(readRekenhulp, {})).body;
    expect(voor.inkomens).toMatchObject([{ kenmerk: 'Kiosk', nettoInCenten: 400_00, periode: 'maand' }]);
    expect(maandbeeld(voor.dossier, '2026-11', beleidUit(voor.beleid)).uitkering).toBe(1_419_46 - 400_00);
    const feit = {
      soort: 'inkomen',
      waarde: {
        kenmerk: 'Kiosk',
        soort: 'loon',
        nettoInCenten: 512_34,
        periode: 'maand',
        vakantietoeslag: 'inbegrepen',
      },
      vanaf: '2026-11-01' as const,
      totEnMet: null,
    };
    await zelf(reportWijziging, { body: { soort: 'loon', vanaf: '2026-11-01', feiten: [feit] } });
    const na = (await zelf(readRekenhulp, {})).body;
    const uitkering = (maand: Maand) => maandbeeld(na.dossier, maand, beleidUit(na.beleid)).uitkering;
    expect([uitkering('2026-10'), uitkering('2026-11'), uitkering('2026-12')]).toEqual([
      1_419_46 - 400_00,
      1_419_46 - 512_34,
      1_419_46 - 512_34,
    ]);
  });

  it('are there for somebody without bijstand too, and each look at them is in the log', async () => {
    const { zelf } = await nieuw('Cato');
    const { body } = await zelf(readRekenhulp, {});
    expect(body).toMatchObject({ recht: null, inkomens: [] });
    expect(maandbeeld(body.dossier, '2026-12', beleidUit(body.beleid)).uitkering).toBe(1_419_46);
    const [regel] = await proef.systeem(
      (tx) => tx<{ aantal: number }[]>`
        select count(*)::int as aantal from logregel where name = 'Eigen gegevens opgehaald om mee te rekenen' and persoon = ${body.persoon}`,
    );
    expect(regel?.aantal).toBe(1);
    expect((await zelf(readEigenInzage, {})).status).toBe(200);
  });

  it('hold back what is medical about a partner, and say so', async () => {
    const partner = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam: 'Dirk' });
    await metFeiten(proef, partner, proef.veenrade, '9901', [
      ...alleenstaande('1984-01-01', '9901'),
      opgegeven('naam', { voornamen: 'Dirk Jan', geslachtsnaam: 'Vos' }),
      opgegeven('medisch-urenbeperkt', { medischUrenbeperkt: true }),
    ]);
    const { zelf } = await nieuw('Els', [opgegeven('partnerschap', { partner, recht: true })]);
    const { body } = await zelf(readRekenhulp, {});
    expect(body.achtergehouden).toBe(true);
    expect(body.namen[partner]).toBe('Dirk');
    expect(JSON.stringify(body.dossier)).not.toContain('medischUrenbeperkt');
    expect(maandbeeld(body.dossier, '2026-11', beleidUit(body.beleid)).uitkering).toBe(2_027_79);
  });

  it('are for nobody else', async () => {
    expect((await proef.niemand(readRekenhulp, {})).status).toBe(401);
    const consulent = await proef.alsMedewerker(proef.veenrade.medewerkers.inkomensconsulent, proef.veenrade);
    expect((await consulent(readRekenhulp, {})).status).toBe(404);
  });
});

describe('the policy to compute with, without a file', () => {
  it('is there for who is not logged in: every gemeente, and the law computes with it', async () => {
    const { status, body } = await proef.niemand(readRekenbeleid, {});
    expect(status).toBe(200);
    const codes = body.gemeenten.map(({ code }) => code);
    expect([...codes].sort()).toEqual([...proef.veenrade.gemeenten, ...proef.waterkant.gemeenten].sort());
    const dossier = huishoudenVan(
      {
        geboortedatum: '1991-03-14',
        kinderen: [],
        kostendelers: 0,
        loon: 0,
        anderInkomen: 0,
        spaargeld: 0,
        schulden: 0,
      },
      '2026-11-24',
    );
    for (const { beleid } of body.gemeenten)
      expect(maandbeeld(dossier, '2026-11', beleidUit(beleid)).uitkering).toBe(1_419_46);
  });
});
