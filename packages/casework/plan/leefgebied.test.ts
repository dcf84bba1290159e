import { describe, expect, it } from 'vitest';
import { nextPlan, voorstellenUit, weigerMedisch } from './index.ts';
import { OPDRACHT, VANDAAG, VOORBEELD } from './voorbeelden.ts';

const { recordDiagnose } = OPDRACHT;
const na = (meer: object) => nextPlan(VOORBEELD.diagnose, { ...recordDiagnose, ...meer } as never, VANDAAG);

describe('an area of life', () => {
  it('keeps own words, how it is, and the taalmeter with what follows', () => {
    const uit = na({
      tekst: '',
      woorden: ' Lezen gaat langzaam. ',
      stand: 'vraagt-aandacht',
      taalmeter: { uitkomst: 'onvoldoende', vervolg: 'taalhuis' },
    });
    expect(uit.ok && uit.value.diagnose.taal).toEqual({
      ...{ tekst: '', woorden: 'Lezen gaat langzaam.', op: VANDAAG.vandaag, stand: 'vraagt-aandacht' },
      taalmeter: { uitkomst: 'onvoldoende', vervolg: 'taalhuis' },
    });
  });

  it.each([
    [{ tekst: ' ' }, 'tekst-ontbreekt'],
    [{ tekst: '', stand: 'gaat-goed' }, 'ok'],
    [{ taalmeter: { uitkomst: 'onvoldoende' } }, 'vervolg-ontbreekt'],
    [{ taalmeter: { uitkomst: 'onvoldoende', vervolg: 'wil-niet' } }, 'ok'],
    [{ taalmeter: { uitkomst: 'inburgert', vervolg: 'roc' } }, 'geen-vervolg-nodig'],
    [{ taalmeter: { uitkomst: 'inburgert' } }, 'ok'],
    [{ leefgebied: 'werk', taalmeter: { uitkomst: 'voldoende' } }, 'hoort-bij-taal'],
    [{ leefgebied: 'wensen', tekst: '', meedoen: 'activiteit' }, 'ok'],
    [{ leefgebied: 'werk', meedoen: 'activiteit' }, 'hoort-bij-wensen'],
    [{ leefgebied: 'werk', beperking: { inWerk: true, bron: 'uwv' } }, 'hoort-bij-gezondheid'],
  ])('%o: %s', (meer, code) => {
    const uit = na(meer);
    expect(uit.ok ? 'ok' : uit.weigering.code).toBe(code);
  });
});

describe('health', () => {
  const gezondheid = (meer: object) => weigerMedisch({ leefgebied: 'gezondheid', tekst: '', ...meer })?.code ?? 'ok';
  it('holds that there is a limitation in work and who says so, and no text of anybody', () => {
    expect(gezondheid({ beperking: { inWerk: true, bron: 'uwv' } })).toBe('ok');
    expect(gezondheid({})).toBe('beperking-ontbreekt');
    expect(gezondheid({ tekst: 'Rugklachten.', beperking: { inWerk: true, bron: 'inwoner' } })).toBe(
      'geen-medische-gegevens',
    );
    expect(gezondheid({ woorden: 'Mijn rug.', beperking: { inWerk: true, bron: 'inwoner' } })).toBe(
      'geen-medische-gegevens',
    );
    expect(weigerMedisch({ leefgebied: 'wonen', tekst: 'Huurt.' })).toBeUndefined();
  });
});

describe('what is proposed from a talk', () => {
  const uit = (...gebieden: Parameters<typeof voorstellenUit>[0]) =>
    voorstellenUit(gebieden, '2026-11').map(({ wijziging }) => wijziging);

  it('a taalmeter that failed: a goal and a step, unless the client does not want it', () => {
    const taal = (vervolg: 'taalhuis' | 'wil-niet') =>
      uit({ leefgebied: 'taal', tekst: '', taalmeter: { uitkomst: 'onvoldoende', vervolg } });
    expect(taal('taalhuis')).toEqual([
      { command: 'setLeerdoel', doel: 'Beter lezen en schrijven', hoe: 'Taalhuis' },
      { command: 'addStap', wanneer: '2026-11', wat: 'Lessen bij het Taalhuis', trede: 3 },
    ]);
    expect(taal('wil-niet')).toEqual([]);
  });

  it('what asks for attention gets something the gemeente does; what goes well gets nothing', () => {
    expect(uit({ leefgebied: 'wonen', tekst: '', stand: 'staat-in-de-weg' })).toMatchObject([{ wie: 'gemeente' }]);
    expect(
      uit(
        { leefgebied: 'wonen', tekst: '', stand: 'gaat-goed' },
        { leefgebied: 'werk', tekst: '', stand: 'staat-in-de-weg' },
      ),
    ).toEqual([]);
    expect(uit({ leefgebied: 'netwerk', tekst: '', stand: 'vraagt-aandacht' })).toMatchObject([
      { command: 'addStap', trede: 2 },
    ]);
  });

  it('a limitation nobody looked at yet: an examination; one that UWV knows: nothing more', () => {
    const met = (bron: 'inwoner' | 'uwv') =>
      uit({ leefgebied: 'gezondheid', tekst: '', beperking: { inWerk: true, bron } });
    expect(met('inwoner')).toMatchObject([{ command: 'agreeAfspraak', wie: 'gemeente' }]);
    expect(met('uwv')).toEqual([]);
  });
});
