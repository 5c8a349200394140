import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

const url = process.env.NATS_URL ?? 'nats://127.0.0.1:4222';

/** Where a NATS server answers for the tests; undefined when there is none. */
export const NATS: string | undefined = (await antwoordt(url)) ? url : undefined;

/** For the name of a test that needs the server: says why it is skipped. */
export const NATS_NAAM = NATS ? 'NATS' : 'NATS (overgeslagen: geen server op NATS_URL of 127.0.0.1:4222)';

/** A way to the server that can be closed and opened again, as if the server went away and came back. */
export interface Natsweg extends AsyncDisposable {
  readonly url: string;
  weg(): Promise<void>;
  terug(): Promise<void>;
}

/** @throws when there is no server */
export async function natsweg(): Promise<Natsweg> {
  if (!NATS) throw new Error('Er is geen NATS-server.');
  const { hostname, port } = new URL(NATS);
  const lijnen = new Set<Socket>();
  const maak = () => createServer((van) => {
    const naar = connect(Number(port || 4222), hostname);
    for (const [een, ander] of [[van, naar], [naar, van]] as const) {
      lijnen.add(een);
      een.on('error', () => ander.destroy()).on('close', () => { lijnen.delete(een); ander.destroy(); });
      een.pipe(ander);
    }
  });
  let poort = 0;
  let server = maak();
  const open = async (): Promise<void> => {
    server.listen(poort, '127.0.0.1');
    await once(server, 'listening');
    poort = (server.address() as AddressInfo).port;
  };
  await open();
  const weg = async (): Promise<void> => {
    if (!server.listening) return;
    const dicht = once(server, 'close');
    server.close();
    for (const lijn of lijnen) lijn.destroy();
    await dicht;
  };
  return {
    url: `nats://127.0.0.1:${poort}`,
    weg,
    async terug() {
      server = maak();
      await open();
    },
    [Symbol.asyncDispose]: weg,
  };
}

async function antwoordt(adres: string): Promise<boolean> {
  const { hostname, port } = new URL(adres);
  const lijn = connect({ host: hostname, port: Number(port || 4222), timeout: 1_000 });
  const open = await Promise.race([once(lijn, 'connect').then(() => true, () => false), once(lijn, 'timeout').then(() => false)]);
  lijn.destroy();
  return open;
}
