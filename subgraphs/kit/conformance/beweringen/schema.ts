import { type FieldDefinitionNode, isNonNullType, Kind } from 'graphql';
import type { Bewering } from '../bewering.js';
import { NORMEN } from '../normen.js';
import { geenVan } from '../uitslag.js';
import { definitiesIn, eisVan, kaal, nodigeDefinities } from '../bank/contractnorm.js';
import { bijdragedefinities } from '../bank/soortkennis.js';

/** How the SDL relates to the contract, and what the kind adds. */
export const SCHEMA: readonly Bewering[] = [
  {
    naam: 'contract-gelijk',
    verplicht: true,
    norm: NORMEN.contract,
    wat: 'Wat de SDL van het contract heeft is gelijk aan het contract, en er ontbreekt niets.',
    toets: async (bank) => {
      const { document, contract } = await bank.gepubliceerd();
      const eigen = new Map(definitiesIn(document).map((definitie) => [definitie.name.value, definitie]));
      const anders = [...contract].filter(([naam, norm]) => eigen.has(naam) && kaal(eigen.get(naam)!) !== kaal(norm)).map(([naam]) => naam);
      const mist = [...nodigeDefinities(contract)].filter((naam) => !eigen.has(naam)).map((naam) => `${naam} ontbreekt`);
      const norm = contract.get('Bijdrage') as { readonly fields?: readonly FieldDefinitionNode[] } | undefined;
      const velden = bijdragedefinities(document).flatMap(({ name, fields }) => (norm?.fields ?? []).flatMap((veld) => {
        const heeft = fields?.find((kandidaat) => kandidaat.name.value === veld.name.value);
        return heeft && kaal(heeft) === kaal(veld) ? [] : [`${name.value}.${veld.name.value}`];
      }));
      return geenVan([...anders, ...mist, ...velden], `alles gelijk aan contract ${bank.contract}`);
    },
  },
  {
    naam: 'eigen-voorvoegsel',
    verplicht: true,
    norm: NORMEN.contract,
    wat: 'Eigen typen beginnen met het voorvoegsel van de soort, zodat zij nooit die van een ander zijn.',
    toets: async (bank) => {
      const { type, eigenTypen } = await bank.gepubliceerd();
      const voorvoegsel = type.name.replace(/Bijdrage$/, '');
      return geenVan(eigenTypen.map(({ name }) => name.value).filter((naam) => !naam.startsWith(voorvoegsel)), `alleen namen die met ${voorvoegsel} beginnen`);
    },
  },
  {
    naam: 'eigen-velden-nullable',
    verplicht: true,
    norm: NORMEN.router,
    wat: 'Eigen velden van de bijdrage mogen null zijn: van een organisatie die uitvalt zijn zij dat.',
    toets: async (bank) => {
      const { type, eigenVelden } = await bank.gepubliceerd();
      return geenVan(eigenVelden.map(({ name }) => name.value).filter((naam) => isNonNullType(type.getFields()[naam]!.type)), 'geen eigen velden met een uitroepteken');
    },
  },
  {
    naam: 'eigen-velden-gegeven',
    verplicht: true,
    norm: NORMEN.gegeven,
    wat: 'Eigen velden van de bijdrage zeggen met @gegeven onder welke categorie zij vallen en vanaf welk niveau.',
    toets: async (bank) => {
      const { eigenVelden } = await bank.gepubliceerd();
      return geenVan(eigenVelden.filter((veld) => eisVan(veld)?.categorie === undefined).map(({ name }) => name.value), 'bij elk eigen veld @gegeven met een categorie');
    },
  },
  {
    naam: 'eigen-velden-beantwoord',
    verplicht: true,
    norm: NORMEN.federatie,
    wat: 'Elk eigen veld uit de SDL is echt te vragen, en staat dan in het antwoord.',
    toets: async (bank) => {
      const { eigenVelden } = await bank.gepubliceerd();
      const namen = eigenVelden.filter(({ arguments: lijst }) => !lijst?.some(({ type }) => type.kind === Kind.NON_NULL_TYPE)).map(({ name }) => name.value);
      const [{ geweigerd }, { entiteiten }] = [await bank.keuze(), await bank.vraag([bank.bewijs(bank.iemand)])];
      const [bijdrage] = entiteiten;
      return geenVan(namen.filter((naam) => geweigerd.includes(naam) || (bijdrage && !(naam in bijdrage))), 'elk eigen veld beantwoord, desnoods met null');
    },
  },
];
