import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

export const submarine = painted({
  id: 'submarine',
  names: ['submarine', 'sub', 'u-boat', 'bathyscaphe'],
  metres: 9,
  bearing: 'swims',
  facing: 'left',
  colour: '#f2bb2e',
  colour2: '#8d5a2c',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M118 -56L168 -96V-84C160 -66 160 -46 168 -28V-16L118 -56Z',
      s.fade([shade(colour2, 0.3), shade(colour2, -0.2)]),
    );
    s.line('M-22 -122V-152H-44', shade(colour2, 0.1), 8);
    s.rect(-52, -157, 12, 11, 3, '#8fd0ea');
    s.path('M-52 -96L-42 -126H34L46 -96Z', s.fade([shade(colour, 0.2), shade(colour, -0.25)]));
    s.layer();
    const hull =
      'M-166 -56C-166 -92 -110 -108 -20 -108C60 -108 118 -90 138 -56C118 -22 60 -4 -20 -4C-110 -4 -166 -20 -166 -56Z';
    s.path(hull, s.fade([shade(colour, 0.35), colour, shade(colour, -0.4)]));
    s.within(hull, () => {
      s.rect(-110, -120, 7, 130, 0, shade(colour, -0.22), { opacity: 0.6 });
      s.rect(70, -120, 7, 130, 0, shade(colour, -0.22), { opacity: 0.6 });
      s.path('M-170 -26C-100 -12 60 -12 140 -30V10H-170Z', shade(colour2, 0.05), { opacity: 0.75 });
    });
    s.layer(1, 0.25);
    for (const x of [-72, -16, 40]) {
      s.oval(x, -62, 21, 21, s.glow([shade(colour2, 0.45), shade(colour2, -0.25)]));
      s.oval(x, -62, 14, 14, s.glow(['#e8f8ff', '#7cc4e2', '#2f7ba3']));
    }
    s.path('M-150 -74C-140 -88 -120 -92 -116 -88C-124 -76 -136 -68 -150 -66Z', '#bfe8f7');
    s.oval(166, -56, 6, 12, shade(colour2, 0.1));
    return { anchors: { top: [0, -124, 60], label: [-16, -90, 120] }, foot: { x: 0, y: -4 } };
  },
});
