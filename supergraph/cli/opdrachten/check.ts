import { readFile, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { Command } from 'commander';
import { CONTRACT } from '../../../schema/contract.js';
import type { Publicatieverslag } from '../../../schema/publicatie.js';
import { leesConfig } from '../../config.js';
import { leesKetenstand } from '../../datamap/ketenstand.js';
import { isProjectmap, isSoortcode, leesProject } from '../../start/project-organisatie.js';
import { telBevindingen, toonBevindingen } from '../bevindingen.js';
import { leesOndertekendProject, leesSoortinhoud, type Soortinhoud, zoekSoort } from '../project.js';
import { Registerfout, registerVan } from '../register.js';
import { Opdrachtfout, toonJson } from '../uitvoer.js';

interface Opties {
  readonly soort?: string;
  readonly contract: string;
  readonly url?: string;
  readonly lokaal: boolean;
  readonly json?: boolean;
}

/** What a check says, and what it went by. */
interface Controle extends Publicatieverslag {
  /** Address of the chain; absent when there was none, and the schema of this package was gone by. */
  readonly keten?: string;
}

const UITLEG = `
Een map met organisatie.json is een project: code wordt eerst gecompileerd en schema.graphql opnieuw gemaakt. De keten
kijkt naar haar regels, of alles samen past, en wie er breekt: voorbeeldvragen en echte clients. Er verandert niets.
Zonder draaiende keten, of met --lokaal, gaat dat tegen het schema van dit pakket; met gebruik is dan niet vergeleken.
Exitcode 1 als de keten zou weigeren.

Voorbeelden
  npx handbereik check ../wijkteam
  npx handbereik check schema.graphql --soort wijkteam --lokaal`;

/** `handbereik check <map | sdl-bestand>`: whether the chain would take this schema, and if not why. */
export function checkOpdracht(): Command {
  return new Command('check')
    .description('Kijkt of de keten uw schema zou aannemen; er verandert niets.')
    .argument('<map>', 'map van een project, of een bestand met SDL')
    .option('--soort <code>', 'bij een los bestand: de code van de soort')
    .option('--contract <versie>', 'bij een los bestand: de versie van het contract', CONTRACT)
    .option('--url <url>', 'adres van de keten; standaard die op deze datamap draait')
    .option('--lokaal', 'zonder keten, tegen het schema van dit pakket', false)
    .option('--json', 'het verslag als JSON')
    .addHelpText('after', UITLEG)
    .action(async (pad: string, opties: Opties) => {
      const controle = await controleer(pad, opties);
      if (opties.json) toonJson(controle);
      else toon(controle, pad);
      if (!controle.aangenomen) process.exitCode = 1;
    });
}

async function controleer(pad: string, { soort, contract, url, lokaal }: Opties): Promise<Controle> {
  const map = (await isProjectmap(pad)) ? pad : undefined;
  const bestand = map === undefined ? await leesSdl(pad) : undefined;
  const inhoud = map === undefined ? losseInhoud(bestand ?? '', soort, contract) : await leesSoortinhoud(await leesProject(map));
  const keten = lokaal ? undefined : (url ?? (await leesKetenstand(leesConfig().HANDBEREIK_DATA))?.gateway);
  // Only an organisation can ask the register: what is signed, is signed with the key of a project.
  const ondertekenaar = map ?? ((await isProjectmap(dirname(pad))) ? dirname(pad) : undefined);
  if (keten === undefined || ondertekenaar === undefined) {
    if (url !== undefined) throw new Opdrachtfout('De keten neemt alleen ondertekende controles aan, en bij dit bestand staat geen organisatie.json met een sleutel.', 'Zet het bestand in de map van een project, of controleer met --lokaal.');
    const { keurLokaal } = await import('../../start/project-keuring.js');
    return keurLokaal(inhoud);
  }
  return vraagKeten(keten, ondertekenaar, inhoud);
}

async function vraagKeten(keten: string, map: string, inhoud: Soortinhoud): Promise<Controle> {
  const register = registerVan(keten);
  const { teken } = await leesOndertekendProject(map);
  const verwachteVersie = (await zoekSoort(register, inhoud.soort))?.versie ?? 0;
  try {
    return { keten, ...(await register.bied('controles', { wat: 'soort', ...inhoud, reden: 'Controle voor een publicatie.', verwachteVersie }, teken)) };
  } catch (fout) {
    if (fout instanceof Registerfout && fout.code === 'PUBLICATIE_GEWEIGERD') return { keten, aangenomen: false, bevindingen: fout.bevindingen };
    throw fout;
  }
}

async function leesSdl(pad: string): Promise<string> {
  const soort = await stat(pad).catch(() => undefined);
  if (!soort) throw new Opdrachtfout(`${pad} is er niet.`, 'Wijs de map van een project aan, of een bestand met SDL.');
  if (soort.isDirectory()) throw new Opdrachtfout(`In ${pad} staat geen organisatie.json.`, 'Maak een project met npx handbereik new, of wijs een bestand met SDL aan.');
  return readFile(pad, 'utf8');
}

function losseInhoud(sdl: string, soort: string | undefined, contract: string): Soortinhoud {
  if (soort === undefined) throw new Opdrachtfout('Van welke soort is dit schema?', 'Geef de code met --soort, zoals --soort wijkteam.');
  if (!isSoortcode(soort)) throw new Opdrachtfout(`${JSON.stringify(soort)} is geen code van een soort.`, 'Gebruik kleine letters, cijfers en koppeltekens, zoals veilig-thuis.');
  return { soort, naam: soort, contract, sdl };
}

function toon({ aangenomen, ongewijzigd, bevindingen, keten }: Controle, pad: string): void {
  toonBevindingen(bevindingen);
  if (keten === undefined) console.log('Gekeken is tegen het schema van dit pakket; met het gebruik in een keten is niet vergeleken. Met een draaiende keten, of met --url, gebeurt dat wel.');
  if (!aangenomen) console.log(`${basename(pad)} zou worden geweigerd: ${telBevindingen(bevindingen)}.\nLos de fouten op en kijk opnieuw: npx handbereik check ${pad}`);
  else if (ongewijzigd === true) console.log('Dit is wat er al is gepubliceerd; er hoeft niets te gebeuren.');
  else console.log(`${basename(pad)} zou worden aangenomen, met ${telBevindingen(bevindingen)}.\nPubliceren: npx handbereik publish ${pad} --reden "…"`);
}
