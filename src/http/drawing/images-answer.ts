import type { ImageResult, StoredImage } from '../../kernel/image-result.ts';
import { fault } from '../../kernel/errors.ts';
import type { ObjectStore } from '../../storage/object-store.ts';
import { base64Length, encodeBase64 } from '../replies/base64.ts';
import { toJson } from '../replies/json.ts';
import type { Answer, ReplyBody } from '../replies/reply-body.ts';

type ReadStore = Pick<ObjectStore, 'stat' | 'get'>;

/** Gala's own facts about a result; they travel in headers, never in bodies. */
export function factsOf(result: ImageResult): Record<string, string> {
  return {
    'x-gala-record': result.recordId,
    'x-gala-engine': result.engine,
    'x-gala-seed': result.images.map((image) => image.seed).join(','),
  };
}

/** A picture in an answer, its revised prompt first, as DALL·E 3 has it. */
export type ImageElement = { readonly revised_prompt?: string } & (
  { readonly url: string } | { readonly b64_json: string }
);

/** Puts the pictures into the body of their dialect. */
type Frame = (data: readonly ImageElement[]) => object;

/** The answer with links. */
export function answerWithUrls(
  result: ImageResult,
  linkTo: (image: StoredImage) => string,
  frame: Frame,
): Answer {
  const data = result.images.map((image) => ({ ...revisionOf(result), url: linkTo(image) }));
  return { headers: factsOf(result), body: toJson(frame(data)) };
}

/** Up to this many bytes of pictures are answered at once: as streams they would take longer. */
const AT_ONCE = 262_144;

/**
 * The answer with the pictures themselves. Ten of them make some 20 MB of JSON, so large ones are read
 * and encoded piece by piece while the reply is being written: neither the event loop nor the
 * memory ever holds a whole one.
 * @throws GalaError `image_gone` when a picture has been swept since, as a replay may find.
 */
export async function answerWithBytes(
  result: ImageResult,
  store: ReadStore,
  frame: Frame,
): Promise<Answer> {
  const bytes = result.images.reduce((sum, image) => sum + image.bytes, 0);
  const inBody = bytes <= AT_ONCE ? bodyAtOnce : bodyInPieces;
  return { headers: factsOf(result), body: await inBody(result, store, frame) };
}

async function bodyAtOnce(result: ImageResult, store: ReadStore, frame: Frame): Promise<ReplyBody> {
  const pictures = await Promise.all(
    result.images.map(async ({ key }) => {
      const object = await store.get(key);
      return object && Buffer.concat((await object.body.toArray()) as Buffer[]);
    }),
  );
  const data = pictures.map((picture) => {
    if (picture === undefined) throw fault('image_gone', {});
    return { ...revisionOf(result), b64_json: picture.toString('base64') };
  });
  return toJson(frame(data));
}

async function bodyInPieces(
  result: ImageResult,
  store: ReadStore,
  frame: Frame,
): Promise<ReplyBody> {
  const infos = await Promise.all(result.images.map((image) => store.stat(image.key)));
  if (infos.some((info) => info === undefined)) throw fault('image_gone', {});
  const data = result.images.map(() => ({ ...revisionOf(result), b64_json: '' }));
  // No string inside the frame looks like this, for its quotes would be escaped: each split is where
  // a picture goes.
  const [head = Buffer.of(), ...tails] = toJson(frame(data))
    .split('"b64_json": ""')
    .map((part, i, { length }) => (i > 0 ? '"' : '') + part + (i < length - 1 ? OPENING : ''))
    .map((part) => Buffer.from(part));
  const bytes = result.images.reduce(
    (sum, image, i) => sum + base64Length(image.bytes) + (tails[i]?.length ?? 0),
    head.length,
  );
  return {
    bytes,
    async *chunks() {
      yield head;
      for (const [i, image] of result.images.entries()) {
        const object = await store.get(image.key);
        if (!object) throw fault('image_gone', {});
        yield* encodeBase64(object.body as AsyncIterable<Buffer>);
        yield tails[i] ?? Buffer.of();
      }
    },
  };
}

/** What comes before a picture in its frame. */
const OPENING = '"b64_json": "';

const revisionOf = ({ revisedPrompt }: ImageResult): { revised_prompt?: string } =>
  revisedPrompt === undefined ? {} : { revised_prompt: revisedPrompt };

/** When the request was admitted, in Unix seconds. */
export const secondsOf = (result: ImageResult): number => Math.floor(result.createdAt / 1000);
