import { instant } from '../tijdstip/index.ts';
import { type Bijeenkomstcontext, nextBijeenkomst } from './bijeenkomst.ts';
import { type Deelnamecontext, nextDeelname } from './deelname.ts';
import type { Bijeenkomstcommand, Bijeenkomstopdracht, Deelnamecommand, Deelnameopdracht } from './opdracht.ts';
import type { Bijeenkomst, Bijeenkomsttoestand, Deelname, Deelnametoestand } from './toestand.ts';

/** The day of the examples: the first day of the group is today, the second is to come. */
export const CONTEXT: Bijeenkomstcontext = {
  vandaag: '2026-11-24',
  bezet: 0,
  zonderAanwezigheid: [],
  metAanwezigheid: [],
};
const door = { door: 'ilse', op: instant('2026-11-24T10:00:00Z') };

const INHOUD = {
  ...{ naam: 'Solliciteren doe je zo', uitleg: 'U oefent een gesprek.', plaats: 'Stadhuis, zaal 2', plaatsen: 2 },
  dagen: [
    { id: 'd1', dag: '2026-11-24', van: '09:30', tot: '12:00' },
    { id: 'd2', dag: '2026-12-01', van: '09:30', tot: '12:00' },
  ],
  begeleider: 'ilse',
} as const;

export const GROEPSOPDRACHT: { readonly [C in Bijeenkomstcommand]: Bijeenkomstopdracht & { readonly command: C } } = {
  planBijeenkomst: {
    ...{ command: 'planBijeenkomst', id: 'b1', uitvoerder: 'veenrade', gemeente: '9901', soort: 'training' },
    ...{ ...INHOUD, ...door },
  },
  changeBijeenkomst: { command: 'changeBijeenkomst', ...INHOUD, plaatsen: 3, ...door },
  finishBijeenkomst: { command: 'finishBijeenkomst', ...door },
  cancelBijeenkomst: { command: 'cancelBijeenkomst', reden: 'De trainer is ziek.', ...door },
};

export function groepNa(...opdrachten: readonly Bijeenkomstopdracht[]): Bijeenkomst {
  let nu: Bijeenkomst | undefined;
  for (const opdracht of opdrachten) {
    const uitslag = nextBijeenkomst(nu, opdracht, CONTEXT);
    if (!uitslag.ok) throw new Error(`${opdracht.command}: ${uitslag.weigering.code}`);
    nu = uitslag.value;
  }
  if (!nu) throw new Error('no group');
  return nu;
}
const gepland = groepNa(GROEPSOPDRACHT.planBijeenkomst);
const voorbij = groepNa({ ...GROEPSOPDRACHT.planBijeenkomst, dagen: INHOUD.dagen.slice(0, 1) });
export const GROEP: { readonly [T in Bijeenkomsttoestand]: Bijeenkomst } = {
  gepland,
  afgerond: { ...voorbij, toestand: 'afgerond', slot: { op: '2026-11-24' } },
  afgelast: groepNa(GROEPSOPDRACHT.planBijeenkomst, GROEPSOPDRACHT.cancelBijeenkomst),
};

export const DEELNAMECONTEXT: Deelnamecontext = { vandaag: '2026-11-24', bijeenkomst: gepland, bezet: 0, wachtVoor: 0 };
export const VOL: Deelnamecontext = { ...DEELNAMECONTEXT, bezet: 2 };

export const DEELNAMEOPDRACHT: { readonly [C in Deelnamecommand]: Deelnameopdracht & { readonly command: C } } = {
  inviteInwoner: {
    ...{ command: 'inviteInwoner', id: 'x1', uitvoerder: 'veenrade', gemeente: '9901' },
    ...{ persoon: 'farah', bijeenkomst: 'b1', ...door },
  },
  offerPlaats: { command: 'offerPlaats', ...door },
  acceptUitnodiging: { command: 'acceptUitnodiging', ...door },
  declineUitnodiging: { command: 'declineUitnodiging', reden: 'Ik werk dan.', ...door },
  recordAanwezigheid: { command: 'recordAanwezigheid', dag: 'd1', aanwezigheid: 'aanwezig', ...door },
  explainWegblijven: { command: 'explainWegblijven', dag: 'd1', woorden: 'Mijn kind was ziek.', ...door },
  settleWegblijven: {
    ...{ command: 'settleWegblijven', dag: 'd1', gevoerdOp: '2026-11-24', grond: 'kinderopvang', ...door },
    afspraak: 'Wij zoeken opvang voor de volgende keer.',
  },
  lapseDeelname: { command: 'lapseDeelname', reden: 'De bijeenkomst gaat niet door.', ...door },
};

export function deelnameNa(
  nu: Deelname | undefined,
  context: Deelnamecontext,
  ...opdrachten: readonly Deelnameopdracht[]
) {
  let na = nu;
  for (const opdracht of opdrachten) {
    const uitslag = nextDeelname(na, opdracht, context);
    if (!uitslag.ok) throw new Error(`${opdracht.command}: ${uitslag.weigering.code}`);
    na = uitslag.value;
  }
  if (!na) throw new Error('nobody');
  return na;
}
const { inviteInwoner, acceptUitnodiging, declineUitnodiging, lapseDeelname, recordAanwezigheid } = DEELNAMEOPDRACHT;
const weg = { ...recordAanwezigheid, aanwezigheid: 'weggebleven' } as const;
const uitgenodigd = deelnameNa(undefined, DEELNAMECONTEXT, inviteInwoner);
/** One per state; who was to come stayed away on the first day. */
export const DEELNAME: { readonly [T in Deelnametoestand]: Deelname } = {
  wachtlijst: deelnameNa(undefined, VOL, inviteInwoner),
  uitgenodigd,
  komt: deelnameNa(uitgenodigd, DEELNAMECONTEXT, acceptUitnodiging, weg),
  afgezegd: deelnameNa(uitgenodigd, DEELNAMECONTEXT, declineUitnodiging),
  vervallen: deelnameNa(uitgenodigd, DEELNAMECONTEXT, weg, lapseDeelname),
};
