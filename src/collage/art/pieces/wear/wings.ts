import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A pair of feathered wings, to attach behind at `back`. */
export const wings = painted({
  id: 'wings',
  names: ['wing', 'angel wing', 'feathered wing'],
  metres: 1.2,
  bearing: 'flies',
  extent: 'part',
  colour: '#fbfbfd',
  draw(s, { colour }) {
    for (const mirror of [false, true]) {
      s.layer();
      s.placed({ mirror }, () => {
        for (let i = 0; i < 8; i++) {
          const turn = 18 + i * 11;
          s.placed({ x: 30 + i * 13, y: -34 - i * 6, turn: -turn }, () => {
            const length = 104 - i * 3;
            s.path(
              `M-13 0C-17 ${length * 0.5} -9 ${length} 0 ${length}C10 ${length} 17 ${length * 0.5} 13 0Z`,
              s.fade([shade(colour, 0.1), shade(colour, -0.16)]),
            );
          });
        }
        for (let i = 0; i < 7; i++) {
          s.placed({ x: 22 + i * 15, y: -40 - i * 8, turn: -(22 + i * 10) }, () => {
            s.path(
              'M-12 -6C-15 24 -8 52 0 52C9 52 15 24 12 -6Z',
              s.fade([shade(colour, 0.4), shade(colour, -0.08)]),
            );
          });
        }
        s.path(
          'M0 -20C30 -62 90 -118 150 -112C164 -108 162 -92 150 -88C100 -80 50 -40 14 0C2 4 -4 -8 0 -20Z',
          s.fade([shade(colour, 0.5), shade(colour, -0.06)]),
        );
      });
    }
    return { anchors: { back: [0, -30, 130] }, foot: { x: 0, y: 0 } };
  },
});
