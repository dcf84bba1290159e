import { definitieVan, waardeInWoorden } from '@meedoen/casework/feiten';
import type { Overzicht } from '@meedoen/contract/eigen';
import { addDays, type IsoDate, type Maand } from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { dwangsombesluitenVan, zakenVan } from '../aanvraag/index.ts';
import { afstemmingenVan } from '../afstemming/index.ts';
import { berichtenVan } from '../bericht/index.ts';
import { bezwarenVan } from '../bezwaar/index.ts';
import { eigenDeelnames } from '../bijeenkomst/index.ts';
import { boetesVan } from '../boete/index.ts';
import { brievenAan, kortVan, loketVan } from '../brief/index.ts';
import { feitenVan } from '../feit/index.ts';
import { alleEigenInzetten } from '../instrument/index.ts';
import { type Inzageregel, inzageVan } from '../inzage/index.ts';
import { eigenVerwijzingen } from '../ketenpartner/index.ts';
import { eigenKlachten } from '../klacht/index.ts';
import { eigenNazorgen } from '../nazorg/index.ts';
import { eigenPlannen } from '../plan/index.ts';
import { eigenRechtenVan } from '../recht/index.ts';
import { overzichtSignalen } from '../signaal/index.ts';
import { vertegenwoordigingenVan } from '../vertegenwoordiging/index.ts';
import { schuldVan } from '../vordering/index.ts';
import { wijzigingenVan } from '../wijziging/index.ts';
import { besluitenVan } from './besluiten.ts';
import { inwonerVan } from './inwoner.ts';

const totEnMet = (tot: IsoDate | null | undefined): IsoDate | null => (tot ? addDays(tot, -1) : null);

/** Who looked, all of it. @param metNamen whether the gemeente shows names of staff */
export async function alleInzage(tx: Tx, persoon: string, nu: Date, metNamen: boolean): Promise<Inzageregel[]> {
  const regels: Inzageregel[] = [];
  for (let cursor: string | undefined; ; ) {
    const blad = await inzageVan(tx, { persoon, metNamen, zonderZelf: true, cursor, aantal: 1000, nu });
    regels.push(...blad.regels);
    if (blad.volgende === null) return regels;
    cursor = blad.volgende;
  }
}

/** Names of the people this resident lives with: nothing more of them than that. */
async function huisgenoten(tx: Tx, persoon: string) {
  const rijen = await tx<{ persoon: string; relatie: string; vanaf: IsoDate | null; tot: IsoDate | null }[]>`
    select persoon, relatie, lower(geldig) as vanaf, upper(geldig) as tot from huishoudlid
    where dossier = ${persoon} order by lower(geldig) desc, persoon`;
  const ids = rijen.map((rij) => rij.persoon);
  const mensen = await alsSysteem(
    tx,
    () => tx<{ id: string; naam: string }[]>`select id, naam from persoon where id = any(${ids})`,
  );
  return { rijen, namen: new Map(mensen.map(({ id, naam }) => [id, naam])) };
}

async function feiten(tx: Tx, persoon: string, namen: ReadonlyMap<string, string>): Promise<Overzicht['feiten']> {
  const rijen = await feitenVan(tx, [persoon]);
  return rijen
    .map(({ feit }) => ({
      soort: feit.soort,
      naam: definitieVan(feit.soort).label,
      waarde: waardeInWoorden(feit, namen),
      vanaf: feit.geldig.vanaf ?? null,
      totEnMet: totEnMet(feit.geldig.tot),
      bron: feit.bron,
      gecontroleerd: feit.gecontroleerd,
      bekendVanaf: feit.bekend.vanaf,
      bekendTot: feit.bekend.tot ?? null,
      grondslag: definitieVan(feit.soort).grondslag,
    }))
    .sort((een, ander) => (ander.vanaf ?? '').localeCompare(een.vanaf ?? ''));
}

/** What was paid for this person, to whomever it went; the day stands on the run, which residents do not see. */
const betalingen = (tx: Tx, persoon: string): Promise<Overzicht['betalingen']> =>
  alsSysteem(tx, async () => [
    ...(await tx<Overzicht['betalingen']>`
      select r.betaaldag as op, b.bedrag_in_centen as "bedragInCenten", b.begunstigde, b.iban, b.omschrijving, b.status,
        b.teruggekomen_op as "teruggekomenOp"
      from betaling b join betaalrun r on r.id = b.run
      where b.persoon = ${persoon} and r.goedgekeurd_op is not null order by r.betaaldag desc, b.regel, b.volgnummer`),
  ]);

async function stukken(tx: Tx, persoon: string) {
  const regelingen = await tx<Overzicht['regelingen']>`
    select toestand->>'voorgesteldOp' as op, status, toestand->>'vanaf' as vanaf,
      (toestand->>'perMaand')::int as "perMaandInCenten", coalesce(toestand->>'toelichting', '') as toelichting
    from betalingsregeling where persoon = ${persoon} and not toestand ? 'verwijderd' order by aangemaakt_op desc, id desc`;
  const opgaven = await tx<
    { maand: Maand; op: Date | null; herinnerdOp: IsoDate | null; nagevraagdOp: IsoDate | null }[]
  >`
    select maand, ingediend_op as op, herinnerd_op as "herinnerdOp", nagevraagd_op as "nagevraagdOp"
    from inkomstenopgave where persoon = ${persoon} order by maand desc`;
  const documenten = await tx<{ id: string; naam: string; op: Date }[]>`
    select id, naam, aangemaakt_op as op from bestand where persoon = ${persoon} order by aangemaakt_op desc, id desc`;
  // what staff noted is not for the resident to see here; that they spoke, and when, is
  const contact = await alsSysteem(
    tx,
    () => tx<{ op: Date; kanaal: string }[]>`
      select op, kanaal from contactnotitie where persoon = ${persoon} order by op desc, id desc`,
  );
  const gedeeld = await tx<{ pagina: string; op: Date; tot: Date; geopend: number }[]>`
    select pagina, op, tot, geopend from deling where persoon = ${persoon} order by op desc, id desc`;
  return {
    besluiten: await besluitenVan(tx, persoon),
    regelingen: [...regelingen],
    dwangsommen: await dwangsombesluitenVan(tx, { persoon }, true),
    inkomstenopgaven: opgaven.map(({ op, ...rij }) => ({ ...rij, doorgegevenOp: op?.toISOString() ?? null })),
    wijzigingen: await wijzigingenVan(tx, persoon),
    documenten: documenten.map(({ op, ...rij }) => ({ ...rij, op: op.toISOString() })),
    contact: contact.map(({ op, kanaal }) => ({ kanaal, op: op.toISOString() })),
    gedeeld: gedeeld.map(({ op, tot, ...rij }) => ({ ...rij, op: op.toISOString(), tot: tot.toISOString() })),
  };
}

/** Objections and duties that were not met, without what staff write for each other (Awb 7:13 lid 7). */
async function zaken(tx: Tx, persoon: string): Promise<Pick<Overzicht, 'bezwaren' | 'plichten' | 'boetes'>> {
  return {
    bezwaren: (await bezwarenVan(tx, persoon)).map(({ id, kenmerk, toestand }) => {
      const beslissing = 'beslissing' in toestand ? toestand.beslissing : undefined;
      const { bestreden, ontvangenOp, gronden } = toestand;
      return {
        id,
        kenmerk,
        besluit: { kenmerk: bestreden.kenmerk, soort: bestreden.soort },
        ontvangenOp,
        gronden,
        status: toestand.toestand,
        beslissing: beslissing
          ? { op: beslissing.op, dictum: beslissing.dictum, motivering: beslissing.motivering }
          : null,
      };
    }),
    plichten: (await afstemmingenVan(tx, persoon)).map(({ kenmerk, toestand }) => ({
      kenmerk,
      datum: toestand.datum,
      omschrijving: toestand.omschrijving,
      status: toestand.toestand,
    })),
    boetes: (await boetesVan(tx, persoon)).map(({ kenmerk, toestand }) => ({
      kenmerk,
      van: toestand.schending.van,
      totEnMet: toestand.schending.totEnMet,
      omschrijving: toestand.schending.omschrijving,
      status: toestand.toestand,
    })),
  };
}

/** Everything about the resident who asks, to read (AVG art. 15). Of other people there is only the name. */
export async function overzichtVan(aanroep: Aanroep): Promise<Overzicht> {
  const { tx, nu, vandaag, omgeving } = aanroep;
  const { id, uitvoerder, gemeente } = inwonerVan(aanroep);
  const [wie] = await tx<{ naam: string; geboortedatum: IsoDate | null; gemeente: string; bsn: Buffer | null }[]>`
    select p.naam, p.geboortedatum, g.naam as gemeente, p.bsn_versleuteld as bsn
    from persoon p join gemeente g on g.code = p.gemeente where p.id = ${id}`;
  if (!wie) throw new Error('a resident without a person');
  const { rijen, namen } = await huisgenoten(tx, id);
  const { namen_in_inzage: metNamen } = await loketVan(tx, uitvoerder, gemeente);
  const schuld = await schuldVan({ id, naam: wie.naam, uitvoerder, gemeente }, aanroep);
  return {
    opgehaaldOp: nu.toISOString(),
    persoon: { ...wie, bsn: wie.bsn ? omgeving.sleutels.ontsleutel(wie.bsn) : null },
    feiten: await feiten(tx, id, namen),
    huishouden: rijen.map(({ persoon, relatie, vanaf, tot }) => ({
      ...{ naam: namen.get(persoon) ?? '', relatie, vanaf, totEnMet: totEnMet(tot) },
    })),
    vertegenwoordigingen: await vertegenwoordigingenVan(tx, id, vandaag),
    aanvragen: (await zakenVan(tx, id)).map(({ id: zaak, kenmerk, toestand }) => ({
      ...{ id: zaak, kenmerk, status: toestand.toestand, gemeldOp: toestand.melding.datum },
      ingediendOp: ('ingediendOp' in toestand && toestand.ingediendOp) || null,
    })),
    uitkeringen: (await eigenRechtenVan(tx, id)).map(({ id: recht, kenmerk, toestand }) => ({
      ...{ id: recht, kenmerk, status: toestand.status },
      ...{ vanaf: toestand.geldig.vanaf, totEnMet: totEnMet(toestand.geldig.tot) },
    })),
    ...(await stukken(tx, id)),
    ...(await zaken(tx, id)),
    signalen: await overzichtSignalen(tx, id),
    klachten: (await eigenKlachten(id, aanroep)).map(({ versie: _, mogelijkheden: __, ...klacht }) => klacht),
    plannen: await eigenPlannen(id, aanroep),
    inzetten: await alleEigenInzetten(id, aanroep),
    nazorgen: await eigenNazorgen(id, aanroep),
    verwijzingen: (await eigenVerwijzingen(id, aanroep)).map(({ versie: _, magReageren: __, ...each }) => each),
    bijeenkomsten: (await eigenDeelnames(id, aanroep)).map(({ versie: _, ...deelname }) => deelname),
    brieven: await kortVan(tx, await brievenAan(tx, id)),
    betalingen: await betalingen(tx, id),
    terugbetalen: schuld.vorderingen.map(({ kenmerk, naam, reden, ontstaanOp, restInCenten }) => ({
      ...{ kenmerk, naam, reden, ontstaanOp, restInCenten },
    })),
    berichten: await berichtenVan(tx, id),
    wieKeek: await alleInzage(tx, id, nu, metNamen),
  };
}
