import { testBsn } from '@meedoen/casework/identificatie';
import { describe, expect, it } from 'vitest';
import { zoekvraagUit } from './zoekvraag.ts';

describe('one field to search in', () => {
  const bsn = testBsn(120);
  it.each([
    [bsn, { bsn }],
    [` ${bsn.slice(0, 3)} ${bsn.slice(3)}`, { bsn }],
    ['123456789', { naam: '123456789' }],
    ['7-7-2002', { geboortedatum: '2002-07-07' }],
    ['31/02/2002', { naam: '31/02/2002' }],
    ['av-2026-000005', { kenmerk: 'AV-2026-000005' }],
    [' Anne Bakker ', { naam: 'Anne Bakker' }],
  ])('%j', (tekst, vraag) => {
    expect(zoekvraagUit(tekst)).toEqual(vraag);
  });
});
