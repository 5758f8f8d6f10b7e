import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A long banner with a lion's colours and a device on it. */
export const wallBanner = painted({
  id: 'wall-banner',
  names: ['wall banner', 'heraldic banner', 'castle banner'],
  metres: 2,
  bearing: 'hangs',
  colour: '#a8262f',
  colour2: '#e3b23f',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(-72, -6, 144, 11, 5, s.fade(['#f3cf6a', '#8a5f22']));
    s.oval(-74, 0, 9, 9, '#e3b23f');
    s.oval(74, 0, 9, 9, '#e3b23f');
    s.layer();
    s.path(
      'M-62 2H62V250L0 206L-62 250Z',
      s.fade([shade(colour, 0.15), colour, shade(colour, -0.3)]),
    );
    s.line('M-53 6V232L0 195L53 232V6', colour2, 6);
    s.layer();
    s.path(
      'M0 56L13 88L46 76L36 108L62 124L32 136L38 168L0 150L-38 168L-32 136L-62 124L-36 108L-46 76L-13 88Z',
      s.fade([shade(colour2, 0.3), shade(colour2, -0.15)]),
    );
    s.oval(0, 116, 17, 17, colour);
  },
});

/** A torch that burns in an iron ring on the wall. */
export const wallTorch = painted({
  id: 'wall-torch',
  names: ['wall torch', 'burning torch'],
  metres: 0.7,
  bearing: 'hangs',
  colour: material.wood,
  draw(s, { colour }) {
    s.layer();
    s.path('M-9 -88H9L5 4H-5Z', s.fade([shade(colour, 0.2), shade(colour, -0.4)], 0));
    s.rect(-15, -64, 30, 13, 4, s.fade(['#6a6f76', '#2f3338']));
    s.path('M-24 -104H24L14 -80H-14Z', s.fade(['#5a5f66', '#2a2d31']));
    s.layer(0);
    s.path(
      'M0 -196C30 -158 38 -142 26 -116Q18 -100 0 -100Q-18 -100 -26 -116C-36 -140 -16 -150 0 -196Z',
      '#ff8a2f',
    );
    s.path(
      'M2 -168C20 -144 22 -132 15 -116Q10 -106 0 -106Q-10 -106 -15 -116C-20 -132 -8 -142 2 -168Z',
      '#ffc94a',
    );
    s.path(
      'M1 -142C10 -128 10 -120 6 -114Q3 -110 0 -110Q-3 -110 -6 -114C-9 -122 -4 -130 1 -142Z',
      '#fff3b8',
    );
  },
});
