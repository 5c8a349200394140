import { demoregister } from '../../subgraphs/index.js';

/** The register of the demo when every kind of partner is a service of its own, as in `docker-compose.yml`: the file `supergraph/registry/compose.json`. */
export function composeregister(): string {
  return `${JSON.stringify(demoregister((soort) => `http://${soort}:4100`), null, 2)}\n`;
}
