import { type Brief, briefAlsTekst } from '@meedoen/casework/brief';
import { definitieVan } from '@meedoen/casework/feiten';
import type { Tx } from '../../platform/database/index.ts';
import { type Aanroep, Bestand } from '../../platform/http/index.ts';
import { berichtenVan } from '../bericht/index.ts';
import { feitenVan } from '../feit/index.ts';
import { eigenRechtenVan } from '../recht/index.ts';
import { wijzigingenVan } from '../wijziging/index.ts';
import { inwonerVan } from './inwoner.ts';
import { overzichtVan } from './overzicht.ts';

const UITLEG =
  'Dit zijn alle gegevens over u die in dit systeem staan. Aantekeningen en taken van medewerkers staan hier niet bij; ' +
  'die kunt u opvragen bij de gemeente (artikel 15 AVG). Gegevens over andere mensen staan er ook niet bij.';

async function feiten(tx: Tx, persoon: string) {
  return (await feitenVan(tx, [persoon])).map(({ feit }) => ({
    wat: definitieVan(feit.soort).label.nl,
    soort: feit.soort,
    waarde: feit.waarde,
    geldig: feit.geldig,
    bekend: feit.bekend,
    bron: feit.bron,
    gecontroleerd: feit.gecontroleerd,
    grondslag: definitieVan(feit.soort).grondslag,
  }));
}

/** Rows of a person that need no words of their own: what was decided, booked, paid, sent and shared. */
async function rijen(tx: Tx, persoon: string) {
  const brieven = await tx<
    { kenmerk: string; datum: string; onderwerp: string; gelezen_op: Date | null; model: Brief }[]
  >`
    select kenmerk, datum, onderwerp, gelezen_op, model from brief where persoon = ${persoon} and model ? 'blokken' order by datum, id`;
  return {
    huishouden:
      await tx`select relatie, lower(geldig) as vanaf, upper(geldig) as tot from huishoudlid where dossier = ${persoon}`,
    vertegenwoordiging: await tx`
      select soort, omvang, organisatie, lower(geldig) as vanaf, upper(geldig) as tot from vertegenwoordiging where persoon = ${persoon}`,
    aanvragen: await tx`
      select kenmerk, status, toestand, laatste_dag, aangemaakt_op from zaak where persoon = ${persoon} order by aangemaakt_op`,
    rechten: (await eigenRechtenVan(tx, persoon)).map(({ kenmerk, toestand: { status, geldig } }) => ({
      ...{ kenmerk, status, vanaf: geldig.vanaf, tot: geldig.tot ?? null },
    })),
    besluiten: await tx`
      select kenmerk, soort, ingangsdatum, motivering, vastgesteld_op, bekendgemaakt_op, bezwaar_tot, bevroren
      from besluit where persoon = ${persoon} and status = 'bekendgemaakt' order by bekendgemaakt_op`,
    brieven: brieven.map(({ model, ...rest }) => ({ ...rest, tekst: briefAlsTekst(model) })),
    verzendingen: await tx`select kanaal, status, dag from verzending where persoon = ${persoon} order by op`,
    betalingen: await tx`
      select bestemming, begunstigde, iban, bedrag_in_centen, omschrijving, status, teruggekomen_op from betaling where persoon = ${persoon}`,
    boekingen: await tx`
      select b.rekening, b.maand, b.bedrag_in_centen, j.boekdatum, j.omschrijving
      from boeking b join journaalpost j on j.id = b.journaalpost where b.persoon = ${persoon} order by j.boekdatum, b.regel`,
    // what was kept because of a target group; without the ids of who wrote it down
    doelgroepzaken: await tx`
      select soort, status, begonnen_op, toestand - array['id', 'uitvoerder', 'persoon', 'door'] as inhoud
      from doelgroepzaak where persoon = ${persoon} and not toestand ? 'verwijderd' order by begonnen_op, id`,
    jaaropgaven: await tx`
      select jaar, versie, op, netto_in_centen, loonheffing_in_centen, bruto_in_centen, zvw_in_centen
      from jaaropgave where persoon = ${persoon} order by jaar, versie`,
    vorderingen: await tx`
      select kenmerk, herkomst, reden, maanden, ontstaan_op from vordering where persoon = ${persoon} order by ontstaan_op`,
    documenten:
      await tx`select naam, type, grootte, aangemaakt_op from bestand where persoon = ${persoon} order by aangemaakt_op`,
    gedeeld:
      await tx`select pagina, op, tot, ingetrokken_op, geopend from deling where persoon = ${persoon} order by op`,
  };
}

/** Everything about the resident who asks, in one file (AVG art. 15 and 20). */
export async function alleGegevens(aanroep: Aanroep): Promise<Bestand> {
  const { tx, nu, vandaag, omgeving } = aanroep;
  const { id } = inwonerVan(aanroep);
  const { bezwaren, klachten, plannen, inzetten, nazorgen, bijeenkomsten, plichten, contact, wieKeek, ...overzicht } =
    await overzichtVan(aanroep);
  const { besluiten, regelingen, dwangsommen, inkomstenopgaven } = overzicht;
  const [persoon] = await tx<{ naam: string; geboortedatum: string | null; gemeente: string; bsn: Buffer | null }[]>`
    select p.naam, p.geboortedatum, g.naam as gemeente, p.bsn_versleuteld as bsn from persoon p join gemeente g on g.code = p.gemeente where p.id = ${id}`;
  const eigen = await rijen(tx, id);
  const inhoud = {
    uitleg: UITLEG,
    opgehaaldOp: nu.toISOString(),
    persoon: persoon && { ...persoon, bsn: persoon.bsn ? omgeving.sleutels.ontsleutel(persoon.bsn) : null },
    gegevens: await feiten(tx, id),
    ...eigen,
    besluitenVanBeiden: besluiten.filter(({ kenmerk }) => !eigen.besluiten.some((een) => een.kenmerk === kenmerk)),
    regelingen,
    dwangsommen,
    inkomstenopgaven,
    berichten: await berichtenVan(tx, id),
    wijzigingen: await wijzigingenVan(tx, id),
    bezwaren,
    klachten,
    plannen,
    inzetten,
    nazorgen,
    bijeenkomsten,
    plichten,
    contact,
    wieKeek,
  };
  const tekst = new TextEncoder().encode(JSON.stringify(inhoud, null, 2));
  return new Bestand(tekst, 'application/json', `mijn-gegevens-${vandaag}.json`);
}
