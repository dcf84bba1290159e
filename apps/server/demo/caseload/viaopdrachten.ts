import { approveRun, readRegels, reviewRegel, startRun } from '@meedoen/contract/betaalrun';
import { addDays, type IsoDate, type Maand, monthsBetween } from '@meedoen/law/kernel';
import { type Tx, uuidv7 } from '../../platform/database/index.ts';
import { nieuwKenmerk } from '../../platform/kenmerk/index.ts';
import type { Auteur } from '../../platform/stroom/index.ts';
import { opgeslagenBeleidVoor } from '../../slices/beleid/index.ts';
import { rekenbasis } from '../../slices/berekening/index.ts';
import { berekenBijRecht, bevries, geefBesluitopdracht, startBesluit } from '../../slices/besluit/index.ts';
import { type FeitInvoer, huishoudfeiten, recordFeiten } from '../../slices/feit/index.ts';
import { maakPersoon } from '../../slices/persoon/index.ts';
import { geefRechtopdracht, kenRechtToe, type Recht } from '../../slices/recht/index.ts';
import type { Proefomgeving } from '../../test/proefomgeving.ts';
import { alsInstant, auteurVan, volledigeNaam, waardeVan } from './dossierrijen.ts';
import { dossierdag } from './feiten.ts';
import { type Huiseinde, type Huisfeit, type Huishouden, type Huisrecht, rechtenVan } from './huishouden.ts';
import { besluitopdrachten, EINDREDEN, eersteHeleMaand, eindopdracht, eindopdrachten } from './rechtrijen.ts';
import { GEZIEN, maandrun } from './runrijen.ts';

/** What happens on a day. */
type Stap = { readonly dag: IsoDate; readonly doe: () => Promise<void> };

/** Writes households the way people do: facts recorded, rights granted and months run, on the days themselves. */
export async function schrijfMetOpdrachten(
  proef: Proefomgeving,
  huishoudens: Iterable<Huishouden>,
  geboekt: { readonly eerste: Maand; readonly laatste: Maand },
): Promise<void> {
  const vandaag = proef.klok.vandaag();
  const stappen = [...huishoudens].flatMap((huis) => dossierstappen(proef, huis));
  for (const maand of monthsBetween(geboekt.eerste, geboekt.laatste))
    stappen.push({ dag: rundag(proef, maand).dag, doe: () => draaiMaand(proef, maand) });
  // a month is run after everything of that day; what comes later is not known to it
  for (const { dag, doe } of stappen.toSorted((a, b) => (a.dag < b.dag ? -1 : a.dag > b.dag ? 1 : 0))) {
    proef.klok.verzet(dag);
    await doe();
  }
  proef.klok.verzet(vandaag);
}

function dossierstappen(proef: Proefomgeving, huis: Huishouden): Stap[] {
  const { veenrade, omgeving, klok } = proef;
  const consulent = veenrade.medewerkers.inkomensconsulent;
  const ids: string[] = [];
  const systeem = (werk: (tx: Tx) => Promise<void>) => () => proef.systeem(werk);
  const stappen: Stap[] = [
    {
      dag: dossierdag(huis),
      doe: systeem(async (tx) => {
        for (const lid of huis.leden) {
          const nieuw = { uitvoerder: veenrade.id, gemeente: huis.gemeente, naam: volledigeNaam(lid), bsn: lid.bsn };
          ids.push(await maakPersoon(tx, { ...nieuw, geboortedatum: lid.geboren }, omgeving.sleutels, klok.nu()));
        }
      }),
    },
  ];
  for (const [dag, feiten] of Map.groupBy(huis.feiten, ({ opgetekend }) => opgetekend))
    stappen.push({ dag, doe: systeem((tx) => legVast(tx, proef, huis, ids, feiten, consulent)) });
  // a fact of the day of the besluit or before is known to it; what came later is not
  const voegIn = (dag: IsoDate, werk: (tx: Tx) => Promise<void>) => {
    const eerst = stappen.findIndex((stap) => stap.dag > dag);
    stappen.splice(eerst === -1 ? stappen.length : eerst, 0, { dag, doe: systeem(werk) });
  };
  for (const recht of rechtenVan(huis)) {
    let toegekend: Recht | undefined;
    voegIn(recht.besloten, async (tx) => {
      toegekend = await kenToe(tx, proef, huis, recht, ids);
    });
    const { einde } = recht;
    if (einde)
      voegIn(einde.besloten, async (tx) => {
        if (!toegekend) throw new Error('a right ends after it was granted');
        await beeindig(tx, proef, toegekend, einde);
      });
  }
  return stappen;
}

async function legVast(
  tx: Tx,
  { klok, veenrade }: Proefomgeving,
  huis: Huishouden,
  ids: readonly string[],
  feiten: readonly Huisfeit[],
  consulent: string,
): Promise<void> {
  // in order; neighbours about one person by one author go together, as they do in a form
  for (const feit of feiten) {
    const auteur: Auteur = auteurVan(feit, ids[0] ?? '', consulent);
    const { soort, vanaf, totEnMet, bron, gecontroleerd } = feit;
    const invoer: FeitInvoer = { soort, waarde: waardeVan(feit, ids), vanaf, totEnMet, bron, gecontroleerd };
    const persoon = { id: ids[feit.lid] ?? '', uitvoerder: veenrade.id, gemeente: huis.gemeente };
    await recordFeiten(tx, persoon, [invoer], { auteur, nu: klok.nu(), vandaag: klok.vandaag() });
  }
}

async function kenToe(
  tx: Tx,
  { klok, veenrade }: Proefomgeving,
  huis: Huishouden,
  eigen: Huisrecht,
  ids: readonly string[],
): Promise<Recht> {
  const [persoon = ''] = ids;
  const consulent = veenrade.medewerkers.inkomensconsulent;
  const door = opdrachtgever(klok);
  const bestemmingen = eigen === huis.recht ? huis.bestemmingen : [];
  for (const [i, { soort, begunstigde, iban, bedrag, vanaf }] of bestemmingen.entries())
    await tx`insert into bestemming ${tx({ id: uuidv7(), uitvoerder: veenrade.id, gemeente: huis.gemeente, persoon, volgorde: i + 1, soort, begunstigde, iban, bedrag_in_centen: bedrag, geldig: `[${vanaf},)` })}`;
  const [melding] = await tx<{ id: string }[]>`
    select id from feit where persoon = ${persoon} and soort = 'melding' and waarde->>'datum' = ${eigen.melding}`;
  const wie = {
    uitvoerder: veenrade.id,
    gemeente: huis.gemeente,
    persoon,
    partner: huis.partner ? (ids[1] ?? null) : null,
  };
  const { vanaf } = eigen;
  const bekendOp = alsInstant(new Date(klok.nu().getTime() + 1000));
  const feiten = (await huishoudfeiten(tx, persoon)).map(({ feit }) => feit);
  const vraag = { aanvrager: persoon, bekendOp, melding: melding?.id, toekenning: { vanaf } };
  const basis = rekenbasis(feiten, vraag);
  const beleid = await opgeslagenBeleidVoor(tx, veenrade.id, huis.gemeente);
  const stof = { ...vraag, uitvoerder: veenrade.id, gemeente: huis.gemeente, basis, feiten, beleid };
  const bevroren = bevries(stof, [], eersteHeleMaand(eigen), []);
  const nummer = await nieuwKenmerk(tx, veenrade.id, 'besluit', eigen.besloten);
  const over = {
    uitvoerder: veenrade.id,
    gemeente: huis.gemeente,
    soort: 'toekennen' as const,
    zaak: null,
    recht: null,
    persoon,
  };
  const wijzen = { eerste: consulent, tweede: veenrade.tweedeConsulent };
  const [eerste, ...rest] = besluitopdrachten(eigen, bevroren, wijzen, nummer);
  if (eerste?.opdracht.commando !== 'startVoorstel') throw new Error('a besluit starts with a proposal');
  let besluit = await startBesluit(tx, over, eerste.opdracht, door(eerste.door));
  const opdracht = { commando: 'grantRecht', vanaf, melding: melding?.id, besluit: besluit.id } as const;
  const recht = await kenRechtToe(tx, wie, opdracht, door(consulent));
  await tx`update besluit set recht = ${recht.id} where id = ${besluit.id}`;
  for (const { opdracht, door: wieDan } of rest)
    besluit = await geefBesluitopdracht(tx, besluit, opdracht, door(wieDan));
  return recht;
}

const opdrachtgever = (klok: Proefomgeving['klok']) => (id: string | null) => ({
  auteur: id ? ({ id, soort: 'medewerker' } as const) : ({ id: null, soort: 'systeem' } as const),
  nu: klok.nu(),
  vandaag: klok.vandaag(),
});

async function beeindig(tx: Tx, { klok, veenrade }: Proefomgeving, recht: Recht, einde: Huiseinde): Promise<void> {
  const consulent = veenrade.medewerkers.inkomensconsulent;
  const door = opdrachtgever(klok);
  const { uitvoerder, gemeente, persoon } = recht;
  const vanaf = addDays(einde.laatsteDag, 1);
  const { bevroren } = await berekenBijRecht(tx, 'beeindigen', recht, vanaf, door(consulent));
  const nummer = await nieuwKenmerk(tx, uitvoerder, 'besluit', einde.besloten);
  const [eerste, ...rest] = eindopdrachten(
    einde,
    bevroren,
    { eerste: consulent, tweede: veenrade.tweedeConsulent },
    nummer,
  );
  if (eerste?.opdracht.commando !== 'startVoorstel') throw new Error('a besluit starts with a proposal');
  const over = { uitvoerder, gemeente, persoon, soort: 'beeindigen' as const, zaak: null, recht: recht.id };
  let besluit = await startBesluit(tx, over, eerste.opdracht, door(eerste.door));
  for (const { opdracht, door: wieDan } of rest)
    besluit = await geefBesluitopdracht(tx, besluit, opdracht, door(wieDan));
  await geefRechtopdracht(tx, recht, eindopdracht(einde, besluit.id), { ...door(consulent), reden: EINDREDEN });
}

const rundag = ({ veenrade }: Proefomgeving, maand: Maand) =>
  maandrun(maand, { uitvoerder: veenrade.id, gemeenten: ['9901'], voorbereidDoor: '', goedgekeurdDoor: '' });

async function draaiMaand(proef: Proefomgeving, maand: Maand): Promise<void> {
  const { veenrade, wachtrij } = proef;
  const { betaaldag } = rundag(proef, maand);
  const betaalbeheer = await proef.alsMedewerker(veenrade.medewerkers.betaalbeheer, veenrade);
  const teamleider = await proef.alsMedewerker(veenrade.medewerkers.teamleider, veenrade);
  const gestart = await betaalbeheer(startRun, { body: { soort: 'maand', maand, betaaldag, gemeenten: ['9901'] } });
  if (gestart.probleem) throw new Error(`${maand}: ${gestart.probleem.detail}`);
  await wachtrij.doeAlles();
  const runId = gestart.body.id;
  let cursor: string | undefined;
  do {
    const { body } = await teamleider(readRegels, {
      params: { runId },
      query: { alleen: 'aandacht', aantal: 100, cursor },
    });
    for (const regel of body.regels) {
      if (regel.nuInCenten === null) continue;
      const gezien = await betaalbeheer(reviewRegel, {
        params: { regelId: regel.id },
        body: { oordeel: 'goed', reden: GEZIEN },
      });
      if (gezien.probleem) throw new Error(`${maand}: ${gezien.probleem?.detail}`);
    }
    cursor = body.volgende ?? undefined;
  } while (cursor);
  const goed = await teamleider(approveRun, { params: { runId }, body: {} });
  if (goed.probleem) throw new Error(`${maand}: ${goed.probleem?.detail}`);
  await wachtrij.doeAlles();
}
