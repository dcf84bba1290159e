import { attempt, type IsoDate, lawOn } from '@meedoen/law/kernel';
import { adviesBeschutWerkUiterlijk } from '@meedoen/law/participatiewet';
import type { Inzetopdracht, InzetopdrachtVan } from './opdracht.ts';
import { type Inzet, type Inzetbasis, isLopend } from './toestand.ts';

const VELDEN = [
  ...(['id', 'uitvoerder', 'gemeente', 'persoon', 'instrument', 'regels', 'toets', 'voorgesteldOp', 'doel'] as const),
  ...([
    'inwoner',
    'opVerzoek',
    'plan',
    'stap',
    'waar',
    'uren',
    'regime',
    'fase',
    'raming',
    'advies',
    'wachtSinds',
    'voorstel',
  ] as const),
  ...(['besluiten', 'betalingen', 'evaluaties', 'eigenEvaluaties'] as const),
] as const satisfies readonly (keyof Inzetbasis)[];

/** What an inzet carries whatever its state. */
const basisVan = (inzet: Inzet): Inzetbasis =>
  Object.fromEntries(
    VELDEN.filter((veld) => inzet[veld] !== undefined).map((veld) => [veld, inzet[veld]]),
  ) as unknown as Inzetbasis;

const zonderVoorstel = (inzet: Inzet): Inzetbasis => {
  const { voorstel: _, ...rest } = basisVan(inzet);
  return rest;
};

/** The inzet after a command that was found possible. @throws Error when there is none to change */
export function na(inzet: Inzet | undefined, opdracht: Inzetopdracht, vandaag: IsoDate): Inzet {
  if (opdracht.command === 'proposeInzet') return begonnen(opdracht, vandaag);
  if (!inzet) throw new Error(`${opdracht.command} passed without an inzet`);
  const basis = basisVan(inzet);
  switch (opdracht.command) {
    case 'requestAdvies': {
      const uiterlijk = uiterlijkVan(inzet, vandaag);
      const advies = { bij: opdracht.bij.trim(), gevraagdOp: vandaag, ...(uiterlijk ? { uiterlijk } : {}) };
      return { ...basis, advies, toestand: 'advies-gevraagd' };
    }
    case 'recordAdvies': {
      const { positief, gegevenOp: op, toelichting } = opdracht;
      if (!inzet.advies) throw new Error('advice that was not asked');
      const uitkomst = { positief, op, toelichting: toelichting.trim() };
      return { ...basis, advies: { ...inzet.advies, uitkomst }, toestand: 'voorgesteld' };
    }
    case 'placeOnWachtlijst':
      return { ...basis, wachtSinds: vandaag, toestand: 'wachtlijst' };
    case 'prepareBesluit': {
      const { command: _, door: __, op: ___, ...voorstel } = opdracht;
      return { ...inzet, voorstel: { ...voorstel, reden: voorstel.reden.trim() } };
    }
    case 'dropVoorstel': {
      const { voorstel: _, ...rest } = inzet;
      return rest as Inzet;
    }
    case 'performBesluit':
      return naBesluit(inzet, vandaag);
    case 'grantInzet':
      return { ...basis, toestand: 'toegekend' };
    case 'refuseInzet':
      return { ...basis, toestand: 'afgewezen', op: vandaag, reden: opdracht.reden.trim() };
    case 'withdrawInzet':
      return { ...basis, toestand: 'ingetrokken', op: vandaag, reden: opdracht.reden.trim() };
    case 'startInzet': {
      const { begin, totEnMet, waar } = opdracht;
      const plek = waar?.trim() ? { waar: waar.trim() } : {};
      return { ...basis, ...plek, toestand: 'gestart', begin, ...(totEnMet ? { totEnMet } : {}), verlengingen: [] };
    }
    case 'extendInzet':
      return verlengd(inzet, opdracht, vandaag);
    case 'evaluateInzet': {
      const { antwoorden, hielp, inwoner, meegewerkt, door } = opdracht;
      const evaluatie = {
        ...{ op: vandaag, hielp, inwoner: inwoner.trim(), door },
        antwoorden: antwoorden.map(({ vraag, antwoord }) => ({ vraag, antwoord: antwoord.trim() })),
        ...(meegewerkt === undefined ? {} : { meegewerkt }),
      };
      const fase = opdracht.volgendeFase ? { fase: (inzet.fase ?? 0) + 1 } : {};
      return { ...inzet, ...fase, evaluaties: [...inzet.evaluaties, evaluatie] };
    }
    case 'recordEigenEvaluatie': {
      const { hielp, woorden } = opdracht;
      return { ...inzet, eigenEvaluaties: [...inzet.eigenEvaluaties, { op: vandaag, hielp, woorden: woorden.trim() }] };
    }
    case 'endInzet': {
      const { eindigtOp: op, grond, resultaat, toelichting } = opdracht;
      const einde = { op, grond, resultaat, toelichting: toelichting.trim() };
      return { ...basis, ...(isLopend(inzet) ? { begin: inzet.begin } : {}), toestand: 'beeindigd', einde };
    }
    case 'reopenInzet':
      return { ...basis, toestand: 'voorgesteld' };
  }
}

function begonnen(opdracht: InzetopdrachtVan<'proposeInzet'>, vandaag: IsoDate): Inzet {
  const { command: _, door: __, op: ___, doel, inwoner, waar, ...rest } = opdracht;
  return {
    ...rest,
    ...(waar?.trim() ? { waar: waar.trim() } : {}),
    instrument: opdracht.regels.instrument.code,
    ...(opdracht.regels.instrument.fasen ? { fase: 0 } : {}),
    doel: doel.trim(),
    inwoner: { ...inwoner, woorden: inwoner.woorden.trim() },
    voorgesteldOp: vandaag,
    toestand: 'voorgesteld',
    besluiten: [],
    betalingen: [],
    evaluaties: [],
    eigenEvaluaties: [],
  };
}

/** The term of who advises, where the law has one. */
function uiterlijkVan({ regels }: Inzet, vandaag: IsoDate): IsoDate | undefined {
  if (regels.instrument.advies?.regel !== 'beschut-werk') return undefined;
  const poging = attempt(() => adviesBeschutWerkUiterlijk(lawOn(vandaag), vandaag).value);
  return poging.ok ? poging.value : undefined;
}

function verlengd(
  inzet: Inzet,
  { totEnMet, reden, waar }: { totEnMet: IsoDate; reden: string; waar?: string | undefined },
  vandaag: IsoDate,
): Inzet {
  if (!isLopend(inzet)) throw new Error('an extension of what does not run');
  const verlengingen = [...inzet.verlengingen, { op: vandaag, totEnMet, reden: reden.trim() }];
  return { ...inzet, ...(waar?.trim() ? { waar: waar.trim() } : {}), toestand: 'verlengd', totEnMet, verlengingen };
}

function naBesluit(inzet: Inzet, vandaag: IsoDate): Inzet {
  const { voorstel } = inzet;
  if (!voorstel) throw new Error('a besluit that was not prepared');
  const { besluit, wat, bedrag, reden } = voorstel;
  const besluiten = [...inzet.besluiten, { besluit, wat, op: vandaag }];
  const betalingen = bedrag === undefined ? inzet.betalingen : [...inzet.betalingen, { op: vandaag, bedrag, besluit }];
  const basis = { ...zonderVoorstel(inzet), besluiten, betalingen };
  switch (wat) {
    case 'toekennen': {
      const { begin: vanaf, totEnMet: tot } = voorstel;
      return { ...basis, toestand: 'toegekend', ...(vanaf ? { vanaf } : {}), ...(tot ? { tot } : {}) };
    }
    case 'afwijzen':
      return { ...basis, toestand: 'afgewezen', op: vandaag, reden };
    case 'verlengen': {
      const { voorstel: _, ...rest } = inzet;
      const { totEnMet, waar } = voorstel;
      if (!totEnMet) throw new Error('an extension without an end');
      return verlengd({ ...rest, besluiten, betalingen } as Inzet, { totEnMet, reden, waar }, vandaag);
    }
    case 'beeindigen': {
      const { eindgrond } = voorstel;
      if (!eindgrond) throw new Error('an end without its ground');
      const einde = { op: vandaag, grond: eindgrond, resultaat: 'niet-bereikt' as const, toelichting: reden };
      return { ...basis, ...(isLopend(inzet) ? { begin: inzet.begin } : {}), toestand: 'beeindigd', einde };
    }
    case 'betalen': {
      const { voorstel: _, ...rest } = inzet;
      return { ...rest, besluiten, betalingen } as Inzet;
    }
  }
}
