import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { sheen } from './sheen.ts';

/** A vase. `style`: `plain` or `greek` (black figures on clay). Flowers go into `inside`. */
export const vase = painted({
  id: 'vase',
  names: ['vase', 'urn', 'amphora', 'ceramic vase', 'athenian vase', 'jug'],
  metres: 0.35,
  colour: '#3f7fa8',
  draw(s, { colour: asked, read }) {
    const greek = read.oneOf('style', ['plain', 'greek']) === 'greek';
    const colour = greek && !read.given('colour') ? '#c8703c' : asked;
    if (greek) {
      s.layer();
      s.line('M-26 -190C-62 -196 -66 -150 -46 -134M26 -190C62 -196 66 -150 46 -134', '#2a2220', 10);
    }
    const d =
      'M-32 -204C-24 -210 24 -210 32 -204C34 -192 22 -186 22 -170C22 -150 66 -134 66 -86C66 -40 34 -22 30 -6C30 2 -30 2 -30 -6C-34 -22 -66 -40 -66 -86C-66 -134 -22 -150 -22 -170C-22 -186 -34 -192 -32 -204Z';
    s.layer();
    s.path(d, s.fade([shade(colour, 0.3), colour, shade(colour, -0.42)], 15));
    s.within(d, () => {
      if (greek) {
        const ink = '#2a2220';
        s.rect(-70, -212, 140, 46, 0, ink);
        s.rect(-70, -34, 140, 40, 0, ink);
        s.rect(-70, -136, 140, 7, 0, ink);
        s.rect(-70, -46, 140, 6, 0, ink);
        for (let i = -4; i <= 4; i++) s.line(`M${i * 15 - 6} -142v-9h10v6h-5`, ink, 2.4);
        for (const [x, arm] of [
          [-28, -14],
          [24, 14],
        ] as const) {
          s.oval(x, -112, 7, 8, ink);
          s.path(
            `M${x - 9} -102H${x + 9}L${x + 6} -74L${x + 12} -48H${x + 4}L${x} -66L${x - 5} -48H${x - 13}L${x - 7} -74Z`,
            ink,
          );
          s.line(`M${x} -98L${x + arm} -86L${x + arm * 1.6} -104`, ink, 4.4);
        }
      } else {
        s.path('M-70 -108C-30 -96 30 -96 70 -108V-92C30 -80 -30 -80 -70 -92Z', shade(colour, 0.5), {
          opacity: 0.75,
        });
        s.line(
          'M-70 -118C-30 -106 30 -106 70 -118M-70 -84C-30 -72 30 -72 70 -84',
          shade(colour, 0.5),
          3,
          { opacity: 0.75 },
        );
      }
    });
    sheen(s, d, 0, -150, -30, 110);
    s.oval(0, -205, 32, 6, shade(colour, -0.5));
    return { anchors: { inside: [0, -204, 56], label: [0, -92, 90] }, foot: { x: 0, y: -2 } };
  },
});
