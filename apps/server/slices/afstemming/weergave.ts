import {
  type Afstemming,
  type Afstemmingscommand,
  afstemmingsklok,
  gedragingInWoorden,
  possibleAfstemmingsbesluiten,
  possibleAfstemmingscommands,
} from '@meedoen/casework/afstemming';
import { bekendeFeiten, type Feit, waardeInWoorden } from '@meedoen/casework/feiten';
import type { Weigering } from '@meedoen/casework/weigering';
import type { AfstemmingWeergave, EigenAfstemming, plicht } from '@meedoen/contract/afstemming';
import { addDays, covers, lastDay, type Maand } from '@meedoen/law/kernel';
import type { Verlagingsmaand } from '@meedoen/law/participatiewet';
import type { z } from 'zod';
import type { Tx } from '../../platform/database/index.ts';
import type { Aanroep } from '../../platform/http/index.ts';
import { leesStroom } from '../../platform/stroom/index.ts';
import { instantVan, rekenMaand, uitlegVan } from '../berekening/index.ts';
import { feitenVan } from '../feit/index.ts';
import { namenVan } from '../persoon/index.ts';
import { type Rechtbasis, rechtbasis, rechtMetId } from '../recht/index.ts';
import {
  alsVerlagingen,
  categorieenUit,
  eersteMaand,
  maandenVan,
  type Wetsvoorstel,
  wetsvoorstel,
} from './maatregel.ts';
import { type Afstemmingszaak, contextVan } from './store.ts';

const WAT: Readonly<Record<Afstemmingscommand, string>> = {
  registerGedraging: 'Vastgelegd wat er is gebeurd',
  announceMaatregel: 'Voornemen verstuurd',
  giveZienswijze: 'De inwoner heeft gereageerd',
  prepareBesluit: 'Besluit voorbereid',
  dropVoorstel: 'Voorstel vervallen',
  waiveMaatregel: 'Van een maatregel afgezien',
  imposeAfstemming: 'Verlaging opgelegd',
  giveWaarschuwing: 'Waarschuwing gegeven',
  requestInkeer: 'Gevraagd om te stoppen',
  refuseInkeer: 'Verzoek om te stoppen afgewezen',
  confirmAfstemming: 'Opnieuw bekeken: de verlaging blijft',
  endAfstemming: 'Verlaging gestopt',
  reopenInkeer: 'Verzoek om te stoppen opnieuw open, na bezwaar',
  revokeMaatregel: 'Besluit herroepen, na bezwaar',
};

const mogelijk = (commando: string, weigering: Weigering | undefined) => ({
  commando,
  mag: weigering === undefined,
  weigering: weigering ? { code: weigering.code, tekst: weigering.tekst, artikel: weigering.artikel ?? null } : null,
});

type Gedeeld = Omit<EigenAfstemming, 'magReageren' | 'stoppen' | 'versie'>;

/** What staff and resident see alike. */
async function gedeeld(zaak: Afstemmingszaak, wet: Wetsvoorstel, { tx, nu, vandaag }: Aanroep): Promise<Gedeeld> {
  const { toestand, id, kenmerk } = zaak;
  const { gedraging, datum, omschrijving } = toestand;
  const maatregel = 'voornemen' in toestand ? toestand.voornemen.maatregel : null;
  const opgelegd = 'oplegging' in toestand ? geldend(toestand) : undefined;
  const verwacht =
    !opgelegd && maatregel?.soort === 'verlaging'
      ? maandenVan(maatregel, eersteMaand(vandaag), zaak, wet.verordening)
      : [];
  const recht = await rechtMetId(tx, zaak.recht);
  const basis = recht && (await rechtbasis(tx, recht, instantVan(new Date(nu.getTime() + 1000))));
  const maanden = opgelegd ?? verwacht;
  return {
    id,
    kenmerk,
    toestand: toestand.toestand,
    gedraging,
    kort: gedragingInWoorden(gedraging, categorieenUit(wet.verordening)),
    datum,
    omschrijving,
    maatregel,
    zienswijzeTot: 'voornemen' in toestand ? toestand.voornemen.zienswijzeTot : null,
    zienswijzen: 'zienswijzen' in toestand ? [...toestand.zienswijzen] : [],
    maanden: maanden.map((maand) => ({
      ...maand,
      bedragInCenten: basis
        ? kosten(basis, maand, opgelegd ? [] : alsVerlagingen(zaak, verwacht, wet.verordening))
        : null,
    })),
    inkeerverzoeken: verzoekenVan(toestand),
    eindigtOp: maanden.at(-1) ? addDays(lastDay((maanden.at(-1) as Verlagingsmaand).maand), 1) : null,
  };
}

/** The months of a lowering that still hold: those before the month it was stopped from. */
function geldend(toestand: Extract<Afstemming, { oplegging: unknown }>): readonly Verlagingsmaand[] {
  const { maanden } = toestand.oplegging;
  return toestand.toestand === 'beeindigd' ? maanden.filter(({ maand }) => maand < toestand.einde.vanaf) : maanden;
}

/** What a month of the lowering costs, cents. @param extra lowerings that are no fact yet */
function kosten(
  basis: Rechtbasis,
  { maand }: Verlagingsmaand,
  extra: ReturnType<typeof alsVerlagingen>,
): number | null {
  const met = {
    ...basis,
    dossier: { ...basis.dossier, verlagingen: [...(basis.dossier.verlagingen ?? []), ...extra] },
  };
  const { uitkering, uitkomst } = rekenMaand(met, maand as Maand, basis.beleid);
  return uitkering === undefined ? null : (uitkomst.verlaging?.value ?? 0);
}

function verzoekenVan(toestand: Afstemming): Gedeeld['inkeerverzoeken'] {
  const afgewezen = 'afgewezenVerzoeken' in toestand ? toestand.afgewezenVerzoeken : [];
  return [
    ...afgewezen.map((verzoek) => ({ ...verzoek, uitkomst: 'afgewezen' as const })),
    ...(toestand.toestand === 'inkeer-gevraagd' ? [{ ...toestand.verzoek, uitkomst: 'open' as const }] : []),
  ];
}

/** A case as staff see it. */
export async function toon(zaak: Afstemmingszaak, aanroep: Aanroep): Promise<AfstemmingWeergave> {
  const { tx } = aanroep;
  const { toestand } = zaak;
  const wet = await wetsvoorstel(tx, zaak);
  const context = await contextVan(tx, toestand, aanroep);
  const stroom = await leesStroom(tx, zaak.id);
  const namen = await namenVan(tx, [toestand.gemeldDoor, ...stroom.flatMap(({ actor }) => actor ?? [])]);
  aanroep.geefVersie(zaak.versie);
  const oplegging = 'oplegging' in toestand ? toestand.oplegging : undefined;
  return {
    ...(await gedeeld(zaak, wet, aanroep)),
    persoon: zaak.persoon,
    recht: zaak.recht,
    versie: zaak.versie,
    gemeldDoor: namen.get(toestand.gemeldDoor) ?? '',
    gemeldOp: toestand.gemeldOp,
    klok: afstemmingsklok(toestand) ?? null,
    wet: {
      maatregel: wet.maatregel?.value ?? null,
      artikel: wet.maatregel?.article ?? '',
      uitleg: wet.maatregel ? uitlegVan(wet.maatregel) : null,
      ontbreekt: wet.ontbreekt ?? null,
    },
    voorstel: toestand.voorstel ? { id: toestand.voorstel.besluit, soort: toestand.voorstel.soort } : null,
    heroverwegenVoor: oplegging?.heroverwegenVoor ?? null,
    heroverwogen: ('heroverwogen' in toestand && toestand.heroverwogen) || null,
    afgezien: toestand.toestand === 'afgezien' ? toestand.afgezien : null,
    geschiedenis: stroom.map(({ commando, op, actor, actorSoort }) => ({
      op: op.toISOString(),
      wie: (actor && namen.get(actor)) || (actorSoort === 'inwoner' ? 'De inwoner' : 'Meedoen'),
      wat: WAT[commando as Afstemmingscommand] ?? commando,
    })),
    mogelijkheden: possibleAfstemmingscommands(toestand, context).map(({ command, weigering }) =>
      mogelijk(command, weigering),
    ),
    besluiten: possibleAfstemmingsbesluiten(toestand, context).map(({ soort, weigering }) =>
      mogelijk(soort, weigering),
    ),
  };
}

/** A case as the resident sees it. */
export async function toonEigen(zaak: Afstemmingszaak, aanroep: Aanroep): Promise<EigenAfstemming> {
  const { tx, vandaag } = aanroep;
  const wet = await wetsvoorstel(tx, zaak);
  const kan = possibleAfstemmingscommands(zaak.toestand, { vandaag });
  const stoppen = kan.find(({ command }) => command === 'requestInkeer');
  const opgelegd = zaak.toestand.toestand === 'opgelegd';
  aanroep.geefVersie(zaak.versie);
  return {
    ...(await gedeeld(zaak, wet, aanroep)),
    magReageren: kan.some(({ command, mag }) => command === 'giveZienswijze' && mag),
    stoppen: { mag: stoppen?.mag === true, waarom: opgelegd ? (stoppen?.weigering?.tekst ?? null) : null },
    versie: zaak.versie,
  };
}

/** What is asked of somebody for work today, in words. */
export async function plichtVan(
  tx: Tx,
  persoon: string,
  { nu, vandaag }: Pick<Aanroep, 'nu' | 'vandaag'>,
): Promise<z.output<typeof plicht> | null> {
  const rijen = (await feitenVan(tx, [persoon])).map(({ feit }) => feit);
  const bekend = bekendeFeiten(rijen, instantVan(new Date(nu.getTime() + 1000)));
  const geldend = bekend.filter(
    (feit): feit is Feit & Feit<'arbeidsverplichting'> =>
      feit.soort === 'arbeidsverplichting' && covers(feit.geldig, vandaag),
  );
  const feit = geldend.findLast(({ gecontroleerd }) => gecontroleerd) ?? geldend.at(-1);
  if (!feit) return null;
  const { stand, sollicitatiesPerMaand, afspraak } = feit.waarde;
  return {
    stand,
    tekst: waardeInWoorden({ ...feit, waarde: { stand } }, new Map()),
    sollicitatiesPerMaand: sollicitatiesPerMaand ?? null,
    afspraak: afspraak ?? null,
    vanaf: feit.geldig.vanaf ?? null,
    totEnMet: feit.geldig.tot ? addDays(feit.geldig.tot, -1) : null,
  };
}
