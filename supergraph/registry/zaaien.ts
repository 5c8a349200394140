import { parse } from 'graphql';
import { CONTRACT } from '../../schema/contract.js';
import { aanvullingVan } from '../composition/aanvulling.js';
import type { Log } from '../gateway/log.js';
import { type Ketenkern, leesHuidigeStand } from './keten/kern.js';
import type { Sessie } from './postgres/opslag.js';
import type { Beurten } from './postgres/slot.js';
import { nieuwsteSoortversies, soortenAlleenDoor, type Soortversie } from './postgres/soortversies.js';
import { leesWijzer, type Wijzer } from './postgres/supergraphversies.js';
import { weigert } from './publiceren/bevinding.js';
import type { Samenstelmiddelen } from './publiceren/middelen.js';
import { overigeSubgraphs } from './publiceren/samenstelling.js';
import { Registerfout } from './registerfout.js';

/** A kind that comes with the package. */
export interface Zaaisoort {
  readonly soort: string;
  readonly naam: string;
  /** SDL of its subgraph, or of what it adds to the contract alone. */
  readonly sdl: string;
  /** OIN of its kind-beheerder. */
  readonly beheerder: string;
}

/** What the package brings: the beginning of a chain, and at every later start what may be newer. */
export interface Zaaisel {
  readonly soorten: readonly Zaaisoort[];
  /** The supergraph of all this, composed beforehand. */
  readonly supergraph: string;
  readonly api: string;
  /** Of the SDL of the functies and of the contract: when it differs, the chain is composed anew. */
  readonly functieshash: string;
}

/** What it takes to sow. */
export interface Zaaimiddelen extends Samenstelmiddelen {
  readonly kern: Ketenkern;
  readonly beurten: Beurten;
  /** OIN in whose name it is done. */
  readonly ketenbeheer: string;
  readonly log: Log;
}

/**
 * Fills an empty register, or takes up what a newer package brings. What a partner published, withdrew or turned back is
 * left as it is; what does not compose with it changes nothing, and the log says so.
 */
export async function zaai(zaaisel: Zaaisel, middelen: Zaaimiddelen): Promise<void> {
  await middelen.beurten.alleen(['keten'], async (sessie) => {
    const wijzer = await leesWijzer(sessie);
    if (wijzer) await werkBij(sessie, wijzer, zaaisel, middelen);
    else await begin(sessie, zaaisel, middelen);
  });
  await middelen.kern.volg();
}

async function begin(sessie: Sessie, { soorten, supergraph, api, functieshash }: Zaaisel, { kern, ketenbeheer }: Zaaimiddelen): Promise<void> {
  const reden = 'De keten begint met wat het pakket meebrengt.';
  await kern.gaNaar(sessie, {
    door: ketenbeheer, reden, supergraph, api, grondslag: functieshash, pakket: functieshash,
    soorten: Object.fromEntries(soorten.map(({ soort }) => [soort, 1])),
    soortversies: soorten.map((soort) => alsVersie(soort, 1, ketenbeheer, reden)),
  });
}

async function werkBij(sessie: Sessie, { pakket }: Wijzer, { soorten, functieshash }: Zaaisel, middelen: Zaaimiddelen): Promise<void> {
  const { kern, ketenbeheer, log } = middelen;
  const stand = await leesHuidigeStand(sessie);
  const nieuwste = new Map((await nieuwsteSoortversies(sessie)).map((versie) => [versie.soort, versie]));
  const vanPakket = await soortenAlleenDoor(sessie, ketenbeheer);
  const reden = 'Een nieuwere versie van het pakket brengt dit mee.';
  const nieuw = soorten.flatMap((soort): readonly Soortversie[] => {
    const laatste = nieuwste.get(soort.soort);
    if (!laatste) return [alsVersie(soort, 1, ketenbeheer, reden)];
    if (!vanPakket.has(soort.soort) || laatste.ingetrokken || !stand.soorten.has(soort.soort)) return [];
    // By the last that a package brought, which need not be the current one: what was turned back stays turned back.
    const volgende = alsVersie({ ...soort, beheerder: laatste.beheerder }, laatste.versie + 1, ketenbeheer, reden);
    return volgende.aanvulling === laatste.aanvulling && volgende.naam === laatste.naam ? [] : [volgende];
  });
  if (nieuw.length === 0 && pakket === functieshash) return;

  const samen = new Map([...stand.soorten, ...nieuw.map((versie) => [versie.soort, versie] as const)]);
  // Nobody asks whom a newer package breaks: what the functies answer has changed already.
  const { bevindingen, supergraph, api } = await middelen.keur({ ...(await overigeSubgraphs(middelen, [...samen.values()])), url: '', gebruik: [], voorbeelden: [] });
  if (weigert(bevindingen) || supergraph === undefined || api === undefined) {
    log('pakket past niet bij het register; de supergraph blijft', { bevindingen: bevindingen.length, eerste: bevindingen[0]?.melding.slice(0, 300) });
    return;
  }
  try {
    const versies = Object.fromEntries([...samen].map(([soort, { versie }]) => [soort, versie]));
    await kern.gaNaar(sessie, { door: ketenbeheer, reden, soorten: versies, supergraph, api, grondslag: functieshash, pakket: functieshash, soortversies: nieuw });
  } catch (fout) {
    if (!(fout instanceof Registerfout)) throw fout;
    log('pakket niet overgenomen; de supergraph blijft', { code: fout.code });
  }
}

function alsVersie({ soort, naam, sdl, beheerder }: Zaaisoort, versie: number, door: string, reden: string): Soortversie {
  const aanvulling = aanvullingVan(soort, parse(sdl, { noLocation: true }), CONTRACT);
  return { soort, versie, naam, contract: CONTRACT, aanvulling, beheerder, vastgesteld: new Date().toISOString(), door, reden, ingetrokken: false };
}
