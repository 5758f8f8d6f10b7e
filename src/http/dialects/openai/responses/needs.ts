import type { AppDependencies } from '../../../dependencies.ts';

/** What the routes of responses work with. */
export type ResponseNeeds = Pick<
  AppDependencies,
  | 'catalogue'
  | 'clock'
  | 'erasure'
  | 'generation'
  | 'intake'
  | 'keeper'
  | 'limits'
  | 'planner'
  | 'presigner'
  | 'publicUrl'
  | 'rates'
  | 'records'
  | 'rehearsal'
  | 'responseRetentionMs'
  | 'responses'
  | 'signer'
  | 'spool'
  | 'store'
>;
