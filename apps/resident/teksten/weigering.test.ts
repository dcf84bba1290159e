import { describe, expect, it } from 'vitest';
import { inEigenWoorden, WEIGERINGEN } from './weigering.ts';

const nee = (code: string, detail: string, status = 409) => ({
  ...{ status, title: 'Dit kan nu niet', detail },
  errors: [{ pointer: '/x', code, detail }],
});

describe('what the server refuses', () => {
  it('reads as the server wrote it for who is addressed with u', () => {
    const probleem = nee('niet-van-u', 'Dit doet de gemeente. Vraag uw coach hoe het staat.');
    expect(inEigenWoorden(probleem, 'nl', 'u')).toBe(probleem);
  });

  it('says je to who reads with je, and keeps a sentence that addresses nobody with its day and amount', () => {
    const coach = nee('niet-van-u', 'Dit doet de gemeente. Vraag uw coach hoe het staat.');
    expect(inEigenWoorden(coach, 'nl', 'je')).toMatchObject({
      detail: 'Dit doet de gemeente. Vraag je coach hoe het staat.',
      errors: [{ pointer: '/x', code: 'niet-van-u', detail: 'Dit doet de gemeente. Vraag je coach hoe het staat.' }],
    });
    const ruimte = 'Er mag ten hoogste € 70,97 per maand worden ingehouden.';
    expect(inEigenWoorden(nee('boven-de-ruimte', ruimte), 'nl', 'je').detail).toBe(ruimte);
  });

  it('never leaves Dutch to who reads English, also where the code is new', () => {
    expect(inEigenWoorden(nee('maand-voorbij', 'De betaling is al gemaakt.'), 'en', 'je').detail).toBe(
      'The payment of that month is made already. Choose a later month.',
    );
    const nieuw = inEigenWoorden(nee('een-nieuwe-code', 'Iets nieuws.', 400), 'en', 'u');
    expect(nieuw.detail).toBe('This does not work. Check what you filled in, or call us.');
    expect(nieuw.errors?.[0]?.detail).toBe(nieuw.detail);
    const weg = { status: 404, title: 'Niet gevonden', detail: 'Deze pagina bestaat niet, of u mag haar niet zien.' };
    expect(inEigenWoorden(weg, 'en', 'u').detail).toBe('This page is not there, or you may not see it.');
  });

  it('never says u to who reads with je', () => {
    for (const [code, tekst] of Object.entries(WEIGERINGEN)) {
      expect(tekst.je, code).not.toMatch(/\b(u|uw)\b/i);
      expect(tekst.u, code).not.toMatch(/\b(je|jij|jou|jouw)\b/i);
      const gezegd = inEigenWoorden(nee(code, 'Kijkt u het na.'), 'nl', 'je');
      expect(gezegd.detail).toBe(tekst.je);
    }
  });
});
