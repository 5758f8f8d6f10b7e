import type { ModerationFailure } from '../../config/config.ts';
import { GalaError, fault } from '../../kernel/errors.ts';
import type { Moderator } from '../policy.ts';
import { builtInModerator } from './built-in.ts';

/**
 * Lets `endpoint` judge, within the bounds of the built-in rules: what they refuse even when moderation is
 * off needs no second opinion, and with moderation off nobody else is asked.
 *
 * Without a verdict in time the built-in rules decide (`built-in`), or the request fails (`refuse`).
 */
export function moderateWith(
  endpoint: Moderator,
  options: {
    readonly onFailure: ModerationFailure;
    /** Hears of every verdict that was not given. */
    readonly onTrouble?: (error: unknown) => void;
  },
): Moderator {
  return {
    async judge(inquiry) {
      const never = await builtInModerator.judge({ ...inquiry, strictness: 'off' });
      if (never.length > 0 || inquiry.strictness === 'off') return never;
      try {
        return await endpoint.judge(inquiry);
      } catch (error) {
        if (error instanceof GalaError) throw error;
        options.onTrouble?.(error);
        if (options.onFailure === 'built-in') return builtInModerator.judge(inquiry);
        throw fault('policy_unavailable', {}, { cause: error });
      }
    },
  };
}
