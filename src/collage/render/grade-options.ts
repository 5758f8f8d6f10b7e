/** What is done to the finished light of a picture. */
export interface GradeOptions {
  /** Darkening of the corners, 0 … 1. */
  readonly vignette: number;
  /** Steepness around middle grey: 1 leaves it. */
  readonly contrast: number;
  /** Film grain as a share of white; also dithers, so gradients show no bands. */
  readonly grain: number;
}
