import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getNamedType, type GraphQLEnumType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema, isEnumType, isNonNullType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { PAKKETMAP } from '../../../schema/pakket.js';
import { bekendheidschema } from '../../../subgraphs/functies/bekendheid/index.js';
import { DEMOPARTNERS, Gegevenscategorie, SYNTHETISCH, type Partnersoort } from '../../../subgraphs/kit/index.js';
import { partnerschema } from '../../../subgraphs/kit/partner/partnerschema.js';
import type { Subgraphschema } from '../../../subgraphs/kit/schema/bouw-schema.js';
import { PARTNERSOORTEN } from '../../../subgraphs/partners/index.js';
import { stelSamen } from '../../../supergraph/composition/samenstellen.js';
import { dossiersVan } from './hulp/dossiers.js';
import { mapVan, SOORTEN } from './hulp/soorten.js';

/** Fields and types of the contract: the kit holds those to `schema/*.graphql`. */
const VAN_HET_CONTRACT = new Set(['Bijdrage', 'Contactpunt', 'PersoonBijPartner', 'Relatie', 'Betrokkenheid', 'Actie', 'NietGedeeld', 'Query', '_Service']);
const VRIJE_TEKST = /^(toelichting|tekst|doel|verwijzing|resultaat)$/;

interface Eis {
  readonly categorie: string | undefined;
  readonly niveau: string | undefined;
}

function eisVan(veld: GraphQLField<unknown, unknown>): Eis | undefined {
  const directive = veld.astNode?.directives?.find(({ name }) => name.value === 'gegeven');
  const argument = (naam: string): string | undefined => {
    const waarde = directive?.arguments?.find(({ name }) => name.value === naam)?.value;
    return waarde && 'value' in waarde ? String(waarde.value) : undefined;
  };
  return directive && { categorie: argument('categorie'), niveau: argument('niveau') };
}

/** The object types of a kind, and every enum in its schema. */
function eigenTypen(schema: GraphQLSchema): (GraphQLObjectType | GraphQLEnumType)[] {
  return Object.values(schema.getTypeMap()).filter(({ name }) => !/^_|__/.test(name))
    .filter((type): type is GraphQLObjectType | GraphQLEnumType => (isObjectType(type) && !VAN_HET_CONTRACT.has(type.name)) || (isEnumType(type) && /^[A-Z]/.test(type.name)));
}

describe.each(SOORTEN.map((soort) => [soort.soort, soort] as const))('soort %s', (_naam, soort: Partnersoort) => {
  let gebouwd: Subgraphschema;
  let eigenVelden: GraphQLField<unknown, unknown>[];
  beforeAll(async () => {
    gebouwd = await partnerschema(soort);
    const type = gebouwd.schema.getType(soort.bijdrage.name);
    const contract = gebouwd.schema.getType('Bijdrage');
    if (!isObjectType(type) || !contract || !('getFields' in contract)) throw new Error('Het bijdragetype ontbreekt.');
    eigenVelden = Object.values(type.getFields()).filter(({ name }) => !(name in contract.getFields()));
  });

  it('publiceert de SDL die naast de code staat; npm run schema maakt haar opnieuw', () => {
    expect(readFileSync(join(PAKKETMAP, mapVan(soort.soort), 'schema.graphql'), 'utf8')).toBe(gebouwd.sdl);
  });

  it('past met de coördinator in één supergraph', async () => {
    const schema = await bekendheidschema([{ soort: soort.soort, naam: soort.naam, type: soort.bijdrage.name }]);
    const { supergraph } = stelSamen([{ naam: 'bekendheid', url: 'http://a', sdl: schema.sdl }, { naam: soort.soort, url: 'http://b', sdl: gebouwd.sdl }]);
    for (const { name } of eigenVelden) expect(supergraph).toContain(`${name}:`);
  });

  it('bevat geen type van een andere soort', () => {
    const anderen = SOORTEN.filter((ander) => ander !== soort).map(({ bijdrage }) => bijdrage.name);
    expect(anderen.filter((naam) => gebouwd.schema.getType(naam))).toEqual([]);
  });

  it('heeft een of twee eigen groepen, elk een veld van het bijdragetype', () => {
    expect(eigenVelden.map(({ name }) => name)).toEqual(soort.groepen);
    expect(soort.groepen.length).toBeGreaterThanOrEqual(1);
    expect(soort.groepen.length).toBeLessThanOrEqual(2);
  });

  it('zegt bij elk eigen veld bij welke categorie en welk niveau het hoort', () => {
    const zonder = eigenVelden.filter((veld) => {
      const { categorie = '', niveau = '' } = eisVan(veld) ?? {};
      return !(categorie in Gegevenscategorie) || !['BEPERKT', 'VOLLEDIG'].includes(niveau);
    });
    expect(zonder.map(({ name }) => name)).toEqual([]);
  });

  it('geeft vrije tekst pas op niveau VOLLEDIG, en laat null toe waar een veld kan worden onthouden', () => {
    const velden = eigenVelden.map(({ type }) => getNamedType(type)).filter(isObjectType).flatMap((type) => Object.values(type.getFields()));
    expect(velden.filter((veld) => VRIJE_TEKST.test(veld.name) && eisVan(veld)?.niveau !== 'VOLLEDIG').map(({ name }) => name)).toEqual([]);
    expect(velden.filter((veld) => eisVan(veld) && isNonNullType(veld.type)).map(({ name }) => name)).toEqual([]);
  });

  it('beschrijft elk type, elk veld en elke waarde in een hele zin', () => {
    const delen = eigenTypen(gebouwd.schema).flatMap((type) => [
      { naam: type.name, zin: type.description },
      ...(isObjectType(type) ? Object.values(type.getFields()) : type.getValues()).map(({ name, description }) => ({ naam: `${type.name}.${name}`, zin: description })),
    ]);
    expect(delen.filter(({ zin }) => !/^[A-ZÀ-Ý].*\.$/s.test(zin ?? '')).map(({ naam }) => naam)).toEqual([]);
  });

  it('geeft eigen typen de naam van de soort als voorvoegsel', () => {
    const voorvoegsel = soort.soort.split('-').map((deel) => `${deel[0]?.toUpperCase()}${deel.slice(1)}`).join('');
    expect(soort.bijdrage.name).toBe(`${voorvoegsel}Bijdrage`);
    const bereikbaar = eigenVelden.map(({ type }) => getNamedType(type)).filter(isObjectType)
      .flatMap((type) => [type, ...Object.values(type.getFields()).map((veld) => getNamedType(veld.type))]);
    const eigen = bereikbaar.filter((type) => !isSpecifiedScalarType(type) && !['OnvolledigeDatum', 'Betrokkenheidstatus'].includes(type.name));
    expect(eigen.filter(({ name }) => !name.startsWith(voorvoegsel)).map(({ name }) => name)).toEqual([]);
  });

  it('maakt dezelfde dossiers bij dezelfde bevolking, met elke eigen groep erin', () => {
    const dossiers = dossiersVan(soort);
    expect(JSON.stringify(dossiersVan(soort))).toBe(JSON.stringify(dossiers));
    expect(soort.groepen.filter((groep) => dossiers.every(({ rijen }) => !rijen.groepen[groep]?.length))).toEqual([]);
  });

  it('heeft gevarieerde dossiers: iedere soort betrokkenheid, iedere stand, en acties met en zonder resultaat', () => {
    const dossiers = dossiersVan(soort).map(({ dossier }) => dossier);
    const soorten = new Set(dossiers.flatMap(({ betrokkenheden }) => betrokkenheden.map(({ soort: een }) => een)));
    expect([...soorten].sort()).toEqual(soort.voorbeelden.catalogus.betrokkenheden.map(({ soort: een }) => een).sort());
    expect(new Set(dossiers.flatMap(({ betrokkenheden }) => betrokkenheden.map(({ status }) => status)))).toEqual(new Set(['AANGEMELD', 'LOPEND', 'AFGESLOTEN']));
    expect(new Set(dossiers.flatMap(({ acties }) => acties.map(({ resultaat }) => resultaat === null))).size).toBe(2);
  });

  it('merkt elke vrije tekst als synthetisch, en geeft elke rij van een groep dezelfde velden', () => {
    for (const groep of soort.groepen) {
      const rijen = dossiersVan(soort).flatMap(({ rijen: { groepen } }) => groepen[groep] ?? []);
      expect(new Set(rijen.map((rij) => Object.keys(rij).join()))).toHaveProperty('size', 1);
      for (const [naam, waarde] of rijen.flatMap((rij) => Object.entries(rij))) {
        if (VRIJE_TEKST.test(naam) && waarde !== null) expect(waarde).toMatch(new RegExp(`\\. ${SYNTHETISCH.replace(/[()]/g, '\\$&')}$`));
      }
    }
  });

  it('geeft eigen groepen geen naam van iemand en geen persoonsnummer', () => {
    for (const { dossier, rijen } of dossiersVan(soort)) {
      const tekst = JSON.stringify(soort.groepen.map((groep) => rijen.groepen[groep]));
      expect(tekst).not.toContain(dossier.bsn);
      expect(tekst).not.toContain(dossier.persoon.naam);
    }
  });
});

describe('alle soorten samen', () => {
  it('staan in de volgorde van de demo-organisaties', () => {
    expect(PARTNERSOORTEN.map(({ soort }) => soort)).toEqual([...new Set(DEMOPARTNERS.map(({ soort }) => soort))]);
  });

  it('passen in één supergraph', async () => {
    const soorten = PARTNERSOORTEN.map(({ soort, naam, bijdrage }) => ({ soort, naam, type: bijdrage.name }));
    const schema = await bekendheidschema(soorten);
    const delen = await Promise.all(PARTNERSOORTEN.map(async (soort) => ({ naam: soort.soort, url: `http://${soort.soort}`, sdl: (await partnerschema(soort)).sdl })));
    const { supergraph } = stelSamen([{ naam: 'bekendheid', url: 'http://bekendheid', sdl: schema.sdl }, ...delen]);
    for (const { bijdrage } of PARTNERSOORTEN) expect(supergraph).toContain(`type ${bijdrage.name} implements Bijdrage`);
  });
});
