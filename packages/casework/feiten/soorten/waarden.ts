import { type IsoDate, parseDate } from '@meedoen/law/kernel';
import { z } from 'zod';
import { isIban } from '../../identificatie/index.ts';

/** Schemas that several kinds use. Messages are what a field shows. */
export const persoonId = z.uuid({ error: 'Kies een persoon.' });
export const datum = z.custom<IsoDate>((value) => typeof value === 'string' && parseDate(value) !== undefined, {
  error: 'Deze datum bestaat niet.',
});
/** Whole euro cents from 0 to 10 million euros: more is a slip of the pen. */
export const bedrag = z
  .int({ error: 'Vul een bedrag in.' })
  .min(0, { error: 'Een bedrag kan niet lager zijn dan 0.' })
  .max(10_000_000_00, { error: 'Dit bedrag kan niet kloppen. Kijk of de komma goed staat.' });
/** As `bedrag`, but may be below zero: a balance in the red. */
export const saldo = z
  .int({ error: 'Vul een bedrag in.' })
  .min(-10_000_000_00, { error: 'Dit bedrag kan niet kloppen. Kijk of de komma goed staat.' })
  .max(10_000_000_00, { error: 'Dit bedrag kan niet kloppen. Kijk of de komma goed staat.' });
export const iban = z.string().refine(isIban, { error: 'Dit rekeningnummer klopt niet. Kijk het na.' });
export const tekst = (max: number) =>
  z
    .string()
    .trim()
    .min(1, { error: 'Vul dit in.' })
    .max(max, { error: `Dit mag niet langer zijn dan ${max} tekens.` });
