import type { Tx } from '../../platform/database/index.ts';
import { foutInVeld } from '../../platform/probleem/index.ts';

const PER_BLADZIJDE = 30;

interface Rij {
  op: Date;
  soort: string;
  titel: string;
  toelichting: string;
  wie: string;
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
  holdBetaling: 'Betaling tegengehouden',
  releaseBetaling: 'Betaling vrijgegeven',
  redirectBetaling: 'Betaling naar de partner',
};

/** What happened to a person, newest first: commands, letters, notes. @param cursor instant of the last line seen */
export async function tijdlijnVan(tx: Tx, persoon: string, cursor: string | undefined) {
  const voor = cursor ? new Date(cursor) : undefined;
  if (voor && Number.isNaN(voor.getTime()))
    throw foutInVeld('/vraag/cursor', 'ongeldig', 'Deze bladzijde bestaat niet.');
  const namen = Object.keys(COMMANDO);
  const rijen = await tx<Rij[]>`
    select t.op, t.soort, t.titel, t.toelichting, coalesce(m.naam, p.naam, 'Automatisch') as wie from (
      select op, stroomsoort as soort, commando as titel, coalesce(reden, '') as toelichting, actor from commando
        where persoon = ${persoon} and commando = any(${namen})
      union all
      select v.op, 'brief', b.onderwerp, case v.kanaal when 'papier' then 'Per post' else 'Op de eigen pagina' end, null::uuid
        from brief b join verzending v on v.brief = b.id where b.persoon = ${persoon} and v.kanaal <> 'mail'
      union all
      select op, 'contact', kanaal, tekst, auteur from contactnotitie where persoon = ${persoon}
    ) t left join medewerker m on m.id = t.actor left join persoon p on p.id = t.actor
    where ${voor ? tx`t.op < ${voor}` : tx`true`} order by t.op desc, t.titel limit ${PER_BLADZIJDE + 1}`;
  const regels = rijen.slice(0, PER_BLADZIJDE).map(({ op, soort, titel, toelichting, wie }) => ({
    op: op.toISOString(),
    soort,
    titel: COMMANDO[titel] ?? titel,
    toelichting,
    wie,
  }));
  const laatste = regels.at(-1);
  return { regels, volgende: rijen.length > PER_BLADZIJDE && laatste ? laatste.op : null, totaal: null };
}
