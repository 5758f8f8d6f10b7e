import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** The seat of a ruler: a tall back with a crest, cushioned; `colour2` is the velvet. */
export const throne = painted({
  id: 'throne',
  names: ['throne', 'royal throne', 'golden throne'],
  metres: 1.7,
  colour: material.gold,
  colour2: '#9c2433',
  draw(s, { colour, colour2 }) {
    const gilt = s.fade([shade(colour, 0.3), colour, shade(colour, -0.3)], 0);
    s.layer();
    s.path('M-82 -90L-86 -290C-60 -300 -44 -330 0 -344C44 -330 60 -300 86 -290L82 -90Z', gilt);
    for (const x of [-86, 86]) s.oval(x, -298, 14, 14, gilt);
    s.oval(0, -352, 18, 18, gilt);
    s.oval(0, -352, 8, 8, shade(colour2, 0.15));
    s.layer(0.9, 0.3);
    s.path(
      'M-62 -96L-66 -272C-46 -282 -32 -304 0 -314C32 -304 46 -282 66 -272L62 -96Z',
      s.fade([shade(colour2, 0.2), shade(colour2, -0.25)]),
    );
    for (const [x, y] of [
      [0, -262],
      [-30, -222],
      [30, -222],
      [0, -182],
      [-30, -142],
      [30, -142],
    ] as const)
      s.oval(x, y, 4.5, 4.5, shade(colour, 0.15));
    s.layer();
    for (const x of [-86, 86]) {
      s.rect(x - 12, -92, 24, 92, 5, gilt);
      s.oval(x, -4, 17, 9, shade(colour, -0.2));
    }
    s.layer(1, 0.3);
    s.path('M-88 -104H88L96 -78V-54H-96V-78Z', gilt);
    s.path(
      'M-74 -118C-40 -128 40 -128 74 -118C84 -108 86 -98 84 -92C40 -84 -40 -84 -84 -92C-86 -98 -84 -108 -74 -118Z',
      s.fade([shade(colour2, 0.3), shade(colour2, -0.2)]),
    );
    s.layer(1, 0.3);
    for (const side of [-1, 1]) {
      s.rect(side * 92 - 9, -166, 18, 80, 6, gilt);
      s.rect(side * 90 - 17, -182, 34, 22, 11, gilt);
    }
    return { anchors: { seat: [0, -106, 130], top: [0, -106, 110] } };
  },
});
