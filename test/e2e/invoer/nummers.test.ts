import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Antwoord, type Proefketen, startKeten } from '../../harness/keten.js';
import { laad } from '../../harness/laden.js';
import { BEKENDHEIDSRONDE, type Rondeantwoord, verzoek } from '../../harness/ronde.js';
import { luisterMee, verzoekenPerOrganisatie } from '../../harness/verkeer.js';
import { bestand, bsn, persoon } from '../../unit/identiteit/gbav-bestand.js';

/** Two people under one number, one without a number, and one who can be asked about. */
const BEVOLKING = bestand([
  persoon(1, { '01.02.40': 'Eenling' }),
  persoon(2, { '01.02.40': 'Dubbel' }),
  persoon(3, { '01.02.40': 'Gelijk', '01.01.20': bsn(2) }),
  persoon(4, { '01.02.40': 'Naamloos', '01.01.20': '' }),
]);

describe('Personen naar wie niet op nummer te vragen is', () => {
  let keten: Proefketen;
  let ids: ReadonlyMap<string, string>;
  beforeAll(async () => {
    keten = await startKeten();
    await laad(keten, BEVOLKING);
    const { rows } = await sql<{ id: string; naam: string }>`select id, gegevens::text as naam from persoon`.execute(keten.keten.subgraphs.identiteit.identiteit.opslag.db);
    ids = new Map(rows.map(({ id, naam }) => [['Eenling', 'Dubbel', 'Gelijk', 'Naamloos'].find((wie) => naam.includes(wie)) ?? '', id]));
  });
  afterAll(() => keten[Symbol.asyncDispose]());

  const vraag = (...personen: readonly object[]): Promise<Antwoord<Rondeantwoord>> => keten.vraag<Rondeantwoord>(BEKENDHEIDSRONDE, verzoek([], { personen }));

  it.each(['Dubbel', 'Gelijk', 'Naamloos'])('%s, aangeduid met de sleutel: de vraag gaat naar een mens, met de reden, en geen partner is bevraagd', async (wie) => {
    using verkeer = luisterMee();
    const { data, errors } = await vraag({ id: ids.get(wie) });
    expect(errors).toBeUndefined();
    const { uitvragen } = data!.bepalenBekendheid;
    expect(uitvragen.length).toBeGreaterThan(0);
    for (const { persoon: gevonden, besluit, bijdrage } of uitvragen) {
      expect(gevonden.naam?.volledig).toContain(wie);
      expect(besluit).toMatchObject({ uitkomst: 'VRAAG_MENS', niveau: null, categorieen: [], uitleg: expect.stringMatching(/^[A-Z].{20,}\.$/) as string });
      expect(bijdrage).toBeNull();
    }
    expect(verzoekenPerOrganisatie(verkeer).size).toBe(0);
  });

  it('aangeduid met het gedeelde nummer: een fout op de plaats van het nummer, en geen partner is bevraagd', async () => {
    using verkeer = luisterMee();
    const { tekst, errors } = await vraag({ bsn: bsn(1) }, { bsn: bsn(2) });
    expect(errors).toMatchObject([{ extensions: { code: 'PERSOON_NIET_EENDUIDIG', plaats: 'verzoek.personen[1]' } }]);
    expect(tekst).not.toContain(bsn(2));
    expect(verzoekenPerOrganisatie(verkeer).size).toBe(0);
  });

  it('in één ronde met iemand die wel een nummer heeft wordt alleen naar die gevraagd', async () => {
    const { data } = await vraag({ id: ids.get('Naamloos') }, { id: ids.get('Eenling') });
    const perUitkomst = Map.groupBy(data!.bepalenBekendheid.uitvragen, ({ persoon: wie }) => wie.id);
    expect(perUitkomst.get(ids.get('Naamloos')!)!.every(({ besluit, bijdrage }) => besluit.uitkomst === 'VRAAG_MENS' && bijdrage === null)).toBe(true);
    expect(perUitkomst.get(ids.get('Eenling')!)!.every(({ besluit, bijdrage }) => besluit.uitkomst === 'TOEGESTAAN' && bijdrage !== null)).toBe(true);
  });
});
