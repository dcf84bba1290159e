import type { onderhoudsplichtigeInvoer } from '@meedoen/contract/verhaal';
import type { z } from 'zod';
import { alsSysteem } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { foutInVeld, geweigerd } from '../../platform/probleem/index.ts';
import { BrpFout, type BrpPersoon } from '../../sources/brp/index.ts';
import { recordFeiten, vastleggingVan } from '../feit/index.ts';
import { maakBekendBij, maakPersoon, nodigeBrpFeiten, type Persoonrij, persoonMetBsn } from '../persoon/index.ts';

type Invoer = z.output<typeof onderhoudsplichtigeInvoer>;

/**
 * Who has to maintain somebody, as a person of this uitvoerder: found by number, or new with name, birth, address and
 * death and nothing else (AVG art. 5 lid 1 c). A file that is there already is left as it is.
 * @throws Probleem 400 when the number is of nobody, 409 when the BRP does not answer
 */
export async function onderhoudsplichtigeVoor(invoer: Invoer, voor: Persoonrij, aanroep: Aanroep): Promise<string> {
  const { tx, omgeving, nu } = aanroep;
  const { uitvoerder, gemeente } = voor;
  const door = vastleggingVan(aanroep);
  if (!('bsn' in invoer)) {
    return alsSysteem(tx, async () => {
      const { naam, geboortedatum, adres } = invoer;
      const id = await maakPersoon(tx, { uitvoerder, gemeente, naam, geboortedatum }, omgeving.sleutels, nu);
      if (adres) {
        const feit = {
          soort: 'adres',
          waarde: { ...adres, soort: 'woonadres' },
          bron: 'medewerker',
          gecontroleerd: true,
        } as const;
        await recordFeiten(
          tx,
          { id, uitvoerder, gemeente },
          [{ ...feit, vanaf: null, totEnMet: null }],
          door,
          () => '/onderhoudsplichtige/adres',
        );
      }
      return id;
    });
  }
  const { bsn } = invoer;
  const bestaand = await alsSysteem(tx, () => persoonMetBsn(tx, uitvoerder, omgeving.sleutels.zoekhash(bsn)));
  if (bestaand?.id === voor.id)
    throw foutInVeld(
      '/onderhoudsplichtige/bsn',
      'zelfde-persoon',
      'Verhaal is op een ander dan wie de bijstand krijgt.',
    );
  const brp = bestaand ? undefined : await zoekBrp(bsn, aanroep);
  const naam = brp ? [brp.voornamen?.split(' ')[0], brp.voorvoegsel, brp.geslachtsnaam].filter(Boolean).join(' ') : '';
  return alsSysteem(tx, async () => {
    const wie = await maakBekendBij(tx, bestaand, { uitvoerder, gemeente, naam, bsn }, omgeving.sleutels, nu);
    if (brp)
      await recordFeiten(tx, wie, nodigeBrpFeiten(wie.id, brp, door.vandaag), {
        ...door,
        auteur: { id: null, soort: 'systeem' },
      });
    return wie.id;
  });
}

async function zoekBrp(bsn: string, { omgeving }: Aanroep): Promise<BrpPersoon> {
  try {
    const gevonden = await omgeving.brp.persoon(bsn);
    if (!gevonden) throw foutInVeld('/onderhoudsplichtige/bsn', 'onbekend', 'De BRP kent dit nummer niet.');
    return gevonden;
  } catch (fout) {
    if (fout instanceof BrpFout)
      throw geweigerd('De BRP antwoordt niet. Probeer het later, of vul naam en adres in.', 'brp-onbereikbaar');
    throw fout;
  }
}
