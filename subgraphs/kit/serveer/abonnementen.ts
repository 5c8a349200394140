import { type DocumentNode, type ExecutionResult, type GraphQLError, type GraphQLFormattedError, type GraphQLSchema, getOperationAST, OperationTypeNode, parse, subscribe, validate } from 'graphql';
import { FOUTEN } from '../../../schema/fouten.js';
import { type Stroom, stroomVan } from './stroom.js';

/** A subscription that fits the schema. */
export interface Abonnementsvraag {
  readonly document: DocumentNode;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Texts whose form is remembered: a gateway sends few different ones. */
const MAX_ONTHOUDEN = 200;

/** Carries out the subscriptions of one schema, each as a stream of its own. */
export class Abonnementen {
  readonly #bekend = new Map<string, DocumentNode>();
  readonly #lopend = new Set<Stroom>();

  /** @param maskeer makes of an error what may leave */
  constructor(readonly schema: GraphQLSchema, readonly maskeer: (fout: GraphQLError | Error) => GraphQLFormattedError) {}

  /** The subscription in a request; undefined when it is something else, or does not fit: the server that answers the rest says why. */
  lees(inhoud: unknown): Abonnementsvraag | undefined {
    if (typeof inhoud !== 'object' || inhoud === null) return undefined;
    const { query, operationName, variables } = inhoud as Record<string, unknown>;
    const naam = typeof operationName === 'string' ? operationName : undefined;
    const document = typeof query === 'string' ? this.#ontleed(query) : undefined;
    if (!document || getOperationAST(document, naam)?.operation !== OperationTypeNode.SUBSCRIPTION) return undefined;
    return { document, operationName: naam, ...(typeof variables === 'object' && variables !== null && { variables: variables as Record<string, unknown> }) };
  }

  /** Begins a subscription. What is wrong with it is the only thing in its stream. Never rejects. */
  async begin({ document, operationName, variables }: Abonnementsvraag, contextValue: object): Promise<Stroom> {
    let uitkomst: AsyncGenerator<ExecutionResult, void, void> | ExecutionResult;
    try {
      uitkomst = await subscribe({ schema: this.schema, document, operationName, variableValues: variables, contextValue });
    } catch (fout) {
      uitkomst = { errors: [fout as GraphQLError] };
    }
    if (!(Symbol.asyncIterator in uitkomst)) return stroomVan(this.#tekst(uitkomst));
    const stroom = new Gebeurtenissenstroom(uitkomst, (resultaat) => this.#tekst(resultaat), () => this.#lopend.delete(stroom));
    this.#lopend.add(stroom);
    return stroom;
  }

  /** Has every subscription end. */
  beeindig(): void {
    for (const stroom of this.#lopend) stroom.beeindig();
  }

  #tekst({ data, errors }: ExecutionResult): string {
    return JSON.stringify({ ...(errors && { errors: errors.map(this.maskeer) }), ...(data !== undefined && { data }) });
  }

  #ontleed(query: string): DocumentNode | undefined {
    const bekend = this.#bekend.get(query);
    if (bekend) return bekend;
    let document: DocumentNode;
    try {
      document = parse(query);
    } catch {
      return undefined;
    }
    if (validate(this.schema, document).length > 0) return undefined;
    const [oudste] = this.#bekend.keys();
    if (this.#bekend.size >= MAX_ONTHOUDEN && oudste !== undefined) this.#bekend.delete(oudste);
    this.#bekend.set(query, document);
    return document;
  }
}

/** What graphql-js gives, one at a time; it can end while the next one is being waited for. */
class Gebeurtenissenstroom implements Stroom {
  #dicht = false;
  #laatste: string | undefined;
  #wachter: ((tekst: string | undefined) => void) | undefined;

  constructor(readonly bron: AsyncGenerator<ExecutionResult, void, void>, readonly tekst: (resultaat: ExecutionResult) => string, readonly opEinde: () => void) {}

  volgende(): Promise<string | undefined> {
    if (this.#dicht) return Promise.resolve(this.#neemLaatste());
    return new Promise((klaar) => {
      this.#wachter = klaar;
      this.bron.next().then(
        ({ done, value }) => {
          if (this.#dicht) return undefined;
          if (done) this.#eindig();
          else this.#geef(this.tekst(value));
          return undefined;
        },
        (fout: Error) => this.#eindig(this.tekst({ errors: [fout as GraphQLError] })),
      );
    });
  }

  beeindig(): void {
    const { betekenis, uitweg } = FOUTEN.ABONNEMENT_BEEINDIGD;
    this.#eindig(JSON.stringify({ data: null, errors: [{ message: `${betekenis} ${uitweg}`, extensions: { code: 'ABONNEMENT_BEEINDIGD' } }] }));
  }

  laatVallen(): void {
    this.#eindig();
    this.#laatste = undefined;
  }

  /** What the source still had to say is not waited for: it can be asked for again. */
  #eindig(laatste?: string): void {
    if (this.#dicht) return;
    this.#dicht = true;
    this.#laatste = laatste;
    this.bron.return().catch(() => undefined);
    this.opEinde();
    if (this.#wachter) this.#geef(this.#neemLaatste());
  }

  #geef(tekst: string | undefined): void {
    const wachter = this.#wachter;
    this.#wachter = undefined;
    wachter?.(tekst);
  }

  #neemLaatste(): string | undefined {
    const laatste = this.#laatste;
    this.#laatste = undefined;
    return laatste;
  }
}
