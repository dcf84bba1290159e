import {
  type Aflosafspraak,
  type Afloseinde,
  aflosverloop,
  herkomstVan,
  type Verloop,
  verloopVan,
} from '@meedoen/casework/vordering';
import type { Schuld, Vordering } from '@meedoen/contract/vordering';
import { betaaltermijn, wettelijkeRente } from '@meedoen/law/awb';
import { addDays, attempt, type IsoDate, previousMonth } from '@meedoen/law/kernel';
import type { Aanroep } from '../../platform/http/index.ts';
import { aflosafspraken, bewegingenOp, eersteMaand, type Vorderingrij, vorderingenVan } from './store.ts';

/** Everything a person owes, each claim with its ledger lines from origin to end. */
export async function schuldVan(
  wie: { readonly id: string; readonly naam: string; readonly gemeente: string },
  aanroep: Aanroep,
): Promise<Schuld> {
  const { tx, vandaag } = aanroep;
  aanroep.betreft(wie);
  const rijen = await vorderingenVan(tx, wie.id);
  const bewegingen = await bewegingenOp(
    tx,
    rijen.map(({ id }) => id),
  );
  const verlopen = new Map(rijen.map(({ id }) => [id, verloopVan(bewegingen.get(id) ?? [])]));
  const [eerste] = rijen;
  const vanaf = eerste ? await eersteMaand(tx, eerste.uitvoerder, wie.gemeente, vandaag) : undefined;
  const afspraken = vanaf ? await aflosafspraken(tx, wie.id, vanaf) : [];
  const open = rijen.map(({ id, ontstaanOp }) => ({ id, ontstaanOp, rest: verlopen.get(id)?.rest ?? 0 }));
  const einden = vanaf ? aflosverloop(open, afspraken, vanaf) : new Map<string, Afloseinde>();
  const vorderingen = rijen.map((rij) =>
    toonVordering(rij, verlopen.get(rij.id) ?? verloopVan([]), afspraken, einden.get(rij.id)),
  );
  const nogOpen = vorderingen.filter(({ restInCenten }) => restInCenten > 0);
  const maanden = nogOpen.flatMap(({ einde }) => einde?.maand ?? []).sort();
  return {
    persoon: wie.id,
    naam: wie.naam,
    restInCenten: vorderingen.reduce((som, { restInCenten }) => som + restInCenten, 0),
    vorderingen,
    klaarIn: maanden.length === nogOpen.length ? (maanden.at(-1) ?? null) : null,
    renteOntbreekt: rente(nogOpen, vandaag),
  };
}

function toonVordering(
  rij: Vorderingrij,
  { regels, rest, perSoort }: Verloop,
  afspraken: readonly Aflosafspraak[],
  einde: Afloseinde | undefined,
): Vordering {
  const { naam, artikel, verrekening } = herkomstVan(rij.herkomst);
  const afspraak = rest > 0 ? afspraken.find(({ vordering }) => vordering === rij.id) : undefined;
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
    betaalUiterlijk: betaalUiterlijk(rij),
    maanden: rij.maanden.map((each) => ({ ...each })),
    ontstaanInCenten: perSoort.ontstaan,
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
    einde: einde ? { maand: einde.maand, laatsteInCenten: einde.laatste } : null,
  };
}

/** A correction makes a claim before anything is asked (Awb 4:86): only the besluit to claim back starts the term. */
const betaalUiterlijk = ({ besluitsoort, bekendgemaaktOp }: Vorderingrij): IsoDate | null =>
  besluitsoort === 'terugvorderen' && bekendgemaaktOp ? betaaltermijn(bekendgemaaktOp) : null;

/** Who pays late owes interest from the day after the term (Awb 4:97, 4:98); what is missing for it is named. */
function rente(vorderingen: readonly Vordering[], vandaag: IsoDate): string | null {
  const laat = vorderingen.flatMap(({ betaalUiterlijk: dag }) => (dag && dag < vandaag ? [dag] : [])).sort()[0];
  if (laat === undefined) return null;
  const uitkomst = attempt(() => wettelijkeRente(addDays(laat, 1)));
  return uitkomst.ok || uitkomst.wat.soort !== 'bedrag' ? null : uitkomst.wat.naam;
}
