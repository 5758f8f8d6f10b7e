import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A pointed hat with stars, to attach at `crown`. */
export const wizardHat = painted({
  id: 'wizard-hat',
  names: ['wizard hat', 'witch hat', 'pointed hat', 'magic hat'],
  metres: 0.4,
  bearing: 'lies',
  extent: 'part',
  colour: '#4b3a94',
  colour2: '#f2c744',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.path(
      'M-92 8C-80 -10 -50 -12 0 -12C50 -12 80 -10 92 8C80 24 -80 24 -92 8Z',
      s.fade([shade(colour, 0.1), shade(colour, -0.35)]),
    );
    s.layer(1, 0.2);
    const cone =
      'M-52 2C-40 -60 -24 -120 2 -158C12 -172 34 -174 46 -160C34 -158 28 -148 30 -132C38 -90 46 -40 52 2C30 14 -30 14 -52 2Z';
    s.path(cone, s.fade([shade(colour, 0.3), colour, shade(colour, -0.35)], 10));
    s.within(cone, () =>
      s.path(
        'M-56 -14C-30 -2 30 -2 56 -14V8C30 18 -30 18 -56 8Z',
        s.fade([shade(colour2, 0.2), shade(colour2, -0.25)]),
      ),
    );
    for (const [x, y, r] of [
      [-12, -50, 9],
      [16, -84, 7],
      [4, -120, 6],
      [28, -36, 6],
    ] as const) {
      s.path(
        `M${x} ${y - r}L${x + r * 0.3} ${y - r * 0.3}L${x + r} ${y}L${x + r * 0.3} ${y + r * 0.3}L${x} ${y + r}L${x - r * 0.3} ${y + r * 0.3}L${x - r} ${y}L${x - r * 0.3} ${y - r * 0.3}Z`,
        shade(colour2, 0.3),
      );
    }
    return { anchors: { crown: [0, -6, 100] }, foot: { x: 0, y: 10 } };
  },
});
