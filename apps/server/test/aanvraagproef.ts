import { ibanInGroepen, nederlandseIban } from '@meedoen/casework/identificatie';
import * as contract from '@meedoen/contract/aanvraag';
import type { IsoDate } from '@meedoen/law/kernel';
import { alleenstaande, metFeiten } from './dossier.ts';
import type { Proefomgeving } from './proefomgeving.ts';

/** The form as somebody with a child and a job fills it in. */
export const ANTWOORDEN = {
  gegevens: { klopt: true },
  woonsituatie: 'zelfstandig',
  huisgenoten: [{ naam: 'Sam Bos', geboortedatum: '2018-03-02', relatie: 'kind' }],
  inkomsten: [
    { kenmerk: 'Bakkerij', soort: 'loon', nettoInCenten: 60_000, periode: 'maand', vakantietoeslag: 'inbegrepen' },
  ],
  bezit: [{ kenmerk: 'rekening', soort: 'betaalrekening', bedragInCenten: 12_300 }],
  iban: ibanInGroepen(nederlandseIban('TEST', 123_456_789)),
};

/** Somebody of whom only who they are is known, and the way in for them. */
export async function aanvrager(proef: Proefomgeving, naam: string, geboren: IsoDate = '1985-04-01') {
  const persoon = await proef.persoon({ uitvoerder: proef.veenrade, gemeente: '9901', naam });
  await metFeiten(proef, persoon, proef.veenrade, '9901', alleenstaande(geboren, '9901').slice(0, 3));
  return { persoon, beller: await proef.alsInwoner(persoon, proef.veenrade) };
}

/** An application that was filled in and sent by the person. @throws Error with what the server refused */
export async function verstuurdeAanvraag(proef: Proefomgeving, naam: string) {
  const { persoon, beller } = await aanvrager(proef, naam);
  const gemeld = await beller(contract.registerEigenMelding, { body: { geldNodigNu: false } });
  const params = { aanvraagId: gemeld.body.id };
  const bewaard = await beller(contract.saveFormulier, { params, body: { antwoorden: ANTWOORDEN } });
  const antwoord = await beller(contract.submitAanvraag, { params, body: { naarWaarheid: true } });
  const nee = bewaard.probleem ?? antwoord.probleem;
  if (nee) throw new Error(nee.detail);
  return { persoon, beller, params, aanvraag: antwoord.body };
}
