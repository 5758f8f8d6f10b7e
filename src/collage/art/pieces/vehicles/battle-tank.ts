import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A tank on its tracks, gun to the left. */
export const battleTank = painted({
  id: 'battle-tank',
  names: ['tank', 'battle tank', 'army tank', 'panzer'],
  metres: 2.6,
  facing: 'left',
  colour: '#7a8450',
  draw(s, { colour }) {
    s.layer();
    s.line(
      'M-40 -118L-196 -132',
      s.span({ x: 0, y: -140 }, { x: 0, y: -112 }, [shade(colour, 0.2), shade(colour, -0.35)]),
      13,
    );
    s.rect(-208, -142, 26, 22, 5, s.fade([shade(colour, 0.1), shade(colour, -0.35)]));
    s.path(
      'M-62 -96C-58 -136 -30 -148 10 -148C60 -148 84 -132 92 -96Z',
      s.fade([shade(colour, 0.26), colour, shade(colour, -0.3)]),
    );
    s.rect(2, -162, 46, 16, 6, s.fade([shade(colour, 0.2), shade(colour, -0.2)]));
    s.layer();
    s.path(
      'M-168 -74L-136 -100H140L168 -74L160 -46H-160Z',
      s.fade([shade(colour, 0.24), colour, shade(colour, -0.3)]),
    );
    s.line('M-150 -74H152', shade(colour, -0.35), 2.4);
    s.layer(1, 0.3);
    s.path(
      'M-180 -40C-180 -58 -166 -66 -148 -66H148C166 -66 180 -58 180 -40C180 -14 158 2 132 2H-132C-158 2 -180 -14 -180 -40Z',
      s.fade(['#55575c', '#2b2d31']),
    );
    for (let x = -160; x <= 160; x += 16) s.line(`M${x} -66V-58M${x} -6V2`, '#1d1e21', 4);
    s.path(
      'M-160 -38C-160 -50 -150 -54 -140 -54H140C150 -54 160 -50 160 -38C160 -22 146 -10 126 -10H-126C-146 -10 -160 -22 -160 -38Z',
      '#1f2023',
    );
    for (const x of [-126, -76, -26, 26, 76, 126]) {
      s.oval(x, -32, 21, 21, s.glow([shade(colour, 0.2), shade(colour, -0.35)]));
      s.oval(x, -32, 8, 8, shade(colour, -0.5));
    }
    return { anchors: { top: [14, -146, 90], label: [16, -120, 60], back: [14, -150, 80] } };
  },
});
