import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { alsBeheerder, type Beheeropties } from '../als-beheerder.js';
import { alsNaam, alsOin, alsReden } from '../invoer.js';
import { Opdrachtfout, toonJson } from '../uitvoer.js';
import { TOELATEN } from '../vragen.js';

interface Opties extends Beheeropties {
  readonly naam: string;
  readonly soort: string;
  readonly regio: string;
  readonly sleutel: string;
  readonly reden: string;
  readonly json?: boolean;
}

const UITLEG = `
Voor een beheerder van de keten. Ga na dat het OIN en de openbare sleutel van de organisatie zelf komen: met die sleutel
meldt zij voortaan waar zij antwoordt. De soort mag er nog niet zijn: wie haar dan het eerst publiceert, beheert haar.

Voorbeeld
  npx handbereik admit 00000099021000001000 --naam "Wijkteam Waterwijk" --soort wijkteam --regio "Midden (demo)" \\
    --sleutel ../wijkteam/sleutel.openbaar.jwk.json --reden "Toegelaten na overleg van 12 november"`;

/** `handbereik admit <oin>`: lets an organisation into the chain, by its public key. */
export function admitOpdracht(): Command {
  return new Command('admit')
    .description('Laat als beheerder een organisatie toe tot de keten, met haar openbare sleutel.')
    .argument('<oin>', 'de organisatie', alsOin)
    .requiredOption('--naam <naam>', 'haar naam', alsNaam)
    .requiredOption('--soort <code>', 'de soort ketenpartner die zij is')
    .requiredOption('--regio <regio>', 'de regio waarin zij werkt', alsNaam)
    .requiredOption('--sleutel <bestand>', 'haar openbare sleutel (sleutel.openbaar.jwk.json)')
    .requiredOption('--reden <reden>', 'waarom', alsReden)
    .option('--token <token>', 'een token van de uitgever van deze installatie; standaard de persona beheerder')
    .option('--url <url>', 'adres van de gateway')
    .option('--json', 'de registratie als JSON')
    .addHelpText('after', UITLEG)
    .action(async (oin: string, { naam, soort, regio, sleutel, reden, json, ...beheer }: Opties) => {
      const deelnemer = { naam, soort, regio, sleutel: await leesOpenbareSleutel(sleutel), contacten: [] };
      const { registreerDeelnemer: registratie } = await alsBeheerder<{ readonly registreerDeelnemer: { readonly versie: number } }>(TOELATEN, { oin, reden, deelnemer }, beheer);
      if (json) toonJson(registratie);
      else console.log(`${naam} is toegelaten als ${soort}, zonder endpoint.\nZij kan nu controleren en publiceren: npx handbereik check <map>, en daarna npx handbereik publish <map> --reden "…"`);
    });
}

/** @throws Opdrachtfout when it is no public Ed25519 key (RFC 8037); above all when it is a private one */
async function leesOpenbareSleutel(pad: string): Promise<string> {
  const tekst = await readFile(pad, 'utf8').catch(() => {
    throw new Opdrachtfout(`Het bestand ${pad} is niet te lezen.`, 'Wijs het bestand sleutel.openbaar.jwk.json van de organisatie aan.');
  });
  const sleutel = ontleed(tekst);
  if (sleutel && 'd' in sleutel) throw new Opdrachtfout(`${pad} is de geheime sleutel van de organisatie; die hoort alleen zij te hebben.`, 'Laat haar een nieuw paar maken, en neem daarvan sleutel.openbaar.jwk.json.');
  if (sleutel?.['kty'] !== 'OKP' || sleutel['crv'] !== 'Ed25519' || typeof sleutel['x'] !== 'string') throw new Opdrachtfout(`${pad} is geen openbare Ed25519-sleutel (JWK).`, 'Vraag de organisatie om haar sleutel.openbaar.jwk.json.');
  return JSON.stringify(sleutel);
}

function ontleed(tekst: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const waarde: unknown = JSON.parse(tekst);
    return typeof waarde === 'object' && waarde !== null ? (waarde as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
