/** What local models compute on: `cpu` always can. */
export const DEVICES = ['cpu', 'cuda', 'webgpu', 'dml', 'coreml'] as const;

export type Device = (typeof DEVICES)[number];

/** What an operator can choose; `auto` takes the fastest that works. */
export const DEVICE_CHOICES = ['auto', ...DEVICES] as const;

export type DeviceChoice = (typeof DEVICE_CHOICES)[number];
