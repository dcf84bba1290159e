import type { IsoDate } from '@meedoen/law/kernel';
import { datum } from '../opmaak/index.ts';
import { gelukt, geweigerd, leeg, nee, type Uitslag, type Weigering } from '../weigering/index.ts';
import { BIJEENKOMSTCOMMANDS, type Bijeenkomstcommand, type Bijeenkomstopdracht } from './opdracht.ts';
import type { Bijeenkomst, Bijeenkomstbasis, Bijeenkomstdag } from './toestand.ts';

/** What a command on a group needs to know besides the group. */
export interface Bijeenkomstcontext {
  readonly vandaag: IsoDate;
  /** Days of which it is written down who was there. */
  readonly metAanwezigheid: readonly string[];
  /** Places that are held. */
  readonly bezet: number;
  /** Days on which of somebody who was to come is not known whether they came. */
  readonly zonderAanwezigheid: readonly string[];
}

const STAND = {
  gepland: 'De bijeenkomst is gepland.',
  afgerond: 'De bijeenkomst is afgerond.',
  afgelast: 'De bijeenkomst gaat niet door.',
} as const;

function belet(
  bijeenkomst: Bijeenkomst | undefined,
  command: Bijeenkomstcommand,
  { vandaag, zonderAanwezigheid }: Bijeenkomstcontext,
): Weigering | undefined {
  if (command === 'planBijeenkomst') return bijeenkomst ? nee('al-gepland', 'Deze bijeenkomst is er al.') : undefined;
  if (!bijeenkomst) return nee('geen-bijeenkomst', 'Deze bijeenkomst is er niet.');
  const { toestand } = bijeenkomst;
  if (toestand !== 'gepland')
    return nee('niet-in-deze-toestand', `Dit kan nu niet. ${STAND[toestand]}`, undefined, { toestand });
  if (command !== 'finishBijeenkomst') return undefined;
  const laatste = bijeenkomst.dagen.at(-1)?.dag;
  if (laatste && laatste > vandaag)
    return nee('nog-niet-voorbij', `De laatste dag is ${datum(laatste)}. Rond daarna af.`, undefined, { dag: laatste });
  const open = bijeenkomst.dagen.find(({ id }) => zonderAanwezigheid.includes(id));
  return open
    ? nee('aanwezigheid-ontbreekt', `Leg eerst vast wie er was op ${datum(open.dag)}.`, undefined, { dag: open.dag })
    : undefined;
}

/** What is wrong with a group as it is planned; the days that stood already may lie in the past. */
function weigerInhoud(
  inhoud: Omit<Bijeenkomstbasis, 'id' | 'uitvoerder' | 'gemeente' | 'soort'>,
  stonden: readonly Bijeenkomstdag[],
  { vandaag, bezet, metAanwezigheid }: Bijeenkomstcontext,
): Weigering | undefined {
  const { naam, uitleg, plaats, plaatsen, dagen } = inhoud;
  const leegte =
    leeg(naam, 'naam-ontbreekt', 'Geef de bijeenkomst een naam.') ??
    leeg(uitleg, 'uitleg-ontbreekt', 'Schrijf op wat er gebeurt. De inwoner leest dit.') ??
    leeg(plaats, 'plaats-ontbreekt', 'Schrijf op waar het is.');
  if (leegte) return leegte;
  if (!Number.isInteger(plaatsen) || plaatsen < 1 || plaatsen > 500)
    return nee('plaatsen-kloppen-niet', 'Vul een aantal plaatsen in van 1 tot en met 500.', undefined, { plaatsen });
  if (plaatsen < bezet)
    return nee('te-weinig-plaatsen', `Er zijn al ${bezet} plaatsen bezet. Minder kan niet.`, undefined, { bezet });
  if (new Set(dagen.map(({ id }) => id)).size < dagen.length)
    return nee('dag-dubbel', 'Een van deze dagen staat er twee keer. Haal er een weg.');
  const stond = new Map(stonden.map(({ id, dag }) => [id, dag]));
  if (metAanwezigheid.some((id) => !dagen.some((each) => each.id === id && each.dag === stond.get(id))))
    return nee('dag-is-geweest', 'Van een van deze dagen staat al vast wie er was. Die dag blijft staan.');
  if (dagen.length === 0) return nee('dagen-ontbreken', 'Kies minstens een dag.');
  for (const { id, dag, van, tot } of dagen) {
    if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(van) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(tot) || van >= tot)
      return nee('tijd-klopt-niet', 'Vul een begintijd in, en een eindtijd die later is.', undefined, { dag });
    if (dag < vandaag && !stonden.some((each) => each.id === id && each.dag === dag))
      return nee('in-het-verleden', 'Kies een dag vanaf vandaag.', undefined, { dag });
  }
  return undefined;
}

const opDag = (dagen: readonly Bijeenkomstdag[]): Bijeenkomstdag[] =>
  dagen.toSorted((a, b) => (a.dag + a.van < b.dag + b.van ? -1 : 1));

/** What a group becomes by a command, or the refusal with its reason. */
export function nextBijeenkomst(
  nu: Bijeenkomst | undefined,
  opdracht: Bijeenkomstopdracht,
  context: Bijeenkomstcontext,
): Uitslag<Bijeenkomst> {
  const verboden = belet(nu, opdracht.command, context);
  if (verboden) return geweigerd(verboden);
  const { vandaag } = context;
  switch (opdracht.command) {
    case 'planBijeenkomst': {
      const { command: _, door: __, op: ___, ...basis } = opdracht;
      const weigering = weigerInhoud(basis, [], context);
      return weigering ? geweigerd(weigering) : gelukt({ ...basis, dagen: opDag(basis.dagen), toestand: 'gepland' });
    }
    case 'changeBijeenkomst': {
      const { command: _, door: __, op: ___, ...anders } = opdracht;
      const weigering = weigerInhoud(anders, nu?.dagen ?? [], context);
      return weigering ? geweigerd(weigering) : gelukt({ ...bestaand(nu), ...anders, dagen: opDag(anders.dagen) });
    }
    case 'finishBijeenkomst':
      return gelukt({ ...bestaand(nu), toestand: 'afgerond', slot: { op: vandaag } });
    case 'cancelBijeenkomst': {
      const weigering = leeg(
        opdracht.reden,
        'reden-ontbreekt',
        'Schrijf op waarom het niet doorgaat. De inwoner leest dit.',
      );
      const slot = { op: vandaag, reden: opdracht.reden.trim() };
      return weigering ? geweigerd(weigering) : gelukt({ ...bestaand(nu), toestand: 'afgelast', slot });
    }
  }
}

/** @throws Error when a command passed that needs one */
function bestaand(nu: Bijeenkomst | undefined): Bijeenkomst {
  if (!nu) throw new Error('a command passed without a group');
  return nu;
}

/** Every command with the true reason when it is not possible now. */
export const possibleBijeenkomstcommands = (bijeenkomst: Bijeenkomst | undefined, context: Bijeenkomstcontext) =>
  BIJEENKOMSTCOMMANDS.map((command) => {
    const weigering = belet(bijeenkomst, command, context);
    return { command, mag: weigering === undefined, weigering };
  });
