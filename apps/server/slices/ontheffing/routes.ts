import { laatsteDag } from '@meedoen/casework/ontheffing';
import { datum as datumtekst } from '@meedoen/casework/opmaak';
import * as contract from '@meedoen/contract/ontheffing';
import { addDays, overlaps } from '@meedoen/law/kernel';
import type { Arbeidsplicht } from '@meedoen/law/participatiewet';
import type { z } from 'zod';
import { type Tx, uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { geweigerd, nietGevonden } from '../../platform/probleem/index.ts';
import { bewaakVersie, type Opdrachtgever } from '../../platform/stroom/index.ts';
import { vastleggingVan } from '../feit/index.ts';
import { persoonMetId } from '../persoon/index.ts';
import { werkPlichtfeitBij } from './feiten.ts';
import {
  beginOntheffing,
  geefOntheffingsopdracht,
  type Ontheffingszaak,
  ontheffingenVan,
  ontheffingMetId,
} from './store.ts';
import { toonEigenOntheffing, toonOntheffing } from './weergave.ts';

/** What other slices know: the besluit that is prepared, and which duties hold without an ontheffing. */
export interface Ontheffingsgevolgen {
  startOntheffingsbesluit(tx: Tx, id: string, zaak: Ontheffingszaak, door: Opdrachtgever): Promise<void>;
  plichtenZonderOntheffing(
    tx: Tx,
    persoon: string,
    aanroep: Pick<Aanroep, 'nu' | 'vandaag'>,
  ): Promise<readonly Arbeidsplicht[] | undefined>;
}

async function zaakVan(aanroep: Aanroep, id: string): Promise<Ontheffingszaak> {
  const zaak = await ontheffingMetId(aanroep.tx, id);
  aanroep.betreft({ id: zaak.persoon, gemeente: zaak.gemeente });
  return zaak;
}

/** Two at once on the same days would say two things about one duty. @throws Probleem 409 with the days of the other */
function bewaakSamenloop(
  zaak: Ontheffingszaak,
  { wat, vanaf, totEnMet }: z.output<NonNullable<typeof contract.prepareOntheffing.body>>,
  alle: readonly Ontheffingszaak[],
): void {
  if (!['verlenen', 'verlengen', 'hervatten'].includes(wat)) return;
  const einde = laatsteDag(zaak.toestand);
  const begin = wat === 'verlengen' && einde ? addDays(einde, 1) : vanaf;
  const dagen = { ...(begin ? { vanaf: begin } : {}), ...(totEnMet ? { tot: addDays(totEnMet, 1) } : {}) };
  const andere = alle
    .filter(({ id }) => id !== zaak.id)
    .flatMap(({ toestand }) => ('perioden' in toestand ? toestand.perioden : []))
    .find((periode) => overlaps(periode, dagen));
  if (!andere) return;
  const tot = andere.tot ? ` tot en met ${datumtekst(addDays(andere.tot, -1))}` : '';
  throw geweigerd(
    `Er is al een ontheffing vanaf ${andere.vanaf ? datumtekst(andere.vanaf) : 'eerder'}${tot}. Kies andere dagen, of trek die eerst in.`,
    'al-ontheffing',
  );
}

/** Paths of an ontheffing: asked, looked into, changed; its besluit goes the way of every besluit. */
export function ontheffingWegen(wegen: Wegen, gevolgen: Ontheffingsgevolgen): void {
  const open = async (
    persoonId: string,
    over: Omit<Parameters<typeof beginOntheffing>[1], 'command' | 'id' | 'uitvoerder' | 'gemeente' | 'persoon'>,
    aanroep: Aanroep,
  ) => {
    const { tx } = aanroep;
    const persoon = await persoonMetId(tx, persoonId);
    aanroep.betreft(persoon);
    const { uitvoerder, gemeente } = persoon;
    const plichten = await gevolgen.plichtenZonderOntheffing(tx, persoon.id, aanroep);
    const wie = { id: uuidv7(), uitvoerder, gemeente, persoon: persoon.id };
    // of a single parent both: art. 9a lid 1 and 9 lid 7
    const onderdelen = over.grond === 'dringende-redenen' ? [...new Set(over.onderdelen)] : (['a', 'c'] as const);
    return beginOntheffing(
      tx,
      { command: 'openOntheffing', ...wie, ...over, onderdelen },
      plichten ? { plichten } : {},
      vastleggingVan(aanroep),
    );
  };
  wegen
    .op(contract.openOntheffing, async ({ params, body }, aanroep) =>
      toonOntheffing(await open(params.persoonId, body, aanroep), aanroep),
    )
    .op(contract.recordOntheffingstap, async ({ params, body }, aanroep) => {
      const zaak = await zaakVan(aanroep, params.ontheffingId);
      bewaakVersie(aanroep.versie, zaak.versie);
      const door = vastleggingVan(aanroep);
      const nieuw = await geefOntheffingsopdracht(aanroep.tx, zaak, body, door);
      if (body.command === 'suspendOntheffing')
        await werkPlichtfeitBij(aanroep.tx, nieuw, 'Er is geen recht op bijstand meer (art. 9a lid 5 b).', door);
      return toonOntheffing(nieuw, aanroep);
    })
    .op(contract.prepareOntheffing, async ({ params, body }, aanroep) => {
      const zaak = await zaakVan(aanroep, params.ontheffingId);
      bewaakVersie(aanroep.versie, zaak.versie);
      const door = vastleggingVan(aanroep);
      bewaakSamenloop(zaak, body, await ontheffingenVan(aanroep.tx, zaak.persoon));
      const besluit = uuidv7();
      const nieuw = await geefOntheffingsopdracht(
        aanroep.tx,
        zaak,
        { command: 'prepareBesluit', besluit, ...body },
        door,
      );
      await gevolgen.startOntheffingsbesluit(aanroep.tx, besluit, nieuw, door);
      return toonOntheffing(nieuw, aanroep);
    })
    .op(contract.requestOntheffing, async ({ body }, aanroep) => {
      const { actor, vandaag } = aanroep;
      if (actor.soort !== 'inwoner') throw nietGevonden();
      const over = { ...body, aanleiding: 'verzoek', gevraagdOp: vandaag, via: 'eigen-pagina' } as const;
      const zaak = await open(actor.persoon, over, aanroep);
      return toonEigenOntheffing(zaak);
    })
    .op(contract.requestOntheffingwijziging, async ({ params, body }, aanroep) => {
      const { actor, vandaag: gevraagdOp } = aanroep;
      const zaak = await zaakVan(aanroep, params.ontheffingId);
      if (actor.soort !== 'inwoner' || zaak.persoon !== actor.persoon) throw nietGevonden();
      const inhoud =
        body.vraag === 'terugnemen'
          ? ({ command: 'takeBackVerzoek' } as const)
          : ({ command: 'requestWijziging', ...body, gevraagdOp, via: 'eigen-pagina' } as const);
      const nieuw = await geefOntheffingsopdracht(aanroep.tx, zaak, inhoud, vastleggingVan(aanroep));
      return toonEigenOntheffing(nieuw);
    });
}
