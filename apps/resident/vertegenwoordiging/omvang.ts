import { coversOmvang, type Omvang } from '@meedoen/casework/bevoegdheid';
import type { Sessie } from '@meedoen/contract/sessie';

/**
 * What a representative needs for the pages under the first word of an address. A word that is not here is only for the
 * resident themselves; an empty list is for everybody.
 */
const NODIG: Readonly<Record<string, readonly Omvang[] | 'iedereen'>> = {
  '': 'iedereen',
  melden: ['aanvragen'],
  aanvraag: ['inzien', 'aanvragen'],
  geld: ['inzien', 'betaling'],
  terugbetalen: ['inzien', 'betaling'],
  jaaropgave: ['inzien', 'betaling'],
  meebetalen: ['inzien', 'brieven', 'betaling'],
  plan: ['inzien'],
  afspraken: ['inzien'],
  brieven: ['inzien', 'brieven', 'bezwaar'],
  bezwaar: ['inzien', 'bezwaar'],
  klacht: ['inzien', 'bezwaar'],
  vragen: ['inzien', 'brieven'],
  plichten: ['inzien', 'brieven', 'bezwaar'],
  'vraag-van-ons': ['inzien', 'brieven'],
  boete: ['inzien', 'brieven', 'bezwaar'],
  doorgeven: ['wijzigingen', 'betaling'],
  inkomen: ['wijzigingen'],
  'wat-als': ['inzien'],
  nareken: 'iedereen',
  cijfers: 'iedereen',
  gedeeld: 'iedereen',
  toegankelijkheid: 'iedereen',
  privacy: 'iedereen',
};

/** Whether the one who is logged in may use a page of the file that is open. @param pad address inside the app */
export function magPagina({ voor }: Pick<Sessie, 'voor'>, pad: string): boolean {
  if (!voor) return true;
  const nodig = NODIG[pad.split('/')[1] ?? ''];
  if (nodig === 'iedereen') return true;
  if (pad === '/doorgeven/rekening') return coversOmvang(voor.omvang, ['betaling']);
  if (pad.startsWith('/bezwaar/maken') || pad === '/klacht/maken') return coversOmvang(voor.omvang, ['bezwaar']);
  if (pad.startsWith('/doorgeven/')) return coversOmvang(voor.omvang, ['wijzigingen']);
  return coversOmvang(voor.omvang, nodig);
}
