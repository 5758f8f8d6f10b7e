import { readFile } from 'node:fs/promises';

import { hasAlpha, readPngFacts } from '../../../../intake/png-facts.ts';
import type { Compatibility } from '../../../../kernel/compatibility.ts';
import { countCodePoints } from '../../../../wire/code-points.ts';
import { hasGptOnlyField } from '../../../../wire/openai/image-fields.ts';
import { UploadedFile } from '../../../../wire/uploaded-file.ts';

const CLASSIC = 'dall-e-2';
const CURRENT = 'gpt-image-1.5';

/** What DALL·E takes: a picture of fewer bytes, and a prompt of so many characters. */
const CLASSIC_BYTES = 4 * 1024 * 1024;
const CLASSIC_PROMPT = 1000;

/**
 * The form of an edit with a model, also where it names none: programs that were written before the
 * default changed send what only DALL·E asked for, a square PNG with a mask or with alpha. Of a lenient
 * key the picture alone decides: such clients send the fields of DALL·E whatever is to edit.
 */
export async function withEditModel(body: unknown, as: Compatibility): Promise<unknown> {
  const form = body as Readonly<Record<string, unknown>>;
  if ((form['model'] ?? null) !== null) return form;
  return { ...form, model: (await isClassic(form, as)) ? CLASSIC : CURRENT };
}

async function isClassic(
  form: Readonly<Record<string, unknown>>,
  as: Compatibility,
): Promise<boolean> {
  const { image: images, mask, prompt } = form;
  const [image, ...others] = [images].flat();
  // Without a picture there is nothing to tell by; either model says what is missing.
  if (!(image instanceof UploadedFile)) return true;
  if (others.length > 0 || hasGptOnlyField(form)) return false;
  if (as === 'strict' && hasClassicField(form)) return true;
  if (typeof prompt === 'string' && countCodePoints(prompt) > CLASSIC_PROMPT) return false;
  if (image.cut || image.bytes >= CLASSIC_BYTES) return false;
  const facts = readPngFacts(await readFile(image.path));
  if (facts === undefined || facts.width !== facts.height) return false;
  // A grey picture without a mask is one that DALL·E took.
  return mask !== undefined || facts.mode === 'L' || hasAlpha(facts.mode);
}

/** What only DALL·E knows says as much as a model would. */
function hasClassicField({
  response_format: format,
  size,
}: Readonly<Record<string, unknown>>): boolean {
  return (format ?? null) !== null || size === '256x256' || size === '512x512';
}
