import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A bottle of clear glass on its side, in a cradle, wide enough for what is shown in it. */
export const lyingBottle = painted({
  id: 'lying-bottle',
  names: ['bottle on its side', 'clear bottle', 'message bottle'],
  metres: 0.2,
  bearing: 'stands',
  colour: '#8a5a34',
  draw(s, { colour }) {
    s.layer();
    for (const x of [-118, 62])
      s.path(
        `M${x - 34} 0L${x - 20} -30H${x + 34}L${x + 48} 0Z`,
        s.fade([shade(colour, 0.25), colour, shade(colour, -0.3)]),
      );
    s.layer(0.6);
    const glass =
      'M-190 -150C-200 -150 -206 -138 -206 -110V-62C-206 -34 -200 -22 -190 -22H92C130 -22 136 -62 172 -66H232V-106H172C136 -110 130 -150 92 -150Z';
    s.path(glass, s.fade(['#f4fbfd', '#bcdce6', '#e6f5f9']), { opacity: 0.62 });
    s.within(glass, () => {
      s.path('M-206 -52C-120 -44 0 -58 130 -50V-20H-206Z', s.fade(['#7cc3dd', '#2f80a8']), {
        opacity: 0.7,
      });
    });
    s.path(glass, 'none', { stroke: '#ffffff', width: 4, opacity: 0.85 });
    s.line('M-184 -134H80C104 -132 116 -116 134 -104', '#ffffff', 9, { opacity: 0.7 });
    s.line('M-190 -40H60', '#ffffff', 4, { opacity: 0.35 });
    s.oval(228, -86, 8, 24, s.fade(['#ffffff', '#b6d6e0'], 0));
    s.layer();
    s.rect(222, -104, 44, 36, 6, s.fade(['#d9b483', '#a8794a', '#7d5531']));
    return { anchors: { 'hand-left': [150, -86, 60] }, foot: { x: 0, y: 0 } };
  },
});
