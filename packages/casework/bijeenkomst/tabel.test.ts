import { addDays } from '@meedoen/law/kernel';
import { describe, expect, it } from 'vitest';
import {
  BIJEENKOMSTCOMMANDS,
  BIJEENKOMSTTOESTANDEN,
  type Bijeenkomstcommand,
  type Bijeenkomstdag,
  DEELNAMECOMMANDS,
  DEELNAMETOESTANDEN,
  type Deelnamecommand,
  nextBijeenkomst,
  nextDeelname,
  possibleBijeenkomstcommands,
  possibleDeelnamecommands,
} from './index.ts';
import {
  CONTEXT,
  DEELNAME,
  DEELNAMECONTEXT,
  DEELNAMEOPDRACHT,
  deelnameNa,
  GROEP,
  GROEPSOPDRACHT,
  VOL,
} from './voorbeelden.ts';

const N = '-';
const codeVan = (code: string) => (code === 'niet-in-deze-toestand' ? N : `${code}!`);

// biome-ignore format: a table is read in columns
const GROEPTABEL: Readonly<Record<Bijeenkomstcommand, readonly string[]>> = {
  //                  gepland              afgerond        afgelast
  planBijeenkomst:   ['al-gepland!',       'al-gepland!',  'al-gepland!'],
  changeBijeenkomst: ['gepland',           N,              N],
  finishBijeenkomst: ['nog-niet-voorbij!', N,              N],
  cancelBijeenkomst: ['afgelast',          N,              N],
};
const [AL, OP] = ['al-uitgenodigd!', 'niet-weggebleven!'];
// biome-ignore format: a table is read in columns
const DEELNAMETABEL: Readonly<Record<Deelnamecommand, readonly string[]>> = {
  //                   wachtlijst     uitgenodigd    komt        afgezegd  vervallen
  inviteInwoner:      [AL,            AL,            AL,         AL,       AL],
  offerPlaats:        ['uitgenodigd', N,             N,          N,        N],
  acceptUitnodiging:  [N,             'komt',        N,          'komt',   N],
  declineUitnodiging: ['afgezegd',    'afgezegd',    'afgezegd', N,        N],
  recordAanwezigheid: [N,             'uitgenodigd', 'komt',     N,        N],
  explainWegblijven:  [N,             OP,            'komt',     N,        'vervallen'],
  settleWegblijven:   [N,             OP,            'komt',     N,        'vervallen'],
  lapseDeelname:      ['vervallen',   'vervallen',   'vervallen', N,       N],
};

describe('every state x every command of a group', () => {
  const cells = BIJEENKOMSTCOMMANDS.flatMap((command) =>
    BIJEENKOMSTTOESTANDEN.map((toestand, i) => ({ command, toestand, expected: GROEPTABEL[command][i] })),
  );
  it.each(cells)('$command on $toestand: $expected', ({ command, toestand, expected }) => {
    const uit = nextBijeenkomst(GROEP[toestand], GROEPSOPDRACHT[command], CONTEXT);
    expect(uit.ok ? uit.value.toestand : codeVan(uit.weigering.code)).toBe(expected);
    if (!uit.ok) expect(uit.weigering.tekst).toMatch(/^[A-Z].*\.$/);
    const knop = possibleBijeenkomstcommands(GROEP[toestand], CONTEXT).find((each) => each.command === command);
    expect(knop?.mag).toBe(uit.ok);
  });
  it('begins with planBijeenkomst', () => {
    for (const command of BIJEENKOMSTCOMMANDS)
      expect(nextBijeenkomst(undefined, GROEPSOPDRACHT[command], CONTEXT).ok).toBe(command === 'planBijeenkomst');
  });
  it('is rounded off after its last day, when it is known who was there', () => {
    const vandaag = '2026-12-01' as const;
    const rond = (zonderAanwezigheid: readonly string[]) =>
      nextBijeenkomst(GROEP.gepland, GROEPSOPDRACHT.finishBijeenkomst, { ...CONTEXT, vandaag, zonderAanwezigheid });
    expect(rond([])).toMatchObject({ ok: true, value: { toestand: 'afgerond' } });
    expect(rond(['d2'])).toMatchObject({ weigering: { code: 'aanwezigheid-ontbreekt' } });
  });
  it.each([
    [{ naam: ' ' }, 'naam-ontbreekt'],
    [{ plaatsen: 0 }, 'plaatsen-kloppen-niet'],
    [{ dagen: [] }, 'dagen-ontbreken'],
    [{ dagen: [{ id: 'd3', dag: '2026-11-23', van: '09:00', tot: '10:00' }] }, 'in-het-verleden'],
    [{ dagen: [{ id: 'd3', dag: '2026-11-24', van: '09:00', tot: '09:00' }] }, 'tijd-klopt-niet'],
    [{ dagen: [{ id: 'd3', dag: '2026-11-24', van: '9:00', tot: '10:00' }] }, 'tijd-klopt-niet'],
  ] as const)('%o is refused: %s', (anders, code) => {
    const uit = nextBijeenkomst(undefined, { ...GROEPSOPDRACHT.planBijeenkomst, ...anders } as never, CONTEXT);
    expect(uit).toMatchObject({ ok: false, weigering: { code } });
  });
  it('keeps the days of which it is known who was there', () => {
    const [, tweede] = GROEPSOPDRACHT.changeBijeenkomst.dagen;
    const zonder = { ...GROEPSOPDRACHT.changeBijeenkomst, dagen: tweede ? [tweede] : [] };
    const met = (metAanwezigheid: readonly string[]) =>
      nextBijeenkomst(GROEP.gepland, zonder, { ...CONTEXT, metAanwezigheid });
    expect(met([]).ok).toBe(true);
    expect(met(['d1'])).toMatchObject({ weigering: { code: 'dag-is-geweest' } });
  });
  it('does not move a day of which it is known who was there, nor hold one twice', () => {
    const [eerste, ...rest] = GROEPSOPDRACHT.changeBijeenkomst.dagen;
    if (!eerste) throw new Error('the example has no day');
    const met = (dagen: readonly Bijeenkomstdag[], metAanwezigheid: readonly string[]) =>
      nextBijeenkomst(GROEP.gepland, { ...GROEPSOPDRACHT.changeBijeenkomst, dagen }, { ...CONTEXT, metAanwezigheid });
    const verzet = [{ ...eerste, dag: addDays(eerste.dag, 7) }, ...rest];
    expect(met(verzet, []).ok).toBe(true);
    expect(met(verzet, [eerste.id])).toMatchObject({ weigering: { code: 'dag-is-geweest' } });
    expect(met([eerste, eerste], [])).toMatchObject({ weigering: { code: 'dag-dubbel' } });
  });
  it('never has fewer places than people', () => {
    const opdracht = { ...GROEPSOPDRACHT.changeBijeenkomst, plaatsen: 2 };
    const met = (bezet: number) => nextBijeenkomst(GROEP.gepland, opdracht, { ...CONTEXT, bezet }).ok;
    expect([met(1), met(2), met(3)]).toEqual([true, true, false]);
  });
});

describe('every state x every command of who takes part', () => {
  const cells = DEELNAMECOMMANDS.flatMap((command) =>
    DEELNAMETOESTANDEN.map((toestand, i) => ({ command, toestand, expected: DEELNAMETABEL[command][i] })),
  );
  it.each(cells)('$command on $toestand: $expected', ({ command, toestand, expected }) => {
    const before = JSON.stringify(DEELNAME[toestand]);
    const uit = nextDeelname(DEELNAME[toestand], DEELNAMEOPDRACHT[command], DEELNAMECONTEXT);
    expect(uit.ok ? uit.value.toestand : codeVan(uit.weigering.code)).toBe(expected);
    expect(JSON.stringify(DEELNAME[toestand])).toBe(before);
    if (!uit.ok) expect(uit.weigering.tekst).toMatch(/^[A-Z].*\.$/);
    if (expected !== OP) {
      const knop = possibleDeelnamecommands(DEELNAME[toestand], DEELNAMECONTEXT).find(
        (each) => each.command === command,
      );
      expect(knop?.mag).toBe(uit.ok);
    }
  });
  it('begins with inviteInwoner', () => {
    for (const command of DEELNAMECOMMANDS)
      expect(nextDeelname(undefined, DEELNAMEOPDRACHT[command], DEELNAMECONTEXT).ok).toBe(command === 'inviteInwoner');
  });

  it.each([
    [1, 0, 'uitgenodigd'],
    [2, 0, 'wachtlijst'],
    [1, 1, 'wachtlijst'],
  ])('with %i of 2 places held and %i waiting, who is invited is %s', (bezet, wachtVoor, toestand) => {
    const uit = nextDeelname(undefined, DEELNAMEOPDRACHT.inviteInwoner, { ...DEELNAMECONTEXT, bezet, wachtVoor });
    expect(uit).toMatchObject({ ok: true, value: { toestand } });
  });

  it('a place goes to who waits longest, and only when it is free', () => {
    const bied = (bezet: number, wachtVoor: number) =>
      nextDeelname(DEELNAME.wachtlijst, DEELNAMEOPDRACHT.offerPlaats, { ...DEELNAMECONTEXT, bezet, wachtVoor });
    expect(bied(2, 0)).toMatchObject({ weigering: { code: 'vol' } });
    expect(bied(1, 1)).toMatchObject({ weigering: { code: 'vol' } });
    expect(bied(1, 0)).toMatchObject({ value: { toestand: 'uitgenodigd' } });
  });

  it('who said no and comes after all waits when the place is gone', () => {
    expect(deelnameNa(DEELNAME.afgezegd, VOL, DEELNAMEOPDRACHT.acceptUitnodiging).toestand).toBe('wachtlijst');
    // who was invited has a place, however full it is
    expect(deelnameNa(DEELNAME.uitgenodigd, VOL, DEELNAMEOPDRACHT.acceptUitnodiging).toestand).toBe('komt');
  });

  it('staying away is talked over once, and a mistake in the list is put right', () => {
    const { settleWegblijven, recordAanwezigheid, explainWegblijven } = DEELNAMEOPDRACHT;
    const besproken = deelnameNa(DEELNAME.komt, DEELNAMECONTEXT, explainWegblijven, settleWegblijven);
    expect(besproken.wegblijven).toMatchObject([
      { uitleg: { woorden: 'Mijn kind was ziek.' }, gesprek: { grond: 'kinderopvang' } },
    ]);
    expect(nextDeelname(besproken, settleWegblijven, DEELNAMECONTEXT)).toMatchObject({
      weigering: { code: 'al-besproken' },
    });
    expect(deelnameNa(DEELNAME.komt, DEELNAMECONTEXT, recordAanwezigheid).wegblijven).toEqual([]);
    const later = nextDeelname(DEELNAME.komt, { ...recordAanwezigheid, dag: 'd2' }, DEELNAMECONTEXT);
    expect(later).toMatchObject({ weigering: { code: 'in-de-toekomst' } });
  });
});
