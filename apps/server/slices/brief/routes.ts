import { briefAlsTekst, type Geadresseerde } from '@meedoen/casework/brief';
import { readBrief, readBriefPdf, readBrieven, readPrintbestand } from '@meedoen/contract/brief';
import { leesBestand } from '../../platform/bestand/index.ts';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import { type Aanroep, Bestand, type Wegen } from '../../platform/http/index.ts';
import { bekendTot } from '../../platform/klok/index.ts';
import { foutInVeld, geweigerd, nietGevonden } from '../../platform/probleem/index.ts';
import { eigenKring, mayReadAdres } from '../../platform/sessie/index.ts';
import { briefblokken } from './blokken.ts';
import { isKlachtbrief, magKlachtbrieven } from './klachtbrief.ts';
import { pdfVan, printDag } from './opdrachten.ts';
import { alsCsv, type Printregel } from './pdf.ts';
import { type Briefrij, briefMetId, brievenAan, kortVan } from './store.ts';

/** A letter as it is read on a screen. @param metAdres whether this reader may see where it went to */
export async function briefWeergave(tx: Tx, rij: Briefrij, metAdres = true) {
  const [kort] = await kortVan(tx, [rij]);
  if (!kort) throw nietGevonden();
  const model = metAdres ? rij.model : { ...rij.model, geadresseerde: zonderAdres(rij.model.geadresseerde) };
  return { ...kort, blokken: briefblokken(model), tekst: briefAlsTekst(model), taal: model.taal };
}

const zonderAdres = ({ naam }: Geadresseerde): Geadresseerde => ({
  ...{ naam, straatEnNummer: 'Afgeschermd adres', postcode: '', plaats: '' },
});

/** Whether the caller may see where a letter went to: to a secret address, or to one that became secret. */
async function magAdresVan({ tx, actor }: Aanroep, { persoon }: Briefrij): Promise<boolean> {
  const [rij] = await tx<{ afgeschermd: boolean }[]>`select afgeschermd from persoon where id = ${persoon}`;
  return mayReadAdres(actor, rij?.afgeschermd ?? true);
}

async function zichtbareBrief(aanroep: Aanroep, id: string): Promise<Briefrij> {
  const rij = await briefMetId(aanroep.tx, id);
  if (!rij || (isKlachtbrief(rij.soort) && !magKlachtbrieven(aanroep.actor))) throw nietGevonden();
  aanroep.betreft({ id: rij.persoon, gemeente: rij.gemeente });
  return rij;
}

/** The person the letter is for has seen it; a member of staff or a representative who looks changes nothing. */
async function merkGelezen({ tx, actor, nu }: Aanroep, rij: Briefrij): Promise<void> {
  if (actor.soort !== 'inwoner' || actor.persoon !== rij.persoon) return;
  await tx`update brief set gelezen_op = ${nu} where id = ${rij.id} and gelezen_op is null`;
}

export function briefWegen(wegen: Wegen): void {
  wegen
    .op(readBrieven, async ({ params, query }, aanroep) => {
      const [persoon] = await aanroep.tx<{ id: string; gemeente: string }[]>`
        select id, gemeente from persoon where id = ${params.persoonId} and verwijderd_op is null`;
      if (!persoon) throw nietGevonden();
      aanroep.betreft(persoon);
      const alles = magKlachtbrieven(aanroep.actor);
      const tot = bekendTot(query.bekendOp, aanroep.vandaag);
      const brieven = (await brievenAan(aanroep.tx, persoon.id, tot)).filter(
        ({ soort }) => alles || !isKlachtbrief(soort),
      );
      return { brieven: await kortVan(aanroep.tx, brieven) };
    })
    .op(readBrief, async ({ params }, aanroep) => {
      const rij = await zichtbareBrief(aanroep, params.briefId);
      await merkGelezen(aanroep, rij);
      return briefWeergave(aanroep.tx, rij, await magAdresVan(aanroep, rij));
    })
    .op(readBriefPdf, async ({ params }, aanroep) => {
      const rij = await zichtbareBrief(aanroep, params.briefId);
      if (!(await magAdresVan(aanroep, rij)))
        throw geweigerd('Op deze brief staat een afgeschermd adres. Lees de brief op het scherm.', 'afgeschermd-adres');
      await merkGelezen(aanroep, rij);
      // whoever may read the letter may have its file made
      const bestand = await alsSysteem(aanroep.tx, async () =>
        leesBestand(aanroep.tx, await pdfVan(aanroep.tx, rij, aanroep.nu)),
      );
      if (!bestand) throw nietGevonden();
      return new Bestand(bestand.inhoud, bestand.type, bestand.naam);
    })
    .op(readPrintbestand, async ({ params, query }, aanroep) => {
      const { tx, actor, vandaag, nu } = aanroep;
      if (!('verboden' in actor)) throw nietGevonden();
      if (params.dag > vandaag) throw foutInVeld('/pad/dag', 'in-de-toekomst', 'Deze dag moet nog komen.');
      await alsSysteem(tx, () => printDag(tx, actor.uitvoerder, params.dag, nu));
      const bestanden = await tx<{ volgnummer: number; pdf: string; gemeente: string; index: Printregel[] }[]>`
        select volgnummer, pdf, gemeente, index from printbestand where uitvoerder = ${actor.uitvoerder} and dag = ${params.dag} order by volgnummer`;
      const gekozen =
        query.volgnummer === undefined ? bestanden[0] : bestanden.find((each) => each.volgnummer === query.volgnummer);
      const bestand = gekozen && (await leesBestand(tx, gekozen.pdf));
      if (!gekozen || !bestand) throw nietGevonden();
      // who takes the post to the printer holds all of it, also letters to people whose file is closed to them
      const aan = await alsSysteem(
        tx,
        () => tx<{ id: string; gemeente: string }[]>`
          select persoon as id, gemeente from verzending
          where uitvoerder = ${actor.uitvoerder} and dag = ${params.dag} and printbestand = ${gekozen.volgnummer}`,
      );
      const eigen = new Set(eigenKring(actor));
      if (aan.some(({ id }) => eigen.has(id)))
        throw geweigerd(
          'In deze post zit een brief uit een dossier dat u niet mag behandelen. Een collega haalt de post op.',
          'eigen-belang',
        );
      aanroep.betreft(...aan);
      const naam = `post-${params.dag}-${gekozen.volgnummer}-van-${bestanden.at(-1)?.volgnummer}`;
      return query.deel === 'index'
        ? new Bestand(Buffer.from(alsCsv(gekozen.index)), 'text/csv', `${naam}.csv`)
        : new Bestand(bestand.inhoud, bestand.type, `${naam}.pdf`);
    });
}
