import { expect, test } from 'vitest';

import type { AiRecord } from '../../src/wire/onemin/ai-record.ts';
import { builtGala } from '../support/built-gala.ts';
import { pythonClient } from '../support/python-client.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The example of 1min.ai's page on DALL·E 2, letter by letter but for host and key. */
const EXAMPLE = `
import requests
url = "https://api.1min.ai/api/features"
headers = {
"Content-Type": "application/json",
"API-KEY": "YOUR_API_KEY"
}
data = {
"type": "IMAGE_GENERATOR",
"model": "dall-e-2",
"promptObject": {
"prompt": "A surreal landscape with floating islands and rainbow waterfalls",
"n": 2,
"size": "1024x1024"
}
}
response = requests.post(url, headers=headers, json=data)
`;

const server = builtGala();
const python = await pythonClient('requests');

test.skipIf(!python)('the example in Python', async () => {
  const { gala } = server;
  const program = EXAMPLE.replace('https://api.1min.ai', gala.url).replace(
    'YOUR_API_KEY',
    gala.apiKey,
  );
  const show = `${program}\nimport json\nprint(json.dumps(response.json()))`;
  const [line = ''] = (await python?.run(show, gala, await temporaryFolder())) ?? [];
  const { aiRecord } = JSON.parse(line) as { aiRecord: AiRecord };
  expect(aiRecord.status).toBe('SUCCESS');
  expect(aiRecord.aiRecordDetail.resultObject).toHaveLength(2);
  const picture = await fetch(aiRecord.temporaryUrl);
  expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
});
