import {
  type Loonkostensubsidie,
  laatsteForfaitaireDag,
  possibleSubsidiebesluiten,
  possibleSubsidiecommands,
  type Subsidiebesluit,
  type Subsidiecommand,
  type Subsidieregelbedragen,
  type Subsidiestuk,
  subsidieklokken,
  subsidiemaand,
  subsidiemaanden,
  subsidiestuk,
  uitlegSubsidie,
} from '@meedoen/casework/loonkostensubsidie';
import type { Weigering } from '@meedoen/casework/weigering';
import type { EigenLoonkostensubsidie, LoonkostensubsidieWeergave } from '@meedoen/contract/loonkostensubsidie';
import { addDays, firstDay, monthOfDate } from '@meedoen/law/kernel';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { leesStroom } from '../../platform/stroom/index.ts';
import { uitlegVan } from '../berekening/index.ts';
import { geboekteSubsidie, openSubsidies } from '../grootboek/index.ts';
import { namenVan } from '../persoon/index.ts';
import { andereSubsidies, type Subsidiezaak } from './store.ts';
import { werkgeverMetId, werkgeversMetId } from './werkgevers.ts';

const WAT: Readonly<Record<Subsidiecommand, string>> = {
  requestSubsidie: 'Aangevraagd',
  recordLoonwaarde: 'Loonwaarde vastgesteld',
  deferLoonwaarde: 'Loonwaarde later, met de werkgever afgesproken',
  changeUren: 'Andere uren',
  changeLoon: 'Ander loon',
  planHerbeoordeling: 'Dag voor een nieuwe loonwaarde gekozen',
  changeContract: 'Langer contract',
  endDienstbetrekking: 'Einde gemeld',
  prepareBesluit: 'Besluit voorbereid',
  dropVoorstel: 'Van voorstel afgezien',
  performBesluit: 'Besluit genomen',
  withdrawAanvraag: 'Aanvraag ingetrokken',
  reopenSubsidie: 'Opnieuw open na bezwaar',
};

const mogelijk = (commando: string, weigering: Weigering | undefined) => ({
  commando,
  mag: weigering === undefined,
  weigering: weigering ? { code: weigering.code, tekst: weigering.tekst, artikel: weigering.artikel ?? null } : null,
});

export const bedragenWeergave = (b: Subsidieregelbedragen) => ({
  maand: b.maand,
  minimumloonInCenten: b.minimumloon,
  loonwaarde: b.loonwaarde ?? null,
  uren: b.uren,
  subsidieInCenten: b.subsidie,
  vergoedingInCenten: b.vergoeding,
  totaalInCenten: b.totaal,
});

/** What the besluit that could be prepared now would say of a month. */
function vooruit(
  zaak: Loonkostensubsidie,
  kenmerk: string,
  werkgever: string,
  aanroep: Aanroep,
): Subsidiestuk | undefined {
  const volgende: Subsidiebesluit | undefined =
    zaak.toestand === 'vastgesteld'
      ? 'verlenen'
      : zaak.toestand === 'verleend' && !zaak.eindigt
        ? 'wijzigen'
        : undefined;
  if (!volgende) return undefined;
  // nothing waits to be decided: what this month comes to
  const loopt = zaak.toestand === 'verleend' && !zaak.gewijzigdOp;
  const vanaf = loopt ? { vanaf: firstDay(monthOfDate(aanroep.vandaag)) } : {};
  return subsidiestuk(zaak, { wat: volgende, kenmerk, werkgever, ...vanaf }, aanroep.vandaag);
}

/** Months by what was decided beside what was booked, newest first. */
async function maandenVan(tx: Tx, { id, toestand }: Subsidiezaak, { vandaag }: Aanroep) {
  const geboekt = await geboekteSubsidie(tx, id);
  const besloten = 'besloten' in toestand ? toestand.besloten : undefined;
  const maanden = new Set([...(besloten ? subsidiemaanden(besloten, monthOfDate(vandaag)) : []), ...geboekt.keys()]);
  return [...maanden]
    .toSorted()
    .reverse()
    .map((maand) => {
      const stand = besloten && subsidiemaand(besloten, maand);
      const bekend = stand?.subsidie !== undefined && stand.vergoeding !== undefined;
      return {
        maand,
        bedragInCenten: stand && bekend ? (stand.subsidie ?? 0) + (stand.vergoeding ?? 0) : null,
        geboektInCenten: geboekt.get(maand) ?? 0,
        ontbreekt: stand ? [...stand.ontbreekt] : [],
      };
    });
}

/** A case as staff see it. */
export async function toonSubsidie(zaak: Subsidiezaak, aanroep: Aanroep): Promise<LoonkostensubsidieWeergave> {
  const { tx, vandaag } = aanroep;
  const { id, kenmerk, versie, persoon, gemeente, toestand } = zaak;
  const werkgever = await werkgeverMetId(tx, zaak.werkgever);
  const stroom = await leesStroom(tx, id);
  const namen = await namenVan(tx, [persoon, ...stroom.flatMap(({ actor }) => actor ?? [])]);
  const stuk = vooruit(toestand, kenmerk, werkgever.naam, aanroep);
  const waarom = stuk && uitlegSubsidie(stuk);
  const anderen = await andereSubsidies(tx, zaak);
  const open = (await openSubsidies(tx, [id])).get(id) ?? 0;
  aanroep.geefVersie(versie);
  return {
    ...{ id, kenmerk, versie, persoon, gemeente, toestand: toestand.toestand },
    naam: namen.get(persoon) ?? '',
    werkgever: {
      id: werkgever.id,
      naam: werkgever.naam,
      kvk: werkgever.kvk,
      rekeningGecontroleerd: werkgever.iban_gecontroleerd_door !== null,
    },
    aangevraagdDoor: toestand.aangevraagdDoor,
    aangevraagdOp: toestand.aangevraagdOp,
    soort: toestand.soort,
    functie: toestand.functie,
    begin: toestand.begin,
    contractTotEnMet: toestand.contractTotEnMet ?? null,
    uren: toestand.uren.map(({ vanaf, uren, voltijdUren }) => ({ vanaf, uren, voltijdUren: voltijdUren ?? null })),
    loon: toestand.loon.map(({ vanaf, perUur }) => ({ vanaf, perUurInCenten: perUur })),
    loonwaarden: toestand.loonwaarden.map((each) => ({ ...each })),
    forfaitair: toestand.forfaitair
      ? { ...toestand.forfaitair, totEnMet: laatsteForfaitaireDag(toestand.begin) ?? null }
      : null,
    herbeoordelenOp: toestand.herbeoordelenOp ?? null,
    eindigt:
      'eindigt' in toestand && toestand.eindigt
        ? { laatsteDag: toestand.eindigt.laatsteDag, grond: toestand.eindigt.grond }
        : null,
    klokken: subsidieklokken(toestand, open).map((klok) => ({ ...klok, teLaat: klok.uiterlijk < vandaag })),
    voorstel: toestand.voorstel ? { id: toestand.voorstel.besluit, wat: toestand.voorstel.wat } : null,
    vooruitblik:
      stuk?.perMaand && waarom ? { bedragen: bedragenWeergave(stuk.perMaand), uitleg: uitlegVan(waarom) } : null,
    ontbreekt: stuk ? [...stuk.ontbreekt] : [],
    maanden: await maandenVan(tx, zaak, aanroep),
    nogTeBetalenInCenten: open,
    besluiten: 'besluiten' in toestand ? [...toestand.besluiten] : 'weigering' in toestand ? [toestand.weigering] : [],
    geschiedenis: stroom.map(({ commando, op, actor }) => ({
      op: op.toISOString(),
      wie: (actor && namen.get(actor)) || 'Meedoen',
      wat: WAT[commando as Subsidiecommand] ?? commando,
    })),
    mogelijkheden: possibleSubsidiecommands(toestand).map(({ command, weigering }) => mogelijk(command, weigering)),
    mogelijkeBesluiten: possibleSubsidiebesluiten(toestand, { vandaag, anderen }).map(({ wat, weigering }) =>
      mogelijk(wat, weigering),
    ),
  };
}

const STAND = {
  aangevraagd: 'gevraagd',
  vastgesteld: 'gevraagd',
  verleend: 'loopt',
  beeindigd: 'gestopt',
  geweigerd: 'geweigerd',
} as const;

/** Cases as the person whose work it is sees them: what was decided, without what staff write down. */
export async function toonEigenSubsidies(tx: Tx, zaken: readonly Subsidiezaak[]): Promise<EigenLoonkostensubsidie[]> {
  // employers are kept for staff; of their own the person sees the name
  const werkgevers = await alsSysteem(tx, () =>
    werkgeversMetId(
      tx,
      zaken.map(({ werkgever }) => werkgever),
    ),
  );
  return zaken.flatMap(({ id, werkgever, toestand }) => {
    if (toestand.toestand === 'ingetrokken') return [];
    const { vanaf, tot } =
      'besloten' in toestand ? toestand.besloten.subsidie : { vanaf: toestand.begin, tot: undefined };
    return {
      ...{ id, functie: toestand.functie, vanaf, totEnMet: tot ? addDays(tot, -1) : null },
      werkgever: werkgevers.get(werkgever)?.naam ?? '',
      stand: STAND[toestand.toestand],
    };
  });
}
