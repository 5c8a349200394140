import { setImmediate } from 'node:timers/promises';

/** Operations on elements between two breaths: some 2 ms in which the event loop stands still. */
const BEURT = 20;

/** To await before each operation on an element: now and then it lets others have their turn. */
export function maakBeurten(): () => Promise<void> | undefined {
  let gedaan = 0;
  return () => (gedaan++ % BEURT === BEURT - 1 ? setImmediate() : undefined);
}
