/** How long synchronous drawing talks to the outside. */
export interface DrawHooks {
  /**
   * Called between stages with what comes next and how far the picture is (0 … 1, rising).
   * May throw to stop the drawing there.
   */
  readonly stage: (name: string, fraction: number) => void;
}
