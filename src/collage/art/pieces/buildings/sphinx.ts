import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A crouching lion with a king's head, of sandstone. */
export const sphinx = painted({
  id: 'sphinx',
  names: ['sphinx', 'great sphinx', 'egyptian statue'],
  metres: 20,
  facing: 'right',
  colour: '#d7b27a',
  draw(s, { colour }) {
    s.layer();
    s.path(
      'M-170 0C-186 -60 -160 -104 -110 -108C-60 -110 -10 -96 30 -104L70 0Z',
      s.fade([shade(colour, 0.22), colour, shade(colour, -0.35)]),
    );
    s.path(
      'M-170 0C-180 -40 -150 -74 -116 -70C-86 -66 -76 -34 -84 0Z',
      s.fade([shade(colour, 0.1), shade(colour, -0.3)]),
    );
    s.line('M-168 -14C-196 -10 -200 -44 -184 -52', shade(colour, -0.2), 12);
    s.path(
      'M20 0C14 -50 24 -90 54 -112L96 -96C104 -60 100 -30 98 0Z',
      s.fade([shade(colour, 0.2), shade(colour, -0.25)]),
    );
    s.path(
      'M60 -34H180C194 -34 196 0 184 0H50Z',
      s.fade([shade(colour, 0.28), shade(colour, -0.25)]),
    );
    s.line('M172 -30V-2M160 -30V-2', shade(colour, -0.35), 2.6);
    s.layer(1, 0.25);
    const scarf =
      'M28 -88C14 -140 24 -204 72 -210C112 -212 128 -184 126 -158L132 -92C110 -84 100 -100 98 -116L58 -104C52 -88 40 -84 28 -88Z';
    s.path(scarf, s.fade([shade(colour, 0.3), shade(colour, -0.22)]));
    s.within(scarf, () => {
      for (let y = -200; y < -80; y += 13)
        s.line(`M14 ${y}Q76 ${y - 14} 140 ${y}`, shade(colour, -0.3), 3, { opacity: 0.7 });
    });
    s.path(
      'M66 -178C66 -196 122 -196 124 -178C128 -150 120 -116 96 -110C74 -112 64 -150 66 -178Z',
      s.fade([shade(colour, 0.36), shade(colour, -0.08)]),
    );
    s.oval(84, -162, 6, 4, shade(colour, -0.55));
    s.oval(110, -162, 6, 4, shade(colour, -0.55));
    s.line('M97 -158V-142H103M86 -128Q97 -123 109 -128', shade(colour, -0.45), 3.4);
    s.line('M76 -172Q84 -177 92 -172M103 -172Q110 -177 118 -172', shade(colour, -0.4), 3);
    return { anchors: { head: [96, -158, 62], eyes: [97, -162, 40], crown: [84, -208, 70] } };
  },
});
