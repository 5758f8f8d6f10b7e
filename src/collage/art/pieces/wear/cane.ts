import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A walking cane; gripped at `hand-right`. */
export const cane = painted({
  id: 'cane',
  names: ['cane', 'walking stick', 'walking cane'],
  metres: 0.9,
  colour: material.darkWood,
  colour2: material.gold,
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(-5, -190, 10, 190, 4, s.fade([shade(colour, 0.35), colour, shade(colour, -0.3)], 0));
    s.rect(-6, -10, 12, 10, 3, colour2);
    s.line(
      'M0 -184V-200C0 -232 46 -232 46 -200V-192',
      s.span({ x: 0, y: -230 }, { x: 0, y: -180 }, [shade(colour2, 0.4), shade(colour2, -0.25)]),
      12,
    );
    s.rect(-7.5, -190, 15, 12, 3, shade(colour2, 0.1));
    return { anchors: { 'hand-right': [0, -150, 60] }, foot: { x: 0, y: 0 } };
  },
});
