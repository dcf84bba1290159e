import { datum, euro } from '@meedoen/casework/opmaak';
import { addDays } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import { beginVan, type Klok } from '../../platform/klok/index.ts';
import { recordTaak } from '../../platform/logboek/index.ts';
import { type Opdracht, zetInWachtrij } from '../../platform/wachtrij/index.ts';
import { zetTaakKlaar } from '../taak/index.ts';
import { vraagBrutering } from './brutering.ts';
import { type Telaatregel, telaatregels } from './te-laat.ts';

/** What a task says: what it is about, and after that what changes while it waits. */
const TITEL: Readonly<Record<Telaatregel['soort'], (regel: Telaatregel) => readonly [string, string?]>> = {
  aanmanen: ({ kenmerk, bedragInCenten, sinds }) => [
    `${kenmerk} niet betaald voor ${datum(addDays(sinds, 1))}`,
    `: ${euro(bedragInCenten)}. Aanmanen?`,
  ],
  'na-aanmaning': ({ kenmerk, sinds }) => [
    `${kenmerk} niet betaald na de aanmaning (tot ${datum(sinds)}). Bellen of dwangbevel?`,
  ],
  tekenen: ({ kenmerk }) => [`Dwangbevel ${kenmerk} ondertekenen`],
  hervatten: ({ kenmerk, sinds }) => [`Uitstel van ${kenmerk} is voorbij (${datum(sinds)}). Dwangbevel hervatten?`],
  termijn: ({ sinds, bedragInCenten }) => [
    `Termijn van de regeling niet betaald (${datum(sinds)})`,
    `: ${euro(bedragInCenten)}`,
  ],
};

/**
 * One task about a claim or an agreement waits at a time, and says what is true today. What somebody finished does not
 * come back while it is about the same day.
 */
async function zetKlaar(tx: Tx, uitvoerder: string, regel: Telaatregel, nu: Date): Promise<void> {
  const { persoon, gemeente, bron } = regel;
  const [vast, nader = ''] = TITEL[regel.soort](regel);
  const titel = `${vast}${nader}`;
  const ontstaanUit = 'Invordering';
  const open = await tx`
    update taak set titel = ${titel} where bron = ${bron} and ontstaan_uit = ${ontstaanUit} and klaar_op is null returning 1`;
  if (open.length > 0) return;
  const [gedaan] = await tx`
    select 1 from taak where bron = ${bron} and ontstaan_uit = ${ontstaanUit} and starts_with(titel, ${vast})`;
  if (gedaan) return;
  const taak = { uitvoerder, gemeente, persoon, soort: 'taak' as const, titel, uiterlijk: null, ontstaanUit, bron };
  await zetTaakKlaar(tx, taak, nu);
}

/**
 * Job `invordering`: one per uitvoerder and day. Puts work ready where somebody is late, once; nothing goes out by itself.
 * It puts itself in the queue for the next day.
 */
export async function bewaakInvordering(tx: Tx, opdracht: Opdracht, klok: Klok): Promise<void> {
  const { uitvoerder } = opdracht;
  if (!uitvoerder) throw new Error('invordering belongs to an uitvoerder');
  const begin = klok.nu();
  const regels = await telaatregels(tx, uitvoerder, klok.vandaag());
  for (const regel of regels) await zetKlaar(tx, uitvoerder, regel, klok.nu());
  const bruteringen = await vraagBrutering(tx, uitvoerder, klok.vandaag(), klok.nu());
  await recordTaak(tx, {
    ...{ uitvoerder, wie: 'Bewaking van vorderingen', doel: 'terugvordering', begin, eind: klok.nu() },
    wat: 'Nagekeken of er op tijd is terugbetaald',
    betrokkenen: [...regels, ...bruteringen].map(({ persoon, gemeente }) => ({ id: persoon, gemeente })),
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
