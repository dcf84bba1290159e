import { useMutation } from '@tanstack/react-query';
import { Button } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { Mis } from '../pagina/standen.tsx';
import { haalBestand } from '../verbinding/ophalen.ts';
import { Beeld } from './beeld.tsx';

/** A button that brings a file to the device, and says so when there is none. */
export function Bestandknop({
  adres,
  naam,
  soort = 'secondary-action-button',
  children,
}: {
  readonly adres: string;
  /** Name the file gets on the device. */
  readonly naam: string;
  readonly soort?: 'primary-action-button' | 'secondary-action-button' | 'subtle-button';
  readonly children: ReactNode;
}) {
  const haal = useMutation({ mutationFn: () => haalBestand(adres, naam) });
  return (
    <div className="meedoen-blok meedoen-blok--dicht">
      <div className="meedoen-knoppen">
        <Button appearance={soort} disabled={haal.isPending} busy={haal.isPending} onClick={() => haal.mutate()}>
          <Beeld naam="download" />
          {children}
        </Button>
      </div>
      {haal.error ? <Mis fout={haal.error} /> : null}
    </div>
  );
}
