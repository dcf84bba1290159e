import { Button, Heading2 } from '@utrecht/component-library-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';

/** A drawer at the side, or a dialog in the middle. Focus goes in and comes back; Esc closes. */
export function Lade({
  titel,
  midden,
  onSluit,
  children,
}: {
  readonly titel: string;
  readonly midden?: boolean;
  readonly onSluit: () => void;
  readonly children: ReactNode;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = ref.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      className={midden ? 'mdn-dialoog' : 'mdn-lade'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onSluit();
      }}
    >
      <div className="mdn-lade__kop">
        <Heading2 id={id}>{titel}</Heading2>
        <Button className="mdn-klein" appearance="secondary-action-button" onClick={onSluit}>
          Sluiten
        </Button>
      </div>
      {children}
    </dialog>
  );
}
