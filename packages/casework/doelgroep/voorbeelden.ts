import type { IsoDate } from '@meedoen/law/kernel';
import { instant } from '../tijdstip/index.ts';
import {
  nextSchoolzaak,
  type Schoolcommand,
  type Schoolopdracht,
  type Schooltoestand,
  type Schoolzaak,
} from './school.ts';
import {
  nextZorgoverdracht,
  type Zorgcommand,
  type Zorgopdracht,
  type Zorgoverdracht,
  type Zorgtoestand,
} from './zorg.ts';

/** The day of the examples. */
export const VANDAAG: IsoDate = '2026-11-24';

const wie = { id: 'd1', uitvoerder: 'waterkant', gemeente: '9911', persoon: 'pieter' } as const;
const door = { door: 'ilse', op: instant('2026-11-24T10:00:00Z') } as const;

export const ZORGOPDRACHT = {
  proposeZorgoverdracht: {
    ...{ command: 'proposeZorgoverdracht', ...wie, ...door, besprokenOp: '2026-11-20', telefoonMee: true },
    rapport: { door: 'Argonaut', op: '2026-10-01' },
  },
  withdrawZorgoverdracht: { command: 'withdrawZorgoverdracht', ...door, reden: 'Verhuist.' },
  acceptZorgoverdracht: { command: 'acceptZorgoverdracht', ...door, contactpersoon: 'Zorgteam Oost' },
  declineZorgoverdracht: { command: 'declineZorgoverdracht', ...door, reden: 'Is al bekend bij een ander team.' },
  reportOntwikkelbaar: { command: 'reportOntwikkelbaar', ...door, kant: 'gemeente', reden: 'Wil weer werken.' },
  takeBackZorgclient: { command: 'takeBackZorgclient', ...door, reden: 'Wij beginnen opnieuw met een plan.' },
  keepBijGemeente: { command: 'keepBijGemeente', ...door, reden: 'Het is nog te vroeg, zegt de inwoner.' },
} as const satisfies { readonly [C in Zorgcommand]: Extract<Zorgopdracht, { command: C }> };

/** A handover after commands. @throws Error when one is refused */
export function zorgNa(...opdrachten: readonly Zorgopdracht[]): Zorgoverdracht {
  const na = opdrachten.reduce<Zorgoverdracht | undefined>((nu, opdracht) => {
    const uitslag = nextZorgoverdracht(nu, opdracht, { vandaag: VANDAAG });
    if (!uitslag.ok) throw new Error(`${opdracht.command}: ${uitslag.weigering.code}`);
    return uitslag.value;
  }, undefined);
  if (!na) throw new Error('no handover');
  return na;
}

const Z = ZORGOPDRACHT;
export const ZORGVOORBEELD: { readonly [T in Zorgtoestand]: Zorgoverdracht } = {
  voorgesteld: zorgNa(Z.proposeZorgoverdracht),
  'bij-gemeente': zorgNa(Z.proposeZorgoverdracht, Z.acceptZorgoverdracht),
  'niet-overgenomen': zorgNa(Z.proposeZorgoverdracht, Z.declineZorgoverdracht),
  'terug-gemeld': zorgNa(Z.proposeZorgoverdracht, Z.acceptZorgoverdracht, Z.reportOntwikkelbaar),
  terug: zorgNa(Z.proposeZorgoverdracht, Z.acceptZorgoverdracht, Z.reportOntwikkelbaar, Z.takeBackZorgclient),
  ingetrokken: zorgNa(Z.proposeZorgoverdracht, Z.withdrawZorgoverdracht),
};

export const SCHOOLOPDRACHT = {
  registerSchooljongere: {
    ...{ command: 'registerSchooljongere', ...wie, ...door, geboren: '2010-01-15', soort: 'praktijkonderwijs' },
    ...{ school: 'De Werkplaats', contactpersoon: 'Mevrouw Smit', bewarenMaanden: 12 },
  },
  recordSchoolgesprek: {
    ...{ command: 'recordSchoolgesprek', ...door, gevoerdOp: '2026-11-24', met: ['jongere', 'school'] },
    ...{ vervolg: 'werk', afspraak: 'Loopt stage in het groen.' },
  },
  handOverSchooljongere: { command: 'handOverSchooljongere', ...door, aan: 'coach', naar: 'Bas Timmer' },
  closeSchooljongere: { command: 'closeSchooljongere', ...door, grond: 'wil-niet', toelichting: 'Wil geen hulp.' },
} as const satisfies { readonly [C in Schoolcommand]: Extract<Schoolopdracht, { command: C }> };

/** Somebody in view after commands on a day. @throws Error when one is refused */
export function schoolNa(opdrachten: readonly Schoolopdracht[], vandaag: IsoDate, begin?: Schoolzaak): Schoolzaak {
  const na = opdrachten.reduce<Schoolzaak | undefined>((nu, opdracht) => {
    const uitslag = nextSchoolzaak(nu, opdracht, { vandaag });
    if (!uitslag.ok) throw new Error(`${opdracht.command}: ${uitslag.weigering.code}`);
    return uitslag.value;
  }, begin);
  if (!na) throw new Error('nobody in view');
  return na;
}

const S = SCHOOLOPDRACHT;
const inBeeld = schoolNa([S.registerSchooljongere], VANDAAG);
export const SCHOOLVOORBEELD: { readonly [T in Schooltoestand]: Schoolzaak } = {
  'in-beeld': inBeeld,
  overgedragen: schoolNa([S.recordSchoolgesprek, S.handOverSchooljongere], '2028-01-15', inBeeld),
  gesloten: schoolNa([S.closeSchooljongere], VANDAAG, inBeeld),
};
