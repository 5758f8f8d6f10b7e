import { numberField, spanField } from '../models/onnx/write-fields.ts';

const FLOAT = 1;
/** What every release of ONNX Runtime of these years reads. */
const [IR_VERSION, OPSET] = [8, 17];

/**
 * A graph of one convolution, `y = x ∗ w`, all of one channel, 3 × 3 in and 1 × 1 out: what diffusion models
 * do most, and what needs most of a device's libraries (cuDNN for CUDA).
 */
export function probeGraph(): Buffer {
  const node = spanField(
    1,
    spanField(1, 'x'),
    spanField(1, 'w'),
    spanField(2, 'y'),
    spanField(4, 'Conv'),
  );
  const graph = spanField(
    7,
    node,
    spanField(2, 'probe'),
    spanField(11, square('x', 3)),
    spanField(11, square('w', 3)),
    spanField(12, square('y', 1)),
  );
  const opset = spanField(8, spanField(1, ''), numberField(2, OPSET));
  return Buffer.concat([numberField(1, IR_VERSION), graph, opset]);
}

/** A value of 1 × 1 × edge × edge floats. */
function square(name: string, edge: number): Buffer {
  const dims = [1, 1, edge, edge].map((length) => spanField(1, numberField(1, length)));
  const type = spanField(1, numberField(1, FLOAT), spanField(2, ...dims));
  return Buffer.concat([spanField(1, name), spanField(2, type)]);
}
