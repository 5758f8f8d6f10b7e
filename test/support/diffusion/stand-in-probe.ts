/**
 * A device of which one can be sure: `works`, `lacks` a library, as ONNX Runtime only logs it, `dies` while
 * it is tried, or leaves without a word (`silent`).
 */
import type { ProbeReport } from '../../../src/diffusion/runtime/probe-report.ts';

const report: ProbeReport = { version: '1.2.3', providers: ['cpu', 'cuda'], trouble: undefined };

const tell = (told: ProbeReport): void => {
  process.send?.(told, () => process.disconnect?.());
};

const fates: Readonly<Record<string, () => void>> = {
  works: () => tell(report),
  lacks: () => {
    process.stderr.write(
      '[E:onnxruntime] FAIL : Failed to load library /opt/x/libprovider.so with error: libcudnn.so.9: cannot open shared object file\n',
    );
    tell({ ...report, trouble: 'Failed to load shared library' });
  },
  dies: () => void process.kill(process.pid, 'SIGSEGV'),
  silent: () => process.exit(3),
};

fates[process.argv[2] ?? 'silent']?.();
