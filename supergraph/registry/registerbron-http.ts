import { Agent, request } from 'undici';
import type { Deelnemersregister } from '../../schema/register.js';
import { leesBegrensd } from './begrensd.js';
import type { Registerbron, Registerlijn } from './registerbron.js';
import { leesRegistertekst, opOin, Registervormfout } from './registervorm.js';
import { Startfout } from './startfout.js';
import { volglus } from './volglus.js';

/** How long one answer may take, in milliseconds. */
const TERMIJN_MS = 10_000;
/** How often the register is looked at, in milliseconds; nothing travels when nothing changed. */
const ELKE_MS = 1_000;
/** The largest register, in bytes: that of a thousand organisations is a quarter of a megabyte, and an earlier schema some twenty kilobytes. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * The register of a running chain, followed: what a router, gateway or functie elsewhere goes by.
 * @throws Startfout when it cannot be had for the first time
 */
export async function registerbronOverHttp(plek: string, lijn: Registerlijn | undefined): Promise<Registerbron> {
  const url = URL.canParse(plek) ? new URL(plek) : undefined;
  if (!url || url.username || url.password) throw new Startfout(`${url ? 'Het adres van het register draagt een aanmelding' : `${plek} is geen adres`}.`, 'Geef bij --register een bestand, of het adres van /register/deelnemers zonder gebruikersnaam of wachtwoord.');
  if (!lijn) throw new Startfout('Een register achter een URL vraagt om een token van deze machine.', 'Geef bij --register een bestand, of zorg dat de sleutels van deze machine er zijn.');
  const agent = new Agent({ connections: 2, ...(lijn.verbinding && { connect: lijn.verbinding }) });
  let register: Deelnemersregister | undefined;
  let zoek: ReturnType<typeof opOin> = () => undefined;
  let etag: string | undefined;

  const haal = async (): Promise<void> => {
    const koppen = { authorization: `Bearer ${await lijn.token()}`, accept: 'application/json', ...(etag !== undefined && { 'if-none-match': etag }) };
    const { statusCode, headers, body } = await request(url, { dispatcher: agent, headers: koppen, signal: AbortSignal.timeout(TERMIJN_MS) }).catch((fout: unknown) => {
      throw onbereikbaar(url, codeVan(fout));
    });
    const tekst = await leesBegrensd(body, MAX_BYTES).catch((fout: unknown) => {
      throw onbereikbaar(url, codeVan(fout));
    });
    if (statusCode === 304) return;
    if (statusCode !== 200) throw onbereikbaar(url, `HTTP ${statusCode}`);
    try {
      register = leesRegistertekst(tekst);
    } catch (fout) {
      if (!(fout instanceof Registervormfout)) throw fout;
      throw new Startfout(`Het register op ${url.href} ${fout.message}.`, 'Controleer bij --register het adres, en de versie van wat daar draait.');
    }
    zoek = opOin(register);
    etag = typeof headers.etag === 'string' ? headers.etag : undefined;
  };

  try {
    await haal();
  } catch (fout) {
    await agent.close();
    throw fout;
  }
  const lus = volglus({
    kijk: haal,
    elkeMs: lijn.elkeMs ?? ELKE_MS,
    // Once is enough: a server that is away stays away for many looks.
    opStand: (lukt, fout) => (lukt ? lijn.log('register weer bereikbaar', {}) : lijn.log('register niet opgehaald; het vorige blijft', { reden: fout instanceof Error ? fout.message.slice(0, 500) : 'onbekend' })),
  });
  return {
    huidig: () => register as Deelnemersregister,
    deelnemer: (oin) => zoek(oin),
    herlees: () => lus.kijk(),
    async stop() {
      await lus.stop();
      await agent.close();
    },
  };
}

function onbereikbaar(url: URL, reden: string): Startfout {
  return new Startfout(`Het register op ${url.href} is niet op te halen (${reden}).`, 'Controleer het adres bij --register en of die keten draait.');
}

function codeVan(fout: unknown): string {
  if (fout instanceof RangeError) return 'te groot';
  if (fout instanceof Error) return 'code' in fout && typeof fout.code === 'string' ? fout.code : fout.name;
  return 'onbekend';
}
