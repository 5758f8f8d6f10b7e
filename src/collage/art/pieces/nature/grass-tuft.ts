import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

export const grassTuft = painted({
  id: 'grass-tuft',
  names: ['grass', 'tuft of grass', 'tall grass', 'weed', 'blade of grass'],
  metres: 0.3,
  colour: material.grass,
  draw(s, { colour, random }) {
    s.layer();
    for (let i = 0; i < 24; i++) {
      const x = -58 + i * 5 + random.between(-3, 3);
      const lean = x * 0.55 + random.between(-18, 18);
      const height = random.between(46, 104) * (1 - Math.abs(x) / 150);
      s.path(
        `M${x - 4.5} 0Q${x - 2 + lean * 0.2} ${-height * 0.6} ${x + lean} ${-height}Q${x + 5 + lean * 0.3} ${-height * 0.5} ${x + 4.5} 0Z`,
        s.fade([shade(colour, 0.3), shade(colour, random.between(-0.35, -0.1))]),
      );
    }
    return { foot: { x: 0, y: 0 } };
  },
});
