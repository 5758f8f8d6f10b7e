import { seededRandom, type Random } from '../../src/numerics/random.ts';
import { mutateBody } from './body-mutations.ts';
import { mutatePng } from './png-mutations.ts';

/** One upload, exactly as it goes over the wire. */
export interface UploadOrder {
  readonly path: string;
  readonly contentType: string;
  readonly body: Buffer;
  /** The client sends this many bytes of the body and leaves. `undefined` stays. */
  readonly leavesAfter: number | undefined;
}

const NAMES =
  'image|image|image[]|mask|prompt|n|size|model|user|seed|quality|response_format|style|image[0]|a[b]|[]|__proto__|constructor|';
const VALUES =
  'a cat|1|2|0|11|-1|1.5|two||256x256|512x512|300x300|dall-e-2|dall-e-3|url|b64_json|standard|hd|null|[]|{}|\u0000|\ud83d|4294967295|99999999999999999999';
const TYPES =
  'application/octet-stream|image/jpeg|text/plain|application/json|image/png; charset=utf-8|';

/** The order with this number; the same run seed and number give the same order. */
export function uploadOrder(
  pictures: readonly Buffer[],
  runSeed: number,
  number: number,
): UploadOrder {
  const random = seededRandom(runSeed).fork(String(number));
  if (random.chance(0.3)) return jsonOrder(pictures, random);
  const isEdit = random.chance(0.6);
  const boundary = `----gala${random.integer(0, 1e9)}`;
  const parts = [
    filePart(random, 'image', pictures),
    ...(isEdit ? [fieldPart('prompt', 'a cat')] : []),
    ...(isEdit && random.chance(0.6) ? [filePart(random, 'mask', pictures)] : []),
    fieldPart('size', '256x256'),
    ...Array.from({ length: random.pick([0, 0, 0, 0, 1, 3]) }, () => anyPart(random, pictures)),
  ];
  const body = Buffer.concat([
    ...parts.flatMap((part) => [Buffer.from(`--${boundary}\r\n`), part, Buffer.from('\r\n')]),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
  const sent = random.chance(0.35) ? mutateBody(body, boundary, random) : body;
  return {
    path: isEdit ? '/v1/images/edits' : '/v1/images/variations',
    contentType: random.chance(0.97)
      ? `multipart/form-data; boundary=${boundary}`
      : random.pick([
          'multipart/form-data',
          'application/json',
          `multipart/mixed; boundary=${boundary}`,
        ]),
    body: sent,
    leavesAfter: random.chance(0.03) ? random.integer(0, sent.length) : undefined,
  };
}

/** An edit whose pictures are named in JSON. */
function jsonOrder(pictures: readonly Buffer[], random: Random): UploadOrder {
  const named = () => namedPicture(pictures, random);
  const body = Buffer.from(
    JSON.stringify({
      images: Array.from({ length: random.pick([1, 1, 1, 2, 3, 0, 17]) }, named),
      prompt: random.chance(0.9) ? 'make it night' : one(random, VALUES),
      ...(random.chance(0.5) && { mask: named() }),
      ...(random.chance(0.2) && { [one(random, NAMES)]: one(random, VALUES) }),
    }),
  );
  const sent = random.chance(0.35) ? mutateBody(body, '"', random) : body;
  return {
    path: '/v1/images/edits',
    contentType: 'application/json',
    body: sent,
    leavesAfter: random.chance(0.03) ? random.integer(0, sent.length) : undefined,
  };
}

function namedPicture(pictures: readonly Buffer[], random: Random): object {
  if (random.chance(0.1)) return { file_id: one(random, VALUES) };
  if (random.chance(0.1)) return { [one(random, NAMES)]: 'http://127.0.0.1/a.png' };
  const picture = random.pick(pictures);
  const bytes = random.chance(0.5) ? mutatePng(picture, random) : picture;
  const type = random.chance(0.9) ? 'image/png' : one(random, TYPES);
  const url = `data:${type};base64,${bytes.toString('base64')}`;
  return { image_url: random.chance(0.9) ? url : url.slice(random.integer(0, 60)) };
}

const one = (random: Random, list: string): string => random.pick(list.split('|'));

function anyPart(random: Random, pictures: readonly Buffer[]): Buffer {
  const name = one(random, NAMES);
  return random.chance(0.3)
    ? filePart(random, name, pictures)
    : fieldPart(name, one(random, VALUES));
}

function fieldPart(name: string, value: string): Buffer {
  return Buffer.from(`content-disposition: form-data; name="${name}"\r\n\r\n${value}`);
}

function filePart(random: Random, name: string, pictures: readonly Buffer[]): Buffer {
  const picture = random.pick(pictures);
  const type = random.chance(0.9) ? 'image/png' : one(random, TYPES);
  return Buffer.concat([
    Buffer.from(
      `content-disposition: form-data; name="${name}"; filename="a.png"\r\n` +
        `content-type: ${type}\r\n\r\n`,
    ),
    random.chance(0.5) ? mutatePng(picture, random) : picture,
  ]);
}
