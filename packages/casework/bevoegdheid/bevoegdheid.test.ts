import type { IsoDate } from '@meedoen/law/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Actor,
  DOELEN,
  DOELEN_PER_TAAK,
  mag,
  type Onderwerp,
  ROLLEN,
  type Rol,
  TAKEN,
  TAKEN_PER_ROL,
  takenVan,
  tijdvakOf,
} from './index.ts';

/** Letters stand for the roles in the order of ROLLEN; `x`: the role holds the task. */
// biome-ignore format: a table is read in columns
const TABEL: Readonly<Record<string, string>> = {
  //                           inw ver ink coa acc inv han bez kwa bet tea bel fg  beh raa ket wer
  'eigen-zaken':                'x   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  'werkvoorraad-zien':          '.   .   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  'dossier-zien':               '.   .   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  'dossier-zoeken':             '.   .   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  'feit-vastleggen':            '.   .   x   .   .   .   x   .   .   .   .   .   .   .   .   .   .',
  'contact-vastleggen':         '.   .   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  'post-verwerken':             '.   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  'vertegenwoordiging-vastleggen': '. .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  'aanvraag-invoeren':          '.   .   x   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
  'uwv-meldingen-inlezen':      '.   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  'aanvraag-behandelen':        '.   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  'besluit-voorstellen':        '.   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  'besluit-vaststellen':        '.   .   x   .   .   .   .   .   x   .   x   .   .   .   .   .   .',
  'bezwaar-vastleggen':         '.   .   x   .   .   .   .   x   .   .   .   .   .   .   .   .   .',
  'bezwaar-behandelen':         '.   .   .   .   .   .   .   x   .   .   .   .   .   .   .   .   .',
  'klacht-vastleggen':          '.   .   x   x   .   x   x   x   x   .   x   .   .   .   .   .   .',
  'klacht-behandelen':          '.   .   .   .   .   .   .   x   x   .   .   .   .   .   .   .   .',
  'recht-wijzigen':             '.   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .   .',
  'plicht-bewaken':             '.   .   x   x   .   .   x   .   .   .   .   .   .   .   .   .   .',
  'boete-zien':                 '.   .   x   .   .   x   x   x   x   .   x   .   .   .   .   .   .',
  'boete-onderzoeken':          '.   .   x   .   .   .   x   .   .   .   .   .   .   .   .   .   .',
  'signalen-inlezen':           '.   .   .   .   .   .   x   .   .   .   .   .   .   x   .   .   .',
  'begeleiding-zien':           '.   .   .   x   .   .   .   .   .   .   x   .   .   .   .   .   .',
  'begeleiden':                 '.   .   .   x   .   .   .   .   .   .   .   .   .   .   .   .   .',
  'zorgoverdracht-ontvangen':   '.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   x   .',
  'werk-overdragen':            '.   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .   .',
  'betaling-zien':              '.   .   x   .   .   x   .   x   x   x   x   .   .   .   .   .   .',
  'betaalrun-voorbereiden':     '.   .   .   .   .   .   .   .   .   x   .   .   .   .   .   .   .',
  'betaalrun-goedkeuren':       '.   .   .   .   .   .   .   .   x   .   x   .   .   .   .   .   .',
  'betaalbestand-aanbieden':    '.   .   .   .   .   .   .   .   .   x   .   .   .   .   .   .   .',
  'bankbestand-verwerken':      '.   .   .   .   .   .   .   .   .   x   .   .   .   .   .   .   .',
  'rekening-controleren':       '.   .   .   .   .   .   .   .   x   x   x   .   .   .   .   .   .',
  'vordering-beheren':          '.   .   .   .   .   x   .   .   .   .   .   .   .   .   .   .   .',
  'verhaal-zien':               '.   .   .   .   .   x   .   x   x   .   x   .   .   .   .   .   .',
  'verhaal-behandelen':         '.   .   .   .   .   x   .   .   .   .   .   .   .   .   .   .   .',
  'verhaal-vaststellen':        '.   .   .   .   .   .   .   .   x   .   x   .   .   .   .   .   .',
  'afgeschermd-adres-zien':     '.   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .   .',
  'inzage-controleren':         '.   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .',
  'bewaartermijn-goedkeuren':   '.   .   .   .   .   .   .   .   .   .   x   .   x   .   .   .   .',
  'bedrag-invoeren':            '.   .   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .',
  'bedrag-bevestigen':          '.   .   .   .   .   .   .   .   x   .   .   .   .   x   .   .   .',
  'normwijziging-voorbereiden': '.   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .',
  'normwijziging-goedkeuren':   '.   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .   .',
  'beleid-zien':                '.   .   .   .   .   .   .   .   x   .   x   x   .   x   .   .   .',
  'organisatie-beheren':        '.   .   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .',
  'belang-zien':                '.   .   .   .   .   .   .   .   x   .   x   .   .   x   .   .   .',
  'belang-invoeren':            '.   .   .   .   .   .   .   .   .   .   .   .   .   x   .   .   .',
  'belang-bevestigen':          '.   .   .   .   .   .   .   .   x   .   x   .   .   .   .   .   .',
  'collegadossier-toewijzen':   '.   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .   .',
  'loonkostensubsidie-behandelen': '. .   x   x   x   .   .   .   .   .   .   .   .   .   .   .   .',
  'werkgever-zien':             '.   .   x   x   x   .   .   .   .   x   .   .   .   .   .   .   .',
  'cijfers-zien':               '.   .   .   .   .   .   .   .   .   .   x   x   .   .   x   .   .',
  'cijfers-openen':            '.   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .   .',
  'begroting-zien':            '.   .   .   .   .   .   .   .   .   .   x   x   .   .   .   .   .',
  'begroting-invoeren':        '.   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .',
  'begroting-bevestigen':      '.   .   .   .   .   .   .   .   .   .   x   x   .   .   .   .   .',
  'beleid-doorrekenen':         '.   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .',
  'beleid-lezen':               '.   .   .   .   .   .   .   .   .   .   x   x   .   .   x   .   .',
  'beleid-schrijven':           '.   .   .   .   .   .   .   .   .   .   .   x   .   .   .   .   .',
  'beleid-publiceren':          '.   .   .   .   .   .   .   .   .   .   x   x   .   .   .   .   .',
  'ketenpartner-zien':          '.   .   .   x   x   .   .   .   .   .   x   x   .   .   .   .   .',
  'ketenpartner-beheren':       '.   .   .   .   x   .   .   .   .   .   .   x   .   .   .   .   .',
  'ketenpartner-vaststellen':   '.   .   .   .   .   .   .   .   .   .   x   x   .   .   .   .   .',
  'verwijzing-uitvoeren':       '.   .   .   .   .   .   .   .   .   .   .   .   .   .   .   x   .',
};

const VANDAAG = '2026-11-24' as IsoDate;
const actor = (rol: Rol, rest: Partial<Actor> = {}): Actor => ({
  id: 'u1',
  rollen: [{ rol, uitvoerder: 'veenrade', gemeente: '9901' }],
  ...rest,
});
const dossier = (rest: Partial<Onderwerp & { soort: 'persoon' }> = {}): Onderwerp => ({
  soort: 'persoon',
  persoon: 'p1',
  uitvoerder: 'veenrade',
  gemeente: '9901',
  ...rest,
});

describe('role x task', () => {
  it('has a row for each task and a column for each role', () => {
    expect(Object.keys(TABEL)).toEqual([...TAKEN]);
    for (const row of Object.values(TABEL)) expect(row.split(/ +/)).toHaveLength(ROLLEN.length);
  });
  it.each(TAKEN)('%s', (taak) => {
    const expected = (TABEL[taak] ?? '').split(/ +/).map((cell) => cell === 'x');
    expect(ROLLEN.map((rol) => TAKEN_PER_ROL[rol].includes(taak))).toEqual(expected);
    const onderwerp: Onderwerp = { soort: 'organisatie', uitvoerder: 'veenrade', gemeente: '9901' };
    if (taak !== 'eigen-zaken')
      expect(ROLLEN.map((rol) => mag(actor(rol), taak, onderwerp, { vandaag: VANDAAG }).toegestaan)).toEqual(expected);
  });
  it('a task on a person has a purpose, a task without persons none', () => {
    for (const taak of [
      'cijfers-zien',
      'werkgever-zien',
      'beleid-doorrekenen',
      'organisatie-beheren',
      'bedrag-invoeren',
      'bedrag-bevestigen',
      'beleid-zien',
    ] as const) {
      expect(DOELEN_PER_TAAK[taak]).toEqual([]);
      for (const doel of DOELEN)
        expect(mag(actor('beheerder'), taak, dossier(), { vandaag: VANDAAG, doel })).toEqual({
          toegestaan: false,
          grond: 'doel-past-niet',
        });
    }
  });
});

describe('whose file', () => {
  const zien = (who: Actor, onderwerp: Onderwerp) =>
    mag(who, 'dossier-zien', onderwerp, { vandaag: VANDAAG, doel: 'recht-op-bijstand' });
  it('not one own, nor of family, nor of somebody one represents, nor a marked colleague', () => {
    const who = actor('inkomensconsulent', {
      persoon: 'p1',
      familie: ['p2'],
      vertegenwoordigt: [{ persoon: 'p3', omvang: ['inzien'] }],
    });
    expect(zien(who, dossier())).toEqual({ toegestaan: false, grond: 'eigen-dossier' });
    expect(zien(who, dossier({ persoon: 'p9', huisgenoten: ['p1'] }))).toEqual({
      toegestaan: false,
      grond: 'eigen-dossier',
    });
    expect(zien(who, dossier({ persoon: 'p2' }))).toEqual({ toegestaan: false, grond: 'familie' });
    expect(zien(who, dossier({ persoon: 'p3' }))).toEqual({ toegestaan: false, grond: 'familie' });
    expect(zien(who, dossier({ persoon: 'p9', gemarkeerd: { toegewezenAan: [] } }))).toEqual({
      toegestaan: false,
      grond: 'gemarkeerde-collega',
    });
    expect(zien(who, dossier({ persoon: 'p9', gemarkeerd: { toegewezenAan: ['u1'] } })).toegestaan).toBe(true);
  });
  it('of one uitvoerder and gemeente only', () => {
    const waterkant = { uitvoerder: 'waterkant', gemeente: '9911' };
    expect(zien(actor('inkomensconsulent'), dossier(waterkant))).toEqual({
      toegestaan: false,
      grond: 'andere-organisatie',
    });
    const west = actor('inkomensconsulent', {
      rollen: [{ rol: 'inkomensconsulent', uitvoerder: 'waterkant', gemeente: '9911' }],
    });
    expect(zien(west, dossier(waterkant)).toegestaan).toBe(true);
    expect(zien(west, dossier({ ...waterkant, gemeente: '9912' }))).toEqual({
      toegestaan: false,
      grond: 'andere-organisatie',
    });
    const alle = actor('inkomensconsulent', {
      rollen: [{ rol: 'inkomensconsulent', uitvoerder: 'waterkant', gemeente: null }],
    });
    expect(zien(alle, dossier({ ...waterkant, gemeente: '9912' })).toegestaan).toBe(true);
  });
  it('a resident the own file; a representative within scope and days', () => {
    const eigen = (who: Actor, onderwerp: Onderwerp) =>
      mag(who, 'eigen-zaken', onderwerp, { vandaag: VANDAAG, doel: 'eigen-inzage' });
    expect(eigen(actor('inwoner', { persoon: 'p1' }), dossier())).toEqual({ toegestaan: true });
    expect(eigen(actor('inwoner', { persoon: 'p1' }), dossier({ persoon: 'p2' }))).toEqual({
      toegestaan: false,
      grond: 'niet-eigen',
    });
    const voor = (tot: IsoDate) =>
      actor('vertegenwoordiger', {
        persoon: 'p5',
        vertegenwoordigt: [{ persoon: 'p1', omvang: ['inzien', 'brieven'], vanaf: '2026-01-01', tot }],
      });
    expect(eigen(voor('2026-11-25'), dossier({ omvang: ['inzien'] }))).toEqual({ toegestaan: true, namens: 'p1' });
    expect(eigen(voor('2026-11-25'), dossier({ omvang: ['betaling', 'brieven'] })).toegestaan).toBe(true);
    // a path that names no scope is the resident's own
    expect(eigen(voor('2026-11-25'), dossier())).toEqual({ toegestaan: false, grond: 'buiten-omvang' });
    expect(eigen(voor('2026-11-24'), dossier())).toEqual({ toegestaan: false, grond: 'niet-eigen' });
    expect(eigen(voor('2026-11-25'), dossier({ omvang: ['aanvragen'] }))).toEqual({
      toegestaan: false,
      grond: 'buiten-omvang',
    });
  });
  it('needs a purpose that fits', () => {
    expect(mag(actor('coach'), 'dossier-zien', dossier(), { vandaag: VANDAAG })).toEqual({
      toegestaan: false,
      grond: 'geen-doel',
    });
    expect(mag(actor('coach'), 'dossier-zien', dossier(), { vandaag: VANDAAG, doel: 'toezicht-op-gegevens' })).toEqual({
      toegestaan: false,
      grond: 'doel-past-niet',
    });
  });
});

/** A small second reading of the same rules, from the table above and sets. */
function model(
  who: Actor,
  taak: (typeof TAKEN)[number],
  over: Onderwerp,
  doel: (typeof DOELEN)[number] | undefined,
): boolean {
  const column = (rol: Rol) => (TABEL[taak] ?? '').split(/ +/)[ROLLEN.indexOf(rol)] === 'x';
  const roles = who.rollen.filter(
    (r) =>
      (r.vanaf ?? '') <= VANDAAG &&
      VANDAAG < (r.tot ?? '9') &&
      column(r.rol) &&
      r.uitvoerder === over.uitvoerder &&
      [null, over.gemeente ?? r.gemeente].includes(r.gemeente),
  );
  if (roles.length === 0) return false;
  if (over.soort === 'organisatie') return taak !== 'eigen-zaken';
  if (!doel || !DOELEN_PER_TAAK[taak].some((each) => each === doel)) return false;
  const powers = (who.vertegenwoordigt ?? []).filter(
    (v) => v.persoon === over.persoon && (over.omvang ?? []).some((o) => v.omvang.includes(o)),
  );
  if (taak === 'eigen-zaken')
    return (
      (who.persoon === over.persoon && roles.some((r) => r.rol === 'inwoner')) ||
      (roles.some((r) => r.rol === 'vertegenwoordiger') &&
        powers.some((v) => (v.vanaf ?? '') <= VANDAAG && VANDAAG < (v.tot ?? '9')))
    );
  const close = new Set([who.persoon, ...(who.familie ?? []), ...(who.vertegenwoordigt ?? []).map((v) => v.persoon)]);
  const closed = [over.persoon, ...(over.huisgenoten ?? [])].some((p) => close.has(p));
  const overseen = ['collegadossier-toewijzen', 'inzage-controleren', 'bewaartermijn-goedkeuren'].includes(taak);
  return !closed && (overseen || !over.gemarkeerd || over.gemarkeerd.toegewezenAan.includes(who.id));
}

const persoon = fc.constantFrom('p1', 'p2', 'p3', 'p4');
const dag = fc.option(fc.constantFrom<IsoDate>('2026-01-01', '2026-11-24', '2026-11-25', '2027-01-01'), {
  nil: undefined,
});
const plaats = {
  uitvoerder: fc.constantFrom('veenrade', 'waterkant'),
  gemeente: fc.constantFrom('9901', '9911', '9912'),
};
const willekeurig = fc.record({
  who: fc.record({
    id: fc.constantFrom('u1', 'u2'),
    persoon: fc.option(persoon, { nil: undefined }),
    familie: fc.array(persoon, { maxLength: 1 }),
    rollen: fc.array(
      fc.record({
        rol: fc.constantFrom(...ROLLEN),
        ...plaats,
        gemeente: fc.constantFrom('9901', '9911', null),
        vanaf: dag,
        tot: dag,
      }),
      { minLength: 2, maxLength: 6 },
    ),
    vertegenwoordigt: fc.array(
      fc.record({ persoon, omvang: fc.subarray(['inzien', 'aanvragen'] as const), vanaf: dag, tot: dag }),
      { maxLength: 2 },
    ),
  }),
  over: fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        soort: fc.constant('persoon' as const),
        persoon,
        ...plaats,
        huisgenoten: fc.array(persoon, { maxLength: 1 }),
        gemarkeerd: fc.option(fc.record({ toegewezenAan: fc.subarray(['u1', 'u2']) }), { nil: undefined }),
        omvang: fc.option(fc.subarray(['inzien', 'aanvragen', 'betaling'] as const), { nil: undefined }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        soort: fc.constant('organisatie' as const),
        uitvoerder: plaats.uitvoerder,
        gemeente: fc.option(plaats.gemeente, { nil: undefined }),
      }),
    },
  ),
  taak: fc.oneof(
    fc.constantFrom(...TAKEN),
    fc.constantFrom('eigen-zaken', 'dossier-zien', 'collegadossier-toewijzen', 'inzage-controleren'),
  ),
  doel: fc.constantFrom(...DOELEN, 'recht-op-bijstand', 'recht-op-bijstand', 'toezicht-op-gegevens', undefined),
});

describe('random combinations', () => {
  it('agree with the small model, and both answers occur', () => {
    const seen = { ja: 0, nee: 0 };
    fc.assert(
      fc.property(willekeurig, ({ who, over, taak, doel }) => {
        const expected = model(who, taak, over, doel);
        seen[expected ? 'ja' : 'nee'] += 1;
        expect(mag(who, taak, over, { vandaag: VANDAAG, doel }).toegestaan).toBe(expected);
        if (expected) expect(takenVan(who, VANDAAG)).toContain(taak);
      }),
      { numRuns: 6000, seed: 42 },
    );
    expect(seen.ja).toBeGreaterThan(50);
    expect(seen.nee).toBeGreaterThan(50);
  });
});

describe('how long somebody represents', () => {
  const basis = {
    vanaf: '2026-11-24',
    totEnMet: null,
    geboren: '2008-11-24',
    vertegenwoordigerGeboren: '1980-01-01',
  } as const;
  it.each([
    ['gezag', '2008-11-24', { ok: false, veld: 'vanaf', code: 'meerderjarig' }],
    ['gezag', '2008-11-25', { ok: true, totEnMet: '2026-11-24' }],
    ['gezag', '2008-02-29', { ok: false, veld: 'vanaf' }],
    ['gezag', '2012-02-29', { ok: true, totEnMet: '2030-02-28' }],
    ['gezag', null, { ok: false, veld: 'soort' }],
    ['bewind', null, { ok: true, totEnMet: null }],
    ['machtiging', '2008-11-24', { ok: true, totEnMet: null }],
  ] as const)('%s over somebody born on %s', (soort, geboren, verwacht) => {
    expect(tijdvakOf({ ...basis, soort, geboren })).toMatchObject(verwacht);
  });
  it.each([
    ['2008-11-25', false],
    ['2008-11-24', true],
    ['2008-11-23', true],
  ] as const)('bewind by somebody born on %s: %s', (vertegenwoordigerGeboren, ok) => {
    expect(tijdvakOf({ ...basis, soort: 'bewind', vertegenwoordigerGeboren }).ok).toBe(ok);
  });
  it('never longer than was asked', () => {
    expect(tijdvakOf({ ...basis, soort: 'gezag', geboren: '2015-01-01', totEnMet: '2026-12-31' })).toEqual({
      ok: true,
      totEnMet: '2026-12-31',
    });
  });
});
