import type { Feit } from '@meedoen/casework/feiten';
import { meegeven } from '@meedoen/casework/rekenhulp';
import { type Rekenhulp, readRekenbeleid, readRekenhulp } from '@meedoen/contract/rekenhulp';
import { firstDay, monthOfDate } from '@meedoen/law/kernel';
import type { Dossier } from '@meedoen/law/participatiewet';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { nietGevonden } from '../../platform/probleem/index.ts';
import { opgeslagenBeleidVoor } from '../beleid/index.ts';
import { instantVan, ontbrekendVan, type Rekenbasis, rekenbasis } from '../berekening/index.ts';
import { huishoudfeiten } from '../feit/index.ts';
import { eigenRechtenVan, type Recht, rechtbasis } from '../recht/index.ts';

/** What the law package needs to compute at home: somebody's own facts, or only the policy of each gemeente. */
export function rekenhulpWegen(wegen: Wegen): void {
  wegen
    .op(readRekenhulp, async (_, aanroep) => rekenhulpVan(aanroep))
    .op(readRekenbeleid, async (_, aanroep) => ({ gemeenten: await beleidPerGemeente(aanroep) }));
}

/** Of each gemeente of which somebody here carries out the bijstand today; policy holds no personal data. */
async function beleidPerGemeente({ tx, vandaag }: Aanroep) {
  return alsSysteem(tx, async () => {
    const rijen = await tx<{ code: string; naam: string; uitvoerder: string }[]>`
      select g.code, g.naam, m.uitvoerder from mandaat m join gemeente g on g.code = m.gemeente
      where m.taakgebied = 'algemene-bijstand' and m.geldig @> ${vandaag}::date order by g.naam`;
    const gemeenten = [];
    for (const { code, naam, uitvoerder } of rijen)
      gemeenten.push({ code, naam, beleid: await opgeslagenBeleidVoor(tx, uitvoerder, code) });
    return gemeenten;
  });
}

async function rekenhulpVan(aanroep: Aanroep): Promise<Rekenhulp> {
  const { tx, vandaag, actor } = aanroep;
  if (actor.soort !== 'inwoner') throw nietGevonden();
  const { persoon, gemeente, uitvoerder } = actor;
  aanroep.betreft({ id: persoon, gemeente });
  const recht = (await eigenRechtenVan(tx, persoon)).find(({ toestand }) => toestand.status !== 'beeindigd');
  if (recht?.partner) aanroep.betreft({ id: recht.partner === persoon ? recht.persoon : recht.partner, gemeente });
  const { dossier, ontbreekt, feiten } = await basisVan(aanroep, recht, persoon);
  const mee = meegeven(dossier, persoon, firstDay(monthOfDate(vandaag)));
  return {
    persoon,
    recht: recht?.id ?? null,
    ...mee,
    beleid: await opgeslagenBeleidVoor(tx, uitvoerder, recht?.gemeente ?? gemeente),
    namen: namenVan(feiten, mee.dossier),
    inkomens: inkomensVan(feiten, mee.dossier, persoon),
    ontbreekt: ontbreekt.map(ontbrekendVan),
    betaaldagen: await betaaldagenVan(tx, uitvoerder, recht?.gemeente ?? gemeente),
  };
}

type Basis = Rekenbasis & { readonly feiten: readonly Feit[] };

/** The household of the running right, or else of the person as it would apply. */
async function basisVan({ tx, nu }: Aanroep, recht: Recht | undefined, persoon: string): Promise<Basis> {
  const bekendOp = instantVan(new Date(nu.getTime() + 1000));
  if (recht) return rechtbasis(tx, recht, bekendOp);
  return alsSysteem(tx, async () => {
    const feiten = (await huishoudfeiten(tx, persoon)).map(({ feit }) => feit);
    return { ...rekenbasis(feiten, { aanvrager: persoon, bekendOp }), feiten };
  });
}

function namenVan(feiten: readonly Feit[], { aanvrager, partner, kinderen, medebewoners }: Dossier) {
  const mensen = [
    aanvrager,
    ...(partner ?? []).map(({ waarde }) => waarde),
    ...(kinderen ?? []),
    ...(medebewoners ?? []),
  ];
  const namen: Record<string, string> = {};
  for (const { id } of mensen) {
    const naam = feiten.findLast(
      (feit) => feit.soort === 'naam' && feit.persoon === id && feit.bekend.tot === undefined,
    );
    if (naam?.soort !== 'naam') continue;
    const { roepnaam, voornamen } = naam.waarde;
    const eerste = roepnaam ?? voornamen?.split(' ')[0];
    if (eerste) namen[id] = eerste;
  }
  return namen;
}

function inkomensVan(feiten: readonly Feit[], { inkomsten = [] }: Dossier, persoon: string): Rekenhulp['inkomens'] {
  const ids = new Set(inkomsten.filter((inkomst) => inkomst.persoon === persoon).map(({ feit }) => feit));
  return feiten.flatMap((feit) => {
    if (feit.soort !== 'inkomen' || !ids.has(feit.id)) return [];
    const { kenmerk, soort, nettoInCenten, periode, vakantietoeslag } = feit.waarde;
    return [{ feit: feit.id, kenmerk, soort, nettoInCenten, periode, vakantietoeslag }];
  });
}

/** Paydays of month runs; a run holds no personal data, but only who pays may see it. */
async function betaaldagenVan(tx: Tx, uitvoerder: string, gemeente: string): Promise<Rekenhulp['betaaldagen']> {
  return alsSysteem(
    tx,
    () => tx<Rekenhulp['betaaldagen']>`
      select maand, betaaldag as op from betaalrun
      where uitvoerder = ${uitvoerder} and soort = 'maand' and status <> 'afgeblazen' and ${gemeente} = any(gemeenten)
      order by maand desc limit 3`,
  );
}
