import type { Figure } from '../figure.ts';
import type { PieceOptions, Rig } from '../piece.ts';
import { Sketch } from '../pieces/sketch.ts';
import { frontFace } from './front-face.ts';
import { armsOf, drawUpright, uprightOf } from './upright.ts';
import type { Arms } from './upright.ts';

function drawBust(id: string, options: PieceOptions, given: Figure, usual: Arms): Figure {
  const head = frontFace(options, given);
  const s = new Sketch(id);
  const layout = uprightOf(options, head, false);
  const { trunk, body } = layout;
  const cut = trunk.y + trunk.length * 0.86;
  const { anchors, slot } = drawUpright(s, layout, head, armsOf(options, usual), { cut });
  // A hand below the cut is not to be seen, so nothing can be put into it.
  for (const name of ['hand-left', 'hand-right', 'grasp'] as const) {
    if (anchors[name]!.y > cut) delete anchors[name];
  }
  const figure = s.figure({
    metres: body.person ? 0.72 : 0.6,
    bearing: 'stands',
    extent: 'bust',
    anchors,
    foot: { x: 0, y: cut },
  });
  return { ...figure, slot };
}

/**
 * Head and chest, as in a portrait; cut off below the ribs, so the frame should cut there too.
 * Arms hang unless `left` or `right` says otherwise.
 */
export const bust: Rig = {
  id: 'bust',
  build: (options, head) => drawBust('bust', options, head, { left: 'down', right: 'down' }),
};

/**
 * As `bust`, carrying something. `grip`: `cradle` (it lies on one forearm, anchor `hand-right`),
 * `both` (on both forearms, same anchor) or `fist` (raised to the side, for sticks and signs).
 */
export const holding: Rig = {
  id: 'holding',
  build(options, head) {
    const grip = options['grip'];
    const arms: Arms =
      grip === 'fist'
        ? { left: 'down', right: 'out' }
        : grip === 'both'
          ? { left: 'cradle', right: 'cradle' }
          : { left: 'down', right: 'cradle' };
    return drawBust('holding', options, head, arms);
  },
};
