import { ontbreektInJaar, ontbreektVoorJaar } from '@meedoen/casework/jaaropgave';
import * as contract from '@meedoen/contract/jaaropgave';
import { yearOf } from '@meedoen/law/kernel';
import { alsSysteem, type Tx, uuidv7 } from '../../platform/database/index.ts';
import { type Aanroep, Bestand, type Wegen } from '../../platform/http/index.ts';
import { foutInVeld, nietGevonden } from '../../platform/probleem/index.ts';
import { auteurVan } from '../../platform/stroom/index.ts';
import { zetInWachtrij } from '../../platform/wachtrij/index.ts';
import { loonPerGemeente } from '../grootboek/index.ts';
import { telLoontrekkers } from './maken.ts';
import { geefJaarrunopdracht, type Jaarrunrij, jaarrunsVan, opgavenVan, weigeringVan } from './store.ts';

/** Paths of the year statement and of what is paid to the Belastingdienst. */
export function jaaropgaveWegen(wegen: Wegen): void {
  wegen
    .op(contract.readJaarruns, async ({ query }, aanroep) => {
      const uitvoerder = uitvoerderVan(aanroep);
      const { tx, vandaag } = aanroep;
      return {
        runs: await Promise.all((await jaarrunsVan(tx, query.jaar)).map((rij) => weergave(tx, rij))),
        weigering: (await alsSysteem(tx, () => weigeringVan(tx, uitvoerder, query.jaar, vandaag))) ?? null,
      };
    })
    .op(contract.startJaarrun, ({ body }, aanroep) => start(body.jaar, body.gemeenten, aanroep))
    .op(contract.readLoonaangifte, ({ query }, aanroep) => loonaangifteVan(query.jaar, aanroep))
    .op(contract.readLoonaangiftebestand, async ({ query }, aanroep) => {
      const aangifte = await loonaangifteVan(query.jaar, aanroep);
      return new Bestand(Buffer.from(alsCsv(aangifte)), 'text/csv', `loonaangifte-${query.jaar}.csv`);
    })
    .op(contract.readEigenJaaropgaven, (_, aanroep) => eigenOpgaven(aanroep));
}

function uitvoerderVan({ actor }: Aanroep): string {
  if (!('medewerker' in actor)) throw nietGevonden();
  return actor.uitvoerder;
}

async function start(jaar: number, gemeenten: readonly string[], aanroep: Aanroep) {
  const { tx, nu, vandaag, actor } = aanroep;
  const uitvoerder = uitvoerderVan(aanroep);
  const vreemd = gemeenten.filter((code) => !aanroep.gemeenten.includes(code));
  if (vreemd.length > 0)
    throw foutInVeld('/gemeenten', 'niet-voor-u', `Voor deze gemeente betaalt u niet: ${vreemd.join(', ')}.`);
  const codes = [...new Set(gemeenten)].sort();
  const id = uuidv7();
  // a statement is for everybody, also who has a file that is closed to who starts this
  return alsSysteem(tx, async () => {
    await tx`select pg_advisory_xact_lock(hashtextextended(${`jaarrun ${uitvoerder} ${jaar}`}, 0))`;
    const aantal = await telLoontrekkers(tx, uitvoerder, codes, jaar);
    const rij = await geefJaarrunopdracht(
      tx,
      undefined,
      { command: 'startJaarrun', id, uitvoerder, gemeenten: codes, jaar, aantal },
      uitvoerder,
      { auteur: auteurVan(actor), nu, vandaag },
    );
    if (rij.toestand.toestand === 'bezig')
      await zetInWachtrij(tx, { soort: 'jaaropgaven', gegevens: { run: id }, uitvoerder }, nu);
    return weergave(tx, rij);
  });
}

async function weergave(tx: Tx, { id, jaar, toestand, aangemaakt_op: op }: Jaarrunrij) {
  const [door] = await tx<{ naam: string }[]>`select naam from medewerker where id = ${toestand.door}`;
  const { gemeenten, toestand: status, klaar, aantal, telling } = toestand;
  return {
    ...{ id, jaar, gemeenten: [...gemeenten], status, voortgang: { klaar, totaal: aantal } },
    ...{ ...telling, ontbreekt: [...telling.ontbreekt] },
    door: door?.naam ?? null,
    op: op.toISOString(),
  };
}

/** What is paid over each month of a year, for the gemeenten of who asks; a total tells of nobody. */
async function loonaangifteVan(jaar: number, aanroep: Aanroep) {
  const { tx, gemeenten } = aanroep;
  const uitvoerder = uitvoerderVan(aanroep);
  const regels = await alsSysteem(tx, () => loonPerGemeente(tx, uitvoerder, gemeenten, jaar));
  return {
    jaar,
    ontbreekt: ontbreektInJaar(jaar) ?? null,
    regels: regels.map(({ gemeente, maand, personen, boekingen, netto, loonheffing, zvw }) => ({
      ...{ gemeente, maand, personen, boekingen },
      ...{ nettoInCenten: netto, loonheffingInCenten: loonheffing, brutoInCenten: netto + loonheffing },
      zvwInCenten: zvw,
    })),
  };
}

const euro = (centen: number): string =>
  `${centen < 0 ? '-' : ''}${Math.trunc(Math.abs(centen) / 100)},${String(Math.abs(centen) % 100).padStart(2, '0')}`;

/** With a semicolon and a comma, as spreadsheets in Dutch read it. */
function alsCsv({ regels }: contract.Loonaangifte): string {
  const kop = ['gemeente', 'maand', 'personen', 'boekingen', 'netto', 'loonheffing', 'bruto', 'zvw'];
  const rijen = regels.map((regel) => [
    ...[regel.gemeente, regel.maand, String(regel.personen), String(regel.boekingen), euro(regel.nettoInCenten)],
    ...[euro(regel.loonheffingInCenten), euro(regel.brutoInCenten), euro(regel.zvwInCenten)],
  ]);
  return `\ufeff${[kop, ...rijen].map((rij) => rij.join(';')).join('\r\n')}\r\n`;
}

/** The own statements, newest first, and the years that have none with why. */
async function eigenOpgaven(aanroep: Aanroep) {
  const { actor, tx, vandaag } = aanroep;
  if (actor.soort !== 'inwoner') throw nietGevonden();
  const rijen = await opgavenVan(tx, actor.persoon);
  const namen = new Map(
    (await tx<{ code: string; naam: string }[]>`select code, naam from gemeente`).map(({ code, naam }) => [code, naam]),
  );
  const nieuwste = new Map<string, number>();
  for (const { jaar, gemeente, versie } of rijen)
    nieuwste.set(`${jaar} ${gemeente}`, Math.max(versie, nieuwste.get(`${jaar} ${gemeente}`) ?? 0));
  const jaren = await tx<{ jaar: number }[]>`
    select distinct substr(maand, 1, 4)::int as jaar from boeking
    where persoon = ${actor.persoon} and rekening = 'loon' order by jaar desc`;
  return {
    opgaven: rijen.map(({ id, jaar, versie, gemeente, op, brief, netto, loonheffing, bruto, zvw }) => ({
      ...{ id, jaar, versie, op, brief, gemeente: namen.get(gemeente) ?? gemeente },
      vervangen: versie < (nieuwste.get(`${jaar} ${gemeente}`) ?? 0),
      ...{ nettoInCenten: netto, loonheffingInCenten: loonheffing, brutoInCenten: bruto, zvwInCenten: zvw },
    })),
    zonder: jaren
      .filter(({ jaar }) => !rijen.some((rij) => rij.jaar === jaar))
      .map(({ jaar }) => ({
        jaar,
        reden:
          jaar >= yearOf(vandaag)
            ? ('jaar-loopt-nog' as const)
            : ontbreektVoorJaar(jaar) === undefined
              ? ('nog-niet-gemaakt' as const)
              : ('tarief-ontbreekt' as const),
      })),
  };
}
