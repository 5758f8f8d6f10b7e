import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A cut-glass flacon with a gilded stopper; `colour` is the scent. */
export const perfume = painted({
  id: 'perfume-bottle',
  names: [
    'perfume',
    'perfume bottle',
    'bottle of perfume',
    'cologne',
    'fragrance',
    'aftershave',
    'flacon',
  ],
  metres: 0.11,
  colour: '#f0b9a4',
  colour2: material.gold,
  draw(s, { colour, colour2 }) {
    const d = 'M-58 -104L-44 -122H44L58 -104V-14L46 0H-46L-58 -14Z';
    s.layer(0.8);
    s.path(d, s.fade(['#ffffff', '#d9edf5', '#ffffff'], 20), { opacity: 0.75 });
    const inner = 'M-46 -84H46V-18L38 -10H-38L-46 -18Z';
    s.path(inner, s.fade([shade(colour, 0.35), colour, shade(colour, -0.22)], 20));
    s.oval(0, -84, 46, 5, shade(colour, 0.5));
    s.path('M-58 -104L-44 -122V0L-58 -14ZM58 -104L44 -122V0L58 -14Z', '#ffffff', { opacity: 0.35 });
    s.path('M-38 -112L-10 -112L-34 -8H-40Z', '#ffffff', { opacity: 0.4 });
    s.path(d, 'none', { stroke: '#ffffff', width: 2.4, opacity: 0.85 });
    s.layer(1, 0.2);
    const gilt = s.fade(
      [shade(colour2, -0.1), shade(colour2, 0.5), colour2, shade(colour2, -0.4)],
      0,
    );
    s.rect(-17, -140, 34, 20, 3, gilt);
    s.rect(-25, -186, 50, 48, 9, gilt);
    s.path('M-25 -170H25', 'none', { stroke: shade(colour2, -0.35), width: 2 });
    s.layer(0.3);
    s.rect(-28, -66, 56, 34, 3, shade(colour2, 0.55));
    return { anchors: { label: [0, -49, 50], inside: [0, -186, 40], 'hand-left': [0, -70, 60] } };
  },
});
