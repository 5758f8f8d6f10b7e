import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

export const rowingBoat = painted({
  id: 'rowing-boat',
  names: ['rowboat', 'rowing boat', 'row boat', 'wooden boat', 'dinghy', 'boat'],
  metres: 1.1,
  bearing: 'floats',
  facing: 'right',
  colour: '#a8683a',
  draw(s, { colour }) {
    s.layer();
    s.path('M-160 -66C-80 -84 80 -84 164 -74L120 -52H-130Z', shade(colour, -0.5));
    for (const x of [-70, 10, 80])
      s.path(`M${x - 20} -66H${x + 20}L${x + 14} -56H${x - 16}Z`, shade(colour, 0.25));
    s.layer();
    const hull =
      'M-166 -68C-90 -52 90 -50 168 -78C158 -34 128 -4 92 0H-96C-132 -4 -156 -34 -166 -68Z';
    s.path(hull, s.fade([shade(colour, 0.26), colour, shade(colour, -0.36)]));
    s.within(hull, () =>
      s.line(
        'M-170 -46C-90 -30 90 -28 168 -54M-160 -24C-90 -12 90 -10 160 -32',
        shade(colour, -0.32),
        2.6,
      ),
    );
    s.line('M-166 -68C-90 -52 90 -50 168 -78', shade(colour, 0.36), 8);
    s.line('M30 -62L128 -2', shade(material.paleWood, 0), 6);
    s.path('M116 -12L146 2L140 12L112 -2Z', material.paleWood);
    return {
      anchors: { inside: [0, -62, 220], seat: [0, -58, 120], back: [0, -58, 120] },
      foot: { x: 0, y: -10 },
    };
  },
});
