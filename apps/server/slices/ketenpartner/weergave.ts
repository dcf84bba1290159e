import {
  COACHCOMMANDS,
  type Meegegeven,
  PARTNERCOMMANDS,
  possibleVerwijzingcommands,
  type Verwijzing,
  type Verwijzingcommand,
  type Verwijzingcontext,
  verwijzingklok,
} from '@meedoen/casework/ketenpartner';
import type * as contract from '@meedoen/contract/ketenpartner';
import { addDays } from '@meedoen/law/kernel';
import { alsSysteem } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { contextVan, type Verwijzingzaak, verwijzingenVan } from './store.ts';

const toonGegevens = ({ naam, telefoon, email, doel, uren, afspraken }: Meegegeven) => ({
  ...{ naam, doel, telefoon: telefoon ?? null, email: email ?? null },
  ...{ uren: uren ?? null, afspraken: afspraken ?? null },
});

const toonEinde = (verwijzing: Verwijzing): contract.Ketenverwijzing['einde'] => {
  if (!('einde' in verwijzing)) return null;
  const { op, toelichting } = verwijzing.einde;
  return {
    ...{ op, toelichting },
    resultaat: verwijzing.toestand === 'afgerond' ? verwijzing.einde.resultaat : null,
    grond: verwijzing.toestand === 'gestopt' ? verwijzing.einde.grond : null,
  };
};

/** Refusals that say nothing to who looks: there is nothing to do here, or it was done. */
const STIL = ['niet-in-deze-toestand', 'geen-reactie', 'al-beoordeeld'];
const mogelijk = (toestand: Verwijzing, context: Verwijzingcontext, commands: readonly Verwijzingcommand[]) =>
  possibleVerwijzingcommands(toestand, context, commands)
    .filter(({ weigering }) => !weigering || !STIL.includes(weigering.code))
    .map(({ command, mag, weigering }) => ({
      ...{ commando: command, mag },
      weigering: weigering
        ? { code: weigering.code, tekst: weigering.tekst, artikel: weigering.artikel ?? null }
        : null,
    }));

/** What everybody sees of it who may see it. */
function beeld({ id, versie, toestand }: Verwijzingzaak, { vandaag }: Aanroep) {
  const { uiterlijk, teLaat, zichtbaarTot } = verwijzingklok(toestand, vandaag);
  return {
    ...{ id, versie, toestand: toestand.toestand, instrument: toestand.instrumentnaam, teLaat },
    gegevens: toonGegevens(toestand.gegevens),
    eersteGesprekOp: toestand.aangenomen?.eersteGesprekOp ?? null,
    begonnenOp: toestand.begonnenOp ?? null,
    uiterlijk: uiterlijk ?? null,
    voortgang: toestand.voortgang.toReversed().map((each) => ({ ...each })),
    einde: toonEinde(toestand),
    zichtbaarTotEnMet: zichtbaarTot ? addDays(zichtbaarTot, -1) : null,
  };
}

const reactiesVan = ({ reacties }: Verwijzing) =>
  reacties.map(({ antwoord, ...each }) => ({ ...each, antwoord: antwoord ?? null }));

/** A referral for the coach. */
export async function toonVerwijzing(zaak: Verwijzingzaak, aanroep: Aanroep): Promise<contract.Verwijzingbeeld> {
  const { toestand, persoon, kenmerk } = zaak;
  const { prijs, resultaten, partnernaam } = toestand.afspraken;
  aanroep.geefVersie(zaak.versie);
  const context =
    toestand.toestand === 'voorgesteld'
      ? await contextVan(aanroep.tx, toestand.overeenkomst, zaak.id, aanroep.vandaag)
      : { vandaag: aanroep.vandaag };
  return {
    ...{ ...beeld(zaak, aanroep), kenmerk, persoon, partnernaam, groep: toestand.groep ?? null },
    resultaten: [...resultaten],
    voorgesteldOp: toestand.voorgesteld.op,
    verstuurdOp: toestand.verstuurdOp ?? null,
    verteld: toestand.verteld ?? null,
    reacties: reactiesVan(toestand),
    redenAandeel: toestand.redenAandeel ?? null,
    oordeel: oordeelVan(toestand),
    prijs: { bijStartInCenten: prijs.bijStart, bijResultaatInCenten: prijs.bijResultaat },
    mogelijkheden: mogelijk(toestand, context, COACHCOMMANDS),
  };
}
function oordeelVan(verwijzing: Verwijzing): contract.Verwijzingbeeld['oordeel'] {
  if (verwijzing.toestand !== 'afgerond' || !verwijzing.oordeel) return null;
  const { op, akkoord, toelichting } = verwijzing.oordeel;
  return { op, akkoord, toelichting };
}

/** A referral in the list of the organisation. */
export function toonKetenregel(
  zaak: Verwijzingzaak,
  aanroep: Aanroep,
): contract.Ketenverwijzingen['verwijzingen'][number] {
  const { id, toestand, instrument, uiterlijk, teLaat, gegevens } = beeld(zaak, aanroep);
  const verstuurdOp = zaak.toestand.verstuurdOp ?? zaak.toestand.voorgesteld.op;
  return { id, kenmerk: zaak.kenmerk, toestand, instrument, verstuurdOp, uiterlijk, teLaat, naam: gegevens.naam };
}

/** A referral for the organisation: nothing but what was given to it, and what it told itself. */
export async function toonKetenverwijzing(zaak: Verwijzingzaak, aanroep: Aanroep): Promise<contract.Ketenverwijzing> {
  const { toestand, kenmerk } = zaak;
  aanroep.geefVersie(zaak.versie);
  const [coach] = await alsSysteem(
    aanroep.tx,
    () => aanroep.tx<{ naam: string; telefoon: string }[]>`
      select naam, telefoon from medewerker where id = ${toestand.voorgesteld.door}`,
  );
  const { einde, ...rest } = beeld(zaak, aanroep);
  return {
    ...{ ...rest, kenmerk },
    // why the coach took it back is between the coach and the resident
    einde: einde && toestand.toestand === 'ingetrokken' ? { ...einde, toelichting: '' } : einde,
    resultaten: [...toestand.afspraken.resultaten],
    verstuurdOp: toestand.verstuurdOp ?? toestand.voorgesteld.op,
    coach: coach ? { naam: coach.naam, telefoon: coach.telefoon || null } : null,
    mogelijkheden: mogelijk(toestand, { vandaag: aanroep.vandaag }, PARTNERCOMMANDS),
  };
}

/** A referral for who it is about: to whom, what was given, and what they told. */
export async function toonEigenVerwijzing(zaak: Verwijzingzaak, aanroep: Aanroep): Promise<contract.EigenVerwijzing> {
  const { toestand } = zaak;
  const { tx } = aanroep;
  aanroep.geefVersie(zaak.versie);
  const [partner] = await tx<{ telefoon: string; email: string }[]>`
    select telefoon, email from ketenpartner where id = ${toestand.ketenpartner}`;
  const { teLaat: _, ...rest } = beeld(zaak, aanroep);
  return {
    ...rest,
    partnernaam: toestand.afspraken.partnernaam,
    partner: partner ?? { telefoon: '', email: '' },
    voorgesteldOp: toestand.voorgesteld.op,
    verstuurdOp: toestand.verstuurdOp ?? null,
    verteld: toestand.verteld ?? null,
    reacties: reactiesVan(toestand),
    oordeel: oordeelVan(toestand),
    magReageren: toestand.toestand === 'voorgesteld',
  };
}

/** All of them about who asks, for the overview of what is kept. */
export async function eigenVerwijzingen(persoon: string, aanroep: Aanroep): Promise<contract.EigenVerwijzing[]> {
  const beelden = [];
  for (const zaak of await verwijzingenVan(aanroep.tx, persoon)) beelden.push(await toonEigenVerwijzing(zaak, aanroep));
  return beelden;
}
