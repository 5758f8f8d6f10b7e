import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A double seat of a train or bus, seen from the front. */
export const coachSeat = painted({
  id: 'coach-seat',
  names: ['coach seat', 'train seat', 'bus seat'],
  metres: 1.2,
  colour: '#34699c',
  colour2: '#d9a63f',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(14, -40, 212, 34, 5, s.fade(['#4a5058', '#2c3036']));
    for (const x of [0, 122]) {
      s.layer();
      s.path(
        `M${x + 6} -190Q${x + 59} -210 ${x + 112} -190L${x + 116} -70H${x + 2}Z`,
        s.fade([shade(colour, 0.2), shade(colour, -0.25)]),
      );
      s.path(
        `M${x + 24} -196Q${x + 59} -206 ${x + 94} -196V-160Q${x + 59} -152 ${x + 24} -160Z`,
        s.fade(['#ffffff', '#d9dee2']),
      );
      s.line(`M${x + 22} -140V-84M${x + 96} -140V-84`, colour2, 4, { opacity: 0.8 });
      s.layer(1, 0.3);
      s.rect(x, -82, 118, 46, 14, s.fade([shade(colour, 0.35), shade(colour, -0.2)]));
    }
    s.layer();
    for (const x of [-14, 232]) s.rect(x, -116, 18, 84, 8, s.fade(['#5b636c', '#33383e']));
    return { anchors: { seat: [120, -78, 210] } };
  },
});

/** A bunk of planks on chains. */
export const prisonBunk = painted({
  id: 'prison-bunk',
  names: ['prison bunk', 'bunk', 'prison bed'],
  metres: 0.8,
  colour: '#8a8f86',
  draw(s, { colour }) {
    s.layer();
    s.line('M16 -60L60 -176M264 -60L220 -176', '#5a5f66', 5, { dash: '9 5' });
    s.layer();
    s.rect(-10, -62, 300, 18, 3, s.fade(['#8a6a4a', '#553c28']));
    s.line('M10 -44V0M270 -44V0', '#3f4348', 9);
    s.layer();
    s.rect(-6, -86, 292, 28, 12, s.fade([shade(colour, 0.25), shade(colour, -0.25)]));
    s.rect(-2, -100, 76, 24, 11, s.fade(['#e9e6dc', '#b9b5a8']));
    return { anchors: { seat: [160, -84, 220], top: [160, -84, 260] } };
  },
});
