import { addDays, attempt, type IsoDate, lawOn } from '@meedoen/law/kernel';
import { gebruikteDagen, ontheffingAlleenstaandeOuder } from '@meedoen/law/participatiewet';
import { datum } from '../opmaak/index.ts';
import { gelukt, geweigerd, nee, type Uitslag, type Weigering } from '../weigering/index.ts';
import type {
  Jongkindfeiten,
  Ontheffing,
  Ontheffingsgrond,
  Ontheffingsinhoud,
  Ontheffingsopdracht,
  Ontheffingstoestand,
  Ontheffingsvoorstel,
} from './toestand.ts';

/** In which states a besluit fits. */
const PAST: Readonly<Record<Ontheffingsinhoud, readonly Ontheffingstoestand[]>> = {
  verlenen: ['in-onderzoek'],
  afwijzen: ['in-onderzoek'],
  verlengen: ['verleend'],
  opschorten: ['verleend'],
  hervatten: ['opgeschort'],
  'niet-wijzigen': ['verleend', 'opgeschort'],
  intrekken: ['verleend'],
};

const ARTIKEL: Readonly<Record<Ontheffingsgrond, string>> = {
  'dringende-redenen': 'Pw art. 9 lid 2',
  'jong-kind': 'Pw art. 9a lid 1',
  arbeidsongeschikt: 'Pw art. 9 lid 5',
};

/** Why a besluit cannot say this now; undefined when it can. */
export function besluitPast(zaak: Ontheffing, wat: Ontheffingsinhoud): Weigering | undefined {
  if (!PAST[wat].includes(zaak.toestand))
    return nee('besluit-past-niet', 'Dit besluit past nu niet.', undefined, { toestand: zaak.toestand });
  const vraag = 'verzoek' in zaak ? zaak.verzoek?.vraag : undefined;
  if ((wat === 'opschorten' || wat === 'hervatten') && vraag !== wat)
    return nee('geen-verzoek', 'Dit kan alleen als de ouder er zelf om vraagt.', 'Pw art. 9a lid 5 c en 6');
  if (wat === 'niet-wijzigen' && !vraag) return nee('geen-verzoek', 'Er ligt geen verzoek om iets te veranderen.');
  if (wat === 'verlengen' && zaak.grond === 'jong-kind')
    return nee('wet-bepaalt-einde', 'Hoe lang deze ontheffing duurt, staat in de wet.', 'Pw art. 9a lid 4');
  if (wat === 'verlengen' && !('perioden' in zaak && zaak.perioden.at(-1)?.tot))
    return nee('geen-einde', 'Deze ontheffing heeft geen einddatum.');
  return undefined;
}

type Vraag = Extract<Ontheffingsopdracht, { command: 'prepareBesluit' }>;

/** What a besluit will say, with the law of its first day; or why it cannot. */
export function voorstelVan(zaak: Ontheffing, vraag: Vraag): Uitslag<Ontheffingsvoorstel> {
  const { besluit, wat, vanaf, totEnMet, jongKind } = vraag;
  const past = besluitPast(zaak, wat);
  if (past) return geweigerd(past);
  const artikel = ARTIKEL[zaak.grond];
  switch (wat) {
    case 'afwijzen':
    case 'niet-wijzigen':
      return gelukt({ besluit, wat, artikel });
    case 'verlenen':
    case 'hervatten':
      if (!vanaf) return geweigerd(nee('vanaf-ontbreekt', 'Vul in vanaf welke dag dit geldt.'));
      if (zaak.grond === 'jong-kind') return metJongKind(zaak, { besluit, wat, vanaf, totEnMet, jongKind });
      return metEinde(zaak.grond, { besluit, wat, vanaf, totEnMet, artikel });
    case 'verlengen': {
      const einde = laatsteDag(zaak);
      if (!totEnMet || !einde) return geweigerd(EINDE_ONTBREEKT);
      return totEnMet <= einde
        ? geweigerd(nee('niet-langer', `Kies een dag na ${datum(einde)}.`, undefined, { totEnMet: einde }))
        : gelukt({ besluit, wat, vanaf: addDays(einde, 1), totEnMet, artikel });
    }
    case 'opschorten':
    case 'intrekken': {
      const begin = 'perioden' in zaak ? zaak.perioden.at(-1)?.vanaf : undefined;
      if (!vanaf) return geweigerd(nee('vanaf-ontbreekt', 'Vul in vanaf welke dag dit geldt.'));
      return begin && vanaf <= begin
        ? geweigerd(nee('voor-begin', 'Deze dag ligt voor het begin van de ontheffing.', undefined, { begin }))
        : gelukt({ besluit, wat, vanaf, artikel: STOP[zaak.grond][wat] });
    }
  }
}

const STOP = {
  'dringende-redenen': { opschorten: 'Pw art. 9 lid 2', intrekken: 'Pw art. 9 lid 2' },
  'jong-kind': { opschorten: 'Pw art. 9a lid 5 c', intrekken: 'Pw art. 9a lid 5 d' },
  arbeidsongeschikt: { opschorten: 'Pw art. 9 lid 5', intrekken: 'Pw art. 9 lid 5' },
} as const;

const EINDE_ONTBREEKT = nee(
  'einde-ontbreekt',
  'Vul in tot en met welke dag dit geldt. Een ontheffing is tijdelijk.',
  'Pw art. 9 lid 2',
);

function metEinde(grond: Ontheffingsgrond, voorstel: Ontheffingsvoorstel): Uitslag<Ontheffingsvoorstel> {
  const { vanaf, totEnMet } = voorstel;
  if (!totEnMet) return grond === 'arbeidsongeschikt' ? gelukt(voorstel) : geweigerd(EINDE_ONTBREEKT);
  return vanaf && totEnMet < vanaf
    ? geweigerd(nee('einde-voor-begin', 'De laatste dag ligt voor de eerste.', undefined, { vanaf, totEnMet }))
    : gelukt(voorstel);
}

function metJongKind(
  zaak: Ontheffing,
  vraag: Pick<Vraag, 'besluit' | 'wat' | 'totEnMet' | 'jongKind'> & { readonly vanaf: IsoDate },
): Uitslag<Ontheffingsvoorstel> {
  const { besluit, wat, vanaf, totEnMet } = vraag;
  const feiten: Jongkindfeiten | undefined = vraag.jongKind ?? ('jongKind' in zaak ? zaak.jongKind : undefined);
  if (!feiten)
    return geweigerd(
      nee(
        'kind-ontbreekt',
        'Vul in wanneer het jongste kind is geboren, en of de ouder alleen is.',
        'Pw art. 9a lid 1',
      ),
    );
  const eerder = 'perioden' in zaak ? gebruikteDagen(zaak.perioden, vanaf) : 0;
  const wet = attempt(() =>
    ontheffingAlleenstaandeOuder(lawOn(vanaf), {
      isAlleenstaandeOuder: feiten.isAlleenstaandeOuder,
      jongsteKind: feiten.jongsteKind,
      gebruikteDagen: eerder + feiten.dagenElders,
      vanaf,
    }),
  );
  if (!wet.ok)
    return geweigerd(nee('wet-ontbreekt', 'De wet van deze dag staat niet in Meedoen.', 'Pw art. 9a', { vanaf }));
  const { value: uiterlijk, article, says } = wet.value;
  if (uiterlijk === null) return geweigerd(nee('kan-niet', says, article));
  if (totEnMet && (totEnMet > uiterlijk || totEnMet < vanaf))
    return geweigerd(
      nee('langer-dan-de-wet', `Dit kan tot en met ${datum(uiterlijk)}. ${says}`, article, { uiterlijk }),
    );
  return gelukt({ besluit, wat, vanaf, totEnMet: totEnMet ?? uiterlijk, jongKind: feiten, artikel: article });
}

/** The last day an ontheffing holds; undefined: without end, or never granted. */
export function laatsteDag(zaak: Ontheffing): IsoDate | undefined {
  const tot = 'perioden' in zaak ? zaak.perioden.at(-1)?.tot : undefined;
  return tot && addDays(tot, -1);
}
