import DataLoader from 'dataloader';
import { type Functiecontext, type Inrichtingen, Ketenpartner, type Opdrachtboek, type Overgang } from '../../../kit/index.js';
import type { Uitvraaginhoud } from './inhoud.js';

/** Reads for one request, all of a kind in one go; nothing is kept, since a subscription is a long request. */
export class Uitvraaglader {
  readonly #overgangen: DataLoader<string, readonly Overgang[]>;

  constructor(boek: Opdrachtboek<Uitvraaginhoud>, private readonly inrichtingen: Inrichtingen) {
    this.#overgangen = new DataLoader(async (ids) => {
      const gevonden = await boek.overgangen(ids);
      return ids.map((id) => gevonden.get(id) ?? []);
    }, { cache: false });
  }

  overgangen(id: string): Promise<readonly Overgang[]> {
    return this.#overgangen.load(id);
  }

  /** Organisations by their numbers; a number that the register no longer knows is the name too. @throws FoutInVraag with FUNCTIE_ONBEREIKBAAR */
  async partners(context: Functiecontext): Promise<(oin: string) => Ketenpartner> {
    const stand = await this.inrichtingen.huidig(context);
    return (oin) => {
      const deelnemer = stand.deelnemer(oin);
      return Object.assign(new Ketenpartner(), deelnemer ? { oin, naam: deelnemer.naam, soort: deelnemer.soort } : { oin, naam: oin, soort: 'onbekend' });
    };
  }
}
