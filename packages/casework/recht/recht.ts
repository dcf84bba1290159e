import { addDays, type IsoDate } from '@meedoen/law/kernel';
import { datum } from '../opmaak/index.ts';
import type { Instant } from '../tijdstip/index.ts';
import { gelukt, geweigerd, type Uitslag, type Weigering } from '../weigering/index.ts';
import { isEindreden } from './cbs.ts';

interface Basis {
  readonly id: string;
  readonly uitvoerder: string;
  readonly gemeente: string;
  readonly persoon: string;
  readonly partner?: string | undefined;
  /** First day of the right (art. 44). */
  readonly ingangsdatum: IsoDate;
  /** The besluit that granted it. */
  readonly toekenning: string;
  /** Id of the melding fact it started from. */
  readonly melding?: string | undefined;
}

/** Why payment stands still. */
export type Opschortingsgrond = 'gegevens' | 'adres-wijkt-af' | 'woonsituatie-niet-aangetoond';
const OPSCHORTING_ARTIKEL: Readonly<Record<Opschortingsgrond, string>> = {
  gegevens: 'art. 54 lid 1',
  'adres-wijkt-af': 'art. 40 lid 2',
  'woonsituatie-niet-aangetoond': 'art. 53a lid 4',
};

export interface Opschorting {
  readonly vanaf: IsoDate;
  readonly grond: Opschortingsgrond;
  readonly hersteltermijn: IsoDate;
  readonly reden: string;
  readonly besluit: string;
}

/** A right to bijstand: a record that lives for years, beside the cases that come and go. */
export type Recht =
  | (Basis & { readonly toestand: 'lopend' })
  | (Basis & { readonly toestand: 'opgeschort'; readonly opschorting: Opschorting })
  | (Basis & {
      readonly toestand: 'beeindigd';
      /** Last day on which there was a right; the day before `ingangsdatum` when it was taken back from the start. */
      readonly laatsteDag: IsoDate;
      readonly reden: string;
      readonly cbsCode: string;
      readonly besluit: string;
      /** Taken back (intrekken) over days that were granted, not ended for the future. */
      readonly ingetrokken: boolean;
    });

export const RECHTTOESTANDEN = ['lopend', 'opgeschort', 'beeindigd'] as const;
export type Rechttoestand = (typeof RECHTTOESTANDEN)[number];

export type Rechtopdracht = { readonly door: string; readonly op: Instant; readonly reden: string } & (
  | ({ readonly command: 'grantRecht' } & Basis)
  | {
      readonly command: 'suspendRecht';
      readonly vanaf: IsoDate;
      readonly grond: Opschortingsgrond;
      readonly hersteltermijn: IsoDate;
      readonly besluit: string;
    }
  | { readonly command: 'resumeRecht' }
  | { readonly command: 'endRecht'; readonly laatsteDag: IsoDate; readonly cbsCode: string; readonly besluit: string }
  /**
   * Takes the right back from a day in the past on: because bijstand was granted wrongly (art. 54 lid 3), or because
   * what was left undone was not put right, and then from the first day of the suspension (art. 54 lid 4).
   */
  | {
      readonly command: 'withdrawRecht';
      readonly vanaf: IsoDate;
      readonly grond: '54-3' | '54-4';
      readonly cbsCode: string;
      readonly besluit: string;
    }
  /** A partner joined or left; the right stays the same record. */
  | { readonly command: 'changePartner'; readonly partner: string | undefined; readonly besluit: string }
);
export type Rechtcommand = Rechtopdracht['command'];

export interface Rechtcontext {
  readonly vandaag: IsoDate;
}

/** Longest suspension of the right itself (art. 54 lid 1): eight weeks. */
const ACHT_WEKEN = 56;

const nee = (code: string, tekst: string, artikel?: string, cijfers?: Weigering['cijfers']): Weigering => ({
  code,
  tekst,
  artikel,
  cijfers,
});

const PAST: Readonly<Record<Exclude<Rechtcommand, 'grantRecht'>, readonly Rechttoestand[]>> = {
  suspendRecht: ['lopend'],
  resumeRecht: ['opgeschort'],
  endRecht: ['lopend', 'opgeschort'],
  withdrawRecht: ['lopend', 'opgeschort', 'beeindigd'],
  changePartner: ['lopend', 'opgeschort'],
};
export const RECHTCOMMANDS: readonly Rechtcommand[] = [
  'grantRecht',
  ...(Object.keys(PAST) as Exclude<Rechtcommand, 'grantRecht'>[]),
];

const REDEN: Readonly<Record<Rechttoestand, string>> = {
  lopend: 'De uitkering loopt.',
  opgeschort: 'De uitkering is al opgeschort.',
  beeindigd: 'De uitkering is beëindigd.',
};

/** Why a command does not fit the state of the right, or undefined when it does. */
function bezwaar(recht: Recht | undefined, command: Rechtcommand): Weigering | undefined {
  if (command === 'grantRecht') return recht ? nee('al-toegekend', 'Deze uitkering is al toegekend.') : undefined;
  if (!recht) return nee('geen-recht', 'Er is geen uitkering. Ken die eerst toe.');
  return PAST[command].includes(recht.toestand)
    ? undefined
    : nee('niet-in-deze-toestand', `Dit kan nu niet. ${REDEN[recht.toestand]}`, undefined, {
        toestand: recht.toestand,
      });
}

/** What a right becomes by a command; undefined before it is granted. The besluit itself is checked by `checkBesluit`. */
export function nextRecht(recht: Recht | undefined, opdracht: Rechtopdracht, context: Rechtcontext): Uitslag<Recht> {
  const weigering = bezwaar(recht, opdracht.command);
  if (weigering) return geweigerd(weigering);
  if (opdracht.reden.trim() === '')
    return geweigerd(nee('reden-ontbreekt', 'Schrijf op waarom. Zonder reden kan dit niet.'));
  if (opdracht.command === 'grantRecht') return gelukt({ ...basisVan(opdracht), toestand: 'lopend' });
  if (!recht) throw new Error(`${opdracht.command} passed without a right`);
  switch (opdracht.command) {
    case 'suspendRecht':
      return schortOp(recht, opdracht, context);
    case 'resumeRecht':
      return gelukt({ ...basisVan(recht), toestand: 'lopend' });
    case 'endRecht':
      return beeindig(recht, opdracht);
    case 'withdrawRecht':
      return trekIn(recht, opdracht, context);
    case 'changePartner':
      return gelukt({ ...recht, partner: opdracht.partner });
  }
}

function basisVan({ id, uitvoerder, gemeente, persoon, partner, ingangsdatum, toekenning, melding }: Basis): Basis {
  return { id, uitvoerder, gemeente, persoon, partner, ingangsdatum, toekenning, melding };
}

type Met<C extends Rechtcommand> = Extract<Rechtopdracht, { readonly command: C }>;

function schortOp(
  recht: Recht,
  { vanaf, grond, hersteltermijn, reden, besluit }: Met<'suspendRecht'>,
  { vandaag }: Rechtcontext,
): Uitslag<Recht> {
  const artikel = OPSCHORTING_ARTIKEL[grond];
  if (vanaf < recht.ingangsdatum) return geweigerd(voorBegin(recht, vanaf));
  if (hersteltermijn <= vandaag)
    return geweigerd(
      nee('hersteltermijn-te-kort', 'Geef tijd om het te herstellen: kies een dag na vandaag.', artikel, {
        hersteltermijn,
      }),
    );
  if (grond === 'gegevens' && hersteltermijn >= addDays(vanaf, ACHT_WEKEN))
    return geweigerd(
      nee(
        'opschorting-te-lang',
        `Opschorten mag ten hoogste acht weken: tot en met ${datum(addDays(vanaf, ACHT_WEKEN - 1))}.`,
        artikel,
        { vanaf, hersteltermijn },
      ),
    );
  return gelukt({
    ...basisVan(recht),
    toestand: 'opgeschort',
    opschorting: { vanaf, grond, hersteltermijn, reden, besluit },
  });
}

const voorBegin = (recht: Recht, dag: IsoDate): Weigering =>
  nee('voor-ingangsdatum', `De uitkering begon op ${datum(recht.ingangsdatum)}. Kies een latere dag.`, undefined, {
    dag,
    ingangsdatum: recht.ingangsdatum,
  });
const codeOnbekend = (cbsCode: string): Weigering =>
  nee('cbs-code-onbekend', 'Kies de reden voor het CBS uit de lijst.', undefined, { cbsCode });

function beeindig(recht: Recht, { laatsteDag, cbsCode, reden, besluit }: Met<'endRecht'>): Uitslag<Recht> {
  if (!isEindreden(cbsCode)) return geweigerd(codeOnbekend(cbsCode));
  if (laatsteDag < recht.ingangsdatum) return geweigerd(voorBegin(recht, laatsteDag));
  return gelukt({ ...basisVan(recht), toestand: 'beeindigd', laatsteDag, reden, cbsCode, besluit, ingetrokken: false });
}

function trekIn(
  recht: Recht,
  { vanaf, grond, cbsCode, reden, besluit }: Met<'withdrawRecht'>,
  { vandaag }: Rechtcontext,
): Uitslag<Recht> {
  if (!isEindreden(cbsCode)) return geweigerd(codeOnbekend(cbsCode));
  if (vanaf < recht.ingangsdatum) return geweigerd(voorBegin(recht, vanaf));
  if (vanaf > vandaag)
    return geweigerd(
      nee(
        'intrekken-is-terugwerkend',
        'Intrekken gaat over dagen die voorbij zijn. Beëindig de uitkering voor later.',
        'art. 54 lid 3',
        { vanaf, vandaag },
      ),
    );
  if (recht.toestand === 'beeindigd' && vanaf > recht.laatsteDag)
    return geweigerd(
      nee('al-beeindigd', `De uitkering eindigde al op ${datum(recht.laatsteDag)}.`, undefined, {
        laatsteDag: recht.laatsteDag,
      }),
    );
  if (grond === '54-4') {
    if (recht.toestand !== 'opgeschort')
      return geweigerd(
        nee('niet-opgeschort', 'Schort de uitkering eerst op en geef tijd om het te herstellen.', 'art. 54 lid 1-2'),
      );
    const { hersteltermijn, vanaf: sinds } = recht.opschorting;
    if (vandaag <= hersteltermijn)
      return geweigerd(
        nee('hersteltermijn-loopt', `Herstellen mag nog tot en met ${datum(hersteltermijn)}.`, 'art. 54 lid 4', {
          hersteltermijn,
        }),
      );
    if (vanaf < sinds)
      return geweigerd(
        nee(
          'voor-opschorting',
          `Intrekken kan vanaf de eerste dag van de opschorting: ${datum(sinds)}.`,
          'art. 54 lid 4',
          { vanaf, opschorting: sinds },
        ),
      );
  }
  return gelukt({
    ...basisVan(recht),
    toestand: 'beeindigd',
    laatsteDag: addDays(vanaf, -1),
    reden,
    cbsCode,
    besluit,
    ingetrokken: true,
  });
}

/** Every command with the true reason when it is not possible now. */
export function possibleRechtcommands(recht: Recht | undefined) {
  return RECHTCOMMANDS.map((command) => {
    const weigering = bezwaar(recht, command);
    return { command, mag: weigering === undefined, weigering };
  });
}
