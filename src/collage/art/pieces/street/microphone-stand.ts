import { material } from '../materials.ts';
import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A microphone on its stand. */
export const microphoneStand = painted({
  id: 'microphone-stand',
  names: ['microphone stand', 'mic stand'],
  metres: 1.5,
  colour: '#3a3c43',
  draw(s, { colour }) {
    s.layer();
    s.path('M-44 0C-44 -10 44 -10 44 0V4H-44Z', s.fade([shade(colour, 0.2), shade(colour, -0.3)]));
    s.rect(
      -4,
      -200,
      8,
      200,
      3,
      s.fade([shade(material.steel, 0.3), shade(material.steel, -0.4)], 0),
    );
    s.line('M0 -194L26 -214', colour, 8);
    s.layer();
    s.placed({ x: 36, y: -224, turn: 38 }, () => {
      s.path('M-8 44L-13 4H13L8 44Z', s.fade([shade(colour, 0.25), shade(colour, -0.25)], 0));
      s.oval(0, -8, 19, 20, s.glow([shade(material.steel, 0.4), shade(material.steel, -0.4)]));
      s.line(
        'M-16 -14L10 8M-10 -22L16 0M-16 2L2 10M-8 -24L-16 -2M2 -27L-12 8M12 -22L0 10',
        shade(material.steel, -0.45),
        1.2,
      );
      s.rect(-19, 2, 38, 6, 3, shade(colour, 0.15));
    });
    return { foot: { x: 0, y: 0 } };
  },
});
