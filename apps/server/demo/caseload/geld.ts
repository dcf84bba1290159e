import { nederlandseIban } from '@meedoen/casework/identificatie';
import { addDays, addMonths, ageOn, type IsoDate, isoDate } from '@meedoen/law/kernel';
import { dossierdag, type Huisbasis } from './feiten.ts';
import { type Huisbestemming, type Huisfeit, PEILDAG } from './huishouden.ts';
import { BEWINDVOERDERS, SCHULDEISERS, VERHUURDERS, WERKGEVERS } from './namen.ts';
import type { Toeval } from './toeval.ts';

const REGISTER = { bron: 'inlichtingenbureau', gecontroleerd: true, totEnMet: null } as const;
const GEZIEN = { bron: 'medewerker', gecontroleerd: true } as const;

/** Wages, pensions, exemptions and attachments: who was placed works, others now and then a little. */
export function inkomenVoor(kans: Toeval, huis: Huisbasis): Huisfeit[] {
  const { klantgroep, leden, partner, recht, woonsituatie } = huis;
  const dag = dossierdag(huis);
  const feiten: Huisfeit[] = [];
  const gepensioneerd = partner && leden[1] !== undefined && ageOn(leden[1].geboren, PEILDAG) >= 68;
  if (gepensioneerd)
    feiten.push({
      ...{ lid: 1, soort: 'inkomen', vanaf: null, opgetekend: dag, ...REGISTER },
      waarde: inkomen('SVB', 'pensioen', kans.geheel(760_00, 820_00), { vakantietoeslag: 'inbegrepen', cbsCode: '24' }),
    });
  if (klantgroep === 'werkvoorzienend' || (klantgroep === 'geplaatst' && !recht)) {
    const netto = kans.geheel(1_480_00, 1_960_00);
    const waarde = inkomen('Leer-werkbedrijf', 'loon', netto, {
      vakantietoeslag: 'inbegrepen',
      urenPerWeek: kans.uit([28, 32, 36]),
    });
    feiten.push({ ...{ lid: 0, soort: 'inkomen', waarde, vanaf: null, opgetekend: dag, ...REGISTER } });
  } else if (recht && woonsituatie === 'zelfstandig' && kans.kans(klantgroep === 'geplaatst' ? 0.9 : 0.05)) {
    feiten.push(...deeltijdwerk(kans, huis, recht.besloten));
  }
  if (recht && !gepensioneerd && kans.kans(0.06))
    feiten.push({
      ...{ lid: 0, soort: 'inkomen', vanaf: null, opgetekend: dag, ...REGISTER },
      waarde: inkomen('UWV', 'uitkering', kans.geheel(150_00, 780_00), { vakantietoeslag: 'geen', cbsCode: '11' }),
    });
  if (recht && kans.kans(0.035)) feiten.push(beslag(kans, recht.besloten));
  return feiten;
}

function inkomen(kenmerk: string, soort: string, nettoInCenten: number, rest: object): object {
  return { kenmerk, soort, nettoInCenten, periode: 'maand', geschat: false, ...rest };
}

/** A job beside bijstand, begun after the besluit, known before the month was paid. */
function deeltijdwerk(kans: Toeval, { leden }: Huisbasis, besloten: IsoDate): Huisfeit[] {
  const eerste = besloten < '2025-12-01' ? '2025-12-01' : besloten;
  const maanden = Math.max(0, (2026 - Number(eerste.slice(0, 4))) * 12 + 10 - Number(eerste.slice(5, 7)));
  const begin = isoDate(
    `${addMonths(isoDate(`${eerste.slice(0, 7)}-01`), kans.geheel(1, Math.max(1, maanden))).slice(0, 7)}-01`,
  );
  if (begin > '2026-10-01') return [];
  const urenPerWeek = kans.uit([6, 8, 9, 12, 14, 16, 18, 20]);
  const periode = kans.gewogen([
    ['maand', 78],
    ['vier-weken', 22],
  ] as const);
  const perMaand = urenPerWeek * kans.geheel(48_00, 56_00);
  const netto = periode === 'maand' ? perMaand : Math.round((perMaand * 12) / 13);
  const waarde = inkomen(kans.uit(WERKGEVERS), 'loon', netto, {
    periode,
    vakantietoeslag: kans.kans(0.94) ? 'inbegrepen' : 'aanspraak',
    urenPerWeek,
  });
  const opgetekend = addDays(begin, kans.geheel(2, 9));
  const feiten: Huisfeit[] = [{ lid: 0, soort: 'inkomen', waarde, vanaf: begin, opgetekend, ...REGISTER }];
  const oudGenoeg = ageOn(leden[0]?.geboren ?? PEILDAG, begin) >= 27;
  const beperkt = kans.kans(0.3);
  if (beperkt)
    feiten.push(
      {
        lid: 0,
        soort: 'medisch-urenbeperkt',
        waarde: { medischUrenbeperkt: true },
        vanaf: begin,
        opgetekend,
        ...REGISTER,
        bron: 'uwv',
      },
      { lid: 0, soort: 'vrijlating', waarde: { soort: 'y' }, vanaf: begin, totEnMet: null, opgetekend, ...GEZIEN },
    );
  else if (oudGenoeg && kans.kans(0.7))
    feiten.push({
      ...{ lid: 0, soort: 'vrijlating', waarde: { soort: 'n' }, vanaf: begin, opgetekend, ...GEZIEN },
      totEnMet: addDays(addMonths(begin, 6), -1),
    });
  return feiten;
}

function beslag(kans: Toeval, besloten: IsoDate): Huisfeit {
  const vanaf = besloten < '2025-12-15' ? isoDate('2025-12-15') : addDays(besloten, 1);
  const schuldeiser = kans.uit(SCHULDEISERS);
  const waarde = {
    kenmerk: `beslag ${kans.geheel(100_000, 999_999)}`,
    schuldeiser,
    iban: nederlandseIban('DEUT', 500_000_000 + SCHULDEISERS.indexOf(schuldeiser)),
    vorderingInCenten: kans.geheel(600_00, 9_000_00),
    beslagvrijeVoetInCenten: kans.geheel(1_230_00, 1_300_00),
    betekendOp: vanaf,
    rangorde: 1,
  };
  return { lid: 0, soort: 'beslag', waarde, vanaf, totEnMet: null, opgetekend: vanaf, ...GEZIEN };
}

/** Rent paid on by agreement, or a bewindvoerder who gets what is left. */
export function bestemmingenVoor(kans: Toeval, vanaf: IsoDate): Huisbestemming[] {
  if (kans.kans(0.06)) {
    const begunstigde = kans.uit(BEWINDVOERDERS);
    const iban = nederlandseIban('TRIO', 600_000_000 + BEWINDVOERDERS.indexOf(begunstigde));
    return [{ soort: 'bewindvoerder', begunstigde, iban, bedrag: null, vanaf }];
  }
  if (!kans.kans(0.05)) return [];
  const begunstigde = kans.uit(VERHUURDERS);
  const iban = nederlandseIban('BNGH', 700_000_000 + VERHUURDERS.indexOf(begunstigde));
  return [{ soort: 'derde', begunstigde, iban, bedrag: kans.geheel(180_00, 420_00), vanaf }];
}
