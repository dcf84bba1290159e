import {
  type Boetecommand,
  type Boetestuk,
  boetebeslisdag,
  boeteklok,
  boetestuk,
  possibleBoetebesluiten,
  possibleBoetecommands,
} from '@meedoen/casework/boete';
import type { Weigering } from '@meedoen/casework/weigering';
import type { BoeteWeergave, EigenBoete } from '@meedoen/contract/boete';
import type { IsoDate } from '@meedoen/law/kernel';
import type { Tx } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { leesStroom } from '../../platform/stroom/index.ts';
import { ontbrekendVan, uitlegVan } from '../berekening/index.ts';
import { namenVan } from '../persoon/index.ts';
import { boetestandVan, onderwerpVan } from './context.ts';
import { type Boeterij, boeteNa } from './store.ts';

const WAT: Readonly<Record<Boetecommand, string>> = {
  startBoeteonderzoek: 'Boeteonderzoek gestart',
  editSchending: 'Gegevens verbeterd',
  judgeSchending: 'Verwijtbaarheid beoordeeld',
  announceBoete: 'Rapport en voornemen verstuurd',
  giveZienswijze: 'De inwoner heeft gereageerd',
  prepareBesluit: 'Besluit voorbereid',
  dropVoorstel: 'Voorstel vervallen',
  waiveBoete: 'Van een boete afgezien',
  imposeBoete: 'Boete opgelegd',
  giveWaarschuwing: 'Waarschuwing gegeven',
  revokeBoete: 'Besluit herroepen, na bezwaar',
};

const mogelijk = (commando: string, weigering: Weigering | undefined) => ({
  commando,
  mag: weigering === undefined,
  weigering: weigering ? { code: weigering.code, tekst: weigering.tekst, artikel: weigering.artikel ?? null } : null,
});

/** The steps from the part by blame to the fine. */
export const somVan = (stuk: Boetestuk): NonNullable<BoeteWeergave['wet']['som']> => ({
  percentage: stuk.percentage ?? null,
  aandeelInCenten: stuk.aandeel,
  grens: stuk.grens ?? null,
  boeteInCenten: stuk.boete,
  bedragInCenten: stuk.bedrag,
});

/** A case as staff see it. */
export async function toonBoete(rij: Boeterij, aanroep: Aanroep): Promise<BoeteWeergave> {
  const { tx, vandaag } = aanroep;
  const { toestand, kenmerk } = rij;
  const { context, wet, hoogstens } = await boetestandVan(tx, onderwerpVan(rij), vandaag);
  const { schending, oordeel } = toestand;
  const stroom = await leesStroom(tx, rij.id);
  // a case that came to nothing carries neither side any more: what was said is read from before its last command
  const voorbij = toestand.toestand === 'afgezien' || toestand.toestand === 'herroepen';
  const verhaal = (voorbij ? boeteNa(stroom.slice(0, -1)) : undefined) ?? toestand;
  const zienswijzen = 'zienswijzen' in verhaal ? verhaal.zienswijzen : [];
  const rapport = 'rapport' in verhaal ? verhaal.rapport : undefined;
  const namen = await namenVan(tx, [
    toestand.gestartDoor,
    ...(rapport ? [rapport.door] : []),
    ...zienswijzen.flatMap(({ gehoordDoor }) => gehoordDoor ?? []),
    ...stroom.flatMap(({ actor }) => actor ?? []),
  ]);
  aanroep.geefVersie(rij.versie);
  const berekend = 'voornemen' in toestand ? wet : hoogstens;
  const opgelegd = toestand.toestand === 'opgelegd' ? await opgelegdStuk(tx, toestand.oplegging.besluit) : undefined;
  const stuk =
    opgelegd ?? ('voornemen' in toestand && wet.boete ? boetestuk(toestand, kenmerk, wet, false) : undefined);
  return {
    ...{ id: rij.id, kenmerk, persoon: rij.persoon, versie: rij.versie, toestand: toestand.toestand },
    gestartDoor: namen.get(toestand.gestartDoor) ?? '',
    gestartOp: toestand.gestartOp,
    schending: {
      ...{ wat: schending.wat, omschrijving: schending.omschrijving, van: schending.van, totEnMet: schending.totEnMet },
      benadelingsbedragInCenten: schending.benadelingsbedrag,
      vordering: schending.vordering ?? null,
      zelfGemeld: schending.zelfGemeld ?? null,
      andereGedraging: schending.andereGedraging,
    },
    oordeel: oordeel
      ? {
          verwijtbaarheid: oordeel.verwijtbaarheid,
          toelichting: oordeel.toelichting,
          ruimtePerMaandInCenten: oordeel.ruimtePerMaand ?? null,
          matiging: oordeel.matiging ?? null,
        }
      : null,
    wet: {
      bedragInCenten: opgelegd?.bedrag ?? berekend.bedrag?.value ?? null,
      som: stuk ? somVan(stuk) : null,
      uitleg: berekend.bedrag ? uitlegVan(berekend.bedrag) : null,
      recidive: uitlegVan(wet.recidive),
      waarschuwing: wet.waarschuwing ? uitlegVan(wet.waarschuwing) : null,
      procedure: wet.procedure ? uitlegVan(wet.procedure) : null,
      vervaltNa: wet.procedure?.value.vervaltNa ?? null,
      beslissenUiterlijk: boetebeslisdag(toestand) ?? null,
      ontbreekt: berekend.ontbreekt.map((wat) => ontbrekendVan(wat).vraag),
    },
    rapport: rapport ? { ...rapport, door: namen.get(rapport.door) ?? '' } : null,
    voornemen:
      'voornemen' in verhaal
        ? {
            op: verhaal.voornemen.op,
            zienswijzeTot: verhaal.voornemen.zienswijzeTot,
            waarschuwing: verhaal.voornemen.waarschuwing,
            hoogstensInCenten: verhaal.voornemen.hoogstens ?? null,
          }
        : null,
    zienswijzen: zienswijzen.map(({ op, via, tekst, gehoordDoor }) => ({
      ...{ op, via, tekst },
      gehoordDoor: (gehoordDoor && namen.get(gehoordDoor)) || null,
    })),
    voorstel: toestand.voorstel ? { id: toestand.voorstel.besluit, soort: toestand.voorstel.soort } : null,
    oplegging:
      toestand.toestand === 'opgelegd'
        ? { besluit: toestand.oplegging.besluit, op: toestand.oplegging.op, bedragInCenten: toestand.oplegging.bedrag }
        : null,
    afgezien:
      toestand.toestand === 'afgezien'
        ? { op: toestand.afgezien.op, grond: toestand.afgezien.grond, reden: toestand.afgezien.reden }
        : null,
    klok: boeteklok(toestand) ?? null,
    geschiedenis: stroom.map(({ commando, op, actor, actorSoort }) => ({
      op: op.toISOString(),
      wie: (actor && namen.get(actor)) || (actorSoort === 'inwoner' ? 'De inwoner' : 'Meedoen'),
      wat: WAT[commando as Boetecommand] ?? commando,
    })),
    mogelijkheden: possibleBoetecommands(toestand, context).map(({ command, weigering }) =>
      mogelijk(command, weigering),
    ),
    besluiten: possibleBoetebesluiten(toestand, context).map(({ soort, weigering }) => mogelijk(soort, weigering)),
  };
}

/** What the besluit froze, as it was made known. */
async function opgelegdStuk(
  tx: Tx,
  besluit: string,
): Promise<(Boetestuk & { readonly bezwaarTot: IsoDate | null }) | undefined> {
  const [rij] = await tx<{ stuk: Boetestuk | null; bezwaarTot: IsoDate | null }[]>`
    select bevroren->'boete' as stuk, bezwaar_tot as "bezwaarTot" from besluit where id = ${besluit}`;
  return rij?.stuk ? { ...rij.stuk, bezwaarTot: rij.bezwaarTot } : undefined;
}

/** A case as the resident sees it. */
export async function toonEigenBoete(rij: Boeterij, aanroep: Aanroep): Promise<EigenBoete> {
  const { toestand } = rij;
  const { schending } = toestand;
  aanroep.geefVersie(rij.versie);
  const voornemen = 'voornemen' in toestand ? toestand.voornemen : undefined;
  const stuk =
    toestand.toestand === 'opgelegd' ? await opgelegdStuk(aanroep.tx, toestand.oplegging.besluit) : undefined;
  return {
    ...{ id: rij.id, kenmerk: rij.kenmerk, versie: rij.versie, toestand: toestand.toestand },
    ...{ wat: schending.wat, van: schending.van, totEnMet: schending.totEnMet },
    benadelingsbedragInCenten: schending.benadelingsbedrag,
    rapport: 'rapport' in toestand ? toestand.rapport.bevindingen : null,
    zienswijzeTot: voornemen?.zienswijzeTot ?? null,
    waarschuwing: voornemen?.waarschuwing ?? false,
    hoogstensInCenten: voornemen?.hoogstens ?? null,
    zienswijzen: 'zienswijzen' in toestand ? toestand.zienswijzen.map(({ op, tekst }) => ({ op, tekst })) : [],
    oplegging:
      toestand.toestand === 'opgelegd' && stuk
        ? {
            op: toestand.oplegging.op,
            som: somVan(stuk),
            bezwaarTot: stuk.bezwaarTot,
            besluit: toestand.oplegging.besluit,
          }
        : null,
    afgezien: toestand.toestand === 'afgezien' ? toestand.afgezien.reden : null,
    magReageren: toestand.toestand === 'voornemen' || toestand.toestand === 'zienswijze',
  };
}
