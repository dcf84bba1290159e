import type { Regelingopdracht } from '@meedoen/casework/vordering';
import type { Schuld } from '@meedoen/contract/vordering';
import type { Cents, Maand } from '@meedoen/law/kernel';
import { alsSysteem, uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { bewaakVersie } from '../../platform/stroom/index.ts';
import { opdrachtgeverVan } from '../aanvraag/index.ts';
import { instantVan } from '../berekening/index.ts';
import { persoonMetId } from '../persoon/index.ts';
import { zetTaakKlaar } from '../taak/index.ts';
import { sendRegeling } from './brieven.ts';
import { beginRegeling, geefRegelingopdracht, type Regelingzaak, regelingMetId } from './regeling-store.ts';
import { contextVan, leesStand, teRegelen, type Wie } from './stand.ts';
import { schuldVan } from './weergave.ts';

/** An agreement as it comes in over the API. */
interface Gewenst {
  readonly perMaandInCenten: Cents;
  readonly wijze: 'inhouden' | 'overmaken';
  readonly vanaf: Maand;
  readonly beslagvrijeVoetInCenten?: Cents | undefined;
}
type Zonder<T> = T extends unknown ? Omit<T, 'door' | 'op'> : never;
type Vast = Zonder<Exclude<Regelingopdracht, { command: 'proposeRegeling' | 'changeRegeling' }>>;
type Inhoud = Vast | ({ readonly command: 'changeRegeling'; readonly reden: string } & Gewenst);

const afspraakUit = ({ perMaandInCenten, wijze, vanaf, beslagvrijeVoetInCenten: voet }: Gewenst) => ({
  ...{ perMaand: perMaandInCenten, wijze, vanaf },
  ...(voet === undefined ? {} : { beslagvrijeVoet: voet }),
});

/** A resident proposes: it waits for somebody who collects. Staff record what was agreed: it runs at once. */
export async function stelRegelingVoor(
  wie: Wie,
  gewenst: Gewenst & { readonly toelichting: string },
  aanroep: Aanroep,
): Promise<Schuld> {
  const { tx, actor } = aanroep;
  aanroep.betreft(wie);
  const door = opdrachtgeverVan(aanroep);
  const wieDoor = { door: door.auteur.id ?? 'systeem', op: instantVan(aanroep.nu) };
  const stand = await leesStand(wie, aanroep, gewenst.beslagvrijeVoetInCenten);
  const vorderingen = teRegelen(stand, wie, gewenst.wijze);
  const context = contextVan(stand, vorderingen, aanroep);
  const voorgesteld = await beginRegeling(
    tx,
    {
      command: 'proposeRegeling',
      ...{ id: uuidv7(), uitvoerder: wie.uitvoerder, gemeente: wie.gemeente, persoon: wie.id, vorderingen },
      ...afspraakUit(gewenst),
      voorgesteldDoor: actor.soort === 'inwoner' ? 'inwoner' : 'medewerker',
      toelichting: gewenst.toelichting,
      ...wieDoor,
    },
    context,
    door,
  );
  if (actor.soort === 'inwoner') await vraagOm(voorgesteld, wie, aanroep);
  else {
    const opdracht = { command: 'agreeRegeling', ...wieDoor } as const;
    const zaak = await geefRegelingopdracht(tx, voorgesteld, opdracht, context, stand.eerste.teMaken, door);
    await sendRegeling(tx, wie, zaak, stand, door);
  }
  return schuldVan(wie, aanroep);
}

/** A proposal of a resident is work for who collects. */
async function vraagOm({ id }: Regelingzaak, wie: Wie, { tx, nu }: Aanroep): Promise<void> {
  const { id: persoon, uitvoerder, gemeente } = wie;
  await alsSysteem(tx, () =>
    zetTaakKlaar(
      tx,
      {
        ...{ uitvoerder, gemeente, persoon, soort: 'taak', bron: id, uiterlijk: null },
        titel: 'Voorstel om in kleine stukjes terug te betalen',
        ontstaanUit: 'Voorstel van de inwoner',
      },
      nu,
    ),
  );
}

/** Gives an agreement a command. @throws Probleem 404, or 409 with the true reason or on an old version */
export async function processRegeling(id: string, inhoud: Inhoud, aanroep: Aanroep): Promise<Schuld> {
  const { tx } = aanroep;
  const oud = await regelingMetId(tx, id);
  bewaakVersie(aanroep.versie, oud.versie);
  const wie = await persoonMetId(tx, oud.toestand.persoon);
  const door = opdrachtgeverVan(aanroep);
  const voet = inhoud.command === 'changeRegeling' ? inhoud.beslagvrijeVoetInCenten : oud.toestand.beslagvrijeVoet;
  const stand = await leesStand(wie, aanroep, voet);
  const vorderingen =
    inhoud.command === 'changeRegeling' ? teRegelen(stand, wie, inhoud.wijze) : oud.toestand.vorderingen;
  const basis =
    inhoud.command === 'changeRegeling'
      ? { command: inhoud.command, reden: inhoud.reden, vorderingen, ...afspraakUit(inhoud) }
      : inhoud;
  const opdracht: Regelingopdracht = { ...basis, door: door.auteur.id ?? 'systeem', op: instantVan(aanroep.nu) };
  const context = contextVan(stand, vorderingen, aanroep);
  const zaak = await geefRegelingopdracht(tx, oud, opdracht, context, stand.eerste.teMaken, door);
  if (oud.toestand.toestand === 'voorgesteld' && zaak.toestand.toestand !== 'voorgesteld')
    await alsSysteem(
      tx,
      () => tx`update taak set klaar_op = ${door.nu}, uitkomst = ${zaak.toestand.toestand}
        where bron = ${id} and klaar_op is null`,
    );
  if (inhoud.command !== 'withdrawRegeling' && zaak.toestand.toestand !== 'voorgesteld')
    await sendRegeling(tx, wie, zaak, stand, door);
  return schuldVan(wie, aanroep);
}
