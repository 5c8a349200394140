import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeJwt } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { BEKENDHEID } from '../../../schema/vertrouwen.js';
import { type Voornavraag, voornavraagOverHttp } from '../../../subgraphs/functies/bekendheid/index.js';
import { type Bewijs, maakOndertekenaar } from '../../../subgraphs/kit/index.js';
import { ggz } from '../../../subgraphs/partners/ggz/index.js';
import { proefdatabase } from '../../harness/postgres.js';
import { proefondertekenaar } from '../../harness/sleutels.js';
import { alles } from '../partners/hulp/bewijzen.js';
import { type Proefbronhouder, startBronhouder } from '../partners/hulp/bronhouder.js';

const OIN = '00000099006000001000';

describe('Vooraf vragen of een mens moet kijken', () => {
  let server: Server;
  let antwoord: (tekst: string, naar: ServerResponse) => void;
  let gevraagd: { readonly query: string; readonly variables: { readonly r: readonly { readonly bewijs: string }[] } }[];
  let voornavraag: Voornavraag;
  beforeAll(async () => {
    server = createServer((verzoek, naar) => {
      const delen: Buffer[] = [];
      verzoek.on('data', (deel: Buffer) => delen.push(deel)).on('end', () => {
        const tekst = Buffer.concat(delen).toString();
        gevraagd.push(JSON.parse(tekst) as (typeof gevraagd)[number]);
        antwoord(tekst, naar);
      });
    });
    await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  });
  afterAll(() => new Promise<void>((klaar) => {
    server.close(() => klaar());
    server.closeAllConnections();
  }));
  afterEach(() => voornavraag.stop());

  const stel = async (aantal: number, termijnMs = 20_000) => {
    gevraagd = [];
    const { jwk } = await proefondertekenaar(BEKENDHEID);
    const ondertekenaar = await maakOndertekenaar(BEKENDHEID, jwk, { oin: '00000099000000000000', 'x5t#S256': 'onze-vingerafdruk' });
    voornavraag = voornavraagOverHttp({ ondertekenaar, termijnMs });
    const bewijs: Bewijs = { ...alles('p'), aanroeper: { oin: '00000099000000000000', 'x5t#S256': 'van-de-engine' } };
    return voornavraag.vraag({ oin: OIN, endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, type: 'GgzBijdrage', bewijzen: Array.from({ length: aantal }, () => bewijs) }, undefined);
  };
  const json = (waarde: unknown, status = 200) => (_tekst: string, naar: ServerResponse): void => void naar.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(waarde));

  it('één verzoek voor alle personen, met alleen uitkomst, en met bewijzen die alleen wij kunnen gebruiken', async () => {
    antwoord = json({ data: { _entities: [{ uitkomst: 'IN_BEHANDELING' }, { uitkomst: 'BEKEND' }, { uitkomst: 'ONBEKEND' }, null, { uitkomst: 'GEEN_ANTWOORD' }] } });
    expect(await stel(5)).toEqual(['MENS', 'VANZELF', 'VANZELF', 'GEEN_ANTWOORD', 'GEEN_ANTWOORD']);
    expect(gevraagd.map(({ query }) => query)).toEqual(['query($r:[_Any!]!){_entities(representations:$r){...on GgzBijdrage{uitkomst}}}']);
    for (const { bewijs } of gevraagd[0]!.variables.r) expect(decodeJwt(bewijs)).toMatchObject({ aud: OIN, voornavraag: true, aanroeper: { 'x5t#S256': 'onze-vingerafdruk' } });
  });

  it.each([
    ['een fout', json({ errors: [{ message: 'stuk' }] })], ['een andere status', json({ data: { _entities: [{ uitkomst: 'BEKEND' }, { uitkomst: 'BEKEND' }] } }, 500)], ['iets wat geen antwoord is', json('nee')],
    ['geen JSON', (_tekst: string, naar: ServerResponse) => void naar.end('<html>')], ['een verbroken verbinding', (_tekst: string, naar: ServerResponse) => void naar.destroy()],
    ['een te groot antwoord', (_tekst: string, naar: ServerResponse) => void naar.end('x'.repeat(200_000))], ['te weinig antwoorden', json({ data: { _entities: [] } })],
  ])('%s is geen antwoord', async (_wat, gegeven) => {
    antwoord = gegeven;
    expect(await stel(2)).toEqual(['GEEN_ANTWOORD', 'GEEN_ANTWOORD']);
  });

  it('wie niet op tijd antwoordt gaf geen antwoord', async () => {
    antwoord = () => {};
    expect(await stel(2, 100)).toEqual(['GEEN_ANTWOORD', 'GEEN_ANTWOORD']);
  });
});

describe('Wat een partner vooraf zegt, en na een beoordeling', () => {
  let database: Awaited<ReturnType<typeof proefdatabase>>;
  let bronhouder: Proefbronhouder;
  beforeAll(async () => {
    database = await proefdatabase(inject('adminUrl'));
    bronhouder = await startBronhouder(ggz, database.adminUrl);
  });
  afterAll(async () => {
    await bronhouder.stop();
    await database.stop();
  });

  const bekend = (): Bewijs => alles(bronhouder.pseudoniem(bronhouder.dossiers[0]!.dossier.bsn));
  const onbekend = (): Bewijs => alles('iemand-anders');
  const zonderSleutel = (antwoord: object | null | undefined): object => ({ ...antwoord, bewijs: undefined, peilmoment: undefined });
  const oordeel = (delen: boolean, categorieen: Bewijs['categorieen']): Pick<Bewijs, 'beoordeeld'> => ({ beoordeeld: { opdracht: 'opdracht-1', delen, categorieen } });

  it('vooraf: alleen of een mens moet kijken, voor wie bekend is en wie niet gelijk, zonder iemand op te zoeken', async () => {
    const eerst = bronhouder.logboek.verwerkingen.length;
    for (const [vraag, uitkomst] of [[{}, 'IN_BEHANDELING'], [{ categorieen: ['BETROKKENHEID'] as const }, 'ONBEKEND']] as const) {
      const [over, ander] = await bronhouder.vraagMet([{ ...bekend(), ...vraag, voornavraag: true }, { ...onbekend(), ...vraag, voornavraag: true }]);
      expect(zonderSleutel(over)).toEqual(zonderSleutel(ander));
      expect(over).toMatchObject({ uitkomst, niveau: null, contact: null, betrokkenheden: null, nietGedeeld: null });
    }
    expect(bronhouder.logboek.verwerkingen.length).toBe(eerst);
    expect(bronhouder.logboek.beslissingen.slice(-4).map(({ verzoek, antwoord }) => [verzoek['soort'], antwoord['besluit'], verzoek['betrokkene']])).toEqual([...Array.from({ length: 2 }, () => ['voornavraag', 'MENS', undefined]), ...Array.from({ length: 2 }, () => ['voornavraag', 'ANTWOORD', undefined])]);
  });

  it('vrijgegeven: de zwijgplicht laat los voor precies die categorieën; wie niet bekend is blijft onbekend', async () => {
    const [over, ander] = await bronhouder.vraagMet([{ ...bekend(), ...oordeel(true, ['GEZONDHEID', 'BETROKKENHEID']) }, { ...onbekend(), ...oordeel(true, ['GEZONDHEID', 'BETROKKENHEID']) }]);
    expect(over).toMatchObject({ uitkomst: 'BEKEND', betrokkenheden: expect.any(Array) as object[], behandelingen: expect.any(Array) as object[], acties: null, relaties: null, personen: null });
    expect((over!['nietGedeeld'] as readonly { categorie: string }[]).map(({ categorie }) => categorie)).not.toContain('GEZONDHEID');
    expect(ander).toMatchObject({ uitkomst: 'ONBEKEND', betrokkenheden: null, behandelingen: null, nietGedeeld: null });
  });

  it('niet gedeeld: dezelfde bytes als onbekend, wat er ook in het bewijs staat; het verschil staat in het log van de bronhouder', async () => {
    const antwoorden = await bronhouder.vraagMet([{ ...bekend(), ...oordeel(false, []) }, { ...onbekend(), ...oordeel(false, []) }, { ...onbekend(), ...oordeel(true, ['GEZONDHEID']) }, { ...bekend(), ...oordeel(false, ['GEZONDHEID']) }]);
    expect(new Set(antwoorden.map((antwoord) => JSON.stringify(zonderSleutel(antwoord)))).size).toBe(1);
    expect(antwoorden[0]).toMatchObject({ uitkomst: 'ONBEKEND' });
    expect(bronhouder.logboek.beslissingen.slice(-4).map(({ antwoord }) => [antwoord['besluit'], antwoord['bekend']])).toEqual([['WEIGER', true], ['WEIGER', false], ['ANTWOORD', false], ['WEIGER', true]]);
    expect(bronhouder.logboek.verwerkingen.slice(-4).map(({ kenmerken }) => [kenmerken['opdracht'], kenmerken['uitkomst'], kenmerken['gegeven']])).toEqual(Array.from({ length: 4 }, () => ['opdracht-1', 'ONBEKEND', []]));
  });

  it('een bewijs met een beoordeling die geen beoordeling is, is geen bewijs', async () => {
    const { data } = await bronhouder.vraag(await Promise.all([{ delen: 'ja' }, { categorieen: ['ALLES'] }, { opdracht: 1 }].map((anders) =>
      bronhouder.bewijzen.echt({ ...bekend(), beoordeeld: { opdracht: 'o', delen: true, categorieen: [], ...anders } } as unknown as Bewijs, bronhouder.oin))));
    expect(data!._entities).toEqual([null, null, null]);
  });
});
