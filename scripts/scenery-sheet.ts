// Paints every backdrop at every time of day into one contact sheet, for looking at:
//   npx tsx scripts/scenery-sheet.ts sheet.png [--kinds beach,sea] [--times day,night] [--edge 320]
//     [--seed 1] [--weather rain] [--mood surreal] [--aspect 1.5] [--options '{"table":"wood"}']
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import type { BackdropKind, Plan } from '../src/collage/compose/plan.ts';
import { usualHorizon } from '../src/collage/render/backdrop-geometry.ts';
import { backdropOptions } from '../src/collage/render/backdrop-options.ts';
import { paint } from '../src/collage/render/paint.ts';

type Time = Plan['light']['time'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kinds: { type: 'string' },
    times: { type: 'string', default: 'day,dawn,sunset,night' },
    edge: { type: 'string', default: '320' },
    seed: { type: 'string', default: '1' },
    weather: { type: 'string', default: '' },
    mood: { type: 'string', default: 'plain' },
    aspect: { type: 'string', default: '1' },
    options: { type: 'string', default: '{}' },
  },
});
const out = positionals[0];
if (out === undefined) throw new Error('usage: scenery-sheet.ts <path of the PNG to write>');

const kinds = (values.kinds?.split(',') ?? Object.keys(backdropOptions)) as BackdropKind[];
const times = values.times.split(',') as Time[];
const aspect = Number(values.aspect);
const frame = aspect >= 1 ? { width: aspect, height: 1 } : { width: 1, height: 1 / aspect };
const edge = Number(values.edge);
const size = { width: Math.round(edge * frame.width), height: Math.round(edge * frame.height) };
const gap = 4;

function planOf(kind: BackdropKind, time: Time): Plan {
  const low = time === 'dawn' || time === 'sunset';
  return {
    frame,
    seed: Number(values.seed),
    light: {
      time,
      source: { x: frame.width * 0.72, y: frame.height * (low ? 0.36 : 0.16) },
      visible: time !== 'indoors',
    },
    backdrop: {
      kind,
      horizon: usualHorizon(kind, frame),
      weather: values.weather === '' ? [] : values.weather.split(','),
      mood: values.mood,
      options: JSON.parse(values.options) as Plan['backdrop']['options'],
    },
    items: [],
  };
}

const cells = kinds.flatMap((kind, row) =>
  times.map((time, column) => {
    const began = process.cpuUsage();
    const picture = paint(planOf(kind, time), size, { stage: () => undefined });
    const { user, system } = process.cpuUsage(began);
    console.log(`${kind} ${time}: ${((user + system) / 1000).toFixed(0)} ms`);
    return {
      input: Buffer.from(picture.data.buffer),
      raw: { width: picture.width, height: picture.height, channels: picture.channels },
      left: column * (size.width + gap),
      top: row * (size.height + gap),
    };
  }),
);
await sharp({
  create: {
    width: times.length * (size.width + gap) - gap,
    height: kinds.length * (size.height + gap) - gap,
    channels: 3,
    background: '#202020',
  },
})
  .composite(cells)
  .png()
  .toFile(out);
