import type { Told } from './adaptation.ts';

/** What becomes of fields that no row is about. */
export const UNKNOWN_FIELDS: Told = {
  fields: ['any other'],
  when: 'is unknown to the model, and neither a picture, a prompt, `stream` nor `background: transparent`',
  does: 'left out',
  sentBy:
    'LobeChat (`steps`, `cfg`, `width`), clients of Stable Diffusion servers (`negative_prompt`), clients with one setting for all models (`moderation` with DALL·E)',
};

const PICTURE = /image|mask|picture|photo/i;

/**
 * Whether a field that the model does not know may be left out. What would leave another request than
 * the one that was meant may not: a picture nobody looks at, a prompt nobody reads, events nobody sends.
 */
export function isDroppable(field: string, value: unknown): boolean {
  if (field === 'prompt' || field === 'images' || field === 'mask') return isEmpty(value);
  if (field === 'stream') return value !== true;
  if (field === 'background') return value !== 'transparent';
  const mayBePicture = typeof value === 'object' || typeof value === 'string';
  return !(PICTURE.test(field) && mayBePicture) || isEmpty(value);
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);
