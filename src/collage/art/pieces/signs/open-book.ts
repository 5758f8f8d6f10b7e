import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** An open book, its pages towards the reader; `label` is the right page. */
export const openBook = painted({
  id: 'opened-book',
  names: ['open book', 'opened book', 'storybook'],
  metres: 0.2,
  colour: '#a8453c',
  colour2: '#fbf6e6',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-132 -104L0 -84L132 -104V14L0 30L-132 14Z',
      s.fade([shade(colour, 0.1), shade(colour, -0.3)]),
    );
    s.layer(0.6, 0.2);
    for (const mirror of [true, false]) {
      s.placed({ mirror }, () => {
        s.path(
          'M0 -96C30 -124 90 -124 124 -112V-2C90 -14 30 -12 0 18Z',
          s.fade(
            [
              [0, shade(colour2, -0.24)],
              [0.16, shade(colour2, 0.05)],
              [1, colour2],
            ],
            0,
          ),
        );
        s.line('M0 18C30 -10 90 -12 124 -1M0 22C30 -4 90 -6 124 5', shade(colour2, -0.25), 1.6);
      });
    }
    for (let i = 0; i < 6; i++)
      s.line(
        `M-108 ${-98 + i * 16}C-80 ${-104 + i * 16} -44 ${-102 + i * 16} -18 ${-88 + i * 16}`,
        shade(colour2, -0.4),
        2.4,
        { opacity: 0.7 },
      );
    return { anchors: { label: [64, -62, 92, -4], 'hand-left': [0, 0, 120] } };
  },
});
