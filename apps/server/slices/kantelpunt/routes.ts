import { beleidUit } from '@meedoen/casework/beleid';
import { type Kantelpunt, kantelbeeld, type Stand, selectVoorInwoner, standIn } from '@meedoen/casework/kantelpunt';
import type { Besluitsoort } from '@meedoen/casework/recht';
import { rollenVan } from '@meedoen/casework/rekenbewijs';
import type * as contract from '@meedoen/contract/kantelpunt';
import { readBesluitkantelpunten, readMaandkantelpunten } from '@meedoen/contract/kantelpunt';
import { firstDay, type Maand, nextMonth } from '@meedoen/law/kernel';
import type { Dossier } from '@meedoen/law/participatiewet';
import type { Beleid } from '@meedoen/law/verordening';
import { alsSysteem } from '../../platform/database/index.ts';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { nietGevonden } from '../../platform/probleem/index.ts';
import { instantVan, type Rekenbasis, rekenbasis } from '../berekening/index.ts';
import { besluitMetId, bevrorenFeiten, zoalsToen } from '../besluit/index.ts';
import { rechtbasis, rechtVoorLezer } from '../recht/index.ts';

/** These turn on what somebody did or gave, not on an amount of the law. */
const ZONDER_BEDRAG: readonly Besluitsoort[] = ['opschorten', 'buiten-behandeling-stellen', 'voorschot-verlenen'];

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
      const weg = feiten.length < bevroren.feiten.length;
      if (!maand || weg || ZONDER_BEDRAG.includes(besluit.soort)) return { ...NIETS, maand: maand ?? null };
      const basis = rekenbasis(zoalsToen(feiten), bevroren);
      return weergaveVan(basis, heleMaand(basis.dossier, maand), beleidUit(bevroren.beleid), aanroep);
    })
    .op(readMaandkantelpunten, async ({ params }, aanroep) => {
      const { tx, nu } = aanroep;
      const recht = await rechtVoorLezer(tx, params.rechtId, aanroep.actor, params.maand);
      aanroep.betreft({ id: recht.persoon, gemeente: recht.gemeente });
      if (recht.partner) aanroep.betreft({ id: recht.partner, gemeente: recht.gemeente });
      const basis = await rechtbasis(tx, recht, instantVan(new Date(nu.getTime() + 1000)));
      return weergaveVan(basis, params.maand, basis.beleid, aanroep);
    });
}

const NIETS = { heleMaand: true, nu: null, wegen: [], blind: [] };

const beginVan = ({ toekenning, meldingsdatum }: Dossier) => toekenning?.vanaf ?? meldingsdatum?.waarde;

/** The month itself, or the one after it when the right begins halfway: an amount per month is about a whole one. */
function heleMaand(dossier: Dossier, maand: Maand): Maand {
  const begin = beginVan(dossier);
  const halverwege = begin !== undefined && begin > firstDay(maand) && begin < firstDay(nextMonth(maand));
  return halverwege ? nextMonth(maand) : maand;
}

/** Whether the right, or what was asked for, covers the month from its first day to its last. */
function isHeel(dossier: Dossier, maand: Maand): boolean {
  const [begin, tot] = [beginVan(dossier), dossier.toekenning?.tot];
  return !(begin && begin > firstDay(maand)) && !(tot && tot < firstDay(nextMonth(maand)));
}

const standVan = ({ kant, uitkering, uitbetaling }: Stand) => ({
  recht: kant === 'recht',
  uitkeringInCenten: uitkering ?? null,
  uitbetalingInCenten: uitbetaling ?? null,
});

function weergaveVan(
  basis: Rekenbasis,
  maand: Maand,
  beleid: Beleid,
  { actor, vandaag }: Aanroep,
): contract.Kantelpunten {
  const { dossier, ontbreekt } = basis;
  const nu = standIn(dossier, maand, beleid);
  // somebody whose birth date nobody told is not in the dossier: nothing may rest on it
  if (ontbreekt.length > 0 || nu.kant === 'onbekend') return { ...NIETS, maand };
  const heeftRecht = nu.kant === 'recht';
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
    leeftijd: punt.leeftijd ?? null,
    gevolg: { ...standVan(punt.gevolg), reden: punt.gevolg.kant === 'recht' ? null : punt.gevolg.kant },
    artikel: punt.article,
  });
  // of a right, a birthday that has been is in the amount already
  const { wegen: gevonden, blind } = kantelbeeld(dossier, maand, beleid);
  const alle = gevonden.filter((weg) => !heeftRecht || weg.every(({ dag }) => dag === undefined || dag > vandaag));
  const wegen = lezer === undefined ? alle : selectVoorInwoner(alle, heeftRecht);
  return {
    maand,
    heleMaand: isHeel(dossier, maand),
    nu: standVan(nu),
    wegen: wegen.map((weg) => ({ stappen: weg.map(stapVan) })),
    blind: [...blind],
  };
}
