import { strings } from '../strings.ts';

/** What is known of a refusal besides its words. */
export interface ErrorFacts {
  /** 0 when no server answered. */
  readonly status: number;
  readonly code: string | null;
  readonly param: string | null;
  readonly requestId: string | null;
  /** Seconds after which another try may succeed. */
  readonly retryAfter: number | null;
}

/** What the server said instead of doing it, in its own words. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly facts: ErrorFacts;

  constructor(message: string, facts: ErrorFacts) {
    super(message);
    this.facts = facts;
  }
}

interface ErrorBody {
  readonly error?: {
    readonly message?: string;
    readonly code?: string | null;
    readonly param?: string | null;
  };
}

/** Reads the error of a reply; one that is none of Gala's comes from a proxy before it. */
export async function errorOf(response: Response): Promise<ApiError> {
  const { status, headers } = response;
  const body = ((await response.json().catch(() => null)) ?? {}) as ErrorBody;
  const after = Number(headers.get('retry-after') ?? Number.NaN);
  return new ApiError(body.error?.message ?? strings.errors.between(status), {
    status,
    code: body.error?.code ?? null,
    param: body.error?.param ?? null,
    requestId: headers.get('x-request-id'),
    retryAfter: Number.isFinite(after) ? after : null,
  });
}
