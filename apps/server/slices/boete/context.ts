import {
  type Boeteberekening,
  type Boetecontext,
  type Boetezaak,
  berekenBoete,
  type Schending,
} from '@meedoen/casework/boete';
import type { IsoDate } from '@meedoen/law/kernel';
import type { EerdereBoete } from '@meedoen/law/participatiewet';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import { afstemmingenVan } from '../afstemming/index.ts';
import { type Boeterij, boetesVan } from './store.ts';

/** What a case is about, begun or not. */
export interface Boeteonderwerp {
  /** Absent: it is not begun. */
  readonly id?: string | undefined;
  readonly persoon: string;
  readonly schending: Schending;
  readonly oordeel?: Boetezaak['oordeel'];
}

export const onderwerpVan = ({ id, persoon, toestand: { schending, oordeel } }: Boeterij): Boeteonderwerp => ({
  ...{ id, persoon, schending, oordeel },
});

/** What the file holds that decides about a fine, with what the law makes of it. */
export interface Boetestand {
  readonly context: Boetecontext;
  /** With what somebody can pay in it. */
  readonly wet: Boeteberekening;
  /** Without it, as it is announced. */
  readonly hoogstens: Boeteberekening;
}

/** Reads earlier cases, afstemming and death, as the system: whoever asks, the law sees the whole file. */
export async function boetestandVan(tx: Tx, over: Boeteonderwerp, vandaag: IsoDate): Promise<Boetestand> {
  return alsSysteem(tx, async () => {
    const { persoon, schending, oordeel } = over;
    const andere = (await boetesVan(tx, persoon)).filter(({ id }) => id !== over.id);
    const zelfde = andere.filter(({ toestand }) => toestand.schending.wat === schending.wat);
    const vraag = {
      ...{ schending, oordeel, besluitdag: vandaag, eerdere: await eerdereBoetes(tx, zelfde, vandaag) },
      vorigeWaarschuwing: vorigeWaarschuwing(zelfde),
    };
    const wet = berekenBoete({ ...vraag, metDraagkracht: true });
    const [dood] =
      await tx`select 1 from feit where persoon = ${persoon} and soort = 'overlijden' and upper_inf(bekend)`;
    const context: Boetecontext = {
      vandaag,
      overleden: dood !== undefined,
      afstemmingen: (await afstemmingenVan(tx, persoon)).flatMap(({ kenmerk, toestand }) =>
        toestand.toestand === 'afgezien' || toestand.toestand === 'herroepen'
          ? []
          : [{ kenmerk, datum: toestand.datum }],
      ),
      afgedaan: andere.flatMap(({ kenmerk, toestand }) =>
        isAfgedaan(toestand) ? [{ kenmerk, ...toestand.schending }] : [],
      ),
      vervaltNa: wet.procedure?.value.vervaltNa,
      kanWaarschuwen: wet.waarschuwing?.value ?? false,
    };
    return { context, wet, hoogstens: berekenBoete({ ...vraag, metDraagkracht: false }) };
  });
}

const isAfgedaan = (zaak: Boetezaak): boolean =>
  zaak.toestand === 'opgelegd' ||
  zaak.toestand === 'gewaarschuwd' ||
  (zaak.toestand === 'afgezien' && zaak.afgezien.medegedeeld);

const vorigeWaarschuwing = (zaken: readonly Boeterij[]): IsoDate | undefined =>
  zaken
    .flatMap(({ toestand }) => (toestand.toestand === 'gewaarschuwd' ? [toestand.waarschuwing.op] : []))
    .sort()
    .at(-1);

/**
 * Fines for the same conduct. One is final when its objection term went by and nobody objected, or who did withdrew it;
 * how an appeal at the court ended is not known here, so after an objection it does not count by itself.
 */
async function eerdereBoetes(tx: Tx, zaken: readonly Boeterij[], vandaag: IsoDate): Promise<EerdereBoete[]> {
  const opgelegd = zaken.flatMap(({ toestand }) => (toestand.toestand === 'opgelegd' ? [toestand.oplegging] : []));
  if (opgelegd.length === 0) return [];
  const definitief = await tx<{ id: string }[]>`
    select b.id from besluit b where b.id = any(${opgelegd.map(({ besluit }) => besluit)}) and b.bezwaar_tot < ${vandaag}
      and not exists (select 1 from bezwaar z where z.besluit = b.id and z.status <> 'ingetrokken')`;
  const ids = new Set(definitief.map(({ id }) => id));
  return opgelegd.map(({ besluit, op }) => ({ opgelegd: op, onherroepelijk: ids.has(besluit) }));
}
