import { join } from 'node:path';

/**
 * How a models folder is laid out: a folder a model, by its name; `bindings.json`; and what is still being
 * fetched, out of sight.
 */
const PARTIAL = '.partial';

/** Folders that somebody put there may have capitals; nothing that leads elsewhere passes. */
const FOLDER_NAME = /^[A-Za-z\d](?:[\w.-]{0,126}[\w-])?$/;

export const isFolderName = (text: string): boolean => FOLDER_NAME.test(text);

/** Where the complete files of a model lie. */
export const modelFolder = (modelsFolder: string, name: string): string => join(modelsFolder, name);

/** Where everything lies that is being fetched. */
export const partialFolder = (modelsFolder: string): string => join(modelsFolder, PARTIAL);

/** Where a model lies while it is being fetched. */
export const pullFolder = (modelsFolder: string, name: string): string =>
  join(modelsFolder, PARTIAL, name);
