import type { Afspraak, Planbeeld } from '@meedoen/contract/plan';
import { Button, Heading3, Paragraph } from '@utrecht/component-library-react';
import { Blok, Klein, Nederlands } from '../onderdelen/delen.tsx';
import { Mis } from '../pagina/standen.tsx';
import { dag } from '../teksten/opmaak.ts';
import { afspraken as a } from '../teksten/plan.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { mag, useOpdracht } from './vragen.ts';
import { Zeggen } from './zeggen.tsx';

/** Promises of both sides beside each other. */
export function Afspraken({ plan }: { readonly plan: Planbeeld }) {
  return (
    <Blok kop={<Zeg van={a.kop} />}>
      <div className="meedoen-tweeluik">
        {(['inwoner', 'gemeente'] as const).map((wie) => {
          const eigen = plan.afspraken.filter((each) => each.wie === wie);
          return (
            <div key={wie} className="meedoen-kaart">
              <Heading3>
                <Zeg van={wie === 'inwoner' ? a.ik : a.gemeente} />
              </Heading3>
              {eigen.length === 0 ? (
                <Klein>
                  <Zeg van={a.geen} />
                </Klein>
              ) : (
                <ul className="meedoen-beloften">
                  {eigen.map((afspraak) => (
                    <Een key={afspraak.id} plan={plan} afspraak={afspraak} />
                  ))}
                </ul>
              )}
            </div>
          );
        })}
      </div>
      <Sollicitaties plan={plan} />
      <Klein>
        <Zeg van={a.lukt} />
      </Klein>
    </Blok>
  );
}

/** How many applications a month, or why none: it is part of what is signed. */
function Sollicitaties({ plan: { sollicitaties } }: { readonly plan: Planbeeld }) {
  if (!sollicitaties) return null;
  const { aantalPerMaand, reden } = sollicitaties;
  return (
    <Paragraph>
      {aantalPerMaand === null ? (
        <Zeg van={a.nietSolliciteren} met={{ reden: reden ?? '' }} />
      ) : (
        <Zeg van={a.solliciteren} met={{ aantal: aantalPerMaand }} />
      )}
    </Paragraph>
  );
}

type Stand = 'klaar' | 'loopt' | 'open' | 'let' | 'weg';
const standVan = ({ uitkomst, teLaat, uiterlijk }: Afspraak): Stand => {
  if (uitkomst) return { gedaan: 'klaar', 'niet-gelukt': 'let', vervallen: 'weg' }[uitkomst.soort] as Stand;
  return teLaat ? 'let' : uiterlijk ? 'open' : 'loopt';
};

const VINK = {
  klaar: 'M5 12.5l4.5 4.5L19 7.5',
  loopt: 'M5 12h.1M12 12h.1M19 12h.1',
  let: 'M12 5v9M12 18.5h.1',
} as const;

function Een({ plan, afspraak }: { readonly plan: Planbeeld; readonly afspraak: Afspraak }) {
  const { zeg } = useTaal();
  const stand = standVan(afspraak);
  const lid = plan.leden.length > 1 ? afspraak.lid : null;
  const beeld = stand === 'klaar' || stand === 'loopt' || stand === 'let' ? VINK[stand] : undefined;
  const kan = afspraak.wie === 'inwoner' && (!afspraak.uitkomst || afspraak.uitkomst.soort === 'niet-gelukt');
  return (
    <li>
      <span className={`meedoen-belofte meedoen-belofte--${stand}`} aria-hidden="true">
        {beeld ? (
          <svg viewBox="0 0 24 24" focusable="false" aria-hidden="true">
            <path d={beeld} />
          </svg>
        ) : null}
      </span>
      <div>
        {stand === 'klaar' || stand === 'let' ? (
          <span className="meedoen-alleen-voorlezen">{zeg(stand === 'klaar' ? a.klaar : a.let)}: </span>
        ) : null}
        {lid ? `${lid}: ` : null}
        <Nederlands>{afspraak.wat}</Nederlands>
        <small>
          <Hoe afspraak={afspraak} />
        </small>
        {kan && mag(plan, 'settleAfspraak') ? <Vertellen plan={plan} afspraak={afspraak} /> : null}
      </div>
    </li>
  );
}

function Hoe({ afspraak: { uitkomst, uiterlijk, teLaat, wie } }: { readonly afspraak: Afspraak }) {
  const { taal } = useTaal();
  if (uitkomst?.soort === 'gedaan') return <Zeg van={a.gedaan} met={{ datum: dag(uitkomst.op, taal) }} />;
  if (uitkomst?.soort === 'niet-gelukt') return <Zeg van={a.nietGelukt} met={{ reden: uitkomst.reden ?? '' }} />;
  if (uitkomst) return <Zeg van={a.vervallen} />;
  if (!uiterlijk) return <Zeg van={a.bezig} />;
  const datum = dag(uiterlijk, taal);
  if (teLaat) return <Zeg van={wie === 'inwoner' ? a.teLaatIk : a.teLaatWij} met={{ datum }} />;
  return <Zeg van={a.uiterlijk} met={{ datum }} />;
}

/** How it went, told at once: done, or that it does not work. */
function Vertellen({ plan, afspraak }: { readonly plan: Planbeeld; readonly afspraak: Afspraak }) {
  const stuur = useOpdracht(plan);
  return (
    <>
      {stuur.error ? <Mis fout={stuur.error} /> : null}
      <div className="meedoen-belofte__doen">
        <Button
          appearance="subtle-button"
          disabled={stuur.isPending}
          busy={stuur.isPending}
          onClick={() => stuur.mutate({ command: 'settleAfspraak', afspraak: afspraak.id, uitkomst: 'gedaan' })}
        >
          <Zeg van={a.isGedaan} />
          <span className="meedoen-alleen-voorlezen">: {afspraak.wat}</span>
        </Button>
        {afspraak.uitkomst ? null : (
          <Zeggen
            plan={plan}
            id={`lukt-niet-${afspraak.id}`}
            soort="subtle-button"
            knop={
              <>
                <Zeg van={a.luktNiet} />
                <span className="meedoen-alleen-voorlezen">: {afspraak.wat}</span>
              </>
            }
            label={<Zeg van={a.waarom} />}
            hint={<Zeg van={a.waaromHulp} />}
            opdracht={(reden) => ({
              command: 'settleAfspraak',
              ...{ afspraak: afspraak.id, uitkomst: 'niet-gelukt', reden },
            })}
          />
        )}
      </div>
    </>
  );
}
