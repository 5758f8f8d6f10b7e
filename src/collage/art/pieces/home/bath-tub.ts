import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A round bath tub with feet; `colour2` the water. */
export const bathTub = painted({
  id: 'claw-foot-tub',
  names: ['bathtub', 'tub', 'bath', 'hot tub'],
  metres: 0.65,
  colour: '#fbfaf6',
  colour2: '#8fd3ee',
  draw(s, { colour, colour2, random }) {
    s.layer();
    for (const x of [-104, 104])
      s.path(
        `M${x - 12} -26C${x - 22} -8 ${x - 14} 4 ${x} 2C${x + 14} 4 ${x + 22} -8 ${x + 12} -26Z`,
        s.fade([shade(material.brass, 0.3), shade(material.brass, -0.3)]),
      );
    s.line('M150 -96V-150C150 -168 118 -168 118 -148', shade(material.brass, 0.05), 10);
    s.layer();
    s.path(
      'M-168 -100C-160 -40 -130 -14 -96 -14H96C130 -14 160 -40 168 -100Z',
      s.fade([shade(colour, 0.2), colour, shade(colour, -0.25)]),
    );
    s.oval(0, -100, 170, 22, shade(colour, 0.3));
    s.layer(0.4);
    s.oval(0, -98, 156, 16, s.fade([shade(colour2, -0.1), shade(colour2, 0.3)]));
    s.layer(0.9);
    for (let i = 0; i < 16; i++) {
      const r = random.between(9, 19);
      s.oval(
        -120 + i * 16,
        -106 - random.between(0, 15),
        r,
        r,
        s.glow(['#ffffff', '#e9f4fb', '#c9e3f2']),
        { opacity: 0.95 },
      );
    }
    return { anchors: { inside: [0, -104, 220], seat: [0, -60, 160] } };
  },
});
