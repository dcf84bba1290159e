import type { Formulier } from '@meedoen/contract/aanvraag';
import { Link } from 'react-router';
import { formulier as f } from '../teksten/formulier.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';

export interface Stap {
  readonly naam: string;
  readonly titel: string;
  readonly klaar: boolean;
}
export const NAKIJKEN = 'nakijken';

/** The parts of the form as the law asks them, and looking it over at the end. */
export function stappenVan(formulier: Formulier, nakijken: string): readonly Stap[] {
  const eigen = formulier.stappen.filter((stap) => stap.naam !== NAKIJKEN && stap.naam !== 'versturen');
  return [...eigen, { naam: NAKIJKEN, titel: nakijken, klaar: false }];
}

/** Progress as stepping stones: what is done and where you are; going back is always allowed. */
export function Stenen({
  stappen,
  hier,
  aanvraagId,
}: {
  readonly stappen: readonly Stap[];
  readonly hier: number;
  readonly aanvraagId: string;
}) {
  const { zeg } = useTaal();
  const huidig = stappen[hier];
  return (
    <nav className="meedoen-blok meedoen-blok--dicht" aria-label={zeg(f.waar)}>
      <ol className="meedoen-stenen">
        {stappen.map((stap, i) => {
          const label = zeg(stap.klaar ? f.stapKlaar : f.stap, { nummer: i + 1, titel: stap.titel });
          const open = stap.klaar || i < hier || (i > 0 && stappen[i - 1]?.klaar === true);
          const klasse = i === hier ? 'hier' : stap.klaar ? 'klaar' : '';
          const inhoud =
            stap.klaar && i !== hier ? (
              <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
                <path d="M5 12.5l4.5 4.5L19 7.5" />
              </svg>
            ) : (
              i + 1
            );
          return (
            <li key={stap.naam} className={klasse} aria-current={i === hier ? 'step' : undefined}>
              {open && i !== hier ? (
                <Link to={`/aanvraag/${aanvraagId}/invullen/${stap.naam}`} aria-label={label}>
                  {inhoud}
                </Link>
              ) : (
                <b className="steen">
                  <span aria-hidden="true">{inhoud}</span>
                  <span className="meedoen-alleen-voorlezen">{label}</span>
                </b>
              )}
            </li>
          );
        })}
      </ol>
      {huidig ? (
        <p className="meedoen-hint">
          <Zeg van={f.onderdeel} met={{ nummer: hier + 1, totaal: stappen.length, titel: huidig.titel }} />
        </p>
      ) : null}
    </nav>
  );
}
