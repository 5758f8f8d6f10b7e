import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** An old record player with its horn. */
export const phonograph = painted({
  id: 'phonograph',
  names: ['phonograph', 'gramophone'],
  metres: 0.8,
  colour: material.brass,
  colour2: material.wood,
  draw(s, { colour, colour2 }) {
    s.layer();
    s.line('M30 -96C66 -112 70 -140 46 -160', colour, 11);
    const horn =
      'M52 -152C20 -160 -40 -176 -96 -156C-112 -196 -104 -240 -76 -262C-30 -240 30 -196 60 -168Z';
    s.path(horn, s.fade([shade(colour, 0.4), colour, shade(colour, -0.4)], 60));
    s.oval(-88, -208, 24, 56, s.fade([shade(colour, -0.45), shade(colour, 0.05)], 20));
    s.line(
      'M-64 -250C-30 -220 20 -184 54 -160M-72 -200C-20 -190 30 -170 54 -158',
      shade(colour, -0.3),
      2,
    );
    s.layer();
    s.rect(-80, -72, 160, 62, 6, s.fade([shade(colour2, 0.2), shade(colour2, -0.3)]));
    s.rect(-90, -14, 180, 15, 4, s.fade([shade(colour2, 0.05), shade(colour2, -0.4)]));
    s.rect(-56, -58, 112, 34, 4, 'none', { stroke: shade(colour2, -0.35), width: 3 });
    s.line('M80 -40H104V-60', colour, 5);
    s.oval(104, -64, 6, 6, shade(colour2, -0.3));
    s.layer(1, 0.3);
    s.path('M-88 -84H88L84 -70H-84Z', s.fade([shade(colour2, 0.35), shade(colour2, -0.05)]));
    s.oval(-6, -84, 68, 15, s.fade(['#3a3b40', '#1e1f23']));
    s.oval(-6, -84, 44, 9.6, 'none', { stroke: '#55575e', width: 1.4 });
    s.oval(-6, -84, 20, 4.6, '#d6433a');
    s.line('M40 -100L8 -86', shade(material.steel, 0.2), 5);
    return {};
  },
});
