import type { Rol } from '@meedoen/casework/bevoegdheid';

/** Something anybody may do, without a file. */
interface Weg {
  readonly naam: string;
  readonly adres: string;
  readonly uitleg: string;
}

export interface Welkom {
  /** What this role does here. */
  readonly werk: string;
  /** What is not possible yet, and what to do in the meantime. */
  readonly nogNiet: string;
  readonly wegen: readonly Weg[];
}

const WAT_ALS: Weg = {
  naam: 'Uitrekenen wat werken oplevert',
  adres: '/inwoner/wat-als',
  uitleg: 'Vul uren en loon in. U ziet wat iemand met bijstand overhoudt. Er wordt niets bewaard.',
};
const MELDEN: Weg = {
  naam: 'Iemand helpen om bijstand te vragen',
  adres: '/inwoner/melden',
  uitleg: 'De inwoner logt zelf in. U kunt er samen bij zitten.',
};
const NAREKEN: Weg = {
  naam: 'Een besluit narekenen',
  adres: '/inwoner/nareken',
  uitleg: 'Met het rekenbewijs dat de inwoner u geeft. Het bestand blijft op uw computer.',
};

/** Roles that open no file: where they begin. Every role without a door has one. */
export const WELKOM: Readonly<Partial<Record<Rol, Welkom>>> = {
  ketenpartner: {
    werk: 'U helpt inwoners, en werkt voor een andere organisatie.',
    nogNiet:
      'Uw account hoort nog niet bij een organisatie die wij kennen. Daarom ziet u geen inwoners. Bel de gemeente: die legt uw organisatie vast.',
    wegen: [MELDEN, WAT_ALS, NAREKEN],
  },
  werkgever: {
    werk: 'U heeft iemand in dienst, of wilt iemand in dienst nemen.',
    nogNiet: 'Loon doorgeven kan hier nog niet. Uw medewerker geeft zelf loon en uren door.',
    wegen: [WAT_ALS],
  },
};
