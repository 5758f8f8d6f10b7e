import type { ImageResult, StoredImage } from '../../kernel/image-result.ts';
import { fault } from '../../kernel/errors.ts';
import type { ObjectStore } from '../../storage/object-store.ts';
import { toJson } from '../replies/json.ts';
import type { Answer, ReplyBody } from '../replies/reply-body.ts';
import { jsonParts, lengthOfParts, storedBase64, writeParts } from '../replies/stored-base64.ts';

type ReadStore = Pick<ObjectStore, 'stat' | 'get'>;

/** Gala's own facts about a result; they travel in headers, never in bodies. */
export function factsOf({ recordId, engine, images }: ImageResult): Record<string, string> {
  return factHeaders(
    recordId,
    engine,
    images.map(({ seed }) => seed),
  );
}

/** The same, as far as they are known before there is a result. */
export const factHeaders = (
  recordId: string,
  engine: string,
  seeds: readonly number[],
): Record<string, string> => ({
  'x-gala-record': recordId,
  'x-gala-engine': engine,
  'x-gala-seed': seeds.join(','),
});

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
  const data = result.images.map(({ key }) => ({
    ...revisionOf(result),
    b64_json: storedBase64(key),
  }));
  const parts = [...jsonParts(frame(data), 2), '\n'];
  return { bytes: await lengthOfParts(store, parts), chunks: () => writeParts(store, parts) };
}

const revisionOf = ({ revisedPrompt }: ImageResult): { revised_prompt?: string } =>
  revisedPrompt === undefined ? {} : { revised_prompt: revisedPrompt };

/** When the request was admitted, in Unix seconds. */
export const secondsOf = (result: ImageResult): number => Math.floor(result.createdAt / 1000);
