import {
  type Draagkracht,
  indexeringOntbreekt,
  possibleVerhaalcommands,
  type Verhaal,
  type Verhaalcommand,
  verhaalklok,
  volgensUitspraak,
  vraagOver,
} from '@meedoen/casework/verhaal';
import type { EigenVerhaal, VerhaalWeergave } from '@meedoen/contract/verhaal';
import { type IsoDate, lawOn, monthOfDate } from '@meedoen/law/kernel';
import { VERHAALSGRONDEN, verhaalsbedrag } from '@meedoen/law/participatiewet';
import { alsSysteem, type Tx } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { leesStroom } from '../../platform/stroom/index.ts';
import { uitlegVan } from '../berekening/index.ts';
import { geadresseerdeVan } from '../brief/index.ts';
import { namenVan } from '../persoon/index.ts';
import { contextVoor, overledenOp, type Verhaalrij } from './store.ts';
import { maandkostenVan, vorderingenBij } from './vorderingen.ts';

const WOORDEN: Readonly<Record<Verhaalcommand, string>> = {
  startVerhaal: 'Onderzoek gestart',
  requestInlichtingen: 'Gegevens gevraagd',
  recordDraagkracht: 'Draagkracht vastgelegd',
  announceVerhaal: 'Voornemen verstuurd',
  recordZienswijze: 'Reactie ontvangen',
  proposeVerhaal: 'Besluit voorgesteld',
  returnVerhaal: 'Besluit teruggestuurd',
  signVerhaal: 'Besluit ondertekend en verstuurd',
  recordWeigering: 'Betaalt niet vrijwillig',
  agreeVerhaal: 'Afspraak gemaakt',
  fileVerzoek: 'Rechter gevraagd te beslissen',
  recordBeschikking: 'Uitspraak van de rechter vastgelegd',
  recordVerzet: 'In verzet bij de rechter',
  decideVerzet: 'Verzet voorbij',
  indexVerhaal: 'Bedrag geindexeerd',
  waiveVerhaal: 'Afgezien van verhaal',
  endVerhaal: 'Verhaal beeindigd',
};

/** What somebody must enter because no source of the product holds it. */
function ontbreekt(toestand: Verhaal, vandaag: IsoDate): string[] {
  const jaar = indexeringOntbreekt(toestand, vandaag);
  return [
    ...(toestand.toestand === 'onderzoek' || toestand.toestand === 'berekend'
      ? ['de alimentatienormen van de rechter (Pw art. 62a): reken de draagkracht buiten Meedoen uit']
      : []),
    ...(jaar ? [`het indexeringspercentage van ${jaar} (BW art. 1:402a): voer het in met de vindplaats`] : []),
  ];
}

/** Both people and what is known of who is asked: whether a letter can go there, never where that is. */
async function mensen(tx: Tx, { persoon, onderhoudsplichtige }: Verhaalrij, aanroep: Aanroep) {
  return alsSysteem(tx, async () => {
    const namen = await namenVan(tx, [persoon, onderhoudsplichtige]);
    const naam = namen.get(onderhoudsplichtige) ?? '';
    const adres = await geadresseerdeVan(tx, onderhoudsplichtige, naam, aanroep);
    return {
      persoon: { id: persoon, naam: namen.get(persoon) ?? '' },
      onderhoudsplichtige: { id: onderhoudsplichtige, naam, adresBekend: adres !== undefined },
    };
  });
}

const draagkrachtVan = (draagkracht: Draagkracht, door: string) => ({
  ...{ bron: draagkracht.bron, vanaf: draagkracht.vanaf, perMaandInCenten: draagkracht.perMaand },
  eersteMaandInCenten: draagkracht.eersteMaand ?? null,
  posten:
    draagkracht.bron === 'berekening'
      ? draagkracht.posten.map(({ omschrijving, bedrag }) => ({ omschrijving, bedragInCenten: bedrag }))
      : [],
  vindplaats:
    draagkracht.bron === 'berekening'
      ? draagkracht.vindplaats
      : `${draagkracht.uitspraak.rechtbank}, ${draagkracht.uitspraak.kenmerk}`,
  ...{ toelichting: draagkracht.toelichting, op: draagkracht.op, door },
});

/** Each month with its sum and reasons. */
async function maandenVan(tx: Tx, rij: Verhaalrij): Promise<VerhaalWeergave['maanden']> {
  const { toestand } = rij;
  const eerste = 'draagkracht' in toestand ? monthOfDate(toestand.draagkracht.vanaf) : monthOfDate(toestand.gestartOp);
  const bedragen = 'bedragen' in toestand ? toestand.bedragen : [];
  return (await maandkostenVan(tx, rij))
    .filter(({ maand, geboekt }) => maand >= eerste || geboekt !== 0)
    .map(({ maand, kosten, anderen, geboekt }) => {
      const vraag = vraagOver(bedragen, maand);
      const over = Math.max(0, kosten - anderen);
      const uitleg =
        vraag && 'bedrag' in vraag ? verhaalsbedrag(lawOn(`${maand}-01`), toestand.grond, over, vraag.bedrag) : null;
      return {
        ...{ maand, kostenInCenten: kosten, anderenInCenten: anderen, geboektInCenten: geboekt },
        uitleg: uitleg && uitlegVan(uitleg),
      };
    });
}

/** A case as staff see it. */
export async function toonVerhaal(rij: Verhaalrij, aanroep: Aanroep): Promise<VerhaalWeergave> {
  const { tx, vandaag } = aanroep;
  const { toestand, gemeente } = rij;
  aanroep.betreft({ id: rij.persoon, gemeente }, { id: rij.onderhoudsplichtige, gemeente });
  aanroep.geefVersie(rij.versie);
  const context = await contextVoor(tx, rij.onderhoudsplichtige, aanroep);
  const wie = await mensen(tx, rij, aanroep);
  const stroom = await alsSysteem(tx, () => leesStroom(tx, rij.id));
  const namen = await namenVan(tx, [
    ...stroom.flatMap(({ actor }) => actor ?? []),
    ...('besluit' in toestand ? [toestand.besluit.door, toestand.besluit.ondertekenaar] : []),
  ]);
  const naam = (id: string) => namen.get(id) ?? 'Meedoen';
  const vorderingen = await alsSysteem(tx, () => vorderingenBij(tx, rij.id));
  const maanden = await maandenVan(tx, rij);
  return {
    ...{ id: rij.id, kenmerk: rij.kenmerk, versie: rij.versie, toestand: toestand.toestand, grond: toestand.grond },
    ...{ artikel: VERHAALSGRONDEN[toestand.grond], volgensUitspraak: volgensUitspraak(toestand) },
    aanleiding: toestand.aanleiding,
    persoon: wie.persoon,
    onderhoudsplichtige: { ...wie.onderhoudsplichtige, overleden: context.overleden ?? false },
    ...{ gestartOp: toestand.gestartOp, gestartDoor: naam(toestand.gestartDoor), gevraagd: toestand.gevraagd ?? null },
    draagkracht:
      'draagkracht' in toestand ? draagkrachtVan(toestand.draagkracht, naam(toestand.draagkracht.door)) : null,
    voornemen: 'voornemen' in toestand ? { ...toestand.voornemen } : null,
    zienswijzen: 'zienswijzen' in toestand ? toestand.zienswijzen.map((each) => ({ ...each })) : [],
    voorstel: toestand.toestand === 'voorgesteld' ? { ...toestand.voorstel, door: naam(toestand.voorstel.door) } : null,
    besluit: 'besluit' in toestand ? besluitVan(toestand.besluit, naam) : null,
    weigert: toestand.toestand === 'besloten' ? (toestand.weigert ?? null) : null,
    verzoek: toestand.toestand === 'bij-rechter' ? { ...toestand.verzoek } : null,
    verzet: toestand.toestand === 'verzet' ? { ...toestand.verzet } : null,
    bedragen: ('bedragen' in toestand ? toestand.bedragen : []).map(
      ({ vanaf, perMaand, eersteMaand, bron, vindplaats, indexeren }) => ({
        ...{ vanaf, perMaandInCenten: perMaand, eersteMaandInCenten: eersteMaand ?? null, bron, vindplaats, indexeren },
      }),
    ),
    betaaldag: 'betaaldag' in toestand ? toestand.betaaldag : null,
    afgezien:
      toestand.toestand === 'afgezien'
        ? { op: toestand.afgezien.op, grond: toestand.afgezien.grond, reden: toestand.afgezien.reden }
        : null,
    einde: toestand.toestand === 'beeindigd' ? { ...toestand.einde } : null,
    maanden,
    vorderingen: vorderingen.map(({ id, kenmerk, rest, betaalUiterlijk }) => ({
      ...{ id, kenmerk, restInCenten: rest, betaalUiterlijk },
    })),
    geboektInCenten: maanden.reduce((som, each) => som + each.geboektInCenten, 0),
    restInCenten: vorderingen.reduce((som, { rest }) => som + rest, 0),
    ontbreekt: ontbreekt(toestand, vandaag),
    klok: verhaalklok(toestand, vandaag, await overledenOp(tx, rij.onderhoudsplichtige)) ?? null,
    geschiedenis: stroom.map(({ op, actor, actorSoort, commando }) => ({
      op: op.toISOString(),
      wie: (actor && namen.get(actor)) || (actorSoort === 'inwoner' ? wie.onderhoudsplichtige.naam : 'Meedoen'),
      wat: WOORDEN[commando as Verhaalcommand],
    })),
    mogelijkheden: possibleVerhaalcommands(toestand, context).map(({ command, mag, weigering }) => ({
      ...{ commando: command, mag },
      weigering: weigering
        ? { code: weigering.code, tekst: weigering.tekst, artikel: weigering.artikel ?? null }
        : null,
    })),
  };
}

const besluitVan = (
  { op, door, ondertekenaar, motivering, uiterlijk }: Extract<Verhaal, { toestand: 'besloten' }>['besluit'],
  naam: (id: string) => string,
) => ({ op, door: naam(door), ondertekenaar: naam(ondertekenaar), motivering, uiterlijk });

/** A case as who is asked sees it: what, over whom, until when; nothing of where the other lives. */
export async function toonEigenVerhaal(rij: Verhaalrij, aanroep: Aanroep): Promise<EigenVerhaal> {
  const { tx } = aanroep;
  const { toestand, onderhoudsplichtige: id, gemeente } = rij;
  // it names who gets the bijstand, and what of it is asked
  aanroep.betreft({ id, gemeente }, { id: rij.persoon, gemeente });
  const over = await alsSysteem(tx, async () => (await namenVan(tx, [rij.persoon])).get(rij.persoon) ?? '');
  const vorderingen = await vorderingenBij(tx, rij.id);
  const geldt = 'bedragen' in toestand ? toestand.bedragen.at(-1) : undefined;
  const gevraagd = geldt ?? ('draagkracht' in toestand && 'voornemen' in toestand ? toestand.draagkracht : undefined);
  return {
    ...{ id: rij.id, kenmerk: rij.kenmerk, versie: rij.versie, toestand: toestand.toestand, over },
    zienswijzeTot: 'voornemen' in toestand ? toestand.voornemen.zienswijzeTot : null,
    zienswijzen: 'zienswijzen' in toestand ? toestand.zienswijzen.map(({ op, tekst }) => ({ op, tekst })) : [],
    ...{ perMaandInCenten: gevraagd?.perMaand ?? null, vanaf: gevraagd?.vanaf ?? null },
    betaaldag: 'betaaldag' in toestand ? toestand.betaaldag : null,
    uiterlijk: 'besluit' in toestand ? toestand.besluit.uiterlijk : null,
    volgensUitspraak: volgensUitspraak(toestand),
    maanden: (await maandkostenVan(tx, rij))
      .filter(({ geboekt }) => geboekt !== 0)
      .map(({ maand, kosten, geboekt }) => ({ maand, kostenInCenten: kosten, bedragInCenten: geboekt })),
    restInCenten: vorderingen.reduce((som, { rest }) => som + rest, 0),
    laatsteMaand: toestand.toestand === 'beeindigd' ? toestand.einde.laatsteMaand : null,
    magReageren: toestand.toestand === 'voornemen',
  };
}
