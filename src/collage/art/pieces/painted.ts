import type { Random } from '../../../numerics/random.ts';
import type { Bearing, FigureFacts } from '../figure.ts';
import type { Piece } from '../piece.ts';
import { choicesOf } from './choices.ts';
import type { Choices } from './choices.ts';
import { Sketch } from './sketch.ts';
import type { Finish } from './sketch.ts';

/** What a drawing function works with: its two colours, its other options, its stream. */
interface Paints {
  readonly colour: string;
  readonly colour2: string;
  readonly read: Choices;
  readonly random: Random;
}

interface Painted {
  readonly id: string;
  readonly names: readonly string[];
  readonly metres: number;
  readonly bearing?: Bearing;
  readonly facing?: FigureFacts['facing'];
  readonly extent?: FigureFacts['extent'];
  /** Usual colours; the second defaults to the first. */
  readonly colour: string;
  readonly colour2?: string;
  /** Draws the thing and says where things attach to it and where it stands. */
  draw(s: Sketch, paints: Paints): Pick<Finish, 'anchors' | 'foot'> | void;
}

/** A piece that paints itself in `colour` and `colour2`. */
export function painted(spec: Painted): Piece {
  const { id, names, metres, bearing = 'stands', facing = 'front', extent = 'whole' } = spec;
  return {
    id,
    names,
    metres,
    bearing,
    facing,
    paintsItself: true,
    build(options, random) {
      const read = choicesOf(options);
      const s = new Sketch(id);
      const colour = read.colour('colour', spec.colour);
      const colour2 = read.colour('colour2', spec.colour2 ?? colour);
      const ends = spec.draw(s, { colour, colour2, read, random });
      return s.figure({ metres, bearing, facing, extent, ...ends });
    },
  };
}
