import type { IsoDate } from '@meedoen/law/kernel';
import { describe, expect, it } from 'vitest';
import {
  type Afstemming,
  type Afstemmingsopdracht,
  afstemmingsklok,
  gedragingInWoorden,
  gedragingszin,
  nextAfstemming,
  rebuildAfstemming,
  UNIFORME_TEKSTEN,
} from './index.ts';
import { OPDRACHT, VANDAAG, VOORBEELD } from './voorbeelden.ts';

function doe(zaak: Afstemming | undefined, opdracht: Afstemmingsopdracht, vandaag: IsoDate = VANDAAG.vandaag) {
  const uitslag = nextAfstemming(zaak, opdracht, { vandaag });
  if (!uitslag.ok) throw new Error(uitslag.weigering.code);
  return uitslag.value;
}
const code = (zaak: Afstemming | undefined, opdracht: Afstemmingsopdracht, vandaag: IsoDate = VANDAAG.vandaag) => {
  const uitslag = nextAfstemming(zaak, opdracht, { vandaag });
  return uitslag.ok ? undefined : uitslag.weigering.code;
};

describe('a case from what was seen to its end', () => {
  it('imposes, is asked to stop, and stops', () => {
    let zaak = doe(undefined, OPDRACHT.registerGedraging, '2026-11-24');
    zaak = doe(zaak, OPDRACHT.announceMaatregel, '2026-11-24');
    zaak = doe(zaak, { ...OPDRACHT.giveZienswijze, gegevenOp: '2026-12-01' }, '2026-12-01');
    zaak = doe(zaak, OPDRACHT.prepareBesluit, '2026-12-01');
    zaak = doe(zaak, { ...OPDRACHT.imposeAfstemming, maanden: [{ maand: '2027-01', percentage: 100 }] }, '2026-12-02');
    expect(zaak).toMatchObject({ toestand: 'opgelegd', zienswijzen: [{ tekst: 'Ik wist het niet.' }] });
    expect(zaak.voorstel).toBeUndefined();
    zaak = doe(zaak, OPDRACHT.requestInkeer, '2027-01-05');
    zaak = doe(zaak, { ...OPDRACHT.prepareBesluit, soort: 'inkeer-afwijzen' }, '2027-01-06');
    zaak = doe(zaak, OPDRACHT.refuseInkeer, '2027-01-07');
    expect(zaak).toMatchObject({ toestand: 'opgelegd', afgewezenVerzoeken: [{ tekst: 'Ik doe weer mee.' }] });
    zaak = doe(zaak, OPDRACHT.requestInkeer, '2027-01-20');
    zaak = doe(zaak, { ...OPDRACHT.prepareBesluit, soort: 'afstemming-herzien' }, '2027-01-21');
    zaak = doe(zaak, OPDRACHT.endAfstemming, '2027-01-21');
    expect(zaak).toMatchObject({ toestand: 'beeindigd', einde: { vanaf: '2026-12' } });
  });

  it.each<[IsoDate, string | undefined]>([
    ['2026-11-22', 'zienswijze-loopt-nog'],
    ['2026-11-23', 'zienswijze-loopt-nog'],
    ['2026-11-24', undefined],
  ])('on %s a besluit without an answer is refused with %s (Awb 4:8)', (vandaag, verwacht) =>
    expect(code(VOORBEELD.voornemen, OPDRACHT.prepareBesluit, vandaag)).toBe(verwacht),
  );

  it.each<[IsoDate, string | undefined]>([
    ['2026-12-07', 'zienswijze-te-kort'],
    ['2026-12-08', undefined],
    ['2026-12-09', undefined],
  ])('time to answer until %s gives %s', (zienswijzeTot, verwacht) =>
    expect(code(VOORBEELD.signalering, { ...OPDRACHT.announceMaatregel, zienswijzeTot })).toBe(verwacht),
  );

  it.each<[IsoDate, string | undefined]>([
    ['2025-11-23', 'te-oud'],
    ['2025-11-24', undefined],
    ['2026-11-24', undefined],
    ['2026-11-25', 'in-de-toekomst'],
  ])('conduct of %s gives %s', (datum, verwacht) =>
    expect(code(undefined, { ...OPDRACHT.registerGedraging, datum })).toBe(verwacht),
  );

  it.each<[IsoDate, string | undefined]>([
    ['2026-12-30', undefined],
    ['2026-12-31', undefined],
    ['2027-01-01', 'verlaging-voorbij'],
  ])('asking to stop on %s gives %s', (vandaag, verwacht) =>
    expect(code(VOORBEELD.opgelegd, OPDRACHT.requestInkeer, vandaag)).toBe(verwacht),
  );

  it('a lowering by the by-law knows no inkeer (lid 11), a uniform duty no warning (lid 4)', () => {
    const lokaal: Afstemming = { ...VOORBEELD.opgelegd, gedraging: { soort: 'lokaal', categorie: 'eerste' } };
    expect(code(lokaal, OPDRACHT.requestInkeer)).toBe('geen-inkeer');
    expect(code(VOORBEELD.zienswijze, { ...OPDRACHT.prepareBesluit, soort: 'waarschuwen' })).toBe(
      'geen-waarschuwing-mogelijk',
    );
  });

  it('nothing without words: the duty to give reasons', () => {
    expect(code(undefined, { ...OPDRACHT.registerGedraging, omschrijving: ' ' })).toBe('omschrijving-ontbreekt');
    expect(code(VOORBEELD.voornemen, { ...OPDRACHT.giveZienswijze, tekst: '' })).toBe('tekst-ontbreekt');
    expect(code(VOORBEELD.signalering, { ...OPDRACHT.waiveMaatregel, reden: '' })).toBe('reden-ontbreekt');
    expect(code(VOORBEELD.opgelegd, { ...OPDRACHT.confirmAfstemming, reden: '' })).toBe('reden-ontbreekt');
    expect(code(VOORBEELD.opgelegd, { ...OPDRACHT.requestInkeer, tekst: '' })).toBe('tekst-ontbreekt');
  });

  it('announces nothing when nothing can be blamed', () =>
    expect(code(VOORBEELD.signalering, { ...OPDRACHT.announceMaatregel, maatregel: { soort: 'geen' } })).toBe(
      'geen-maatregel',
    ));

  it('a request that was refused is open again after an objection, with its own day', () => {
    let zaak = doe(VOORBEELD['inkeer-gevraagd'], { ...OPDRACHT.prepareBesluit, soort: 'inkeer-afwijzen' });
    zaak = doe(zaak, OPDRACHT.refuseInkeer);
    expect(doe(zaak, OPDRACHT.reopenInkeer)).toEqual(VOORBEELD['inkeer-gevraagd']);
  });

  it('an open proposal goes first, and can be taken away', () => {
    const open = doe(VOORBEELD.zienswijze, OPDRACHT.prepareBesluit);
    expect(code(open, OPDRACHT.prepareBesluit)).toBe('voorstel-open');
    expect(code(open, OPDRACHT.waiveMaatregel)).toBe('voorstel-open');
    expect(doe(open, OPDRACHT.dropVoorstel)).toEqual(VOORBEELD.zienswijze);
  });

  it('an answer while a besluit is being prepared leaves it open', () => {
    const open = doe(VOORBEELD.zienswijze, OPDRACHT.prepareBesluit);
    const na = doe(open, OPDRACHT.giveZienswijze);
    expect(na).toMatchObject({ toestand: 'zienswijze', voorstel: open.voorstel, zienswijzen: [{}, {}] });
  });

  it('can be made again from its commands', () => {
    const opdrachten = [
      { opdracht: OPDRACHT.registerGedraging, vandaag: '2026-11-24' },
      { opdracht: OPDRACHT.announceMaatregel, vandaag: '2026-11-24' },
      { opdracht: { ...OPDRACHT.giveZienswijze, gegevenOp: '2026-12-01' }, vandaag: '2026-12-01' },
    ] as const;
    expect(rebuildAfstemming(opdrachten)?.toestand).toBe('zienswijze');
    expect(() => rebuildAfstemming(opdrachten.slice(1))).toThrow('geen-zaak');
  });

  it('an answer after the term counts as long as nothing was decided', () =>
    expect(doe(VOORBEELD.voornemen, OPDRACHT.giveZienswijze, '2026-12-20').toestand).toBe('zienswijze'));
});

describe('what waits for staff', () => {
  it.each<[keyof typeof VOORBEELD, string | undefined]>([
    ['signalering', '2026-11-16'],
    ['voornemen', '2026-12-07'],
    ['zienswijze', '2026-12-07'],
    ['opgelegd', undefined],
    ['inkeer-gevraagd', '2026-12-17'],
    ['gewaarschuwd', undefined],
    ['afgezien', undefined],
    ['beeindigd', undefined],
  ])('%s: %s', (toestand, uiterlijk) => expect(afstemmingsklok(VOORBEELD[toestand])?.uiterlijk).toBe(uiterlijk));

  it('a lowering by the by-law is looked at again in time (lid 3), once', () => {
    const { oplegging } = VOORBEELD.opgelegd;
    const zaak: Afstemming = { ...VOORBEELD.opgelegd, oplegging: { ...oplegging, heroverwegenVoor: '2027-02-24' } };
    expect(afstemmingsklok(zaak)).toEqual({ wat: 'Verlaging heroverwegen', uiterlijk: '2027-02-24' });
    expect(afstemmingsklok(doe(zaak, OPDRACHT.confirmAfstemming))).toBeUndefined();
  });
});

describe('words for what was not done', () => {
  it('has both forms of address and English for each duty', () => {
    for (const { kort, je, u, en } of Object.values(UNIFORME_TEKSTEN)) {
      expect(kort).not.toBe('');
      expect(je).not.toMatch(/\b(u|uw)\b/i);
      expect(u).not.toMatch(/\b(je|jij|jouw)\b/i);
      for (const zin of [je, u, en]) expect(zin.split(' ').length).toBeLessThanOrEqual(17);
    }
  });
  it('names a category as the by-law does', () => {
    const uitleg = new Map([['eerste', 'Niet verschijnen']]);
    expect(gedragingInWoorden({ soort: 'lokaal', categorie: 'eerste' }, uitleg)).toBe('Niet verschijnen');
    expect(gedragingInWoorden({ soort: 'lokaal', categorie: 'tweede' })).toBe('tweede');
    expect(gedragingInWoorden({ soort: 'uniform', onderdeel: 'b' })).toBe('Inschrijven bij een uitzendbureau');
    const lokaal = { soort: 'lokaal', categorie: 'eerste' } as const;
    expect(gedragingszin(lokaal, 'nl', 'je', uitleg)).toBe('Het gaat om: Niet verschijnen.');
    expect(gedragingszin(lokaal, 'en', 'u', uitleg)).toBe('It is about: Niet verschijnen.');
    const uniform = { soort: 'uniform', onderdeel: 'h' } as const;
    expect(gedragingszin(uniform, 'nl', 'u')).toBe('U deed niet mee aan de hulp naar werk.');
    expect(gedragingszin(uniform, 'en', 'je')).toBe('You did not take part in the help towards work.');
  });
});

describe('a duty that did not hold on that day (art. 9 lid 2 and 5, 9a)', () => {
  const geenPlicht = { ...VANDAAG, geenPlicht: { artikel: 'Pw art. 9a lid 1' } };
  const weigering = (zaak: Afstemming | undefined, opdracht: Afstemmingsopdracht) => {
    const uitslag = nextAfstemming(zaak, opdracht, geenPlicht);
    return uitslag.ok ? undefined : [uitslag.weigering.code, uitslag.weigering.artikel];
  };

  it('is no ground to report, to announce or to lower', () => {
    const nee = ['geen-plicht', 'Pw art. 9a lid 1'];
    expect(weigering(undefined, OPDRACHT.registerGedraging)).toEqual(nee);
    expect(weigering(VOORBEELD.signalering, OPDRACHT.announceMaatregel)).toEqual(nee);
    expect(weigering(VOORBEELD.voornemen, OPDRACHT.prepareBesluit)).toEqual(nee);
  });

  it('lets what began before be let go or ended', () => {
    expect(weigering(VOORBEELD.voornemen, OPDRACHT.waiveMaatregel)).toBeUndefined();
    expect(weigering(VOORBEELD.opgelegd, { ...OPDRACHT.prepareBesluit, soort: 'afstemming-herzien' })).toBeUndefined();
  });
});
