import { ask, bearer, type AskedServer } from './door-needs.ts';
import { appendFields } from './form-fields.ts';
import { sampleInputs } from './sample-inputs.ts';
import type { Door } from './verdict.ts';

const EDGE = 64;

/** Uploads a picture, to be named by its id later. */
export const fileDoor =
  (server: AskedServer): Door =>
  async (_model, { file, ...given }) => {
    const { picture, grainy } = await sampleInputs(EDGE);
    const form = new FormData();
    const add = (bytes: Buffer): void =>
      form.append('file', new File([new Uint8Array(bytes)], 'file.png', { type: 'image/png' }));
    add(file === 'a grainy one' ? grainy : picture);
    if (file === 'two of them') add(picture);
    appendFields(form, { purpose: 'vision', ...given });
    return ask(server, '/v1/files', { headers: bearer(server), body: form });
  };
