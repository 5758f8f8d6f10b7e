import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

export const espressoMachine = painted({
  id: 'espresso-machine',
  names: ['espresso machine', 'coffee machine', 'coffee maker', 'coffeemaker'],
  metres: 0.45,
  colour: '#b9c2ca',
  colour2: '#2d2f35',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(-104, -26, 208, 28, 8, s.fade([shade(colour, 0.2), shade(colour, -0.35)]));
    s.rect(-96, -130, 192, 106, 4, s.fade([shade(colour2, 0.1), shade(colour2, -0.15)]));
    s.rect(-86, -32, 172, 8, 3, shade(colour2, 0.3));
    s.layer();
    s.path(
      'M-108 -124V-196C-108 -214 -98 -220 -84 -220H84C98 -220 108 -214 108 -196V-124Z',
      s.fade([shade(colour, 0.5), colour, shade(colour, -0.25)]),
    );
    s.oval(-62, -172, 21, 21, s.glow(['#ffffff', '#e6e2d6']), {
      stroke: shade(colour, -0.35),
      width: 4,
    });
    s.line('M-62 -172L-50 -184', '#d6433a', 3.4);
    for (const [x, paint] of [
      [-10, '#d6433a'],
      [20, '#5fbf78'],
      [50, '#3f8fd0'],
    ] as const)
      s.oval(x, -172, 10, 10, s.glow([shade(paint, 0.4), shade(paint, -0.25)]));
    s.line('M104 -150H124V-90', shade(colour, -0.1), 8);
    s.layer(1, 0.3);
    s.rect(-40, -130, 56, 18, 4, s.fade([shade(colour, 0.2), shade(colour, -0.35)]));
    s.rect(-26, -116, 28, 12, 3, shade(colour2, 0.1));
    s.line('M16 -120H62', '#5a3a26', 11);
    s.line('M-18 -104V-82M-6 -104V-82', '#6b4128', 4);
    s.layer(1, 0.4);
    s.path('M-38 -80H14L8 -36H-32Z', s.fade(['#ffffff', '#d9dbe0'], 0));
    s.line('M13 -72C32 -74 30 -48 10 -50', '#e6e7ea', 6);
    s.oval(-12, -80, 26, 6, '#5a3522');
    s.rect(-86, -234, 172, 15, 4, s.fade([shade(colour, 0.35), shade(colour, -0.2)]));
    return { anchors: { top: [0, -232, 150], label: [20, -200, 110] } };
  },
});
