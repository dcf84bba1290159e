import { REDEN_NODIG, regel, zonderReden } from '../regel.ts';

const OPEN = [
  'gemeld',
  'zoektermijn-loopt',
  'in-te-vullen',
  'ingediend',
  'wacht-op-gegevens',
  'in-behandeling',
  'voorgesteld',
] as const;

export const reassignAanvraag = regel<'reassignAanvraag', (typeof OPEN)[number]>({
  wat: 'De aanvraag aan een collega geven',
  toestanden: OPEN,
  toepassen: (aanvraag, { behandelaar }) => ({ ...aanvraag, behandelaar }),
});

/** Urgent need is seen from the first minute, also while the search period runs. */
export const flagUrgent = regel<'flagUrgent', (typeof OPEN)[number]>({
  wat: 'Spoed aangeven',
  toestanden: OPEN,
  toepassen: (aanvraag, { reden, op }) =>
    zonderReden(reden) ? REDEN_NODIG : { ...aanvraag, spoed: aanvraag.spoed ?? { sinds: op, reden } },
});
