import { HEART } from '../../surface/motifs.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A folded card that stands on its edges. */
export const greetingCard = painted({
  id: 'greeting-card',
  names: [
    'greeting card',
    'birthday card',
    'invitation',
    'postcard',
    'valentine card',
    'christmas card',
    'thank you card',
    'wedding invitation',
  ],
  metres: 0.2,
  colour: '#fdf3ea',
  colour2: '#e8618c',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path('M104 -216L138 -206V-8L104 0Z', s.fade([shade(colour, -0.18), shade(colour, -0.34)], 0));
    s.layer(0.7, 0.2);
    s.rect(-104, -216, 208, 216, 5, s.fade([shade(colour, 0.3), shade(colour, -0.05)], 60));
    s.rect(-92, -204, 184, 192, 4, 'none', { stroke: colour2, width: 3, dash: '2 7' });
    s.layer(1, 0.3);
    for (const [x, y, scale] of [
      [-70, -182, 13],
      [70, -182, 13],
      [-70, -34, 13],
      [70, -34, 13],
      [0, -38, 19],
    ] as const)
      s.placed({ x, y, scale }, () => s.path(HEART, colour2));
    return { anchors: { label: [0, -122, 160] } };
  },
});

/** The front of a book, magazine or record, upright, its title above a picture of hills. */
export const frontCover = painted({
  id: 'front-cover',
  names: [
    'book cover',
    'magazine',
    'magazine cover',
    'comic book',
    'comic book cover',
    'album cover',
    'movie poster',
    'film poster',
    'brochure',
    'leaflet',
  ],
  metres: 0.3,
  colour: '#26406e',
  colour2: '#f2a33c',
  draw(s, { colour, colour2, random }) {
    s.layer();
    s.rect(-94, -272, 204, 272, 5, s.fade([shade('#f4f0e6', 0), shade('#f4f0e6', -0.3)], 0));
    s.layer(0.6, 0.3);
    const sheet = 'M-104 -272H98V0H-104Z';
    s.path(sheet, s.fade([shade(colour, -0.25), colour, shade(colour2, 0.1)]));
    s.within(sheet, () => {
      s.oval(random.between(-50, 50), -92, 34, 34, s.glow([shade(colour2, 0.7), colour2]));
      for (const [y, tone] of [
        [-78, 0.12],
        [-52, -0.2],
        [-26, -0.5],
      ] as const) {
        const rise = (): number => y - random.between(4, 40);
        s.path(`M-110 0V${y}Q-70 ${rise()} -30 ${y}T50 ${y}T110 ${rise()}V0Z`, shade(colour, tone));
      }
    });
    s.rect(-104, -272, 12, 272, 2, shade(colour, -0.45), { opacity: 0.5 });
    return { anchors: { label: [0, -208, 172] } };
  },
});
