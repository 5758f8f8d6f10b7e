import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A wrought iron gate between stone posts. */
export const gate = painted({
  id: 'gate',
  names: ['gate', 'iron gate', 'garden gate', 'gateway'],
  metres: 2.6,
  colour: material.iron,
  draw(s, { colour }) {
    s.layer();
    s.line('M-96 -20H96M-96 -120H96', colour, 6);
    for (let x = -90; x <= 90; x += 18) {
      const top = -168 - 44 * Math.cos((x / 96) * 1.5);
      s.line(`M${x} 0V${top}`, shade(colour, 0.12), 6);
      s.path(`M${x - 6} ${top}L${x} ${top - 16}L${x + 6} ${top}Z`, material.gold);
    }
    s.line('M-94 -172C-60 -226 60 -226 94 -172', shade(colour, 0.2), 6);
    for (const x of [-46, 46])
      s.oval(x, -70, 24, 24, 'none', { stroke: shade(colour, 0.15), width: 5 });
    s.layer(1, 0.2);
    for (const x of [-120, 120]) {
      s.rect(
        x - 22,
        -196,
        44,
        198,
        4,
        s.fade([shade(material.stone, 0.25), shade(material.stone, -0.3)], 0),
      );
      s.rect(
        x - 28,
        -206,
        56,
        14,
        4,
        s.fade([shade(material.stone, 0.35), shade(material.stone, -0.15)]),
      );
      s.oval(x, -222, 17, 17, s.glow([shade(material.stone, 0.45), shade(material.stone, -0.25)]));
    }
    return {};
  },
});
