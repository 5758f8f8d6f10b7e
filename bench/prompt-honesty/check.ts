/** Something asked for that was drawn, and whether it looks as asked. */
export interface Check {
  readonly asked: string;
  readonly found: string;
  readonly right: boolean;
}
