import type { Besluitcommand, Besluitcontext } from '@meedoen/casework/besluit';
import { nextBesluit } from '@meedoen/casework/besluit';
import type { Voorstel } from '@meedoen/contract/besluit';
import * as contract from '@meedoen/contract/besluit';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { nieuwKenmerk } from '../../platform/kenmerk/index.ts';
import { foutInVeld, geweigerd, nietGevonden } from '../../platform/probleem/index.ts';
import { takenVan } from '../../platform/sessie/index.ts';
import { auteurVan, bewaakVersie } from '../../platform/stroom/index.ts';
import { type Aanvraaginhoud, geef, opdrachtgeverVan, vingerafdruk, type Zaak, zaakMetId } from '../aanvraag/index.ts';
import { beleidVoor } from '../beleid/index.ts';
import { instantVan } from '../berekening/index.ts';
import { briefblokken } from '../brief/index.ts';
import { rechtMetId } from '../recht/index.ts';
import { maakBekend } from './bekendmaken.ts';
import { type Briefpoging, briefVoor } from './brief.ts';
import { verschilVan } from './gevolg.ts';
import {
  cbsKeuzes,
  inhoudVan,
  isGebonden,
  mogelijkheden,
  ontbreektIn,
  vierOgenVoor,
  voorwaardenVan,
} from './oordeel.ts';
import {
  type Besluit,
  besluitBijZaak,
  besluitenOver,
  besluitMetId,
  geefBesluitopdracht,
  startBesluit,
} from './store.ts';
import type { Besluitopdracht, Besluitsoort } from './toestand.ts';
import { berekenBijRecht, berekenBijZaak, hoortBijZaak } from './voorstel.ts';

/** A besluit with everything to judge it by. */
interface Stuk {
  readonly besluit: Besluit;
  readonly zaak: Zaak | undefined;
  readonly brief: Briefpoging;
  readonly context: Besluitcontext;
  readonly vierOgen: Voorstel['vierOgen'];
}

const EINDE: readonly Besluitsoort[] = ['toekennen', 'afwijzen', 'buiten-behandeling-stellen'];
type Eindsoort = 'toekennen' | 'afwijzen' | 'buiten-behandeling-stellen';
const isEinde = (soort: Besluitsoort): soort is Eindsoort => EINDE.includes(soort);

/** Paths of besluiten: compute a proposal, work on it, sign it by the policy, make it known. */
export function besluitWegen(wegen: Wegen): void {
  wegen
    .op(contract.startVoorstel, async ({ body }, aanroep) => toon(await begin(body, aanroep), aanroep))
    .op(contract.readBesluit, async ({ params }, aanroep) => toon(await stukMetId(params.besluitId, aanroep), aanroep))
    .op(contract.editVoorstel, async ({ params, body }, aanroep) => {
      let stuk = await stukMetId(params.besluitId, aanroep);
      bewaakVersie(aanroep.versie, stuk.besluit.versie);
      if (stuk.context.verouderd || (body.ingangsdatum && body.ingangsdatum !== stuk.besluit.toestand.ingangsdatum))
        stuk = await rekenOpnieuw(stuk, body.ingangsdatum, aanroep);
      mag(stuk, 'editVoorstel');
      const { toets, motivering, cbsCode, eigenZinnen, gehoord, hersteltermijn, inlichtingenplichtGeschonden } = body;
      const aanvulling = {
        ...(gehoord ? { gehoord } : {}),
        ...(hersteltermijn ? { hersteltermijn } : {}),
        ...(inlichtingenplichtGeschonden === undefined ? {} : { inlichtingenplichtGeschonden }),
      };
      const opdracht: Besluitopdracht = {
        commando: 'editVoorstel',
        toets,
        motivering,
        cbsCode,
        eigenZinnen,
        aanvulling,
      };
      return toon(await werk(stuk, opdracht, aanroep), aanroep);
    })
    .op(contract.proposeBesluit, async ({ params }, aanroep) => {
      let stuk = await stukMetId(params.besluitId, aanroep);
      bewaakVersie(aanroep.versie, stuk.besluit.versie);
      if (stuk.context.verouderd) stuk = await rekenOpnieuw(stuk, undefined, aanroep);
      mag(stuk, 'proposeBesluit');
      stuk = await legVoor(stuk, aanroep);
      // one person is enough where the policy says so, if that person may decide
      if (!stuk.vierOgen.nodig && takenVan(aanroep.actor).includes('besluit-vaststellen'))
        stuk = await stelVast(stuk, aanroep);
      return toon(stuk, aanroep);
    })
    .op(contract.approveBesluit, async ({ params }, aanroep) => {
      const stuk = await stukMetId(params.besluitId, aanroep);
      bewaakVersie(aanroep.versie, stuk.besluit.versie);
      mag(stuk, 'approveBesluit');
      return toon(await stelVast(stuk, aanroep), aanroep);
    })
    .op(contract.rejectVoorstel, async ({ params, body }, aanroep) => {
      const stuk = await stukMetId(params.besluitId, aanroep);
      bewaakVersie(aanroep.versie, stuk.besluit.versie);
      mag(stuk, 'rejectVoorstel');
      await aanZaak(stuk, { command: 'rejectVoorstel', reden: body.reden }, aanroep);
      return toon(await werk(stuk, { commando: 'rejectVoorstel', reden: body.reden }, aanroep), aanroep);
    })
    .op(contract.readBesluiten, async ({ params }, aanroep) => {
      const [persoon] = await aanroep.tx<{ id: string; gemeente: string }[]>`
        select id, gemeente from persoon where id = ${params.persoonId}`;
      if (!persoon) throw nietGevonden();
      aanroep.betreft(persoon);
      const alle = await besluitenOver(aanroep.tx, persoon.id);
      const zichtbaar = aanroep.actor.soort === 'inwoner' ? alle.filter(isVerstuurd) : alle;
      const namen = await namenVan(zichtbaar, aanroep);
      return {
        besluiten: zichtbaar.map(({ id, soort, toestand }) => ({
          id,
          kenmerk: toestand.kenmerk,
          soort,
          status: toestand.status,
          ingangsdatum: toestand.ingangsdatum,
          vastgesteldOp: toestand.vastgesteldOp,
          bezwaarTot: toestand.bezwaarTot,
          wie: namen.get(toestand.vastgesteldDoor ?? toestand.voorgesteldDoor ?? '') ?? null,
        })),
      };
    });
}

const isVerstuurd = ({ toestand }: Besluit): boolean => toestand.status === 'bekendgemaakt';

async function begin(
  body: {
    soort: Besluitsoort;
    zaak?: string | undefined;
    recht?: string | undefined;
    ingangsdatum?: `${number}-${number}-${number}` | undefined;
  },
  aanroep: Aanroep,
): Promise<Stuk> {
  const { tx } = aanroep;
  const door = opdrachtgeverVan(aanroep);
  const { soort } = body;
  if (hoortBijZaak(soort)) {
    if (!body.zaak) throw foutInVeld('/zaak', 'ontbreekt', 'Kies de aanvraag waar dit besluit over gaat.');
    const zaak = await zaakMetId(tx, body.zaak);
    aanroep.betreft({ id: zaak.persoon, gemeente: zaak.gemeente });
    const er = (await besluitBijZaak(tx, zaak.id)).find(
      (each) => each.soort === soort && soort !== 'voorschot-verlenen',
    );
    if (er) throw geweigerd('Er is al een voorstel voor dit besluit. Werk daarin verder.', 'al-begonnen');
    if (!('ingediendOp' in zaak.toestand)) throw geweigerd('De aanvraag is nog niet verstuurd.', 'niet-ingediend');
    const { ingangsdatum, bevroren } = await berekenBijZaak(tx, soort, zaak, body.ingangsdatum, door);
    const motivering = bevroren.uitkomst?.recht?.says ?? '';
    const over = {
      uitvoerder: zaak.uitvoerder,
      gemeente: zaak.gemeente,
      persoon: zaak.persoon,
      soort,
      zaak: zaak.id,
      recht: null,
    };
    const besluit = await startBesluit(
      tx,
      over,
      { commando: 'startVoorstel', ingangsdatum, bevroren, motivering },
      door,
    );
    return stukVan(besluit, aanroep);
  }
  if (!body.recht) throw foutInVeld('/recht', 'ontbreekt', 'Kies de uitkering waar dit besluit over gaat.');
  const recht = await rechtMetId(tx, body.recht);
  if (!recht) throw nietGevonden();
  aanroep.betreft({ id: recht.persoon, gemeente: recht.gemeente });
  const { ingangsdatum, bevroren } = await berekenBijRecht(tx, soort, recht, body.ingangsdatum, door);
  const over = {
    uitvoerder: recht.uitvoerder,
    gemeente: recht.gemeente,
    persoon: recht.persoon,
    soort,
    zaak: null,
    recht: recht.id,
  };
  return stukVan(await startBesluit(tx, over, { commando: 'startVoorstel', ingangsdatum, bevroren }, door), aanroep);
}

async function stukMetId(id: string, aanroep: Aanroep): Promise<Stuk> {
  const besluit = await besluitMetId(aanroep.tx, id);
  // a resident sees a besluit from its bekendmaking on
  if (!besluit || (aanroep.actor.soort === 'inwoner' && !isVerstuurd(besluit))) throw nietGevonden();
  aanroep.betreft({ id: besluit.persoon, gemeente: besluit.gemeente });
  return stukVan(besluit, aanroep);
}

async function stukVan(besluit: Besluit, aanroep: Aanroep): Promise<Stuk> {
  const { tx, vandaag } = aanroep;
  const zaak = besluit.zaak ? await zaakMetId(tx, besluit.zaak) : undefined;
  const vierOgen = vierOgenVoor(besluit.soort, await beleidVoor(tx, besluit.uitvoerder, besluit.gemeente), vandaag);
  const brief = await leesBrief(besluit, zaak, aanroep);
  const context: Besluitcontext = {
    soort: besluit.soort,
    door: auteurVan(aanroep.actor).id ?? 'systeem',
    ...(besluit.toestand.voorgesteldDoor ? { voorgesteldDoor: besluit.toestand.voorgesteldDoor } : {}),
    vierOgen: vierOgen.nodig,
    ontbreekt: ontbreektIn(besluit),
    verouderd: await isVerouderd(besluit, zaak, aanroep),
    inhoud: inhoudVan(besluit, brief.brief !== undefined),
  };
  return { besluit, zaak, brief, context, vierOgen };
}

async function leesBrief(besluit: Besluit, zaak: Zaak | undefined, aanroep: Aanroep): Promise<Briefpoging> {
  if (!isVerstuurd(besluit)) return briefVoor(aanroep.tx, besluit, zaak, opdrachtgeverVan(aanroep));
  const [rij] = await aanroep.tx<{ model: NonNullable<Briefpoging['brief']> }[]>`
    select model from brief where besluit = ${besluit.id} order by datum desc, id desc limit 1`;
  return { brief: rij?.model, weigering: undefined };
}

/** Facts changed since the proposal was computed. */
async function isVerouderd(besluit: Besluit, zaak: Zaak | undefined, aanroep: Aanroep): Promise<boolean> {
  const { status, bevroren } = besluit.toestand;
  if (status !== 'concept' && status !== 'voorgesteld') return false;
  const nu = await bereken(besluit, zaak, undefined, aanroep);
  return (
    nu === undefined ||
    vingerafdruk(nu.bevroren.feiten, nu.bevroren.beleid) !== vingerafdruk(bevroren.feiten, bevroren.beleid) ||
    JSON.stringify(nu.bevroren.maanden.map(({ maand, geboekt }) => [maand, geboekt.uitkering])) !==
      JSON.stringify(bevroren.maanden.map(({ maand, geboekt }) => [maand, geboekt.uitkering]))
  );
}

/** @returns undefined when there is nothing left to decide */
async function bereken(
  besluit: Besluit,
  zaak: Zaak | undefined,
  ingangsdatum: Besluit['toestand']['ingangsdatum'] | undefined,
  aanroep: Aanroep,
) {
  const door = opdrachtgeverVan(aanroep);
  const gewenst = ingangsdatum ?? besluit.toestand.ingangsdatum ?? undefined;
  if (zaak) {
    const nieuw = await berekenBijZaak(aanroep.tx, besluit.soort, zaak, gewenst, door);
    const { voorschotInCenten } = besluit.toestand.bevroren;
    return voorschotInCenten === undefined ? nieuw : { ...nieuw, bevroren: { ...nieuw.bevroren, voorschotInCenten } };
  }
  const recht = besluit.recht ? await rechtMetId(aanroep.tx, besluit.recht) : undefined;
  if (!recht) return undefined;
  return berekenBijRecht(aanroep.tx, besluit.soort, recht, gewenst, door).catch((fout: unknown) => {
    if (typeof fout === 'object' && fout !== null && 'status' in fout && fout.status === 409) return undefined;
    throw fout;
  });
}

async function rekenOpnieuw(
  stuk: Stuk,
  ingangsdatum: Besluit['toestand']['ingangsdatum'] | undefined,
  aanroep: Aanroep,
): Promise<Stuk> {
  mag(stuk, 'herbereken');
  const nieuw = await bereken(stuk.besluit, stuk.zaak, ingangsdatum, aanroep);
  if (!nieuw) throw geweigerd('Alle maanden kloppen met de gegevens die nu bekend zijn.', 'niets-te-herzien');
  if (stuk.besluit.toestand.status === 'voorgesteld')
    await aanZaak(stuk, { command: 'rejectVoorstel', reden: 'Opnieuw berekend omdat gegevens veranderden.' }, aanroep);
  return werk(stuk, { commando: 'herbereken', ...nieuw }, aanroep);
}

function mag({ besluit, context }: Stuk, command: Besluitcommand): void {
  const uitslag = nextBesluit(besluit.toestand.status, command, context);
  if (!uitslag.ok) throw geweigerd(uitslag.weigering.tekst, uitslag.weigering.code);
}

async function werk(stuk: Stuk, opdracht: Besluitopdracht, aanroep: Aanroep): Promise<Stuk> {
  const reden = opdracht.commando === 'rejectVoorstel' ? opdracht.reden : undefined;
  const besluit = await geefBesluitopdracht(aanroep.tx, stuk.besluit, opdracht, opdrachtgeverVan(aanroep, reden));
  return stukVan(besluit, aanroep);
}

/** The aanvraag follows its besluit; other kinds have none. */
async function aanZaak({ besluit, zaak }: Stuk, inhoud: Aanvraaginhoud, aanroep: Aanroep): Promise<void> {
  if (!zaak || !isEinde(besluit.soort)) return;
  await geef(await zaakMetId(aanroep.tx, zaak.id), inhoud, aanroep);
}

async function legVoor(stuk: Stuk, aanroep: Aanroep): Promise<Stuk> {
  const { besluit, zaak } = stuk;
  const { soort, toestand } = besluit;
  const door = auteurVan(aanroep.actor).id;
  if (zaak && isEinde(soort)) {
    const nu = await zaakMetId(aanroep.tx, zaak.id);
    if (nu.toestand.toestand === 'ingediend' && door)
      await geef(nu, { command: 'takeUpAanvraag', behandelaar: door }, aanroep);
    const gehoord = toestand.aanvulling.gehoord;
    await aanZaak(
      stuk,
      {
        command: 'proposeBesluit',
        soort,
        feitenstand: vingerafdruk(toestand.bevroren.feiten, toestand.bevroren.beleid),
        reden: toestand.motivering,
        ...(gehoord ? { gehoord: 'op' in gehoord ? { ...gehoord, wijze: 'mondeling' as const } : gehoord } : {}),
      },
      aanroep,
    );
  }
  return werk(stuk, { commando: 'proposeBesluit', door }, aanroep);
}

async function stelVast(stuk: Stuk, aanroep: Aanroep): Promise<Stuk> {
  const door = auteurVan(aanroep.actor).id;
  mag(stuk, 'approveBesluit');
  await aanZaak(stuk, { command: 'approveBesluit' }, aanroep);
  const kenmerk = await nieuwKenmerk(aanroep.tx, stuk.besluit.uitvoerder, 'besluit', aanroep.vandaag);
  const vast = await werk(stuk, { commando: 'approveBesluit', door, kenmerk, op: instantVan(aanroep.nu) }, aanroep);
  if (!vast.brief.brief)
    throw geweigerd(vast.brief.weigering ?? 'De brief kan nog niet worden gemaakt.', 'brief-ontbreekt');
  const { besluit, kanaal } = await maakBekend(aanroep.tx, vast.besluit, vast.brief.brief, opdrachtgeverVan(aanroep));
  const weg = kanaal === 'papier' ? ('post' as const) : ('eigen-pagina' as const);
  await aanZaak(vast, { command: 'makeBekend', datum: aanroep.vandaag, kanaal: weg }, aanroep);
  return stukVan((await besluitMetId(aanroep.tx, besluit.id)) ?? besluit, aanroep);
}

async function namenVan(besluiten: readonly Besluit[], { tx }: Aanroep): Promise<Map<string, string>> {
  const ids = besluiten.flatMap(({ persoon, toestand }) => [
    persoon,
    toestand.voorgesteldDoor,
    toestand.vastgesteldDoor,
  ]);
  const lijst = [...new Set(ids.filter((id) => id !== null))];
  const rijen = await tx<{ id: string; naam: string }[]>`
    select id, naam from medewerker where id = any(${lijst}) union all select id, naam from persoon where id = any(${lijst})`;
  return new Map(rijen.map(({ id, naam }) => [id, naam]));
}

async function toon(stuk: Stuk, aanroep: Aanroep): Promise<Voorstel> {
  const { besluit, brief, context, vierOgen } = stuk;
  const { toestand, soort } = besluit;
  const { bevroren } = toestand;
  const namen = await namenVan([besluit], aanroep);
  aanroep.geefVersie(besluit.versie);
  return {
    id: besluit.id,
    kenmerk: toestand.kenmerk,
    soort,
    zaak: besluit.zaak,
    recht: besluit.recht,
    persoon: besluit.persoon,
    naam: namen.get(besluit.persoon) ?? '',
    versie: besluit.versie,
    status: toestand.status,
    ingangsdatum: toestand.ingangsdatum,
    gebonden: isGebonden(soort),
    voorwaarden: voorwaardenVan(bevroren.uitkomst),
    uitkomst: bevroren.uitkomst,
    maanden: bevroren.maanden.map((regel) => ({
      maand: regel.maand,
      geboektInCenten: regel.geboekt.uitkering,
      berekendInCenten: regel.berekend?.uitkering ?? null,
      verschilInCenten: verschilVan(regel) ?? null,
      oorzaak: regel.oorzaak,
      artikel: regel.artikel,
    })),
    toets: toestand.toets ? { ...toestand.toets, waarden: [...toestand.toets.waarden] } : null,
    motivering: toestand.motivering,
    cbsCode: toestand.cbsCode,
    cbsKeuzes: cbsKeuzes(soort),
    vierOgen,
    brief: brief.brief ? briefblokken(brief.brief, toestand.status === 'concept') : [],
    voorgesteldDoor: toestand.voorgesteldDoor ? (namen.get(toestand.voorgesteldDoor) ?? null) : null,
    vastgesteldDoor: toestand.vastgesteldDoor ? (namen.get(toestand.vastgesteldDoor) ?? null) : null,
    bekendgemaaktOp: toestand.bekendgemaaktOp,
    bezwaarTot: toestand.bezwaarTot,
    verouderd: context.verouderd,
    mogelijkheden: mogelijkheden(besluit, context),
  };
}
