import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMigrations } from '../../database/migrate.ts';
import { connectOnce } from '../../platform/postgres/roles.ts';
import { alleenstaande, metFeiten, metRecht } from '../../test/dossier.ts';
import { type Proefomgeving, proefomgeving } from '../../test/proefomgeving.ts';
import { alleWegen } from '../../wegen.ts';
import { geefRechtopdracht, herbouwRecht, rechtMetId } from './store.ts';

// Migration 0015 gives rights that were recorded before it the commands and the state of casework.

let proef: Proefomgeving;
beforeAll(async () => {
  proef = await proefomgeving({ wegen: alleWegen() });
});
afterAll(() => proef.stop());

describe('a right from before commands had their names of casework', () => {
  it('has the same state after the migration, and can be made again from its commands', async () => {
    const { veenrade } = proef;
    const persoon = await proef.persoon({ uitvoerder: veenrade, gemeente: '9901', naam: 'Oud Recht' });
    await metFeiten(proef, persoon, veenrade, '9901', alleenstaande('1985-04-01', '9901'));
    const { id } = await metRecht(proef, persoon, veenrade, '9901', '2026-08-01', []);
    const door = {
      auteur: { id: null, soort: 'systeem' as const },
      nu: proef.klok.nu(),
      vandaag: proef.klok.vandaag(),
      reden: 'proef',
    };
    const geef = (opdracht: Parameters<typeof geefRechtopdracht>[2]) =>
      proef.systeem(async (tx) => {
        const recht = await rechtMetId(tx, id);
        if (recht) await geefRechtopdracht(tx, recht, opdracht, door);
      });
    await geef({ commando: 'holdBetaling', gebeurtenis: 'detentie', vanaf: '2026-11-20' });
    await geef({ commando: 'releaseBetaling' });
    await geef({ commando: 'endRecht', laatsteDag: '2026-11-30', cbsCode: '11', besluit: persoon });
    const nieuw = await proef.systeem((tx) => rechtMetId(tx, id));

    const sql = connectOnce(proef.urls.superuserUrl);
    try {
      await sql`update commando set commando = case commando when 'grantRecht' then 'kenToe' when 'holdBetaling' then 'stopBetaling'
        when 'releaseBetaling' then 'geefVrij' when 'endRecht' then 'beeindig' end where stroom = ${id}`;
      await sql`update recht set toestand = toestand - 'toekenning' #- '{einde,ingetrokken}' where id = ${id}`;
      expect((await proef.systeem((tx) => rechtMetId(tx, id)))?.toestand).not.toEqual(nieuw?.toestand);
      const migratie = (await readMigrations()).find(({ name }) => name.startsWith('0015_'));
      await sql.unsafe(migratie?.text ?? '');
    } finally {
      await sql.end();
    }
    await proef.systeem(async (tx) => {
      expect((await rechtMetId(tx, id))?.toestand).toEqual(nieuw?.toestand);
      expect(await herbouwRecht(tx, id)).toEqual(nieuw?.toestand);
    });
  });
});
