import { getal, tabel } from '../opmaak.ts';
import type { Gebeurtenissenmeting, Stapmeting } from './gebeurtenissen.ts';
import { BESTEMMINGEN, type Bestemming, type Tempo } from './wegschrijven.ts';
import type { Vertragingen } from './vertraging.ts';

const NAAM: Readonly<Record<Bestemming, string>> = { insert: 'kale insert', jetstream: 'kale NATS, JetStream met ack', core: 'kale NATS, zonder ack', opslag: 'opslag van de ketenindex', push: 'push door de gateway' };

/** Gebeurtenissen through the ketenindex, for people. */
export function gebeurtenissenverslag({ aantal, rondes, bytes, opServer, duurzaam, nats, wegschrijven, push, opslag, pull, inhalen, volgen, rustig, volop }: Gebeurtenissenmeting): string {
  const bestemmingen = BESTEMMINGEN.filter((bestemming) => wegschrijven.every(({ tempo }) => tempo[bestemming]));
  return [
    `Gebeurtenissen: ${aantal} van ${bytes} bytes in ${rondes} ${rondes === 1 ? 'ronde' : 'rondes'}, de hele keten in één proces (${opServer ? 'PostgreSQL-server' : 'ingebouwde PostgreSQL'}, fsync ${duurzaam ? 'aan' : 'UIT'}); niets verloren, niets dubbel, alles op volgorde.`,
    tabel(['per seconde (× kale insert)', ...wegschrijven.map(({ wijze, aantal: hoeveel }) => `${wijze.naam} (${hoeveel})`)], bestemmingen.map((bestemming) => [NAAM[bestemming], ...wegschrijven.map(({ tempo }) => cel(tempo[bestemming]!))])),
    nats
      ? 'Dezelfde bytes op elke plaats, om de beurt; medianen over rondes. JetStream antwoordt vóór de schijf heeft geschreven, PostgreSQL erna.'
      : 'Dezelfde bytes op elke plaats, om de beurt; medianen over rondes. Op 127.0.0.1:4222 was geen NATS-server met JetStream; die grens is niet gemeten.',
    tabel(['stap', 'aantal', 'per seconde', 'CPU-ms/1 000', 'rss MB voor', 'hoogst', 'na', 'heap MB voor', 'hoogst', 'na'], [push, opslag, pull, inhalen, volgen].map(rij)),
    `Het proces van de keten, en bij de opslag haar eigen; heap voor en na is wat na opruimen overblijft. Vertraging: vanaf het versturen van de push tot een abonnee de gebeurtenis heeft.`,
    tabel(['belasting', 'abonnees', 'gepusht', 'per seconde', 'mediaan ms', 'p99 ms', 'hoogste ms', 'push zelf ms'], [vertraging('enkelstuks, rustig', rustig), vertraging('batches, zo hard als kan', volop)]),
  ].join('\n');
}

const cel = ({ perSeconde, verhouding }: Tempo): string => `${getal(perSeconde, 0)} (${getal(verhouding, 2)})`;

function rij({ naam, aantal, perSeconde, geheugen: { voor, hoogst, na, cpuMs } }: Stapmeting): string[] {
  return [
    naam, String(aantal), perSeconde === undefined ? '-' : getal(perSeconde, 0), getal((cpuMs * 1_000) / aantal, 0),
    ...[voor, hoogst, na].map(({ rssMb }) => getal(rssMb, 0)), ...[voor, hoogst, na].map(({ heapMb }) => getal(heapMb, 0)),
  ];
}

const vertraging = (naam: string, { abonnees, gepusht, perSeconde, mediaan, p99, hoogste, pushMs }: Vertragingen): string[] =>
  [naam, String(abonnees), String(gepusht), getal(perSeconde, 0), getal(mediaan, 1), getal(p99, 1), getal(hoogste, 1), getal(pushMs, 1)];
