import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** White shells rising over a podium by the water. */
export const shellOpera = painted({
  id: 'shell-opera',
  names: ['opera house', 'sydney opera house', 'concert hall'],
  metres: 65,
  colour: '#f7f4ec',
  draw(s, { colour }) {
    const shell = (x: number, y: number, w: number, h: number, mirror: boolean): void => {
      s.placed({ x, y, mirror }, () => {
        const d = `M0 0C${w * 0.05} ${-h * 0.5} ${w * 0.3} ${-h * 0.9} ${w * 0.86} ${-h}C${w * 0.72} ${-h * 0.55} ${w * 0.8} ${-h * 0.2} ${w} 0Z`;
        s.path(d, s.fade([shade(colour, 0.3), colour, shade(colour, -0.24)], 30));
        s.within(d, () => {
          for (let i = 1; i < 6; i++)
            s.line(
              `M${w * (i / 6)} 0C${w * (0.1 + i * 0.12)} ${-h * 0.5} ${w * (0.36 + i * 0.08)} ${-h * 0.86} ${w * 0.86} ${-h}`,
              shade(colour, -0.16),
              1.4,
            );
        });
        s.path(
          `M${w} 0C${w * 0.8} ${-h * 0.2} ${w * 0.72} ${-h * 0.55} ${w * 0.86} ${-h}C${w * 0.84} ${-h * 0.6} ${w * 0.96} ${-h * 0.3} ${w * 1.2} 0Z`,
          s.fade([shade('#7d5a4a', 0.1), shade('#7d5a4a', -0.3)]),
        );
      });
    };
    s.layer();
    shell(118, -34, 64, 66, true);
    shell(24, -34, 110, 128, false);
    s.layer(1, 0.2);
    shell(-36, -34, 116, 168, false);
    shell(-104, -34, 100, 128, false);
    shell(-168, -34, 84, 88, false);
    shell(176, -34, 62, 54, true);
    s.layer();
    s.path('M-206 0L-192 -36H200L216 0Z', s.fade(['#d9b999', '#a98469']));
    s.line('M-196 -24H206M-201 -12H210', '#8f6d55', 2);
    s.layer(0.4);
    s.rect(-214, -2, 436, 8, 2, s.fade(['#b9a08a', '#8f7a68']));
    return { anchors: { top: [20, -196, 60] } };
  },
});
