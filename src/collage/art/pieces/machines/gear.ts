import type { Piece } from '../../piece.ts';
import { choicesOf } from '../choices.ts';
import { material } from '../materials.ts';
import { shade } from '../shades.ts';
import { Sketch } from '../sketch.ts';

interface GearPlace {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly teeth: number;
  readonly colour: string;
}

/** Draws a toothed wheel with a hub and holes into the sketch's current layer. */
export function gear(s: Sketch, { x, y, radius, teeth, colour }: GearPlace): void {
  const root = radius * 0.8;
  let d = '';
  for (let i = 0; i < teeth; i++) {
    const corners = [
      [-0.3, root],
      [-0.2, radius],
      [0.2, radius],
      [0.3, root],
    ] as const;
    for (const [offset, r] of corners) {
      const angle = ((i + offset) / teeth) * 2 * Math.PI;
      d += `${d === '' ? 'M' : 'L'}${x + r * Math.cos(angle)} ${y + r * Math.sin(angle)}`;
    }
  }
  const hole = radius * 0.28;
  const ring = `M${x - hole} ${y}A${hole} ${hole} 0 1 0 ${x + hole} ${y}A${hole} ${hole} 0 1 0 ${x - hole} ${y}Z`;
  s.path(`${d}Z${ring}`, s.fade([shade(colour, 0.35), shade(colour, -0.35)], 60), {
    rule: 'evenodd',
  });
  s.oval(x, y, radius * 0.58, radius * 0.58, 'none', {
    stroke: shade(colour, -0.35),
    width: radius * 0.09,
  });
}

/** A brass cogwheel. */
export const gearPiece: Piece = {
  id: 'gear',
  names: ['gear', 'cog', 'cogwheel', 'gearwheel'],
  metres: 0.3,
  bearing: 'stands',
  facing: 'front',
  paintsItself: true,
  build(options) {
    const s = new Sketch('gear');
    const colour = choicesOf(options).colour('colour', material.brass);
    s.layer();
    gear(s, { x: 100, y: 100, radius: 100, teeth: 12, colour });
    return s.figure({ metres: 0.3, bearing: 'stands' });
  },
};
