import { expect, test } from 'vitest';
import { openFailure, plainTrouble, runFailure } from './failures.ts';

const about = { model: 'lcm', part: 'unet' };
const FILE = '/srv/models/lcm/unet/model.onnx';

const LOAD = `Load model from ${FILE} failed:`;
const SOURCE = '/onnxruntime_src/onnxruntime/core';

test.each([
  [`${LOAD}Protobuf parsing failed.`, 'Protobuf parsing failed'],
  [
    `${LOAD}${SOURCE}/graph/model.cc:202 onnxruntime::Model::Model(onnx::ModelProto&&, const onnxruntime::PathString&, const onnxruntime::logging::Logger&) Unsupported model IR version: 99, max supported IR version: 13\n`,
    'Unsupported model IR version: 99, max supported IR version: 13',
  ],
  [
    `${SOURCE}/providers/webgpu/webgpu_context.cc:136 onnxruntime::webgpu::WebGpuContext::Initialize(const onnxruntime::webgpu::WebGpuContextConfig&)::<lambda()> adapter_result.status == wgpu::RequestAdapterStatus::Success was false. Failed to get a WebGPU adapter: No supported adapters\n`,
    'Failed to get a WebGPU adapter: No supported adapters',
  ],
  [
    `Exception during initialization: ${SOURCE}/optimizer/initializer.cc:51 onnxruntime::Initializer::Initializer(const onnx::TensorProto&, const std::filesystem::__cxx11::path&) [ONNXRuntimeError] : 1 : FAIL : tensorprotoutils.cc:1763 GetExtDataFromTensorProto External initializer: w offset: 0 size to read: 16 given file_length: 4 are out of bounds or can not be read in full.\n`,
    'External initializer: w offset: 0 size to read: 16 given file_length: 4 are out of bounds or can not be read in full',
  ],
  [
    'Got invalid dimensions for input: w for the following indices\n index: 2 Got: 2 Expected: 3\n Please fix either the inputs/outputs or the model.',
    'Got invalid dimensions for input: w for the following indices index: 2 Got: 2 Expected: 3',
  ],
  [
    `Non-zero status code returned while running Mul node. Name:'' Status Message: ${SOURCE}/providers/cpu/math/element_wise_ops.h:563 void onnxruntime::BroadcastIterator::Init(ptrdiff_t, ptrdiff_t) axis == 1 || axis == largest was false. Attempting to broadcast an axis by a dimension other than 1. 2 by 3\n`,
    "Non-zero status code returned while running Mul node. Name:'' Status Message: Attempting to broadcast an axis by a dimension other than 1. 2 by 3",
  ],
  [
    'External data path does not exist: "/srv/models/lcm/unet/gone.bin"',
    'External data path does not exist: "gone.bin"',
  ],
  ['D:\\models\\lcm\\unet\\model.onnx is locked', 'model.onnx is locked'],
  ['', 'ONNX Runtime does not say why'],
])('tells people only what matters of %j', (message, plain) => {
  expect(plainTrouble(new Error(message))).toBe(plain);
});

test.each([
  'std::bad_alloc',
  `Non-zero status code returned while running Expand node. Name:'' Status Message: ${SOURCE}/framework/bfc_arena.cc:376 void* onnxruntime::BFCArena::AllocateRawInternal(size_t, bool) Failed to allocate memory for requested buffer of size 4398046511104`,
  'CUDA failure 2: out of memory ; GPU=0 ; hostname=box',
  'Array buffer allocation failed',
])('knows that memory ran out by %j, when loading as when running', (message) => {
  expect(runFailure(new Error(message), about).data.code).toBe('out_of_memory');
  expect(openFailure(new Error(message), FILE, about).data.code).toBe('out_of_memory');
});

test.each([
  [`Load model from ${FILE} failed:Load model ${FILE} failed. File doesn't exist`, 'file_missing'],
  [`${LOAD}Protobuf parsing failed.`, 'file_malformed'],
  [
    'size to read: 16 given file_length: 4 are out of bounds or can not be read in full.',
    'file_truncated',
  ],
  [`${LOAD}Fatal error: evil:Foo(-1) is not a registered function/op`, 'run_failed'],
  ['Could not find an implementation for Conv(22) node with name ...', 'run_failed'],
])('takes %j while loading for %s', (message, code) => {
  expect(openFailure(new Error(message), FILE, about).data.code).toBe(code);
});

test('names the file as it is called within its model', () => {
  const { message } = openFailure(new Error(`${LOAD}Protobuf parsing failed.`), FILE, about);
  expect(message).toContain('unet/model.onnx of the model lcm cannot be read');
  expect(message).not.toContain('/srv');
});
