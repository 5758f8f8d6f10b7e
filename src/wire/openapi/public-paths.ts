import { image, inPath, json } from './responses.ts';

const NO_KEY: readonly never[] = [];

const inQuery = (name: string, description: string) => ({
  name,
  in: 'query',
  required: true,
  description,
  schema: { type: 'string' },
});

const status = (description: string) => ({
  description,
  content: {
    'application/json': {
      schema: {
        type: 'object',
        properties: { status: { type: 'string' } },
        required: ['status'],
        additionalProperties: false,
      },
    },
  },
});

export const PUBLIC_PATHS = {
  '/images/{name}': {
    get: {
      operationId: 'downloadImage',
      tags: ['Server'],
      summary: 'A picture, to whoever holds its link.',
      description:
        'Links are made by the server and die after 60 minutes. Ranges, ETags and HEAD work.',
      security: NO_KEY,
      parameters: [
        inPath('name', 'The name of the picture.'),
        inQuery('exp', 'When the link dies, in Unix seconds.'),
        inQuery('sig', 'The signature over name and time.'),
      ],
      responses: {
        200: image('The picture.'),
        206: image('The part of it that was asked for.'),
        304: { description: 'The picture you have is the right one.' },
        403: json('ErrorResponse', 'The link has expired, or never was one.'),
        410: json('ErrorResponse', 'The picture has been deleted.'),
        416: json('ErrorResponse', 'The part lies outside of the picture.'),
      },
    },
  },
  '/images/{name}/thumbnail.webp': {
    get: {
      operationId: 'downloadThumbnail',
      tags: ['Server'],
      summary: 'A small WebP of a picture, to whoever holds its link.',
      description:
        'Its longest edge is 384 pixels, or that of the picture where that is shorter. Records tell links, which die after 60 minutes. A picture that cannot be made smaller is sent itself.',
      security: NO_KEY,
      parameters: [
        inPath('name', 'The name of the picture.'),
        inQuery('exp', 'When the link dies, in Unix seconds.'),
        inQuery('sig', 'The signature over name and time.'),
      ],
      responses: {
        200: image('The thumbnail.'),
        304: { description: 'The thumbnail you have is the right one.' },
        403: json('ErrorResponse', 'The link has expired, or never was one.'),
        410: json('ErrorResponse', 'The picture has been deleted.'),
      },
    },
  },
  '/openapi.json': {
    get: {
      operationId: 'openapi',
      tags: ['Server'],
      summary: 'This document.',
      description: 'ETags work.',
      security: NO_KEY,
      responses: {
        200: {
          description: 'OpenAPI 3.1.',
          content: { 'application/json': { schema: { type: 'object' } } },
        },
        304: { description: 'The document you have is the right one.' },
      },
    },
  },
  '/healthz': {
    get: {
      operationId: 'health',
      tags: ['Server'],
      summary: 'Whether the process answers.',
      security: NO_KEY,
      responses: { 200: status('It does.') },
    },
  },
  '/readyz': {
    get: {
      operationId: 'readiness',
      tags: ['Server'],
      summary: 'Whether it can draw.',
      security: NO_KEY,
      responses: { 200: status('It can.'), 503: status('It cannot now.') },
    },
  },
} as const;
