import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A knitted scarf round a neck, one end hanging. */
export const scarf = painted({
  id: 'worn-scarf',
  names: ['scarf', 'woolen scarf', 'shawl', 'muffler'],
  metres: 0.6,
  bearing: 'lies',
  extent: 'part',
  colour: '#c8413a',
  colour2: '#f4e3c0',
  draw(s, { colour, colour2 }) {
    s.layer(1, 0.5);
    const end = 'M10 6L48 2L62 118C46 126 30 126 18 122Z';
    s.path(end, s.fade([shade(colour, 0.02), shade(colour, -0.28)]));
    s.within(end, () => {
      for (const y of [40, 70, 100]) s.path(`M0 ${y}L70 ${y - 5}V${y + 7}L0 ${y + 12}Z`, colour2);
    });
    for (const x of [22, 32, 42, 52]) s.line(`M${x} 120L${x + 2} 136`, shade(colour, -0.2), 5);
    s.layer(1, 0.5);
    const wrap =
      'M-60 -22C-40 -4 40 -4 60 -22C70 -8 70 16 58 26C30 40 -30 40 -58 26C-70 16 -70 -8 -60 -22Z';
    s.path(wrap, s.fade([shade(colour, 0.26), colour, shade(colour, -0.24)]));
    s.within(wrap, () => {
      for (const x of [-48, -16, 16, 48]) s.line(`M${x} -28Q${x + 4} 6 ${x + 10} 44`, colour2, 9);
      s.line('M-66 2C-30 20 30 20 66 2', shade(colour, -0.35), 2.4);
    });
    return { anchors: { neck: [0, -6, 104] }, foot: { x: 20, y: 120 } };
  },
});
