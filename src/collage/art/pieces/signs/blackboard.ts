import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A school board on its wall; `colour` is the slate. */
export const blackboard = painted({
  id: 'blackboard',
  names: ['blackboard', 'chalkboard', 'chalk board', 'slate'],
  metres: 1.2,
  bearing: 'hangs',
  colour: '#2f4a40',
  colour2: '#b17c49',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(0, 0, 300, 180, 6, s.fade([shade(colour2, 0.2), shade(colour2, -0.25)]));
    s.layer(0.15);
    s.rect(12, 12, 276, 156, 2, s.fade([shade(colour, 0.05), shade(colour, -0.1)], 40));
    s.path('M30 40C90 20 150 60 230 30C250 60 180 90 60 84Z', '#ffffff', { opacity: 0.05 });
    s.layer(1, 0.3);
    s.rect(6, 172, 288, 10, 3, s.fade([shade(colour2, 0.35), shade(colour2, -0.1)]));
    s.rect(200, 167, 24, 6, 3, '#fdfdf8');
    s.rect(232, 167, 18, 6, 3, '#f3b8c0');
    s.rect(40, 162, 34, 11, 3, s.fade(['#8c6f5a', '#5b4638']));
    return { anchors: { label: [150, 90, 250] } };
  },
});
