import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Partnersoort, partnerschema } from '../../subgraphs/kit/index.js';
import { Startfout } from '../registry/startfout.js';
import { bouwProject } from './project-bouw.js';
import type { Project } from './project-organisatie.js';

/** A kind as a project makes it. */
export interface Projectsoort {
  readonly soort: Partnersoort;
  /** What it publishes. */
  readonly sdl: string;
}

/** Compiles a project and takes its kind out of it; writes what it publishes to `schema.graphql`. @throws Startfout when there is no kind in it, or one that leaves the contract */
export async function laadProjectsoort({ map, organisatie }: Project): Promise<Projectsoort> {
  const uit = await bouwProject(map);
  const soort = await haalSoort(join(uit, 'index.js'), organisatie.soort);
  const { sdl } = await partnerschema(soort).catch((fout: unknown) => {
    throw new Startfout(`De soort ${soort.soort} past niet op het contract: ${zin(fout)}`, 'Verbeter types.ts en doe het opnieuw.');
  });
  await writeFile(join(map, 'schema.graphql'), sdl);
  return { soort, sdl };
}

async function haalSoort(bestand: string, code: string): Promise<Partnersoort> {
  const inhoud = await (import(pathToFileURL(bestand).href) as Promise<Readonly<Record<string, unknown>>>).catch((fout: unknown) => {
    throw new Startfout(`De code van de soort laadt niet: ${zin(fout)}`, 'Verbeter de code en doe het opnieuw.');
  });
  const soorten = Object.values(inhoud).filter(isPartnersoort);
  const soort = soorten.find((kandidaat) => kandidaat.soort === code);
  if (soort) return soort;
  const gevonden = soorten.length === 0 ? 'geen' : soorten.map((kandidaat) => kandidaat.soort).join(', ');
  throw new Startfout(`index.ts geeft niet de soort ${code} die in organisatie.json staat; gevonden: ${gevonden}.`, 'Exporteer uit index.ts een Partnersoort met die code.');
}

function isPartnersoort(waarde: unknown): waarde is Partnersoort {
  return typeof waarde === 'object' && waarde !== null && 'soort' in waarde && 'bijdrage' in waarde && 'groepen' in waarde && 'voorbeelden' in waarde;
}

const zin = (fout: unknown): string => (fout instanceof Error ? fout.message : String(fout));
