import { Command } from 'commander';
import { isBsn } from '../../../schema/identificatie/bsn.js';
import { leesSchemabestand } from '../../../schema/pakket.js';
import { Opdrachtfout, toonJson, toonTabel } from '../uitvoer.js';
import { type Ketenantwoord, toonFouten, type Vraagopties, vraagKeten } from '../vraag-keten.js';

interface Opties extends Vraagopties {
  readonly bsn: readonly string[];
  readonly id: readonly string[];
  readonly samenwerkingsverband: string;
  readonly grondslag: string;
  readonly doel: string;
  readonly aanleiding: string;
  readonly informatiebehoefte: string;
  readonly json?: boolean;
}

interface Uitvraag {
  readonly persoon: { readonly naam: { readonly volledig: string } | null; readonly geboorte: { readonly datum: string | null } | null };
  readonly partner: { readonly naam: string; readonly soort: string };
  readonly besluit: { readonly uitkomst: string; readonly uitleg: string };
  readonly bijdrage: {
    readonly uitkomst: string;
    readonly contact: { readonly naam: string; readonly telefoon: string | null } | null;
    readonly betrokkenheden: readonly { readonly soort: string; readonly status: string }[] | null;
    readonly acties: readonly unknown[] | null;
    readonly nietGedeeld: readonly { readonly categorie: string }[] | null;
  } | null;
}

type Antwoord = Ketenantwoord<{ readonly bepalenBekendheid: { readonly uitvragen: readonly Uitvraag[] } }>;

const verzamel = (waarde: string, eerder: readonly string[]): readonly string[] => [...eerder, waarde];

/** `handbereik ask --bsn <bsn> …`: one round, as a professional of Veilig Thuis would ask it. */
export function askOpdracht(): Command {
  return new Command('ask')
    .description('Vraagt de draaiende keten wie deze personen kent, en toont een rij per persoon en partner.')
    .option('--bsn <bsn>', 'burgerservicenummer; mag vaker', verzamel, [])
    .option('--id <id>', 'sleutel van een persoon; mag vaker', verzamel, [])
    .option('--persona <persona>', 'wie er vraagt', 'veilig-thuis')
    .option('--samenwerkingsverband <id>', 'waarbinnen', 'sv-demo')
    .option('--grondslag <id>', 'op welke grond', 'wmo-vt')
    .option('--doel <id>', 'waarvoor', 'onderzoek-melding')
    .option('--aanleiding <id>', 'de melding of casus', 'melding-demo')
    .option('--informatiebehoefte <categorieen>', 'categorieën met komma’s ertussen; leeg vraagt alleen naar bekendheid', 'BETROKKENHEID,ACTIES')
    .option('--token <token>', 'een token van de uitgever van deze installatie, in plaats van een persona')
    .option('--url <url>', 'adres van de gateway')
    .option('--json', 'het hele antwoord, met duurMs')
    .action(async (opties: Opties) => {
      const { antwoord, duurMs } = await vraag(opties);
      if (opties.json) toonJson({ ...antwoord, duurMs });
      else toon(antwoord, duurMs);
      if (isMislukt(antwoord)) process.exitCode = 1;
    });
}

async function vraag(opties: Opties): Promise<{ readonly antwoord: Antwoord; readonly duurMs: number }> {
  const fout = opties.bsn.findIndex((bsn) => !isBsn(bsn));
  if (fout >= 0) throw new Opdrachtfout(`Het ${fout + 1}e bsn is er geen: negen cijfers die voldoen aan de elfproef.`, 'Controleer het nummer.');
  if (opties.bsn.length + opties.id.length === 0) throw new Opdrachtfout('Over wie gaat de vraag?', 'Noem een persoon met --bsn of --id; het mogen er meer zijn.');
  const verzoek = {
    personen: [...opties.bsn.map((bsn) => ({ bsn })), ...opties.id.map((id) => ({ id }))],
    samenwerkingsverband: opties.samenwerkingsverband,
    aanleiding: opties.aanleiding,
    grondslag: opties.grondslag,
    doel: opties.doel,
    informatiebehoefte: opties.informatiebehoefte.split(',').map((deel) => deel.trim().toUpperCase()).filter(Boolean),
  };
  return vraagKeten(leesSchemabestand('voorbeelden/bekendheidsronde.graphql'), { verzoek }, opties);
}

function toon({ data, errors }: Antwoord, duurMs: number): void {
  const uitvragen = data?.bepalenBekendheid.uitvragen ?? [];
  if (data) {
    toonTabel(
      ['persoon', 'geboren', 'partner', 'uitkomst', 'wie te bellen', 'betrokkenheid', 'acties', 'niet gedeeld'],
      uitvragen.map(({ persoon, partner, besluit, bijdrage }) => [
        persoon.naam?.volledig ?? '?',
        persoon.geboorte?.datum ?? '?',
        partner.naam,
        bijdrage?.uitkomst ?? besluit.uitkomst,
        [bijdrage?.contact?.naam, bijdrage?.contact?.telefoon].filter(Boolean).join(' '),
        bijdrage?.betrokkenheden?.map(({ soort, status }) => `${soort} (${status.toLowerCase()})`).join('\n') ?? '',
        bijdrage?.acties ? String(bijdrage.acties.length) : '',
        bijdrage?.nietGedeeld?.map(({ categorie }) => categorie.toLowerCase().replaceAll('_', ' ')).join('\n') ?? '',
      ]),
    );
    const stil = uitvragen.filter(({ bijdrage }) => bijdrage?.uitkomst === 'GEEN_ANTWOORD').length;
    console.log(`${uitvragen.length} uitvragen in ${duurMs} ms${stil > 0 ? `; op ${stil} daarvan kwam geen antwoord` : ''}.`);
  }
  toonFouten(errors);
}

/** There is no round, or nobody answered in it. */
function isMislukt({ data }: Antwoord): boolean {
  const gevraagd = data?.bepalenBekendheid.uitvragen.flatMap(({ bijdrage }) => bijdrage ?? []);
  return gevraagd === undefined || (gevraagd.length > 0 && gevraagd.every(({ uitkomst }) => uitkomst === 'GEEN_ANTWOORD'));
}
