import { z } from 'zod';

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** Network address the http door listens on. */
  HOST: z.string().default('0.0.0.0'),
  DATABASE_URL: z.url().optional(),
  /** Connections to the database per process. */
  DATABASE_VERBINDINGEN: z.coerce.number().int().min(2).max(200).default(10),
  /** Owner of the tables, for migrations; without it DATABASE_URL must be allowed to migrate. */
  DATABASE_EIGENAAR_URL: z.url().optional(),
  MEEDOEN_ADRES: z.url().optional(),
  MEEDOEN_GEHEIM: z.string().min(32).optional(),
  MEEDOEN_DEMO: z.enum(['aan', 'uit']).default('aan'),
  MEEDOEN_VANDAAG: z.iso.date().optional(),
  MEEDOEN_MAP: z.string().optional(),
  /** Proxies of our own in front of the http door that write X-Forwarded-For. */
  MEEDOEN_PROXYS: z.coerce.number().int().min(0).max(5).default(0),
  MEEDOEN_LOGNIVEAU: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** Seconds between "not ready" and closing the door, for the proxy to notice. */
  MEEDOEN_UITLOOP: z.coerce.number().min(0).max(120).default(5),
  /** Folder with the built apps in `resident` and `staff`, when they stand elsewhere than in the project. */
  MEEDOEN_APPS: z.string().optional(),
  /** What is asked of both providers. */
  OIDC_SCOPE: z.string().default('openid'),
  OIDC_INWONER_ISSUER: z.url().optional(),
  OIDC_INWONER_CLIENT: z.string().optional(),
  OIDC_INWONER_SECRET: z.string().optional(),
  /** Claim that holds the bsn, and the one that holds the level of assurance. */
  OIDC_INWONER_BSN_CLAIM: z.string().default('bsn'),
  OIDC_INWONER_NIVEAU_CLAIM: z.string().default('acr'),
  /** Values of that claim that are good enough, separated by commas. */
  OIDC_INWONER_NIVEAUS: z
    .string()
    .default(
      'urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract,urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard,urn:oasis:names:tc:SAML:2.0:ac:classes:SmartcardPKI',
    ),
  OIDC_MEDEWERKER_ISSUER: z.url().optional(),
  OIDC_MEDEWERKER_CLIENT: z.string().optional(),
  OIDC_MEDEWERKER_SECRET: z.string().optional(),
  OIDC_MEDEWERKER_GROEPEN_CLAIM: z.string().default('groups'),
  BRP_URL: z.url().optional(),
  BRP_SLEUTEL: z.string().optional(),
  SMTP_URL: z.string().optional(),
});
export type Instellingen = z.infer<typeof schema>;

/**
 * Reads the environment. @throws Error naming each variable that is wrong, never its value
 */
export function leesInstellingen(env: Readonly<Record<string, string | undefined>>): Instellingen {
  const result = schema.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')));
  if (!result.success) {
    throw new Error(
      `Wrong settings: ${result.error.issues.map((issue) => `${issue.path.join('.')} (${issue.message})`).join('; ')}`,
    );
  }
  const instellingen = result.data;
  if (instellingen.MEEDOEN_DEMO === 'uit' && instellingen.MEEDOEN_VANDAAG) {
    throw new Error('MEEDOEN_VANDAAG moves the clock and works in the demo only');
  }
  return instellingen;
}

const NODIG = {
  database: ['DATABASE_URL'],
  opdrachten: ['DATABASE_URL', 'MEEDOEN_ADRES', 'MEEDOEN_GEHEIM', 'BRP_URL', 'SMTP_URL'],
  http: [
    'DATABASE_URL',
    'MEEDOEN_ADRES',
    'MEEDOEN_GEHEIM',
    'OIDC_INWONER_ISSUER',
    'OIDC_INWONER_CLIENT',
    'OIDC_INWONER_SECRET',
    'OIDC_MEDEWERKER_ISSUER',
    'OIDC_MEDEWERKER_CLIENT',
    'OIDC_MEDEWERKER_SECRET',
    'BRP_URL',
    'SMTP_URL',
  ],
} as const satisfies Readonly<Record<string, readonly (keyof Instellingen)[]>>;
type Deur = keyof typeof NODIG;
type Gevuld<D extends Deur> = Instellingen & { readonly [K in (typeof NODIG)[D][number]]: string };

/**
 * The settings of a door outside the demo: all it needs is there, and people reach it over https.
 * @throws Error naming each variable that is missing or wrong, never its value
 */
export function eisProductie<D extends Deur>(instellingen: Instellingen, deur: D): Gevuld<D> {
  const missing = NODIG[deur].filter((naam) => instellingen[naam] === undefined);
  if (missing.length > 0) throw new Error(`Set in the environment: ${missing.join(', ')}`);
  for (const naam of ['MEEDOEN_ADRES', 'OIDC_INWONER_ISSUER', 'OIDC_MEDEWERKER_ISSUER', 'BRP_URL'] as const) {
    const adres = instellingen[naam];
    if (adres && !isVeilig(new URL(adres))) throw new Error(`${naam} must begin with https://`);
  }
  return instellingen as Gevuld<D>;
}

/** Plain http stays on this machine: to try a production setup, and in tests. */
const isVeilig = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
