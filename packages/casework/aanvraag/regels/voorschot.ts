import { euro } from '../../opmaak/index.ts';
import { nee, REDEN_NODIG, regel, zonderReden } from '../regel.ts';

const LOPEND = ['ingediend', 'wacht-op-gegevens', 'in-behandeling', 'voorgesteld'] as const;
type LopendeToestand = (typeof LOPEND)[number];

/** An advance is paid by itself before four weeks have passed (art. 52); a member of staff may pay one earlier or more. */
export const grantVoorschot = regel<'grantVoorschot', LopendeToestand>({
  wat: 'Een voorschot geven',
  toestanden: LOPEND,
  bezwaar: (aanvraag) =>
    aanvraag.aanhouding
      ? nee(
          'voorschot-aangehouden',
          `Het voorschot is aangehouden: ${aanvraag.aanhouding.reden} Geef het eerst vrij.`,
          'art. 52 lid 1',
        ).weigering
      : undefined,
  toepassen: (aanvraag, { bedrag }, { vandaag, voorschotMinimaal }) => {
    if (!Number.isInteger(bedrag) || bedrag <= 0)
      return nee('bedrag-onmogelijk', 'Een voorschot is meer dan 0 euro.', undefined, { bedrag });
    if (voorschotMinimaal !== undefined && bedrag < voorschotMinimaal)
      return nee(
        'voorschot-te-laag',
        `Een voorschot is ten minste ${euro(voorschotMinimaal)}. U vulde ${euro(bedrag)} in.`,
        'art. 52 lid 2',
        {
          bedrag,
          minimaal: voorschotMinimaal,
        },
      );
    return { ...aanvraag, voorschotten: [...aanvraag.voorschotten, { bedrag, op: vandaag }] };
  },
});

/** Withholding needs one of the three grounds of the law, and the reason in words. */
export const holdVoorschot = regel<'holdVoorschot', LopendeToestand>({
  wat: 'Het voorschot aanhouden',
  toestanden: LOPEND,
  bezwaar: (aanvraag) =>
    aanvraag.aanhouding
      ? nee('al-aangehouden', 'Het voorschot is al aangehouden.', 'art. 52 lid 1').weigering
      : undefined,
  toepassen: (aanvraag, { grond, reden }, { vandaag }) =>
    zonderReden(reden) ? REDEN_NODIG : { ...aanvraag, aanhouding: { grond, reden, op: vandaag } },
});

export const releaseVoorschot = regel<'releaseVoorschot', LopendeToestand>({
  wat: 'Het voorschot vrijgeven',
  toestanden: LOPEND,
  bezwaar: (aanvraag) =>
    aanvraag.aanhouding
      ? undefined
      : nee('niet-aangehouden', 'Het voorschot is niet aangehouden.', 'art. 52 lid 1').weigering,
  toepassen: (aanvraag) => ({ ...aanvraag, aanhouding: undefined }),
});
