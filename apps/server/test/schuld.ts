import { betaaltermijn } from '@meedoen/law/awb';
import type { IsoDate } from '@meedoen/law/kernel';
import { uuidv7 } from '../platform/database/index.ts';
import { SYSTEEMAUTEUR } from '../platform/stroom/index.ts';
import { beginOntvangst } from '../slices/ontvangst/index.ts';
import type { Proefomgeving, Proefuitvoerder } from './proefomgeving.ts';
import { eenVordering } from './vordering.ts';

/** Money that came in and of which nobody knows what it is for. @returns its id */
export async function eenOntvangst(
  proef: Proefomgeving,
  uitvoerder: Proefuitvoerder,
  gemeente: string,
): Promise<string> {
  const id = uuidv7();
  const bankbestand = uuidv7();
  const nu = proef.klok.nu();
  await proef.systeem(async (tx) => {
    await tx`insert into bankbestand ${tx({
      ...{ id: bankbestand, uitvoerder: uitvoerder.id, soort: 'camt.053', naam: 'in.xml', bericht_id: id },
      ...{ sha256: Buffer.from(id.replaceAll('-', ''), 'hex'), inhoud: Buffer.alloc(0), uitkomst: tx.json({}), op: nu },
    })}`;
    const ontvangst = {
      ...{ id, uitvoerder: uitvoerder.id, gemeente, persoon: undefined, bedrag: 10_00, op: proef.klok.vandaag() },
      ...{
        naam: 'Proef',
        iban: 'NL91ABNA0417164300',
        omschrijving: 'Proef',
        waarom: 'geen-kenmerk' as const,
        delen: [],
      },
    };
    const opdracht = {
      command: 'receiveOntvangst',
      ontvangst,
      door: 'systeem',
      op: '2026-11-24T00:00:00.000Z',
    } as never;
    const door = { auteur: SYSTEEMAUTEUR, nu, vandaag: proef.klok.vandaag() };
    await beginOntvangst(tx, ontvangst, { bankbestand, volgnummer: 1, bankreferentie: undefined }, opdracht, door);
  });
  return id;
}

/** A debt that a besluit asked to pay: its term runs from the day that was made known. @returns its id and kenmerk */
export async function gevraagdeVordering(
  proef: Proefomgeving,
  uitvoerder: Proefuitvoerder,
  gemeente: string,
  persoon: string,
  bekendgemaaktOp: IsoDate,
  wat: Parameters<typeof eenVordering>[4] = {},
): Promise<{ readonly id: string; readonly kenmerk: string }> {
  const besluit = uuidv7();
  await proef.systeem(
    (tx) =>
      tx`insert into besluit ${tx({
        ...{
          id: besluit,
          uitvoerder: uitvoerder.id,
          gemeente,
          persoon,
          soort: 'terugvorderen',
          status: 'bekendgemaakt',
        },
        ...{ bevroren: tx.json({ feiten: [], maanden: [] }), bekendgemaakt_op: bekendgemaaktOp, versie: 4 },
        ...{ kenmerk: `BS-${besluit.slice(-12)}`, aangemaakt_op: proef.klok.nu() },
      })}`,
  );
  const betaalUiterlijk = betaaltermijn(bekendgemaaktOp);
  const id = await eenVordering(proef, uitvoerder, gemeente, persoon, {
    ...{ ontstaanOp: bekendgemaaktOp, besluit, betaalUiterlijk },
    ...wat,
  });
  const [rij] = await proef.systeem((tx) => tx<{ kenmerk: string }[]>`select kenmerk from vordering where id = ${id}`);
  return { id, kenmerk: rij?.kenmerk ?? '' };
}
