import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

export const harp = painted({
  id: 'golden-harp',
  names: ['harp', 'golden harp', 'ornate harp'],
  metres: 1.7,
  colour: material.gold,
  draw(s, { colour }) {
    s.layer(0.4);
    for (let i = 0; i < 15; i++)
      s.line(
        `M${-44 + i * 7.6} ${-222 - Math.sin(i / 4.2) * 16 + i * 1.8}L${-44 + i * 7.6} ${-34 - i * 6.6}`,
        '#f6efdc',
        1.6,
      );
    s.layer();
    s.path(
      'M-58 -26L74 -176L88 -164L-30 -14Z',
      s.fade([shade(colour, 0.3), shade(colour, -0.3)], 30),
    );
    s.path('M-64 -20V-236H-48V-20Z', s.fade([shade(colour, 0.4), colour, shade(colour, -0.35)], 0));
    s.path(
      'M-74 -236C-80 -270 -40 -276 -20 -254C10 -222 50 -246 92 -180L78 -168C44 -214 6 -196 -28 -226C-44 -240 -52 -236 -48 -226Z',
      s.fade([shade(colour, 0.45), colour, shade(colour, -0.3)]),
    );
    s.oval(-62, -244, 17, 17, 'none', { stroke: shade(colour, -0.1), width: 7 });
    s.path(
      'M-80 0C-76 -22 -60 -30 -40 -28C-16 -26 0 -14 4 0Z',
      s.fade([shade(colour, 0.2), shade(colour, -0.35)]),
    );
    for (const y of [-200, -160, -120, -80]) s.rect(-67, y, 22, 7, 3, shade(colour, 0.3));
    return {};
  },
});
