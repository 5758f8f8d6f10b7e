import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A ribbon scroll for a title, flying free. */
export const ribbonBanner = painted({
  id: 'ribbon-banner',
  names: ['ribbon banner', 'scroll banner', 'title ribbon'],
  metres: 0.5,
  bearing: 'flies',
  colour: '#d9473c',
  draw(s, { colour }) {
    s.layer();
    for (const mirror of [false, true]) {
      s.placed({ mirror }, () => {
        s.path(
          'M96 -14L170 -8L150 22L172 50L92 44Z',
          s.fade([shade(colour, -0.12), shade(colour, -0.35)]),
        );
        s.path('M96 44L122 46L118 28L96 28Z', shade(colour, -0.55));
      });
    }
    s.layer(1, 0.3);
    s.path(
      'M-124 -34C-60 -46 60 -46 124 -34V30C60 18 -60 18 -124 30Z',
      s.fade([shade(colour, 0.22), shade(colour, -0.1)]),
    );
    return { anchors: { label: [0, -8, 200] }, foot: { x: 0, y: 0 } };
  },
});
