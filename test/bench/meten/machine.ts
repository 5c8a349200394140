import { cpus } from 'node:os';

/** Processor time of the whole machine so far, all cores, in milliseconds. */
export function machineCpuMs(): number {
  return cpus().reduce((som, { times: { user, nice, sys, irq } }) => som + user + nice + sys + irq, 0);
}
