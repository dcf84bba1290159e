import { birthday, type Explained, type IsoDate, type Law, Ontbreekt } from '../kernel/index.ts';
import { dag } from '../participatiewet/tekst.ts';
import type { BrutoDossier } from './dossier.ts';

/** Art. 2: only who was born before this day. It is in the text itself and not indexed. */
const GEBOREN_VOOR: IsoDate = '1965-01-01';
/** Art. 2: the age after which somebody became unemployed. */
const LEEFTIJD_WERKLOOS = 50;

/** Art. 2: whether the applicant is a werkloze werknemer. @throws Ontbreekt for a fact nobody told. */
export function isWerklozeWerknemer(law: Law, dossier: BrutoDossier): Explained<boolean> {
  const geboren = dossier.aanvrager.geboortedatum;
  if (!geboren) throw new Ontbreekt(gevraagd('aanvrager.geboortedatum', 'Wat is de geboortedatum van de aanvrager?'));
  const geboorte = law.fact(
    geboren.waarde,
    'aanvrager.geboortedatum',
    () => `Geboren op ${dag(geboren.waarde)}.`,
    geboren.feit,
  );
  const nee = (says: () => string, uses: Explained<unknown>[]) => law.because(false, 'IOAW art. 2', says, uses);
  if (geboren.waarde >= GEBOREN_VOOR) {
    return nee(() => `Geen werkloze werknemer: niet geboren vóór ${dag(GEBOREN_VOOR)}.`, [geboorte]);
  }
  const w = dossier.werkloosheid;
  if (!w) throw new Ontbreekt(gevraagd('werkloosheid.vanaf', 'Sinds wanneer is de aanvrager werkloos?'));
  const sinds = law.fact(
    w.vanaf.waarde,
    'werkloosheid.vanaf',
    () => `Werkloos sinds ${dag(w.vanaf.waarde)}.`,
    w.vanaf.feit,
  );
  const vijftig = birthday(geboren.waarde, LEEFTIJD_WERKLOOS);
  if (w.vanaf.waarde < vijftig) {
    return nee(
      () => `Geen werkloze werknemer: werkloos geworden voor ${dag(vijftig)}, de ${LEEFTIJD_WERKLOOS}e verjaardag.`,
      [geboorte, sinds],
    );
  }
  const { waarde: doorlopen, feit } = w.uitkeringGeheelDoorlopen;
  const uitkering = law.fact(
    doorlopen,
    'werkloosheid.uitkeringGeheelDoorlopen',
    () =>
      w.grond === 'ww'
        ? `De WW-uitkering van meer dan drie maanden is ${doorlopen ? '' : 'niet '}geheel doorlopen.`
        : `De WGA-uitkering is ${doorlopen ? '' : 'niet '}geëindigd omdat de arbeidsongeschiktheid onder 35% kwam.`,
    feit,
  );
  return law.because(
    doorlopen,
    w.grond === 'ww' ? 'IOAW art. 2 onder a' : 'IOAW art. 2 onder b',
    () => (doorlopen ? 'De aanvrager is een werkloze werknemer.' : `Geen werkloze werknemer. ${uitkering.says}`),
    [geboorte, sinds, uitkering],
  );
}

const gevraagd = (pad: string, vraag: string) => ({ soort: 'feit', pad, vraag, article: 'IOAW art. 2' }) as const;
