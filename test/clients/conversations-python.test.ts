import { expect, test } from 'vitest';

import { builtGala } from '../support/built-gala.ts';
import { pythonClient } from '../support/python-client.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The examples of the image guide, letter by letter, and what else the client does with responses. */
const CONVERSATION = `
from openai import OpenAI
import base64
client = OpenAI()

response = client.responses.create(
    model="gpt-5.5",
    input="Generate an image of gray tabby cat hugging an otter with an orange scarf",
    tools=[{"type": "image_generation"}],
)

# Save the image to a file
image_data = [
    output.result
    for output in response.output
    if output.type == "image_generation_call"
]

if image_data:
    image_base64 = image_data[0]
    with open("otter.png", "wb") as f:
        f.write(base64.b64decode(image_base64))

# Follow up
response_fwup = client.responses.create(
    model="gpt-5.5",
    previous_response_id=response.id,
    input="Now make it look realistic",
    tools=[{"type": "image_generation"}],
)
print(response_fwup.output[0].action)

image_generation_calls = [
    output
    for output in response.output
    if output.type == "image_generation_call"
]
response_fwup = client.responses.create(
    model="gpt-5.5",
    input=[
        {
            "role": "user",
            "content": [{"type": "input_text", "text": "Now make it look realistic"}],
        },
        {
            "type": "image_generation_call",
            "id": image_generation_calls[0].id,
        },
    ],
    tools=[{"type": "image_generation"}],
)
print(response_fwup.output[0].action)

stream = client.responses.create(
    model="gpt-5.5",
    input="Draw a gorgeous image of a river made of white owl feathers, snaking its way through a serene winter landscape",
    stream=True,
    tools=[{"type": "image_generation", "partial_images": 2}],
)

for event in stream:
    if event.type == "response.image_generation_call.partial_image":
        print(base64.b64decode(event.partial_image_b64)[1:4])
        break

with client.responses.stream(model="gpt-5.5", input="hello") as s:
    print(s.get_final_response().output_text[:20])
r = client.responses.create(model="g", input="a cat", background=True, tools=[{"type": "image_generation", "quality": "low"}])
print(client.responses.cancel(r.id).status, len(client.responses.input_items.list(r.id).data))
client.responses.delete(r.id)
`;

const server = builtGala();
const python = await pythonClient('openai');

test.skipIf(!python)('the guide’s conversations, streamed, cancelled and deleted', async () => {
  expect(await python?.run(CONVERSATION, server.gala, await temporaryFolder())).toEqual([
    'edit',
    'edit',
    "b'PNG'",
    'This server draws pi',
    'cancelled 1',
  ]);
});
