import { coversOmvang } from '@meedoen/casework/bevoegdheid';
import { euro, maand as maandTekst } from '@meedoen/casework/opmaak';
import {
  type NieuweWijziging,
  readEigenWijzigingen,
  readWijzigingen,
  recordWijziging,
  reportWijziging,
} from '@meedoen/contract/wijziging';
import { addMonths, type IsoDate } from '@meedoen/law/kernel';
import { uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { foutInVeld, nietGevonden } from '../../platform/probleem/index.ts';
import { antwoordUiterlijk } from '../bericht/index.ts';
import { type Gevolg, verschilVan, werkGevolgBij } from '../besluit/index.ts';
import { bewaakVerwijzingen, recordFeiten, vastleggingVan } from '../feit/index.ts';
import { persoonMetId } from '../persoon/index.ts';
import { zetTaakKlaar } from '../taak/index.ts';
import { wijzigingenInDossier, wijzigingenVan, wijzigingMetId } from './store.ts';

const TITEL = {
  loon: 'Loon of ander inkomen',
  verhuizing: 'Verhuizing',
  huishouden: 'Wie er in huis woont',
  bezit: 'Spaargeld of bezit',
  rekening: 'Rekeningnummer',
  buitenland: 'Verblijf in het buitenland',
  anders: 'Iets anders',
} as const;

/** A change is passed on before or after it happens, not years ahead. */
const MAANDEN_VOORUIT = 12;
const MAANDEN_TERUG = 120;

function inwonerVan({ actor }: Aanroep) {
  if (actor.soort !== 'inwoner') throw nietGevonden();
  const { persoon: id, uitvoerder, gemeente } = actor;
  return { id, uitvoerder, gemeente };
}

function bewaakDag(vanaf: IsoDate, vandaag: IsoDate): void {
  if (vanaf > addMonths(vandaag, MAANDEN_VOORUIT))
    throw foutInVeld('/vanaf', 'te-ver-vooruit', 'Deze dag ligt meer dan een jaar vooruit. Kijk het jaar na.');
  if (vanaf < addMonths(vandaag, -MAANDEN_TERUG))
    throw foutInVeld('/vanaf', 'te-lang-geleden', 'Deze dag is meer dan tien jaar geleden. Kijk het jaar na.');
}

/** Where the money goes is for who handles the money, and all else for who passes on changes. @throws Probleem 404 */
function bewaakOmvang({ actor }: Aanroep, body: { soort: string; feiten: readonly { soort: string }[] }): void {
  if (actor.soort !== 'inwoner' || !actor.voor) return;
  const { omvang } = actor.voor;
  const isRekening = (soort: string) => soort === 'rekening';
  const rekening = isRekening(body.soort) || body.feiten.some(({ soort }) => isRekening(soort));
  const anders = !isRekening(body.soort) || body.feiten.some(({ soort }) => !isRekening(soort));
  if (rekening && !coversOmvang(omvang, ['betaling'])) throw nietGevonden();
  if (anders && !coversOmvang(omvang, ['wijzigingen'])) throw nietGevonden();
}

/** What a change does to months that were paid already, told at once; checked facts may still change it. */
function gevolgInWoorden(gevolgen: readonly Gevolg[], persoon: string, nieuw: readonly string[]): string {
  const maanden = gevolgen
    .filter((each) => each.persoon === persoon)
    .flatMap((each) => each.maanden)
    .filter(({ oorzaken }) => oorzaken.some((id) => nieuw.includes(id)));
  if (maanden.length === 0) return 'Dit verandert niets aan wat al is betaald. Vanaf nu rekenen wij hiermee.';
  const zinnen = maanden.map((regel) => {
    const verschil = verschilVan(regel);
    const naam = maandTekst(regel.maand);
    if (verschil === undefined) return `${naam}: dit rekenen wij nog uit`;
    if (verschil === 0) return `${naam}: evenveel`;
    return `${naam}: ${euro(Math.abs(verschil))} ${verschil > 0 ? 'erbij' : 'te veel gekregen'}`;
  });
  return `Zoals het nu lijkt, verandert dit: ${zinnen.join('; ')}. Wij kijken het na. Daarna komt er een brief.`;
}

interface Ingevoerd {
  readonly kanaal: 'eigen-pagina' | 'balie' | 'telefoon' | 'papier';
  /** Member of staff who entered it for the resident. */
  readonly door: string | null;
}
const ONTSTAAN = {
  'eigen-pagina': 'Wijziging van de inwoner',
  balie: 'Wijziging aan de balie',
  telefoon: 'Wijziging aan de telefoon',
  papier: 'Wijziging op papier',
} as const;

/** Keeps a change: declared facts, a task for the consulent, and what it does. The same whoever typed it. */
async function legVast(
  aanroep: Aanroep,
  persoon: { readonly id: string; readonly uitvoerder: string; readonly gemeente: string },
  body: NieuweWijziging,
  { kanaal, door: ingevoerdDoor }: Ingevoerd,
) {
  const { tx, nu, vandaag } = aanroep;
  bewaakDag(body.vanaf, vandaag);
  if (body.feiten.length === 0 && !body.toelichting?.trim())
    throw foutInVeld('/toelichting', 'leeg', 'Schrijf op wat er verandert.');
  const opgegeven = body.feiten.map((feit) => ({ ...feit, bron: 'inwoner' as const, gecontroleerd: false }));
  const door = vastleggingVan(aanroep);
  const veld = (i: number) => `/feiten/${i}`;
  await bewaakVerwijzingen(tx, persoon, opgegeven, veld);
  const feiten = await recordFeiten(tx, persoon, opgegeven, door, veld);
  const nieuw = feiten.map((feit) => feit.id);
  const gevolgen = feiten.length > 0 ? await werkGevolgBij(tx, [persoon.id], door) : [];
  const gevolg = feiten.length > 0 ? gevolgInWoorden(gevolgen, persoon.id, nieuw) : null;
  const { id: wie, uitvoerder, gemeente } = persoon;
  const id = uuidv7();
  const titel = TITEL[body.soort];
  const toelichting = body.toelichting ?? null;
  await tx`insert into wijziging ${tx({
    ...{ id, uitvoerder, gemeente, persoon: wie, soort: body.soort, titel, vanaf: body.vanaf, toelichting },
    ...{ feiten: nieuw, status: 'ontvangen', gevolg, kanaal, ingevoerd_door: ingevoerdDoor, op: nu },
  })}`;
  const taak = { uitvoerder, gemeente, persoon: wie, soort: 'wijziging' as const, ontstaanUit: ONTSTAAN[kanaal] };
  const uiterlijk = antwoordUiterlijk(vandaag);
  await zetTaakKlaar(tx, { ...taak, uiterlijk, titel: `Wijziging: ${titel.toLowerCase()}`, bron: id }, nu);
  const weergave = await wijzigingMetId(tx, id);
  if (!weergave) throw nietGevonden();
  return weergave;
}

/** Changes a resident passes on, also at the desk, by phone or on paper. */
export function wijzigingWegen(wegen: Wegen): void {
  wegen
    .op(readEigenWijzigingen, async (_, aanroep) => {
      const persoon = inwonerVan(aanroep);
      aanroep.betreft(persoon);
      return { wijzigingen: await wijzigingenVan(aanroep.tx, persoon.id) };
    })
    .op(reportWijziging, async ({ body }, aanroep) => {
      const persoon = inwonerVan(aanroep);
      aanroep.betreft(persoon);
      bewaakOmvang(aanroep, body);
      return legVast(aanroep, persoon, body, { kanaal: 'eigen-pagina', door: null });
    })
    .op(readWijzigingen, async ({ params }, aanroep) => {
      if (aanroep.actor.soort !== 'medewerker') throw nietGevonden();
      const persoon = await persoonMetId(aanroep.tx, params.persoonId);
      aanroep.betreft(persoon);
      return { wijzigingen: await wijzigingenInDossier(aanroep.tx, persoon.id) };
    })
    .op(recordWijziging, async ({ params, body: { kanaal, ...body } }, aanroep) => {
      if (aanroep.actor.soort !== 'medewerker') throw nietGevonden();
      const persoon = await persoonMetId(aanroep.tx, params.persoonId);
      aanroep.betreft(persoon);
      return legVast(aanroep, persoon, body, { kanaal, door: aanroep.actor.medewerker });
    });
}
