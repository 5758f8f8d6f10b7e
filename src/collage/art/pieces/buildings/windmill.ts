import { painted } from '../painted.ts';
import { shade } from '../shades.ts';
import { windowShape } from './window-shape.ts';

export const windmill = painted({
  id: 'windmill',
  names: ['windmill', 'mill', 'dutch windmill'],
  metres: 16,
  colour: '#efe6d2',
  colour2: '#8a4a30',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-66 0L-40 -176H40L66 0Z',
      s.fade([shade(colour, 0.2), colour, shade(colour, -0.32)], 0),
    );
    s.rect(-74, -66, 148, 9, 3, s.fade([shade(colour2, 0.2), shade(colour2, -0.2)]));
    for (let x = -68; x <= 68; x += 17) s.line(`M${x} -66V-88`, shade(colour2, 0.05), 4);
    s.line('M-70 -88H70', shade(colour2, 0.1), 4);
    s.path(
      'M-16 0V-40C-16 -54 16 -54 16 -40V0Z',
      s.fade([shade(colour2, 0.05), shade(colour2, -0.4)]),
    );
    windowShape(s, 0, -136, 22, 26, false);
    s.path(
      'M-48 -172C-44 -222 44 -222 48 -172Z',
      s.fade([shade(colour2, 0.25), shade(colour2, -0.25)]),
    );
    s.layer(1, 0.3);
    for (const turn of [22, 112, 202, 292]) {
      s.placed({ x: 0, y: -186, turn }, () => {
        s.rect(-3.4, -136, 7, 136, 2, shade(colour2, -0.15));
        s.path('M3 -134H34V-30H3Z', '#fbf7ea', { opacity: 0.92 });
        for (let y = -134; y <= -30; y += 17) s.line(`M3 ${y}H34`, shade(colour2, 0.05), 2.4);
        s.line('M34 -134V-30M18 -134V-30', shade(colour2, 0.05), 2.4);
      });
    }
    s.oval(0, -186, 11, 11, s.glow([shade(colour2, 0.3), shade(colour2, -0.3)]));
    return { foot: { x: 0, y: 0 } };
  },
});
