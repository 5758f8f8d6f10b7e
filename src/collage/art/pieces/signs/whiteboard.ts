import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

export const whiteboard = painted({
  id: 'whiteboard',
  names: ['whiteboard', 'white board', 'dry erase board', 'bulletin board'],
  metres: 1.2,
  bearing: 'hangs',
  colour: '#fbfcfc',
  colour2: '#b4bcc4',
  draw(s, { colour, colour2 }) {
    s.layer();
    s.rect(0, 0, 300, 180, 7, s.fade([shade(colour2, 0.35), shade(colour2, -0.2)]));
    s.layer(0.1);
    s.rect(9, 9, 282, 162, 3, s.fade([shade(colour, 0.1), shade(colour, -0.05)], 50));
    s.layer(1, 0.3);
    s.rect(80, 172, 140, 11, 4, s.fade([shade(colour2, 0.4), shade(colour2, -0.15)]));
    for (const [x, ink] of [
      [96, '#d6423a'],
      [126, '#2f6fb4'],
      [156, '#2d8a57'],
    ] as const)
      s.rect(x, 166, 24, 7, 3, ink);
    return { anchors: { label: [150, 88, 254] } };
  },
});
