import type { Cijferblad } from '@meedoen/casework/cijfers';
import type { OpenBegroting } from '@meedoen/contract/begroting';
import { yearOf } from '@meedoen/law/kernel';
import { alsSysteem } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { nietGevonden } from '../../platform/probleem/index.ts';
import { bladVan } from '../cijfers/index.ts';
import { rondesVan } from './buig.ts';
import { meerjarenVan, subsidiesVan } from './overzicht.ts';
import { referentieVan } from './referentie.ts';
import { type Begrotingzaak, begrotingenVan, bevestigd } from './store.ts';

/** What everybody may know of the money: budgets that were confirmed, and of the cost only what the sheet of figures tells. */
export function openBegrotingVan(aanroep: Aanroep, gemeente: string): Promise<OpenBegroting> {
  const { tx, vandaag, omgeving } = aanroep;
  return alsSysteem(tx, async () => {
    const [wie] = await tx<{ code: string; naam: string; uitvoerder: string }[]>`
      select g.code, g.naam, m.uitvoerder from mandaat m join gemeente g on g.code = m.gemeente
      where g.code = ${gemeente} and m.taakgebied = 'algemene-bijstand' and m.geldig @> ${vandaag}::date`;
    if (!wie) throw nietGevonden();
    const van = { uitvoerder: wie.uitvoerder, gemeente };
    const zaken = await begrotingenVan(tx, van);
    const blad = await bladVan(tx, van, omgeving.klok);
    const jaren = [...new Set(bevestigd(zaken, 'buig').map(({ jaar }) => jaar))].sort((a, b) => b - a);
    const subsidiejaren = new Set(bevestigd(zaken, 'subsidie').map(({ jaar }) => jaar));
    return {
      gemeente: { code: wie.code, naam: wie.naam },
      buig: jaren.map((jaar) => ({ jaar, rondes: rondesVan(zaken, jaar), lasten: lastenUit(blad, jaar) })),
      reintegratie: reintegratieUit(zaken),
      subsidies: [...subsidiejaren].flatMap((jaar) =>
        subsidiesVan(zaken, jaar).map(({ naam, beschiktInCenten, bron }) => ({ jaar, naam, beschiktInCenten, bron })),
      ),
      meerjaren: meerjarenVan(zaken, yearOf(vandaag)),
      referentie: await referentieVan(tx, van, blad),
    };
  });
}

/** What the sheet tells of both halves of a year. */
function lastenUit(blad: Cijferblad, jaar: number): OpenBegroting['buig'][number]['lasten'] {
  const cel = (code: string, halfjaar: string) =>
    blad.indicatoren.find((each) => each.code === code)?.reeks.find(({ periode }) => periode === halfjaar);
  return [`${jaar}-H1`, `${jaar}-H2`].flatMap((halfjaar) => {
    const bruto = cel('bijstand-bruto', halfjaar);
    if (!bruto) return [];
    const subsidie = cel('subsidie-geboekt', halfjaar);
    return [{ halfjaar, brutoInCenten: bruto.waarde, subsidieInCenten: subsidie?.waarde ?? null, stand: bruto.stand }];
  });
}

/** The budget of the last year, without what was reserved or spent: that would be about who it is for. */
function reintegratieUit(zaken: readonly Begrotingzaak[]): OpenBegroting['reintegratie'] {
  const budget = bevestigd(zaken, 'reintegratie').at(-1);
  if (!budget) return null;
  const { jaar, bron, inhoud } = budget;
  return {
    ...{ jaar, bron, totaalInCenten: inhoud.totaal, couleurLocaleInCenten: inhoud.couleurLocale },
    wswTekortInCenten: inhoud.wswTekort,
    lijnen: inhoud.lijnen.map(({ naam, bedrag }) => ({ naam, bedragInCenten: bedrag })),
    plustaken: inhoud.plustaken.map(({ naam, bedrag }) => ({ naam, bedragInCenten: bedrag })),
  };
}
