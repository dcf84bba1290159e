import { readTeLaat } from '@meedoen/contract/invordering';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { gevraagdeVordering } from '../../test/schuld.ts';
import { metUitkering } from '../../test/vordering.ts';
import { alleWegen } from '../../wegen.ts';
import { alleWerkers } from '../../werkers.ts';
import { planInvordering } from './opdrachten.ts';

// However many claims there are, nobody who is late is forgotten.

let proef: Proefomgeving;
beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen(), werkers: alleWerkers });
});
afterAll(() => proef.stop());

/** Many claims of a euro at once, of which the term ended on a day. */
const veel = (persoon: string, vanaf: number, aantal: number, uiterlijk: string, gestopt: boolean) =>
  proef.systeem(async (tx) => {
    const { id: uitvoerder } = proef.veenrade;
    const nu = proef.klok.nu();
    const rijen = await tx<{ id: string }[]>`
      insert into vordering (id, uitvoerder, gemeente, persoon, kenmerk, herkomst, reden, ontstaan_op, maanden, op, betaal_uiterlijk)
      select gen_random_uuid(), ${uitvoerder}, '9901', ${persoon}, 'VO-2020-' || lpad(n::text, 6, '0'),
        'art-58-lid-2-a', 'Proef', '2020-01-01', '[]', ${nu}, ${uiterlijk}::date
      from generate_series(${vanaf}::int, ${vanaf + aantal - 1}::int) n returning id`;
    const ids = rijen.map(({ id }) => id);
    await tx`
      insert into journaalpost (id, uitvoerder, gemeente, soort, bron_soort, bron, boekdatum, omschrijving, op)
      select v, ${uitvoerder}, '9901', 'proef', 'proef', v, '2026-01-01', 'Proef', ${nu} from unnest(${ids}::uuid[]) v`;
    await tx`
      insert into boeking (journaalpost, regel, uitvoerder, gemeente, persoon, rekening, bedrag_in_centen, maand, vordering)
      select v, r, ${uitvoerder}, '9901', ${persoon}, case r when 1 then 'vordering' else 'uitkeringslast' end,
        case r when 1 then 100 else -100 end, '2020-01', case r when 1 then v end
      from unnest(${ids}::uuid[]) v, generate_series(1, 2) r`;
    if (gestopt)
      await tx`
        insert into invordering (id, uitvoerder, gemeente, persoon, vordering, status, toestand, versie, aangemaakt_op)
        select gen_random_uuid(), ${uitvoerder}, '9901', ${persoon}, v, 'in-rust',
          '{"toestand": "in-rust", "gestopt": true, "reden": "x", "aanmaningen": [], "uitstellen": [], "dwangbevelen": []}', 1, ${nu}
        from unnest(${ids}::uuid[]) v`;
  });
const lijst = async () => {
  const wie = await proef.alsMedewerker(proef.veenrade.medewerkers.invordering, proef.veenrade);
  return (await wie(readTeLaat, {})).body;
};

describe('who is late', () => {
  it('is on the list and gets a task, behind whatever number of claims that were stopped or came before', async () => {
    const { persoon } = await metUitkering(proef, proef.veenrade, '9901', 'Veel Schulden');
    const laatste = await gevraagdeVordering(proef, proef.veenrade, '9901', persoon, '2026-10-01');
    await veel(persoon, 1, 210, '2026-01-01', true);
    expect(await lijst()).toMatchObject({ meer: false, regels: [{ vordering: laatste.id, sinds: '2026-11-12' }] });
    await veel(persoon, 301, 205, '2026-06-01', false);
    const { regels, meer } = await lijst();
    expect(meer).toBe(true);
    expect(regels).toHaveLength(200);
    expect(new Set(regels.map(({ vordering }) => vordering)).size).toBe(200);
    expect(regels.every(({ sinds }) => sinds === '2026-06-01')).toBe(true);
    await proef.systeem((tx) => planInvordering(tx, proef.veenrade.id, proef.klok));
    await proef.wachtrij.doeAlles();
    const [taken] = await proef.systeem(
      (tx) => tx`select count(*)::int as aantal, count(*) filter (where bron = ${laatste.id})::int as laatste
        from taak where persoon = ${persoon} and ontstaan_uit = 'Invordering'`,
    );
    expect(taken).toEqual({ aantal: 206, laatste: 1 });
    expect(proef.fouten).toEqual([]);
  });
});
