import { boekAanmaningsvergoeding, boekOverdracht, type Journaalpost } from '@meedoen/casework/betaling';
import type { Invordering, Invorderingopdracht } from '@meedoen/casework/invordering';
import { datum } from '@meedoen/casework/opmaak';
import type { Schuld } from '@meedoen/contract/vordering';
import { type IsoDate, monthOfDate } from '@meedoen/law/kernel';
import { alsSysteem, uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { geweigerd, nietGevonden } from '../../platform/probleem/index.ts';
import { bewaakVersie } from '../../platform/stroom/index.ts';
import { opdrachtgeverVan } from '../aanvraag/index.ts';
import { instantVan } from '../berekening/index.ts';
import { boek } from '../grootboek/index.ts';
import { persoonMetId } from '../persoon/index.ts';
import { zetTaakKlaar } from '../taak/index.ts';
import { sendInvordering } from './invordering-brieven.ts';
import { aandrangVan, invorderingcontext } from './invordering-context.ts';
import { geefInvorderingopdracht, invorderingenVan, onaangeroerd } from './invordering-store.ts';
import { regelingVan } from './regeling-store.ts';
import { laterVan, restVan, schuldpostMetId, sluitAf, vervallen } from './schuldpost.ts';
import type { Wie } from './stand.ts';
import { type Vorderingrij, vorderingenVan } from './store.ts';
import { schuldVan } from './weergave.ts';

type Zonder<T> = T extends unknown ? Omit<T, 'door' | 'op'> : never;

/** Takes a step on a claim: the command, what it books, the letter and the tasks. @throws Probleem 404, 409 */
export async function processInvordering(
  id: string,
  inhoud: Zonder<Invorderingopdracht>,
  aanroep: Aanroep,
): Promise<Schuld> {
  const { tx, vandaag, nu } = aanroep;
  const post = await schuldpostMetId(tx, id);
  if (!post) throw nietGevonden();
  const wie = await persoonMetId(tx, post.persoon);
  aanroep.betreft(wie);
  await sluitAf(tx, [id]);
  const rij = (await vorderingenVan(tx, wie.id)).find((each) => each.id === id);
  if (!rij) throw nietGevonden();
  const zaak = (await invorderingenVan(tx, [id])).get(id) ?? onaangeroerd(post);
  bewaakVersie(aanroep.versie, zaak.versie);
  const alles = (await restVan(tx, [id])).get(id) ?? 0;
  // a dwangbevel is about what was due when the last aanmaning went out (Awb 4:117)
  const peildag = inhoud.command === 'sendAanmaning' ? vandaag : (zaak.toestand.aanmaningen.at(-1)?.op ?? vandaag);
  const later = DRINGT_AAN.has(inhoud.command) ? (await laterVan(tx, [id], peildag)).get(id) : undefined;
  if (later && alles > 0 && alles <= later.bedrag)
    throw later.uiterlijk >= vandaag
      ? geweigerd(`De inwoner kan nog betalen tot en met ${datum(later.uiterlijk)}.`, 'termijn-loopt')
      : geweigerd('Voor de loonheffing die erbij kwam is nog geen aanmaning gestuurd.', 'niet-aangemaand');
  const { rest } = vervallen(rij, alles, later);
  const aandrang = await aandrangVan(tx, wie, await regelingVan(tx, wie.id));
  const context = invorderingcontext(rij, zaak.toestand, rest, aandrang, vandaag);
  const door = opdrachtgeverVan(aanroep);
  const opdracht = { ...inhoud, door: door.auteur.id ?? 'systeem', op: instantVan(nu) } as Invorderingopdracht;
  const { toestand } = await geefInvorderingopdracht(tx, zaak, opdracht, context, door);
  await alsSysteem(tx, async () => {
    const boeking = boekingVan(rij, opdracht, { was: zaak.toestand, wordt: toestand }, wie, vandaag);
    await boek(tx, [{ bron: { soort: 'invordering', id: uuidv7() }, posten: boeking ? [boeking] : [] }], nu);
    await tx`update taak set klaar_op = ${nu}, uitkomst = ${UITKOMST[opdracht.command]}
      where bron = ${id} and klaar_op is null`;
    const teTekenen = TE_TEKENEN[toestand.toestand];
    if (teTekenen)
      await zetTaakKlaar(
        tx,
        {
          ...{ uitvoerder: wie.uitvoerder, gemeente: rij.gemeente, persoon: wie.id, soort: 'taak', bron: id },
          ...{ titel: `${teTekenen} ${rij.kenmerk} ondertekenen`, ontstaanUit: 'Invordering', uiterlijk: null },
        },
        nu,
      );
  });
  await sendInvordering(tx, wie, rij, opdracht, { was: zaak.toestand, wordt: toestand }, rest, door);
  return schuldVan(wie, aanroep);
}

/** Steps for which only counts what should have been paid by now; a transfer or more time is about the whole claim. */
const DRINGT_AAN: ReadonlySet<Invorderingopdracht['command']> = new Set([
  'sendAanmaning',
  'proposeDwangbevel',
  'signDwangbevel',
]);

const UITKOMST: Readonly<Record<Invorderingopdracht['command'], string>> = {
  sendAanmaning: 'Aanmaning gestuurd',
  proposeDwangbevel: 'Dwangbevel voorgesteld',
  returnDwangbevel: 'Dwangbevel teruggestuurd',
  signDwangbevel: 'Dwangbevel ondertekend',
  recordBetekening: 'Dwangbevel betekend',
  postponeBetaling: 'Uitstel gegeven',
  resumeInvordering: 'Invordering hervat',
  stopInvordering: 'Invordering gestopt',
  proposeOverdracht: 'Overdracht voorgesteld',
  returnOverdracht: 'Overdracht teruggestuurd',
  signOverdracht: 'Vordering overgedragen',
  undoOverdracht: 'Overdracht ongedaan gemaakt',
};

/** What waits for a second person. */
const TE_TEKENEN: Readonly<Partial<Record<Invordering['toestand'], string>>> = {
  'dwangbevel-voorgesteld': 'Dwangbevel',
  'overdracht-voorgesteld': 'Overdracht',
};

/** What a step does to the ledger: an aanmaning that costs something, and a claim that goes to another gemeente. */
function boekingVan(
  { id, gemeente, kenmerk }: Vorderingrij,
  { command }: Invorderingopdracht,
  { was, wordt: toestand }: { readonly was: Invordering; readonly wordt: Invordering },
  wie: Wie,
  vandaag: IsoDate,
): Journaalpost | undefined {
  const kop = { uitvoerder: wie.uitvoerder, gemeente, persoon: wie.id, boekdatum: vandaag };
  const maand = monthOfDate(vandaag);
  if (command === 'sendAanmaning' && toestand.toestand === 'aangemaand')
    return boekAanmaningsvergoeding(
      { ...kop, omschrijving: `Aanmaning ${kenmerk}` },
      maand,
      toestand.aanmaning.vergoeding,
      id,
    );
  if (was.toestand === 'overgedragen' && command === 'undoOverdracht')
    return boekOverdracht({ ...kop, omschrijving: `Terug van ${was.naar}` }, maand, -was.bedrag, id);
  if (toestand.toestand === 'overgedragen' && command === 'signOverdracht')
    return boekOverdracht({ ...kop, omschrijving: `Overgedragen aan ${toestand.naar}` }, maand, toestand.bedrag, id);
  return undefined;
}
