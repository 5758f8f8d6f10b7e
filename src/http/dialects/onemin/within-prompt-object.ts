import { GalaError, type Fault } from '../../../kernel/errors.ts';

const PLACE = 'promptObject.';

/**
 * What went wrong while a request was drawn, with the parameter that it is about named as in the request.
 * The engine knows the names of a task, and here all of them stand in the `promptObject`.
 */
export function withinPromptObject(error: unknown): unknown {
  if (!(error instanceof GalaError)) return error;
  const { code, facts } = error.fault;
  if (!('param' in facts) || facts.param === undefined) return error;
  const param = facts.param.startsWith(PLACE) ? facts.param : PLACE + facts.param;
  return new GalaError({ code, facts: { ...facts, param } } as Fault, { cause: error });
}
