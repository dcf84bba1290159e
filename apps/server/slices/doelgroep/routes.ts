import type { Schoolsoort } from '@meedoen/casework/doelgroep';
import * as contract from '@meedoen/contract/doelgroep';
import type { IsoDate } from '@meedoen/law/kernel';
import type { z } from 'zod';
import { alsSysteem, uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep, Wegen } from '../../platform/http/index.ts';
import { foutInVeld, geweigerd, nietGevonden } from '../../platform/probleem/index.ts';
import { bewaakVersie } from '../../platform/stroom/index.ts';
import { opdrachtgeverVan } from '../aanvraag/index.ts';
import { feitenVan, recordFeiten, vastleggingVan } from '../feit/index.ts';
import { maakPersoon, type Persoonrij, persoonMetId, registreer } from '../persoon/index.ts';
import { assignCoach } from '../plan/index.ts';
import { doelgroepenVan } from './bestanden.ts';
import {
  beginSchool,
  beginZorg,
  geefSchoolopdracht,
  geefZorgopdracht,
  schoolMetId,
  type Zorgzaak,
  zorgMetId,
} from './store.ts';
import { telDoelgroepen } from './tellen.ts';
import { bladVan, eigenVan, toonSchool, toonZorg, toonZorgaanbod } from './weergave.ts';

/** More handovers than anybody looks through at once. */
const HOOGSTENS = 100;

async function persoonVan(id: string, aanroep: Aanroep): Promise<Persoonrij> {
  const persoon = await persoonMetId(aanroep.tx, id);
  aanroep.betreft(persoon);
  return persoon;
}

async function zorgzaakVan(id: string, aanroep: Aanroep): Promise<Zorgzaak> {
  const zaak = await zorgMetId(aanroep.tx, id);
  aanroep.betreft({ id: zaak.persoon, gemeente: zaak.gemeente });
  bewaakVersie(aanroep.versie, zaak.versie);
  return zaak;
}

/** Paths of target groups: who belongs and why, the handover between two sides, and who is still at school. */
export function doelgroepWegen(wegen: Wegen): void {
  wegen
    .op(contract.readDoelgroepen, async ({ params }, aanroep) =>
      bladVan(await persoonVan(params.persoonId, aanroep), aanroep),
    )
    .op(contract.recordDoelgroepfeit, async ({ params, body }, aanroep) => {
      const persoon = await persoonVan(params.persoonId, aanroep);
      await legFeitVast(persoon, body, aanroep);
      return bladVan(persoon, aanroep);
    })
    .op(contract.registerInschrijving, ({ body }, aanroep) =>
      body.soort === 'school' ? schrijfSchoolIn(body, aanroep) : schrijfIn(body, aanroep),
    )
    .op(contract.proposeZorgoverdracht, async ({ params, body }, aanroep) => {
      const { id: persoon, uitvoerder, gemeente } = await persoonVan(params.persoonId, aanroep);
      const wie = { id: uuidv7(), uitvoerder, gemeente, persoon };
      const inhoud = { command: 'proposeZorgoverdracht', ...wie, ...body } as const;
      return coachbeeld(await beginZorg(aanroep.tx, inhoud, opdrachtgeverVan(aanroep)), aanroep);
    })
    .op(contract.processZorgoverdracht, async ({ params, body }, aanroep) => {
      const zaak = await zorgzaakVan(params.zorgoverdrachtId, aanroep);
      const inhoud = body.command === 'reportOntwikkelbaar' ? { ...body, kant: 'uitvoerder' as const } : body;
      return coachbeeld(await geefZorgopdracht(aanroep.tx, zaak, inhoud, opdrachtgeverVan(aanroep)), aanroep);
    })
    .op(contract.readZorgoverdrachten, (_, aanroep) => overdrachten(aanroep))
    .op(contract.answerZorgoverdracht, async ({ params, body }, aanroep) => {
      const zaak = await zorgzaakVan(params.zorgoverdrachtId, aanroep);
      const inhoud = body.command === 'reportOntwikkelbaar' ? { ...body, kant: 'gemeente' as const } : body;
      const nieuw = await geefZorgopdracht(aanroep.tx, zaak, inhoud, opdrachtgeverVan(aanroep));
      aanroep.geefVersie(nieuw.versie);
      return toonZorgaanbod(nieuw, aanroep);
    })
    .op(contract.processSchoolzaak, async ({ params, body }, aanroep) => {
      const zaak = await schoolMetId(aanroep.tx, params.schoolzaakId);
      aanroep.betreft({ id: zaak.persoon, gemeente: zaak.gemeente });
      bewaakVersie(aanroep.versie, zaak.versie);
      const nieuw = await geefSchoolopdracht(aanroep.tx, zaak, body, opdrachtgeverVan(aanroep));
      aanroep.geefVersie(nieuw.versie);
      return toonSchool(aanroep.tx, nieuw, aanroep.vandaag);
    })
    .op(contract.readEigenDoelgroepen, async (_, aanroep) => {
      if (aanroep.actor.soort !== 'inwoner') throw nietGevonden();
      return eigenVan(await persoonVan(aanroep.actor.persoon, aanroep), aanroep);
    })
    .op(contract.readDoelgroepcijfers, (_, { tx, actor, gemeenten, vandaag }) => {
      if (actor.soort !== 'medewerker') throw nietGevonden();
      const { uitvoerder } = actor;
      // a count is the same for everybody: also of files that somebody may not open
      return alsSysteem(tx, () => telDoelgroepen(tx, { uitvoerder, gemeenten, vandaag }));
    });
}

function coachbeeld(zaak: Zorgzaak, aanroep: Aanroep): contract.Zorgbeeld {
  aanroep.geefVersie(zaak.versie);
  return toonZorg(zaak, 'uitvoerder', aanroep.vandaag);
}

/** Who was proposed to a gemeente or is guided by it. What ended or was withdrawn is no longer its business. */
async function overdrachten(aanroep: Aanroep) {
  const { tx, gemeenten, actor } = aanroep;
  if (actor.soort !== 'medewerker' && actor.soort !== 'ketenpartner') throw nietGevonden();
  const rijen = await tx<Zorgzaak[]>`
    select id, uitvoerder, gemeente, persoon, versie, toestand from doelgroepzaak
    where uitvoerder = ${actor.uitvoerder} and gemeente = any(${[...gemeenten]}::char(4)[]) and soort = 'zorg'
      and status in ('voorgesteld', 'bij-gemeente', 'terug-gemeld') and not toestand ? 'verwijderd'
    order by status desc, begonnen_op, id limit ${HOOGSTENS + 1}`;
  const getoond = rijen.slice(0, HOOGSTENS);
  aanroep.betreft(...getoond.map(({ persoon, gemeente }) => ({ id: persoon, gemeente })));
  const beelden = [];
  for (const zaak of getoond) beelden.push(await toonZorgaanbod(zaak, aanroep));
  return { overdrachten: beelden, meer: rijen.length > HOOGSTENS };
}

/** A fact that a target group asks for; of the same first day what was said first is put right. */
async function legFeitVast(
  persoon: Persoonrij,
  body: z.output<typeof contract.doelgroepfeit>,
  aanroep: Aanroep,
): Promise<void> {
  const { soort, vanaf, ...rest } = body;
  const { totEnMet = null, ...waarde } = { totEnMet: undefined, ...rest };
  if (vanaf > aanroep.vandaag) throw foutInVeld('/vanaf', 'in-de-toekomst', 'Deze dag is nog niet geweest.');
  const zelfdeDag = (await feitenVan(aanroep.tx, [persoon.id])).find(
    ({ feit }) =>
      feit.soort === soort &&
      feit.bron === 'medewerker' &&
      feit.bekend.tot === undefined &&
      feit.geldig.vanaf === vanaf,
  );
  const feit = { soort, waarde, vanaf, totEnMet, bron: 'medewerker', gecontroleerd: true } as const;
  const vervangt = zelfdeDag ? { vervangt: zelfdeDag.feit.id } : {};
  await recordFeiten(aanroep.tx, persoon, [{ ...feit, ...vervangt }], vastleggingVan(aanroep));
}

type Inschrijving = z.output<NonNullable<typeof contract.registerInschrijving.body>>;

/** Somebody who looks for work and has no bijstand: known by number, with a coach. @throws Probleem 409 with bijstand */
async function schrijfIn(body: Extract<Inschrijving, { soort: 'zonder-uitkering' }>, aanroep: Aanroep) {
  const { tx, vandaag } = aanroep;
  const { persoonId, naam } = await registreer(body, aanroep);
  const [recht] = await alsSysteem(
    tx,
    () => tx`
      select 1 from recht where (persoon = ${persoonId} or partner = ${persoonId}) and geldig @> ${vandaag}::date limit 1`,
  );
  if (recht)
    throw geweigerd(
      'Deze inwoner krijgt bijstand. De hulp bij werk hoort bij die uitkering.',
      'krijgt-bijstand',
      '/bsn',
    );
  await neemOp(await persoonMetId(tx, persoonId), body.reden, aanroep);
  return { persoonId, naam };
}

/** Who is 16 or 17, without a number: name, birth and school are enough (AVG art. 5 lid 1 c). */
async function schrijfSchoolIn(
  { gemeente, naam, geboortedatum, onderwijs, school, contactpersoon }: Extract<Inschrijving, { soort: 'school' }>,
  aanroep: Aanroep,
) {
  const { tx, actor, nu, omgeving, vandaag } = aanroep;
  if (actor.soort !== 'medewerker') throw nietGevonden();
  const { uitvoerder } = actor;
  if (!aanroep.gemeenten.includes(gemeente))
    throw foutInVeld('/gemeente', 'geen-mandaat', 'U werkt niet voor deze gemeente.');
  const regels = (await doelgroepenVan(tx, { uitvoerder, gemeente }, vandaag)).find(({ wie }) =>
    wie.some(({ alle }) => alle.some((each) => 'zaak' in each && each.zaak === 'school')),
  );
  if (!regels?.bewarenMaanden)
    throw geweigerd(
      'Deze gemeente koos niet om jongeren op school te helpen, of hoe lang zij dat bewaart.',
      'geen-beleid',
    );
  const id = await alsSysteem(tx, () =>
    maakPersoon(tx, { uitvoerder, gemeente, naam, geboortedatum: geboortedatum as IsoDate }, omgeving.sleutels, nu),
  );
  const wie = await persoonVan(id, aanroep);
  const inhoud = {
    ...({ command: 'registerSchooljongere', id: uuidv7(), uitvoerder, gemeente, persoon: id } as const),
    ...{ geboren: geboortedatum as IsoDate, soort: onderwijs as Schoolsoort, school, contactpersoon },
    bewarenMaanden: regels.bewarenMaanden.maanden,
  };
  await beginSchool(tx, inhoud, opdrachtgeverVan(aanroep));
  const feit = { vanaf: null, totEnMet: null, bron: 'medewerker', gecontroleerd: true } as const;
  await recordFeiten(
    tx,
    wie,
    [
      { ...feit, soort: 'naam', waarde: { geslachtsnaam: naam } },
      { ...feit, soort: 'geboortedatum', waarde: { datum: geboortedatum } },
      { ...feit, soort: 'praktijkonderwijs', waarde: { praktijkonderwijs: true }, vanaf: vandaag },
    ],
    vastleggingVan(aanroep),
  );
  await neemOp(wie, `De school (${school}) vroeg om hulp`, aanroep);
  return { persoonId: id, naam };
}

/** Who writes somebody in is the coach, unless there is one. */
async function neemOp(persoon: Persoonrij, reden: string, { tx, actor, vandaag }: Aanroep): Promise<void> {
  if (actor.soort !== 'medewerker') throw nietGevonden();
  const [coach] = await tx`select 1 from begeleiding where persoon = ${persoon.id} and geldig @> ${vandaag}::date`;
  if (!coach) await assignCoach(tx, persoon, actor.medewerker, reden, vandaag);
}
