import type { Piece } from '../../piece.ts';
import { choicesOf } from '../choices.ts';
import { shade } from '../shades.ts';
import { Sketch } from '../sketch.ts';
import { keys } from './keys.ts';
import { screen } from './screen.ts';

/** An open laptop from the front; `label` is its screen. */
export const laptop: Piece = {
  id: 'laptop',
  names: ['laptop', 'notebook computer', 'laptop computer'],
  metres: 0.26,
  bearing: 'stands',
  facing: 'front',
  paintsItself: true,
  build(options) {
    const read = choicesOf(options);
    const shell = read.colour('colour', '#c9cdd3');
    const s = new Sketch('laptop');
    s.layer();
    s.rect(-120, -196, 240, 156, 11, s.fade([shade(shell, 0.2), shade(shell, -0.3)]));
    s.layer(0.12);
    s.rect(-115, -191, 230, 146, 8, '#23262c');
    screen(s, -107, -183, 214, 128, read.colour('colour2', '#27507d'));
    s.layer();
    s.path(
      'M-118 -42H118L146 -6C147 2 142 4 136 4H-136C-142 4 -147 2 -146 -6Z',
      s.fade([shade(shell, 0.1), shade(shell, 0.42)]),
    );
    s.path(
      'M-147 -6H147C148 4 142 6 136 6H-136C-142 6 -148 4 -147 -6Z',
      s.fade([shade(shell, -0.05), shade(shell, -0.35)]),
    );
    s.layer(0.6);
    keys(s, -38, 19, 104, 118, '#3a3f48');
    s.path('M-30 -16H30L34 -8H-34Z', shade(shell, -0.12));
    return s.figure({
      metres: 0.26,
      bearing: 'stands',
      foot: { x: 0, y: 2 },
      anchors: { label: [0, -119, 196], top: [0, -24, 200] },
    });
  },
};
