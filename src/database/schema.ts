import type { Compatibility } from '../kernel/compatibility.ts';
import type { MemberRole } from '../kernel/member-role.ts';
import type { Strictness } from '../kernel/strictness.ts';
import type { FaultCode } from '../kernel/errors.ts';
import type { FilePurpose } from '../kernel/file-purpose.ts';
import type { Operation } from '../kernel/image-task.ts';
import type { DrawnType, PictureType } from '../kernel/picture-type.ts';
import type { CreditEntryKind } from '../ledger/credits.ts';
import type { RecordState } from '../ledger/image-record.ts';

/**
 * The tables, as queries see them. Times are Unix milliseconds; JSON is text, because SQLite has no
 * type for it and nothing here looks inside. PostgreSQL can hold the same tables unchanged.
 */
export interface Tables {
  teams: TeamRow;
  users: UserRow;
  members: MemberRow;
  api_keys: ApiKeyRow;
  image_records: ImageRecordRow;
  stored_images: StoredImageRow;
  image_scenes: ImageSceneRow;
  input_objects: InputObjectRow;
  named_objects: NamedObjectRow;
  stored_files: StoredFileRow;
  idempotency_claims: IdempotencyClaimRow;
  spoken_claims: SpokenClaimRow;
  doomed_objects: DoomedObjectRow;
  responses: ResponseRow;
  response_objects: ResponseObjectRow;
  sessions: SessionRow;
  sign_in_links: SignInLinkRow;
  key_months: KeyMonthRow;
  credit_accounts: CreditAccountRow;
  credit_entries: CreditEntryRow;
}

export interface TeamRow {
  id: string;
  name: string;
  created_at: number;
  removed_at: number | null;
}

export interface UserRow {
  id: string;
  name: string;
  created_at: number;
}

export interface MemberRow {
  team_id: string;
  user_id: string;
  role: MemberRole;
  credit_limit: number | null;
  used: number;
  reserved: number;
  created_at: number;
  updated_at: number;
  removed_at: number | null;
}

/** The sums of what a key spent in a month, changed in the transaction that spends it. */
interface KeyMonthRow {
  key_id: string;
  /** UTC, such as `2026-11`. */
  month: string;
  spent: number;
  reserved: number;
}

export interface ApiKeyRow {
  id: string;
  team_id: string;
  user_id: string;
  name: string;
  hint: string;
  /** JSON array of scopes. */
  scopes: string;
  /** SHA-256 of the secret, hexadecimal. */
  secret_hash: string;
  strictness: Strictness | null;
  compatibility: Compatibility | null;
  requests_per_minute: number | null;
  images_per_minute: number | null;
  credits_per_month: number | null;
  created_at: number;
  expires_at: number | null;
  revoked_at: number | null;
}

/** A browser that signed in, see `ledger/session.ts`. */
export interface SessionRow {
  /** SHA-256 of the secret, hexadecimal. */
  secret_hash: string;
  key_id: string;
  created_at: number;
  expires_at: number;
}

/** Deleted when it is used. */
interface SignInLinkRow {
  /** SHA-256 of the token, hexadecimal. */
  token_hash: string;
  key_id: string;
  expires_at: number;
}

export interface ImageRecordRow {
  id: string;
  team_id: string;
  user_id: string;
  /** No foreign key: a caller may be the machine's owner at the command line, who needs no key. */
  key_id: string;
  dialect: string;
  /** JSON of the `ImageTask`. */
  task: string;
  /** JSON of the `AskedOptions`. */
  asked: string | null;
  /** JSON object of strings. */
  notes: string;
  state: RecordState;
  created_at: number;
  started_at: number | null;
  finished_at: number | null;
  /** JSON of the `Fault`. */
  fault: string | null;
  expires_at: number | null;
  credits_per_image: number;
  /** Set aside when it was admitted; let go of when it ends. */
  credits_reserved: number;
  credits_charged: number;
  rating: number | null;
  feedback: string | null;
  /** 1 or 0: SQLite has no booleans. */
  background: number;
  /** How often a process has begun to draw it and did not put it back. */
  starts: number;
  // From here on what is in the JSON above, for searching.
  operation: Operation;
  model: string;
  engine: string;
  end_user: string | null;
  fault_code: FaultCode | null;
  client_request_id: string | null;
  /** Folded, see `ledger/record-filter.ts`. */
  prompt_text: string;
}

export interface StoredImageRow {
  object_key: string;
  record_id: string;
  /** 0 for the first picture of the request. */
  position: number;
  content_type: DrawnType;
  bytes: number;
  width: number;
  height: number;
  seed: number;
  /** `null` for pictures of before it was kept. */
  content_hash: string | null;
  /** `null` where the engine said nothing of it. */
  method: string | null;
}

/** In a table of its own: scenes are large and read seldom. Goes with its picture. */
export interface ImageSceneRow {
  object_key: string;
  engine: string;
  scene: string;
}

/** An object that a record that has not ended works on. */
interface InputObjectRow {
  object_key: string;
  record_id: string;
}

/** An object of the store under a name, see `ledger/named-object.ts`. */
export interface NamedObjectRow {
  id: string;
  bucket: string;
  name: string;
  object_key: string;
  /** The same key where it is a drawn picture, with which the name goes; `null` for assets. */
  picture_key: string | null;
  team_id: string;
  user_id: string;
  content_type: PictureType;
  created_at: number;
  expires_at: number;
  /** JSON of the `AssetFacts`. */
  asset: string | null;
  /** Of an asset, as it is in there. */
  bytes: number | null;
}

/** A picture of the Files API, see `ledger/stored-file.ts`. */
export interface StoredFileRow {
  id: string;
  team_id: string;
  user_id: string;
  /** No foreign key, for the same reason as in records. */
  key_id: string;
  filename: string;
  purpose: FilePurpose;
  bytes: number;
  content_type: PictureType;
  object_key: string;
  created_at: number;
  expires_at: number | null;
}

/** An object that nothing stands for any more; its bytes are still to be deleted. */
interface DoomedObjectRow {
  object_key: string;
}

export interface ResponseRow {
  id: string;
  team_id: string;
  user_id: string;
  key_id: string;
  end_user: string | null;
  created_at: number;
  expires_at: number;
  previous_id: string | null;
  /** 1 or 0. */
  background: number;
  /** JSON of an object of the dialect's own. */
  settings: string;
  /** JSON of the `ConversationItem`s. */
  input: string;
  /** JSON of the `ResponseOutcome`. */
  outcome: string;
  /** Of the three texts above, in UTF-16 code units. */
  length: number;
  /** Of all that is kept of it, in bytes: the texts, and the pictures that came with it. */
  weight: number;
  /** Of its image call, as in there; `null` when it only speaks. */
  call_id: string | null;
  record_id: string | null;
}

/** An object that goes with a response. */
interface ResponseObjectRow {
  object_key: string;
  response_id: string;
}

interface IdempotencyClaimRow {
  key_id: string;
  value: string;
  request_hash: string;
  record_id: string;
  expires_at: number;
}

/** The same of a response that only speaks, which has no record. */
interface SpokenClaimRow {
  key_id: string;
  value: string;
  request_hash: string;
  response_id: string;
  created_at: number;
  expires_at: number;
}

/** The sums of a team's entries, changed in the transaction that writes the entry. */
interface CreditAccountRow {
  team_id: string;
  /** 1 or 0: SQLite has no booleans. */
  unlimited: number;
  balance: number;
  reserved: number;
  /** How many entries there are, which is the number of the last. */
  entries: number;
}

/** Only ever inserted. */
export interface CreditEntryRow {
  team_id: string;
  number: number;
  kind: CreditEntryKind;
  credits: number;
  reserved: number;
  record_id: string | null;
  note: string;
  /** The name under which it was granted, once; `null` for all others. */
  claim: string | null;
  at: number;
}
