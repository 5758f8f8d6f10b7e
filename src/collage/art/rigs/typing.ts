import { seededRandom } from '../../../numerics/random.ts';
import type { Rig } from '../piece.ts';
import { choicesOf } from '../pieces/choices.ts';
import { keyboard } from '../pieces/office/keyboard.ts';
import { Sketch } from '../pieces/sketch.ts';
import { frontFace } from './front-face.ts';
import { drawUpright, uprightOf } from './upright.ts';

/**
 * Someone typing behind a desk: to be put on the desk's `top`. The trunk ends where the desk's back
 * edge hides it; the forearms reach forward over the desk to a keyboard, which comes with the rig
 * unless `keyboard` is false. The foot is the keyboard's front edge.
 */
export const typing: Rig = {
  id: 'typing',
  build(options, given) {
    const head = frontFace(options, given);
    const s = new Sketch('typing');
    const layout = uprightOf(options, head, false);
    const { trunk, body } = layout;
    const edge = trunk.y + trunk.length * 0.94;
    const front = edge + trunk.half * 0.46;
    const board = keyboard.build({}, seededRandom(1));
    const between = (): void => {
      if (!choicesOf(options).flag('keyboard', true)) return;
      s.include(board, board.foot, { x: 0, y: front, scale: (trunk.half * 2.35) / board.width });
    };
    const arms = { left: 'forward', right: 'forward' } as const;
    const { anchors } = drawUpright(s, layout, head, arms, { cut: edge, between });
    return s.figure({
      metres: body.person ? 0.78 : 0.7,
      bearing: 'stands',
      extent: 'bust',
      anchors: { ...anchors, top: [0, edge + trunk.half * 0.2, trunk.half * 1.6] },
      foot: { x: 0, y: front },
    });
  },
};
