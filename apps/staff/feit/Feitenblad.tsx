import { type readFeiten, refreshBrp } from '@meedoen/contract/feit';
import { Feitmerk } from '@meedoen/ui/feitmerk';
import type { UseQueryResult } from '@tanstack/react-query';
import { Button, Heading2 } from '@utrecht/component-library-react';
import { useMag } from '../sessie/sessie.tsx';
import { Fout, Lezing } from '../toestand/Toestand.tsx';
import { type Antwoord, useOpdracht } from '../verbinding/verbinding.tsx';
import { Feitentabel } from './Feitentabel.tsx';
import { NA_FEIT } from './ververs.ts';

/** All facts as known on the chosen day. */
export function Feitenblad({
  persoon,
  naam,
  feiten,
}: {
  readonly persoon: string;
  readonly naam: string;
  readonly feiten: UseQueryResult<Antwoord<typeof readFeiten>, Error>;
}) {
  const mag = useMag();
  const brp = useOpdracht(refreshBrp, NA_FEIT);
  return (
    <section className="mdn-panel" aria-labelledby="allefeiten">
      <div className="mdn-panel__kop">
        <Heading2 id="allefeiten">Alle feiten</Heading2>
        <span className="mdn-legenda">
          <Feitmerk merk="opgegeven" />
          <Feitmerk merk="gecontroleerd" />
          <Feitmerk merk="verschil" />
        </span>
        {mag('feit-vastleggen') && (
          <Button
            className="mdn-klein"
            appearance="secondary-action-button"
            aria-disabled={brp.isPending}
            onClick={() => brp.mutate({ params: { persoonId: persoon } })}
          >
            Vraag de BRP opnieuw
          </Button>
        )}
      </div>
      {(brp.data || brp.error) && (
        <div className="mdn-panel__lijf" role="status">
          {brp.error ? (
            <Fout fout={brp.error} veilig="De feiten houden hun laatste waarde en datum." />
          ) : (
            <p className={brp.data?.bereikbaar ? 'mdn-melding mdn-melding--ok' : 'mdn-melding mdn-melding--warning'}>
              {!brp.data?.bereikbaar
                ? 'De BRP antwoordt niet. De feiten houden hun laatste waarde en datum. Wij vragen het later weer.'
                : brp.data.nieuw + brp.data.gewijzigd === 0
                  ? 'De BRP gaf niets nieuws.'
                  : `De BRP gaf ${brp.data.nieuw} nieuwe en ${brp.data.gewijzigd} gewijzigde gegevens.`}
            </p>
          )}
        </div>
      )}
      <Lezing van={feiten} regels={14} wat="de feiten">
        {(antwoord) => (
          <Feitentabel persoon={persoon} naam={naam} feiten={antwoord.feiten} verschillen={antwoord.verschillen} />
        )}
      </Lezing>
    </section>
  );
}
