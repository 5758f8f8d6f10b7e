/** Hears of an endpoint's trouble once, until it has answered again: a dead one would fill the log. */
export interface TroubleWatch {
  answered(): void;
  failed(error: unknown): void;
}

export function hearTrouble(onTrouble: ((error: unknown) => void) | undefined): TroubleWatch {
  let failing = false;
  return {
    answered: () => {
      failing = false;
    },
    failed: (error) => {
      if (!failing) onTrouble?.(error);
      failing = true;
    },
  };
}
