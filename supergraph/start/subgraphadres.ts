import { KETENSUBGRAPHS } from '../../subgraphs/index.js';

/** Where an engine finds a subgraph when each runs on a machine of its own, as in `docker-compose.yml`: kinds of partner through the router. */
export const subgraphadres = (naam: string): string => ((KETENSUBGRAPHS as readonly string[]).includes(naam) ? `http://${naam}:4100/functies/${naam}/graphql` : `http://router:4200/${naam}`);
