import {
  type Beurt,
  gaatOverLijn,
  type Inzet,
  type Inzetcontext,
  inzetklokken,
  isLopend,
  langsteDag,
  possibleInzetbesluiten,
  possibleInzetcommands,
  voorspelBeurten,
} from '@meedoen/casework/instrument';
import type { Weigering } from '@meedoen/casework/weigering';
import type * as contract from '@meedoen/contract/instrument';
import type { IsoDate } from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { namenVan } from '../persoon/index.ts';
import { planstapNamen } from '../plan/index.ts';
import { bezetVan, contextVan, wachtendenVan } from './context.ts';
import { gebruikVan } from './gebruik.ts';
import { toonLijn, toonToets } from './passend.ts';
import { type Inzetzaak, inzettenVan } from './store.ts';

/** What the coach gives by a route of its own, or nobody gives by hand. */
const NIET_VAN_COACH: readonly string[] = ['proposeInzet', 'performBesluit', 'recordEigenEvaluatie', 'reopenInzet'];

const toonWeigering = (weigering: Weigering | undefined) =>
  weigering ? { code: weigering.code, tekst: weigering.tekst, artikel: weigering.artikel ?? null } : null;

export const toonBeurt = (beurt: Beurt): contract.Beurtbeeld => ({
  soort: beurt.soort,
  dag: beurt.soort === 'op' ? beurt.dag : null,
  door: beurt.soort === 'op' ? beurt.door : null,
  reden: beurt.soort === 'niet-te-zeggen' ? beurt.reden : null,
});

/** The place of somebody in the row, as the system sees it: the same for whoever asks. */
function wachtVan(tx: Tx, zaak: Inzetzaak, vandaag: IsoDate): Promise<contract.EigenInzet['wacht']> {
  const { toestand } = zaak;
  if (toestand.toestand !== 'wachtlijst' || !toestand.wachtSinds) return Promise.resolve(null);
  const { wachtSinds: sinds } = toestand;
  return alsSysteem(tx, async () => {
    const eigen = (await gebruikVan(tx, zaak, vandaag))?.eigen ?? {};
    const rij = await wachtendenVan(tx, zaak, eigen.volgorde);
    const bezet = (await bezetVan(tx, zaak)).map(({ totEnMet }) => (totEnMet ? { totEnMet } : {}));
    const plek = rij.findIndex(({ inzet }) => inzet === zaak.id);
    const beurt = voorspelBeurten(rij.length, bezet, eigen.plaatsen, vandaag)[plek];
    return beurt ? { sinds, plaats: plek + 1, van: rij.length, beurt: toonBeurt(beurt) } : null;
  });
}

async function kernVan(zaak: Inzetzaak, tx: Tx, vandaag: IsoDate) {
  const { id, versie, toestand: inzet } = zaak;
  const { instrument } = inzet.regels;
  const stappen = inzet.plan && inzet.stap ? await planstapNamen(tx, inzet.plan) : undefined;
  return {
    ...{
      id,
      versie,
      instrument: inzet.instrument,
      naam: instrument.naam.nl,
      naamEn: instrument.naam.en,
      uitleg: instrument.doel,
      toestand: inzet.toestand,
    },
    ...{ doel: inzet.doel, inkomen: instrument.inkomen, waar: inzet.waar ?? null, uren: inzet.uren ?? null },
    ...looptijd(inzet),
    stap: (inzet.stap && stappen?.get(inzet.stap)) || null,
    fase: instrument.fasen ? { nu: inzet.fase ?? 0, namen: instrument.fasen } : null,
    betalingen: inzet.betalingen.map(({ op, bedrag }) => ({ op, bedragInCenten: bedrag })),
    eigenEvaluaties: inzet.eigenEvaluaties.map((each) => ({ ...each })),
    einde: inzet.toestand === 'beeindigd' ? { ...inzet.einde } : null,
    reden: inzet.toestand === 'afgewezen' || inzet.toestand === 'ingetrokken' ? inzet.reden : null,
    wacht: await wachtVan(tx, zaak, vandaag),
  };
}

function looptijd(inzet: Inzet): { begin: IsoDate | null; totEnMet: IsoDate | null } {
  if (isLopend(inzet)) return { begin: inzet.begin, totEnMet: inzet.totEnMet ?? null };
  if (inzet.toestand === 'toegekend') return { begin: inzet.vanaf ?? null, totEnMet: inzet.tot ?? null };
  return { begin: inzet.toestand === 'beeindigd' ? (inzet.begin ?? null) : null, totEnMet: null };
}

/** An inzet for who works at it. */
export function toonInzet(zaak: Inzetzaak, aanroep: Aanroep): Promise<contract.Inzetbeeld> {
  aanroep.geefVersie(zaak.versie);
  return beeldVan(zaak, aanroep);
}

async function beeldVan(zaak: Inzetzaak, { tx, vandaag }: Aanroep): Promise<contract.Inzetbeeld> {
  const { persoon, gemeente, toestand: inzet } = zaak;
  const { instrument, eigen } = inzet.regels;
  const context = await contextVan(tx, zaak, vandaag);
  // whoever may see what was looked back on may know who did
  const namen = await alsSysteem(tx, () => namenVan(tx, [persoon, ...inzet.evaluaties.map(({ door }) => door)]));
  const grens = langsteDag(
    inzet.regels,
    isLopend(inzet) ? inzet.begin : vandaag,
    isLopend(inzet) ? inzet.verlengingen.length + 1 : 0,
  );
  return {
    ...(await kernVan(zaak, tx, vandaag)),
    ...{ persoon, gemeente, naamPersoon: namen.get(persoon) ?? '' },
    ...{ voorgesteldOp: inzet.voorgesteldOp, opVerzoek: inzet.opVerzoek, inwoner: inzet.inwoner },
    toets: inzet.toets.map(toonToets),
    regime: eigen.regimes?.find(({ code }) => code === inzet.regime)?.uitleg ?? null,
    ramingInCenten: inzet.raming ?? null,
    lijn: lijnVoor(inzet, context.lijn),
    advies: inzet.advies
      ? { ...inzet.advies, uiterlijk: inzet.advies.uiterlijk ?? null, uitkomst: inzet.advies.uitkomst ?? null }
      : null,
    voorstel: inzet.voorstel
      ? {
          ...{ besluit: inzet.voorstel.besluit, wat: inzet.voorstel.wat },
          teruggestuurd: await teruggestuurd(tx, inzet.voorstel.besluit),
        }
      : null,
    besluiten: inzet.besluiten.map((each) => ({ ...each })),
    besluitNodig: instrument.besluit.nodig,
    betaling: instrument.betaling ?? null,
    premieInCenten: eigen.premieInCenten ?? null,
    langste: grens && 'dag' in grens ? { dag: grens.dag, bron: grens.bron } : null,
    vragen: instrument.evaluatie.vragen,
    evaluaties: inzet.evaluaties
      .map(({ meegewerkt, door, ...rest }) => ({
        ...rest,
        antwoorden: rest.antwoorden.map((each) => ({ ...each })),
        meegewerkt: meegewerkt ?? null,
        door: namen.get(door) ?? 'Onbekend',
      }))
      .reverse(),
    klokken: inzetklokken(inzet).map((klok) => ({ ...klok, teLaat: klok.uiterlijk < vandaag })),
    tijdelijk: await tijdelijkVan(tx, inzet),
    mogelijkheden: possibleInzetcommands(inzet, context)
      .filter(({ command }) => !NIET_VAN_COACH.includes(command))
      .map(({ command, mag, weigering }) => ({ commando: command, mag, weigering: toonWeigering(weigering) })),
    mogelijkeBesluiten: possibleInzetbesluiten(inzet, context).map(({ wat, mag, weigering }) => ({
      ...{ wat, mag },
      weigering: toonWeigering(weigering),
    })),
  };
}

/** Why a proposal was sent back by who signs, while it waits to be made again. */
async function teruggestuurd(tx: Tx, besluit: string): Promise<string | null> {
  const [rij] = await tx<{ reden: string | null }[]>`
    select teruggestuurd as reden from besluit where id = ${besluit} and status = 'concept'`;
  return rij?.reden ?? null;
}

function lijnVoor(inzet: Inzet, lijn: Inzetcontext['lijn']): contract.Inzetbeeld['lijn'] {
  const beeld = toonLijn(lijn);
  return lijn && beeld ? { ...beeld, over: gaatOverLijn(inzet, lijn) } : null;
}

async function tijdelijkVan(tx: Tx, { toestand, regels }: Inzet): Promise<{ code: string; naam: string }[]> {
  const codes = toestand === 'wachtlijst' ? regels.instrument.tijdelijk : [];
  if (codes.length === 0) return [];
  return [
    ...(await tx<{ code: string; naam: string }[]>`
      select code, naam from instrument where code = any(${[...codes]}) order by naam`),
  ];
}

/** An inzet for the resident. */
export async function toonEigenInzet(zaak: Inzetzaak, { tx, vandaag }: Aanroep): Promise<contract.EigenInzet> {
  const { toestand: inzet } = zaak;
  return {
    ...(await kernVan(zaak, tx, vandaag)),
    mag: isLopend(inzet) || inzet.toestand === 'beeindigd',
  };
}

/** Everything that was used for who asks, as both sides see it, for the overview of all that is kept. */
export async function alleEigenInzetten(persoon: string, aanroep: Aanroep) {
  const beelden = [];
  for (const zaak of await inzettenVan(aanroep.tx, persoon)) {
    const {
      versie: _,
      voorstel: __,
      mogelijkheden: ___,
      mogelijkeBesluiten: ____,
      lijn: _____,
      ...beeld
    } = await beeldVan(zaak, aanroep);
    beelden.push(beeld);
  }
  return beelden;
}
