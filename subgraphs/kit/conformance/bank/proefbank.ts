import { randomBytes } from 'node:crypto';
import type { DocumentNode } from 'graphql';
import { CONTRACT, type Contractversie } from '../../../../schema/contract.js';
import type { Opstelling } from '../opstelling.js';
import { type Antwoord, type Entiteit, leesAntwoord } from './antwoord.js';
import { type Bekende, zoekBekende } from './bekende.js';
import { NietTeBeoordelen } from '../uitslag.js';
import { bewijsmaker, type Bewijsmaker, type Claims } from './proefbewijs.js';
import { type Lijn, maakLijn, type Ruwantwoord, type Ruwverzoek } from './lijn.js';
import { entiteitvraag, veldtekst } from './selectie.js';
import { leesSoort, type Soortkennis } from './soortkennis.js';

/** What the partner router sends: the headers of every question. */
export const KOPPEN = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json;q=0.9' } as const;

/** How a question about contributions differs from the usual. */
export interface Vraagvorm {
  /** Fields, as text. Default: everything that the organisation can be asked. */
  readonly keuze?: string;
  readonly koppen?: Readonly<Record<string, string>>;
  /** `__typename` of the representations. */
  readonly type?: string;
  /** `oin` of the representations. */
  readonly oin?: string;
}

/** One organisation on the bench: asks it, and remembers what more than one assertion needs. */
export class Proefbank {
  readonly contract: Contractversie;
  readonly #eenmaal = new Map<string, Promise<unknown>>();
  readonly #onbekend: string;

  private constructor(readonly opstelling: Opstelling, readonly bewijzen: Bewijsmaker, readonly lijn: Lijn) {
    this.contract = opstelling.contract ?? CONTRACT;
    this.#onbekend = opstelling.onbekend ?? verzonnen(opstelling.bekend?.[0]?.length);
  }

  static async open(opstelling: Opstelling): Promise<Proefbank> {
    return new Proefbank(opstelling, await bewijsmaker(opstelling), maakLijn(new URL(opstelling.url), opstelling.tls));
  }

  /** Does something at most once; every assertion that asks for it gets the same. */
  eenmaal<T>(naam: string, doe: () => Promise<T>): Promise<T> {
    const eerder = this.#eenmaal.get(naam) as Promise<T> | undefined;
    const nu = eerder ?? doe();
    this.#eenmaal.set(naam, nu);
    return nu;
  }

  /** A pseudonym that nobody has. */
  get onbekend(): string {
    return this.#onbekend;
  }

  /** Another one that nobody has, of the same length. */
  andereOnbekende(): string {
    return verzonnen(this.#onbekend.length);
  }

  /** A pseudonym to ask about when it does not matter whose: of a known person if there is one. */
  get iemand(): string {
    return this.opstelling.bekend?.[0] ?? this.#onbekend;
  }

  /** A bewijs that is right. @param anders claims that differ from the usual, which is bekendheid alone */
  bewijs(pseudoniem: string, anders?: Claims): string {
    return this.bewijzen.teken(this.bewijzen.claims(pseudoniem, anders));
  }

  /** Another line to the same organisation, for whoever may leave one in a bad state; to be stopped by who asked. */
  nieuweLijn(): Lijn {
    return maakLijn(new URL(this.opstelling.url), this.opstelling.tls);
  }

  /** Sends something. @throws GeenAntwoord */
  stuur(verzoek: Ruwverzoek): Promise<Ruwantwoord> {
    return this.lijn.stuur(verzoek);
  }

  /** Puts a GraphQL request. */
  async graphql(inhoud: object, koppen: Readonly<Record<string, string>> = {}): Promise<Antwoord> {
    return leesAntwoord(await this.stuur({ koppen: { ...KOPPEN, ...koppen }, inhoud: JSON.stringify(inhoud) }));
  }

  /** Asks for contributions, one per bewijs. */
  async vraag(bewijzen: readonly unknown[], { keuze, koppen, type, oin }: Vraagvorm = {}): Promise<Antwoord> {
    const kennis = await this.kennis();
    const representations = bewijzen.map((bewijs) => ({ __typename: type ?? kennis.type.name, oin: oin ?? this.opstelling.oin, bewijs }));
    return this.graphql({ query: entiteitvraag(kennis.type.name, keuze ?? (await this.keuze()).tekst), variables: { representations } }, koppen);
  }

  /** Asks for one contribution; null when there is none. */
  async bijdrage(pseudoniem: string, anders?: Claims, vorm?: Vraagvorm): Promise<Entiteit | null> {
    return (await this.vraag([this.bewijs(pseudoniem, anders)], vorm)).entiteiten[0] ?? null;
  }

  /** The kind, as its SDL and the contract have it. */
  kennis(): Promise<Soortkennis> {
    return this.eenmaal('kennis', async () => {
      const sdl = await this.sdl().catch(() => undefined);
      return leesSoort(sdl, this.contract, this.opstelling.soort);
    });
  }

  /** The SDL that the organisation gives, parsed, with what else is known. @throws NietTeBeoordelen without one that can be read */
  async gepubliceerd(): Promise<Soortkennis & { readonly document: DocumentNode }> {
    const kennis = await this.kennis();
    if (!kennis.document) throw new NietTeBeoordelen('De organisatie geeft geen SDL die te lezen is.');
    return { ...kennis, document: kennis.document };
  }

  /** The SDL that the organisation gives; undefined when it gives none. */
  sdl(): Promise<string | undefined> {
    return this.eenmaal('sdl', async () => {
      const { data } = await this.graphql({ query: '{ _service { sdl } }' });
      const sdl = (data?.['_service'] as { readonly sdl?: unknown } | null | undefined)?.sdl;
      return typeof sdl === 'string' && sdl.trim() !== '' ? sdl : undefined;
    });
  }

  /** Everything that can be asked: all of the contract and of its own; without the fields that it does not answer to. */
  keuze(): Promise<{ readonly tekst: string; readonly geweigerd: readonly string[] }> {
    return this.eenmaal('keuze', async () => {
      const { type } = await this.kennis();
      const teksten = Object.values(type.getFields()).flatMap((veld) => veldtekst(veld) ?? []);
      const lukt = async (delen: readonly string[]): Promise<boolean> => {
        const { data } = await this.vraag([this.bewijs(this.onbekend)], { keuze: delen.join(' ') });
        return data !== undefined && data !== null;
      };
      if (await lukt(teksten)) return { tekst: teksten.join(' '), geweigerd: [] };
      const goed: string[] = [];
      for (const tekst of teksten) if (await lukt([tekst])) goed.push(tekst);
      return { tekst: goed.join(' ') || 'uitkomst', geweigerd: teksten.filter((tekst) => !goed.includes(tekst)).map((tekst) => tekst.split(' ')[0]!) };
    });
  }

  /** The known person of whom most is given. @throws NietTeBeoordelen when there is none */
  bekende(): Promise<Bekende> {
    return this.eenmaal('bekende', () => zoekBekende(this));
  }
}

/** @param lengte as long as the organisation's own pseudonyms, so that nothing but the person differs */
const verzonnen = (lengte = 43): string => randomBytes(lengte).toString('base64url').slice(0, lengte);
