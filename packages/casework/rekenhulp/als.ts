import { addMonths, birthday, type Cents, type IsoDate, share, type Tijdvak } from '@meedoen/law/kernel';
import type { Dossier, Inkomst, Inkomstensoort, Kostendelersuitzondering } from '@meedoen/law/participatiewet';

/** The ids of people and means that are only supposed. */
export const VERONDERSTELD = {
  partner: 'veronderstelde-partner',
  huisgenoot: 'veronderstelde-huisgenoot',
  loon: 'verondersteld-loon',
  inkomen: 'verondersteld-inkomen',
  gift: 'veronderstelde-gift',
} as const;

export interface Werk {
  readonly persoon: string;
  /** First day of the work; what this person earned before ends there. */
  readonly vanaf: IsoDate;
  /** Net cents per calendar month. */
  readonly netto: Cents;
  readonly vakantietoeslag: Inkomst['vakantietoeslag'];
  /** `wet`: the work is taken to help towards work, the law says which exemption holds in which month (art. 31 lid 2, 34a). */
  readonly vrijlating: 'wet' | 'geen';
}

/** Net wages per calendar month of a number of hours a week, half-up. */
export const loonPerMaand = (uren: number, nettoPerUur: Cents): Cents => share(uren * nettoPerUur, 52, 12);

/** The household when somebody goes to work, or to work more or less: these wages take the place of the old ones. */
export function metWerk(dossier: Dossier, { persoon, ...werk }: Werk): Dossier {
  const blijft = (dossier.inkomsten ?? []).flatMap((inkomst) =>
    inkomst.persoon === persoon && inkomst.soort === 'loon' ? tot(inkomst, werk.vanaf) : [inkomst],
  );
  const loon = { id: VERONDERSTELD.loon, persoon, soort: 'loon' as const, ...werk };
  return { ...dossier, inkomsten: werk.netto > 0 ? [...blijft, loon] : blijft };
}

/** What is left of something before a day. */
function tot<T extends Tijdvak>(iets: T, dag: IsoDate): T[] {
  if (iets.vanaf !== undefined && iets.vanaf >= dag) return [];
  return iets.tot !== undefined && iets.tot <= dag ? [iets] : [{ ...iets, tot: dag }];
}

export interface Samenwonen {
  readonly vanaf: IsoDate;
  readonly geboortedatum: IsoDate;
  /** Net cents per month of the other; 0: none. */
  readonly inkomen: Cents;
  readonly soort: Inkomstensoort;
}

/** The household when somebody comes to live with the applicant as a partner (art. 3). Who was partner before goes. */
export function metPartner(dossier: Dossier, { vanaf, geboortedatum, inkomen, soort }: Samenwonen): Dossier {
  const id = VERONDERSTELD.partner;
  const eerdere = (dossier.partner ?? []).flatMap((partner) => tot(partner, vanaf));
  const vertrokken = new Set((dossier.partner ?? []).map(({ waarde }) => waarde.id));
  const inkomsten = (dossier.inkomsten ?? []).flatMap((inkomst) =>
    vertrokken.has(inkomst.persoon) ? tot(inkomst, vanaf) : [inkomst],
  );
  return {
    ...dossier,
    partner: [...eerdere, { vanaf, waarde: { ...zonderUitsluiting(id, geboortedatum), recht: [{ waarde: true }] } }],
    inkomsten:
      inkomen > 0
        ? [
            ...inkomsten,
            { id: VERONDERSTELD.inkomen, persoon: id, soort, netto: inkomen, vakantietoeslag: 'inbegrepen', vanaf },
          ]
        : inkomsten,
  };
}

/** Somebody of whom nothing else is known than a birth date, taken to live here with a right of their own. */
export const zonderUitsluiting = (id: string, geboortedatum: IsoDate): Dossier['aanvrager'] => ({
  id,
  geboortedatum: { waarde: geboortedatum },
  nederlander: [{ waarde: true }],
  woontInNederland: [{ waarde: true }],
  gedetineerd: [{ waarde: false }],
  studiefinanciering: [{ waarde: false }],
});

export interface Huisgenoot {
  readonly vanaf: IsoDate;
  readonly geboortedatum: IsoDate;
  readonly uitzondering?: Kostendelersuitzondering | undefined;
}

/** The household when somebody who is no partner comes to live in the same house. */
export const metHuisgenoot = (dossier: Dossier, { vanaf, geboortedatum, uitzondering }: Huisgenoot): Dossier => ({
  ...dossier,
  medebewoners: [
    ...(dossier.medebewoners ?? []),
    {
      id: VERONDERSTELD.huisgenoot,
      geboortedatum: { waarde: geboortedatum },
      periode: { vanaf },
      ...(uitzondering ? { uitzonderingen: [{ vanaf, waarde: uitzondering }] } : {}),
    },
  ],
});

/**
 * The household when a child who stays reaches an age on a day. A child of 18 or older is a housemate (art. 4 lid 1 e);
 * whether it shares the costs is up to the law of the day.
 */
export function metOuderKind(
  dossier: Dossier,
  kind: string,
  jaren: number,
  op: IsoDate,
  uitzondering?: Kostendelersuitzondering,
): Dossier {
  const geboortedatum = { waarde: addMonths(op, -12 * jaren) };
  const achttien = birthday(geboortedatum.waarde, 18);
  const kinderen = (dossier.kinderen ?? []).filter(({ id }) => id !== kind);
  const medebewoners = (dossier.medebewoners ?? []).filter(({ id }) => id !== kind);
  const eigen = (dossier.medebewoners ?? []).find(({ id }) => id === kind);
  return {
    ...dossier,
    kinderen: [...kinderen, { id: kind, geboortedatum, periode: { tot: achttien } }],
    medebewoners: [
      ...medebewoners,
      {
        ...(uitzondering
          ? { uitzonderingen: [{ waarde: uitzondering }] }
          : eigen?.uitzonderingen
            ? { uitzonderingen: eigen.uitzonderingen }
            : {}),
        id: kind,
        geboortedatum,
        periode: { vanaf: achttien },
      },
    ],
  };
}
