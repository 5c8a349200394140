import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { BEKENDHEID } from '../../../schema/vertrouwen.js';
import { eigenOprfPseudoniemen, organisatieuitgever } from '../../../subgraphs/kit/pseudoniem/eigen-pseudoniemen.js';
import { schrijfElement } from '../../../subgraphs/kit/pseudoniem/element.js';
import { oprf } from '../../../subgraphs/kit/pseudoniem/oprf.js';
import { oprfPseudonimiseerder } from '../../../subgraphs/kit/pseudoniem/oprf-pseudonimiseerder.js';
import { GEMEENTE, POLITIE, VRAGER } from './hulp/dienst.js';
import { maakPartij } from './hulp/ondertekenaar.js';

const BSNS = ['900000001', '900000003'];

describe('Een dienst die iets anders antwoordt', async () => {
  const { ondertekenaar } = await maakPartij(BEKENDHEID);
  const organisatie = await maakPartij(organisatieuitgever(POLITIE));
  const { blindeer } = await oprf();
  const punt = schrijfElement(blindeer(Buffer.of(1)).element);
  const versies = [{ versie: 1, elementen: [punt, punt] }];
  const goed = { organisaties: [{ oin: POLITIE, versies }, { oin: GEMEENTE, versies }] };
  const logregels: string[] = [];
  const klanten: { stop(): Promise<void> }[] = [];
  let server: Server | undefined;

  afterEach(async () => {
    await Promise.all(klanten.splice(0).map((klant) => klant.stop()));
    server?.closeAllConnections();
    await new Promise((klaar) => (server ? server.close(klaar) : klaar(undefined)));
    server = undefined;
    logregels.length = 0;
  });

  const dienst = async (antwoord: (uit: ServerResponse) => void): Promise<string> => {
    server = createServer((_verzoek, uit) => antwoord(uit));
    await new Promise<void>((klaar) => server!.listen(0, '127.0.0.1', klaar));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const log = (...regel: unknown[]): void => void logregels.push(JSON.stringify(regel));
  const coordinator = (url: string) => {
    const klant = oprfPseudonimiseerder({ url: () => url, ondertekenaar, log });
    klanten.push(klant);
    return klant.pseudonimiseer(BSNS, [POLITIE, GEMEENTE], { vrager: VRAGER, aanleiding: 'melding-1' });
  };
  const partner = (url: string) => {
    const klant = eigenOprfPseudoniemen({ url: () => url, oin: POLITIE, ondertekenaar: organisatie.ondertekenaar, log });
    klanten.push(klant);
    return klant.pseudonimiseer(BSNS);
  };
  const onbereikbaar = { extensions: { code: 'FUNCTIE_ONBEREIKBAAR' } };

  it.each<[string, unknown]>([
    ['null', null],
    ['een lijst', []],
    ['een getal', 7],
    ['geen organisaties', { organisaties: [] }],
    ['een organisatie te weinig', { organisaties: goed.organisaties.slice(1) }],
    ['een andere volgorde', { organisaties: goed.organisaties.toReversed() }],
    ['een lege plaats', { organisaties: [null, null] }],
    ['geen versies', { organisaties: goed.organisaties.map(({ oin }) => ({ oin, versies: [] })) }],
    ['versies van oud naar nieuw', { organisaties: goed.organisaties.map(({ oin }) => ({ oin, versies: [...versies, { ...versies[0], versie: 2 }] })) }],
    ['tweemaal een versie', { organisaties: goed.organisaties.map(({ oin }) => ({ oin, versies: [...versies, ...versies] })) }],
    ['een versie die geen nummer is', { organisaties: goed.organisaties.map(({ oin }) => ({ oin, versies: [{ ...versies[0], versie: '1' }] })) }],
    ['een element te weinig', { organisaties: goed.organisaties.map(({ oin }) => ({ oin, versies: [{ versie: 1, elementen: [punt] }] })) }],
    ['de identiteit', { organisaties: goed.organisaties.map(({ oin }) => ({ oin, versies: [{ versie: 1, elementen: [punt, 'A'.repeat(43)] }] })) }],
    ['iets dat geen punt is', { organisaties: goed.organisaties.map(({ oin }) => ({ oin, versies: [{ versie: 1, elementen: [punt, `AQ${'A'.repeat(41)}`] }] })) }],
    ['tekst als element', { organisaties: goed.organisaties.map(({ oin }) => ({ oin, versies: [{ versie: 1, elementen: [punt, '<html>'] }] })) }],
  ])('(%s) geldt als onbereikbaar, bij de coördinator en bij een partner', async (_wat, antwoord) => {
    const url = await dienst((uit) => void uit.setHeader('content-type', 'application/json').end(JSON.stringify(antwoord)));
    await expect(coordinator(url)).rejects.toMatchObject(onbereikbaar);
    await expect(partner(url)).rejects.toMatchObject(onbereikbaar);
    expect(logregels).toHaveLength(2);
  });

  it.each<[string, (uit: ServerResponse) => void]>([
    ['geen JSON', (uit) => void uit.end('<html>900000001')],
    ['een halve regel', (uit) => void uit.writeHead(200, { 'content-length': 500 }).end('{"organ')],
    ['een verbroken verbinding', (uit) => void uit.socket?.destroy()],
    ['een serverfout', (uit) => void uit.writeHead(500).end('oeps')],
    ['een doorverwijzing', (uit) => void uit.writeHead(302, { location: 'http://127.0.0.1:9/' }).end()],
    ['een weigering van het token', (uit) => void uit.writeHead(401).end('{}')],
    ['meer dan hij mag lezen', (uit) => void uit.end(JSON.stringify('x'.repeat(5_000_000)))],
  ])('(%s) geldt als onbereikbaar, en staat niet in het log', async (_wat, antwoord) => {
    const url = await dienst(antwoord);
    await expect(coordinator(url)).rejects.toMatchObject(onbereikbaar);
    await expect(partner(url)).rejects.toMatchObject(onbereikbaar);
    expect(logregels.join()).not.toMatch(/900000001|html|oeps/);
  });

  it('(te veel bevraagd) is een uitvraaglimiet', async () => {
    const url = await dienst((uit) => void uit.writeHead(429).end('{}'));
    await expect(coordinator(url)).rejects.toMatchObject({ extensions: { code: 'UITVRAAGLIMIET' } });
    await expect(partner(url)).rejects.toMatchObject({ extensions: { code: 'UITVRAAGLIMIET' } });
  });

  it('(niets) geldt na de termijn als onbereikbaar', async () => {
    await expect(coordinator(await dienst(() => {}))).rejects.toMatchObject(onbereikbaar);
  });

  it('(niets, ook geen server) geldt als onbereikbaar', async () => {
    await expect(coordinator('http://127.0.0.1:9')).rejects.toMatchObject(onbereikbaar);
  });

  it('wordt wel geloofd als het antwoord klopt', async () => {
    const uit = await coordinator(await dienst((antwoord) => void antwoord.end(JSON.stringify(goed))));
    expect([...uit.keys()]).toEqual([POLITIE, GEMEENTE]);
    expect(uit.get(POLITIE)).toHaveLength(2);
  });
});
