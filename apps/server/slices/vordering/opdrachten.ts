import { datum, euro } from '@meedoen/casework/opmaak';
import { addDays } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import { beginVan, type Klok } from '../../platform/klok/index.ts';
import { recordTaak } from '../../platform/logboek/index.ts';
import { type Opdracht, zetInWachtrij } from '../../platform/wachtrij/index.ts';
import { zetTaakKlaar } from '../taak/index.ts';
import { type Telaatregel, telaatregels } from './te-laat.ts';

const TITEL: Readonly<Record<Telaatregel['soort'], (regel: Telaatregel) => string>> = {
  aanmanen: ({ kenmerk, bedragInCenten, sinds }) =>
    `${kenmerk} niet betaald voor ${datum(addDays(sinds, 1))}: ${euro(bedragInCenten)}. Aanmanen?`,
  'na-aanmaning': ({ kenmerk, sinds }) =>
    `${kenmerk} niet betaald na de aanmaning (tot ${datum(sinds)}). Bellen of dwangbevel?`,
  tekenen: ({ kenmerk }) => `Dwangbevel ${kenmerk} ondertekenen`,
  hervatten: ({ kenmerk, sinds }) => `Uitstel van ${kenmerk} is voorbij (${datum(sinds)}). Dwangbevel hervatten?`,
  termijn: ({ sinds, bedragInCenten }) =>
    `Termijn van de regeling niet betaald (${datum(sinds)}): ${euro(bedragInCenten)}`,
};

/**
 * Job `invordering`: one per uitvoerder and day. Puts work ready where somebody is late, once; nothing goes out by itself.
 * It puts itself in the queue for the next day.
 */
export async function bewaakInvordering(tx: Tx, opdracht: Opdracht, klok: Klok): Promise<void> {
  const { uitvoerder } = opdracht;
  if (!uitvoerder) throw new Error('invordering belongs to an uitvoerder');
  const begin = klok.nu();
  const regels = await telaatregels(tx, uitvoerder, klok.vandaag());
  for (const regel of regels) {
    const { persoon, gemeente, bron } = regel;
    const titel = TITEL[regel.soort](regel);
    const [er] = await tx`select 1 from taak where bron = ${bron} and titel = ${titel}`;
    if (er) continue;
    const ontstaanUit = 'Invordering';
    await zetTaakKlaar(
      tx,
      { uitvoerder, gemeente, persoon, soort: 'taak', titel, uiterlijk: null, ontstaanUit, bron },
      klok.nu(),
    );
  }
  await recordTaak(tx, {
    ...{ uitvoerder, wie: 'Bewaking van vorderingen', doel: 'terugvordering', begin, eind: klok.nu() },
    wat: 'Nagekeken of er op tijd is terugbetaald',
    betrokkenen: regels.map(({ persoon, gemeente }) => ({ id: persoon, gemeente })),
  });
  await planInvordering(tx, uitvoerder, klok, 1);
}

/** Plans the look at a day; twice is once. @param overDagen 0: today */
export async function planInvordering(tx: Tx, uitvoerder: string, klok: Klok, overDagen = 0): Promise<void> {
  const dag = addDays(klok.vandaag(), overDagen);
  const sleutel = `invordering:${uitvoerder}:${dag}`;
  const nietVoor = overDagen === 0 ? klok.nu() : beginVan(dag);
  await zetInWachtrij(tx, { soort: 'invordering', gegevens: { dag }, uitvoerder, sleutel, nietVoor }, klok.nu());
}
