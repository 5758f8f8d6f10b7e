import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A big hanging bridge between two towers; `colour` of towers and cables. */
export const suspensionBridge = painted({
  id: 'suspension-bridge',
  names: [
    'suspension bridge',
    'golden gate bridge',
    'golden gate',
    'brooklyn bridge',
    'hanging bridge',
  ],
  metres: 120,
  colour: '#c8452f',
  draw(s, { colour }) {
    const cable = (x: number): number =>
      Math.abs(x) < 130 ? -70 - (x / 130) ** 2 * 108 : -178 + ((Math.abs(x) - 130) / 120) * 128;
    s.layer();
    for (let x = -240; x <= 240; x += 12) s.line(`M${x} ${cable(x)}V-52`, shade(colour, -0.1), 1.6);
    s.layer();
    s.line(
      Array.from(
        { length: 61 },
        (_, i) => `${i === 0 ? 'M' : 'L'}${-250 + i * 8.333} ${cable(-250 + i * 8.333)}`,
      ).join(''),
      shade(colour, 0.1),
      5,
    );
    for (const x of [-130, 130]) {
      s.rect(x - 15, -190, 9, 192, 1, s.fade([shade(colour, 0.2), shade(colour, -0.25)], 0));
      s.rect(x + 6, -190, 9, 192, 1, s.fade([shade(colour, 0.1), shade(colour, -0.35)], 0));
      for (const y of [-186, -150, -112, -78, -26])
        s.rect(x - 15, y, 30, 9, 1, shade(colour, -0.08));
      s.path(
        `M${x - 28} 14L${x - 22} -8H${x + 22}L${x + 28} 14Z`,
        s.fade([shade(material.stone, 0.1), shade(material.stone, -0.3)]),
      );
    }
    s.layer(1, 0.25);
    s.rect(-256, -56, 512, 11, 2, s.fade([shade(colour, 0.28), shade(colour, -0.25)]));
    let truss = 'M-254 -45';
    for (let i = 0; i < 42; i++)
      truss += `L${-254 + i * 12.1 + 6} ${-34}L${-254 + (i + 1) * 12.1} -45`;
    s.line(truss, shade(colour, -0.2), 2);
    s.line('M-254 -33H254', shade(colour, -0.15), 3);
    return { anchors: { top: [0, -56, 300], back: [0, -56, 300] } };
  },
});
