/** The organisation of a project on trial: its own code, with synthetic dossiers in memory and an issuer of bewijzen of its own. */
const OPSTELLING = `import { type Opstelling, proefuitgever } from 'handbereik/conformance';
import {
  alsVoorbeeldpersonen, type Bron, type Dossierrijen, dossierrijen, type Logboek, maakBevolking, maakDossiers, type Organisatie, partneronderdelen, type Partnersoort, type Rij, startLuisteraar, toevalVoorGroep,
  vertrouw,
} from 'handbereik/kit';

/** Starts an organisation on a port of its own; gives what the suite must know of it. */
export async function startProef(soort: Partnersoort, organisatie: Organisatie): Promise<{ readonly opstelling: Opstelling; stop(): Promise<void> }> {
  const { uitgever, jwks } = await proefuitgever();
  const dossiers = maakProefdossiers(soort, organisatie);
  const gelogd = new Set<string>();
  const logboek: Logboek = { schrijf: async ({ verwerkingen }) => verwerkingen.forEach(({ traceId }) => gelogd.add(traceId)) };
  const log = (): void => {};
  const delen = await partneronderdelen(soort, [{ ...organisatie, bron: geheugenbron(dossiers), logboek }], { vertrouwen: vertrouw(uitgever.naam, jwks) }, log);
  const luisteraar = await startLuisteraar(delen.onderdelen, 0, '127.0.0.1', log);
  const bekend = [...dossiers].filter(([, { groepen }]) => Object.values(groepen).every((rijen) => rijen.length > 0)).map(([pseudoniem]) => pseudoniem);
  return {
    opstelling: { url: \`\${luisteraar.url}\${delen.onderdelen[0]!.pad}/graphql\`, oin: organisatie.oin, uitgever, bekend, logboek: async (traceId) => gelogd.has(traceId) },
    async stop() {
      await luisteraar.stop();
      await delen.stop();
    },
  };
}

/** Dossiers about everybody in the demo population, by pseudonym. */
function maakProefdossiers(soort: Partnersoort, organisatie: Organisatie): ReadonlyMap<string, Dossierrijen> {
  const houder = { ...organisatie, soort: soort.soort };
  const catalogus = { ...soort.voorbeelden.catalogus, kansen: [{ vanaf: 0, tot: 120, kans: 1 }] };
  const dossiers = maakDossiers({ organisatie: houder, personen: alsVoorbeeldpersonen(maakBevolking()), catalogus });
  return new Map(dossiers.map((dossier, nummer) => [\`proefpersoon-\${nummer}\`, dossierrijen(dossier, soort.voorbeelden.eigen(dossier, toevalVoorGroep(houder, dossier.bsn, 'eigen')))]));
}

/** A source in memory; the pseudonym is its key. */
function geheugenbron(dossiers: ReadonlyMap<string, Dossierrijen>): Bron {
  return {
    vind: async (pseudoniemen) => new Map(pseudoniemen.filter((pseudoniem) => dossiers.has(pseudoniem)).map((pseudoniem) => [pseudoniem, pseudoniem])),
    lees: async (groep, sleutels) => new Map(sleutels.map((sleutel): [string, readonly Rij[]] => [sleutel, dossiers.get(sleutel)?.groepen[groep] ?? []])),
    controleer: async () => {},
    stop: async () => {},
  };
}
`;

/** Runs the conformance suite on it. */
const TEST = `import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { alsTekst, draaiConformance } from 'handbereik/conformance';
import { soort } from './index.js';
import { startProef } from './proefopstelling.js';

const { oin, naam } = JSON.parse(readFileSync('organisatie.json', 'utf8')) as { oin: string; naam: string };

test(\`\${soort.soort} houdt zich aan het contract\`, async (t) => {
  const { opstelling, stop } = await startProef(soort, { oin, naam });
  t.after(stop);
  const verslag = await draaiConformance(opstelling);
  assert.ok(verslag.geslaagd, alsTekst(verslag));
  t.diagnostic(\`\${verslag.regels.length} beweringen beproefd\`);
});
`;

/** The test of a project, by its path in the folder. */
export const proefbestanden = (): ReadonlyMap<string, string> => new Map([['proefopstelling.ts', OPSTELLING], ['proef.test.ts', TEST]]);
