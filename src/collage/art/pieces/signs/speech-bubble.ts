import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** What someone says, with a tail whose tip goes to the mouth. */
export const speechBubble = painted({
  id: 'speech-bubble',
  names: ['speech bubble', 'speech balloon', 'dialogue bubble', 'word bubble'],
  metres: 0.5,
  bearing: 'flies',
  facing: 'right',
  extent: 'part',
  colour: '#ffffff',
  draw(s, { colour }) {
    const outline =
      'M-52 -70C-90 -52 -140 -24 -176 -4C-152 -34 -132 -62 -116 -88C-150 -104 -168 -128 -160 -168C-150 -222 -86 -238 0 -238C92 -238 156 -218 162 -166C168 -112 128 -66 0 -66C-18 -66 -36 -67 -52 -70Z';
    s.layer(0.35, 0.3);
    s.path(outline, s.fade([shade(colour, 0.2), shade(colour, -0.06)]), {
      stroke: shade(colour, -0.82),
      width: 5,
    });
    return { anchors: { label: [0, -152, 244], voice: [-174, -6, 100] } };
  },
});

/** What someone thinks: a cloud, with smaller ones that lead to the head. */
export const thoughtBubble = painted({
  id: 'thought-bubble',
  names: ['thought bubble', 'thought balloon', 'dream bubble'],
  metres: 0.5,
  bearing: 'flies',
  facing: 'right',
  extent: 'part',
  colour: '#ffffff',
  draw(s, { colour }) {
    const cloud =
      'M-118 -84C-166 -88 -176 -146 -138 -160C-146 -208 -92 -232 -58 -212C-30 -246 34 -246 54 -214C96 -236 148 -204 134 -162C174 -148 166 -88 116 -86C102 -54 44 -52 26 -72C2 -50 -58 -50 -72 -74C-88 -64 -108 -68 -118 -84Z';
    const line = { stroke: shade(colour, -0.82), width: 5 };
    const paint = s.fade([shade(colour, 0.2), shade(colour, -0.06)]);
    s.layer(0.35, 0.3);
    s.path(cloud, paint, line);
    s.oval(-94, -40, 17, 14, paint, line);
    s.oval(-116, -14, 10, 8, paint, line);
    return { anchors: { label: [0, -148, 196], voice: [-126, -7, 100] } };
  },
});
