import { readEigenAanvragen, registerEigenMelding } from '@meedoen/contract/aanvraag';
import { editVoorstel, proposeBesluit, startVoorstel } from '@meedoen/contract/besluit';
import { readEigenBezwaren, submitBezwaar } from '@meedoen/contract/bezwaar';
import { askVraag, readDelingen, readEigenBerichten, saveVoorkeuren, sharePagina } from '@meedoen/contract/eigen';
import { readEigenKlachten, submitKlacht } from '@meedoen/contract/klacht';
import { readEigenWijzigingen, reportWijziging } from '@meedoen/contract/wijziging';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alleenstaande, metFeiten, metRecht } from './test/dossier.ts';
import { type Beller, type Proefomgeving, proefomgeving } from './test/proefomgeving.ts';
import { alleWegen } from './wegen.ts';

// What a resident sends with a double tap (the same key), or from two devices at once (two keys).

const KEER = 4;
let proef: Proefomgeving;
let zelf: Beller;
let recht: string;
let besluit: string;

beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
  const { veenrade } = proef;
  const anna = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Anna Twee' });
  await metFeiten(proef, anna, veenrade, '9901', alleenstaande('1985-04-01', '9901'));
  recht = (await metRecht(proef, anna, veenrade, '9901', '2026-08-01', ['2026-08'])).id;
  zelf = await proef.alsInwoner(anna, veenrade);
  const consulent = await proef.alsMedewerker(veenrade.medewerkers.inkomensconsulent, veenrade);
  const ingangsdatum = '2026-11-24' as const;
  besluit = (await consulent(startVoorstel, { body: { soort: 'opschorten', recht, ingangsdatum } })).body.id;
  const toets = { nodig: 'Gegevens', waarden: ['vangnet'], effecten: 'Geen', artikel: 'Pw art. 54' };
  const params = { besluitId: besluit };
  const ruw = { toets, hersteltermijn: '2026-12-08', motivering: 'Gevraagd.' };
  await consulent(editVoorstel, { params, ruw });
  await consulent(proposeBesluit, { params, body: {} });
});
afterAll(() => proef.stop());

const loon = {
  ...{ soort: 'inkomen', vanaf: '2026-12-01' as const, totEnMet: null },
  waarde: { kenmerk: 'Kiosk', soort: 'loon', nettoInCenten: 1, periode: 'maand', vakantietoeslag: 'inbegrepen' },
};

/** Each thing a resident sends, how many there are of it afterwards, and whether two devices may make two. */
const DINGEN: readonly {
  readonly naam: string;
  readonly stuur: (sleutel: string) => Promise<{ readonly status: number }>;
  readonly tel: () => Promise<number>;
  /** At most this many of one moment, from however many devices. */
  readonly hoogstens: number;
}[] = [
  {
    naam: 'a question',
    stuur: (sleutel) => zelf(askVraag, { body: { tekst: 'Hoe laat?' }, sleutel }),
    tel: async () => (await zelf(readEigenBerichten, {})).body.berichten.length,
    hoogstens: KEER,
  },
  {
    naam: 'a change',
    stuur: (sleutel) =>
      zelf(reportWijziging, { body: { soort: 'loon', vanaf: '2026-12-01', feiten: [loon] }, sleutel }),
    tel: async () => (await zelf(readEigenWijzigingen, {})).body.wijzigingen.length,
    hoogstens: KEER,
  },
  {
    naam: 'an objection',
    stuur: (sleutel) => zelf(submitBezwaar, { body: { besluit, gronden: 'Het klopt niet.' }, sleutel }),
    tel: async () => (await zelf(readEigenBezwaren, {})).body.bezwaren.length,
    hoogstens: 1,
  },
  {
    naam: 'a complaint',
    stuur: (sleutel) => zelf(submitKlacht, { body: { gedraging: 'Niemand belde terug.' }, sleutel }),
    tel: async () => (await zelf(readEigenKlachten, {})).body.klachten.length,
    hoogstens: KEER,
  },
  {
    naam: 'a report',
    stuur: (sleutel) => zelf(registerEigenMelding, { body: { geldNodigNu: true }, sleutel }),
    tel: async () => (await zelf(readEigenAanvragen, {})).body.aanvragen.length,
    hoogstens: 1,
  },
  {
    naam: 'a link for a helper',
    stuur: (sleutel) =>
      zelf(sharePagina, { body: { pagina: 'specificatie', onderwerp: recht, maand: '2026-08' }, sleutel }),
    tel: async () => (await zelf(readDelingen, {})).body.delingen.length,
    hoogstens: KEER,
  },
  {
    naam: 'a choice of letters',
    stuur: (sleutel) =>
      zelf(saveVoorkeuren, {
        body: { kanaal: 'eigen-pagina', email: 'anna@voorbeeld.nl', aanspreekvorm: 'u', taal: 'nl' },
        sleutel,
      }),
    tel: async () => 0,
    hoogstens: 0,
  },
];

describe('sent at the very same moment by a resident', () => {
  it.each(DINGEN)('$naam from two devices breaks nothing', async ({ naam, stuur, tel, hoogstens }) => {
    const voor = await tel();
    const antwoorden = await Promise.all(
      Array.from({ length: KEER }, (_, i) => stuur(`${naam}-${i}`.replaceAll(' ', '-'))),
    );
    const statussen = antwoorden.map(({ status }) => status);
    expect(
      statussen.some((status) => status < 300),
      statussen.join(),
    ).toBe(true);
    for (const status of statussen) expect([200, 201, 400, 409]).toContain(status);
    expect((await tel()) - voor).toBeLessThanOrEqual(hoogstens);
    expect(proef.fouten).toEqual([]);
  });

  // an answer with a secret is kept nowhere, so a link sent again is a second link: there the screen takes one tap
  it.each(DINGEN.filter(({ naam, hoogstens }) => hoogstens > 1 && !naam.includes('link')))(
    '$naam with a double tap is one',
    async ({ naam, stuur, tel }) => {
      const voor = await tel();
      const antwoorden = await Promise.all(
        Array.from({ length: KEER }, () => stuur(`${naam}-dubbel`.replaceAll(' ', '-'))),
      );
      const gelukt = antwoorden.filter(({ status }) => status === 201);
      expect(gelukt.length).toBeGreaterThan(0);
      for (const { status } of antwoorden) expect([201, 409]).toContain(status);
      expect((await tel()) - voor).toBe(1);
      expect(proef.fouten).toEqual([]);
    },
  );
});
