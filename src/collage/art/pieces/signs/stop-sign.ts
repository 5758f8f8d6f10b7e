import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { rounded } from '../path.ts';
import { shade } from '../shades.ts';
import { EIGHT } from './octagon.ts';

/** The red eight-cornered one, its word painted on. */
export const stopSign = painted({
  id: 'stop-sign-post',
  names: ['stop sign'],
  metres: 2.3,
  colour: '#d3302b',
  draw(s, { colour }) {
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
      s.path(rounded(EIGHT, 6), '#fbfbf8');
      s.placed({ scale: 0.9 }, () =>
        s.path(rounded(EIGHT, 6), s.fade([shade(colour, 0.14), shade(colour, -0.12)])),
      );
      // S, T, O, P as strokes: no font is needed for a sign everybody knows.
      s.line(
        'M-27 -12C-31 -18 -43 -16 -43 -8C-43 2 -27 -2 -27 9C-27 17 -40 18 -44 11',
        '#fbfbf8',
        7,
      );
      s.line('M-19 -14H-1M-10 -14V16', '#fbfbf8', 7);
      s.oval(12, 1, 9, 14, 'none', { stroke: '#fbfbf8', width: 7 });
      s.line('M31 16V-14H37C49 -14 49 4 37 4H31', '#fbfbf8', 7);
    });
    return { anchors: {} };
  },
});
