import { nee, type Weigering } from '../weigering/index.ts';
import type { Begrotinginhoud, Bonusmalus, Meerjaren, Reintegratie, Subsidie } from './soorten.ts';

const COULEUR_LOCALE = 'WerkSaam evaluatie 2018-2021, 1.12: ten hoogste 10% voor eigen projecten';

/** What is wrong with what a budget says; undefined when nothing is. */
export function inhoudfout(inhoud: Begrotinginhoud, jaar: number): Weigering | undefined {
  switch (inhoud.soort) {
    case 'buig':
      return inhoud.bedrag > 0 ? undefined : nee('bedrag-ontbreekt', 'Vul een bedrag boven 0 euro in.');
    case 'reintegratie':
      return reintegratiefout(inhoud);
    case 'subsidie':
      return subsidiefout(inhoud);
    case 'bonus-malus':
      return bonusfout(inhoud);
    case 'meerjaren':
      return meerjarenfout(inhoud, jaar);
  }
}

function reintegratiefout({ totaal, couleurLocale, wswTekort, lijnen, plustaken }: Reintegratie) {
  const bedragen = [totaal, couleurLocale, wswTekort, ...lijnen.flatMap(({ bedrag, elders }) => [bedrag, elders])];
  if ([...bedragen, ...plustaken.map(({ bedrag }) => bedrag)].some((bedrag) => bedrag < 0))
    return nee('bedrag-negatief', 'Een bedrag is niet minder dan 0 euro.');
  if (couleurLocale * 10 > totaal)
    return nee('couleur-locale-te-hoog', 'Couleur locale is ten hoogste 10% van het budget.', COULEUR_LOCALE, {
      couleurLocale,
      hoogste: Math.floor(totaal / 10),
    });
  const dubbel = dubbele(lijnen.map(({ code }) => code));
  if (dubbel) return nee('lijn-dubbel', `De lijn ${dubbel} staat er twee keer.`);
  const instrument = dubbele(lijnen.flatMap(({ instrumenten }) => instrumenten));
  if (instrument) return nee('instrument-dubbel', `Het instrument ${instrument} hoort bij één lijn, niet bij twee.`);
  const lijnensom = lijnen.reduce((som, { bedrag }) => som + bedrag, 0);
  const verdeelbaar = totaal - couleurLocale - wswTekort;
  return lijnensom > verdeelbaar
    ? nee(
        'lijnen-te-hoog',
        'De lijnen zijn samen meer dan er na couleur locale en het tekort op de Wsw overblijft.',
        'WerkSaam evaluatie 2018-2021, 1.12: het tekort op de Wsw gaat voor',
        { lijnen: lijnensom, verdeelbaar },
      )
    : undefined;
}

function subsidiefout({ beschikt, ontvangen, besteed }: Subsidie): Weigering | undefined {
  if ([beschikt, ontvangen, besteed].some((bedrag) => bedrag < 0))
    return nee('bedrag-negatief', 'Een bedrag is niet minder dan 0 euro.');
  return ontvangen > beschikt
    ? nee('meer-ontvangen', 'Er kan niet meer zijn ontvangen dan is beschikt.', undefined, { beschikt, ontvangen })
    : undefined;
}

function bonusfout({ norm, sleutel, omzet, kosten, bonus, malus }: Bonusmalus): Weigering | undefined {
  if ([norm, omzet, kosten, bonus ?? 0, malus ?? 0].some((bedrag) => bedrag < 0))
    return nee('bedrag-negatief', 'Een bedrag is niet minder dan 0 euro.');
  return sleutel > 0 && sleutel <= 100_00
    ? undefined
    : nee('sleutel-onmogelijk', 'De verdeelsleutel is meer dan 0% en ten hoogste 100%.');
}

function meerjarenfout({ jaren, inkomsten, uitgaven, gedrukt }: Meerjaren, jaar: number): Weigering | undefined {
  if (jaren.length === 0 || inkomsten.length + uitgaven.length === 0)
    return nee('leeg', 'Er staat geen jaar of geen regel in.');
  if (jaren.some((each, i) => i > 0 && each !== (jaren[i - 1] ?? 0) + 1))
    return nee('jaren-volgorde', 'De jaren volgen op elkaar.');
  if (jaren[0] !== jaar) return nee('ander-jaar', 'De meerjarenbegroting begint in een ander jaar.');
  const reeksen = [...inkomsten, ...uitgaven].map(({ bedragen }) => bedragen);
  return [...reeksen, gedrukt.inkomsten, gedrukt.uitgaven, gedrukt.saldo].some((each) => each.length !== jaren.length)
    ? nee('regel-onvolledig', 'Elke regel heeft een vak per jaar.')
    : undefined;
}

const dubbele = (codes: readonly string[]): string | undefined => codes.find((code, i) => codes.indexOf(code) !== i);
