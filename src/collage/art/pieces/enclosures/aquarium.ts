import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A tank full of water with sand and plants; `colour` is its frame's. */
export const aquarium = painted({
  id: 'aquarium',
  names: ['aquarium', 'fish tank', 'tank of water', 'terrarium'],
  metres: 0.6,
  colour: '#3b4048',
  draw(s, { colour, random }) {
    const [left, right, top, bottom] = [-160, 160, -196, -10];
    s.layer(0.4);
    s.rect(left, top, right - left, bottom - top, 6, s.fade(['#bfe6f2', '#58b4d6', '#2b86b4']));
    const tank = `M${left} ${top}H${right}V${bottom}H${left}Z`;
    s.within(tank, () => {
      s.path(
        `M${left} ${bottom}V-34C-110 -48 -60 -22 0 -36C60 -50 110 -24 ${right} -38V${bottom}Z`,
        s.fade(['#f0d9a2', '#c9a668']),
      );
      for (const x of [-128, -104, 112, 134]) {
        const reach = random.between(66, 120);
        const sway = random.between(-16, 16);
        s.line(
          `M${x} -34C${x + sway} ${-34 - reach * 0.4} ${x - sway} ${-34 - reach * 0.7} ${x + sway * 0.5} ${-34 - reach}`,
          '#2f8f57',
          11,
        );
      }
      for (let bubble = 0; bubble < 7; bubble++) {
        const [x, y] = [random.between(-120, 120), random.between(-170, -70)];
        s.oval(x, y, 5, 5, '#e9fbff', { opacity: 0.7 });
      }
      s.path(`M${left + 16} ${top}H${left + 60}L${left + 10} ${bottom}H${left}V-150Z`, '#ffffff', {
        opacity: 0.2,
      });
    });
    s.layer(1, 0.3);
    const dark = s.fade([shade(colour, 0.25), shade(colour, -0.25)]);
    s.rect(left - 8, top - 14, right - left + 16, 18, 5, dark);
    s.rect(left - 8, bottom - 4, right - left + 16, 16, 5, dark);
    return { anchors: { top: [0, top - 12, 280] } };
  },
});
