import type { Bestemmingen, Inhouding, Maandbedrag, Regelinvoer, Regelkern } from '@meedoen/casework/betaling';
import { bekendeFeiten, type Feit, vanSoort, verschillen } from '@meedoen/casework/feiten';
import { maand as maandInWoorden } from '@meedoen/casework/opmaak';
import { betaalstopIn, type Rechttoestand, samenIn, type Verhouding } from '@meedoen/casework/recht';
import type { Instant } from '@meedoen/casework/tijdstip';
import { inhoudingUit } from '@meedoen/casework/vordering';
import { type Cents, covers, firstDay, type IsoDate, lastDay, type Maand, monthOf } from '@meedoen/law/kernel';
import type { Beleid } from '@meedoen/law/verordening';
import type { Tx } from '../../platform/database/index.ts';
import { beleidVoor } from '../beleid/index.ts';
import { rekenbasis, rekenMaand, WETVERSIE } from '../berekening/index.ts';
import {
  geboektPerMaand,
  type OpenBedrag,
  openDwangsommen,
  openInstrumentbetalingen,
  openstaand,
  openVoorschotten,
  vakantiegeldreserve,
} from '../grootboek/index.ts';
import { nietGegeven, type Opgavestand, opgavestanden } from '../inkomstenopgave/index.ts';
import { type Extra, inhoudingenVoor } from './bestemming.ts';
import { feitenPerHuishouden } from './huishoudens.ts';
import type { Kandidaat, Regelopdracht } from './kandidaat.ts';
import { scheidingsdelen } from './scheiding.ts';
import { schuldVan } from './schuld.ts';
import type { Runrij } from './store.ts';
import { subsidieopdracht, subsidiestof } from './subsidie.ts';

/** Everything the lines of these candidates are computed from, read in a fixed number of queries. */
export async function laadRegels(
  tx: Tx,
  run: Runrij,
  kandidaten: readonly Kandidaat[],
  bekendOp: Instant,
  vandaag: IsoDate,
): Promise<Regelopdracht[]> {
  const personen = kandidaten.map(({ persoon }) => persoon);
  const rechten = kandidaten.flatMap(({ recht }) => (recht ? [recht] : []));
  const maand = run.maand ?? (run.betaaldag.slice(0, 7) as Maand);
  const huishoudens = await feitenPerHuishouden(tx, personen);
  const geboekt = await geboektPerMaand(tx, rechten);
  const open = Map.groupBy(await openstaand(tx, personen), ({ persoon }) => persoon);
  const voorschotten = await openVoorschotten(tx, personen);
  const reserves = await vakantiegeldreserve(tx, rechten);
  const vorige = await vorigeRegels(tx, run, rechten);
  const inhoudingen = await inhoudingenVoor(tx, run, personen, maand);
  const opgaven = run.soort === 'maand' ? await opgavestanden(tx, kandidaten, maand) : undefined;
  const besluiten = kandidaten.flatMap(({ besluit }) => (besluit ? [besluit] : []));
  const dwangsommen = await openDwangsommen(tx, besluiten);
  const instrumenten = await openInstrumentbetalingen(tx, besluiten);

  const subsidies = await subsidiestof(
    tx,
    kandidaten.flatMap(({ subsidie }) => (subsidie ? [subsidie] : [])),
  );

  const opdrachten: Regelopdracht[] = [];
  const perGemeente = new Map<string, Beleid>();
  for (const kandidaat of kandidaten) {
    const { persoon, recht, gemeente, besluit, subsidie } = kandidaat;
    const beleid = perGemeente.get(gemeente) ?? (await beleidVoor(tx, run.uitvoerder, gemeente));
    perGemeente.set(gemeente, beleid);
    const aanWerkgever = subsidie ? subsidies.get(subsidie) : undefined;
    if (aanWerkgever) {
      opdrachten.push(subsidieopdracht(run, kandidaat, aanWerkgever, beleid));
      continue;
    }
    const stof: Regelstof = {
      huishouden: huishoudens.get(persoon) ?? [],
      beleid,
      geboekt: recht ? geboekt.get(recht)?.get(maand) : undefined,
      // an advance that was granted and not paid yet has a line of its own: each amount is paid by one line
      open: (open.get(persoon) ?? []).filter((bedrag) => bedrag.recht === recht),
      reserve: recht ? (reserves.get(recht) ?? 0) : 0,
      voorschot: voorschotten.get(persoon) ?? 0,
      inhoudingen: inhoudingen.get(persoon) ?? [],
      vorig: recht ? vorige.get(recht) : undefined,
      opgaven: recht ? opgaven?.get(recht) : undefined,
    };
    opdrachten.push(
      besluit
        ? dwangsomopdracht(
            run,
            { ...kandidaat, besluit },
            stof,
            schuldVan(besluit, instrumenten, dwangsommen),
            bekendOp,
            vandaag,
          )
        : regelopdracht(run, kandidaat, stof, bekendOp, vandaag),
    );
  }
  return opdrachten;
}

/** Everything one line is computed from, read before. */
export interface Regelstof {
  /** Facts of the whole household. */
  readonly huishouden: readonly Feit[];
  readonly beleid: Beleid;
  readonly geboekt: Maandbedrag | undefined;
  readonly open: readonly OpenBedrag[];
  readonly reserve: Cents;
  readonly voorschot: Cents;
  readonly inhoudingen: readonly Extra[];
  readonly vorig: Regelkern | undefined;
  /** Which months of income were given; absent for months that were paid elsewhere. */
  readonly opgaven?: Opgavestand | undefined;
}

/** What a line is computed from; pure, so that months of another origin are computed in the same way. */
export function regelopdracht(
  run: Pick<Runrij, 'uitvoerder' | 'soort' | 'maand' | 'betaaldag'>,
  kandidaat: Kandidaat,
  stof: Regelstof,
  bekendOp: Instant,
  vandaag: IsoDate,
): Regelopdracht {
  const { persoon, recht, toestand, gemeente, kenmerk, houdtIn } = kandidaat;
  const maand = run.maand ?? (run.betaaldag.slice(0, 7) as Maand);
  const voorbij = toestand !== null && isVoorbij(toestand, maand);
  const feiten = bekendeFeiten(stof.huishouden, bekendOp);
  const basis = rekenbasis(feiten, {
    aanvrager: persoon,
    bekendOp,
    ...(toestand?.melding ? { melding: toestand.melding } : {}),
    ...(toestand ? { toekenning: toestand.geldig } : {}),
  });
  const maandrun = run.soort === 'maand' && recht !== null;
  const rekening = maandrun ? rekenMaand(basis, maand, stof.beleid) : undefined;
  const uitkomst =
    rekening &&
    (basis.ontbreekt.length > 0
      ? { ...rekening.uitkomst, uitkering: undefined, ontbreekt: rekening.ontbreekt }
      : rekening.uitkomst);
  // what was agreed is about bijstand: nothing of it is kept back from the holiday pay that is left after the end
  const inhoudingen = houdtIn && !voorbij ? stof.inhoudingen : stof.inhoudingen.filter(isBewind);
  const { extra, aandacht } = metRegelingen(inhoudingen, maand, uitkomst);
  const delen = toestand?.scheiding && scheidingsdelen(toestand, basis, stof.beleid);
  return {
    kandidaat,
    feiten: basis.gebruikt,
    wetversie: WETVERSIE,
    beleidsversie: `${stof.beleid.naam} ${stof.beleid.versie}`,
    invoer: {
      maand,
      uitkomst,
      geboekt: stof.geboekt,
      open: stof.open.map(({ maand: van, bedrag }) => ({
        maand: van,
        bedrag,
        reden: `Nog te krijgen over ${maandInWoorden(van)}`,
        ...(delen ? { verhouding: delen(van) } : {}),
      })),
      ...(delen ? { verhouding: delen(maand) } : {}),
      vakantiegeld: voorbij || isJuni(run, maand) ? Math.max(0, stof.reserve) : 0,
      openVoorschot: recht && houdtIn ? stof.voorschot : 0,
      bestemmingen: bestemmingenVoor(kandidaat, feiten, extra, vandaag),
      kop: {
        uitvoerder: run.uitvoerder,
        gemeente,
        persoon,
        ...(recht ? { recht } : {}),
        boekdatum: run.betaaldag,
        omschrijving: `Bijstand ${maandInWoorden(maand)}${kenmerk ? ` ${kenmerk}` : ''}`,
      },
      aandacht: [
        ...aandachtUitDossier(kandidaat, feiten, maand),
        ...(voorbij ? [] : zonderOpgave(kandidaat, feiten, maand, stof, vandaag)),
        ...zonderRekening(kandidaat, feiten, delen?.(maand), vandaag),
        ...aandacht,
      ],
      vorig: stof.vorig,
    },
  };
}

/** A dwangsom goes whole to the person or who administers their money, whatever else is open or kept back. */
function dwangsomopdracht(
  run: Pick<Runrij, 'uitvoerder' | 'betaaldag'>,
  kandidaat: Kandidaat & { readonly besluit: string },
  { huishouden, beleid, inhoudingen }: Pick<Regelstof, 'huishouden' | 'beleid' | 'inhoudingen'>,
  { wat, open }: ReturnType<typeof schuldVan>,
  bekendOp: Instant,
  vandaag: IsoDate,
): Regelopdracht {
  const { persoon, gemeente, besluit } = kandidaat;
  const kenmerk = kandidaat.kenmerk ?? besluit;
  const feiten = bekendeFeiten(huishouden, bekendOp);
  const { persoon: rekening, bewindvoerder } = bestemmingenVoor(kandidaat, feiten, inhoudingen, vandaag);
  const { uitvoerder, betaaldag: boekdatum } = run;
  const kop = {
    uitvoerder,
    gemeente,
    persoon,
    boekdatum,
    omschrijving: `${wat === 'dwangsom' ? 'Dwangsom' : 'Hulp bij werk'} ${kenmerk}`,
  };
  return {
    kandidaat,
    feiten: vanSoort(feiten, 'rekening').map(({ id }) => id),
    wetversie: WETVERSIE,
    beleidsversie: `${beleid.naam} ${beleid.versie}`,
    invoer: { open, besluit, wat, kenmerk, persoon: rekening, bewindvoerder, kop },
  };
}

/**
 * What is agreed on a claim is an amount a month, so only the run of a month keeps it back: a day run in the same month
 * would do so a second time. An agreement on several claims takes as much as that month leaves room for.
 */
function metRegelingen(
  extra: readonly Extra[],
  maand: Maand,
  uitkomst: Regelinvoer['uitkomst'],
): { readonly extra: readonly Extra[]; readonly aandacht: readonly string[] } {
  const aandacht: string[] = [];
  const alle = extra.flatMap((each) => {
    if (!uitkomst && (each.regeling || each.inhouding?.soort === 'aflossing')) return [];
    if (!each.regeling || !uitkomst) return [each];
    const { inhoudingen, ontbreekt } = inhoudingUit(each.regeling, maand, uitkomst);
    if (ontbreekt) aandacht.push(ontbreekt);
    return inhoudingen.map((inhouding) => ({ ...each, inhouding }));
  });
  return { extra: alle, aandacht };
}

/** Holiday pay comes in the month run of June, and after the end of the right (art. 45 lid 1). */
const isJuni = (run: Pick<Runrij, 'soort'>, maand: Maand): boolean => run.soort === 'maand' && monthOf(maand) === 6;

/** Whether a right ended before this month: what is paid then was set aside before. */
const isVoorbij = ({ status, geldig }: Rechttoestand, maand: Maand): boolean =>
  status === 'beeindigd' && geldig.tot !== undefined && geldig.tot <= firstDay(maand);

const isBewind = ({ soort }: Extra): boolean => soort === 'bewindvoerder';

function aandachtUitDossier({ toestand }: Kandidaat, feiten: readonly Feit[], maand: Maand): string[] {
  const redenen: string[] = [];
  if (toestand?.status === 'opgeschort') redenen.push('Het recht is opgeschort.');
  const betaalstop = toestand && betaalstopIn(toestand, maand);
  if (betaalstop) redenen.push(`De betaling is tegengehouden: ${betaalstop.reden}`);
  const raakt = verschillen(feiten).filter(
    ({ soort, periode }) =>
      soort !== 'rekening' &&
      (periode.vanaf === undefined || periode.vanaf <= lastDay(maand)) &&
      (periode.tot === undefined || periode.tot > firstDay(maand)),
  );
  if (raakt.length > 0) redenen.push('Opgegeven en gecontroleerde gegevens verschillen nog.');
  return redenen;
}

/** Their half of the days as a couple has nowhere to go: it goes with the rest, as they asked together, and somebody sees that. */
function zonderRekening(
  { partner }: Kandidaat,
  feiten: readonly Feit[],
  verhouding: Verhouding | undefined,
  dag: IsoDate,
): string[] {
  if (!verhouding || verhouding[1] === 0 || !partner || rekeningVan(feiten, partner, dag)) return [];
  return ['Uit elkaar: van de ander is geen rekening bekend, dus alles gaat naar één rekening.'];
}

/** Income that differs and was not told in time: the line goes out with the last figure, and somebody sees that. */
function zonderOpgave(
  { persoon, partner, toestand }: Kandidaat,
  feiten: readonly Feit[],
  maand: Maand,
  { opgaven, beleid }: Regelstof,
  vandaag: IsoDate,
): string[] {
  if (!opgaven) return [];
  const samen = partner && toestand && samenIn(toestand, maand) !== 'niet';
  const personen = samen ? [persoon, partner] : [persoon];
  return nietGegeven(feiten, personen, maand, beleid, vandaag, opgaven).map(
    (each) =>
      `Het inkomen van ${maandInWoorden(each.maand)}${each.persoon === partner ? ' van de partner' : ''} is nog niet doorgegeven.`,
  );
}

/** The account of a person on a day, with whether somebody looked at it. */
function rekeningVan(feiten: readonly Feit[], persoon: string, dag: IsoDate) {
  const eigen = vanSoort(
    feiten.filter((feit) => feit.persoon === persoon),
    'rekening',
  ).filter(({ geldig }) => covers(geldig, dag));
  // the newest known counts; an account nobody looked at yet is not paid to
  const laatste = eigen.toSorted((a, b) => (a.bekend.vanaf < b.bekend.vanaf ? -1 : 1)).at(-1);
  return (
    laatste && { iban: laatste.waarde.iban, naam: laatste.waarde.tenaamstelling, gecontroleerd: laatste.gecontroleerd }
  );
}

function bestemmingenVoor(
  { persoon, partner, toestand }: Kandidaat,
  feiten: readonly Feit[],
  extra: readonly Extra[],
  dag: IsoDate,
): Bestemmingen {
  const hoofd = toestand?.doorNaar && toestand.doorNaar.vanaf <= dag ? toestand.doorNaar.persoon : persoon;
  const beslagen = feiten.flatMap((feit): Inhouding[] => {
    if (feit.soort !== 'beslag' || feit.persoon !== persoon || !covers(feit.geldig, dag)) return [];
    const { schuldeiser, iban, rangorde, beslagvrijeVoetInCenten } = feit.waarde;
    return [
      { soort: 'beslag', id: feit.id, naam: schuldeiser, iban, rangorde, beslagvrijeVoet: beslagvrijeVoetInCenten },
    ];
  });
  const bewindvoerder = extra.find((each) => each.soort === 'bewindvoerder');
  const partnerRekening = partner && hoofd === persoon ? rekeningVan(feiten, partner, dag) : undefined;
  return {
    inhoudingen: [...beslagen, ...extra.flatMap((each) => (each.inhouding ? [each.inhouding] : []))],
    persoon: rekeningVan(feiten, hoofd, dag),
    ...(bewindvoerder?.iban
      ? { bewindvoerder: { iban: bewindvoerder.iban, naam: bewindvoerder.begunstigde, gecontroleerd: true } }
      : {}),
    ...(partnerRekening ? { partner: partnerRekening } : {}),
  };
}

/** The line that was booked for each right in the month run before this one, to tell what changed. */
async function vorigeRegels(tx: Tx, run: Runrij, rechten: readonly string[]): Promise<Map<string, Regelkern>> {
  if (run.soort !== 'maand' || rechten.length === 0) return new Map();
  // who was left out of that run got nothing in it, whatever was paid in the months before
  const rijen = await tx<{ recht: string; kern: Regelkern }[]>`
    with vorige as materialized (
      select g.gemeente, max(v.maand) as maand from betaalrun v cross join unnest(v.gemeenten) as g(gemeente)
      where v.uitvoerder = ${run.uitvoerder} and v.soort = 'maand' and v.maand < ${run.maand} and v.goedgekeurd_op is not null
      group by g.gemeente)
    select distinct on (r.recht) r.recht, r.specificatie->'kern' as kern
    from betaalregel r join betaalrun b on b.id = r.run join vorige m on m.gemeente = r.gemeente and m.maand = b.maand
    where r.recht = any(${[...rechten]}) and r.status = 'geboekt' and b.soort = 'maand' and r.run <> ${run.id}
    order by r.recht, b.maand desc`;
  return new Map(rijen.map(({ recht, kern }) => [recht, kern]));
}
