import type { GeregistreerdeOperatie } from '../../../schema/operatie.js';
import type { Routes, Verwerker } from '../../http/routes.js';
import { keurOperaties } from '../operaties/keuren.js';
import { leesOperatieaanbod, leesOperatieintrekking } from '../operaties/vorm.js';
import { herken, isBeheerder, leesToken } from '../publiceren/herkennen.js';
import { Registerfout } from '../registerfout.js';
import { maakStuk, type Stuk } from '../stuk.js';
import { JSON_TYPE, metProblemen, stuurStuk } from './antwoord.js';
import { leesAanbod } from './lichaam.js';
import type { Routemiddelen } from './middelen.js';

/** The largest offer, in bytes: a thousand questions of some thousands of characters. */
const MAX_BYTES = 4 * 1024 * 1024;

/** The questions that gateways answer where only registered ones are: gateways and a beheerder read them, a beheerder changes them. */
export function operatieroutes({ kern, machine, herkenning, operaties, log }: Routemiddelen): Routes {
  let gegeven: readonly GeregistreerdeOperatie[] | undefined;
  let stuk: Stuk = maakStuk('');
  const alsBeheerder = (doe: (oin: string, lichaam: string) => Promise<object>): Verwerker =>
    metProblemen(async (verzoek, antwoord) => {
      const lichaam = await leesAanbod(verzoek, MAX_BYTES);
      const { als, oin } = await herken(verzoek.headers.authorization, lichaam, herkenning);
      if (als !== 'beheerder') throw new Registerfout('FORBIDDEN', 'Alleen een beheerder van de keten registreert vragen: hij heeft gezien wat zij opvragen.');
      const tekst = JSON.stringify(await doe(oin, lichaam));
      antwoord.writeHead(200, { 'content-type': JSON_TYPE, 'content-length': Buffer.byteLength(tekst), 'cache-control': 'no-store' }).end(tekst);
    });
  return {
    '/register/operaties': {
      GET: metProblemen(async (verzoek, antwoord) => {
        const { authorization } = verzoek.headers;
        const isMachine = (await machine(leesToken(authorization))) !== undefined;
        if (!isMachine && !(await isBeheerder(authorization, herkenning.controleer))) throw new Registerfout('FORBIDDEN');
        if (operaties.huidig() !== gegeven) {
          gegeven = operaties.huidig();
          stuk = maakStuk(JSON.stringify({ operaties: gegeven }));
        }
        stuurStuk(verzoek, antwoord, stuk, JSON_TYPE, 'private, no-cache');
      }),
      POST: alsBeheerder(async (door, lichaam) => {
        const { programma, reden, operaties: aangeboden } = leesOperatieaanbod(lichaam);
        if (!kern.stand) throw new Registerfout('REGISTER_BEZIG', 'De keten heeft nog geen schema. Probeer het over enkele seconden opnieuw.');
        const { operaties: gekeurd, bevindingen } = keurOperaties(aangeboden, kern.stand.versie.api);
        if (bevindingen.length > 0) throw new Registerfout('PUBLICATIE_GEWEIGERD', 'Niet elke vraag kan worden geregistreerd; er is niets veranderd.', { bevindingen });
        await operaties.registreer(gekeurd, { door, programma, reden });
        log('operaties geregistreerd', { door, aantal: gekeurd.length });
        return { geregistreerd: gekeurd.map(({ sha256, naam }) => ({ sha256, naam })) };
      }),
    },
    '/register/operaties/intrekkingen': {
      POST: alsBeheerder(async (door, lichaam) => {
        const { sha256, reden } = leesOperatieintrekking(lichaam);
        if (!(await operaties.trekIn(sha256.toLowerCase(), { door, reden }))) throw new Registerfout('NIET_GEVONDEN', 'Onder deze hash is geen vraag geregistreerd. Bekijk ze met npx handbereik operaties lijst; de voorbeelden van het contract horen bij het pakket.');
        log('operatie ingetrokken', { door });
        return { ingetrokken: sha256.toLowerCase() };
      }),
    },
  };
}
