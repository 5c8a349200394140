import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';
import { Pool } from 'undici';
import { Antwoordfout } from '../meten/antwoordtoets.ts';
import { Kindproces } from '../meten/kindproces.ts';
import { roep } from '../meten/oproep.ts';
import { Rondedatabase } from '../hele-ronde/database.ts';
import { INFORMATIEBEHOEFTE } from '../hele-ronde/opdracht.ts';
import type { Duur } from '../opties.ts';
import { product } from '../product.ts';
import type { Voortgang } from '../voortgang.ts';
import { type Effect, effect } from './effect.ts';
import { GEWEIGERD_DOEL, TOEGELATEN_DOEL, type Weigeropdracht } from './opdracht.ts';

/** Whether it can be told from the time that a person is known and refused, and not unknown. */
export interface Weigering extends Effect {
  /** Trials of each. */
  readonly pogingen: number;
}

const OIN = '00000099002000001000';
const KIND = 1_000;
const OPWARMEN = 300;
const VRAAG = `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on GemeenteBijdrage {
  uitkomst peilmoment niveau contact { naam } personen { naam } relaties { naam } betrokkenheden { soort } acties { omschrijving } nietGedeeld { categorie reden } } } }`;

type Soort = 'geweigerd' | 'onbekend';

/**
 * Asks one partner of the kit over and over, refused about a person whom it knows and allowed about one whom it does not, in an order
 * that chance decides. The bewijs is made before the clock starts.
 * @throws Antwoordfout when the two do not give the same bytes, or anybody is known
 */
export async function meetWeigering({ rondes, beurtS }: Duur, voortgang: Voortgang): Promise<Weigering> {
  await using opruimen = new AsyncDisposableStack();
  const database = opruimen.use(await Rondedatabase.maak());
  const partner = opruimen.use(new Kindproces('weigering/partner.ts'));
  const [kit, { BEKENDHEID }] = await Promise.all([product('../subgraphs/kit/index'), product('../schema/vertrouwen')]);
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), alg: 'EdDSA', use: 'sig', kid: 'bench' };
  const { d: _geheim, ...openbaar } = jwk;
  const ondertekenaar = await kit.maakOndertekenaar(BEKENDHEID, jwk);
  const bekenden = Array.from({ length: KIND }, kenmerk);
  const url = new URL(await partner.vraag<string>('begin', { databaseUrl: database.url, sleutels: { keys: [{ ...openbaar, kty: 'OKP' }] }, oin: OIN, pseudoniemen: bekenden } satisfies Weigeropdracht));
  const pool = new Pool(url.origin, { connections: 1 });
  opruimen.defer(() => pool.destroy());

  let verwacht: string | undefined;
  const probeer = async (soort: Soort, nummer: number): Promise<number> => {
    const waarde = soort === 'geweigerd' ? bekenden[nummer % KIND]! : kenmerk();
    const bewijs = await kit.onderteken({
      pseudoniemen: [{ waarde, sleutelversie: 1 }], traceId: randomBytes(16).toString('hex'), spanId: kit.spanId(), samenwerkingsverband: 'sv-bench', grondslag: 'wmo-vt',
      doel: soort === 'geweigerd' ? GEWEIGERD_DOEL : TOEGELATEN_DOEL, aanleiding: 'melding-1', fase: 'VERRIJKING', niveau: 'BEPERKT', categorieen: INFORMATIEBEHOEFTE, onthouden: [],
      vrager: { oin: '00000099003000001000', functie: 'medewerker-veilig-thuis' },
    }, OIN, ondertekenaar);
    const lichaam = JSON.stringify({ query: VRAAG, variables: { representations: [{ __typename: 'GemeenteBijdrage', oin: OIN, bewijs }] } });
    const uitslag = await roep(pool, url.pathname, { lichaam, koppen: { 'content-type': 'application/json' } });
    const tekst = uitslag.lichaam.toString().replace(/"peilmoment":"[^"]*"/, '"peilmoment":""');
    verwacht ??= tekst;
    if (uitslag.status !== 200 || !tekst.includes('"uitkomst":"ONBEKEND"') || tekst !== verwacht) throw new Antwoordfout(`De partner gaf op ${soort} een ander antwoord: ${tekst.slice(0, 500)}`);
    return uitslag.ms;
  };

  for (let nummer = 0; nummer < OPWARMEN; nummer++) await probeer(nummer % 2 === 0 ? 'geweigerd' : 'onbekend', nummer);
  const pogingen = Math.round(rondes * beurtS * 100);
  const tijden: Record<Soort, number[]> = { geweigerd: [], onbekend: [] };
  for (let nummer = 0; nummer < pogingen; nummer++) {
    if (nummer % 100 === 0) voortgang.meld(nummer, pogingen, 'geweigerd of onbekend');
    // In pairs, whose order chance decides: what the machine does meanwhile falls on both alike.
    const paar: readonly Soort[] = Math.random() < 0.5 ? ['geweigerd', 'onbekend'] : ['onbekend', 'geweigerd'];
    for (const soort of paar) tijden[soort].push(await probeer(soort, nummer));
  }
  return { pogingen, ...effect(tijden.geweigerd, tijden.onbekend) };
}

/** A pseudonym of the shape that the service gives. */
function kenmerk(): string {
  return randomBytes(32).toString('base64url');
}
