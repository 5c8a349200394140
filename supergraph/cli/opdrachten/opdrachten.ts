import { Argument, Command } from 'commander';
import { leesSchemabestand } from '../../../schema/pakket.js';
import { alsBeheerder, type Beheeropties } from '../als-beheerder.js';
import { afgebroken } from '../bevindingen.js';
import { Opdrachtfout, toonJson, toonTabel } from '../uitvoer.js';
import { toonFouten, vraagKeten } from '../vraag-keten.js';
import { BEZORG_OPNIEUW, DODE_BRIEVEN } from '../vragen.js';

const WAT = ['mijn', 'dood', 'opnieuw'] as const;

/** Per functie: what its opdrachten are called. */
const FUNCTIES = {
  melding: { veld: 'meldingen', woord: 'melding' },
  bekendheid: { veld: 'uitvragen', woord: 'uitvraag' },
  actie: { veld: 'acties', woord: 'actie' },
} as const;
type Functie = keyof typeof FUNCTIES;
const FUNCTIENAMEN = Object.keys(FUNCTIES) as Functie[];

/** Dead letters that the chain gives, and takes, at once. */
const BRIEVEN_PER_KEER = 100;

interface Opties extends Beheeropties {
  readonly persona?: string;
  readonly status?: string;
  readonly alles?: boolean;
  readonly json?: boolean;
}

interface Werk {
  readonly id: string;
  readonly status: string;
  readonly termijn: string | null;
  readonly aangevraagd: string;
  readonly opdrachtgever: { readonly oin: string; readonly naam: string };
  readonly omschrijving?: string;
  readonly slaapt?: boolean;
}

interface MijnOpdrachten {
  readonly mijnOpdrachten: Readonly<Record<string, { readonly totaal: number; readonly edges: readonly { readonly node: Werk }[] } | null>>;
}

interface Brief {
  readonly id: string;
  readonly type: string;
  readonly onderwerp: string;
  readonly code: string;
  readonly sinds: string;
}

type DodeBrieven = { readonly dodeBrieven: Readonly<Partial<Record<Functie, readonly Brief[] | null>>> };

const UITLEG = `
mijn     het werk dat in de keten bij uw organisatie ligt: meldingen, uitvragen en acties
dood     als beheerder: gebeurtenissen die de ketenindex heeft geweigerd, en waarom
opnieuw  als beheerder: laat er opnieuw bezorgen, nadat de oorzaak is weggenomen

Een opdracht gaat door, ook als het nieuws ervan niet is aangekomen: bezorging en status staan los van elkaar.

Voorbeelden
  npx handbereik opdrachten
  npx handbereik opdrachten mijn --persona wijkteam --status AANGEVRAAGD,ONTVANGEN
  npx handbereik opdrachten dood
  npx handbereik opdrachten opnieuw actie 6f1c3a52-6c0f-4c43-9d0c-5d0e6c1f7a10
  npx handbereik opdrachten opnieuw melding --alles --json`;

/** `handbereik opdrachten`: the work that waits for somebody, and what of it could not be brought to the chain. */
export function opdrachtenOpdracht(): Command {
  return new Command('opdrachten')
    .description('Toont het werk dat op uw organisatie wacht, en als beheerder wat niet bezorgd kon worden.')
    .addArgument(new Argument('[wat]', 'mijn, dood of opnieuw; standaard mijn').choices([...WAT]).default('mijn'))
    .addArgument(new Argument('[functie]', 'voor opnieuw: melding, bekendheid of actie').choices(FUNCTIENAMEN))
    .argument('[ids...]', 'voor opnieuw: de dode brieven')
    .option('--alles', 'voor opnieuw: alle dode brieven van de functie')
    .option('--status <statussen>', 'voor mijn: alleen deze, met komma’s ertussen')
    .option('--persona <persona>', 'wie er vraagt; standaard veilig-thuis, en voor dood en opnieuw beheerder')
    .option('--token <token>', 'een token van de uitgever van deze installatie, in plaats van een persona')
    .option('--url <url>', 'adres van de gateway')
    .option('--json', 'uitvoer voor machines')
    .addHelpText('after', UITLEG)
    .action(async (wat: (typeof WAT)[number], functie: Functie | undefined, ids: readonly string[], opties: Opties) => {
      if (wat === 'opnieuw') return opnieuw(functie, ids, opties);
      if (functie !== undefined || opties.alles) throw new Opdrachtfout(`Bij ${wat} hoort geen functie en geen --alles.`, `Laat ze weg: npx handbereik opdrachten ${wat}`);
      return wat === 'mijn' ? mijn(opties) : dood(opties);
    });
}

async function mijn({ status, json, persona = 'veilig-thuis', ...keten }: Opties): Promise<void> {
  const statussen = status?.split(',').map((deel) => deel.trim().toUpperCase()).filter(Boolean);
  const { antwoord } = await vraagKeten<MijnOpdrachten>(leesSchemabestand('voorbeelden/mijn-opdrachten.graphql'), { status: statussen ?? null, first: 100 }, { persona, ...keten });
  if (json) toonJson(antwoord);
  else {
    if (antwoord.data) toonWerk(antwoord.data.mijnOpdrachten);
    toonFouten(antwoord.errors);
  }
  if (!antwoord.data || antwoord.errors?.length) process.exitCode = 1;
}

function toonWerk(opdrachten: MijnOpdrachten['mijnOpdrachten']): void {
  const werk = FUNCTIENAMEN.flatMap((functie) => {
    const { veld, woord } = FUNCTIES[functie];
    return (opdrachten[veld]?.edges ?? []).map(({ node }) => ({ woord, ...node }));
  });
  if (werk.length > 0) {
    toonTabel(
      ['soort', 'id', 'status', 'van', 'sinds', 'termijn', 'wat'],
      werk.map(({ woord, id, status, slaapt, opdrachtgever, aangevraagd, termijn, omschrijving }) => [
        woord, id, slaapt ? `${woorden(status)} (slaapt)` : woorden(status), opdrachtgever.naam, aangevraagd, termijn ?? '', afgebroken(omschrijving ?? '', 40),
      ]),
    );
  }
  const totaal = FUNCTIENAMEN.reduce((som, functie) => som + (opdrachten[FUNCTIES[functie].veld]?.totaal ?? 0), 0);
  const zwijgt = FUNCTIENAMEN.filter((functie) => !opdrachten[FUNCTIES[functie].veld]);
  if (zwijgt.length > 0) console.log(`Geen antwoord van ${zwijgt.join(' en ')}, dus er kan meer zijn. Probeer het straks opnieuw.`);
  else if (totaal === 0) console.log('Er ligt geen werk bij deze organisatie. Kijk met --persona bij een andere organisatie.');
  if (totaal > 0) console.log(`${totaal} ${totaal === 1 ? 'opdracht' : 'opdrachten'}${totaal > werk.length ? `, waarvan de nieuwste ${werk.length}` : ''}. Antwoord met een mutatie, zoals pakActieOp of weigerActie, in de sandbox van de keten.`);
}

async function dood({ json, persona = 'beheerder', ...keten }: Opties): Promise<void> {
  const { antwoord } = await vraagKeten<DodeBrieven>(DODE_BRIEVEN, {}, { persona, ...keten });
  if (json) toonJson(antwoord);
  else {
    if (antwoord.data) toonBrieven(antwoord.data.dodeBrieven);
    toonFouten(antwoord.errors);
  }
  if (!antwoord.data || antwoord.errors?.length) process.exitCode = 1;
}

function toonBrieven(perFunctie: DodeBrieven['dodeBrieven']): void {
  const brieven = FUNCTIENAMEN.flatMap((functie) => (perFunctie[functie] ?? []).map((brief) => ({ functie, ...brief })));
  const zwijgt = FUNCTIENAMEN.filter((functie) => !perFunctie[functie]);
  if (brieven.length > 0) toonTabel(['functie', 'id', 'soort', 'onderwerp', 'waarom', 'sinds'], brieven.map(({ functie, id, type, onderwerp, code, sinds }) => [functie, id, type, onderwerp, code, sinds]));
  if (zwijgt.length > 0) console.log(`Geen antwoord van ${zwijgt.join(' en ')}, dus er kan meer zijn. Probeer het straks opnieuw.`);
  else if (brieven.length === 0) console.log('Er zijn geen dode brieven: al het nieuws is aangekomen of onderweg. Er is niets te doen.');
  const eerste = brieven[0];
  if (eerste) console.log(`Wat een code betekent staat in schema/fouten.md. Is de oorzaak weg: npx handbereik opdrachten opnieuw ${eerste.functie} ${eerste.id}, of ${eerste.functie} --alles.`);
}

async function opnieuw(functie: Functie | undefined, ids: readonly string[], { alles = false, json, persona = 'beheerder', ...keten }: Opties): Promise<void> {
  if (functie === undefined) throw new Opdrachtfout('Van welke functie?', `Noem ${FUNCTIENAMEN.join(', ')}: npx handbereik opdrachten opnieuw actie --alles`);
  if (alles === ids.length > 0) throw new Opdrachtfout('Welke dode brieven?', 'Noem hun ids, of geef --alles; niet allebei. Bekijk ze met npx handbereik opdrachten dood.');
  const wie = { persona, ...keten };
  const bezorg = async (deel: readonly string[]): Promise<number> => (await alsBeheerder<{ readonly aantal: number }>(BEZORG_OPNIEUW[functie], { ids: deel }, wie)).aantal;
  let aantal = 0;
  if (alles) {
    // What is refused again comes back as the oldest; once is enough.
    const gezien = new Set<string>();
    for (;;) {
      const { dodeBrieven } = await alsBeheerder<DodeBrieven>(DODE_BRIEVEN, {}, wie);
      const nieuw = (dodeBrieven[functie] ?? []).map(({ id }) => id).filter((id) => !gezien.has(id));
      if (nieuw.length === 0) break;
      nieuw.forEach((id) => gezien.add(id));
      aantal += await bezorg(nieuw);
    }
  } else {
    for (let begin = 0; begin < ids.length; begin += BRIEVEN_PER_KEER) aantal += await bezorg(ids.slice(begin, begin + BRIEVEN_PER_KEER));
  }
  if (json) toonJson({ functie, aantal });
  else console.log(aantal === 0 ? 'Er was niets om opnieuw te bezorgen. Bekijk wat er is met npx handbereik opdrachten dood.' : `${aantal} ${aantal === 1 ? 'gebeurtenis wordt' : 'gebeurtenissen worden'} opnieuw bezorgd. Kijk straks met npx handbereik opdrachten dood of het is gelukt.`);
}

const woorden = (status: string): string => status.toLowerCase().replaceAll('_', ' ');
