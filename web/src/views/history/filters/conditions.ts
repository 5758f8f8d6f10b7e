import type { FilterName } from '../filter.ts';

/** What a control of the filter bar gets: the conditions, and how to change some. */
export interface Conditions {
  readonly filter: Readonly<Record<string, string>>;
  readonly set: (changed: Partial<Record<FilterName, string>>) => void;
}
