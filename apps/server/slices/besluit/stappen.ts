import type { Afstemmingsbesluit } from '@meedoen/casework/afstemming';
import {
  type Besluitcommand,
  isVordering,
  type Maandregel,
  nextBesluit,
  vordertZelfTerug,
} from '@meedoen/casework/besluit';
import type { Besluitsoort } from '@meedoen/casework/recht';
import { alsSysteem, uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { nieuwKenmerk } from '../../platform/kenmerk/index.ts';
import { foutInVeld, geweigerd, nietGevonden } from '../../platform/probleem/index.ts';
import { auteurVan } from '../../platform/stroom/index.ts';
import { type Aanvraaginhoud, geef, opdrachtgeverVan, vingerafdruk, zaakMetId } from '../aanvraag/index.ts';
import { afstemmingMetId, geefAfstemmingsopdracht } from '../afstemming/index.ts';
import { vordertZelf } from '../beleid/index.ts';
import { instantVan } from '../berekening/index.ts';
import { geefSubsidieopdracht, subsidieMetId } from '../loonkostensubsidie/index.ts';
import { rechtMetId } from '../recht/index.ts';
import { maakBekend } from './bekendmaken.ts';
import { berekenBijAfstemming, gehoordVan, isAfstemmingsbesluit } from './bij-afstemming.ts';
import { beginBoetebesluit, dropBoetevoorstel, isBoetebesluit, metGehoord } from './bij-boete.ts';
import { releaseInstrument } from './bij-instrument.ts';
import { isOntheffingsbesluit, releaseOntheffing } from './bij-ontheffing.ts';
import { beginSubsidiebesluit, type Subsidievraag } from './bij-subsidie.ts';
import { beginDwangsom, type GeenDwangsombesluit, proposeDwangsom, type TeLaat } from './dwangsom.ts';
import { isKwijtschelding } from './kwijtschelding.ts';
import { type Besluit, besluitBijZaak, besluitMetId, geefBesluitopdracht, startBesluit } from './store.ts';
import { bereken, type Stuk, stukVan } from './stuk.ts';
import type { Besluitopdracht } from './toestand.ts';
import { boekVoorschotAf, startVoorschotTerug } from './voorschot-terug.ts';
import { berekenBijRecht, berekenBijZaak, hoortBijZaak } from './voorstel.ts';

const EINDE: readonly Besluitsoort[] = ['toekennen', 'afwijzen', 'buiten-behandeling-stellen'];
type Eindsoort = 'toekennen' | 'afwijzen' | 'buiten-behandeling-stellen';
const isEinde = (soort: Besluitsoort): soort is Eindsoort => EINDE.includes(soort);

export async function begin(
  body: {
    soort: Besluitsoort;
    zaak?: string | undefined;
    recht?: string | undefined;
    afstemming?: string | undefined;
    bezwaar?: string | undefined;
    boete?: string | undefined;
    loonkostensubsidie?: Subsidievraag | undefined;
    ingangsdatum?: `${number}-${number}-${number}` | undefined;
  },
  aanroep: Aanroep,
): Promise<Stuk> {
  const { tx } = aanroep;
  const door = opdrachtgeverVan(aanroep);
  const { soort } = body;
  if (soort === 'dwangsom-vaststellen') return beginBijTeLaat(body, aanroep);
  if (soort === 'loonkostensubsidie')
    return stukVan(await beginSubsidiebesluit(body.loonkostensubsidie, body.ingangsdatum, aanroep), aanroep);
  if (isBoetebesluit(soort)) return stukVan(await beginBoetebesluit(soort, body.boete, aanroep), aanroep);
  if (body.boete) throw foutInVeld('/boete', 'hoort-er-niet-bij', 'Dit besluit gaat niet over een boete.');
  if (body.loonkostensubsidie)
    throw foutInVeld('/loonkostensubsidie', 'hoort-er-niet-bij', 'Dit besluit gaat niet over een loonkostensubsidie.');
  if (soort === 'instrument')
    throw geweigerd(
      'Een besluit over een instrument stelt de coach voor, bij "Instrumenten" in het dossier.',
      'bij-het-instrument',
    );
  if (isOntheffingsbesluit(soort))
    throw geweigerd(
      'Een besluit over ontheffing begint bij "Plichten en afstemming" in het dossier.',
      'bij-de-ontheffing',
    );
  if (isKwijtschelding(soort))
    throw geweigerd('Kwijtschelding stelt invordering voor, bij de vordering in het dossier.', 'bij-de-vordering');
  if (body.bezwaar) throw foutInVeld('/bezwaar', 'hoort-er-niet-bij', 'Dit besluit gaat niet over een bezwaar.');
  if (isAfstemmingsbesluit(soort)) return beginBijAfstemming(soort, body, aanroep);
  if (body.afstemming)
    throw foutInVeld(
      '/afstemming',
      'hoort-er-niet-bij',
      'Dit besluit gaat niet over een plicht die niet is nagekomen.',
    );
  // an advance that is asked back belongs to an aanvraag too
  const overZaak = hoortBijZaak(soort) || (soort === 'terugvorderen' && !body.recht);
  if (overZaak ? body.recht : body.zaak)
    throw foutInVeld(
      overZaak ? '/recht' : '/zaak',
      'hoort-er-niet-bij',
      'Een besluit gaat over een aanvraag of over een uitkering, niet over allebei.',
    );
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
  if (soort === 'terugvorderen' && body.zaak) return beginVoorschotTerug(body.zaak, aanroep);
  if (!body.recht) throw foutInVeld('/recht', 'ontbreekt', 'Kies de uitkering waar dit besluit over gaat.');
  const recht = await rechtMetId(tx, body.recht);
  if (!recht) throw nietGevonden();
  aanroep.betreft({ id: recht.persoon, gemeente: recht.gemeente });
  const { ingangsdatum, bevroren } = await berekenBijRecht(tx, soort, recht, body.ingangsdatum, door);
  await bewaakMandaat(soort, recht, bevroren.maanden, aanroep);
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

/** Nobody begins a besluit that asks money back where the gemeente does that itself. @throws Probleem 409 */
async function bewaakMandaat(
  soort: Besluitsoort,
  waar: { readonly uitvoerder: string; readonly gemeente: string },
  maanden: readonly Maandregel[],
  { tx, vandaag }: Aanroep,
): Promise<void> {
  if (!isVordering(soort, maanden)) return;
  const zelf = await vordertZelf(tx, waar, vandaag);
  if (zelf === undefined) return;
  const { tekst, code } = vordertZelfTerug(zelf);
  throw geweigerd(tekst, code);
}

/** A besluit about a duty that was not met; the case keeps which one is being prepared. */
async function beginBijAfstemming(
  soort: Afstemmingsbesluit,
  body: { afstemming?: string | undefined; ingangsdatum?: `${number}-${number}-${number}` | undefined },
  aanroep: Aanroep,
): Promise<Stuk> {
  const { tx } = aanroep;
  if (!body.afstemming) throw foutInVeld('/afstemming', 'ontbreekt', 'Kies de zaak waar dit besluit over gaat.');
  const zaak = await afstemmingMetId(tx, body.afstemming);
  aanroep.betreft({ id: zaak.persoon, gemeente: zaak.gemeente });
  const door = opdrachtgeverVan(aanroep);
  const id = uuidv7();
  await geefAfstemmingsopdracht(tx, zaak, { command: 'prepareBesluit', besluit: id, soort }, door);
  const { ingangsdatum, bevroren } = await berekenBijAfstemming(tx, soort, zaak, body.ingangsdatum, {}, door);
  const { uitvoerder, gemeente, persoon, recht } = zaak;
  const over = { id, uitvoerder, gemeente, persoon, soort, zaak: null, recht, afstemming: zaak.id };
  const besluit = await startBesluit(tx, over, { commando: 'startVoorstel', ingangsdatum, bevroren }, door);
  const gehoord = soort === 'afstemmen' ? gehoordVan(zaak) : undefined;
  if (!gehoord) return stukVan(besluit, aanroep);
  const opdracht = { commando: 'editVoorstel' as const, aanvulling: { gehoord } };
  return stukVan(await geefBesluitopdracht(tx, besluit, opdracht, door), aanroep);
}

const NIETS_VAST_TE_STELLEN: Readonly<Record<GeenDwangsombesluit, string>> = {
  'niets-verbeurd': 'Er is geen dwangsom om vast te stellen: wij zijn niet te laat, of de dagen lopen nog.',
  'al-begonnen': 'Er is al een voorstel voor dit besluit. Werk daarin verder.',
  'al-vastgesteld': 'Deze dwangsom is al vastgesteld.',
};

/** What is owed because an aanvraag or an objection was decided late. */
async function beginBijTeLaat(
  { zaak, bezwaar, recht, afstemming }: Parameters<typeof begin>[0],
  aanroep: Aanroep,
): Promise<Stuk> {
  if (recht || afstemming)
    throw foutInVeld(
      recht ? '/recht' : '/afstemming',
      'hoort-er-niet-bij',
      'Een dwangsom gaat over een aanvraag of over een bezwaar.',
    );
  if (zaak && bezwaar)
    throw foutInVeld('/bezwaar', 'hoort-er-niet-bij', 'Kies de aanvraag of het bezwaar, niet allebei.');
  const over: TeLaat | undefined = zaak ? { zaak } : bezwaar ? { bezwaar } : undefined;
  if (!over) throw foutInVeld('/zaak', 'ontbreekt', 'Kies de aanvraag of het bezwaar waar dit besluit over gaat.');
  await betreftTeLaat(over, aanroep);
  const besluit = await beginDwangsom(aanroep.tx, over, opdrachtgeverVan(aanroep));
  if (typeof besluit === 'string') throw geweigerd(NIETS_VAST_TE_STELLEN[besluit], besluit);
  return stukVan(besluit, aanroep);
}

/** @throws Probleem 404 for what the caller may not see */
async function betreftTeLaat(over: TeLaat, aanroep: Aanroep): Promise<void> {
  const [rij] = await aanroep.tx<{ persoon: string; gemeente: string }[]>`
    select persoon, gemeente from ${aanroep.tx('zaak' in over ? 'zaak' : 'bezwaar')}
    where id = ${'zaak' in over ? over.zaak : over.bezwaar}`;
  if (!rij) throw nietGevonden();
  aanroep.betreft({ id: rij.persoon, gemeente: rij.gemeente });
}

/** A claim on the advances of an aanvraag that was refused. */
async function beginVoorschotTerug(id: string, aanroep: Aanroep): Promise<Stuk> {
  const { tx } = aanroep;
  const zaak = await zaakMetId(tx, id);
  aanroep.betreft({ id: zaak.persoon, gemeente: zaak.gemeente });
  await bewaakMandaat('terugvorderen', zaak, [], aanroep);
  const besluiten = await besluitBijZaak(tx, zaak.id);
  if (besluiten.some(({ soort, toestand }) => soort === 'terugvorderen' && toestand.status !== 'bekendgemaakt'))
    throw geweigerd('Er is al een voorstel voor dit besluit. Werk daarin verder.', 'al-begonnen');
  if (!besluiten.some(({ soort, toestand }) => soort === 'afwijzen' && toestand.status === 'bekendgemaakt'))
    throw geweigerd(
      'Een voorschot terugvorderen kan pas als is vastgesteld dat er geen recht is (Pw art. 58 lid 2 d).',
      'recht-niet-afgewezen',
    );
  const besluit = await startVoorschotTerug(tx, zaak, opdrachtgeverVan(aanroep));
  if (!besluit) throw geweigerd('Er staat geen voorschot meer open.', 'niets-te-herzien');
  return stukVan(besluit, aanroep);
}

export async function rekenOpnieuw(
  stuk: Stuk,
  ingangsdatum: Besluit['toestand']['ingangsdatum'] | undefined,
  aanroep: Aanroep,
): Promise<Stuk> {
  mag(stuk, 'herbereken');
  const nieuw = await bereken(stuk.besluit, stuk, ingangsdatum, aanroep);
  if (!nieuw) throw geweigerd('Alle maanden kloppen met de gegevens die nu bekend zijn.', 'niets-te-herzien');
  if (stuk.besluit.toestand.status === 'voorgesteld')
    await aanZaak(stuk, { command: 'rejectVoorstel', reden: 'Opnieuw berekend omdat gegevens veranderden.' }, aanroep);
  const opnieuw = await werk(stuk, { commando: 'herbereken', ...nieuw }, aanroep);
  if (opnieuw.besluit.boete)
    return stukVan(await metGehoord(aanroep.tx, opnieuw.besluit, opdrachtgeverVan(aanroep)), aanroep);
  const gehoord = stuk.afstemming && stuk.besluit.soort === 'afstemmen' ? gehoordVan(stuk.afstemming) : undefined;
  return gehoord ? werk(opnieuw, { commando: 'editVoorstel', aanvulling: { gehoord } }, aanroep) : opnieuw;
}

export function mag({ besluit, context }: Stuk, command: Besluitcommand): void {
  const uitslag = nextBesluit(besluit.toestand.status, command, context);
  if (!uitslag.ok) throw geweigerd(uitslag.weigering.tekst, uitslag.weigering.code);
}

export async function werk(stuk: Stuk, opdracht: Besluitopdracht, aanroep: Aanroep): Promise<Stuk> {
  const reden = opdracht.commando === 'rejectVoorstel' ? opdracht.reden : undefined;
  const besluit = await geefBesluitopdracht(aanroep.tx, stuk.besluit, opdracht, opdrachtgeverVan(aanroep, reden));
  return stukVan(besluit, aanroep);
}

/** Nothing is done with a proposal; an advance that is not taken back becomes cost. */
export async function zieAf(stuk: Stuk, reden: string, aanroep: Aanroep): Promise<Stuk> {
  const door = opdrachtgeverVan(aanroep, reden);
  const besluit = await geefBesluitopdracht(aanroep.tx, stuk.besluit, { commando: 'vervalVoorstel' }, door);
  await alsSysteem(aanroep.tx, async () => {
    if (besluit.soort === 'terugvorderen' && besluit.zaak) await boekVoorschotAf(aanroep.tx, besluit, door);
    if (besluit.loonkostensubsidie)
      await geefSubsidieopdracht(
        aanroep.tx,
        await subsidieMetId(aanroep.tx, besluit.loonkostensubsidie),
        { command: 'dropVoorstel' },
        door,
      );
    if (besluit.soort === 'instrument') await releaseInstrument(aanroep.tx, besluit, door);
    if (isOntheffingsbesluit(besluit.soort)) await releaseOntheffing(aanroep.tx, besluit, door);
    if (stuk.afstemming) await geefAfstemmingsopdracht(aanroep.tx, stuk.afstemming, { command: 'dropVoorstel' }, door);
    if (besluit.boete) await dropBoetevoorstel(aanroep.tx, besluit.boete, door);
    await aanroep.tx`update taak set klaar_op = ${door.nu}, uitkomst = ${`Afgezien: ${reden}`.slice(0, 500)}
      where bron = ${besluit.id} and klaar_op is null`;
  });
  return stukVan(besluit, aanroep);
}

/** The aanvraag follows its besluit; other kinds have none. */
export async function aanZaak({ besluit, zaak }: Stuk, inhoud: Aanvraaginhoud, aanroep: Aanroep): Promise<void> {
  if (!zaak || !isEinde(besluit.soort)) return;
  await geef(await zaakMetId(aanroep.tx, zaak.id), inhoud, aanroep);
}

export async function legVoor(stuk: Stuk, aanroep: Aanroep): Promise<Stuk> {
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

export async function stelVast(stuk: Stuk, aanroep: Aanroep): Promise<Stuk> {
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
  if (vast.zaak && isEinde(besluit.soort))
    await proposeDwangsom(aanroep.tx, { zaak: vast.zaak.id }, opdrachtgeverVan(aanroep));
  return stukVan((await besluitMetId(aanroep.tx, besluit.id)) ?? besluit, aanroep);
}
