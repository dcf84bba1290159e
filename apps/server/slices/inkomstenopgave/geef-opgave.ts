import { verschillen } from '@meedoen/casework/feiten';
import { inkomstenIn, legMaandVast, nieuweRegels } from '@meedoen/casework/inkomstenopgave';
import { euro, maand as maandInWoorden } from '@meedoen/casework/opmaak';
import type { Inkomstenantwoord, NieuweOpgave } from '@meedoen/contract/inkomstenopgave';
import { addToMonth, firstDay, type Maand, monthOfDate, overlaps, tijdvakVan, yearOf } from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { foutInVeld } from '../../platform/probleem/index.ts';
import { correctiesVan, type Gevolg, verschilVan, werkGevolgBij } from '../besluit/index.ts';
import {
  bewaakVerwijzingen,
  endFeit,
  type FeitInvoer,
  type Feitpersoon,
  recordFeiten,
  type Vastlegging,
  vastleggingVan,
} from '../feit/index.ts';
import { type Recht, rechtWeergave } from '../recht/index.ts';
import { bewaarWijziging, gevolgInWoorden, type Ingevoerd, zetWijzigingstaak } from '../wijziging/index.ts';
import { eigenFeiten, MAANDEN_TERUG, rechtenBij, rechtIn } from './stand.ts';
import { opgaverijen, opgaveVoor, registerIngediend } from './store.ts';

/** @throws Probleem 400 when the month lies ahead, too long ago, or has no right */
async function rechtVoor(tx: Tx, persoon: string, maand: Maand, dezeMaand: Maand): Promise<Recht> {
  if (maand > dezeMaand)
    throw foutInVeld('/maand', 'te-vroeg', 'Deze maand moet nog beginnen. Geef het inkomen door als de maand er is.');
  if (maand < addToMonth(dezeMaand, -MAANDEN_TERUG))
    throw foutInVeld(
      '/maand',
      'te-lang-geleden',
      'Deze maand is meer dan een jaar geleden. Bel ons, dan passen we het aan.',
    );
  const recht = rechtIn(await rechtenBij(tx, persoon), maand);
  if (!recht)
    throw foutInVeld(
      '/maand',
      'geen-recht',
      'Over deze maand is er geen bijstand. Dit inkomen hoeft niet doorgegeven te worden.',
    );
  return recht;
}

/** @throws Probleem 400 when one payer is named twice: which of the two counts, nobody can say */
function bewaakBetalers(inkomsten: NieuweOpgave['inkomsten']): void {
  const eerder = new Set<string>();
  for (const [i, { kenmerk }] of inkomsten.entries()) {
    if (eerder.has(kenmerk.toLowerCase()))
      throw foutInVeld(
        `/inkomsten/${i}/kenmerk`,
        'dubbel',
        'Deze naam staat er twee keer. Tel de bedragen bij elkaar op.',
      );
    eerder.add(kenmerk.toLowerCase());
  }
}

/**
 * Keeps what somebody earned in a month: declared facts that replace what they told of it before, a task where it
 * differs, and the answer at once. The same for who tells it and for who enters it for them.
 */
export async function geefOpgave(
  aanroep: Aanroep,
  persoon: Feitpersoon,
  { maand, inkomsten }: NieuweOpgave,
  ingevoerd: Ingevoerd,
): Promise<Inkomstenantwoord> {
  const { tx, nu, vandaag } = aanroep;
  bewaakBetalers(inkomsten);
  const recht = await rechtVoor(tx, persoon.id, maand, monthOfDate(vandaag));
  // two phones at once take turns: the second sees what the first told
  await tx`select pg_advisory_xact_lock(hashtextextended(${`inkomstenopgave ${persoon.id}`}, 0))`;
  const bekend = inkomstenIn(await eigenFeiten(tx, persoon.id, nu), persoon.id, maand);
  const regels = nieuweRegels(bekend, inkomsten);
  const nieuw = await legRegelsVast(aanroep, persoon, maand, regels, inkomsten);
  const gevolgen = nieuw.length > 0 ? await werkGevolgBij(tx, [persoon.id], vastleggingVan(aanroep)) : [];
  const kijktNa = verschillen(await eigenFeiten(tx, persoon.id, nu)).some(
    ({ opgegeven, periode }) => nieuw.includes(opgegeven.id) && overlaps(periode, tijdvakVan(maand)),
  );
  const antwoord = await antwoordOp(aanroep, recht, maand, gevolgen, kijktNa);
  await bewaar(aanroep, persoon, maand, { regels, nieuw, gevolgen, antwoord }, ingevoerd);
  return antwoord;
}

/** Who waited for another call learns what that one recorded: knowledge of the same person goes on from there. */
async function naLaatste(tx: Tx, persoon: string, door: Vastlegging): Promise<Vastlegging> {
  const [rij] = await tx<{ op: Date | null }[]>`select max(lower(bekend)) as op from feit where persoon = ${persoon}`;
  return { ...door, nu: new Date(Math.max(door.nu.getTime(), (rij?.op?.getTime() ?? 0) + 1)) };
}

async function legRegelsVast(
  aanroep: Aanroep,
  persoon: Feitpersoon,
  maand: Maand,
  regels: ReturnType<typeof nieuweRegels>,
  inkomsten: NieuweOpgave['inkomsten'],
): Promise<string[]> {
  const { tx, nu } = aanroep;
  const nieuw: string[] = [];
  for (const { waarde, loonstrook } of regels) {
    // the line somebody typed; a payer who is gone has none
    const i = inkomsten.findIndex(({ kenmerk }) => kenmerk.toLowerCase() === waarde.kenmerk.toLowerCase());
    const veld = () => (i < 0 ? '/inkomsten' : `/inkomsten/${i}`);
    const bewijs = loonstrook === undefined ? {} : { bewijs: loonstrook };
    if (loonstrook) await bewaakVerwijzingen(tx, persoon, [{ waarde: null, ...bewijs }], veld);
    for (const stap of legMaandVast(await eigenFeiten(tx, persoon.id, nu), persoon.id, maand, waarde)) {
      const door = await naLaatste(tx, persoon.id, vastleggingVan(aanroep));
      if (stap.stap === 'eindigt') {
        await endFeit(tx, persoon, stap.feit, { tot: stap.tot, reden: `Inkomen van ${maandInWoorden(maand)}` }, door);
        continue;
      }
      const { vanaf, totEnMet, vervangt } = stap;
      const feit: FeitInvoer = {
        ...{ soort: 'inkomen', bron: 'inwoner', gecontroleerd: false, waarde, vanaf, totEnMet, ...bewijs },
        ...(vervangt ? { vervangt } : {}),
      };
      nieuw.push(...(await recordFeiten(tx, persoon, [feit], door, veld)).map(({ id }) => id));
    }
  }
  return nieuw;
}

/** The month of the household as it is now, whoever of the two told. */
async function antwoordOp(
  aanroep: Aanroep,
  recht: Recht,
  maand: Maand,
  gevolgen: readonly Gevolg[],
  kijktNa: boolean,
): Promise<Inkomstenantwoord> {
  const { tx } = aanroep;
  return alsSysteem(tx, async () => {
    const { maanden } = await rechtWeergave(recht, yearOf(maand), undefined, aanroep, { correctiesVan });
    const regel = maanden.find((each) => each.maand === maand);
    if (!regel) throw new Error(`${maand} has a right and no line`);
    const anders = gevolgen.find((each) => each.recht === recht.id)?.maanden.find((each) => each.maand === maand);
    return {
      maand: regel,
      recht: recht.id,
      verschilInCenten: (anders && verschilVan(anders)) ?? null,
      kijktNa,
      vorigeBetaaldag: maanden.findLast(({ betaaldOp }) => betaaldOp !== null)?.betaaldOp ?? null,
    };
  });
}

interface Opgegeven {
  readonly regels: ReturnType<typeof nieuweRegels>;
  readonly nieuw: readonly string[];
  readonly gevolgen: readonly Gevolg[];
  readonly antwoord: Inkomstenantwoord;
}

/** The change as it stands in the file; what is the same as before asks nobody to look. */
async function bewaar(
  { tx, nu, vandaag }: Aanroep,
  persoon: Feitpersoon,
  maand: Maand,
  { regels, nieuw, gevolgen, antwoord }: Opgegeven,
  ingevoerd: Ingevoerd,
): Promise<void> {
  const [rij] = await opgaverijen(tx, [persoon.id], [maand]);
  if (rij?.ingediend_op && regels.length === 0) return;
  const anders = regels.some((regel) => regel.anders);
  const { uitbetalingInCenten: cents } = antwoord.maand;
  const titel = `Inkomen van ${maandInWoorden(maand)}`;
  const inhoud = { soort: 'inkomstenopgave', titel, vanaf: firstDay(maand), toelichting: null, feiten: nieuw };
  const gevolg = [
    cents === null ? '' : `Bijstand over ${maandInWoorden(maand)}: ${euro(cents)}.`,
    anders
      ? gevolgInWoorden(gevolgen, { ...inhoud, persoon: persoon.id, nieuw, vandaag })
      : 'Het inkomen is hetzelfde gebleven.',
  ];
  const status = anders ? 'ontvangen' : 'verwerkt';
  const wijziging = await bewaarWijziging(
    tx,
    persoon,
    { ...inhoud, status, gevolg: gevolg.filter(Boolean).join(' ') },
    ingevoerd,
    nu,
  );
  if (anders) await zetWijzigingstaak(tx, persoon, wijziging, `${titel}: gewijzigd`, ingevoerd, { nu, vandaag });
  await alsSysteem(tx, async () => registerIngediend(tx, await opgaveVoor(tx, persoon, maand), wijziging, nu));
}
