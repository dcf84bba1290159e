import { alsSysteem, type Tx } from '../database/index.ts';
import { Probleem } from '../probleem/index.ts';

const MB = 1024 * 1024;
/** Far more than anybody needs to show what they have, and little enough that nobody fills our disks. */
const PER_ZAAK = { bestanden: 100, bytes: 300 * MB };
const PER_PERSOON = { bestanden: 500, bytes: 1000 * MB };

interface Nieuw {
  readonly persoon?: string | null;
  readonly zaak?: string | null;
  readonly inhoud: Uint8Array;
}

/**
 * Refuses a file that comes on top of too many others of the same aanvraag or person. Two that arrive at once take
 * turns, so that together they are not more than one after the other. What we made ourselves does not count.
 * @throws Probleem 413
 */
export async function bewaakRuimte(tx: Tx, { persoon, zaak, inhoud }: Nieuw): Promise<void> {
  if (!persoon) return;
  await tx`select pg_advisory_xact_lock(hashtextextended(${`bestanden van ${persoon}`}, 0))`;
  const [vol] = await alsSysteem(
    tx,
    () => tx<{ vanZaak: number; zaakBytes: number; aantal: number; bytes: number }[]>`
      select count(*) filter (where zaak = ${zaak ?? null})::int as "vanZaak",
        coalesce(sum(grootte) filter (where zaak = ${zaak ?? null}), 0)::bigint as "zaakBytes",
        count(*)::int as aantal, coalesce(sum(grootte), 0)::bigint as bytes
      from bestand where persoon = ${persoon} and door is not null`,
  );
  if (!vol) return;
  const erbij = inhoud.byteLength;
  if (zaak && (vol.vanZaak >= PER_ZAAK.bestanden || vol.zaakBytes + erbij > PER_ZAAK.bytes))
    throw teVeel(
      `Bij deze aanvraag staan al heel veel bestanden (hoogstens ${PER_ZAAK.bestanden}, samen ${PER_ZAAK.bytes / MB} MB). Bel ons als wij nog iets van u nodig hebben.`,
    );
  if (vol.aantal >= PER_PERSOON.bestanden || vol.bytes + erbij > PER_PERSOON.bytes)
    throw teVeel(
      `In dit dossier staan al heel veel bestanden (hoogstens ${PER_PERSOON.bestanden}, samen ${PER_PERSOON.bytes / MB} MB). Bel ons als wij nog iets van u nodig hebben.`,
    );
}

const teVeel = (detail: string): Probleem =>
  new Probleem(413, 'Te groot', detail, [{ pointer: '/bestand', code: 'te-veel-samen', detail }]);
