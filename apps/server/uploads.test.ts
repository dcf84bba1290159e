import { registerEigenMelding, uploadDocument } from '@meedoen/contract/aanvraag';
import { uploadBewijs } from '@meedoen/contract/vertegenwoordiging';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidv7 } from './platform/database/index.ts';
import { PDF } from './test/proefbestand.ts';
import { type Beller, type Proefomgeving, proefomgeving } from './test/proefomgeving.ts';
import { alleWegen } from './wegen.ts';

const MB = 1024 * 1024;
let proef: Proefomgeving;
beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
});
afterAll(() => proef.stop());

interface Aanvrager {
  readonly persoon: string;
  readonly zaak: string;
  readonly beller: Beller;
}
async function aanvrager(naam: string): Promise<Aanvrager> {
  const persoon = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam });
  const beller = await proef.alsInwoner(persoon, proef.veenrade);
  const { body } = await beller(registerEigenMelding, { body: { geldNodigNu: false } });
  return { persoon, zaak: body.id, beller };
}

/** Files as if they were sent before; of their content only the size counts. */
const met = ({ persoon, zaak }: Aanvrager, aantal: number, grootte: number, door: string | null, bijZaak = true) =>
  proef.systeem(async (tx) => {
    for (let i = 0; i < aantal; i++)
      await tx`insert into bestand ${tx({
        ...{ id: uuidv7(), uitvoerder: proef.veenrade.id, gemeente: '9901', persoon, zaak: bijZaak ? zaak : null },
        ...{ naam: 'a.pdf', type: 'application/pdf', grootte, sha256: Buffer.alloc(32), inhoud: Buffer.alloc(0) },
        ...{ aangemaakt_op: proef.klok.nu(), door },
      })}`;
  });
const stuur = ({ beller, zaak }: Aanvrager) =>
  beller(uploadDocument, { params: { aanvraagId: zaak }, query: { naam: 'a.pdf' }, inhoud: PDF });
const tel = ({ persoon }: Aanvrager) =>
  proef.systeem(async (tx) => {
    const [rij] = await tx<{ n: number }[]>`select count(*)::int as n from bestand where persoon = ${persoon}`;
    return rij?.n;
  });

describe('files together', () => {
  it.each([
    [98, 1, 201, true],
    [99, 1, 201, true],
    [100, 1, 413, true],
    [15, 20 * MB - PDF.length / 15, 201, true],
    [15, 20 * MB, 413, true],
    [499, 1, 201, false],
    [500, 1, 413, false],
    [50, 20 * MB, 413, false],
  ])('%i of %d bytes give %i, at one aanvraag: %s', async (aantal, grootte, status, bijZaak) => {
    const wie = await aanvrager('Stapel');
    await met(wie, aantal, Math.floor(grootte), wie.persoon, bijZaak);
    const antwoord = await stuur(wie);
    expect(antwoord.status, antwoord.tekst).toBe(status);
    if (status === 201) return;
    expect(antwoord.probleem?.errors?.[0]).toMatchObject({ pointer: '/bestand', code: 'te-veel-samen' });
    expect(antwoord.probleem?.detail).toMatch(bijZaak ? /deze aanvraag.* 300 MB/ : /dit dossier.* 1000 MB/);
    expect(await tel(wie)).toBe(aantal);
  });

  it('that we made ourselves do not count, and those of another neither', async () => {
    const [wie, ander] = [await aanvrager('Brieven'), await aanvrager('Ander')];
    await met(wie, 120, 1, null);
    await met(ander, 100, 1, ander.persoon);
    expect((await stuur(wie)).status).toBe(201);
  });

  it('count for staff who send them for somebody too', async () => {
    const wie = await aanvrager('Balie');
    await met(wie, 500, 1, wie.persoon, false);
    const consulent = await proef.alsMedewerker(proef.veenrade.medewerkers.inkomensconsulent, proef.veenrade);
    const bewijs = { params: { persoonId: wie.persoon }, query: { naam: 'a.pdf' }, inhoud: PDF };
    expect((await consulent(uploadBewijs, bewijs)).status).toBe(413);
  });

  it('are not more when they come at once', async () => {
    const wie = await aanvrager('Tegelijk');
    await met(wie, 96, 1, wie.persoon);
    const antwoorden = await Promise.all(Array.from({ length: 12 }, () => stuur(wie)));
    const statussen = antwoorden.map(({ status }) => status).toSorted();
    expect(statussen).toEqual([...Array(4).fill(201), ...Array(8).fill(413)]);
    expect(await tel(wie)).toBe(100);
    expect(proef.fouten).toEqual([]);
  });
});
