/**
 * What a finished request outlives: `process` the end of Gala's process at any moment, however it
 * comes; `power` also that of the machine, for which every write waits for the disk.
 */
export const DURABILITIES = ['process', 'power'] as const;

export type Durability = (typeof DURABILITIES)[number];
