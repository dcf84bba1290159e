import { bekendeFeiten, doorsnede, type Feit, sleutelVan } from '@meedoen/casework/feiten';
import { datum } from '@meedoen/casework/opmaak';
import { instant } from '@meedoen/casework/tijdstip';
import { addDays, type IsoDate, type Tijdvak } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import { foutInVeld } from '../../platform/probleem/index.ts';
import { type FeitInvoer, feitenVan } from '../feit/index.ts';

/** Whether the new days cover the old ones, or begin on the same day: then what was told before is put right. */
const verbetert = (nieuw: Tijdvak, oud: Tijdvak): boolean => {
  if (nieuw.vanaf !== undefined && (oud.vanaf === undefined || oud.vanaf < nieuw.vanaf)) return false;
  if (oud.vanaf === nieuw.vanaf || nieuw.tot === undefined) return true;
  return oud.tot !== undefined && oud.tot <= nieuw.tot;
};

/** An open end gives way from the first day of what is new: nothing is replaced then. */
const volgtOp = (nieuw: Tijdvak, oud: Tijdvak): boolean =>
  oud.tot === undefined && nieuw.vanaf !== undefined && (oud.vanaf === undefined || nieuw.vanaf > oud.vanaf);

/**
 * What somebody tells again takes the place of what they told before about those days: a mistake is put right by
 * telling it once more. What was checked stays for a person to look at.
 * @param plek pointer to a fact, by its place
 * @throws Probleem 400 in plain words when more than one earlier fact, or a checked one, is in the way
 */
export async function metVerbeteringen(
  tx: Tx,
  persoon: string,
  invoer: readonly FeitInvoer[],
  nu: Date,
  plek: (i: number) => string,
): Promise<FeitInvoer[]> {
  if (invoer.length === 0) return [];
  const rijen = (await feitenVan(tx, [persoon])).map(({ feit }) => feit);
  const bekend = bekendeFeiten(rijen, instant(nu.toISOString()));
  return invoer.map((each, i) => {
    if (each.vervangt) return each;
    const geldig = tijdvakVan(each);
    const botsend = bekend.filter(
      (feit) =>
        feit.soort === each.soort &&
        feit.bron === each.bron &&
        sleutelVan(feit) === sleutelVan({ soort: each.soort, waarde: each.waarde } as Feit) &&
        doorsnede(feit.geldig, geldig) !== undefined &&
        !volgtOp(geldig, feit.geldig),
    );
    const [eerder] = botsend;
    if (!eerder) return each;
    if (botsend.length === 1 && !eerder.gecontroleerd && verbetert(geldig, eerder.geldig))
      return { ...each, vervangt: eerder.id };
    const dag = eerder.geldig.vanaf ? ` vanaf ${datum(eerder.geldig.vanaf)}` : '';
    throw foutInVeld(
      `${plek(i)}/vanaf`,
      'al-doorgegeven',
      `Hierover staat al iets in het dossier${dag}. Kies een latere dag, of bel ons. Dan verbeteren we het samen.`,
    );
  });
}

const tijdvakVan = ({ vanaf, totEnMet }: { vanaf: IsoDate | null; totEnMet: IsoDate | null }): Tijdvak => ({
  ...(vanaf ? { vanaf } : {}),
  ...(totEnMet ? { tot: addDays(totEnMet, 1) } : {}),
});
