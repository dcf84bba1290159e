import { useQueryClient } from '@tanstack/react-query';
import { Alert, ButtonLink, Paragraph } from '@utrecht/component-library-react';
import { useEffect, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import { inlogAdres } from '../sessie/sessie.tsx';
import { raam } from '../teksten/alledaags.ts';
import { Zeg } from '../teksten/taal.tsx';
import { onUitgelogd, sleutels } from '../verbinding/client.ts';
import { useHeeftInlogkaart, useSessieOver } from './inlogkaart.ts';

const luister = (roep: () => void) => {
  window.addEventListener('online', roep);
  window.addEventListener('offline', roep);
  return () => {
    window.removeEventListener('online', roep);
    window.removeEventListener('offline', roep);
  };
};
/** Whether the device says it has internet. */
export const useInternet = (): boolean => useSyncExternalStore(luister, () => navigator.onLine);

/** No internet, or logged out meanwhile: said above every page, with what happens to what was typed. */
export function Stroken() {
  const internet = useInternet();
  const client = useQueryClient();
  const over = useSessieOver();
  useEffect(() => onUitgelogd(() => void client.invalidateQueries({ queryKey: sleutels.sessie })), [client]);
  const kaart = useHeeftInlogkaart();
  const plek = useLocation().pathname;
  return (
    <div className="meedoen-strook meedoen-blok" role="status">
      {internet ? null : (
        <Alert type="warning" role="status">
          <Paragraph>
            <Zeg van={raam.geenNet} />
          </Paragraph>
        </Alert>
      )}
      {over ? (
        <Alert type="warning" role="status">
          <Paragraph>
            <Zeg van={raam.uitgelogd} />
          </Paragraph>
          {kaart ? null : (
            <div className="meedoen-knoppen">
              <ButtonLink appearance="primary-action-button" href={inlogAdres(`/inwoner${plek}`)}>
                <Zeg van={raam.weerInloggen} />
              </ButtonLink>
            </div>
          )}
        </Alert>
      ) : null}
    </div>
  );
}
