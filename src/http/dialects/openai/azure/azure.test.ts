import { afterEach, expect, test } from 'vitest';

import {
  createHttpHarness,
  SECRETS,
  type HttpHarness,
} from '../../../../../test/support/http-harness.ts';
import { azureErrorResponse } from '../../../../wire/openai/azure-error-response.ts';
import { renderAzureFault } from './azure-errors.ts';

let harness: HttpHarness;
afterEach(async () => harness.app.close());

const VERSION = '?api-version=2024-10-21';

const draw = (
  url: string,
  payload: object = { prompt: 'a cat' },
  headers: Record<string, string> = { 'api-key': SECRETS.team },
) => {
  harness = createHttpHarness();
  return harness.app.inject({ method: 'POST', url, headers, payload });
};

const GENERATIONS = '/openai/deployments/dall-e-3/images/generations';

const errorOf = (response: Awaited<ReturnType<typeof draw>>) =>
  response.json<{ error: { code: string; message: string } }>().error;

test.each([
  ['api-key', { 'api-key': SECRETS.team }],
  ['Authorization', { authorization: `Bearer ${SECRETS.team}` }],
])('draws what the deployment is, for a key in %s', async (_name, headers) => {
  const response = await draw(GENERATIONS + VERSION, { prompt: 'a cat' }, headers);
  expect(response.statusCode).toBe(200);
  expect(response.headers['openai-version']).toBe('2020-10-01');
  expect(harness.submissions).toMatchObject([{ task: { model: 'dall-e-3' }, revise: true }]);
});

test('the deployment wins over a model in the body', async () => {
  const response = await draw(GENERATIONS + VERSION, { prompt: 'a cat', model: 'dall-e-2' });
  expect(response.statusCode).toBe(200);
  expect(harness.submissions).toMatchObject([{ task: { model: 'dall-e-3' } }]);
});

test.each([GENERATIONS, `${GENERATIONS}?api-version=`, `/openai/nothing${VERSION}`, '/openai/'])(
  'POST %s is no URL of Azure’s',
  async (url) => {
    const response = await draw(url);
    expect(response.statusCode).toBe(404);
    expect(response.json()).toEqual({ error: { code: '404', message: 'Resource not found' } });
    expect(harness.submissions).toEqual([]);
  },
);

test('a deployment that is not there', async () => {
  const response = await draw(`/openai/deployments/dall-e-9/images/generations${VERSION}`);
  expect(response.statusCode).toBe(404);
  expect(errorOf(response).code).toBe('DeploymentNotFound');
});

test.each([
  ['none', {}, 'missing subscription key'],
  ['a wrong one', { 'api-key': 'sk-wrong-0123456789' }, 'invalid subscription key'],
])('without a key that works: %s', async (_name, headers, message) => {
  const response = await draw(GENERATIONS + VERSION, { prompt: 'a cat' }, headers);
  expect(response.statusCode).toBe(401);
  expect(errorOf(response)).toMatchObject({ code: '401' });
  expect(errorOf(response).message).toContain(message);
});

test('a key that has expired is refused in Azure’s form, and says when', () => {
  const expiredAt = Date.UTC(2026, 10, 21);
  const asker = { organization: 'unknown', requestId: 'req_1', path: '/' };
  const { status, body } = renderAzureFault({ code: 'key_expired', facts: { expiredAt } }, asker);
  expect(status).toBe(401);
  expect(azureErrorResponse.parse(body).error).toEqual({
    code: '401',
    message: expect.stringContaining('2026-11-21T00:00:00.000Z'),
  });
});

test('what is wrong with a request is said as OpenAI says it', async () => {
  const response = await draw(GENERATIONS + VERSION, { prompt: 'a cat', n: 2 });
  expect(response.statusCode).toBe(400);
  expect(errorOf(response).message).toBe('You must provide n=1 for this model.');
});

test('a body that is no object is no reason to fail', async () => {
  harness = createHttpHarness();
  const headers = { 'api-key': SECRETS.team, 'content-type': 'application/json' };
  for (const payload of ['[]', '"text"', 'null', '7']) {
    const url = GENERATIONS + VERSION;
    const response = await harness.app.inject({ method: 'POST', url, headers, payload });
    expect([payload, response.statusCode]).toEqual([payload, 400]);
  }
});

test('/openai/v1 is OpenAI’s API, for a key in either header and with no version', async () => {
  for (const headers of [
    { 'api-key': SECRETS.team },
    { authorization: `Bearer ${SECRETS.team}` },
  ]) {
    const body = { prompt: 'a cat', model: 'dall-e-2' };
    const response = await draw('/openai/v1/images/generations', body, headers);
    expect(response.statusCode).toBe(200);
    expect(harness.submissions).toMatchObject([{ task: { model: 'dall-e-2' } }]);
    await harness.app.close();
  }
  const response = await draw('/openai/v1/nothing?api-version=preview');
  expect(errorOf(response).message).toBe('Invalid URL (POST /openai/v1/nothing)');
});

test('the header is not looked at where OpenAI does not', async () => {
  const response = await draw('/v1/images/generations');
  expect(response.statusCode).toBe(401);
});
