import { nederlandseIban } from '@meedoen/casework/identificatie';
import * as aanvraag from '@meedoen/contract/aanvraag';
import * as besluit from '@meedoen/contract/besluit';
import { checkRekening } from '@meedoen/contract/betaalrun';
import { recordFeit } from '@meedoen/contract/feit';
import { placePersoon } from '@meedoen/contract/indeling';
import type { IsoDate } from '@meedoen/law/kernel';
import { maakBekend } from '../bekend.ts';
import type { Omgeving } from '../platform/http/index.ts';
import type { VerzetbareKlok } from '../platform/klok/index.ts';
import { SYSTEEMAUTEUR } from '../platform/stroom/index.ts';
import { type FeitInvoer, recordFeiten } from '../slices/feit/index.ts';
import type { Demodeur, Geef } from './deur.ts';

/** Who of Veenrade does what in the story. */
export interface Spelers {
  readonly uitvoerder: string;
  readonly consulent: Geef;
  readonly kwaliteit: Geef;
  readonly betaalbeheer: Geef;
  readonly teamleider: Geef;
  readonly coach: Geef;
  readonly bezwaar: Geef;
  readonly beleid: Geef;
  /** The account of an organisation outside. */
  readonly partner: Geef;
}

export interface Toneel {
  readonly deur: Demodeur;
  readonly klok: VerzetbareKlok;
  readonly spelers: Spelers;
}

export const TOETS = {
  nodig: 'Geld om van te leven, zodat de huur betaald kan worden.',
  waarden: ['Wie niets heeft, kan op bijstand rekenen.'],
  effecten: 'Met bijstand blijft er rust om aan werk te werken.',
  artikel: 'Pw art. 11 lid 1',
};

/** A fact as a register delivers it. */
export const uitRegister = (
  bron: FeitInvoer['bron'],
  soort: string,
  waarde: object,
  vanaf: IsoDate | null = null,
  totEnMet: IsoDate | null = null,
): FeitInvoer => ({ soort, waarde, vanaf, totEnMet, bron, gecontroleerd: true });

/** What registers tell on their own, under no name. */
export async function meldRegister({ deur, klok, spelers }: Toneel, persoon: string, feiten: readonly FeitInvoer[]) {
  await deur.systeem((tx) =>
    recordFeiten(tx, { id: persoon, uitvoerder: spelers.uitvoerder, gemeente: '9901' }, feiten, {
      auteur: SYSTEEMAUTEUR,
      nu: klok.nu(),
      vandaag: klok.vandaag(),
    }),
  );
}

export interface Demoaanvraag {
  /** The form is not sent yet. */
  readonly alleenMelding?: boolean;
  /** Day on which the form is sent; the same day when absent. */
  readonly versturenOp?: IsoDate;
  readonly persoon: string;
  readonly gemeldOp: IsoDate;
  readonly bron: 'uwv' | 'balie' | 'telefoon' | 'papier' | 'inwoner';
  readonly woonsituatie?: 'zelfstandig' | 'inrichting';
  readonly rekening: number;
  readonly spaargeldInCenten: number;
  readonly meer?: Readonly<Record<string, unknown>>;
}

/** A report at the desk and the form the resident sends. @returns id of the case */
export async function vraagAan({ deur, klok, spelers }: Toneel, demoaanvraag: Demoaanvraag): Promise<string> {
  const { persoon, gemeldOp, bron } = demoaanvraag;
  const gemeld = await spelers.consulent(aanvraag.registerMelding, {
    body: { persoon, gemeente: '9901', bron, gemeldOp, geldNodigNu: false },
  });
  if (demoaanvraag.alleenMelding) return gemeld.id;
  if (demoaanvraag.versturenOp) klok.verzet(demoaanvraag.versturenOp);
  const inwoner = await deur.alsInwoner(persoon, spelers.uitvoerder);
  const params = { aanvraagId: gemeld.id };
  const antwoorden = {
    gegevens: { klopt: true },
    woonsituatie: demoaanvraag.woonsituatie ?? 'zelfstandig',
    huisgenoten: [],
    inkomsten: [],
    bezit: [{ kenmerk: 'spaarrekening', soort: 'spaargeld', bedragInCenten: demoaanvraag.spaargeldInCenten }],
    iban: nederlandseIban('TEST', demoaanvraag.rekening),
    ...demoaanvraag.meer,
  };
  await inwoner(aanvraag.saveFormulier, { params, body: { antwoorden } });
  await inwoner(aanvraag.submitAanvraag, { params, body: { naarWaarheid: true } });
  return gemeld.id;
}

/** Two people grant what was asked, and a third looks at the account. */
export async function kenToe(toneel: Toneel, zaak: string, persoon: string, ingangsdatum?: IsoDate): Promise<void> {
  const { spelers } = toneel;
  const voorstel = await spelers.consulent(besluit.startVoorstel, {
    body: { soort: 'toekennen', zaak, ...(ingangsdatum ? { ingangsdatum } : {}) },
  });
  await stelVast(toneel, voorstel.id, { cbsCode: '01' });
  await kijkRekeningNa(toneel, persoon);
}

/** Finishes a proposal: the omgekeerde toets, and the two signatures. */
export async function stelVast(
  { spelers }: Toneel,
  besluitId: string,
  meer: {
    readonly cbsCode?: string;
    readonly motivering?: string;
    readonly gehoord?: { readonly op: IsoDate };
    readonly hersteltermijn?: IsoDate;
  } = {},
): Promise<void> {
  const params = { besluitId };
  await spelers.consulent(besluit.editVoorstel, { params, body: { toets: TOETS, ...meer } });
  const voorgelegd = await spelers.consulent(besluit.proposeBesluit, { params, body: {} });
  if (voorgelegd.status === 'voorgesteld') await spelers.kwaliteit(besluit.approveBesluit, { params, body: {} });
}

export async function kijkRekeningNa({ deur, spelers }: Toneel, persoon: string): Promise<void> {
  const [feit] = await deur.systeem(
    (tx) =>
      tx<
        { id: string }[]
      >`select id from feit where persoon = ${persoon} and soort = 'rekening' and not gecontroleerd and upper_inf(bekend)`,
  );
  if (feit)
    await spelers.teamleider(checkRekening, {
      params: { feitId: feit.id },
      body: { oordeel: 'klopt', reden: 'Bankpas gezien aan de balie.' },
    });
}

/** Somebody the BRP knows, with what other registers and the coach tell. */
export async function maakDossier(
  draaiboek: Toneel & { readonly omgeving: Omgeving },
  bsn: string,
  groep: string,
): Promise<string> {
  const bekend = await maakBekend(draaiboek.omgeving)(bsn);
  if (!bekend || bekend === 'overleden') throw new Error('somebody of the story is not in the BRP of the demo');
  await vulAan(draaiboek, bekend.persoon, groep);
  return bekend.persoon;
}

export async function vulAan(draaiboek: Toneel, persoon: string, groep: string): Promise<void> {
  await meldRegister(draaiboek, persoon, [
    uitRegister('inlichtingenbureau', 'detentie', { gedetineerd: false }),
    uitRegister('duo', 'studiefinanciering', { studiefinanciering: false }),
  ]);
  await plaats(draaiboek, persoon, groep, 'Zo besproken in het eerste gesprek.');
}

/** The coach places somebody in one of the six groups, from the day it is. */
export const plaats = ({ spelers, klok }: Toneel, persoonId: string, groep: string, toelichting: string) =>
  spelers.coach(placePersoon, {
    params: { persoonId },
    body: { indeling: 'klantgroepen', groep, vanaf: klok.vandaag(), toelichting },
  });

export const stelVastFeit = (
  { spelers }: Toneel,
  persoonId: string,
  soort: string,
  waarde: object,
  vanaf: IsoDate,
  totEnMet: IsoDate | null = null,
) =>
  spelers.consulent(recordFeit, {
    params: { persoonId },
    body: { soort, waarde, vanaf, totEnMet, bron: 'medewerker', gecontroleerd: true },
  });
