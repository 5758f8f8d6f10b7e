import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** Half the width of the cage, and how high its dome begins. */
const HALF = 84;
const DOME = -170;

/** A domed cage of wire, see-through: what is in it goes behind its bars. */
export const birdCage = painted({
  id: 'bird-cage',
  names: ['cage', 'bird cage', 'birdcage', 'animal cage'],
  metres: 0.6,
  colour: material.brass,
  draw(s, { colour }) {
    const wire = shade(colour, -0.1);
    const light = shade(colour, 0.3);
    s.layer();
    for (const x of [-1, -0.6, -0.2, 0.2, 0.6, 1]) {
      const d = `M${x * HALF} -18V${DOME}C${x * HALF} ${DOME - 56} ${x * HALF * 0.4} ${DOME - 84} 0 ${DOME - 90}`;
      s.line(d, wire, 5);
      s.line(d, light, 1.6);
    }
    for (const y of [DOME, (DOME - 18) / 2]) {
      s.line(
        `M${-HALF} ${y}C${-HALF * 0.5} ${y + 12} ${HALF * 0.5} ${y + 12} ${HALF} ${y}`,
        wire,
        7,
      );
    }
    s.layer(1, 0.3);
    s.rect(-HALF - 10, -24, 2 * HALF + 20, 24, 8, s.fade([light, shade(colour, -0.35)]));
    s.oval(0, DOME - 92, 11, 10, s.glow([light, shade(colour, -0.3)]));
    s.line(`M-12 ${DOME - 112}A12 12 0 1 1 12 ${DOME - 112}`, wire, 6);
    return { anchors: { top: [0, DOME - 100, 20] } };
  },
});
