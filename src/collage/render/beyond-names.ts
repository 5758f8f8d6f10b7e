/** What closes a landscape at its horizon. */
export const beyonds = [
  'none',
  'hills',
  'mountains',
  'forest',
  'city',
  'village',
  'castle',
  'farm',
  'savanna',
  'fair',
] as const;

export type Beyond = (typeof beyonds)[number];
