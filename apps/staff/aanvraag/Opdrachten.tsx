import type { Aanvraag } from '@meedoen/contract/aanvraag';
import { Artikel } from '@meedoen/ui/uitleg';
import { Button } from '@utrecht/component-library-react';
import { useId, useState } from 'react';
import { useMag } from '../sessie/sessie.tsx';
import { opdrachtnaam } from './namen.ts';
import { type Opdrachtnaam, Opdrachtvorm } from './Opdrachtvorm.tsx';

/** Commands staff may give, in the order of the work; `taak` is who may. */
export const OPDRACHTEN = [
  ['requestGegevens', 'aanvraag-behandelen'],
  ['receiveGegevens', 'aanvraag-behandelen'],
  ['grantVoorschot', 'aanvraag-behandelen'],
  ['holdVoorschot', 'aanvraag-behandelen'],
  ['releaseVoorschot', 'aanvraag-behandelen'],
  ['extendTermijn', 'aanvraag-behandelen'],
  ['suspendTermijn', 'aanvraag-behandelen'],
  ['resumeTermijn', 'aanvraag-behandelen'],
  ['waiveZoektermijn', 'aanvraag-behandelen'],
  ['flagUrgent', 'aanvraag-behandelen'],
  ['reassignAanvraag', 'aanvraag-behandelen'],
  ['registerIngebrekestelling', 'aanvraag-invoeren'],
  ['withdrawAanvraag', 'aanvraag-invoeren'],
] as const satisfies readonly (readonly [Opdrachtnaam, 'aanvraag-behandelen' | 'aanvraag-invoeren'])[];

/** What undoes something is shown only where there is something to undo. */
const ALLEEN_ALS_HET_KAN: readonly Opdrachtnaam[] = [
  'releaseVoorschot',
  'resumeTermijn',
  'waiveZoektermijn',
  'registerIngebrekestelling',
];

/** The commands of a case; a closed button says the true reason, from the law or the state of the case. */
export function Opdrachten({ aanvraag }: { readonly aanvraag: Aanvraag }) {
  const mag = useMag();
  const [open, setOpen] = useState<Opdrachtnaam>();
  const mogelijk = OPDRACHTEN.flatMap(([naam, taak]) => {
    const mogelijkheid = aanvraag.mogelijkheden.find(({ commando }) => commando === naam);
    const nuttig = mogelijkheid?.mag || !ALLEEN_ALS_HET_KAN.includes(naam);
    return mogelijkheid && nuttig && mag(taak) ? [{ naam, mogelijkheid }] : [];
  });
  const dicht = mogelijk.filter(({ mogelijkheid }) => !mogelijkheid.mag);
  const id = useId();
  return (
    <div className="mdn-stapel mdn-stapel--dicht">
      <div className="utrecht-button-group">
        {mogelijk
          .filter(({ mogelijkheid }) => mogelijkheid.mag)
          .map(({ naam }) => (
            <Button key={naam} className="mdn-klein" appearance="secondary-action-button" onClick={() => setOpen(naam)}>
              {opdrachtnaam(naam)}
            </Button>
          ))}
      </div>
      {dicht.length > 0 && (
        <ul className="mdn-dicht">
          {dicht.map(({ naam, mogelijkheid }) => (
            <li key={naam} className="mdn-dicht__regel">
              <Button
                className="mdn-klein"
                appearance="secondary-action-button"
                aria-disabled="true"
                aria-describedby={`${id}${naam}`}
              >
                {opdrachtnaam(naam)}
              </Button>
              <span id={`${id}${naam}`} className="mdn-sm mdn-sec">
                {mogelijkheid.weigering?.tekst ?? 'Kan nu niet.'}{' '}
                {mogelijkheid.weigering?.artikel && <Artikel artikel={mogelijkheid.weigering.artikel} />}
              </span>
            </li>
          ))}
        </ul>
      )}
      {open && <Opdrachtvorm opdracht={open} aanvraag={aanvraag} onSluit={() => setOpen(undefined)} />}
    </div>
  );
}
