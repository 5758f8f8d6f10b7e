import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A mail box on its post, flag up. */
export const mailbox = painted({
  id: 'mailbox',
  names: ['mailbox', 'letter box', 'letterbox'],
  metres: 1.2,
  facing: 'left',
  colour: '#3f72b5',
  draw(s, { colour }) {
    s.layer();
    s.rect(
      -12,
      -120,
      24,
      122,
      3,
      s.fade([shade(material.wood, 0.15), shade(material.wood, -0.35)], 0),
    );
    s.layer();
    s.path(
      'M-86 -116V-176C-86 -220 -36 -220 -36 -176V-116Z',
      s.fade([shade(colour, -0.05), shade(colour, -0.35)]),
    );
    s.path(
      'M-60 -209H70C110 -209 110 -176 110 -160V-116H-36V-176C-36 -200 -48 -209 -60 -209Z',
      s.fade([shade(colour, 0.3), colour, shade(colour, -0.3)]),
    );
    s.oval(-61, -148, 5, 8, material.steel);
    s.line('M60 -160V-226', '#d6403a', 7);
    s.path('M60 -232H92V-206H60Z', s.fade(['#ef5c50', '#b82f2a']));
    return { anchors: { label: [36, -154, 110] } };
  },
});
