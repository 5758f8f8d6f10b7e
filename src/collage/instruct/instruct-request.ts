import type { Pixels } from '../../kernel/pixels.ts';
import type { Size } from '../../kernel/size.ts';
import type { Finish } from '../compose/plan.ts';
import type { RecordedScene } from '../recorded-scene.ts';

/** What is to be done to a whole picture. */
export interface InstructRequest {
  /** Says what is to be done to the picture. */
  readonly prompt: string;
  /** What the whole picture is to show then, where that is known. */
  readonly wholePrompt?: string;
  /** Of the source and of the result. */
  readonly size: Size;
  readonly seed: number;
  /** Opaque RGB. */
  readonly source: Pixels;
  /** The same with its alpha, which the result is to keep. */
  readonly withAlpha?: Pixels;
  /** What was recorded when this engine drew the picture. */
  readonly recorded?: RecordedScene;
  /** True when it is known to be as it was drawn. */
  readonly unchanged?: boolean;
  /** Further pictures that are put into it. */
  readonly materials?: readonly Pixels[];
  /** Gives the result back the fine detail of the source. */
  readonly faithful?: boolean;
  /** How it is finished; the engine's usual way when left out. */
  readonly finish?: Finish;
  /** Nothing is to be left behind what it shows. */
  readonly cutOut?: boolean;
}
