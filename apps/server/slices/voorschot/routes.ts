import { grantVoorschot, holdVoorschot, releaseVoorschot } from '@meedoen/contract/aanvraag';
import type { Wegen } from '../../platform/http/index.ts';
import { foutInVeld } from '../../platform/probleem/index.ts';
import { bewaakVersie } from '../../platform/stroom/index.ts';
import { geef, opdrachtgeverVan, toon, zaakVan } from '../aanvraag/index.ts';
import { verleenVoorschot } from './voorschot.ts';

/** Paths of the advance of art. 52: hold it with a ground of the law, or grant one. */
export function voorschotWegen(wegen: Wegen): void {
  wegen
    .op(holdVoorschot, async ({ params, body }, aanroep) => {
      const zaak = await zaakVan(aanroep, params.aanvraagId);
      bewaakVersie(aanroep.versie, zaak.versie);
      const { grond, reden } = body;
      if (!grond) throw foutInVeld('/grond', 'ontbreekt', 'Kies waarom het voorschot wacht (artikel 52 lid 1).');
      return toon(await geef(zaak, { command: 'holdVoorschot', grond, reden }, aanroep), aanroep);
    })
    .op(releaseVoorschot, async ({ params, body }, aanroep) => {
      const zaak = await zaakVan(aanroep, params.aanvraagId);
      bewaakVersie(aanroep.versie, zaak.versie);
      return toon(await geef(zaak, { command: 'releaseVoorschot', reden: body.reden }, aanroep), aanroep);
    })
    .op(grantVoorschot, async ({ params, body }, aanroep) => {
      const zaak = await zaakVan(aanroep, params.aanvraagId);
      bewaakVersie(aanroep.versie, zaak.versie);
      const door = opdrachtgeverVan(aanroep, body.reden);
      return toon(await verleenVoorschot(aanroep.tx, zaak, body.bedragInCenten, door), aanroep);
    });
}
