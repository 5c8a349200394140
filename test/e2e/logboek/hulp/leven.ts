import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { geefDemotoken } from '../../../../supergraph/authenticatie/demo-uitgever.js';
import { Sleutelmap } from '../../../../supergraph/datamap/sleutelmap.js';
import { RUIME_TERMIJNEN } from '../../../harness/keten.js';
import { start } from '../../../harness/opdracht.js';
import { ALLE_CATEGORIEEN } from '../../../harness/vraag-alles.js';
import { ALLES, type Beantwoord, type Uitvraag, UITKOMSTEN, vraagMetSpoor } from './ronde.js';
import type { Proefvrager } from './vragers.js';

/** An answer that the client received to the last byte. */
export interface Ontvangen {
  readonly traceId: string;
  readonly uitvragen: readonly Uitvraag[];
}

/** A chain in a process of its own, with somebody who keeps asking. */
export interface Leven {
  /** Asks about these persons, of everybody. */
  vraag(bsns: readonly string[], rest?: object): Promise<void>;
  /** Asks and asks, so many at a time, until the process is gone. */
  blijfVragen(tegelijk: number, bsns: readonly string[]): Promise<void>;
  /** Kills the process, and when asked the database under it as a power cut would. */
  dood(stroomuitval: boolean): Promise<void>;
}

/** What is tossed up in a test: repeatable, so that a failure can be looked at. */
export type Toeval = () => number;

/** A repeatable series of numbers from 0 to 1. (mulberry32) */
export function toeval(zaad: number): Toeval {
  let stand = zaad >>> 0;
  return () => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = Math.imul(stand ^ (stand >>> 15), stand | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Starts the chain on a data folder, new or left behind by one that was killed. */
export async function begin(datamap: string, vrager: Proefvrager, gooi: Toeval, ontvangen: Ontvangen[]): Promise<Leven> {
  const lopend = start(['start', '--json'], { HANDBEREIK_DATA: datamap, PORT: '0', ...RUIME_TERMIJNEN });
  const { graphql } = JSON.parse(await lopend.tot('graphql')) as { graphql: string };
  const token = await geefDemotoken(vrager.persona, await new Sleutelmap(join(datamap, 'sleutels')).ondertekenaar('uitgever'));
  let leeft = true;
  const enkele = <T>(lijst: readonly T[]): readonly T[] => lijst.filter(() => gooi() < 0.5);

  const stel = async (query: string, bsns: readonly string[], rest: object): Promise<void> => {
    const { samenwerkingsverband, grondslag, doel } = vrager;
    let antwoord: Beantwoord;
    try {
      antwoord = await vraagMetSpoor(graphql, token, query, { verzoek: { personen: bsns.map((bsn) => ({ bsn })), samenwerkingsverband, aanleiding: 'melding-uitval', grondslag, doel, ...rest } });
    } catch (fout) {
      if (leeft) throw fout;
      return;
    }
    const uitvragen = antwoord.data?.bepalenBekendheid?.uitvragen;
    if (uitvragen) ontvangen.push({ traceId: antwoord.traceId, uitvragen });
    else if (leeft) throw new Error(`De keten leeft en gaf niets: ${JSON.stringify(antwoord.errors)}`);
  };
  return {
    vraag: (bsns, rest = { informatiebehoefte: ALLE_CATEGORIEEN }) => stel(ALLES, bsns, rest),
    async blijfVragen(tegelijk, bsns) {
      await Promise.all(Array.from({ length: tegelijk }, async () => {
        while (leeft) {
          const [personen, partners] = [enkele(bsns), enkele(vrager.partners)];
          if (personen.length === 0) continue;
          await stel(gooi() < 0.7 ? ALLES : UITKOMSTEN, personen, { informatiebehoefte: enkele(ALLE_CATEGORIEEN), ...(partners.length > 0 && { partners }) });
        }
      }));
    },
    async dood(stroomuitval) {
      leeft = false;
      if (stroomuitval) {
        for await (const pad of glob('**/postmaster.pid', { cwd: datamap })) process.kill(Number((await readFile(join(datamap, pad), 'utf8')).split('\n', 1)[0]), 'SIGQUIT');
        // The chain lives on for a moment without its database: what it answers then must be accounted for as well.
        await wacht(gooi() * 40);
      }
      lopend.proces.kill('SIGKILL');
      await lopend.einde;
    },
  };
}
