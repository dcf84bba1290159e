import { bedrag, datum, maand } from '@meedoen/casework/opmaak';
import type { IsoDate, Maand } from '@meedoen/law/kernel';
import { momentUit } from '../../platform/bladwijzer/index.ts';
import type { Tx } from '../../platform/database/index.ts';
import { foutInVeld } from '../../platform/probleem/index.ts';

const PER_BLADZIJDE = 30;

interface Rij {
  id: string;
  op: Date;
  soort: string;
  titel: string;
  toelichting: string;
  wie: string;
  document: string | null;
}

/** Where a page begins: after this line. Lines of one instant are told apart by their id. */
function naUit(cursor: string | undefined): { op: Date; id: string } | undefined {
  if (!cursor) return undefined;
  const [op = '', id = ''] = cursor.split('~');
  const moment = momentUit(op);
  if (!moment || !/^[0-9a-f-]{36,48}$/.test(id))
    throw foutInVeld('/vraag/cursor', 'ongeldig', 'Deze bladzijde bestaat niet.');
  return { op: moment, id };
}

/** Words for commands; one without a word is not told. */
const COMMANDO: Readonly<Record<string, string>> = {
  registerMelding: 'Gemeld voor bijstand',
  submitAanvraag: 'Aanvraag verstuurd',
  withdrawAanvraag: 'Aanvraag ingetrokken',
  requestGegevens: 'Gegevens gevraagd',
  receiveGegevens: 'Gegevens ontvangen',
  grantVoorschot: 'Voorschot verleend',
  makeBekend: 'Besluit verstuurd',
  suspendTermijn: 'Beslistermijn stilgezet',
  registerIngebrekestelling: 'In gebreke gesteld',
  grantRecht: 'Bijstand toegekend',
  suspendRecht: 'Bijstand opgeschort',
  resumeRecht: 'Bijstand hervat',
  endRecht: 'Bijstand beëindigd',
  withdrawRecht: 'Bijstand ingetrokken',
  restoreRecht: 'Bijstand hersteld na bezwaar',
  reopenAanvraag: 'Aanvraag heropend na bezwaar',
  receiveBezwaar: 'Bezwaar ontvangen',
  decideBezwaar: 'Op bezwaar beslist',
  withdrawBezwaar: 'Bezwaar ingetrokken',
  holdBetaling: 'Betaling tegengehouden',
  releaseBetaling: 'Betaling vrijgegeven',
  redirectBetaling: 'Betaling naar de partner',
};

const RUN: Readonly<Record<string, string>> = { maand: 'maandrun', dag: 'dagrun', spoed: 'spoedbetaling' };

interface Betaalrij {
  id: string;
  op: Date;
  betaaldag: IsoDate;
  soort: string;
  maand: Maand | null;
  cents: number;
}

/** What was paid in a run is one line, however many accounts it went to. */
const betaalregel = (rij: Betaalrij): Rij => ({
  id: rij.id,
  op: rij.op,
  soort: 'betaling',
  titel: `Betaald: ${bedrag(rij.cents)}`,
  toelichting: `${RUN[rij.soort] ?? rij.soort}${rij.maand ? ` ${maand(rij.maand)}` : ''}, betaaldag ${datum(rij.betaaldag)}`,
  wie: '',
  document: null,
});

interface Lezer {
  /** Letters about complaints too, which are not for everybody who works in the file. */
  readonly metKlachten: boolean;
  /** Read by who acts for them: that they part is not told, it may be the one they part from. */
  readonly namens: boolean;
  /** A resident reads what was done, not what staff note to each other: tasks, and the reason they gave with a command. */
  readonly inwoner: boolean;
}

/**
 * What happened to a person, newest first: commands, letters, notes, post that was put in the file, what was passed on, signals and payments.
 * @param cursor the last line seen
 */
export async function tijdlijnVan(
  tx: Tx,
  persoon: string,
  cursor: string | undefined,
  { metKlachten, namens, inwoner }: Lezer,
) {
  const na = naUit(cursor);
  const namen = Object.keys(COMMANDO);
  const rijen = await tx<Rij[]>`
    select t.id, t.op, t.soort, t.titel, t.toelichting, coalesce(m.naam, p.naam, 'Automatisch') as wie, s.bestand as document from (
      select stroom || '-' || volgnummer as id, op, stroomsoort as soort, commando as titel,
          case when ${inwoner} then '' else coalesce(reden, '') end as toelichting, actor
        from commando where persoon = ${persoon} and commando = any(${namen})
        -- a besluit on an aanvraag is made known in both streams, and happened once
        and not (commando = 'makeBekend' and stroomsoort = 'zaak')
      union all
      select v.id::text, v.op, 'brief', b.onderwerp, case v.kanaal when 'papier' then 'Per post' else 'Op de eigen pagina' end, null::uuid
        from brief b join verzending v on v.brief = b.id where b.persoon = ${persoon} and v.kanaal <> 'mail'
        and (${metKlachten} or b.soort not like 'klacht-%')
      union all
      select id::text, op, 'contact', kanaal, tekst, auteur from contactnotitie where persoon = ${persoon}
      union all
      select id::text, gekoppeld_op, 'post', initcap(kanaal) || ': ' || onderwerp, 'Van ' || afzender, null::uuid
        from poststuk where persoon = ${persoon} and gekoppeld_op is not null
      union all
      select id::text, op, 'wijziging', 'Doorgegeven: ' || titel, coalesce(gevolg, ''), coalesce(ingevoerd_door, persoon)
        from wijziging where persoon = ${persoon} and (soort <> 'scheiding' or ${!namens})
      union all
      select id::text, aangemaakt_op, 'signaal', titel, coalesce(uitkomst, ontstaan_uit), null::uuid from taak
        where persoon = ${persoon} and soort in ('verschil', 'herziening', 'betaling') and not ${inwoner}
    ) t left join medewerker m on m.id = t.actor left join persoon p on p.id = t.actor
    left join poststuk s on t.soort = 'post' and s.id::text = t.id
    where ${na ? tx`(t.op, t.id) < (${na.op}, ${na.id})` : tx`true`} order by t.op desc, t.id desc limit ${PER_BLADZIJDE + 1}`;
  const betaald = await tx<Betaalrij[]>`
    select r.id::text, r.goedgekeurd_op as op, r.betaaldag, r.soort, r.maand, sum(b.bedrag_in_centen)::bigint as cents
    from betaling b join betaalrun r on r.id = b.run
    where b.persoon = ${persoon} and b.bestemming <> 'werkgever' and b.status <> 'teruggekomen' and r.goedgekeurd_op is not null
      and ${na ? tx`(r.goedgekeurd_op, r.id::text) < (${na.op}, ${na.id})` : tx`true`}
    group by r.id order by r.goedgekeurd_op desc, r.id::text desc limit ${PER_BLADZIJDE + 1}`;
  const alles = [...rijen, ...betaald.map(betaalregel)].sort(
    (a, b) => b.op.getTime() - a.op.getTime() || (a.id < b.id ? 1 : -1),
  );
  const regels = alles.slice(0, PER_BLADZIJDE).map(({ id, op, soort, titel, toelichting, wie, document }) => ({
    id,
    op: op.toISOString(),
    soort,
    titel: COMMANDO[titel] ?? titel,
    toelichting,
    wie,
    document,
  }));
  const laatste = regels.at(-1);
  return {
    regels,
    volgende: alles.length > PER_BLADZIJDE && laatste ? `${laatste.op}~${laatste.id}` : null,
    totaal: null,
  };
}
