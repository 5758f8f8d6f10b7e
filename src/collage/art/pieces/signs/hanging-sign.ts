import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A painted sign board hanging from an arm, as over a shop. */
export const hangingSign = painted({
  id: 'hanging-sign',
  names: ['hanging sign', 'shop sign', 'pub sign', 'store sign', 'tavern sign'],
  metres: 1.1,
  bearing: 'hangs',
  colour: '#2f5d50',
  colour2: '#e7c779',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.line('M-110 -6H112', material.iron, 9);
    s.line('M-104 -6V-28M112 -6C122 -6 124 -18 116 -20', material.iron, 6);
    s.line('M-70 -6V22M70 -6V22', shade(material.iron, 0.2), 5, { dash: '1 7' });
    s.layer(1, 0.3);
    s.rect(-100, 20, 200, 124, 18, s.fade([shade(colour2, 0.25), shade(colour2, -0.3)]));
    s.rect(-91, 29, 182, 106, 12, s.fade([shade(colour, 0.14), shade(colour, -0.2)]));
    return { anchors: { label: [0, 82, 160] }, foot: { x: 0, y: -24 } };
  },
});
