import { bekendeFeiten, definitieVan, type Feit, type Verschil, zelfdeWaarde } from '@meedoen/casework/feiten';
import { instant } from '@meedoen/casework/tijdstip';
import * as contract from '@meedoen/contract/feit';
import { addDays, type Cents, type IsoDate, isoDate, type Maand, monthOfDate } from '@meedoen/law/kernel';
import type { z } from 'zod';
import { alsSysteem, type Tx, uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { eindVan } from '../../platform/klok/index.ts';
import { foutInVeld, geweigerd, nietGevonden } from '../../platform/probleem/index.ts';
import { mayReadAdres } from '../../platform/sessie/index.ts';
import { auteurVan } from '../../platform/stroom/index.ts';
import { type Feitrij, feitMetId, huishoudfeiten } from './store.ts';
import { type Feitpersoon, recordFeiten, type Vastlegging } from './vastleggen.ts';
import { bewaakVerwijzingen } from './verwijzingen.ts';
import { feitWeergave, openVerschillen } from './weergave.ts';

/** One month that a fact touches, as the API tells it. */
interface Gevolgmaand {
  readonly maand: Maand;
  readonly geboekt: { readonly uitkering: Cents };
  readonly berekend: { readonly uitkering: Cents } | null;
}

/** What happens elsewhere because of a fact; the slice of besluiten does it. */
export interface Feitgevolgen {
  werkGevolgBij(
    tx: Tx,
    personen: readonly string[],
    door: Vastlegging,
  ): Promise<readonly { persoon: string; maanden: readonly Gevolgmaand[]; voorstel: string | null }[]>;
  uitkeringZonder(tx: Tx, persoon: string, maand: Maand, zonder: string, nu: Date): Promise<Cents | undefined>;
}

type Gevolgantwoord = z.output<typeof contract.gevolg>;

/** Paths of facts: read as known on a day, record, settle. */
export function feitWegen(wegen: Wegen, gevolgen: Feitgevolgen): void {
  wegen
    .op(contract.readFeiten, async ({ params, query }, aanroep) => {
      const persoon = await persoonVan(aanroep, params.persoonId);
      const bekendOp = query.bekendOp ?? aanroep.vandaag;
      const moment = instant(eindVan(bekendOp).toISOString());
      const alle = await huishoudfeiten(aanroep.tx, persoon.id);
      const rijen = await zichtbaar(alle, persoon.id, aanroep);
      const alles = rijen.map(({ feit }) => feit);
      const bekend = bekendeFeiten(alles, moment);
      const open = openVerschillen(bekend);
      const namen = await namenBij(aanroep.tx, rijen);
      aanroep.betreft(
        ...[...new Set(bekend.map((feit) => feit.persoon))].map((id) => ({ id, gemeente: persoon.gemeente })),
      );
      const toon = await weergaveVoor(aanroep, bekend, open, namen);
      const verschillen = await Promise.all(
        open.map((verschil) => verschilWeergave(verschil, toon, persoon.id, aanroep, gevolgen)),
      );
      const momenten = new Set(alles.flatMap(({ bekend: b }) => (b.tot ? [b.vanaf, b.tot] : [b.vanaf])));
      return {
        bekendOp,
        feiten: bekend.map(toon),
        verschillen,
        wijzigmomenten: [...momenten].sort(),
      };
    })
    .op(contract.recordFeit, async ({ params, body }, aanroep) => {
      const persoon = await persoonVan(aanroep, params.persoonId);
      // opens a file to somebody: has its own path, that asks for evidence
      if (body.soort === 'vertegenwoordiging')
        throw foutInVeld(
          '/soort',
          'eigen-pad',
          'Leg dit vast bij "Wie mag voor deze persoon handelen", met het bewijs.',
        );
      // said together with who it is about, in a group that the gemeente uses
      if (body.soort === 'plaatsing')
        throw foutInVeld('/soort', 'eigen-pad', 'Leg dit vast bij "Begeleiding", in een groep van de indeling.');
      await bewaakVerwijzingen(aanroep.tx, persoon, [body]);
      const [feit] = await recordFeiten(aanroep.tx, persoon, [body], vastleggingVan(aanroep));
      if (!feit) throw nietGevonden();
      return antwoordMet(feit, persoon, aanroep, gevolgen);
    })
    .op(contract.settleVerschil, async ({ params, body }, aanroep) => {
      const gekozen = await feitMetId(aanroep.tx, params.feitId);
      if (!gekozen) throw nietGevonden();
      const persoon = await persoonVan(aanroep, gekozen.feit.persoon);
      const feit = await stelVast(gekozen.feit, persoon, body.reden, aanroep);
      return antwoordMet(feit, persoon, aanroep, gevolgen);
    });
}

export const vastleggingVan = (aanroep: Aanroep): Vastlegging => ({
  auteur: auteurVan(aanroep.actor),
  nu: aanroep.nu,
  vandaag: aanroep.vandaag,
});

async function persoonVan(aanroep: Aanroep, id: string): Promise<Feitpersoon> {
  const [rij] = await aanroep.tx<Feitpersoon[]>`
    select id, uitvoerder, gemeente from persoon where id = ${id} and verwijderd_op is null`;
  if (!rij) throw nietGevonden();
  aanroep.betreft(rij);
  return rij;
}

/**
 * A resident sees of others in the household only what the catalogue does not shield, and nothing of the days after they
 * lived together: who parted or moved out lives a life of their own.
 */
async function zichtbaar(rijen: readonly Feitrij[], zelf: string, { tx, actor }: Aanroep): Promise<Feitrij[]> {
  if (actor.soort !== 'inwoner') return [...rijen];
  const leden = await tx<{ persoon: string; tot: IsoDate | null; blijft: boolean }[]>`
    select persoon, max(upper(geldig)) as tot, bool_or(upper_inf(geldig)) as blijft from huishoudlid where dossier = ${zelf} group by persoon`;
  return rijen.flatMap((rij) => {
    const { feit } = rij;
    if (feit.persoon === zelf) return [rij];
    const lid = leden.find(({ persoon }) => persoon === feit.persoon);
    if (!lid || definitieVan(feit.soort).afgeschermd) return [];
    const einde = lid.tot;
    if (lid.blijft || !einde) return [rij];
    if (feit.geldig.vanaf !== undefined && feit.geldig.vanaf >= einde) return [];
    const geldig = {
      ...feit.geldig,
      tot: feit.geldig.tot !== undefined && feit.geldig.tot < einde ? feit.geldig.tot : einde,
    };
    return [{ ...rij, feit: { ...feit, geldig } }];
  });
}

/**
 * Facts as this caller may read them. A secret address needs a right of its own, and so does what was known before it
 * was secret: people mostly still live there. That there is one is not a secret to staff.
 */
async function weergaveVoor(
  { tx, actor }: Aanroep,
  feiten: readonly Feit[],
  open: readonly Verschil[],
  namen: Map<string, string>,
): Promise<(feit: Feit) => ReturnType<typeof feitWeergave>> {
  const wie = [...new Set(feiten.map(({ persoon }) => persoon))];
  const rijen = await alsSysteem(
    tx,
    () => tx<{ id: string }[]>`select id from persoon where id = any(${wie}) and afgeschermd`,
  );
  const beschermd = new Set(rijen.map(({ id }) => id));
  return (feit) => {
    const weergave = feitWeergave(feit, open, namen);
    if (feit.soort !== 'adres' || mayReadAdres(actor, feit.waarde.geheim === true || beschermd.has(feit.persoon)))
      return weergave;
    return { ...weergave, waarde: { geheim: true }, weergave: 'Afgeschermd adres' };
  };
}

async function namenBij(tx: Tx, rijen: readonly Feitrij[]): Promise<Map<string, string>> {
  const ids = rijen.flatMap(({ feit }) => [feit.auteur, ...genoemdeIds(feit.waarde)]).filter((id) => UUID.test(id));
  if (ids.length === 0) return new Map();
  const gevonden = await tx<{ id: string; naam: string }[]>`
    select id, naam from medewerker where id = any(${[...new Set(ids)]})
    union all select id, naam from persoon where id = any(${[...new Set(ids)]})`;
  return new Map(gevonden.map(({ id, naam }) => [id, naam]));
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-/;
const genoemdeIds = (waarde: object): string[] =>
  Object.values(waarde).filter((each): each is string => typeof each === 'string' && UUID.test(each));

async function verschilWeergave(
  verschil: Verschil,
  toon: (feit: Feit) => ReturnType<typeof feitWeergave>,
  persoon: string,
  { tx, nu, vandaag }: Aanroep,
  gevolgen: Feitgevolgen,
) {
  const { opgegeven, gecontroleerd, periode, soort } = verschil;
  const laatste = periode.tot && periode.tot <= vandaag ? addDays(periode.tot, -1) : vandaag;
  const maand = monthOfDate(isoDate(periode.vanaf && periode.vanaf > laatste ? periode.vanaf : laatste));
  const zonder = async (feit: Feit) => (await gevolgen.uitkeringZonder(tx, persoon, maand, feit.id, nu)) ?? null;
  return {
    soort,
    label: definitieVan(soort).label.nl,
    maand,
    opgegeven: toon(opgegeven),
    gecontroleerd: toon(gecontroleerd),
    uitkeringBijOpgegevenInCenten: await zonder(gecontroleerd),
    uitkeringBijGecontroleerdInCenten: await zonder(opgegeven),
  };
}

/** The difference a fact is part of, settled: staff records the chosen value over the days that differ. */
async function stelVast(gekozen: Feit, persoon: Feitpersoon, reden: string, aanroep: Aanroep): Promise<Feit> {
  const rijen = (await huishoudfeiten(aanroep.tx, persoon.id)).map(({ feit }) => feit);
  const bekend = bekendeFeiten(rijen, instant(eindVan(aanroep.vandaag).toISOString()));
  const verschil = openVerschillen(bekend).find(
    ({ opgegeven, gecontroleerd }) => opgegeven.id === gekozen.id || gecontroleerd.id === gekozen.id,
  );
  if (!verschil) throw geweigerd('Hier is geen verschil meer om vast te stellen.', 'geen-verschil');
  const eerder = bekend.find(
    (feit) =>
      feit.soort === gekozen.soort &&
      feit.persoon === persoon.id &&
      feit.bron === 'medewerker' &&
      zelfdeZaak(feit, gekozen),
  );
  const { vanaf, tot } = verschil.periode;
  const [feit] = await recordFeiten(
    aanroep.tx,
    persoon,
    [
      {
        soort: gekozen.soort,
        waarde: gekozen.waarde,
        vanaf: vanaf ?? null,
        totEnMet: tot ? addDays(tot, -1) : null,
        bron: 'medewerker',
        gecontroleerd: true,
        reden,
        bewijs: gekozen.bewijs,
        vervangt: eerder?.id,
      },
    ],
    vastleggingVan(aanroep),
  );
  if (!feit) throw nietGevonden();
  await aanroep.tx`update taak set klaar_op = ${aanroep.nu}, uitkomst = ${reden}
    where soort = 'verschil' and bron = any(${[verschil.opgegeven.id, verschil.gecontroleerd.id]}) and klaar_op is null`;
  return feit;
}

const zelfdeZaak = (a: Feit, b: Feit): boolean => {
  const { aantal, sleutel } = definitieVan(a.soort);
  if (aantal === 'een' || !sleutel) return true;
  return sleutel(a.waarde) === sleutel(b.waarde) || zelfdeWaarde(a, b);
};

async function antwoordMet(feit: Feit, persoon: Feitpersoon, aanroep: Aanroep, gevolgen: Feitgevolgen) {
  const { tx } = aanroep;
  const alle = await gevolgen.werkGevolgBij(tx, [persoon.id], vastleggingVan(aanroep));
  const rijen = await huishoudfeiten(tx, persoon.id);
  const na = bekendeFeiten(
    rijen.map((rij) => rij.feit),
    instant(new Date(aanroep.nu.getTime() + 1000).toISOString()),
  );
  const open = openVerschillen(na);
  await zetVerschilKlaar(feit, open, persoon, aanroep);
  const namen = await namenBij(tx, rijen);
  // only what it does to this person's own right is told; a housemate's file is another file
  const eigen = alle.filter((gevolg) => gevolg.persoon === persoon.id && gevolg.maanden.length > 0);
  const gevolg: Gevolgantwoord = {
    maanden: eigen.flatMap(({ maanden }) => maanden.map(gevolgmaand)),
    voorstel: eigen.find(({ voorstel }) => voorstel !== null)?.voorstel ?? null,
  };
  const toon = await weergaveVoor(aanroep, [feit], open, namen);
  return { feit: toon(feit), gevolg };
}

function gevolgmaand({ maand, geboekt, berekend }: Gevolgmaand) {
  return {
    maand,
    geboektInCenten: geboekt.uitkering,
    berekendInCenten: berekend?.uitkering ?? null,
    verschilInCenten: berekend ? berekend.uitkering - geboekt.uitkering : null,
  };
}

/** A difference this fact opened becomes a task. */
async function zetVerschilKlaar(feit: Feit, open: readonly Verschil[], persoon: Feitpersoon, { tx, nu }: Aanroep) {
  if (!open.some(({ opgegeven, gecontroleerd }) => opgegeven.id === feit.id || gecontroleerd.id === feit.id)) return;
  await tx`insert into taak ${tx({
    id: uuidv7(),
    uitvoerder: persoon.uitvoerder,
    gemeente: persoon.gemeente,
    persoon: persoon.id,
    soort: 'verschil',
    titel: `${definitieVan(feit.soort).label.nl}: opgegeven en gecontroleerd verschillen`,
    ontstaan_uit: 'Twee gegevens die verschillen',
    bron: feit.id,
    aangemaakt_op: nu,
  })} on conflict do nothing`;
}
