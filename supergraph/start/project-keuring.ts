import { leesSchemabestand } from '../../schema/pakket.js';
import type { Publicatieverslag } from '../../schema/publicatie.js';
import { bijdragetypeVan } from '../../schema/register.js';
import { voorbeelden } from '../../schema/voorbeelden.js';
import { SOORTEN } from '../../subgraphs/index.js';
import { coordinatorsdl, subgraphsdls } from '../../subgraphs/schemas.js';
import { maakKeurder } from '../composition/keurder.js';
import { subgraphadres } from './subgraphadres.js';

/** A kind as it is offered. */
export interface Aanbod {
  readonly soort: string;
  readonly naam: string;
  readonly contract: string;
  readonly sdl: string;
}

/**
 * Checks a kind without a chain: by the same rules and the same composition, against the kinds of this package and the questions in
 * `schema/voorbeelden`. What real clients use is not known here.
 */
export async function keurLokaal(kandidaat: Aanbod): Promise<Publicatieverslag> {
  const { soort, naam } = kandidaat;
  const anderen = SOORTEN.filter((ander) => ander.soort !== soort);
  const coordinator = await coordinatorsdl([...anderen, { soort, naam, type: bijdragetypeVan(soort) }]);
  const subgraphs = (await subgraphsdls()).filter((subgraph) => subgraph.naam !== soort).map((subgraph) => ({ naam: subgraph.naam, url: subgraphadres(subgraph.naam), sdl: subgraph.naam === 'bekendheid' ? coordinator : subgraph.sdl }));
  const keurder = maakKeurder();
  try {
    const { bevindingen, supergraph } = await keurder.keur({
      kandidaat, anderen, subgraphs, url: subgraphadres(soort), huidigeApi: leesSchemabestand('api.graphql'), gebruik: [], voorbeelden: voorbeelden().map(({ naam: voorbeeld, query }) => ({ naam: voorbeeld, tekst: query })),
    });
    return { aangenomen: supergraph !== undefined, bevindingen };
  } finally {
    await keurder.stop();
  }
}
