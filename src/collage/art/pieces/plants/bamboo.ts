import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A clump of bamboo canes with their leaves. */
export const bamboo = painted({
  id: 'bamboo',
  names: ['bamboo', 'bamboo cane', 'sugar cane'],
  metres: 4,
  colour: '#7fae45',
  draw(s, { colour, random }) {
    for (let i = 0; i < 5; i++) {
      const x = -60 + i * 30 + random.between(-5, 5);
      const height = random.between(230, 320);
      const tone = shade(colour, random.between(-0.18, 0.14));
      const lean = random.between(-14, 14);
      s.layer();
      const joints = 6;
      for (let k = 0; k < joints; k++) {
        const [low, high] = [(-height * k) / joints, (-height * (k + 1)) / joints];
        const [a, b] = [x + (lean * k) / joints, x + (lean * (k + 1)) / joints];
        s.path(
          `M${a - 8} ${low}C${a - 5} ${low - 8} ${b - 5} ${high + 8} ${b - 8} ${high}H${b + 8}C${b + 5} ${high + 8} ${a + 5} ${low - 8} ${a + 8} ${low}Z`,
          s.fade([shade(tone, 0.3), tone, shade(tone, -0.35)], 0),
        );
        s.rect(b - 9, high - 2, 18, 5, 2, shade(tone, -0.3));
        if (k < 2) continue;
        const side = k % 2 === 0 ? 1 : -1;
        for (const turn of [50, 78, 104]) {
          s.placed(
            { x: b + side * 6, y: high, turn: side * (turn + random.between(-8, 8)) },
            () => {
              s.path(
                'M0 0C-8 -16 -6 -38 0 -52C6 -38 8 -16 0 0Z',
                s.fade([shade(colour, 0.2), shade(colour, -0.3)]),
              );
            },
          );
        }
      }
    }
    return { foot: { x: 0, y: 0 } };
  },
});
