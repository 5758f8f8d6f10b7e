import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A sheet pinned to a wall; also a poster. */
export const poster = painted({
  id: 'poster',
  names: ['poster', 'wall poster', 'notice', 'flyer', 'sheet of paper', 'note', 'page'],
  metres: 0.8,
  bearing: 'hangs',
  colour: '#fbf4dd',
  draw(s, { colour }) {
    s.layer(0.5);
    s.path('M0 0H150L151 150L136 198H1Z', s.fade([shade(colour, 0.14), shade(colour, -0.1)], 60));
    s.path('M151 150L136 198L132 160Z', shade(colour, -0.22));
    s.layer(1, 0.4);
    s.oval(75, 12, 7, 7, s.glow(['#ff8b78', '#b52d24']));
    return { anchors: { label: [75, 96, 126] } };
  },
});
