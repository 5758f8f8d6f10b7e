import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** Pipes, gears, a funnel and a boiler: a machine of no known use. */
export const contraption = painted({
  id: 'contraption',
  names: [
    'machine',
    'contraption',
    'rube goldberg machine',
    'engine',
    'apparatus',
    'device',
    'invention',
  ],
  metres: 1.8,
  colour: '#b06a3c',
  colour2: material.brass,
  draw(s, { colour, colour2 }) {
    const pipe = (d: string, width: number): void => {
      s.line(d, shade(colour2, -0.35), width + 4);
      s.line(
        d,
        s.span({ x: 0, y: -240 }, { x: 0, y: 0 }, [shade(colour2, 0.3), shade(colour2, -0.2)]),
        width,
      );
    };
    s.layer();
    pipe('M-92 -120V-200C-92 -222 -60 -222 -60 -200V-150', 15);
    pipe('M86 -140C86 -200 30 -176 30 -214V-232', 13);
    pipe('M-124 -60H-160V-20', 12);
    s.layer();
    s.path('M4 -262H58L38 -230H24Z', s.fade([shade(colour2, 0.35), shade(colour2, -0.35)], 0));
    s.rect(-120, -150, 150, 140, 28, s.fade([shade(colour, 0.3), colour, shade(colour, -0.42)]));
    for (const x of [-92, 0])
      s.rect(x - 6, -152, 12, 144, 3, s.fade([shade(colour2, 0.2), shade(colour2, -0.3)], 0));
    s.rect(40, -142, 96, 132, 8, s.fade([shade(material.iron, 0.35), shade(material.iron, -0.2)]));
    s.layer(0.8, 0.2);
    s.oval(-46, -86, 32, 32, s.glow([shade(colour2, 0.3), shade(colour2, -0.3)]));
    s.oval(-46, -86, 25, 25, '#fdfaf0');
    for (let i = 0; i < 9; i++) {
      const a = Math.PI * 0.8 + (i / 8) * Math.PI * 1.4;
      s.line(
        `M${-46 + 19 * Math.cos(a)} ${-86 + 19 * Math.sin(a)}L${-46 + 23 * Math.cos(a)} ${-86 + 23 * Math.sin(a)}`,
        '#2d2f36',
        2.4,
      );
    }
    s.line('M-46 -86L-30 -100', '#d6433a', 4);
    for (const [x, paint] of [
      [58, '#e2554a'],
      [80, '#f2c23c'],
      [102, '#5fbf78'],
    ] as const)
      s.oval(x, -124, 8, 8, s.glow([shade(paint, 0.45), shade(paint, -0.25)]));
    s.layer(1, 0.35);
    const wheel = (x: number, y: number, r: number, tone: number): void => {
      const teeth = Math.round(r / 2.6);
      for (let i = 0; i < teeth; i++)
        s.placed({ x, y, turn: (i * 360) / teeth }, () =>
          s.rect(-3.4, -r - 5, 6.8, 12, 2, shade(colour2, tone - 0.1)),
        );
      s.oval(x, y, r, r, s.glow([shade(colour2, tone + 0.3), shade(colour2, tone - 0.25)]));
      s.oval(x, y, r * 0.6, r * 0.6, 'none', {
        stroke: shade(colour2, tone - 0.35),
        width: r * 0.1,
      });
      s.oval(x, y, r * 0.22, r * 0.22, shade(colour2, tone - 0.5));
    };
    wheel(82, -70, 33, 0);
    wheel(126, -34, 22, -0.15);
    wheel(48, -26, 17, 0.1);
    s.layer();
    s.rect(
      -140,
      -14,
      296,
      16,
      4,
      s.fade([shade(material.wood, 0.15), shade(material.wood, -0.35)]),
    );
    s.layer(0.2);
    for (const [x, y, r] of [
      [34, -282, 13],
      [48, -302, 17],
      [30, -324, 14],
    ] as const)
      s.oval(x, y, r, r * 0.86, '#ffffff', { opacity: 0.7 });
    return { anchors: { label: [-46, -36, 90] } };
  },
});
