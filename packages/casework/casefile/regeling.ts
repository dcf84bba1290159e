import { type BrutoDossier, type BrutoInkomst, berekenIoaw } from '@meedoen/law/ioaw';
import { berekenIoaz, type IoazDossier } from '@meedoen/law/ioaz';
import type { Explained, IsoDate, LawOptions, Maand, Ontbrekend } from '@meedoen/law/kernel';
import type { z } from 'zod';
import { dossierVan } from './dossier.ts';
import { huishouden } from './huishouden.ts';
import { bedrag, datum, maand, oneOf, text, wholeNumber, yesOrNo } from './scalars.ts';
import { dagenFields, list, strictObject } from './strict-object.ts';
import { halfOpen } from './tijdvak.ts';
import { type UitkomstKind, type Verwacht, verwachtSchema } from './uitkomsten.ts';

/** Results of IOAW and IOAZ over one month; gross amounts of both partners together. */
export const REGELING_UITKOMSTEN = {
  recht: 'janee',
  grondslag: 'bedrag',
  inkomen: 'bedrag',
  inkomenUitVermogen: 'bedrag',
  vrijgelaten: 'bedrag',
  uitkering: 'bedrag',
  vakantietoeslag: 'bedrag',
  uitbetaling: 'bedrag',
} as const satisfies Record<string, UitkomstKind>;

const inkomst = strictObject({
  persoon: oneOf('aanvrager', 'partner').optional(),
  soort: oneOf('loon', 'winst', 'uitkering', 'pensioen', 'overig').optional(),
  bruto: bedrag,
  opgebouwdeVakantiebijslag: bedrag.optional(),
  vrijlating: oneOf('n', 'r', 'y', 'lks').optional(),
  ...dagenFields,
}).meta({ id: 'bruto-inkomst' });

const werkloosheid = strictObject({
  vanaf: datum,
  grond: oneOf('ww', 'wga').optional(),
  uitkeringGeheelDoorlopen: yesOrNo.optional(),
}).meta({ id: 'werkloosheid' });

const zelfstandige = strictObject({
  isGewezenZelfstandige: yesOrNo.optional(),
  tienJaarGewerkt: yesOrNo.optional(),
  gemiddeldInkomen: bedrag,
  verwachtInkomen: bedrag,
  opTijdAangevraagd: yesOrNo.optional(),
  bedrijfBeeindigd: yesOrNo.optional(),
}).meta({ id: 'zelfstandige' });

/** A household under IOAW or IOAZ over a calendar month. */
export const regelingcasus = (mode: 'required' | 'optional') => {
  const verwacht = verwachtSchema(REGELING_UITKOMSTEN);
  return strictObject({
    naam: text,
    bron: text,
    marge: bedrag.optional(),
    moetVerschillen: yesOrNo.optional(),
    regeling: oneOf('ioaw', 'ioaz'),
    maand,
    meldingsdatum: datum.optional(),
    huishouden,
    werkloosheid: werkloosheid.optional(),
    zelfstandige: zelfstandige.optional(),
    vermogen: strictObject({ waarde: bedrag, voorPensioen: bedrag.optional() }).optional(),
    inkomsten: list(inkomst).optional(),
    eerdereVrijlatingsmaanden: strictObject({
      n: wholeNumber.optional(),
      r: wholeNumber.optional(),
    }).optional(),
    verwacht: mode === 'required' ? verwacht : verwacht.optional(),
  });
};

type Gelezen = z.output<ReturnType<typeof regelingcasus>>;

export interface Regelingcasus extends Omit<Gelezen, 'verwacht' | 'maand' | 'meldingsdatum'> {
  readonly maand: Maand;
  readonly meldingsdatum?: IsoDate | undefined;
  readonly verwacht?: Verwacht | undefined;
}

/** What the law says of a case under IOAW or IOAZ. */
export function berekenRegeling(casus: Regelingcasus, options: LawOptions) {
  const u =
    casus.regeling === 'ioaw'
      ? berekenIoaw(brutoDossier(casus), casus.maand, options)
      : berekenIoaz(ioazDossier(casus), casus.maand, options);
  const uitkomsten = Object.entries(REGELING_UITKOMSTEN).map(([naam, soort]) => {
    const explained: Explained<number | boolean> | undefined = u[naam as keyof typeof REGELING_UITKOMSTEN];
    return { naam, soort, waarde: explained?.value, reden: explained };
  });
  const ontbreekt: readonly Ontbrekend[] = u.ontbreekt;
  return { uitkomsten, lezingen: u.lezingen, ontbreekt };
}

function brutoDossier(casus: Regelingcasus): BrutoDossier {
  const { naam, bron, maand: van, huishouden: thuis, meldingsdatum } = casus;
  const {
    inkomsten: _,
    vermogen: __,
    aanvraagdatum: ___,
    ...rest
  } = dossierVan({
    naam,
    bron,
    maand: van,
    huishouden: thuis,
    ...(meldingsdatum && { meldingsdatum }),
  });
  const w = casus.werkloosheid;
  return {
    ...rest,
    inkomsten: (casus.inkomsten ?? []).map((i, nr): BrutoInkomst => {
      const path = `inkomsten[${nr}]`;
      const { persoon = 'aanvrager', soort = 'overig', bruto, opgebouwdeVakantiebijslag, vrijlating } = i;
      return {
        id: path,
        feit: path,
        persoon,
        soort,
        bruto,
        ...(opgebouwdeVakantiebijslag !== undefined && { opgebouwdeVakantiebijslag }),
        ...(vrijlating && { vrijlating }),
        ...halfOpen(i),
      };
    }),
    ...(w && {
      werkloosheid: {
        vanaf: { waarde: w.vanaf, feit: 'werkloosheid.vanaf' },
        grond: w.grond ?? 'ww',
        uitkeringGeheelDoorlopen: {
          waarde: w.uitkeringGeheelDoorlopen ?? true,
          feit: 'werkloosheid.uitkeringGeheelDoorlopen',
        },
      },
    }),
    eerdereVrijlatingsmaanden: {
      n: casus.eerdereVrijlatingsmaanden?.n ?? 0,
      r: casus.eerdereVrijlatingsmaanden?.r ?? 0,
    },
  };
}

function ioazDossier(casus: Regelingcasus): IoazDossier {
  const feit = <T>(waarde: T, naam: string) => ({ waarde, feit: `zelfstandige.${naam}` });
  const z = casus.zelfstandige;
  return {
    ...brutoDossier(casus),
    ...(z && {
      zelfstandige: {
        isGewezenZelfstandige: feit(z.isGewezenZelfstandige ?? true, 'isGewezenZelfstandige'),
        tienJaarGewerkt: feit(z.tienJaarGewerkt ?? true, 'tienJaarGewerkt'),
        gemiddeldInkomen: feit(z.gemiddeldInkomen, 'gemiddeldInkomen'),
        verwachtInkomen: feit(z.verwachtInkomen, 'verwachtInkomen'),
        opTijdAangevraagd: feit(z.opTijdAangevraagd ?? true, 'opTijdAangevraagd'),
        bedrijfBeeindigd: feit(z.bedrijfBeeindigd ?? true, 'bedrijfBeeindigd'),
      },
    }),
    vermogen: casus.vermogen
      ? [{ waarde: casus.vermogen.waarde, voorPensioen: casus.vermogen.voorPensioen ?? 0, feit: 'vermogen' }]
      : [],
  };
}
