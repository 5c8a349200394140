import { type Criterium, toetsCriteria, type Uitkomsten } from './criteria.ts';
import { meetGebeurtenissen } from './gebeurtenissen/gebeurtenissen.ts';
import { meetHeleRonde } from './hele-ronde/hele-ronde.ts';
import { Antwoordfout } from './meten/antwoordtoets.ts';
import { meetOmvang } from './omvang.ts';
import { meetBeslispunt } from './onderdelen/beslispunt.ts';
import { type Benchopties, HULP, leesOpties, Optiefout } from './opties.ts';
import { meetRegister } from './register/register.ts';
import { Ongelijk, vergelijk } from './vergelijking.ts';
import { machine, verslag } from './verslag.ts';
import { meetVertraging } from './vertraging.ts';
import { Voortgang } from './voortgang.ts';
import { meetWeigering } from './weigering/weigering.ts';

/** Whatever happens, the bench ends: its processes end with it. */
const UITERSTE_MS = 20 * 60_000;

async function meet({ onderdelen, duur }: Benchopties, voortgang: Voortgang): Promise<Uitkomsten> {
  const uitkomsten: { -readonly [deel in keyof Uitkomsten]: Uitkomsten[deel] } = {};
  if (onderdelen.has('vergelijking')) {
    voortgang.stap('vergelijking van drie gateways');
    uitkomsten.vergelijking = await vergelijk(duur.vergelijking, voortgang);
  }
  if (onderdelen.has('omvang')) {
    voortgang.stap('aantal organisaties');
    uitkomsten.omvang = await meetOmvang(duur.omvang, voortgang);
  }
  if (onderdelen.has('vertraging')) {
    voortgang.stap('trage partners');
    uitkomsten.vertraging = await meetVertraging(duur.vertraging, voortgang);
  }
  if (onderdelen.has('beslispunt')) {
    voortgang.stap('beslispunt');
    uitkomsten.beslispunt = await meetBeslispunt();
  }
  if (onderdelen.has('hele-ronde')) {
    voortgang.stap('de hele ronde');
    uitkomsten.heleRonde = await meetHeleRonde(duur['hele-ronde'], voortgang);
  }
  if (onderdelen.has('weigering')) {
    voortgang.stap('geweigerd of onbekend');
    uitkomsten.weigering = await meetWeigering(duur.weigering, voortgang);
  }
  if (onderdelen.has('register')) {
    voortgang.stap('wijzigingen van het register');
    uitkomsten.register = await meetRegister(duur.register, voortgang);
  }
  if (onderdelen.has('gebeurtenissen')) {
    voortgang.stap('gebeurtenissen door de ketenindex');
    uitkomsten.gebeurtenissen = await meetGebeurtenissen(duur.gebeurtenissen, voortgang);
  }
  return uitkomsten;
}

function vervolg(criteria: readonly Criterium[]): string {
  const gemist = criteria.filter(({ gehaald }) => !gehaald);
  if (gemist.length === 0) return 'Aan alle criteria is voldaan.';
  return `Niet gehaald: ${gemist.map(({ eis }) => eis).join('; ')}. Herhaal de bench op een machine die verder niets doet; blijft het zo, kijk dan met node --cpu-prof waar de tijd heen gaat (test/bench/README.md).`;
}

async function voerUit(args: readonly string[]): Promise<number> {
  const opties = leesOpties(args);
  if (opties === 'help') {
    console.log(HULP);
    return 0;
  }
  const wekker = setTimeout(() => {
    console.error('De bench duurt langer dan twintig minuten en is gestopt. Herhaal hem op een machine die verder niets doet, of met --snel.');
    process.exit(1);
  }, UITERSTE_MS);
  const voortgang = new Voortgang();
  try {
    const uitkomsten = await meet(opties, voortgang);
    voortgang.klaar();
    const criteria = toetsCriteria(uitkomsten);
    console.log(opties.json ? JSON.stringify({ machine: machine(), ...uitkomsten, criteria }, null, 2) : verslag(uitkomsten, criteria));
    console.error(vervolg(criteria));
    return criteria.every(({ gehaald }) => gehaald) ? 0 : 1;
  } finally {
    voortgang.klaar();
    clearTimeout(wekker);
  }
}

/** What went wrong, and what to do about it. */
function uitleg(fout: unknown): string {
  if (!(fout instanceof Error)) return String(fout);
  if ('code' in fout && fout.code === 'ERR_MODULE_NOT_FOUND') return `Er ontbreekt code. Voer npm ci en npm run build uit.\n${fout.message}`;
  if (fout instanceof Antwoordfout || fout instanceof Ongelijk) return `${fout.message}\nDe metingen zeggen dan niets en zijn gestopt. Start opnieuw na npm ci en npm run build; blijft het zo, dan is dit een fout in een gateway of in de bench.`;
  return fout.stack ?? fout.message;
}

try {
  process.exitCode = await voerUit(process.argv.slice(2));
} catch (fout) {
  const gebruik = fout instanceof Optiefout;
  console.error(gebruik ? `${fout.message} Zie npm run bench -- --help.` : uitleg(fout));
  process.exitCode = gebruik ? 2 : 1;
}
