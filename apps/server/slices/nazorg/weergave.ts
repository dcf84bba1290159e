import {
  eerstvolgendMoment,
  type Nazorg,
  nazorgmomenten,
  possibleNazorgcommands,
  type Werkgevolg,
} from '@meedoen/casework/nazorg';
import type * as contract from '@meedoen/contract/nazorg';
import type { IsoDate } from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { namenVan } from '../persoon/index.ts';
import { type Nazorgzaak, nazorgenVan } from './store.ts';

/** What the resident does, or what has a path of its own. */
const NIET_VAN_COACH: readonly string[] = ['startNazorg', 'reportWerkstand'];

const toonBaan = ({ eindigtOp, ...baan }: Nazorg['baan']) => ({ ...baan, eindigtOp: eindigtOp ?? null });

/** Lists of its own: what a state holds is read-only. */
export const toonGevolg = (gevolg: Werkgevolg): contract.Werkgevolgbeeld => ({
  ...gevolg,
  vrijlatingen: [...gevolg.vrijlatingen],
  later: [...gevolg.later],
  ontbreekt: [...gevolg.ontbreekt],
});

async function beeldVan({ id, versie, persoon, toestand: nazorg }: Nazorgzaak, tx: Tx, vandaag: IsoDate) {
  const { exitgesprek: gesprek } = nazorg;
  const wie = [...nazorg.contacten.map(({ door }) => door), ...(gesprek ? [gesprek.door] : [])];
  // whoever may see a talk may know who held it
  const namen = await alsSysteem(tx, () => namenVan(tx, wie));
  const naam = (door: string) => namen.get(door) ?? 'Onbekend';
  return {
    ...{ id, versie, persoon, soort: nazorg.soort, toestand: nazorg.toestand, begonnenOp: nazorg.begonnenOp },
    baan: toonBaan(nazorg.baan),
    momenten: nazorgmomenten(nazorg).map(({ maanden, ...moment }) => ({
      ...moment,
      maanden: maanden ?? null,
      teLaat: nazorg.toestand === 'loopt' && !moment.gedaan && moment.dag < vandaag,
    })),
    bron: nazorg.regels.bron,
    exitgesprek: gesprek
      ? {
          ...gesprek,
          door: naam(gesprek.door),
          gevolg: gesprek.gevolg ? toonGevolg(gesprek.gevolg) : null,
          zonderGevolg: gesprek.zonderGevolg ?? null,
        }
      : null,
    contacten: nazorg.contacten.toReversed().map(({ door, ...contact }) => ({ ...contact, door: naam(door) })),
    bericht: nazorg.bericht ?? null,
    slot:
      nazorg.toestand === 'loopt'
        ? null
        : { ...nazorg.slot, grond: nazorg.toestand === 'gestopt' ? nazorg.slot.grond : null },
  };
}

/** One for who guides. */
export async function toonNazorg(zaak: Nazorgzaak, aanroep: Aanroep): Promise<contract.Nazorgbeeld> {
  aanroep.geefVersie(zaak.versie);
  return {
    ...(await beeldVan(zaak, aanroep.tx, aanroep.vandaag)),
    mogelijkheden: possibleNazorgcommands(zaak.toestand)
      .filter(({ command }) => !NIET_VAN_COACH.includes(command))
      .map(({ command, mag, weigering }) => ({
        commando: command,
        mag,
        weigering: weigering
          ? { code: weigering.code, tekst: weigering.tekst, artikel: weigering.artikel ?? null }
          : null,
      })),
  };
}

/** The own care. */
export async function toonEigenNazorg(zaak: Nazorgzaak, aanroep: Aanroep): Promise<contract.EigenNazorg> {
  const { id, versie, toestand: nazorg, persoon } = zaak;
  const { tx, vandaag } = aanroep;
  aanroep.geefVersie(versie);
  const volgende = nazorg.toestand === 'loopt' ? eerstvolgendMoment(nazorg) : undefined;
  const [coach] = await alsSysteem(
    tx,
    () => tx<{ naam: string; telefoon: string }[]>`
      select m.naam, m.telefoon from begeleiding b join medewerker m on m.id = b.coach
      where b.persoon = ${persoon} and b.geldig @> ${vandaag}::date`,
  );
  return {
    ...{ id, versie, soort: nazorg.soort, baan: toonBaan(nazorg.baan) },
    volgende: volgende ? { dag: volgende.dag, soort: volgende.soort } : null,
    gevolg: nazorg.exitgesprek?.gevolg ? toonGevolg(nazorg.exitgesprek.gevolg) : null,
    afspraken: nazorg.exitgesprek?.afspraken ?? null,
    bericht: nazorg.bericht ?? null,
    coach: coach ? { naam: coach.naam, telefoon: coach.telefoon || null } : null,
  };
}

/** All of it about who asks, for the overview of what is kept. */
export async function eigenNazorgen(persoon: string, { tx, vandaag }: Aanroep) {
  const beelden = [];
  for (const zaak of await nazorgenVan(tx, persoon)) {
    const { versie: _, ...beeld } = await beeldVan(zaak, tx, vandaag);
    beelden.push(beeld);
  }
  return beelden;
}
