import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A cloth banner between two poles. */
export const banner = painted({
  id: 'banner',
  names: ['banner', 'cloth banner', 'pennant', 'streamer'],
  metres: 2.2,
  colour: '#d9473c',
  colour2: '#f6d26b',
  draw(s, { colour, colour2 }) {
    s.layer();
    for (const x of [-150, 150]) {
      s.rect(
        x - 5,
        -206,
        10,
        208,
        4,
        s.fade([shade(material.paleWood, 0.2), shade(material.paleWood, -0.35)], 0),
      );
      s.oval(x, -210, 9, 9, s.glow([shade(colour2, 0.35), shade(colour2, -0.3)]));
    }
    s.layer(1, 0.15);
    const cloth =
      'M-150 -194C-100 -178 -50 -206 0 -190C50 -176 100 -204 150 -190V-104C100 -118 50 -90 0 -104C-50 -120 -100 -92 -150 -108Z';
    s.path(
      cloth,
      s.fade(
        [
          shade(colour, 0.16),
          shade(colour, -0.06),
          shade(colour, 0.14),
          shade(colour, -0.1),
          shade(colour, 0.1),
        ],
        0,
      ),
    );
    s.within(cloth, () =>
      s.line(
        'M-150 -186C-100 -170 -50 -198 0 -182C50 -168 100 -196 150 -182M-150 -116C-100 -100 -50 -128 0 -112C50 -98 100 -126 150 -112',
        colour2,
        4,
      ),
    );
    return { anchors: { label: [0, -148, 250] } };
  },
});
