import { describe, expect, it } from 'vitest';
import { eisProductie, leesInstellingen } from './index.ts';

const heel = {
  MEEDOEN_DEMO: 'uit',
  DATABASE_URL: 'postgres://meedoen_app:geheim@db/meedoen',
  MEEDOEN_ADRES: 'https://meedoen.veenrade.example',
  MEEDOEN_GEHEIM: 'x'.repeat(32),
  OIDC_INWONER_ISSUER: 'https://digid.example',
  OIDC_INWONER_CLIENT: 'c',
  OIDC_INWONER_SECRET: 's',
  OIDC_MEDEWERKER_ISSUER: 'https://login.example',
  OIDC_MEDEWERKER_CLIENT: 'c',
  OIDC_MEDEWERKER_SECRET: 's',
  BRP_URL: 'https://brp.example',
  SMTP_URL: 'smtps://mail.example',
};

describe('settings', () => {
  it('are complete for both doors', () => {
    expect(eisProductie(leesInstellingen(heel), 'http').PORT).toBe(3000);
    expect(eisProductie(leesInstellingen(heel), 'opdrachten').HOST).toBe('0.0.0.0');
  });
  it.each(Object.keys(heel).filter((naam) => naam !== 'MEEDOEN_DEMO'))(
    'do without %s only when it is not needed',
    (naam) => {
      const zonder = leesInstellingen({ ...heel, [naam]: '' });
      expect(() => eisProductie(zonder, 'http')).toThrow(naam);
    },
  );
  it.each([
    ['MEEDOEN_GEHEIM', 'te-kort-geheim'],
    ['PORT', '99999'],
    ['MEEDOEN_PROXYS', '-1'],
    ['DATABASE_URL', 'geen adres met geheim'],
  ])('name %s when it is wrong, never its value', (naam, waarde) => {
    const fout = (() => {
      try {
        return String(leesInstellingen({ ...heel, [naam]: waarde }));
      } catch (each) {
        return String(each);
      }
    })();
    expect(fout).toContain(naam);
    expect(fout).not.toContain(waarde);
  });
  it('go over https, except on this machine', () => {
    for (const naam of ['MEEDOEN_ADRES', 'OIDC_INWONER_ISSUER', 'OIDC_MEDEWERKER_ISSUER', 'BRP_URL']) {
      const open = leesInstellingen({ ...heel, [naam]: 'http://elders.example' });
      expect(() => eisProductie(open, 'http')).toThrow(`${naam} must begin with https://`);
      expect(() => eisProductie(leesInstellingen({ ...heel, [naam]: 'http://localhost:1' }), 'http')).not.toThrow();
    }
  });
  it('move the clock in the demo only', () => {
    expect(() => leesInstellingen({ ...heel, MEEDOEN_VANDAAG: '2026-11-24' })).toThrow('demo only');
    expect(leesInstellingen({ MEEDOEN_VANDAAG: '2026-11-24' }).MEEDOEN_VANDAAG).toBe('2026-11-24');
  });
});
