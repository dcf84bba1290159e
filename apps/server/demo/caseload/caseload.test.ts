import { isIban, isTestBsn } from '@meedoen/casework/identificatie';
import { ageOn } from '@meedoen/law/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase, type Tx } from '../../platform/database/index.ts';
import { type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { alleWerkers } from '../../werkers.ts';
import { genereer } from './genereer.ts';
import { type Huishouden, KLANTGROEPEN, PEILDAG } from './huishouden.ts';
import { schrijfCaseload } from './schrijf.ts';
import { momentopname } from './vergelijk.ts';
import { schrijfMetOpdrachten } from './viaopdrachten.ts';

const AANTAL = 200;
const MET_VERLEDEN = { vertrokken: 60 } as const;
const GEBOEKT = { eerste: '2026-05', laatste: '2026-07' } as const;

describe('the synthetic caseload', () => {
  const alles = [...genereer(2026, 3000)];

  it('is the same for the same seed, and each household stands on its own', () => {
    expect([...genereer(2026, 50)]).toEqual(alles.slice(0, 50));
    expect([...genereer(2027, 50)]).not.toEqual(alles.slice(0, 50));
  });

  it('has the shape of the document: client groups, and a third of who gets bijstand from 56 to 66', () => {
    const deel = (wat: (huis: Huishouden) => boolean, van = alles) => van.filter(wat).length / van.length;
    const verwacht = [38, 62, 554, 73, 308, 214].map((n) => n / 1249);
    for (const [i, groep] of KLANTGROEPEN.entries())
      expect(deel(({ klantgroep }) => klantgroep === groep)).toBeCloseTo(verwacht[i] ?? 0, 1);
    const metBijstand = alles.filter(({ recht }) => recht);
    const ouder = deel(({ leden: [aanvrager] }) => {
      const leeftijd = ageOn(aanvrager?.geboren ?? '0001-01-01', PEILDAG);
      return leeftijd >= 56 && leeftijd <= 66;
    }, metBijstand);
    expect(ouder).toBeGreaterThan(0.29);
    expect(ouder).toBeLessThan(0.35);
    expect(deel(({ klantgroep }) => klantgroep === 'werkvoorzienend', metBijstand)).toBe(0);
  });

  it('lives in the town of its gemeente', () => {
    for (const huis of [...genereer(3, 60, { gemeenten: ['9901', '9911', '9914'] })]) {
      const plaatsen = { '9901': 'Veenrade', '9911': 'Oeverdam', '9914': 'Kadehoek' };
      const adressen = huis.feiten.filter(({ soort }) => soort === 'adres').map(({ waarde }) => waarde);
      expect(adressen.length).toBeGreaterThan(0);
      for (const adres of adressen)
        expect(adres).toMatchObject({ plaats: plaatsen[huis.gemeente as keyof typeof plaatsen] });
    }
  });

  it('names nobody: test numbers that differ, accounts that validate', () => {
    const bsns = alles.flatMap(({ leden }) => leden.map(({ bsn }) => bsn));
    expect(new Set(bsns).size).toBe(bsns.length);
    expect(bsns.every(isTestBsn)).toBe(true);
    const ibans = alles.flatMap(({ feiten, bestemmingen }) => [
      ...feiten.flatMap(({ waarde }) => ('iban' in waarde ? [String(waarde.iban)] : [])),
      ...bestemmingen.map(({ iban }) => iban),
    ]);
    expect(ibans.length).toBeGreaterThan(1000);
    expect(ibans.every(isIban)).toBe(true);
  });
});

describe('the same households by COPY and by commands', () => {
  let proeven: readonly [Proefomgeving, Proefomgeving];
  beforeAll(async () => {
    const opzet = () => proefomgeving({ wegen: alleWegen(), werkers: alleWerkers });
    proeven = [await opzet(), await opzet()];
  });
  afterAll(() => Promise.all(proeven.map((proef) => proef.stop())));

  it(`give the same rows for ${AANTAL} of them`, { timeout: 300_000 }, async () => {
    const [kopie, opdrachten] = proeven;
    const eigenaar = openDatabase(kopie.urls.eigenaarUrl, 1);
    const { medewerkers, tweedeConsulent, id: uitvoerder } = kopie.veenrade;
    await eigenaar.begin((tx) =>
      schrijfCaseload(tx as Tx, genereer(7, AANTAL, MET_VERLEDEN), {
        uitvoerder,
        gemeenten: ['9901'],
        sleutels: kopie.omgeving.sleutels,
        consulenten: [medewerkers.inkomensconsulent],
        tweede: tweedeConsulent,
        betaalbeheer: medewerkers.betaalbeheer,
        goedkeurder: medewerkers.teamleider,
        geboekt: GEBOEKT,
      }),
    );
    await eigenaar.end();
    await schrijfMetOpdrachten(opdrachten, genereer(7, AANTAL, MET_VERLEDEN), GEBOEKT);
    expect(opdrachten.fouten).toEqual([]);
    const [een, twee] = await Promise.all(proeven.map(momentopname));
    for (const tabel of Object.keys(een ?? {})) {
      expect.soft(een?.[tabel]?.length, tabel).toBe(twee?.[tabel]?.length);
      expect.soft(eersteVerschil(een?.[tabel], twee?.[tabel]), tabel).toBeUndefined();
    }
    expect(een?.betaalregel?.length).toBeGreaterThan(300);
    expect(een?.boeking?.length).toBeGreaterThan(1000);
  });
});

/** Where two lists of rows first differ, with the text around it: whole rows are too long to read. */
function eersteVerschil(een: readonly string[] = [], twee: readonly string[] = []) {
  const rij = een.findIndex((text, i) => text !== twee[i]);
  if (rij === -1) return undefined;
  const [a, b] = [een[rij] ?? '', twee[rij] ?? ''];
  const plek = [...a].findIndex((teken, i) => teken !== b[i]);
  const bij = (text: string) => text.slice(Math.max(0, plek - 120), plek + 120);
  return { rij, kopie: bij(a), opdrachten: bij(b) };
}
