import { type Toetsregel, toetsInstrument } from '@meedoen/casework/instrument';
import * as contract from '@meedoen/contract/instrument';
import type { z } from 'zod';
import { type Tx, uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { foutInVeld, nietGevonden } from '../../platform/probleem/index.ts';
import { bewaakVersie } from '../../platform/stroom/index.ts';
import { opdrachtgeverVan } from '../aanvraag/index.ts';
import { type Persoonrij, persoonMetId } from '../persoon/index.ts';
import { openStappenVan } from '../plan/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';
import { gebruikVan } from './gebruik.ts';
import { instrumentlijsten } from './lijsten.ts';
import { passendeInstrumenten, toetsgrondVan } from './passend.ts';
import { beginInzet, geefInzetopdracht, type Inzetcommando, type Inzetzaak, inzetMetId, inzettenVan } from './store.ts';
import { toonEigenInzet, toonInzet } from './weergave.ts';

/** What a besluit does for an instrument; its slice gives it. */
export interface Instrumentgevolgen {
  startInstrumentbesluit(tx: Tx, id: string, zaak: Inzetzaak, door: Opdrachtgever): Promise<void>;
  dropInstrumentbesluit(tx: Tx, id: string, door: Opdrachtgever): Promise<void>;
}

async function persoonVan(id: string, aanroep: Aanroep): Promise<Persoonrij> {
  const persoon = await persoonMetId(aanroep.tx, id);
  aanroep.betreft(persoon);
  return persoon;
}

async function zaakVan(aanroep: Aanroep, id: string): Promise<Inzetzaak> {
  const zaak = await inzetMetId(aanroep.tx, id);
  aanroep.betreft({ id: zaak.persoon, gemeente: zaak.gemeente });
  return zaak;
}

function eigen({ actor }: Aanroep): string {
  if (actor.soort !== 'inwoner') throw nietGevonden();
  return actor.persoon;
}

/** Paths of instruments: what fits somebody, what was used, the rows of who waits, and what the resident says of it. */
export function instrumentWegen(wegen: Wegen, gevolgen: Instrumentgevolgen): void {
  wegen
    .op(contract.readInstrumenten, async ({ params }, aanroep) => {
      const persoon = await persoonVan(params.persoonId, aanroep);
      const { tx } = aanroep;
      const inzetten = [];
      for (const zaak of await inzettenVan(tx, persoon.id)) inzetten.push(await toonInzet(zaak, aanroep));
      return {
        instrumenten: await passendeInstrumenten(tx, persoon, aanroep),
        inzetten,
        stappen: (await openStappenVan(tx, persoon.id))?.stappen ?? null,
      };
    })
    .op(contract.proposeInzet, async ({ params, body }, aanroep) => {
      const persoon = await persoonVan(params.persoonId, aanroep);
      return toonInzet(await stelVoor(persoon, body, aanroep), aanroep);
    })
    .op(contract.readInzet, async ({ params }, aanroep) => toonInzet(await zaakVan(aanroep, params.inzetId), aanroep))
    .op(contract.processInzet, async ({ params, body }, aanroep) => {
      const zaak = await zaakVan(aanroep, params.inzetId);
      bewaakVersie(aanroep.versie, zaak.versie);
      return toonInzet(await geef(zaak, body, gevolgen, aanroep), aanroep);
    })
    .op(contract.readInstrumentlijsten, async (_, aanroep) => ({
      peildag: aanroep.vandaag,
      lijsten: await instrumentlijsten(aanroep),
    }))
    .op(contract.readEigenInzetten, async (_, aanroep) => {
      const persoon = await persoonVan(eigen(aanroep), aanroep);
      const inzetten = [];
      for (const zaak of await inzettenVan(aanroep.tx, persoon.id)) inzetten.push(await toonEigenInzet(zaak, aanroep));
      return { inzetten };
    })
    .op(contract.evaluateEigenInzet, async ({ params, body }, aanroep) => {
      const zaak = await zaakVan(aanroep, params.inzetId);
      if (zaak.persoon !== eigen(aanroep)) throw nietGevonden();
      bewaakVersie(aanroep.versie, zaak.versie);
      const door = opdrachtgeverVan(aanroep);
      const nieuw = await geefInzetopdracht(aanroep.tx, zaak, { command: 'recordEigenEvaluatie', ...body }, door);
      aanroep.geefVersie(nieuw.versie);
      return toonEigenInzet(nieuw, aanroep);
    });
}

async function geef(
  zaak: Inzetzaak,
  body: contract.Inzetopdracht,
  gevolgen: Instrumentgevolgen,
  aanroep: Aanroep,
): Promise<Inzetzaak> {
  const { tx } = aanroep;
  const door = opdrachtgeverVan(aanroep);
  if (body.command === 'prepareBesluit') {
    const { bedragInCenten: bedrag, ...rest } = body;
    const besluit = uuidv7();
    const voorbereid = await geefInzetopdracht(tx, zaak, { ...rest, besluit, bedrag }, door);
    await gevolgen.startInstrumentbesluit(tx, besluit, voorbereid, door);
    return voorbereid;
  }
  const { voorstel } = zaak.toestand;
  const nieuw = await geefInzetopdracht(tx, zaak, body as Inzetcommando, door);
  if (body.command === 'dropVoorstel' && voorstel) await gevolgen.dropInstrumentbesluit(tx, voorstel.besluit, door);
  return nieuw;
}

/** Proposes an instrument that the gemeente of somebody has. @throws Probleem 400, 409 with the criterion that does not hold */
async function stelVoor(
  persoon: Persoonrij,
  body: z.output<NonNullable<typeof contract.proposeInzet.body>>,
  aanroep: Aanroep,
): Promise<Inzetzaak> {
  const { tx, nu, vandaag } = aanroep;
  const { uitvoerder, gemeente } = persoon;
  const { instrument: code, oordelen, ramingInCenten: raming, ...rest } = body;
  const gebruik = await gebruikVan(tx, { uitvoerder, gemeente, instrument: code }, vandaag);
  if (!gebruik) throw foutInVeld('/instrument', 'niet-in-gebruik', 'Deze gemeente heeft dit instrument niet.');
  const { gemeente: _, ...regels } = gebruik;
  const gezien = toetsInstrument(regels.instrument, {
    ...(await toetsgrondVan(tx, persoon, nu, vandaag)),
    uren: rest.uren,
  });
  const vreemd = oordelen.findIndex(({ criterium }) => !gezien.some(({ tekst }) => tekst === criterium));
  if (vreemd >= 0)
    throw foutInVeld(`/oordelen/${vreemd}/criterium`, 'onbekend', 'Dit criterium hoort niet bij dit instrument.');
  const plan = await openStappenVan(tx, persoon.id);
  return beginInzet(
    tx,
    {
      command: 'proposeInzet',
      ...{ id: uuidv7(), uitvoerder, gemeente, persoon: persoon.id, regels, ...rest, raming },
      toets: gezien.map((regel) => beoordeeld(regel, oordelen)),
      ...(plan ? { plan: plan.id } : {}),
    },
    plan ? { planstappen: plan.stappen.map(({ id }) => id) } : {},
    opdrachtgeverVan(aanroep),
  );
}

/** What a person judged goes where a person must judge; what a fact shows stands. */
function beoordeeld(
  regel: Toetsregel,
  oordelen: readonly { readonly criterium: string; readonly ja: boolean; readonly toelichting?: string | undefined }[],
): Toetsregel {
  const oordeel = oordelen.find(({ criterium }) => criterium === regel.tekst);
  if (!oordeel || regel.stand !== 'beoordelen') return regel;
  const { ja, toelichting } = oordeel;
  return { ...regel, stand: ja ? 'ja' : 'nee', ...(toelichting ? { toelichting } : {}) };
}
