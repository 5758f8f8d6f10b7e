import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A hospital bed with rails on wheels, its head end raised. */
export const hospitalBed = painted({
  id: 'hospital-bed',
  names: ['hospital bed', 'sickbed', 'stretcher'],
  metres: 1,
  facing: 'right',
  colour: '#a8d3d6',
  draw(s, { colour }) {
    s.layer();
    s.line('M30 150L60 190M300 150L276 190', material.steel, 9);
    s.line('M46 172H290', material.steel, 8);
    for (const x of [54, 282]) s.oval(x, 196, 12, 12, material.rubber);
    s.layer();
    s.rect(-6, 34, 14, 132, 6, s.fade(['#eef2f3', '#a9b4bb'], 0));
    s.rect(326, 84, 14, 84, 6, s.fade(['#eef2f3', '#a9b4bb'], 0));
    s.rect(4, 138, 326, 18, 5, s.fade(['#dfe6e8', '#9aa6ad']));
    s.layer();
    s.path('M10 136L24 70Q28 56 46 60L132 112H330V138H10Z', s.fade(['#ffffff', '#cfd9dd']));
    s.layer(1, 0.2);
    s.path('M26 78Q32 48 70 56L104 78Q110 92 92 92Q56 94 26 78Z', s.fade(['#ffffff', '#dce4e8']));
    s.layer();
    s.path(
      'M132 104Q230 92 332 108V142Q230 152 126 142Q120 120 132 104Z',
      s.fade([shade(colour, 0.3), shade(colour, -0.2)]),
    );
    s.layer();
    s.line('M150 132V92H292V132M186 92V132M222 92V132M258 92V132', '#c3ccd2', 6);
    return { anchors: { seat: [200, 104, 220], top: [200, 104, 260] } };
  },
});

/** A stand with a drip, and a screen that shows the heart beat. */
export const dripStand = painted({
  id: 'drip-stand',
  names: ['drip stand', 'iv stand', 'heart monitor'],
  metres: 1.7,
  colour: '#c9d3d9',
  draw(s, { colour }) {
    s.layer();
    s.line('M0 -4V-300M-34 -300H34', shade(colour, -0.2), 8);
    s.line('M-44 -4L0 -26L44 -4', shade(colour, -0.3), 8);
    s.layer(0.7);
    s.path('M-48 -296H-18V-240Q-18 -228 -33 -226Q-48 -228 -48 -240Z', '#d8eef2', { opacity: 0.9 });
    s.path('M-48 -268H-18V-240Q-18 -228 -33 -226Q-48 -228 -48 -240Z', '#9fd0de');
    s.line('M-33 -226V-180Q-33 -150 -12 -150', '#b9dbe3', 2.6);
    s.layer();
    s.rect(-8, -206, 112, 82, 8, s.fade(['#eef2f3', '#a9b4bb']));
    s.layer(0);
    s.rect(0, -198, 96, 58, 4, '#12313a');
    s.line('M4 -168H30L36 -184L44 -152L50 -172L56 -168H92', '#6fe0a0', 3.2);
    return {};
  },
});
