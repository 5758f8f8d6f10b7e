export const seasonNames = ['spring', 'summer', 'autumn', 'winter'] as const;

export type Season = (typeof seasonNames)[number];
