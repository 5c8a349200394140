import { GraphQLError } from 'graphql';

/** Why a subgraph gave no usable answer; for the log. */
export type Functiereden = 'onbereikbaar' | 'te-laat' | 'te-groot' | 'afgebroken' | 'geen-json' | 'geen-object' | 'entiteiten' | 'omleiding' | 'router' | `http-${number}`;

/** A subgraph gave no usable answer: what of it may reach a client under any policy. Never its URL or its body. */
export class Functiefout extends GraphQLError {
  override readonly name = 'Functiefout';

  constructor(readonly functie: string, readonly reden: Functiereden) {
    super(`Subgraph ${functie} gaf geen bruikbaar antwoord.`, { extensions: { code: codeBij(reden), serviceName: functie } });
  }
}

/** As the default data source of the engine does: 401 and 403 keep their meaning. */
function codeBij(reden: Functiereden): string {
  if (reden === 'http-401') return 'UNAUTHENTICATED';
  if (reden === 'http-403') return 'FORBIDDEN';
  return 'FUNCTIE_ONBEREIKBAAR';
}
