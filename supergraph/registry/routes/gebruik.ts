import { z } from 'zod';
import { GATEWAY } from '../../../schema/vertrouwen.js';
import { isJsonverzoek } from '../../http/graphqlverzoek.js';
import { LichaamTeGroot, leesLichaam } from '../../http/lichaam.js';
import type { Routes } from '../../http/routes.js';
import { leesToken } from '../publiceren/herkennen.js';
import { Registerfout } from '../registerfout.js';
import { metProblemen } from './antwoord.js';
import type { Routemiddelen } from './middelen.js';

/** The largest body, in bytes: a gateway sends two thousand rows at a time, of some two hundred bytes. */
const MAX_BYTES = 2 * 1024 * 1024;

const Gebruik = z.strictObject({
  rijen: z.array(z.strictObject({
    client: z.string().min(1).max(200),
    coordinaat: z.string().min(1).max(500),
    aantal: z.int().min(1),
    dag: z.iso.date(),
  })).max(10_000),
});

/** Where a gateway that runs apart says what its clients used of the schema. */
export function gebruikroutes({ machine, schrijfGebruik }: Routemiddelen): Routes {
  return {
    '/register/gebruik': {
      POST: metProblemen(async (verzoek, antwoord) => {
        // Who asks the gateway is known to the gateway alone: no other machine can say what was used.
        const uitgever = await machine(leesToken(verzoek.headers.authorization));
        if (uitgever === undefined) throw new Registerfout('UNAUTHENTICATED');
        if (uitgever !== GATEWAY) throw new Registerfout('FORBIDDEN', 'Alleen een gateway van de keten meldt gebruik.');
        if (!isJsonverzoek(verzoek)) throw new Registerfout('INHOUDSTYPE_NIET_ONDERSTEUND');
        const lichaam = await leesLichaam(verzoek, MAX_BYTES).catch((fout: unknown) => {
          throw fout instanceof LichaamTeGroot ? new Registerfout('PUBLICATIE_TE_GROOT', `Een melding van gebruik is ten hoogste ${MAX_BYTES} bytes. Meld het in delen.`) : fout;
        });
        await schrijfGebruik(leesGebruik(lichaam));
        antwoord.writeHead(204, { 'cache-control': 'no-store' }).end();
      }),
    },
  };
}

/** @throws Registerfout with BAD_USER_INPUT, that repeats nothing of the text */
function leesGebruik(lichaam: string): z.output<typeof Gebruik>['rijen'] {
  let inhoud: unknown;
  try {
    inhoud = JSON.parse(lichaam);
  } catch {
    throw new Registerfout('BAD_USER_INPUT', 'De melding van gebruik is geen JSON.');
  }
  const gelezen = Gebruik.safeParse(inhoud);
  if (gelezen.success) return gelezen.data.rijen;
  throw new Registerfout('BAD_USER_INPUT', `De melding van gebruik klopt niet op ${gelezen.error.issues[0]?.path.join('.') || 'het begin'}: verwacht worden rijen met client, coordinaat, aantal en dag.`);
}
