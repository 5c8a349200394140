import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lopend, start, voerUit } from '../../harness/opdracht.js';
import { proefmap } from '../../harness/postgres.js';

interface Stand {
  readonly lopend: Lopend;
  readonly url: string;
}

describe('De keten als proces, met de ingebouwde database', () => {
  let omgeving: { HANDBEREIK_DATA: string; PORT: string };
  beforeAll(async () => {
    omgeving = { HANDBEREIK_DATA: await proefmap(), PORT: '0' };
  });
  afterAll(() => rm(omgeving.HANDBEREIK_DATA, { recursive: true, force: true }));

  const kom = async (): Promise<Stand> => {
    const lopend = start(['start', '--json'], omgeving);
    const regel = await lopend.tot('graphql');
    return { lopend, url: (JSON.parse(regel) as { graphql: string }).graphql };
  };
  const vraag = async (): Promise<{ data?: { bepalenBekendheid: { uitvragen: readonly unknown[] } } }> =>
    JSON.parse((await voerUit(['ask', '--bsn', '999901011', '--json'], omgeving)).stdout) as never;

  it('komt op, antwoordt, weigert een tweede op dezelfde map, overleeft een kill, en eindigt na SIGTERM met 0', async () => {
    const eerste = await kom();
    expect((await fetch(new URL('/ready', eerste.url))).status).toBe(200);
    expect((await fetch(eerste.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{__typename}"}' })).status).toBe(401);
    const antwoord = await vraag();
    expect(antwoord.data?.bepalenBekendheid.uitvragen.length).toBeGreaterThan(10);

    const tweede = await voerUit(['start'], omgeving);
    expect(tweede.code).toBe(1);
    expect(tweede.stderr).toContain('HANDBEREIK_DATA');
    expect((await fetch(new URL('/ready', eerste.url))).status).toBe(200);

    eerste.lopend.proces.kill('SIGKILL');
    await eerste.lopend.einde;
    const derde = await kom();
    expect((await vraag()).data?.bepalenBekendheid.uitvragen.length).toBe(antwoord.data?.bepalenBekendheid.uitvragen.length);

    derde.lopend.proces.kill('SIGTERM');
    expect(await derde.lopend.einde).toMatchObject({ code: 0 });
    await expect(fetch(derde.url)).rejects.toThrow();
  });

  it('verliest een SIGTERM tijdens het opkomen niet', async () => {
    const lopend = start(['start', '--json'], omgeving);
    // The command catches signals before it loads what it starts.
    await new Promise((klaar) => setTimeout(klaar, 1_500));
    lopend.proces.kill('SIGTERM');
    const { code, stderr } = await lopend.einde;
    expect({ code, stderr }).toMatchObject({ code: 0 });
  });
});

describe('Een opdracht die niet kan', () => {
  it.each([
    [['ask', '--bsn', '123456789'], 1, 'elfproef'],
    [['ask', '--bsn', '999901011', '--url', 'http://127.0.0.1:9'], 1, 'npm start'],
    [['token', 'niemand'], 1, '--list'],
    [['load', '/bestaat/niet.csv'], 1, 'pad'],
    [['bestaat-niet'], 2, '--help'],
    [['ask', '--vlag-die-niet-bestaat'], 2, '--help'],
  ])('%j eindigt met code %i en zegt hoe het verder moet', async (argumenten, code, stap) => {
    const map = await proefmap();
    const uitkomst = await voerUit(argumenten, { HANDBEREIK_DATA: map });
    expect({ code: uitkomst.code, uitweg: uitkomst.stderr.includes(stap) ? stap : uitkomst.stderr }).toEqual({ code, uitweg: stap });
    expect(uitkomst.stderr + uitkomst.stdout).not.toContain('123456789');
    await rm(map, { recursive: true, force: true });
  });

  it('noemt een instelling die niet bestaat', async () => {
    const { code, stderr } = await voerUit(['token', 'veilig-thuis'], { HANDBEREIK_DATAA: '/tmp' });
    expect(code).toBe(1);
    expect(stderr).toContain('HANDBEREIK_DATAA');
  });
});
