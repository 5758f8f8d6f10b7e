import type { Random } from '../../src/numerics/random.ts';
import { noise } from './png-mutations.ts';

type Mutation = (body: Buffer, boundary: string, random: Random) => Buffer;

const MUTATIONS: readonly Mutation[] = [
  (body, _boundary, random) => body.subarray(0, random.integer(0, body.length)),
  (body, _boundary, random) => body.subarray(random.integer(0, Math.min(body.length, 200))),
  (body, _boundary, random) => spliced(body, random, noise(random, 100)),
  (body, boundary, random) => spliced(body, random, Buffer.from(`\r\n--${boundary}\r\n`)),
  (body, boundary, random) => spliced(body, random, Buffer.from(`\r\n--${boundary}--\r\n`)),
  (body, _boundary, random) =>
    spliced(body, random, Buffer.from('\r\n'.repeat(random.integer(1, 9)))),
  (body, _boundary, random) =>
    Buffer.concat([
      body.subarray(0, 40),
      Buffer.from(`x: ${'y'.repeat(random.integer(0, 100_000))}\r\n`),
      body.subarray(40),
    ]),
  (body, _boundary, random) => {
    const copy = Buffer.from(body);
    for (let i = 0; i < 5; i++) copy[random.integer(0, copy.length - 1)] = random.integer(0, 255);
    return copy;
  },
  (body, boundary, random) => {
    const part = `--${boundary}\r\ncontent-disposition: form-data; name="x"\r\n\r\ny\r\n`;
    return Buffer.concat([Buffer.from(part.repeat(random.integer(1, 300))), body]);
  },
  (body, _boundary, random) => Buffer.concat([body, body.subarray(random.integer(0, body.length))]),
];

/** A damaged form. */
export function mutateBody(body: Buffer, boundary: string, random: Random): Buffer {
  return random.pick(MUTATIONS)(body, boundary, random);
}

function spliced(body: Buffer, random: Random, inserted: Buffer): Buffer {
  const at = random.integer(0, body.length);
  return Buffer.concat([body.subarray(0, at), inserted, body.subarray(at + random.integer(0, 20))]);
}
