/** What can keep Gala from starting. Each is the operator's to mend, so each says how. */
export type StartUpProblem =
  | 'data_folder_in_use'
  | 'data_folder_missing'
  | 'playground_missing'
  | 'data_folder_not_writable'
  | 'data_folder_full'
  | 'database_unreadable'
  | 'database_too_new'
  | 'configured_key_unusable'
  | 'signing_secrets_unusable'
  | 'price_list_unusable'
  | 'model_alias_unusable'
  | 'dialect_hosts_clash'
  | 'address_unusable'
  | 'port_taken';

/**
 * Gala cannot start, for a reason outside its code. The message is one or two plain sentences for
 * the operator, fit to print without a stack trace.
 */
export class StartUpError extends Error {
  readonly problem: StartUpProblem;

  constructor(problem: StartUpProblem, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'StartUpError';
    this.problem = problem;
  }
}
