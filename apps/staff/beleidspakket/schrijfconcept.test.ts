import { describe, expect, it } from 'vitest';
import { type Inhoud, nextVersie } from './schrijfconcept.ts';

const begin = {
  ...{ naam: 'Beleid', vanaf: '2027-02-01', afspraken: [], verantwoording: {} },
  keuzes: { vrijlating: 'na-besluit' },
} as unknown as Inhoud;
const met = (keuzes: object, deel: Partial<Inhoud> = {}) =>
  ({ ...begin, ...deel, keuzes: { ...begin.keuzes, ...keuzes } }) as Inhoud;
const stand = (inhoud: Inhoud) => ({ inhoud, begin, versie: 1, beurt: 1 });

describe('a draft that two people write at', () => {
  it('stays as it is while nobody else saved', () => {
    const eigen = stand(met({ kwijtschelding: 3 }));
    expect(nextVersie(eigen, { inhoud: begin, versie: 1 })).toBe(eigen);
  });
  it('goes along with a step that left the text alone', () => {
    const eigen = met({ kwijtschelding: 3 });
    expect(nextVersie(stand(eigen), { inhoud: begin, versie: 2 })).toMatchObject({ inhoud: eigen, versie: 2 });
  });
  it('takes over what a colleague saved when nothing was written here', () => {
    const daar = met({ vrijlating: 'altijd' });
    const na = nextVersie(stand(begin), { inhoud: daar, versie: 2 });
    expect(na).toMatchObject({ inhoud: daar, versie: 2, samen: false });
  });
  it('keeps both when each changed another choice', () => {
    const na = nextVersie(stand(met({ kwijtschelding: 3 })), {
      inhoud: met({ vrijlating: 'altijd' }, { naam: 'Beleid 2027' }),
      versie: 2,
    });
    expect(na).toMatchObject({ versie: 2, samen: true });
    expect(na.inhoud).toEqual(met({ vrijlating: 'altijd', kwijtschelding: 3 }, { naam: 'Beleid 2027' }));
  });
  it('leaves it to people when both changed the same choice', () => {
    const eigen = stand(met({ vrijlating: 'nooit' }));
    expect(nextVersie(eigen, { inhoud: met({ vrijlating: 'altijd' }), versie: 2 })).toBe(eigen);
  });
  it('loses no choice that a colleague took out', () => {
    const { vrijlating: _, ...zonder } = begin.keuzes as Record<string, unknown>;
    const na = nextVersie(stand(met({ kwijtschelding: 3 })), {
      inhoud: { ...begin, keuzes: zonder as Inhoud['keuzes'] },
      versie: 2,
    });
    expect(na.inhoud.keuzes).toEqual({ kwijtschelding: 3 });
  });
});
