import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leesSchemabestand, PAKKETMAP } from '../../../schema/pakket.js';
import { adressen } from '../../../supergraph/composition/adressen.js';
import { leesRegister } from '../../../supergraph/registry/registerbestand.js';
import { composeregister } from '../../../supergraph/start/composeregister.js';
import { deelnamen } from '../../../supergraph/start/deel-alleen.js';
import { databaseopdracht, leesCompose } from '../../harness/compose.js';

const { services, networks } = leesCompose();
const onze = Object.entries(services).filter(([naam]) => naam !== 'postgres');
const REGISTER = 'supergraph/registry/compose.json';

/** What answers where inside compose: the name of a service, and the port on which its command listens by default. */
const POORTEN: Readonly<Record<string, string>> = { gateway: '4000', router: '4200', register: '4300', subgraph: '4100' };
function bestaat(url: string): boolean {
  const { hostname, port } = new URL(url);
  return POORTEN[services[hostname]?.command[0] ?? ''] === port;
}

describe('docker-compose.yml', () => {
  it('heeft een dienst voor elke functie en elke soort ketenpartner, en geen andere subgraph', () => {
    const subgraphs = onze.filter(([, { command }]) => command[0] === 'subgraph').map(([naam, { command }]) => [naam, command[1]]);
    expect(subgraphs.sort()).toEqual(deelnamen().map((naam) => [naam, naam]).sort());
    expect(onze.map(([naam]) => naam).filter((naam) => !deelnamen().includes(naam)).sort()).toEqual(['gateway', 'register', 'router', 'sleutels']);
  });

  it('noemt alleen adressen waar een dienst luistert: in opdrachten, in de supergraph en in het register', async () => {
    const genoemd = onze.flatMap(([, { command }]) => command.flatMap((deel) => /https?:\/\/.*/.exec(deel)?.[0] ?? []));
    const register = await leesRegister(join(PAKKETMAP, REGISTER));
    const urls = [...genoemd, ...adressen(leesSchemabestand('supergraph.graphql')).values(), ...register.deelnemers.map(({ endpoint }) => endpoint)];
    expect(urls.filter((url) => !bestaat(url))).toEqual([]);
    expect(register.deelnemers.every(({ soort, endpoint }) => new URL(endpoint).hostname === soort)).toBe(true);
  });

  it('geeft elk onderdeel dat iets bewaart een eigen database, en maakt die', () => {
    const bewaart = [...deelnamen(), 'register'];
    const databases = onze.filter(([, { environment }]) => environment?.['DATABASE_URL']).map(([naam, { environment }]) => [naam, new URL(environment!['DATABASE_URL']!)] as const);
    expect(databases.map(([naam]) => naam).sort()).toEqual([...bewaart].sort());
    for (const [naam, { hostname, port, username, pathname, password }] of databases) {
      expect([hostname, port, username, pathname, password]).toEqual(['postgres', '5432', naam, `/${naam}`, services['postgres']!.environment!['DB_WACHTWOORD']]);
    }
    expect([...databaseopdracht('w').matchAll(/^ {4}'([a-z-]+)'/gm)].map(([, naam]) => naam).sort()).toEqual([...bewaart].sort());
  });

  it('draait ons zonder rechten: eigen image, alleen-lezen, en alleen wie sleutels maakt mag erin schrijven', () => {
    for (const [naam, dienst] of onze) {
      const volumes = [naam === 'sleutels' ? 'sleutels:/gegevens' : 'sleutels:/gegevens:ro'];
      expect({ naam, ...dienst }).toMatchObject({ naam, image: 'handbereik', build: '.', read_only: true, cap_drop: ['ALL'], volumes });
    }
    expect(services['postgres']?.read_only).toBe(true);
    expect(readFileSync(join(PAKKETMAP, 'Dockerfile'), 'utf8')).toMatch(/^USER node$/m);
  });

  it('laat alleen de gateway naar buiten, en alleen op deze machine', () => {
    expect(Object.entries(services).filter(([, { ports }]) => ports).map(([naam, { ports }]) => [naam, ports])).toEqual([['gateway', ['127.0.0.1:4000:4000']]]);
    const open = Object.keys(networks).filter((naam) => !networks[naam]?.internal);
    expect(Object.keys(services).filter((naam) => services[naam]?.networks?.some((netwerk) => open.includes(netwerk)))).toEqual(['gateway']);
    expect(['gateway', 'router'].filter((naam) => services[naam]?.networks?.includes('gegevens'))).toEqual([]);
  });

  it('weet van elke dienst die blijft draaien of zij gezond is, en begint niet voor haar sleutels er zijn', () => {
    for (const [naam, { command, healthcheck, depends_on: na }] of onze.filter(([, { command }]) => command[0] !== 'sleutels')) {
      const url = /http:\/\/127\.0\.0\.1:(\d+)(\/[\w/-]+)/.exec(healthcheck?.test.at(-1) ?? '');
      expect([naam, url?.[1], url?.[2]]).toEqual([naam, POORTEN[command[0]!], expect.stringMatching(/^\/(?:live|ready|(?:functies|voorzieningen)\/\w+\/health)$/)]);
      const eerst = { sleutels: { condition: 'service_completed_successfully' }, ...(services[naam]?.environment && { postgres: { condition: 'service_healthy' } }) };
      expect({ naam, ...na }).toMatchObject({ naam, ...eerst });
    }
  });

  it('begint niets dat op zichzelf wacht', () => {
    const nodig = (naam: string): string[] => Object.keys(services[naam]?.depends_on ?? {});
    const wachtOp = (naam: string, spoor: readonly string[]): void => {
      expect(spoor).not.toContain(naam);
      for (const ander of nodig(naam)) wachtOp(ander, [...spoor, naam]);
    };
    for (const naam of Object.keys(services)) wachtOp(naam, []);
  });

  it('laat elk onderdeel dat moet weten wie er meedoet het register volgen, en wacht tot het er is; alleen inrichting begint zonder', () => {
    const volgers = onze.filter(([, { command }]) => command.some((deel) => deel.startsWith('http://register:4300/register'))).map(([naam]) => naam);
    expect(volgers.sort()).toEqual(['bekendheid', 'burger', 'gateway', 'inrichting', 'pseudoniemen', 'router']);
    expect(volgers.filter((naam) => !services[naam]?.depends_on?.['register'])).toEqual(['inrichting']);
    expect(services['inrichting']?.command).toContain(REGISTER);
  });

  it('neemt in het image elk bestand mee dat de machine leest en dat geen code is', () => {
    const meegenomen = readFileSync(join(PAKKETMAP, 'Dockerfile'), 'utf8').split('\nFROM ').at(-1)!.matchAll(/^COPY (?!--from)(.+) \S+$/gm).flatMap(([, bronnen]) => bronnen!.split(' ')).flatMap((bron) => globSync(bron, { cwd: PAKKETMAP })).toArray();
    const gelezen = globSync('supergraph/**/*.{css,svg,json}', { cwd: PAKKETMAP }).filter((pad) => !pad.endsWith('tsconfig.json'));
    expect(gelezen.length).toBeGreaterThan(1);
    expect(gelezen.filter((pad) => !meegenomen.includes(pad))).toEqual([]);
  });

  it('gaat uit van het register zoals het project het nu zou maken', () => {
    expect(readFileSync(join(PAKKETMAP, REGISTER), 'utf8')).toBe(composeregister());
  });
});
