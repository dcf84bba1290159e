import { gedragingszin } from '@meedoen/casework/afstemming';
import { type Besluitgegevens, type Brief, maakBrief } from '@meedoen/casework/brief';
import { lawOn, monthOfDate } from '@meedoen/law/kernel';
import { heroverwegingUiterlijk, type MaandUitkomst } from '@meedoen/law/participatiewet';
import type { Tx } from '../../platform/database/index.ts';
import { type Afstemmingszaak, categorieenUit, wetsvoorstel } from '../afstemming/index.ts';
import type { Besluit } from './store.ts';

/** The letter of a besluit about a duty. @param uitkomst the month it shows */
export async function afstemmingsbrief(
  tx: Tx,
  besluit: Besluit,
  zaak: Afstemmingszaak,
  basis: Besluitgegevens,
  uitkomst: MaandUitkomst,
): Promise<Brief | undefined> {
  const { toestand } = zaak;
  const wet = await wetsvoorstel(tx, zaak);
  const plicht = {
    gedraging: gedragingszin(toestand.gedraging, basis.taal, basis.aanspreekvorm, categorieenUit(wet.verordening)),
    gebeurdOp: toestand.datum,
    artikel: wet.maatregel?.article ?? 'Pw art. 18',
  };
  const isUniform = toestand.gedraging.soort === 'uniform';
  switch (besluit.soort) {
    case 'waarschuwen':
      return maakBrief('waarschuwen', { ...basis, ...plicht, uitkomst });
    case 'afstemmen': {
      const [eerste, ...rest] = verlaagdeMaanden(besluit, zaak);
      if (!eerste) return undefined;
      return maakBrief('afstemmen', {
        ...basis,
        ...plicht,
        maanden: [eerste, ...rest],
        uitkomst,
        heeftGereageerd: 'zienswijzen' in toestand && toestand.zienswijzen.length > 0,
        inkeer: isUniform,
        ...(isUniform ? {} : { heroverwegenVoor: heroverwegingUiterlijk(lawOn(basis.datum), basis.datum).value }),
      });
    }
    case 'afstemming-herzien': {
      const { ingangsdatum } = besluit.toestand;
      if (!ingangsdatum) return undefined;
      return maakBrief('afstemming-herzien', {
        ...basis,
        vanaf: monthOfDate(ingangsdatum),
        reden: isUniform ? 'inkeer' : 'heroverweging',
        uitkomst,
      });
    }
    case 'inkeer-afwijzen': {
      if (toestand.toestand !== 'inkeer-gevraagd') return undefined;
      const laatste = toestand.oplegging.maanden.at(-1)?.maand ?? uitkomst.maand;
      return maakBrief('inkeer-afwijzen', { ...basis, gevraagdOp: toestand.verzoek.op, totEnMet: laatste, uitkomst });
    }
    default:
      return undefined;
  }
}

/** The months a proposal lowers, out of what it froze. */
export const verlaagdeMaanden = ({ toestand: { bevroren } }: Besluit, { id }: Afstemmingszaak) =>
  (bevroren.verlagingen ?? []).flatMap(({ id: eigen, percentage, vanaf }) =>
    eigen.startsWith(id) && vanaf ? [{ maand: monthOfDate(vanaf), percentage }] : [],
  );
