import { nederlandseIban } from '@meedoen/casework/identificatie';
import * as contract from '@meedoen/contract/aanvraag';
import { groepVan, handOver, readCollegas, readWerkvoorraad, type Werkregel } from '@meedoen/contract/werkvoorraad';
import { type IsoDate, isoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidv7 } from '../../platform/database/index.ts';
import { ruimOp } from '../../platform/opruimen/index.ts';
import { systeemregels } from '../../test/bewijs.ts';
import { alleenstaande, metFeiten } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, type Proefuitvoerder, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { alleWerkers } from '../../werkers.ts';

let proef: Proefomgeving;
let consulent: Beller;
let teamleider: Beller;

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), werkers: alleWerkers });
  const { veenrade } = proef;
  consulent = await proef.alsMedewerker(veenrade.medewerkers.inkomensconsulent, veenrade);
  teamleider = await proef.alsMedewerker(veenrade.medewerkers.teamleider, veenrade);
});
afterAll(() => proef.stop());

interface Werk {
  readonly uitvoerder?: Proefuitvoerder;
  readonly gemeente?: string;
  readonly persoon: string;
  readonly behandelaar?: string;
  readonly soort?: string;
  readonly uiterlijk?: IsoDate;
}
const taak = ({
  uitvoerder = proef.veenrade,
  gemeente = '9901',
  persoon,
  behandelaar,
  soort = 'taak',
  uiterlijk,
}: Werk) =>
  proef.systeem(async (tx) => {
    const id = uuidv7();
    await tx`insert into taak ${tx({
      id,
      uitvoerder: uitvoerder.id,
      gemeente,
      persoon,
      soort,
      titel: `Proef ${soort}`,
      uiterlijk: uiterlijk ?? null,
      behandelaar: behandelaar ?? null,
      ontstaan_uit: 'proef',
      aangemaakt_op: proef.klok.nu(),
    })}`;
    return id;
  });
const persoon = (naam: string, gemeente = '9901', uitvoerder = proef.veenrade) =>
  proef.persoon({ uitvoerder, gemeente, naam });

async function aanvraag(naam: string, geldNodigNu = false): Promise<string> {
  const wie = await persoon(naam);
  const antwoord = await consulent(contract.registerMelding, {
    body: { persoon: wie, gemeente: '9901', bron: 'balie', gemeldOp: '2026-11-20', geldNodigNu },
  });
  expect(antwoord.status).toBe(201);
  return antwoord.body.id;
}
const verdeel = (zaak: string, behandelaar: string) =>
  proef.systeem((tx) => tx`update zaak set behandelaar = ${behandelaar} where id = ${zaak}`);

function perGroep(regels: readonly Werkregel[]) {
  const som = { nu: 0, week: 0, wacht: 0, loopt: 0 };
  for (const regel of regels) som[groepVan(regel)] += 1;
  return som;
}

describe('the work list', () => {
  it('is one list, urgent first, then by last day, and pages without a hole', async () => {
    const rustig = await aanvraag('Rustig');
    const spoed = await aanvraag('Spoed', true);
    await proef.systeem((tx) => tx`update zaak set urgent = true where id = ${spoed}`);
    const anna = await persoon('Anna Bakker');
    const later = await taak({ persoon: anna, uiterlijk: '2026-12-10' });
    const laat = await taak({ persoon: anna, soort: 'vraag', uiterlijk: '2026-11-20' });
    const morgen = await taak({ persoon: anna, soort: 'wijziging', uiterlijk: '2026-11-25' });
    const ooit = await taak({ persoon: anna, soort: 'verschil' });
    const alles = await teamleider(readWerkvoorraad, { query: { aantal: 100 } });
    const volgorde = alles.body.regels.map(({ id }) => id);
    // the urgent report put a task of its own in the list
    const eigen = volgorde.filter((id) => [rustig, spoed, later, laat, morgen, ooit].includes(id));
    expect(eigen.slice(0, 4)).toEqual([spoed, laat, morgen, later]);
    expect(new Set(eigen.slice(4))).toEqual(new Set([rustig, ooit]));
    expect(alles.body).toMatchObject({ totaal: volgorde.length, volgende: null });
    expect(alles.body.aantallen).toMatchObject({ aanvraag: 2, vraag: 1, wijziging: 1, verschil: 1 });
    expect(alles.body.perWeek[2]).toEqual({ week: '2026-12-07', aantal: 1 });
    expect(alles.body.perWeek).toHaveLength(8);
    expect(alles.body.perGroep).toEqual(perGroep(alles.body.regels));
    expect(alles.body.regels[1]).toMatchObject({ dagenOver: -4, titel: 'Proef vraag', naam: 'Anna Bakker' });

    const gebladerd: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const query = { aantal: 1, ...(cursor ? { cursor } : {}) };
      const { body } = await teamleider(readWerkvoorraad, { query });
      gebladerd.push(...body.regels.map(({ id }) => id));
      cursor = body.volgende;
    }
    expect(gebladerd).toEqual(volgorde);
  });

  it('counts each group of the whole list, also what waits on another: on the last day of the hersteltermijn and after', async () => {
    const wie = await persoon('Groep Wacht');
    await metFeiten(proef, wie, proef.veenrade, '9901', alleenstaande('1985-04-01', '9901'));
    const inwoner = await proef.alsInwoner(wie, proef.veenrade);
    const gemeld = await inwoner(contract.registerEigenMelding, { body: { geldNodigNu: false } });
    const params = { aanvraagId: gemeld.body.id };
    const antwoorden = {
      ...{ gegevens: { klopt: true }, woonsituatie: 'zelfstandig', huisgenoten: [], inkomsten: [], bezit: [] },
      iban: nederlandseIban('TEST', 123_456_789),
    };
    await inwoner(contract.saveFormulier, { params, body: { antwoorden } });
    expect((await inwoner(contract.submitAanvraag, { params, body: { naarWaarheid: true } })).status).toBe(201);
    for (const uiterlijk of ['2026-11-25', '2026-11-27', '2026-11-28', '2026-12-01', '2026-12-02'] as const)
      await taak({ persoon: wie, soort: 'wijziging', uiterlijk });
    const lees = async (query: object = {}) => {
      const { body } = await consulent(readWerkvoorraad, { query: { aantal: 100, zoek: 'groep wacht', ...query } });
      return body;
    };
    const alles = await lees();
    expect(alles.perGroep).toEqual(perGroep(alles.regels));
    for (const aantal of [1, 100])
      expect((await lees({ aantal, soort: 'wijziging' })).perGroep).toEqual({ nu: 2, week: 2, wacht: 0, loopt: 1 });
    const uiterlijk = isoDate('2026-12-08');
    const vraag = { wat: ['Bankafschriften'], uiterlijk, reden: 'Nodig voor het vermogen.' };
    await consulent(contract.requestGegevens, { params, body: vraag });
    const vandaag = proef.klok.vandaag();
    try {
      for (const [dag, wacht] of [
        ['2026-11-25', 1],
        ['2026-12-08', 1],
        ['2026-12-09', 0],
      ] as const) {
        proef.klok.verzet(dag);
        const { perGroep: geteld, regels } = await lees({ soort: 'aanvraag' });
        expect([dag, geteld.wacht]).toEqual([dag, wacht]);
        expect(geteld).toEqual(perGroep(regels));
      }
    } finally {
      proef.klok.verzet(vandaag);
    }
  });

  it('filters by kind, by whose it is and by name or kenmerk', async () => {
    const { inkomensconsulent } = proef.veenrade.medewerkers;
    const wie = await persoon('Zéfira Özgür');
    const mijn = await taak({ persoon: wie, behandelaar: inkomensconsulent, soort: 'post' });
    const lees = async (query: object) =>
      (await consulent(readWerkvoorraad, { query: { aantal: 100, ...query } })).body.regels.map(({ id }) => id);
    expect(await lees({ wie: 'ik' })).toEqual([mijn]);
    expect(await lees({ soort: 'post' })).toEqual([mijn]);
    expect(await lees({ soort: 'post', wie: 'niemand' })).toEqual([]);
    expect(await lees({ zoek: 'zefira' })).toEqual([mijn]);
    expect(await lees({ zoek: '%' })).not.toEqual([]);
    expect(await lees({ zoek: '%%' })).toEqual([]);
    const zaak = await aanvraag('Kenmerk');
    const [rij] = await proef.systeem((tx) => tx<{ kenmerk: string }[]>`select kenmerk from zaak where id = ${zaak}`);
    expect(await lees({ zoek: rij?.kenmerk.toLowerCase() })).toEqual([zaak]);
  });

  it('filters by last day: the day before, on it and after; what has no term is left out', async () => {
    const wie = await persoon('Termijn Filter');
    const nummer = { tweeDagen: '2026-11-26', drieDagen: '2026-11-27', vierDagen: '2026-11-28' } as const;
    const [twee, drie, vier] = [
      await taak({ persoon: wie, uiterlijk: nummer.tweeDagen }),
      await taak({ persoon: wie, uiterlijk: nummer.drieDagen }),
      await taak({ persoon: wie, uiterlijk: nummer.vierDagen }),
    ];
    await taak({ persoon: wie });
    const lees = async (query: object) =>
      (await consulent(readWerkvoorraad, { query: { aantal: 100, zoek: 'termijn filter', ...query } })).body;
    expect((await lees({ binnenDagen: 3 })).regels.map(({ id }) => id)).toEqual([twee, drie]);
    expect((await lees({ binnenDagen: 4 })).regels.map(({ id }) => id)).toEqual([twee, drie, vier]);
    expect(await lees({ binnenDagen: 3 })).toMatchObject({ totaal: 2, aantallen: { taak: 2 } });
    expect((await lees({})).totaal).toBe(4);
    const fout = await consulent(readWerkvoorraad, { ruw: undefined, query: { aantal: 25, binnenDagen: -1 } });
    expect(fout.status).toBe(400);
  });

  it('counts what is mine, of my team and of nobody, with the same filter', async () => {
    const { inkomensconsulent } = proef.veenrade.medewerkers;
    const wie = await persoon('Teller Proef');
    await taak({ persoon: wie, behandelaar: inkomensconsulent });
    await taak({ persoon: wie });
    await taak({ persoon: wie, soort: 'vraag' });
    for (const query of [{}, { wie: 'niemand' as const }, { wie: 'ik' as const, soort: 'vraag' as const }]) {
      const { body } = await consulent(readWerkvoorraad, { query: { aantal: 25, zoek: 'teller proef', ...query } });
      expect(body.perWie).toMatchObject({ ik: 1, niemand: 2 });
    }
  });

  it('shows a proposal that waits for a second pair of eyes', async () => {
    const { inkomensconsulent } = proef.veenrade.medewerkers;
    const wie = await persoon('Vier Ogen');
    const id = uuidv7();
    await proef.systeem(
      (
        tx,
      ) => tx`insert into besluit (id, uitvoerder, gemeente, soort, persoon, status, bevroren, voorgesteld_door, versie, aangemaakt_op)
        values (${id}, ${proef.veenrade.id}, '9901', 'beeindigen', ${wie}, 'voorgesteld', '{}', ${inkomensconsulent}, 1, ${proef.klok.nu()})`,
    );
    const regels = async (beller: Beller, wie?: 'ik') =>
      (await beller(readWerkvoorraad, { query: { aantal: 25, soort: 'besluit', ...(wie ? { wie } : {}) } })).body
        .regels;
    expect(await regels(teamleider, 'ik')).toMatchObject([{ id, zaak: id, titel: 'Beëindiging: voorstel' }]);
    expect(await regels(consulent, 'ik')).toEqual([]);
    expect(await regels(consulent)).toHaveLength(1);
  });

  it('holds only what the caller may see: gemeente, uitvoerder, marked colleagues', async () => {
    const { waterkant, veenrade } = proef;
    const a = await persoon('In 9911', '9911', waterkant);
    const b = await persoon('In 9912', '9912', waterkant);
    const collega = await proef.persoon({ uitvoerder: waterkant, gemeente: '9911', naam: 'Collega', collega: true });
    const in9911 = await taak({ uitvoerder: waterkant, gemeente: '9911', persoon: a });
    const in9912 = await taak({ uitvoerder: waterkant, gemeente: '9912', persoon: b });
    await taak({ uitvoerder: waterkant, gemeente: '9911', persoon: collega });
    const ids = async (beller: Beller) => {
      const { body } = await beller(readWerkvoorraad, { query: { aantal: 100 } });
      expect(body.totaal).toBe(body.regels.length);
      return new Set(body.regels.map(({ id }) => id));
    };
    const alle = await proef.alsMedewerker(waterkant.medewerkers.inkomensconsulent, waterkant);
    const een = await proef.alsMedewerker(await proef.medewerker(waterkant, 'coach', '9912'), waterkant);
    expect(await ids(alle)).toEqual(new Set([in9911, in9912]));
    expect(await ids(een)).toEqual(new Set([in9912]));
    for (const rol of ['beheerder', 'betaalbeheer', 'raadslid'] as const) {
      const beller = await proef.alsMedewerker(veenrade.medewerkers[rol], veenrade);
      expect((await beller(readWerkvoorraad, { query: { aantal: 25 } })).status).toBe(404);
    }
    const inwoner = await proef.alsInwoner(a, waterkant);
    expect((await inwoner(readWerkvoorraad, { query: { aantal: 25 } })).status).toBe(404);
  });

  it.each([['0'], ['101'], ['tien']])('refuses %s rows', async (aantal) => {
    const antwoord = await consulent(readWerkvoorraad, { query: { aantal: aantal as never } });
    expect([antwoord.status, antwoord.probleem?.errors?.[0]?.pointer]).toEqual([400, '/vraag/aantal']);
  });
  it.each([['x'], ['1~2026-13-01~0'], ["1~infinity~' or 1=1"]])('refuses the bookmark %s', async (cursor) => {
    const antwoord = await consulent(readWerkvoorraad, { query: { aantal: 25, cursor } });
    expect(antwoord.probleem?.errors?.[0]).toMatchObject({ pointer: '/vraag/cursor', code: 'verkeerde-vorm' });
  });
});

describe('handing over', () => {
  const body = () => ({
    van: proef.veenrade.tweedeConsulent,
    naar: proef.veenrade.medewerkers.inkomensconsulent,
    vanaf: '2026-11-24' as IsoDate,
    totEnMet: '2026-11-30' as IsoDate | null,
    reden: 'Vakantie',
  });

  it('shows the work of who is away for the other, until the last day', async () => {
    const { tweedeConsulent } = proef.veenrade;
    const wie = await persoon('Van de tweede');
    const id = await taak({ persoon: wie, behandelaar: tweedeConsulent });
    const mijn = async () =>
      (await consulent(readWerkvoorraad, { query: { aantal: 100, wie: 'ik' } })).body.regels.map((regel) => regel.id);
    expect(await mijn()).not.toContain(id);
    const antwoord = await teamleider(handOver, { body: body(), sleutel: 'overdracht-1' });
    expect([antwoord.status, antwoord.body]).toEqual([201, { aantal: 1 }]);
    // sent twice: done once
    expect((await teamleider(handOver, { body: body(), sleutel: 'overdracht-1' })).body).toEqual({ aantal: 1 });
    expect(await mijn()).toContain(id);
    const { body: lijst } = await consulent(readCollegas, {});
    expect(lijst.medewerkers.find((collega) => collega.id === tweedeConsulent)).toMatchObject({
      afwezigTot: '2026-11-30',
      openWerk: 1,
    });
    proef.klok.verzet('2026-11-30');
    expect(await mijn()).toContain(id);
    proef.klok.verzet('2026-12-01');
    expect(await mijn()).not.toContain(id);
    proef.klok.verzet('2026-11-24');
  });

  it.each([
    ['to themselves', { naar: 'van' }, '/naar', 'zelfde-persoon', 400],
    ['from yesterday', { vanaf: '2026-11-23' }, '/vanaf', 'in-het-verleden', 400],
    ['until before it begins', { vanaf: '2026-12-20', totEnMet: '2026-12-19' }, '/totEnMet', 'omgekeerd', 400],
    ['to somebody of another uitvoerder', { naar: 'vreemd' }, '/naar', 'onbekend', 400],
    ['twice over the same days', {}, '/van', 'al-overgedragen', 409],
    ['to who is away', { van: 'eerste', naar: 'tweede' }, '/naar', 'zelf-afwezig', 400],
    ['to who does other work', { naar: 'raadslid' }, '/naar', 'ander-werk', 400],
  ])('refuses %s', async (_, anders, pointer, code, status) => {
    const namen: Record<string, string> = {
      van: proef.veenrade.tweedeConsulent,
      tweede: proef.veenrade.tweedeConsulent,
      eerste: proef.veenrade.medewerkers.inkomensconsulent,
      raadslid: proef.veenrade.medewerkers.raadslid,
      vreemd: proef.waterkant.tweedeConsulent,
    };
    const veranderd = Object.fromEntries(
      Object.entries(anders).map(([veld, waarde]) => [veld, namen[waarde] ?? waarde]),
    );
    const antwoord = await teamleider(handOver, { ruw: { ...body(), ...veranderd } });
    expect([antwoord.status, antwoord.probleem?.errors?.[0]]).toMatchObject([status, { pointer, code }]);
  });

  it('for good gives every open case a command, and every task the other name', async () => {
    const { veenrade } = proef;
    const weg = await proef.medewerker(veenrade, 'inkomensconsulent');
    const naar = veenrade.medewerkers.inkomensconsulent;
    const zaak = await aanvraag('Van wie weggaat');
    await verdeel(zaak, weg);
    const vanTaak = await persoon('Taak van wie weggaat');
    const id = await taak({ persoon: vanTaak, behandelaar: weg });
    await teamleider(handOver, { body: { ...body(), van: weg, naar, totEnMet: null, reden: 'Uit dienst' } });
    await proef.wachtrij.doeAlles();
    const [nu] = await proef.systeem(
      (tx) => tx<{ zaak: string; taak: string; commando: string; reden: string }[]>`
        select (select behandelaar from zaak where id = ${zaak}) as zaak, (select behandelaar from taak where id = ${id}) as taak,
          commando, reden from commando where stroom = ${zaak} order by volgnummer desc limit 1`,
    );
    expect(nu).toEqual({ zaak: naar, taak: naar, commando: 'reassignAanvraag', reden: 'Uit dienst' });
    expect((await systeemregels(proef, veenrade, vanTaak)).join()).toContain(
      'Overdragen van werk: Dossier aan een andere medewerker gegeven',
    );
  });

  it('leaves counts that are those of the work itself, also after they were added up', async () => {
    const afwijkingen = () =>
      proef.systeem(
        (tx) => tx`
        with werk as (
          select gemeente, 'aanvraag' as soort, behandelaar, urgent, laatste_dag as dag, stil_tot from zaak where open
          union all select gemeente, soort, behandelaar, false, uiterlijk, stil_tot from taak where klaar_op is null)
        select soort, sum(n) from (
          select gemeente, soort, behandelaar is null as niemand, urgent, dag, stil_tot, 1 as n from werk
          union all select gemeente, soort, van_niemand, urgent, dag, stil_tot, -aantal from werktelling) v
        group by gemeente, soort, niemand, urgent, dag, stil_tot having sum(n) <> 0
        union all
        select 'werklast', sum(n) from (
          select gemeente, behandelaar, 1 as n from werk where behandelaar is not null
          union all select gemeente, behandelaar, -aantal from werklast) l
        group by gemeente, behandelaar having sum(n) <> 0`,
      );
    const geteld = async () => {
      const [rij] = await proef.systeem(
        (tx) =>
          tx<{ rijen: number; som: number }[]>`select count(*)::int as rijen, sum(aantal)::int as som from werktelling`,
      );
      return rij ?? { rijen: 0, som: 0 };
    };
    const id = await taak({ persoon: await persoon('Geteld Werk'), uiterlijk: '2026-12-01' });
    await proef.systeem((tx) => tx`update taak set klaar_op = ${proef.klok.nu()} where id = ${id}`);
    expect(await afwijkingen()).toEqual([]);
    const voor = await geteld();
    await ruimOp(proef.database, new Date(), proef.klok.nu());
    expect(await afwijkingen()).toEqual([]);
    const na = await geteld();
    expect(na.som).toBe(voor.som);
    expect(na.rijen).toBeLessThan(voor.rijen);
  });

  it('finds work by the name somebody has now', async () => {
    const wie = await persoon('Oude Naam');
    const id = await taak({ persoon: wie });
    const vindt = async (zoek: string) =>
      (await consulent(readWerkvoorraad, { query: { aantal: 25, zoek } })).body.regels.map((regel) => regel.id);
    expect(await vindt('oude naam')).toEqual([id]);
    await proef.systeem((tx) => tx`update persoon set naam = 'Nieuwe', zoeknaam = 'nieuwe' where id = ${wie}`);
    expect(await vindt('oude naam')).toEqual([]);
    expect(await vindt('nieuwe')).toEqual([id]);
  });

  it('is for a teamleider only', async () => {
    expect(
      (await consulent(handOver, { body: { ...body(), vanaf: '2027-01-01', totEnMet: '2027-01-02' } })).status,
    ).toBe(404);
  });

  it('leaves no unexpected errors', () => {
    expect(proef.fouten).toEqual([]);
  });
});
