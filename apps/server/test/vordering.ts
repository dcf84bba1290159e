import { boekTerugvordering } from '@meedoen/casework/betaling';
import { nederlandseIban } from '@meedoen/casework/identificatie';
import { editVoorstel, proposeBesluit } from '@meedoen/contract/besluit';
import { recordFeit } from '@meedoen/contract/feit';
import { proposeEigenRegeling } from '@meedoen/contract/vordering';
import type { IsoDate } from '@meedoen/law/kernel';
import { uuidv7 } from '../platform/database/index.ts';
import { boek } from '../slices/grootboek/index.ts';
import { alleenstaande, metFeiten, metRecht, opgegeven } from './dossier.ts';
import type { Proefomgeving, Proefuitvoerder } from './proefomgeving.ts';

let rekeningen = 500;
let gemaakt = 0;

/** Somebody who lives alone, has bijstand and an account that was checked. */
export async function metUitkering(
  proef: Proefomgeving,
  uitvoerder: Proefuitvoerder,
  gemeente: string,
  naam: string,
): Promise<{ readonly persoon: string; readonly recht: string }> {
  const persoon = await proef.persoon({ uitvoerder, gemeente, naam });
  rekeningen += 1;
  const rekening = { iban: nederlandseIban('INGB', rekeningen), tenaamstelling: naam };
  await metFeiten(proef, persoon, uitvoerder, gemeente, [
    ...alleenstaande('1985-04-01', gemeente),
    { ...opgegeven('rekening', rekening, '2026-08-01'), bron: 'medewerker', gecontroleerd: true },
  ]);
  const { id } = await metRecht(proef, persoon, uitvoerder, gemeente, '2026-08-01', ['2026-08', '2026-09', '2026-10']);
  return { persoon, recht: id };
}

/** Wages nobody knew of, over months that were paid: a correction is decided, and what was too much is a claim. */
export async function metVordering(
  proef: Proefomgeving,
  uitvoerder: Proefuitvoerder,
  persoon: string,
  loon = { nettoInCenten: 60_000, vanaf: '2026-09-01', totEnMet: '2026-10-31' },
): Promise<void> {
  const consulent = await proef.alsMedewerker(uitvoerder.medewerkers.inkomensconsulent, uitvoerder);
  const { nettoInCenten, vanaf, totEnMet } = loon;
  const waarde = {
    ...{ kenmerk: `Kiosk ${vanaf}`, soort: 'loon', nettoInCenten },
    ...{ periode: 'maand', vakantietoeslag: 'inbegrepen' },
  };
  const feit = await consulent(recordFeit, {
    params: { persoonId: persoon },
    ruw: { soort: 'inkomen', waarde, vanaf, totEnMet, bron: 'medewerker', gecontroleerd: true },
  });
  const params = { besluitId: feit.body.gevolg.voorstel ?? '' };
  await consulent(editVoorstel, { params, body: { motivering: 'Het loon kwam later binnen.' } });
  const { status } = (await consulent(proposeBesluit, { params, body: {} })).body;
  if (status !== 'bekendgemaakt') throw new Error(`the correction is ${status}`);
}

/** What the ledger holds per account; together always zero. */
export async function saldi(proef: Proefomgeving, persoon: string): Promise<Readonly<Record<string, number>>> {
  const rijen = await proef.systeem(
    (tx) => tx<{ rekening: string; som: number }[]>`
      select rekening, sum(bedrag_in_centen)::int as som from boeking where persoon = ${persoon} group by rekening`,
  );
  return Object.fromEntries(rijen.map(({ rekening, som }) => [rekening, som]));
}

/** Everything that was booked about somebody, added up. */
export const grootboeksom = async (proef: Proefomgeving, persoon: string): Promise<number> =>
  Object.values(await saldi(proef, persoon)).reduce((som, each) => som + each, 0);

/** A debt as the ledger holds one, whatever it came from; what was agreed before is over. */
export async function eenVordering(
  proef: Proefomgeving,
  uitvoerder: Proefuitvoerder,
  gemeente: string,
  persoon: string,
  {
    herkomst = 'art-58-lid-2-a',
    bedrag = 500_00,
    ontstaanOp = '2026-10-01',
    besluit = null as string | null,
    betaalUiterlijk = null as IsoDate | null,
  } = {},
): Promise<string> {
  const id = uuidv7();
  const wie = { uitvoerder: uitvoerder.id, gemeente, persoon };
  await proef.systeem(async (tx) => {
    gemaakt += 1;
    const kenmerk = `VO-2026-9${String(gemaakt).padStart(5, '0')}`;
    await tx`insert into vordering ${tx({
      ...{ id, ...wie, kenmerk, recht: null, besluit, herkomst, reden: 'Proef', ontstaan_op: ontstaanOp },
      ...{ maanden: tx.json([]), op: proef.klok.nu(), betaal_uiterlijk: betaalUiterlijk },
    })}`;
    const kop = { ...wie, boekdatum: proef.klok.vandaag(), omschrijving: 'Proef' };
    const post = boekTerugvordering(kop, '2026-08', { uitkering: bedrag, vakantietoeslag: 0 }, id);
    await boek(tx, [{ bron: { soort: 'besluit', id }, posten: post ? [post] : [] }], proef.klok.nu());
    await tx`update betalingsregeling set open = false where persoon = ${persoon}`;
  });
  return id;
}

/** A debt, and what could be agreed on it. */
export async function eenAfspraak(
  proef: Proefomgeving,
  uitvoerder: Proefuitvoerder,
  gemeente: string,
  persoon: string,
) {
  await eenVordering(proef, uitvoerder, gemeente, persoon);
  return { perMaandInCenten: 10_00, wijze: 'overmaken', vanaf: '2026-12', toelichting: '' } as const;
}

/** A proposal of a resident that waits for an answer. @returns its id */
export async function eenRegeling(
  proef: Proefomgeving,
  uitvoerder: Proefuitvoerder,
  gemeente: string,
  persoon: string,
): Promise<string> {
  const body = await eenAfspraak(proef, uitvoerder, gemeente, persoon);
  const zelf = await proef.alsInwoner(persoon, uitvoerder);
  return (await zelf(proposeEigenRegeling, { body })).body.regeling?.id ?? '';
}
