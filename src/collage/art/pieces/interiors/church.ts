import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A church bench seen from behind and a little from above. */
export const pew = painted({
  id: 'pew',
  names: ['pew', 'church bench', 'church pew'],
  metres: 0.95,
  colour: '#7d4f2e',
  draw(s, { colour }) {
    s.layer();
    s.rect(10, -78, 320, 26, 4, s.fade([shade(colour, 0.25), shade(colour, -0.2)]));
    s.layer();
    s.rect(0, -128, 340, 110, 6, s.fade([shade(colour, 0.12), shade(colour, -0.32)]));
    for (let i = 0; i < 5; i++) {
      s.rect(14 + i * 64, -106, 52, 74, 4, s.fade([shade(colour, -0.25), shade(colour, 0)]));
    }
    s.layer(1, 0.3);
    s.rect(-8, -140, 356, 18, 7, s.fade([shade(colour, 0.42), shade(colour, -0.05)]));
    s.layer();
    for (const x of [-16, 332]) {
      s.path(
        `M${x} 0V-132Q${x} -154 ${x + 12} -154Q${x + 24} -154 ${x + 24} -132V0Z`,
        s.fade([shade(colour, 0.3), shade(colour, -0.35)], 0),
      );
    }
    return { anchors: { seat: [170, -70, 280] } };
  },
});
