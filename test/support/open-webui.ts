/**
 * What Open WebUI sends to an API like OpenAI's, field by field and in its order, as its source of
 * `routers/images.py` has it. Every field of its forms is text.
 */
export interface OpenWebUiSettings {
  /**
   * Of the administrator: an edit may name another, and its `response_format` goes by this one. For
   * edits it is empty until it is set.
   */
  readonly model: string;
  readonly size?: string;
  /** Whatever the administrator adds to every generation. */
  readonly params?: Readonly<Record<string, unknown>>;
}

/** Models that it believes to answer as they like; older versions asked all for base64. */
const ANSWER_AS_THEY_LIKE = /^gpt-image/;

export function openWebUiGeneration(
  { model, size, params }: OpenWebUiSettings,
  prompt: string,
  asBefore = false,
): Record<string, unknown> {
  return {
    model,
    prompt,
    n: 1,
    ...(size === undefined ? {} : { size }),
    ...(ANSWER_AS_THEY_LIKE.test(model) && !asBefore ? {} : { response_format: 'b64_json' }),
    ...params,
  };
}

/** A picture as it is named after its data URL; the file is called `.png` whatever it holds. */
export interface OpenWebUiPicture {
  readonly bytes: Uint8Array;
  readonly type: 'image/png' | 'image/jpeg' | 'image/webp';
}

interface AskedOfOpenWebUi {
  readonly prompt: string;
  /** A list in a chat, each an element of `image[]`; one alone, by its own API, is `image`. */
  readonly image: OpenWebUiPicture | readonly OpenWebUiPicture[];
  readonly model?: string;
  readonly n?: number;
  readonly background?: string;
}

/**
 * Written by hand, since its HTTP client (aiohttp) declares a type for each field as well, which forms
 * of other clients do not.
 */
export function openWebUiEdit(settings: OpenWebUiSettings, asked: AskedOfOpenWebUi) {
  const { model = settings.model, prompt, image, n, background } = asked;
  const fields = {
    model,
    prompt,
    ...(n !== undefined && { n: String(n) }),
    ...(settings.size !== undefined && { size: settings.size }),
    ...(background !== undefined && { background }),
    ...(!ANSWER_AS_THEY_LIKE.test(settings.model) && { response_format: 'b64_json' }),
  };
  const [name, pictures] = 'bytes' in image ? ['image', [image]] : ['image[]', image];
  const boundary = crypto.randomUUID().replaceAll('-', '');
  const part = (head: string, type: string, bytes: Uint8Array | string) => [
    `--${boundary}\r\nContent-Type: ${type}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`,
    bytes,
    '\r\n',
  ];
  const body = new Blob([
    ...Object.entries(fields).flatMap(([field, text]) =>
      part(`name="${field}"`, 'text/plain; charset=utf-8', text),
    ),
    ...pictures.flatMap(({ bytes, type }) =>
      part(`name="${name}"; filename="${crypto.randomUUID()}.png"`, type, bytes),
    ),
    `--${boundary}--\r\n`,
  ]);
  return {
    body: body.stream(),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
}
