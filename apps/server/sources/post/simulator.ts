import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail as it reached the simulator. */
export interface OntvangenMail {
  readonly van: string;
  readonly aan: readonly string[];
  readonly onderwerp: string;
  readonly tekst: string;
  /** True when there is an HTML part or an attachment. */
  readonly meerDanTekst: boolean;
  /** The message as it came over the line. */
  readonly ruw: string;
}

export interface Postsimulator {
  /** Value for SMTP_URL. */
  readonly url: string;
  readonly berichten: () => readonly OntvangenMail[];
  /** Mail to this address is refused for good (550), until `leeg`. */
  readonly weiger: (adres: string) => void;
  /** Mail to this address is put off (451), until `leeg`. */
  readonly stelUit: (adres: string) => void;
  readonly leeg: () => void;
  readonly stop: () => Promise<void>;
}

/** How many mails are kept; the oldest go first, so that a demo that runs for weeks stays small. */
const HOOGSTENS = 1000;

/**
 * A mail server that delivers nothing and keeps what it gets in memory. Listens on this machine only.
 * @param poort 0 or absent: a free one
 */
export async function startPostsimulator(poort = 0): Promise<Postsimulator> {
  const ontvangen: OntvangenMail[] = [];
  const antwoorden = new Map<string, { readonly code: number; readonly tekst: string }>();

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 500,
    onRcptTo({ address }, _session, klaar) {
      const antwoord = antwoorden.get(address.toLowerCase());
      if (!antwoord) return klaar();
      klaar(Object.assign(new Error(antwoord.tekst), { responseCode: antwoord.code }));
    },
    onData(stroom, session, klaar) {
      const stukken: Buffer[] = [];
      stroom.on('data', (stuk: Buffer) => stukken.push(stuk));
      stroom.on('end', () => {
        bewaar(
          Buffer.concat(stukken),
          session.envelope.rcptTo.map(({ address }) => address),
        ).then(() => klaar(), klaar);
      });
    },
  });

  async function bewaar(bericht: Buffer, aan: readonly string[]): Promise<void> {
    const gelezen = await simpleParser(bericht);
    ontvangen.push({
      van: gelezen.from?.text ?? '',
      aan,
      onderwerp: gelezen.subject ?? '',
      tekst: gelezen.text ?? '',
      meerDanTekst: gelezen.html !== false || gelezen.attachments.length > 0,
      ruw: bericht.toString('utf8'),
    });
    if (ontvangen.length > HOOGSTENS) ontvangen.shift();
  }

  // A client that breaks off must not end the process.
  server.on('error', () => undefined);
  const luisteraar = server.listen(poort, '127.0.0.1');
  await once(luisteraar, 'listening');
  const { port } = luisteraar.address() as AddressInfo;

  return {
    url: `smtp://127.0.0.1:${port}`,
    berichten: () => [...ontvangen],
    weiger: (adres) => antwoorden.set(adres.toLowerCase(), { code: 550, tekst: 'Onbekend adres' }),
    stelUit: (adres) => antwoorden.set(adres.toLowerCase(), { code: 451, tekst: 'Probeer het later' }),
    leeg: () => {
      ontvangen.length = 0;
      antwoorden.clear();
    },
    stop: () => new Promise((klaar) => server.close(() => klaar())),
  };
}
