import { addDays, addMonths, type IsoDate, lawOn } from '@meedoen/law/kernel';
import { heronderzoekUiterlijk, planVanAanpakUiterlijk } from '@meedoen/law/participatiewet';
import type { Ontheffing } from './toestand.ts';
import { laatsteDag } from './voorstel.ts';

/** Days before the end in which somebody looks whether it must go on. */
const VOOR_EINDE = 42;

/** The day by which somebody of staff has to do something, with what and where the law says so; undefined when nothing waits. */
export function ontheffingsklok(
  zaak: Ontheffing,
): { readonly wat: string; readonly uiterlijk: IsoDate; readonly artikel: string } | undefined {
  if (zaak.toestand === 'in-onderzoek')
    // without a term of its own: eight weeks after receipt
    return { wat: 'Beslissen over ontheffing', uiterlijk: addDays(zaak.gevraagdOp, 56), artikel: 'Awb art. 4:13' };
  if (!('perioden' in zaak)) return undefined;
  if (zaak.verzoek && zaak.toestand !== 'ingetrokken')
    return {
      wat: 'Verzoek over ontheffing beoordelen',
      uiterlijk: addDays(zaak.verzoek.gevraagdOp, 56),
      artikel: 'Awb art. 4:13',
    };
  if (zaak.toestand !== 'verleend') return undefined;
  const [eerst] = [planklok(zaak), eindklok(zaak)]
    .filter((each) => each !== undefined)
    .sort((a, b) => (a.uiterlijk < b.uiterlijk ? -1 : 1));
  return eerst;
}

function planklok(zaak: Extract<Ontheffing, { toestand: 'verleend' }>) {
  if (zaak.grond !== 'jong-kind') return undefined;
  if (!zaak.planOp) {
    const { value: uiterlijk, article } = planVanAanpakUiterlijk(lawOn(zaak.gevraagdOp), zaak.gevraagdOp);
    return { wat: 'Plan van aanpak maken', uiterlijk, artikel: article };
  }
  const vorige = zaak.heronderzoeken.at(-1)?.op ?? zaak.planOp;
  const { value: uiterlijk, article } = heronderzoekUiterlijk(lawOn(vorige), vorige);
  return { wat: 'Heronderzoek ontheffing', uiterlijk, artikel: article };
}

/** Of an ontheffing without an end: a look every year, so that nobody is forgotten. */
function eindklok(zaak: Extract<Ontheffing, { toestand: 'verleend' }>) {
  const artikel = zaak.grond === 'jong-kind' ? 'Pw art. 9a lid 5 a' : 'Pw art. 9 lid 2';
  const einde = laatsteDag(zaak);
  if (einde) return { wat: 'Ontheffing loopt af', uiterlijk: addDays(einde, -VOOR_EINDE), artikel };
  const vorige = zaak.heronderzoeken.at(-1)?.op ?? zaak.perioden.at(-1)?.vanaf ?? zaak.gevraagdOp;
  return { wat: 'Heronderzoek ontheffing', uiterlijk: addMonths(vorige, 12), artikel: 'Pw art. 9 lid 5' };
}
