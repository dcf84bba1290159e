import type { Maandregel } from '@meedoen/casework/besluit';
import { boekHerziening, boekMaand, boekVoorschot, type Journaalpost } from '@meedoen/casework/betaling';
import type { Brief } from '@meedoen/casework/brief';
import type { Feit } from '@meedoen/casework/feiten';
import { maand as maandInWoorden } from '@meedoen/casework/opmaak';
import { intrekkingsgrond } from '@meedoen/casework/recht';
import { betaaltermijn, bezwaartermijn } from '@meedoen/law/awb';
import { addDays, type IsoDate, type Maand, monthOfDate } from '@meedoen/law/kernel';
import { alsSysteem, jsonb, type Tx, uuidv7 } from '../../platform/database/index.ts';
import { nieuwKenmerk } from '../../platform/kenmerk/index.ts';
import { openVoorschottenVan, vraagOverVoorschot, zaakMetId } from '../aanvraag/index.ts';
import { verstuurBrief } from '../brief/index.ts';
import { feitenMetId, werkRekeningtaakBij } from '../feit/index.ts';
import { boek } from '../grootboek/index.ts';
import { geefRechtopdracht, kenRechtToe, type Opdrachtgever, type Recht, rechtMetId } from '../recht/index.ts';
import { performAfstemming } from './afstemming-gevolg.ts';
import { rekenaarVan } from './bevriezen.ts';
import { performBoete } from './bij-boete.ts';
import { performInstrument } from './bij-instrument.ts';
import { performOntheffing } from './bij-ontheffing.ts';
import { performSubsidie } from './bij-subsidie.ts';
import { briefpersoonVan } from './brief.ts';
import { recordDwangsom } from './dwangsom.ts';
import { werkGevolgBij } from './gevolg.ts';
import { recordKwijtschelding } from './kwijtschelding.ts';
import { type Besluit, geefBesluitopdracht } from './store.ts';
import { claimVoorschot, settleVoorschotten } from './voorschot-terug.ts';

export type Kanaal = 'papier' | 'eigen-pagina';

/**
 * Makes a besluit known (Awb 3:41): the letter is kept and goes out by the channel the person chose, the objection term
 * starts, and what the besluit does is done: a right begins or ends, months are booked, a claim comes to be.
 */
export async function maakBekend(
  tx: Tx,
  besluit: Besluit,
  brief: Brief,
  door: Opdrachtgever,
): Promise<{ besluit: Besluit; kanaal: Kanaal }> {
  return alsSysteem(tx, async () => {
    const { vandaag } = door;
    const bezwaarTot = bezwaartermijn(vandaag);
    const bekend = await geefBesluitopdracht(tx, besluit, { commando: 'makeBekend', op: vandaag, bezwaarTot }, door);
    const kanaal = await verstuur(tx, bekend, brief, door);
    await doeGevolgen(tx, bekend, door);
    await tx`update taak set klaar_op = ${door.nu}, uitkomst = 'Besluit genomen'
      where bron = ${besluit.id} and klaar_op is null`;
    return { besluit: bekend, kanaal };
  });
}

async function verstuur(tx: Tx, besluit: Besluit, brief: Brief, door: Opdrachtgever): Promise<Kanaal> {
  const kenmerk = await nieuwKenmerk(tx, besluit.uitvoerder, 'brief', door.vandaag);
  const wie = await briefpersoonVan(tx, besluit);
  const opties = { besluit: besluit.id, nu: door.nu, vandaag: door.vandaag };
  const { kanaal } = await verstuurBrief(tx, { ...brief, kenmerk }, wie, opties);
  return kanaal;
}

async function doeGevolgen(tx: Tx, besluit: Besluit, door: Opdrachtgever): Promise<void> {
  const { soort, toestand } = besluit;
  const recht = besluit.recht ? await rechtMetId(tx, besluit.recht) : undefined;
  const metReden = { ...door, reden: toestand.motivering || soort };
  switch (soort) {
    case 'toekennen':
      return kenToe(tx, besluit, metReden);
    case 'voorschot-verlenen':
      return boekHetVoorschot(tx, besluit, door);
    case 'afwijzen':
    case 'buiten-behandeling-stellen':
      return naEindeZonderRecht(tx, besluit, door);
    case 'opschorten':
      if (recht && toestand.ingangsdatum)
        await geefRechtopdracht(
          tx,
          recht,
          {
            commando: 'suspendRecht',
            vanaf: toestand.ingangsdatum,
            grond: toestand.aanvulling.opschortingsgrond ?? 'gegevens',
            hersteltermijn: toestand.aanvulling.hersteltermijn ?? toestand.ingangsdatum,
            besluit: besluit.id,
          },
          metReden,
        );
      return;
    case 'herzien':
    case 'terugvorderen':
      if (recht) await boekMaanden(tx, besluit, recht, door);
      else if (soort === 'terugvorderen') await claimVoorschot(tx, besluit, door);
      return;
    case 'intrekken':
      if (recht) await trekIn(tx, besluit, recht, metReden);
      return;
    case 'beeindigen':
      if (!recht || !toestand.ingangsdatum) return;
      // of a couple that parted the right goes on with the other; for this one it ended when they parted
      if (recht.toestand.scheiding?.ander === besluit.persoon) return;
      await geefRechtopdracht(
        tx,
        recht,
        {
          commando: 'endRecht',
          laatsteDag: addDays(toestand.ingangsdatum, -1),
          besluit: besluit.id,
          cbsCode: toestand.cbsCode ?? '',
        },
        metReden,
      );
      await werkGevolgBij(tx, [besluit.persoon], door);
      return;
    case 'wijzigen':
      return;
    case 'dwangsom-vaststellen':
      return recordDwangsom(tx, besluit, door);
    case 'loonkostensubsidie':
      return performSubsidie(tx, besluit, toestand.bezwaarTot ?? bezwaartermijn(door.vandaag), door);
    case 'instrument':
      return performInstrument(tx, besluit, door);
    case 'ontheffing':
    case 'ontheffing-intrekken':
      return performOntheffing(tx, besluit, metReden);
    case 'kwijtschelden':
    case 'kwijtschelding-afwijzen':
      return recordKwijtschelding(tx, besluit, door);
    case 'boete-opleggen':
    case 'boete-waarschuwen':
      return performBoete(tx, besluit, door);
    default:
      return performAfstemming(tx, besluit, metReden);
  }
}

async function trekIn(tx: Tx, besluit: Besluit, recht: Recht, door: Opdrachtgever): Promise<void> {
  const { ingangsdatum: vanaf, cbsCode, aanvulling } = besluit.toestand;
  if (!vanaf) throw new Error('an intrekking without a first day');
  const grond = intrekkingsgrond(recht.toestand, vanaf, aanvulling.inlichtingenplichtGeschonden === true);
  const opdracht = { commando: 'withdrawRecht', vanaf, grond, cbsCode: cbsCode ?? '', besluit: besluit.id } as const;
  await geefRechtopdracht(tx, recht, opdracht, door);
  await boekMaanden(tx, besluit, recht, door);
}

/** The right begins; months that no run will compute any more are booked now and paid with the next day run. */
async function kenToe(tx: Tx, besluit: Besluit, door: Opdrachtgever): Promise<void> {
  const { toestand, uitvoerder, gemeente, persoon } = besluit;
  const { bevroren, ingangsdatum } = toestand;
  if (!ingangsdatum) throw new Error('a toekenning without a first day');
  const feiten = await feitenMetId(tx, bevroren.feiten);
  const recht = await kenRechtToe(
    tx,
    { uitvoerder, gemeente, persoon, partner: partnerUit(feiten, persoon) },
    { commando: 'grantRecht', vanaf: ingangsdatum, melding: bevroren.melding, besluit: besluit.id },
    door,
  );
  await tx`update besluit set recht = ${recht.id} where id = ${besluit.id}`;
  const reken = rekenaarVan(bevroren, feiten);
  const nu = monthOfDate(door.vandaag);
  const posten: (Journaalpost | undefined)[] = [];
  for (const { maand } of bevroren.maanden) {
    if (maand > nu || (maand === nu && !(await isMaandrunGeweest(tx, uitvoerder, gemeente, maand)))) continue;
    const { uitkering, vakantietoeslag } = reken(maand);
    if (uitkering === undefined || vakantietoeslag === undefined) continue;
    posten.push(boekMaand(kopVan(besluit, recht, door.vandaag, maand), maand, { uitkering, vakantietoeslag }));
  }
  await boekAlles(tx, besluit, posten, door.nu);
}

const partnerUit = (feiten: readonly Feit[], persoon: string): string | null => {
  const feit = feiten.findLast((each) => each.persoon === persoon && each.soort === 'partnerschap');
  return feit?.soort === 'partnerschap' ? feit.waarde.partner : null;
};

/** Whether the month run of a gemeente was made already, so that a right that begins now is not in it. */
export async function isMaandrunGeweest(tx: Tx, uitvoerder: string, gemeente: string, maand: Maand): Promise<boolean> {
  const [rij] = await tx<{ er: boolean }[]>`
    select exists (select 1 from betaalrun where uitvoerder = ${uitvoerder} and soort = 'maand' and maand = ${maand}
      and ${gemeente}::char(4) = any(gemeenten) and status <> 'afgeblazen') as er`;
  return rij?.er === true;
}

const kopVan = (besluit: Besluit, recht: Recht | undefined, boekdatum: IsoDate, maand: Maand) => ({
  uitvoerder: besluit.uitvoerder,
  gemeente: besluit.gemeente,
  persoon: besluit.persoon,
  ...(recht ? { recht: recht.id } : {}),
  boekdatum,
  omschrijving: `Bijstand ${maandInWoorden(maand)}${recht ? ` ${recht.kenmerk}` : ''}`,
});

async function boekAlles(tx: Tx, besluit: Besluit, posten: readonly (Journaalpost | undefined)[], nu: Date) {
  const { id, uitvoerder, gemeente, persoon } = besluit;
  const gevuld = posten.filter((post) => post !== undefined);
  await boek(tx, [{ bron: { soort: 'besluit', id }, posten: gevuld }], nu);
  await werkRekeningtaakBij(tx, { id: persoon, uitvoerder, gemeente }, nu);
}

async function boekHetVoorschot(tx: Tx, besluit: Besluit, door: Opdrachtgever): Promise<void> {
  const bedrag = besluit.toestand.bevroren.voorschotInCenten;
  if (!bedrag) throw new Error('an advance without an amount');
  const maand = monthOfDate(door.vandaag);
  const kop = {
    ...kopVan(besluit, undefined, door.vandaag, maand),
    omschrijving: `Voorschot ${maandInWoorden(maand)}`,
  };
  await boekAlles(tx, besluit, [boekVoorschot(kop, maand, bedrag)], door.nu);
}

/**
 * After a refusal the advances are settled by a proposal. Without a decision on the right itself the ground of art. 58
 * lid 2 d is not a given: a person looks.
 */
async function naEindeZonderRecht(tx: Tx, besluit: Besluit, door: Opdrachtgever): Promise<void> {
  if (!besluit.zaak) return;
  const zaak = await zaakMetId(tx, besluit.zaak);
  if (besluit.soort === 'afwijzen') return settleVoorschotten(tx, besluit, zaak, door);
  if ((await openVoorschottenVan(tx, zaak.id)).length > 0) await vraagOverVoorschot(tx, zaak, null, door);
}

/** Books each month as it is now: more is to be paid, less becomes one claim with a line per month. */
async function boekMaanden(tx: Tx, besluit: Besluit, recht: Recht, door: Opdrachtgever): Promise<void> {
  const { uitvoerder, gemeente, persoon, toestand } = besluit;
  const verschillen = toestand.bevroren.maanden.flatMap((regel) => {
    if (!regel.berekend) return [];
    const uitkering = regel.berekend.uitkering - regel.geboekt.uitkering;
    const vakantietoeslag = regel.berekend.vakantietoeslag - regel.geboekt.vakantietoeslag;
    return [{ regel, verschil: { uitkering, vakantietoeslag }, netto: uitkering - vakantietoeslag }];
  });
  const lager = verschillen.filter(({ netto }) => netto < 0);
  const geschonden = toestand.aanvulling.inlichtingenplichtGeschonden === true;
  const vordering = uuidv7();
  if (lager.length > 0)
    await tx`insert into vordering ${tx({
      id: vordering,
      ...{ uitvoerder, gemeente, persoon },
      kenmerk: await nieuwKenmerk(tx, uitvoerder, 'vordering', door.vandaag),
      recht: recht.id,
      besluit: besluit.id,
      herkomst: geschonden ? 'art-58-lid-1' : 'art-58-lid-2-a',
      reden: toestand.motivering,
      maanden: jsonb(
        tx,
        lager.map(({ regel, netto }) => vorderingsregel(regel, -netto)),
      ),
      ontstaan_op: door.vandaag,
      betaal_uiterlijk: betaaltermijn(door.vandaag),
      op: door.nu,
    })}`;
  const posten = verschillen.map(({ regel: { maand }, verschil }) =>
    boekHerziening(kopVan(besluit, recht, door.vandaag, maand), maand, verschil, vordering),
  );
  await boekAlles(tx, besluit, posten, door.nu);
}

const vorderingsregel = ({ maand, oorzaak, artikel }: Maandregel, bedragInCenten: number) => ({
  maand,
  bedragInCenten,
  oorzaak,
  artikel,
});
