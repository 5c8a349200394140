#!/usr/bin/env node
// The subgraph of one woningcorporatie, outside the kit: plain Node with graphql and @apollo/subgraph, made from the published contract alone.
import { readFile } from 'node:fs/promises';
import { haalSchema, haalSleutels } from './aansluiting.mjs';
import { maakBewijslezer } from './bewijs.mjs';
import { maakDienst } from './dienst.mjs';
import { leesInstellingen } from './instellingen.mjs';
import { maakLogboek } from './logboek.mjs';
import { maakSubgraph } from './subgraph.mjs';

const { oin, poort, adres, schema, uitgevers, uitgever, dossiers: dossierbestand, logboek: logbestand } = leesInstellingen();

try {
  const dossiers = new Map(Object.entries(JSON.parse(await readFile(dossierbestand, 'utf8'))));
  const leesBewijs = maakBewijslezer({ oin, uitgever, sleutels: await haalSleutels(uitgevers) });
  const dienst = maakDienst(maakSubgraph(await haalSchema(schema), { oin, dossiers, leesBewijs, logboek: maakLogboek(logbestand, oin) }));
  dienst.on('error', stopMet);
  dienst.listen(poort, adres, () => console.log(JSON.stringify({ url: `http://${adres}:${dienst.address().port}/graphql`, oin, dossiers: dossiers.size })));
  // Requests under way end first.
  for (const signaal of ['SIGTERM', 'SIGINT']) {
    process.on(signaal, () => {
      dienst.close();
      dienst.closeIdleConnections();
    });
  }
} catch (fout) {
  stopMet(fout);
}

function stopMet(fout) {
  console.error(`De subgraph start niet: ${fout.message}`);
  process.exit(1);
}
