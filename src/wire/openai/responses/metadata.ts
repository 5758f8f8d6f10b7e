/** What metadata may be: pairs, and characters of their keys and values. */
export const LONGEST_METADATA = { pairs: 16, key: 64, value: 512 } as const;
