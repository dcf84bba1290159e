import { nederlandseIban } from '@meedoen/casework/identificatie';
import * as aanvraag from '@meedoen/contract/aanvraag';
import * as contract from '@meedoen/contract/besluit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alleenstaande, metFeiten } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';

let proef: Proefomgeving;
let consulent: Beller;

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  consulent = await proef.alsMedewerker(proef.veenrade.medewerkers.inkomensconsulent, proef.veenrade);
});
afterAll(() => proef.stop());

/** An aanvraag that was sent, of somebody with savings. @returns its id */
async function aangevraagd(naam: string, bedragInCenten: number): Promise<string> {
  const persoon = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam });
  const woont = { straat: 'Kade', huisnummer: '1', postcode: '9901 AB', plaats: 'Veenrade', land: 'NL' };
  const feiten = alleenstaande('1985-04-01', '9901').map((feit) =>
    feit.soort === 'adres' ? { ...feit, waarde: { ...woont, gemeente: '9901' } } : feit,
  );
  await metFeiten(proef, persoon, proef.veenrade, '9901', feiten);
  const inwoner = await proef.alsInwoner(persoon, proef.veenrade);
  const gemeld = await inwoner(aanvraag.registerEigenMelding, { body: { geldNodigNu: false } });
  const params = { aanvraagId: gemeld.body.id };
  const antwoorden = {
    ...{ gegevens: { klopt: true }, woonsituatie: 'zelfstandig', huisgenoten: [], inkomsten: [] },
    bezit: [{ kenmerk: 'rekening', soort: 'spaargeld', bedragInCenten }],
    iban: nederlandseIban('TEST', 7),
  };
  await inwoner(aanvraag.saveFormulier, { params, body: { antwoorden } });
  expect((await inwoner(aanvraag.submitAanvraag, { params, body: { naarWaarheid: true } })).status).toBe(201);
  return params.aanvraagId;
}

describe('a besluit that the law does not allow', () => {
  it('refusing somebody with a right is stopped, and says why', async () => {
    const zaak = await aangevraagd('Wel Recht', 1_000_00);
    const { body } = await consulent(contract.startVoorstel, { body: { soort: 'afwijzen', zaak } });
    expect(body.brief).toEqual([]);
    expect(body.briefOntbreekt).toMatch(/^Volgens de wet is er wel recht op bijstand/);
    expect(body.maanden.map(({ oorzaak }) => oorzaak)).toEqual(['Over deze maand is nog niets betaald']);
  });

  it('an advance is not more than the bijstand of a month, and there is none without a right', async () => {
    const geef = (aanvraagId: string, bedragInCenten: number) =>
      consulent(aanvraag.grantVoorschot, {
        params: { aanvraagId },
        body: { bedragInCenten, reden: 'De huur moet betaald worden.' },
      });
    const wel = await aangevraagd('Wel Voorschot', 1_000_00);
    expect((await geef(wel, 141_947)).probleem?.detail).toBe(
      'Een voorschot is niet meer dan de bijstand over een maand: €\u00a01.419,46.',
    );
    expect((await geef(wel, 141_946)).status).toBe(201);
    const geen = await aangevraagd('Geen Voorschot', 90_000_00);
    expect((await geef(geen, 100_00)).probleem?.detail).toMatch(/^Met de gegevens van nu is er geen recht op bijstand/);
  });
});
