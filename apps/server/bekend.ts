import { SYSTEEM, withToegang } from './platform/database/index.ts';
import type { Omgeving } from './platform/http/index.ts';
import type { MaakBekend } from './platform/inloggen/index.ts';
import { SYSTEEMAUTEUR } from './platform/stroom/index.ts';
import { maakPersoon, vraagBrp } from './slices/persoon/index.ts';
import type { BrpPersoon } from './sources/brp/index.ts';

/**
 * Makes a resident who logs in for the first time known: with the uitvoerder that has bijstand of the gemeente where
 * the BRP registers them. @returns undefined when the BRP knows nobody, or nobody here works for that gemeente
 * @throws BrpFout when the BRP gives no answer
 */
export const maakBekend =
  (omgeving: Omgeving): MaakBekend =>
  async (bsn) => {
    const gevonden = await omgeving.brp.persoon(bsn);
    const gemeente = gevonden?.gemeente;
    if (gevonden?.overlijdensdatum) return 'overleden';
    if (!gevonden || !gemeente) return undefined;
    const vandaag = omgeving.klok.vandaag();
    const nu = omgeving.klok.nu();
    return withToegang(omgeving.database, SYSTEEM, async (tx) => {
      const [mandaat] = await tx<{ uitvoerder: string }[]>`
        select uitvoerder from mandaat
        where gemeente = ${gemeente} and taakgebied = 'algemene-bijstand' and geldig @> ${vandaag}::date`;
      if (!mandaat) return undefined;
      const { uitvoerder } = mandaat;
      const geboren = gevonden.geboortedatum;
      const geboortedatum = geboren && 'volledig' in geboren ? geboren.volledig : undefined;
      const nieuw = { uitvoerder, gemeente, naam: naamVan(gevonden), geboortedatum, bsn };
      const persoon = await maakPersoon(tx, nieuw, omgeving.sleutels, nu);
      await vraagBrp(tx, { id: persoon, uitvoerder, gemeente }, omgeving, { auteur: SYSTEEMAUTEUR, nu, vandaag });
      return { persoon, uitvoerder };
    });
  };

const naamVan = ({ voornamen, voorvoegsel, geslachtsnaam }: BrpPersoon): string =>
  [voornamen?.split(' ')[0], voorvoegsel, geslachtsnaam].filter(Boolean).join(' ');
