import {
  type Invordering,
  type Invorderingcommand,
  type Invorderingcontext,
  possibleInvorderingcommands,
} from '@meedoen/casework/invordering';
import type { InvorderingWeergave } from '@meedoen/contract/vordering';
import type { Aanroep } from '../../platform/http/index.ts';
import { takenVan } from '../../platform/sessie/index.ts';
import type { Invorderingzaak } from './invordering-store.ts';

/** For whoever signs; the other steps are of who collects. */
const TEKENEN: readonly Invorderingcommand[] = [
  'signDwangbevel',
  'returnDwangbevel',
  'signOverdracht',
  'returnOverdracht',
  'undoOverdracht',
];

/** How a claim is collected, as screens show it. @param namen of staff */
export function toonInvordering(
  zaak: Invorderingzaak,
  context: Invorderingcontext,
  namen: ReadonlyMap<string, string>,
  { actor, vandaag }: Aanroep,
): InvorderingWeergave {
  const inwoner = actor.soort === 'inwoner';
  const { versie } = zaak;
  // what was proposed is between staff until somebody signs it
  const toestand =
    inwoner && zaak.toestand.toestand === 'overdracht-voorgesteld' ? zaak.toestand.vorige : zaak.toestand;
  const naam = (id: string) => namen.get(id) ?? '';
  const aanmaning = 'aanmaning' in toestand ? toestand.aanmaning : undefined;
  const taken = inwoner ? [] : takenVan(actor);
  const { stilTotEnMet, verjaartOp, vergoeding } = context;
  return {
    versie,
    status: inwoner && toestand.toestand === 'dwangbevel-voorgesteld' ? 'aangemaand' : toestand.toestand,
    aanmaning: aanmaning
      ? {
          ...{ op: aanmaning.op, uiterlijk: aanmaning.uiterlijk },
          ...{ bedragInCenten: aanmaning.bedrag, vergoedingInCenten: aanmaning.vergoeding },
        }
      : null,
    voorstel: inwoner ? null : voorstelVan(toestand, naam),
    dwangbevel:
      toestand.toestand === 'dwangbevel'
        ? {
            ...{ op: toestand.dwangbevel.op, door: naam(toestand.dwangbevel.door) },
            ...{ bedragInCenten: toestand.dwangbevel.bedrag, betekendOp: toestand.betekendOp ?? null },
          }
        : null,
    uitstel:
      toestand.toestand === 'uitgesteld'
        ? { totEnMet: toestand.uitstel.totEnMet, reden: toestand.uitstel.reden }
        : null,
    overgedragen:
      toestand.toestand === 'overgedragen'
        ? { op: toestand.op, naar: toestand.naar, bedragInCenten: toestand.bedrag, reden: toestand.reden }
        : null,
    reden: toestand.toestand === 'in-rust' && toestand.reden !== '' ? toestand.reden : null,
    stilTotEnMet: stilTotEnMet && stilTotEnMet >= vandaag ? stilTotEnMet : null,
    verjaartOp: verjaartOp ?? null,
    vergoedingInCenten: vergoeding ?? null,
    mogelijkheden: possibleInvorderingcommands(toestand, context)
      .filter(({ command }) => taken.includes(TEKENEN.includes(command) ? 'besluit-vaststellen' : 'vordering-beheren'))
      .map(({ command, mag, weigering }) => ({
        commando: command,
        mag,
        weigering: weigering
          ? { code: weigering.code, tekst: weigering.tekst, artikel: weigering.artikel ?? null }
          : null,
      })),
  };
}

function voorstelVan(toestand: Invordering, naam: (id: string) => string): InvorderingWeergave['voorstel'] {
  if (toestand.toestand === 'dwangbevel-voorgesteld')
    return { ...toestand.voorstel, door: naam(toestand.voorstel.door), naar: null };
  if (toestand.toestand === 'overdracht-voorgesteld')
    return { ...toestand.overdracht, door: naam(toestand.overdracht.door) };
  return null;
}
