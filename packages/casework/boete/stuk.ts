import { boetepercentages, boeteRecidivePercentage } from '@meedoen/law/amounts';
import { type Cents, type Explained, lawOn, type Ontbrekend } from '@meedoen/law/kernel';
import { datum } from '../opmaak/index.ts';
import type { Boeteoordeel, Boetezaak, Schending } from './toestand.ts';
import type { Boeteberekening } from './wet.ts';

/** Why a fine is another amount than the part by blame alone. */
export type Boetegrens = 'maximum' | 'draagkracht' | 'afronding';

/** What a besluit on a fine rests on, as it is frozen in it. */
export interface Boetestuk {
  readonly kenmerk: string;
  readonly schending: Schending;
  readonly oordeel: Boeteoordeel;
  readonly recidive: boolean;
  /** Of what was overpaid, with recidive in it; absent when nothing was. */
  readonly percentage?: number | undefined;
  readonly aandeel: Cents;
  readonly grens?: Boetegrens | undefined;
  /** After ceiling and means, before a reduction. */
  readonly boete: Cents;
  /** What is imposed; 0 for a warning. */
  readonly bedrag: Cents;
  readonly artikel: string;
  readonly waarom?: Explained<unknown> | undefined;
  readonly waaromWaarschuwing?: Explained<boolean> | undefined;
  readonly waaromRecidive: Explained<boolean>;
  /** Who wrote the report does not sign where 5:53 holds (Awb 10:3 lid 4). */
  readonly rapporteur: string;
  readonly rapportVerplicht: boolean;
  readonly gehoord: { readonly op: `${number}-${number}-${number}` } | { readonly uitzondering: string };
  readonly reacties: number;
  readonly ontbreekt: readonly Ontbrekend[];
}

/** Puts together what a besluit rests on. @throws Error before the voornemen */
export function boetestuk(zaak: Boetezaak, kenmerk: string, wet: Boeteberekening, waarschuwing: boolean): Boetestuk {
  if (!('voornemen' in zaak)) throw new Error(`no besluit on a fine in ${zaak.toestand}`);
  const { schending, oordeel, rapport, voornemen, zienswijzen } = zaak;
  const { boete, bedrag, recidive, procedure } = wet;
  const laatste = zienswijzen.at(-1);
  return {
    ...{ kenmerk, schending, oordeel, recidive: recidive.value },
    percentage: percentageVan(schending, oordeel, recidive.value),
    aandeel: boete?.aandeel.value ?? 0,
    grens: boete && grensVan(boete),
    boete: boete?.boete.value ?? 0,
    bedrag: waarschuwing ? 0 : (bedrag?.value ?? 0),
    artikel: waarschuwing ? (wet.waarschuwing?.article ?? 'Pw art. 18a lid 4') : (bedrag?.article ?? 'Pw art. 18a'),
    waarom: waarschuwing ? undefined : bedrag,
    waaromWaarschuwing: wet.waarschuwing,
    waaromRecidive: recidive,
    rapporteur: rapport.door,
    rapportVerplicht: procedure?.value.rapport ?? true,
    gehoord: laatste
      ? { op: laatste.op }
      : { uitzondering: `Kon reageren tot en met ${datum(voornemen.zienswijzeTot)} en deed dat niet.` },
    reacties: zienswijzen.length,
    // a warning asks nothing of what somebody can pay
    ontbreekt: waarschuwing ? [] : wet.ontbreekt,
  };
}

function percentageVan({ benadelingsbedrag, totEnMet }: Schending, oordeel: Boeteoordeel, recidive: boolean) {
  if (benadelingsbedrag === 0) return undefined;
  const law = lawOn(totEnMet, { reasons: false });
  const percentage = law.read(boetepercentages).value[oordeel.verwijtbaarheid];
  return recidive ? (percentage * law.read(boeteRecidivePercentage).value) / 100 : percentage;
}

function grensVan({
  aandeel,
  maximum,
  draagkracht,
  boete,
}: NonNullable<Boeteberekening['boete']>): Boetegrens | undefined {
  if (boete.value === aandeel.value) return undefined;
  if (boete.value > aandeel.value) return 'afronding';
  return draagkracht && draagkracht.value <= (maximum?.value ?? Number.POSITIVE_INFINITY) ? 'draagkracht' : 'maximum';
}
