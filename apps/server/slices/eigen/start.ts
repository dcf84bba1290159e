import { findZoektermijn } from '@meedoen/casework/aanvraag';
import { coversOmvang } from '@meedoen/casework/bevoegdheid';
import { maand as maandInWoorden } from '@meedoen/casework/opmaak';
import type { Opschorting } from '@meedoen/casework/recht';
import type { Start } from '@meedoen/contract/eigen';
import { type IsoDate, type Maand, monthOfDate, yearOf } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { leesAanvraagdossier, type Zaak, zakenVan, zoektermijnTot } from '../aanvraag/index.ts';
import { afstemmingenVan } from '../afstemming/index.ts';
import { ongelezen } from '../bericht/index.ts';
import { correctiesVan } from '../besluit/index.ts';
import { type Bezwaarzaak, bezwarenVan } from '../bezwaar/index.ts';
import { boetesVan } from '../boete/index.ts';
import { contactpersoonVan, loketVan } from '../brief/index.ts';
import { gevraagdeOpgaven, opgavenVan } from '../inkomstenopgave/index.ts';
import { boekingenPerMaand, eigenRechtenVan, type Recht, rechtWeergave } from '../recht/index.ts';
import { signalenVan } from '../signaal/index.ts';
import { inwonerVan } from './inwoner.ts';

const IN_TE_VULLEN: readonly Zaak['toestand']['toestand'][] = ['gemeld', 'zoektermijn-loopt', 'in-te-vullen'];
const GESLOTEN: readonly Zaak['toestand']['toestand'][] = ['besloten', 'ingetrokken', 'buiten-behandeling'];

function standVan(zaak: Zaak | undefined, rechten: readonly Recht[]): Start['stand'] {
  if (rechten.some(({ toestand }) => toestand.status !== 'beeindigd')) return 'uitkering';
  if (zaak) return IN_TE_VULLEN.includes(zaak.toestand.toestand) ? 'begonnen' : 'aanvraag-loopt';
  return rechten.length > 0 ? 'beeindigd' : 'niets';
}

/** What is asked of this person, most urgent first. */
function teDoen(zaak: Zaak | undefined): Start['teDoen'] {
  if (!zaak) return [];
  const { toestand, id } = zaak;
  if (toestand.toestand === 'in-te-vullen')
    return [{ wat: 'Maak de aanvraag af en verstuur haar', uiterlijk: null, soort: 'formulier', id }];
  if (!('gegevens' in toestand)) return [];
  return toestand.gegevens
    .filter(({ ontvangenOp }) => ontvangenOp === undefined)
    .map(({ wat, uiterlijk }) => ({ wat: `Stuur ons: ${wat}`, uiterlijk, soort: 'gegevens', id }))
    .sort((a, b) => (a.uiterlijk < b.uiterlijk ? -1 : 1));
}

/** Where somebody may still tell their side of a duty that was not met. */
async function zienswijzen(tx: Tx, persoon: string): Promise<Start['teDoen']> {
  return (await afstemmingenVan(tx, persoon)).flatMap(({ id, toestand }) =>
    toestand.toestand === 'voornemen'
      ? [{ wat: 'Vertel ons wat er was', uiterlijk: toestand.voornemen.zienswijzeTot, soort: 'zienswijze', id }]
      : [],
  );
}

/** Where somebody may still tell their side about a fine. */
async function boetezienswijzen(tx: Tx, persoon: string): Promise<Start['teDoen']> {
  return (await boetesVan(tx, persoon)).flatMap(({ id, toestand }) =>
    toestand.toestand === 'voornemen'
      ? [{ wat: 'Vertel ons jouw kant', uiterlijk: toestand.voornemen.zienswijzeTot, soort: 'boetezienswijze', id }]
      : [],
  );
}

/** Questions about a signal that wait for an answer. */
async function signaalvragen(tx: Tx, persoon: string): Promise<Start['teDoen']> {
  return (await signalenVan(tx, persoon)).flatMap(({ id, toestand }) =>
    toestand.toestand === 'gevraagd'
      ? [{ wat: 'Beantwoord onze vraag', uiterlijk: toestand.vraag.antwoordTot, soort: 'signaal', id }]
      : [],
  );
}

/** The months whose income is asked; who may not pass on changes does not see them. */
async function inkomsten({ tx, nu, vandaag, actor }: Aanroep, persoon: string): Promise<Start['teDoen']> {
  if (actor.soort === 'inwoner' && actor.voor && !coversOmvang(actor.voor.omvang, ['wijzigingen'])) return [];
  return gevraagdeOpgaven(await opgavenVan(tx, persoon, nu, vandaag)).map(({ maand, uiterlijk }) => ({
    wat: `Geef je inkomen van ${maandInWoorden(maand)} door`,
    ...{ uiterlijk, soort: 'inkomstenopgave', id: null, maand },
  }));
}

/** A month after the last booked one in which the law gives nothing: no run books it, and it is no news of an old month. */
async function nulmaand(aanroep: Aanroep, recht: Recht, geboekt: Maand | undefined): Promise<Maand | undefined> {
  if (recht.toestand.status !== 'lopend') return undefined;
  const nu = monthOfDate(aanroep.vandaag);
  const { maanden } = await rechtWeergave(recht, yearOf(nu), undefined, aanroep, { correctiesVan });
  return maanden.findLast(
    ({ maand, stand, uitbetalingInCenten }) =>
      maand <= nu && (!geboekt || maand > geboekt) && stand === 'geen-recht' && !uitbetalingInCenten,
  )?.maand;
}

async function uitkeringVan(aanroep: Aanroep, recht: Recht | undefined): Promise<Start['recht']> {
  if (!recht) return null;
  const { tx } = aanroep;
  const geboekt = (await boekingenPerMaand(tx, recht.id)).at(-1);
  const nul = await nulmaand(aanroep, recht, geboekt?.maand);
  const laatste = nul ? { maand: nul, betaald: 0, uitkering: 0, vakantietoeslag: 0, betaaldOp: null } : geboekt;
  const { toestand } = recht;
  return {
    id: recht.id,
    kenmerk: recht.kenmerk,
    status: toestand.status,
    opgeschort: toestand.status === 'opgeschort' ? await opschorting(tx, toestand.opschorting) : null,
    laatsteMaand: laatste?.maand ?? null,
    bedragInCenten: laatste ? laatste.betaald || laatste.uitkering - laatste.vakantietoeslag : null,
    betaaldOp: laatste?.betaaldOp ?? null,
  };
}

async function opschorting(tx: Tx, { vanaf, hersteltermijn, besluit }: Opschorting) {
  const [rij] = await tx<{ motivering: string }[]>`select motivering from besluit where id = ${besluit}`;
  const brief = await briefVan(tx, besluit);
  return { vanaf, herstelTotEnMet: hersteltermijn, brief, watMist: rij?.motivering || null };
}

async function briefVan(tx: Tx, besluit: string): Promise<string | null> {
  const [brief] = await tx<{ id: string }[]>`
    select id from brief where besluit = ${besluit} and model ? 'blokken' order by datum desc, id desc limit 1`;
  return brief?.id ?? null;
}

/** How the last application ended that gave no right: with which letter, and until when objecting is in time. */
async function afgelopenVan(tx: Tx, zaak: Zaak | undefined): Promise<Start['afgelopen']> {
  if (!zaak) return null;
  const { toestand } = zaak;
  if (toestand.toestand === 'ingetrokken') {
    const op = toestand.ingetrokkenOp;
    return {
      aanvraag: zaak.id,
      hoe: 'ingetrokken',
      op,
      brief: null,
      besluit: null,
      bezwaarTotEnMet: null,
      bezwaar: null,
    };
  }
  const [besluit] = await tx<{ id: string; soort: string; op: IsoDate; bezwaar_tot: IsoDate | null }[]>`
    select id, soort, bekendgemaakt_op as op, bezwaar_tot from besluit
    where zaak = ${zaak.id} and status = 'bekendgemaakt' and soort in ('afwijzen', 'buiten-behandeling-stellen')
    order by bekendgemaakt_op desc, id desc limit 1`;
  if (!besluit) return null;
  return {
    aanvraag: zaak.id,
    hoe: besluit.soort === 'afwijzen' ? 'afgewezen' : 'buiten-behandeling',
    op: besluit.op,
    brief: await briefVan(tx, besluit.id),
    besluit: besluit.id,
    bezwaarTotEnMet: besluit.bezwaar_tot,
    bezwaar: (await bezwarenVan(tx, zaak.persoon)).find(({ toestand }) => isTegen(toestand, besluit.id))?.id ?? null,
  };
}

/** An objection against this besluit that its maker did not take back. */
const isTegen = (bezwaar: Bezwaarzaak['toestand'], besluit: string): boolean =>
  bezwaar.toestand !== 'ingetrokken' && bezwaar.bestreden.besluit === besluit;

/** First day on which an application may be sent that waits for the search period. */
async function zoektermijnVan({ tx, nu, vandaag }: Aanroep, zaak: Zaak): Promise<IsoDate | null> {
  if (!IN_TE_VULLEN.includes(zaak.toestand.toestand)) return null;
  const termijn = zoektermijnTot(await leesAanvraagdossier(tx, zaak, zaak.toestand.melding.datum, nu), vandaag);
  return findZoektermijn(zaak.toestand, termijn ? { zoektermijnTot: termijn } : {}) ?? null;
}

/** The start page of a resident. */
export async function startVan(aanroep: Aanroep): Promise<Start> {
  const { tx } = aanroep;
  const persoon = inwonerVan(aanroep);
  const zaken = await zakenVan(tx, persoon.id);
  const zaak = zaken.find(({ toestand }) => !GESLOTEN.includes(toestand.toestand));
  const rechten = await eigenRechtenVan(tx, persoon.id);
  const lopend = rechten.find(({ toestand }) => toestand.status !== 'beeindigd') ?? rechten[0];
  const loket = await loketVan(tx, persoon.uitvoerder, persoon.gemeente);
  const contact = await contactpersoonVan(tx, persoon);
  const [rij] = await tx<{ brieven: number; laatste_dag: Start['teDoen'][number]['uiterlijk'] }[]>`
    select (select count(*)::int from brief where persoon = ${persoon.id} and gelezen_op is null and model ? 'blokken') as brieven,
      (select laatste_dag from zaak where id = ${zaak?.id ?? null}) as laatste_dag`;
  return {
    naam: persoon.naam,
    stand: standVan(zaak, rechten),
    aanvraag: zaak
      ? {
          id: zaak.id,
          kenmerk: zaak.kenmerk,
          status: zaak.toestand.toestand,
          besluitUiterlijk: rij?.laatste_dag ?? null,
          zoektermijnTot: await zoektermijnVan(aanroep, zaak),
        }
      : null,
    afgelopen: zaak || lopend ? null : await afgelopenVan(tx, zaken[0]),
    recht: await uitkeringVan(aanroep, lopend),
    teDoen: [
      ...(await boetezienswijzen(tx, persoon.id)),
      ...(await signaalvragen(tx, persoon.id)),
      ...(await zienswijzen(tx, persoon.id)),
      ...teDoen(zaak),
      ...(await inkomsten(aanroep, persoon.id)),
    ],
    ongelezenBrieven: rij?.brieven ?? 0,
    ongelezenBerichten: await ongelezen(tx, persoon.id, 'gemeente'),
    contactpersoon: { ...contact, vast: contact.naam !== loket.afdeling },
    spoed: { telefoon: loket.telefoon, tekst: loket.spoed },
  };
}
