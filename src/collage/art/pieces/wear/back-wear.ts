import type { Piece } from '../../piece.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** What is carried on the back, behind the body, at the anchor `back`: the back is 100 wide. */
export const backWear: readonly Piece[] = [
  painted({
    id: 'backpack',
    names: ['backpack', 'rucksack', 'knapsack', 'school bag', 'schoolbag', 'satchel'],
    metres: 0.5,
    colour: '#3f7fc0',
    colour2: '#f2c23c',
    draw(s, { colour, colour2 }) {
      s.layer();
      s.line('M-16 -54C-16 -72 16 -72 16 -54', shade(colour, -0.3), 7);
      s.path(
        'M-58 -20C-58 -60 58 -60 58 -20V66C58 82 -58 82 -58 66Z',
        s.fade([shade(colour, 0.2), shade(colour, -0.24)]),
      );
      s.layer(1, 0.3);
      s.path(
        'M-42 18H42V56C42 68 -42 68 -42 56Z',
        s.fade([shade(colour, 0.3), shade(colour, -0.1)]),
      );
      s.line('M-42 24H42', colour2, 4);
      s.line('M-30 -14C-10 -20 10 -20 30 -14', shade(colour, -0.3), 3);
      return { anchors: { back: [0, 10, 96] } };
    },
  }),
  painted({
    id: 'fairy-wings',
    names: ['fairy wing', 'butterfly wing', 'fairy wings', 'butterfly wings'],
    metres: 0.9,
    bearing: 'flies',
    extent: 'part',
    colour: '#a9d8f5',
    colour2: '#f2b8e0',
    draw(s, { colour, colour2 }) {
      s.layer(0.6);
      for (const side of [-1, 1])
        s.placed({ mirror: side < 0 }, () => {
          s.path(
            'M6 0C30 -80 110 -120 146 -92C164 -60 110 -6 6 6Z',
            s.fade([
              [0, shade(colour, 0.3), 0.92],
              [1, colour2, 0.85],
            ]),
          );
          s.path(
            'M6 6C60 10 116 40 108 78C90 108 30 70 4 14Z',
            s.fade([
              [0, colour2, 0.9],
              [1, shade(colour, 0.2), 0.85],
            ]),
          );
          s.line(
            'M10 0C50 -40 90 -70 130 -84M12 4C60 -10 100 -30 136 -60M10 10C50 26 80 50 96 76',
            '#ffffff',
            2.6,
            { opacity: 0.7 },
          );
        });
      return { anchors: { back: [0, 0, 100] } };
    },
  }),
  painted({
    id: 'jetpack',
    names: ['jetpack', 'jet pack'],
    metres: 0.7,
    colour: '#c9ced6',
    colour2: '#e2493c',
    draw(s, { colour, colour2 }) {
      s.layer();
      for (const x of [-44, 44]) {
        s.path(`M${x - 16} 76L${x} 124L${x + 16} 76Z`, s.fade(['#ffe27a', '#f0722a', '#d63a2a']));
        s.path(
          `M${x - 26} -40C${x - 22} -76 ${x + 22} -76 ${x + 26} -40V70H${x - 26}Z`,
          s.fade([shade(colour, 0.3), shade(colour, -0.3)], 20),
        );
        s.rect(x - 26, 4, 52, 14, 2, colour2);
      }
      return { anchors: { back: [0, 10, 96] } };
    },
  }),
  painted({
    id: 'quiver',
    names: ['quiver', 'quiver of arrows'],
    metres: 0.7,
    colour: '#8a5a35',
    colour2: '#f0ede4',
    draw(s, { colour, colour2 }) {
      s.placed({ x: 30, y: -20, turn: 24 }, () => {
        for (const x of [-12, 0, 12]) {
          s.line(`M${x} 0V-60`, '#c9a06a', 4);
          s.path(`M${x - 7} -70L${x} -48L${x + 7} -70L${x} -62Z`, colour2);
        }
        s.rect(-20, -30, 40, 110, 10, s.fade([shade(colour, 0.2), shade(colour, -0.3)]));
      });
      return { anchors: { back: [0, 10, 96] } };
    },
  }),
];
