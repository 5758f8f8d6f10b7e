import { formEntries } from './form-entries.ts';
import type { PlannedRequest } from './planned-request.ts';

/** As official clients write it: one picture is `image`, several are `image[]`. */
export function formOf({ body, images, mask }: PlannedRequest): FormData {
  const form = new FormData();
  for (const [name, text] of formEntries(body)) form.append(name, text);
  const field = images.length > 1 ? 'image[]' : 'image';
  for (const { name, blob } of images) form.append(field, blob, name);
  if (mask) form.set('mask', mask.blob, mask.name);
  return form;
}
