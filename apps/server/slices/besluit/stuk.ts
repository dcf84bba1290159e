import { isDeepStrictEqual } from 'node:util';
import { type Besluitcontext, isVordering, type Maandregel } from '@meedoen/casework/besluit';
import type { Voorstel } from '@meedoen/contract/besluit';
import type { Aanroep } from '../../platform/http/index.ts';
import { nietGevonden } from '../../platform/probleem/index.ts';
import { auteurVan } from '../../platform/stroom/index.ts';
import { opdrachtgeverVan, vingerafdruk, type Zaak, zaakMetId } from '../aanvraag/index.ts';
import { type Afstemmingszaak, afstemmingMetId } from '../afstemming/index.ts';
import { beleidVoor, vordertZelf } from '../beleid/index.ts';
import { boeteMetId } from '../boete/index.ts';
import { briefblokken } from '../brief/index.ts';
import { subsidieMetId } from '../loonkostensubsidie/index.ts';
import { rechtMetId } from '../recht/index.ts';
import { berekenBijAfstemming, gehoordVan, isAfstemmingsbesluit } from './bij-afstemming.ts';
import { berekenBoetebesluit, boetevoorwaarden, boeteWeergave, isBoetebesluit } from './bij-boete.ts';
import { berekenInstrumentbesluit, instrumentvoorwaarden } from './bij-instrument.ts';
import { berekenOntheffingsbesluit, isOntheffingsbesluit, ontheffingsvoorwaarden } from './bij-ontheffing.ts';
import { berekenSubsidiebesluit, subsidieWeergave } from './bij-subsidie.ts';
import { type Briefpoging, briefVoor } from './brief.ts';
import { berekenDwangsombesluit } from './dwangsom.ts';
import { dwangsomWeergave } from './dwangsom-weergave.ts';
import { verschilVan } from './gevolg.ts';
import { berekenKwijtschelding, isKwijtschelding, kwijtscheldingsvoorwaarden } from './kwijtschelding.ts';
import {
  aanvullingenVan,
  cbsKeuzes,
  inhoudVan,
  isGebonden,
  mogelijkheden,
  ontbreektIn,
  vierOgenVoor,
  voorwaardenVan,
} from './oordeel.ts';
import { type Besluit, besluitMetId } from './store.ts';
import { berekenVoorschotTerug } from './voorschot-terug.ts';
import { berekenBijRecht, berekenBijZaak, berekenEindeVoorAnder } from './voorstel.ts';

/** A besluit with everything to judge it by. */
export interface Stuk {
  readonly besluit: Besluit;
  readonly zaak: Zaak | undefined;
  readonly afstemming: Afstemmingszaak | undefined;
  readonly brief: Briefpoging;
  readonly context: Besluitcontext;
  readonly vierOgen: Voorstel['vierOgen'];
}

/** What a besluit is about besides a right. */
type Bijbehorend = Pick<Stuk, 'zaak' | 'afstemming'>;

export const isVerstuurd = ({ toestand }: Besluit): boolean => toestand.status === 'bekendgemaakt';

export async function stukMetId(id: string, aanroep: Aanroep): Promise<Stuk> {
  const besluit = await besluitMetId(aanroep.tx, id);
  // a resident sees a besluit from its bekendmaking on
  if (!besluit || (aanroep.actor.soort === 'inwoner' && !isVerstuurd(besluit))) throw nietGevonden();
  aanroep.betreft({ id: besluit.persoon, gemeente: besluit.gemeente });
  return stukVan(besluit, aanroep);
}

export async function stukVan(besluit: Besluit, aanroep: Aanroep): Promise<Stuk> {
  const { tx, vandaag } = aanroep;
  const zaak = besluit.zaak ? await zaakMetId(tx, besluit.zaak) : undefined;
  const afstemming = besluit.afstemming ? await afstemmingMetId(tx, besluit.afstemming) : undefined;
  const vierOgen = vierOgenVoor(besluit.soort, await beleidVoor(tx, besluit.uitvoerder, besluit.gemeente), vandaag);
  const brief = await leesBrief(besluit, { zaak, afstemming }, aanroep);
  const vordert = isVordering(besluit.soort, besluit.toestand.bevroren.maanden);
  const context: Besluitcontext = {
    soort: besluit.soort,
    door: auteurVan(aanroep.actor).id ?? 'systeem',
    ...(besluit.toestand.voorgesteldDoor ? { voorgesteldDoor: besluit.toestand.voorgesteldDoor } : {}),
    vierOgen: vierOgen.nodig,
    ontbreekt: ontbreektIn(besluit),
    verouderd: await isVerouderd(besluit, { zaak, afstemming }, aanroep),
    inhoud: inhoudVan(besluit, zaak?.toestand.melding.datum, brief.brief !== undefined),
    rapporteur: rapporteurVan(besluit),
    vordertZelf: vordert ? await vordertZelf(tx, besluit, vandaag) : undefined,
  };
  return { besluit, zaak, afstemming, brief, context, vierOgen };
}

/** Where a report is a must, who wrote it does not impose the fine (Awb 10:3 lid 4). */
function rapporteurVan({ soort, toestand }: Besluit): string | undefined {
  const stuk = toestand.bevroren.boete;
  return soort === 'boete-opleggen' && stuk?.rapportVerplicht ? stuk.rapporteur : undefined;
}

async function leesBrief(besluit: Besluit, bij: Bijbehorend, aanroep: Aanroep): Promise<Briefpoging> {
  if (!isVerstuurd(besluit)) return briefVoor(aanroep.tx, besluit, bij.zaak, opdrachtgeverVan(aanroep), bij.afstemming);
  const [rij] = await aanroep.tx<{ model: NonNullable<Briefpoging['brief']> }[]>`
    select model from brief where besluit = ${besluit.id} order by datum desc, id desc limit 1`;
  return { brief: rij?.model, weigering: undefined };
}

/** Facts changed since the proposal was computed. */
async function isVerouderd(besluit: Besluit, bij: Bijbehorend, aanroep: Aanroep): Promise<boolean> {
  const { status, bevroren } = besluit.toestand;
  if (status !== 'concept' && status !== 'voorgesteld') return false;
  const nu = await bereken(besluit, bij, undefined, aanroep);
  // the resident said something since: it is read before anybody signs
  const isGehoord = besluit.soort !== 'afstemmen' || !bij.afstemming || zelfdeGehoord(besluit, bij.afstemming);
  return (
    !isGehoord ||
    nu === undefined ||
    vingerafdruk(nu.bevroren.feiten, nu.bevroren.beleid) !== vingerafdruk(bevroren.feiten, bevroren.beleid) ||
    JSON.stringify(nu.bevroren.maanden.map(({ maand, geboekt }) => [maand, geboekt.uitkering])) !==
      JSON.stringify(bevroren.maanden.map(({ maand, geboekt }) => [maand, geboekt.uitkering])) ||
    !isDeepStrictEqual(nu.bevroren.dwangsom, bevroren.dwangsom) ||
    !isDeepStrictEqual(nu.bevroren.loonkostensubsidie, bevroren.loonkostensubsidie) ||
    !isDeepStrictEqual(nu.bevroren.kwijtschelding, bevroren.kwijtschelding) ||
    !isDeepStrictEqual(nu.bevroren.boete, bevroren.boete) ||
    !isDeepStrictEqual(nu.bevroren.instrument, bevroren.instrument) ||
    !isDeepStrictEqual(nu.bevroren.ontheffing, bevroren.ontheffing)
  );
}

const zelfdeGehoord = ({ toestand }: Besluit, afstemming: Afstemmingszaak): boolean =>
  isDeepStrictEqual(toestand.aanvulling.gehoord, gehoordVan(afstemming));

/** @returns undefined when there is nothing left to decide */
export async function bereken(
  besluit: Besluit,
  { zaak, afstemming }: Bijbehorend,
  ingangsdatum: Besluit['toestand']['ingangsdatum'] | undefined,
  aanroep: Aanroep,
) {
  const door = opdrachtgeverVan(aanroep);
  const { soort } = besluit;
  if (soort === 'dwangsom-vaststellen')
    return { ingangsdatum: null, bevroren: await berekenDwangsombesluit(aanroep.tx, besluit, door) };
  if (isKwijtschelding(soort))
    return { ingangsdatum: null, bevroren: await berekenKwijtschelding(aanroep.tx, besluit) };
  if (besluit.boete && isBoetebesluit(soort))
    return berekenBoetebesluit(aanroep.tx, soort, await boeteMetId(aanroep.tx, besluit.boete), door);
  if (soort === 'instrument')
    return {
      ingangsdatum: besluit.toestand.ingangsdatum,
      bevroren: await berekenInstrumentbesluit(aanroep.tx, besluit),
    };
  if (isOntheffingsbesluit(soort))
    return {
      ingangsdatum: besluit.toestand.ingangsdatum,
      bevroren: await berekenOntheffingsbesluit(aanroep.tx, besluit),
    };
  const gewenst = ingangsdatum ?? besluit.toestand.ingangsdatum ?? undefined;
  if (besluit.loonkostensubsidie)
    return berekenSubsidiebesluit(
      aanroep.tx,
      await subsidieMetId(aanroep.tx, besluit.loonkostensubsidie),
      gewenst,
      door,
    );
  if (afstemming && isAfstemmingsbesluit(soort))
    return berekenBijAfstemming(aanroep.tx, soort, afstemming, gewenst, besluit.toestand.aanvulling, door);
  if (zaak && besluit.soort === 'terugvorderen') {
    const bevroren = await berekenVoorschotTerug(aanroep.tx, zaak, aanroep.nu);
    return bevroren && { ingangsdatum: null, bevroren };
  }
  if (zaak) {
    const nieuw = await berekenBijZaak(aanroep.tx, besluit.soort, zaak, gewenst, door);
    const { voorschotInCenten } = besluit.toestand.bevroren;
    return voorschotInCenten === undefined ? nieuw : { ...nieuw, bevroren: { ...nieuw.bevroren, voorschotInCenten } };
  }
  const recht = besluit.recht ? await rechtMetId(aanroep.tx, besluit.recht) : undefined;
  if (!recht) return undefined;
  if (recht.toestand.scheiding?.ander === besluit.persoon)
    return berekenEindeVoorAnder(aanroep.tx, recht, besluit.persoon, aanroep.nu);
  return berekenBijRecht(aanroep.tx, besluit.soort, recht, gewenst, door).catch((fout: unknown) => {
    if (typeof fout === 'object' && fout !== null && 'status' in fout && fout.status === 409) return undefined;
    throw fout;
  });
}

export async function namenVan(besluiten: readonly Besluit[], { tx }: Aanroep): Promise<Map<string, string>> {
  const ids = besluiten.flatMap(({ persoon, toestand }) => [
    persoon,
    toestand.voorgesteldDoor,
    toestand.vastgesteldDoor,
  ]);
  const lijst = [...new Set(ids.filter((id) => id !== null))];
  const rijen = await tx<{ id: string; naam: string }[]>`
    select id, naam from medewerker where id = any(${lijst}) union all select id, naam from persoon where id = any(${lijst})`;
  return new Map(rijen.map(({ id, naam }) => [id, naam]));
}

/** A month as it reaches the account. */
function uitbetalingVan({ geboekt, berekend }: Maandregel): Voorstel['maanden'][number]['uitbetaling'] {
  const was = geboekt.uitkering - geboekt.vakantietoeslag;
  const wordt = berekend && berekend.uitkering - berekend.vakantietoeslag;
  return {
    geboektInCenten: was,
    berekendInCenten: wordt,
    verschilInCenten: wordt === null ? null : wordt - was,
  };
}

/** What whoever signs sees of the law: of the kind of besluit it is. */
const voorwaardenIn = ({
  kwijtschelding,
  boete,
  instrument,
  ontheffing,
  uitkomst,
}: Besluit['toestand']['bevroren']) => {
  if (kwijtschelding) return kwijtscheldingsvoorwaarden(kwijtschelding);
  if (boete) return boetevoorwaarden(boete);
  if (ontheffing) return ontheffingsvoorwaarden(ontheffing);
  return instrument ? instrumentvoorwaarden(instrument) : voorwaardenVan(uitkomst);
};

export async function toon(stuk: Stuk, aanroep: Aanroep): Promise<Voorstel> {
  const { besluit, brief, context, vierOgen } = stuk;
  const { toestand, soort } = besluit;
  const { bevroren } = toestand;
  const namen = await namenVan([besluit], aanroep);
  aanroep.geefVersie(besluit.versie);
  return {
    id: besluit.id,
    kenmerk: toestand.kenmerk,
    soort,
    zaak: besluit.zaak,
    recht: besluit.recht,
    afstemming: besluit.afstemming,
    bezwaar: besluit.bezwaar,
    loonkostensubsidie: besluit.loonkostensubsidie,
    boete: besluit.boete,
    persoon: besluit.persoon,
    naam: namen.get(besluit.persoon) ?? '',
    versie: besluit.versie,
    status: toestand.status,
    ingangsdatum: toestand.ingangsdatum,
    gebonden: isGebonden(besluit, stuk.zaak?.toestand.melding.datum),
    voorwaarden: voorwaardenIn(bevroren),
    uitkomst: bevroren.uitkomst,
    maanden: bevroren.maanden.map((regel) => ({
      maand: regel.maand,
      geboektInCenten: regel.geboekt.uitkering,
      berekendInCenten: regel.berekend?.uitkering ?? null,
      verschilInCenten: verschilVan(regel) ?? null,
      uitbetaling: uitbetalingVan(regel),
      oorzaak: regel.oorzaak,
      artikel: regel.artikel,
    })),
    toets: toestand.toets ? { ...toestand.toets, waarden: [...toestand.toets.waarden] } : null,
    motivering: toestand.motivering,
    cbsCode: toestand.cbsCode,
    cbsKeuzes: cbsKeuzes(soort),
    vraagt: aanvullingenVan(besluit),
    aanvulling: {
      gehoord: toestand.aanvulling.gehoord ?? null,
      hersteltermijn: toestand.aanvulling.hersteltermijn ?? null,
      opschortingsgrond: soort === 'opschorten' ? (toestand.aanvulling.opschortingsgrond ?? 'gegevens') : null,
      inlichtingenplichtGeschonden: toestand.aanvulling.inlichtingenplichtGeschonden === true,
      verlaging: toestand.aanvulling.verlaging ?? null,
      geenDwangsom: toestand.aanvulling.geenDwangsom ?? null,
    },
    dwangsom: dwangsomWeergave(besluit, aanroep.vandaag),
    subsidie: subsidieWeergave(besluit),
    boetestuk: boeteWeergave(besluit),
    vierOgen,
    brief: brief.brief ? briefblokken(brief.brief, toestand.status === 'concept') : [],
    briefOntbreekt: brief.weigering ?? null,
    voorgesteldDoor: toestand.voorgesteldDoor ? (namen.get(toestand.voorgesteldDoor) ?? null) : null,
    vastgesteldDoor: toestand.vastgesteldDoor ? (namen.get(toestand.vastgesteldDoor) ?? null) : null,
    bekendgemaaktOp: toestand.bekendgemaaktOp,
    bezwaarTot: toestand.bezwaarTot,
    verouderd: context.verouderd,
    mogelijkheden: mogelijkheden(besluit, context),
  };
}
