import type { Formulier } from '@meedoen/contract/aanvraag';
import type { IsoDate } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { geweigerd } from '../../platform/probleem/index.ts';
import { mayReadAdres } from '../../platform/sessie/index.ts';
import { leesvoorkeurVan } from '../brief/index.ts';
import type { Antwoorden } from './antwoorden.ts';
import { leesAanvraagdossier } from './dossier.ts';
import { maakFormulier } from './formulier.ts';
import type { Zaak } from './store.ts';
import { VRAGEN } from './vragen.ts';

const DOCUMENTVRAGEN = VRAGEN.filter(({ soort }) => soort === 'document').map(({ veld }) => veld as string);

/** What was answered so far. A document that was taken away again is no part of an answer any more. */
export async function conceptVan(tx: Tx, { id, toestand }: Zaak): Promise<Antwoorden> {
  const antwoorden = ('concept' in toestand && toestand.concept?.antwoorden) || {};
  if (!DOCUMENTVRAGEN.some((veld) => Array.isArray(antwoorden[veld]))) return antwoorden;
  const rijen = await tx<{ id: string }[]>`select id from bestand where zaak = ${id}`;
  const bewaard = new Set<unknown>(rijen.map((rij) => rij.id));
  return Object.fromEntries(
    Object.entries(antwoorden).map(([veld, waarde]) =>
      DOCUMENTVRAGEN.includes(veld) && Array.isArray(waarde)
        ? [veld, waarde.filter((each) => bewaard.has(each))]
        : [veld, waarde],
    ),
  );
}

interface Moment {
  readonly aanroep: Aanroep;
  readonly nu: Date;
  readonly vandaag: IsoDate;
}

/** The form as it is, or was, on a moment: which questions depends on what was known then. */
export async function formulierOp(zaak: Zaak, taal: 'nl' | 'en', { aanroep, nu, vandaag }: Moment): Promise<Formulier> {
  const { toestand } = zaak;
  const dossier = await leesAanvraagdossier(aanroep.tx, zaak, toestand.melding.datum, nu);
  const [wie] = await aanroep.tx<
    { afgeschermd: boolean }[]
  >`select afgeschermd from persoon where id = ${zaak.persoon}`;
  // a member of staff reads the questions out to the person at the desk
  const { actor } = aanroep;
  const lezer = actor.soort === 'inwoner' ? actor : { ...zaak, zelf: zaak.persoon };
  const { aanspreekvorm } = await leesvoorkeurVan(aanroep.tx, lezer, aanroep);
  return maakFormulier({
    aanvraag: zaak.id,
    versie: zaak.versie,
    persoon: zaak.persoon,
    meldingsdatum: toestand.melding.datum,
    antwoorden: await conceptVan(aanroep.tx, zaak),
    bewaardOp: ('concept' in toestand && toestand.concept?.bewaardOp) || null,
    feiten: dossier.feiten,
    beleid: dossier.beleid,
    magAdres: mayReadAdres(aanroep.actor, wie?.afgeschermd ?? true),
    leesvorm: taal === 'en' ? 'en' : aanspreekvorm,
    vandaag,
    nu,
  });
}

/** The form to go on with. @throws Probleem 409 when it was sent */
export async function formulierVan(zaak: Zaak, taal: 'nl' | 'en', aanroep: Aanroep): Promise<Formulier> {
  const { toestand } = zaak.toestand;
  if (toestand !== 'gemeld' && toestand !== 'in-te-vullen' && toestand !== 'zoektermijn-loopt')
    throw geweigerd('De aanvraag is al verstuurd. Het formulier is dicht.', 'al-verstuurd');
  aanroep.geefVersie(zaak.versie);
  return formulierOp(zaak, taal, { aanroep, nu: aanroep.nu, vandaag: aanroep.vandaag });
}
