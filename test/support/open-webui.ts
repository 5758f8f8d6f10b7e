/**
 * What Open WebUI sends to an API like OpenAI's, field by field and in its order (0.6 and 0.7). Every
 * field of its forms is text, and each picture an element of `image[]`.
 */
export interface OpenWebUiSettings {
  /** Of the administrator: an edit may name another, and its `response_format` goes by this one. */
  readonly model: string;
  readonly size?: string;
  /** Whatever the administrator adds to every generation. */
  readonly params?: Readonly<Record<string, unknown>>;
}

/** Models that it believes to answer as they like, from 0.6.44 on; before, it asked all for base64. */
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

export function openWebUiEdit(
  settings: OpenWebUiSettings,
  asked: {
    readonly prompt: string;
    readonly images: readonly Uint8Array[];
    readonly model?: string;
    readonly n?: number;
    readonly background?: string;
  },
): FormData {
  const { model = settings.model, prompt, images, n, background } = asked;
  const form = new FormData();
  form.append('model', model);
  form.append('prompt', prompt);
  if (n !== undefined) form.append('n', String(n));
  if (settings.size !== undefined) form.append('size', settings.size);
  if (background !== undefined) form.append('background', background);
  if (!ANSWER_AS_THEY_LIKE.test(settings.model)) form.append('response_format', 'b64_json');
  for (const image of images) {
    const name = `${crypto.randomUUID()}.png`;
    form.append('image[]', new File([new Uint8Array(image)], name, { type: 'image/png' }));
  }
  return form;
}
