import {
  AFDRACHTREKENINGEN,
  type Boeking,
  type Boekingskop,
  boekHerroeping,
  boekMaand,
  boekTeruggave,
} from '@meedoen/casework/betaling';
import type { Bezwaar } from '@meedoen/casework/bezwaar';
import { maand as maandInWoorden } from '@meedoen/casework/opmaak';
import { addDays, type IsoDate, type Maand, monthOfDate, monthsBetween } from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { geef, zaakMetId } from '../aanvraag/index.ts';
import {
  type Besluit,
  beginDwangsom,
  besluitMetId,
  bevries,
  isMaandrunGeweest,
  rekenstofVan,
  reopenInstrument,
  reopenKwijtschelding,
  reopenOntheffing,
  reopenSubsidie,
  undoAfstemming,
  undoBoete,
  werkGevolgBij,
} from '../besluit/index.ts';
import { boek } from '../grootboek/index.ts';
import { subsidieMetId } from '../loonkostensubsidie/index.ts';
import { boekingenPerMaand, geefRechtopdracht, type Opdrachtgever, type Recht, rechtMetId } from '../recht/index.ts';
import { zetTaakKlaar } from '../taak/index.ts';
import type { Bezwaarzaak } from './store.ts';

/** Time for who decided first to do what was decided on the objection. */
const UITVOERINGSDAGEN = 14;

/**
 * What a granted objection does (Awb 7:11 lid 2). Granted whole, the besluit is revoked: a refused aanvraag is open
 * again, a claim is booked back, a right that ended goes on, a lowering holds no longer; then each month is computed
 * with what is known now, and what still differs becomes a proposal of its own. Granted in part, a person carries out
 * what was decided.
 */
export async function applyBeslissing(zaak: Bezwaarzaak, aanroep: Aanroep, door: Opdrachtgever): Promise<void> {
  const { toestand } = zaak;
  if (toestand.toestand !== 'besloten') return;
  const { dictum, uitvoering } = toestand.beslissing;
  if (dictum !== 'gegrond' && dictum !== 'deels-gegrond') return;
  await alsSysteem(aanroep.tx, async () => {
    if (dictum === 'gegrond') await herroep(toestand, aanroep, door);
    const { uitvoerder, gemeente, persoon } = toestand;
    const titel = `Bezwaar ${zaak.kenmerk} ${dictum === 'gegrond' ? 'gegrond' : 'deels gegrond'}: ${uitvoering ?? ''}`;
    await zetTaakKlaar(
      aanroep.tx,
      {
        ...{ uitvoerder, gemeente, persoon },
        soort: 'taak',
        titel: titel.slice(0, 300),
        uiterlijk: addDays(door.vandaag, UITVOERINGSDAGEN),
        ontstaanUit: 'Beslissing op bezwaar',
        bron: toestand.bestreden.besluit,
      },
      door.nu,
    );
  });
}

async function herroep(bezwaar: Bezwaar, aanroep: Aanroep, door: Opdrachtgever): Promise<void> {
  const { tx, vandaag } = aanroep;
  const besluit = await besluitMetId(tx, bezwaar.bestreden.besluit);
  if (!besluit) return;
  const reden = 'Het bezwaar is gegrond.';
  switch (besluit.soort) {
    case 'afwijzen':
    case 'buiten-behandeling-stellen': {
      if (!besluit.zaak) return;
      const uiterlijk = addDays(vandaag, UITVOERINGSDAGEN);
      await geef(await zaakMetId(tx, besluit.zaak), { command: 'reopenAanvraag', reden, uiterlijk }, aanroep);
      return;
    }
    case 'herzien':
    case 'terugvorderen':
      await boekTerug(tx, besluit, bezwaar.id, undefined, door);
      await werkGevolgBij(tx, [besluit.persoon], door);
      return;
    case 'intrekken':
    case 'beeindigen': {
      const recht = besluit.recht ? await rechtMetId(tx, besluit.recht) : undefined;
      if (recht?.toestand.status !== 'beeindigd') return;
      const hersteld = await geefRechtopdracht(
        tx,
        recht,
        { commando: 'restoreRecht', bezwaar: bezwaar.id },
        { ...door, reden },
      );
      await boekTerug(tx, besluit, bezwaar.id, { recht: hersteld, vanaf: recht.toestand.einde.laatsteDag }, door);
      await werkGevolgBij(tx, [besluit.persoon], door);
      return;
    }
    case 'afstemmen':
    case 'waarschuwen':
    case 'inkeer-afwijzen':
    case 'afstemming-herzien':
      return undoAfstemming(tx, besluit, bezwaar.id, { ...door, reden });
    case 'boete-opleggen':
      await boekTerug(tx, besluit, bezwaar.id, undefined, door);
      return undoBoete(tx, besluit, bezwaar.id, { ...door, reden });
    case 'boete-waarschuwen':
      return undoBoete(tx, besluit, bezwaar.id, { ...door, reden });
    case 'dwangsom-vaststellen':
      // what was refused on a ground, or fixed too low, is proposed again as the rest
      if (besluit.bezwaar) await beginDwangsom(tx, { bezwaar: besluit.bezwaar }, door);
      else if (besluit.zaak) await beginDwangsom(tx, { zaak: besluit.zaak }, door);
      return;
    case 'loonkostensubsidie':
      // there is something to decide again: a person prepares it, within five weeks
      if (besluit.loonkostensubsidie)
        await reopenSubsidie(tx, await subsidieMetId(tx, besluit.loonkostensubsidie), bezwaar.id, { ...door, reden });
      return;
    case 'instrument':
      return reopenInstrument(tx, besluit, bezwaar.id, { ...door, reden });
    case 'ontheffing':
    case 'ontheffing-intrekken':
      return reopenOntheffing(tx, besluit, bezwaar.id, { ...door, reden });
    case 'kwijtschelding-afwijzen':
      return reopenKwijtschelding(tx, besluit, door);
    default:
      return;
  }
}

const kopVan = ({ uitvoerder, gemeente, persoon, recht }: Besluit, door: Opdrachtgever, wat: string): Boekingskop => ({
  uitvoerder,
  gemeente,
  persoon,
  ...(recht ? { recht } : {}),
  boekdatum: door.vandaag,
  omschrijving: wat,
});

/** Books the claim of a besluit back, gives back what was paid on it, and books months that no run will compute any more. */
async function boekTerug(
  tx: Tx,
  besluit: Besluit,
  bezwaar: string,
  hersteld: { readonly recht: Recht; readonly vanaf: IsoDate } | undefined,
  door: Opdrachtgever,
): Promise<void> {
  const kop = kopVan(besluit, door, 'Herroepen na bezwaar');
  const geboekt = await tx<
    { rekening: Boeking['rekening']; bedrag: number; maand: Maand | null; vordering: string | null }[]
  >`
    select b.rekening, b.bedrag_in_centen as bedrag, b.maand, b.vordering
    from boeking b join journaalpost j on j.id = b.journaalpost
    where j.bron_soort = 'besluit' and j.bron = ${besluit.id} and not b.rekening = any(${[...AFDRACHTREKENINGEN]})
    order by b.regel`;
  const gevorderd = new Set(
    geboekt.flatMap(({ rekening, maand }) => (rekening === 'vordering' && maand ? [maand] : [])),
  );
  const terug = geboekt
    .filter(({ maand }) => maand !== null && gevorderd.has(maand))
    .map(
      ({ rekening, bedrag, maand, vordering }): Boeking => ({
        rekening,
        bedrag: Number(bedrag),
        ...(maand ? { maand } : {}),
        ...(vordering ? { vordering } : {}),
      }),
    );
  const afgeboekt = await afboekingen(tx, terug);
  const posten = [
    boekHerroeping(kop, terug),
    boekHerroeping(kop, afgeboekt),
    ...(await teruggaven(tx, terug, afgeboekt, kop, door)),
  ];
  if (hersteld) posten.push(...(await gemisteMaanden(tx, besluit, hersteld, gevorderd, door)));
  const gevuld = posten.filter((post) => post !== undefined);
  await boek(tx, [{ bron: { soort: 'bezwaar', id: bezwaar }, posten: gevuld }], door.nu);
}

/** What else changed the claims that are revoked and is no payment: remitted, transferred, what an aanmaning cost. */
async function afboekingen(tx: Tx, terug: readonly Boeking[]): Promise<Boeking[]> {
  const vorderingen = [...new Set(terug.flatMap((each) => each.vordering ?? []))];
  const rijen = await tx<
    { rekening: Boeking['rekening']; bedrag: number; maand: Maand | null; vordering: string | null }[]
  >`
    select b.rekening, b.bedrag_in_centen as bedrag, b.maand, b.vordering
    from boeking b join journaalpost j on j.id = b.journaalpost
    where j.soort in ('kwijtschelding', 'overdracht', 'aanmaning', 'brutering') and exists (
      select 1 from boeking v where v.journaalpost = j.id and v.vordering = any(${vorderingen}))
    order by b.journaalpost, b.regel`;
  return rijen.map(({ rekening, bedrag, maand, vordering }) => ({
    ...{ rekening, bedrag: Number(bedrag) },
    ...(maand ? { maand } : {}),
    ...(vordering ? { vordering } : {}),
  }));
}

/** What came in on a claim, or was kept back for it, before it was revoked. */
async function teruggaven(
  tx: Tx,
  terug: readonly Boeking[],
  afgeboekt: readonly Boeking[],
  kop: Boekingskop,
  door: Opdrachtgever,
) {
  const posten = [];
  for (const vordering of new Set(terug.flatMap((each) => each.vordering ?? []))) {
    const [open] = await tx<{ saldo: number }[]>`
      select coalesce(sum(bedrag_in_centen), 0) as saldo from boeking where vordering = ${vordering}`;
    const herroepen = terug.reduce((som, each) => (each.vordering === vordering ? som + each.bedrag : som), 0);
    const anders = afgeboekt.reduce((som, each) => (each.vordering === vordering ? som + each.bedrag : som), 0);
    const betaald = herroepen + anders - Number(open?.saldo ?? 0);
    // what an aanmaning cost is revoked with it, so what was paid for it goes back too
    const meest = herroepen + Math.max(0, anders);
    if (betaald > 0) posten.push(boekTeruggave(kop, monthOfDate(door.vandaag), Math.min(betaald, meest), vordering));
  }
  return posten;
}

/** Months since the end of a right that goes on, of which the run was made already. */
async function gemisteMaanden(
  tx: Tx,
  besluit: Besluit,
  { recht, vanaf }: { readonly recht: Recht; readonly vanaf: IsoDate },
  gevorderd: ReadonlySet<Maand>,
  door: Opdrachtgever,
) {
  const nu = monthOfDate(door.vandaag);
  const loopt = await isMaandrunGeweest(tx, besluit.uitvoerder, besluit.gemeente, nu);
  const maanden = monthsBetween(monthOfDate(addDays(vanaf, 1)), nu).filter(
    (maand) => (maand < nu || loopt) && !gevorderd.has(maand),
  );
  const regels = bevries(await rekenstofVan(tx, recht, door.nu), maanden, null, await boekingenPerMaand(tx, recht.id));
  return regels.maanden.flatMap(({ maand, geboekt, berekend }) => {
    const uitkering = (berekend?.uitkering ?? 0) - geboekt.uitkering;
    const vakantietoeslag = (berekend?.vakantietoeslag ?? 0) - geboekt.vakantietoeslag;
    if (!berekend || uitkering <= 0) return [];
    const kop = kopVan(besluit, door, `Bijstand ${maandInWoorden(maand)} ${recht.kenmerk}`);
    return [boekMaand(kop, maand, { uitkering, vakantietoeslag }, 'herziening')];
  });
}
