import { createHash } from 'node:crypto';
import { contracttekst } from '../../schema/contract.js';
import { leesSchemabestand } from '../../schema/pakket.js';
import { BEKENDHEID, BURGER, GATEWAY, REGISTER } from '../../schema/vertrouwen.js';
import { voorbeelden } from '../../schema/voorbeelden.js';
import { KETENBEHEER, SOORTEN } from '../../subgraphs/index.js';
import { DEMOPARTNERS, type Log, openSchema, type Voorbereiding } from '../../subgraphs/kit/index.js';
import { coordinatorsdl, subgraphsdls } from '../../subgraphs/schemas.js';
import { maakFunctietokens, type Tokenbinding } from '../authenticatie/functietokens.js';
import type { Tokencontrole } from '../authenticatie/tokencontrole.js';
import { maakKeurder } from '../composition/keurder.js';
import type { Sleutelmap } from '../datamap/sleutelmap.js';
import type { Tlsmateriaal } from '../tls.js';
import { tlsVerbinding } from '../tls.js';
import { organisatiesOverHttp } from '../registry/organisaties-http.js';
import type { Organisaties } from '../registry/organisaties.js';
import { registermigraties } from '../registry/postgres/migraties.js';
import { maakRegister, type Register, type Zaaisel } from '../registry/register.js';
import { gatewaylog } from './gatewaylog.js';
import { subgraphadres } from './subgraphadres.js';

/** What the register of a chain needs from the world. */
export interface Registermiddelen {
  readonly database: Voorbereiding;
  readonly sleutels: Pick<Sleutelmap, 'openbaar' | 'ondertekenaar'>;
  /** Where samenwerkfunctie 14 answers (`.../graphql`). */
  readonly inrichtingUrl: () => string;
  /** Where the service of the pseudonyms answers. */
  readonly pseudoniemenUrl: () => string;
  /** Where who connects finds the register, without the path. */
  readonly registerUrl: () => string;
  readonly controleer: Tokencontrole;
  /** Puts in a supergraph that is published where its subgraphs answer; by default what is composed. */
  readonly plaats?: (supergraph: string) => string;
  /** Reads the organisations for the first time, for as long as it takes; by default once. */
  readonly geduld?: <T>(lees: () => Promise<T>) => Promise<T>;
  /** Organisations may answer over plain http on other machines too: for a network that is closed otherwise. */
  readonly httpBuitenDezeMachine?: boolean;
  /** With mutual TLS: our certificate, and that to which our tokens are bound. */
  readonly tls?: Tlsmateriaal;
  readonly binding?: Tokenbinding;
  /** Milliseconds between two looks at samenwerkfunctie 14; by default 250. */
  readonly kijkMs?: number;
  readonly log: Log;
}

/** The register with what is behind it. */
export interface Ketenregister {
  readonly register: Register;
  readonly organisaties: Organisaties;
  /** Whether its database answers. */
  leeft(): Promise<boolean>;
  stop(): Promise<void>;
}

/** The pool of the register: a publication holds three at a time, and questions need one. */
const VERBINDINGEN = 6;

/** Opens the register of a chain, filled with what the package brings. @throws Registerfout when samenwerkfunctie 14 does not answer */
export async function openKetenregister(middelen: Registermiddelen): Promise<Ketenregister> {
  const { sleutels, tls, binding, controleer, plaats, httpBuitenDezeMachine = false, geduld = (lees) => lees() } = middelen;
  const log = gatewaylog(middelen.log);
  const verbinding = tlsVerbinding(tls);
  const opruimen: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const stap of opruimen.splice(0).reverse()) await stap();
  };
  try {
    const opslag = await openSchema<unknown>({ ...middelen.database, naam: 'register', migraties: registermigraties, log: middelen.log, poolgrootte: VERBINDINGEN });
    opruimen.push(() => opslag.sluit());
    const functietoken = await maakFunctietokens(await sleutels.ondertekenaar('register'), binding, REGISTER);
    const organisaties = await geduld(() => organisatiesOverHttp({ url: middelen.inrichtingUrl, functietoken, ketenbeheer: KETENBEHEER.oin, elkeMs: middelen.kijkMs, verbinding, log }));
    opruimen.push(() => organisaties.stop());
    const keurder = maakKeurder();
    opruimen.push(() => keurder.stop());
    const sdls = await subgraphsdls();
    const functies = sdls.filter(({ map, naam }) => !map.startsWith('partners/') && naam !== 'bekendheid').map(({ naam, sdl }) => ({ naam, sdl, url: subgraphadres(naam) }));
    const [gateway, bekendheid, burger] = await Promise.all([sleutels.openbaar('gateway'), sleutels.openbaar('bekendheid'), sleutels.openbaar('burger')]);
    const register = await maakRegister({
      opslag,
      organisaties,
      ketenbeheer: KETENBEHEER.oin,
      keur: (opdracht) => keurder.keur(opdracht),
      coordinatorSdl: coordinatorsdl,
      functies,
      adres: subgraphadres,
      voorbeelden: voorbeelden().map(({ naam, query }) => ({ naam, tekst: query })),
      controleer,
      machines: [{ uitgever: GATEWAY, sleutels: gateway }, { uitgever: BEKENDHEID, sleutels: bekendheid }, { uitgever: BURGER, sleutels: burger }],
      aansluiting: () => ({ register: `${middelen.registerUrl()}/register`, pseudoniemen: middelen.pseudoniemenUrl(), uitgevers: { bekendheid, burger } }),
      ...(plaats && { plaats }),
      httpBuitenDezeMachine,
      log,
    });
    opruimen.push(() => register.stop());
    await register.zaai(zaaisel(sdls.filter(({ map }) => map.startsWith('partners/')), await coordinatorsdl([]), functies));
    return { register, organisaties, leeft: () => opslag.leeft(), stop };
  } catch (fout) {
    await stop();
    throw fout;
  }
}

/** What the package brings; its supergraph is composed when it is built. */
function zaaisel(partners: readonly { readonly naam: string; readonly sdl: string }[], coordinator: string, functies: readonly { readonly sdl: string }[]): Zaaisel {
  const grond = [contracttekst(), coordinator, ...functies.map(({ sdl }) => sdl)];
  return {
    soorten: partners.map(({ naam, sdl }) => ({ soort: naam, naam: SOORTEN.find(({ soort }) => soort === naam)?.naam ?? naam, sdl, beheerder: DEMOPARTNERS.find(({ soort }) => soort === naam)?.oin ?? KETENBEHEER.oin })),
    supergraph: leesSchemabestand('supergraph.graphql'),
    api: leesSchemabestand('api.graphql'),
    functieshash: createHash('sha256').update(grond.join('\n')).digest('hex'),
  };
}
