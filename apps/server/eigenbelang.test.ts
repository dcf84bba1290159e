import { nederlandseIban, testBsn } from '@meedoen/casework/identificatie';
import { reassignAanvraag, registerMelding } from '@meedoen/contract/aanvraag';
import { readBesluiten, startVoorstel } from '@meedoen/contract/besluit';
import {
  approveRun,
  readBestand,
  readRegels,
  readRun,
  readRuns,
  reviewRegel,
  startRun,
} from '@meedoen/contract/betaalrun';
import { readBrieven } from '@meedoen/contract/brief';
import { recordContact } from '@meedoen/contract/contact';
import { readFeiten, recordFeit } from '@meedoen/contract/feit';
import { readInzage } from '@meedoen/contract/inzage';
import { readDossier, readTijdlijn, registerPersoon, searchPersonen } from '@meedoen/contract/persoon';
import { readRecht } from '@meedoen/contract/recht';
import { addTaak } from '@meedoen/contract/taak';
import { readCollegas, readWerkvoorraad } from '@meedoen/contract/werkvoorraad';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidv7 } from './platform/database/index.ts';
import { alleenstaande, metFeiten, metRecht, opgegeven } from './test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from './test/proefomgeving.ts';
import { alleWegen } from './wegen.ts';
import { alleWerkers } from './werkers.ts';

// Nobody handles their own file, that of their family, or that of a colleague which was not given to them.

let proef: Proefomgeving;
let stand: Awaited<ReturnType<typeof opzet>>;
const RELATIES = ['none', 'own', 'family', 'colleague', 'colleague assigned'] as const;
type Relatie = (typeof RELATIES)[number];
const ROLLEN = ['inkomensconsulent', 'betaalbeheer', 'kwaliteitsmedewerker', 'teamleider'] as const;
type Rol = (typeof ROLLEN)[number];

/** Somebody with a running right, open work, a declared account and a line in every run. */
async function client(naam: string, nr: number, collega = false) {
  const { veenrade } = proef;
  const bsn = testBsn(nr);
  const persoon = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam, bsn, collega });
  const adres = { straat: 'Kade', huisnummer: '1', postcode: '9901 AB', plaats: 'V', land: 'NL', gemeente: '9901' };
  const feiten = alleenstaande('1985-04-01', '9901').map((feit) =>
    feit.soort === 'adres' ? { ...feit, waarde: adres } : feit,
  );
  const iban = nederlandseIban('TEST', nr);
  const rekening = { ...opgegeven('rekening', { iban, tenaamstelling: naam }), gecontroleerd: true };
  await metFeiten(proef, persoon, veenrade, '9901', [...feiten, rekening]);
  const { id: recht } = await metRecht(proef, persoon, veenrade, '9901', '2026-08-01', ['2026-09']);
  await proef.systeem(
    (tx) =>
      tx`insert into taak ${tx({
        ...{ id: uuidv7(), uitvoerder: veenrade.id, gemeente: '9901', persoon, soort: 'taak', titel: `Bel ${naam}` },
        ...{ ontstaan_uit: 'proef', aangemaakt_op: proef.klok.nu() },
      })}`,
  );
  return { persoon, recht, bsn, naam };
}

async function opzet() {
  const { veenrade } = proef;
  const clienten: Record<Relatie, Awaited<ReturnType<typeof client>>> = {
    none: await client('Merel Niemand', 901),
    own: await client('Merel Zelf', 902),
    family: await client('Merel Zus', 903),
    colleague: await client('Merel Collega', 904, true),
    'colleague assigned': await client('Merel Toegewezen', 905, true),
  };
  const bellers = {} as Record<Rol, Beller>;
  const ids = {} as Record<Rol, string>;
  for (const rol of ROLLEN) {
    const id = await proef.medewerker(veenrade, rol);
    await proef.belang(veenrade, id, 'zelf', clienten.own.bsn);
    await proef.belang(veenrade, id, 'broer-of-zus', clienten.family.bsn);
    await proef.systeem(
      (tx) =>
        tx`insert into dossiertoewijzing ${tx({
          ...{
            id: uuidv7(),
            uitvoerder: veenrade.id,
            gemeente: '9901',
            persoon: clienten['colleague assigned'].persoon,
          },
          ...{ medewerker: id, door: veenrade.medewerkers.teamleider, op: proef.klok.nu() },
        })}`,
    );
    ids[rol] = id;
    bellers[rol] = await proef.alsMedewerker(id, veenrade);
  }
  const betaler = await proef.alsMedewerker(veenrade.medewerkers.betaalbeheer, veenrade);
  return { clienten, bellers, ids, betaler, run: await dagrun(betaler) };
}

async function dagrun(betaler: Beller): Promise<string> {
  const run = await betaler(startRun, { body: { soort: 'dag', betaaldag: '2026-11-26', gemeenten: ['9901'] } });
  await proef.wachtrij.doeAlles();
  return run.body.id;
}

beforeAll(async () => {
  proef = await proefomgeving({
    wegen: alleWegen(),
    werkers: (wachtrij, omgeving) => void alleWerkers(wachtrij, omgeving),
  });
  stand = await opzet();
});
afterAll(() => proef.stop());

const MAG: Readonly<Record<Relatie, boolean>> = {
  none: true,
  own: false,
  family: false,
  colleague: false,
  'colleague assigned': true,
};
const cellen = ROLLEN.flatMap((rol) => RELATIES.map((relatie) => ({ rol, relatie, mag: MAG[relatie] })));
const LEEST: ReadonlySet<Rol> = new Set(['inkomensconsulent', 'kwaliteitsmedewerker', 'teamleider']);
const FEIT = { soort: 'email', waarde: { email: 'a@b.example' }, vanaf: null, totEnMet: null, bron: 'medewerker' };

describe('role x relation', () => {
  it.each(cellen)('$rol, $relatie: reads and changes $mag', async ({ rol, relatie, mag }) => {
    const beller = stand.bellers[rol];
    const { persoon, recht } = stand.clienten[relatie];
    const params = { persoonId: persoon };
    const leest = mag && LEEST.has(rol) ? 200 : 404;
    const gelezen = [
      await beller(readDossier, { params }),
      await beller(readFeiten, { params }),
      await beller(readTijdlijn, { params }),
      await beller(readBesluiten, { params }),
      await beller(readBrieven, { params }),
      await beller(readRecht, { params: { rechtId: recht } }),
    ];
    expect(gelezen.map(({ status }) => status)).toEqual(gelezen.map(() => leest));
    const consulent = mag && rol === 'inkomensconsulent';
    const wijzigingen = [
      await beller(recordFeit, { params, ruw: { ...FEIT, gecontroleerd: true } }),
      await beller(startVoorstel, { body: { soort: 'wijzigen', recht, ingangsdatum: '2026-11-01' } }),
      await beller(registerMelding, {
        body: { persoon, gemeente: '9901', bron: 'balie', gemeldOp: '2026-11-24', geldNodigNu: false },
      }),
    ];
    expect(wijzigingen.map(({ status }) => status !== 404)).toEqual([consulent, consulent, consulent]);
    const noteert = await beller(recordContact, { params, body: { kanaal: 'telefoon', tekst: 'Gebeld' } });
    expect(noteert.status === 201).toBe(mag && LEEST.has(rol));
  });

  it.each(cellen)('$rol, $relatie: lists and finds $mag', async ({ rol, relatie, mag }) => {
    const beller = stand.bellers[rol];
    const { persoon, naam, bsn } = stand.clienten[relatie];
    const zoekt = mag && LEEST.has(rol);
    for (const vraag of [{ naam: 'Merel' }, { bsn }, { geboortedatum: '1985-04-01' as const }]) {
      const gevonden = await beller(searchPersonen, { body: { ...vraag, doel: 'recht-op-bijstand', aantal: 50 } });
      expect(JSON.stringify(gevonden.body ?? '').includes(persoon), JSON.stringify(vraag)).toBe(zoekt);
    }
    for (const query of [{ aantal: 100 }, { aantal: 100, zoek: naam }]) {
      const werk = await beller(readWerkvoorraad, { query });
      expect(JSON.stringify(werk.body ?? '').includes(naam)).toBe(zoekt);
      if (!zoekt && LEEST.has(rol) && 'zoek' in query) expect(werk.body.totaal).toBe(0);
    }
    for (const query of [
      { aantal: 100, alleen: 'alles' as const },
      { aantal: 100, alleen: 'alles' as const, zoek: naam },
    ]) {
      const regels = await beller(readRegels, { params: { runId: stand.run }, query });
      expect(regels.body.regels.some((regel) => regel.persoon === persoon)).toBe(mag);
    }
  });

  it('counts of work are of what may be seen', async () => {
    const telling = await stand.bellers.teamleider(readWerkvoorraad, { query: { aantal: 100, soort: 'taak' } });
    const open = await proef.systeem(
      (tx) => tx<{ n: number }[]>`select count(*)::int as n from taak where klaar_op is null and soort = 'taak'
        and persoon = any(${[stand.clienten.none.persoon, stand.clienten['colleague assigned'].persoon]})`,
    );
    expect(telling.body.totaal).toBe(open[0]?.n);
    expect((await stand.bellers.teamleider(readCollegas, {})).status).toBe(200);
  });

  it('who watches over the data sees who looked in the file of a colleague, and not in their own', async () => {
    const { veenrade } = proef;
    const fg = await proef.medewerker(veenrade, 'functionaris-gegevensbescherming');
    await proef.belang(veenrade, fg, 'ouder', stand.clienten.family.bsn);
    const beller = await proef.alsMedewerker(fg, veenrade);
    const status = async (relatie: Relatie) =>
      (await beller(readInzage, { params: { persoonId: stand.clienten[relatie].persoon }, query: {} })).status;
    expect(await Promise.all(RELATIES.map(status))).toEqual([200, 200, 404, 200, 200]);
  });
});

describe('a payment run', () => {
  beforeAll(async () => {
    // facts of the tests above changed after the first
    stand.run = await dagrun(stand.betaler);
  });
  const run = (beller: Beller) => beller(readRun, { params: { runId: stand.run } });
  it('has the same totals for everybody, and says how many lines are not shown', async () => {
    await proef.systeem(
      (tx) => tx`update betaalregel set specificatie = jsonb_set(specificatie, '{delen}', specificatie->'delen' ||
        '[{"bestemming": "aflossing", "bedrag": 1234}]') where persoon = ${stand.clienten.own.persoon} and run = ${stand.run}`,
    );
    const zonderBand = await proef.alsMedewerker(proef.veenrade.medewerkers.betaalbeheer, proef.veenrade);
    const [vrij, eigen] = [(await run(zonderBand)).body, (await run(stand.bellers.betaalbeheer)).body];
    const { mogelijkheden: _, verborgenRegels: geen, ...totalen } = vrij;
    expect(vrij.totaalInCenten).toBeGreaterThan(0);
    expect(vrij.ingehoudenInCenten).toBe(1234);
    expect(vrij.aantalBetalingen).toBe(5);
    // three colleagues for the one; for the other the own file, family, and the colleague who was not given to them
    expect([geen, eigen.verborgenRegels]).toEqual([3, 3]);
    expect(eigen).toMatchObject(totalen);
    const lijst = await stand.bellers.betaalbeheer(readRuns, { query: { aantal: 10 } });
    expect(lijst.body.regels.find(({ id }) => id === stand.run)).toMatchObject(totalen);
  });

  it('that is started by somebody with their own file in it has everybody in it', async () => {
    const { body } = await stand.bellers.betaalbeheer(startRun, {
      body: { soort: 'dag', betaaldag: '2026-11-27', gemeenten: ['9901'] },
    });
    expect(body.voortgang.totaal).toBe(5);
  });

  it('is not approved by who has their own file or family in it, and does not say whose', async () => {
    for (const rol of ['teamleider', 'kwaliteitsmedewerker'] as const) {
      const beller = stand.bellers[rol];
      const knop = (await run(beller)).body.mogelijkheden.find(({ commando }) => commando === 'approveRun');
      expect(knop).toMatchObject({ mag: false, weigering: { code: 'eigen-belang' } });
      const geweigerd = await beller(approveRun, { params: { runId: stand.run }, body: {} });
      expect(geweigerd.status).toBe(409);
      expect(geweigerd.probleem?.errors?.[0]?.code).toBe('eigen-belang');
      expect(JSON.stringify(geweigerd.probleem)).not.toMatch(/Merel|[0-9a-f]{8}-[0-9a-f]{4}/);
    }
  });

  it('is not looked at line by line by who may not see the line', async () => {
    const { own } = stand.clienten;
    const [regel] = await proef.systeem(
      (tx) => tx<{ id: string }[]>`select id from betaalregel where run = ${stand.run} and persoon = ${own.persoon}`,
    );
    const body = { oordeel: 'goed', reden: 'Gezien' } as const;
    const params = { regelId: regel?.id ?? '' };
    expect((await stand.bellers.betaalbeheer(reviewRegel, { params, body })).status).toBe(404);
  });

  it('is approved by another, also with files of colleagues in it; its file goes to the bank by another too', async () => {
    await proef.systeem(
      (tx) => tx`update betaalregel set specificatie = jsonb_set(specificatie, '{delen}', (specificatie->'delen') - 1)
        where persoon = ${stand.clienten.own.persoon} and run = ${stand.run}`,
    );
    const teamleider = await proef.alsMedewerker(proef.veenrade.medewerkers.teamleider, proef.veenrade);
    const akkoord = await teamleider(approveRun, { params: { runId: stand.run }, body: {} });
    expect(akkoord.probleem).toBeUndefined();
    await proef.wachtrij.doeAlles();
    const bestand = { params: { runId: stand.run }, query: { volgnummer: 1 } };
    const eigen = await stand.bellers.betaalbeheer(readBestand, bestand);
    expect(eigen.probleem?.errors?.[0]?.code).toBe('eigen-belang');
    expect((await stand.betaler(readBestand, bestand)).status).toBe(200);
    expect(proef.fouten).toEqual([]);
  });
});

describe('at the desk', () => {
  const meld = (beller: Beller, bsn: string) =>
    beller(registerPersoon, { body: { bsn, gemeente: '9901', reden: 'Aan de balie' } });
  it('one answer for every number one may not handle, with a file or without', async () => {
    const { inkomensconsulent } = stand.bellers;
    const { veenrade } = proef;
    await proef.belang(veenrade, stand.ids.inkomensconsulent, 'kind', testBsn(950));
    const collega = await proef.medewerker(veenrade, 'coach', undefined, testBsn(951));
    const antwoorden = [];
    for (const bsn of [
      ...(['own', 'family', 'colleague'] as const).map((relatie) => stand.clienten[relatie].bsn),
      testBsn(950),
      testBsn(951),
    ]) {
      const { status, body } = await meld(inkomensconsulent, bsn);
      antwoorden.push(JSON.stringify({ status, body }));
    }
    expect(new Set(antwoorden).size).toBe(1);
    expect(antwoorden[0]).toContain('Dit dossier kunt u niet openen. Vraag uw teamleider wie het behandelt.');
    // of family without a file none is made; a colleague can be given to somebody
    const [rij] = await proef.systeem(
      (tx) => tx<{ familie: number; collega: number }[]>`select
        (select count(*)::int from persoon where bsn_hash = ${proef.omgeving.sleutels.zoekhash(testBsn(950))}) as familie,
        (select count(*)::int from persoon where bsn_hash = ${proef.omgeving.sleutels.zoekhash(testBsn(951))}) as collega`,
    );
    expect(rij).toEqual({ familie: 0, collega: 1 });
    // the same again gives the same answer
    expect(
      JSON.stringify(await meld(inkomensconsulent, testBsn(951)).then(({ status, body }) => ({ status, body }))),
    ).toBe(antwoorden[0]);
    expect(collega).toBeTruthy();
  });
  it('everybody else as before', async () => {
    expect((await meld(stand.bellers.inkomensconsulent, stand.clienten['colleague assigned'].bsn)).status).toBe(201);
    expect((await meld(stand.bellers.inkomensconsulent, stand.clienten.none.bsn)).status).toBe(201);
    expect((await meld(stand.bellers.inkomensconsulent, testBsn(960))).status).toBe(201);
  });
});

describe('work', () => {
  it('is not given to who may not handle it', async () => {
    const { none, family } = stand.clienten;
    const consulent = await proef.alsMedewerker(proef.veenrade.medewerkers.inkomensconsulent, proef.veenrade);
    const melding = await consulent(registerMelding, {
      body: { persoon: family.persoon, gemeente: '9901', bron: 'balie', gemeldOp: '2026-11-24', geldNodigNu: false },
    });
    const behandelaar = stand.ids.inkomensconsulent;
    const geweigerd = await consulent(reassignAanvraag, {
      params: { aanvraagId: melding.body.id },
      body: { behandelaar, reden: 'Verlof' },
    });
    const taak = (persoonId: string) =>
      consulent(addTaak, { params: { persoonId }, body: { titel: 'Bel', uiterlijk: null, behandelaar } });
    for (const antwoord of [geweigerd, await taak(family.persoon)]) {
      expect(antwoord.status).toBe(400);
      expect(antwoord.probleem?.errors?.[0]).toMatchObject({ pointer: '/behandelaar', code: 'kan-niet' });
    }
    expect((await taak(none.persoon)).status).toBe(201);
    expect(proef.fouten).toEqual([]);
  });
});
