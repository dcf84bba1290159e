import { uuidv7 } from '../platform/database/index.ts';
import type { Proefomgeving, Proefuitvoerder } from './proefomgeving.ts';

let jaar = 2100;

/** What the paths of the organisation take; each task that is given has a year of its own. */
export const ORGANISATIE_ROUTES = (gemeente: string) => ({
  grantMandaat: () => {
    jaar += 1;
    const dagen = { vanaf: `${jaar}-01-01`, totEnMet: `${jaar}-12-31` };
    return { gemeente, taakgebied: 'jongerentoeslag', ...dagen, reden: 'Besluit college' };
  },
  endMandaat: () => ({ totEnMet: '2027-01-01', reden: 'Besluit college' }),
  changeLoket: () => ({
    ...{ afdeling: 'Werk en Inkomen', telefoon: '0592 00 14 00', bereikbaar: 'elke werkdag', inloop: 'Elke ochtend' },
    ...{ bezoekadres: 'Plein 1', postadres: ['Postbus 1'], website: 'www.proef.example', spoed: '' },
    ...{ mailVan: 'Proef <post@proef.example>', namenInInzage: false, reden: 'Nieuw nummer' },
  }),
});

/** A task of a kind of its own that a gemeente gave. @returns its id */
export async function metMandaat(proef: Proefomgeving, { id: uitvoerder }: Proefuitvoerder, gemeente: string) {
  const id = uuidv7();
  await proef.systeem(
    (tx) =>
      tx`insert into mandaat ${tx({ id, uitvoerder, gemeente, taakgebied: `proef ${id}`, geldig: '[2026-01-01,)' })}`,
  );
  return id;
}
