import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { Registerdeelnemer } from '../../../schema/inrichting.js';
import { REGISTER } from '../../../schema/vertrouwen.js';
import { tekenFunctietoken } from '../../../subgraphs/kit/functie/functietoken.js';
import { maakFunctietokens } from '../../../supergraph/authenticatie/functietokens.js';
import { organisatiesOverHttp } from '../../../supergraph/registry/organisaties-http.js';
import { leesOrganisaties, LEGE_LIJST } from '../../../supergraph/registry/organisatielijst.js';
import type { Organisaties } from '../../../supergraph/registry/organisaties.js';
import { proefondertekenaar } from '../../harness/sleutels.js';
import { leesFunctietoken } from '../../../subgraphs/kit/functie/functietoken.js';

const OIN = '00000099001000001000';
const KETENBEHEER = '00000099009000001000';
const rij = (oin: string, meer: object = {}): object => ({ oin, naam: 'Organisatie', soort: 'alfa', regio: 'Utrecht', contacten: [{ soort: 'storing', email: null, telefoon: '112' }], endpoint: null, versie: 1, ...meer });

interface Vraag {
  readonly vrager: string;
  readonly uitgever: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** Samenwerkfunctie 14 as the register meets it. */
class Nepdienst {
  stand = 1;
  rijen: object[] = [rij(OIN)];
  antwoord: object | string | undefined;
  readonly vragen: Vraag[] = [];
  private constructor(readonly server: Server, readonly jwk: Awaited<ReturnType<typeof proefondertekenaar>>) {}

  static async start(): Promise<Nepdienst> {
    const sleutel = await proefondertekenaar(REGISTER);
    const dienst: Nepdienst = new Nepdienst(createServer((verzoek, antwoord) => {
      void (async () => {
        const aanvraag = await leesFunctietoken(verzoek.headers.authorization, 'inrichting', [sleutel.vertrouwen]);
        if ('reden' in aanvraag) return antwoord.writeHead(401).end();
        const stukken: Buffer[] = [];
        for await (const stuk of verzoek) stukken.push(stuk as Buffer);
        const { query, variables } = JSON.parse(Buffer.concat(stukken).toString()) as Vraag;
        dienst.vragen.push({ vrager: aanvraag.vrager.oin, uitgever: aanvraag.uitgever, query, variables });
        const uit = dienst.antwoord ?? { data: { deelnemersregister: { stand: dienst.stand, inhoud: variables['bekendeStand'] === dienst.stand ? null : JSON.stringify(dienst.rijen) } } };
        return antwoord.end(typeof uit === 'string' ? uit : JSON.stringify(uit));
      })();
    }), sleutel);
    await new Promise<void>((klaar) => void dienst.server.listen(0, '127.0.0.1', () => klaar()));
    return dienst;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/graphql`;
  }
}

describe('De organisaties van samenwerkfunctie 14', () => {
  let dienst: Nepdienst;
  let organisaties: Organisaties;
  const log: string[] = [];
  const begin = async (elkeMs = 15): Promise<void> => {
    log.splice(0);
    dienst = await Nepdienst.start();
    organisaties = await organisatiesOverHttp({ url: () => dienst.url, functietoken: await maakFunctietokens(dienst.jwk.jwk, undefined, REGISTER), ketenbeheer: KETENBEHEER, elkeMs, log: (gebeurtenis) => void log.push(gebeurtenis) });
  };
  afterEach(async () => {
    await organisaties.stop();
    dienst.server.closeAllConnections();
    dienst.server.close();
  });

  it('worden gelezen met de sleutel van het register, en zonder wat zij openlaten', async () => {
    await begin();
    expect(dienst.vragen[0]).toMatchObject({ vrager: KETENBEHEER, uitgever: REGISTER, variables: { bekendeStand: null } });
    expect(organisaties.huidig()).toEqual([{ oin: OIN, naam: 'Organisatie', soort: 'alfa', regio: 'Utrecht', contacten: [{ soort: 'storing', telefoon: '112' }], versie: 1 }]);
  });

  it('worden gevolgd; wat niet veranderde is hetzelfde object', async () => {
    await begin();
    const tweede = '00000099001000002000';
    let keren = 0;
    organisaties.opWijziging(() => keren++);
    const eerste = organisaties.huidig()[0];
    dienst.rijen = [rij(OIN), rij(tweede, { endpoint: 'https://twee.example/' })];
    dienst.stand = 2;
    await expect.poll(() => organisaties.huidig().length).toBe(2);
    expect([organisaties.huidig()[0] === eerste, keren]).toEqual([true, 1]);
    await expect.poll(() => dienst.vragen.at(-1)?.variables).toEqual({ bekendeStand: 2 });
  });

  it('blijven zoals zij waren als de functie niets bruikbaars geeft, en het log zegt dat één keer', async () => {
    await begin();
    dienst.antwoord = 'geen json';
    await expect.poll(() => log).toEqual(['organisaties niet gelezen; de vorige blijven']);
    await expect(organisaties.zoek(OIN)).rejects.toMatchObject({ code: 'FUNCTIE_ONBEREIKBAAR', status: 503 });
    expect(organisaties.huidig()).toHaveLength(1);
    dienst.antwoord = undefined;
    await expect.poll(() => log.at(-1)).toBe('organisaties weer gelezen');
    expect(log).toHaveLength(2);
  });

  it('worden vers gelezen als iemand er een zoekt', async () => {
    await begin(60_000);
    dienst.rijen = [rij(OIN, { versie: 2 })];
    dienst.stand = 2;
    expect(await organisaties.zoek(OIN)).toMatchObject({ versie: 2 });
    expect(await organisaties.zoek('00000099001000009000')).toBeUndefined();
  });

  it('worden gewijzigd namens de organisatie zelf, en wat de functie weigert komt terug', async () => {
    await begin(60_000);
    const nieuw: Registerdeelnemer = { oin: OIN, naam: 'Organisatie', soort: 'alfa', regio: 'Utrecht', contacten: [], endpoint: 'https://een.example/', contract: '1.0', soortversie: 1 };
    dienst.antwoord = { data: { wijzigDeelnemer: { versie: 2 } } };
    expect(await organisaties.wijzig(OIN, 1, 'Omdat een proef dat vraagt.', nieuw)).toBe(2);
    const vraag = dienst.vragen.find(({ query }) => query.includes('wijzigDeelnemer'));
    expect(vraag).toMatchObject({ vrager: OIN, variables: { oin: OIN, verwachteVersie: 1, deelnemer: { endpoint: 'https://een.example/', contract: '1.0', soortversie: 1, contacten: [], sleutel: null } } });
    for (const [code, status] of [['VERSIE_VERANDERD', 409], ['BAD_USER_INPUT', 400], ['FORBIDDEN', 403]] as const) {
      dienst.antwoord = { errors: [{ message: 'Dit mag niet.', extensions: { code, plaats: 'deelnemer.endpoint' } }] };
      await expect(organisaties.wijzig(OIN, 1, 'reden', nieuw)).rejects.toMatchObject({ code, status, message: expect.stringContaining('Dit mag niet.') });
    }
    dienst.antwoord = { errors: [{ message: 'intern 10.0.0.1', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] };
    await expect(organisaties.wijzig(OIN, 1, 'reden', nieuw)).rejects.toMatchObject({ code: 'FUNCTIE_ONBEREIKBAAR', message: expect.not.stringContaining('10.0.0.1') });
  });
});

describe('Een lijst van duizend organisaties', () => {
  it('onderzoekt alleen wie veranderde', () => {
    const rijen = Array.from({ length: 1_000 }, (_, i) => rij(`0000009900${String(i).padStart(4, '0')}001000`));
    const eerst = leesOrganisaties(JSON.stringify(rijen), LEGE_LIJST);
    const daarna = leesOrganisaties(JSON.stringify(rijen.with(500, { ...rijen[500], endpoint: 'https://nieuw.example/', versie: 2 })), eerst);
    const anders = daarna.organisaties.filter((organisatie, i) => organisatie !== eerst.organisaties[i]);
    expect(anders).toEqual([expect.objectContaining({ endpoint: 'https://nieuw.example/', versie: 2 })]);
  });
});

describe('Een token van het register', () => {
  it('is er hetzelfde als een dat de kit maakt', async () => {
    const { ondertekenaar, jwk, vertrouwen } = await proefondertekenaar(REGISTER);
    const vrager = { sub: 'register', oin: OIN, rollen: [], functie: 'register', betrouwbaarheid: 'HOOG' as const };
    const [eigen, kit] = await Promise.all([(await maakFunctietokens(jwk, undefined, REGISTER))(vrager, 'inrichting'), tekenFunctietoken(vrager, 'inrichting', ondertekenaar)]);
    expect(await leesFunctietoken(`Bearer ${eigen}`, 'inrichting', [vertrouwen])).toEqual(await leesFunctietoken(`Bearer ${kit}`, 'inrichting', [vertrouwen]));
  });
});
