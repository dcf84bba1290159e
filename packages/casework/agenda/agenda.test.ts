import { describe, expect, it } from 'vitest';
import { instant } from '../tijdstip/index.ts';
import { ics, kloktijdUit } from './index.ts';

const NU = instant('2026-11-24T10:00:00Z');

describe('a calendar file', () => {
  it('has an event with its hour of Amsterdam, and one of a whole day', () => {
    const tekst = ics(
      'Mijn afspraken',
      [
        {
          id: 'a',
          dag: '2026-12-01',
          van: '09:30',
          tot: '12:00',
          titel: 'Training',
          plaats: 'Stadhuis, zaal 2; links',
        },
        { id: 'b', dag: '2026-12-02', titel: 'Contact' },
        { id: 'c', dag: '2026-12-03', van: '13:30', titel: 'Gesprek' },
      ],
      NU,
    );
    const regels = tekst.split('\r\n');
    expect(regels).toEqual(
      expect.arrayContaining([
        ...['DTSTART;TZID=Europe/Amsterdam:20261201T093000', 'DTEND;TZID=Europe/Amsterdam:20261201T120000'],
        ...['LOCATION:Stadhuis\\, zaal 2\\; links', 'DTSTART;VALUE=DATE:20261202', 'DURATION:PT1H'],
        ...['DTSTAMP:20261124T100000Z', 'UID:a@meedoen'],
      ]),
    );
    expect(tekst.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('has no line longer than 75 bytes, and nothing is lost by folding', () => {
    const uitleg = 'Één lange uitleg\nover wat er gebeurt. '.repeat(10);
    const tekst = ics('x', [{ id: 'a', dag: '2026-12-01', titel: 'T', uitleg }], NU);
    for (const regel of tekst.split('\r\n')) expect(unescape(encodeURIComponent(regel)).length).toBeLessThanOrEqual(75);
    expect(tekst.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${uitleg.replaceAll('\n', '\\n')}`);
  });

  it.each([
    ['13.30 uur', '13:30'],
    ['9:05', '09:05'],
    ['om 24.00 uur', undefined],
    ['in de ochtend', undefined],
  ])('the hour in %s is %s', (woorden, tijd) => {
    expect(kloktijdUit(woorden)).toBe(tijd);
  });
});
