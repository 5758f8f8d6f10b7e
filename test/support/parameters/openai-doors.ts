import { apiKey, ask, askWithJson, bearer, PLAIN, type AskedServer } from './door-needs.ts';
import { appendFields } from './form-fields.ts';
import { rulesBehind } from './local-rows.ts';
import { sampleInputs, type SampleInputs } from './sample-inputs.ts';
import type { Body, Door } from './verdict.ts';

/** How one dialect's image requests are addressed; `what` is `generations`, `edits` or `variations`. */
export type Address = (
  model: string,
  what: string,
) => { readonly path: string; readonly headers: Record<string, string>; readonly names: boolean };

/** OpenAI's own: the body names the model. */
export const byOpenAi =
  (server: AskedServer): Address =>
  (_model, what) => ({ path: `/v1/images/${what}`, headers: bearer(server), names: true });

/** Azure's: the path names the model. */
export const byAzure =
  (server: AskedServer): Address =>
  (model, what) => ({
    path: `/openai/deployments/${model}/images/${what}?api-version=2024-10-21`,
    headers: apiKey(server),
    names: false,
  });

/** AI/ML API's: like OpenAI's, below a path of its own. */
export const byAimlApi =
  (server: AskedServer): Address =>
  (_model, what) => ({ path: `/aimlapi/v1/images/${what}`, headers: bearer(server), names: true });

/** Asks for pictures of a prompt. */
export const generationsDoor =
  (server: AskedServer, address: Address): Door =>
  async (model, body) => {
    const { names, ...manner } = address(model, 'generations');
    return askWithJson(server, manner, { ...(names && { model }), ...PLAIN, ...body });
  };

/** Sends a picture, with a mask that frees its middle, and what is to be seen then. */
export const editsDoor =
  (server: AskedServer, address: Address): Door =>
  async (model, body) =>
    askWithForm(server, address(model, 'edits'), model, { mask: 'the middle', ...PLAIN, ...body });

/** The same by JSON, with the pictures as data URLs. */
export const editsByJsonDoor =
  (server: AskedServer, address: Address): Door =>
  async (model, body) => {
    const { names, ...manner } = address(model, 'edits');
    const { edge, plain } = settingsOf(model);
    const inputs = await sampleInputs(edge);
    const given: Body = { mask: 'the middle', ...plain, ...PLAIN, ...body };
    const { images, mask, ...fields } = given;
    const first = SINGLE[String(images)]?.(inputs) ?? inputs.picture;
    return askWithJson(server, manner, {
      ...(names && { model }),
      ...fields,
      images: (images === 'two of them' ? [first, inputs.other] : [first]).map(asDataUrl),
      ...(mask !== 'none' && {
        mask: asDataUrl(mask === 'the left half' ? inputs.leftHalf : inputs.middle),
      }),
    });
  };

const asDataUrl = (png: Buffer) => ({
  image_url: `data:image/png;base64,${png.toString('base64')}`,
});

/** Sends a picture to be varied. */
export const variationsDoor =
  (server: AskedServer, address: Address): Door =>
  async (model, body) =>
    askWithForm(server, address(model, 'variations'), model, { seed: 7, ...body });

/** DALL·E draws small; the others have no such sizes. */
const settingsOf = (model: string) =>
  rulesBehind(model) === 'dall-e-2'
    ? { edge: 256, plain: { size: '256x256' } }
    : { edge: 1024, plain: { size: '1024x1024' } };

const SINGLE: Readonly<Record<string, (inputs: SampleInputs) => Buffer>> = {
  another: ({ other }) => other,
  'a grainy one': ({ grainy }) => grainy,
};

/**
 * Pictures go by what is said of them: `another`, `two of them`, `two to blend`, `a grainy one`; masks by what they free:
 * `the middle`, `the left half`, or `none`.
 */
async function askWithForm(
  server: AskedServer,
  { path, headers, names }: ReturnType<Address>,
  model: string,
  given: Body,
) {
  const { edge, plain } = settingsOf(model);
  const inputs = await sampleInputs(edge);
  const form = new FormData();
  const add = (name: string, bytes: Buffer): void =>
    form.append(name, new File([new Uint8Array(bytes)], 'file.png', { type: 'image/png' }));
  const { image, mask, ...fields } = { ...(names && { model }), ...plain, ...given } as Body;
  if (image === 'two of them' || image === 'two to blend') {
    add('image[]', inputs.picture);
    add('image[]', inputs.other);
  } else {
    add('image', SINGLE[String(image)]?.(inputs) ?? inputs.picture);
  }
  if (mask !== undefined && mask !== 'none') {
    add('mask', mask === 'the left half' ? inputs.leftHalf : inputs.middle);
  }
  appendFields(form, fields);
  return ask(server, path, { headers, body: form });
}
