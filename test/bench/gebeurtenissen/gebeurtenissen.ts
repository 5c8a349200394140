import { Antwoordfout } from '../meten/antwoordtoets.ts';
import type { Kindproces } from '../meten/kindproces.ts';
import type { Duur } from '../opties.ts';
import { product } from '../product.ts';
import type { Voortgang } from '../voortgang.ts';
import { Abonnee } from './abonnee.ts';
import type { Geheugen } from './opdracht.ts';
import { type Opstelling, richtIn } from './opstelling.ts';
import { rustig, type Vertragingen, volop } from './vertraging.ts';
import { eisHeel } from './volgorde.ts';
import { Wegschrijver, type Wijzemeting } from './wegschrijven.ts';
import { haalAlles } from './zoeker.ts';

/** What one step cost the process that did it. */
export interface Stapmeting {
  readonly naam: string;
  readonly aantal: number;
  /** Gebeurtenissen in a second; where there are several ways of it, it stands elsewhere. */
  readonly perSeconde?: number;
  readonly geheugen: Geheugen;
}

/** Gebeurtenissen through push, store, pull and subscription, beside what this machine can do at best. */
export interface Gebeurtenissenmeting {
  /** Pushed in all ways together, in so many rounds. */
  readonly aantal: number;
  readonly rondes: number;
  /** What one takes as it is offered, in bytes. */
  readonly bytes: number;
  /** Whether it was the server of this machine, and whether a commit is on disk before it is answered. */
  readonly opServer: boolean;
  readonly duurzaam: boolean;
  readonly nats: boolean;
  readonly wegschrijven: readonly Wijzemeting[];
  readonly push: Stapmeting;
  readonly opslag: Stapmeting;
  readonly pull: Stapmeting;
  readonly inhalen: Stapmeting;
  readonly volgen: Stapmeting;
  readonly rustig: Vertragingen;
  readonly volop: Vertragingen;
}

/** Gebeurtenissen in a round. */
const PER_RONDE = 10_000;
/** In a round that only warms up. */
const PER_OPWARMRONDE = 500;
const ABONNEES = 10;
const RUSTIG_PER_SECONDE = 50;

/** @param perRonde how many in a round; fewer only to see whether it works @throws Antwoordfout when one is lost, comes twice, or out of order */
export async function meetGebeurtenissen({ opwarmS, rondes, beurtS }: Duur, voortgang: Voortgang, perRonde = PER_RONDE): Promise<Gebeurtenissenmeting> {
  voortgang.meld(0, 6, 'keten, opslag en grenzen');
  await using opstelling = await richtIn();
  const { url, keten, opslag, leestoken, database, aanbieder } = opstelling;
  const schrijver = new Wegschrijver(opstelling);
  voortgang.meld(1, 6, 'opwarmen');
  const opwarmen = performance.now();
  for (let ronde = 0; ronde === 0 || performance.now() - opwarmen < opwarmS * 1_000; ronde++) await schrijver.ronde(ronde, Math.min(PER_OPWARMRONDE, perRonde), false);

  voortgang.meld(2, 6, 'wegschrijven');
  const aantal = rondes * perRonde;
  const [push, opslagstap] = await tijdens([keten, opslag], async () => {
    for (let ronde = 0; ronde < rondes; ronde++) await schrijver.ronde(ronde, perRonde, true);
  });
  await eisBewaard(opstelling, schrijver.overal);

  voortgang.meld(3, 6, 'pull');
  let gehaald: readonly number[] = [];
  const pull = await stap('pull', keten, async () => (gehaald = await haalAlles(url, leestoken)).length);
  eisHeel('Pull', gehaald, schrijver.gepusht);

  voortgang.meld(4, 6, 'abonnement vanaf het begin');
  const { naarCursor } = await product('../subgraphs/voorzieningen/ketenindex/opslag/cursor');
  let cursor = '';
  const inhalen = await stap('abonnement, vanaf het begin', keten, async () => {
    await using abonnee = await Abonnee.begin(url, leestoken, naarCursor(0));
    await abonnee.ontvang(gehaald.length);
    eisHeel('Een abonnement vanaf het begin', abonnee.nummers, schrijver.gepusht);
    if (abonnee.nummers.some((nummer, plaats) => nummer !== gehaald[plaats])) throw new Antwoordfout('Een abonnement gaf de gebeurtenissen in een andere volgorde dan pull.');
    cursor = abonnee.cursor!;
    return gehaald.length;
  });

  voortgang.meld(5, 6, 'abonnement tijdens push');
  let lage: Vertragingen | undefined;
  let hoge: Vertragingen | undefined;
  const [volgen] = await tijdens([keten], async () => {
    lage = await rustig(opstelling, schrijver, { abonnees: ABONNEES, perSeconde: RUSTIG_PER_SECONDE, duurMs: beurtS * 1_000, na: cursor });
    hoge = await volop(opstelling, schrijver, { abonnees: 1, aantal: perRonde, na: lage.cursor });
  });
  eisStil(await keten.vraag<readonly Storing[]>('gemeld'));
  return {
    aantal, rondes, bytes: Buffer.byteLength(aanbieder.pak(0, 1).lichaam), opServer: database.opServer, duurzaam: await database.duurzaam(), nats: opstelling.nats,
    wegschrijven: schrijver.uitkomst(rondes, perRonde),
    push: { naam: 'push', aantal, geheugen: push! }, opslag: { naam: 'opslag (eigen proces)', aantal, geheugen: opslagstap! }, pull, inhalen,
    volgen: { naam: 'push met abonnees', aantal: lage!.gepusht + hoge!.gepusht, geheugen: volgen! },
    rustig: lage!, volop: hoge!,
  };
}

/** What these processes held meanwhile. */
async function tijdens(processen: readonly Kindproces[], doe: () => Promise<void>): Promise<readonly Geheugen[]> {
  await Promise.all(processen.map((proces) => proces.vraag('meterAan')));
  await doe();
  return Promise.all(processen.map((proces) => proces.vraag<Geheugen>('meterUit')));
}

/** @param doe tells how many gebeurtenissen it was */
async function stap(naam: string, proces: Kindproces, doe: () => Promise<number>): Promise<Stapmeting> {
  let [aantal, ms] = [0, 0];
  const [geheugen] = await tijdens([proces], async () => {
    const begin = performance.now();
    aantal = await doe();
    ms = performance.now() - begin;
  });
  return { naam, aantal, perSeconde: (aantal * 1_000) / ms, geheugen: geheugen! };
}

/** What was said to be written stands there. @throws Antwoordfout */
async function eisBewaard({ opslag, grens, nats }: Opstelling, verwacht: number): Promise<void> {
  const standen = { opslag: await opslag.vraag<number>('hoofd'), insert: await grens.vraag<number>('rijen'), ...(nats && { JetStream: await grens.vraag<number>('bewaard') }) };
  for (const [waar, stand] of Object.entries(standen)) if (stand !== verwacht) throw new Antwoordfout(`In ${waar} staan ${stand} gebeurtenissen; geschreven zijn er ${verwacht}.`);
}

type Storing = readonly [gebeurtenis: string, aantal: number];

/** Log lines that say that a part of the chain could not follow. @throws Antwoordfout */
function eisStil(gemeld: readonly Storing[]): void {
  const storingen = gemeld.filter(([gebeurtenis]) => /niet|achter|uitgevallen|onbereikbaar|mislukt/.test(gebeurtenis));
  if (storingen.length > 0) throw new Antwoordfout(`De keten meldde storingen: ${storingen.map(([gebeurtenis, aantal]) => `${gebeurtenis} (${aantal})`).join('; ')}.`);
}
