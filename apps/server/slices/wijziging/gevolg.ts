import { euro, maand as maandTekst } from '@meedoen/casework/opmaak';
import { type Gevolg, verschilVan } from '../besluit/index.ts';

/** What a change does to months that were paid already, told at once; checked facts may still change it. */
export function gevolgInWoorden(gevolgen: readonly Gevolg[], persoon: string, nieuw: readonly string[]): string {
  const maanden = gevolgen
    .filter((each) => each.persoon === persoon)
    .flatMap((each) => each.maanden)
    .filter(({ oorzaken }) => oorzaken.some((id) => nieuw.includes(id)));
  if (maanden.length === 0) return 'Dit verandert niets aan wat al is betaald. Vanaf nu rekenen wij hiermee.';
  const zinnen = maanden.map((regel) => {
    const verschil = verschilVan(regel);
    const naam = maandTekst(regel.maand);
    if (verschil === undefined) return `${naam}: dit rekenen wij nog uit`;
    if (verschil === 0) return `${naam}: evenveel`;
    return `${naam}: ${euro(Math.abs(verschil))} ${verschil > 0 ? 'erbij' : 'te veel gekregen'}`;
  });
  return `Zoals het nu lijkt, verandert dit: ${zinnen.join('; ')}. Wij kijken het na. Daarna komt er een brief.`;
}
