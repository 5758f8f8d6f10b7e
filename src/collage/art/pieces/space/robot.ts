import { painted } from '../painted.ts';
import { shade } from '../shades.ts';

/** A whole robot on two legs; `label` is its chest plate. */
export const robot = painted({
  id: 'standing-robot',
  names: ['robot', 'android', 'automaton', 'droid'],
  metres: 1.7,
  colour: '#9fb0c0',
  colour2: '#4fc3e8',
  draw(s, { colour, colour2 }) {
    const plate = s.fade([shade(colour, 0.35), colour, shade(colour, -0.35)], 20);
    const dark = shade(colour, -0.5);
    s.layer();
    for (const x of [-34, 34]) {
      s.rect(x - 11, -104, 22, 84, 6, dark);
      for (const y of [-92, -78, -64, -50]) s.rect(x - 14, y, 28, 7, 3.5, shade(colour, -0.2));
      s.path(`M${x - 28} 0C${x - 28} -26 ${x + 28} -26 ${x + 28} 0Z`, plate);
    }
    s.layer();
    for (const side of [-1, 1]) {
      s.line(
        `M${side * 70} -196C${side * 112} -184 ${side * 110} -150 ${side * 104} -124`,
        dark,
        18,
      );
      for (const [x, y] of [
        [88, -192],
        [103, -176],
        [108, -158],
        [107, -142],
      ] as const)
        s.oval(side * x, y, 12, 7, shade(colour, -0.15));
      s.oval(side * 102, -112, 19, 17, plate);
      s.line(
        `M${side * 92} -100L${side * 90} -84M${side * 112} -100L${side * 116} -84`,
        shade(colour, -0.15),
        9,
      );
      s.oval(side * 70, -196, 20, 20, plate);
    }
    s.layer();
    s.rect(-66, -214, 132, 118, 22, plate);
    s.rect(-48, -198, 96, 62, 10, s.fade([shade(colour, 0.55), shade(colour, 0.2)]));
    for (const [x, paint] of [
      [-30, '#ef5b4c'],
      [-8, '#f6c445'],
      [14, '#5fcf85'],
    ] as const)
      s.oval(x, -116, 7, 7, s.glow([shade(paint, 0.4), shade(paint, -0.2)]));
    s.rect(28, -121, 28, 9, 4, dark);
    s.layer();
    s.rect(-18, -230, 36, 20, 5, dark);
    s.line('M0 -322V-346', dark, 6);
    s.oval(0, -350, 9, 9, s.glow(['#ff9a8a', '#d23a30']));
    s.rect(-62, -326, 124, 100, 26, plate);
    for (const x of [-68, 68]) s.rect(x - 8, -292, 16, 34, 6, shade(colour, -0.3));
    s.layer(0.6, 0.2);
    s.rect(-48, -304, 96, 42, 18, '#1f2a36');
    for (const x of [-24, 24])
      s.oval(x, -283, 12, 12, s.glow(['#ffffff', colour2, shade(colour2, -0.3)]));
    s.rect(-26, -250, 52, 12, 6, '#1f2a36');
    for (const x of [-14, 0, 14]) s.line(`M${x} -249V-239`, shade(colour, 0.2), 2.4);
    return {
      anchors: {
        label: [0, -167, 88],
        head: [0, -276, 124],
        eyes: [0, -283, 74],
        crown: [0, -324, 120],
        neck: [0, -220, 60],
        'hand-left': [-103, -90, 40],
        'hand-right': [103, -90, 40],
      },
      foot: { x: 0, y: -1 },
    };
  },
});
