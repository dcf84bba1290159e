import { Button } from '@utrecht/component-library-react';
import { useEffect, useRef, useState } from 'react';
import { useMag, useSessie } from '../sessie/sessie.tsx';
import { Link } from './Naar.tsx';

const rolnaam = (rol: string) => rol.replaceAll('-', ' ');

/** Who is logged in, with the way out. */
export function Wie() {
  const { naam, rollen, gemeenten, csrf } = useSessie();
  const mag = useMag();
  const [open, setOpen] = useState(false);
  const doos = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const dicht = (event: Event) => {
      if (
        event instanceof KeyboardEvent
          ? event.key === 'Escape'
          : event.target instanceof Node && !doos.current?.contains(event.target)
      )
        setOpen(false);
    };
    document.addEventListener('click', dicht);
    document.addEventListener('keydown', dicht);
    return () => {
      document.removeEventListener('click', dicht);
      document.removeEventListener('keydown', dicht);
    };
  }, [open]);
  const rolnamen = [...new Set(rollen.map(({ rol }) => rolnaam(rol)))];
  return (
    <div className="mdn-bar__wie" ref={doos}>
      <button type="button" className="mdn-bar__knop" aria-expanded={open} onClick={() => setOpen(!open)}>
        <b>{naam}</b> {rolnamen[0]}
        {rolnamen.length > 1 && ` +${rolnamen.length - 1}`}
      </button>
      {open && (
        <div className="mdn-bar__menu mdn-stapel mdn-stapel--dicht">
          <p className="mdn-sm">
            <b>Uw rollen</b>
            <br />
            {rolnamen.join(', ')}
          </p>
          {gemeenten.length > 0 && (
            <p className="mdn-sm">
              <b>U werkt voor</b>
              <br />
              {gemeenten.map((gemeente) => gemeente.naam).join(', ')}
            </p>
          )}
          {mag('werkvoorraad-zien') && (
            <Link className="utrecht-link mdn-sm" to="/klachten/over-mij" onClick={() => setOpen(false)}>
              Klachten over mij
            </Link>
          )}
          <form method="post" action="/uitloggen">
            {csrf && <input type="hidden" name="csrf" value={csrf} />}
            <Button type="submit" appearance="secondary-action-button">
              Uitloggen
            </Button>
          </form>
        </div>
      )}
    </div>
  );
}
