import { addMonths, daysBetween, type IsoDate, type Maand, monthOfDate, parseDate } from '@meedoen/law/kernel';
import { useBreedte } from '@meedoen/ui/breedte';
import { datumLang, maandKort } from '@meedoen/ui/weergave';
import { Button } from '@utrecht/component-library-react';
import { useId } from 'react';

/** The file as it was known on a day: nothing is overwritten, so every earlier day can be seen again. */
export function Bekend({
  vandaag,
  bekendOp,
  momenten,
  onKies,
  onVorige,
  onVolgende,
}: {
  readonly vandaag: IsoDate;
  readonly bekendOp: IsoDate | undefined;
  /** Days on which something became known, oldest first. */
  readonly momenten: readonly IsoDate[];
  readonly onKies: (dag: IsoDate | undefined) => void;
  readonly onVorige: () => void;
  readonly onVolgende: () => void;
}) {
  const id = useId();
  const nu = bekendOp ?? vandaag;
  return (
    <section className="mdn-bekend" aria-labelledby={id}>
      <div>
        <h2 className="mdn-veld__label" id={id}>
          Zoals bekend op
        </h2>
        <div className="mdn-rij mdn-bekend__knoppen">
          <Button
            className="mdn-bekend__stap"
            appearance="secondary-action-button"
            aria-label="Vorige wijziging"
            onClick={onVorige}
          >
            ‹
          </Button>
          <input
            type="date"
            className="utrecht-textbox mdn-bekend__dag"
            aria-labelledby={id}
            value={nu}
            max={vandaag}
            onChange={(event) => onKies(parseDate(event.target.value))}
          />
          <Button
            className="mdn-bekend__stap"
            appearance="secondary-action-button"
            aria-label="Volgende wijziging"
            aria-disabled={!bekendOp}
            onClick={onVolgende}
          >
            ›
          </Button>
        </div>
      </div>
      <Tijdas vandaag={vandaag} nu={nu} momenten={momenten} />
      <p className="mdn-sm mdn-sec mdn-bekend__zin" role="status">
        {bekendOp ? (
          <>
            U kijkt terug naar {datumLang(bekendOp)}.{' '}
            <button type="button" className="mdn-linkknop" onClick={() => onKies(undefined)}>
              Terug naar vandaag
            </button>
          </>
        ) : (
          'Alles op deze pagina volgt deze dag. Niets wordt overschreven.'
        )}
      </p>
    </section>
  );
}

function Tijdas({
  vandaag,
  nu,
  momenten,
}: {
  readonly vandaag: IsoDate;
  readonly nu: IsoDate;
  readonly momenten: readonly IsoDate[];
}) {
  const [ref, breed] = useBreedte<HTMLDivElement>(800, 200);
  const eind = addMonths(`${vandaag.slice(0, 7)}-01` as IsoDate, 1);
  const begin = addMonths(eind, -12);
  const dagen = daysBetween(begin, eind);
  const x = (dag: IsoDate) => 8 + (Math.max(0, Math.min(dagen, daysBetween(begin, dag))) / dagen) * (breed - 16);
  const maanden = Array.from({ length: 12 }, (_, i) => addMonths(begin, i));
  return (
    <div ref={ref} className="mdn-bekend__as">
      <svg width={breed} height="42" viewBox={`0 0 ${breed} 42`} aria-hidden="true">
        <path className="mdn-bekend__toen" d={`M8 14.500H${x(nu)}`} />
        <path className="mdn-bekend__later" d={`M${x(nu)} 14.500H${breed - 8}`} />
        {maanden.map((dag, i) => (
          <g key={dag}>
            <path className="mdn-bekend__streep" d={`M${x(dag)} 10v9`} />
            {(breed > 480 || i % 3 === 0) && (
              <text x={x(dag) + 3} y="35">
                {maandKort(monthOfDate(dag) as Maand)}
              </text>
            )}
          </g>
        ))}
        {momenten
          .filter((dag) => dag >= begin)
          .map((dag) => (
            <circle key={dag} className="mdn-bekend__moment" cx={x(dag)} cy="14.5" r="4.5">
              <title>{datumLang(dag)}</title>
            </circle>
          ))}
        <rect className="mdn-bekend__wijzer" x={x(nu) - 3} y="4" width="6" height="21" rx="1" />
      </svg>
    </div>
  );
}
