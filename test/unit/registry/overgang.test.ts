import { sql } from 'kysely';
import { afterEach, describe, expect, it } from 'vitest';
import type { Ketenvolger } from '../../../supergraph/registry/register.js';
import type { Proeforganisatie } from './hulp/organisaties.js';
import { ALFA, BETA, type Proefregister, proefregister, sdlVan, ZAAISEL } from './hulp/proefregister.js';

const REDEN = 'Omdat een proef dat vraagt.';
const soort = (code: string, verwachteVersie: number, ...velden: string[]): object => ({ wat: 'soort', soort: code, naam: `Soort ${code}`, contract: '1.1', sdl: sdlVan(code, ...velden), reden: REDEN, verwachteVersie });

/** A part that tells what it is asked, and refuses what the test says. */
function volger(naam: string, verloop: string[], weigert: (stap: string) => boolean = () => false): Ketenvolger {
  const doe = async (stap: string): Promise<void> => {
    verloop.push(`${naam} ${stap}`);
    if (weigert(stap)) throw new Error('laadt niet');
  };
  const codes = (soorten: readonly { readonly soort: string }[]): string => soorten.map(({ soort: code }) => code).sort().join('+');
  return {
    bereidVoor: (soorten) => doe(`bereidt voor ${codes(soorten)}`),
    neemOver: ({ nummer }) => doe(`neemt over ${nummer}`),
    rondAf: (soorten) => doe(`rondt af ${codes(soorten)}`),
  };
}

describe('Een nieuwe supergraph', () => {
  let proef: Proefregister;
  let beta: Proeforganisatie;
  const verloop: string[] = [];
  const begin = async (): Promise<void> => {
    verloop.splice(0);
    proef = await proefregister();
    beta = await proef.laatToe(BETA, 'beta');
  };
  const rustig = async (): Promise<void> => {
    await expect.poll(() => verloop.at(-1)).toMatch(/rondt af/);
  };
  afterEach(() => proef.stop());

  it('met een soort erbij: eerst kennen allen haar, dan wisselen zij; bij een die vertrekt andersom', async () => {
    await begin();
    proef.register.volg(volger('a', verloop), 1);
    await proef.publiceer(beta, soort('beta', 0, 'een'));
    expect(verloop).toEqual(['a bereidt voor alfa+beta', 'a neemt over 2', 'a rondt af alfa+beta']);
    verloop.splice(0);
    await proef.publiceer(beta, { wat: 'intrekking', soort: 'beta', reden: REDEN, verwachteVersie: 1 });
    expect(verloop).toEqual(['a bereidt voor alfa+beta', 'a neemt over 3', 'a rondt af alfa']);
  });

  it('wie later gaat volgen, wordt bijgehaald', async () => {
    await begin();
    proef.register.volg(volger('a', verloop));
    await rustig();
    expect(verloop).toEqual(['a bereidt voor alfa', 'a neemt over 1', 'a rondt af alfa']);
  });

  it.each(['bereidt voor', 'neemt over 2'])('die bij een deel niet laadt (%s), vervangt niets: ook niet bij een deel dat al gewisseld was, en niet na een herstart', async (stap) => {
    await begin();
    proef.register.volg(volger('a', verloop), 1);
    proef.register.volg(volger('b', verloop, (gevraagd) => gevraagd.startsWith(stap) && gevraagd !== 'bereidt voor alfa'), 1);
    const { status, json } = await proef.publiceer(beta, soort('beta', 0, 'een'));
    expect({ status, code: json.code }).toEqual({ status: 503, code: 'SUPERGRAPH_LAADT_NIET' });
    expect(verloop.filter((regel) => regel.startsWith('a ')).at(-1)).toBe('a rondt af alfa');
    if (stap === 'neemt over 2') expect(verloop).toContain('a neemt over 1');
    expect(proef.register.huidig().nummer).toBe(1);
    expect((await proef.haal('/register/versies')).json.versies).toHaveLength(1);
    const herstart = await proef.tweede();
    expect(herstart.register.huidig().nummer).toBe(1);
    await herstart.stop();
  });

  it('die niet vast te leggen is, gaat niet door: wie gewisseld was, gaat terug', async () => {
    await begin();
    const a = volger('a', verloop);
    let keren = 0;
    proef.register.volg({ ...a, neemOver: async (versie) => {
      await a.neemOver(versie);
      // The database ends the session in the middle of the transaction, the first time.
      if (versie.nummer === 2 && keren++ === 0) await sql`select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and state = 'idle in transaction' and datname = current_database()`.execute(proef.opslag.db);
    } }, 1);
    expect((await proef.publiceer(beta, soort('beta', 0, 'een'))).status).toBeGreaterThanOrEqual(500);
    expect(verloop.slice(-2)).toEqual(['a neemt over 1', 'a rondt af alfa']);
    expect(proef.register.huidig().nummer).toBe(1);
    expect((await proef.publiceer(beta, soort('beta', 0, 'een'))).json).toMatchObject({ versie: 1, supergraph: 2 });
  });

  it('van een ander proces wordt gevolgd, zonder dat iemand erom vraagt', async () => {
    await begin();
    const ander = await proef.tweede();
    ander.register.volg(volger('ander', verloop), 1);
    await proef.publiceer(beta, soort('beta', 0, 'een'));
    await rustig();
    expect(verloop).toEqual(['ander bereidt voor alfa+beta', 'ander neemt over 2', 'ander rondt af alfa+beta']);
    expect(ander.register.huidig()).toEqual(proef.register.huidig());
    await ander.stop();
  });

  it('laat een organisatie die achterblijft al vóór de wissel met haar eigen versie in het register staan', async () => {
    await begin();
    const alfa = await proef.laatToe(ALFA, 'alfa', { endpoint: 'https://alfa.example/', contract: '1.1', soortversie: 1 });
    await expect.poll(() => proef.register.deelnemer(ALFA)).toBeDefined();
    expect(proef.register.deelnemer(ALFA)).not.toHaveProperty('soortversie');
    const gezien: unknown[] = [];
    const a = volger('a', verloop);
    proef.register.volg({ ...a, neemOver: async () => void gezien.push(proef.register.deelnemer(ALFA)?.soortversie, proef.register.deelnemersregister().eerdere?.length) }, 1);
    await proef.publiceer(alfa, soort('alfa', 1, 'eerste', 'tweede'));
    expect(gezien).toEqual([1, 1]);
  });
});

describe('De geschiedenis', () => {
  it('is in de database niet te wijzigen', async () => {
    const proef = await proefregister();
    for (const vraag of [sql`update supergraphversie set api = ''`, sql`delete from soortversie`, sql`truncate soortversie`]) await expect(vraag.execute(proef.opslag.db)).rejects.toThrow('de geschiedenis wordt niet gewijzigd');
    await proef.stop();
  });
});

describe('Zaaien', () => {
  it('vult een leeg register, en verandert bij een volgende start niets', async () => {
    const proef = await proefregister();
    expect(proef.register.huidig()).toMatchObject({ nummer: 1, supergraph: ZAAISEL.supergraph, soortversies: { alfa: 1 } });
    await proef.register.zaai(ZAAISEL);
    expect(proef.register.huidig().nummer).toBe(1);
    await proef.stop();
  });

  it('neemt over wat een nieuwer pakket meebrengt, en laat wat een partner publiceerde, introk of terugdraaide', async () => {
    const proef = await proefregister();
    const alfa = await proef.laatToe(ALFA, 'alfa');
    const met = (...soorten: { soort: string; sdl: string }[]): typeof ZAAISEL => ({ ...ZAAISEL, soorten: soorten.map((een) => ({ naam: `Soort ${een.soort}`, beheerder: ALFA, ...een })) });
    const gammaEen = { soort: 'gamma', sdl: sdlVan('gamma', 'een') };
    const gammaTwee = { soort: 'gamma', sdl: sdlVan('gamma', 'een', 'twee') };
    const alfaZaad = { soort: 'alfa', sdl: sdlVan('alfa', 'eerste'), naam: 'Alfa' };
    await proef.register.zaai(met(alfaZaad, gammaEen));
    expect(proef.register.huidig().soortversies).toEqual({ alfa: 1, gamma: 1 });
    await proef.register.zaai(met(alfaZaad, gammaTwee));
    expect(proef.register.huidig()).toMatchObject({ nummer: 3, soortversies: { alfa: 1, gamma: 2 } });
    // Turned back: the same package leaves it so.
    await proef.alsRol('beheerder', { wat: 'terugdraaiing', naar: 2, reden: REDEN, verwachteVersie: 3 });
    await proef.register.zaai(met(alfaZaad, gammaTwee));
    expect(proef.register.huidig()).toMatchObject({ nummer: 4, soortversies: { alfa: 1, gamma: 1 } });
    // Published by its kind-beheerder: the package has no say any more.
    await proef.publiceer(alfa, soort('alfa', 1, 'eigen'));
    await proef.register.zaai({ ...met({ ...alfaZaad, sdl: sdlVan('alfa', 'nieuwer') }, gammaTwee), functieshash: 'pakket-2' });
    expect(proef.register.huidig()).toMatchObject({ nummer: 6, soortversies: { alfa: 2, gamma: 1 } });
    await proef.stop();
  });

  it('laat de supergraph zoals hij is, als het pakket er niet bij past', async () => {
    const proef = await proefregister({ keur: async () => ({ bevindingen: [{ regel: 'samenstelling', ernst: 'FOUT', plaats: 'x', melding: 'Past niet.', uitweg: 'Anders.' }] }) });
    await proef.register.zaai({ ...ZAAISEL, functieshash: 'pakket-2' });
    expect(proef.register.huidig().nummer).toBe(1);
    expect(proef.log.some((regel) => regel.startsWith('pakket past niet'))).toBe(true);
    await proef.stop();
  });
});
