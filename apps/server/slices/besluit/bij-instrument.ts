import { boekInstrument } from '@meedoen/casework/betaling';
import { type Besluitgegevens, type Brief, maakBrief } from '@meedoen/casework/brief';
import { type Instrumentstuk, instrumentstuk } from '@meedoen/casework/instrument';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import { instantVan, WETVERSIE } from '../berekening/index.ts';
import { boek } from '../grootboek/index.ts';
import { geefInzetopdracht, type Inzetzaak, inzetMetId } from '../instrument/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';
import { zetTaakKlaar } from '../taak/index.ts';
import { beleidOmTeBewaren } from './bevriezen.ts';
import { type Besluit, besluitMetId, geefBesluitopdracht, startBesluit } from './store.ts';
import type { Bevroren } from './toestand.ts';

const WAT: Readonly<Record<Instrumentstuk['wat'], string>> = {
  toekennen: 'toekennen',
  afwijzen: 'afwijzen',
  verlengen: 'verlengen',
  beeindigen: 'beëindigen',
  betalen: 'betalen',
};

/** A besluit on an instrument, proposed by the coach: whoever may sign decides, with the letter beside it. */
export async function startInstrumentbesluit(
  tx: Tx,
  id: string,
  { uitvoerder, gemeente, persoon, toestand }: Inzetzaak,
  door: Opdrachtgever,
): Promise<void> {
  const { voorstel } = toestand;
  if (!voorstel) throw new Error('an inzet without a proposal for a besluit');
  const bevroren: Bevroren = {
    ...{ aanvrager: persoon, bekendOp: instantVan(door.nu), feiten: [], wet: WETVERSIE, maand: null, uitkomst: null },
    ...{ beleid: await beleidOmTeBewaren(tx, uitvoerder, gemeente), maanden: [] },
    instrument: instrumentstuk(toestand),
  };
  const besluit = await startBesluit(
    tx,
    { id, uitvoerder, gemeente, persoon, soort: 'instrument', zaak: null, recht: null },
    {
      commando: 'startVoorstel',
      ingangsdatum: voorstel.begin ?? null,
      bevroren,
      motivering: voorstel.reden,
    },
    door,
  );
  await geefBesluitopdracht(tx, besluit, { commando: 'proposeBesluit', door: door.auteur.id }, door);
  await zetTaakKlaar(
    tx,
    {
      ...{ uitvoerder, gemeente, persoon, soort: 'herziening', uiterlijk: null, bron: id },
      titel: `${toestand.regels.instrument.naam.nl} ${WAT[voorstel.wat]}: vaststellen`,
      ontstaanUit: 'Voorstel van de coach',
    },
    door.nu,
  );
}

/** A proposal that the coach takes back, or makes again after it was sent back. */
export async function dropInstrumentbesluit(tx: Tx, id: string, door: Opdrachtgever): Promise<void> {
  const besluit = await besluitMetId(tx, id);
  if (!besluit || !['concept', 'voorgesteld'].includes(besluit.toestand.status)) return;
  await geefBesluitopdracht(tx, besluit, { commando: 'vervalVoorstel' }, door);
  await alsSysteem(
    tx,
    () =>
      tx`update taak set klaar_op = ${door.nu}, uitkomst = 'Teruggetrokken' where bron = ${id} and klaar_op is null`,
  );
}

/** What the besluit says now; it was made from the case, which waits for it. */
export async function berekenInstrumentbesluit(tx: Tx, { id, toestand: { bevroren } }: Besluit): Promise<Bevroren> {
  const { toestand } = await inzetMetId(tx, stukIn(bevroren).inzet);
  return toestand.voorstel?.besluit === id
    ? { ...bevroren, instrument: JSON.parse(JSON.stringify(instrumentstuk(toestand))) }
    : bevroren;
}

function stukIn({ instrument }: Bevroren): Instrumentstuk {
  if (!instrument) throw new Error('a besluit on an instrument without what it says');
  return instrument;
}

/** Every criterion with how it stood, for who signs. */
export const instrumentvoorwaarden = ({ toets }: Instrumentstuk) =>
  toets.map(({ tekst, bron, stand, uitleg }) => ({
    tekst,
    artikel: bron,
    stand: stand === 'ja' || stand === 'nee' ? stand : ('onbekend' as const),
    uitleg,
  }));

export const instrumentbrief = ({ toestand }: Besluit, basis: Besluitgegevens): Brief =>
  maakBrief('instrument', { ...basis, stuk: stukIn(toestand.bevroren) });

/** When it is made known the case follows it, and money that it grants becomes a debt that the next day run pays. */
export async function performInstrument(tx: Tx, besluit: Besluit, door: Opdrachtgever): Promise<void> {
  const { inzet, wat, bedrag, naam } = stukIn(besluit.toestand.bevroren);
  const zaak = await inzetMetId(tx, inzet);
  await geefInzetopdracht(tx, zaak, { command: 'performBesluit', besluit: besluit.id, wat }, door);
  if (bedrag === null || (wat !== 'toekennen' && wat !== 'betalen')) return;
  const { id, uitvoerder, gemeente, persoon, toestand } = besluit;
  const omschrijving = `${naam.nl} ${toestand.kenmerk ?? id}`;
  const post = boekInstrument({ uitvoerder, gemeente, persoon, boekdatum: door.vandaag, omschrijving }, bedrag, id);
  await boek(tx, [{ bron: { soort: 'besluit', id }, posten: post ? [post] : [] }], door.nu);
}

/** Nothing is done with a proposal: the case goes on without it. */
export async function releaseInstrument(tx: Tx, besluit: Besluit, door: Opdrachtgever): Promise<void> {
  const zaak = await inzetMetId(tx, stukIn(besluit.toestand.bevroren).inzet);
  if (zaak.toestand.voorstel?.besluit === besluit.id)
    await geefInzetopdracht(tx, zaak, { command: 'dropVoorstel' }, door);
}

/** A refusal or an end that was revoked on objection is looked at again. */
export async function reopenInstrument(tx: Tx, besluit: Besluit, bezwaar: string, door: Opdrachtgever): Promise<void> {
  const zaak = await inzetMetId(tx, stukIn(besluit.toestand.bevroren).inzet);
  if (zaak.toestand.toestand !== 'afgewezen' && zaak.toestand.toestand !== 'beeindigd') return;
  await geefInzetopdracht(tx, zaak, { command: 'reopenInzet', bezwaar }, door);
}
