import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A chair, three quarters to the front; `colour2` is its cushion. */
export const chair = painted({
  id: 'wooden-chair',
  names: ['chair', 'wooden chair', 'dining chair', 'kitchen chair'],
  metres: 0.95,
  colour: material.wood,
  colour2: '#c8503f',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path('M-58 -104L-50 -6H-40L-44 -104ZM58 -104L50 -6H40L44 -104Z', shade(colour, -0.42));
    s.layer();
    s.path(
      'M-64 -236C-66 -246 -52 -248 -50 -240L-44 -96H-58ZM64 -236C66 -246 52 -248 50 -240L44 -96H58Z',
      s.fade([shade(colour, 0.2), shade(colour, -0.25)], 0),
    );
    for (const x of [-26, 0, 26])
      s.rect(x - 6, -216, 12, 116, 4, s.fade([shade(colour, 0.12), shade(colour, -0.28)], 0));
    s.path(
      'M-64 -238C-40 -250 40 -250 64 -238L62 -208C40 -216 -40 -216 -62 -208Z',
      s.fade([shade(colour, 0.28), shade(colour, -0.12)]),
    );
    s.layer();
    for (const x of [-66, 66])
      s.path(
        `M${x - 9} -92H${x + 9}L${x + 6} 0H${x - 6}Z`,
        s.fade([shade(colour, 0.12), shade(colour, -0.3)], 0),
      );
    s.line('M-62 -38H62', shade(colour, -0.2), 7);
    s.layer(1, 0.4);
    s.path(
      'M-60 -118H60L80 -92V-84Q78 -80 72 -80H-72Q-78 -80 -80 -84V-92Z',
      s.fade([shade(colour, 0.1), shade(colour, -0.2)]),
    );
    s.path(
      'M-54 -122C-30 -128 30 -128 54 -122C62 -114 70 -104 72 -98C40 -88 -40 -88 -72 -98C-70 -104 -62 -114 -54 -122Z',
      s.fade([shade(colour2, 0.26), shade(colour2, -0.2)]),
    );
    return { anchors: { seat: [0, -108, 120], top: [0, -108, 100] } };
  },
});
