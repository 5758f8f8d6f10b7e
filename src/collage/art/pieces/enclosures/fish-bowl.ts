import { painted } from '../painted.ts';

/** A round glass bowl of water with a little sand. */
export const fishBowl = painted({
  id: 'fish-bowl',
  names: ['fish bowl', 'fishbowl', 'goldfish bowl', 'glass bowl'],
  metres: 0.3,
  colour: '#7cc6e2',
  draw(s, { colour }) {
    s.layer(0.5);
    const glass =
      'M-52 -168C-118 -146 -128 -64 -76 -12C-60 0 60 0 76 -12C128 -64 118 -146 52 -168Z';
    s.path(glass, '#dff3fa');
    s.within(glass, () => {
      s.path(
        'M-130 -130C-60 -120 60 -140 130 -130V10H-130Z',
        s.fade(['#c4ecf7', colour, '#3f97c0']),
      );
      s.path('M-110 0V-26C-60 -38 40 -18 110 -30V0Z', s.fade(['#f0d9a2', '#c9a668']));
      for (const [x, y] of [
        [-44, -96],
        [-36, -112],
        [52, -86],
      ] as const) {
        s.oval(x, y, 4.5, 4.5, '#ffffff', { opacity: 0.7 });
      }
    });
    s.line('M-92 -120C-104 -88 -98 -56 -82 -36', '#ffffff', 8, { opacity: 0.55 });
    s.layer(0.7, 0.2);
    s.oval(0, -168, 56, 11, s.fade(['#f6fdff', '#b9dbe6']));
    s.oval(0, -167, 48, 7.5, '#cfe9f2');
    return { anchors: {} };
  },
});
