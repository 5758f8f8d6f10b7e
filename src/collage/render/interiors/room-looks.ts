import looks from './room-looks.json' with { type: 'json' };

/** The rooms that have a look of their own. */
export const roomNames = [
  'living-room',
  'bedroom',
  'bathroom',
  'dining-room',
  'cafe',
  'restaurant',
  'bar',
  'shop',
  'classroom',
  'library',
  'hospital',
  'laboratory',
  'workshop',
  'gym',
  'museum',
  'church',
  'throne-room',
  'prison',
  'vehicle',
] as const;

export type RoomName = (typeof roomNames)[number];

export type WallMaterial = 'plaster' | 'brick' | 'boards' | 'tiles' | 'stone';
export type RoomFloor = 'planks' | 'tiles' | 'checker' | 'carpet' | 'slabs' | 'rubber';
export type WindowShape =
  'sash' | 'tall' | 'wide' | 'shop' | 'arched' | 'stained' | 'barred' | 'coach';

/** What a room is built of. Where there are several, the picture's seed picks one. */
export interface RoomLook {
  /** Colours of the wall, `#rrggbb`. */
  readonly walls: readonly string[];
  readonly wall: readonly WallMaterial[];
  readonly floors: readonly RoomFloor[];
  /** Colours of the floor; none leaves each floor its usual one. */
  readonly floorColours: readonly string[];
  /** The fewest and the most windows. */
  readonly windows: readonly [low: number, high: number];
  readonly window: WindowShape;
  /** Colour of skirting and window frames. */
  readonly trim: string;
  /** What is on a plastered wall. */
  readonly finish: readonly ('paint' | 'stripes' | 'panels' | 'dado' | 'dots')[];
  readonly lamps: 'none' | 'pendants' | 'tubes' | 'spots';
  /** How much darker than daylight it is, 0 … 1; lamps make up for it. */
  readonly dim: number;
  /** Wooden beams under the ceiling. */
  readonly beams: boolean;
}

/** What every room looks like. */
export const roomLooks = looks as unknown as Readonly<Record<RoomName, RoomLook>>;
