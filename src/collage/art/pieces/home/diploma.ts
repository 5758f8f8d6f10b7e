import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A framed certificate with a seal. */
export const diploma = painted({
  id: 'diploma',
  names: ['diploma', 'certificate', 'award'],
  metres: 0.35,
  bearing: 'hangs',
  colour: '#fbf4de',
  colour2: '#8a5a30',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(0, 0, 220, 160, 5, s.fade([shade(colour2, 0.25), shade(colour2, -0.25)], 40));
    s.layer(0.3);
    s.rect(13, 13, 194, 134, 2, s.fade([shade(colour, 0.2), shade(colour, -0.06)]));
    s.rect(21, 21, 178, 118, 2, 'none', { stroke: shade(material.gold, -0.1), width: 2.4 });
    s.line('M60 92H160M74 104H146', shade(colour, -0.35), 2.4);
    s.line('M132 126C140 118 146 130 154 122C160 118 166 126 178 122', '#2f3f6b', 2.4);
    s.layer(1, 0.3);
    s.path('M46 124L40 146L50 140L58 148L60 124Z', '#b8342c');
    s.oval(52, 118, 13, 13, s.glow([shade(material.gold, 0.4), shade(material.gold, -0.25)]));
    return { anchors: { label: [110, 60, 150] } };
  },
});
