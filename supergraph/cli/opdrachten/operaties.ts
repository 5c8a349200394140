import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import type { GeregistreerdeOperatie, Operatieaanbod } from '../../../schema/operatie.js';
import { alsReden } from '../invoer.js';
import { inHetNederlands } from '../nederlands.js';
import { leesOperatiebestand } from '../operatiebestand.js';
import { type Register, registerVan } from '../register.js';
import { Opdrachtfout, toonJson, toonTabel } from '../uitvoer.js';
import { vindGateway } from '../vind-keten.js';
import { demotoken } from './token.js';

interface Opties {
  readonly token?: string;
  readonly url?: string;
  readonly json?: boolean;
}

const UITLEG = `
Bestanden zijn persisted-documents.json (GraphQL Code Generator), een Apollo-manifest of .graphql. Is er één vraag niet goed, dan
wordt er niets geregistreerd. De voorbeelden van het contract zijn altijd geregistreerd.

Voorbeelden
  npx handbereik operaties registreer persisted-documents.json --programma vt-werkplek --reden "Bekeken door de privacy officer"
  npx handbereik operaties lijst`;

/** `handbereik operaties`: the questions that are answered where only registered ones are. */
export function operatiesOpdracht(): Command {
  const opdracht = new Command('operaties').description('De vragen die vooraf zijn bekeken: in productie worden alleen die beantwoord.').helpCommand(false).addHelpText('after', UITLEG);
  for (const deel of [registreerOpdracht(), lijstOpdracht(), intrekOpdracht()]) opdracht.addCommand(inHetNederlands(metKeten(deel)).showHelpAfterError(`Meer uitleg: npx handbereik operaties ${deel.name()} --help`).exitOverride());
  return opdracht;
}

const metKeten = (opdracht: Command): Command => opdracht
  .option('--token <token>', 'een token van een beheerder; standaard de persona beheerder')
  .option('--url <url>', 'adres van de keten; standaard die op deze datamap draait')
  .option('--json', 'uitvoer voor machines');

function registreerOpdracht(): Command {
  return new Command('registreer')
    .description('Registreert de vragen van een programma.')
    .argument('<bestanden...>', 'persisted-documents.json, een Apollo-manifest of .graphql')
    .requiredOption('--programma <naam>', 'hoe het programma heet dat ze stelt')
    .requiredOption('--reden <reden>', 'wie ze bekeek, en waarom zij mogen', alsReden)
    .action(async (bestanden: readonly string[], { programma, reden, ...opties }: Opties & { programma: string; reden: string }) => {
      const operaties = (await Promise.all(bestanden.map(async (pad) => leesOperatiebestand(pad, await leesBestand(pad))))).flat();
      const { geregistreerd } = await stuur<{ readonly geregistreerd: readonly { readonly sha256: string; readonly naam: string }[] }>('operaties', { programma, reden, operaties } satisfies Operatieaanbod, opties);
      if (opties.json) return toonJson({ geregistreerd });
      toonTabel(['vraag', 'sha256'], geregistreerd.map(({ naam, sha256 }) => [naam, sha256]));
      console.log(`${geregistreerd.length === 1 ? 'Eén vraag is' : `${geregistreerd.length} vragen zijn`} geregistreerd; elke gateway kent ze binnen enkele seconden.`);
    });
}

function lijstOpdracht(): Command {
  return new Command('lijst').description('Toont welke vragen er zijn geregistreerd, naast de voorbeelden van het contract.').action(async (opties: Opties) => {
    const { operaties } = await (await register(opties)).lees<{ readonly operaties: readonly GeregistreerdeOperatie[] }>('operaties', await beheerdertoken(opties));
    if (opties.json) return toonJson({ operaties });
    if (operaties.length === 0) return console.log('Er is nog niets geregistreerd. Registreer met npx handbereik operaties registreer <bestand>.');
    toonTabel(['vraag', 'programma', 'sha256', 'sinds'], operaties.map(({ naam, programma, sha256, geregistreerd }) => [naam, programma, sha256, geregistreerd.slice(0, 16).replace('T', ' ')]));
  });
}

function intrekOpdracht(): Command {
  return new Command('intrek')
    .description('Trekt een geregistreerde vraag in: zij wordt daarna niet meer beantwoord.')
    .argument('<sha256>', 'hash van de vraag, uit npx handbereik operaties lijst')
    .requiredOption('--reden <reden>', 'waarom', alsReden)
    .action(async (sha256: string, { reden, ...opties }: Opties & { reden: string }) => {
      const uitkomst = await stuur('operaties/intrekkingen', { sha256, reden }, opties);
      if (opties.json) return toonJson(uitkomst);
      console.log('De vraag is ingetrokken; elke gateway weigert haar binnen enkele seconden.');
    });
}

const register = async ({ url }: Opties): Promise<Register> => registerVan(await vindGateway(url));
const beheerdertoken = async ({ token }: Opties): Promise<string> => token ?? demotoken('beheerder');
const stuur = async <T>(pad: string, inhoud: object, opties: Opties): Promise<T> => (await register(opties)).stuur<T>(pad, inhoud, await beheerdertoken(opties));

async function leesBestand(pad: string): Promise<string> {
  return readFile(pad, 'utf8').catch((fout: NodeJS.ErrnoException) => {
    throw new Opdrachtfout(`${pad} is niet te lezen (${fout.code ?? 'onbekend'}).`, 'Controleer het pad.');
  });
}
