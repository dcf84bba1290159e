import type { IsoDate } from '@meedoen/law/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '../tijdstip/index.ts';
import {
  type Aanvraag,
  type Aanvraagcontext,
  type Aanvraagopdracht,
  type Aanvraagregel,
  next,
  rebuildAanvraag,
} from './index.ts';
import { VANDAAG, VOORBEELD } from './voorbeelden.ts';

type Zonder<T> = T extends unknown ? Omit<T, 'door' | 'op'> : never;
const op = (dag: IsoDate) => instant(`${dag}T10:00:00Z`);

function doe(
  aanvraag: Aanvraag | undefined,
  opdracht: Zonder<Aanvraagopdracht>,
  context: Partial<Aanvraagcontext> = {},
) {
  const full = { ...VANDAAG, ...context };
  return next(aanvraag, { ...opdracht, door: full.door, op: op(full.vandaag) } as Aanvraagopdracht, full);
}
function moet(result: ReturnType<typeof next>): Aanvraag {
  if (!result.ok) throw new Error(result.weigering.code);
  return result.value;
}
const code = (result: ReturnType<typeof next>) => (result.ok ? undefined : result.weigering.code);

const melding = (datum: IsoDate, bron: 'inwoner' | 'uwv' | 'papier' = 'inwoner') =>
  ({
    command: 'registerMelding',
    id: 'av-1',
    uitvoerder: 'veenrade',
    gemeente: '9901',
    persoon: 'yvonne',
    datum,
    bron,
  }) as const;

describe('melding', () => {
  it('is never blocked: not by age, search period or missing facts', () => {
    expect(moet(doe(undefined, melding('2026-11-24')))).toMatchObject({
      toestand: 'gemeld',
      melding: { datum: '2026-11-24' },
    });
    const jong = moet(doe(undefined, melding('2026-11-24'), { zoektermijnTot: '2026-12-22' }));
    expect(jong).toMatchObject({ toestand: 'zoektermijn-loopt', zoektermijnTot: '2026-12-22' });
    expect(moet(doe(undefined, melding('2026-09-01', 'papier'), { zoektermijnTot: '2026-09-29' })).toestand).toBe(
      'gemeld',
    );
    expect(code(doe(undefined, melding('2026-11-25')))).toBe('melding-in-de-toekomst');
  });

  it('an earlier melding that turns up moves the day forward and takes a proposal back', () => {
    const eerder = moet(doe(VOORBEELD.voorgesteld, melding('2026-10-01', 'uwv')));
    expect(eerder).toMatchObject({ toestand: 'in-behandeling', melding: { datum: '2026-10-01', bron: 'uwv' } });
    expect(moet(doe(VOORBEELD.voorgesteld, melding('2026-10-30', 'uwv')))).toEqual(VOORBEELD.voorgesteld);
  });
});

describe('search period (art. 41 lid 4)', () => {
  const loopt = VOORBEELD['zoektermijn-loopt'];
  const submit = (vandaag: IsoDate, zoektermijnTot?: IsoDate) =>
    doe(loopt, { command: 'submitAanvraag', ontvangenOp: vandaag }, { vandaag, zoektermijnTot });
  it('day before, on, after', () => {
    expect(code(submit('2026-11-29', '2026-11-30'))).toBe('zoektermijn-loopt');
    expect(moet(submit('2026-11-30', '2026-11-30')).toestand).toBe('ingediend');
    expect(moet(submit('2026-12-01', '2026-11-30')).toestand).toBe('ingediend');
  });
  it('does not hold when facts that came later make an exception', () => {
    expect(moet(submit('2026-11-10')).toestand).toBe('ingediend');
  });
  it('can be waived with a reason from 2026, and then nobody waits', () => {
    const waive = (vandaag: IsoDate, reden: string) =>
      doe(loopt, { command: 'waiveZoektermijn', reden }, { vandaag, zoektermijnTot: '2026-11-30' });
    expect(code(waive('2025-12-31', 'Dakloos.'))).toBe('zoektermijn-dwingend');
    expect(code(waive('2026-11-03', ' '))).toBe('reden-ontbreekt');
    const opgeheven = moet(waive('2026-11-03', 'Dakloos.'));
    expect(
      moet(
        doe(
          opgeheven,
          { command: 'submitAanvraag', ontvangenOp: '2026-11-03' },
          { vandaag: '2026-11-03', zoektermijnTot: '2026-11-30' },
        ),
      ).toestand,
    ).toBe('ingediend');
  });
});

describe('application on paper', () => {
  it('counts from the day it came in, not the day somebody typed it', () => {
    expect(moet(doe(VOORBEELD.gemeld, { command: 'submitAanvraag', ontvangenOp: '2026-10-21' }))).toMatchObject({
      ingediendOp: '2026-10-21',
    });
    expect(code(doe(VOORBEELD.gemeld, { command: 'submitAanvraag', ontvangenOp: '2026-10-18' }))).toBe(
      'indiening-voor-melding',
    );
    expect(code(doe(VOORBEELD.gemeld, { command: 'submitAanvraag', ontvangenOp: '2026-11-25' }))).toBe(
      'datum-in-de-toekomst',
    );
  });
});

describe('concept', () => {
  it('keeps earlier answers', () => {
    const saved = moet(doe(VOORBEELD['in-te-vullen'], { command: 'saveConcept', antwoorden: { iban: 'x' } }));
    expect(saved).toMatchObject({ concept: { antwoorden: { naam: 'Yvonne', iban: 'x' } } });
  });
});

describe('asking for data (Awb 4:5, 4:15)', () => {
  const vraag = (wat: string[], uiterlijk: IsoDate, vandaag: IsoDate = '2026-11-10') =>
    moet(doe(VOORBEELD['in-behandeling'], { command: 'requestGegevens', wat, uiterlijk, reden: 'nodig' }, { vandaag }));

  it('stands still until everything came', () => {
    const wacht = vraag(['a', 'b'], '2026-11-24');
    const half = moet(
      doe(wacht, { command: 'receiveGegevens', wat: ['a'], ontvangenOp: '2026-11-12' }, { vandaag: '2026-11-12' }),
    );
    expect(half.toestand).toBe('wacht-op-gegevens');
    expect(
      moet(doe(half, { command: 'receiveGegevens', wat: ['b'], ontvangenOp: '2026-11-13' }, { vandaag: '2026-11-14' })),
    ).toMatchObject({
      toestand: 'in-behandeling',
      stilstanden: [
        { reden: 'aanvulling-gevraagd', gemeldOp: '2026-11-10', uiterlijk: '2026-11-24', geeindigdOp: '2026-11-13' },
      ],
    });
  });
  it('the term may become longer, not shorter', () => {
    const wacht = vraag(['a'], '2026-11-24');
    const again = (uiterlijk: IsoDate) =>
      doe(wacht, { command: 'requestGegevens', wat: ['a'], uiterlijk, reden: 'x' }, { vandaag: '2026-11-12' });
    expect(code(again('2026-11-20'))).toBe('termijn-verkort');
    expect(moet(again('2026-11-30'))).toMatchObject({
      uiterlijk: '2026-11-30',
      stilstanden: [{ gemeldOp: '2026-11-10', uiterlijk: '2026-11-30' }],
    });
  });
  it('leaving untreated: only after the term ran out, and within four weeks', () => {
    const wacht = vraag(['a'], '2026-11-24');
    const stel = (vandaag: IsoDate) =>
      doe(
        wacht,
        { command: 'proposeBesluit', soort: 'buiten-behandeling-stellen', feitenstand: 'f', reden: 'Niets ontvangen.' },
        { vandaag },
      );
    expect(code(stel('2026-11-24'))).toBe('hersteltermijn-loopt');
    expect(moet(stel('2026-11-25')).toestand).toBe('voorgesteld');
    expect(moet(stel('2026-12-22')).toestand).toBe('voorgesteld');
    expect(code(stel('2026-12-23'))).toBe('vier-weken-voorbij');
    const voorstel = moet(stel('2026-11-25'));
    expect(moet(doe(voorstel, { command: 'approveBesluit' }, { vandaag: '2026-11-26', door: 'joost' })).toestand).toBe(
      'buiten-behandeling',
    );
    expect(code(doe(voorstel, { command: 'approveBesluit' }, { vandaag: '2026-12-23', door: 'joost' }))).toBe(
      'vier-weken-voorbij',
    );
    expect(
      code(
        doe(VOORBEELD['in-behandeling'], {
          command: 'proposeBesluit',
          soort: 'buiten-behandeling-stellen',
          feitenstand: 'f',
          reden: 'x',
        }),
      ),
    ).toBe('niets-ontbreekt');
  });
});

describe('advance (art. 52)', () => {
  const grant = (bedrag: number) =>
    doe(VOORBEELD['in-behandeling'], { command: 'grantVoorschot', bedrag }, { voorschotMinimaal: 133_143 });
  it('is never below 95%: one cent below, on, above', () => {
    expect(grant(133_142)).toMatchObject({
      ok: false,
      weigering: {
        code: 'voorschot-te-laag',
        artikel: 'art. 52 lid 2',
        cijfers: { bedrag: 133_142, minimaal: 133_143 },
      },
    });
    expect(moet(grant(133_143))).toMatchObject({ voorschotten: [{ bedrag: 133_143, op: '2026-11-24' }] });
    expect(moet(grant(133_144))).toMatchObject({ voorschotten: [{ bedrag: 133_144 }] });
  });
  it('is withheld only with a ground and a reason, and can be released', () => {
    const hold = (reden: string) =>
      doe(VOORBEELD['in-behandeling'], { command: 'holdVoorschot', grond: 'onvoldoende-medewerking', reden });
    expect(code(hold(''))).toBe('reden-ontbreekt');
    const held = moet(hold('Kwam niet op het gesprek.'));
    expect(code(doe(held, { command: 'grantVoorschot', bedrag: 200_000 }))).toBe('voorschot-aangehouden');
    const released = moet(doe(held, { command: 'releaseVoorschot' }));
    expect(moet(doe(released, { command: 'grantVoorschot', bedrag: 200_000 })).toestand).toBe('in-behandeling');
  });
});

describe('deciding', () => {
  const voorstel = VOORBEELD.voorgesteld;
  it('asks for another person where policy wants four eyes', () => {
    const sign = (door: string, vierOgen: boolean) => doe(voorstel, { command: 'approveBesluit' }, { door, vierOgen });
    expect(code(sign('marieke', true))).toBe('tweede-persoon-nodig');
    expect(moet(sign('joost', true))).toMatchObject({
      toestand: 'besloten',
      besluit: { voorsteller: 'marieke', ondertekenaar: 'joost' },
    });
    expect(moet(sign('marieke', false)).toestand).toBe('besloten');
  });
  it('refuses to sign or propose on facts that changed', () => {
    expect(code(doe(voorstel, { command: 'approveBesluit' }, { door: 'joost', feitenstand: 'b2' }))).toBe(
      'feiten-veranderd',
    );
    expect(
      code(
        doe(
          VOORBEELD['in-behandeling'],
          { command: 'proposeBesluit', soort: 'toekennen', feitenstand: 'a1', reden: 'x' },
          { feitenstand: 'b2' },
        ),
      ),
    ).toBe('feiten-veranderd');
  });
  it('hears before a refusal on other facts than were told', () => {
    const afwijzen = {
      command: 'proposeBesluit',
      soort: 'afwijzen',
      feitenstand: 'a1',
      reden: 'Loon boven de norm.',
    } as const;
    expect(code(doe(VOORBEELD['in-behandeling'], afwijzen, { hoorplicht: true }))).toBe('niet-gehoord');
    expect(
      moet(
        doe(
          VOORBEELD['in-behandeling'],
          { ...afwijzen, gehoord: { op: '2026-11-20', wijze: 'mondeling' } },
          { hoorplicht: true },
        ),
      ).toestand,
    ).toBe('voorgesteld');
    expect(moet(doe(VOORBEELD['in-behandeling'], afwijzen)).toestand).toBe('voorgesteld');
  });
  it('is made known once, not before it was taken', () => {
    const bekend = (datum: IsoDate) => doe(VOORBEELD.besloten, { command: 'makeBekend', datum, kanaal: 'post' });
    expect(code(bekend('2026-11-23'))).toBe('bekendmaking-voor-besluit');
    expect(code(doe(moet(bekend('2026-11-24')), { command: 'makeBekend', datum: '2026-11-25', kanaal: 'post' }))).toBe(
      'al-bekendgemaakt',
    );
  });
  it('the term can be extended once, on or before its last day', () => {
    const extend = (vandaag: IsoDate) =>
      doe(
        VOORBEELD.ingediend,
        { command: 'extendTermijn', nieuweLaatsteDag: '2027-01-14', reden: 'arts' },
        { vandaag },
      );
    expect(moet(extend('2026-12-17'))).toMatchObject({ verlenging: { laatsteDag: '2027-01-14' } });
    expect(code(extend('2026-12-18'))).toBe('termijn-voorbij');
    expect(
      code(
        doe(moet(extend('2026-12-17')), { command: 'extendTermijn', nieuweLaatsteDag: '2027-02-14', reden: 'arts' }),
      ),
    ).toBe('al-verlengd');
  });
});

describe('rebuilding', () => {
  it('gives the same aanvraag as living through it, whatever commands came', () => {
    const dagen = (n: number) => `2026-11-${String(n + 1).padStart(2, '0')}` as IsoDate;
    const stap = fc.record({
      wat: fc.constantFrom<Zonder<Aanvraagopdracht>>(
        melding('2026-11-01'),
        { command: 'saveConcept', antwoorden: { a: 1 } },
        { command: 'submitAanvraag', ontvangenOp: '2026-11-01' },
        { command: 'takeUpAanvraag', behandelaar: 'marieke' },
        { command: 'requestGegevens', wat: ['a'], uiterlijk: '2026-11-20', reden: 'x' },
        { command: 'receiveGegevens', wat: ['a'], ontvangenOp: '2026-11-01' },
        { command: 'grantVoorschot', bedrag: 100 },
        { command: 'proposeBesluit', soort: 'toekennen', feitenstand: 'a', reden: 'x' },
        { command: 'approveBesluit' },
        { command: 'makeBekend', datum: '2026-11-30', kanaal: 'post' },
        { command: 'withdrawAanvraag' },
      ),
      door: fc.constantFrom('marieke', 'joost'),
    });
    fc.assert(
      fc.property(fc.array(stap, { maxLength: 30 }), (stappen) => {
        let lived: Aanvraag | undefined;
        const regels: Aanvraagregel[] = [];
        stappen.forEach(({ wat, door }, i) => {
          const context = { ...VANDAAG, vandaag: dagen(Math.min(i, 29)), door };
          const opdracht = { ...wat, door, op: op(context.vandaag) } as Aanvraagopdracht;
          const result = next(lived, opdracht, context);
          if (!result.ok) return;
          lived = result.value;
          regels.push({ opdracht, context });
        });
        expect(rebuildAanvraag(regels)).toEqual(lived);
      }),
      { numRuns: 100 },
    );
  });
  it('a record that would be refused is a bug, not a refusal', () => {
    expect(() =>
      rebuildAanvraag([{ opdracht: { command: 'approveBesluit', door: 'x', op: op('2026-11-24') }, context: VANDAAG }]),
    ).toThrow(/geen-melding/);
  });
});
