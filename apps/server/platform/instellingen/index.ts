import { z } from 'zod';

const loginSchema = z.object({
  issuer: z.url(),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
});
export type Inlogbron = z.infer<typeof loginSchema>;

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  DATABASE_URL: z.url().optional(),
  /** Owner of the tables, for migrations; without it DATABASE_URL must be allowed to migrate. */
  DATABASE_EIGENAAR_URL: z.url().optional(),
  MEEDOEN_ADRES: z.url().optional(),
  MEEDOEN_GEHEIM: z.string().min(32).optional(),
  MEEDOEN_DEMO: z.enum(['aan', 'uit']).default('aan'),
  MEEDOEN_VANDAAG: z.iso.date().optional(),
  MEEDOEN_MAP: z.string().optional(),
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

/** What must be set outside the demo. @throws Error naming what is missing */
export function eisProductie(instellingen: Instellingen): void {
  const nodig = [
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
  ] as const;
  const missing = nodig.filter((naam) => instellingen[naam] === undefined);
  if (missing.length > 0) throw new Error(`Set in the environment: ${missing.join(', ')}`);
}
