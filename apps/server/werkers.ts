import type { Omgeving } from './platform/http/index.ts';
import type { Wachtrij } from './platform/wachtrij/index.ts';
import { berekenPortie, boekPortie, maakBestanden } from './slices/betaalrun/index.ts';

/** Every kind of job with the slice that does it. */
export function alleWerkers(wachtrij: Wachtrij, { klok }: Omgeving): Wachtrij {
  return wachtrij
    .voor('betaalrun-berekenen', (tx, opdracht) => berekenPortie(tx, opdracht, klok))
    .voor('betaalrun-boeken', (tx, opdracht) => boekPortie(tx, opdracht, klok))
    .voor('betaalrun-bestand', (tx, opdracht) => maakBestanden(tx, opdracht, klok));
}
