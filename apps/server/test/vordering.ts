import { nederlandseIban } from '@meedoen/casework/identificatie';
import { editVoorstel, proposeBesluit } from '@meedoen/contract/besluit';
import { recordFeit } from '@meedoen/contract/feit';
import { alleenstaande, metFeiten, metRecht, opgegeven } from './dossier.ts';
import type { Proefomgeving, Proefuitvoerder } from './proefomgeving.ts';

let rekeningen = 500;

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
