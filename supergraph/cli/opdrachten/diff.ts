import { Command } from 'commander';
import { contracttekst } from '../../../schema/contract.js';
import { isProjectmap, leesProject } from '../../start/project-organisatie.js';
import { afgebroken } from '../bevindingen.js';
import { leesSoortinhoud, zoekSoort } from '../project.js';
import { type Register, registerVan } from '../register.js';
import { Opdrachtfout, toonJson, toonTabel } from '../uitvoer.js';
import type { Verschil } from '../verschil.js';
import { vindGateway } from '../vind-keten.js';

interface Opties {
  readonly url?: string;
  readonly json?: boolean;
}

/** Two schemas, with what they are called. */
interface Paar {
  readonly van: string;
  readonly naar: string;
  readonly oud: string;
  readonly nieuw: string;
}

const UITLEG = `
Met nummers: wat er voor clients veranderde tussen twee versies van de supergraph; zonder tweede nummer tot nu. Met de map
van een project: wat er verandert als u publiceert. Wat breekt staat voorop.

Voorbeelden
  npx handbereik diff 3 4
  npx handbereik diff ../wijkteam`;

/** `handbereik diff <van> [naar]`: what changed between two versions, or what a publication would change. */
export function diffOpdracht(): Command {
  return new Command('diff')
    .description('Toont wat er tussen twee versies van de supergraph verandert, of door uw publicatie.')
    .argument('<van>', 'nummer van een versie, of de map van een project')
    .argument('[naar]', 'nummer van een versie; standaard de nieuwste')
    .option('--url <url>', 'adres van de keten; standaard die op deze datamap draait')
    .option('--json', 'de verschillen als JSON')
    .addHelpText('after', UITLEG)
    .action(async (van: string, naar: string | undefined, { url, json }: Opties) => {
      const register = registerVan(await vindGateway(url));
      const { verschillen } = await import('../verschil.js');
      const paar = isNummer(van) ? await tussenVersies(register, van, naar) : await metProject(register, van, naar);
      const gevonden = await verschillen(paar.oud, paar.nieuw);
      if (json) toonJson({ van: paar.van, naar: paar.naar, verschillen: gevonden });
      else toon(paar, gevonden);
    });
}

const isNummer = (waarde: string): boolean => /^\d{1,9}$/.test(waarde);

async function tussenVersies(register: Register, van: string, naar: string | undefined): Promise<Paar> {
  if (naar !== undefined && !isNummer(naar)) throw new Opdrachtfout(`${JSON.stringify(naar)} is geen nummer van een versie.`, 'Bekijk de nummers met npx handbereik list versies.');
  const oud = await register.leesTekst(`versies/${van}/api.graphql`);
  const nieuw = await register.leesTekst(naar === undefined ? 'api.graphql' : `versies/${naar}/api.graphql`);
  return { van: `versie ${van}`, naar: naar === undefined ? 'nu' : `versie ${naar}`, oud, nieuw };
}

async function metProject(register: Register, map: string, naar: string | undefined): Promise<Paar> {
  if (!(await isProjectmap(map))) throw new Opdrachtfout(`${map} is geen nummer van een versie en geen map van een project.`, 'Geef een nummer uit npx handbereik list versies, of een map met organisatie.json.');
  if (naar !== undefined) throw new Opdrachtfout('Een project wordt vergeleken met wat er is gepubliceerd; daar hoort geen nummer bij.', 'Laat het tweede argument weg.');
  const { soort, sdl } = await leesSoortinhoud(await leesProject(map));
  const bekend = await zoekSoort(register, soort);
  const oud = bekend === undefined ? contracttekst() : await register.leesTekst(`soorten/${soort}/schema.graphql`);
  return { van: bekend === undefined ? 'het contract' : `${soort} versie ${bekend.versie}`, naar: map, oud, nieuw: sdl };
}

function toon({ van, naar }: Paar, gevonden: readonly Verschil[]): void {
  if (gevonden.length === 0) return console.log(`Tussen ${van} en ${naar} is er geen verschil.`);
  toonTabel(['gevolg', 'plaats', 'wat'], gevonden.map(({ gevolg, plaats, wat }) => [gevolg, afgebroken(plaats, 60), afgebroken(wat, 60)]));
  const breekt = gevonden.filter(({ gevolg }) => gevolg === 'breekt').length;
  console.log(`${gevonden.length} ${gevonden.length === 1 ? 'verschil' : 'verschillen'} van ${van} naar ${naar}; ${breekt === 0 ? 'niets ervan breekt een vraag.' : `${breekt} kan een vraag breken. Wie er breekt, zegt npx handbereik check.`}`);
}
