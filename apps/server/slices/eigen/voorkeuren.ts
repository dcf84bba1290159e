import { bekendeFeiten, type Feit } from '@meedoen/casework/feiten';
import { instant } from '@meedoen/casework/tijdstip';
import type { voorkeuren } from '@meedoen/contract/eigen';
import { covers } from '@meedoen/law/kernel';
import type { z } from 'zod';
import type { Aanroep } from '../../platform/http/index.ts';
import { briefvoorkeurVan } from '../brief/index.ts';
import { type FeitInvoer, feitenVan, recordFeiten, vastleggingVan } from '../feit/index.ts';
import { inwonerVan } from './inwoner.ts';

type Voorkeuren = z.output<typeof voorkeuren>;

export async function voorkeurenVan(aanroep: Aanroep): Promise<Voorkeuren> {
  const persoon = inwonerVan(aanroep);
  return briefvoorkeurVan(aanroep.tx, persoon, aanroep.nu, aanroep.vandaag);
}

/** Keeps how somebody wants to be written to, as declared facts: from today, with what was before it. */
export async function bewaarVoorkeuren(gekozen: Voorkeuren, aanroep: Aanroep): Promise<Voorkeuren> {
  const persoon = inwonerVan(aanroep);
  const { tx, nu, vandaag } = aanroep;
  const moment = instant(new Date(nu.getTime() + 1000).toISOString());
  const rijen = (await feitenVan(tx, [persoon.id])).map(({ feit }) => feit);
  const bekend = bekendeFeiten(rijen, moment).filter((feit) => covers(feit.geldig, vandaag));
  const contact = bekend.find((feit): feit is Feit<'contactgegevens'> => feit.soort === 'contactgegevens')?.waarde;
  const opPagina = gekozen.kanaal === 'eigen-pagina';
  const email = opPagina ? gekozen.email : null;
  const { kanaal, taal, aanspreekvorm } = gekozen;
  const feit = (soort: 'briefvoorkeur' | 'contactgegevens', waarde: object): FeitInvoer => {
    const oud = bekend.find((each) => each.soort === soort && each.bron === 'inwoner');
    // a second choice on one day takes the place of the first; an older one ends where this begins
    const vervangt = oud && (oud.geldig.vanaf === undefined || oud.geldig.vanaf >= vandaag) ? oud.id : undefined;
    const vanaf = vervangt ? (oud?.geldig.vanaf ?? null) : vandaag;
    return { soort, waarde, vanaf, totEnMet: null, bron: 'inwoner', gecontroleerd: false, vervangt };
  };
  const nieuw = [feit('briefvoorkeur', { kanaal, bericht: email !== null, taal, aanspreekvorm })];
  if (email !== (contact?.email ?? null))
    nieuw.push(
      feit('contactgegevens', {
        ...(contact?.telefoon ? { telefoon: contact.telefoon } : {}),
        ...(email ? { email } : {}),
      }),
    );
  await recordFeiten(tx, persoon, nieuw, vastleggingVan(aanroep));
  return voorkeurenVan(aanroep);
}
