import { describe, expect, it } from 'vitest';
import { BESLUITSOORTEN } from '../../recht/index.ts';
import { BERICHTSOORTEN } from '../berichtsoorten.ts';
import { controleerLeesbaarheid } from '../leesbaarheid.ts';
import { alleTeksten as bronnen } from './index.ts';
import { platteTekst, type Tekst, t, teksten, versieOp, vul } from './tekst.ts';

const plaatsen = (tekst: string) => [...tekst.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

const gevuld = (tekst: string) => tekst.replace(/\{\w+\}/g, 'iets').replaceAll('*', '');

describe('texts as data', () => {
  it('have a subject of their own', () => {
    const onderwerpen = bronnen.map((bron) => bron.onderwerp);
    expect(onderwerpen).toEqual(expect.arrayContaining([...BESLUITSOORTEN, ...BERICHTSOORTEN]));
    expect(new Set(bronnen.map((bron) => bron.onderwerp)).size).toBe(bronnen.length);
  });

  for (const bron of bronnen)
    for (const { versie, zinnen } of bron.versies)
      it(`${bron.onderwerp} ${versie}: three forms with the same places, B1, no place of nothing`, () => {
        for (const [sleutel, tekst] of Object.entries<Tekst>(zinnen)) {
          expect(plaatsen(tekst.u), sleutel).toEqual(plaatsen(tekst.je));
          expect(plaatsen(tekst.en), sleutel).toEqual(plaatsen(tekst.je));
          for (const vorm of [tekst.je, tekst.u, tekst.en]) expect(vorm.split('*').length % 2, sleutel).toBe(1);
          expect(tekst.u, sleutel).not.toMatch(/\b(je|jij|jou|jouw|jullie)\b/i);
          expect(tekst.je, sleutel).not.toMatch(/\b(u|uw)\b/i);
          for (const tekstNl of [tekst.je, tekst.u])
            expect(controleerLeesbaarheid(gevuld(tekstNl), 'nl'), sleutel).toEqual([]);
          expect(controleerLeesbaarheid(gevuld(tekst.en), 'en'), sleutel).toEqual([]);
        }
      });

  it('of a delay stand in one place: the same words about waiting are the same text', () => {
    const gezien = new Map<string, Tekst>();
    for (const { onderwerp, versies } of bronnen.filter((bron) => /uitstel(bericht)?$/.test(bron.onderwerp)))
      for (const { zinnen } of versies)
        for (const tekst of Object.values<Tekst>(zinnen)) {
          const eerder = gezien.get(tekst.en);
          if (eerder) expect(tekst, `${onderwerp}: ${tekst.en}`).toBe(eerder);
          gezien.set(tekst.en, tekst);
        }
    expect(gezien.size).toBeGreaterThan(10);
  });

  it('follow each other without gap or overlap', () => {
    for (const { onderwerp, versies } of bronnen)
      versies.forEach((versie, i) => {
        const volgende = versies[i + 1];
        expect(versie.tot, onderwerp).toBe(volgende?.vanaf);
      });
  });
});

describe('versions and places', () => {
  const bron = teksten(
    'proef',
    { versie: '1', vanaf: '2020-01-01', tot: '2026-01-01', zinnen: { a: t('oud', 'oud', 'old') } },
    { versie: '2', vanaf: '2026-01-01', zinnen: { a: t('nieuw', 'nieuw', 'new') } },
  );
  it('changes on the day itself', () => {
    expect(versieOp(bron, '2025-12-31').versie).toBe('1');
    expect(versieOp(bron, '2026-01-01').versie).toBe('2');
    expect(versieOp(bron, '2026-01-02').versie).toBe('2');
    expect(() => versieOp(bron, '2019-12-31')).toThrow(/no text of proef/);
  });
  it('fills places once and throws on a missing one', () => {
    expect(vul('Dag *{naam}*.', { naam: '{x}*y*' })).toEqual([
      { tekst: 'Dag ' },
      { tekst: '{x}*y*', vet: true },
      { tekst: '.' },
    ]);
    expect(platteTekst(vul('{n} keer', { n: 2 }))).toBe('2 keer');
    expect(() => vul('{weg}')).toThrow(/weg/);
  });
});
