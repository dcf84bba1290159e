import { z } from 'zod';
import { route } from '../route/route.ts';
import { id } from '../waarden/index.ts';

/** A besluit as a signed file with which anybody computes it again (packages/casework/rekenbewijs). */
export const readRekenbewijs = route({
  naam: 'readRekenbewijs',
  omvang: ['inzien', 'brieven', 'bezwaar'],
  method: 'GET',
  path: '/v1/besluiten/{besluitId}/rekenbewijs',
  samenvatting: 'Het rekenbewijs van een besluit: om zelf na te rekenen',
  taak: 'dossier-zien',
  doel: 'recht-op-bijstand',
  verwerking: 'Rekenbewijs van een besluit opgehaald',
  status: 200,
  params: z.object({ besluitId: id }),
  bestand: ['application/json'],
});
/** The key with which this installation signs; open to all, so that a file can be held against it. */
export const readTekensleutel = route({
  naam: 'readTekensleutel',
  method: 'GET',
  path: '/v1/tekensleutel',
  samenvatting: 'De sleutel waarmee een rekenbewijs is getekend',
  taak: 'openbaar',
  doel: null,
  verwerking: null,
  status: 200,
  answer: z.object({ algoritme: z.literal('Ed25519'), sleutel: z.string() }),
});
