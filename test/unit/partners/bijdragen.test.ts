import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { CONTRACT } from '../../../schema/contract.js';
import { type Bewijs, GEDEELDE_GROEPEN, Gegevenscategorie, type Partnersoort, telQueries } from '../../../subgraphs/kit/index.js';
import { partnerschema } from '../../../subgraphs/kit/partner/partnerschema.js';
import { ggz } from '../../../subgraphs/partners/ggz/index.js';
import { onderwijs } from '../../../subgraphs/partners/onderwijs/index.js';
import { proefdatabase, type Proefserver } from '../../harness/postgres.js';
import { alles } from './hulp/bewijzen.js';
import { type Proefbronhouder, startBronhouder } from './hulp/bronhouder.js';
import { SOORTEN } from './hulp/soorten.js';

type Rij = Readonly<Record<string, unknown>>;

let database: Proefserver;
beforeAll(async () => {
  database = await proefdatabase(inject('adminUrl'));
});
afterAll(() => database.stop());

/** The category of every own group, as its schema has it. */
async function categorieen(soort: Partnersoort): Promise<readonly (readonly [groep: string, categorie: string])[]> {
  const { sdl } = await partnerschema(soort);
  return soort.groepen.map((groep) => [groep, new RegExp(`^  ${groep}: .*@gegeven\\(categorie: (\\w+)`, 'm').exec(sdl)?.[1] ?? ''] as const);
}

/** Every group that is a list in the answer. */
const lijsten = (soort: Partnersoort): string[] => [...GEDEELDE_GROEPEN, ...soort.groepen].filter((groep) => groep !== 'contact');
const rijenVan = (antwoord: Rij | null | undefined, groep: string): readonly Rij[] => (antwoord?.[groep] as readonly Rij[] | null) ?? [];
const PAS_BIJ_VOLLEDIG = new Set(['toelichting', 'tekst', 'doel', 'verwijzing', 'resultaat', 'voorwaarden']);

// The rule of a kind decides whether there is an answer at all; what an answer holds is tested without it.
describe.each(SOORTEN.map((soort) => [soort.soort, { ...soort, regels: [] }] as const))('bijdrage van soort %s', (_naam, soort) => {
  let bronhouder: Proefbronhouder;
  let bewijzen: readonly Bewijs[];
  beforeAll(async () => {
    bronhouder = await startBronhouder(soort, database.adminUrl);
    bewijzen = bronhouder.dossiers.map(({ dossier }) => alles(bronhouder.pseudoniem(dossier.bsn)));
  });
  afterAll(() => bronhouder.stop());

  it('geeft zonder fouten terug wat in het dossier staat, als het bewijs alles dekt', async () => {
    const antwoorden = await bronhouder.vraagMet(bewijzen);
    for (const [i, { rijen }] of bronhouder.dossiers.entries()) {
      const antwoord = antwoorden[i];
      expect(antwoord).toMatchObject({ uitkomst: 'BEKEND', niveau: 'VOLLEDIG', contract: CONTRACT, contact: rijen.groepen['contact']?.[0], nietGedeeld: [] });
      for (const groep of lijsten(soort)) expect({ [groep]: antwoord?.[groep] }).toEqual({ [groep]: rijen.groepen[groep] });
    }
    expect(soort.groepen.filter((groep) => antwoorden.every((antwoord) => rijenVan(antwoord, groep).length === 0))).toEqual([]);
  });

  it('geeft op niveau BEPERKT geen vrije tekst, en verder hetzelfde', async () => {
    for (const antwoord of await bronhouder.vraagMet(bewijzen.map((bewijs) => ({ ...bewijs, niveau: 'BEPERKT' })))) {
      expect(lijsten(soort).filter((groep) => antwoord?.[groep] === null)).toEqual([]);
      const velden = lijsten(soort).flatMap((groep) => rijenVan(antwoord, groep)).flatMap((rij) => Object.entries(rij));
      expect(velden.filter(([naam, waarde]) => PAS_BIJ_VOLLEDIG.has(naam) && waarde !== null)).toEqual([]);
    }
  });

  it('geeft op niveau MINIMAAL, en bij een bekendheidsvraag, alleen contact', async () => {
    const minimaal = await bronhouder.vraagMet(bewijzen.map((bewijs) => ({ ...bewijs, niveau: 'MINIMAAL' })));
    const bekendheid = await bronhouder.vraagMet(bewijzen.map((bewijs) => ({ ...bewijs, fase: 'BEKENDHEID' })));
    for (const antwoord of [...minimaal, ...bekendheid]) {
      expect(antwoord).toMatchObject({ uitkomst: 'BEKEND', contact: { naam: expect.any(String) as string } });
      expect(lijsten(soort).filter((groep) => antwoord?.[groep] !== null)).toEqual([]);
    }
  });

  it('geeft een eigen groep alleen als het bewijs haar categorie noemt', async () => {
    for (const [groep, categorie] of await categorieen(soort)) {
      const zonder = Object.values(Gegevenscategorie).filter((een) => een !== categorie);
      const antwoorden = await bronhouder.vraagMet(bewijzen.map((bewijs) => ({ ...bewijs, categorieen: zonder })));
      expect(antwoorden.map((antwoord) => ({ [groep]: antwoord?.[groep] }))).toEqual(bewijzen.map(() => ({ [groep]: null })));
    }
  });

  it('antwoordt ONBEKEND over wie niet in de index staat', async () => {
    const [antwoord] = await bronhouder.vraagMet([alles('iemand-anders')]);
    expect(antwoord).toMatchObject({ uitkomst: 'ONBEKEND', niveau: null, contract: CONTRACT, contact: null, personen: null, nietGedeeld: null });
    for (const groep of soort.groepen) expect(antwoord?.[groep]).toBeNull();
  });

  it('geeft niets op een vervalst of verlopen bewijs of een bewijs voor een ander, en zegt alleen in het log waarom', async () => {
    const [bewijs] = bewijzen;
    if (!bewijs) throw new Error('Er is geen dossier.');
    const { bewijzen: maker, oin } = bronhouder;
    const tokens = [await maker.vervalst(bewijs, oin), await maker.verlopen(bewijs, oin), await maker.echt(bewijs, '00000099000000000009'), 'onzin', await maker.echt(bewijs, oin)];
    const { data, errors } = await bronhouder.vraag(tokens);
    expect(errors).toBeUndefined();
    expect(data?._entities.map((antwoord) => antwoord?.['uitkomst'] ?? null)).toEqual([null, null, null, null, 'BEKEND']);
    expect(bronhouder.logregels.filter((regel) => regel.includes('bewijs-afgewezen')).length).toBeGreaterThanOrEqual(4);
  });

  it('stelt elke tabel ten hoogste één vraag, hoeveel personen het ook zijn', async () => {
    const { opslag } = bronhouder.houder;
    if (!opslag) return expect(soort.soort).toBe(onderwijs.soort);
    const telling = telQueries([opslag]);
    await bronhouder.vraagMet(bewijzen);
    telling.stop();
    expect(telling.perTabel.size).toBe(1 + GEDEELDE_GROEPEN.length + soort.groepen.length);
    expect(Math.max(...telling.perTabel.values())).toBe(1);
  });

  it('schrijft geen persoonsnummer of naam in het log of de logboeken', async () => {
    const { verwerkingen, beslissingen } = bronhouder.logboek;
    expect([verwerkingen.length, beslissingen.length].every((aantal) => aantal > 0)).toBe(true);
    const log = `${bronhouder.logregels.join('\n')}${JSON.stringify({ verwerkingen, beslissingen })}`;
    for (const { dossier } of bronhouder.dossiers) {
      expect(log).not.toContain(dossier.bsn);
      expect(log).not.toContain(dossier.persoon.naam);
    }
  });
});

describe('de zwijgplicht van de ggz (artikel 7:457 BW)', () => {
  let bronhouder: Proefbronhouder;
  beforeAll(async () => {
    bronhouder = await startBronhouder(ggz, database.adminUrl);
  });
  afterAll(() => bronhouder.stop());

  const zonderSleutel = (antwoord: Rij | null | undefined): Rij => ({ ...antwoord, bewijs: undefined, peilmoment: undefined });

  it('brengt een vraag naar gezondheid bij een mens, of de persoon nu bekend is of niet', async () => {
    const bekend = bronhouder.pseudoniem(bronhouder.dossiers[0]?.dossier.bsn ?? '');
    const [over, ander] = await bronhouder.vraagMet([alles(bekend), alles('iemand-anders')]);
    expect(zonderSleutel(over)).toEqual(zonderSleutel(ander));
    const { oin, contract, uitkomst, ...rest } = zonderSleutel(over);
    expect({ oin, contract, uitkomst }).toEqual({ oin: bronhouder.oin, contract: CONTRACT, uitkomst: 'IN_BEHANDELING' });
    expect(Object.values(rest).every((waarde) => waarde === null || waarde === undefined)).toBe(true);
  });

  it('laat een vraag zonder gezondheid, en de bekendheidsvraag, gewoon beantwoorden', async () => {
    const bewijs = alles(bronhouder.pseudoniem(bronhouder.dossiers[0]?.dossier.bsn ?? ''));
    const [zonder, bekendheid] = await bronhouder.vraagMet([{ ...bewijs, categorieen: ['BETROKKENHEID', 'ACTIES'] }, { ...bewijs, fase: 'BEKENDHEID' }]);
    expect(zonder).toMatchObject({ uitkomst: 'BEKEND', betrokkenheden: expect.any(Array) as Rij[], behandelingen: null, crisisafspraken: null });
    expect(bekendheid).toMatchObject({ uitkomst: 'BEKEND', betrokkenheden: null });
  });
});
