import type { PlichtstukWeergave } from '@meedoen/contract/plicht';
import { Paragraph } from '@utrecht/component-library-react';
import { Kaart, Klein } from '../onderdelen/delen.tsx';
import { ontheffing as o } from '../teksten/ontheffing.ts';
import { dag } from '../teksten/opmaak.ts';
import { plicht as p } from '../teksten/plicht.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';

/** What is asked on which days, in words; today's stretch is named. */
export function Lijn({ lijn }: { readonly lijn: readonly PlichtstukWeergave[] }) {
  const { taal } = useTaal();
  if (lijn.length === 0) return null;
  return (
    <Kaart kop={<Zeg van={o.lijnKop} />}>
      <ol className="meedoen-blok meedoen-blok--dicht">
        {lijn.map((stuk) => (
          <li key={stuk.vanaf}>
            <Paragraph>
              <strong>
                {stuk.totEnMet ? (
                  <Zeg van={o.totEnMet} met={{ vanaf: dag(stuk.vanaf, taal), tot: dag(stuk.totEnMet, taal) }} />
                ) : (
                  <Zeg van={o.verder} met={{ vanaf: dag(stuk.vanaf, taal) }} />
                )}
              </strong>
              {stuk.isNu ? (
                <>
                  {' '}
                  (<Zeg van={o.nu} />)
                </>
              ) : null}
            </Paragraph>
            <Paragraph>
              <Vraag stuk={stuk} />
            </Paragraph>
            <Klein>
              <Zeg van={stuk.ontheffing ? o.omdatBesluit : o.omdatWet} />
            </Klein>
          </li>
        ))}
      </ol>
    </Kaart>
  );
}

function Vraag({ stuk }: { readonly stuk: PlichtstukWeergave }) {
  if (!stuk.plichten) return <Zeg van={o.onbekend} />;
  return (
    <>
      {stuk.plichten.length === 0 ? <Zeg van={o.geen} /> : null}
      {stuk.plichten.map((each) => (
        <span key={each}>
          <Zeg van={o.plicht[each]} />{' '}
        </span>
      ))}
      {stuk.sollicitatiesPerMaand === null ? null : (
        <Zeg van={p.sollicitaties} met={{ aantal: stuk.sollicitatiesPerMaand }} />
      )}{' '}
      {stuk.ontbreekt ? <Zeg van={o.nogNiet} /> : null}
    </>
  );
}
