import { boekMaand } from '@meedoen/casework/betaling';
import { readBesluit } from '@meedoen/contract/besluit';
import { startRun } from '@meedoen/contract/betaalrun';
import { readScheiding, registerScheiding } from '@meedoen/contract/scheiding';
import type { IsoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../platform/database/index.ts';
import { metFeiten, metMachtiging, opgegeven } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { alleWerkers } from '../../werkers.ts';
import { boek } from '../grootboek/index.ts';
import { herbouwRecht, rechtMetId } from '../recht/index.ts';
import { divideOpenVakantiegeld } from './index.ts';
import { mens, NIEUW, opgave, paar } from './paar.proef.ts';

let proef: Proefomgeving;
let consulent: Beller;
beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), werkers: alleWerkers });
  consulent = await proef.alsMedewerker(proef.veenrade.medewerkers.inkomensconsulent, proef.veenrade);
});
afterAll(() => proef.stop());

const scheid = (rechtId: string, deel: Parameters<typeof opgave>[0] = {}) =>
  consulent(registerScheiding, { params: { rechtId }, body: opgave(deel) });
const saldo = (waar: { persoon?: string; rekening: string }) =>
  proef.systeem(async (tx) => {
    const [rij] = await tx<{ som: number | null }[]>`
      select sum(bedrag_in_centen)::bigint as som from boeking where rekening = ${waar.rekening}
        and ${waar.persoon ? tx`persoon = ${waar.persoon}` : tx`true`}`;
    return Number(rij?.som ?? 0);
  });
const brievenAan = (persoon: string) =>
  proef.systeem(
    (tx) => tx<{ soort: string; straat: string; tekst: string }[]>`
      select soort, model->'geadresseerde'->>'straatEnNummer' as straat, translate(model::text, chr(160), ' ') as tekst
      from brief where persoon = ${persoon} order by id`,
  );

describe('a couple that parts', () => {
  it('goes on with one, begins for the other, and tells each at their own address', async () => {
    const { persoon, ander, recht, kinderen } = await paar(proef, 'Aa', {
      geboekt: ['2026-08', '2026-09', '2026-10'],
      kinderen: 2,
    });
    const voor = await consulent(readScheiding, { params: { rechtId: recht } });
    expect(voor.body).toMatchObject({
      ander: { id: ander, naam: 'Aa Twee' },
      gehuwd: true,
      zelfdeRekening: false,
      uiteen: null,
    });
    expect(voor.body.kinderen).toHaveLength(2);
    const [eerste, tweede] = kinderen as [string, string];
    const antwoord = await scheid(recht, {
      kinderen: [
        { kind: eerste, bij: 'ander' },
        { kind: tweede, bij: 'persoon' },
      ],
    });
    expect(antwoord.probleem).toBeUndefined();
    const { body } = antwoord;
    expect(body.brieven.map(({ aan }) => aan)).toEqual(['Aa Een', 'Aa Twee']);
    const [vanMij] = await brievenAan(persoon);
    const [vanAnder] = await brievenAan(ander);
    expect([vanMij?.straat, vanAnder?.straat]).toEqual(['Kade 1', 'Geheimpad 77']);
    expect(vanMij?.tekst).not.toMatch(/Geheimpad|9901 ZZ|Aan de balie/);
    expect(vanAnder?.tekst).not.toMatch(/Kade|Aan de balie/);
    expect(vanAnder?.tekst).toContain('Je aanvraag voor jezelf is begonnen.');
    const besluit = await consulent(readBesluit, { params: { besluitId: body.voorstel } });
    expect([besluit.body.soort, besluit.body.ingangsdatum]).toEqual(['wijzigen', '2026-11-15']);
    const einde = await consulent(readBesluit, { params: { besluitId: body.voorstelAnder ?? '' } });
    expect([einde.body.soort, einde.body.ingangsdatum]).toEqual(['beeindigen', '2026-11-15']);
    const leden = await proef.systeem(
      (tx) => tx<{ dossier: string; persoon: string; relatie: string; tot: IsoDate | null }[]>`
        select dossier, persoon, relatie, upper(geldig) as tot from huishoudlid where dossier in ${tx([persoon, ander])}`,
    );
    const lid = (dossier: string, wie: string) =>
      leden
        .filter((each) => each.dossier === dossier && each.persoon === wie)
        .map(({ tot }) => tot)
        .sort()
        .at(-1);
    expect([lid(persoon, ander), lid(ander, persoon)]).toEqual(['2026-11-15', '2026-11-15']);
    // who stays turns 18 at home some day, and is a housemate then
    expect([lid(persoon, eerste), lid(persoon, tweede)]).toEqual(['2026-11-15', null]);
    expect([lid(ander, eerste), lid(ander, tweede)]).toEqual([null, '2026-11-15']);
    const [nieuw, opnieuw] = await proef.systeem(async (tx) => [
      await rechtMetId(tx, recht),
      await herbouwRecht(tx, recht),
    ]);
    expect(opnieuw).toEqual(nieuw?.toestand);
    expect(body.vakantiegeldInCenten).toBeNull();
    expect(body.aanvraag).not.toBeNull();
  });

  it('is said once: a second time says since when', async () => {
    const { recht } = await paar(proef, 'Ab');
    expect((await scheid(recht)).status).toBe(201);
    expect((await scheid(recht)).probleem?.errors?.[0]?.code).toBe('geen-paar');
  });

  it.each([
    ['before the right began', { op: '2026-07-31' as IsoDate }, 'voor-ingangsdatum'],
    ['more than a year ahead', { op: '2027-11-25' as IsoDate }, 'te-ver-vooruit'],
    ['married and not for good', { duurzaam: false }, 'niet-duurzaam'],
    [
      'in one home',
      { blijft: 'samen' as const, adressen: {}, onderdak: { wederzijdseZorg: false } },
      'gezamenlijke-huishouding',
    ],
    ['with an address for who stays', { adressen: { persoon: NIEUW } }, 'adres-van-blijver'],
  ])('is refused %s, and nothing changes', async (_, deel, code) => {
    const { persoon, recht } = await paar(proef, 'Ac');
    const voor = await proef.systeem((tx) => tx`select id from feit where persoon = ${persoon} and upper_inf(bekend)`);
    const antwoord = await scheid(recht, deel);
    expect([antwoord.status, antwoord.probleem?.errors?.[0]?.code]).toEqual([409, code]);
    const na = await proef.systeem((tx) => tx`select id from feit where persoon = ${persoon} and upper_inf(bekend)`);
    expect(na).toEqual(voor);
    expect(await brievenAan(persoon)).toEqual([]);
  });

  it.each(['2026-08-01', '2026-08-02', '2026-11-24', '2026-12-01', '2027-11-24'] as IsoDate[])(
    'may lie on %s: on the first day of the right, today, ahead and a year ahead',
    async (op) => {
      const { recht } = await paar(proef, 'Ad');
      expect((await scheid(recht, { op })).probleem).toBeUndefined();
    },
  );

  it('asks where each child goes, and does not guess what the law does not say', async () => {
    const { recht, kinderen } = await paar(proef, 'Ae', { kinderen: 1 });
    const kind = kinderen[0] as string;
    expect((await scheid(recht)).probleem?.errors?.[0]?.code).toBe('kind-ontbreekt');
    expect((await scheid(recht, { kinderen: [{ kind, bij: 'allebei' }] })).probleem?.errors?.[0]?.code).toBe(
      'co-ouderschap',
    );
    expect((await scheid(recht, { kinderen: [{ kind, bij: 'geen' }] })).status).toBe(201);
  });

  it('goes on in one home only when the law sees no household: because of care', async () => {
    const { recht, persoon, ander } = await paar(proef, 'Af');
    const samen = { blijft: 'samen' as const, adressen: {}, onderdak: { zorgbehoefte: true } };
    expect((await scheid(recht, samen)).probleem).toBeUndefined();
    const leden = await proef.systeem(
      (tx) =>
        tx`select relatie from huishoudlid where dossier = ${persoon} and persoon = ${ander} and upper_inf(geldig)`,
    );
    expect(leden).toEqual([{ relatie: 'medebewoner' }]);
  });

  it('sends no post to the home somebody left, and makes a task of it', async () => {
    const { recht, ander } = await paar(proef, 'Ag');
    const { body } = await scheid(recht, { adressen: {} });
    expect(body.brieven.map(({ aan }) => aan)).toEqual(['Ag Een']);
    expect(await brievenAan(ander)).toEqual([]);
    expect(body.taken[0]).toContain('vraag het nieuwe adres');
  });
});

describe('the money', () => {
  const run = async (deel: { maand: `${number}-${number}`; betaaldag: IsoDate }) => {
    const betaalbeheer = await proef.alsMedewerker(proef.veenrade.medewerkers.betaalbeheer, proef.veenrade);
    const { body, probleem } = await betaalbeheer(startRun, { body: { soort: 'maand', gemeenten: ['9901'], ...deel } });
    expect(probleem).toBeUndefined();
    await proef.wachtrij.doeAlles();
    return body.id;
  };
  const regelVan = (runId: string, recht: string) =>
    proef.systeem(async (tx) => {
      const [rij] = await tx<
        { netto: number; delen: { bestemming: string; bedrag: number }[]; tegengehouden: boolean }[]
      >`
        select netto_in_centen as netto, specificatie->'delen' as delen, tegengehouden from betaalregel where run = ${runId} and recht = ${recht}`;
      return rij;
    });

  it('of the month is divided the same day in a run that lies ready: the days together half each, the rest to one', async () => {
    const samen = await paar(proef, 'Ba');
    const [eerste, midden, blijft] = [await paar(proef, 'Bb'), await paar(proef, 'Bc'), samen];
    const runId = await run({ maand: '2026-11', betaaldag: '2026-11-27' });
    const heel = await regelVan(runId, samen.recht);
    expect(heel?.delen.map(({ bestemming }) => bestemming)).toEqual(['persoon', 'partner']);
    expect((await scheid(eerste.recht, { op: '2026-11-01' })).probleem).toBeUndefined();
    expect((await scheid(midden.recht, { op: '2026-11-16' })).probleem).toBeUndefined();
    const alleen = await regelVan(runId, eerste.recht);
    expect(alleen?.delen).toEqual([expect.objectContaining({ bestemming: 'persoon', bedrag: alleen?.netto })]);
    const deels = await regelVan(runId, midden.recht);
    const [van, naar] = deels?.delen ?? [];
    expect((van?.bedrag ?? 0) + (naar?.bedrag ?? 0)).toBe(deels?.netto);
    expect(deels?.netto).toBeLessThan(heel?.netto ?? 0);
    expect(deels?.netto).toBeGreaterThan(alleen?.netto ?? 0);
    // fifteen of thirty days as a couple: half of that is of the other
    expect(naar?.bedrag).toBe(Math.round((heel?.netto ?? 0) / 4));
    expect((await regelVan(runId, blijft.recht))?.delen).toEqual(heel?.delen);
  });

  it('set aside for the holiday is divided to the cent, and what one loses the other gets', async () => {
    const { recht, persoon, ander } = await paar(proef, 'Ca', {
      geboekt: ['2026-08', '2026-09', '2026-10', '2026-11'],
    });
    const voor = -(await saldo({ persoon, rekening: 'vakantiegeld' }));
    const loon = await saldo({ persoon: ander, rekening: 'loon' });
    const { body } = await scheid(recht, { op: '2026-12-01' });
    expect(body.vakantiegeldInCenten).toBe(Math.floor(voor / 2));
    const na = -(await saldo({ persoon, rekening: 'vakantiegeld' }));
    expect(na + (body.vakantiegeldInCenten ?? 0)).toBe(voor);
    expect(-(await saldo({ persoon: ander, rekening: 'te-betalen' }))).toBe(body.vakantiegeldInCenten);
    expect(await saldo({ persoon: ander, rekening: 'loon' })).toBe(loon + (body.vakantiegeldInCenten ?? 0));
  });

  it('set aside after they parted stays of the one, when the day lies in the past', async () => {
    const { recht, persoon } = await paar(proef, 'Cb', { geboekt: ['2026-08', '2026-09', '2026-10'] });
    const perMaand = await proef.systeem(
      (tx) => tx<{ maand: string; bedrag: number }[]>`
        select maand, -sum(bedrag_in_centen)::int as bedrag from boeking where persoon = ${persoon} and rekening = 'vakantiegeld' group by maand order by maand`,
    );
    const { body } = await scheid(recht, { op: '2026-10-01' });
    const samen = perMaand.filter(({ maand }) => maand < '2026-10').reduce((som, { bedrag }) => som + bedrag, 0);
    expect(body.vakantiegeldInCenten).toBe(Math.floor(samen / 2));
    expect(body.uitleg.join(' ')).toContain('Vakantiegeld:');
    const [herzien] = await proef.systeem(
      (tx) => tx<{ maanden: { maand: string }[] }[]>`
        select bevroren->'maanden' as maanden from besluit where recht = ${recht} and soort = 'herzien'`,
    );
    expect(herzien?.maanden.map(({ maand }) => maand)).toEqual(['2026-10']);
  });

  it('waits until the last month together was booked, and is divided once by the job of the day', async () => {
    const { recht, persoon, ander } = await paar(proef, 'Cc', { geboekt: ['2026-08', '2026-09'] });
    const { body } = await scheid(recht, { op: '2026-10-16' });
    expect(body.vakantiegeldInCenten).toBeNull();
    const job = () =>
      proef.systeem((tx) =>
        divideOpenVakantiegeld(
          tx,
          { id: uuidv7(), soort: 'scheidingen', gegevens: {}, uitvoerder: proef.veenrade.id, pogingen: 0 },
          proef.klok,
        ),
      );
    const stand = async () => (await proef.systeem((tx) => rechtMetId(tx, recht)))?.toestand.scheiding;
    await job();
    expect(await stand()).not.toHaveProperty('vakantiegeldInCenten');
    await proef.systeem(async (tx) => {
      const kop = { uitvoerder: proef.veenrade.id, gemeente: '9901', persoon, recht, boekdatum: proef.klok.vandaag() };
      const post = boekMaand({ ...kop, omschrijving: 'oktober' }, '2026-10', {
        uitkering: 170_000,
        vakantietoeslag: 8_500,
      });
      await boek(tx, [{ bron: { soort: 'proef', id: uuidv7() }, posten: post ? [post] : [] }], proef.klok.nu());
    });
    const voor = await saldo({ rekening: 'vakantiegeld' });
    await job();
    await job();
    const deel = (await stand())?.vakantiegeldInCenten ?? 0;
    expect(deel).toBeGreaterThan(0);
    expect(await saldo({ rekening: 'vakantiegeld' })).toBe(voor + deel);
    expect(-(await saldo({ persoon: ander, rekening: 'te-betalen' }))).toBe(deel);
    expect(await proef.systeem((tx) => herbouwRecht(tx, recht))).toMatchObject({
      scheiding: { vakantiegeldInCenten: deel },
    });
  });

  it('is not divided with a partner without a right (art. 24), who gets no besluit about it', async () => {
    const { recht } = await paar(proef, 'Cd', { geboekt: ['2026-08'], rechthebbend: false });
    const { body, probleem } = await scheid(recht, { op: '2026-11-01' });
    expect(probleem).toBeUndefined();
    expect([body.voorstelAnder, body.vakantiegeldInCenten]).toEqual([null, 0]);
  });

  it('takes the months of an exemption along to a right of their own: those used until they parted', async () => {
    const { recht, ander } = await paar(proef, 'Cf', { vanaf: '2026-08-01' });
    const vast = { bron: 'medewerker' as const, gecontroleerd: true };
    const loon = {
      kenmerk: 'Bakkerij',
      soort: 'loon',
      nettoInCenten: 40_000,
      periode: 'maand',
      vakantietoeslag: 'inbegrepen',
    };
    await metFeiten(proef, ander, proef.veenrade, '9901', [
      { ...opgegeven('inkomen', loon, '2026-08-01'), ...vast },
      { ...opgegeven('vrijlating', { soort: 'n' }, '2026-08-01'), ...vast },
      { ...opgegeven('vrijlating-eerder', { soort: 'n', maanden: 1 }), ...vast },
    ]);
    expect((await scheid(recht, { op: '2026-11-01' })).probleem).toBeUndefined();
    const rijen = await proef.systeem(
      (tx) => tx<{ waarde: object; vanaf: string | null }[]>`
        select waarde, lower(geldig) as vanaf from feit where persoon = ${ander} and soort = 'vrijlating-eerder' and upper_inf(bekend) order by vanaf nulls first`,
    );
    expect(rijen.at(-1)).toEqual({ waarde: { soort: 'n', maanden: 4 }, vanaf: '2026-11-01' });
  });

  it('ends for who does not go on, and waits', async () => {
    const { recht } = await paar(proef, 'Ce');
    const { body } = await scheid(recht, { gaatVerder: false });
    const besluit = await consulent(readBesluit, { params: { besluitId: body.voorstel } });
    expect(besluit.body.soort).toBe('beeindigen');
    const nu = await proef.systeem((tx) => rechtMetId(tx, recht));
    expect(nu?.toestand.betaalstop).toMatchObject({ gebeurtenis: 'scheiding', vanaf: '2026-11-15' });
  });
});

it('ends a machtiging between the two, and leaves no unexpected errors', async () => {
  const { recht, persoon, ander } = await paar(proef, 'Da');
  const derde = await mens(proef, 'Da Drie');
  await metMachtiging(proef, { voor: persoon, wie: ander, omvang: ['inzien'] }, proef.veenrade, '9901');
  await metMachtiging(proef, { voor: ander, wie: derde, omvang: ['inzien'] }, proef.veenrade, '9901');
  await scheid(recht);
  const rijen = await proef.systeem(
    (tx) => tx<{ persoon: string; tot: IsoDate | null }[]>`
      select persoon, upper(geldig) as tot from vertegenwoordiging where persoon in ${tx([persoon, ander])}`,
  );
  expect(rijen.find((rij) => rij.persoon === persoon)?.tot).toBe(proef.klok.vandaag());
  expect(rijen.find((rij) => rij.persoon === ander)?.tot).toBeNull();
  expect(proef.fouten).toEqual([]);
});
