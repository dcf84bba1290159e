import {
  bonusmalusstand,
  getoondeReintegratie,
  meerjarensommen,
  type Reintegratie,
  reintegratiestand,
} from '@meedoen/casework/begroting';
import type { Begrotingoverzicht, Begrotingversie, Meerjarenbeeld } from '@meedoen/contract/begroting';
import { yearOf } from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { nietGevonden } from '../../platform/probleem/index.ts';
import { bladVan } from '../cijfers/index.ts';
import { buigVan } from './buig.ts';
import { instrumentgeldVan } from './instrumentgeld.ts';
import { referentieVan } from './referentie.ts';
import { type Begrotingzaak, begrotingenVan, bevestigd, type Waarvan } from './store.ts';

/** Everything about the money of one gemeente in one year. @throws Probleem 404 for a gemeente that is not one's own */
export async function overzichtVan(
  aanroep: Aanroep,
  gevraagd: string | undefined,
  jaar: number,
): Promise<Begrotingoverzicht> {
  const { tx, actor, gemeenten: eigen, vandaag, omgeving } = aanroep;
  if (actor.soort !== 'medewerker') throw nietGevonden();
  const { uitvoerder, medewerker } = actor;
  const gemeenten = [
    ...(await tx<{ code: string; naam: string }[]>`
      select code, naam from gemeente where code = any(${[...eigen]}::char(4)[]) order by naam`),
  ];
  const gemeente = gevraagd ? gemeenten.find(({ code }) => code === gevraagd) : gemeenten[0];
  if (!gemeente) throw nietGevonden();
  const van = { uitvoerder, gemeente: gemeente.code };
  const zaken = await begrotingenVan(tx, van);
  const namen = await namenVan(tx, zaken);
  const jaren = new Set([...zaken.map(({ toestand }) => toestand.jaar), yearOf(vandaag), jaar]);
  // sums of money are the same for everybody, also of files that somebody may not open
  return alsSysteem(tx, async () => ({
    ...{ gemeente, gemeenten, jaar, jaren: [...jaren].sort((a, b) => b - a) },
    versies: zaken
      .filter(({ toestand }) => toestand.jaar === jaar)
      .map((zaak) => toonVersie(zaak, namen, medewerker))
      .reverse(),
    buig: await buigVan(tx, van, zaken, jaar, vandaag),
    reintegratie: await reintegratieVan(tx, van, zaken, jaar),
    subsidies: subsidiesVan(zaken, jaar),
    bonusmalus: await bonusmalusVan(tx, uitvoerder, zaken, jaar),
    meerjaren: meerjarenVan(zaken, jaar),
    referentie: await referentieVan(tx, van, await bladVan(tx, van, omgeving.klok)),
    leveringen: await leveringenVan(tx, van),
    instrumenten: [
      ...(await tx<{ code: string; naam: string }[]>`
        select distinct i.code, i.naam from instrumentgebruik g join instrument i on i.code = g.instrument
        where g.uitvoerder = ${uitvoerder} and g.gemeente = ${gemeente.code} order by i.naam`),
    ],
  }));
}

const leveringenVan = async (tx: Tx, { uitvoerder, gemeente }: Waarvan) => [
  ...(await tx<Begrotingoverzicht['leveringen'][number][]>`
    select l.levering, l.naam, (l.op at time zone 'Europe/Amsterdam')::date as op, m.naam as door, l.aantal
    from referentielevering l join medewerker m on m.id = l.door
    where l.uitvoerder = ${uitvoerder} and l.gemeente = ${gemeente} order by l.op desc, l.id desc limit 50`),
];

const wieBesliste = ({ toestand }: Begrotingzaak) =>
  toestand.toestand === 'bevestigd'
    ? toestand.bevestiging
    : toestand.toestand === 'afgewezen'
      ? toestand.afwijzing
      : undefined;

/** Names of who entered and decided. */
export async function namenVan(tx: Tx, zaken: readonly Begrotingzaak[]): Promise<ReadonlyMap<string, string>> {
  const wie = zaken.flatMap((zaak) => [zaak.toestand.ingevoerdDoor, wieBesliste(zaak)?.door ?? []].flat());
  const rijen = await tx<{ id: string; naam: string }[]>`
    select id, naam from medewerker where id = any(${[...new Set(wie)]}::uuid[])`;
  return new Map(rijen.map(({ id, naam }) => [id, naam]));
}

export function toonVersie(
  zaak: Begrotingzaak,
  namen: ReadonlyMap<string, string>,
  medewerker: string,
): Begrotingversie {
  const { id, versie, toestand } = zaak;
  const { jaar, ronde, bron, inhoud, ingevoerdDoor, ingevoerdOp } = toestand;
  const besluit = wieBesliste(zaak);
  return {
    ...{ id, versie, jaar, ronde, toestand: toestand.toestand, bron, inhoud, ingevoerdOp },
    ingevoerdDoor: namen.get(ingevoerdDoor) ?? '',
    zelf: ingevoerdDoor === medewerker,
    beslistDoor: besluit ? (namen.get(besluit.door) ?? '') : null,
    beslistOp: besluit?.op ?? null,
    reden: toestand.toestand === 'afgewezen' ? toestand.afwijzing.reden : null,
  };
}

async function reintegratieVan(
  tx: Tx,
  van: Waarvan,
  zaken: readonly Begrotingzaak[],
  jaar: number,
): Promise<Begrotingoverzicht['reintegratie']> {
  const budget = bevestigd(zaken, 'reintegratie').findLast((each) => each.jaar === jaar);
  if (!budget) return null;
  const inhoud: Reintegratie = budget.inhoud;
  const geld = await instrumentgeldVan(tx, van, jaar);
  const stand = getoondeReintegratie(reintegratiestand(inhoud, geld), geld);
  return {
    ...{ ronde: budget.ronde, bron: budget.bron, totaalInCenten: inhoud.totaal },
    ...{ couleurLocaleInCenten: inhoud.couleurLocale, wswTekortInCenten: inhoud.wswTekort },
    ...{ verdeelbaarInCenten: stand.verdeelbaar, nietVerdeeldInCenten: stand.nietVerdeeld, vrijInCenten: stand.vrij },
    lijnen: stand.lijnen.map(({ code, naam, plafond, instrumenten, bedrag, gereserveerd, besteed, elders, vrij }) => ({
      ...{ code, naam, plafond, instrumenten: [...instrumenten], bedragInCenten: bedrag, vrijInCenten: vrij },
      ...{ gereserveerdInCenten: gereserveerd, besteedInCenten: besteed, eldersInCenten: elders },
    })),
    plustaken: inhoud.plustaken.map(({ naam, bedrag }) => ({ naam, bedragInCenten: bedrag })),
    stappen: stand.stappen.map(({ naam, bedrag, stand: is }) => ({ naam, bedragInCenten: bedrag, stand: is })),
    zonderLijn: stand.zonderLijn.map(({ instrument, gereserveerd, besteed }) => ({
      ...{ instrument, gereserveerdInCenten: gereserveerd, besteedInCenten: besteed },
    })),
  };
}

/** Each subsidy as it was confirmed last. */
export function subsidiesVan(zaken: readonly Begrotingzaak[], jaar: number) {
  const perCode = new Map(
    bevestigd(zaken, 'subsidie')
      .filter((each) => each.jaar === jaar)
      .map((each) => [each.inhoud.code, each]),
  );
  return [...perCode.values()].map(({ inhoud, bron }) => ({
    ...{ code: inhoud.code, naam: inhoud.naam, bron, verantwoordUiterlijk: inhoud.verantwoordUiterlijk },
    ...{ beschiktInCenten: inhoud.beschikt, ontvangenInCenten: inhoud.ontvangen, besteedInCenten: inhoud.besteed },
  }));
}

/** The agreement of this gemeente, with whether the others of the uitvoerder made their part. */
async function bonusmalusVan(
  tx: Tx,
  uitvoerder: string,
  zaken: readonly Begrotingzaak[],
  jaar: number,
): Promise<Begrotingoverzicht['bonusmalus']> {
  const eigen = bevestigd(zaken, 'bonus-malus').findLast((each) => each.jaar === jaar);
  if (!eigen) return null;
  const alle = await tx<Begrotingzaak[]>`
    select distinct on (gemeente) id, versie, toestand from begroting
    where uitvoerder = ${uitvoerder} and soort = 'bonus-malus' and jaar = ${jaar} and status = 'bevestigd'
    order by gemeente, ronde desc`;
  const afspraken = bevestigd(alle, 'bonus-malus').map(({ inhoud }) => inhoud);
  const heel = afspraken.reduce((som, { sleutel }) => som + sleutel, 0) === 100_00;
  const anderen = heel ? afspraken.map((each) => bonusmalusstand(each, null).gehaald) : null;
  const { inhoud, bron } = eigen;
  const stand = bonusmalusstand(inhoud, anderen);
  return {
    ...{ bron, normInCenten: inhoud.norm, sleutel: inhoud.sleutel, omzetInCenten: inhoud.omzet },
    ...{ kostenInCenten: inhoud.kosten, toegevoegdeWaardeInCenten: stand.toegevoegdeWaarde },
    ...{ eigenNormInCenten: stand.eigenNorm, gehaald: stand.gehaald, uitkomst: stand.uitkomst },
    bedragInCenten: stand.bedrag,
  };
}

/** The budget over years that the year is in; the one that begins last. */
export function meerjarenVan(zaken: readonly Begrotingzaak[], jaar: number): Meerjarenbeeld | null {
  const gevonden = bevestigd(zaken, 'meerjaren').findLast(({ inhoud }) => inhoud.jaren.includes(jaar));
  if (!gevonden) return null;
  const { inhoud, bron } = gevonden;
  const { sommen, telfouten } = meerjarensommen(inhoud);
  return {
    ...{ bron, inhoud },
    sommen: sommen.map(({ jaar: each, inkomsten, uitgaven, saldo }) => ({
      ...{ jaar: each, inkomstenInCenten: inkomsten, uitgavenInCenten: uitgaven, saldoInCenten: saldo },
    })),
    telfouten: telfouten.map(({ jaar: each, wat, gedrukt, geteld }) => ({
      ...{ jaar: each, wat, gedruktInCenten: gedrukt, geteldInCenten: geteld },
    })),
  };
}
