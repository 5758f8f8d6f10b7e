/** What trying a device came to, as it travels between processes. */
export interface ProbeReport {
  /** Of ONNX Runtime; `undefined` when it cannot be loaded. */
  readonly version: string | undefined;
  /** Execution providers that ONNX Runtime knows on this platform, by its own names. */
  readonly providers: readonly string[];
  /** Why the device does not work; `undefined` when it does. */
  readonly trouble: string | undefined;
}
