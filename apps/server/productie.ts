import { openDatabase } from './platform/database/index.ts';
import type { Omgeving } from './platform/http/index.ts';
import { eisProductie, type Instellingen, leesInstellingen } from './platform/instellingen/index.ts';
import { echteKlok } from './platform/klok/index.ts';
import { sleutelsUit } from './platform/sleutels/index.ts';
import { haalCentraal } from './sources/brp/index.ts';
import { smtpPost } from './sources/post/index.ts';

/** Settings of the process for a door in production. @throws Error naming what is missing or wrong */
export function productie<D extends 'http' | 'opdrachten'>(deur: D) {
  const instellingen = leesInstellingen({ MEEDOEN_DEMO: 'uit', ...process.env });
  if (instellingen.MEEDOEN_DEMO === 'aan')
    throw new Error('this is the production door; the demo starts with npm start');
  return eisProductie(instellingen, deur);
}

/** What a door works with in production: the real clock, BRP and mail. @returns also how to let go of it */
export function productieOmgeving(
  instellingen: Instellingen & {
    readonly [K in 'DATABASE_URL' | 'MEEDOEN_ADRES' | 'MEEDOEN_GEHEIM' | 'BRP_URL' | 'SMTP_URL']: string;
  },
): { readonly omgeving: Omgeving; sluit(): Promise<void> } {
  const database = openDatabase(instellingen.DATABASE_URL, instellingen.DATABASE_VERBINDINGEN);
  const post = smtpPost(instellingen.SMTP_URL);
  const omgeving: Omgeving = {
    database,
    klok: echteKlok,
    sleutels: sleutelsUit(instellingen.MEEDOEN_GEHEIM),
    brp: haalCentraal({ adres: instellingen.BRP_URL, sleutel: instellingen.BRP_SLEUTEL ?? '' }),
    post,
    demo: false,
    adres: instellingen.MEEDOEN_ADRES.replace(/\/$/, ''),
    proxys: instellingen.MEEDOEN_PROXYS,
  };
  return {
    omgeving,
    async sluit() {
      post.sluit();
      await database.end({ timeout: 5 });
    },
  };
}

/**
 * Runs a door until it is told to stop, also while it is still opening; a second signal ends it at once.
 * Exit code 1 with the reason when it cannot start.
 */
export async function alsDeur(open: () => Promise<() => Promise<void>>): Promise<void> {
  let gevraagd = false;
  let stop: (() => Promise<void>) | undefined;
  const einde = () => void stop?.().then(() => process.exit(0), mislukt);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (gevraagd) process.exit(1);
      gevraagd = true;
      einde();
    });
  }
  try {
    stop = await open();
  } catch (fout) {
    mislukt(fout);
  }
  if (gevraagd) einde();
}

function mislukt(fout: unknown): never {
  process.stderr.write(`${fout instanceof Error ? fout.message : String(fout)}\n`);
  process.exit(1);
}
