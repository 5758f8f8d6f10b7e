import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A held or planted board on a stick, as at a march. */
export const picketSign = painted({
  id: 'picket-sign',
  names: ['picket sign', 'protest sign', 'cardboard sign', 'poster board'],
  metres: 1.1,
  colour: '#faf6ea',
  colour2: material.paleWood,
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(-6, -130, 12, 130, 4, s.fade([shade(colour2, 0.2), shade(colour2, -0.3)], 0));
    s.layer(0.5, 0.2);
    s.rect(-92, -246, 184, 124, 6, s.fade([shade(colour, 0.2), shade(colour, -0.08)]));
    return { anchors: { label: [0, -184, 164], 'hand-right': [0, -50, 40] } };
  },
});
