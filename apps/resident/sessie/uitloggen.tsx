import { Button, Heading, Paragraph } from '@utrecht/component-library-react';
import { useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { raam } from '../teksten/alledaags.ts';
import { Zeg } from '../teksten/taal.tsx';
import { heeftTekst, wisToestel } from '../verbinding/toestel.ts';
import { useWie } from './sessie.tsx';

/**
 * Logging out by hand wipes what was kept on this device, because it may be somebody else's. Who typed something that
 * was not sent is asked first, so that nobody loses text by logging out and nobody leaves it behind unknowing.
 * The question stands outside the footer, of which it would take the colours.
 */
export function Uitloggen() {
  const { sessie } = useWie();
  const form = useRef<HTMLFormElement>(null);
  const vraag = useRef<HTMLDialogElement>(null);
  const kop = useId();
  return (
    <>
      <form
        ref={form}
        method="post"
        action="/uitloggen"
        onSubmit={(gebeurtenis) => {
          if (!heeftTekst()) {
            wisToestel();
            return;
          }
          gebeurtenis.preventDefault();
          vraag.current?.showModal();
        }}
      >
        <input type="hidden" name="csrf" value={sessie.csrf ?? ''} />
        <button type="submit">
          <Zeg van={raam.uitloggen} />
        </button>
      </form>
      {createPortal(
        <dialog ref={vraag} className="meedoen-vraag" aria-labelledby={kop}>
          <Heading level={2} id={kop}>
            <Zeg van={raam.nietVerstuurd} />
          </Heading>
          <Paragraph>
            <Zeg van={raam.nietVerstuurdUitleg} />
          </Paragraph>
          <div className="meedoen-knoppen">
            <Button
              appearance="primary-action-button"
              onClick={() => {
                wisToestel();
                form.current?.submit();
              }}
            >
              <Zeg van={raam.wisEnUit} />
            </Button>
            <Button appearance="secondary-action-button" onClick={() => form.current?.submit()}>
              <Zeg van={raam.laatStaanEnUit} />
            </Button>
            <Button appearance="subtle-button" onClick={() => vraag.current?.close()}>
              <Zeg van={raam.nogNietUit} />
            </Button>
          </div>
        </dialog>,
        document.body,
      )}
    </>
  );
}
