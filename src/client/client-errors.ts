/** What a server said when it did not draw. */
export interface ApiErrorFacts {
  /** HTTP status. */
  readonly status: number;
  /** Such as `invalid_request_error`; `null` when the server did not answer in OpenAI's form. */
  readonly type: string | null;
  /** A name for programs, such as `rate_limit_exceeded`. */
  readonly code: string | null;
  /** The field of the request that it is about. */
  readonly param: string | null;
  /** The server's id of the request, for its operator. */
  readonly requestId: string | null;
}

/** The server refused a request or failed at it. The message is the server's. */
export class ImageApiError extends Error implements ApiErrorFacts {
  readonly status: number;
  readonly type: string | null;
  readonly code: string | null;
  readonly param: string | null;
  readonly requestId: string | null;

  constructor(message: string, facts: ApiErrorFacts) {
    super(message);
    this.name = 'ImageApiError';
    this.status = facts.status;
    this.type = facts.type;
    this.code = facts.code;
    this.param = facts.param;
    this.requestId = facts.requestId;
  }
}

/** No server answered, or the connection broke off. */
export class ServerUnreachableError extends Error {
  constructor(origin: string, cause: unknown) {
    super(`No answer from ${origin} (${reasonOf(cause)}).`, { cause });
    this.name = 'ServerUnreachableError';
  }
}

/** The error code of the socket, which `fetch` hides behind “fetch failed”. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}
