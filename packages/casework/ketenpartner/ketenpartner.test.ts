import type { IsoDate } from '@meedoen/law/kernel';
import { describe, expect, it } from 'vitest';
import {
  aandeelMetDeze,
  declarabel,
  gereserveerd,
  nextOvereenkomst,
  nextVerwijzing,
  type Overeenkomstinhoud,
  partnerresultaten,
  possibleVerwijzingcommands,
  type Resultaatregel,
  resultatenAlsCsv,
  type Verwijzing,
  type Verwijzingcontext,
  type Verwijzingopdracht,
  verwijzingklok,
} from './index.ts';
import { CONTEXT, INHOUD, OPDRACHT, OVEREENKOMST, OVEREENKOMSTOPDRACHT, VANDAAG, VOORBEELD } from './voorbeelden.ts';

const geef = (huidig: Verwijzing | undefined, opdracht: object, context: Partial<Verwijzingcontext> = {}) => {
  const uitslag = nextVerwijzing(huidig, opdracht as Verwijzingopdracht, { ...CONTEXT, ...context });
  return uitslag.ok ? uitslag.value : uitslag.weigering.code;
};
const nieuw = (context: Partial<Verwijzingcontext>, velden: object = {}) => {
  const na = geef(undefined, { ...OPDRACHT.proposeVerwijzing, ...velden }, context);
  return typeof na === 'string' ? na : na.toestand;
};
const met = (inhoud: Partial<Overeenkomstinhoud>) => ({
  overeenkomst: { ...OVEREENKOMST.geldig, inhoud: { ...INHOUD, ...inhoud } },
});

describe('whether somebody can be referred', () => {
  it.each<[IsoDate, IsoDate, string]>([
    ['2026-11-25', '2027-12-31', 'overeenkomst-nog-niet'],
    ['2026-11-24', '2027-12-31', 'voorgesteld'],
    ['2026-11-23', '2027-12-31', 'voorgesteld'],
    ['2026-01-01', '2026-11-23', 'overeenkomst-voorbij'],
    ['2026-01-01', '2026-11-24', 'voorgesteld'],
    ['2026-01-01', '2026-11-25', 'voorgesteld'],
  ])('under an overeenkomst from %s up to %s: %s', (vanaf, totEnMet, verwacht) => {
    expect(nieuw(met({ vanaf, totEnMet }))).toBe(verwacht);
  });
  it.each<[number, string]>([
    [19_000_00 - 1, 'voorgesteld'],
    [19_000_00, 'voorgesteld'],
    [19_000_00 + 1, 'plafond-bereikt'],
  ])('below the ceiling of the year, with %i cents used: %s', (gebruikt, verwacht) => {
    expect(nieuw({ ruimte: { gebruikt, eigen: 0, alle: 0 } })).toBe(verwacht);
  });
  it('only for what is agreed, by an overeenkomst that two agreed to', () => {
    expect(nieuw(met({ instrumenten: ['jobcoaching'] }))).toBe('instrument-niet-in-overeenkomst');
    expect(nieuw({ overeenkomst: OVEREENKOMST.voorgesteld })).toBe('niet-vastgesteld');
    expect(nieuw({ overeenkomst: OVEREENKOMST.afgewezen })).toBe('niet-vastgesteld');
    expect(nieuw({ overeenkomst: OVEREENKOMST.beeindigd })).toBe('voorgesteld');
  });
  it.each<[number, number, string]>([
    // 8 of 10 is 80%, 9 of 10 is more; below ten a share says nothing
    [7, 9, 'voorgesteld'],
    [8, 9, 'aandeel-overschreden'],
    [8, 8, 'voorgesteld'],
  ])('within the share: %i of %i others', (eigen, alle, verwacht) => {
    const ruimte = { gebruikt: 0, eigen, alle };
    expect(nieuw({ ruimte })).toBe(verwacht);
    expect(nieuw({ ruimte }, { redenAandeel: 'Alleen hier is nu plek.' })).toBe('voorgesteld');
  });
  it('says the share with this one', () => {
    expect(aandeelMetDeze({ gebruikt: 0, eigen: 8, alle: 9 })).toBe(900);
    expect(aandeelMetDeze({ gebruikt: 0, eigen: 8, alle: 8 })).toBeUndefined();
  });
});

describe('what is given, and that the resident knows', () => {
  it('holds no bsn, however it is written', () => {
    const gegevens = (doel: string) => ({ gegevens: { naam: 'Farah', doel } });
    expect(nieuw({}, gegevens('bsn 999990019'))).toBe('bsn-in-tekst');
    expect(nieuw({}, gegevens('9999.90.019'))).toBe('bsn-in-tekst');
    expect(nieuw({}, gegevens('bel 0592 123456'))).toBe('voorgesteld');
    expect(geef(VOORBEELD.gestart, { ...OPDRACHT.reportVoortgang, toelichting: '999990019' })).toBe('bsn-in-tekst');
  });
  it('goes after the resident knows, and after a question or objection was answered', () => {
    const vers = geef(undefined, OPDRACHT.proposeVerwijzing) as Verwijzing;
    expect(geef(vers, OPDRACHT.sendVerwijzing)).toBe('inwoner-weet-nog-niet');
    expect(geef(geef(vers, OPDRACHT.informInwoner) as Verwijzing, OPDRACHT.sendVerwijzing)).toMatchObject({
      toestand: 'verstuurd',
    });
    for (const reactie of ['vraag', 'bezwaar'] as const) {
      expect(geef(vers, { ...OPDRACHT.answerVerwijzing, reactie })).toBe('woorden-ontbreken');
      const gevraagd = geef(vers, {
        ...OPDRACHT.answerVerwijzing,
        reactie,
        woorden: 'Wat gaat er heen?',
      }) as Verwijzing;
      expect(geef(gevraagd, OPDRACHT.sendVerwijzing)).toBe('reactie-open');
      const beantwoord = geef(gevraagd, OPDRACHT.answerReactie) as Verwijzing;
      expect(geef(beantwoord, OPDRACHT.sendVerwijzing)).toMatchObject({ toestand: 'verstuurd' });
    }
  });
  it('does not go when the overeenkomst ended meanwhile', () => {
    const over = met({ totEnMet: '2026-11-23' });
    expect(geef(VOORBEELD.voorgesteld, OPDRACHT.sendVerwijzing, over)).toBe('overeenkomst-voorbij');
    const knop = possibleVerwijzingcommands(VOORBEELD.voorgesteld, { ...CONTEXT, ...over }, ['sendVerwijzing'])[0];
    expect(knop?.weigering?.code).toBe('overeenkomst-voorbij');
  });
});

describe('what the organisation tells', () => {
  it.each<[object, string]>([
    [{ ...OPDRACHT.reportVoortgang, aanwezig: 5 }, 'vaker-dan-gepland'],
    [{ ...OPDRACHT.reportVoortgang, totEnMet: '2026-11-25' }, 'in-de-toekomst'],
    [{ ...OPDRACHT.reportVoortgang, totEnMet: '2026-11-23' }, 'te-vroeg'],
    [{ ...OPDRACHT.finishVerwijzing, afgerondOp: '2026-11-23' }, 'te-vroeg'],
    [{ ...OPDRACHT.finishVerwijzing, toelichting: ' ' }, 'toelichting-ontbreekt'],
    [{ ...OPDRACHT.stopVerwijzing, gestoptOp: '2026-11-25' }, 'in-de-toekomst'],
  ])('%# is refused: %s', (opdracht, code) => expect(geef(VOORBEELD.gestart, opdracht)).toBe(code));
  it('begins after it was sent, with a first talk that is still to come', () => {
    expect(geef(VOORBEELD.verstuurd, { ...OPDRACHT.acceptVerwijzing, eersteGesprekOp: '2026-11-23' })).toBe(
      'in-het-verleden',
    );
    expect(geef(VOORBEELD.aangenomen, { ...OPDRACHT.startVerwijzing, begonnenOp: '2026-11-23' })).toBe('te-vroeg');
  });
});

describe('the clock', () => {
  it.each<[IsoDate, boolean]>([
    ['2027-05-24', false],
    ['2027-05-25', false],
    ['2027-05-26', true],
  ])('of 26 weeks from 24 November, on %s: late %s', (dag, teLaat) => {
    expect(verwijzingklok(VOORBEELD.gestart, dag)).toMatchObject({ uiterlijk: '2027-05-25', teLaat });
  });
  it('lets the organisation look for the days that were agreed, and never at what was not sent', () => {
    expect(verwijzingklok(VOORBEELD.afgerond, VANDAAG).zichtbaarTot).toBe('2026-12-09');
    expect(verwijzingklok(VOORBEELD.geweigerd, VANDAAG).zichtbaarTot).toBe('2026-11-25');
    expect(verwijzingklok(VOORBEELD.ingetrokken, VANDAAG).zichtbaarTot).toBeUndefined();
    expect(verwijzingklok(VOORBEELD.gestart, VANDAAG).zichtbaarTot).toBeUndefined();
  });
});

describe('what it costs', () => {
  it('is set apart until it is known, then what is due', () => {
    expect(gereserveerd(VOORBEELD.voorgesteld)).toBe(1000_00);
    expect(gereserveerd(VOORBEELD.geweigerd)).toBe(0);
    expect(gereserveerd(VOORBEELD.gestopt)).toBe(400_00);
    expect(gereserveerd(VOORBEELD.afgerond)).toBe(1000_00);
    expect(declarabel(VOORBEELD.afgerond)).toEqual([{ soort: 'start', bedrag: 400_00 }]);
    const ja = geef(VOORBEELD.afgerond, OPDRACHT.confirmResultaat) as Verwijzing;
    expect(declarabel(ja)).toEqual([
      { soort: 'start', bedrag: 400_00 },
      { soort: 'resultaat', bedrag: 600_00 },
    ]);
    const nee = geef(VOORBEELD.afgerond, { ...OPDRACHT.confirmResultaat, akkoord: false }) as Verwijzing;
    expect(gereserveerd(nee)).toBe(400_00);
    expect(geef(nee, OPDRACHT.confirmResultaat)).toBe('al-beoordeeld');
  });
});

describe('an overeenkomst', () => {
  const code = (inhoud: Partial<Overeenkomstinhoud>) => {
    const opdracht = { ...OVEREENKOMSTOPDRACHT.proposeOvereenkomst, inhoud: { ...INHOUD, ...inhoud } };
    const uitslag = nextOvereenkomst(undefined, opdracht, { vandaag: VANDAAG });
    return uitslag.ok ? 'ok' : uitslag.weigering.code;
  };
  const resultaat = (binnenWeken: number) => ({ omschrijving: 'Werk', binnenWeken });
  it.each<[Partial<Overeenkomstinhoud>, string]>([
    [{ totEnMet: '2025-12-31' }, 'omgekeerd'],
    [{ instrumenten: [] }, 'instrument-ontbreekt'],
    [{ resultaten: [] }, 'resultaat-ontbreekt'],
    [{ resultaten: [resultaat(1), resultaat(2), resultaat(3), resultaat(4)] }, 'te-veel-resultaten'],
    [{ resultaten: [resultaat(27)] }, 'resultaat-na-doorlooptijd'],
    [{ resultaten: [resultaat(26)] }, 'ok'],
    [{ plafondPerJaar: 1000_00 - 1 }, 'plafond-te-laag'],
    [{ plafondPerJaar: 1000_00 }, 'ok'],
    [{ aandeel: { minstens: 801, hoogstens: 800 } }, 'aandeel-omgekeerd'],
    [{ aandeel: { minstens: 800, hoogstens: 800 } }, 'ok'],
  ])('%o: %s', (inhoud, verwacht) => expect(code(inhoud)).toBe(verwacht));
  it('is not agreed to by who wrote it, and not ended in the past', () => {
    const zelf = nextOvereenkomst(
      OVEREENKOMST.voorgesteld,
      { ...OVEREENKOMSTOPDRACHT.approveOvereenkomst, door: 'hanna' },
      { vandaag: VANDAAG },
    );
    expect(zelf).toMatchObject({ ok: false, weigering: { code: 'zelf-voorgesteld' } });
    const eind = (totEnMet: IsoDate) =>
      nextOvereenkomst(
        OVEREENKOMST.geldig,
        { ...OVEREENKOMSTOPDRACHT.endOvereenkomst, totEnMet },
        { vandaag: VANDAAG },
      );
    expect(eind('2026-11-23')).toMatchObject({ weigering: { code: 'in-het-verleden' } });
    expect(eind('2028-01-01')).toMatchObject({ weigering: { code: 'na-einde' } });
    expect(eind('2026-11-24')).toMatchObject({ ok: true, value: { inhoud: { totEnMet: '2026-11-24' } } });
  });
});

describe('results', () => {
  const regels = (aantal: number, velden: Partial<Resultaatregel>): Resultaatregel[] =>
    Array.from({ length: aantal }, () => ({
      ...{ ketenpartner: 'a', groep: 'werk', status: 'afgerond' as const, geslaagd: true },
      ...{ begonnenOp: '2026-01-01', geeindigdOp: '2026-01-31', betaald: 1000_00 },
      ...velden,
    }));
  it('of enough people are told', () => {
    const [a] = partnerresultaten([...regels(12, {}), ...regels(10, { groep: 'leren', geslaagd: false })]);
    expect(a).toMatchObject({
      ...{ verwezen: 22, gestart: 22, afgerond: 22, geslaagd: 12, doorlooptijdInDagen: 30, aandeel: 1000 },
      ...{ prijsPerResultaat: Math.round(2_200_000 / 12), teKlein: false },
    });
    expect(a?.groepen.map(({ groep, verwezen, geslaagd }) => [groep, verwezen, geslaagd])).toEqual([
      ['leren', 10, 0],
      ['werk', 12, 12],
    ]);
  });
  it.each<[number, number | null]>([
    [9, null],
    [10, 10],
    [11, 11],
  ])('of %i people: %s', (aantal, verwezen) => {
    expect(partnerresultaten(regels(aantal, {}))[0]).toMatchObject({ verwezen, teKlein: verwezen === null });
  });
  it('a small group is hidden with another, so that it does not follow from the whole', () => {
    const [a] = partnerresultaten([...regels(20, {}), ...regels(3, { groep: 'leren' })]);
    expect(a?.verwezen).toBe(23);
    expect(a?.groepen.map(({ verwezen }) => verwezen)).toEqual([null, null]);
  });
  it('in a file: left out is empty and said, and a name is no formula', () => {
    const csv = resultatenAlsCsv(partnerresultaten(regels(3, {})), { partner: () => '=1+1, "x"', groep: () => 'alle' });
    expect(csv.split('\r\n')[1]).toBe(`"'=1+1, ""x""",alle,,,,,,,,te klein om iets te zeggen`);
  });
});
