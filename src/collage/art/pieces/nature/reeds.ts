import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

export const reeds = painted({
  id: 'reeds',
  names: ['reed', 'cattail', 'bulrush', 'bamboo reed', 'rush'],
  metres: 1.6,
  colour: '#7aa64a',
  draw(s, { colour, random }) {
    s.layer();
    for (let i = 0; i < 9; i++) {
      const x = -52 + i * 13;
      const [lean, height] = [random.between(-16, 16), random.between(130, 220)];
      s.path(
        `M${x - 4} 0Q${x} ${-height * 0.6} ${x + lean} ${-height}Q${x + 6} ${-height * 0.5} ${x + 5} 0Z`,
        s.fade([shade(colour, 0.2), shade(colour, random.between(-0.35, -0.05))]),
      );
    }
    for (const x of [-34, 2, 36]) {
      const height = random.between(190, 240);
      s.line(`M${x} 0L${x + 3} ${-height}`, shade(colour, -0.15), 4);
      s.rect(x - 5, -height + 8, 15, 52, 7.5, s.fade(['#a06a3f', '#5d3a22'], 0));
    }
    return { foot: { x: 0, y: 0 } };
  },
});
