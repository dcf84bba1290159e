import {
  type Aanvraagcommand,
  type Aanvraagcontext,
  findZoektermijn,
  klok,
  possibleCommands,
} from '@meedoen/casework/aanvraag';
import { dagVan, type Instant } from '@meedoen/casework/tijdstip';
import type { Aanvraag, Klok } from '@meedoen/contract/aanvraag';
import type { Termijnklok } from '@meedoen/law/awb';
import type { IsoDate } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import { leesStroom } from '../../platform/stroom/index.ts';
import { dwangsombesluitenVan } from './dwangsom.ts';
import type { Zaak } from './store.ts';
import { mayRemove, stukkenVan, verzendingIn } from './stuk.ts';
import { NIET_BETAALD, type Voorschotbetaling, voorschotbetalingen } from './voorschotten.ts';

/** What a resident may do with their own aanvraag; the rest is for staff. */
const VAN_DE_INWONER: readonly Aanvraagcommand[] = [
  'saveConcept',
  'submitAanvraag',
  'withdrawAanvraag',
  'receiveGegevens',
  'registerIngebrekestelling',
];

/** What happened, in the words of the history; commands of the form are left out. */
const WOORDEN: Partial<Record<string, string>> = {
  registerMelding: 'Gemeld',
  submitAanvraag: 'Aanvraag verstuurd',
  withdrawAanvraag: 'Aanvraag ingetrokken',
  takeUpAanvraag: 'In behandeling genomen',
  requestGegevens: 'Gegevens gevraagd',
  receiveGegevens: 'Gegevens ontvangen',
  extendTermijn: 'Termijn uitgesteld',
  suspendTermijn: 'Termijn stilgezet',
  resumeTermijn: 'Termijn loopt weer',
  registerIngebrekestelling: 'Laten weten dat wij te laat zijn',
  grantVoorschot: 'Voorschot verleend',
  holdVoorschot: 'Voorschot aangehouden',
  releaseVoorschot: 'Voorschot vrijgegeven',
  proposeBesluit: 'Besluit voorgesteld',
  approveBesluit: 'Besluit genomen',
  rejectVoorstel: 'Voorstel teruggegeven',
  makeBekend: 'Besluit verstuurd',
  reopenAanvraag: 'Heropend na bezwaar',
  reassignAanvraag: 'Toegewezen aan een collega',
  flagUrgent: 'Als spoed gemarkeerd',
  waiveZoektermijn: 'Zoektermijn overgeslagen',
};

const STILSTAND: Readonly<Record<string, string>> = {
  'aanvulling-gevraagd': 'Wij wachten op gegevens',
  'buitenlandse-informatie': 'Wij wachten op gegevens uit het buitenland',
  'uitstel-overeengekomen': 'Uitstel afgesproken',
  'vertraging-aanvrager': 'Vertraging door de aanvrager',
  overmacht: 'Overmacht',
};

/** The clock as everybody sees it. @param betaling what became of the last advance in the ledger */
export function klokWeergave(
  toestand: Zaak['toestand'],
  tijd: Termijnklok | undefined,
  betaling: Voorschotbetaling = NIET_BETAALD,
): Klok {
  const aanhouding = 'aanhouding' in toestand ? toestand.aanhouding : undefined;
  if (!tijd)
    return {
      ontvangen: null,
      weken: null,
      laatsteDag: null,
      dagenOver: null,
      teLaat: false,
      stilstand: [],
      verlengdTot: null,
      voorschot: null,
      ingebrekestelling: null,
      dwangsomInCenten: 0,
    };
  const uiterlijk = tijd.voorschot.laatsteDag ?? tijd.voorschot.betaald.at(-1);
  return {
    ontvangen: tijd.ontvangen,
    weken: tijd.weken,
    laatsteDag: tijd.laatsteDag,
    dagenOver: tijd.dagenOver,
    teLaat: tijd.teLaat,
    stilstand: tijd.opschortingen.map(({ vanaf, tot, loopt, grond }) => ({
      vanaf,
      tot: loopt ? null : tot,
      reden: STILSTAND[grond] ?? grond,
    })),
    verlengdTot: tijd.verlengdTotEnMet ?? null,
    voorschot:
      uiterlijk || aanhouding
        ? {
            uiterlijk: uiterlijk ?? tijd.ontvangen,
            ...voorschotStand(tijd.voorschot.betaald.at(-1) ?? null, betaling),
            aangehoudenReden: aanhouding?.reden ?? null,
          }
        : null,
    ingebrekestelling: tijd.dwangsom.ingebrekestelling ?? null,
    dwangsomInCenten: tijd.dwangsomTotNu,
  };
}

function voorschotStand(verleendOp: IsoDate | null, { betaaldOp, wachtOp }: Voorschotbetaling) {
  if (verleendOp === null) return { verleendOp, betaaldOp: null, wachtOp: null };
  const betaald = betaaldOp !== null && betaaldOp >= verleendOp ? betaaldOp : null;
  return { verleendOp, betaaldOp: betaald, wachtOp: betaald === null ? wachtOp : null };
}

interface Weergavevraag {
  readonly context: Aanvraagcontext;
  readonly vandaag: IsoDate;
  readonly voorInwoner: boolean;
}

/** An aanvraag as the API gives it. */
export async function aanvraagWeergave(tx: Tx, zaak: Zaak, vraag: Weergavevraag): Promise<Aanvraag> {
  const { toestand } = zaak;
  const betalingen = await voorschotbetalingen(tx, 'voorschotten' in toestand ? [zaak] : []);
  const commandos = await leesStroom(tx, zaak.id);
  const ids = [zaak.persoon, toestand.behandelaar, ...commandos.map(({ actor }) => actor)].filter(
    (id) => id !== null && id !== undefined,
  );
  const namen = await tx<{ id: string; naam: string }[]>`
    select id, naam from medewerker where id = any(${ids}) union all select id, naam from persoon where id = any(${ids})`;
  const naamVan = new Map(namen.map(({ id, naam }) => [id, naam]));
  const documenten = await stukkenVan(tx, zaak.id);
  const verstuurdOp = verzendingIn(commandos)?.op;
  const [besluit] = await tx<{ id: string }[]>`
    select id from besluit where zaak = ${zaak.id} and status <> 'vervallen' and soort in ('toekennen', 'afwijzen', 'buiten-behandeling-stellen')
      and (${!vraag.voorInwoner} or status = 'bekendgemaakt')
    order by aangemaakt_op desc limit 1`;
  const mogelijk = possibleCommands(toestand, vraag.context).filter(
    ({ command }) =>
      !vraag.voorInwoner ||
      (VAN_DE_INWONER.includes(command) &&
        // their letter is of today: after the decision it comes too late
        (command !== 'registerIngebrekestelling' || !('besluit' in toestand))),
  );
  return {
    id: zaak.id,
    kenmerk: zaak.kenmerk,
    persoon: zaak.persoon,
    naam: naamVan.get(zaak.persoon) ?? '',
    gemeente: zaak.gemeente,
    status: toestand.toestand,
    versie: zaak.versie,
    urgent: toestand.spoed !== undefined,
    urgentReden: toestand.spoed?.reden ?? null,
    gemeldOp: toestand.melding.datum,
    gemeldVia: toestand.melding.bron,
    ingediendOp: ('ingediendOp' in toestand && toestand.ingediendOp) || null,
    zoektermijnTot: findZoektermijn(toestand, vraag.context) ?? null,
    behandelaar: toestand.behandelaar
      ? { id: toestand.behandelaar, naam: naamVan.get(toestand.behandelaar) ?? '' }
      : null,
    klok: klokWeergave(toestand, klok(toestand, vraag.vandaag), betalingen.get(zaak.persoon)),
    mogelijkheden: mogelijk.map(({ command, mag, weigering }) => ({
      commando: command,
      mag,
      weigering: weigering
        ? { code: weigering.code, tekst: weigering.tekst, artikel: weigering.artikel ?? null }
        : null,
    })),
    gevraagd:
      'gegevens' in toestand
        ? toestand.gegevens.map(({ wat, uiterlijk, ontvangenOp, bestanden }) => ({
            wat,
            uiterlijk,
            ontvangenOp: ontvangenOp ?? null,
            documenten: documenten.map(({ id }) => id).filter((id) => bestanden?.includes(id)),
          }))
        : [],
    documenten: documenten.map((stuk) => ({
      ...{ id: stuk.id, naam: stuk.naam, type: stuk.type, grootte: stuk.grootte },
      ontvangenOp: dagVan(stuk.op.toISOString() as Instant),
      magWeg: mayRemove(zaak, stuk, verstuurdOp),
    })),
    besluit: besluit?.id ?? null,
    dwangsombesluit: (await dwangsombesluitenVan(tx, { zaak: zaak.id }, vraag.voorInwoner))[0] ?? null,
    geschiedenis: commandos.flatMap(({ op, actor, actorSoort, commando, reden }) => {
      const wat = WOORDEN[commando];
      if (!wat) return [];
      const wie = actor ? (naamVan.get(actor) ?? 'Gemeente') : actorSoort === 'systeem' ? 'Automatisch' : 'Gemeente';
      return [{ op: op.toISOString(), wie, wat, reden }];
    }),
  };
}
