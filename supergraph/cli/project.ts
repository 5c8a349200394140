import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONTRACT } from '../../schema/contract.js';
import type { Soortpublicatie } from '../../schema/publicatie.js';
import { leesProject, type Project } from '../start/project-organisatie.js';
import { leesProjectsleutel } from '../start/project-sleutel.js';
import { publicatietekenaar } from './onderteken.js';
import { Registerfout, type Ondertekenaar, type Register } from './register.js';
import { Opdrachtfout } from './uitvoer.js';

/** What of a kind is published: without why, and on which version. */
export type Soortinhoud = Omit<Soortpublicatie, 'wat' | 'reden' | 'verwachteVersie'>;

/** A kind as the register lists it. */
export interface Registersoort {
  readonly soort: string;
  readonly type: string;
  readonly naam: string;
  readonly versie: number;
  /** OIN of the organisation that alone publishes it. */
  readonly beheerder: string;
  readonly contract: string;
}

/** The kind of a project: with the kit from its code, which is compiled first; else from its `schema.graphql`. @throws Startfout, Opdrachtfout */
export async function leesSoortinhoud({ map, organisatie, metKit }: Project): Promise<Soortinhoud> {
  const { soort, soortnaam = soort, contract } = organisatie;
  if (metKit) {
    const { laadProjectsoort } = await import('../start/project-soort.js');
    // The kit makes the newest version of the contract.
    return laadProjectsoort({ map, organisatie, metKit }).then((geladen) => ({ soort, naam: geladen.soort.naam, contract: CONTRACT, sdl: geladen.sdl }));
  }
  const sdl = await readFile(join(map, 'schema.graphql'), 'utf8').catch(() => {
    throw new Opdrachtfout(`In ${map} staat geen schema.graphql.`, 'Zet daar het schema dat uw subgraph uitvoert.');
  });
  return { soort, naam: soortnaam, contract, sdl };
}

/** A project with the means to sign for its organisation. @throws Startfout */
export async function leesOndertekendProject(map: string): Promise<{ readonly project: Project; readonly teken: Ondertekenaar }> {
  const project = await leesProject(map);
  return { project, teken: publicatietekenaar(project.organisatie.oin, await leesProjectsleutel(project.map)) };
}

/** The kind as the register has it now; undefined when there is none with this code. */
export async function zoekSoort(register: Register, code: string): Promise<Registersoort | undefined> {
  return (await register.lees<{ readonly soorten: readonly Registersoort[] }>('soorten')).soorten.find(({ soort }) => soort === code);
}

/**
 * The version that the register has of the registration of this organisation. It tells nobody but the organisation itself, when that
 * expects a version that there never was.
 */
export async function registratieversie(register: Register, { organisatie }: Project, teken: Ondertekenaar): Promise<number> {
  const { endpoint, contract } = organisatie;
  try {
    await register.bied('controles', { wat: 'organisatie', endpoint, contract, soortversie: 1, reden: 'Welke versie van de registratie er is.', verwachteVersie: 0 }, teken);
  } catch (fout) {
    if (fout instanceof Registerfout && fout.code === 'VERSIE_VERANDERD' && fout.versie !== undefined) return fout.versie;
    throw fout;
  }
  throw new Opdrachtfout('Het register zegt niet welke versie het van uw registratie heeft.', 'Meld het bij de beheerder van de keten.');
}
