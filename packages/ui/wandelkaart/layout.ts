import type { Kaartwoorden, Station, Wandelkaart } from '@meedoen/casework/wandelkaart';
import type { Box, Point } from './box.ts';
import type { Piece } from './curve.ts';
import { type Label, type LabelParts, type Line, lineOf } from './text.ts';

/** A station as drawn, with its label. */
export interface Place extends Point {
  readonly id: string;
  readonly soort: Station['soort'] | 'doel';
  readonly label: Label;
}

/** What every form of the drawing has. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly places: readonly Place[];
  readonly walked: readonly Piece[];
  readonly ahead: readonly Piece[];
}

/** Every label and card of a drawing: none may lie on another, all lie inside. */
export const boxesOf = (layout: Layout & { readonly boxes?: readonly Box[] }): Box[] => [
  ...layout.places.map(({ label }) => label),
  ...(layout.boxes ?? []),
];

/** The words of a station as the parts of its label. */
export function partsOf(station: Station, woorden: Kaartwoorden, first: LabelParts['first']): LabelParts {
  const { kop, bij } = lineOf(
    woorden.delen.flatMap(({ regels }) => regels),
    station.id,
  );
  const more: Line[] = [
    ...(station.toelichting && station.toelichting !== bij
      ? [{ text: station.toelichting, sort: 'gewoon' as const }]
      : []),
    ...(station.isVoorbij ? [{ text: woorden.omlijsting.voorbij, sort: 'gewoon' as const }] : []),
    ...station.drempels.map(({ wat, stand }): Line => {
      return stand === 'open' ? { text: `△ ${wat}`, sort: 'drempel' } : { text: `✓ ${wat}`, sort: 'genomen' };
    }),
  ];
  return { kop, bij, more, first: station.soort === 'nu' ? 'kop' : first };
}

/** Where the line of what was walked ends: at now. */
export const indexOfNow = ({ stations }: Wandelkaart): number => stations.findIndex(({ soort }) => soort === 'nu');
