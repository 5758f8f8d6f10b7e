import { GalaError, type Fault } from '../../kernel/errors.ts';
import type { UploadLimits } from '../dependencies.ts';

/** What the parser of forms throws, by its code; `undefined` when it threw something of our own. */
export function faultOfParser(error: unknown, limits: UploadLimits): Fault | undefined {
  if (!(error instanceof Error) || error instanceof GalaError) return undefined;
  const { code, syscall } = error as NodeJS.ErrnoException;
  switch (code) {
    case undefined:
      // Breaches of the grammar carry no code, only words; failures of the system name their call.
      return syscall === undefined && GRAMMAR.test(error.message)
        ? { code: 'unparsable_form', facts: {} }
        : undefined;
    case 'FST_FILES_LIMIT':
      return { code: 'too_many_parts', facts: { limit: limits.files, what: 'files' } };
    case 'FST_PARTS_LIMIT':
    case 'FST_FIELDS_LIMIT':
      return { code: 'too_many_parts', facts: { limit: limits.parts } };
    case 'FST_MP_PREMATURE_CLOSE':
    case 'ECONNRESET':
      return { code: 'cancelled', facts: {} };
    case 'FST_PROTO_VIOLATION':
    case 'FST_INVALID_JSON_FIELD_ERROR':
      return { code: 'unparsable_form', facts: {} };
    default:
      return undefined;
  }
}

const GRAMMAR = /multipart|boundary|content-?type|terminated early|header/i;
