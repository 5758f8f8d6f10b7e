import { along, disc, type Form, ground, raised } from './sheet.ts';

/** Seeds set one golden angle apart, as a sunflower sets them. */
export const phyllotaxis: Form = (sheet) => {
  const { scheme, random, width, height } = sheet;
  ground(sheet);
  const count = random.integer(620, 820);
  const reach = 0.6 * Math.max(width, height);
  const turn = Math.PI * (3 - Math.sqrt(5));
  const [x, y] = [width * random.between(0.42, 0.58), height * random.between(0.42, 0.58)];
  const arms = random.pick([8, 13, 21]);
  const seeds = Array.from({ length: count }, (_, k) => {
    const far = Math.sqrt((k + 0.5) / count);
    const angle = k * turn;
    const arm = 0.5 + 0.5 * Math.sin((k % arms) * ((2 * Math.PI) / arms));
    const colour = along(scheme, 0.72 * far + 0.28 * arm);
    const size = (reach / Math.sqrt(count)) * (0.34 + 0.5 * far);
    return disc(x + reach * far * Math.cos(angle), y + reach * far * Math.sin(angle), size, colour);
  });
  raised(sheet, seeds.join(''), 42, 0.95);
};
