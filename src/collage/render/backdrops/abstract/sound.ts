import { hex } from '../../rgb.ts';
import { along, cut, disc, type Form, ground } from './sheet.ts';

/** A row of strings that a sound has set swinging, loud in places and still in others. */
export const sound: Form = (sheet) => {
  const { scheme, random, width, height } = sheet;
  ground(sheet);
  const pitch = random.between(26, 36);
  const count = Math.floor((width * 0.88) / pitch);
  const left = (width - (count - 1) * pitch) / 2;
  const rows = height > 1.4 * width ? 3 : random.integer(1, 2);
  const waves = Array.from({ length: 4 }, () => ({
    pace: random.between(2, 15),
    phase: random.between(0, 6.28),
    loud: random.between(0.3, 1),
  }));
  for (let row = 0; row < rows; row++) {
    const middle = (height * (row + 0.5)) / rows;
    const bars = Array.from({ length: count }, (_, i) => {
      const t = i / Math.max(1, count - 1);
      const swell = Math.sin(Math.PI * t) ** 0.7;
      const sum = waves.reduce(
        (all, { pace, phase, loud }) => all + loud * Math.sin(pace * t * 2 + phase + row * 1.3),
        0,
      );
      const tall = (height / rows) * (0.05 + 0.36 * swell * Math.abs(sum) ** 0.8 * 0.62);
      const lean = 0.12 * tall * Math.sin(9 * t + row);
      const top = Math.min(tall, (height / rows) * 0.46);
      const colour = hex(along(scheme, (t * 1.4 + row * 0.37) % 1));
      return `<path d="M${(left + i * pitch).toFixed(1)} ${(middle - top + lean).toFixed(1)}V${(middle + top + lean).toFixed(1)}" stroke="${colour}"/>`;
    });
    cut(
      sheet,
      `<g stroke-width="${pitch * 0.58}" stroke-linecap="round">${bars.join('')}</g>`,
      pitch * 2,
      0.85,
    );
  }
  const notes = Array.from({ length: 15 }, () =>
    disc(
      random.next() * width,
      random.next() * height,
      4 + 15 * random.next() ** 2,
      random.pick(scheme.accents),
    ),
  );
  cut(sheet, notes.join(''), 30, 0.9);
};
