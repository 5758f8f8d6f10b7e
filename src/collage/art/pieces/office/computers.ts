import type { Piece } from '../../piece.ts';
import { choicesOf } from '../choices.ts';
import { shade } from '../shades.ts';
import { Sketch } from '../sketch.ts';

const SHELL = '#dfe1e4';
const GLASS = '#16212f';

/** A dark screen with a faint sheen. */
function screen(
  s: Sketch,
  x: number,
  y: number,
  width: number,
  height: number,
  glow: string,
): void {
  s.rect(x, y, width, height, 4, s.fade([shade(glow, 0.08), glow, shade(glow, -0.3)], 60));
  s.path(
    `M${x + width * 0.04} ${y}H${x + width * 0.42}L${x + width * 0.16} ${y + height}H${x + width * 0.04}Z`,
    '#ffffff',
    { opacity: 0.045 },
  );
}

/** Rows of keys in perspective: `far` and `near` are half widths. */
function keys(
  s: Sketch,
  y: number,
  height: number,
  far: number,
  near: number,
  colour: string,
): void {
  const rows = 5;
  for (let row = 0; row < rows; row++) {
    const half = (t: number): number => far + (near - far) * t;
    const [top, bottom] = [(row + 0.1) / rows, (row + 0.86) / rows];
    const count = row === rows - 1 ? 9 : 14;
    const space = row === rows - 1;
    for (let i = 0; i < count; i++) {
      let [a, b] = [(i + 0.08) / count, (i + 0.92) / count];
      if (space && i === 3) b = (6 + 0.92) / count;
      if (space && i > 3 && i < 7) continue;
      [a, b] = [a * 2 - 1, b * 2 - 1];
      s.path(
        `M${a * half(top)} ${y + height * top}H${b * half(top)}L${b * half(bottom)} ${y + height * bottom}H${a * half(bottom)}Z`,
        s.fade([shade(colour, 0.3), shade(colour, -0.12)]),
      );
    }
  }
}

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

export const keyboard: Piece = {
  id: 'keyboard',
  names: ['computer keyboard', 'keyboard'],
  metres: 0.09,
  bearing: 'lies',
  facing: 'front',
  paintsItself: true,
  build(options) {
    const shell = choicesOf(options).colour('colour', '#d9dade');
    const s = new Sketch('keyboard');
    s.layer();
    s.path(
      'M-128 -26C-128 -32 -124 -34 -118 -34H118C124 -34 128 -32 128 -26L142 28C143 36 138 38 132 38H-132C-138 38 -143 36 -142 28Z',
      s.fade([shade(shell, 0.1), shade(shell, -0.06), shade(shell, -0.3)]),
    );
    s.layer(0.7);
    keys(s, -29, 58, 120, 134, shade(shell, 0.35));
    return s.figure({
      metres: 0.09,
      bearing: 'lies',
      foot: { x: 0, y: 30 },
      anchors: { top: [0, -6, 200] },
    });
  },
};

export const computerMouse: Piece = {
  id: 'computer-mouse',
  names: ['computer mouse'],
  metres: 0.05,
  bearing: 'lies',
  facing: 'front',
  paintsItself: true,
  build(options) {
    const shell = choicesOf(options).colour('colour', '#e6e7ea');
    const s = new Sketch('computer-mouse');
    s.layer();
    const d =
      'M-38 16C-40 -8 -24 -30 0 -30C24 -30 40 -8 38 16C36 30 18 34 0 34C-18 34 -36 30 -38 16Z';
    s.path(d, s.fade([shade(shell, 0.4), shell, shade(shell, -0.3)]));
    s.line('M0 -29V0M-34 0Q0 10 34 0', shade(shell, -0.3), 2);
    s.rect(-4, -20, 8, 14, 4, '#5a606b');
    return s.figure({ metres: 0.05, bearing: 'lies', foot: { x: 0, y: 28 } });
  },
};

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
