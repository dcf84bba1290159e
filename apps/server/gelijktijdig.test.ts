import { nederlandseIban } from '@meedoen/casework/identificatie';
import {
  flagUrgent,
  readAanvraag,
  registerEigenMelding,
  requestGegevens,
  uploadDocument,
} from '@meedoen/contract/aanvraag';
import { cancelRun, readRun, startRun } from '@meedoen/contract/betaalrun';
import { recordContact } from '@meedoen/contract/contact';
import { readFeiten, recordFeit } from '@meedoen/contract/feit';
import { reportWijziging } from '@meedoen/contract/wijziging';
import { isoDate } from '@meedoen/law/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Beller, type Proefomgeving, proefomgeving } from './test/proefomgeving.ts';
import { alleWegen } from './wegen.ts';

// The same command sent twice, and two people on the same thing, on real paths.

let proef: Proefomgeving;
let consulent: Beller;
let collega: Beller;
beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  const { veenrade } = proef;
  consulent = await proef.alsMedewerker(veenrade.medewerkers.inkomensconsulent, veenrade);
  collega = await proef.alsMedewerker(veenrade.tweedeConsulent, veenrade);
});
afterAll(() => proef.stop());

async function aanvraag(naam: string) {
  const persoon = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam });
  const zelf = await proef.alsInwoner(persoon, proef.veenrade);
  const { body } = await zelf(registerEigenMelding, { body: { geldNodigNu: false } });
  return { persoon, zelf, params: { aanvraagId: body.id } };
}
const notities = (persoon: string) =>
  proef.systeem(async (tx) => (await tx`select 1 from contactnotitie where persoon = ${persoon}`).length);
const opdrachten = (id: string) =>
  proef.systeem(async (tx) => (await tx`select 1 from commando where stroom = ${id}`).length);

describe('a command with a key', () => {
  it('is done once, however often and however at once it is sent', async () => {
    const { persoon } = await aanvraag('Een');
    const call = {
      params: { persoonId: persoon },
      body: { kanaal: 'telefoon', tekst: 'Gebeld' } as const,
      sleutel: 'sleutel-1',
    };
    const tegelijk = await Promise.all(Array.from({ length: 6 }, () => consulent(recordContact, call)));
    expect(tegelijk.map(({ status }) => status)).toEqual(Array(6).fill(201));
    expect(new Set(tegelijk.map(({ body }) => body.id)).size).toBe(1);
    expect(tegelijk.filter(({ headers }) => headers.get('Idempotency-Replayed') === 'true')).toHaveLength(5);
    expect(await notities(persoon)).toBe(1);
  });
  it('belongs to who sent it, and to what was in it', async () => {
    const { persoon } = await aanvraag('Twee');
    const call = {
      params: { persoonId: persoon },
      body: { kanaal: 'telefoon', tekst: 'Gebeld' } as const,
      sleutel: 'sleutel-2',
    };
    expect((await consulent(recordContact, call)).status).toBe(201);
    expect((await collega(recordContact, call)).headers.get('Idempotency-Replayed')).toBeNull();
    expect(await notities(persoon)).toBe(2);
    expect((await consulent(recordContact, { ...call, body: { kanaal: 'balie', tekst: 'Gebeld' } })).status).toBe(422);
    expect(await notities(persoon)).toBe(2);
  });
  it('that was refused may be sent again; one that is too long is refused, not cut', async () => {
    const { persoon } = await aanvraag('Drie');
    const params = { persoonId: persoon };
    expect((await consulent(recordContact, { params, ruw: { kanaal: 'x' }, sleutel: 's3' })).status).toBe(400);
    const goed = { params, body: { kanaal: 'balie', tekst: 'Hier' } as const };
    expect((await consulent(recordContact, { ...goed, sleutel: 's3' })).status).toBe(201);
    expect((await consulent(recordContact, { ...goed, sleutel: 'x'.repeat(101) })).status).toBe(400);
  });
  it('with another file is another command', async () => {
    const { zelf, params } = await aanvraag('Vier');
    const pdf = (tekst: string) => new TextEncoder().encode(`%PDF-1.4\n${tekst}\n%%EOF`);
    const stuur = (tekst: string) =>
      zelf(uploadDocument, { params, query: { naam: 'a.pdf' }, inhoud: pdf(tekst), sleutel: 'bestand' });
    const een = await stuur('een');
    expect(een.status).toBe(201);
    expect((await stuur('een')).body.id).toBe(een.body.id);
    expect((await stuur('twee')).status).toBe(422);
  });
});

describe('two people on one case', () => {
  it('who read an older version hears so, and nothing of theirs is done', async () => {
    const { params } = await aanvraag('Vijf');
    const gelezen = await consulent(readAanvraag, { params });
    const versie = gelezen.body.versie;
    expect(gelezen.headers.get('ETag')).toBe(`"${versie}"`);
    expect((await collega(flagUrgent, { params, body: { reden: 'Geen eten' }, versie })).status).toBe(201);
    const voor = await opdrachten(params.aanvraagId);
    const laat = await consulent(requestGegevens, {
      params,
      body: { wat: ['loonstrook'], uiterlijk: '2026-12-20', reden: 'Nodig' },
      versie,
    });
    expect(laat.status).toBe(409);
    expect(laat.probleem?.errors?.[0]?.code).toBe('versie-verouderd');
    expect(await opdrachten(params.aanvraagId)).toBe(voor);
    // an If-Match that cannot be read is not taken for none
    expect((await consulent(flagUrgent, { params, body: { reden: 'x' }, headers: { 'If-Match': 'oud' } })).status).toBe(
      400,
    );
    expect(await opdrachten(params.aanvraagId)).toBe(voor);
  });
  it('at the very same moment: one is done, the others hear so', async () => {
    const { params } = await aanvraag('Zes');
    const { versie } = (await consulent(readAanvraag, { params })).body;
    const voor = await opdrachten(params.aanvraagId);
    const allen = await Promise.all(
      [consulent, collega, consulent, collega].map((beller, i) =>
        beller(flagUrgent, { params, body: { reden: `Reden ${i}` }, versie }),
      ),
    );
    expect(allen.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    expect(await opdrachten(params.aanvraagId)).toBe(voor + 1);
    expect(proef.fouten).toEqual([]);
  });
  it('also about one fact, without a version: one stands, the others are told', async () => {
    const { persoon } = await aanvraag('Zeven');
    const params = { persoonId: persoon };
    const leg = (beller: Beller, nettoInCenten: number) =>
      beller(recordFeit, {
        params,
        body: {
          soort: 'inkomen',
          waarde: { kenmerk: 'Kiosk', soort: 'loon', nettoInCenten, periode: 'maand', vakantietoeslag: 'inbegrepen' },
          vanaf: isoDate('2026-11-01'),
          totEnMet: null,
          bron: 'medewerker',
          gecontroleerd: true,
        },
      });
    const allen = await Promise.all([consulent, collega, consulent, collega].map((wie, i) => leg(wie, 40_000 + i)));
    // who came while another was at it is told of a conflict, who came just after it of the overlap; nobody gets anything else
    for (const { status, probleem } of allen)
      if (status !== 201) expect(['versie-verouderd', 'overlapt']).toContain(probleem?.errors?.[0]?.code);
    expect(allen.filter(({ status }) => status === 201)).toHaveLength(1);
    const feiten = (await consulent(readFeiten, { params })).body.feiten.filter(({ soort }) => soort === 'inkomen');
    expect(feiten).toHaveLength(1);
    // afterwards it is a plain overlap, with the field that says so
    const later = await leg(consulent, 50_000);
    expect([later.status, later.probleem?.errors?.[0]?.code]).toEqual([400, 'overlapt']);
    expect(proef.fouten).toEqual([]);
  });
  it('also a change that a resident reports twice at once', async () => {
    const { persoon, zelf } = await aanvraag('Acht');
    const body = {
      soort: 'rekening' as const,
      vanaf: isoDate('2026-11-24'),
      feiten: [
        {
          soort: 'rekening',
          waarde: { iban: nederlandseIban('TEST', 77), tenaamstelling: 'A. Acht' },
          vanaf: isoDate('2026-11-24'),
          totEnMet: null,
        },
      ],
    };
    const allen = await Promise.all([1, 2, 3].map(() => zelf(reportWijziging, { body })));
    for (const { status, probleem } of allen)
      if (status !== 201) expect(['versie-verouderd', 'overlapt']).toContain(probleem?.errors?.[0]?.code);
    expect(allen.filter(({ status }) => status === 201)).toHaveLength(1);
    const feiten = (await consulent(readFeiten, { params: { persoonId: persoon } })).body.feiten;
    expect(feiten.filter(({ soort }) => soort === 'rekening')).toHaveLength(1);
    expect(proef.fouten).toEqual([]);
  });
  it('also on a run: it is called off once', async () => {
    const betaler = await proef.alsMedewerker(proef.veenrade.medewerkers.betaalbeheer, proef.veenrade);
    const { body } = await betaler(startRun, { body: { soort: 'dag', betaaldag: '2026-11-26', gemeenten: ['9901'] } });
    const params = { runId: body.id };
    const allen = await Promise.all([1, 2, 3].map(() => betaler(cancelRun, { params, body: { reden: 'Fout' } })));
    expect(allen.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect((await betaler(readRun, { params })).body.status).toBe('afgeblazen');
  });
});
