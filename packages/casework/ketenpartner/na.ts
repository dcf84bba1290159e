import type { IsoDate } from '@meedoen/law/kernel';
import type { Verwijzingopdracht } from './opdracht.ts';
import type { Verwijzing, Verwijzingbasis } from './toestand.ts';

/** What a verwijzing is after a command that may be given. */
export function na(huidig: Verwijzing | undefined, opdracht: Verwijzingopdracht, vandaag: IsoDate): Verwijzing {
  if (opdracht.command === 'proposeVerwijzing') {
    const { command: _, door, op: __, gegevens, ...rest } = opdracht;
    return {
      ...rest,
      gegevens: { ...gegevens, doel: gegevens.doel.trim() },
      toestand: 'voorgesteld',
      voorgesteld: { op: vandaag, door },
      ...{ reacties: [], voortgang: [] },
    };
  }
  if (!huidig) throw new Error(`${opdracht.command} passed without a verwijzing`);
  const basis = basisVan(huidig);
  const einde = (op: IsoDate, toelichting: string) => ({ op, vastgelegdOp: vandaag, toelichting: toelichting.trim() });
  switch (opdracht.command) {
    case 'informInwoner': {
      const { verteldOp: op, vorm, woorden } = opdracht;
      return { ...huidig, verteld: { op, vorm, woorden: woorden.trim() } };
    }
    case 'answerVerwijzing': {
      const { reactie: soort, woorden } = opdracht;
      return { ...huidig, reacties: [...huidig.reacties, { op: vandaag, soort, woorden: woorden.trim() }] };
    }
    case 'answerReactie': {
      const antwoord = { op: vandaag, woorden: opdracht.antwoord.trim() };
      return {
        ...huidig,
        reacties: huidig.reacties.map((each) =>
          each.soort === 'akkoord' || each.antwoord ? each : { ...each, antwoord },
        ),
      };
    }
    case 'sendVerwijzing':
      return { ...basis, toestand: 'verstuurd', verstuurdOp: vandaag };
    case 'withdrawVerwijzing':
      return { ...basis, toestand: 'ingetrokken', einde: einde(vandaag, opdracht.reden) };
    case 'acceptVerwijzing': {
      const aangenomen = { op: vandaag, eersteGesprekOp: opdracht.eersteGesprekOp };
      return { ...basis, toestand: 'aangenomen', verstuurdOp: basis.verstuurdOp ?? vandaag, aangenomen };
    }
    case 'declineVerwijzing':
      return { ...basis, toestand: 'geweigerd', einde: einde(vandaag, opdracht.reden) };
    case 'startVerwijzing':
      return { ...basis, toestand: 'gestart', begonnenOp: opdracht.begonnenOp };
    case 'reportVoortgang': {
      const { totEnMet, contactmomenten, bijeenkomsten, aanwezig, toelichting } = opdracht;
      const regel = { op: vandaag, totEnMet, contactmomenten, bijeenkomsten, aanwezig };
      return { ...huidig, voortgang: [...huidig.voortgang, { ...regel, toelichting: toelichting.trim() }] };
    }
    case 'finishVerwijzing': {
      const { afgerondOp, resultaat, toelichting } = opdracht;
      return {
        ...{ ...basis, toestand: 'afgerond', begonnenOp: basis.begonnenOp ?? afgerondOp },
        einde: { ...einde(afgerondOp, toelichting), resultaat },
      };
    }
    case 'stopVerwijzing': {
      const { gestoptOp, grond, toelichting } = opdracht;
      return { ...basis, toestand: 'gestopt', einde: { ...einde(gestoptOp, toelichting), grond } };
    }
    case 'confirmResultaat': {
      if (huidig.toestand !== 'afgerond') throw new Error('confirmResultaat passed on what is not finished');
      const { akkoord, toelichting, door } = opdracht;
      return { ...huidig, oordeel: { op: vandaag, door, akkoord, toelichting: toelichting.trim() } };
    }
  }
}

function basisVan(verwijzing: Verwijzing): Verwijzingbasis {
  const {
    toestand: _,
    einde: __,
    oordeel: ___,
    ...rest
  } = verwijzing as Verwijzing & {
    readonly einde?: unknown;
    readonly oordeel?: unknown;
  };
  return rest;
}
