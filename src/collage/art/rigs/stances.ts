/** One leg: degrees from straight down, positive towards the right; foreshortening; its toes. */
export interface LegPose {
  readonly thigh: number;
  readonly shin: number;
  /** Lengths of thigh and shin as seen, against their real ones. */
  readonly seen?: readonly [thigh: number, shin: number];
  /** Before the trunk rather than behind its hem. */
  readonly front?: boolean;
  /** Which way the toes point: 0 to the viewer. */
  readonly toe: -1 | 0 | 1;
  /** Degrees by which the foot is turned out of the level. */
  readonly flex?: number;
}

/** How trunk, head and legs are held. Side views look to the right. */
export interface Stance {
  /** Degrees by which the trunk leans, clockwise. */
  readonly lean: number;
  /** Degrees by which the head is turned; leans with the trunk by half unless told. */
  readonly head?: number;
  /** Width of the trunk as seen: narrower from the side. */
  readonly narrow?: number;
  readonly left?: LegPose;
  readonly right?: LegPose;
  /** What touches the ground: the feet, the seat, or the whole length of someone lying. */
  readonly on: 'feet' | 'seat' | 'side';
  /** In water up to the waist, which is its foot. */
  readonly bathing?: true;
  /** Needs a seat below the hips, though the feet are on the ground. */
  readonly stool?: true;
  /** How far above the ground, in leg lengths. */
  readonly above?: number;
  readonly bearing?: 'stands' | 'flies' | 'lies' | 'swims';
  readonly facing: 'front' | 'right';
  /** Arms by name; see `poses`. */
  readonly arms: readonly [left: string, right: string];
}

/** Every stance by its name. */
export const stances = {
  stand: {
    lean: 0,
    left: { thigh: -5, shin: -2, toe: 0 },
    right: { thigh: 5, shin: 2, toe: 0 },
    on: 'feet',
    facing: 'front',
    arms: ['down', 'down'],
  },
  relaxed: {
    lean: 1,
    left: { thigh: -4, shin: -1, toe: 0 },
    right: { thigh: 13, shin: 5, toe: 1 },
    on: 'feet',
    facing: 'front',
    arms: ['down', 'hip'],
  },
  walk: {
    lean: 3,
    narrow: 0.9,
    left: { thigh: -18, shin: -36, toe: 1, flex: 16 },
    right: { thigh: 26, shin: 12, toe: 1 },
    on: 'feet',
    facing: 'right',
    arms: ['stride', 'swing'],
  },
  run: {
    lean: 13,
    narrow: 0.86,
    left: { thigh: -26, shin: -88, toe: 1, flex: 68 },
    right: { thigh: 62, shin: 14, toe: 1, flex: -8 },
    on: 'feet',
    above: 0.06,
    facing: 'right',
    arms: ['pump', 'punch'],
  },
  jump: {
    lean: 0,
    left: { thigh: -40, shin: 14, toe: -1, flex: -24 },
    right: { thigh: 40, shin: -14, toe: 1, flex: 24 },
    on: 'feet',
    above: 0.5,
    facing: 'front',
    arms: ['cheer', 'cheer'],
  },
  leap: {
    lean: 10,
    narrow: 0.9,
    left: { thigh: -62, shin: -78, toe: 1, flex: 60 },
    right: { thigh: 70, shin: 58, toe: 1, flex: -24 },
    on: 'feet',
    above: 0.6,
    facing: 'right',
    arms: ['cheer', 'ahead'],
  },
  kneel: {
    lean: 2,
    narrow: 0.92,
    left: { thigh: -6, shin: -84, toe: 1, flex: 70 },
    right: { thigh: 76, shin: 2, toe: 1, front: true },
    on: 'feet',
    facing: 'right',
    arms: ['down', 'rest'],
  },
  lotus: {
    lean: 0,
    left: { thigh: -66, shin: 78, toe: 1, front: true, seen: [1, 1.05], flex: 4 },
    right: { thigh: 66, shin: -78, toe: -1, front: true, seen: [1, 1.05], flex: -4 },
    on: 'feet',
    facing: 'front',
    arms: ['knee', 'knee'],
  },
  dance: {
    lean: -5,
    head: 5,
    left: { thigh: -3, shin: 2, toe: 0 },
    right: { thigh: 52, shin: -42, toe: 1, flex: 40 },
    on: 'feet',
    facing: 'front',
    arms: ['hip', 'arc'],
  },
  groove: {
    lean: 6,
    head: -4,
    left: { thigh: -26, shin: 8, toe: -1 },
    right: { thigh: 14, shin: -6, toe: 1 },
    on: 'feet',
    facing: 'front',
    arms: ['point', 'wave'],
  },
  arabesque: {
    lean: 12,
    head: 0,
    narrow: 0.9,
    left: { thigh: -72, shin: -78, toe: 1, flex: 80 },
    right: { thigh: 2, shin: 0, toe: 1, flex: 34 },
    on: 'feet',
    facing: 'right',
    arms: ['arc', 'ahead'],
  },
  kick: {
    lean: -14,
    head: 0,
    narrow: 0.92,
    left: { thigh: -6, shin: 4, toe: 1 },
    right: { thigh: 76, shin: 68, toe: 1, flex: -50 },
    on: 'feet',
    facing: 'right',
    arms: ['punch', 'pump'],
  },
  lunge: {
    lean: 9,
    head: 2,
    left: { thigh: -44, shin: -30, toe: 1 },
    right: { thigh: 48, shin: -4, toe: 1 },
    on: 'feet',
    facing: 'right',
    arms: ['pump', 'raise'],
  },
  crouch: {
    lean: 4,
    left: { thigh: -58, shin: 18, toe: -1, front: true },
    right: { thigh: 58, shin: -18, toe: 1, front: true },
    on: 'feet',
    facing: 'front',
    arms: ['forward', 'forward'],
  },
  ski: {
    lean: 18,
    head: 4,
    narrow: 0.92,
    left: { thigh: 24, shin: -26, toe: 1 },
    right: { thigh: 34, shin: -16, toe: 1 },
    on: 'feet',
    facing: 'right',
    arms: ['rest', 'rest'],
  },
  surf: {
    lean: 5,
    head: 2,
    left: { thigh: -46, shin: -8, toe: -1 },
    right: { thigh: 46, shin: 6, toe: 1 },
    on: 'feet',
    facing: 'right',
    arms: ['level', 'level'],
  },
  push: {
    lean: 22,
    head: 6,
    narrow: 0.88,
    left: { thigh: -40, shin: -34, toe: 1, flex: 12 },
    right: { thigh: 22, shin: -8, toe: 1 },
    on: 'feet',
    facing: 'right',
    arms: ['beyond', 'ahead'],
  },
  bathe: {
    lean: 0,
    left: { thigh: -6, shin: -2, toe: 0 },
    right: { thigh: 6, shin: 2, toe: 0 },
    on: 'feet',
    bathing: true,
    bearing: 'swims',
    facing: 'front',
    arms: ['level', 'wave'],
  },
  manuals: {
    lean: 7,
    head: 4,
    narrow: 0.88,
    left: { thigh: 74, shin: 10, toe: 1 },
    right: { thigh: 78, shin: -4, toe: 1, front: true },
    on: 'feet',
    stool: true,
    facing: 'right',
    arms: ['keyboardFar', 'keyboardNear'],
  },
  embrace: {
    lean: 5,
    head: 9,
    narrow: 0.92,
    left: { thigh: -7, shin: -10, toe: 1 },
    right: { thigh: 8, shin: 0, toe: 1 },
    on: 'feet',
    facing: 'right',
    arms: ['beyond', 'enfold'],
  },
  bow: {
    lean: 46,
    head: 34,
    narrow: 0.86,
    left: { thigh: -2, shin: 0, toe: 1 },
    right: { thigh: 6, shin: 3, toe: 1 },
    on: 'feet',
    facing: 'right',
    arms: ['down', 'chest'],
  },
  crawl: {
    lean: 68,
    head: 4,
    narrow: 0.84,
    left: { thigh: -12, shin: -86, toe: 1, flex: 60 },
    right: { thigh: 14, shin: -80, toe: 1, flex: 60 },
    on: 'feet',
    facing: 'right',
    arms: ['planted', 'level'],
  },
  climb: {
    lean: 3,
    left: { thigh: -58, shin: 12, toe: 0, front: true },
    right: { thigh: 12, shin: 4, toe: 0 },
    on: 'feet',
    facing: 'front',
    arms: ['up', 'wave'],
  },
  fly: {
    lean: 66,
    head: 8,
    narrow: 0.86,
    left: { thigh: -78, shin: -84, toe: 1, flex: 80 },
    right: { thigh: -66, shin: -86, toe: 1, flex: 76 },
    on: 'feet',
    bearing: 'flies',
    facing: 'right',
    arms: ['down', 'up'],
  },
  swim: {
    lean: 74,
    head: 10,
    narrow: 0.8,
    left: { thigh: -70, shin: -84, toe: 1, flex: 70 },
    right: { thigh: -92, shin: -76, toe: 1, flex: 70 },
    on: 'feet',
    bearing: 'flies',
    facing: 'right',
    arms: ['stroke', 'up'],
  },
  ride: {
    lean: 3,
    narrow: 0.9,
    right: { thigh: 46, shin: -10, toe: 1, front: true, seen: [0.86, 0.9] },
    on: 'seat',
    facing: 'right',
    arms: ['reins', 'reins'],
  },
  pedal: {
    lean: 20,
    head: 4,
    narrow: 0.88,
    left: { thigh: 66, shin: 2, toe: 1 },
    right: { thigh: 34, shin: -16, toe: 1, front: true },
    on: 'seat',
    facing: 'right',
    arms: ['beyond', 'ahead'],
  },
  asleep: {
    lean: -84,
    head: -70,
    left: { thigh: 82, shin: 92, toe: 0, flex: 0 },
    right: { thigh: 96, shin: 86, toe: 0, flex: 0, front: true },
    on: 'side',
    bearing: 'lies',
    facing: 'front',
    arms: ['down', 'chest'],
  },
} as const satisfies Readonly<Record<string, Stance>>;

export type StanceName = keyof typeof stances;

export const stanceNames = Object.keys(stances) as [StanceName, ...StanceName[]];
