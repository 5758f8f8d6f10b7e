/** A person or a program that keys belong to. One user may be a member of several teams. */
export interface User {
  readonly id: string;
  readonly name: string;
  /** Unix milliseconds. */
  readonly createdAt: number;
}

/** The owner of the machine: an admin of every team, and the user of every key made for nobody else. */
export const DEFAULT_USER = 'user_default';

export interface UserRepository {
  insert(user: User): Promise<void>;
  find(id: string): Promise<User | undefined>;
  /** Oldest first. */
  list(): Promise<readonly User[]>;
  /** Returns the user after, or `undefined` when there is none with that id. */
  rename(id: string, name: string): Promise<User | undefined>;
}
