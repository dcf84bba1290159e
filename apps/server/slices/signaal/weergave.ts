import { possibleSignaalcommands, signaalklok } from '@meedoen/casework/signaal';
import type { Overzicht } from '@meedoen/contract/eigen';
import type { EigenSignaal, SignaalWeergave } from '@meedoen/contract/signaal';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { namenVan } from '../persoon/index.ts';
import { type Signaalrij, signalenVan } from './store.ts';

/** A signal as staff see it. */
export async function toonSignaal(rij: Signaalrij, aanroep: Aanroep): Promise<SignaalWeergave> {
  const { toestand } = rij;
  const { proportionaliteit: toets } = toestand;
  aanroep.geefVersie(rij.versie);
  const namen = await namenVan(aanroep.tx, [toestand.ontvangenDoor, ...(toets ? [toets.akkoordVan] : [])]);
  return {
    ...{ id: rij.id, kenmerk: rij.kenmerk, persoon: rij.persoon, versie: rij.versie, toestand: toestand.toestand },
    ...{ soort: toestand.soort, bron: toestand.bron, omschrijving: toestand.omschrijving, overDag: toestand.overDag },
    proportionaliteit: toets ? { ...toets, akkoordVan: namen.get(toets.akkoordVan) ?? '' } : null,
    ontvangenOp: toestand.ontvangenOp,
    ontvangenDoor: namen.get(toestand.ontvangenDoor) ?? '',
    vraag: ('vraag' in toestand && toestand.vraag) || null,
    antwoorden: 'antwoorden' in toestand ? [...(toestand.antwoorden ?? [])] : [],
    afsluiting: toestand.toestand === 'afgesloten' ? toestand.afsluiting : null,
    klok: signaalklok(toestand) ?? null,
    mogelijkheden: possibleSignaalcommands(toestand).map(({ command, weigering }) => ({
      commando: command,
      mag: weigering === undefined,
      weigering: weigering
        ? { code: weigering.code, tekst: weigering.tekst, artikel: weigering.artikel ?? null }
        : null,
    })),
  };
}

/** A signal as the resident sees it; undefined before they were asked. */
export function toonEigenSignaal({ id, versie, toestand }: Signaalrij): EigenSignaal | undefined {
  if (!('vraag' in toestand) || !toestand.vraag) return undefined;
  const { vraag, antwoorden = [] } = toestand;
  return {
    ...{ id, versie, toestand: toestand.toestand, soort: toestand.soort, overDag: toestand.overDag },
    vraag: vraag.tekst,
    antwoordTot: vraag.antwoordTot,
    antwoorden: antwoorden.map(({ op, tekst }) => ({ op, tekst })),
    magAntwoorden: toestand.toestand !== 'afgesloten',
    uitkomst: toestand.toestand === 'afgesloten' ? toestand.afsluiting.uitkomst : null,
  };
}

/**
 * Signals in the overview of whom they are about: those they were asked about, and those that were closed without a
 * question. One that waits is not told before it is asked. What staff wrote of it may name others, so it is asked for.
 */
export const overzichtSignalen = (tx: Tx, persoon: string): Promise<Overzicht['signalen']> =>
  // a resident reads by row what they were asked; a closed signal that was never asked is read for them here
  alsSysteem(tx, async () =>
    (await signalenVan(tx, persoon)).flatMap(({ kenmerk, toestand }) => {
      if (toestand.toestand === 'ontvangen') return [];
      const { soort, bron, overDag, ontvangenOp, toestand: status, vraag, antwoorden = [] } = toestand;
      return [
        {
          ...{ kenmerk, soort, bron, overDag, ontvangenOp, status },
          vraag: vraag?.tekst ?? null,
          antwoorden: antwoorden.map(({ op, tekst }) => ({ op, tekst })),
          uitkomst: toestand.toestand === 'afgesloten' ? toestand.afsluiting.uitkomst : null,
        },
      ];
    }),
  );
