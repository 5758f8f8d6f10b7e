// The program of a drawing process: the only one that opens ONNX Runtime.
import { openModel } from './open-model.ts';
import { servePaints } from './serve-paints.ts';

servePaints(openModel);
