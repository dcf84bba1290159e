import { bekendeFeiten, type Feit } from '@meedoen/casework/feiten';
import { datum } from '@meedoen/casework/opmaak';
import type { Instant } from '@meedoen/casework/tijdstip';
import type { dossier, huishoudlid } from '@meedoen/contract/persoon';
import { ageOn, covers, type Explained, type IsoDate, type Tijdvak } from '@meedoen/law/kernel';
import { type Dossier, kostendelendeMedebewoners, situatieOp, wetOp } from '@meedoen/law/participatiewet';
import type { Beleid } from '@meedoen/law/verordening';
import type { z } from 'zod';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import { beleidVoor } from '../beleid/index.ts';
import { rekenbasis } from '../berekening/index.ts';
import { huishoudfeiten } from '../feit/index.ts';
import type { Persoonrij } from './store.ts';

export type Dossierweergave = z.output<typeof dossier>;
type Lid = z.output<typeof huishoudlid>;

/** The household of a person over time, with who counts today and why. */
export async function huishoudenVan(
  tx: Tx,
  persoon: Persoonrij,
  bekendOp: Instant,
  vandaag: IsoDate,
): Promise<{ leden: Lid[]; feiten: Feit[] }> {
  const { feiten, beleid, namen } = await alsSysteem(tx, async () => {
    const alles = (await huishoudfeiten(tx, persoon.id)).map(({ feit }) => feit);
    const ids = [...new Set(alles.map((feit) => feit.persoon))];
    const rijen = await tx<{ id: string; naam: string; ingeschreven: boolean }[]>`
      select id, naam, bsn_hash is not null as ingeschreven from persoon where id = any(${ids})`;
    const beleid = await beleidVoor(tx, persoon.uitvoerder, persoon.gemeente);
    return { feiten: alles, beleid, namen: new Map(rijen.map((rij) => [rij.id, rij])) };
  });
  const { dossier } = rekenbasis(feiten, { aanvrager: persoon.id, bekendOp });
  const naamVan = (id: string) => namen.get(id)?.naam ?? 'Onbekend';
  const ingeschreven = (id: string) => namen.get(id)?.ingeschreven ?? false;
  const lid = (id: string, deel: Omit<Lid, 'persoon' | 'naam' | 'ingeschreven'>): Lid => ({
    persoon: id,
    naam: naamVan(id),
    ingeschreven: ingeschreven(id),
    ...deel,
  });
  const leden: Lid[] = [
    lid(persoon.id, {
      relatie: 'aanvrager',
      geboortedatum: dossier.aanvrager.geboortedatum?.waarde ?? null,
      periode: tijdvak({}),
      teltMee: true,
      reden: 'Heeft of vraagt bijstand.',
      artikel: null,
    }),
    ...(dossier.partner ?? []).map((partner) =>
      lid(partner.waarde.id, {
        relatie: 'partner',
        geboortedatum: partner.waarde.geboortedatum?.waarde ?? null,
        periode: tijdvak(partner),
        teltMee: covers(partner, vandaag),
        reden: 'Een partner telt mee in de norm.',
        artikel: 'Pw art. 3, 4',
      }),
    ),
    ...(dossier.kinderen ?? []).map((kind) =>
      lid(kind.id, {
        relatie: 'kind',
        geboortedatum: kind.geboortedatum.waarde,
        periode: tijdvak(kind.periode ?? {}),
        teltMee: false,
        reden: `Kind van ${ageOn(kind.geboortedatum.waarde, vandaag)} jaar: deelt geen kosten.`,
        artikel: 'Pw art. 4 lid 1 e',
      }),
    ),
    ...medebewoners(dossier, beleid, vandaag).map(({ id, periode, geboortedatum, telt }) =>
      lid(id, {
        relatie: 'medebewoner',
        geboortedatum,
        periode: tijdvak(periode),
        teltMee: telt?.value === true,
        reden: telt?.says ?? 'Woont hier nu niet.',
        artikel: telt?.article ?? null,
      }),
    ),
  ];
  return { leden, feiten: bekendeFeiten(feiten, bekendOp) };
}

const tijdvak = ({ vanaf, tot }: Tijdvak) => ({ vanaf: vanaf ?? null, tot: tot ?? null });

/** Housemates with what the law says of each today; those of other days without. */
function medebewoners(dossier: Dossier, beleid: Beleid, vandaag: IsoDate) {
  const situatie = situatieOp(dossier, vandaag);
  const { uses } = kostendelendeMedebewoners(wetOp(vandaag, beleid), situatie, beleid);
  // the law names each housemate of the day in the order of the dossier
  const perId = new Map<string, Explained<unknown> | undefined>(
    situatie.medebewoners.map(({ id }, i) => [id, uses[i]]),
  );
  // a child that will turn 18 at home is shown as a child until then
  const straksVolwassen = (id: string, vanaf: IsoDate | undefined) =>
    vanaf !== undefined && vanaf > vandaag && (dossier.kinderen ?? []).some((kind) => kind.id === id);
  const nu = (dossier.medebewoners ?? []).filter(({ id, periode }) => !straksVolwassen(id, periode?.vanaf));
  return nu.map(({ id, geboortedatum, periode = {} }) => ({
    id,
    periode,
    geboortedatum: geboortedatum.waarde,
    telt: covers(periode, vandaag) ? perId.get(id) : undefined,
  }));
}

/** One sentence that says who this is and where they stand. */
export function samenvattingVan(persoon: Persoonrij, recht: string, leden: readonly Lid[], vandaag: IsoDate): string {
  const leeftijd = persoon.geboortedatum ? `${ageOn(persoon.geboortedatum, vandaag)} jaar` : 'leeftijd onbekend';
  const samen = leden.filter(({ relatie, periode }) => relatie !== 'aanvrager' && isNu(periode, vandaag)).length;
  const wonen = samen === 0 ? 'woont alleen' : `woont met ${samen} ${samen === 1 ? 'ander' : 'anderen'}`;
  const stand: Readonly<Record<string, string>> = {
    geen: 'heeft geen bijstand',
    aanvraag: 'heeft bijstand aangevraagd',
    lopend: 'krijgt bijstand',
    opgeschort: 'heeft bijstand die is opgeschort',
    beeindigd: 'had bijstand',
  };
  return `${persoon.naam}, ${leeftijd}, ${wonen} en ${stand[recht] ?? 'is bekend'}.`;
}

const isNu = ({ vanaf, tot }: { vanaf: IsoDate | null; tot: IsoDate | null }, vandaag: IsoDate): boolean =>
  covers({ ...(vanaf ? { vanaf } : {}), ...(tot ? { tot } : {}) }, vandaag);

/** The address as people write it. */
export function adresInWoorden(feiten: readonly Feit[], persoon: string): string | null {
  const adres = feiten.findLast((feit) => feit.persoon === persoon && feit.soort === 'adres');
  if (adres?.soort !== 'adres') return null;
  const { straat, huisnummer, postcode, plaats } = adres.waarde;
  const regels = [[straat, huisnummer].filter(Boolean).join(' '), [postcode, plaats].filter(Boolean).join(' ')];
  const tekst = regels.filter(Boolean).join(', ');
  return tekst || (adres.geldig.vanaf ? `Adres sinds ${datum(adres.geldig.vanaf)}` : null);
}
