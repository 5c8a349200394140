import { Command } from 'commander';
import { alsBeheerder, type Beheeropties } from '../als-beheerder.js';
import { alsOin, alsReden } from '../invoer.js';
import { Opdrachtfout, toonJson } from '../uitvoer.js';
import { INGERICHT, PLAATSEN } from '../vragen.js';

interface Opties extends Beheeropties {
  readonly samenwerkingsverband: string;
  readonly categorieen?: string;
  readonly reden: string;
  readonly json?: boolean;
}

interface Partij {
  readonly organisatie: { readonly oin: string };
  readonly rollen: readonly string[];
  readonly categorieen: readonly string[] | null;
}

/** What is set up, as the chain shows it. */
interface Verband {
  readonly naam: string;
  readonly soort: string;
  readonly regio: string;
  readonly versie: number;
  readonly functies: readonly string[];
  readonly grondslagen: readonly object[];
  readonly pakketten: readonly object[];
  readonly partijen: readonly Partij[];
  readonly abonnementen: readonly { readonly organisatie: { readonly oin: string }; readonly gebeurtenissen: readonly string[] }[];
}

const BRONHOUDER = 'BRONHOUDER';

const UITLEG = `
Voor een beheerder van de keten. De organisatie kan daarna in dit samenwerkingsverband worden bevraagd; wat zij er mag geven
zeggen de wetspakketten (npx handbereik rule), en met --categorieen nog minder dan dat.

Voorbeeld
  npx handbereik place 00000099021000001000 --samenwerkingsverband sv-demo --reden "Het wijkteam doet mee in de demo"`;

/** `handbereik place <oin>`: makes an organisation one that can be asked in a samenwerkingsverband. */
export function placeOpdracht(): Command {
  return new Command('place')
    .description('Plaatst als beheerder een organisatie als bronhouder in een samenwerkingsverband.')
    .argument('<oin>', 'de organisatie', alsOin)
    .requiredOption('--samenwerkingsverband <id>', 'waarin')
    .requiredOption('--reden <reden>', 'waarom', alsReden)
    .option('--categorieen <categorieen>', 'wat zij hier ten hoogste geeft, met komma’s ertussen; standaard wat de wet toestaat')
    .option('--token <token>', 'een token van de uitgever van deze installatie; standaard de persona beheerder')
    .option('--url <url>', 'adres van de gateway')
    .option('--json', 'de versie als JSON')
    .addHelpText('after', UITLEG)
    .action(async (oin: string, { samenwerkingsverband: id, categorieen, reden, json, ...beheer }: Opties) => {
      const { samenwerkingsverband: verband } = await alsBeheerder<{ readonly samenwerkingsverband: Verband | null }>(INGERICHT, { id }, beheer);
      if (!verband) throw new Opdrachtfout(`Er is geen samenwerkingsverband ${id}.`, 'Kies er een dat is ingericht, zoals sv-demo.');
      const partijen = metBronhouder(verband.partijen, oin, categorieen?.split(',').map((deel) => deel.trim()));
      const versie = partijen === undefined ? verband.versie : await wijzig(id, verband, partijen, reden, beheer);
      if (json) toonJson({ samenwerkingsverband: id, oin, versie, ongewijzigd: partijen === undefined });
      else console.log(`${oin} ${partijen === undefined ? 'was al' : 'is nu'} bronhouder in ${id} (versie ${versie}).\nWat zij mag geven: npx handbereik matrix. Ontbreekt er een regel, leg haar dan vast met npx handbereik rule.`);
    });
}

/** The parties with this one among those that can be asked; undefined when it is so already. */
function metBronhouder(partijen: readonly Partij[], oin: string, categorieen: readonly string[] | undefined): readonly Partij[] | undefined {
  const eigen = partijen.find(({ organisatie }) => organisatie.oin === oin);
  if (eigen?.rollen.includes(BRONHOUDER) && categorieen === undefined) return undefined;
  const nieuw: Partij = { organisatie: { oin }, rollen: [...new Set([...(eigen?.rollen ?? []), BRONHOUDER])], categorieen: categorieen ?? eigen?.categorieen ?? null };
  return [...partijen.filter((partij) => partij !== eigen), nieuw];
}

async function wijzig(verband: string, { versie, partijen: _was, abonnementen, ...rest }: Verband, partijen: readonly Partij[], reden: string, beheer: Beheeropties): Promise<number> {
  const inrichting = {
    ...rest,
    partijen: partijen.map(({ organisatie: { oin }, rollen, categorieen }) => ({ oin, rollen, ...(categorieen && { categorieen }) })),
    abonnementen: abonnementen.map(({ organisatie: { oin }, gebeurtenissen }) => ({ oin, gebeurtenissen })),
  };
  const { wijzigInrichting } = await alsBeheerder<{ readonly wijzigInrichting: { readonly versie: number } }>(PLAATSEN, { verband, verwachteVersie: versie, reden, inrichting }, beheer);
  return wijzigInrichting.versie;
}
