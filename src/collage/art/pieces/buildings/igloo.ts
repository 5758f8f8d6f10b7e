import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

export const igloo = painted({
  id: 'igloo',
  names: ['igloo', 'snow house'],
  metres: 2.2,
  colour: '#e3f0f8',
  draw(s, { colour }) {
    s.layer();
    const dome = 'M-120 0C-122 -92 -62 -138 0 -138C62 -138 122 -92 120 0Z';
    s.path(dome, s.fade([shade(colour, 0.5), colour, shade(colour, -0.22)], 50));
    s.within(dome, () => {
      for (const y of [-28, -58, -88, -114])
        s.line(`M-130 ${y}C-60 ${y - 16} 60 ${y - 16} 130 ${y}`, shade(colour, -0.24), 2.6);
      for (const [y, xs] of [
        [-4, [-96, -58, 62, 98]],
        [-44, [-78, -34, 22, 66, 104]],
        [-74, [-92, -52, -4, 44, 86]],
        [-102, [-54, -10, 36]],
      ] as const) {
        for (const x of xs)
          s.line(`M${x} ${y - 4}L${x * 0.94} ${y - 26}`, shade(colour, -0.24), 2.6);
      }
    });
    s.layer(1, 0.3);
    s.path(
      'M-54 2V-40C-54 -84 54 -84 54 -40V2Z',
      s.fade([shade(colour, 0.45), shade(colour, -0.2)]),
    );
    s.line(
      'M-51 -36L-37 -32M-34 -66L-25 -53M0 -74V-60M34 -66L25 -53M51 -36L37 -32',
      shade(colour, -0.26),
      2.6,
    );
    s.path('M-34 2V-36C-34 -62 34 -62 34 -36V2Z', s.fade(['#31465c', '#5d7f9c']));
    return { anchors: { top: [0, -134, 90] } };
  },
});
