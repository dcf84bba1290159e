import { addressOf, type Call, type Client } from './client.ts';
import type { Route } from './route.ts';

/** How long after a click a second one belongs to it: the longest a double click may take, and some. */
const DUBBELKLIK_MS = 1000;

/** Runs a command under the name of what is in it. The same name at once, or just after, gives the same promise. */
export type Once = <A>(wat: string, doe: () => Promise<A>) => Promise<A>;

/**
 * Makes one intention of a double click. A second copy of a command that is on its way, or was answered within the
 * time of a double click, gets the first answer. What failed may be tried again at once, and another command in
 * between ends the memory: then the same command means something new.
 * @param klok milliseconds, only to measure with
 */
export function once(klok: () => number = () => performance.now()): Once {
  const lopend = new Map<string, Promise<unknown>>();
  let laatste: { readonly wat: string; readonly belofte: Promise<unknown>; readonly op: number } | undefined;
  return <A>(wat: string, doe: () => Promise<A>): Promise<A> => {
    const bezig = lopend.get(wat);
    if (bezig) return bezig as Promise<A>;
    const op = klok();
    if (laatste?.wat === wat && op - laatste.op < DUBBELKLIK_MS) return laatste.belofte as Promise<A>;
    const belofte = doe();
    lopend.set(wat, belofte);
    laatste = { wat, belofte, op };
    belofte.then(
      () => lopend.delete(wat),
      () => {
        lopend.delete(wat);
        if (laatste?.belofte === belofte) laatste = undefined;
      },
    );
    return belofte;
  };
}

/** A client that sends the commands of a double click once. Reads, also those that can be called off, are as they were. */
export function sendOnce(client: Client, bewaak: Once = once()): Client {
  return <P, Q, B, A>(route: Route<P, Q, B, A>, call: Call<P, Q, B> = {}): Promise<A> => {
    if (route.method === 'GET' || call.signal) return client(route, call);
    const wat = JSON.stringify([route.method, addressOf(route, call), call.body ?? null, call.versie ?? null]);
    return bewaak(wat, () => client(route, call));
  };
}

const numbers = new WeakMap<object, number>();
let given = 0;

/** Tells one chosen file from another, also when both hold the same: who chooses it again means something new. */
export function numberOf(file: object): number {
  const number = numbers.get(file) ?? ++given;
  numbers.set(file, number);
  return number;
}
