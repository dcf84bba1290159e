import {
  type Boekingskop,
  boekSubsidieontvangst,
  boekSubsidieontvangstElders,
  boekTeruggaveOntvangst,
  boekTerugstorting,
  boekVerdeling,
  boekVerdelingElders,
  type Journaalpost,
} from '@meedoen/casework/betaling';
import { type Ontvangstdeel, subsidiekenmerken, teVerdelen, vorderingskenmerken } from '@meedoen/casework/ontvangst';
import { parseKenmerk } from '@meedoen/casework/opmaak';
import { type Cents, type IsoDate, monthOfDate } from '@meedoen/law/kernel';
import { alsSysteem, type Tx, uuidv7 } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { foutInVeld } from '../../platform/probleem/index.ts';
import { bewaakVersie } from '../../platform/stroom/index.ts';
import { opdrachtgeverVan } from '../aanvraag/index.ts';
import { instantVan } from '../berekening/index.ts';
import { boek, type TeBoeken } from '../grootboek/index.ts';
import { type Subsidiezaak, subsidieMetKenmerk, teVeelBij, werkSubsidieklokBij } from '../loonkostensubsidie/index.ts';
import { noteBetaald, restVan, type Schuldpost, sluitAf, vorderingMetKenmerk } from '../vordering/index.ts';
import { ONTVANGEN } from './ontvangen.ts';
import { geefOntvangstopdracht, type Ontvangstzaak, ontvangstMetId } from './store.ts';

type Inhoud =
  | {
      readonly command: 'assignOntvangst';
      readonly kenmerk: string;
      readonly bedragInCenten: Cents;
      readonly reden: string;
    }
  | { readonly command: 'returnOntvangst'; readonly kenmerk: string; readonly reden: string }
  | { readonly command: 'refuseOntvangst'; readonly reden: string }
  | { readonly command: 'recordTerugstorting'; readonly teruggestortOp: IsoDate };

/** Says what money is for, or that it goes back. @throws Probleem 404, 400 on a kenmerk, or 409 with the true reason */
export async function settleOntvangst(id: string, inhoud: Inhoud, aanroep: Aanroep): Promise<Ontvangstzaak> {
  const { tx, nu, vandaag } = aanroep;
  const oud = await ontvangstMetId(tx, id);
  bewaakVersie(aanroep.versie, oud.versie);
  const door = opdrachtgeverVan(aanroep);
  const wie = { door: door.auteur.id ?? 'systeem', op: instantVan(nu) };
  const { uitvoerder, gemeente } = oud.toestand;
  const kop = (gemeenteVan: string, persoon: string | null, omschrijving: string): Boekingskop => ({
    ...{ uitvoerder, gemeente: gemeenteVan, persoon, boekdatum: vandaag, omschrijving },
  });
  const maand = monthOfDate(vandaag);
  switch (inhoud.command) {
    case 'assignOntvangst': {
      const subsidie = await subsidieVan(tx, uitvoerder, inhoud.kenmerk);
      if (subsidie) {
        aanroep.betreft({ id: subsidie.persoon, gemeente: subsidie.gemeente });
        const open = await teVeelBij(tx, subsidie.id);
        const deel = { id: uuidv7(), loonkostensubsidie: subsidie.id, bedrag: inhoud.bedragInCenten, op: vandaag };
        const opdracht = { command: 'assignOntvangst', deel, reden: inhoud.reden, ...wie } as const;
        const zaak = await geefOntvangstopdracht(tx, oud, opdracht, { vandaag, open }, door);
        const hier = kop(gemeente, null, ONTVANGEN);
        const daar = kop(subsidie.gemeente, subsidie.persoon, ONTVANGEN);
        await alsSysteem(tx, async () => {
          await boek(tx, subsidieposten(hier, daar, deel), nu);
          await werkSubsidieklokBij(tx, subsidie.id, nu);
        });
        return zaak;
      }
      const vordering = await vorderingVan(tx, uitvoerder, inhoud.kenmerk);
      aanroep.betreft({ id: vordering.persoon, gemeente: vordering.gemeente });
      await sluitAf(tx, [vordering.id]);
      const open = (await restVan(tx, [vordering.id])).get(vordering.id) ?? 0;
      const deel = { id: uuidv7(), vordering: vordering.id, bedrag: inhoud.bedragInCenten, op: vandaag };
      const { persoon } = vordering;
      const opdracht = { command: 'assignOntvangst', deel, persoon, reden: inhoud.reden, ...wie } as const;
      const zaak = await geefOntvangstopdracht(tx, oud, opdracht, { vandaag, open }, door);
      const hier = kop(gemeente, vordering.gemeente === gemeente ? vordering.persoon : null, ONTVANGEN);
      const daar = kop(vordering.gemeente, vordering.persoon, ONTVANGEN);
      await alsSysteem(tx, () => boek(tx, verdeelposten(hier, daar, deel), nu));
      await noteBetaald(tx, [deel], door);
      return zaak;
    }
    case 'returnOntvangst': {
      const vordering = await vorderingVan(tx, uitvoerder, inhoud.kenmerk);
      aanroep.betreft({ id: vordering.persoon, gemeente: vordering.gemeente });
      if (vordering.gemeente !== gemeente)
        throw foutInVeld(
          '/kenmerk',
          'andere-gemeente',
          'Deze inwoner hoort bij een andere gemeente dan waar het geld staat. Stort het terug naar de rekening waar het van kwam.',
        );
      const opdracht = { command: 'returnOntvangst', persoon: vordering.persoon, reden: inhoud.reden, ...wie } as const;
      const bedrag = teVerdelen(oud.toestand);
      const zaak = await geefOntvangstopdracht(tx, oud, opdracht, { vandaag }, door);
      const post = boekTeruggaveOntvangst(kop(gemeente, vordering.persoon, 'Te veel betaald, terug'), maand, bedrag);
      await alsSysteem(tx, () => boek(tx, [een('teruggave', id, post)], nu));
      return zaak;
    }
    case 'refuseOntvangst':
      return geefOntvangstopdracht(tx, oud, { ...inhoud, ...wie }, { vandaag }, door);
    case 'recordTerugstorting': {
      const zaak = await geefOntvangstopdracht(tx, oud, { ...inhoud, ...wie }, { vandaag }, door);
      const post = boekTerugstorting(
        { ...kop(gemeente, oud.toestand.persoon ?? null, 'Teruggestort'), boekdatum: inhoud.teruggestortOp },
        monthOfDate(inhoud.teruggestortOp),
        teVerdelen(oud.toestand),
      );
      await alsSysteem(tx, () => boek(tx, [een('teruggave', id, post)], nu));
      return zaak;
    }
  }
}

const een = (soort: string, id: string, post: Journaalpost | undefined): TeBoeken => ({
  bron: { soort, id },
  posten: post ? [post] : [],
});

/** In one entry, or in one for each gemeente when the money lies with another than the claim is of. */
function verdeelposten(
  hier: Boekingskop,
  daar: Boekingskop,
  {
    id,
    vordering,
    bedrag,
    op,
  }: { readonly id: string; readonly vordering: string; readonly bedrag: Cents; readonly op: IsoDate },
): TeBoeken[] {
  const maand = monthOfDate(op);
  if (hier.gemeente === daar.gemeente) return [een('ontvangst', id, boekVerdeling(daar, maand, bedrag, vordering))];
  const { bijOntvanger, bijSchuldeiser } = boekVerdelingElders(hier, daar, maand, bedrag, vordering);
  return [een('ontvangst-elders', id, bijOntvanger), een('ontvangst', id, bijSchuldeiser)];
}

function subsidieposten(
  hier: Boekingskop,
  daar: Boekingskop,
  {
    id,
    loonkostensubsidie,
    bedrag,
    op,
  }: Required<Pick<Ontvangstdeel, 'id' | 'bedrag' | 'op'>> & {
    readonly loonkostensubsidie: string;
  },
): TeBoeken[] {
  const maand = monthOfDate(op);
  if (hier.gemeente === daar.gemeente)
    return [een('ontvangst', id, boekSubsidieontvangst(daar, maand, bedrag, loonkostensubsidie))];
  const elders = boekSubsidieontvangstElders(hier, daar, maand, bedrag, loonkostensubsidie);
  return [een('ontvangst-elders', id, elders.bijOntvanger), een('ontvangst', id, elders.bijSubsidieverlener)];
}

/** The subsidy with the kenmerk that was typed; undefined when it names none. @throws Probleem 400 when there is no such one */
async function subsidieVan(tx: Tx, uitvoerder: string, tekst: string): Promise<Subsidiezaak | undefined> {
  const [kenmerk] = subsidiekenmerken(tekst);
  if (!kenmerk) return undefined;
  const zaak = await subsidieMetKenmerk(tx, uitvoerder, kenmerk);
  if (!zaak) throw foutInVeld('/kenmerk', 'geen-subsidie', 'Er is geen loonkostensubsidie met dit kenmerk.');
  return zaak;
}

/** @throws Probleem 400 when there is no such claim among those this transaction may see */
async function vorderingVan(tx: Tx, uitvoerder: string, tekst: string): Promise<Schuldpost> {
  const [kenmerk] = parseKenmerk(tekst) ? [tekst.trim().toUpperCase()] : vorderingskenmerken(tekst);
  const vordering = kenmerk ? await vorderingMetKenmerk(tx, uitvoerder, kenmerk) : undefined;
  if (!vordering) throw foutInVeld('/kenmerk', 'geen-vordering', 'Er is geen vordering met dit kenmerk.');
  return vordering;
}
