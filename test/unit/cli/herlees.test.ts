import { afterAll, describe, expect, it } from 'vitest';
import { bijHangup, hangupsein } from '../../../supergraph/cli/herlees.js';

describe('Een hangup', () => {
  afterAll(() => void process.removeAllListeners('SIGHUP'));

  it('die komt terwijl de opdracht nog opkomt, gaat niet verloren en beëindigt niets', () => {
    let keren = 0;
    hangupsein();
    process.emit('SIGHUP');
    process.emit('SIGHUP');
    bijHangup(async () => void (keren += 1));
    expect(keren).toBe(1);
    process.emit('SIGHUP');
    expect(keren).toBe(2);
  });
});
