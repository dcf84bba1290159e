import { alsSysteem, type Tx, uuidv7 } from '../../platform/database/index.ts';
import type { Feitpersoon } from './vastleggen.ts';

const ONTSTAAN_UIT = 'Rekeningnummer zonder tweede blik';

/**
 * Money that is owed waits for a second look at the account: then somebody has a task to look. The task is done once
 * the account was looked at, another came in its place, or nothing is owed any more.
 */
export async function werkRekeningtaakBij(tx: Tx, persoon: Feitpersoon, nu: Date): Promise<void> {
  await alsSysteem(tx, async () => {
    const [wacht] = await tx<{ id: string }[]>`
      select id from (
        select id, gecontroleerd from feit where persoon = ${persoon.id} and soort = 'rekening' and upper_inf(bekend)
        order by lower(bekend) desc limit 1) laatste
      where not gecontroleerd and exists (select 1 from boeking where persoon = ${persoon.id} and rekening = 'te-betalen'
        group by maand having sum(bedrag_in_centen) < 0)`;
    const feit = wacht?.id ?? null;
    await tx`update taak set klaar_op = ${nu}, uitkomst = 'Er wacht geen betaling meer op dit rekeningnummer.'
      where persoon = ${persoon.id} and soort = 'taak' and ontstaan_uit = ${ONTSTAAN_UIT} and klaar_op is null
        and bron is distinct from ${feit}::uuid`;
    if (!feit) return;
    await tx`
      insert into taak (id, uitvoerder, gemeente, persoon, soort, titel, behandelaar, ontstaan_uit, bron, aangemaakt_op)
      select ${uuidv7()}, ${persoon.uitvoerder}, ${persoon.gemeente}, id, 'taak',
        'Rekeningnummer nakijken: een betaling wacht erop', consulent, ${ONTSTAAN_UIT}, ${feit}, ${nu}
      from persoon where id = ${persoon.id}
      on conflict do nothing`;
  });
}
