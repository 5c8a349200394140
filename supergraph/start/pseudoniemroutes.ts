import { z } from 'zod';
import { isOin } from '../../schema/identificatie/oin.js';
import type { Log } from '../../subgraphs/kit/index.js';
import { veiligeFout } from '../../subgraphs/kit/index.js';
import type { Tokencontrole } from '../authenticatie/tokencontrole.js';
import { antwoordProbleem, leesLichaam, type Routes } from '../http/index.js';
import type { Subgraphs } from './subgraphs.js';

const Opdracht = z.object({ oin: z.string().refine(isOin), trekIn: z.int().min(1).optional() });

/**
 * `POST /beheer/pseudoniemen` with `{ oin }` puts a new key version in use for an organisation, or with `{ oin, trekIn }` ends one;
 * then makes its index again. Only for the role `beheerder`, on loopback. Answers with a line of JSON per step, the last of which is
 * `{versies}` or `{fout}`.
 */
export function pseudoniemroutes({ pseudoniemen, soorten }: Subgraphs, controleer: Tokencontrole, log: Log): Routes {
  return {
    '/beheer/pseudoniemen': {
      POST: async (verzoek, antwoord) => {
        const vrager = await controleer(verzoek.headers.authorization).catch(() => undefined);
        if (!vrager) return antwoordProbleem(antwoord, 401, 'UNAUTHENTICATED');
        if (!vrager.rollen.includes('beheerder')) return antwoordProbleem(antwoord, 403, 'FORBIDDEN');
        const opdracht = Opdracht.safeParse(ontleed(await leesLichaam(verzoek, 10_000)));
        const houder = opdracht.success ? soorten.flatMap(({ houders }) => houders.get(opdracht.data.oin) ?? [])[0] : undefined;
        if (!opdracht.success || !houder) return antwoordProbleem(antwoord, 404, 'NIET_GEVONDEN');
        const { oin, trekIn } = opdracht.data;
        antwoord.writeHead(200, { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' });
        const schrijf = (regel: object): void => void antwoord.write(`${JSON.stringify(regel)}\n`);
        try {
          const gebruikt = (await pseudoniemen.dienst.versies(oin)).flatMap(({ versie, tot }) => (tot === null ? [versie] : []));
          const bezwaar = bezwaarTegen(trekIn, gebruikt);
          if (bezwaar !== undefined) return schrijf({ fout: bezwaar });
          if (trekIn === undefined) await pseudoniemen.dienst.roteer(oin);
          else await pseudoniemen.dienst.trekIn(oin, trekIn);
          await houder.herindexeer((gedaan, van) => schrijf({ voortgang: { gedaan, van } }));
          schrijf({ versies: await pseudoniemen.dienst.versies(oin) });
        } catch (fout) {
          log('pseudoniemen-roteren-mislukt', { oin, ...veiligeFout(fout) });
          schrijf({ fout: 'De index is niet bijgewerkt; wie al in de index stond, wordt nog gevonden zolang de oude versie geldt. Doe het opnieuw.' });
        } finally {
          antwoord.end();
        }
      },
    },
  };
}

/** Why this cannot be done, as a sentence; undefined when it can. @param gebruikt versions in use, the newest first */
function bezwaarTegen(trekIn: number | undefined, gebruikt: readonly number[]): string | undefined {
  if (trekIn === undefined) return gebruikt.length > 1 ? `Er zijn al twee versies in gebruik. Trek eerst versie ${gebruikt.at(-1)} in.` : undefined;
  if (!gebruikt.includes(trekIn)) return `Versie ${trekIn} is niet in gebruik; in gebruik: ${gebruikt.join(' en ') || 'geen'}.`;
  return gebruikt.length === 1 ? `Versie ${trekIn} is de enige in gebruik. Geef eerst een nieuwe, zonder --trek-in.` : undefined;
}

function ontleed(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}
