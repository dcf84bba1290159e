import {
  boekDwangsomretour,
  boekHeropening,
  boekInstrumentretour,
  boekRetour,
  boekSubsidieretour,
  type Journaalpost,
  terugreden,
} from '@meedoen/casework/betaling';
import { maand as maandInWoorden } from '@meedoen/casework/opmaak';
import type { Maand } from '@meedoen/law/kernel';
import { alsSysteem, jsonb, uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep, Betrokkene } from '../../platform/http/index.ts';
import { foutInVeld, geweigerd, nietGevonden } from '../../platform/probleem/index.ts';
import { sha256 } from '../../platform/sleutels/index.ts';
import { type Bankbericht, leesBankbericht, type Terugkomst } from '../../sources/bank/index.ts';
import { boek } from '../grootboek/index.ts';
import { noteReturn, werkSubsidieklokBij } from '../loonkostensubsidie/index.ts';
import { receiveOntvangsten } from '../ontvangst/index.ts';

interface Betalingrij {
  readonly id: string;
  readonly gemeente: string;
  readonly uitvoerder: string;
  readonly persoon: string;
  readonly recht: string | null;
  readonly besluit: string | null;
  readonly loonkostensubsidie: string | null;
  /** The besluit grants a premie or costs of an instrument. */
  readonly instrument: boolean;
  readonly bedrag_in_centen: number;
  readonly status: string;
  readonly omschrijving: string;
  readonly iban: string;
  readonly bestemming: string;
  readonly maand: Maand;
  readonly posten: readonly Journaalpost[];
}

/**
 * Reads a statement or status report: a payment that came back is booked back, its file gets a task, and it is open
 * again for the next run once somebody gave a good account. Money that somebody paid is booked on the claim it names, or
 * waits for whoever collects. The same file twice changes nothing.
 */
export async function verwerkBankbestand(aanroep: Aanroep, naam: string, inhoud: Uint8Array) {
  const { tx, actor, nu } = aanroep;
  if (!('medewerker' in actor)) throw nietGevonden();
  const gelezen = leesBankbericht(inhoud);
  if (!gelezen.ok) throw foutInVeld('/bestand', 'geen-bankbestand', gelezen.reden);
  const { bericht } = gelezen;
  const hash = sha256(inhoud);
  const [eerder] = await tx`select 1 from bankbestand where uitvoerder = ${actor.uitvoerder}
    and (sha256 = ${hash} or (soort = ${bericht.soort} and bericht_id = ${bericht.berichtId}))`;
  if (eerder) throw geweigerd('Dit bankbestand is al ingelezen. Er is niets veranderd.', 'al-ingelezen');

  const id = uuidv7();
  // a payment of a file that is closed to who reads this in came back all the same; only numbers go back to them
  const uitkomst = await alsSysteem(tx, () => verwerk(aanroep, actor.uitvoerder, id, bericht));
  await tx`insert into bankbestand ${tx({
    id,
    uitvoerder: actor.uitvoerder,
    soort: bericht.soort,
    naam,
    sha256: hash,
    bericht_id: bericht.berichtId,
    inhoud: Buffer.from(inhoud),
    uitkomst: jsonb(tx, uitkomst),
    door: actor.medewerker,
    op: nu,
  })}`;
  return uitkomst;
}

/** Everything a message says, within the gemeenten of who reads it in. */
async function verwerk(aanroep: Aanroep, uitvoerder: string, bankbestand: string, bericht: Bankbericht) {
  const { tx, gemeenten } = aanroep;
  const uitkomst = { soort: bericht.soort, verwerkt: 0, teruggekomen: 0, alBekend: 0, nietHerkend: 0 };
  const { ontvangen, teVerdelen, alGeboekt } = await receiveOntvangsten(aanroep, uitvoerder, bankbestand, bericht.bij);
  uitkomst.verwerkt += bericht.bij.length;
  uitkomst.alBekend += alGeboekt;
  for (const terug of bericht.terug) {
    const wat = await boekTerug(aanroep, uitvoerder, terug);
    uitkomst.verwerkt += 1;
    uitkomst[wat] += 1;
  }
  if (bericht.bevestigd.length > 0) {
    const bevestigd = await tx<Betrokkene[]>`update betaling set status = 'bevestigd'
      where uitvoerder = ${uitvoerder} and gemeente = any(${[...gemeenten]}::char(4)[]) and status = 'in-bestand' and end_to_end_id = any(${[...bericht.bevestigd]}) returning persoon as id, gemeente`;
    aanroep.betreft(...bevestigd);
    uitkomst.verwerkt += bevestigd.length;
  }
  return { ...uitkomst, ontvangen, teVerdelen };
}

async function boekTerug(
  aanroep: Aanroep,
  uitvoerder: string,
  terug: Terugkomst,
): Promise<'teruggekomen' | 'alBekend' | 'nietHerkend'> {
  const { tx, nu, vandaag } = aanroep;
  const [betaling] = await tx<Betalingrij[]>`
    select b.id, b.gemeente, b.uitvoerder, b.persoon, b.recht, r.besluit, r.loonkostensubsidie, b.bedrag_in_centen, b.status, b.omschrijving, b.iban,
      b.bestemming, coalesce(n.maand, to_char(n.betaaldag, 'YYYY-MM')) as maand, r.specificatie->'posten' as posten,
      exists (select 1 from boeking k where k.besluit = r.besluit and k.rekening = 'te-betalen-instrument') as instrument
    from betaling b join betaalregel r on r.id = b.regel join betaalrun n on n.id = b.run
    where b.uitvoerder = ${uitvoerder} and b.gemeente = any(${[...aanroep.gemeenten]}::char(4)[])
      and b.end_to_end_id = ${terug.endToEndId} for update of b`;
  if (!betaling) return 'nietHerkend';
  aanroep.betreft({ id: betaling.persoon, gemeente: betaling.gemeente });
  if (betaling.status === 'teruggekomen') return 'alBekend';
  if (terug.bedragInCenten !== undefined && terug.bedragInCenten !== betaling.bedrag_in_centen) {
    throw foutInVeld(
      '/bestand',
      'bedrag-klopt-niet',
      `Een betaling kwam terug met een ander bedrag dan is betaald (${terug.endToEndId}). Er is niets ingelezen.`,
    );
  }
  await tx`update betaling set ${tx({ status: 'teruggekomen', teruggekomen_op: terug.op ?? vandaag, reden_terug: terug.reden })} where id = ${betaling.id}`;
  // nothing goes to that account again before somebody gave one that works
  const onderweg =
    betaling.bestemming === 'persoon' || betaling.bestemming === 'partner' ? await houdRekeningTegen(tx, betaling) : [];
  if (betaling.bestemming === 'persoon' || betaling.bestemming === 'partner') {
    await tx`update feit set bekend = tstzrange(lower(bekend), ${nu}) where persoon = ${betaling.persoon} and soort = 'rekening'
      and waarde->>'iban' = ${betaling.iban} and upper_inf(bekend) and lower(bekend) < ${nu}`;
  }
  if (betaling.bestemming === 'werkgever') {
    await noteReturn(tx, uitvoerder, betaling.iban, terug.reden, nu);
  }
  const kop = {
    uitvoerder,
    gemeente: betaling.gemeente,
    persoon: betaling.persoon,
    ...(betaling.recht ? { recht: betaling.recht } : {}),
    boekdatum: terug.op ?? vandaag,
    omschrijving: `Teruggekomen: ${betaling.omschrijving}`,
  };
  const maand = maandVan(betaling);
  // back from the bank, and open again: the next run pays it to the account that is known and checked by then
  const posten = betaling.loonkostensubsidie
    ? boekSubsidieretour(kop, betaling.bedrag_in_centen, betaling.loonkostensubsidie)
    : betaling.besluit
      ? (betaling.instrument ? boekInstrumentretour : boekDwangsomretour)(
          kop,
          betaling.bedrag_in_centen,
          betaling.besluit,
        )
      : [boekRetour(kop, maand, betaling.bedrag_in_centen), boekHeropening(kop, maand, betaling.bedrag_in_centen)];
  await boek(
    tx,
    [{ bron: { soort: 'retour', id: betaling.id }, posten: posten.filter((post) => post !== undefined) }],
    nu,
  );
  if (betaling.loonkostensubsidie) await werkSubsidieklokBij(tx, betaling.loonkostensubsidie, nu);
  await tx`insert into taak ${tx({
    id: uuidv7(),
    uitvoerder,
    gemeente: betaling.gemeente,
    persoon: betaling.persoon,
    soort: 'betaling',
    titel: [
      `Betaling van ${maandInWoorden(maand)} kwam terug (${terugreden(terug.reden)}): controleer het rekeningnummer`,
      ...onderweg.map(
        (van) => `Die van ${maandInWoorden(van)} staat al in het bankbestand naar deze rekening: bel de bank`,
      ),
    ].join('. '),
    uiterlijk: vandaag,
    ontstaan_uit: 'bankbestand',
    bron: betaling.id,
    aangemaakt_op: nu,
  })} on conflict do nothing`;
  return 'teruggekomen';
}

/** The month a returned payment was for: that of its run, or the one open month a day run paid. */
function maandVan({ maand, posten }: Pick<Betalingrij, 'maand' | 'posten'>): Maand {
  const betaald = posten
    .filter(({ soort }) => soort === 'betaling')
    .flatMap(({ boekingen }) => boekingen.flatMap((boeking) => (boeking.maand ? [boeking.maand] : [])));
  const [een, ...meer] = new Set(betaald);
  return een && meer.length === 0 ? een : maand;
}

/**
 * What is computed and not booked yet does not go to the account a payment just came back from.
 * @returns months that are booked already, so that only the bank can stop them
 */
async function houdRekeningTegen(tx: Aanroep['tx'], { id, persoon, iban }: Betalingrij): Promise<readonly Maand[]> {
  const naarDeze = jsonb(tx, [{ iban }]);
  await tx`update betaalregel r set tegengehouden = true,
      aandacht = 'De vorige betaling kwam terug van de bank. Het rekeningnummer moet eerst worden nagekeken.'
    from betaalrun n where n.id = r.run and n.status in ('berekenen', 'voorbeeld') and r.persoon = ${persoon}
      and r.status = 'berekend' and r.specificatie->'delen' @> ${naarDeze}`;
  const rijen = await tx<{ maand: Maand }[]>`
    select distinct coalesce(n.maand, to_char(n.betaaldag, 'YYYY-MM')) as maand from betaling b join betaalrun n on n.id = b.run
    where b.persoon = ${persoon} and b.iban = ${iban} and b.id <> ${id} and b.status in ('klaar', 'in-bestand')
      and n.betaaldag > (select v.betaaldag from betaling e join betaalrun v on v.id = e.run where e.id = ${id}) order by 1`;
  return rijen.map(({ maand }) => maand);
}
