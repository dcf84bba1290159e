import * as contract from '@meedoen/contract/nazorg';
import { keuzeOp } from '@meedoen/law/verordening';
import { uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { nietGevonden } from '../../platform/probleem/index.ts';
import { bewaakVersie } from '../../platform/stroom/index.ts';
import { opdrachtgeverVan } from '../aanvraag/index.ts';
import { beleidVoor } from '../beleid/index.ts';
import { feitenVan } from '../feit/index.ts';
import { type Persoonrij, persoonMetId } from '../persoon/index.ts';
import { eerderVan, uitstroomVan } from './eerder.ts';
import { werkgevolgVoor } from './gevolg.ts';
import {
  beginNazorg,
  geefNazorgopdracht,
  type Nazorginhoud,
  type Nazorgzaak,
  nazorgenVan,
  nazorgMetId,
} from './store.ts';
import { toonEigenNazorg, toonGevolg, toonNazorg } from './weergave.ts';

async function persoonVan(id: string, aanroep: Aanroep): Promise<Persoonrij> {
  const persoon = await persoonMetId(aanroep.tx, id);
  aanroep.betreft(persoon);
  return persoon;
}

async function zaakVan(aanroep: Aanroep, id: string): Promise<Nazorgzaak> {
  const zaak = await nazorgMetId(aanroep.tx, id);
  aanroep.betreft({ id: zaak.persoon, gemeente: zaak.gemeente });
  return zaak;
}

function eigen({ actor }: Aanroep): string {
  if (actor.soort !== 'inwoner') throw nietGevonden();
  return actor.persoon;
}

/** Paths of staying at work: what was measured, the care itself, and what somebody tells about their work. */
export function nazorgWegen(wegen: Wegen): void {
  wegen
    .op(contract.readNazorg, async ({ params }, aanroep) =>
      bladVan(await persoonVan(params.persoonId, aanroep), aanroep),
    )
    .op(contract.startNazorg, async ({ params, body }, aanroep) => {
      const { tx, vandaag } = aanroep;
      const { id: persoon, uitvoerder, gemeente } = await persoonVan(params.persoonId, aanroep);
      const { soort, ...baan } = body;
      const keuze = keuzeOp(await beleidVoor(tx, uitvoerder, gemeente), vandaag, 'nazorg');
      const regels = { ...keuze?.waarde, bron: keuze?.regime.bron ?? 'Geen beleid over nazorg' };
      const wie = { id: uuidv7(), uitvoerder, gemeente, persoon };
      const inhoud = { command: 'startNazorg', ...wie, soort, baan, regels } as const;
      return toonNazorg(await beginNazorg(tx, inhoud, opdrachtgeverVan(aanroep)), aanroep);
    })
    .op(contract.processNazorg, async ({ params, body }, aanroep) => {
      const zaak = await zaakVan(aanroep, params.nazorgId);
      bewaakVersie(aanroep.versie, zaak.versie);
      const inhoud = await inhoudVan(zaak, body, aanroep);
      return toonNazorg(await geefNazorgopdracht(aanroep.tx, zaak, inhoud, opdrachtgeverVan(aanroep)), aanroep);
    })
    .op(contract.calculateWerkgevolg, async ({ params, body }, aanroep) => {
      const persoon = await persoonVan(params.persoonId, aanroep);
      const { vanaf, nettoPerMaandInCenten: netto } = body;
      return toonGevolg(await werkgevolgVoor(persoon, { vanaf, netto }, aanroep));
    })
    .op(contract.readEigenNazorg, async (_, aanroep) => {
      const { id } = await persoonVan(eigen(aanroep), aanroep);
      const zaak = (await nazorgenVan(aanroep.tx, id)).find(({ toestand }) => toestand.toestand === 'loopt');
      return { nazorg: zaak ? await toonEigenNazorg(zaak, aanroep) : null };
    })
    .op(contract.reportWerkstand, async ({ params, body }, aanroep) => {
      const zaak = await zaakVan(aanroep, params.nazorgId);
      if (zaak.persoon !== eigen(aanroep)) throw nietGevonden();
      bewaakVersie(aanroep.versie, zaak.versie);
      const inhoud = { command: 'reportWerkstand', ...body } as const;
      return toonEigenNazorg(await geefNazorgopdracht(aanroep.tx, zaak, inhoud, opdrachtgeverVan(aanroep)), aanroep);
    });
}

/** The income is worked out here and kept with the talk: nobody types it over. */
async function inhoudVan(zaak: Nazorgzaak, body: contract.Nazorgopdracht, aanroep: Aanroep): Promise<Nazorginhoud> {
  if (body.command === 'changeBaan' || body.command !== 'recordExitgesprek') return body;
  const { nettoPerMaandInCenten: netto, zonderGevolg, ...rest } = body;
  if (netto === undefined) return { ...rest, zonderGevolg };
  const persoon = await persoonMetId(aanroep.tx, zaak.persoon);
  const { begonnenOp: vanaf } = zaak.toestand.baan;
  return { ...rest, gevolg: await werkgevolgVoor(persoon, { vanaf, netto }, aanroep) };
}

async function bladVan({ id, naam }: Persoonrij, aanroep: Aanroep): Promise<contract.Nazorgblad> {
  const { tx, vandaag } = aanroep;
  const zaken = await nazorgenVan(tx, id);
  const nazorgen = [];
  for (const zaak of zaken) nazorgen.push(await toonNazorg(zaak, aanroep));
  const { uitstroom, herinstroom, krijgtBijstand } = await uitstroomVan(tx, id, vandaag);
  return {
    ...{ persoon: id, naam, nazorgen, krijgtBijstand },
    uitstroom: uitstroom.toReversed().map(({ terugOp, ...each }) => ({ ...each, terugOp: terugOp ?? null })),
    herinstroom: herinstroom ? { op: herinstroom.op, na: herinstroom.na.vanaf } : null,
    geprobeerd: await eerderVan(tx, id),
    werk: await werkVan(aanroep, id),
    magBeginnen: !zaken.some(({ toestand }) => toestand.toestand === 'loopt'),
  };
}

/** Wages that stand in the facts today. */
async function werkVan({ tx, vandaag }: Aanroep, persoon: string): Promise<contract.Nazorgblad['werk']> {
  return (await feitenVan(tx, [persoon])).flatMap(({ feit }) => {
    const { geldig, bekend } = feit;
    const nu = (geldig.vanaf ?? vandaag) <= vandaag && (geldig.tot === undefined || geldig.tot > vandaag);
    if (feit.soort !== 'inkomen' || feit.waarde.soort !== 'loon' || bekend.tot !== undefined || !nu) return [];
    const { kenmerk, nettoInCenten } = feit.waarde;
    return [{ kenmerk, vanaf: geldig.vanaf ?? null, nettoInCenten }];
  });
}
