import { createTransport } from 'nodemailer';

/** One e-mail of plain text. Mail of this product holds no personal content (see slices/brief/notificatie.ts). */
export interface Mail {
  readonly van: string;
  readonly aan: string;
  readonly onderwerp: string;
  readonly tekst: string;
}

/**
 * What became of a mail. `geweigerd`: the server said no for good (unknown address); `onbereikbaar`: try again later.
 */
export type Verzending =
  | { readonly ok: true; readonly berichtId: string }
  | { readonly ok: false; readonly reden: 'geweigerd' | 'onbereikbaar'; readonly antwoord: string };

/** The way out for mail. */
export interface Post {
  verstuur(mail: Mail): Promise<Verzending>;
  /** Closes the connections that are kept open. */
  sluit(): void;
}

/** How long a mail server may take before it counts as out of reach, ms. */
const GEDULD = 10_000;

/**
 * Mail through an SMTP server.
 * @param smtpUrl `smtp://` or `smtps://`, with name and password where the server asks for them (SMTP_URL)
 */
export function smtpPost(smtpUrl: string): Post {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 2,
    connectionTimeout: GEDULD,
    greetingTimeout: GEDULD,
    socketTimeout: GEDULD,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async verstuur({ van, aan, onderwerp, tekst }) {
      try {
        const { messageId } = await transport.sendMail({
          from: van,
          to: aan,
          subject: onderwerp,
          text: tekst,
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
        return { ok: true, berichtId: messageId };
      } catch (fout) {
        return { ok: false, reden: redenVan(fout), antwoord: fout instanceof Error ? fout.message : String(fout) };
      }
    },
    sluit: () => transport.close(),
  };
}

/** 5xx is a refusal for good (RFC 5321 4.2.1); everything else may pass later. */
function redenVan(fout: unknown): 'geweigerd' | 'onbereikbaar' {
  const { responseCode, code } = Object(fout) as { responseCode?: unknown; code?: unknown };
  if (code === 'EENVELOPE' && responseCode === undefined) return 'geweigerd';
  return typeof responseCode === 'number' && responseCode >= 500 ? 'geweigerd' : 'onbereikbaar';
}
