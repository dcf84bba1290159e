import { klok } from '@meedoen/casework/aanvraag';
import { type Brief, type Briefgegevens, maakBrief } from '@meedoen/casework/brief';
import type { IsoDate } from '@meedoen/law/kernel';
import { type Tx, uuidv7 } from '../../platform/database/index.ts';
import { briefgegevens, isBereikbaar, loketVan, verstuurBrief } from '../brief/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';
import type { Zaak } from './store.ts';

/** The aanvraag was received: which day, and until when we take (Awb 4:13, Pw art. 52). */
export async function sendOntvangstbevestiging(tx: Tx, zaak: Zaak, door: Opdrachtgever): Promise<void> {
  const tijd = klok(zaak.toestand, door.vandaag);
  if (!tijd) return;
  await stuur(tx, zaak, door, (gegevens) =>
    maakBrief('ontvangstbevestiging', {
      ...gegevens,
      ontvangenOp: tijd.ontvangen,
      meldingsdatum: zaak.toestand.melding.datum,
      besluitUiterlijkOp: tijd.laatsteDag,
      ...(tijd.voorschot.laatsteDag ? { voorschotUiterlijkOp: tijd.voorschot.laatsteDag } : {}),
    }),
  );
}

/** What is missing, and the last day to send it (Awb 4:5 lid 1): the term stands still from the day after this letter. */
export async function sendHersteltermijn(
  tx: Tx,
  zaak: Zaak,
  wat: readonly string[],
  uiterlijkOp: IsoDate,
  door: Opdrachtgever,
): Promise<void> {
  const [eerste, ...rest] = wat;
  if (eerste === undefined) return;
  await stuur(tx, zaak, door, (gegevens) =>
    maakBrief('hersteltermijn', { ...gegevens, uiterlijkOp, ontbreekt: [eerste, ...rest] }),
  );
}

/** A later last day is told with its reason (Awb 4:14). @param oudeDatum the last day before */
export async function sendUitstelbericht(
  tx: Tx,
  zaak: Zaak,
  oudeDatum: IsoDate,
  { nieuweLaatsteDag: nieuweDatum, reden }: { readonly nieuweLaatsteDag: IsoDate; readonly reden: string },
  door: Opdrachtgever,
): Promise<void> {
  await stuur(tx, zaak, door, (gegevens) =>
    maakBrief('uitstelbericht', { ...gegevens, oudeDatum, nieuweDatum, reden, nietDoorAanvrager: true }),
  );
}

/** Sends a letter by the channel the person chose. Without an address it becomes work for somebody, never nothing. */
async function stuur(tx: Tx, zaak: Zaak, door: Opdrachtgever, maak: (gegevens: Briefgegevens) => Brief): Promise<void> {
  const wie = { id: zaak.persoon, uitvoerder: zaak.uitvoerder, gemeente: zaak.gemeente };
  const gegevens = await briefgegevens(tx, wie, await ondertekenaarVan(tx, zaak, door), door);
  const brief = maak(gegevens);
  if (!(await isBereikbaar(tx, wie, gegevens.geadresseerde, door))) {
    const { uitvoerder, gemeente, persoon, id } = zaak;
    await tx`insert into taak ${tx({
      id: uuidv7(),
      ...{ uitvoerder, gemeente, persoon, zaak: id },
      soort: 'taak',
      titel: `Geen adres: deze brief is niet verstuurd: ${brief.onderwerp}`.slice(0, 300),
      uiterlijk: door.vandaag,
      ontstaan_uit: 'Brief zonder adres',
      aangemaakt_op: door.nu,
    })}`;
    return;
  }
  await verstuurBrief(tx, brief, wie, door);
}

/** Who signs: whoever did it, or the name under which the gemeente writes. */
async function ondertekenaarVan(tx: Tx, zaak: Zaak, { auteur }: Opdrachtgever): Promise<string> {
  const wie = auteur.soort === 'medewerker' ? auteur.id : (zaak.toestand.behandelaar ?? null);
  const [rij] = wie ? await tx<{ naam: string }[]>`select naam from medewerker where id = ${wie}` : [];
  if (rij) return rij.naam;
  return (await loketVan(tx, zaak.uitvoerder, zaak.gemeente)).afdeling;
}
