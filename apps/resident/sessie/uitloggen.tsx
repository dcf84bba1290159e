import { raam } from '../teksten/alledaags.ts';
import { Zeg } from '../teksten/taal.tsx';
import { useWie } from './sessie.tsx';

/** What was typed and not sent stays on the device, for the file it was typed in; the privacy page wipes it. */
export function Uitloggen() {
  const { sessie } = useWie();
  return (
    <form method="post" action="/uitloggen">
      <input type="hidden" name="csrf" value={sessie.csrf ?? ''} />
      <button type="submit">
        <Zeg van={raam.uitloggen} />
      </button>
    </form>
  );
}
