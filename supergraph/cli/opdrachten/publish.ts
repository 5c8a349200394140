import { Command } from 'commander';
import type { Organisatiepublicatie, Publicatieverslag } from '../../../schema/publicatie.js';
import type { Project } from '../../start/project-organisatie.js';
import { toonBevindingen } from '../bevindingen.js';
import { alsEndpoint, alsReden, alsVersie } from '../invoer.js';
import { leesOndertekendProject, leesSoortinhoud, registratieversie, zoekSoort } from '../project.js';
import { type Ondertekenaar, type Register, registerVan } from '../register.js';
import { Opdrachtfout, toonJson } from '../uitvoer.js';
import { vindGateway } from '../vind-keten.js';

interface Opties {
  readonly soort: boolean;
  readonly organisatie: boolean;
  readonly reden: string;
  readonly endpoint?: string;
  readonly soortversie?: number;
  readonly url?: string;
  readonly json?: boolean;
}

const UITLEG = `
Alleen de kind-beheerder publiceert een soort: wie haar het eerst publiceert. Elke organisatie meldt alleen zichzelf: waar
zij antwoordt, en in welke versies. Zonder --soort of --organisatie gebeurt beide, de soort eerst; is een ander de
kind-beheerder, dan alleen de organisatie. Alles is ondertekend met de sleutel in de map. Is de publicatie niet goed, dan
verandert er niets.

Voorbeelden
  npx handbereik publish ../wijkteam --reden "Eerste versie van het wijkteam"
  npx handbereik publish ../wijkteam --organisatie --endpoint https://subgraph.wijkteam.example/graphql --reden "Verhuisd naar eigen server"`;

/** `handbereik publish <map>`: takes a kind and an organisation up in a chain that runs. */
export function publishOpdracht(): Command {
  return new Command('publish')
    .description('Publiceert uw soort en meldt uw organisatie aan bij een draaiende keten.')
    .argument('<map>', 'map van het project')
    .requiredOption('--reden <reden>', 'waarom; iedereen kan het lezen', alsReden)
    .option('--soort', 'alleen de soort', false)
    .option('--organisatie', 'alleen de organisatie', false)
    .option('--endpoint <url>', 'waar uw subgraph antwoordt; standaard wat in organisatie.json staat', alsEndpoint)
    .option('--soortversie <nummer>', 'in welke versie van de soort uw organisatie antwoordt; standaard de nieuwste', alsVersie)
    .option('--url <url>', 'adres van de keten; standaard die op deze datamap draait')
    .option('--json', 'de uitkomst als JSON')
    .addHelpText('after', UITLEG)
    .action(async (map: string, opties: Opties) => {
      const register = registerVan(await vindGateway(opties.url));
      const { project, teken } = await leesOndertekendProject(map);
      const bekend = await zoekSoort(register, project.organisatie.soort);
      const isBeheerder = bekend === undefined || bekend.beheerder === project.organisatie.oin;
      const alles = opties.soort === opties.organisatie;
      const uitkomst: { soort?: Publicatieverslag; organisatie?: Publicatieverslag } = {};
      if (opties.soort || (alles && isBeheerder)) uitkomst.soort = await publiceerSoort(register, project, teken, opties.reden, bekend?.versie ?? 0);
      if (opties.organisatie || alles) {
        const soortversie = opties.soortversie ?? uitkomst.soort?.versie ?? bekend?.versie;
        if (soortversie === undefined) throw new Opdrachtfout(`De soort ${project.organisatie.soort} is er nog niet.`, 'Publiceer haar eerst, met --soort.');
        uitkomst.organisatie = await meldOrganisatie(register, project, teken, { ...opties, soortversie });
      }
      if (opties.json) toonJson({ keten: register.keten, ...uitkomst });
      else toon(project, uitkomst);
    });
}

async function publiceerSoort(register: Register, project: Project, teken: Ondertekenaar, reden: string, verwachteVersie: number): Promise<Publicatieverslag> {
  return register.bied('publicaties', { wat: 'soort', ...(await leesSoortinhoud(project)), reden, verwachteVersie }, teken);
}

async function meldOrganisatie(register: Register, project: Project, teken: Ondertekenaar, { endpoint, soortversie, reden }: { endpoint?: string; soortversie: number; reden: string }): Promise<Publicatieverslag> {
  const { contract, contacten, endpoint: gebruikelijk } = project.organisatie;
  const verwachteVersie = await registratieversie(register, project, teken);
  const publicatie: Organisatiepublicatie = { wat: 'organisatie', endpoint: endpoint ?? gebruikelijk, contract, soortversie, ...(contacten && { contacten }), reden, verwachteVersie };
  return register.bied('publicaties', publicatie, teken);
}

function toon({ organisatie: { soort, naam, oin } }: Project, uitkomst: { readonly soort?: Publicatieverslag; readonly organisatie?: Publicatieverslag }): void {
  if (uitkomst.soort) {
    const { ongewijzigd, versie, supergraph, bevindingen } = uitkomst.soort;
    toonBevindingen(bevindingen);
    console.log(ongewijzigd === true ? `De soort ${soort} is ongewijzigd: versie ${versie}.` : `De soort ${soort} is gepubliceerd: versie ${versie}, in supergraph ${supergraph}.`);
  }
  if (!uitkomst.organisatie) return console.log('Meld nu uw organisatie aan met npx handbereik publish --organisatie, zodra haar subgraph draait.');
  const { ongewijzigd, versie } = uitkomst.organisatie;
  console.log(ongewijzigd === true ? `De registratie van ${naam} is ongewijzigd: versie ${versie}.` : `${naam} is aangesloten: versie ${versie} van haar registratie.`);
  console.log(`Nu kan een beheerder haar in een samenwerkingsverband plaatsen: npx handbereik place ${oin} --samenwerkingsverband <id> --reden "…"`);
}
