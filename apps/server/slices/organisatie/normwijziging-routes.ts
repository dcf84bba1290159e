import { datum } from '@meedoen/casework/opmaak';
import type { normwijziging } from '@meedoen/contract/organisatie';
import type { IsoDate } from '@meedoen/law/kernel';
import type { z } from 'zod';
import { alsSysteem, jsonb } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { foutInVeld, geweigerd } from '../../platform/probleem/index.ts';
import { zetInWachtrij } from '../../platform/wachtrij/index.ts';
import { beleidVoor } from '../beleid/index.ts';
import { namenVan } from '../persoon/index.ts';
import { wijzigingenOp } from './bedragen.ts';
import { medewerkerVan } from './invoer.ts';
import { geraakteGemeenten, legeUitkomst, type Normrij, normrijVan, ONBEKEND, rekenVerder } from './normwijziging.ts';

type Normwijziging = z.output<typeof normwijziging>;

/** One change of norms as everybody sees it. */
async function weergave(aanroep: Aanroep, vanaf: IsoDate, rij: Normrij | undefined): Promise<Normwijziging> {
  const { tx } = aanroep;
  const { uitvoerder } = medewerkerVan(aanroep);
  const geraakt = await geraakteGemeenten(tx, uitvoerder, vanaf);
  const beleid = await beleidVoor(tx, uitvoerder, geraakt[0]?.gemeente ?? aanroep.gemeenten[0] ?? '');
  const bedragen = wijzigingenOp(beleid, vanaf);
  const klaar = rij?.klaar === true;
  const groepen = Object.entries(rij?.uitkomst.groepen ?? {})
    .map(([leefvorm, { aantal, van, naar }]) => ({
      ...{ leefvorm, aantal, vanInCenten: van, naarInCenten: naar },
      berekend: leefvorm !== ONBEKEND,
    }))
    .sort((a, b) => b.aantal - a.aantal);
  const namen = await namenVan(
    tx,
    [rij?.voorbereid_door, rij?.goedgekeurd_door].flatMap((id) => (id ? [id] : [])),
  );
  const naamVan = (id: string | null | undefined) => (id && namen.get(id)) || null;
  return {
    vanaf,
    status: rij && klaar ? rij.status : 'te-bekijken',
    aantal: klaar ? rij.uitkomst.aantal : geraakt.reduce((som, { aantal }) => som + aantal, 0),
    totaalVerschilInCenten: groepen.reduce((som, { vanInCenten, naarInCenten }) => som + naarInCenten - vanInCenten, 0),
    groepen,
    bedragen,
    // once computed: what households really miss; before that everything that has no value on the day
    ontbreekt: klaar
      ? [...rij.uitkomst.ontbreekt]
      : bedragen.filter(({ naar }) => naar === null).map(({ naam }) => naam),
    voortgang:
      rij && !klaar
        ? { klaar: rij.uitkomst.aantal, totaal: geraakt.reduce((som, { aantal }) => som + aantal, 0) }
        : null,
    voorbereidDoor: naamVan(rij?.voorbereid_door),
    goedgekeurdDoor: naamVan(rij?.goedgekeurd_door),
    reden: rij?.reden ?? null,
    brieven: rij?.brieven ?? 0,
  };
}

/** A change touches every right of the uitvoerder: who may decide for a part of it, may not decide. */
async function bewaakBereik(aanroep: Aanroep, uitvoerder: string, vanaf: IsoDate): Promise<void> {
  const buiten = (await geraakteGemeenten(aanroep.tx, uitvoerder, vanaf)).filter(
    ({ gemeente }) => !aanroep.gemeenten.includes(gemeente),
  );
  if (buiten.length > 0)
    throw geweigerd('Deze wijziging raakt ook gemeenten waarvoor u deze taak niet hebt.', 'andere-gemeenten');
}

export async function leesNormwijziging(vanaf: IsoDate, aanroep: Aanroep): Promise<Normwijziging> {
  const { uitvoerder } = medewerkerVan(aanroep);
  const rij = await normrijVan(aanroep.tx, uitvoerder, vanaf);
  return weergave(aanroep, vanaf, rij);
}

/** Computes every running right on the day before and on the day; may be done again until it is approved. */
export async function prepareWijziging(vanaf: IsoDate, aanroep: Aanroep): Promise<Normwijziging> {
  const { tx, nu, omgeving } = aanroep;
  const { uitvoerder, medewerker } = medewerkerVan(aanroep);
  await tx`select pg_advisory_xact_lock(hashtextextended(${`normen ${uitvoerder} ${vanaf}`}, 0))`;
  const beleid = await beleidVoor(tx, uitvoerder, aanroep.gemeenten[0] ?? '');
  if (wijzigingenOp(beleid, vanaf).length === 0)
    throw foutInVeld('/pad/vanaf', 'geen-wijziging', 'Op deze dag verandert er geen bedrag.');
  const eerder = await normrijVan(tx, uitvoerder, vanaf);
  if (eerder?.status === 'goedgekeurd') throw geweigerd('Deze wijziging is al goedgekeurd.', 'al-goedgekeurd');
  await bewaakBereik(aanroep, uitvoerder, vanaf);
  const uitkomst = legeUitkomst(nu);
  await tx`insert into normwijziging ${tx({
    uitvoerder,
    vanaf,
    status: 'voorbereid',
    uitkomst: jsonb(tx, uitkomst),
    klaar: false,
    voorbereid_door: medewerker,
    op: nu,
  })} on conflict (uitvoerder, vanaf) do update set uitkomst = excluded.uitkomst, klaar = false, voorbereid_door = excluded.voorbereid_door, op = excluded.op`;
  await alsSysteem(tx, () => rekenVerder(tx, { uitvoerder, vanaf, uitkomst }, omgeving.klok));
  return leesNormwijziging(vanaf, aanroep);
}

/**
 * Approved by somebody else than who prepared it; the letters follow by job. Letters about a day that has passed tell
 * people what they get already: only with the reason.
 */
export async function approveWijziging(
  vanaf: IsoDate,
  reden: string | undefined,
  aanroep: Aanroep,
): Promise<Normwijziging> {
  const { tx, nu, vandaag } = aanroep;
  const { uitvoerder, medewerker } = medewerkerVan(aanroep);
  const rij = await normrijVan(tx, uitvoerder, vanaf);
  if (!rij?.klaar) throw geweigerd('Deze wijziging is nog niet doorgerekend.', 'niet-voorbereid');
  if (rij.status === 'goedgekeurd') throw geweigerd('Deze wijziging is al goedgekeurd.', 'al-goedgekeurd');
  if (rij.voorbereid_door === medewerker)
    throw geweigerd('U bereidde deze wijziging zelf voor. Een ander keurt haar goed.', 'zelf-voorbereid');
  await bewaakBereik(aanroep, uitvoerder, vanaf);
  const { ontbreekt, beleid, groepen } = rij.uitkomst;
  // an amount nobody published stops who needs it, and nobody else
  if (ontbreekt.length > 0 && !Object.keys(groepen).some((leefvorm) => leefvorm !== ONBEKEND))
    throw geweigerd(`Deze bedragen ontbreken nog: ${ontbreekt.join(', ')}.`, 'bedrag-ontbreekt');
  for (const [gemeente, versie] of Object.entries(beleid))
    if ((await beleidVoor(tx, uitvoerder, gemeente)).versie !== versie)
      throw geweigerd('Er is intussen een bedrag of beleid gewijzigd. Reken de wijziging opnieuw door.', 'verouderd');
  const achteraf = vanaf <= vandaag;
  if (achteraf && !reden)
    throw foutInVeld(
      '/reden',
      'al-ingegaan',
      `Deze bedragen gelden al sinds ${datum(vanaf)}. Wie nu goedkeurt, stuurt ${rij.uitkomst.aantal} rechten een brief over een wijziging van toen. Schrijf op waarom dat nog moet.`,
    );
  await tx`update normwijziging set status = 'goedgekeurd', goedgekeurd_door = ${medewerker},
      reden = ${achteraf ? (reden ?? null) : null}, op = ${nu}
    where uitvoerder = ${uitvoerder} and vanaf = ${vanaf}`;
  await zetInWachtrij(tx, { soort: 'normwijziging-brieven', gegevens: { vanaf }, uitvoerder }, nu);
  return leesNormwijziging(vanaf, aanroep);
}
