import { coversOmvang } from '@meedoen/casework/bevoegdheid';
import {
  type NieuweWijziging,
  readEigenWijzigingen,
  readWijzigingen,
  recordWijziging,
  reportWijziging,
} from '@meedoen/contract/wijziging';
import { addMonths, type IsoDate } from '@meedoen/law/kernel';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { foutInVeld, nietGevonden } from '../../platform/probleem/index.ts';
import { werkGevolgBij } from '../besluit/index.ts';
import { bewaakVerwijzingen, recordFeiten, vastleggingVan } from '../feit/index.ts';
import { persoonMetId } from '../persoon/index.ts';
import { metBekendeNaam } from './einde.ts';
import { gevolgInWoorden } from './gevolg.ts';
import {
  bewaarWijziging,
  type Ingevoerd,
  wijzigingenInDossier,
  wijzigingenVan,
  wijzigingMetId,
  zetWijzigingstaak,
} from './store.ts';
import { metVerbeteringen } from './verbetering.ts';

const TITEL = {
  loon: 'Loon of ander inkomen',
  verhuizing: 'Verhuizing',
  huishouden: 'Wie er in huis woont',
  scheiding: 'Uit elkaar',
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

/** Keeps a change: declared facts, a task for the consulent, and what it does. The same whoever typed it. */
async function legVast(
  aanroep: Aanroep,
  persoon: { readonly id: string; readonly uitvoerder: string; readonly gemeente: string },
  body: NieuweWijziging,
  ingevoerd: Ingevoerd,
) {
  const { tx, nu, vandaag } = aanroep;
  bewaakDag(body.vanaf, vandaag);
  if (body.feiten.length === 0 && !body.toelichting?.trim())
    throw foutInVeld('/toelichting', 'leeg', 'Schrijf op wat er verandert.');
  const opgegeven = body.feiten.map((feit) => ({ ...feit, bron: 'inwoner' as const, gecontroleerd: false }));
  const door = vastleggingVan(aanroep);
  const veld = (i: number) => `/feiten/${i}`;
  await bewaakVerwijzingen(tx, persoon, opgegeven, veld);
  const metNaam = await metBekendeNaam(tx, persoon.id, opgegeven, nu, veld);
  const verbeterd = await metVerbeteringen(tx, persoon.id, metNaam, nu, veld);
  const feiten = await recordFeiten(tx, persoon, verbeterd, door, veld);
  const nieuw = feiten.map((feit) => feit.id);
  const gevolgen = feiten.length > 0 ? await werkGevolgBij(tx, [persoon.id], door) : [];
  const gevolg = feiten.length > 0 ? gevolgInWoorden(gevolgen, { persoon: persoon.id, nieuw, vandaag, ...body }) : null;
  const titel = TITEL[body.soort];
  const toelichting = body.toelichting ?? null;
  const inhoud = { soort: body.soort, titel, vanaf: body.vanaf, toelichting, feiten: nieuw, gevolg };
  const id = await bewaarWijziging(tx, persoon, { ...inhoud, status: 'ontvangen' }, ingevoerd, nu);
  await zetWijzigingstaak(tx, persoon, id, `Wijziging: ${titel.toLowerCase()}`, ingevoerd, { nu, vandaag });
  const weergave = await wijzigingMetId(tx, persoon.id, id);
  if (!weergave) throw nietGevonden();
  return weergave;
}

/** Changes a resident passes on, also at the desk, by phone or on paper. */
export function wijzigingWegen(wegen: Wegen): void {
  wegen
    .op(readEigenWijzigingen, async (_, aanroep) => {
      const persoon = inwonerVan(aanroep);
      aanroep.betreft(persoon);
      const { actor } = aanroep;
      const lezer = actor.soort === 'inwoner' ? actor.zelf : undefined;
      return { wijzigingen: await wijzigingenVan(aanroep.tx, persoon.id, lezer) };
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
