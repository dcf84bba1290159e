import * as contract from '@meedoen/contract/besluit';
import { recordFeit } from '@meedoen/contract/feit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alleenstaande, metFeiten, metRecht } from '../../test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';

// The letter of an end says why it ends, and never a reason that nobody gave.

let proef: Proefomgeving;
let consulent: Beller;
const ADRES = {
  ...{ straat: 'Kade', huisnummer: '1', postcode: '9901 AB', plaats: 'Veenrade', land: 'NL' },
  gemeente: '9901',
};

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  consulent = await proef.alsMedewerker(proef.veenrade.medewerkers.inkomensconsulent, proef.veenrade);
});
afterAll(() => proef.stop());

async function begin(naam: string, soort: 'beeindigen' | 'intrekken' | 'opschorten') {
  const persoon = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam });
  const feiten = alleenstaande('1985-04-01', '9901').map((feit) =>
    feit.soort === 'adres' ? { ...feit, waarde: ADRES } : feit,
  );
  await metFeiten(proef, persoon, proef.veenrade, '9901', feiten);
  const { id: recht } = await metRecht(proef, persoon, proef.veenrade, '9901', '2026-08-01', ['2026-10']);
  if (naam === 'Loon')
    await consulent(recordFeit, {
      params: { persoonId: persoon },
      body: {
        soort: 'inkomen',
        waarde: {
          ...{ kenmerk: 'Kiosk', soort: 'loon', nettoInCenten: 240_000, periode: 'maand' },
          vakantietoeslag: 'inbegrepen',
        },
        ...{ vanaf: '2026-12-01', totEnMet: null, bron: 'medewerker', gecontroleerd: true },
      },
    });
  const { body } = await consulent(contract.startVoorstel, { body: { soort, recht, ingangsdatum: '2026-12-01' } });
  return body;
}

const bewerk = async (besluitId: string, ruw: object) =>
  (await consulent(contract.editVoorstel, { params: { besluitId }, ruw })).body;
const tekst = ({ brief }: { brief: contract.Voorstel['brief'] }) =>
  brief.flatMap((blok) => [blok.tekst, ...blok.regels.map((regel) => regel.tekst)]).join('\n');

describe('the letter of an end', () => {
  it('waits for a reason while neither the law nor a person gave one', async () => {
    const concept = await begin('Zonder', 'beeindigen');
    expect(concept.brief).toEqual([]);
    expect(concept.briefOntbreekt).toBe('Kies de reden, of schrijf op waarom de bijstand stopt.');
    const metCode = await bewerk(concept.id, { cbsCode: '98' });
    expect(metCode.briefOntbreekt).toBe('Schrijf op waarom de bijstand stopt.');
    const geschreven = await bewerk(concept.id, { motivering: 'U vroeg in uw brief van 20 november om te stoppen.' });
    expect(geschreven.briefOntbreekt).toBeNull();
    expect(tekst(geschreven)).toContain('U vroeg in uw brief van 20 november om te stoppen.');
  });

  it('names the income that ends it, with the article', async () => {
    const concept = await begin('Loon', 'beeindigen');
    expect(tekst(concept)).toContain('Je inkomen is hoog genoeg.');
    expect(JSON.stringify(concept.brief)).toContain('artikel 19, lid 1');
  });

  it.each([
    ['02', 'De mensen met wie je samenwoont zijn veranderd.'],
    ['32', 'Je verhuist naar een andere gemeente.'],
  ])('takes the reason of code %s', async (cbsCode, zin) => {
    const { id } = await begin(`Code ${cbsCode}`, 'beeindigen');
    expect(tekst(await bewerk(id, { cbsCode }))).toContain(zin);
  });

  it('of other kinds says what it waits for too', async () => {
    expect((await begin('Opschort', 'opschorten')).briefOntbreekt).toBe(
      'Vul in tot en met welke dag de inwoner het kan herstellen.',
    );
    expect((await begin('Intrek', 'intrekken')).briefOntbreekt).toBe(
      'Vanaf deze dag is niets betaald. Kies een eerdere dag, of kies beëindigen.',
    );
  });
});
