import {
  leeftijdJongere,
  leeftijdVolleNorm,
  meerderjarig,
  verblijfBuitenlandWeken,
  verblijfBuitenlandWekenAow,
} from '../amounts/index.ts';
import { type Explained, type Law, Ontbreekt } from '../kernel/index.ts';
import { bijzondereGrond, geenDetentie } from './bijzondere-uitsluiting.ts';
import type { RedenGeenRecht } from './maanduitkomst.ts';
import type { PersoonOpDag } from './situatie.ts';
import { dag, metHoofdletter } from './tekst.ts';

/** Why a person has no right of their own, or null when no exclusion applies. */
export type Uitsluiting = Explained<RedenGeenRecht | null>;

export interface Beeld {
  readonly persoon: PersoonOpDag;
  /** The spouse, whose unpaid leave counts too (art. 13 lid 2 b). */
  readonly partner?: PersoonOpDag | undefined;
  readonly alleenstaandeOuder?: boolean;
  readonly leeftijd: Explained<number>;
  readonly aow: Explained<boolean>;
}

const VRIJ: Uitsluiting = { value: null, article: '', says: '', uses: [] };

/**
 * Art. 11 and 13 for one person: the first ground that excludes; what is true of few people comes last.
 * Where a person must judge (art. 13 lid 1 d, g and lid 2 b, c onder 2, d) the oordeel is a fact.
 * @throws Ontbreekt when it is not known whether a foreigner has lawful residence, or an oordeel is missing.
 */
export function uitsluiting(law: Law, beeld: Beeld): Uitsluiting {
  const grond =
    overleden(law, beeld) ??
    teJong(law, beeld) ??
    verblijf(law, beeld) ??
    zonderRecht(law, beeld) ??
    buitenland(law, beeld) ??
    detentie(law, beeld) ??
    studie(law, beeld) ??
    inrichtingOnder21(law, beeld) ??
    (beeld.persoon.bijzonder || beeld.partner?.bijzonder ? bijzondereGrond(law, beeld) : undefined);
  if (grond) return grond;
  if (!law.reasons) return VRIJ;
  return law.because<RedenGeenRecht | null>(
    null,
    'Pw art. 11, 13',
    () => `${metHoofdletter(beeld.persoon.rol)} is niet uitgesloten van bijstand.`,
    [beeld.leeftijd],
  );
}

function overleden(law: Law, { persoon }: Beeld): Uitsluiting | undefined {
  const feit = persoon.overleden;
  if (!feit) return undefined;
  return law.because<RedenGeenRecht>(
    'overleden',
    'Pw art. 11 lid 1, art. 45 lid 5',
    () => `${metHoofdletter(persoon.rol)} is op ${dag(feit.waarde)} overleden.`,
    [law.fact(feit.waarde, `${persoon.rol}.overlijdensdatum`, () => `Overleden op ${dag(feit.waarde)}.`, feit.feit)],
  );
}

function teJong(law: Law, { persoon, leeftijd }: Beeld): Uitsluiting | undefined {
  const grens = law.read(meerderjarig);
  if (leeftijd.value >= grens.value) return undefined;
  return law.because<RedenGeenRecht>(
    'leeftijd',
    'Pw art. 13 lid 1 f',
    () =>
      `${metHoofdletter(persoon.rol)} is ${leeftijd.value} jaar. Recht op bijstand bestaat vanaf ${grens.value} jaar.`,
    [leeftijd, grens],
  );
}

function verblijf(law: Law, { persoon }: Beeld): Uitsluiting | undefined {
  const { rol, woontInNederland, nederlander, rechtmatigVerblijf } = persoon;
  if (woontInNederland?.waarde === false) {
    return law.because<RedenGeenRecht>(
      'verblijf',
      'Pw art. 11 lid 1',
      () => `${metHoofdletter(rol)} woont niet in Nederland.`,
      [law.fact(false, `${rol}.woontInNederland`, () => 'Woont niet in Nederland.', woontInNederland.feit)],
    );
  }
  if (nederlander?.waarde !== false) return undefined;
  if (!rechtmatigVerblijf) {
    throw new Ontbreekt({
      soort: 'feit',
      pad: `${rol}.rechtmatigVerblijf`,
      vraag: `Verblijft de ${rol} rechtmatig in Nederland (Vreemdelingenwet art. 8 a tot en met e, of l)?`,
      article: 'Pw art. 11 lid 2',
    });
  }
  if (rechtmatigVerblijf.waarde) return undefined;
  return law.because<RedenGeenRecht>(
    'verblijf',
    'Pw art. 11 lid 2',
    () => `${metHoofdletter(rol)} is geen Nederlander en heeft geen verblijf dat daarmee gelijkstaat.`,
    [
      law.fact(false, `${rol}.nederlander`, () => 'Geen Nederlander.', nederlander.feit),
      law.fact(false, `${rol}.rechtmatigVerblijf`, () => 'Geen rechtmatig verblijf.', rechtmatigVerblijf.feit),
    ],
  );
}

/** A partner of whom it is recorded that they have no right (art. 24); the ground itself was judged elsewhere. */
function zonderRecht(law: Law, { persoon }: Beeld): Uitsluiting | undefined {
  const feit = persoon.recht;
  if (feit?.waarde !== false) return undefined;
  return law.because<RedenGeenRecht>(
    'verblijf',
    'Pw art. 11 lid 4, art. 24',
    () => 'De partner heeft geen recht op bijstand.',
    [law.fact(false, `${persoon.rol}.recht`, () => 'Vastgelegd: de partner heeft geen recht.', feit.feit)],
  );
}

function buitenland(law: Law, { persoon, aow }: Beeld): Uitsluiting | undefined {
  const { buitenland: dagen, wekenBuitenland: weken } = persoon;
  if (!dagen && !weken) return undefined;
  const grens = law.read(aow.value ? verblijfBuitenlandWekenAow : verblijfBuitenlandWeken);
  const teLang =
    (weken !== undefined && weken.waarde > grens.value) ||
    (dagen !== undefined && Math.max(dagen.waarde.aaneengesloten, dagen.waarde.inKalenderjaar) > grens.value * 7);
  if (!teLang) return undefined;
  return law.because<RedenGeenRecht>(
    'buitenland',
    aow.value ? 'Pw art. 13 lid 4' : 'Pw art. 13 lid 1 e',
    () =>
      `${metHoofdletter(persoon.rol)} is dit jaar of achter elkaar langer dan ${grens.value} weken buiten Nederland.`,
    [
      grens,
      weken
        ? law.fact(
            weken.waarde,
            `${persoon.rol}.wekenBuitenland`,
            () => `${weken.waarde} weken buiten Nederland.`,
            weken.feit,
          )
        : law.fact(
            dagen?.waarde,
            `${persoon.rol}.buitenland`,
            () => `${dagen?.waarde.aaneengesloten} dagen achter elkaar, ${dagen?.waarde.inKalenderjaar} dit jaar.`,
            dagen?.feit,
          ),
    ],
  );
}

function detentie(law: Law, { persoon }: Beeld): Uitsluiting | undefined {
  const feit = persoon.gedetineerd;
  if (!feit?.waarde || (persoon.bijzonder && geenDetentie(law, persoon.bijzonder))) return undefined;
  return law.because<RedenGeenRecht>(
    'detentie',
    'Pw art. 13 lid 1 a',
    () => `${metHoofdletter(persoon.rol)} zit vast. Dan is er geen recht op bijstand.`,
    [law.fact(true, `${persoon.rol}.gedetineerd`, () => 'Zit in detentie.', feit.feit)],
  );
}

function studie(law: Law, { persoon, leeftijd }: Beeld): Uitsluiting | undefined {
  const feit = persoon.studiefinanciering;
  if (!feit?.waarde) return undefined;
  const grens = law.read(leeftijdJongere);
  if (leeftijd.value >= grens.value) return undefined;
  return law.because<RedenGeenRecht>(
    'studie',
    'Pw art. 13 lid 2 c onder 1',
    () =>
      `${metHoofdletter(persoon.rol)} is jonger dan ${grens.value} jaar en heeft voor een opleiding aanspraak op studiefinanciering.`,
    [
      leeftijd,
      grens,
      law.fact(true, `${persoon.rol}.studiefinanciering`, () => 'Aanspraak op studiefinanciering.', feit.feit),
    ],
  );
}

function inrichtingOnder21(law: Law, { persoon, leeftijd }: Beeld): Uitsluiting | undefined {
  const feit = persoon.woonsituatie;
  if (feit?.waarde !== 'inrichting') return undefined;
  const grens = law.read(leeftijdVolleNorm);
  if (leeftijd.value >= grens.value) return undefined;
  return law.because<RedenGeenRecht>(
    'inrichting-onder-21',
    'Pw art. 13 lid 2 a',
    () => `${metHoofdletter(persoon.rol)} is ${leeftijd.value} jaar en verblijft in een inrichting.`,
    [
      leeftijd,
      grens,
      law.fact('inrichting', `${persoon.rol}.woonsituatie`, () => 'Verblijft in een inrichting.', feit.feit),
    ],
  );
}
