/** An API key as kept: the secret itself is never stored, only its SHA-256. */
export interface ApiKey {
  readonly id: string;
  /** Who pays and who may see. */
  readonly teamId: string;
  readonly name: string;
  /** First letters of the secret, for people to recognise it by. */
  readonly hint: string;
  readonly scopes: readonly KeyScope[];
  readonly createdAt: number;
  /** Unix ms, or `null` while it works. */
  readonly revokedAt: number | null;
}

/** `images` draws and reads its own team's records; `admin` manages keys and teams and sees every record. */
export type KeyScope = 'images' | 'admin';

export interface ApiKeyRepository {
  insert(key: ApiKey, secretHash: string): Promise<void>;
  findByHash(secretHash: string): Promise<ApiKey | undefined>;
  list(): Promise<readonly ApiKey[]>;
  /** Returns the key as revoked, or `undefined` when there is none with that id. */
  revoke(id: string, at: number): Promise<ApiKey | undefined>;
  count(): Promise<number>;
}
