import { importUwvMeldingen, readUwvLevering, readUwvLeveringen } from '@meedoen/contract/uwvmelding';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { nietGevonden } from '../../platform/probleem/index.ts';
import { leesIn } from './inlezen.ts';
import { type Leveringrij, laatsteLeveringen, leveringMetId, zakenMetNaam } from './store.ts';

/** What is shown of earlier files; older ones stay in the database. */
const MEESTE_LEVERINGEN = 50;

/** Meldingen that came from UWV, in a file that a member of staff reads in. */
export function uwvmeldingWegen(wegen: Wegen): void {
  wegen
    .op(importUwvMeldingen, async ({ query }, aanroep) =>
      toon(await leesIn(aanroep, query.naam, await aanroep.inhoud()), aanroep),
    )
    .op(readUwvLeveringen, async (_, aanroep) => {
      const rijen = await laatsteLeveringen(aanroep.tx, MEESTE_LEVERINGEN);
      return { leveringen: rijen.map(weergave) };
    })
    .op(readUwvLevering, ({ params }, aanroep) => toon(params.leveringId, aanroep));
}

function weergave({ uitkomst, op, ...rij }: Leveringrij) {
  const { regels: _, ...aantallen } = uitkomst;
  return { ...rij, ...aantallen, op: op.toISOString() };
}

/** A reading with its lines; names only of files the caller may see. */
async function toon(id: string, aanroep: Aanroep) {
  const { tx } = aanroep;
  const rij = await leveringMetId(tx, id);
  if (!rij) throw nietGevonden();
  const ids = rij.uitkomst.regels.flatMap(({ zaak }) => (zaak ? [zaak] : []));
  const zaken = new Map((await zakenMetNaam(tx, ids)).map((zaak) => [zaak.id, zaak]));
  aanroep.betreft(...[...zaken.values()].map(({ persoon, gemeente }) => ({ id: persoon, gemeente })));
  const regels = rij.uitkomst.regels.map(({ zaak: vanRegel, ...regel }) => {
    const zaak = zaken.get(vanRegel ?? '');
    return { ...regel, aanvraag: zaak ? { id: zaak.id, kenmerk: zaak.kenmerk, naam: zaak.naam } : null };
  });
  return { ...weergave(rij), regels };
}
