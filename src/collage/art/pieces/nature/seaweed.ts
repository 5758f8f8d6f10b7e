import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

export const seaweed = painted({
  id: 'seaweed',
  names: ['seaweed', 'kelp', 'algae', 'sea grass'],
  metres: 1,
  colour: '#3f9a5a',
  draw(s, { colour, random }) {
    s.layer();
    for (let i = 0; i < 5; i++) {
      const x = -48 + i * 24;
      const height = random.between(130, 220);
      const sway = random.between(10, 22) * (i % 2 === 0 ? 1 : -1);
      const tone = shade(colour, random.between(-0.25, 0.2));
      s.path(
        `M${x - 8} 0C${x - 30 + sway} ${-height * 0.3} ${x + 16 + sway} ${-height * 0.55} ${x - sway} ${-height}C${x + 34 + sway} ${-height * 0.5} ${x - 2 + sway} ${-height * 0.3} ${x + 9} 0Z`,
        s.fade([shade(tone, 0.25), shade(tone, -0.3)]),
      );
    }
    return { foot: { x: 0, y: 0 } };
  },
});
