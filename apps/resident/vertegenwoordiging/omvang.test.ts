import { OMVANGEN, type Omvang } from '@meedoen/casework/bevoegdheid';
import { describe, expect, it } from 'vitest';
import { magPagina } from './omvang.ts';

const voor = (...omvang: Omvang[]) => ({ voor: { persoon: 'p', naam: 'Oma', soort: 'machtiging', omvang } });

describe('pages for who represents', () => {
  it.each([
    ['/', [...OMVANGEN]],
    ['/aanvraag/1/invullen', ['inzien', 'aanvragen']],
    ['/melden', ['aanvragen']],
    ['/geld', ['inzien', 'betaling']],
    ['/brieven/7', ['inzien', 'brieven', 'bezwaar']],
    ['/klacht', ['inzien', 'bezwaar']],
    ['/klacht/maken', ['bezwaar']],
    ['/vragen', ['inzien', 'brieven']],
    ['/vraag-van-ons', ['inzien', 'brieven']],
    ['/boete', ['inzien', 'brieven', 'bezwaar']],
    ['/doorgeven', ['wijzigingen', 'betaling']],
    ['/doorgeven/loon', ['wijzigingen']],
    ['/doorgeven/rekening', ['betaling']],
    ['/gegevens', []],
    ['/wie-keek', []],
    ['/delen', []],
    ['/vertegenwoordiging', []],
    ['/iets-nieuws', []],
    ['/privacy', [...OMVANGEN]],
  ] as const)('%s', (pad, verwacht) => {
    expect(OMVANGEN.filter((each) => magPagina(voor(each), pad))).toEqual(verwacht);
    expect(magPagina({ voor: null }, pad)).toBe(true);
  });
});
