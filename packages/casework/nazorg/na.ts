import type { IsoDate } from '@meedoen/law/kernel';
import type { Nazorgopdracht } from './opdracht.ts';
import type { Nazorg } from './toestand.ts';

/** The care after a command that was found possible. @throws Error when there is none to change */
export function na(nazorg: Nazorg | undefined, opdracht: Nazorgopdracht, vandaag: IsoDate): Nazorg {
  if (opdracht.command === 'startNazorg') {
    const { id, uitvoerder, gemeente, persoon, soort, baan, regels } = opdracht;
    const wie = { id, uitvoerder, gemeente, persoon };
    return { ...wie, soort, begonnenOp: vandaag, baan: { ...baan }, regels, contacten: [], toestand: 'loopt' };
  }
  if (!nazorg) throw new Error(`${opdracht.command} passed without nazorg`);
  switch (opdracht.command) {
    case 'recordExitgesprek': {
      const { gevoerdOp: op, vorm, door, woorden, watHielp, afspraken, gevolg, zonderGevolg } = opdracht;
      const geld = gevolg ? { gevolg } : { zonderGevolg: zonderGevolg?.trim() };
      const gezegd = { woorden: woorden.trim(), watHielp: watHielp.trim(), afspraken: afspraken.trim() };
      return { ...nazorg, exitgesprek: { op, vorm, door, ...gezegd, ...geld } };
    }
    case 'recordNazorgcontact': {
      const { gevoerdOp: op, vorm, door, stand, verslag, volgende } = opdracht;
      const { bericht, volgende: afgesproken, ...rest } = nazorg;
      const straks = volgende ?? (afgesproken && afgesproken > op ? afgesproken : undefined);
      const contacten = [...nazorg.contacten, { op, vorm, door, stand, verslag: verslag.trim() }];
      return {
        ...rest,
        // what somebody told after that talk still waits for an answer
        ...(bericht && bericht.op > op ? { bericht } : {}),
        contacten: contacten.sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0)),
        ...(straks ? { volgende: straks } : {}),
      } as Nazorg;
    }
    case 'changeBaan': {
      const { werkgever, begonnenOp, contract, eindigtOp } = opdracht;
      const baan = { werkgever: werkgever.trim(), begonnenOp, contract, ...(eindigtOp ? { eindigtOp } : {}) };
      return { ...nazorg, baan };
    }
    case 'reportWerkstand':
      return { ...nazorg, bericht: { op: vandaag, stand: opdracht.stand, woorden: opdracht.woorden.trim() } };
    case 'finishNazorg':
      return { ...nazorg, toestand: 'afgerond', slot: { op: vandaag, toelichting: opdracht.toelichting.trim() } };
    case 'stopNazorg': {
      const { grond, toelichting } = opdracht;
      return { ...nazorg, toestand: 'gestopt', slot: { op: vandaag, grond, toelichting: toelichting.trim() } };
    }
  }
}
