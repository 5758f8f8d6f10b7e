import type { Size } from './geometry.ts';
import type { Effect } from './operation.ts';

export const TOOLS = ['brush', 'eraser', 'rectangle', 'lasso'] as const;
export type Tool = (typeof TOOLS)[number];

/** The letter that chooses each tool. */
export const TOOL_KEYS: Readonly<Record<Tool, string>> = {
  brush: 'b',
  eraser: 'e',
  rectangle: 'r',
  lasso: 'l',
};

/** What is in hand. */
export interface ToolSettings {
  readonly tool: Tool;
  /** Of brush and eraser, in pixels of the picture. */
  readonly radius: number;
  /** What rectangles and lassos do; a brush always selects, an eraser never. */
  readonly effect: Effect;
}

/** What a tool does to what it covers; `flipped` turns that around for once. */
export function effectOf({ tool, effect }: ToolSettings, flipped: boolean): Effect {
  const plain = tool === 'brush' ? 'select' : tool === 'eraser' ? 'protect' : effect;
  if (!flipped) return plain;
  return plain === 'select' ? 'protect' : 'select';
}

/** Whether a tool has a size. */
export const isBrush = (tool: Tool): boolean => tool === 'brush' || tool === 'eraser';

const LEAST_RADIUS = 0.5;

/** A quarter of the longer edge. */
const largestRadius = ({ width, height }: Size): number => Math.max(width, height) / 4;

/** A brush that suits a picture of this size. */
export const usualRadius = (size: Size): number => Math.max(LEAST_RADIUS, largestRadius(size) / 8);

/** Where on a scale of 0 to 100 a radius lies. The scale is geometric: small brushes need finer steps. */
export function scaleOfRadius(radius: number, size: Size): number {
  const range = Math.log(largestRadius(size) / LEAST_RADIUS);
  return Math.round((Math.log(radius / LEAST_RADIUS) / range) * 100);
}

/** The radius at a place of that scale. */
export function radiusAtScale(place: number, size: Size): number {
  const most = largestRadius(size);
  const share = Math.min(100, Math.max(0, place)) / 100;
  return Math.max(LEAST_RADIUS, LEAST_RADIUS * (most / LEAST_RADIUS) ** share);
}

/** How wide a brush is, in whole pixels. */
export const diameterOf = (radius: number): number => Math.max(1, Math.round(radius * 2));
