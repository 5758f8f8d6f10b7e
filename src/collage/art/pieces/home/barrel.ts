import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

export const barrel = painted({
  id: 'barrel',
  names: ['barrel', 'wooden barrel', 'cask', 'keg'],
  metres: 0.95,
  colour: '#a3663a',
  draw(s, { colour }) {
    const d =
      'M-58 -178C-84 -130 -84 -50 -58 -4C-30 8 30 8 58 -4C84 -50 84 -130 58 -178C30 -168 -30 -168 -58 -178Z';
    s.layer();
    s.path(d, s.fade([shade(colour, -0.12), shade(colour, 0.26), colour, shade(colour, -0.42)], 0));
    s.within(d, () => {
      for (const x of [-54, -30, -8, 16, 40])
        s.line(`M${x * 0.86} -184Q${x * 1.3} -90 ${x * 0.86} 8`, shade(colour, -0.38), 2.2);
      for (const y of [-152, -118, -60, -24])
        s.path(
          `M-90 ${y}C-40 ${y + 14} 40 ${y + 14} 90 ${y}V${y + 12}C40 ${y + 26} -40 ${y + 26} -90 ${y + 12}Z`,
          s.fade(
            [shade(material.iron, 0.1), shade(material.iron, 0.4), shade(material.iron, -0.3)],
            0,
          ),
        );
    });
    s.oval(0, -178, 58, 11, s.fade([shade(colour, 0.05), shade(colour, 0.3)]));
    return { anchors: { top: [0, -178, 100], label: [0, -88, 110] } };
  },
});
