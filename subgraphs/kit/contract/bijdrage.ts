import 'reflect-metadata';
import { Field, ID, InterfaceType } from 'type-graphql';
import { CONTRACT } from '../../../schema/contract.js';
import type { Dossier } from '../bron/bron.js';
import type { Bewijs } from '../bewijs/bewijs.js';
import { Informatieniveau, Uitkomst } from './opsommingen.js';
import { DateTime, OIN } from './scalars.js';
import { Actie, Betrokkenheid, Contactpunt, NietGedeeld, PersoonBijPartner, Relatie } from './waarden.js';

/** What an answer is made of: the reference that was asked, what the bewijs covers, and the dossier when the person is known. */
export interface Bijdragegrond {
  readonly oin: string;
  readonly bewijs: string;
  readonly inhoud: Bewijs;
  readonly uitkomst: Uitkomst;
  readonly peilmoment: string;
  readonly dossier: Dossier | undefined;
}

/**
 * The contract of `schema/bijdrage.graphql`, which holds its descriptions and what each field needs (`@gegeven`).
 * A kind of partner extends it with fields of its own: `incidenten() { return this.groep<PolitieIncident>('incidenten'); }`.
 */
@InterfaceType()
export abstract class Bijdrage {
  readonly #grond: Bijdragegrond;

  constructor(grond: Bijdragegrond) {
    this.#grond = grond;
  }

  @Field(() => OIN)
  get oin(): string {
    return this.#grond.oin;
  }

  @Field(() => ID)
  get bewijs(): string {
    return this.#grond.bewijs;
  }

  @Field(() => Uitkomst)
  get uitkomst(): Uitkomst {
    return this.#grond.uitkomst;
  }

  @Field(() => DateTime, { nullable: true })
  get peilmoment(): string {
    return this.#grond.peilmoment;
  }

  @Field(() => Informatieniveau, { nullable: true })
  get niveau(): Informatieniveau | null {
    return this.#grond.dossier ? this.#grond.inhoud.niveau : null;
  }

  /** The same in every answer: it says nothing of the person. */
  @Field(() => String, { nullable: true })
  get contract(): string {
    return CONTRACT;
  }

  @Field(() => Contactpunt, { nullable: true })
  async contact(): Promise<Contactpunt | null> {
    return (await this.groep<Contactpunt>('contact'))?.[0] ?? null;
  }

  @Field(() => [PersoonBijPartner], { nullable: true })
  personen(): Promise<readonly PersoonBijPartner[] | null> {
    return this.groep('personen');
  }

  @Field(() => [Relatie], { nullable: true })
  relaties(): Promise<readonly Relatie[] | null> {
    return this.groep('relaties');
  }

  @Field(() => [Betrokkenheid], { nullable: true })
  betrokkenheden(): Promise<readonly Betrokkenheid[] | null> {
    return this.groep('betrokkenheden');
  }

  @Field(() => [Actie], { nullable: true })
  acties(): Promise<readonly Actie[] | null> {
    return this.groep('acties');
  }

  @Field(() => [NietGedeeld], { nullable: true })
  get nietGedeeld(): readonly NietGedeeld[] | null {
    return this.#grond.dossier ? this.#grond.inhoud.onthouden : null;
  }

  /** The rows of one group of the dossier, loaded together with those of every other person in the request; null for an unknown person. */
  protected async groep<T>(groep: string): Promise<readonly T[] | null> {
    const { dossier } = this.#grond;
    return dossier ? ((await dossier.lees(groep)) as readonly T[]) : null;
  }
}
