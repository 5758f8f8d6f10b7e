import { isIP } from 'node:net';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';

import type { ModelAlias, TrustProxy } from './config.ts';

// Every setting arrives as text, whether from the environment, a flag or the configuration file.

const HOST_NAME =
  /^(?=.{1,253}$)[a-z\d]([a-z\d-]{0,61}[a-z\d])?(\.[a-z\d]([a-z\d-]{0,61}[a-z\d])?)*$/i;
const RANGE_NAMES = new Set(['loopback', 'linklocal', 'uniquelocal']);

/** A whole number written in plain digits: no sign, point, exponent or hexadecimal. */
export function wholeNumber(min: number, max: number): z.ZodType<number, string> {
  return z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((value) => value >= min && value <= max);
}

/** A number above zero, whole or with a decimal point. */
export function positiveNumber(max: number): z.ZodType<number, string> {
  return z
    .string()
    .regex(/^\d{1,9}(\.\d{1,6})?$/)
    .transform(Number)
    .refine((value) => value > 0 && value <= max);
}

/** One of the words, in any case. */
export function oneOf<T extends string>(words: readonly T[]): z.ZodType<T, string> {
  return z.string().transform((text, context) => {
    const found = words.find((word) => word === text.toLowerCase());
    if (found !== undefined) return found;
    context.addIssue({ code: 'custom', message: 'not one of the words' });
    return z.NEVER;
  });
}

/** A host name or an IP address; IPv6 also in brackets, as in URLs. */
export const host: z.ZodType<string, string> = z
  .string()
  .transform((text) => text.replace(/^\[(.*)\]$/, '$1'))
  .refine((text) => isIP(text) !== 0 || (HOST_NAME.test(text) && !/^[\d.]+$/.test(text)));

/** A path, made absolute; a leading `~/` is the home folder, since env files do not expand it. */
export const folder: z.ZodType<string, string> = z
  .string()
  .refine((text) => !text.includes('\0'))
  .transform((text) => resolve(text.replace(/^~(?=[/\\]|$)/, homedir)));

/** The same, or `off`. */
export const folderOrOff: z.ZodType<string, string> = z.union([oneOf(['off']), folder]);

/** Where clients reach the server: http or https, without query, fragment or credentials. */
export const publicUrl: z.ZodType<string, string> = z
  .string()
  .refine((text) => {
    if (!URL.canParse(text)) return false;
    const { protocol, username, password, search, hash } = new URL(text);
    return /^https?:$/.test(protocol) && username + password + search + hash === '';
  })
  .transform((text) => new URL(text).href.replace(/\/+$/, ''));

/** The address of a service, whose path and query are its own business. */
export const endpointUrl: z.ZodType<string, string> = z.string().refine((text) => {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, hash } = new URL(text);
  return /^https?:$/.test(protocol) && username + password + hash === '';
});

/** A proxy, with or without its scheme, perhaps with credentials. */
export const proxyUrl: z.ZodType<string, string> = z
  .string()
  .transform((text) => (/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`))
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol))
  .transform((text) => new URL(text).href);

/** Words between commas, of whatever form. */
export const wordList: z.ZodType<readonly string[], string> = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

/** Yes or no, as programs say it. */
export const onOrOff: z.ZodType<boolean, string> = z
  .string()
  .regex(/^(?:on|true|yes|1|off|false|no|0)$/i)
  .transform((text) => /^(?:on|true|yes|1)$/i.test(text));

/** A name that others gave to something of theirs. */
export const plainWord: z.ZodType<string, string> = z.string().regex(/^[\x21-\x7e]{1,200}$/);

/** A secret that somebody else made, as it travels in a header. */
export const secretText: z.ZodType<string, string> = z.string().regex(/^[\x21-\x7e]{1,1000}$/);

/** Printable ASCII without spaces, long enough not to be guessed. */
export const apiKey: z.ZodType<string, string> = z.string().regex(/^[\x21-\x7e]{16,200}$/);

/** Whose `X-Forwarded-*` headers count. */
export const trustProxy: z.ZodType<TrustProxy, string> = z
  .string()
  .transform((text): TrustProxy => {
    if (/^(false|off|no|0)$/i.test(text)) return false;
    if (/^(true|on|yes)$/i.test(text)) return true;
    if (/^\d{1,2}$/.test(text)) return Number(text);
    return text.split(',').map((part) => part.trim());
  })
  .refine((value) => !Array.isArray(value) || value.every(isRange));

/** Hosts by name or below a domain, addresses, and networks. */
export const hostList: z.ZodType<readonly string[], string> = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim().replace(/^\[(.*)\]$/, '$1')))
  .refine((entries) => entries.every((entry) => isNetwork(entry) || isHostPattern(entry)));

const MODEL_ID = /^[a-z\d][\w.:/-]{0,127}$/i;

/** Ids, each with the one that it stands for. */
export const modelAliases: z.ZodType<readonly ModelAlias[], string> = z
  .string()
  .transform((text) =>
    text.split(',').map((part): ModelAlias => {
      const [id = '', like = '', ...rest] = part.split('=').map((side) => side.trim());
      return { id, like: rest.length > 0 ? '' : like };
    }),
  )
  .refine((aliases) => aliases.every(({ id, like }) => MODEL_ID.test(id) && MODEL_ID.test(like)))
  .refine((aliases) => new Set(aliases.map(({ id }) => id)).size === aliases.length);

function isHostPattern(text: string): boolean {
  const name = text.replace(/^\*\./, '');
  return HOST_NAME.test(name) && !/^[\d.]+$/.test(name);
}

function isRange(text: string): boolean {
  return RANGE_NAMES.has(text) || isNetwork(text);
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
  );
}
