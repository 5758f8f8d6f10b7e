import { painted } from '../painted.ts';
import { rounded } from '../path.ts';
import { bumpy } from '../plants/foliage.ts';
import { shade } from '../shades.ts';

export const boulder = painted({
  id: 'boulder',
  names: ['boulder', 'large rock', 'big rock', 'crag'],
  metres: 1.4,
  colour: '#98928a',
  draw(s, { colour, random }) {
    const j = (): number => random.between(-7, 7);
    const outline = rounded(
      [
        [-112, 0],
        [-118 + j(), -46],
        [-84 + j(), -92 + j()],
        [-24 + j(), -118 + j()],
        [44 + j(), -108 + j()],
        [94 + j(), -70 + j()],
        [116, -22],
        [108, 0],
      ],
      26,
    );
    s.layer();
    s.path(outline, s.fade([shade(colour, 0.28), colour, shade(colour, -0.42)], 65));
    s.within(outline, () => {
      s.path('M-84 -92L-24 -118L20 -84L-14 -46L-72 -54Z', shade(colour, 0.3), { opacity: 0.7 });
      s.path('M20 -84L94 -70L108 0H30L-14 -46Z', shade(colour, -0.3), { opacity: 0.5 });
      s.line('M-14 -46L-30 -8M44 -96L60 -58L52 -30M-72 -54L-90 -30', shade(colour, -0.4), 2.6, {
        opacity: 0.7,
      });
      s.path(bumpy(-60, 4, 46, 12, 9, random), '#7fa650', { opacity: 0.9 });
    });
    return { anchors: { top: [0, -112, 110], seat: [0, -112, 100] } };
  },
});
