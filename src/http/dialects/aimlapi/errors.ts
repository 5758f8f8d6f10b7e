import { FAULTS, type Fault, type FaultCode } from '../../../kernel/errors.ts';
import type { Clock } from '../../../kernel/clock.ts';
import type { AimlErrorResponse } from '../../../wire/aimlapi/error-response.ts';
import { faultHeaders, type RenderFault } from '../../replies/fault-renderer.ts';
import { messageOf } from './fault-texts.ts';

/** Where AI/ML API answers with another status than others. */
const STATUSES: { readonly [C in FaultCode]?: number } = {
  quota_exhausted: 403,
  member_limit_reached: 403,
  budget_exhausted: 403,
};

/** Puts faults into AI/ML API's form. */
export function createFaultRenderer(clock: Clock): RenderFault {
  return (fault: Fault, { requestId, path }) => {
    const statusCode = STATUSES[fault.code] ?? FAULTS[fault.code].status;
    const body: AimlErrorResponse = {
      requestId,
      statusCode,
      timestamp: new Date(clock.now()).toISOString(),
      path,
      message: messageOf(fault),
    };
    return { status: statusCode, headers: faultHeaders(fault), body };
  };
}
