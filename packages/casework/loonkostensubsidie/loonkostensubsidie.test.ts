import type { IsoDate } from '@meedoen/law/kernel';
import { describe, expect, it } from 'vitest';
import {
  beslissenUiterlijk,
  dienstVan,
  type Loonkostensubsidie,
  nextSubsidie,
  possibleSubsidiebesluiten,
  type Subsidieopdracht,
  subsidieklok,
  subsidieklokken,
  subsidiemaand,
  subsidiemaanden,
  subsidiestuk,
  uitlegSubsidie,
} from './index.ts';
import { besloten, OPDRACHT, VANDAAG, VOORBEELD } from './voorbeelden.ts';

const OVER = { kenmerk: 'LK-2026-000001', werkgever: 'Groenbedrijf De Linde' } as const;

function geef(
  zaak: Loonkostensubsidie | undefined,
  opdracht: Subsidieopdracht,
  vandaag: IsoDate = VANDAAG.vandaag,
): Loonkostensubsidie | string {
  const uitslag = nextSubsidie(zaak, opdracht, { vandaag });
  return uitslag.ok ? uitslag.value : uitslag.weigering.code;
}
const verleend = VOORBEELD.verleend as Extract<Loonkostensubsidie, { toestand: 'verleend' }>;

describe('what is asked of a command', () => {
  it.each<[string, Loonkostensubsidie | undefined, Subsidieopdracht]>([
    ['in-de-toekomst', undefined, { ...OPDRACHT.requestSubsidie, aangevraagdOp: '2026-11-25' }],
    ['einde-voor-begin', undefined, { ...OPDRACHT.requestSubsidie, contractTotEnMet: '2026-02-28' }],
    ['functie-ontbreekt', undefined, { ...OPDRACHT.requestSubsidie, functie: ' ' }],
    ['uren-onmogelijk', undefined, { ...OPDRACHT.requestSubsidie, uren: 0 }],
    ['uren-onmogelijk', undefined, { ...OPDRACHT.requestSubsidie, uren: 61 }],
    ['voltijd-ontbreekt', undefined, { ...OPDRACHT.requestSubsidie, uren: 38 }],
    ['onder-minimumloon', undefined, { ...OPDRACHT.requestSubsidie, loonPerUur: 14_70 }],
    ['loon-onmogelijk', undefined, { ...OPDRACHT.requestSubsidie, loonPerUur: 0 }],
    ['loonwaarde-onmogelijk', VOORBEELD.aangevraagd, { ...OPDRACHT.recordLoonwaarde, percentage: 60.5 }],
    ['loonwaarde-onmogelijk', VOORBEELD.aangevraagd, { ...OPDRACHT.recordLoonwaarde, percentage: 101 }],
    ['herbeoordelen-te-vroeg', VOORBEELD.aangevraagd, { ...OPDRACHT.recordLoonwaarde, herbeoordelenOp: '2026-02-16' }],
    ['voor-begin', VOORBEELD.aangevraagd, { ...OPDRACHT.recordLoonwaarde, vanaf: '2026-02-28' }],
    ['deskundige-ontbreekt', VOORBEELD.aangevraagd, { ...OPDRACHT.recordLoonwaarde, deskundige: '' }],
    ['rapport-ontbreekt', VOORBEELD.aangevraagd, { ...OPDRACHT.recordLoonwaarde, rapport: '' }],
    ['reden-ontbreekt', VOORBEELD.aangevraagd, { ...OPDRACHT.deferLoonwaarde, reden: '' }],
    ['voor-begin', verleend, { ...OPDRACHT.changeUren, vanaf: '2026-02-28' }],
    ['in-het-verleden', verleend, { ...OPDRACHT.planHerbeoordeling, herbeoordelenOp: '2026-11-24' }],
    ['onder-minimumloon', verleend, { ...OPDRACHT.changeLoon, perUur: 14_98 }],
    ['grond-ontbreekt', VOORBEELD.vastgesteld, { ...OPDRACHT.prepareBesluit, wat: 'weigeren' }],
    ['reden-ontbreekt', VOORBEELD.aangevraagd, { ...OPDRACHT.withdrawAanvraag, reden: ' ' }],
  ])('%s', (code, zaak, opdracht) => expect(geef(zaak, opdracht)).toBe(code));

  it.each<[IsoDate, string]>([
    ['2026-08-31', 'vastgesteld'],
    ['2026-09-01', 'vastgesteld'],
    ['2026-09-02', 'te-laat-gevraagd'],
  ])('an employment that began is asked for within six months: %s %s (lid 2)', (aangevraagdOp, uit) => {
    const zaak = { ...VOORBEELD.vastgesteld, aangevraagdOp };
    const na = geef(zaak, OPDRACHT.prepareBesluit);
    expect(typeof na === 'string' ? na : na.toestand).toBe(uit);
    // what was asked before the employment began is not bound to it
    const later = { ...zaak, begin: '2027-01-01' as IsoDate };
    expect(typeof geef(later, OPDRACHT.prepareBesluit)).not.toBe('string');
  });

  it('only before the employment the college begins by itself (lid 1); after that somebody asks (lid 2)', () => {
    const zelf = { ...OPDRACHT.requestSubsidie, aangevraagdDoor: 'ambtshalve' } as const;
    // written down later, whatever day it is given
    expect(geef(undefined, zelf, '2026-03-02')).toBe('ambtshalve-na-begin');
    expect(geef(undefined, { ...zelf, begin: '2024-01-01' })).toBe('ambtshalve-na-begin');
    for (const dag of ['2026-02-28', '2026-03-01'] as const)
      expect(geef(undefined, zelf, dag)).toMatchObject({ toestand: 'aangevraagd' });
    const zaak = { ...VOORBEELD.vastgesteld, aangevraagdDoor: 'ambtshalve' } as const;
    expect(geef({ ...zaak, aangevraagdOp: '2026-03-01' }, OPDRACHT.prepareBesluit)).toMatchObject({
      toestand: 'vastgesteld',
    });
    expect(geef({ ...zaak, aangevraagdOp: '2026-03-02' }, OPDRACHT.prepareBesluit)).toBe('ambtshalve-na-begin');
  });

  it('a besluit that is not the one prepared does nothing', () => {
    const voorbereid = geef(VOORBEELD.vastgesteld, OPDRACHT.prepareBesluit) as Loonkostensubsidie;
    expect(geef(voorbereid, { ...OPDRACHT.performBesluit, besluit: 'b2' })).toBe('ander-voorstel');
    expect(geef(voorbereid, OPDRACHT.performBesluit)).toBe('zonder-dienst');
    expect(geef(voorbereid, OPDRACHT.withdrawAanvraag)).toBe('voorstel-open');
    expect(geef(voorbereid, OPDRACHT.dropVoorstel)).toMatchObject({ toestand: 'vastgesteld' });
  });
});

describe('one subsidy per employment (lid 9)', () => {
  const vraag = (begin: IsoDate, toestand: Loonkostensubsidie, contractTotEnMet?: IsoDate) => {
    const opdracht = { ...OPDRACHT.requestSubsidie, begin, contractTotEnMet, loonPerUur: 15_00 };
    const uitslag = nextSubsidie(undefined, opdracht, {
      ...VANDAAG,
      anderen: [{ kenmerk: 'LK-2026-000007', toestand }],
    });
    return uitslag.ok ? uitslag.value.toestand : uitslag.weigering;
  };
  const tot = (dag: IsoDate) => ({ ...VOORBEELD.aangevraagd, contractTotEnMet: dag });

  it.each<[string, IsoDate, Loonkostensubsidie]>([
    ['asked for', '2026-03-01', VOORBEELD.aangevraagd],
    ['about to be decided', '2026-06-01', VOORBEELD.vastgesteld],
    ['granted', '2026-06-01', VOORBEELD.verleend],
    ['the last day of the other contract', '2026-06-30', tot('2026-06-30')],
    ['ended: its last day', '2026-11-30', VOORBEELD.beeindigd],
  ])('refused beside one that is %s', (_, begin, toestand) =>
    expect(vraag(begin, toestand)).toMatchObject({
      code: 'al-gesubsidieerd',
      tekst: expect.stringContaining('LK-2026-000007'),
    }),
  );

  it.each<[string, IsoDate, Loonkostensubsidie, IsoDate?]>([
    ['the day after the other contract', '2026-07-01', tot('2026-06-30')],
    ['the day after an end', '2026-12-01', VOORBEELD.beeindigd],
    ['a contract from before', '2026-01-01', VOORBEELD.verleend, '2026-02-28'],
    ['one that was refused', '2026-03-01', VOORBEELD.geweigerd],
    ['one that was withdrawn', '2026-03-01', VOORBEELD.ingetrokken],
  ])('possible: %s', (_, begin, toestand, eind) => expect(vraag(begin, toestand, eind)).toBe('aangevraagd'));

  it('neither of two that were asked for is granted while the other is open', () => {
    const anderen = [{ kenmerk: 'LK-2026-000007', toestand: VOORBEELD.aangevraagd }];
    const uitslag = nextSubsidie(VOORBEELD.vastgesteld, OPDRACHT.prepareBesluit, { ...VANDAAG, anderen });
    expect(uitslag).toMatchObject({ ok: false, weigering: { code: 'al-gesubsidieerd' } });
    const kan = possibleSubsidiebesluiten(VOORBEELD.vastgesteld, { ...VANDAAG, anderen });
    expect(kan.map(({ wat, mag }) => [wat, mag])).toContainEqual(['verlenen', false]);
    expect(kan.map(({ wat, mag }) => [wat, mag])).toContainEqual(['weigeren', true]);
  });
});

describe('the clock', () => {
  it('is five weeks from the day the loonwaarde was established (lid 12)', () => {
    expect(beslissenUiterlijk('2026-02-16')).toBe('2026-03-23');
    expect(beslissenUiterlijk('2023-06-30')).toBeUndefined();
    expect(subsidieklok(VOORBEELD.aangevraagd)).toMatchObject({
      wat: 'Loonwaarde vaststellen',
      uiterlijk: '2026-03-30',
    });
    expect(subsidieklok(VOORBEELD.vastgesteld)).toMatchObject({
      uiterlijk: '2026-03-23',
      artikel: 'Pw art. 10d lid 12',
    });
    const later = geef(VOORBEELD.aangevraagd, OPDRACHT.deferLoonwaarde) as Loonkostensubsidie;
    expect(subsidieklok(later)).toMatchObject({ uiterlijk: '2026-03-23' });
  });

  it('of a subsidy that runs: the loonwaarde again, and the amount by 1 January', () => {
    expect(subsidieklokken(verleend).map(({ wat, uiterlijk }) => [wat, uiterlijk])).toEqual([
      ['Bedrag opnieuw vaststellen per 1 januari', '2027-02-05'],
      ['Loonwaarde opnieuw vaststellen', '2027-02-16'],
    ]);
    const anders = geef(verleend, OPDRACHT.changeUren) as Loonkostensubsidie;
    expect(subsidieklok(anders)).toMatchObject({ wat: 'Loonkostensubsidie wijzigen', uiterlijk: '2026-12-29' });
    const einde = geef(verleend, OPDRACHT.endDienstbetrekking) as Loonkostensubsidie;
    expect(subsidieklokken(einde)).toMatchObject([{ wat: 'Loonkostensubsidie beëindigen', uiterlijk: '2026-11-30' }]);
    for (const klaar of ['beeindigd', 'geweigerd', 'ingetrokken'] as const)
      expect(subsidieklok(VOORBEELD[klaar])).toBeUndefined();
  });

  it('warns before the forfaitaire half year is over', () => {
    const later = geef(VOORBEELD.aangevraagd, OPDRACHT.deferLoonwaarde) as Loonkostensubsidie;
    const loopt = besloten(later, 'verlenen').reduce<Loonkostensubsidie>(
      (zaak, opdracht) => geef(zaak, opdracht) as Loonkostensubsidie,
      later,
    );
    expect(subsidieklok(loopt)).toMatchObject({
      wat: 'Loonwaarde vaststellen na het eerste half jaar',
      uiterlijk: '2026-08-31',
    });
  });
});

describe('what a besluit says', () => {
  it('of the first whole month, with its reasons', () => {
    const stuk = subsidiestuk(VOORBEELD.vastgesteld, { ...OVER, wat: 'verlenen' }, VANDAAG.vandaag);
    // 2.294,40 with 8% is 2.477,95; 60% of it 1.486,77; 991,18 for 36 hours, 660,79 for 24, 23,5% on top
    expect(stuk).toMatchObject({
      vanaf: '2026-03-01',
      perMaand: {
        maand: '2026-03',
        minimumloon: 2477_95,
        loonwaarde: 60,
        uren: 24,
        subsidie: 660_79,
        vergoeding: 155_29,
        totaal: 816_08,
      },
      ontbreekt: [],
    });
    expect(uitlegSubsidie(stuk)).toMatchObject({ value: 816_08 });
  });

  it('changes from the day something differs, over the minimum wage of 1 January', () => {
    const anders = geef(verleend, OPDRACHT.changeUren) as Loonkostensubsidie;
    const stuk = subsidiestuk(anders, { ...OVER, wat: 'wijzigen' }, VANDAAG.vandaag);
    expect(stuk).toMatchObject({ vanaf: '2026-09-01', perMaand: { maand: '2026-09', uren: 28, minimumloon: 2477_95 } });
    const na = besloten(anders, 'wijzigen').reduce<Loonkostensubsidie>(
      (zaak, opdracht) => geef(zaak, opdracht) as Loonkostensubsidie,
      anders,
    );
    expect(na).toMatchObject({ toestand: 'verleend', besluiten: [{ wat: 'verlenen' }, { wat: 'wijzigen' }] });
    expect(na).not.toHaveProperty('gewijzigdOp');
    const kan = possibleSubsidiebesluiten(na, VANDAAG).find(({ wat }) => wat === 'wijzigen');
    expect(kan?.weigering?.code).toBe('niets-te-wijzigen');
    // a new year asks for a new besluit by itself (lid 7)
    expect(possibleSubsidiebesluiten(na, { vandaag: '2027-01-01' }).find(({ wat }) => wat === 'wijzigen')?.mag).toBe(
      true,
    );
  });

  it('ends the day after the last day', () => {
    const einde = geef(verleend, OPDRACHT.endDienstbetrekking) as Loonkostensubsidie;
    const stuk = subsidiestuk(einde, { ...OVER, wat: 'beeindigen' }, VANDAAG.vandaag);
    expect(stuk).toMatchObject({ vanaf: '2026-12-01', grond: 'einde-dienstbetrekking' });
    expect(stuk.dienst?.subsidie).toEqual({ vanaf: '2026-03-01', tot: '2026-12-01' });
  });

  it('after a granted objection against the end the subsidy runs again from the day it had ended', () => {
    const einde = geef(verleend, { ...OPDRACHT.endDienstbetrekking, laatsteDag: '2026-06-30' }) as Loonkostensubsidie;
    const na = (zaak: Loonkostensubsidie, wat: 'beeindigen' | 'wijzigen') =>
      besloten(zaak, wat).reduce<Loonkostensubsidie>((z, opdracht) => geef(z, opdracht) as Loonkostensubsidie, zaak);
    const gestopt = na(einde, 'beeindigen') as typeof verleend;
    expect(subsidiemaanden(gestopt.besloten, '2026-09').at(-1)).toBe('2026-06');
    const weer = geef(gestopt, OPDRACHT.reopenSubsidie) as typeof verleend;
    const stuk = subsidiestuk(weer, { ...OVER, wat: 'wijzigen' }, VANDAAG.vandaag);
    expect(stuk).toMatchObject({ vanaf: '2026-07-01', dienst: { subsidie: { vanaf: '2026-03-01' } } });
    expect(stuk.dienst?.subsidie).not.toHaveProperty('tot');
    const loopt = na(weer, 'wijzigen') as typeof verleend;
    expect(subsidiemaanden(loopt.besloten, '2026-09').at(-1)).toBe('2026-09');
    expect(subsidiemaand(loopt.besloten, '2026-07').subsidie).toBe(660_79);
    // never from before the first day of the grant
    const open = geef(verleend, OPDRACHT.reopenSubsidie) as typeof verleend;
    expect(subsidiestuk(open, { ...OVER, wat: 'wijzigen' }, VANDAAG.vandaag).vanaf).toBe('2026-03-01');
  });

  it('an end decides the end only: what changed before it is decided first', () => {
    const met = (zaak: Loonkostensubsidie, ...opdrachten: readonly Subsidieopdracht[]) =>
      opdrachten.reduce<Loonkostensubsidie>((z, opdracht) => geef(z, opdracht) as Loonkostensubsidie, zaak);
    const wat = (zaak: Loonkostensubsidie) =>
      possibleSubsidiebesluiten(zaak, VANDAAG).map(({ wat: kind, weigering }) => `${kind} ${weigering?.code ?? 'ja'}`);
    const minder = met(
      verleend,
      { ...OPDRACHT.changeUren, vanaf: '2026-04-01', uren: 12 },
      { ...OPDRACHT.endDienstbetrekking, laatsteDag: '2026-05-31' },
    );
    expect(wat(minder)).toEqual(expect.arrayContaining(['beeindigen eerst-wijzigen', 'wijzigen ja']));
    expect(subsidieklok(minder)).toMatchObject({ wat: 'Loonkostensubsidie beëindigen' });
    expect(subsidieklokken(minder).map((klok) => klok.wat)).toContain('Loonkostensubsidie wijzigen');
    const beslist = met(minder, ...besloten(minder, 'wijzigen'));
    expect(wat(beslist)).toEqual(expect.arrayContaining(['beeindigen ja', 'wijzigen eindigt']));
    const dienst = (zaak: Loonkostensubsidie) =>
      subsidiestuk(zaak, { ...OVER, wat: 'beeindigen' }, VANDAAG.vandaag).dienst;
    expect(dienst(beslist)?.uren.map(({ waarde }) => waarde)).toEqual([24, 12]);
    // written down while the end was being prepared: the end waits too
    const eind = met(verleend, { ...OPDRACHT.endDienstbetrekking, laatsteDag: '2026-05-31' });
    const [voorstel, neem] = besloten(eind, 'beeindigen');
    const tussen = voorstel && met(eind, voorstel, { ...OPDRACHT.changeUren, vanaf: '2026-04-01', uren: 12 });
    expect(neem && geef(tussen, neem)).toBe('eerst-wijzigen');
    // what would change after the last day is not decided any more, and plays no part
    const later = met(
      verleend,
      { ...OPDRACHT.changeUren, vanaf: '2026-06-01', uren: 12 },
      { ...OPDRACHT.endDienstbetrekking, laatsteDag: '2026-05-31' },
    );
    expect(wat(later)).toEqual(expect.arrayContaining(['beeindigen ja', 'wijzigen eindigt']));
    expect(dienst(later)?.uren.map(({ waarde }) => waarde)).toEqual([24]);
  });

  it('a longer contract is decided before anything is granted over it', () => {
    const met = (zaak: Loonkostensubsidie, ...opdrachten: readonly Subsidieopdracht[]) =>
      opdrachten.reduce<Loonkostensubsidie>((z, opdracht) => geef(z, opdracht) as Loonkostensubsidie, zaak);
    const tijdelijk = { ...VOORBEELD.vastgesteld, contractTotEnMet: '2026-06-30' as IsoDate };
    const loopt = met(tijdelijk, ...besloten(tijdelijk, 'verlenen'));
    expect(subsidieklokken(loopt)).toContainEqual(
      expect.objectContaining({ wat: 'Contract loopt af: verlengen of beëindigen', uiterlijk: '2026-06-30' }),
    );
    const oktober = { ...OPDRACHT.endDienstbetrekking, laatsteDag: '2026-10-31' } as const;
    expect(geef(loopt, oktober)).toBe('na-contract');
    const { command, door, op } = OPDRACHT.changeContract;
    const contract = (contractTotEnMet?: IsoDate) => ({ command, door, op, contractTotEnMet });
    expect(geef(loopt, contract('2026-06-30'))).toBe('zelfde-contract');
    expect(geef(loopt, contract('2026-06-29'))).toBe('contract-korter');
    expect(geef(VOORBEELD.aangevraagd, contract('2026-02-28'))).toBe('einde-voor-begin');
    const langer = met(loopt, contract('2026-12-31'));
    const stuk = subsidiestuk(langer, { ...OVER, wat: 'wijzigen' }, VANDAAG.vandaag);
    expect(stuk).toMatchObject({ vanaf: '2026-07-01', looptDoor: { na: '2026-06-30', totEnMet: '2026-12-31' } });
    expect(stuk.perMaand).toMatchObject({ maand: '2026-07', subsidie: 660_79 });
    // an end within the longer contract waits for the besluit about the contract, and grants no day by itself
    expect(geef(met(langer, oktober), { ...OPDRACHT.prepareBesluit, wat: 'beeindigen' })).toBe('eerst-wijzigen');
    const verlengd = met(langer, ...besloten(langer, 'wijzigen')) as typeof verleend;
    expect(subsidiemaanden(verlengd.besloten, '2027-03').at(-1)).toBe('2026-12');
    const einde = subsidiestuk(met(verlengd, oktober), { ...OVER, wat: 'beeindigen' }, VANDAAG.vandaag);
    expect(einde.dienst?.subsidie.tot).toBe('2026-11-01');
    const zonder = met(loopt, contract());
    expect(subsidiestuk(zonder, { ...OVER, wat: 'wijzigen' }, VANDAAG.vandaag).looptDoor).toEqual({ na: '2026-06-30' });
    // an end that was written down before is never later than what was granted
    const eindigt = { laatsteDag: '2026-10-31', grond: 'einde-dienstbetrekking', gemeldOp: '2026-05-01' } as const;
    const oud = { ...loopt, eindigt } as typeof verleend;
    expect(subsidiestuk(oud, { ...OVER, wat: 'beeindigen' }, VANDAAG.vandaag).vanaf).toBe('2026-07-01');
  });

  it('names what is missing', () => {
    const nieuw = { ...VOORBEELD.vastgesteld, begin: '2027-01-01' as IsoDate };
    const stuk = subsidiestuk(nieuw, { ...OVER, wat: 'verlenen' }, '2027-01-05');
    expect(stuk.perMaand).toBeUndefined();
    expect(stuk.ontbreekt).toEqual(['Dit bedrag ontbreekt: minimumloon per maand.']);
  });
});

describe('months to pay', () => {
  it('are those of the grant, and come from what was decided only', () => {
    expect(subsidiemaanden(verleend.besloten, '2026-05')).toEqual(['2026-03', '2026-04', '2026-05']);
    const kort = { ...verleend.besloten, subsidie: { vanaf: '2026-03-10', tot: '2026-05-01' } as const };
    expect(subsidiemaanden(kort, '2026-11')).toEqual(['2026-03', '2026-04']);
    expect(subsidiemaand(verleend.besloten, '2026-04')).toEqual({
      maand: '2026-04',
      subsidie: 660_79,
      vergoeding: 155_29,
      ontbreekt: [],
    });
    const anders = geef(verleend, OPDRACHT.changeUren) as typeof verleend;
    expect(subsidiemaand(anders.besloten, '2026-09').subsidie).toBe(660_79);
    expect(subsidiemaand(verleend.besloten, '2027-01')).toMatchObject({ subsidie: undefined });
  });

  it('an earlier loonwaarde ends the forfait', () => {
    const later = geef(VOORBEELD.aangevraagd, OPDRACHT.deferLoonwaarde) as Loonkostensubsidie;
    const vast = geef(later, { ...OPDRACHT.recordLoonwaarde, vanaf: '2026-05-01' }) as Loonkostensubsidie;
    const { forfaitair } = dienstVan(vast, { vanaf: '2026-03-01' });
    expect(forfaitair).toEqual([{ waarde: true, vanaf: '2026-03-01', tot: '2026-05-01' }]);
  });
});
