import type { Bearing } from '../../figure.ts';
import type { Piece } from '../../piece.ts';
import { painted } from '../painted.ts';
import type { Finish, Sketch } from '../sketch.ts';

type Draw = (s: Sketch, colour: string, colour2: string) => void;

/** What all things have in common that are worn in one place. */
interface Wear {
  readonly metres: number;
  readonly bearing: Bearing;
  /** Where the body meets it, in the coordinates in which it is drawn. */
  readonly anchors: NonNullable<Finish['anchors']>;
}

/** Makes pieces that are worn in one place, each from its names, its usual colours and its drawing. */
export function wearable({ metres, bearing, anchors }: Wear) {
  return (
    id: string,
    names: readonly string[],
    [first, second]: readonly [string, string?],
    draw: Draw,
  ): Piece =>
    painted({
      id,
      names,
      metres,
      bearing,
      extent: 'part',
      colour: first,
      ...(second === undefined ? {} : { colour2: second }),
      draw(s, { colour, colour2 }) {
        s.layer();
        draw(s, colour, colour2);
        return { anchors };
      },
    });
}
