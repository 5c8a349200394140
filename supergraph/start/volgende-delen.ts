import { BEKENDHEID, BURGER } from '../../schema/vertrouwen.js';
import { demodeelnemers, DEMOVERBANDEN, maakBekendheid, maakBurger, maakInrichting, maakPseudoniemen } from '../../subgraphs/index.js';
import { DEMOPARTNERS } from '../../subgraphs/kit/index.js';
import { organisatiesbron } from '../registry/organisatiesbron.js';
import { registeradres } from '../registry/registeradres.js';
import { registerbron } from '../registry/registerbron.js';
import { volgSoorten } from '../registry/soortenvolger.js';
import { tlsVerbinding } from '../tls.js';
import type { Gemaakt, Maakmiddelen } from './deel-alleen.js';
import { gatewaylog } from './gatewaylog.js';
import { eigenBinding } from './ketenbeleid.js';
import { machinelijn, type Machinelijn } from './machinelijn.js';

/** A kind that joins waits for the coordinator, in milliseconds between two looks. */
const SOORTEN_MS = 500;

/** Samenwerkfunctie 14, which begins with a file, since the register learns from it who takes part; the kinds it then learns from the register. */
export async function maakVolgendeInrichting(middelen: Maakmiddelen): Promise<Gemaakt> {
  const { omgeving, bestand, adres, aanwezigeSleutel } = middelen;
  const register = await registerbron(bestand ?? '');
  const sleutels = new Map(await Promise.all(DEMOPARTNERS.map(async ({ oin }) => [oin, JSON.stringify(await aanwezigeSleutel(oin))] as const)));
  let gevolgd = register.huidig().soorten;
  const deel = await maakInrichting(omgeving, () => gevolgd, {
    verbanden: DEMOVERBANDEN,
    deelnemers: demodeelnemers(({ oin }) => register.deelnemer(oin)?.endpoint ?? `http://localhost/${oin}`, ({ oin }) => sleutels.get(oin)),
  });
  if (adres === undefined) {
    return {
      deel,
      async herlees() {
        await register.herlees();
        gevolgd = register.huidig().soorten;
      },
    };
  }
  // Not waited for: the register cannot be there before we are.
  const volger = volgSoorten({ ...lijn(middelen), register: adres, elkeMs: SOORTEN_MS, neemOver: (soorten) => void (gevolgd = soorten) });
  return { deel: { ...deel, stop: () => metStop(volger, deel) }, herlees: () => volger.kijk() };
}

/** The coordinator, that begins with the kinds of this package and goes along with every change; the register hears when it did. */
export async function maakVolgendeBekendheid(middelen: Maakmiddelen): Promise<Gemaakt> {
  const { omgeving, adres, exemplaar } = middelen;
  const deel = await maakBekendheid(omgeving);
  if (adres === undefined) return { deel };
  const volger = volgSoorten({
    ...lijn(middelen), register: adres, elkeMs: SOORTEN_MS,
    coordinator: { exemplaar, token: await machine(middelen, 'bekendheid') },
    neemOver: (soorten) => deel.herlaad(soorten),
  });
  // When the register is there, no question comes in before its kinds are known; when it is not, those of the package will do.
  await volger.kijk().catch(() => undefined);
  return { deel: { ...deel, stop: () => metStop(volger, deel) }, herlees: () => volger.kijk() };
}

/** Samenwerkfunctie 7, which asks every organisation that takes part for its log. */
export async function maakVolgendeBurger(middelen: Maakmiddelen): Promise<Gemaakt> {
  const { omgeving, bestand, adres } = middelen;
  const register = adres === undefined ? await registerbron(bestand ?? '') : await registerbron(registeradres(adres, 'deelnemers').href, { ...lijn(middelen), token: await machine(middelen, 'burger') });
  const deel = await maakBurger(omgeving, () => register.huidig().deelnemers);
  return { deel: { ...deel, stop: () => metStop(register, deel) }, herlees: () => register.herlees() };
}

/** The service of the pseudonyms, which serves whoever is admitted and believes the key that the register has of them. */
export async function maakVolgendePseudoniemen(middelen: Maakmiddelen): Promise<Gemaakt> {
  const { omgeving, bestand, adres, grenzen } = middelen;
  if (adres === undefined) {
    const register = await registerbron(bestand ?? '');
    return { deel: await maakPseudoniemen(omgeving, { kent: (oin) => register.deelnemer(oin) !== undefined, grenzen }), herlees: () => register.herlees() };
  }
  const organisaties = await organisatiesbron(adres, lijn(middelen));
  const deel = await maakPseudoniemen(omgeving, { kent: (oin) => organisaties.kent(oin), sleutel: (oin) => organisaties.sleutel(oin), grenzen });
  return { deel: { ...deel, stop: () => metStop(organisaties, deel) }, herlees: () => organisaties.herlees() };
}

interface Stopbaar {
  stop(): Promise<void>;
}

/** First nothing is followed any more. */
async function metStop(volger: Stopbaar, deel: Stopbaar): Promise<void> {
  await volger.stop();
  await deel.stop();
}

function lijn({ tls, omgeving }: Maakmiddelen): { readonly verbinding: ReturnType<typeof tlsVerbinding>; readonly log: ReturnType<typeof gatewaylog> } {
  return { verbinding: tlsVerbinding(tls), log: gatewaylog(omgeving.log) };
}

async function machine({ tls, omgeving }: Maakmiddelen, wie: 'bekendheid' | 'burger'): Promise<Machinelijn> {
  return machinelijn(await omgeving.sleutels.eigen(wie), wie === 'bekendheid' ? BEKENDHEID : BURGER, eigenBinding(tls));
}
