import { Command } from 'commander';
import { leesSchemabestand } from '../../../schema/pakket.js';
import { toonJson, toonTabel } from '../uitvoer.js';
import { toonFouten, type Vraagopties, vraagKeten } from '../vraag-keten.js';

interface Opties extends Vraagopties {
  readonly samenwerkingsverband: string;
  readonly grondslag: string;
  readonly doel: string;
  readonly leeftijd: string;
  readonly uitleg: boolean;
  readonly json?: boolean;
}

interface Cel {
  readonly categorie: string | null;
  readonly uitkomst: 'TOEGESTAAN' | 'VRAAG_MENS' | 'GEWEIGERD';
  readonly niveau: string | null;
  readonly artikel: string | null;
  readonly uitleg: string;
}

interface Rij {
  readonly partner: { readonly naam: string; readonly soort: string };
  readonly bekendheid: Cel;
  readonly cellen: readonly Cel[];
}

interface Matrix {
  readonly beslismatrix: { readonly inrichting: string; readonly rijen: readonly Rij[] };
}

const UITLEG = `
Eén rij per partner, één kolom per gegevenscategorie. De vrager is de persona (of het token): wie anders vraagt, ziet
een andere matrix. Er wordt niemand bevraagd. Het is instelbaar beleid en geen juridisch advies.

Voorbeelden
  npx handbereik matrix
  npx handbereik matrix --persona casusregisseur --samenwerkingsverband sv-zvh-midden --grondslag wgs-zvh --doel casusoverleg-zvh`;

const WOORDEN: Readonly<Record<Cel['uitkomst'], string>> = { TOEGESTAAN: 'ja', VRAAG_MENS: 'mens', GEWEIGERD: '-' };
const NIVEAUS: Readonly<Record<string, string>> = { MINIMAAL: 'min', BEPERKT: 'bep', VOLLEDIG: 'vol' };

/** Headings that fit beside each other; the legend says them in full. */
const KOPPEN: Readonly<Record<string, string>> = {
  BETROKKENHEID: 'betr', ACTIES: 'actie', IDENTIFICEREND_EN_CONTACT: 'ident', BURGERSERVICENUMMER: 'bsn', WOONSITUATIE: 'woon', FINANCIEEL: 'fin', INKOMEN: 'ink', GEZONDHEID: 'gez',
  POLITIEGEGEVENS: 'pol', JUSTITIEEL: 'just', RELATIES: 'rel', TOEZICHT_EN_HANDHAVING: 'toez', TOEGEKENDE_ZORG: 'zorg', BEGELEIDING_EN_HULP: 'hulp',
};

/** `handbereik matrix`: what every partner may give, as a table that an official can read. */
export function matrixOpdracht(): Command {
  return new Command('matrix')
    .description('Toont welke partner welke gegevenscategorie mag geven, op welk wetsartikel.')
    .option('--samenwerkingsverband <id>', 'waarbinnen', 'sv-demo')
    .option('--grondslag <id>', 'op welke grond', 'wmo-vt')
    .option('--doel <id>', 'waarvoor', 'onderzoek-melding')
    .option('--leeftijd <klasse>', 'ONDER_12, VAN_12_TOT_16, VAN_16_TOT_18, MEERDERJARIG of ONBEKEND', 'MEERDERJARIG')
    .option('--persona <persona>', 'wie er zou vragen', 'veilig-thuis')
    .option('--token <token>', 'een token van de uitgever van deze installatie, in plaats van een persona')
    .option('--url <url>', 'adres van de gateway')
    .option('--uitleg', 'zegt per cel waarom', false)
    .option('--json', 'uitvoer voor machines')
    .addHelpText('after', UITLEG)
    .action(async ({ samenwerkingsverband, grondslag, doel, leeftijd, uitleg, json, ...wie }: Opties) => {
      const { antwoord } = await vraagKeten<Matrix>(leesSchemabestand('voorbeelden/beslismatrix.graphql'), { verzoek: { samenwerkingsverband, grondslag, doel, leeftijd } }, wie);
      if (json) toonJson(antwoord);
      else {
        if (antwoord.data) toon(antwoord.data.beslismatrix, uitleg);
        toonFouten(antwoord.errors);
      }
      if (!antwoord.data) process.exitCode = 1;
    });
}

function toon({ inrichting, rijen }: Matrix['beslismatrix'], uitleg: boolean): void {
  const categorieen = rijen[0]?.cellen.map(({ categorie }) => categorie ?? '') ?? [];
  toonTabel(
    ['partner', 'bekend', ...categorieen.map(kop), 'artikel'],
    rijen.map(({ partner, bekendheid, cellen }) => [partner.naam, WOORDEN[bekendheid.uitkomst], ...cellen.map(kort), bekendheid.artikel ?? '']),
  );
  console.log(`vol, bep, min: mag worden gegeven, volledig, beperkt of alleen dat het bestaat. mens: alleen een mens kan dit beslissen. -: mag niet.`);
  console.log(categorieen.map((categorie) => `${kop(categorie)} = ${woorden(categorie)}`).join(', '));
  if (uitleg) rijen.forEach(toonWaarom);
  console.log(`Volgens ${inrichting}. Instelbaar beleid, geen juridisch advies.${uitleg ? '' : ' Waarom, per cel en met het artikel: voeg --uitleg toe.'}`);
}

function toonWaarom({ partner, bekendheid, cellen }: Rij): void {
  console.log(`\n${partner.naam} (${partner.soort})`);
  for (const cel of [bekendheid, ...cellen]) {
    const wat = cel.categorie === null ? 'of de persoon bekend is' : woorden(cel.categorie);
    console.log(`  ${wat}: ${kort(cel) === '-' ? 'nee' : kort(cel)}. ${cel.uitleg}`);
  }
}

const kop = (categorie: string): string => KOPPEN[categorie] ?? categorie.toLowerCase();
const woorden = (categorie: string): string => categorie.toLowerCase().replaceAll('_', ' ');
const kort = ({ uitkomst, niveau }: Cel): string => (uitkomst === 'TOEGESTAAN' && niveau !== null ? (NIVEAUS[niveau] ?? niveau) : WOORDEN[uitkomst]);
