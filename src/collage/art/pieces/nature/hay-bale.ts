import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

export const hayBale = painted({
  id: 'hay-bale',
  names: ['hay bale', 'bale of hay', 'haystack', 'straw bale', 'hay', 'straw'],
  metres: 1.3,
  colour: '#dcb45a',
  draw(s, { colour, random }) {
    s.layer();
    s.path(
      'M-70 -130H64C104 -130 104 0 64 0H-70Z',
      s.fade([shade(colour, 0.22), colour, shade(colour, -0.4)]),
    );
    for (let i = 0; i < 24; i++) {
      const y = -126 + random.between(0, 122);
      const x = random.between(-30, 66);
      s.line(
        `M${x} ${y}l${random.between(12, 26)} ${random.between(-4, 4)}`,
        shade(colour, random.chance(0.5) ? 0.4 : -0.3),
        2.2,
        { opacity: 0.8 },
      );
    }
    s.layer();
    s.oval(-66, -65, 58, 66, s.glow([shade(colour, 0.3), shade(colour, -0.22)], 0.45, 0.4, 0.65));
    let swirl = 'M-66 -65';
    for (let i = 1; i < 60; i++) {
      const [a, r] = [i * 0.42, i * 0.9];
      swirl += `L${-66 + r * Math.cos(a)} ${-65 + r * 1.12 * Math.sin(a)}`;
    }
    s.line(swirl, shade(colour, -0.32), 2.6, { opacity: 0.8 });
    return { anchors: { top: [0, -128, 110], seat: [0, -128, 100] } };
  },
});
