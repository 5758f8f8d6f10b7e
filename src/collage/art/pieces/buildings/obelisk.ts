import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

export const obelisk = painted({
  id: 'obelisk',
  names: ['obelisk', 'monolith', 'stele'],
  metres: 22,
  colour: '#c9a77c',
  draw(s, { colour }) {
    s.layer();
    s.rect(-48, -22, 96, 24, 3, s.fade([shade(colour, 0.2), shade(colour, -0.3)]));
    s.rect(-38, -40, 76, 20, 3, s.fade([shade(colour, 0.2), shade(colour, -0.25)]));
    s.path('M-26 -40L-18 -270L0 -302V-40Z', s.fade([shade(colour, 0.3), shade(colour, 0.05)]));
    s.path('M26 -40L18 -270L0 -302V-40Z', s.fade([shade(colour, -0.15), shade(colour, -0.38)]));
    for (let i = 0; i < 7; i++) {
      const y = -250 + i * 29;
      s.line(`M-13 ${y}v8M-13 ${y + 12}h7M-6 ${y - 2}v6`, shade(colour, -0.35), 2.4);
      s.oval(-9, y + 18, 2.6, 2, shade(colour, -0.35));
    }
    return { anchors: { top: [0, -298, 30] } };
  },
});
