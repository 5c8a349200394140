import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { vi } from 'vitest';
import type { Antwoord, Proefketen } from '../../../harness/keten.js';
import { luisterMee, type Verkeer } from '../../../harness/verkeer.js';
import { tekstenIn, type Vindplaats } from './vindplaatsen.js';

const CONSOLE = ['log', 'info', 'warn', 'error', 'debug'] as const;

/** Catches everything that leaves the chain, or stays behind in it, while it runs. */
export class Vangnet implements Disposable {
  readonly #verkeer: Verkeer = luisterMee();
  readonly #uitvoer: string[] = [];
  readonly #engines: ApolloServer[] = [];
  readonly #enginevragen: string[] = [];
  readonly #antwoorden: Antwoord[] = [];
  readonly #koppen: string[] = [];

  constructor() {
    for (const stroom of [process.stdout, process.stderr]) {
      const schrijf = stroom.write.bind(stroom);
      vi.spyOn(stroom, 'write').mockImplementation((...delen: unknown[]) => {
        this.#uitvoer.push(String(delen[0]));
        return (schrijf as (...rest: unknown[]) => boolean)(...delen);
      });
    }
    for (const naam of CONSOLE) vi.spyOn(console, naam).mockImplementation((...delen: unknown[]) => void this.#uitvoer.push(delen.map(String).join(' ')));
    const voerUit = ApolloServer.prototype.executeHTTPGraphQLRequest;
    const net = this;
    vi.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest').mockImplementation(function (this: ApolloServer, verzoek) {
      if (!net.#engines.includes(this)) net.#engines.push(this);
      const { query, operationName, variables = {} } = verzoek.httpGraphQLRequest.body as { query?: string; operationName?: string; variables?: object };
      net.#enginevragen.push([query, operationName, ...Object.keys(variables)].join('\n'));
      return voerUit.call(this, verzoek);
    });
  }

  /** Keeps an answer that a client got. */
  noteer(antwoord: Antwoord, koppen?: Headers): void {
    this.#antwoorden.push(antwoord);
    if (koppen) this.#koppen.push(JSON.stringify([...koppen]));
  }

  /** How many rounds and errors went by: a net that caught nothing proves nothing. */
  get vangst(): { readonly antwoorden: number; readonly fouten: number; readonly partnerverzoeken: number; readonly engines: number } {
    return {
      antwoorden: this.#antwoorden.length,
      fouten: this.#antwoorden.filter(({ status, errors }) => status >= 400 || errors?.length).length,
      partnerverzoeken: this.#verkeer.verstuurd.filter(({ url }) => url.includes('/partners/')).length,
      engines: this.#engines.length,
    };
  }

  /** Everything in which no number may stand. */
  async *vindplaatsen(keten: Proefketen): AsyncGenerator<Vindplaats> {
    yield* await this.zonderPersonen(keten);
    for (const { tekst } of this.#antwoorden) yield { waar: 'een antwoord aan een client', tekst };
    for (const { url, antwoord } of this.#verkeer.verstuurd) {
      // The coordinator asks samenwerkfunctie 2 for the numbers, and a case system is a partner's own: see `besloten`.
      if (!besloten(keten, url)) yield { waar: `een antwoord van ${url}`, tekst: antwoord };
    }
    for (const tekst of this.#enginevragen) yield { waar: 'wat een engine kreeg en onthoudt', tekst };
    for (const engine of this.#engines) yield { waar: 'de caches en plannen van een engine', tekst: [...tekstenIn(engine)].join('\n') };
  }

  /** Where numbers may stand, and do: when nothing is found here, nothing would be found anywhere. */
  besloten(keten: Proefketen): readonly Vindplaats[] {
    return this.#verkeer.verstuurd.filter(({ url }) => besloten(keten, url)).flatMap(({ url, lichaam, antwoord }) => [{ waar: `een verzoek aan ${url}`, tekst: lichaam }, { waar: `een antwoord van ${url}`, tekst: antwoord }]);
  }

  /** Everything in which neither a number nor a name may stand. */
  async zonderPersonen(keten: Proefketen): Promise<readonly Vindplaats[]> {
    const buiten = new Set([keten.url, await beheer(keten)].map((url) => new URL(url).host));
    const intern = this.#verkeer.verstuurd.filter(({ url }) => !buiten.has(new URL(url).host));
    return [
      ...keten.log.map((regel) => ({ waar: 'een logregel', tekst: JSON.stringify(regel) })),
      ...this.#uitvoer.map((tekst) => ({ waar: 'de uitvoer', tekst })),
      ...this.#antwoorden.flatMap(({ status, errors, tekst }) => (status >= 400 || errors?.length ? [{ waar: 'een foutantwoord', tekst: errors ? JSON.stringify(errors) : tekst }] : [])),
      ...this.#koppen.map((tekst) => ({ waar: 'de koppen van een antwoord', tekst })),
      ...intern.flatMap(({ url, koppen, antwoordkoppen, lichaam }) => [
        { waar: 'een URL', tekst: url },
        { waar: `de koppen naar ${url}`, tekst: koppen.join('\n') },
        { waar: `de antwoordkoppen van ${url}`, tekst: antwoordkoppen.join('\n') },
        // The functies are asked with the numbers of the client: in the body of a POST, and nowhere else.
        ...(url.includes('/functies/') ? [] : [{ waar: `een verzoek aan ${url}`, tekst: lichaam }]),
      ]),
      ...this.#verkeer.binnengekomen.filter(({ poort }) => ![...buiten].some((host) => host.endsWith(`:${poort}`))).map(({ url }) => ({ waar: 'een URL', tekst: url })),
      ...(await bestanden(keten.datamap)),
    ];
  }

  [Symbol.dispose](): void {
    this.#verkeer[Symbol.dispose]();
    vi.restoreAllMocks();
  }
}

/** Whether an answer goes between parties that may share a number: identiteit and the coordinator, an organisation and its own source, the client and the gateway. */
function besloten(keten: Proefketen, url: string): boolean {
  return url.includes('/functies/identiteit/') || !url.startsWith(keten.keten.subgraphs.url);
}

async function beheer({ datamap }: Proefketen): Promise<string> {
  return (JSON.parse(await readFile(join(datamap, 'keten.json'), 'utf8')) as { beheer: string }).beheer;
}

async function bestanden(map: string): Promise<readonly Vindplaats[]> {
  const gevonden = (await readdir(map, { recursive: true, withFileTypes: true })).map((bestand) => [bestand, join(bestand.parentPath, bestand.name)] as const);
  return Promise.all(gevonden.map(async ([bestand, pad]) => ({ waar: 'een bestand', tekst: `${pad}\n${bestand.isFile() ? await readFile(pad, 'utf8') : ''}` })));
}
