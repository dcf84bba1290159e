import * as contract from '@meedoen/contract/besluit';
import { recordFeit } from '@meedoen/contract/feit';
import { readDossier } from '@meedoen/contract/persoon';
import { type IsoDate, isoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alleenstaande, metFeiten, metRecht } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';

// Asking money back is a mandate of its own: 9911 gave it, 9914 never did, 9915 ended it.

let proef: Proefomgeving;
let consulent: Beller;
const TOETS = { nodig: 'Geld om van te leven', waarden: ['vangnet'], effecten: 'Geen', artikel: 'Pw art. 58' };

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  const { waterkant } = proef;
  consulent = await proef.alsMedewerker(waterkant.medewerkers.inkomensconsulent, waterkant);
});
afterAll(() => proef.stop());

const mandaatTot = (gemeente: string, tot: IsoDate) =>
  proef.systeem(
    (tx) => tx`update mandaat set geldig = daterange(lower(geldig), ${tot}::date)
      where gemeente = ${gemeente} and taakgebied = 'terugvordering'`,
  );

/** Three booked months, of which a wage found later makes one too much. */
async function teVeelBetaald(gemeente: string) {
  const { waterkant } = proef;
  const persoon = await proef.persoon({ uitvoerder: waterkant, gemeente, naam: 'Te Veel' });
  const adres = { straat: 'Kade', huisnummer: '1', postcode: '9901 AB', plaats: 'Kade', land: 'NL', gemeente };
  const feiten = alleenstaande('1985-04-01', gemeente).map((feit) =>
    feit.soort === 'adres' ? { ...feit, waarde: adres } : feit,
  );
  await metFeiten(proef, persoon, waterkant, gemeente, feiten);
  const { id: recht } = await metRecht(proef, persoon, waterkant, gemeente, '2026-08-01', ['2026-09', '2026-10']);
  const waarde = { kenmerk: 'Kiosk', soort: 'loon', nettoInCenten: 50_000, periode: 'maand', vakantietoeslag: 'geen' };
  const body = { soort: 'inkomen', waarde, vanaf: '2026-10-01', totEnMet: '2026-10-31', bron: 'medewerker' };
  const ruw = { ...body, gecontroleerd: true };
  expect((await consulent(recordFeit, { params: { persoonId: persoon }, ruw })).probleem).toBeUndefined();
  const [voorstel] = await proef.systeem(
    (tx) => tx<{ id: string }[]>`select id from besluit where recht = ${recht} and soort = 'herzien'`,
  );
  return { persoon, recht, params: { besluitId: voorstel?.id ?? '' } };
}

const schrijf = (params: { besluitId: string }) =>
  consulent(contract.editVoorstel, {
    params,
    body: { motivering: 'Het loon telt mee.', toets: TOETS, gehoord: { op: '2026-11-23' } },
  });
const taken = (persoon: string) =>
  proef.systeem(async (tx) => {
    const rijen = await tx<{ titel: string }[]>`select titel from taak where persoon = ${persoon} and klaar_op is null`;
    return rijen.map(({ titel }) => titel);
  });
const vorderingen = (persoon: string) =>
  proef.systeem(async (tx) => (await tx`select 1 from vordering where persoon = ${persoon}`).length);

describe('a besluit that asks money back', () => {
  it('is taken where the gemeente mandated it', async () => {
    const { persoon, recht, params } = await teVeelBetaald('9911');
    expect(await taken(persoon)).toEqual(['Herziening en terugvordering voorstellen']);
    const dossier = await consulent(readDossier, { params: { persoonId: persoon } });
    expect(dossier.body.rechten[0]).toMatchObject({ id: recht, vordertZelf: null });
    await schrijf(params);
    expect((await consulent(contract.proposeBesluit, { params, body: {} })).probleem).toBeUndefined();
    expect(await vorderingen(persoon)).toBe(1);
  });

  it('is refused where the gemeente never did, at the start and at proposing, and says who does it', async () => {
    const { persoon, recht, params } = await teVeelBetaald('9914');
    expect(await taken(persoon)).toEqual(['Geef door aan Waterkant 4: te veel betaald']);
    const dossier = await consulent(readDossier, { params: { persoonId: persoon } });
    expect(dossier.body.rechten[0]?.vordertZelf).toBe('Waterkant 4');
    for (const soort of ['terugvorderen', 'herzien'] as const) {
      const begin = await consulent(contract.startVoorstel, { body: { soort, recht } });
      expect(begin.status).toBe(409);
      expect(begin.probleem?.errors?.[0]).toMatchObject({
        code: 'vordert-zelf-terug',
        detail: expect.stringContaining('Waterkant 4 vraagt te veel betaalde bijstand zelf terug'),
      });
    }
    const bewerkt = await schrijf(params);
    const knop = bewerkt.body.mogelijkheden.find(({ commando }) => commando === 'proposeBesluit');
    expect(knop).toMatchObject({ mag: false, weigering: { code: 'vordert-zelf-terug', artikel: 'Pw art. 7 lid 4' } });
    const klaar = await consulent(contract.proposeBesluit, { params, body: {} });
    expect(klaar.probleem?.errors?.[0]?.code).toBe('vordert-zelf-terug');
    expect(await vorderingen(persoon)).toBe(0);
  });

  it('may end a right there, which asks nothing back', async () => {
    const { recht } = await teVeelBetaald('9914');
    const begin = await consulent(contract.startVoorstel, {
      body: { soort: 'beeindigen', recht, ingangsdatum: '2026-12-01' },
    });
    expect(begin.status).toBe(201);
    const params = { besluitId: begin.body.id };
    await consulent(contract.editVoorstel, { params, body: { motivering: 'Werk', cbsCode: '11', toets: TOETS } });
    expect((await consulent(contract.proposeBesluit, { params, body: {} })).body.status).toBe('bekendgemaakt');
  });

  it.each([
    ['2026-11-25', undefined],
    ['2026-11-24', 'vordert-zelf-terug'],
    ['2026-11-23', 'vordert-zelf-terug'],
  ] as const)('on the day it is taken: a mandate until %s gives %s on 24 November', async (tot, code) => {
    const { params } = await teVeelBetaald('9915');
    await schrijf(params);
    await mandaatTot('9915', tot);
    const klaar = await consulent(contract.proposeBesluit, { params, body: {} });
    expect(klaar.probleem?.errors?.[0]?.code).toBe(code);
    await mandaatTot('9915', isoDate('2999-01-01'));
  });

  it('that was proposed in time is not approved after the mandate ended', async () => {
    const { waterkant } = proef;
    await proef.systeem(
      (tx) =>
        tx`insert into beleidsregime ${tx({
          ...{ id: crypto.randomUUID(), uitvoerder: waterkant.id, gemeente: '9913', geldig: '[2015-01-01,)' },
          ...{ naam: 'Twee personen', bron: 'proef', keuzes: tx.json({ vierOgen: ['herzien'] }) },
        })}`,
    );
    const { persoon, params } = await teVeelBetaald('9913');
    await schrijf(params);
    expect((await consulent(contract.proposeBesluit, { params, body: {} })).body.status).toBe('voorgesteld');
    const ander = await proef.alsMedewerker(waterkant.tweedeConsulent, waterkant);
    await mandaatTot('9913', isoDate('2026-11-24'));
    const geweigerd = await ander(contract.approveBesluit, { params, body: {} });
    expect(geweigerd.probleem?.errors?.[0]?.code).toBe('vordert-zelf-terug');
    expect(await vorderingen(persoon)).toBe(0);
    await mandaatTot('9913', isoDate('2026-11-25'));
    expect((await ander(contract.approveBesluit, { params, body: {} })).body.status).toBe('bekendgemaakt');
    expect(await vorderingen(persoon)).toBe(1);
    expect(proef.fouten).toEqual([]);
  });
});
