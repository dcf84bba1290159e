import { useSyncExternalStore } from 'react';

const luister = (roep: () => void) => {
  window.addEventListener('online', roep);
  window.addEventListener('offline', roep);
  return () => {
    window.removeEventListener('online', roep);
    window.removeEventListener('offline', roep);
  };
};

/** Whoever works without a connection reads it before they press, and that what they typed is not lost. */
export function Verbinding() {
  const internet = useSyncExternalStore(luister, () => navigator.onLine);
  return (
    <div role="status" className="mdn-offline">
      {internet ? null : (
        <p className="mdn-melding mdn-melding--warning">
          <b>Geen verbinding.</b> Wat u typt blijft op dit apparaat staan. Bewaren en tekenen kan weer als er verbinding
          is.
        </p>
      )}
    </div>
  );
}
