import { aandeelMetDeze, hoogstePrijs, type Overeenkomst, weigerOvereenkomst } from '@meedoen/casework/ketenpartner';
import type * as contract from '@meedoen/contract/ketenpartner';
import type { IsoDate } from '@meedoen/law/kernel';
import type { z } from 'zod';
import { type Tx, uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { foutInVeld } from '../../platform/probleem/index.ts';
import { opdrachtgeverVan } from '../aanvraag/index.ts';
import { feitenVan } from '../feit/index.ts';
import type { Persoonrij } from '../persoon/index.ts';
import { overeenkomstenIn, overeenkomstMetId, ruimteVan } from './overeenkomsten.ts';
import { beginVerwijzing, type Verwijzingzaak } from './store.ts';

/** Names of instruments by their code. */
export async function instrumentnamen(tx: Tx): Promise<Map<string, string>> {
  const rijen = await tx<{ code: string; naam: string }[]>`select code, naam from instrument`;
  return new Map(rijen.map(({ code, naam }) => [code, naam]));
}

/** To whom somebody of a gemeente can be referred, with what is left of each overeenkomst. */
export async function verwijskeuzes(tx: Tx, gemeente: string, vandaag: IsoDate): Promise<contract.Verwijskeuze[]> {
  const namen = await instrumentnamen(tx);
  const partners = await tx<{ id: string; naam: string; soort: contract.Verwijskeuze['soort'] }[]>`
    select id, naam, soort from ketenpartner`;
  const keuzes: contract.Verwijskeuze[] = [];
  for (const zaak of await overeenkomstenIn(tx, gemeente, vandaag)) {
    const partner = partners.find(({ id }) => id === zaak.ketenpartner);
    if (!partner) continue;
    const { inhoud } = zaak.toestand;
    const ruimte = await ruimteVan(tx, zaak, vandaag);
    keuzes.push({
      ...{ overeenkomst: zaak.id, partnernaam: partner.naam, soort: partner.soort, totEnMet: inhoud.totEnMet },
      instrumenten: inhoud.instrumenten.map((code) => ({ code, naam: namen.get(code) ?? code })),
      doorlooptijdInWeken: inhoud.doorlooptijdInWeken,
      prijsInCenten: hoogstePrijs(zaak.toestand),
      plafondInCenten: inhoud.plafondPerJaar,
      gebruiktInCenten: ruimte.gebruikt,
      aandeel: {
        ...{ eigen: ruimte.eigen, alle: ruimte.alle, wordt: aandeelMetDeze(ruimte) ?? null },
        ...{ minstens: inhoud.aandeel.minstens ?? null, hoogstens: inhoud.aandeel.hoogstens ?? null },
      },
      belet: weigerOvereenkomst(zaak.toestand, ruimte, vandaag)?.tekst ?? null,
    });
  }
  return keuzes.sort((a, b) => a.partnernaam.localeCompare(b.partnernaam, 'nl'));
}

/** What can be given of somebody: how they are called and reached, and nothing else. */
export async function contactVan(tx: Tx, { id, naam }: Persoonrij, vandaag: IsoDate) {
  const contact = (await feitenVan(tx, [id])).flatMap(({ feit }) => {
    const { geldig, bekend } = feit;
    const nu = (geldig.vanaf ?? vandaag) <= vandaag && (geldig.tot === undefined || geldig.tot > vandaag);
    return feit.soort === 'contactgegevens' && bekend.tot === undefined && nu ? [feit.waarde] : [];
  });
  const { telefoon, email } = contact.at(-1) ?? {};
  return { naam, telefoon: telefoon || null, email: email || null };
}

/** Client group somebody is in today, in the main indeling of the gemeente. */
async function groepVan(
  tx: Tx,
  { id, uitvoerder, gemeente }: Persoonrij,
  vandaag: IsoDate,
): Promise<string | undefined> {
  const [rij] = await tx<{ groep: string }[]>`
    select f.waarde->>'groep' as groep from indelinggebruik u
    join feit f on f.persoon = ${id} and f.soort = 'plaatsing' and f.sleutel = u.indeling and upper(f.bekend) is null
      and f.geldig @> ${vandaag}::date
    where u.uitvoerder = ${uitvoerder} and u.gemeente = ${gemeente} and u.hoofd and u.geldig @> ${vandaag}::date
    order by f.id desc limit 1`;
  return rij?.groep;
}

type Voorstel = z.output<NonNullable<typeof contract.proposeVerwijzing.body>>;

/** Proposes to refer somebody; what is given is fixed here, line by line. @throws Probleem 400, 409 with the true reason */
export async function stelVerwijzingVoor(
  persoon: Persoonrij,
  body: Voorstel,
  aanroep: Aanroep,
): Promise<Verwijzingzaak> {
  const { tx, vandaag } = aanroep;
  const zaak = await overeenkomstMetId(tx, body.overeenkomst).catch(() => undefined);
  if (!zaak || zaak.gemeente !== persoon.gemeente)
    throw foutInVeld('/overeenkomst', 'onbekend', 'Deze overeenkomst geldt hier niet.');
  const { telefoon, email, naam } = await contactVan(tx, persoon, vandaag);
  if (body.metTelefoon && !telefoon) throw foutInVeld('/metTelefoon', 'onbekend', 'Er is geen telefoonnummer bekend.');
  if (body.metEmail && !email) throw foutInVeld('/metEmail', 'onbekend', 'Er is geen e-mailadres bekend.');
  const [partner] = await tx<{ naam: string }[]>`select naam from ketenpartner where id = ${zaak.ketenpartner}`;
  const namen = await instrumentnamen(tx);
  const groep = await groepVan(tx, persoon, vandaag);
  const { id, uitvoerder, gemeente } = persoon;
  const { doel, uren, afspraken, instrument, redenAandeel } = body;
  return beginVerwijzing(
    tx,
    {
      command: 'proposeVerwijzing',
      ...{ id: uuidv7(), uitvoerder, gemeente, persoon: id, ketenpartner: zaak.ketenpartner, overeenkomst: zaak.id },
      ...{ instrument, instrumentnaam: namen.get(instrument) ?? instrument },
      ...(groep ? { groep } : {}),
      gegevens: {
        ...{ naam, doel },
        ...(body.metTelefoon && telefoon ? { telefoon } : {}),
        ...(body.metEmail && email ? { email } : {}),
        ...(uren === undefined ? {} : { uren }),
        ...(afspraken ? { afspraken } : {}),
      },
      afspraken: afsprakenVan(zaak.toestand, partner?.naam ?? ''),
      ...(redenAandeel ? { redenAandeel } : {}),
    },
    opdrachtgeverVan(aanroep),
  );
}

function afsprakenVan({ inhoud }: Overeenkomst, partnernaam: string) {
  const { resultaten, doorlooptijdInWeken, prijs, inzageNaEindeInDagen } = inhoud;
  return { partnernaam, resultaten, doorlooptijdInWeken, prijs, inzageNaEindeInDagen };
}
