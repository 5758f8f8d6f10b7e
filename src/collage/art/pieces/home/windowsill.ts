import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A window with a deep board below it, on which cats and pots have their place: anchor `top`. */
export const windowsill = painted({
  id: 'windowsill',
  names: ['windowsill', 'window sill', 'window ledge'],
  metres: 1.15,
  bearing: 'hangs',
  colour: '#f4efe4',
  colour2: '#8fc4ea',
  draw(s, { colour, colour2 }) {
    s.layer(0.9);
    s.rect(-170, -330, 340, 316, 5, s.fade([shade(colour, 0.1), shade(colour, -0.12)]));
    s.layer(0.15);
    s.rect(-148, -308, 296, 276, 2, s.fade([shade(colour2, -0.1), colour2, '#e6f4fb']));
    s.oval(-78, -236, 44, 13, '#ffffff', { opacity: 0.8 });
    s.oval(-52, -246, 28, 15, '#ffffff', { opacity: 0.8 });
    s.oval(76, -190, 40, 11, '#ffffff', { opacity: 0.7 });
    s.path('M-148 -92C-90 -122 -40 -84 20 -102C70 -116 110 -98 148 -108V-32H-148Z', '#7fb069');
    s.path('M-148 -70C-70 -90 40 -58 148 -80V-32H-148Z', '#649a55');
    s.layer(1, 0.35);
    s.rect(-8, -312, 16, 284, 2, s.fade([shade(colour, 0.1), shade(colour, -0.16)], 0));
    s.rect(-150, -186, 300, 12, 2, s.fade([shade(colour, 0.1), shade(colour, -0.16)]));
    s.layer(1, 0.55);
    s.rect(-196, -34, 392, 16, 4, s.fade([shade(colour, 0.25), shade(colour, -0.02)]));
    s.rect(-196, -20, 392, 20, 4, s.fade([shade(colour, -0.06), shade(colour, -0.26)]));
    return { anchors: { top: [0, -24, 350] }, foot: { x: 0, y: 0 } };
  },
});
