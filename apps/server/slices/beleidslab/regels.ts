import { beleidUit, type OpgeslagenBeleid, PARAMETERS } from '@meedoen/casework/beleid';
import { getalBij, HOOGSTE, LABKEUZES, type Labkeuze } from '@meedoen/casework/beleidslab';
import { verteld } from '@meedoen/casework/cijfers';
import { euro, procent } from '@meedoen/casework/opmaak';
import type { labregel } from '@meedoen/contract/beleidslab';
import { firstDay, type IsoDate, type Maand, type Parameter, readOn } from '@meedoen/law/kernel';
import { type Beleid, keuzeOp } from '@meedoen/law/verordening';
import type { z } from 'zod';

type Labregel = z.output<typeof labregel>;

const VERSCHILT = 'verschilt per gemeente';

/** Rules that can be made otherwise: choices of a gemeente first, then numbers of the law that somebody rests on. */
export function offeredRegels(
  beleid: Readonly<Record<string, OpgeslagenBeleid>>,
  maand: Maand,
  gelezen: Readonly<Record<string, number>>,
): Labregel[] {
  const dag = firstDay(maand);
  const gelden = Object.values(beleid).map(beleidUit);
  const keuzes = LABKEUZES.filter(({ tot }) => !tot || dag < tot.dag).map((keuze) =>
    keuzeRegel(keuze, gelden, dag, gelezen[`keuze ${keuze.naam}`] ?? 0),
  );
  const getallen = [...PARAMETERS.values()].flatMap((parameter) => {
    const regel = `bedrag ${parameter.naam}`;
    const raakt = gelezen[regel] ?? 0;
    return raakt > 0 && getalBij(regel) ? [{ raakt, regel: getalRegel(parameter, regel, gelden, dag, raakt) }] : [];
  });
  return [...keuzes, ...getallen.sort((a, b) => b.raakt - a.raakt).map(({ regel }) => regel)];
}

function keuzeRegel(keuze: Labkeuze, gelden: readonly Beleid[], dag: IsoDate, raakt: number): Labregel {
  const { naam, titel, uitleg, artikel, opties = [], getal, anders } = keuze;
  const gekozen = gelden.map((beleid) => {
    const keus = keuzeOp(beleid, dag, naam);
    return keus ? keuze.van(keus.waarde as never) : null;
  });
  const nu = gekozen.every((each) => each === gekozen[0]) ? gekozen[0] : undefined;
  const nuTekst =
    nu === null
      ? anders
      : nu === undefined
        ? gekozen.length > 1
          ? VERSCHILT
          : 'anders dan hier te kiezen is'
        : typeof nu === 'number'
          ? getal?.eenheid === 'cents'
            ? euro(nu)
            : procent(nu)
          : (opties.find(({ waarde }) => waarde === nu)?.tekst ?? nu);
  return {
    ...{ regel: `keuze ${naam}`, titel, uitleg, artikel, wie: 'gemeente' as const, magLeeg: true },
    ...{ eenheid: getal?.eenheid ?? ('keuze' as const), opties: [...opties], hoogste: getal?.max ?? null },
    ...{ nu: nu ?? null, nuTekst, raakt: verteld(raakt) },
  };
}

function getalRegel(
  parameter: Parameter<unknown>,
  regel: string,
  gelden: readonly Beleid[],
  dag: IsoDate,
  raakt: number,
): Labregel {
  const gelezen = readOn(gelden[0]?.bedragen?.get(parameter) ?? parameter, dag);
  const nu = gelezen.known && typeof gelezen.value === 'number' ? gelezen.value : null;
  return {
    ...{ regel, titel: parameter.omschrijving, uitleg: null, artikel: parameter.article, wie: 'rijk' as const },
    ...{ eenheid: parameter.unit as Labregel['eenheid'], opties: [], hoogste: HOOGSTE[parameter.unit] ?? null },
    ...{
      nu,
      nuTekst: nu === null ? 'nog niet bekend' : inWords(nu, parameter.unit),
      magLeeg: false,
      raakt: verteld(raakt),
    },
  };
}

const WOORD: Readonly<Partial<Record<Parameter<unknown>['unit'], string>>> = {
  months: 'maanden',
  weeks: 'weken',
  days: 'dagen',
  years: 'jaar',
};

const inWords = (waarde: number, unit: Parameter<unknown>['unit']): string =>
  unit === 'cents' ? euro(waarde) : unit === 'percent' ? procent(waarde) : `${waarde} ${WOORD[unit] ?? ''}`.trim();
