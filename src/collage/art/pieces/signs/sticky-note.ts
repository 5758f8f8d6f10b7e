import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A small sticky note. */
export const stickyNote = painted({
  id: 'sticky-note',
  names: ['sticky note', 'post-it', 'post-it note', 'memo'],
  metres: 0.076,
  bearing: 'hangs',
  colour: '#f8e06a',
  draw(s, { colour }) {
    s.layer(0.5);
    s.path(
      'M0 0H140L141 108C138 122 128 134 114 140L2 141Z',
      s.fade([shade(colour, -0.06), shade(colour, 0.16)]),
    );
    s.path(
      'M141 108C128 112 116 116 106 116C110 124 112 132 114 140C128 134 138 122 141 108Z',
      s.fade([shade(colour, 0.4), shade(colour, -0.12)], 45),
    );
    return { anchors: { label: [70, 66, 116] } };
  },
});
