import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { rounded } from '../path.ts';
import { shade } from '../shades.ts';
import { EIGHT } from './octagon.ts';

/** Traffic signs on a pole. `kind`: `stop`, `yield`, `diamond`, `round`, `street`. */
export const roadSign = painted({
  id: 'road-sign',
  names: ['road sign', 'traffic sign', 'yield sign', 'street sign', 'warning sign'],
  metres: 2.3,
  colour: '#f5c431',
  draw(s, { colour: asked, read }) {
    const kind = read.oneOf('kind', ['diamond', 'stop', 'yield', 'round', 'street']);
    const usual = {
      stop: '#d3302b',
      yield: '#d3302b',
      diamond: '#f5c431',
      round: '#d3302b',
      street: '#1f7a4c',
    }[kind];
    const colour = read.given('colour') ? asked : usual;
    s.layer();
    s.rect(
      -5,
      -240,
      10,
      242,
      3,
      s.fade([shade(material.steel, 0.4), shade(material.steel, -0.35)], 0),
    );
    s.layer(0.7, 0.2);
    s.placed({ y: -232 }, () => {
      const face = s.fade([shade(colour, 0.14), shade(colour, -0.12)]);
      if (kind === 'stop') {
        s.path(rounded(EIGHT, 6), '#fbfbf8');
        s.placed({ scale: 0.9 }, () => s.path(rounded(EIGHT, 6), face));
      } else if (kind === 'yield') {
        s.path(
          rounded(
            [
              [-72, -56],
              [72, -56],
              [0, 68],
            ],
            12,
          ),
          face,
        );
        s.path(
          rounded(
            [
              [-42, -38],
              [42, -38],
              [0, 36],
            ],
            8,
          ),
          '#fbfbf8',
        );
      } else if (kind === 'round') {
        s.oval(0, 0, 62, 62, face);
        s.oval(0, 0, 46, 46, '#fbfbf8');
      } else if (kind === 'street') {
        s.rect(-110, -30, 220, 60, 9, '#fbfbf8');
        s.rect(-105, -25, 210, 50, 7, face);
      } else {
        s.path(
          rounded(
            [
              [0, -82],
              [82, 0],
              [0, 82],
              [-82, 0],
            ],
            13,
          ),
          '#26272c',
        );
        s.path(
          rounded(
            [
              [0, -76],
              [76, 0],
              [0, 76],
              [-76, 0],
            ],
            11,
          ),
          face,
        );
      }
    });
    const width = { stop: 104, yield: 60, diamond: 92, round: 78, street: 190 }[kind];
    return { anchors: { label: [0, kind === 'yield' ? -242 : -232, width] } };
  },
});
