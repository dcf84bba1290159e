import {
  type Klacht,
  type Klachtcommand,
  type Klachthoren,
  klachtklok,
  possibleKlachtcommands,
} from '@meedoen/casework/klacht';
import type { EigenKlacht, Klacht as Weergave } from '@meedoen/contract/klacht';
import type { Aanroep } from '../../platform/http/index.ts';
import { auteurVan, leesStroom } from '../../platform/stroom/index.ts';
import { loketVan } from '../brief/index.ts';
import { namenVan } from '../persoon/index.ts';
import { eindeVan, type Klachtzaak, klachtenVan } from './store.ts';

const WOORDEN: Readonly<Record<Klachtcommand, string>> = {
  receiveKlacht: 'Klacht ontvangen',
  takeUpKlacht: 'In behandeling genomen',
  addToKlacht: 'Aangevuld',
  nameBetrokkenen: 'Vastgelegd over wie het gaat',
  inviteGesprek: 'Uitgenodigd voor een gesprek',
  recordGesprek: 'Gesprek vastgelegd',
  waiveGesprek: 'Geen gesprek',
  recordKlachtadvies: 'Advies ontvangen',
  postponeAfhandeling: 'Antwoord uitgesteld',
  agreeKlachtuitstel: 'Uitstel afgesproken',
  settleKlacht: 'Samen opgelost',
  declineKlacht: 'Niet in behandeling genomen',
  answerKlacht: 'Beantwoord',
  withdrawKlacht: 'Ingetrokken',
};
/** What who complains does; the rest is for who handles it. */
const VAN_INWONER: readonly Klachtcommand[] = ['addToKlacht', 'withdrawKlacht'];

/** A complaint for who made it: never what the other side told, nor who works on it. */
export async function toonEigenKlacht(zaak: Klachtzaak, aanroep: Aanroep): Promise<EigenKlacht> {
  const { tx, vandaag, actor } = aanroep;
  const { toestand } = zaak;
  aanroep.betreft({ id: toestand.persoon, gemeente: toestand.gemeente });
  aanroep.geefVersie(zaak.versie);
  const klok = klachtklok(toestand, vandaag);
  const { ombudsman } = await loketVan(tx, toestand.uitvoerder, toestand.gemeente);
  const { klager } = toestand.horen;
  const inwoner = actor.soort === 'inwoner';
  return {
    id: zaak.id,
    kenmerk: zaak.kenmerk,
    versie: zaak.versie,
    status: toestand.toestand,
    ontvangenOp: toestand.ontvangenOp,
    gedraging: toestand.gedraging,
    gebeurdOp: toestand.gebeurdOp ?? null,
    overWie: toestand.overWie ?? null,
    watHelpt: toestand.watHelpt ?? null,
    klok: { laatsteDag: klok.laatsteDag ?? null, teLaat: klok.teLaat, ombudsmanTot: klok.ombudsmanTot ?? null },
    ombudsman,
    gesprek: toestand.gesprek ?? null,
    verslag: klager && 'op' in klager ? { op: klager.op, tekst: klager.verslag } : null,
    antwoord: antwoordVan(toestand),
    mogelijkheden: possibleKlachtcommands(toestand, auteurVan(actor).id ?? '', { vandaag })
      .filter(({ command }) => command !== 'receiveKlacht' && (!inwoner || VAN_INWONER.includes(command)))
      .map(({ command, mag, weigering }) => ({
        commando: command,
        mag,
        weigering: weigering
          ? { code: weigering.code, tekst: weigering.tekst, artikel: weigering.artikel ?? null }
          : null,
      })),
  };
}

/** Complaints of who made them, as that person sees them. */
export async function eigenKlachten(persoon: string, aanroep: Aanroep): Promise<EigenKlacht[]> {
  const klachten: EigenKlacht[] = [];
  for (const zaak of await klachtenVan(aanroep.tx, persoon)) klachten.push(await toonEigenKlacht(zaak, aanroep));
  return klachten;
}

/** A complaint for who handles it. */
export async function toonKlacht(zaak: Klachtzaak, aanroep: Aanroep): Promise<Weergave> {
  const { tx, vandaag } = aanroep;
  const { toestand } = zaak;
  const eigen = await toonEigenKlacht(zaak, aanroep);
  const [rij] = await tx<{ naam: string }[]>`select naam from persoon where id = ${toestand.persoon}`;
  const commandos = await leesStroom(tx, zaak.id);
  const actors = commandos.flatMap(({ actor, actorSoort }) => (actor && actorSoort === 'medewerker' ? [actor] : []));
  const { behandelaar, betrokkenen, horen, advies } = toestand;
  const namen = await namenVan(tx, [...actors, ...betrokkenen, ...(behandelaar ? [behandelaar] : [])]);
  return {
    ...eigen,
    persoon: toestand.persoon,
    naam: rij?.naam ?? '',
    gemeente: toestand.gemeente,
    kanaal: toestand.kanaal,
    behandelaar: (behandelaar && namen.get(behandelaar)) || null,
    betrokkenen: betrokkenen.map((id) => ({ id, naam: namen.get(id) ?? 'Onbekend' })),
    commissie: toestand.commissie,
    weigerenTot: klachtklok(toestand, vandaag).weigerenTot ?? null,
    horen: { klager: gehoord(horen.klager), betrokkene: gehoord(horen.betrokkene) },
    advies: advies ?? null,
    onderwerp: eindeVan(toestand)?.onderwerp ?? null,
    geschiedenis: commandos.map(({ commando, op, actor: id, actorSoort }) => ({
      op: op.toISOString(),
      wie: actorSoort === 'medewerker' ? ((id && namen.get(id)) ?? 'Medewerker') : (rij?.naam ?? ''),
      wat: WOORDEN[commando as Klachtcommand],
    })),
  };
}

const gehoord = (horen: Klachthoren | undefined) =>
  horen === undefined
    ? null
    : 'op' in horen
      ? { op: horen.op, verslag: horen.verslag, afgezienOm: null }
      : { op: horen.afgezienOp, verslag: null, afgezienOm: horen.reden };

function antwoordVan(klacht: Klacht): EigenKlacht['antwoord'] {
  switch (klacht.toestand) {
    case 'afgehandeld': {
      const { op, oordeel, bevindingen, conclusies } = klacht.afhandeling;
      return { op, uitkomst: oordeel, bevindingen, conclusies: conclusies || null };
    }
    case 'opgelost':
      return {
        op: klacht.oplossing.op,
        uitkomst: 'opgelost',
        bevindingen: klacht.oplossing.afspraak,
        conclusies: null,
      };
    case 'niet-behandeld':
      return {
        op: klacht.weigering.op,
        uitkomst: 'niet-behandeld',
        bevindingen: klacht.weigering.reden,
        conclusies: null,
      };
    default:
      return null;
  }
}
