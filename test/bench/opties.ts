import { parseArgs } from 'node:util';

/** The parts of the bench. */
export const ONDERDELEN = ['vergelijking', 'omvang', 'vertraging', 'hele-ronde', 'weigering', 'register', 'gebeurtenissen', 'beslispunt'] as const;
export type Onderdeel = (typeof ONDERDELEN)[number];

/** How long each part takes. */
export interface Duur {
  /** Seconds that each gateway is asked, at least, before anything counts. */
  readonly opwarmS: number;
  /** Rounds; in each round every variant has its turn. */
  readonly rondes: number;
  /** Seconds of one turn. */
  readonly beurtS: number;
}

/** What was asked on the command line. */
export interface Benchopties {
  readonly json: boolean;
  readonly onderdelen: ReadonlySet<Onderdeel>;
  readonly duur: Readonly<Record<Onderdeel, Duur>>;
}

const GEWOON: Benchopties['duur'] = {
  vergelijking: { opwarmS: 5, rondes: 10, beurtS: 2 },
  omvang: { opwarmS: 3, rondes: 8, beurtS: 1.5 },
  vertraging: { opwarmS: 4, rondes: 12, beurtS: 1 },
  'hele-ronde': { opwarmS: 12, rondes: 1, beurtS: 30 },
  weigering: { opwarmS: 0, rondes: 1, beurtS: 10 },
  register: { opwarmS: 10, rondes: 20, beurtS: 2 },
  gebeurtenissen: { opwarmS: 5, rondes: 5, beurtS: 10 },
  beslispunt: { opwarmS: 0, rondes: 1, beurtS: 0 },
};

const SNEL: Benchopties['duur'] = {
  vergelijking: { opwarmS: 2, rondes: 4, beurtS: 1 },
  omvang: { opwarmS: 1, rondes: 3, beurtS: 0.8 },
  vertraging: { opwarmS: 2, rondes: 5, beurtS: 1 },
  'hele-ronde': { opwarmS: 4, rondes: 1, beurtS: 10 },
  weigering: { opwarmS: 0, rondes: 1, beurtS: 10 },
  register: { opwarmS: 5, rondes: 6, beurtS: 2 },
  gebeurtenissen: { opwarmS: 3, rondes: 1, beurtS: 4 },
  beslispunt: { opwarmS: 0, rondes: 1, beurtS: 0 },
};

export const HULP = `npm run bench -- [opties]

Stelt dezelfde bekendheidsvraag door drie gateways over dezelfde nepketen op deze machine (alleen loopback), en
meet daarna wat deze gateway kost bij 10, 100 en 1 000 organisaties. Stelt dan hele rondes, met alles wat daarbij echt
is: besluiten, bewijzen, pseudoniemen, partners en logboeken. Wijzigt dan organisaties en soorten terwijl er wordt
gevraagd, met 1 000 organisaties in het register. Brengt ten slotte 50 000 gebeurtenissen door de ketenindex, naast een
kale insert in PostgreSQL en een kale publicatie op NATS. Duurt ongeveer elf minuten en stopt vanzelf.

  --snel             ongeveer vier minuten; genoeg om te zien of er iets mis is
  --alleen <deel>    alleen ${ONDERDELEN.slice(0, 3).join(', ')},
                     ${ONDERDELEN.slice(3).join(', ')}; mag vaker
  --json             alle uitkomsten als JSON op stdout, voor machines
  --help             deze tekst

De bench eindigt met 0 als aan alle criteria is voldaan, met 1 als dat niet zo is of als er iets misging, en met 2 als
een optie niet bestaat. Voer eerst npm run build uit: gemeten wordt wat in dist/ staat.`;

/** An option does not exist, or has another value than it can have. */
export class Optiefout extends Error {
  override readonly name = 'Optiefout';
}

/** @returns `help` when only that was asked. @throws Optiefout */
export function leesOpties(args: readonly string[]): Benchopties | 'help' {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: { snel: { type: 'boolean', default: false }, json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false }, alleen: { type: 'string', multiple: true } },
    }));
  } catch {
    throw new Optiefout('Deze optie bestaat niet, of mist een waarde.');
  }
  if (values.help) return 'help';
  const onderdelen = new Set((values.alleen ?? ONDERDELEN).map(onderdeel));
  return { json: values.json, onderdelen, duur: values.snel ? SNEL : GEWOON };
}

function onderdeel(naam: string): Onderdeel {
  const gevonden = ONDERDELEN.find((kandidaat) => kandidaat === naam);
  if (!gevonden) throw new Optiefout(`Het onderdeel ${naam} bestaat niet; kies uit ${ONDERDELEN.join(', ')}.`);
  return gevonden;
}
