import { addDays, type IsoDate, type Tijdvak } from '@meedoen/law/kernel';
import type { Tijdlijn } from '@meedoen/law/participatiewet';
import { dienstVan } from './dienst.ts';
import type { Loonkostensubsidie, Subsidiebasis } from './toestand.ts';

/** A contract for a time bounds the grant: the day after its last day, or nothing. */
export const totVan = ({ contractTotEnMet }: Pick<Subsidiebasis, 'contractTotEnMet'>): { readonly tot?: IsoDate } =>
  contractTotEnMet ? { tot: addDays(contractTotEnMet, 1) } : {};

/** The days a case is about: those that were granted, or else those of the contract; undefined when it came to nothing. */
export function dagenVan(zaak: Loonkostensubsidie): Tijdvak | undefined {
  if (zaak.toestand === 'geweigerd' || zaak.toestand === 'ingetrokken') return undefined;
  return 'besloten' in zaak ? zaak.besloten.subsidie : { vanaf: zaak.begin, ...totVan(zaak) };
}

/** Whether two stretches have a day in common; half-open. */
export const overlaps = (een: Tijdvak, ander: Tijdvak): boolean =>
  (een.tot === undefined || ander.vanaf === undefined || ander.vanaf < een.tot) &&
  (ander.tot === undefined || een.vanaf === undefined || een.vanaf < ander.tot);

/**
 * The first day on which what was written down differs from what was decided: of the hours, of the loonwaarde, or of the
 * days over which there is a subsidy. @returns undefined when nothing differs
 */
export function eersteVerschil(zaak: Extract<Loonkostensubsidie, { toestand: 'verleend' }>): IsoDate | undefined {
  const { besloten } = zaak;
  const nu = dienstVan(zaak, besloten.subsidie);
  const eindes = [totVan(zaak).tot, besloten.subsidie.tot];
  return [
    ...anders(nu.uren, besloten.uren),
    ...anders(nu.loonwaarde, besloten.loonwaarde),
    ...(eindes[0] === eindes[1] ? [] : eindes.flatMap((tot) => tot ?? [])),
  ].toSorted()[0];
}

/**
 * A change from before the last day that no besluit tells yet: it is decided first, so that an end decides nothing else.
 */
export function isEerstTeWijzigen(zaak: Extract<Loonkostensubsidie, { toestand: 'verleend' }>): boolean {
  const { eindigt, gewijzigdOp } = zaak;
  const verschil = eindigt && gewijzigdOp ? eersteVerschil(zaak) : undefined;
  return verschil !== undefined && eindigt !== undefined && verschil <= eindigt.laatsteDag;
}

/** First days of standings that one timeline has and the other has not. */
function anders(een: Tijdlijn<number>, ander: Tijdlijn<number>): IsoDate[] {
  const sleutel = ({ waarde, vanaf }: Tijdlijn<number>[number]) => `${vanaf} ${waarde}`;
  const zonder = (lijn: Tijdlijn<number>, van: Tijdlijn<number>) => {
    const daar = new Set(van.map(sleutel));
    return lijn.filter((stand) => !daar.has(sleutel(stand))).flatMap(({ vanaf }) => vanaf ?? []);
  };
  return [...zonder(een, ander), ...zonder(ander, een)];
}
