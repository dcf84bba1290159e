import { datum } from '@meedoen/casework/opmaak';
import type { Voorlezing } from '@meedoen/contract/beleidspakket';

const veilig = (tekst: string): string =>
  tekst.replace(/[&<>"]/g, (teken) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[teken] ?? teken);

const alinea = (zinnen: readonly string[]): string => zinnen.map((zin) => `<p>${veilig(zin)}</p>`).join('\n');
const klein = (...delen: readonly (string | null | undefined)[]): string =>
  `<p class="klein">${veilig(delen.filter((deel) => deel).join('. '))}</p>`;

type Verschillen = Voorlezing['anderen'][number]['verschillen'];
const rijen = (verschillen: Verschillen, was: string, wordt: string): string =>
  verschillen.length === 0
    ? '<p>Geen verschil.</p>'
    : `<table><thead><tr><th>Onderwerp</th><th>${veilig(was)}</th><th>${veilig(wordt)}</th></tr></thead><tbody>${verschillen
        .map(
          (rij) =>
            `<tr><th scope="row">${veilig(rij.onderwerp)}</th><td>${alinea(rij.was) || 'niets'}</td><td>${alinea(rij.wordt) || 'niets meer'}</td></tr>`,
        )
        .join('')}</tbody></table>`;

const STIJL =
  'body{font:17px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#111}h1{font-size:1.7rem}h2{margin-top:2rem;font-size:1.3rem}h3{margin-bottom:0;font-size:1.05rem}p{margin:.3rem 0}.klein{color:#555;font-size:.85rem}table{border-collapse:collapse;width:100%}td,th{border:1px solid #999;padding:.4rem;text-align:left;vertical-align:top}';

/** Policy read aloud as one page that stands by itself: to keep, to print, to send to the council. */
export function documentVan(lezing: Voorlezing): string {
  const { titel, van, dag, regimes, hoofdstukken, nietGekozen, nietToegestaan, nietUitTeDrukken, vorige, anderen } =
    lezing;
  const delen = hoofdstukken.map(
    (hoofdstuk) =>
      `<h2>${veilig(hoofdstuk.titel)}</h2>\n${hoofdstuk.delen
        .map(
          (deel) =>
            `${deel.titel ? `<h3>${veilig(deel.titel)}</h3>\n` : ''}${alinea(deel.zinnen)}\n${klein(
              deel.reden && `Waarom: ${deel.reden.replace(/\.$/, '')}`,
              `Staat in: ${deel.bron}`,
              deel.artikel,
            )}`,
        )
        .join('\n')}`,
  );
  const lijst = (kop: string, stukken: readonly string[]) =>
    stukken.length > 0 ? [`<h2>${kop}</h2>\n${stukken.join('\n')}`] : [];
  const lijf = [
    `<h1>${veilig(titel)}</h1>`,
    `<p>Zo werkt ${veilig(van)} op ${datum(dag)}.</p>`,
    klein(...regimes.map(({ naam, bron, vanaf }) => `${naam}, sinds ${datum(vanaf)} (${bron})`)),
    ...delen,
    ...lijst(
      'Wat de wet niet toestaat',
      nietToegestaan.map((each) => `${alinea([each.wens, each.zegt])}\n${klein(each.artikel, each.bron)}`),
    ),
    ...lijst(
      'Waar niets is gekozen',
      nietGekozen.map((each) => `<h3>${veilig(each.titel)}</h3>\n${alinea(each.zinnen)}\n${klein(each.artikel)}`),
    ),
    ...lijst(
      'Wat hier niet in staat',
      nietUitTeDrukken.map((each) => `${alinea([`${each.wat}.`, each.reden])}\n${klein(each.bron)}`),
    ),
    ...(vorige ? [`<h2>Wat er veranderde</h2>\n${rijen(vorige.verschillen, vorige.titel, titel)}`] : []),
    ...anderen.map((ander) => `<h2>Naast ${veilig(ander.van)}</h2>\n${rijen(ander.verschillen, ander.titel, titel)}`),
  ];
  return `<!doctype html>\n<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${veilig(titel)}</title><style>${STIJL}</style></head><body>\n${lijf.join('\n')}\n</body></html>\n`;
}
