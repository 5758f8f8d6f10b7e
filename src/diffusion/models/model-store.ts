import type { Operation } from '../../kernel/image-task.ts';
import type { Introduction, UsualSampling } from '../../kernel/introduction.ts';
import type { Family } from './model-folder.ts';

/** A model that lies on this machine, ready or half fetched. */
export interface InstalledModel {
  /** Its folder below the models folder; letters, digits, `.`, `_`, `-`. */
  readonly name: string;
  /** Absolute path. */
  readonly folder: string;
  /** It came with Gala: it is there without being fetched, and cannot be removed. */
  readonly shipped?: true;
  /** Under which it is given, where that is known. */
  readonly licence?: string;
  /** `undefined` while it is not complete, or when its configs cannot be read. */
  readonly family: Family | undefined;
  /** False while its download is not finished. */
  readonly complete: boolean;
  /** Where it came from; absent for a folder that somebody put there. */
  readonly origin?: {
    readonly repository: string;
    /** The commit, 40 hexadecimal digits. */
    readonly revision: string;
    readonly licence: string;
  };
  /** Bytes of all its files. */
  readonly bytes: number;
  /** What it can do, see `operations-of.ts`. */
  readonly operations: readonly Operation[];
  /** Its variations are made of what it sees in a picture, so that they may also lie between two. */
  readonly blends: boolean;
  /** Its prompts are to be brief, see `reads-briefly.ts`. */
  readonly briefPrompts?: true;
  /** The edge in pixels at which it was trained; absent when its configs cannot be read. */
  readonly nativeEdge?: number;
  /** How it draws when nobody chose, at the quality `standard`; absent when its configs cannot be read. */
  readonly usual?: UsualSampling;
  /** What it tells of itself, where it does. */
  readonly introduction?: Introduction;
  /** Made for inpainting: its UNet sees the mask. */
  readonly inpainting: boolean;
  /** Why it cannot be drawn with though it is complete, in words for people. */
  readonly trouble?: string;
}

/** The models of this machine, in a folder of theirs, and those that came with Gala. */
export interface ModelStore {
  /** By name. Broken ones are in it, too, so that they can be shown and mended. */
  list(): Promise<readonly InstalledModel[]>;
  /** @throws ModelFault `model_not_installed`. */
  find(name: string): Promise<InstalledModel>;
  /** Deletes all its files, unless it came with Gala; an unknown name is no error. */
  remove(name: string): Promise<void>;
}
