import type { Voorstelinhoud, Voorstelopdracht } from '@meedoen/casework/beleidspakket';
import * as contract from '@meedoen/contract/beleidspakket';
import { uuidv7 } from '../../platform/database/index.ts';
import { type Aanroep, Bestand, type Wegen } from '../../platform/http/index.ts';
import { foutInVeld, nietGevonden } from '../../platform/probleem/index.ts';
import { bewaakVersie } from '../../platform/stroom/index.ts';
import { beleidVoor } from '../beleid/index.ts';
import { instantVan } from '../berekening/index.ts';
import { heeftGroepen, takeOverIndelingen } from '../indeling/index.ts';
import { documentVan } from './document.ts';
import { leesVoor, pakkettenVoor } from './lezen.ts';
import { geefVoorstelopdracht, regimeOp, startRegime, voorstellenlijst, voorstelMetId } from './store.ts';
import { medewerkernamen, toonRegel, toonVoorstel } from './weergave.ts';

type Zonder<T> = T extends unknown ? Omit<T, 'door' | 'op'> : never;

/** Paths of policy: read aloud by council and staff, written by who makes policy, brought into force by a second person. */
export function beleidspakketWegen(wegen: Wegen): void {
  wegen
    .op(contract.readBeleidspakketten, async (_, aanroep) => ({ pakketten: await pakkettenVoor(aanroep) }))
    .op(contract.readVoorlezing, ({ params, query }, aanroep) => leesVoor(params.pakketCode, query, aanroep))
    .op(contract.readVoorleesdocument, async ({ params, query }, aanroep) => {
      const lezing = await leesVoor(params.pakketCode, query, aanroep);
      return new Bestand(
        new TextEncoder().encode(documentVan(lezing)),
        'text/html; charset=utf-8',
        `beleid-${params.pakketCode}-${lezing.dag}.html`,
      );
    })
    .op(contract.readBeleidsvoorstellen, async (_, { tx }) => {
      const rijen = await voorstellenlijst(tx);
      const namen = await medewerkernamen(
        tx,
        rijen.flatMap(({ toestand }) => toestand.schrijvers),
      );
      return { voorstellen: rijen.map((rij) => toonRegel(rij, namen)) };
    })
    .op(contract.readBeleidsvoorstel, async ({ params }, aanroep) =>
      toonVoorstel(await voorstelMetId(aanroep.tx, params.beleidsvoorstelId), aanroep),
    )
    .op(contract.draftBeleid, async ({ body }, aanroep) => {
      const { uitvoerder } = medewerker(aanroep);
      await bewaakLaag(body.gemeente, aanroep);
      const nu = await regimeOp(aanroep.tx, { uitvoerder, gemeente: body.gemeente }, body.vanaf);
      const zaak = await doe(aanroep, undefined, {
        ...{ command: 'draftBeleid', id: uuidv7(), uitvoerder, ...body },
        keuzes: nu?.keuzes ?? {},
        verantwoording: nu?.verantwoording ?? {},
        afspraken: nu?.afspraken ?? [],
      });
      return toonVoorstel(zaak, aanroep);
    })
    .op(contract.editBeleid, async ({ params, body }, aanroep) => {
      for (const [i, { indeling }] of (body.keuzes.indelingen ?? []).entries())
        if (!(await heeftGroepen(aanroep.tx, String(indeling))))
          throw foutInVeld(
            `/keuzes/indelingen/${i}`,
            'onbekend',
            'Deze indeling heeft geen groepen om mensen in te plaatsen.',
          );
      const zaak = await opSlot(params.beleidsvoorstelId, aanroep);
      return toonVoorstel(await doe(aanroep, zaak, { command: 'editBeleid', ...(body as Voorstelinhoud) }), aanroep);
    })
    .op(contract.processBeleidsvoorstel, async ({ params, body }, aanroep) => {
      const zaak = await opSlot(params.beleidsvoorstelId, aanroep);
      return toonVoorstel(await doe(aanroep, zaak, body), aanroep);
    })
    .op(contract.publishBeleid, async ({ params }, aanroep) => {
      const zaak = await opSlot(params.beleidsvoorstelId, aanroep);
      const na = await doe(aanroep, zaak, { command: 'publishBeleid' });
      if (na.toestand.toestand !== 'gepubliceerd') throw new Error('published without being so');
      await startRegime(aanroep, na.toestand);
      await verwerkIndelingen(na.toestand, aanroep);
      return toonVoorstel(na, aanroep);
    });
}

function medewerker({ actor }: Aanroep) {
  if (actor.soort !== 'medewerker') throw nietGevonden();
  return actor;
}

async function opSlot(id: string, aanroep: Aanroep) {
  const zaak = await voorstelMetId(aanroep.tx, id, true);
  bewaakVersie(aanroep.versie, zaak.versie);
  await bewaakLaag(zaak.toestand.gemeente, aanroep);
  return zaak;
}

const doe = (
  aanroep: Aanroep,
  zaak: Awaited<ReturnType<typeof voorstelMetId>> | undefined,
  opdracht: Zonder<Voorstelopdracht>,
) =>
  geefVoorstelopdracht(aanroep, zaak, {
    ...opdracht,
    door: medewerker(aanroep).medewerker,
    op: instantVan(aanroep.nu),
  } as Voorstelopdracht);

/** Policy for all gemeenten is made by who may make it in each of them. @throws Probleem 400 */
async function bewaakLaag(gemeente: string | null, aanroep: Aanroep): Promise<void> {
  const { tx, gemeenten, vandaag } = aanroep;
  if (gemeente !== null) {
    if (!gemeenten.includes(gemeente))
      throw foutInVeld('/gemeente', 'onbekend', 'U maakt geen beleid voor deze gemeente.');
    return;
  }
  const { uitvoerder } = medewerker(aanroep);
  const [ander] = await tx`
    select 1 from mandaat where uitvoerder = ${uitvoerder} and taakgebied = 'algemene-bijstand'
      and geldig @> ${vandaag}::date and gemeente <> all(${[...gemeenten]}::char(4)[]) limit 1`;
  if (ander)
    throw foutInVeld(
      '/gemeente',
      'niet-alle-gemeenten',
      'Beleid voor alle gemeenten maakt iemand die dat in elke gemeente mag. Kies een gemeente.',
    );
}

/** Which indelingen are used follows from what holds now, in each gemeente it holds for. */
async function verwerkIndelingen(
  { uitvoerder, gemeente }: { readonly uitvoerder: string; readonly gemeente: string | null },
  { tx, gemeenten }: Aanroep,
): Promise<void> {
  for (const code of gemeente ? [gemeente] : gemeenten)
    await takeOverIndelingen(tx, { uitvoerder, gemeente: code }, await beleidVoor(tx, uitvoerder, code));
}
