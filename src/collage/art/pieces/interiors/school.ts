import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A pupil's desk with a chair behind it. */
export const schoolDesk = painted({
  id: 'school-desk',
  names: ['school desk', 'student desk'],
  metres: 0.85,
  colour: '#d6a565',
  colour2: '#3f78b8',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-48 -152Q0 -164 48 -152V-112Q0 -120 -48 -112Z',
      s.fade([shade(colour2, 0.25), shade(colour2, -0.25)]),
    );
    s.line('M-40 -120V-6M40 -120V-6', material.iron, 6);
    s.layer();
    s.line('M-84 -92V-2M84 -92V-2', material.steel, 9);
    s.line('M-84 -30H84', material.steel, 6);
    s.layer();
    s.rect(-88, -92, 176, 30, 4, s.fade([shade(colour, -0.2), shade(colour, -0.42)]));
    s.layer(1, 0.3);
    s.path(
      'M-82 -108H82L98 -90Q98 -84 92 -84H-92Q-98 -84 -98 -90Z',
      s.fade([shade(colour, 0.2), shade(colour, -0.02)]),
    );
    s.layer();
    s.path('M-56 -106H-10L-14 -94H-64Z', material.paper);
    s.path('M18 -108H60L66 -98H20Z', s.fade(['#e0605a', '#a83a38']));
    s.line('M-4 -104L10 -96', '#f0b93a', 4);
    return { anchors: { top: [0, -100, 150] } };
  },
});
