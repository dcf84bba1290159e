import { nextRun, type Runopdracht } from '@meedoen/casework/betaling';
import { datum, maand as maandInWoorden } from '@meedoen/casework/opmaak';
import { dagVan, type Instant } from '@meedoen/casework/tijdstip';
import {
  approveRun,
  cancelRun,
  checkRekening,
  importBankbestand,
  readBestand,
  readRegels,
  readRun,
  readRuns,
  reviewRegel,
  startRun,
} from '@meedoen/contract/betaalrun';
import type { Maand } from '@meedoen/law/kernel';
import { z } from 'zod';
import { alsSysteem, type Tx, uuidv7 } from '../../platform/database/index.ts';
import { type Aanroep, Bestand, type Betrokkene, type Wegen } from '../../platform/http/index.ts';
import { foutInVeld, geweigerd, nietGevonden } from '../../platform/probleem/index.ts';
import { eigenKring } from '../../platform/sessie/index.ts';
import { bewaakVersie, voegCommandoToe } from '../../platform/stroom/index.ts';
import { zetInWachtrij } from '../../platform/wachtrij/index.ts';
import { instantVan } from '../berekening/index.ts';
import { verwerkBankbestand } from './bank.ts';
import { telKandidaten } from './berekenen.ts';
import { regelsMetTekort } from './derden.ts';
import { geefRunopdracht } from './opdracht.ts';
import { controleerRekening } from './rekening.ts';
import { type Regelrij, type Runrij, regelMetId, regels, regelsVan, runMetId, runs, runtotalen } from './store.ts';
import { type Kijker, regelWeergaven, runWeergave } from './weergave.ts';

const medewerker = ({ actor }: Aanroep): string => {
  if (!('medewerker' in actor)) throw nietGevonden();
  return actor.medewerker;
};
const kijker = ({ actor }: Aanroep): Kijker => {
  if (!('medewerker' in actor)) throw nietGevonden();
  return { id: actor.medewerker, verboden: actor.verboden };
};
/** Lines of the own file or that of family in a run. */
const eigenRegels = (aanroep: Aanroep, run: string) => regelsVan(aanroep.tx, run, eigenKring(kijker(aanroep)));
const deur = (aanroep: Aanroep, reden?: string) => ({
  auteur: { id: medewerker(aanroep), soort: 'medewerker' as const },
  nu: aanroep.nu,
  vandaag: aanroep.vandaag,
  reden,
});

/** A run in answer: with its version, for whoever looks. */
async function toon(aanroep: Aanroep, rij: Runrij) {
  aanroep.geefVersie(rij.versie);
  return runWeergave(aanroep.tx, rij, kijker(aanroep), aanroep.vandaag);
}

/** One month run per month and gemeente. @throws Probleem 409 that says which one there is */
async function bewaakMaandrun(tx: Tx, uitvoerder: string, gemeenten: readonly string[], maand: Maand): Promise<void> {
  const [al] = await tx<{ op: Date; namen: string[] }[]>`
    select aangemaakt_op as op, array(select naam from gemeente where code = any(gemeenten) order by naam) as namen
    from betaalrun where uitvoerder = ${uitvoerder} and soort = 'maand' and maand = ${maand}
      and gemeenten = ${gemeenten}::char(4)[] and status <> 'afgeblazen'`;
  if (!al) return;
  const dag = datum(dagVan(al.op.toISOString() as Instant));
  throw geweigerd(
    `De maandrun van ${maandInWoorden(maand)} voor ${al.namen.join(', ')} is er al, sinds ${dag}. Open die run. Wie later recht kreeg, gaat mee in een dagrun.`,
    'maandrun-bestaat',
  );
}

/** The id of the last line seen; a name would put a person in an address. */
function plaatsUit(cursor: string | undefined): string | undefined {
  if (cursor && !z.uuid().safeParse(cursor).success)
    throw foutInVeld('/vraag/cursor', 'verkeerde-vorm', 'Deze bladwijzer klopt niet.');
  return cursor;
}

export function betaalrunWegen(wegen: Wegen): void {
  wegen.op(readRuns, async ({ query }, aanroep) => {
    const rijen = await runs(aanroep.tx, query.aantal + 1, plaatsUit(query.cursor));
    const regelsNu = rijen.slice(0, query.aantal);
    const volgende = rijen.length > query.aantal ? (regelsNu.at(-1)?.id ?? null) : null;
    return {
      regels: await Promise.all(regelsNu.map((rij) => runWeergave(aanroep.tx, rij, kijker(aanroep), aanroep.vandaag))),
      volgende,
      totaal: null,
    };
  });

  wegen.op(readRun, async ({ params }, aanroep) => toon(aanroep, await runMetId(aanroep.tx, params.runId)));

  wegen.op(readRegels, async ({ params, query }, aanroep) => {
    await runMetId(aanroep.tx, params.runId);
    const rijen = await regels(aanroep.tx, {
      run: params.runId,
      alleen: query.alleen,
      zoek: query.zoek,
      na: plaatsUit(query.cursor),
      aantal: query.aantal + 1,
    });
    const pagina = rijen.slice(0, query.aantal);
    aanroep.betreft(...pagina.map(({ persoon, gemeente }) => ({ id: persoon, gemeente })));
    const volgende = rijen.length > query.aantal ? (pagina.at(-1)?.id ?? null) : null;
    return { regels: await regelWeergaven(aanroep.tx, pagina), volgende, totaal: null };
  });

  wegen.op(startRun, async ({ body }, aanroep) => {
    const { tx, actor, gemeenten, nu, vandaag } = aanroep;
    if (!('uitvoerder' in actor)) throw nietGevonden();
    const vreemd = body.gemeenten.filter((code) => !gemeenten.includes(code));
    if (vreemd.length > 0)
      throw foutInVeld('/gemeenten', 'niet-voor-u', `Voor deze gemeente betaalt u niet: ${vreemd.join(', ')}.`);
    const id = uuidv7();
    const codes = [...new Set(body.gemeenten)].sort();
    if (body.soort === 'maand' && body.maand) await bewaakMaandrun(tx, actor.uitvoerder, codes, body.maand);
    const basis = {
      id,
      uitvoerder: actor.uitvoerder,
      gemeenten: codes,
      soort: body.soort,
      ...(body.maand ? { maand: body.maand } : {}),
      betaaldag: body.betaaldag,
    };
    // every right is in a run, also one whose file is closed to who starts it
    const aantal = await alsSysteem(tx, () => telKandidaten(tx, { ...basis, maand: body.maand ?? null }));
    const opdracht: Runopdracht = {
      command: 'startRun',
      ...basis,
      aantal,
      door: medewerker(aanroep),
      op: instantVan(nu),
    };
    const uitslag = nextRun(undefined, opdracht, { vandaag, door: medewerker(aanroep), teBekijken: 0 });
    if (!uitslag.ok) {
      const { code, tekst, cijfers } = uitslag.weigering;
      throw cijfers?.betaaldag ? foutInVeld('/betaaldag', code, tekst) : geweigerd(tekst, code);
    }
    await tx`insert into betaalrun ${tx({
      id,
      uitvoerder: actor.uitvoerder,
      gemeenten: codes,
      soort: body.soort,
      maand: body.maand ?? null,
      betaaldag: body.betaaldag,
      status: uitslag.value.toestand,
      versie: 1,
      totaal: aantal,
      voorbereid_door: medewerker(aanroep),
      berekend_op: nu,
      aangemaakt_op: nu,
    })}`;
    const { command, op: _, door: __, ...gegevens } = opdracht;
    await voegCommandoToe(
      tx,
      { id, soort: 'betaalrun', uitvoerder: actor.uitvoerder, gemeente: null, persoon: null },
      0,
      { commando: command, gegevens, op: nu, dag: vandaag, auteur: { id: medewerker(aanroep), soort: 'medewerker' } },
    );
    await zetInWachtrij(tx, { soort: 'betaalrun-berekenen', gegevens: { run: id }, uitvoerder: actor.uitvoerder }, nu);
    return toon(aanroep, await runMetId(tx, id));
  });

  wegen.op(reviewRegel, async ({ params, body }, aanroep) => {
    const { tx } = aanroep;
    const regel = await regelMetId(tx, params.regelId);
    aanroep.betreft({ id: regel.persoon, gemeente: regel.gemeente });
    const run = await runMetId(tx, regel.run, true);
    if (run.status !== 'voorbeeld') throw geweigerd('De run is niet meer te wijzigen.', 'niet-in-deze-toestand');
    const goed = body.oordeel === 'goed';
    if (goed && regel.netto_in_centen === null)
      throw geweigerd(
        'Deze regel is niet te berekenen. Los eerst op wat ontbreekt, of houd hem tegen.',
        'niet-te-berekenen',
      );
    await tx`update betaalregel set ${tx({ bekeken_door: medewerker(aanroep), bekeken_reden: body.reden, tegengehouden: !goed })} where id = ${regel.id}`;
    const [weergave] = await regelWeergaven(tx, [await regelMetId(tx, regel.id)]);
    return weergave as NonNullable<typeof weergave>;
  });

  wegen.op(approveRun, async ({ params }, aanroep) => {
    const { tx, nu, vandaag } = aanroep;
    const rij = await runMetId(tx, params.runId, true);
    bewaakVersie(aanroep.versie, rij.versie);
    const eigen = await eigenRegels(aanroep, rij.id);
    // how many files changed is nothing for somebody who may not approve it anyway
    const verouderd = rij.status === 'voorbeeld' && eigen === 0 ? await verouderdeRegels(tx, rij) : [];
    if (verouderd.length > 0) {
      throw geweigerd(
        `Van ${verouderd.length} ${verouderd.length === 1 ? 'dossier is' : 'dossiers zijn'} intussen een gegeven gewijzigd. Blaas deze run af en maak hem opnieuw.`,
        'gegevens-gewijzigd',
      );
    }
    const tekort =
      rij.status === 'voorbeeld' && eigen === 0 ? await alsSysteem(tx, () => regelsMetTekort(tx, rij)) : [];
    if (tekort.length > 0) {
      throw geweigerd(
        `Bij ${tekort.length} ${tekort.length === 1 ? 'regel' : 'regels'} rekende deze run erop dat een andere run de huur of zorgpremie van deze maand betaalt. Die run doet dat niet meer. Blaas deze run af en maak hem opnieuw.`,
        'andere-run-betaalt-niet',
      );
    }
    const totalen = await runtotalen(tx, rij.id);
    const run = await geefRunopdracht(
      tx,
      rij,
      { command: 'approveRun', door: medewerker(aanroep), op: instantVan(nu) },
      {
        vandaag,
        door: medewerker(aanroep),
        teBekijken: totalen.teBekijken,
        eigenRegels: eigen,
        totaalSpecificaties: totalen.specificaties,
        totaalWet: totalen.totaal,
      },
      deur(aanroep),
    );
    await zetInWachtrij(tx, { soort: 'betaalrun-boeken', gegevens: { run: run.id }, uitvoerder: run.uitvoerder }, nu);
    return toon(aanroep, run);
  });

  wegen.op(cancelRun, async ({ params, body }, aanroep) => {
    const rij = await runMetId(aanroep.tx, params.runId, true);
    bewaakVersie(aanroep.versie, rij.versie);
    const run = await geefRunopdracht(
      aanroep.tx,
      rij,
      { command: 'cancelRun', reden: body.reden, door: medewerker(aanroep), op: instantVan(aanroep.nu) },
      { vandaag: aanroep.vandaag, door: medewerker(aanroep), teBekijken: 0 },
      deur(aanroep, body.reden),
    );
    return toon(aanroep, run);
  });

  wegen.op(readBestand, async ({ params, query }, aanroep) => {
    const run = await runMetId(aanroep.tx, params.runId);
    // somebody with both roles: who approves does not also bring the money away
    if (run.goedgekeurd_door === medewerker(aanroep))
      throw geweigerd('U keurde deze run goed. Een collega biedt het bestand aan bij de bank.', 'zelf-goedgekeurd');
    // the file names everybody in it
    if ((await eigenRegels(aanroep, run.id)) > 0)
      throw geweigerd(
        'In dit bestand staat een betaling uit een dossier dat u niet mag behandelen. Een collega biedt het aan bij de bank.',
        'eigen-belang',
      );
    const [rij] = await aanroep.tx<{ naam: string; inhoud: Buffer }[]>`
      select naam, inhoud from betaalbestand where run = ${params.runId} and volgnummer = ${query.volgnummer}`;
    if (!rij) throw nietGevonden();
    aanroep.betreft(...(await mensenIn(aanroep.tx, run.id, rij.inhoud)));
    return new Bestand(rij.inhoud, 'application/xml', rij.naam);
  });

  wegen.op(importBankbestand, async ({ query }, aanroep) =>
    verwerkBankbestand(aanroep, query.naam, await aanroep.inhoud()),
  );
  wegen.op(checkRekening, async ({ params, body }, aanroep) =>
    controleerRekening(aanroep, params.feitId, body.oordeel, body.reden),
  );
}

/**
 * Everybody a bank file is about, as it stands in the file itself: also who has a closed file, since whoever carries it
 * carries all of it. Pay that goes to a partner names the partner too.
 */
async function mensenIn(tx: Aanroep['tx'], run: string, inhoud: Buffer): Promise<Betrokkene[]> {
  const kenmerken = [...inhoud.toString('utf8').matchAll(/<EndToEndId>([^<]+)</g)].map(([, each = '']) => each);
  return alsSysteem(
    tx,
    () => tx<Betrokkene[]>`
      select b.persoon as id, b.gemeente from betaling b where b.run = ${run} and b.end_to_end_id = any(${kenmerken})
      union select r.partner, b.gemeente from betaling b join recht r on r.id = b.recht
      where b.run = ${run} and b.bestemming = 'partner' and r.partner is not null and b.end_to_end_id = any(${kenmerken})`,
  );
}

/** Lines whose household got a new fact after the run was computed. */
async function verouderdeRegels(tx: Aanroep['tx'], run: Runrij): Promise<Pick<Regelrij, 'id'>[]> {
  if (!run.berekend_op) return [];
  return tx<Pick<Regelrij, 'id'>[]>`select id from toegang.verouderde_regels(${run.id}) as id`;
}
