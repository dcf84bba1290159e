import { ageOn, firstDay, type IsoDate, lastDay, overlaps } from '@meedoen/law/kernel';
import type { Huishoudcasus } from './casus.ts';
import type { Fout, Pad } from './fout.ts';
import { alsLijst, halfOpen } from './tijdvak.ts';

/** Before this day there was no Participatiewet. */
const EERSTE_DAG: IsoDate = '2015-01-01';

const fout = (pad: Pad, code: string, melding: string): Fout => ({ pad, code, melding });

/** What cannot be true together in one case, beyond what the schema sees. Paths start at the case. */
export function controleer(casus: Huishoudcasus): Fout[] {
  const periode = periodeVan(casus);
  if ('pad' in periode) return [periode];
  return [
    ...tijdvakken(casus),
    ...datums(casus, periode.eerste, periode.laatste),
    ...personen(casus, periode.eerste, periode.laatste),
  ];
}

function periodeVan({ datum, maand }: Huishoudcasus): { eerste: IsoDate; laatste: IsoDate } | Fout {
  if (datum && maand) return fout(['maand'], 'datum-en-maand', 'geef “datum” of “maand”, niet allebei');
  const eerste = datum ?? (maand && firstDay(maand));
  const laatste = datum ?? (maand && lastDay(maand));
  if (!eerste || !laatste) return fout(['datum'], 'ontbreekt', 'ontbreekt: geef “datum” of “maand”');
  if (eerste < EERSTE_DAG)
    return fout([datum ? 'datum' : 'maand'], 'voor-de-wet', 'de Participatiewet geldt vanaf 2015-01-01');
  return { eerste, laatste };
}

interface MogelijkTijdvak {
  readonly vanaf?: IsoDate | undefined;
  readonly totEnMet?: IsoDate | undefined;
  readonly waarde?: unknown;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Stretches of days anywhere in the case: only with `maand`, not reversed, and not overlapping where one value holds at a time. */
function tijdvakken(casus: Huishoudcasus): Fout[] {
  const fouten: Fout[] = [];
  const bezoek = (value: unknown, pad: Pad, eenTegelijk: boolean): void => {
    if (Array.isArray(value)) {
      const items: readonly unknown[] = value;
      items.forEach((item, i) => {
        bezoek(item, [...pad, i], false);
      });
      const inTijd = items.filter(isObject) as MogelijkTijdvak[];
      if (eenTegelijk || inTijd.some((item) => 'waarde' in item)) fouten.push(...overlap(inTijd, pad));
      return;
    }
    if (!isObject(value)) return;
    const { vanaf, totEnMet } = value as MogelijkTijdvak;
    if (casus.datum && (vanaf || totEnMet))
      fouten.push(
        fout(
          [...pad, vanaf ? 'vanaf' : 'totEnMet'],
          'tijdvak-bij-datum',
          '“vanaf” en “totEnMet” kunnen alleen met “maand”',
        ),
      );
    else if (vanaf && totEnMet && totEnMet < vanaf)
      fouten.push(fout([...pad, 'totEnMet'], 'tijdvak-omgekeerd', `${totEnMet} ligt voor “vanaf” (${vanaf})`));
    for (const [naam, inner] of Object.entries(value))
      bezoek(inner, [...pad, naam], naam === 'partner' || naam === 'vermogen');
  };
  bezoek({ huishouden: casus.huishouden, vermogen: casus.vermogen, inkomsten: casus.inkomsten }, [], false);
  return fouten;
}

function overlap(items: readonly MogelijkTijdvak[], pad: Pad): Fout[] {
  return items.flatMap((item, i) => {
    const eerder = items.findIndex((ander, j) => j < i && overlaps(halfOpen(ander), halfOpen(item)));
    return eerder < 0
      ? []
      : [fout([...pad, i], 'tijdvakken-overlappen', `overlapt in de tijd met nummer ${eerder + 1} van deze lijst`)];
  });
}

function datums(
  { meldingsdatum, aanvraagdatum, huishouden }: Huishoudcasus,
  eerste: IsoDate,
  laatste: IsoDate,
): Fout[] {
  const fouten: Fout[] = [];
  if (meldingsdatum && aanvraagdatum && aanvraagdatum < meldingsdatum)
    fouten.push(fout(['aanvraagdatum'], 'datums-omgekeerd', `ligt voor de meldingsdatum (${meldingsdatum})`));

  const geboren = (datum: IsoDate | undefined, pad: Pad) => {
    if (datum && datum > laatste)
      fouten.push(fout([...pad, 'geboortedatum'], 'nog-niet-geboren', `${datum} ligt na ${laatste}`));
  };
  geboren(huishouden.aanvrager.geboortedatum, ['huishouden', 'aanvrager']);
  const partners = alsLijst(huishouden.partner);
  partners.forEach((partner, i) => {
    geboren(partner.geboortedatum, partnerPad(huishouden.partner, i));
  });
  huishouden.medebewoners?.forEach((medebewoner, i) => {
    geboren(medebewoner.geboortedatum, ['huishouden', 'medebewoners', i]);
  });
  huishouden.kinderen?.forEach((kind, i) => {
    const pad: Pad = ['huishouden', 'kinderen', i];
    geboren(kind.geboortedatum, pad);
    const begin = kind.vanaf && kind.vanaf > eerste ? kind.vanaf : eerste;
    if (kind.geboortedatum <= laatste && ageOn(kind.geboortedatum, begin) >= 18)
      fouten.push(
        fout(
          [...pad, 'geboortedatum'],
          'kind-volwassen',
          `is op ${begin} 18 jaar of ouder: zet deze persoon bij “medebewoners”`,
        ),
      );
  });
  return fouten;
}

function personen({ huishouden, inkomsten }: Huishoudcasus, eerste: IsoDate, laatste: IsoDate): Fout[] {
  const fouten: Fout[] = [];
  const { aanvrager, partner } = huishouden;
  const { geboortedatum, vanaf, totEnMet, ...overig } = aanvrager;
  if ((vanaf || totEnMet) && eerste !== laatste && Object.values(overig).every((waarde) => waarde === undefined))
    fouten.push(
      fout(
        ['huishouden', 'aanvrager', vanaf ? 'vanaf' : 'totEnMet'],
        'tijdvak-zonder-gegeven',
        'zegt hier niets: bij de aanvrager gaan deze dagen over wat er verder van de aanvrager staat, en dat ontbreekt',
      ),
    );
  const overleden = (
    persoon: { geboortedatum?: IsoDate | undefined; overlijdensdatum?: IsoDate | undefined },
    pad: Pad,
  ) => {
    if (persoon.overlijdensdatum && persoon.geboortedatum && persoon.overlijdensdatum < persoon.geboortedatum)
      fouten.push(fout([...pad, 'overlijdensdatum'], 'datums-omgekeerd', 'ligt voor de geboortedatum'));
  };
  overleden({ geboortedatum, overlijdensdatum: aanvrager.overlijdensdatum }, ['huishouden', 'aanvrager']);
  alsLijst(partner).forEach((p, i) => {
    overleden(p, partnerPad(partner, i));
  });
  inkomsten?.forEach((inkomst, i) => {
    if (inkomst.persoon === 'partner' && !partner)
      fouten.push(fout(['inkomsten', i, 'persoon'], 'geen-partner', 'er is geen partner in “huishouden”'));
  });
  return fouten;
}

const partnerPad = (partner: unknown, i: number): Pad =>
  Array.isArray(partner) ? ['huishouden', 'partner', i] : ['huishouden', 'partner'];
