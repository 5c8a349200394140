import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PARTNERSOORTEN } from '../../../subgraphs/index.js';
import { type Bron, type Luisteraar, onderteken, partneronderdelen, partnerpad, startLuisteraar } from '../../../subgraphs/kit/index.js';
import { vraagEntiteiten } from '../../harness/entiteiten.js';
import { proeflogboek } from '../../harness/logboek.js';
import { bewijsinhoud } from '../../harness/ondertekenaars.js';
import { proefondertekenaar } from '../../harness/sleutels.js';
import { allesVan, bijdragetypen } from '../../harness/vraag-alles.js';

const OIN = '00000099999000001000';

describe('Geweigerd door de bronhouder en niet bekend zijn voor de vrager hetzelfde', () => {
  let coordinator: Awaited<ReturnType<typeof proefondertekenaar>>;
  let luisteraars: Pick<Luisteraar, 'stop'>[];
  beforeEach(async () => {
    coordinator = await proefondertekenaar('urn:handbereik:bekendheid');
    luisteraars = [];
  });
  afterEach(() => Promise.all(luisteraars.map((luisteraar) => luisteraar.stop())));

  it.each(PARTNERSOORTEN.map((soort) => [soort.soort, soort] as const))('%s: dezelfde bytes na hetzelfde werk', async (_, soort) => {
    const type = bijdragetypen().find(({ name }) => name === soort.bijdrage.name)!;
    const vraag = async (regel: 'ANTWOORD' | 'WEIGER' | 'MENS', pseudoniem: string): Promise<object> => {
      const werk: string[] = [];
      const bron: Bron = {
        vind: async (pseudoniemen) => {
          werk.push(`vind ${pseudoniemen.length}`);
          return new Map(pseudoniemen.includes('bekend') ? [['bekend', 'sleutel']] : []);
        },
        lees: async (groep) => {
          werk.push(`lees ${groep}`);
          return new Map();
        },
        controleer: async () => {},
        stop: async () => {},
      };
      const logboek = proeflogboek();
      const regels = regel === 'ANTWOORD' ? [] : [{ id: 'proef', artikel: 'proef', dan: regel }];
      const delen = await partneronderdelen({ ...soort, regels }, [{ oin: OIN, naam: 'Proef', bron, logboek }], coordinator, () => {});
      const luisteraar = await startLuisteraar(delen.onderdelen, 0, '127.0.0.1', () => {});
      luisteraars.push(luisteraar, delen);
      const bewijs = await onderteken(bewijsinhoud(pseudoniem, { onthouden: [{ categorie: 'FINANCIEEL', reden: 'Niet nodig.' }] }), OIN, coordinator.ondertekenaar);
      const { status, koppen, tekst } = await vraagEntiteiten(`${luisteraar.url}${partnerpad(soort.soort, OIN)}/graphql`, type.name, `{ oin bewijs ${allesVan(type).slice(1)}`, [{ __typename: type.name, oin: OIN, bewijs }]);
      const uitkomst = /"uitkomst":"(\w+)"/.exec(tekst)?.[1];
      // What differs between any two answers: the question itself, and the moment.
      const vast = tekst.replace(bewijs, '').replace(/"peilmoment":"[^"]+"/, '');
      const gelogd = [logboek.verwerkingen.length, logboek.beslissingen.length];
      return { uitkomst, status, koppen: { ...koppen, 'content-length': Number(koppen['content-length']) - bewijs.length }, vast, werk, gelogd };
    };

    const onbekend = await vraag('ANTWOORD', 'onbekend');
    expect(onbekend).toMatchObject({ uitkomst: 'ONBEKEND', werk: ['vind 1'] });
    expect(await vraag('WEIGER', 'bekend')).toEqual(onbekend);
    expect(await vraag('WEIGER', 'onbekend')).toEqual(onbekend);

    const inBehandeling = await vraag('MENS', 'onbekend');
    expect(inBehandeling).toMatchObject({ uitkomst: 'IN_BEHANDELING', werk: ['vind 1'] });
    expect(await vraag('MENS', 'bekend')).toEqual(inBehandeling);
    expect(await vraag('ANTWOORD', 'bekend')).toMatchObject({ uitkomst: 'BEKEND' });
  });
});
