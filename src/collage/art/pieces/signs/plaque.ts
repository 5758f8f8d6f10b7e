import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A plain panel that carries words and nothing else. */
export const plaque = painted({
  id: 'plaque',
  names: ['plaque', 'name plate', 'nameplate', 'plate sign'],
  metres: 0.4,
  bearing: 'hangs',
  colour: material.brass,
  draw(s, { colour }) {
    s.layer();
    s.rect(0, 0, 260, 130, 12, s.fade([shade(colour, 0.35), colour, shade(colour, -0.28)], 50));
    s.rect(9, 9, 242, 112, 8, 'none', { stroke: shade(colour, -0.35), width: 3 });
    for (const [x, y] of [
      [20, 20],
      [240, 20],
      [20, 110],
      [240, 110],
    ] as const)
      s.oval(x, y, 5, 5, s.glow([shade(colour, 0.5), shade(colour, -0.4)]));
    return { anchors: { label: [130, 65, 206] } };
  },
});
