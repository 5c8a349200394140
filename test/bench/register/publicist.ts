import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { importJWK, SignJWT } from 'jose';
import type { Publicatie, Publicatieverslag } from '../../../schema/publicatie.js';
import { Antwoordfout } from '../meten/antwoordtoets.ts';
import { product } from '../product.ts';

/** A publication that was taken up. */
export interface Gepubliceerd {
  /** When it was sent and when the answer came, on the clock of `performance.now()`. */
  readonly verstuurd: number;
  readonly beantwoord: number;
  /** Version of the kind or of the registration, after this. */
  readonly versie: number;
}

/** An organisation of the demo that publishes, with its own key. */
export class Publicist {
  readonly #sleutel: Awaited<ReturnType<typeof importJWK>>;
  readonly #url: string;
  readonly #oin: string;
  readonly #publicatie: string;
  readonly #doelgroep: string;

  private constructor(url: string, oin: string, sleutel: Awaited<ReturnType<typeof importJWK>>, [publicatie, doelgroep]: readonly [string, string]) {
    this.#url = url;
    this.#oin = oin;
    this.#sleutel = sleutel;
    this.#publicatie = publicatie;
    this.#doelgroep = doelgroep;
  }

  static async van(url: string, datamap: string, oin: string): Promise<Publicist> {
    const [{ Sleutelmap }, { PUBLICATIE, REGISTER }] = await Promise.all([product('datamap/sleutelmap'), product('../schema/vertrouwen')]);
    return new Publicist(url, oin, await importJWK(await new Sleutelmap(join(datamap, 'sleutels')).organisatie(oin), 'EdDSA'), [PUBLICATIE, REGISTER]);
  }

  /** @throws Antwoordfout when it is not taken up as something new */
  async publiceer(publicatie: Publicatie): Promise<Gepubliceerd> {
    const lichaam = JSON.stringify(publicatie);
    const digest = createHash('sha256').update(lichaam).digest('base64url');
    const token = await new SignJWT({ digest }).setProtectedHeader({ alg: 'EdDSA', typ: this.#publicatie })
      .setIssuer(`urn:nld:oin:${this.#oin}`).setAudience(this.#doelgroep).setJti(randomUUID()).setIssuedAt().setExpirationTime('1m').sign(this.#sleutel);
    const verstuurd = performance.now();
    const antwoord = await fetch(`${this.#url}/register/publicaties`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: lichaam });
    const tekst = await antwoord.text();
    const beantwoord = performance.now();
    const verslag = antwoord.status === 200 ? (JSON.parse(tekst) as Publicatieverslag) : undefined;
    if (!verslag?.aangenomen || verslag.ongewijzigd || verslag.versie === undefined) throw new Antwoordfout(`De publicatie van ${this.#oin} (${publicatie.wat}) is niet overgenomen: HTTP ${antwoord.status} ${tekst.slice(0, 1_500)}`);
    return { verstuurd, beantwoord, versie: verslag.versie };
  }
}
