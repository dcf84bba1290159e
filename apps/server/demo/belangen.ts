import { testBsn } from '@meedoen/casework/identificatie';
import { assignCollegadossier, confirmBelang, enterBelang } from '@meedoen/contract/belang';
import { isoDate } from '@meedoen/law/kernel';
import { maakBekend } from '../bekend.ts';
import type { Omgeving } from '../platform/http/index.ts';
import type { Geef } from './deur.ts';
import type { Toneel } from './dossiers.ts';
import { MENSEN } from './personen.ts';

/** Members of staff of Veenrade by the part they have here. */
export interface Belangrollen {
  readonly beheerder: Geef;
  /** A coach who asked for bijstand in the past and has a file. */
  readonly client: string;
  /** Somebody whose brother gets bijstand. */
  readonly familie: string;
  /** Who handles the file of the coach. */
  readonly behandelaar: string;
}

/** What keeps staff from their own circle: a colleague with a file, family in the caseload, and an entry that waits. */
export async function vulBelangen(toneel: Toneel, rollen: Belangrollen, omgeving: Omgeving): Promise<void> {
  const { klok, spelers } = toneel;
  const vandaag = klok.vandaag();
  klok.verzet(isoDate('2026-11-09'));
  try {
    const dossier = await maakBekend(omgeving)(MENSEN.bas.bsn);
    if (!dossier || dossier === 'overleden') throw new Error('the colleague is not in the BRP of the demo');
    const { beheerder } = rollen;
    const voerIn = (medewerker: string, relatie: 'zelf' | 'broer-of-zus' | 'ouder', bsn: string) =>
      beheerder(enterBelang, { body: { medewerker, relatie, bsn } });
    for (const [medewerker, relatie, bsn] of [
      [rollen.client, 'zelf', MENSEN.bas.bsn],
      [rollen.familie, 'broer-of-zus', await broer(toneel, omgeving)],
    ] as const) {
      const { id } = await voerIn(medewerker, relatie, bsn);
      await spelers.teamleider(confirmBelang, { params: { belangId: id }, body: { bsn } });
    }
    await voerIn(rollen.behandelaar, 'ouder', testBsn(182));
    await spelers.teamleider(assignCollegadossier, {
      params: { dossierId: dossier.persoon },
      body: { medewerker: rollen.behandelaar },
    });
  } finally {
    klok.verzet(vandaag);
  }
}

/** The last of the caseload who lives alone and gets bijstand: the rest of the story takes the first ones. */
async function broer({ deur, spelers }: Toneel, { sleutels }: Omgeving): Promise<string> {
  const [wie] = await deur.systeem(
    (tx) => tx<{ bsn: Buffer }[]>`
      select p.bsn_versleuteld as bsn from recht r join persoon p on p.id = r.persoon
      where r.uitvoerder = ${spelers.uitvoerder} and r.status = 'lopend' and r.partner is null
        and lower(r.geldig) < '2026-01-01' and p.bsn_versleuteld is not null and not p.afgeschermd
        and not exists (select 1 from huishoudlid h where h.dossier = p.id or h.persoon = p.id)
      order by p.zoeknaam desc, p.id limit 1`,
  );
  if (!wie) throw new Error('the caseload holds nobody who lives alone');
  return sleutels.ontsleutel(wie.bsn);
}
