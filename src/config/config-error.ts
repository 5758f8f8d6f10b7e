/** One value that cannot be used. */
export interface ConfigProblem {
  /** Where it stands: a variable, a flag, or a key of the configuration file. */
  readonly source: string;
  /** As shown to people, already quoted, or hidden when it is a secret. */
  readonly value: string;
  /** The form of a good value, and a hint where one helps. */
  readonly expected: string;
}

/** The settings cannot be used. Names every bad value at once, not just the first. */
export class ConfigError extends Error {
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(
      problems
        .map(({ source, value, expected }) => `${source} is ${value}; expected ${expected}.`)
        .join('\n'),
    );
    this.name = 'ConfigError';
    this.problems = problems;
  }
}
