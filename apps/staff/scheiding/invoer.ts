import type { NieuweScheiding } from '@meedoen/contract/scheiding';
import { type IsoDate, parseDate } from '@meedoen/law/kernel';

/** What stands in the form while it is filled in. */
export interface Scheidingsconcept {
  readonly op: string;
  readonly duurzaam: string;
  readonly blijft: string;
  readonly kinderen: Readonly<Record<string, string>>;
  readonly adres: Readonly<Record<Wie, Adres>>;
  readonly rekening: Readonly<Record<Wie, { readonly iban: string; readonly tenaamstelling: string }>>;
  readonly wederzijdseZorg: string;
  readonly zorgbehoefte: string;
  readonly kindSamen: string;
  readonly samenlevingscontract: string;
  readonly gaatVerder: string;
  readonly vraagtBijstand: string;
  readonly gemeldOp: string;
  readonly reden: string;
}
export type Wie = 'persoon' | 'ander';
export interface Adres {
  readonly straat: string;
  readonly huisnummer: string;
  readonly postcode: string;
  readonly plaats: string;
  readonly geheim: boolean;
}

const GEEN_ADRES: Adres = { straat: '', huisnummer: '', postcode: '', plaats: '', geheim: false };
const GEEN_REKENING = { iban: '', tenaamstelling: '' };

export const leegConcept = (vandaag: IsoDate): Scheidingsconcept => ({
  op: vandaag,
  duurzaam: '',
  blijft: '',
  kinderen: {},
  adres: { persoon: GEEN_ADRES, ander: GEEN_ADRES },
  rekening: { persoon: GEEN_REKENING, ander: GEEN_REKENING },
  wederzijdseZorg: '',
  zorgbehoefte: '',
  kindSamen: '',
  samenlevingscontract: '',
  gaatVerder: 'ja',
  vraagtBijstand: '',
  gemeldOp: vandaag,
  reden: '',
});

/** Who leaves the home, by who stays in it. */
export const vertrekt = (blijft: string): readonly Wie[] => {
  if (blijft === 'persoon') return ['ander'];
  if (blijft === 'ander') return ['persoon'];
  return blijft === 'geen' ? ['persoon', 'ander'] : [];
};

const jaNee = (tekst: string): boolean | undefined => (tekst === '' ? undefined : tekst === 'ja');
const BIJ = ['persoon', 'ander', 'allebei', 'geen'] as const;
const BLIJFT = ['persoon', 'ander', 'samen', 'geen'] as const;

/** The body of the path. @returns undefined while the day or a choice is not there yet */
export function opgaveUit(
  c: Scheidingsconcept,
  kinderen: readonly string[],
  gehuwd: boolean,
): NieuweScheiding | undefined {
  const op = parseDate(c.op);
  const blijft = BLIJFT.find((each) => each === c.blijft);
  if (!op || !blijft) return undefined;
  const gaan = vertrekt(blijft);
  const adresVan = (wie: Wie) => {
    const { postcode, ...adres } = c.adres[wie];
    const gegeven =
      gaan.includes(wie) && [adres.straat, adres.huisnummer, postcode, adres.plaats].some((deel) => deel.trim());
    return gegeven ? { [wie]: { ...adres, postcode: postcode.toUpperCase().trim() } } : {};
  };
  const rekeningVan = (wie: Wie) => {
    const { iban, tenaamstelling } = c.rekening[wie];
    return iban.trim() ? { [wie]: { iban: iban.replace(/\s/g, '').toUpperCase(), tenaamstelling } } : {};
  };
  const { wederzijdseZorg, zorgbehoefte, kindSamen, samenlevingscontract } = c;
  const onderdak = Object.fromEntries(
    Object.entries({ wederzijdseZorg, zorgbehoefte, kindSamen, samenlevingscontract }).flatMap(([vraag, antwoord]) =>
      antwoord === '' ? [] : [[vraag, antwoord === 'ja']],
    ),
  );
  const gemeldOp = parseDate(c.gemeldOp);
  return {
    op,
    duurzaam: gehuwd ? c.duurzaam === 'ja' : true,
    blijft,
    kinderen: kinderen.flatMap((kind) => {
      const bij = BIJ.find((each) => each === c.kinderen[kind]);
      return bij ? [{ kind, bij }] : [];
    }),
    adressen: { ...adresVan('persoon'), ...adresVan('ander') },
    rekeningen: { ...rekeningVan('persoon'), ...rekeningVan('ander') },
    ...(blijft === 'samen' ? { onderdak } : {}),
    gaatVerder: jaNee(c.gaatVerder) ?? true,
    vraagtBijstand: c.vraagtBijstand === 'ja',
    ...(c.vraagtBijstand === 'ja' && gemeldOp ? { gemeldOp } : {}),
    reden: c.reden,
  };
}
