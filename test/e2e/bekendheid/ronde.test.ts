import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Proefketen, startKeten } from '../../harness/keten.js';
import { BEKENDHEIDSRONDE, GEZIN, type Rondeantwoord, verzoek } from '../../harness/ronde.js';

describe('Een ronde over een gezin', () => {
  let keten: Proefketen;
  beforeAll(async () => {
    keten = await startKeten();
  });
  afterAll(() => keten[Symbol.asyncDispose]());

  it('geeft een rij per persoon en partner, in de volgorde van de personen, met de naam uit het personenregister', async () => {
    const { status, data, errors } = await keten.vraag<Rondeantwoord>(BEKENDHEIDSRONDE, verzoek([GEZIN.moeder, GEZIN.kinderen[0]]));
    expect(errors).toBeUndefined();
    expect(status).toBe(200);
    const uitvragen = data!.bepalenBekendheid.uitvragen;
    const partners = new Set(uitvragen.map(({ partner }) => partner.oin));
    expect(uitvragen).toHaveLength(2 * partners.size);
    expect([...new Set(uitvragen.map(({ persoon }) => persoon.naam?.volledig))]).toEqual(['Marit Geertruida Reitsma', 'Lotte Cornelissen']);
  });

  it('vraagt elke soort ketenpartner, en niet de eigen organisatie', async () => {
    const { data } = await keten.vraag<Rondeantwoord>(BEKENDHEIDSRONDE, verzoek([GEZIN.moeder]));
    const soorten = new Set(data!.bepalenBekendheid.uitvragen.map(({ partner }) => partner.soort));
    expect([...soorten].sort()).toEqual(keten.keten.subgraphs.register.soorten.map(({ soort }) => soort).sort());
    expect(data!.bepalenBekendheid.uitvragen.some(({ partner }) => partner.oin === '00000099003000001000')).toBe(false);
  });

  it('zegt bij elke gevraagde partner of de persoon bekend is', async () => {
    const { data } = await keten.vraag<Rondeantwoord>(BEKENDHEIDSRONDE, verzoek([GEZIN.moeder, GEZIN.vader]));
    for (const { besluit, bijdrage } of data!.bepalenBekendheid.uitvragen) {
      expect(besluit.uitkomst).toBe('TOEGESTAAN');
      expect(bijdrage?.uitkomst).toMatch(/^(BEKEND|ONBEKEND|IN_BEHANDELING)$/);
      if (bijdrage?.uitkomst !== 'BEKEND') expect(bijdrage).toMatchObject({ contact: null, personen: null, betrokkenheden: null, acties: null, nietGedeeld: null });
    }
  });
});
