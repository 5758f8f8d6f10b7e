import { z } from 'zod';

import type { Quality } from '../kernel/image-task.ts';
import { ImageApiError } from './client-errors.ts';
import { send, type Connection } from './send.ts';

/** What every request for pictures may say. */
interface CommonRequest {
  /** @defaultValue `dall-e-2` */
  readonly model?: string;
  /** How many pictures, 1–10. @defaultValue 1 */
  readonly count?: number;
  /** Such as `512x512`. @defaultValue `1024x1024` */
  readonly size?: string;
  /** Draws the same pictures again; Gala's own servers know it. @defaultValue chosen at random */
  readonly seed?: number;
  /** What the picture is not to show; of models that a diffusion model draws, like the next two. */
  readonly negativePrompt?: string;
  /** How many steps from noise to picture. @defaultValue the model's usual number */
  readonly steps?: number;
  /** How closely the prompt is followed. @defaultValue as usual for the model */
  readonly guidance?: number;
  readonly signal?: AbortSignal;
}

export interface GenerateRequest extends CommonRequest {
  readonly prompt: string;
  /** For `dall-e-3`. @defaultValue `standard` */
  readonly quality?: Quality;
  /** For `dall-e-3`. @defaultValue `vivid` */
  readonly style?: 'vivid' | 'natural';
}

export interface EditRequest extends CommonRequest {
  /** Describes the whole picture, not only the part that is replaced. */
  readonly prompt: string;
  /** A square PNG. Without a mask, where it is transparent it is replaced. */
  readonly image: Uint8Array;
  /** A PNG of the same size: where it is transparent the picture is replaced. */
  readonly mask?: Uint8Array;
}

export interface VaryRequest extends CommonRequest {
  /** A square PNG. */
  readonly image: Uint8Array;
  /** Another one, for pictures between the two; for models that can. */
  readonly secondImage?: Uint8Array;
  /** How much of the second is in the result, 0 … 1. @defaultValue 0.5 */
  readonly blend?: number;
}

/** The pictures of one request. */
export interface DrawnPictures {
  readonly pictures: readonly { readonly png: Buffer; readonly seed: number | undefined }[];
  /** What was drawn, where the model revised the prompt. */
  readonly revisedPrompt?: string;
  /** The server's record of the request; `undefined` when the server is no Gala. */
  readonly recordId: string | undefined;
}

/** A client of OpenAI's image API, for Gala and for servers like it. */
export interface ImageClient {
  /** @throws ImageApiError, ServerUnreachableError, an `AbortError` when its signal fired. */
  generate(request: GenerateRequest): Promise<DrawnPictures>;
  /** @throws ImageApiError, ServerUnreachableError, an `AbortError` when its signal fired. */
  edit(request: EditRequest): Promise<DrawnPictures>;
  /** @throws ImageApiError, ServerUnreachableError, an `AbortError` when its signal fired. */
  vary(request: VaryRequest): Promise<DrawnPictures>;
}

export interface ImageClientOptions {
  /** With or without `/v1` at its end: `http://127.0.0.1:1904`. */
  readonly baseURL: string;
  readonly apiKey: string;
  /** How often a request is sent again that a busy server turned away. @defaultValue 2 */
  readonly maxRetries?: number;
  /** @defaultValue the global `fetch` */
  readonly fetch?: typeof fetch;
}

/**
 * Makes a client that hands back pictures rather than links.
 *
 * @example
 * const client = createImageClient({ baseURL: 'http://127.0.0.1:1904', apiKey });
 * const { pictures } = await client.vary({ image: await readFile('corgi.png'), count: 2 });
 *
 * @throws TypeError when `baseURL` is no http:// or https:// URL.
 */
export function createImageClient(options: ImageClientOptions): ImageClient {
  const connection: Connection = {
    baseURL: withVersion(options.baseURL),
    apiKey: options.apiKey,
    maxRetries: options.maxRetries ?? 2,
    fetch: options.fetch ?? fetch,
  };
  return {
    generate: async ({ signal, ...request }) =>
      readPictures(await send(connection, '/images/generations', fieldsOf(request), signal)),
    edit: async ({ signal, ...request }) =>
      readPictures(await send(connection, '/images/edits', formOf(request), signal)),
    vary: async ({ signal, ...request }) =>
      readPictures(await send(connection, '/images/variations', formOf(request), signal)),
  };
}

function withVersion(baseURL: string): string {
  const url = new URL(baseURL);
  if (!/^https?:$/.test(url.protocol)) throw new TypeError(`Not an http(s) URL: ${baseURL}`);
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.origin}${path.endsWith('/v1') ? path : `${path}/v1`}`;
}

type Fields = Omit<CommonRequest, 'signal'> &
  Partial<Pick<GenerateRequest, 'prompt' | 'quality' | 'style'>> &
  Pick<VaryRequest, 'blend'>;

/** The fields of a request by their names on the wire; what was left out stays out. */
function fieldsOf({ model, count, ...others }: Fields): Record<string, string | number> {
  const { prompt, size, seed, quality, style } = others;
  const { negativePrompt: negative_prompt, steps, guidance, blend } = others;
  const named = {
    model: model ?? 'dall-e-2',
    prompt,
    n: count,
    size,
    seed,
    quality,
    style,
    negative_prompt,
    steps,
    guidance,
    blend,
  };
  const given = Object.entries(named).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { ...Object.fromEntries(given), response_format: 'b64_json' };
}

function formOf({
  image,
  secondImage,
  mask,
  ...request
}: Fields & Pick<EditRequest, 'image' | 'mask'> & Pick<VaryRequest, 'secondImage'>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fieldsOf(request))) form.set(name, String(value));
  // As official clients write a list.
  form.set(secondImage ? 'image[]' : 'image', pngBlob(image), 'image.png');
  if (secondImage) form.append('image[]', pngBlob(secondImage), 'second.png');
  if (mask) form.set('mask', pngBlob(mask), 'mask.png');
  return form;
}

/** The type is declared, because servers look at it too. Copied: a blob takes no shared memory. */
function pngBlob(bytes: Uint8Array): Blob {
  return new Blob([new Uint8Array(bytes)], { type: 'image/png' });
}

const imagesBody = z.object({
  data: z.array(z.object({ b64_json: z.string(), revised_prompt: z.string().optional() })).min(1),
});

async function readPictures(response: Response): Promise<DrawnPictures> {
  const { status, headers } = response;
  const parsed = imagesBody.safeParse(await response.json().catch(() => undefined));
  if (!parsed.success) {
    throw new ImageApiError('The server answered, but with no pictures.', {
      status,
      type: null,
      code: null,
      param: null,
      requestId: headers.get('x-request-id'),
    });
  }
  const seeds = headers.get('x-gala-seed')?.split(',').map(Number) ?? [];
  const revisedPrompt = parsed.data.data[0]?.revised_prompt;
  return {
    ...(revisedPrompt !== undefined && { revisedPrompt }),
    pictures: parsed.data.data.map(({ b64_json }, i) => ({
      png: Buffer.from(b64_json, 'base64'),
      seed: seeds[i],
    })),
    recordId: headers.get('x-gala-record') ?? undefined,
  };
}
