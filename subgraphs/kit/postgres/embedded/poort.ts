import { createServer } from 'node:net';

/** A loopback port that is free now. Another program may take it before we do: then the start tries again. */
export function vrijePoort(): Promise<number> {
  return new Promise((klaar, mis) => {
    const server = createServer();
    server.once('error', mis);
    server.listen(0, '127.0.0.1', () => {
      const adres = server.address();
      server.close(() => (typeof adres === 'object' && adres ? klaar(adres.port) : mis(new Error('geen poort gekregen'))));
    });
  });
}
