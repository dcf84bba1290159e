import {
  type Afloseinde,
  aflosmaanden,
  aflosverloop,
  herkomstVan,
  possibleRegelingcommands,
  type Regelingcommand,
  type Verloop,
  verloopVan,
} from '@meedoen/casework/vordering';
import type { Betalingsregeling, Schuld, Vordering } from '@meedoen/contract/vordering';
import { wettelijkeRente } from '@meedoen/law/awb';
import { addDays, attempt, type IsoDate, monthOfDate, previousMonth } from '@meedoen/law/kernel';
import type { Aanroep } from '../../platform/http/index.ts';
import { beleidVoor } from '../beleid/index.ts';
import { uitlegVan } from '../berekening/index.ts';
import { type Kwijtscheldingzaak, kwijtscheldingenVan } from '../kwijtschelding/index.ts';
import { rekeningVan } from './brieven.ts';
import { bruteringenVan } from './brutering.ts';
import { aandrangVan, invorderingcontext } from './invordering-context.ts';
import { type Invorderingzaak, invorderingenVan, onaangeroerd } from './invordering-store.ts';
import { toonInvordering } from './invordering-weergave.ts';
import { adviesOver, toonKwijtschelding } from './kwijtschelding-weergave.ts';
import { type Regelingzaak, regelingVan } from './regeling-store.ts';
import { schemaVan } from './schema.ts';
import { laterVan, vervallen } from './schuldpost.ts';
import { contextVan, leesStand, type Stand, type Wie } from './stand.ts';
import type { Afspraakrij, Vorderingrij } from './store.ts';

/** Everything a person owes, each claim with its ledger lines from origin to end, and how it is paid. */
export async function schuldVan(wie: Wie, aanroep: Aanroep): Promise<Schuld> {
  const { tx, vandaag } = aanroep;
  aanroep.betreft(wie);
  const regeling = await regelingVan(tx, wie.id);
  const stand = await leesStand(wie, aanroep, regeling?.toestand.beslagvrijeVoet);
  const { rijen, bewegingen, open, eerste, ruimte, uitkering } = stand;
  const aandrang = await aandrangVan(tx, wie, regeling);
  const zaken = await invorderingenVan(
    tx,
    rijen.map(({ id }) => id),
  );
  const namen = await namenVan(zaken, aanroep);
  const inwoner = aanroep.actor.soort === 'inwoner';
  const gevraagd = await kwijtscheldingenVan(
    tx,
    rijen.map(({ id }) => id),
  );
  const terug = inwoner ? new Map<string, string>() : await teruggestuurdVan(gevraagd, aanroep);
  const bruteringen = await bruteringenVan(
    rijen.map(({ id }) => id),
    aanroep,
  );
  const later = await laterVan(
    tx,
    rijen.map(({ id }) => id),
    vandaag,
  );
  const beleid = await beleidVoor(tx, wie.uitvoerder, wie.gemeente);
  const afspraken = [...stand.afspraken, ...zelf(regeling)];
  const einden = aflosverloop(open, afspraken, eerste.teBetalen);
  const vorderingen = rijen.map((rij): Vordering => {
    const verloop = verloopVan(bewegingen.get(rij.id) ?? []);
    const zaak = zaken.get(rij.id) ?? onaangeroerd({ ...rij, persoon: wie.id });
    const nu = vervallen(rij, verloop.rest, later.get(rij.id));
    const context = invorderingcontext(nu.rij, zaak.toestand, nu.rest, aandrang, vandaag);
    return {
      ...toonVordering(rij, verloop, afspraken, einden.get(rij.id)),
      invordering: toonInvordering(zaak, context, namen, aanroep),
      bruteringen: bruteringen.get(rij.id) ?? [],
      kwijtschelding: gevraagd.has(rij.id)
        ? toonKwijtschelding(gevraagd.get(rij.id) as Kwijtscheldingzaak, inwoner, terug.get(rij.id) ?? null)
        : null,
      kwijtscheldingsadvies: inwoner
        ? null
        : adviesOver(rij, bewegingen.get(rij.id) ?? [], verloop.rest, beleid, vandaag),
    };
  });
  const nogOpen = vorderingen.filter(({ restInCenten }) => restInCenten > 0);
  const maanden = nogOpen.flatMap(({ einde }) => einde?.maand ?? []).sort();
  if (regeling) aanroep.geefVersie(regeling.versie);
  return {
    persoon: wie.id,
    naam: wie.naam,
    restInCenten: vorderingen.reduce((som, { restInCenten }) => som + restInCenten, 0),
    vorderingen,
    regeling: regeling ? toonRegeling(regeling, stand, aandrang.afgesprokenOp, aanroep) : null,
    ruimte: {
      bedragInCenten: ruimte.waarde?.value ?? null,
      uitleg: ruimte.waarde ? uitlegVan(ruimte.waarde) : null,
      ontbreekt: ruimte.ontbreekt ?? null,
    },
    uitkering,
    eersteMaand: { inhouden: eerste.teMaken, overmaken: monthOfDate(vandaag) },
    rekening: await rekeningVan(tx, wie.uitvoerder),
    klaarIn: maanden.length === nogOpen.length ? (maanden.at(-1) ?? null) : null,
    renteOntbreekt: rente(nogOpen, vandaag),
  };
}

/** What somebody pays themselves stands in the agreement and in no destination of the benefit. */
function zelf(regeling: Regelingzaak | undefined): Afspraakrij[] {
  if (regeling?.toestand.wijze !== 'overmaken') return [];
  const { vorderingen, perMaand } = regeling.toestand;
  return aflosmaanden(regeling.toestand).map((deel) => ({ vorderingen, perMaand, inRegeling: true, ...deel }));
}

/** What the resident does; the rest is for who collects. */
const VAN_INWONER: readonly Regelingcommand[] = ['withdrawRegeling'];

function toonRegeling(
  zaak: Regelingzaak,
  stand: Stand,
  sinds: IsoDate | undefined,
  aanroep: Aanroep,
): Betalingsregeling {
  const { id, versie, toestand } = zaak;
  const { termijnen, achterstand } = schemaVan(zaak, stand, sinds, aanroep.vandaag);
  const { perMaand, wijze, vanaf, vorderingen, beslagvrijeVoet, voorgesteldDoor, voorgesteldOp, toelichting } =
    toestand;
  const inwoner = aanroep.actor.soort === 'inwoner';
  return {
    ...{ id, versie, status: toestand.toestand, perMaandInCenten: perMaand, wijze, vanaf },
    ...{ vorderingen: [...vorderingen], beslagvrijeVoetInCenten: beslagvrijeVoet ?? null },
    ...{ voorgesteldDoor, voorgesteldOp, toelichting },
    pauze: toestand.toestand === 'gepauzeerd' ? { ...toestand.pauze } : null,
    reden: 'reden' in toestand ? toestand.reden : null,
    termijnen: termijnen.map(({ maand, afgesproken, ontvangen, uiterlijk, stand: wat }) => ({
      ...{ maand, afgesprokenInCenten: afgesproken, ontvangenInCenten: ontvangen, uiterlijk, stand: wat },
    })),
    achterstandInCenten: achterstand,
    mogelijkheden: possibleRegelingcommands(toestand, contextVan(stand, vorderingen, aanroep))
      .filter(({ command }) => inwoner === VAN_INWONER.includes(command))
      .map(({ command, mag, weigering }) => ({
        commando: command,
        mag,
        weigering: weigering
          ? { code: weigering.code, tekst: weigering.tekst, artikel: weigering.artikel ?? null }
          : null,
      })),
  };
}

function toonVordering(
  rij: Vorderingrij,
  { regels, rest, perSoort }: Verloop,
  afspraken: readonly Afspraakrij[],
  einde: Afloseinde | undefined,
): Omit<Vordering, 'invordering' | 'kwijtschelding' | 'kwijtscheldingsadvies' | 'bruteringen'> {
  const { naam, artikel, verrekening } = herkomstVan(rij.herkomst);
  const over = rest > 0 ? afspraken.filter(({ vorderingen }) => vorderingen.includes(rij.id)) : [];
  const afspraak = over.find(({ inRegeling }) => !inRegeling);
  return {
    id: rij.id,
    kenmerk: rij.kenmerk,
    gemeente: rij.gemeente,
    herkomst: rij.herkomst,
    naam,
    artikel,
    verrekening,
    reden: rij.reden,
    besluit: rij.besluit ? { id: rij.besluit, kenmerk: rij.besluitkenmerk, bezwaarTot: rij.bezwaarTot } : null,
    ontstaanOp: rij.ontstaanOp,
    betaalUiterlijk: rij.betaalUiterlijk,
    maanden: rij.maanden.map((each) => ({ ...each })),
    ontstaanInCenten: perSoort.ontstaan + perSoort.aanmaning + perSoort.brutering,
    kwijtgescholdenInCenten: -perSoort.kwijtgescholden,
    afgelostInCenten: -(perSoort.ingehouden + perSoort.betaald),
    restInCenten: rest,
    verloop: regels.map(({ op, wat, maand, omschrijving, bedrag, rest: na }) => ({
      ...{ op, wat, maand, omschrijving },
      bedragInCenten: bedrag,
      restInCenten: na,
    })),
    aflossing: afspraak
      ? {
          perMaandInCenten: afspraak.perMaand,
          vanaf: afspraak.vanaf,
          totEnMet: afspraak.tot ? previousMonth(afspraak.tot) : null,
        }
      : null,
    inRegeling: over.some(({ inRegeling }) => inRegeling),
    einde: einde ? { maand: einde.maand, laatsteInCenten: einde.laatste } : null,
  };
}

/** Why whoever signs sent a proposal back, per claim. */
async function teruggestuurdVan(
  gevraagd: ReadonlyMap<string, Kwijtscheldingzaak>,
  { tx }: Aanroep,
): Promise<Map<string, string>> {
  const besluiten = [...gevraagd.values()].flatMap(({ toestand }) =>
    toestand.toestand === 'voorgesteld' ? [toestand.besluit] : [],
  );
  if (besluiten.length === 0) return new Map();
  const rijen = await tx<{ vordering: string; reden: string }[]>`
    select k.vordering, b.teruggestuurd as reden from kwijtschelding k join besluit b on b.id = k.besluit
    where b.id = any(${besluiten}) and b.status = 'concept' and b.teruggestuurd is not null`;
  return new Map(rijen.map(({ vordering, reden }) => [vordering, reden]));
}

/** Names of who proposed and signed; a resident sees who signed. */
async function namenVan(
  zaken: ReadonlyMap<string, Invorderingzaak>,
  { tx, actor }: Aanroep,
): Promise<Map<string, string>> {
  const inwoner = actor.soort === 'inwoner';
  const ids = [...zaken.values()].flatMap(({ toestand }) => {
    if (inwoner && toestand.toestand === 'overdracht-voorgesteld')
      return toestand.vorige.toestand === 'dwangbevel' ? [toestand.vorige.dwangbevel.door] : [];
    if (toestand.toestand === 'dwangbevel') return [toestand.dwangbevel.door];
    if (inwoner) return [];
    if (toestand.toestand === 'overdracht-voorgesteld') return [toestand.overdracht.door];
    return toestand.toestand === 'dwangbevel-voorgesteld' ? [toestand.voorstel.door] : [];
  });
  if (ids.length === 0) return new Map();
  const rijen = await tx<{ id: string; naam: string }[]>`select id, naam from medewerker where id = any(${ids})`;
  return new Map(rijen.map(({ id, naam }) => [id, naam]));
}

/**
 * Who pays late owes interest from the day after the term (Awb 4:97, 4:98). It is owed once a besluit fixes its amount
 * (4:99), which is not made here yet; a percentage that is missing for it is named first.
 */
function rente(vorderingen: readonly Vordering[], vandaag: IsoDate): string | null {
  const laat = vorderingen
    .filter(({ betaalUiterlijk: dag }) => dag && dag < vandaag)
    .map(({ restInCenten, betaalUiterlijk: dag }) =>
      attempt(() => wettelijkeRente(restInCenten, addDays(dag as IsoDate, 1), vandaag)),
    );
  const gemist = laat.find((uitkomst) => !uitkomst.ok);
  if (gemist && !gemist.ok && gemist.wat.soort === 'bedrag') return gemist.wat.naam;
  return laat.some((uitkomst) => uitkomst.ok && uitkomst.value.verschuldigd > 0)
    ? 'het besluit dat de rente vaststelt (Awb 4:99)'
    : null;
}
