import { type Besluitgegevens, type Brief, type Geadresseerde, maakBrief } from '@meedoen/casework/brief';
import {
  type Subsidiebesluit,
  type Subsidiestuk,
  subsidiestuk,
  subsidieverschillen,
  teVeelBetaald,
  uitlegSubsidie,
} from '@meedoen/casework/loonkostensubsidie';
import { REDEN_SUBSIDIE } from '@meedoen/casework/recht';
import type { Voorstel } from '@meedoen/contract/besluit';
import { betaaltermijn } from '@meedoen/law/awb';
import { type IsoDate, monthOfDate, previousMonth } from '@meedoen/law/kernel';
import { alsSysteem, type Tx, uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { foutInVeld, geweigerd } from '../../platform/probleem/index.ts';
import { opdrachtgeverVan } from '../aanvraag/index.ts';
import { instantVan, uitlegVan, WETVERSIE } from '../berekening/index.ts';
import { briefgegevens, verstuurBriefAanDerde } from '../brief/index.ts';
import { geboekteSubsidie, openSubsidies } from '../grootboek/index.ts';
import {
  bedragenWeergave,
  boekSubsidiemaanden,
  geefSubsidieopdracht,
  type Subsidiezaak,
  subsidieMetId,
  type Werkgeverrij,
  werkgeverMetId,
} from '../loonkostensubsidie/index.ts';
import type { Opdrachtgever } from '../recht/index.ts';
import { beleidOmTeBewaren } from './bevriezen.ts';
import { type Besluit, besluitMetId, geefBesluitopdracht, startBesluit } from './store.ts';
import type { Bevroren } from './toestand.ts';
import type { Berekendvoorstel } from './voorstel.ts';

/** Which besluit on a subsidy is begun. */
export interface Subsidievraag {
  readonly id: string;
  readonly wat: Subsidiebesluit;
  readonly grond?: Parameters<typeof subsidiestuk>[1]['grond'];
}

/** Begins a besluit on a subsidy; the case keeps which one is being prepared. @throws Probleem 409 with the reason */
export async function beginSubsidiebesluit(
  vraag: Subsidievraag | undefined,
  gewenst: IsoDate | undefined,
  aanroep: Aanroep,
): Promise<Besluit> {
  const { tx } = aanroep;
  if (!vraag)
    throw foutInVeld('/loonkostensubsidie', 'ontbreekt', 'Kies de loonkostensubsidie waar dit besluit over gaat.');
  const zaak = await subsidieMetId(tx, vraag.id);
  aanroep.betreft({ id: zaak.persoon, gemeente: zaak.gemeente });
  const door = opdrachtgeverVan(aanroep);
  const id = uuidv7();
  const { wat, grond } = vraag;
  const voorbereid = await geefSubsidieopdracht(
    tx,
    zaak,
    { command: 'prepareBesluit', besluit: id, wat, ...(grond ? { grond } : {}) },
    door,
  );
  const { ingangsdatum, bevroren } = await berekenSubsidiebesluit(tx, voorbereid, gewenst, door);
  const { uitvoerder, gemeente, persoon } = zaak;
  return startBesluit(
    tx,
    {
      id,
      uitvoerder,
      gemeente,
      persoon,
      soort: 'loonkostensubsidie',
      zaak: null,
      recht: null,
      loonkostensubsidie: zaak.id,
    },
    { commando: 'startVoorstel', ingangsdatum, bevroren, motivering: REDEN_SUBSIDIE },
    door,
  );
}

/** What the besluit that is being prepared says now. @throws Probleem 409 when the case prepares none */
export async function berekenSubsidiebesluit(
  tx: Tx,
  { id, uitvoerder, gemeente, persoon, kenmerk, werkgever, toestand }: Subsidiezaak,
  gewenst: IsoDate | undefined,
  { nu, vandaag }: Opdrachtgever,
): Promise<Berekendvoorstel> {
  const { voorstel } = toestand;
  if (!voorstel) throw geweigerd('Voor deze loonkostensubsidie ligt geen voorstel.', 'geen-voorstel');
  const { naam } = await werkgeverMetId(tx, werkgever);
  const over = { wat: voorstel.wat, grond: voorstel.grond, kenmerk, werkgever: naam, vanaf: gewenst };
  // as it comes back from the database, so that it compares with what was frozen
  const zonder = subsidiestuk(toestand, over, vandaag);
  const teVeel = await teVeelVan(tx, id, zonder, 'eindigt' in toestand && toestand.eindigt !== undefined, vandaag);
  const stuk: Subsidiestuk = JSON.parse(JSON.stringify({ ...zonder, ...(teVeel ? { teVeel } : {}) }));
  const bevroren: Bevroren = {
    aanvrager: persoon,
    bekendOp: instantVan(nu),
    feiten: [],
    wet: WETVERSIE,
    beleid: await beleidOmTeBewaren(tx, uitvoerder, gemeente),
    maand: null,
    uitkomst: null,
    maanden: [],
    loonkostensubsidie: stuk,
  };
  return { ingangsdatum: stuk.vanaf, bevroren };
}

/** What the employer has too much by a besluit; a change before an end leaves it to the end to tell. */
async function teVeelVan(tx: Tx, id: string, { wat, dienst }: Subsidiestuk, eindigt: boolean, vandaag: IsoDate) {
  if (!dienst || wat === 'verlenen' || (wat === 'wijzigen' && eindigt)) return undefined;
  const { geboekt, open } = await alsSysteem(tx, async () => ({
    geboekt: await geboekteSubsidie(tx, id),
    open: (await openSubsidies(tx, [id])).get(id) ?? 0,
  }));
  return teVeelBetaald(subsidieverschillen(dienst, geboekt, previousMonth(monthOfDate(vandaag))), open);
}

/**
 * Opens a subsidy again after a granted objection. What was being prepared rests on what the objection changed: it lapses
 * in the same transaction, with its task, and a person prepares what comes now.
 */
export async function reopenSubsidie(tx: Tx, zaak: Subsidiezaak, bezwaar: string, door: Opdrachtgever): Promise<void> {
  const { voorstel } = zaak.toestand;
  const open = voorstel && (await besluitMetId(tx, voorstel.besluit));
  if (open) {
    await geefBesluitopdracht(tx, open, { commando: 'vervalVoorstel' }, door);
    await tx`update taak set klaar_op = ${door.nu}, uitkomst = 'Vervallen: een bezwaar is gegrond'
      where bron = ${open.id} and klaar_op is null`;
  }
  await geefSubsidieopdracht(tx, zaak, { command: 'reopenSubsidie', bezwaar }, door);
}

function stukVan({ toestand }: Besluit): Subsidiestuk {
  const stuk = toestand.bevroren.loonkostensubsidie;
  if (!stuk) throw new Error('a besluit on a subsidy without what it says');
  return stuk;
}

const inBrief = ({ dienst: _, ontbreekt: __, ...stuk }: Subsidiestuk) => stuk;

/** The letter to who works. @returns in words for staff what it waits for */
export function subsidiebrief(besluit: Besluit, basis: Besluitgegevens): Brief | string {
  const stuk = stukVan(besluit);
  const [eerste] = stuk.ontbreekt;
  if (eerste) return eerste;
  const { eigenRedenen, artikelen: _, ...rest } = basis;
  // what the letter says by itself it does not say twice
  const eigen = eigenRedenen?.filter((reden) => reden !== REDEN_SUBSIDIE) ?? [];
  return maakBrief('loonkostensubsidie', {
    ...rest,
    ...(eigen.length > 0 ? { eigenRedenen: eigen } : {}),
    stuk: inBrief(stuk),
  });
}

/** What a besluit on a subsidy does when it is made known: the case follows it, the employer is told, months are booked. */
export async function performSubsidie(
  tx: Tx,
  besluit: Besluit,
  bezwaarTot: IsoDate,
  door: Opdrachtgever,
): Promise<void> {
  if (!besluit.loonkostensubsidie) throw new Error('a besluit on a subsidy without a case');
  const zaak = await subsidieMetId(tx, besluit.loonkostensubsidie);
  const { wat, vanaf, dienst } = stukVan(besluit);
  const opdracht = {
    command: 'performBesluit' as const,
    besluit: besluit.id,
    wat,
    vanaf,
    ...(dienst ? { dienst } : {}),
  };
  const nieuw = await geefSubsidieopdracht(tx, zaak, opdracht, door);
  await boekSubsidiemaanden(tx, nieuw, door);
  await vertelWerkgever(tx, besluit, nieuw, bezwaarTot, door);
}

/** The same besluit, told to the employer: who may object too (Awb 1:2, 3:41). */
async function vertelWerkgever(
  tx: Tx,
  besluit: Besluit,
  { persoon: id, uitvoerder, gemeente, werkgever }: Subsidiezaak,
  laatsteBezwaardag: IsoDate,
  door: Opdrachtgever,
): Promise<void> {
  const bedrijf = await werkgeverMetId(tx, werkgever);
  const stuk = inBrief(stukVan(besluit));
  const over = { id, uitvoerder, gemeente };
  const { vastgesteldDoor, voorgesteldDoor } = besluit.toestand;
  const [wie] = await tx<{ naam: string }[]>`select naam from persoon where id = ${id}`;
  const [maker] = await tx<{ naam: string }[]>`
    select naam from medewerker where id = ${voorgesteldDoor ?? vastgesteldDoor}`;
  const gegevens = await briefgegevens(tx, over, maker?.naam ?? '', door);
  const brief = maakBrief('loonkostensubsidie-werkgever', {
    ...gegevens,
    taal: 'nl',
    aanspreekvorm: 'u',
    geadresseerde: adresVan(bedrijf),
    laatsteBezwaardag,
    stuk,
    naam: wie?.naam ?? '',
    ...(stuk.wat === 'beeindigen' && stuk.teVeel ? { terug: await terugVan(tx, uitvoerder, door.vandaag) } : {}),
  });
  await verstuurBriefAanDerde(tx, brief, over, door);
}

/** Where the employer pays back to, and until when (Awb 4:87 lid 1). */
async function terugVan(tx: Tx, uitvoerder: string, bekendgemaakt: IsoDate) {
  const [rij] = await tx<{ iban: string; tenaamstelling: string }[]>`
    select rekening_iban as iban, rekening_naam as tenaamstelling from uitvoerder where id = ${uitvoerder}`;
  if (!rij) throw new Error('an uitvoerder without an account');
  return { uiterlijk: betaaltermijn(bekendgemaakt), rekening: { ...rij } };
}

const adresVan = ({ naam, contactpersoon, straat_en_nummer, postcode, plaats }: Werkgeverrij): Geadresseerde => ({
  naam,
  ...(contactpersoon ? { terAttentieVan: contactpersoon } : {}),
  straatEnNummer: straat_en_nummer,
  postcode,
  plaats,
});

/** What a besluit on a subsidy says, as the API gives it; null for another besluit. */
export function subsidieWeergave({ toestand }: Besluit): Voorstel['subsidie'] {
  const stuk = toestand.bevroren.loonkostensubsidie;
  if (!stuk) return null;
  const { wat, kenmerk, werkgever, functie, vanaf, grond, perMaand } = stuk;
  const waarom = uitlegSubsidie(stuk);
  return {
    ...{ wat, kenmerk, werkgever, functie, vanaf },
    grond: grond ?? null,
    teVeelInCenten: stuk.teVeel ?? null,
    bedragen: perMaand ? bedragenWeergave(perMaand) : null,
    waarom: waarom ? uitlegVan(waarom) : null,
  };
}
