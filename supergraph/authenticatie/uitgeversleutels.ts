import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import type { Log } from '../gateway/log.js';
import { Ophaalfout, haalTekst } from './ophalen.js';
import { Tokenfout } from './tokenfout.js';
import { isVeiligAdres } from './uitgeversadres.js';

/** How long what was fetched is relied on, all in milliseconds. */
export interface Sleuteltermijnen {
  /** After this, the issuer is asked again before keys are used. */
  readonly versMs: number;
  /** For this long the keys are still used while the issuer does not answer. */
  readonly houdbaarMs: number;
  /** After a failure the issuer is left alone this long. */
  readonly rustMs: number;
  /** A key that is not known makes the keys be fetched again, at most this often. */
  readonly opnieuwMs: number;
  /** For one answer of the issuer. */
  readonly termijnMs: number;
}

const TERMIJNEN: Sleuteltermijnen = { versMs: 600_000, houdbaarMs: 86_400_000, rustMs: 5_000, opnieuwMs: 10_000, termijnMs: 3_000 };

const Document = z.object({ issuer: z.string(), jwks_uri: z.string().refine(isVeiligAdres) });

const Sleutels = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });

/** The keys of an issuer, found by its name. */
export interface Uitgeversleutels {
  /** The key for a token. @throws Tokenfout when the issuer does not answer and the key is not known; a JOSEError when there is no such key */
  readonly geef: JWTVerifyGetKey;
  /** Fetches the keys now, so that the first who asks need not wait. Never rejects: the log says what is wrong. */
  haalVast(): Promise<void>;
}

/**
 * The keys of an OpenID Connect issuer: discovery, then its key set. New keys are found without a restart, withdrawn
 * ones are forgotten within `versMs`, and while the issuer does not answer the keys it gave stay good for a day.
 */
export function uitgeversleutels(uitgever: string, log: Log, termijnen: Partial<Sleuteltermijnen> = {}): Uitgeversleutels {
  const bron = new Sleutelbron(uitgever, log, { ...TERMIJNEN, ...termijnen });
  return { geef: (kop, token) => bron.geef(kop, token), haalVast: () => bron.haalVast() };
}

type Sleutelset = ReturnType<typeof createRemoteJWKSet>;

class Sleutelbron {
  #set: { readonly adres: string; readonly sleutels: Sleutelset } | undefined;
  #gelukt = -Infinity;
  #mislukt = -Infinity;
  #bezig: Promise<void> | undefined;

  constructor(readonly uitgever: string, readonly log: Log, readonly termijnen: Sleuteltermijnen) {}

  async geef(...vraag: Parameters<JWTVerifyGetKey>): Promise<Awaited<ReturnType<JWTVerifyGetKey>>> {
    const set = await this.#actueel();
    try {
      return await set(...vraag);
    } catch (fout) {
      if (fout instanceof errors.JWKSNoMatchingKey || fout instanceof errors.JWKSMultipleMatchingKeys || fout instanceof errors.JOSENotSupported) throw fout;
      throw new Tokenfout('uitgever-onbereikbaar');
    }
  }

  async haalVast(): Promise<void> {
    await (this.#bezig ??= this.#ververs().finally(() => (this.#bezig = undefined)));
  }

  async #actueel(): Promise<Sleutelset> {
    const { versMs, houdbaarMs } = this.termijnen;
    if (Date.now() - this.#gelukt >= versMs && !this.#rust()) await this.haalVast();
    if (this.#set && Date.now() - this.#gelukt < houdbaarMs) return this.#set.sleutels;
    throw new Tokenfout('uitgever-onbereikbaar');
  }

  #rust(): boolean {
    return Date.now() - this.#mislukt < this.termijnen.rustMs;
  }

  /** What is not right replaces nothing. */
  async #ververs(): Promise<void> {
    try {
      const adres = await this.#ontdek();
      const sleutels = this.#set?.adres === adres ? this.#set.sleutels : this.#maakSet(adres);
      await sleutels.reload();
      this.#set = { adres, sleutels };
      this.log('uitgever gelezen', { sleutels: sleutels.jwks()?.keys.length });
    } catch (fout) {
      this.#mislukt = Date.now();
      this.log('uitgever niet te lezen', { reden: fout instanceof Ophaalfout ? fout.reden : 'sleutels', bekend: this.#set !== undefined });
    }
  }

  /** Where the keys are. The document must name exactly the issuer that we asked for. (OpenID Connect Discovery 1.0, section 4.3) */
  async #ontdek(): Promise<string> {
    const tekst = await haalTekst(`${this.uitgever.replace(/\/$/, '')}/.well-known/openid-configuration`, this.termijnen.termijnMs);
    const document = Document.safeParse(alsJson(tekst));
    if (!document.success) throw new Ophaalfout('document');
    if (document.data.issuer !== this.uitgever) throw new Ophaalfout('andere-uitgever');
    return document.data.jwks_uri;
  }

  #maakSet(adres: string): Sleutelset {
    const { opnieuwMs, termijnMs } = this.termijnen;
    return createRemoteJWKSet(new URL(adres), {
      // How long keys are good is for us to say: jose would let a known key go when the issuer does not answer.
      cacheMaxAge: Infinity,
      cooldownDuration: opnieuwMs,
      timeoutDuration: termijnMs,
      [customFetch]: async (url: string) => {
        // Tokens with made-up keys must not keep an issuer busy that has trouble enough.
        if (this.#set && this.#rust()) throw new Ophaalfout('rust');
        try {
          const tekst = await haalTekst(url, termijnMs);
          if (!Sleutels.safeParse(alsJson(tekst)).success) throw new Ophaalfout('sleutels');
          this.#gelukt = Date.now();
          return new Response(tekst);
        } catch (fout) {
          this.#mislukt = Date.now();
          throw fout;
        }
      },
    });
  }
}

function alsJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}
