import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { alsBeheerder, type Beheeropties } from '../als-beheerder.js';
import { alsReden } from '../invoer.js';
import { Opdrachtfout, toonJson } from '../uitvoer.js';
import { leesWetsbestand, metRegels } from '../wetspakket.js';
import { VASTLEGGEN, WETSPAKKETTEN } from '../vragen.js';

interface Opties extends Beheeropties {
  readonly pakket?: string;
  readonly reden: string;
  readonly json?: boolean;
}

interface Pakketversie {
  readonly id: string;
  readonly versie: number;
  /** Whether it is the one that is decided by. */
  readonly telt: boolean;
  readonly herkomst: 'PRODUCT' | 'VASTGELEGD';
  readonly tekst: string;
}

interface Pakketten {
  readonly wetspakketten: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly edges: readonly { readonly node: Pakketversie }[] };
}

const UITLEG = `
Voor een beheerder van de keten. Met --pakket komt de regel (of de lijst van regels) in het bestand bij dat wetspakket, als
zijn volgende versie; een regel met een id dat er al is, vervangt die. Zonder --pakket is het bestand een heel pakket. Er
wordt binnen een seconde mee besloten. Een regel is instelbaar beleid, geen juridisch advies; de velden staan in
schema/recht/README.md.

Voorbeelden
  npx handbereik rule ../wijkteam/regel.yaml --pakket wmo-2015 --reden "Het wijkteam mag Veilig Thuis antwoorden"
  npx handbereik rule schema/recht/wams.yaml --reden "De wet is aangenomen"`;

/** `handbereik rule <bestand>`: lays down what may be given on which article of law. */
export function ruleOpdracht(): Command {
  return new Command('rule')
    .description('Legt als beheerder een regel of een heel wetspakket vast in een draaiende keten.')
    .argument('<bestand>', 'YAML met een regel, een lijst van regels of een heel wetspakket')
    .requiredOption('--reden <reden>', 'waarom; iedereen kan het lezen', alsReden)
    .option('--pakket <id>', 'bij welk wetspakket de regel hoort, zoals wmo-2015')
    .option('--token <token>', 'een token van de uitgever van deze installatie; standaard de persona beheerder')
    .option('--url <url>', 'adres van de gateway')
    .option('--json', 'de versie van het pakket als JSON')
    .addHelpText('after', UITLEG)
    .action(async (bestand: string, { pakket: id, reden, json, ...beheer }: Opties) => {
      const tekst = await readFile(bestand, 'utf8').catch(() => {
        throw new Opdrachtfout(`Het bestand ${bestand} is niet te lezen.`, 'Controleer het pad.');
      });
      const gelezen = leesWetsbestand(tekst);
      if ('regels' in gelezen && id === undefined) throw new Opdrachtfout('Bij welk wetspakket hoort deze regel?', 'Noem het met --pakket, zoals --pakket wmo-2015.');
      if ('pakket' in gelezen && id !== undefined && id !== gelezen.pakket) throw new Opdrachtfout(`In het bestand staat het hele pakket ${gelezen.pakket}, niet ${id}.`, 'Laat --pakket weg, of geef een bestand met alleen de regel.');
      const versies = (await leesPakketten(beheer)).filter((versie) => versie.id === ('pakket' in gelezen ? gelezen.pakket : id));
      const pakket = 'pakket' in gelezen ? tekst : metRegels(geldend(versies, id ?? '').tekst, gelezen.regels);
      const verwachteVersie = Math.max(0, ...versies.filter(({ herkomst }) => herkomst === 'VASTGELEGD').map(({ versie }) => versie));
      const { legWetspakketVast: vast } = await alsBeheerder<{ readonly legWetspakketVast: { readonly id: string; readonly naam: string; readonly versie: number } }>(VASTLEGGEN, { pakket, verwachteVersie, reden }, beheer);
      if (json) toonJson(vast);
      else console.log(`${vast.naam} is vastgelegd als versie ${vast.versie} van ${vast.id}.\nWat er nu mag: npx handbereik matrix`);
    });
}

function geldend(versies: readonly Pakketversie[], id: string): Pakketversie {
  const pakket = versies.find(({ telt }) => telt);
  if (!pakket) throw new Opdrachtfout(`Er is geen wetspakket ${id}.`, 'Noem een pakket dat er is, zoals wmo-2015, of leg een heel pakket vast.');
  return pakket;
}

async function leesPakketten(beheer: Beheeropties): Promise<readonly Pakketversie[]> {
  const alle: Pakketversie[] = [];
  for (let after: string | null = null; ; ) {
    const { wetspakketten }: Pakketten = await alsBeheerder<Pakketten>(WETSPAKKETTEN, { after }, beheer);
    alle.push(...wetspakketten.edges.map(({ node }) => node));
    if (!wetspakketten.pageInfo.hasNextPage) return alle;
    after = wetspakketten.pageInfo.endCursor;
  }
}
