import { maandheffing } from '@meedoen/law/belasting';
import {
  attempt,
  type Cents,
  type Explained,
  type IsoDate,
  type LawOptions,
  lawOn,
  type Ontbrekend,
} from '@meedoen/law/kernel';
import { type Dossier, heeftAowLeeftijd, leeftijd, type MaandUitkomst, situatieOp } from '@meedoen/law/participatiewet';

export interface Brutobedragen {
  readonly loonheffing?: Explained<Cents> | undefined;
  readonly bruto?: Explained<Cents> | undefined;
  /** What stands in the way: the rates of a year that are not in the law, or an age. */
  readonly ontbreekt?: Ontbrekend | undefined;
}

/**
 * Payroll tax and gross of what is paid over a month (Pw art. 19 lid 4), each partner half with their own rate.
 * @param betaaldag day of the payment: the rates of its year hold. Nothing for a loan and where nothing is paid: no wages, no tax.
 */
export function brutoVan(
  dossier: Dossier,
  { uitbetaling, vorm }: MaandUitkomst,
  betaaldag: IsoDate,
  options: LawOptions,
): Brutobedragen {
  if (!uitbetaling?.value || vorm?.value === 'geldlening') return {};
  const law = lawOn(betaaldag, options);
  const poging = attempt(() => {
    const { aanvrager, partner } = situatieOp(dossier, law.date);
    const personen = partner && partner.recht?.waarde !== false ? [aanvrager, partner] : [aanvrager];
    const helft = Math.floor(uitbetaling.value / personen.length);
    const delen = personen.map((persoon, i) => {
      const netto = i === 0 ? uitbetaling.value - helft * (personen.length - 1) : helft;
      const deel =
        personen.length === 1
          ? uitbetaling
          : law.because(netto, 'Pw art. 19 lid 4', () => `Van de uitbetaling telt de helft voor de ${persoon.rol}.`, [
              uitbetaling,
            ]);
      return maandheffing(law, deel, heeftAowLeeftijd(law, persoon, leeftijd(law, persoon)).value);
    });
    return { loonheffing: som(delen.map((d) => d.loonheffing)), bruto: som(delen.map((d) => d.bruto)) };

    function som(bedragen: readonly Explained<Cents>[]): Explained<Cents> {
      const [enig] = bedragen;
      const totaal = bedragen.reduce((t, b) => t + b.value, 0);
      return bedragen.length === 1 && enig
        ? enig
        : law.because(totaal, 'Pw art. 19 lid 4', () => 'Van beide partners samen.', bedragen);
    }
  });
  return poging.ok ? poging.value : { ontbreekt: poging.wat };
}
