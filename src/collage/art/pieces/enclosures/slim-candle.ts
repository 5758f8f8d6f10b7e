import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A thin burning candle with stripes, as on cakes. */
export const slimCandle = painted({
  id: 'slim-candle',
  names: ['birthday candle', 'cake candle'],
  metres: 0.09,
  colour: '#4aa3df',
  colour2: '#ffffff',
  draw(s, { colour, colour2, random }) {
    s.layer();
    const stick = 'M-11 -104H11V-2C11 3 -11 3 -11 -2Z';
    s.path(stick, s.fade([shade(colour, 0.35), colour, shade(colour, -0.3)], 0));
    s.within(stick, () => {
      for (let y = -100; y < 10; y += 26)
        s.line(`M-16 ${y + 12}L16 ${y}`, colour2, 8, { opacity: 0.85 });
    });
    s.line('M0 -104V-114', '#4b3a2c', 3);
    s.layer(0.3);
    const lean = random.between(-3, 3);
    s.path(
      `M${lean} -156C12 -138 17 -126 12 -116C8 -107 -8 -107 -12 -116C-17 -126 -10 -138 ${lean} -156Z`,
      s.fade([
        [0, '#ffb02e'],
        [0.55, '#ffd95a'],
        [1, '#ff8a2a'],
      ]),
    );
    s.path(
      'M0 -136C6 -127 7 -121 5 -116C3 -112 -3 -112 -5 -116C-7 -121 -5 -128 0 -136Z',
      '#fff6cf',
    );
    return { foot: { x: 0, y: -2 } };
  },
});
