import {
  doelgroepenInTijd,
  possibleSchoolcommands,
  possibleZorgcommands,
  schoolBewarenTot,
  schoolTeDoen,
  type Zorgkant,
  type Zorgoverdracht,
  zorgTeDoen,
} from '@meedoen/casework/doelgroep';
import type { Weigering } from '@meedoen/casework/weigering';
import type * as contract from '@meedoen/contract/doelgroep';
import { addMonths, type IsoDate } from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { namenVan, type Persoonrij, persoonMetId } from '../persoon/index.ts';
import { geldendeGroepen, standVan } from './stand.ts';
import { type Schoolrij, schoolVan, type Zorgzaak, zorgVan } from './store.ts';

/** How far is looked back to which groups somebody belonged. */
const TERUG_MAANDEN = 120;

/** Everything of the target groups of one person, for who guides. */
export async function bladVan(persoon: Persoonrij, aanroep: Aanroep): Promise<contract.Doelgroepblad> {
  const { tx, vandaag } = aanroep;
  const alles = await standVan(tx, persoon, vandaag);
  const { leden, aandacht } = geldendeGroepen(alles, vandaag);
  const periodes = doelgroepenInTijd(alles.groepen, alles.grond, addMonths(vandaag, -TERUG_MAANDEN), vandaag);
  const naamVan = (code: string) => alles.groepen.find((each) => each.code === code)?.naam ?? code;
  const zorg = (await zorgVan(tx, persoon.id)).map((zaak) => toonZorg(zaak, 'uitvoerder', vandaag));
  const school = [];
  for (const zaak of await schoolVan(tx, persoon.id)) school.push(await toonSchool(tx, zaak, vandaag));
  return {
    ...{ persoon: persoon.id, naam: persoon.naam },
    groepen: leden.map(({ groep, redenen }) => ({
      ...{ code: groep.code, naam: groep.naam, bron: groep.bron, nietGegeven: groep.nietGegeven ?? null },
      sinds: periodes.find(({ doelgroep, tot }) => doelgroep === groep.code && tot === null)?.vanaf ?? null,
      redenen: redenen.map(({ tekst, feitnaam }) => ({ tekst, feitnaam })),
      gevolgen: groep.gevolgen.map((gevolg) => ({ ...gevolg })),
    })),
    eerder: periodes.flatMap(({ doelgroep, vanaf, tot }) => (tot ? [{ naam: naamVan(doelgroep), vanaf, tot }] : [])),
    ...{ aandacht, zorg, school, feiten: alles.feiten },
    kent: alles.groepen.map(({ code }) => code),
    krijgtBijstand: alles.krijgtBijstand,
  };
}

const toonWeigering = (weigering: Weigering | undefined) =>
  weigering ? { code: weigering.code, tekst: weigering.tekst, artikel: weigering.artikel ?? null } : null;

function basisVan({ id, versie, persoon, gemeente, toestand: zaak }: Zorgzaak, kant: Zorgkant) {
  return {
    ...{ id, versie, persoon, gemeente, toestand: zaak.toestand },
    ...{ voorgesteldOp: zaak.voorgesteldOp, besprokenOp: zaak.besprokenOp },
    rapport: zaak.rapport ?? null,
    overgenomen: zaak.overgenomen ?? null,
    terugmelding: zaak.terugmelding ?? null,
    slot: zaak.slot ?? null,
    mogelijkheden: possibleZorgcommands(zaak, kant).map(({ command, mag, weigering }) => ({
      ...{ commando: command, mag, weigering: toonWeigering(weigering) },
    })),
  };
}

/** A handover for the coach. */
export function toonZorg(zaak: Zorgzaak, kant: 'uitvoerder', vandaag: IsoDate): contract.Zorgbeeld {
  const teDoen = zorgTeDoen(zaak.toestand);
  return {
    ...basisVan(zaak, kant),
    zonderRapport: zaak.toestand.zonderRapport ?? null,
    teDoen: teDoen ? { ...teDoen, nu: teDoen.sinds <= vandaag } : null,
  };
}

/** A handover for the gemeente: what helping asks for. The number only when the resident gave leave. */
export const toonZorgaanbod = (zaak: Zorgzaak, { tx, vandaag }: Aanroep): Promise<contract.Zorgaanbod> =>
  // a care team sees the handover and no row of the file: what it gets of that is read here
  alsSysteem(tx, () => zorgaanbod(zaak, tx, vandaag));

async function zorgaanbod(zaak: Zorgzaak, tx: Tx, vandaag: IsoDate): Promise<contract.Zorgaanbod> {
  const { naam, geboortedatum } = await persoonMetId(tx, zaak.persoon);
  const { telefoonMee, door }: Zorgoverdracht = zaak.toestand;
  const [contact] = telefoonMee
    ? await tx<{ telefoon: string | null }[]>`
        select waarde->>'telefoon' as telefoon from feit where persoon = ${zaak.persoon} and soort = 'contactgegevens'
          and upper(bekend) is null and geldig @> ${vandaag}::date order by id desc limit 1`
    : [];
  const [coach] = await tx<{ naam: string; telefoon: string | null }[]>`
    select naam, telefoon from medewerker where id = ${door}`;
  return {
    ...basisVan(zaak, 'gemeente'),
    ...{ naam, geboortedatum, telefoon: contact?.telefoon ?? null },
    coach: { naam: coach?.naam ?? 'Onbekend', telefoon: coach?.telefoon || null },
  };
}

/** Somebody at school, for who guides. */
export async function toonSchool(tx: Tx, zaak: Schoolrij, vandaag: IsoDate): Promise<contract.Schoolbeeld> {
  const { id, versie, toestand: school } = zaak;
  const namen = await alsSysteem(tx, () =>
    namenVan(
      tx,
      school.gesprekken.map(({ door }) => door),
    ),
  );
  const teDoen = schoolTeDoen(school);
  return {
    ...{ id, versie, toestand: school.toestand, aangemeldOp: school.aangemeldOp, soort: school.soort },
    ...{ school: school.school, contactpersoon: school.contactpersoon },
    gesprekken: school.gesprekken.map(({ door, met, ...rest }) => ({
      ...{ ...rest, met: [...met], door: namen.get(door) ?? 'Onbekend' },
    })),
    overdracht: school.overdracht ?? null,
    slot: school.slot ?? null,
    bewarenTot: schoolBewarenTot(school) ?? null,
    teDoen: teDoen ? { ...teDoen, nu: teDoen.sinds <= vandaag } : null,
    mogelijkheden: possibleSchoolcommands(school, vandaag).map(({ command, mag, weigering }) => ({
      ...{ commando: command, mag, weigering: toonWeigering(weigering) },
    })),
  };
}

/** What holds for who asks; groups without words for them change nothing they should know. */
export async function eigenVan(persoon: Persoonrij, { tx, vandaag }: Aanroep): Promise<contract.EigenDoelgroepen> {
  const { leden } = geldendeGroepen(await standVan(tx, persoon, vandaag), vandaag);
  const lopend = (await zorgVan(tx, persoon.id)).find(({ toestand }) =>
    ['voorgesteld', 'bij-gemeente', 'terug-gemeld'].includes(toestand.toestand),
  )?.toestand;
  return {
    groepen: leden.flatMap(({ groep: { code, voorInwoner } }) => (voorInwoner ? [{ code, ...voorInwoner }] : [])),
    zorg: lopend
      ? {
          toestand: lopend.toestand,
          contactpersoon: lopend.overgenomen?.contactpersoon ?? null,
          sinds: lopend.overgenomen?.op ?? lopend.voorgesteldOp,
        }
      : null,
  };
}
