// Loaded before a process under test: tells over IPC for how long its event loop stood still at most since it was last asked, in milliseconds.
import { monitorEventLoopDelay } from 'node:perf_hooks';

const meter = monitorEventLoopDelay({ resolution: 1 });
meter.enable();
process.on('message', (vraag) => {
  if (vraag !== 'stilstand') return;
  process.send?.({ stilstandMs: meter.max / 1e6 });
  meter.reset();
});
// It must not keep the process alive.
process.channel?.unref();
