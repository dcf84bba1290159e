import * as contract from '@meedoen/contract/aanvraag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANTWOORDEN, aanvrager, verstuurdeAanvraag } from '../../test/aanvraagproef.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';

let proef: Proefomgeving;
let consulent: Beller;
beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  consulent = await proef.alsMedewerker(proef.veenrade.medewerkers.inkomensconsulent, proef.veenrade);
});
afterAll(() => proef.stop());

const PDF = Buffer.from('%PDF-1.4\n%%EOF');
type Params = { readonly aanvraagId: string };
const stuur = async (beller: Beller, params: Params, naam: string) =>
  (await beller(contract.uploadDocument, { params, query: { naam }, inhoud: PDF })).body.id;

describe('what was sent', () => {
  it('is read again as it was, also after the facts changed', async () => {
    const { beller, params, aanvraag } = await verstuurdeAanvraag(proef, 'Truus');
    const { body } = await beller(contract.readVerstuurd, { params });
    expect(body).toMatchObject({ aanvraag: aanvraag.id, ontvangenOp: aanvraag.ingediendOp, door: 'Truus' });
    const antwoord = (veld: string) => body.vragen.find((vraag) => vraag.veld === veld);
    expect(antwoord('inkomsten')?.antwoord).toEqual(ANTWOORDEN.inkomsten);
    // what was known before the answers were written, not what they made of it
    expect(antwoord('inkomsten')?.bekend).toBeNull();
    expect(body.stappen.map(({ naam }) => naam)).toContain(antwoord('bezit')?.stap);
    // who decides reads the same
    expect((await consulent(contract.readVerstuurd, { params })).body).toMatchObject({ vragen: body.vragen });
  });

  it('is not there before it was sent', async () => {
    const { beller } = await aanvrager(proef, 'Ties');
    const gemeld = await beller(contract.registerEigenMelding, { body: { geldNodigNu: false } });
    const antwoord = await beller(contract.readVerstuurd, { params: { aanvraagId: gemeld.body.id } });
    expect(antwoord.status).toBe(409);
  });
});

describe('a document', () => {
  it('may be taken away until the application is sent, and is gone from the answers too', async () => {
    const { beller } = await aanvrager(proef, 'Wim');
    const gemeld = await beller(contract.registerEigenMelding, { body: { geldNodigNu: false } });
    const params = { aanvraagId: gemeld.body.id };
    const [weg, blijft] = [await stuur(beller, params, 'verkeerd.pdf'), await stuur(beller, params, 'goed.pdf')];
    const vragen = (await beller(contract.readFormulier, { params })).body.vragen;
    const veld = vragen.find(({ soort }) => soort === 'document')?.veld ?? '';
    await beller(contract.saveFormulier, { params, ruw: { antwoorden: { ...ANTWOORDEN, [veld]: [weg, blijft] } } });
    expect((await beller(contract.removeDocument, { params: { documentId: weg } })).status).toBe(204);
    const na = (await beller(contract.readFormulier, { params })).body.vragen;
    expect(na.find((vraag) => vraag.veld === veld)?.antwoord).toEqual([blijft]);
    await beller(contract.submitAanvraag, { params, body: { naarWaarheid: true } });
    const { body } = await beller(contract.readVerstuurd, { params });
    expect(body.documenten).toEqual([{ id: blijft, naam: 'goed.pdf' }]);
    const teLaat = await beller(contract.removeDocument, { params: { documentId: blijft } });
    expect(teLaat.probleem?.errors?.[0]?.code).toBe('al-verstuurd');
    expect((await beller(contract.readDocument, { params: { documentId: blijft } })).status).toBe(200);
  });

  it('that answers what was asked may be taken away until that answer is sent', async () => {
    const { beller, params } = await verstuurdeAanvraag(proef, 'Mo');
    await consulent(contract.requestGegevens, {
      params,
      body: { wat: ['loonstrook'], uiterlijk: '2026-12-20', reden: 'Nodig' },
    });
    const [weg, blijft] = [await stuur(beller, params, 'a.pdf'), await stuur(beller, params, 'b.pdf')];
    const stand = async () => {
      const { body } = await beller(contract.readAanvraag, { params });
      return body.documenten.map(({ naam, magWeg }) => [naam, magWeg]);
    };
    expect(await stand()).toEqual([
      ['a.pdf', true],
      ['b.pdf', true],
    ]);
    expect((await beller(contract.removeDocument, { params: { documentId: weg } })).status).toBe(204);
    await beller(contract.receiveGegevens, { params, body: { wat: ['loonstrook'], bestanden: [blijft] } });
    expect(await stand()).toEqual([['b.pdf', false]]);
    expect((await beller(contract.removeDocument, { params: { documentId: blijft } })).status).toBe(409);
  });

  it('of another is not there, and what the gemeente put in the file stays', async () => {
    const { beller, params } = await verstuurdeAanvraag(proef, 'Jet');
    const vanStaf = await stuur(consulent, params, 'notitie.pdf');
    expect((await beller(contract.removeDocument, { params: { documentId: vanStaf } })).status).toBe(409);
    const ander = await aanvrager(proef, 'Ander');
    expect((await ander.beller(contract.removeDocument, { params: { documentId: vanStaf } })).status).toBe(404);
    expect((await consulent(contract.removeDocument, { params: { documentId: vanStaf } })).status).toBe(204);
  });
});
