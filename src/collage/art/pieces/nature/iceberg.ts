import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

export const iceberg = painted({
  id: 'iceberg',
  names: ['iceberg', 'ice floe', 'glacier', 'floe'],
  metres: 20,
  bearing: 'floats',
  colour: '#d9effa',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-150 0L-128 -62L-92 -84L-66 -150L-26 -196L8 -166L34 -178L74 -106L112 -78L150 0Z',
      s.fade([shade(colour, 0.6), colour, shade(colour, -0.2)]),
    );
    s.path('M-26 -196L8 -166L-6 -96L26 -40L10 0H-60L-34 -84Z', shade(colour, -0.16));
    s.path('M34 -178L74 -106L62 -50L86 0H150L112 -78Z', shade(colour, -0.26));
    s.path('M-92 -84L-66 -150L-54 -88L-90 -20L-150 0L-128 -62Z', '#ffffff', { opacity: 0.65 });
    s.path('M-156 0C-90 -12 90 -12 156 0C90 14 -90 14 -156 0Z', '#ffffff', { opacity: 0.55 });
    return { anchors: { top: [-10, -170, 50] }, foot: { x: 0, y: 2 } };
  },
});
