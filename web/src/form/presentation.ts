import { strings } from '../strings.ts';

/** How a known field is shown; what is not in this table is shown by its type, under “More”. */
export interface Presentation {
  readonly group: 'own' | 'main' | 'more';
  readonly widget?: 'stepper' | 'slider' | 'seed' | 'long-text' | 'states';
  /** Of a slider or a number. */
  readonly step?: number;
  readonly unit?: 'percent';
  /** Shown only while this other field is set. */
  readonly with?: string;
}

/** In the order they are shown in. `own` fields have a place of their own in the views. */
const PRESENTATIONS = {
  prompt: { group: 'own' },
  size: { group: 'main' },
  n: { group: 'main', widget: 'stepper' },
  quality: { group: 'main' },
  style: { group: 'main' },
  background: { group: 'main' },
  output_format: { group: 'main' },
  output_compression: { group: 'main', widget: 'slider', unit: 'percent' },
  input_fidelity: { group: 'main' },
  blend: { group: 'main', widget: 'slider', step: 0.01 },
  stream: { group: 'main', widget: 'states' },
  partial_images: { group: 'main', with: 'stream' },
  seed: { group: 'main', widget: 'seed' },
  negative_prompt: { group: 'main', widget: 'long-text' },
  steps: { group: 'main' },
  guidance: { group: 'main', step: 0.1 },
  moderation: { group: 'more' },
  response_format: { group: 'more' },
  user: { group: 'more' },
  safety_identifier: { group: 'more' },
  metadata: { group: 'more' },
} as const satisfies Readonly<Record<string, Presentation>>;

export function presentationOf(name: string): Presentation {
  const table: Readonly<Record<string, Presentation>> = PRESENTATIONS;
  return table[name] ?? { group: 'more' };
}

/** Where a field stands among the others; unknown ones come last, in the server's order. */
export function orderOf(name: string): number {
  const at = Object.keys(PRESENTATIONS).indexOf(name);
  return at < 0 ? Infinity : at;
}

/** What a field is called: known ones in plain words, others as on the wire. */
export function labelOf(name: string): string {
  const labels: Readonly<Record<string, { readonly label: string }>> = strings.form.fields;
  return labels[name]?.label ?? name;
}

/** What helps with a field; the server's own words for what this page does not know. */
export function hintOf(name: string, description: string | undefined): string | undefined {
  const texts: Readonly<Record<string, { readonly label: string; readonly hint?: string }>> =
    strings.form.fields;
  return name in texts ? texts[name]?.hint : description;
}

/** What a value is called. */
export function valueText(name: string, value: unknown): string {
  const texts: Readonly<Record<string, Readonly<Record<string, string>>>> = strings.form.values;
  if (typeof value === 'boolean') return value ? strings.form.on : strings.form.off;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (name === 'size') return texts['size']?.[text] ?? text.replace('x', ' × ');
  return texts[name]?.[text] ?? text;
}
