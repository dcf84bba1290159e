import {
  type Afspraak,
  type Bestemming,
  type Handtekening,
  isGetekend,
  LEEFGEBIEDEN,
  type Leefgebieddeel,
  type Planbasis,
  type Plancommand,
  possiblePlancommands,
  regisseurVan,
  type Sollicitaties,
  tredeVan,
} from '@meedoen/casework/plan';
import type { Planbeeld } from '@meedoen/contract/plan';
import type { IsoDate } from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { namenVan } from '../persoon/index.ts';
import { type Planzaak, plannenVan } from './store.ts';

/** What somebody does with their own plan; the rest is for who guides. */
const VAN_INWONER: readonly Plancommand[] = [
  'recordEigenWoorden',
  'settleAfspraak',
  'signPlan',
  'disagreeWithPlan',
  'cancelGesprek',
  'requestCoach',
];
const VAN_COACH_NIET: readonly Plancommand[] = ['beginPlan', 'disagreeWithPlan', 'requestCoach'];

/** A plan for who works at it; everybody whose plan it is gets a line in the log of processing. */
export async function toonPlan(zaak: Planzaak, aanroep: Aanroep): Promise<Planbeeld> {
  const { toestand: plan, versie } = zaak;
  aanroep.betreft(...plan.leden.map((id) => ({ id, gemeente: plan.gemeente })));
  aanroep.geefVersie(versie);
  const inwoner = aanroep.actor.soort === 'inwoner';
  return {
    ...(await planbeeldVan(zaak, aanroep.tx, aanroep.vandaag)),
    mogelijkheden: possiblePlancommands(plan)
      .filter(({ command }) => (inwoner ? VAN_INWONER.includes(command) : !VAN_COACH_NIET.includes(command)))
      .map(({ command, mag, weigering }) => ({
        commando: command,
        mag,
        weigering: weigering
          ? { code: weigering.code, tekst: weigering.tekst, artikel: weigering.artikel ?? null }
          : null,
      })),
  };
}

/** Every plan of who asks, as both sides see it, for the overview of all that is kept. */
export async function eigenPlannen(persoon: string, { tx, vandaag }: Aanroep) {
  const plannen = [];
  for (const zaak of await plannenVan(tx, persoon)) {
    const { versie: _, ...beeld } = await planbeeldVan(zaak, tx, vandaag);
    plannen.push(beeld);
  }
  return plannen;
}

/** The plan itself, without what may be done with it. */
async function planbeeldVan(
  { toestand: plan, versie }: Planzaak,
  tx: Tx,
  vandaag: IsoDate,
): Promise<Omit<Planbeeld, 'mogelijkheden'>> {
  const { namen, coach } = await namenBij(tx, plan, vandaag);
  const naam = (id: string) => namen.get(id) ?? 'Onbekend';
  const regisseur = regisseurVan(plan);
  return {
    id: plan.id,
    versie,
    planversie: plan.versie,
    fase: plan.fase,
    begonnenOp: plan.begonnenOp,
    leden: plan.leden.map((id) => ({ id, naam: naam(id) })),
    eigen: plan.eigen ?? null,
    diagnose: LEEFGEBIEDEN.flatMap((leefgebied) => {
      const deel = plan.diagnose[leefgebied];
      return deel ? [{ leefgebied, ...toonGebied(deel) }] : [];
    }),
    afspraken: plan.afspraken.map((afspraak) => toonAfspraak(afspraak, naam, vandaag)),
    leerdoelen: plan.leerdoelen.map(({ hoe, oordeel, ...leerdoel }) => ({
      ...leerdoel,
      hoe: hoe ?? null,
      oordeel: oordeel ?? null,
    })),
    sollicitaties: toonSollicitaties(plan.sollicitaties),
    getekend: isGetekend(plan),
    tekening: {
      coach: toonHandtekening(plan.tekening.coach),
      inwoners: plan.leden.map((id) => ({
        ...{ id, naam: naam(id) },
        handtekening: toonHandtekening(plan.tekening.inwoners[id]),
      })),
    },
    oneens: plan.oneens ? { op: plan.oneens.op, naam: naam(plan.oneens.lid), reden: plan.oneens.reden } : null,
    versies: plan.versies
      .toReversed()
      .map(({ nummer, vastgesteldOp, woorden, doel, afspraken, leerdoelen, sollicitaties }) => ({
        ...{ nummer, vastgesteldOp, woorden, doel },
        afspraken: afspraken.map(({ wie, wat, uiterlijk }) => ({ wie, wat, uiterlijk: uiterlijk ?? null })),
        leerdoelen: [...leerdoelen],
        sollicitaties: toonSollicitaties(sollicitaties),
      })),
    gesprekken: plan.gesprekken
      .toReversed()
      .map(({ id, op, vorm, met, door, verslag }) => ({ id, op, vorm, met, door: naam(door), verslag })),
    volgende: plan.volgende ? { ...plan.volgende, afgezegd: plan.volgende.afgezegd ?? null } : null,
    haltes: plan.haltes.map(({ drempels, ...halte }) => ({ ...halte, drempels: [...drempels] })),
    stappen: plan.stappen.map(({ drempels, leerdoel, ...stap }) => ({
      ...stap,
      drempels: [...drempels],
      leerdoel: leerdoel ?? null,
    })),
    trede: tredeVan(plan) ?? null,
    bestemmingen: Object.entries(plan.bestemmingen).map(([bestemming, stand]) => ({
      bestemming: bestemming as Bestemming,
      ...stand,
    })),
    meelopers: plan.meelopers.map(({ tot, ...meeloper }) => ({ ...meeloper, tot: tot ?? null })),
    regisseur: regisseur ? { naam: regisseur.naam, functie: regisseur.functie, vanaf: regisseur.vanaf } : null,
    coach,
    coachverzoek: plan.coachverzoek ? { op: plan.coachverzoek.op, reden: plan.coachverzoek.reden } : null,
    evaluaties: plan.evaluaties
      .toReversed()
      .map(({ versie: planversie, ...evaluatie }) => ({ ...evaluatie, planversie })),
    sluiting: plan.fase === 'afgesloten' ? plan.sluiting : null,
  };
}

const toonGebied = ({ woorden, stand, meedoen, beperking, taalmeter, ...deel }: Leefgebieddeel) => ({
  ...deel,
  woorden: woorden ?? null,
  stand: stand ?? null,
  meedoen: meedoen ?? null,
  beperking: beperking ?? null,
  taalmeter: taalmeter ? { uitkomst: taalmeter.uitkomst, vervolg: taalmeter.vervolg ?? null } : null,
});

const toonAfspraak = (
  { lid, uiterlijk, uitkomst, ...afspraak }: Afspraak,
  naam: (id: string) => string,
  vandaag: IsoDate,
) => ({
  ...afspraak,
  lid: lid ? naam(lid) : null,
  uiterlijk: uiterlijk ?? null,
  uitkomst: uitkomst ? { ...uitkomst, reden: uitkomst.reden ?? null } : null,
  teLaat: !uitkomst && uiterlijk !== undefined && uiterlijk < vandaag,
});

const toonSollicitaties = (sollicitaties: Sollicitaties | undefined) =>
  sollicitaties ? { aantalPerMaand: sollicitaties.aantalPerMaand ?? null, reden: sollicitaties.reden ?? null } : null;

const toonHandtekening = (hand: Handtekening | undefined) => (hand ? { op: hand.op, wijze: hand.wijze } : null);

/** Names of who share the plan and of who worked at it: whoever may see the plan may know them. */
const namenBij = (tx: Tx, plan: Planbasis, vandaag: IsoDate) =>
  alsSysteem(tx, async () => {
    const namen = await namenVan(tx, [...plan.leden, ...plan.gesprekken.map(({ door }) => door)]);
    const [coach] = await tx<{ naam: string; telefoon: string }[]>`
      select m.naam, m.telefoon from begeleiding b join medewerker m on m.id = b.coach
      where b.persoon = ${plan.persoon} and b.geldig @> ${vandaag}::date`;
    return { namen, coach: coach ? { naam: coach.naam, telefoon: coach.telefoon || null } : null };
  });
