import { z } from 'zod';
import { datum, id } from '../waarden/index.ts';

/** One thing that was asked for (Awb 4:5), and what became of it. */
export const gegevensvraag = z.object({
  wat: z.string(),
  uiterlijk: datum,
  ontvangenOp: datum.nullable(),
  /** Files in which it came; each is among the documents of the aanvraag. */
  documenten: z.array(id),
});
