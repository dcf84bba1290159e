import { boekBrutering, boekTeruggave } from '@meedoen/casework/betaling';
import { nextTerug, verloopVan } from '@meedoen/casework/vordering';
import type { Schuld } from '@meedoen/contract/vordering';
import { monthOfDate } from '@meedoen/law/kernel';
import { alsSysteem, uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { geweigerd, nietGevonden } from '../../platform/probleem/index.ts';
import { opdrachtgeverVan } from '../aanvraag/index.ts';
import { boek } from '../grootboek/index.ts';
import { persoonMetId } from '../persoon/index.ts';
import { nettoposten } from './brutering-stof.ts';
import { sluitAf } from './schuldpost.ts';
import { bewegingenOp } from './store.ts';
import { schuldVan } from './weergave.ts';

/**
 * Takes a gross-up back: the tax leaves the claim, and what was paid of it is to be paid out. Part of the tax that was
 * remitted already stays remitted: it is not owed any more, and was never paid. @throws Probleem 404, 409
 */
export async function undoBrutering(
  id: string,
  { jaar, reden }: { readonly jaar: number; readonly reden: string },
  aanroep: Aanroep,
): Promise<Schuld> {
  const { tx, vandaag, nu } = aanroep;
  const [zichtbaar] = await tx<{ persoon: string; gemeente: string }[]>`
    select persoon, gemeente from vordering where id = ${id}`;
  if (!zichtbaar) throw nietGevonden();
  aanroep.betreft({ id: zichtbaar.persoon, gemeente: zichtbaar.gemeente });
  const door = opdrachtgeverVan(aanroep);
  await sluitAf(tx, [id]);
  await alsSysteem(tx, async () => {
    const [rij] = await nettoposten(tx, tx`v.id = ${id}`);
    const [besloten] = await tx<{ stand: 'bruto' | 'netto'; loonheffing: number; door: string | null }[]>`
      select stand, loonheffing_in_centen as loonheffing, door from brutering where vordering = ${id} and jaar = ${jaar}`;
    const { herroepen, overgedragen } = rij ?? { herroepen: false, overgedragen: false };
    const zelfBesloten = besloten?.door === door.auteur.id;
    const uitslag = nextTerug(besloten?.stand ?? 'te-beslissen', reden, {
      jaar,
      zelfBesloten,
      herroepen,
      overgedragen,
    });
    if (!uitslag.ok) throw geweigerd(uitslag.weigering.tekst, uitslag.weigering.code);
    if (!rij) throw nietGevonden();
    const { rest, perSoort } = verloopVan((await bewegingenOp(tx, [id])).get(id) ?? []);
    const betaald = Math.max(0, -(perSoort.ingehouden + perSoort.betaald + perSoort.teruggedraaid));
    const eraf = Math.min(Number(besloten?.loonheffing ?? 0), Math.max(0, rest) + betaald);
    const kop = {
      ...{ uitvoerder: rij.uitvoerder, gemeente: rij.gemeente, persoon: rij.persoon, boekdatum: vandaag },
      ...(rij.recht ? { recht: rij.recht } : {}),
      omschrijving: `Loonheffing over ${jaar} bij ${rij.kenmerk} teruggenomen`,
    };
    const maand = monthOfDate(vandaag);
    // two entries: what is paid out is no tax, and an objection that is granted later must tell them apart
    const posten = [
      boekBrutering(kop, `${jaar}-12`, -eraf, id),
      boekTeruggave(kop, maand, Math.max(0, eraf - Math.max(0, rest)), id),
    ].flatMap((post) => (post ? [{ bron: { soort: 'brutering', id: uuidv7() }, posten: [post] }] : []));
    await boek(tx, posten, nu);
    await tx`update brutering set stand = 'netto', terug_op = ${vandaag}, terug_door = ${door.auteur.id}, terug_reden = ${reden}
      where vordering = ${id} and jaar = ${jaar}`;
  });
  return schuldVan(await persoonMetId(tx, zichtbaar.persoon), aanroep);
}
