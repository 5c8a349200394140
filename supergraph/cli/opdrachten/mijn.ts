import { Command } from 'commander';
import { leesSchemabestand } from '../../../schema/pakket.js';
import { toonJson, toonTabel } from '../uitvoer.js';
import { toonFouten, type Vraagopties, vraagKeten } from '../vraag-keten.js';
import { burgertoken } from './token.js';

interface Opties extends Omit<Vraagopties, 'persona'> {
  readonly persoon?: string;
  readonly kind?: string;
  readonly json?: boolean;
}

interface Organisatie {
  readonly oin: string;
  readonly naam: string | null;
}

interface Regel {
  readonly moment: string;
  readonly vrager: Organisatie | null;
  readonly organisatie: Organisatie;
  readonly grondslag: string | null;
  readonly gevraagd: readonly string[];
  readonly gegeven: readonly string[];
  readonly antwoord: string | null;
}

interface Inzage {
  readonly mijnInzage: {
    readonly regel: string;
    readonly voorbehoud: string;
    readonly kinderen: readonly { readonly id: string; readonly naam: string }[];
    readonly regels: { readonly pageInfo: { readonly hasNextPage: boolean }; readonly edges: readonly { readonly node: Regel }[] };
    readonly bronnen: readonly { readonly organisatie: { readonly naam: string | null }; readonly stand: string }[];
  };
}

/** `handbereik mijn`: what a citizen sees of who asked what about him. */
export function mijnOpdracht(): Command {
  return new Command('mijn')
    .description('Toont als burger wie wat heeft gevraagd, wanneer en op welke grond.')
    .option('--persoon <id>', 'wie de burger is; standaard een moeder uit de demobevolking')
    .option('--kind <id>', 'over een kind over wie de burger gezag heeft')
    .option('--token <token>', 'een token van de uitgever van deze installatie')
    .option('--url <url>', 'adres van de gateway')
    .option('--json', 'uitvoer voor machines')
    .action(async ({ persoon, kind, token, url, json }: Opties) => {
      const { antwoord } = await vraagKeten<Inzage>(leesSchemabestand('voorbeelden/mijn-inzage.graphql'), { kind: kind ?? null }, { persona: 'burger', token: token ?? (await burgertoken(persoon)), url });
      if (json) toonJson(antwoord);
      else {
        toon(antwoord.data?.mijnInzage);
        toonFouten(antwoord.errors);
      }
      if (!antwoord.data) process.exitCode = 1;
    });
}

function toon(inzage: Inzage['mijnInzage'] | undefined): void {
  if (!inzage) return;
  const { regel, voorbehoud, kinderen, regels, bronnen } = inzage;
  toonTabel(
    ['wanneer', 'wie vroeg', 'aan wie', 'grondslag', 'gevraagd', 'gegeven', 'antwoord'],
    regels.edges.map(({ node }) => [
      node.moment, noem(node.vrager), noem(node.organisatie), node.grondslag ?? '', woorden(node.gevraagd), woorden(node.gegeven), node.antwoord?.toLowerCase().replaceAll('_', ' ') ?? '',
    ]),
  );
  console.log(`${regels.edges.length} vragen${regels.pageInfo.hasNextPage ? ', en er zijn er meer' : ''}. ${regel}\n${voorbehoud}`);
  const stil = bronnen.filter(({ stand }) => stand !== 'GELEZEN').map(({ organisatie }) => organisatie.naam ?? 'een organisatie');
  if (stil.length > 0) console.log(`Niet of niet helemaal te lezen, dus er kan meer zijn: ${stil.join(', ')}.`);
  for (const { id, naam } of kinderen) console.log(`Over ${naam}: npx handbereik mijn --kind ${id}`);
}

const noem = (organisatie: Organisatie | null): string => organisatie?.naam ?? organisatie?.oin ?? '';
const woorden = (categorieen: readonly string[]): string => categorieen.map((categorie) => categorie.toLowerCase().replaceAll('_', ' ')).join('\n');
