import type { Piece } from '../../piece.ts';
import { choicesOf } from '../choices.ts';
import { material } from '../materials.ts';
import { shade } from '../shades.ts';
import { Sketch } from '../sketch.ts';

/** A shade lit from within, its lower rim centred at x, y. */
function lampShade(
  s: Sketch,
  x: number,
  y: number,
  half: number,
  height: number,
  colour: string,
): void {
  const d = `M${x - half * 0.62} ${y - height}C${x - half * 0.3} ${y - height - 5} ${x + half * 0.3} ${y - height - 5} ${x + half * 0.62} ${y - height}L${x + half} ${y}C${x + half * 0.5} ${y + 9} ${x - half * 0.5} ${y + 9} ${x - half} ${y}Z`;
  s.path(
    d,
    s.fade([shade(colour, -0.1), shade(colour, 0.3), shade(colour, 0.12), shade(colour, -0.3)], 0),
  );
  s.within(d, () => {
    s.rect(
      x - half,
      y - height,
      half * 2,
      height + 10,
      0,
      s.fade([
        [0, '#fff6cf', 0],
        [0.7, '#fff6cf', 0.25],
        [1, '#fffbe6', 0.8],
      ]),
    );
    s.path(
      `M${x - half} ${y - 5}C${x - half * 0.5} ${y + 4} ${x + half * 0.5} ${y + 4} ${x + half} ${y - 5}V${y + 12}H${x - half}Z`,
      shade(colour, -0.2),
      { opacity: 0.5 },
    );
  });
}

export const floorLamp: Piece = {
  id: 'floor-lamp',
  names: ['floor lamp', 'standing lamp', 'standard lamp', 'lamp'],
  metres: 1.65,
  bearing: 'stands',
  facing: 'front',
  paintsItself: true,
  build(options) {
    const read = choicesOf(options);
    const colour = read.colour('colour', '#f4c33f');
    const pole = read.colour('colour2', material.wood);
    const s = new Sketch('floor-lamp');
    s.layer();
    s.rect(-4, -262, 8, 256, 3, s.fade([shade(pole, 0.3), shade(pole, -0.35)], 0));
    s.oval(0, -6, 36, 9, s.fade([shade(pole, 0.2), shade(pole, -0.4)]));
    s.oval(0, -10, 30, 6, shade(pole, 0.25), { opacity: 0.5 });
    s.layer(0.8);
    lampShade(s, 0, -230, 56, 78, colour);
    s.rect(-3, -318, 6, 10, 3, material.brass);
    s.line('M30 -224V-196', shade(pole, -0.1), 1.6);
    s.oval(30, -193, 3.4, 3.4, material.brass);
    return s.figure({ metres: 1.65, bearing: 'stands', foot: { x: 0, y: -4 } });
  },
};

export const tableLamp: Piece = {
  id: 'table-lamp',
  names: ['table lamp', 'desk lamp', 'bedside lamp', 'night lamp'],
  metres: 0.5,
  bearing: 'stands',
  facing: 'front',
  paintsItself: true,
  build(options) {
    const read = choicesOf(options);
    const colour = read.colour('colour', '#f6dfa4');
    const body = read.colour('colour2', '#3d8c93');
    const s = new Sketch('table-lamp');
    s.layer();
    s.rect(-4, -86, 8, 24, 2, material.brass);
    s.path(
      'M-10 -68C-8 -60 -34 -46 -32 -24C-31 -10 -22 -2 -16 0H16C22 -2 31 -10 32 -24C34 -46 8 -60 10 -68Z',
      s.fade([shade(body, 0.35), body, shade(body, -0.4)], 15),
    );
    s.oval(-12, -34, 6, 12, '#fff', { opacity: 0.35 });
    s.rect(-22, -4, 44, 7, 3, shade(material.brass, -0.1));
    s.layer(0.8);
    lampShade(s, 0, -82, 54, 66, colour);
    return s.figure({ metres: 0.5, bearing: 'stands' });
  },
};
