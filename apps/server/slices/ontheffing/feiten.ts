import type { Ontheffing } from '@meedoen/casework/ontheffing';
import { addDays, type IsoDate } from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import type { Opdrachtgever } from '../../platform/stroom/index.ts';
import { endFeit, feitenVan, recordFeiten } from '../feit/index.ts';
import type { Ontheffingszaak } from './store.ts';

const STAND = {
  'dringende-redenen': 'ontheffing-dringende-redenen',
  'jong-kind': 'ontheffing-jong-kind',
  arbeidsongeschikt: 'vrijgesteld-arbeidsongeschikt',
} as const;

/** What a case says about the duty as facts: one for each stretch of days. Facts that say otherwise end, new ones come. */
export async function werkPlichtfeitBij(
  tx: Tx,
  zaak: Ontheffingszaak,
  reden: string,
  door: Opdrachtgever,
): Promise<void> {
  const { toestand } = zaak;
  const gewenst = 'perioden' in toestand ? toestand.perioden : [];
  const wie = { id: zaak.persoon, uitvoerder: zaak.uitvoerder, gemeente: zaak.gemeente };
  await alsSysteem(tx, async () => {
    const staand = (await feitenVan(tx, [zaak.persoon])).flatMap(({ feit }) =>
      feit.soort === 'arbeidsverplichting' && feit.waarde.zaak === zaak.id && !feit.bekend.tot ? [feit] : [],
    );
    for (const { vanaf, tot } of gewenst) {
      const feit = staand.find(({ geldig }) => geldig.vanaf === vanaf);
      if (feit && feit.geldig.tot === tot) continue;
      if (feit && tot && (!feit.geldig.tot || tot < feit.geldig.tot)) {
        await endFeit(tx, wie, feit.id, { tot, reden }, door);
        continue;
      }
      await recordFeiten(tx, wie, [feitVan(toestand, vanaf, tot, reden, feit?.id)], door);
    }
  });
}

function feitVan(
  { id, grond, onderdelen }: Ontheffing,
  vanaf: IsoDate | undefined,
  tot: IsoDate | undefined,
  reden: string,
  vervangt: string | undefined,
) {
  return {
    soort: 'arbeidsverplichting',
    waarde: {
      stand: STAND[grond],
      zaak: id,
      ...(grond === 'dringende-redenen' ? { onderdelen: [...onderdelen] } : {}),
    },
    vanaf: vanaf ?? null,
    totEnMet: tot ? addDays(tot, -1) : null,
    bron: 'besluit' as const,
    gecontroleerd: true,
    reden,
    ...(vervangt ? { vervangt } : {}),
  };
}
