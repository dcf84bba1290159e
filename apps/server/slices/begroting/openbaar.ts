import { OPEN_AFRONDING, openVerloop, PROGNOSEMETHODE } from '@meedoen/casework/begroting';
import type { Cijferblad } from '@meedoen/casework/cijfers';
import type { OpenBegroting, Openverloop } from '@meedoen/contract/begroting';
import { firstDay, type IsoDate, isoDate, monthOfDate, previousMonth, yearOf } from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { nietGevonden } from '../../platform/probleem/index.ts';
import { bladVan } from '../cijfers/index.ts';
import { geenVerwachting, rondesVan, toonBand } from './buig.ts';
import { lastenPerMaand } from './lasten.ts';
import { meerjarenVan, subsidiesVan } from './overzicht.ts';
import { referentieVan } from './referentie.ts';
import { type Begrotingzaak, begrotingenVan, bevestigd, type Waarvan } from './store.ts';

/**
 * What everybody may know of the money: budgets that were confirmed, of the cost what the sheet of figures tells, and of this year
 * and the one before where it stands and goes, rounded.
 */
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
    const buig: OpenBegroting['buig'] = [];
    for (const jaar of jaren) {
      const verloop = await verloopVan(tx, van, jaar, vandaag);
      buig.push({ jaar, rondes: rondesVan(zaken, jaar), lasten: lastenUit(blad, jaar), verloop });
    }
    return {
      gemeente: { code: wie.code, naam: wie.naam },
      buig,
      reintegratie: reintegratieUit(zaken, yearOf(vandaag)),
      subsidies: [...subsidiejaren].flatMap((jaar) =>
        subsidiesVan(zaken, jaar).map(({ naam, beschiktInCenten, bron }) => ({ jaar, naam, beschiktInCenten, bron })),
      ),
      meerjaren: meerjarenVan(zaken, yearOf(vandaag)),
      referentie: await referentieVan(tx, van, blad),
    };
  });
}

/** Where the cost of a year stands and goes. Null of a year that has not begun or is longer ago: nothing is counted for it. */
async function verloopVan(tx: Tx, van: Waarvan, jaar: number, vandaag: IsoDate): Promise<Openverloop | null> {
  const nu = yearOf(vandaag);
  if (jaar > nu || jaar < nu - 1) return null;
  const tot = firstDay(monthOfDate(vandaag));
  const einde = isoDate(`${jaar + 1}-01-01`);
  const maanden = await lastenPerMaand(tx, van, isoDate(`${jaar - 1}-01-01`), einde < tot ? einde : tot);
  const verloop = openVerloop(jaar, maanden, previousMonth(monthOfDate(vandaag)));
  if (!verloop.bekend) return geenVerwachting(verloop);
  const { totEnMet, geboekt, jaareinde, zonder } = verloop;
  return {
    ...{ bekend: true, totEnMet, geboektInCenten: geboekt, jaareinde: toonBand(jaareinde), zonder: [...zonder] },
    ...{ afgerondOpInCenten: OPEN_AFRONDING, methode: PROGNOSEMETHODE },
  };
}

/** What the sheet tells of both halves of a year. */
function lastenUit(blad: Cijferblad, jaar: number): OpenBegroting['buig'][number]['lasten'] {
  const cel = (code: string, halfjaar: string) =>
    blad.indicatoren.find((each) => each.code === code)?.reeks.find(({ periode }) => periode === halfjaar);
  return [`${jaar}-H1`, `${jaar}-H2`].flatMap((halfjaar) => {
    const bruto = cel('bijstand-bruto', halfjaar);
    if (!bruto) return [];
    const subsidie = cel('subsidie-geboekt', halfjaar);
    return [
      {
        ...{ halfjaar, brutoInCenten: bruto.waarde, stand: bruto.stand },
        ...{ subsidieInCenten: subsidie?.waarde ?? null, subsidiestand: subsidie?.stand ?? 'leeg' },
      },
    ];
  });
}

/** The budget of this year, or else the one before it or the last to come, without what was reserved or spent: that would be about who it is for. */
function reintegratieUit(zaken: readonly Begrotingzaak[], nu: number): OpenBegroting['reintegratie'] {
  const alle = bevestigd(zaken, 'reintegratie');
  const budget = alle.findLast(({ jaar }) => jaar <= nu) ?? alle.at(-1);
  if (!budget) return null;
  const { jaar, bron, inhoud } = budget;
  return {
    ...{ jaar, bron, totaalInCenten: inhoud.totaal, couleurLocaleInCenten: inhoud.couleurLocale },
    wswTekortInCenten: inhoud.wswTekort,
    lijnen: inhoud.lijnen.map(({ naam, bedrag }) => ({ naam, bedragInCenten: bedrag })),
    plustaken: inhoud.plustaken.map(({ naam, bedrag }) => ({ naam, bedragInCenten: bedrag })),
  };
}
