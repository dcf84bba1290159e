import { raam } from '../teksten/alledaags.ts';
import { Zeg } from '../teksten/taal.tsx';
import { wisToestel } from '../verbinding/toestel.ts';
import { useWie } from './sessie.tsx';

/** Logging out by hand also wipes what was kept on this device: it may be somebody else's. */
export function Uitloggen() {
  const { sessie } = useWie();
  return (
    <form method="post" action="/uitloggen" onSubmit={wisToestel}>
      <input type="hidden" name="csrf" value={sessie.csrf ?? ''} />
      <button type="submit">
        <Zeg van={raam.uitloggen} />
      </button>
    </form>
  );
}
