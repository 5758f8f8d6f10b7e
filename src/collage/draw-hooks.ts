/** How long synchronous drawing talks to the outside. */
export interface DrawHooks {
  /**
   * Called between stages with what comes next and how far the picture is (0 … 1, rising).
   * May throw to stop the drawing there.
   */
  readonly stage: (name: string, fraction: number) => void;
}

/** Hooks for a part of the work, which goes from `from` to `to` of the whole. */
export function within(hooks: DrawHooks, from: number, to: number): DrawHooks {
  return { stage: (name, fraction) => hooks.stage(name, from + (to - from) * fraction) };
}
