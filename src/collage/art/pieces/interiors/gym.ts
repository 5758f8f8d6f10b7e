import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** Two tiers of dumbbells. */
export const dumbbellRack = painted({
  id: 'dumbbell-rack',
  names: ['dumbbell rack', 'weight rack'],
  metres: 1,
  colour: '#3a3f47',
  draw(s, { colour }) {
    s.layer();
    s.line('M0 0L26 -180M340 0L314 -180', shade(colour, 0.1), 15);
    s.line('M8 0H-20M332 0H360', shade(colour, -0.1), 12);
    for (const y of [-62, -140]) {
      s.layer();
      s.rect(6, y, 328, 16, 4, s.fade([shade(colour, 0.35), shade(colour, -0.1)]));
      s.layer();
      for (let i = 0; i < 5; i++) {
        const x = 36 + i * 60;
        const r = y < -100 ? 15 : 20;
        s.rect(x - 4, y - r - 5, 34, 9, 3, material.steel);
        s.oval(x - 4, y - r, 11, r, s.fade([shade(material.rubber, 0.3), material.rubber]));
        s.oval(x + 30, y - r, 11, r, s.fade([shade(material.rubber, 0.3), material.rubber]));
        s.oval(x - 4, y - r, 4, 6, '#d9534a');
      }
    }
    return {};
  },
});

/** A belt to run on, with its console. */
export const treadmill = painted({
  id: 'treadmill',
  names: ['treadmill', 'running machine'],
  metres: 1.4,
  facing: 'right',
  colour: '#4a5059',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M0 -6L240 -26Q262 -28 266 -12L268 4H4Q-6 2 0 -6Z',
      s.fade([shade(colour, 0.2), shade(colour, -0.3)]),
    );
    s.path('M10 -10L226 -28L232 -20L16 -3Z', '#24272c');
    s.layer();
    s.path('M214 -26L236 -196H252L240 -24Z', s.fade([shade(colour, 0.5), shade(colour, 0)], 0));
    s.line('M238 -150H150Q140 -150 138 -140', shade(colour, 0.4), 10);
    s.layer();
    s.path(
      'M206 -216Q236 -232 268 -222L262 -184Q236 -180 214 -186Z',
      s.fade(['#5b646e', '#2c3036']),
    );
    s.layer(0);
    s.path('M216 -208Q236 -218 258 -212L255 -194Q236 -192 220 -196Z', '#5fd0e0');
    return { foot: { x: 134, y: 2 } };
  },
});

/** A heavy bag on a chain. */
export const punchingBag = painted({
  id: 'punching-bag',
  names: ['punching bag', 'boxing bag', 'punch bag'],
  metres: 1.8,
  bearing: 'hangs',
  colour: '#b5352f',
  draw(s, { colour }) {
    s.layer();
    s.line('M0 -300V-236M0 -236L-26 -206M0 -236L26 -206', '#8a9098', 5);
    s.layer();
    s.rect(-34, -210, 68, 190, 22, s.fade([shade(colour, 0.3), colour, shade(colour, -0.4)], 0));
    s.rect(-34, -180, 68, 14, 0, shade(colour, -0.45));
    s.rect(-34, -66, 68, 14, 0, shade(colour, -0.45));
    return {};
  },
});
