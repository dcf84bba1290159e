import { datum, euro, maand as maandTekst } from '@meedoen/casework/opmaak';
import type { IsoDate } from '@meedoen/law/kernel';
import { type Gevolg, verschilVan } from '../besluit/index.ts';

/** A change as it was passed on, with the ids of the facts it became. */
interface Doorgegeven {
  readonly persoon: string;
  readonly soort: string;
  readonly vanaf: IsoDate;
  readonly nieuw: readonly string[];
  readonly vandaag: IsoDate;
}

/** What a change does to months that were paid already, told at once; checked facts may still change it. */
export function gevolgInWoorden(
  gevolgen: readonly Gevolg[],
  { persoon, soort, vanaf, nieuw, vandaag }: Doorgegeven,
): string {
  // an account changes no amount, and nothing is paid to it before a second person saw whose it is
  if (soort === 'rekening')
    return 'Een collega kijkt eerst na van wie deze rekening is. Daarna betalen wij op de nieuwe rekening.';
  const maanden = gevolgen
    .filter((each) => each.persoon === persoon)
    .flatMap((each) => each.maanden)
    .filter(({ oorzaken }) => oorzaken.some((id) => nieuw.includes(id)));
  if (maanden.length === 0) {
    const vanafWanneer = vanaf > vandaag ? datum(vanaf) : 'nu';
    return `Dit verandert niets aan wat al is betaald. Vanaf ${vanafWanneer} rekenen wij hiermee.`;
  }
  const zinnen = maanden.map((regel) => {
    const verschil = verschilVan(regel);
    const naam = maandTekst(regel.maand);
    if (verschil === undefined) return `${naam}: dit rekenen wij nog uit`;
    if (verschil === 0) return `${naam}: evenveel`;
    return `${naam}: ${euro(Math.abs(verschil))} ${verschil > 0 ? 'erbij' : 'te veel gekregen'}`;
  });
  return `Zoals het nu lijkt, verandert dit: ${zinnen.join('; ')}. Wij kijken het na. Daarna komt er een brief.`;
}
