import type { IsoDate } from '@meedoen/law/kernel';
import { gelukt, geweigerd, type Uitslag } from '../weigering/index.ts';
import { beletTegen, inhoudTegen } from './belet.ts';
import {
  INVORDERINGCOMMANDS,
  type Invordering,
  type Invorderingcontext,
  type Invorderingkern,
  type Invorderingopdracht,
  laatsteDwangbevel,
  nieuweInvordering,
} from './toestand.ts';

function kernVan(invordering: Invordering): Invorderingkern {
  const { id, uitvoerder, gemeente, persoon, vordering, aanmaningen, uitstellen, dwangbevelen } = invordering;
  return { id, uitvoerder, gemeente, persoon, vordering, aanmaningen, uitstellen, dwangbevelen };
}

/** What was postponed ends today: it does not count longer for the term in which a claim lapses. */
const totVandaag = ({ uitstellen }: Invorderingkern, vandaag: IsoDate) =>
  uitstellen.map((each) => (each.totEnMet > vandaag ? { ...each, totEnMet: vandaag } : each));

/** What collecting a claim becomes by a command, or the refusal with its reason. */
export function nextInvordering(
  invordering: Invordering,
  opdracht: Invorderingopdracht,
  context: Invorderingcontext,
): Uitslag<Invordering> {
  const weigering = beletTegen(invordering, opdracht.command, context) ?? inhoudTegen(invordering, opdracht, context);
  if (weigering) return geweigerd(weigering);
  const kern = kernVan(invordering);
  const { vandaag, rest } = context;
  const aanmaning = 'aanmaning' in invordering ? invordering.aanmaning : undefined;
  switch (opdracht.command) {
    case 'sendAanmaning': {
      const nieuw = {
        op: vandaag,
        uiterlijk: context.aanmaningstermijn,
        bedrag: rest,
        vergoeding: opdracht.metVergoeding ? (context.vergoeding ?? 0) : 0,
      };
      return gelukt({
        ...kern,
        aanmaningen: [...kern.aanmaningen, nieuw],
        toestand: 'aangemaand',
        aanmaning: nieuw,
      });
    }
    case 'proposeDwangbevel': {
      if (!aanmaning) throw new Error('a dwangbevel without an aanmaning passed its state');
      const voorstel = { op: vandaag, door: opdracht.door, reden: opdracht.reden };
      return gelukt({ ...kern, toestand: 'dwangbevel-voorgesteld', aanmaning, voorstel });
    }
    case 'returnDwangbevel': {
      if (!aanmaning) throw new Error('a dwangbevel without an aanmaning passed its state');
      return gelukt({ ...kern, toestand: 'aangemaand', aanmaning });
    }
    case 'signDwangbevel': {
      if (!aanmaning) throw new Error('a dwangbevel without an aanmaning passed its state');
      const dwangbevel = { op: vandaag, door: opdracht.door, bedrag: rest };
      const nieuw = { aanmaning, dwangbevel, artikel: context.dwangbevel ?? '' };
      return gelukt({ ...kern, dwangbevelen: [...kern.dwangbevelen, nieuw], toestand: 'dwangbevel', ...nieuw });
    }
    case 'recordBetekening': {
      if (invordering.toestand !== 'dwangbevel') throw new Error('no dwangbevel to hand over');
      const { betekendOp } = opdracht;
      const dwangbevelen = kern.dwangbevelen.map((each, i, alle) =>
        i === alle.length - 1 ? { ...each, betekendOp } : each,
      );
      return gelukt({ ...invordering, dwangbevelen, betekendOp });
    }
    case 'postponeBetaling': {
      const uitstel = { op: vandaag, totEnMet: opdracht.totEnMet, reden: opdracht.reden };
      return gelukt({ ...kern, uitstellen: [...totVandaag(kern, vandaag), uitstel], toestand: 'uitgesteld', uitstel });
    }
    case 'resumeInvordering': {
      const uitstellen = totVandaag(kern, vandaag);
      const dat = laatsteDwangbevel(kern);
      return gelukt(
        dat
          ? { ...kern, uitstellen, toestand: 'dwangbevel', ...dat }
          : { ...kern, uitstellen, toestand: 'in-rust', reden: opdracht.reden },
      );
    }
    case 'stopInvordering':
      return gelukt({ ...kern, toestand: 'in-rust', reden: opdracht.reden, gestopt: true });
    case 'proposeOverdracht': {
      const { door, naar, reden } = opdracht;
      const overdracht = { op: vandaag, door, naar, reden };
      return gelukt({ ...kern, toestand: 'overdracht-voorgesteld', overdracht, vorige: invordering });
    }
    case 'returnOverdracht':
      if (invordering.toestand !== 'overdracht-voorgesteld') throw new Error('no transfer to send back');
      return gelukt(invordering.vorige);
    case 'signOverdracht': {
      if (invordering.toestand !== 'overdracht-voorgesteld') throw new Error('no transfer to sign');
      const { overdracht, vorige } = invordering;
      const { naar, reden } = overdracht;
      return gelukt({ ...kern, toestand: 'overgedragen', op: vandaag, naar, bedrag: rest, reden, vorige });
    }
    case 'undoOverdracht': {
      if (invordering.toestand !== 'overgedragen') throw new Error('no transfer to undo');
      return gelukt(invordering.vorige ?? { ...kern, toestand: 'in-rust', reden: opdracht.reden });
    }
  }
}

/** Every command on what is there, with the true reason when it is not possible now. */
export const possibleInvorderingcommands = (invordering: Invordering, context: Invorderingcontext) =>
  INVORDERINGCOMMANDS.map((command) => {
    const weigering = beletTegen(invordering, command, context);
    return { command, mag: weigering === undefined, weigering };
  });

/** The commands again give the same state: a stream is what happened, its row is derived. */
export function rebuildInvordering(
  kern: Parameters<typeof nieuweInvordering>[0],
  regels: readonly { readonly opdracht: Invorderingopdracht; readonly context: Invorderingcontext }[],
): Invordering {
  let invordering = nieuweInvordering(kern);
  for (const { opdracht, context } of regels) {
    const uitslag = nextInvordering(invordering, opdracht, context);
    if (!uitslag.ok) throw new Error(`a command that was taken is refused: ${uitslag.weigering.code}`);
    invordering = uitslag.value;
  }
  return invordering;
}
