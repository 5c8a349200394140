import type { IncomingMessage } from 'node:http';
import { CONTRACT, type Contractversie, contracttekst, isContractversie } from '../../../schema/contract.js';
import { soortSdl } from '../../composition/aanvulling.js';
import { KOP } from '../../composition/kop.js';
import type { Routes, Verwerker } from '../../http/routes.js';
import { alsSoort } from '../keten/supergraphversie.js';
import { geschiedenisVanSoort, leesSoortversies } from '../postgres/soortversies.js';
import { leesToken } from '../publiceren/herkennen.js';
import { SOORTCODE } from '../registervorm.js';
import { Registerfout } from '../registerfout.js';
import { etagsIn, maakStuk } from '../stuk.js';
import { JSON_TYPE, leesGetal, MAX_VERSIE, metProblemen, SDL, stuurStuk, zoekdeel } from './antwoord.js';
import type { Routemiddelen } from './middelen.js';

const COORDINATOR = 'coordinator';

/** The kinds of ketenpartner, their schemas and their history, and the contract that they share. */
export function soortroutes(middelen: Routemiddelen): Routes {
  return {
    '/register/soorten': { GET: metProblemen((verzoek, antwoord, gegevens) => (zoekdeel(verzoek).get('voor') === COORDINATOR ? voorCoordinator(middelen) : voorIedereen(middelen))(verzoek, antwoord, gegevens)) },
    '/register/soorten/': { GET: metProblemen(vanSoort(middelen)) },
    '/register/contract/': {
      GET: metProblemen((verzoek, antwoord, { pad }) => {
        const versie = /^\/register\/contract\/(\d+\.\d+)\.graphql$/.exec(pad)?.[1];
        if (versie === undefined) throw new Registerfout('NIET_GEVONDEN');
        stuurStuk(verzoek, antwoord, maakStuk(`${KOP}\n${contracttekst(eisContract(versie))}`), SDL);
      }),
    },
  };
}

function voorIedereen({ kern }: Routemiddelen): Verwerker {
  return (verzoek, antwoord) => {
    const soorten = [...(kern.stand?.soorten.values() ?? [])].map((versie) => ({ ...alsSoort(versie), versie: versie.versie, beheerder: versie.beheerder, contract: versie.contract }));
    stuurStuk(verzoek, antwoord, maakStuk(JSON.stringify({ soorten })), JSON_TYPE);
  };
}

/** A coordinator that asks with an ETag says that it goes by that list. */
function voorCoordinator({ machine, coordinatoren }: Routemiddelen): Verwerker {
  return async (verzoek, antwoord) => {
    const uitgever = await machine(leesToken(verzoek.headers.authorization));
    if (uitgever === undefined) throw new Registerfout('UNAUTHENTICATED');
    coordinatoren.gezien(`${uitgever} ${exemplaar(verzoek)}`, etagsIn(verzoek.headers['if-none-match'])[0]);
    stuurStuk(verzoek, antwoord, coordinatoren.lijst(), JSON_TYPE, 'private, no-cache');
  };
}

/** Tells coordinators apart that share a key: by the name that each gives itself, or else by its machine. */
function exemplaar(verzoek: IncomingMessage): string {
  return zoekdeel(verzoek).get('exemplaar')?.slice(0, 100) ?? verzoek.socket.remoteAddress ?? '';
}

function vanSoort({ kern }: Routemiddelen): Verwerker {
  return async (verzoek, antwoord, { pad }) => {
    const [, soort = '', wat] = /^\/register\/soorten\/([^/]{1,50})\/(schema\.graphql|versies)$/.exec(pad) ?? [];
    if (wat === undefined) throw new Registerfout('NIET_GEVONDEN');
    if (!SOORTCODE.test(soort)) throw new Registerfout('SOORT_ONBEKEND');
    const huidig = kern.stand?.versie.soortversies[soort];
    if (wat === 'versies') {
      const versies = await geschiedenisVanSoort(kern.opslag.db, soort);
      if (versies.length === 0) throw new Registerfout('SOORT_ONBEKEND');
      stuurStuk(verzoek, antwoord, maakStuk(JSON.stringify({ soort, huidig: huidig ?? null, versies })), JSON_TYPE);
      return;
    }
    const zoek = zoekdeel(verzoek);
    const contract = eisContract(zoek.get('contract') ?? CONTRACT);
    const gevraagd = leesGetal(zoek.get('versie'), 'versie', 1, MAX_VERSIE);
    const versie = gevraagd ?? huidig;
    if (versie === undefined) throw new Registerfout('SOORT_ONBEKEND');
    const gevonden = (await leesSoortversies(kern.opslag.db, { [soort]: versie })).get(soort);
    if (!gevonden) throw new Registerfout((await geschiedenisVanSoort(kern.opslag.db, soort)).length === 0 ? 'SOORT_ONBEKEND' : 'VERSIE_ONBEKEND');
    stuurStuk(verzoek, antwoord, maakStuk(soortSdl(soort, gevonden.aanvulling, contract)), SDL);
  };
}

function eisContract(versie: string): Contractversie {
  if (!isContractversie(versie)) throw new Registerfout('VERSIE_ONBEKEND');
  return versie;
}
