import { describe, expect, it } from 'vitest';
import { opgaveUit, type Regel, regelsUit, veldBij } from './vragen.ts';

const kiosk = {
  kenmerk: 'Kiosk',
  soort: 'loon',
  nettoInCenten: 60_000,
  periode: 'maand',
  vakantietoeslag: 'inbegrepen',
} as const;
const bekend = regelsUit([kiosk]);
const nieuw = (inkomst: Regel['inkomst']): Regel => ({ bekend: false, gestopt: false, inkomst });

describe('what is sent of a month', () => {
  it('is what was known, when nothing changed', () =>
    expect(opgaveUit('2026-11', bekend)).toEqual({ opgave: { maand: '2026-11', inkomsten: [kiosk] } }));
  it('leaves out what stopped, also when it was half filled in', () => {
    const gestopt = { ...nieuw({ nettoInCenten: null }), gestopt: true };
    expect(opgaveUit('2026-11', [gestopt])).toEqual({ opgave: { maand: '2026-11', inkomsten: [] } });
  });
  it('takes 0 for an amount, and the payslip along', () => {
    const regels = [{ ...nieuw({ ...kiosk, nettoInCenten: 0 }), loonstrook: { id: 'b1', naam: 'strook.pdf' } }];
    expect(opgaveUit('2026-11', regels)).toMatchObject({
      opgave: { inkomsten: [{ nettoInCenten: 0, loonstrook: 'b1' }] },
    });
  });
  it('says per field what is missing, cannot be read, or is there twice', () => {
    expect(opgaveUit('2026-11', [...bekend, nieuw({ kenmerk: ' kiosk ', nettoInCenten: null })])).toEqual({
      fouten: {
        'inkomen-1-soort': 'kies',
        'inkomen-1-kenmerk': 'dubbel',
        'inkomen-1-nettoInCenten': 'bedrag',
        'inkomen-1-periode': 'kies',
        'inkomen-1-vakantietoeslag': 'kies',
      },
    });
    expect(opgaveUit('2026-11', [nieuw({ ...kiosk, kenmerk: ' ' })])).toEqual({
      fouten: { 'inkomen-0-kenmerk': 'vul-in' },
    });
  });
});

it('finds the field an error of the server is about, past what stopped', () => {
  const regels = [{ ...nieuw(kiosk), gestopt: true }, nieuw(kiosk)];
  expect(veldBij('/inkomsten/0/kenmerk', regels)).toBe('inkomen-1-kenmerk');
  expect(veldBij('/maand', regels)).toBeUndefined();
  expect(veldBij('/inkomsten/7/kenmerk', regels)).toBeUndefined();
});
