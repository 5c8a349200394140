import { Argument, Command } from 'commander';
import { alsBeheerder } from '../als-beheerder.js';
import { afgebroken } from '../bevindingen.js';
import type { Registersoort } from '../project.js';
import { registerVan } from '../register.js';
import { toonJson, toonTabel } from '../uitvoer.js';
import { vindGateway } from '../vind-keten.js';
import { DEELNEMERS } from '../vragen.js';

const ONDERWERPEN = ['soorten', 'organisaties', 'versies'] as const;
type Onderwerp = (typeof ONDERWERPEN)[number];

interface Opties {
  readonly token?: string;
  readonly url?: string;
  readonly json?: boolean;
}

interface Versie {
  readonly nummer: number;
  readonly vastgesteld: string;
  readonly door: string;
  readonly reden: string;
  readonly soorten: Readonly<Record<string, number>>;
}

interface Organisatie {
  readonly oin: string;
  readonly naam: string;
  readonly soort: string;
  readonly regio: string;
  readonly endpoint: string | null;
  readonly contract: string | null;
  readonly soortversie: number | null;
  readonly versie: number;
}

interface Bladzijde {
  readonly deelnemers: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly edges: readonly { readonly node: Organisatie }[] };
}

const UITLEG = `
Soorten en versies kan iedereen zien; organisaties met waar zij antwoorden alleen een beheerder.

Voorbeelden
  npx handbereik list
  npx handbereik list versies --json`;

/** `handbereik list`: what the register of a chain has. */
export function listOpdracht(): Command {
  return new Command('list')
    .description('Toont welke soorten, organisaties of versies van de supergraph er zijn.')
    .addArgument(new Argument('[wat]', 'soorten, organisaties of versies; standaard soorten').choices([...ONDERWERPEN]).default('soorten'))
    .option('--token <token>', 'voor organisaties: een token van een beheerder; standaard de persona van de demo')
    .option('--url <url>', 'adres van de keten; standaard die op deze datamap draait')
    .option('--json', 'uitvoer voor machines')
    .addHelpText('after', UITLEG)
    .action(async (wat: Onderwerp, opties: Opties) => TOON[wat](opties));
}

const TOON: Readonly<Record<Onderwerp, (opties: Opties) => Promise<void>>> = {
  async soorten({ url, json }) {
    const inhoud = await registerVan(await vindGateway(url)).lees<{ readonly soorten: readonly Registersoort[] }>('soorten');
    if (json) return toonJson(inhoud);
    toonTabel(['soort', 'naam', 'versie', 'contract', 'beheerder'], inhoud.soorten.map(({ soort, naam, versie, contract, beheerder }) => [soort, naam, String(versie), contract, beheerder ?? '']));
    console.log('Wat een soort publiceert: GET /register/soorten/<soort>/schema.graphql. Een eigen soort: npx handbereik new <soort>.');
  },
  async versies({ url, json }) {
    const inhoud = await registerVan(await vindGateway(url)).lees<{ readonly versies: readonly Versie[] }>('versies');
    if (json) return toonJson(inhoud);
    toonTabel(['versie', 'vastgesteld', 'door', 'reden'], inhoud.versies.map(({ nummer, vastgesteld, door, reden }) => [String(nummer), vastgesteld, door, afgebroken(reden, 60)]));
    console.log('Wat er tussen twee versies veranderde: npx handbereik diff <van> <naar>. Terug: npx handbereik rollback --naar <versie>.');
  },
  async organisaties({ token, url, json }) {
    const organisaties = await leesOrganisaties({ ...(token !== undefined && { token }), ...(url !== undefined && { url }) });
    if (json) return toonJson({ organisaties });
    toonTabel(['oin', 'naam', 'soort', 'contract', 'endpoint'], organisaties.map(({ oin, naam, soort, contract, endpoint }) => [oin, afgebroken(naam, 30), soort, contract ?? '', endpoint ?? 'niet aangesloten']));
    console.log('Een organisatie toelaten: npx handbereik admit <oin>.');
  },
};

async function leesOrganisaties(opties: Pick<Opties, 'token' | 'url'>): Promise<readonly Organisatie[]> {
  const alle: Organisatie[] = [];
  for (let after: string | null = null; ; ) {
    const { deelnemers }: Bladzijde = await alsBeheerder<Bladzijde>(DEELNEMERS, { after }, opties);
    alle.push(...deelnemers.edges.map(({ node }) => node));
    if (!deelnemers.pageInfo.hasNextPage) return alle;
    after = deelnemers.pageInfo.endCursor;
  }
}
