import { type Cents, parameter } from '../kernel/index.ts';
import { EINDE_BEKEND, NORMENBRIEF_2026, pw, verified } from './bron.ts';

export const bedragVerhogingJongere = parameter<Cents>({
  naam: 'verhoging norm 18-20 zonder steun van ouders',
  omschrijving: 'Verhoging van de norm voor wie 18, 19 of 20 jaar is en geen beroep kan doen op zijn ouders',
  article: 'Pw art. 20 lid 3',
  unit: 'cents',
  values: [verified('2026-01-01', 746_45, NORMENBRIEF_2026), verified('2026-07-01', 762_24, pw('2026-07-01'))],
  unknownFrom: EINDE_BEKEND,
});

/** One twelfth of art. 2 lid 6 of the Wet op het kindgebonden budget; nobody published it for 2027 yet. */
export const verhogingAlleenverdiener = parameter<Cents>({
  naam: 'verhoging ouder met partner zonder recht',
  omschrijving: 'Verhoging van de norm voor een ouder met een partner zonder recht op bijstand',
  article: 'Pw art. 24a',
  unit: 'cents',
  values: [verified('2015-01-01', 0, pw('2026-01-01', 'art. 24a, nog niet in werking'))],
  unknownFrom: EINDE_BEKEND,
});

/** What is left when the housing situation is not shown. Until 2015 the text says: of the rekennorm. */
export const deelWoonsituatieNietAangetoond = parameter<number>({
  naam: 'deel norm als de woonsituatie niet is aangetoond',
  omschrijving: 'Deel van de rekennorm van art. 22a als de woonsituatie niet is aangetoond',
  article: 'Pw art. 53a lid 3 a',
  unit: 'percent',
  values: [
    verified('2015-01-01', 30, pw('2015-07-01', 'art. 53a lid 3 a')),
    verified('2026-01-01', 30, pw('2026-01-01', 'art. 53a lid 3 a')),
  ],
});
