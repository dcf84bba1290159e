import type { IsoDate } from '@meedoen/law/kernel';
import type { Instant } from '../tijdstip/index.ts';

/** One thing in a calendar. Without a time it lasts the whole day. */
export interface Agendapunt {
  readonly id: string;
  readonly dag: IsoDate;
  /** `09:30`, of Amsterdam. */
  readonly van?: string | undefined;
  readonly tot?: string | undefined;
  readonly titel: string;
  readonly plaats?: string | undefined;
  readonly uitleg?: string | undefined;
  readonly adres?: string | undefined;
}

/** Bytes of a character in UTF-8. */
function bytesVan(teken: string): number {
  const punt = teken.codePointAt(0) ?? 0;
  return punt < 0x80 ? 1 : punt < 0x800 ? 2 : punt < 0x10000 ? 3 : 4;
}

/** RFC 5545: lines end in CRLF and hold at most 75 bytes; a longer one goes on after a space. */
function vouw(regel: string): string[] {
  const delen: string[] = [];
  let deel = '';
  let bytes = 0;
  for (const teken of regel) {
    const lengte = bytesVan(teken);
    if (bytes + lengte > 75) {
      delen.push(deel);
      deel = ' ';
      bytes = 1;
    }
    deel += teken;
    bytes += lengte;
  }
  return [...delen, deel];
}

const tekst = (waarde: string): string =>
  waarde.replace(/\\/g, '\\\\').replace(/;/g, '\\;').replace(/,/g, '\\,').replace(/\r?\n/g, '\\n');
const cijfers = (waarde: string): string => waarde.replace(/[-:]/g, '');

/** The rule of summer time, so that every calendar shows the hour people agreed on. */
const TIJDZONE = [
  ...['BEGIN:VTIMEZONE', 'TZID:Europe/Amsterdam'],
  ...['BEGIN:DAYLIGHT', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'TZNAME:CEST', 'DTSTART:19700329T020000'],
  ...['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT'],
  ...['BEGIN:STANDARD', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'TZNAME:CET', 'DTSTART:19701025T030000'],
  ...['RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD', 'END:VTIMEZONE'],
];

/** A calendar file (RFC 5545). @param nu when it was made */
export function ics(naam: string, punten: readonly Agendapunt[], nu: Instant): string {
  const gemaakt = `${cijfers(new Date(nu).toISOString().slice(0, 19))}Z`;
  const regels = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Meedoen//NL', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH'],
    `X-WR-CALNAME:${tekst(naam)}`,
    ...TIJDZONE,
    ...punten.flatMap((punt) => gebeurtenis(punt, gemaakt)),
    'END:VCALENDAR',
  ];
  return `${regels.flatMap(vouw).join('\r\n')}\r\n`;
}

function gebeurtenis({ id, dag, van, tot, titel, plaats, uitleg, adres }: Agendapunt, gemaakt: string): string[] {
  const wanneer = (tijd: string) => `TZID=Europe/Amsterdam:${cijfers(dag)}T${cijfers(tijd)}00`;
  return [
    ...['BEGIN:VEVENT', `UID:${id}@meedoen`, `DTSTAMP:${gemaakt}`],
    ...(van ? [`DTSTART;${wanneer(van)}`] : [`DTSTART;VALUE=DATE:${cijfers(dag)}`]),
    // of a talk nobody said how long it takes: an hour
    ...(van ? [tot ? `DTEND;${wanneer(tot)}` : 'DURATION:PT1H'] : []),
    `SUMMARY:${tekst(titel)}`,
    ...(plaats ? [`LOCATION:${tekst(plaats)}`] : []),
    ...(uitleg ? [`DESCRIPTION:${tekst(uitleg)}`] : []),
    ...(adres ? [`URL:${adres}`] : []),
    'END:VEVENT',
  ];
}

/** The clock time in words people wrote, `13.30 uur` or `9:00`; undefined when there is none. */
export function kloktijdUit(woorden: string): string | undefined {
  const [, uur, minuut] = /\b([01]?\d|2[0-3])[.:]([0-5]\d)\b/.exec(woorden) ?? [];
  return uur && minuut ? `${uur.padStart(2, '0')}:${minuut}` : undefined;
}
