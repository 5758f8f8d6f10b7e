import type { KeyObject } from '../../../src/wire/gala/key-response.ts';
import { wholeNumber } from '../design/amounts.ts';
import { strings } from '../strings.ts';

/** A fact by its name. */
export type Row = readonly [name: string, value: string];

/** What a key may use up, as it is told wherever keys are shown. */
export function limitsOf(key: KeyObject): readonly Row[] {
  const limit = (most: number | null) => (most === null ? strings.app.noLimit : wholeNumber(most));
  return [
    [strings.app.requestsPerMinute, limit(key.requests_per_minute)],
    [strings.app.imagesPerMinute, limit(key.images_per_minute)],
    [strings.app.creditsPerMonth, limit(key.credits_per_month)],
  ];
}
