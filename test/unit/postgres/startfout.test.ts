import { describe, expect, it } from 'vitest';
import type { Plaats } from '../../../subgraphs/kit/postgres/embedded/plaats.js';
import { verklaar } from '../../../subgraphs/kit/postgres/embedded/startfout.js';

const plaats: Plaats = { map: '/data/postgres', gegevens: '/data/postgres/gegevens', logbestand: '/data/postgres/postgres.log', kopieMap: '/data', als: undefined };

// What PostgreSQL 18 said when each of these was done to it.
describe('een start die mislukt, zegt waarom en wat te doen', () => {
  it.each([
    ['FATAL:  could not write lock file "postmaster.pid": No space left on device', 'SCHIJF_VOL', /\/data\/postgres is vol\. Maak ruimte vrij/],
    ['FATAL:  could not extend file "base/1/2691": wrote only 4096 of 8192 bytes\nHINT:  Check free disk space.\nPANIC:  cannot abort transaction 1', 'SCHIJF_VOL', /HANDBEREIK_DATA/],
    ['FATAL:  incorrect checksum in control file', 'GEGEVENS_BESCHADIGD', /Zet een reservekopie terug/],
    ['LOG:  invalid checkpoint record\nPANIC:  could not locate a valid checkpoint record at 0/1', 'GEGEVENS_BESCHADIGD', /gegevens is beschadigd/],
    ['FATAL:  could not create shared memory segment: Cannot allocate memory', 'GEHEUGEN_VOL', /te weinig geheugen/],
    ['FATAL:  lock file "postmaster.pid" already exists', 'IN_GEBRUIK', /Stop dat proces/],
    ['initdb: error: could not access directory "/data/postgres": Permission denied', 'GEEN_TOEGANG', /geen toegang tot \/data\/postgres/],
    ['initdb: could not look up effective user ID 4321: user does not exist', 'ONBEKENDE_GEBRUIKER', /DATABASE_URL/],
    ['FATAL:  iets nieuws', 'START_MISLUKT', /postgres\.log/],
  ])('%s', (uitvoer, code, uitweg) => {
    const fout = verklaar(uitvoer, plaats);
    expect(fout.code).toBe(code);
    expect(fout.message).toMatch(uitweg);
    expect(fout.message).toContain(uitvoer.split('\n').at(-1));
  });
});
