import { isBsn } from '@meedoen/casework/identificatie';
import { z } from 'zod';
import { route } from '../route/route.ts';
import { datum, gemeentecode, id, kenmerk, tekst, tijdstip } from '../waarden/index.ts';

/** More than a gemeente gets in a day; a longer list comes as several files. */
export const MEESTE_MELDINGEN = 500;

/** A number of UWV's own; it ends up in lists, so that it is never the number of a person. */
const nummer = z
  .string()
  .regex(/^[\w.:-]{1,64}$/)
  .refine((text) => !isBsn(text), 'Gebruik een nummer van het bericht zelf, geen burgerservicenummer.');

/** One person who registered at UWV to apply for bijstand (art. 41 lid 1, art. 44 lid 2). */
export const uwvMelding = z.strictObject({
  /** Number of the message: the same number twice is one melding. */
  id: nummer,
  bsn: z.string().refine(isBsn, 'Dit is geen geldig bsn. Kijk het na.'),
  naam: tekst(200),
  /** CBS code of the gemeente where the person lives. */
  gemeente: gemeentecode,
  /** Day on which name, address and place of residence were registered at UWV: the right starts no earlier (art. 44). */
  geregistreerdOp: datum,
  geldNodigNu: z.boolean().optional(),
  toelichting: z.string().trim().max(1000).optional(),
});
export type UwvMelding = z.infer<typeof uwvMelding>;

/** The file as it arrives. Each melding is checked on its own: one that is wrong does not stop the others. */
export const uwvBestand = z.strictObject({
  soort: z.literal('meedoen-uwv-meldingen'),
  versie: z.literal(1),
  /** Number of the delivery: the same number with another content is refused. */
  levering: nummer,
  meldingen: z.array(z.unknown()).min(1).max(MEESTE_MELDINGEN),
});

export const uwvRegel = z.object({
  /** Place in the file, from 1. */
  regel: z.int(),
  /** Number of the message as it was sent, when it was readable. */
  id: z.string().nullable(),
  gemeente: z.string().nullable(),
  uitkomst: z.enum(['ingelezen', 'overgeslagen', 'geweigerd']),
  fouten: z.array(z.object({ veld: z.string(), code: z.string(), detail: z.string() })),
  /** What it led to, for who may see that file. */
  aanvraag: z.object({ id, kenmerk, naam: z.string() }).nullable(),
});
export const uwvLevering = z.object({
  id,
  levering: z.string(),
  naam: z.string(),
  op: tijdstip,
  door: z.string(),
  ingelezen: z.int(),
  overgeslagen: z.int(),
  geweigerd: z.int(),
  /** People whose data the BRP gave no answer about. */
  zonderBrp: z.int(),
  /** When this very file was read in before; null the first time. */
  eerderOp: tijdstip.nullable(),
});
export const uwvLeveringMetRegels = uwvLevering.extend({ regels: z.array(uwvRegel) });
export type UwvLevering = z.infer<typeof uwvLeveringMetRegels>;

export const importUwvMeldingen = route({
  naam: 'importUwvMeldingen',
  method: 'POST',
  path: '/v1/uwv-leveringen',
  samenvatting: 'Lees meldingen in die UWV ontving',
  taak: 'uwv-meldingen-inlezen',
  doel: 'recht-op-bijstand',
  verwerking: 'Melding van UWV ontvangen',
  status: 201,
  query: z.object({ naam: tekst(200) }),
  ontvangt: ['application/json'],
  bestandsvorm: uwvBestand.extend({ meldingen: z.array(uwvMelding).min(1).max(MEESTE_MELDINGEN) }),
  answer: uwvLeveringMetRegels,
});
export const readUwvLeveringen = route({
  naam: 'readUwvLeveringen',
  method: 'GET',
  path: '/v1/uwv-leveringen',
  samenvatting: 'Bestanden van UWV die zijn ingelezen',
  taak: 'uwv-meldingen-inlezen',
  doel: null,
  verwerking: null,
  status: 200,
  answer: z.object({ leveringen: z.array(uwvLevering) }),
});
export const readUwvLevering = route({
  naam: 'readUwvLevering',
  method: 'GET',
  path: '/v1/uwv-leveringen/{leveringId}',
  samenvatting: 'Wat er van een bestand van UWV is ingelezen',
  taak: 'uwv-meldingen-inlezen',
  doel: 'recht-op-bijstand',
  verwerking: 'Meldingen van UWV bekeken',
  status: 200,
  params: z.object({ leveringId: id }),
  answer: uwvLeveringMetRegels,
});
