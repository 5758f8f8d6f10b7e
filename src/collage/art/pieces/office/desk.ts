import type { Piece } from '../../piece.ts';
import { choicesOf } from '../choices.ts';
import { material } from '../materials.ts';
import { shade } from '../shades.ts';
import { Sketch } from '../sketch.ts';

/** A desk seen from the front; things stand on the anchor `top`. */
export const desk: Piece = {
  id: 'desk',
  names: ['desk', 'writing desk', 'work desk', 'computer desk', 'workbench', 'counter'],
  metres: 0.76,
  bearing: 'stands',
  facing: 'front',
  paintsItself: true,
  build(options) {
    const wood = choicesOf(options).colour('colour', material.wood);
    const s = new Sketch('desk');
    s.layer();
    s.rect(34, 40, 372, 100, 4, s.fade([shade(wood, -0.42), shade(wood, -0.28)]));
    s.layer();
    s.rect(26, 36, 118, 136, 5, s.fade([shade(wood, -0.06), shade(wood, -0.3)]));
    s.rect(296, 36, 118, 136, 5, s.fade([shade(wood, -0.06), shade(wood, -0.3)]));
    s.layer(1, 0.2);
    for (const x of [36, 306]) {
      for (const y of [50, 90, 130]) {
        s.rect(x, y, 98, 33, 4, s.fade([shade(wood, 0.14), shade(wood, -0.12)]));
        s.rect(
          x + 34,
          y + 13,
          30,
          6,
          3,
          s.fade([shade(material.brass, 0.3), shade(material.brass, -0.3)]),
        );
      }
    }
    s.layer(1, 0.45);
    const top = 'M30 8H410L432 30H8Z';
    s.path(top, s.fade([shade(wood, 0.12), shade(wood, 0.34)]));
    s.within(top, () => {
      for (const [x, y] of [
        [60, 13],
        [190, 17],
        [300, 12],
        [90, 23],
        [260, 24],
      ] as const) {
        s.line(
          `M${x} ${y}C${x + 30} ${y - 2} ${x + 60} ${y + 3} ${x + 104} ${y}`,
          shade(wood, -0.05),
          1.4,
          { opacity: 0.6 },
        );
      }
    });
    s.rect(6, 29, 428, 14, 5, s.fade([shade(wood, 0.16), shade(wood, -0.22)]));
    return s.figure({
      metres: 0.76,
      bearing: 'stands',
      foot: { x: 220, y: 170 },
      anchors: { top: [220, 22, 390] },
    });
  },
};
