import { createReadStream, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GbavFout } from '../../../subgraphs/functies/identiteit/gbav/index.js';
import { laadBevolking } from '../../../supergraph/start/bevolking.js';
import { type Proefketen, startKeten } from '../../harness/keten.js';
import { BEKENDHEIDSRONDE, GEZIN, type Rondeantwoord, verzoek } from '../../harness/ronde.js';

const BESTAND = process.env['HANDBEREIK_PROEFPERSONEN'];
const BSNS = ['999996149', '999996150', '999996186', '999996174'];
const niets = (): void => {};

/** Name and date of birth of the list with this number, straight from the file: columns 01.01.20, 01.02 and 01.03.10. */
function inHetBestand(bsn: string): string {
  const rij = readFileSync(BESTAND!, 'utf8').split('\n').map((regel) => regel.split(';')).find((cellen) => cellen[0] && cellen[2] === bsn);
  const [voornamen, , voorvoegsel, geslachtsnaam, geboren = ''] = rij!.slice(3);
  return `${[voornamen, voorvoegsel, geslachtsnaam].filter(Boolean).join(' ')} ${geboren.slice(0, 4)}-${geboren.slice(4, 6)}-${geboren.slice(6)}`;
}

describe.skipIf(!BESTAND)('Met de gepubliceerde proefpersonen geladen (overgeslagen zonder HANDBEREIK_PROEFPERSONEN)', () => {
  let keten: Proefketen;
  beforeAll(async () => {
    keten = await startKeten();
    await laadBevolking(keten.keten.subgraphs, createReadStream(BESTAND!), 'proefpersonen', niets);
  });
  afterAll(() => keten[Symbol.asyncDispose]());

  it('gaat een ronde over precies die personen', async () => {
    const { data, errors } = await keten.vraag<Rondeantwoord>(BEKENDHEIDSRONDE, verzoek(BSNS));
    expect(errors).toBeUndefined();
    const personen = data!.bepalenBekendheid.uitvragen.map(({ persoon }) => `${persoon.naam?.volledig} ${persoon.geboorte?.datum}`);
    expect([...new Set(personen)]).toEqual(BSNS.map((bsn) => inHetBestand(bsn)));
    expect(data!.bepalenBekendheid.uitvragen.some(({ bijdrage }) => bijdrage?.uitkomst === 'BEKEND')).toBe(true);
  });

  it('zijn de personen van de demo er niet meer, en hun dossiers ook niet', async () => {
    const { data, errors } = await keten.vraag<Rondeantwoord>(BEKENDHEIDSRONDE, verzoek([GEZIN.moeder]));
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'PERSOON_ONBEKEND', plaats: 'verzoek.personen[0]' } }]);
  });

  it('is een nummer dat op twee lijsten staat niet eenduidig; met de sleutel erbij oordeelt een mens', async () => {
    const { errors } = await keten.vraag(BEKENDHEIDSRONDE, verzoek(['999992788']));
    expect(errors).toMatchObject([{ extensions: { code: 'PERSOON_NIET_EENDUIDIG' } }]);
    const { data } = await keten.vraag<{ zoekPersonen: readonly { id: string }[] }>('query($bsn: BSN!) { zoekPersonen(bsn: $bsn) { id } }', { bsn: '999992788' });
    expect(data!.zoekPersonen).toHaveLength(2);
    const ronde = await keten.vraag<Rondeantwoord>(BEKENDHEIDSRONDE, verzoek([], { personen: [{ id: data!.zoekPersonen[0]!.id }] }));
    expect(new Set(ronde.data!.bepalenBekendheid.uitvragen.map(({ besluit, bijdrage }) => `${besluit.uitkomst} ${bijdrage === null}`))).toEqual(new Set(['VRAAG_MENS true']));
  });
});

describe('Een bestand dat niet deugt', () => {
  it('verandert niets: de bevolking en haar dossiers blijven', async () => {
    await using keten = await startKeten();
    const voor = await keten.vraag<Rondeantwoord>(BEKENDHEIDSRONDE, verzoek([GEZIN.moeder]));
    for (const inhoud of ['', 'a;b;c\n1;2;3\n', '\u0000\u0001\u0002']) {
      await expect(laadBevolking(keten.keten.subgraphs, Readable.from([Buffer.from(inhoud)]), 'kapot', niets)).rejects.toThrow(GbavFout);
    }
    const na = await keten.vraag<Rondeantwoord>(BEKENDHEIDSRONDE, verzoek([GEZIN.moeder]));
    const zonderMoment = (antwoord: typeof voor) => antwoord.data!.bepalenBekendheid.uitvragen.map(({ bijdrage, ...rest }) => ({ ...rest, bijdrage: { ...bijdrage, peilmoment: null } }));
    expect(zonderMoment(na)).toEqual(zonderMoment(voor));
  });
});
