import type { Piece } from '../../piece.ts';
import { choicesOf } from '../choices.ts';
import { shade } from '../shades.ts';
import { Sketch } from '../sketch.ts';
import { screen } from './screen.ts';

const SHELL = '#dfe1e4';
const GLASS = '#16212f';

/** A desktop monitor; `label` is the screen's usable area, `colour2` the screen's colour. */
export const computer: Piece = {
  id: 'computer',
  names: [
    'computer',
    'desktop computer',
    'monitor',
    'computer monitor',
    'pc',
    'desktop',
    'computer screen',
    'screen',
    'display',
  ],
  metres: 0.5,
  bearing: 'stands',
  facing: 'front',
  paintsItself: true,
  build(options) {
    const read = choicesOf(options);
    const shell = read.colour('colour', SHELL);
    const s = new Sketch('computer');
    s.layer();
    s.path('M104 172H176L184 208H96Z', s.fade([shade(shell, -0.35), shade(shell, -0.08)]));
    s.path(
      'M78 208C78 203 86 202 94 202H186C194 202 202 203 202 208L206 216C206 221 200 221 194 221H86C80 221 74 221 74 216Z',
      s.fade([shade(shell, 0.3), shade(shell, -0.22)]),
    );
    s.layer();
    s.rect(0, 0, 280, 180, 14, s.fade([shade(shell, 0.3), shell, shade(shell, -0.2)]));
    s.rect(4, 3, 272, 172, 12, 'none', { stroke: shade(shell, 0.6), width: 1.6, opacity: 0.7 });
    s.oval(140, 167, 4, 4, '#5fd38a');
    s.layer(0.12);
    screen(s, 13, 13, 254, 142, read.colour('colour2', GLASS));
    return s.figure({
      metres: 0.5,
      bearing: 'stands',
      foot: { x: 140, y: 217 },
      anchors: { label: [140, 84, 236] },
    });
  },
};
