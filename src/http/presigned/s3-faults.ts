import { FAULTS, type Fault, type FaultCode } from '../../kernel/errors.ts';
import { plainMessage } from '../replies/plain-messages.ts';
import type { S3Error } from './s3-error.ts';

/** The faults that S3 has words of its own for. */
const KNOWN: Partial<Record<FaultCode, Omit<S3Error, 'details'>>> = {
  image_gone: {
    status: 404,
    code: 'NoSuchKey',
    message: 'The specified key does not exist.',
  },
  range_not_satisfiable: {
    status: 416,
    code: 'InvalidRange',
    message: 'The requested range is not satisfiable',
  },
  key_expired: { status: 403, code: 'AccessDenied', message: 'Access Denied' },
  shutting_down: { status: 503, code: 'SlowDown', message: 'Please reduce your request rate.' },
  internal: {
    status: 500,
    code: 'InternalError',
    message: 'We encountered an internal error. Please try again.',
  },
};

/** Any fault in the words of S3. */
export function s3ErrorOf(fault: Fault): S3Error {
  const known = KNOWN[fault.code];
  if (known) return known;
  const { status } = FAULTS[fault.code];
  const code = status >= 500 ? 'InternalError' : 'InvalidRequest';
  return { status, code, message: plainMessage(fault) };
}
