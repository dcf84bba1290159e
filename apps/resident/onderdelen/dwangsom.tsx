import type { Dwangsombesluit } from '@meedoen/contract/aanvraag';
import { Paragraph } from '@utrecht/component-library-react';
import { dwangsom as d } from '../teksten/dwangsom.ts';
import { bedrag, dag } from '../teksten/opmaak.ts';
import { useTaal, Zeg } from '../teksten/taal.tsx';
import { Artikel, Kaart, Klein } from './delen.tsx';
import { GaKnop } from './ga.tsx';

/** Decided late, and not fixed yet what that gives. */
export function Dwangsomvolgt({ cents }: { readonly cents: number }) {
  const { taal } = useTaal();
  if (cents === 0) return null;
  return (
    <Kaart kop={<Zeg van={d.kop} />}>
      <Paragraph>
        <Zeg van={d.volgt} met={{ bedrag: bedrag(cents, taal) }} />
      </Paragraph>
      <Artikel artikel="artikel 4:18 Algemene wet bestuursrecht" />
    </Kaart>
  );
}

/** What we pay because we decided late, and when; or that we do not, and where it says why. */
export function Dwangsomkaart({ besluit }: { readonly besluit: Dwangsombesluit }) {
  const { taal } = useTaal();
  const { over, overKenmerk, bedragInCenten, betaaldOp, betalenUiterlijk, dagen } = besluit;
  const datum = betaaldOp ?? betalenUiterlijk;
  return (
    <Kaart kop={<Zeg van={d.kop} />}>
      <Paragraph>
        <Zeg van={d.over[over]} met={{ kenmerk: overKenmerk }} />
      </Paragraph>
      <Paragraph>
        {bedragInCenten > 0 && datum ? (
          <Zeg
            van={betaaldOp ? d.betaald : d.komt}
            met={{ bedrag: bedrag(bedragInCenten, taal), datum: dag(datum, taal) }}
          />
        ) : (
          <Zeg van={d.niets} />
        )}
      </Paragraph>
      {bedragInCenten > 0 ? (
        <Klein>
          {dagen === 1 ? (
            <Zeg van={d.dag} met={{ eerste: dag(besluit.eersteDag, taal) }} />
          ) : (
            <Zeg
              van={d.dagen}
              met={{ dagen, eerste: dag(besluit.eersteDag, taal), laatste: dag(besluit.laatsteDag, taal) }}
            />
          )}{' '}
          <Zeg van={d.los} />
        </Klein>
      ) : null}
      <div className="meedoen-knoppen">
        <GaKnop naar="/brieven" soort="secondary-action-button">
          <Zeg van={d.naarBrieven} />
        </GaKnop>
      </div>
      <Artikel artikel="artikel 4:17 en 4:18 Algemene wet bestuursrecht" />
    </Kaart>
  );
}
