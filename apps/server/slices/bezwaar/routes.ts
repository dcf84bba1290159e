import { type Bezwaaropdracht, bezwaarklok } from '@meedoen/casework/bezwaar';
import * as contract from '@meedoen/contract/bezwaar';
import type { IsoDate } from '@meedoen/law/kernel';
import { uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { foutInVeld, geweigerd, nietGevonden } from '../../platform/probleem/index.ts';
import { auteurVan, bewaakVersie } from '../../platform/stroom/index.ts';
import { opdrachtgeverVan } from '../aanvraag/index.ts';
import { instantVan } from '../berekening/index.ts';
import { besluitMetId, proposeDwangsom } from '../besluit/index.ts';
import { persoonMetId } from '../persoon/index.ts';
import { zetTaakKlaar } from '../taak/index.ts';
import { sendBeslissing, sendHerstel, sendOntvangst, sendUitnodiging, sendUitstel } from './brieven.ts';
import { applyBeslissing } from './gevolg.ts';
import {
  type Bezwaarzaak,
  beginBezwaar,
  bezwaarMetId,
  bezwarenVan,
  geefBezwaaropdracht,
  openBezwaar,
  werkTaakBij,
} from './store.ts';
import { toonBezwaar } from './weergave.ts';

type Zonder<T> = T extends unknown ? Omit<T, 'door' | 'op'> : never;
type Inhoud = Zonder<Exclude<Bezwaaropdracht, { command: 'receiveBezwaar' }>>;

interface Binnengekomen {
  readonly besluit: string;
  readonly gronden: string;
  readonly kanaal: 'eigen-pagina' | 'brief' | 'balie';
  readonly ontvangenOp: IsoDate;
  readonly terPostBezorgdOp?: IsoDate | undefined;
  readonly onderdeel?: string | undefined;
  readonly wilGehoordWorden?: boolean | undefined;
  readonly commissie: boolean;
}

/** After these the days of a dwangsom may be over. */
const EINDE_TE_LAAT: ReadonlySet<string> = new Set(['decideBezwaar', 'withdrawBezwaar', 'registerIngebrekestelling']);

/** Paths of objections: made by a resident or entered by staff, handled by somebody who did not take the besluit. */
export function bezwaarWegen(wegen: Wegen): void {
  wegen
    .op(contract.readEigenBezwaren, async (_, aanroep) => lijstVan(eigen(aanroep), aanroep))
    .op(contract.submitBezwaar, async ({ body }, aanroep) => {
      const { besluit, gronden, onderdeel, wilGehoordWorden } = body;
      const binnen = { besluit, gronden, onderdeel, wilGehoordWorden, commissie: false };
      const zaak = await ontvang(
        eigen(aanroep),
        { ...binnen, kanaal: 'eigen-pagina', ontvangenOp: aanroep.vandaag },
        aanroep,
      );
      return toonBezwaar(zaak, aanroep);
    })
    .op(contract.readBezwaar, async ({ params }, aanroep) =>
      toonBezwaar(await bezwaarMetId(aanroep.tx, params.bezwaarId), aanroep),
    )
    .op(contract.addGronden, async ({ params, body }, aanroep) =>
      doe(params.bezwaarId, { command: 'addGronden', gronden: body.gronden }, aanroep),
    )
    .op(contract.withdrawBezwaar, async ({ params, body }, aanroep) =>
      doe(params.bezwaarId, { command: 'withdrawBezwaar', reden: body.reden ?? '' }, aanroep),
    )
    .op(contract.registerTeLaat, async ({ params }, aanroep) =>
      doe(params.bezwaarId, { command: 'registerIngebrekestelling' }, aanroep),
    )
    .op(contract.readBezwaren, async ({ params }, aanroep) => {
      const persoon = await persoonMetId(aanroep.tx, params.persoonId);
      return lijstVan(persoon.id, aanroep);
    })
    .op(contract.receiveBezwaar, async ({ params, body }, aanroep) => {
      const { id } = await persoonMetId(aanroep.tx, params.persoonId);
      return toonBezwaar(await ontvang(id, body, aanroep), aanroep);
    })
    .op(contract.processBezwaar, async ({ params, body }, aanroep) =>
      doe(
        params.bezwaarId,
        body.command === 'takeUpBezwaar' ? { ...body, behandelaar: auteurVan(aanroep.actor).id ?? '' } : body,
        aanroep,
      ),
    );
}

function eigen({ actor }: Aanroep): string {
  if (actor.soort !== 'inwoner') throw nietGevonden();
  return actor.persoon;
}

async function lijstVan(persoon: string, aanroep: Aanroep) {
  const bezwaren = [];
  for (const zaak of await bezwarenVan(aanroep.tx, persoon)) bezwaren.push(await toonBezwaar(zaak, aanroep));
  const [rij] = await aanroep.tx<{ gemeente: string }[]>`select gemeente from persoon where id = ${persoon}`;
  if (rij) aanroep.betreft({ id: persoon, gemeente: rij.gemeente });
  return { bezwaren };
}

/** Takes in an objection, however late: whether it is in time is for who decides (Awb 6:11). */
async function ontvang(persoon: string, binnen: Binnengekomen, aanroep: Aanroep): Promise<Bezwaarzaak> {
  const { tx } = aanroep;
  const besluit = await besluitMetId(tx, binnen.besluit);
  if (!besluit || besluit.persoon !== persoon) throw foutInVeld('/besluit', 'onbekend', 'Dit besluit is er niet.');
  aanroep.betreft({ id: persoon, gemeente: besluit.gemeente });
  const { kenmerk, bekendgemaaktOp, voorgesteldDoor, vastgesteldDoor } = besluit.toestand;
  if (!bekendgemaaktOp || !kenmerk)
    throw foutInVeld('/besluit', 'niet-verstuurd', 'Dit besluit is nog niet verstuurd.');
  if (await openBezwaar(tx, besluit.id))
    throw geweigerd('Tegen dit besluit loopt al een bezwaar. Vul dat aan.', 'bezwaar-loopt');
  const door = opdrachtgeverVan(aanroep);
  const { besluit: _, ...rest } = binnen;
  const zaak = await beginBezwaar(
    tx,
    {
      command: 'receiveBezwaar',
      id: uuidv7(),
      uitvoerder: besluit.uitvoerder,
      gemeente: besluit.gemeente,
      persoon,
      bestreden: {
        besluit: besluit.id,
        kenmerk,
        soort: besluit.soort,
        bekendgemaaktOp,
        beslissers: [...new Set([voorgesteldDoor, vastgesteldDoor].filter((wie) => wie !== null && wie !== undefined))],
      },
      ...rest,
      door: door.auteur.id ?? 'systeem',
      op: instantVan(aanroep.nu),
    },
    door,
  );
  await sendOntvangst(tx, zaak, door);
  const { uitvoerder, gemeente } = besluit;
  await zetTaakKlaar(
    tx,
    {
      ...{ uitvoerder, gemeente, persoon },
      soort: 'bezwaar',
      titel: `Bezwaar tegen besluit ${kenmerk}`,
      uiterlijk: bezwaarklok(zaak.toestand, aanroep.vandaag).laatsteDag ?? null,
      ontstaanUit: 'Bezwaar',
      bron: zaak.id,
    },
    aanroep.nu,
  );
  // not the consulent's: somebody who took no part in the besluit picks it up
  await tx`update taak set behandelaar = null where bron = ${zaak.id} and klaar_op is null`;
  return zaak;
}

async function doe(id: string, inhoud: Inhoud, aanroep: Aanroep) {
  const { tx, vandaag } = aanroep;
  const oud = await bezwaarMetId(tx, id);
  aanroep.betreft({ id: oud.toestand.persoon, gemeente: oud.toestand.gemeente });
  bewaakVersie(aanroep.versie, oud.versie);
  const door = opdrachtgeverVan(aanroep);
  const opdracht = { ...inhoud, door: door.auteur.id ?? 'systeem', op: instantVan(aanroep.nu) } as Bezwaaropdracht;
  const zaak = await geefBezwaaropdracht(tx, oud, opdracht, door);
  const laatste = bezwaarklok(oud.toestand, vandaag).laatsteDag;
  if (opdracht.command === 'requestHerstel') await sendHerstel(tx, zaak, opdracht.uiterlijk, door);
  if (opdracht.command === 'inviteHoorzitting') await sendUitnodiging(tx, zaak, door);
  if (opdracht.command === 'postponeBeslissing' && laatste) await sendUitstel(tx, zaak, laatste, opdracht.reden, door);
  if (opdracht.command === 'agreeUitstel' && laatste)
    await sendUitstel(tx, zaak, laatste, 'Dit spraken wij samen af.', door);
  await werkTaakBij(tx, zaak, door);
  if (opdracht.command === 'decideBezwaar') {
    await sendBeslissing(tx, zaak, door);
    await applyBeslissing(zaak, aanroep, door);
  }
  if (EINDE_TE_LAAT.has(opdracht.command)) await proposeDwangsom(tx, { bezwaar: zaak.id }, door);
  return toonBezwaar(zaak, aanroep);
}
