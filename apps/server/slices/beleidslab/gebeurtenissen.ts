import type { Afstemming } from '@meedoen/casework/afstemming';
import { geblekenBetaalgedrag } from '@meedoen/casework/kwijtschelding';
import { herkomstVan } from '@meedoen/casework/vordering';
import { addMonths, type IsoDate } from '@meedoen/law/kernel';
import type { Kwijtscheldingsvraag, Overtreding } from '@meedoen/law/participatiewet';
import type { Gebeurtenissen } from '@meedoen/simulation/beleidslab';
import type { Tx } from '../../platform/database/index.ts';
import { bewegingenOp, restVan } from '../vordering/index.ts';

interface Vorderingrij {
  readonly id: string;
  readonly persoon: string;
  readonly herkomst: string;
  readonly ontstaanOp: IsoDate;
}
interface Afstemmingrij {
  readonly persoon: string;
  readonly toestand: Afstemming;
}

/** What happened to people that policy makes something of: open claims, and breaches of the by-law in the last year. */
export async function gebeurtenissenVan(
  tx: Tx,
  personen: readonly string[],
  vandaag: IsoDate,
): Promise<ReadonlyMap<string, Gebeurtenissen>> {
  const gevonden = new Map<string, { vorderingen: Kwijtscheldingsvraag[]; overtredingen: Overtreding[] }>();
  const bij = (persoon: string) => {
    const eigen = gevonden.get(persoon) ?? { vorderingen: [], overtredingen: [] };
    gevonden.set(persoon, eigen);
    return eigen;
  };
  const vorderingen = await tx<Vorderingrij[]>`
    select id, persoon, herkomst, ontstaan_op as "ontstaanOp" from vordering where persoon = any(${[...personen]}::uuid[])`;
  const ids = vorderingen.map(({ id }) => id);
  const rest = await restVan(tx, ids);
  const bewegingen = await bewegingenOp(tx, ids);
  for (const { id, persoon, herkomst, ontstaanOp } of vorderingen) {
    const { grond } = herkomstVan(herkomst);
    const restsom = rest.get(id) ?? 0;
    const gebleken = geblekenBetaalgedrag(bewegingen.get(id) ?? [], ontstaanOp, vandaag);
    // whether there is no prospect of payment, a person judges: such a claim is not counted
    if (grond && restsom > 0 && gebleken.soort === 'volledig')
      bij(persoon).vorderingen.push({ grond, restsom, gedrag: gebleken });
  }
  const zaken = await tx<Afstemmingrij[]>`
    select persoon, toestand from afstemming
    where persoon = any(${[...personen]}::uuid[]) and not toestand ? 'verwijderd'
      and (toestand->>'datum') >= ${addMonths(vandaag, -12)} order by aangemaakt_op`;
  for (const { persoon, toestand } of zaken) {
    const { gedraging, datum } = toestand;
    const eerder = zaken.filter((ander) => ander.persoon === persoon && isZelfde(ander.toestand, toestand));
    const gewaarschuwd = eerder.flatMap(({ toestand: each }) =>
      each.toestand === 'gewaarschuwd' && each.waarschuwing.op <= datum ? [each.waarschuwing.op] : [],
    );
    bij(persoon).overtredingen.push({
      ...{ gedraging, datum },
      eerdere: eerder.flatMap(({ toestand: each }) =>
        'oplegging' in each ? [{ gedraging: each.datum, besluit: each.oplegging.op }] : [],
      ),
      ...(gewaarschuwd.length > 0 ? { eerderGewaarschuwd: gewaarschuwd.sort().at(-1) } : {}),
    });
  }
  return gevonden;
}

/** Another breach of the same kind: of a uniform duty, or of the same category of the by-law. */
const isZelfde = (ander: Afstemming, deze: Afstemming): boolean =>
  ander !== deze &&
  ander.gedraging.soort === deze.gedraging.soort &&
  (ander.gedraging.soort === 'uniform' ||
    (deze.gedraging.soort === 'lokaal' && ander.gedraging.categorie === deze.gedraging.categorie));
