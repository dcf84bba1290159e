import { beleidUit } from '@meedoen/casework/beleid';
import { type Kantelpunt, kantelpunten, type Stand, standIn } from '@meedoen/casework/kantelpunt';
import { rollenVan } from '@meedoen/casework/rekenbewijs';
import type * as contract from '@meedoen/contract/kantelpunt';
import { readBesluitkantelpunten, readMaandkantelpunten } from '@meedoen/contract/kantelpunt';
import type { Maand } from '@meedoen/law/kernel';
import type { Beleid } from '@meedoen/law/verordening';
import { alsSysteem } from '../../platform/database/index.ts';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { nietGevonden } from '../../platform/probleem/index.ts';
import { instantVan, type Rekenbasis, rekenbasis } from '../berekening/index.ts';
import { besluitMetId, bevrorenFeiten, zoalsToen } from '../besluit/index.ts';
import { rechtbasis, rechtMetId } from '../recht/index.ts';

/** What would change a besluit or a month: asked for apart, because it asks the law a few hundred times. */
export function kantelpuntWegen(wegen: Wegen): void {
  wegen
    .op(readBesluitkantelpunten, async ({ params }, aanroep) => {
      const { tx, actor } = aanroep;
      const besluit = await besluitMetId(tx, params.besluitId);
      // a resident sees a besluit from its bekendmaking on
      if (!besluit || (actor.soort === 'inwoner' && besluit.toestand.status !== 'bekendgemaakt')) throw nietGevonden();
      aanroep.betreft({ id: besluit.persoon, gemeente: besluit.gemeente });
      const { bevroren } = besluit.toestand;
      const maand = bevroren.maand ?? bevroren.maanden[0]?.maand;
      const feiten = await alsSysteem(tx, () => bevrorenFeiten(tx, bevroren));
      // facts removed after their term: nothing can be computed with it any more
      if (!maand || feiten.length < bevroren.feiten.length) return { maand: maand ?? null, nu: null, wegen: [] };
      return weergaveVan(rekenbasis(zoalsToen(feiten), bevroren), maand, beleidUit(bevroren.beleid), aanroep);
    })
    .op(readMaandkantelpunten, async ({ params }, aanroep) => {
      const { tx, nu } = aanroep;
      const recht = await rechtMetId(tx, params.rechtId);
      if (!recht) throw nietGevonden();
      aanroep.betreft({ id: recht.persoon, gemeente: recht.gemeente });
      const basis = await rechtbasis(tx, recht, instantVan(new Date(nu.getTime() + 1000)));
      return weergaveVan(basis, params.maand, basis.beleid, aanroep);
    });
}

const standVan = ({ kant, uitkering }: Stand) => ({
  recht: kant === 'recht',
  uitkeringInCenten: uitkering ?? null,
});

function weergaveVan(basis: Rekenbasis, maand: Maand, beleid: Beleid, { actor }: Aanroep): contract.Kantelpunten {
  const { dossier, ontbreekt } = basis;
  const nu = standIn(dossier, maand, beleid);
  // somebody whose birth date nobody told is not in the dossier: nothing may rest on it
  if (ontbreekt.length > 0 || nu.kant === 'onbekend') return { maand, nu: null, wegen: [] };
  const lezer = actor.soort === 'inwoner' ? actor.persoon : undefined;
  const rollen = rollenVan(dossier);
  const wieVan = (persoon: string | undefined) =>
    persoon === undefined ? null : persoon === lezer ? 'ik' : (rollen.get(persoon) ?? null);
  const stapVan = (punt: Kantelpunt): contract.Kantelpunt => ({
    feit: punt.feit,
    wie: wieVan(punt.persoon),
    vanInCenten: punt.van ?? null,
    naarInCenten: punt.naar ?? null,
    dag: punt.dag ?? null,
    gevolg: { ...standVan(punt.gevolg), reden: punt.gevolg.kant === 'recht' ? null : punt.gevolg.kant },
    artikel: punt.article,
  });
  const wegen = kantelpunten(dossier, maand, beleid).map((weg) => ({ stappen: weg.map(stapVan) }));
  return { maand, nu: standVan(nu), wegen };
}
