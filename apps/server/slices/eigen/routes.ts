import * as contract from '@meedoen/contract/eigen';
import { yearOf } from '@meedoen/law/kernel';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { dwangsombesluitenVan } from '../aanvraag/index.ts';
import { correctiesVan } from '../besluit/index.ts';
import { brievenAan, kortVan } from '../brief/index.ts';
import { eigenRechtenVan, rechtWeergave } from '../recht/index.ts';
import { deelPagina, delingenVan, openGedeeld, stopDelen } from './deling.ts';
import { alleGegevens } from './gegevens.ts';
import { inwonerVan } from './inwoner.ts';
import { overzichtVan } from './overzicht.ts';
import { startVan } from './start.ts';
import { inkomensverklaring } from './verklaring.ts';
import { bewaarVoorkeuren, voorkeurenVan } from './voorkeuren.ts';

/** Own rights with the months of this year and, for who had a right then, of last year. */
async function eigenRechten(aanroep: Aanroep) {
  const { tx, vandaag } = aanroep;
  const persoon = inwonerVan(aanroep);
  const jaar = yearOf(vandaag);
  const rechten = [];
  for (const recht of await eigenRechtenVan(tx, persoon.id)) {
    const nu = await rechtWeergave(recht, jaar, undefined, aanroep, { correctiesVan });
    const eerder =
      yearOf(recht.toestand.geldig.vanaf) < jaar
        ? (await rechtWeergave(recht, jaar - 1, undefined, aanroep, { correctiesVan })).maanden
        : [];
    rechten.push({ ...nu, maanden: [...eerder, ...nu.maanden] });
  }
  return { rechten, dwangsommen: await dwangsombesluitenVan(tx, { persoon: persoon.id }, true) };
}

/** What a resident sees and does about themselves; messages, changes and who looked have slices of their own. */
export function eigenWegen(wegen: Wegen): void {
  wegen
    .op(contract.readStart, async (_, aanroep) => startVan(aanroep))
    .op(contract.readEigenRechten, async (_, aanroep) => eigenRechten(aanroep))
    .op(contract.readEigenBrieven, async (_, aanroep) => {
      const { id } = inwonerVan(aanroep);
      return { brieven: await kortVan(aanroep.tx, await brievenAan(aanroep.tx, id)) };
    })
    .op(contract.readInkomensverklaring, async (_, aanroep) => inkomensverklaring(aanroep))
    .op(contract.readEigenOverzicht, async (_, aanroep) => overzichtVan(aanroep))
    .op(contract.readEigenGegevens, async (_, aanroep) => alleGegevens(aanroep))
    .op(contract.readVoorkeuren, async (_, aanroep) => voorkeurenVan(aanroep))
    .op(contract.saveVoorkeuren, async ({ body }, aanroep) => bewaarVoorkeuren(body, aanroep))
    .op(contract.readDelingen, async (_, aanroep) => ({ delingen: await delingenVan(aanroep) }))
    .op(contract.sharePagina, async ({ body }, aanroep) => deelPagina(body, aanroep))
    .op(contract.stopDeling, async ({ params }, aanroep) => stopDelen(params.delingId, aanroep))
    .op(contract.openDeling, async ({ body }, aanroep) => openGedeeld(body.geheim, aanroep));
}
