import { downloadOpenBegroting, readOpenBegroting } from '@meedoen/contract/begroting';
import { addressOf } from '@meedoen/contract/route';
import { OpenGeld } from '@meedoen/ui/begroting';
import { ButtonLink, Heading2 } from '@utrecht/component-library-react';
import { Leeg, Lezing } from '../toestand/Toestand.tsx';
import { useLees } from '../verbinding/verbinding.tsx';

/** The money as everybody may read it, for the council: budget beside cost and forecast. */
export function Geldblad({ gemeente }: { readonly gemeente: string }) {
  const params = { gemeente };
  const lezing = useLees(readOpenBegroting, { params });
  return (
    <section className="mdn-kaarten" aria-labelledby="geld">
      <div className="mdn-head">
        <Heading2 id="geld">Geld van de gemeente</Heading2>
        <div className="mdn-head__eind mdn-niet-printen">
          <ButtonLink appearance="secondary-action-button" href={addressOf(downloadOpenBegroting, { params })} download>
            Geld als CSV
          </ButtonLink>
          <ButtonLink appearance="secondary-action-button" href={addressOf(readOpenBegroting, { params })} download>
            Geld als JSON
          </ButtonLink>
        </div>
      </div>
      <Lezing van={lezing} regels={4} wat="het geld van de gemeente">
        {({ buig, reintegratie }) =>
          buig.length === 0 && reintegratie === null ? (
            <Leeg>Er is nog geen budget bevestigd.</Leeg>
          ) : (
            <OpenGeld buig={buig} reintegratie={reintegratie} />
          )
        }
      </Lezing>
    </section>
  );
}
