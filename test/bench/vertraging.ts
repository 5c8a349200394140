import { Client } from 'undici';
import { medianen, type Meting } from './meten/meting.ts';
import { roep } from './meten/oproep.ts';
import { mediaan } from './meten/statistiek.ts';
import { ORGANISATIES, SOORTEN } from './nepketen/organisaties.ts';
import { bewijs, volgnummer } from './nepketen/ronde.ts';
import type { Duur } from './opties.ts';
import type { Voortgang } from './voortgang.ts';
import { Werkbank } from './werkbank.ts';

/** What a question takes when every partner takes its time. */
export interface Vertraging {
  readonly partners: number;
  /** Milliseconds that each partner waits before it answers. */
  readonly partnerMs: number;
  /** The middle call to one such partner without a gateway, in milliseconds: what the machine itself adds. */
  readonly rechtstreeksMs: number;
  /** Medians over the rounds. */
  readonly meting: Meting;
  /** The middle request of the round in which the machine was least busy with other things: those only add. */
  readonly rustigsteP50: number;
}

const PARTNERS = 10;
const PARTNER_MS = 50;
/** One after the other: this is about waiting, not about load. */
const VERBINDINGEN = 1;
const OPWARM_VERBINDINGEN = 8;
/** Calls to one partner without a gateway. */
const RECHTSTREEKS = 21;

/** Ten partners that each answer after fifty milliseconds: does the gateway wait for them all at once? */
export async function meetVertraging(duur: Duur, voortgang: Voortgang): Promise<Vertraging> {
  await using werkbank = await Werkbank.richtIn();
  const verband = { gevraagd: PARTNERS, geregistreerd: PARTNERS };
  const gateway = await werkbank.start('handbereik', PARTNERS);
  // The code is warm before the partners become slow.
  await werkbank.belast('opwarmen', gateway, verband, OPWARM_VERBINDINGEN).warmOp(duur.opwarmS * 1_000);
  await werkbank.nepketen.vraag('vertraag', PARTNER_MS);
  const rechtstreeksMs = await vraagRechtstreeks(werkbank.url);
  const opstelling = werkbank.belast('traag', gateway, verband, VERBINDINGEN);
  const rondes: Meting[] = [];
  for (let ronde = 0; ronde < duur.rondes; ronde++) {
    voortgang.meld(ronde, duur.rondes, 'trage partners');
    rondes.push(await opstelling.meet(duur.beurtS * 1_000));
  }
  return { partners: PARTNERS, partnerMs: PARTNER_MS, rechtstreeksMs, meting: medianen(rondes), rustigsteP50: Math.min(...rondes.map(({ p50 }) => p50)) };
}

async function vraagRechtstreeks(nepketen: string): Promise<number> {
  const [organisatie] = ORGANISATIES;
  const { type } = SOORTEN.find(({ soort }) => soort === organisatie!.soort)!;
  const client = new Client(nepketen);
  const tijden: number[] = [];
  for (let nummer = 0; nummer < RECHTSTREEKS; nummer++) {
    const volg = volgnummer(nummer);
    const lichaam = JSON.stringify({
      query: `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { uitkomst peilmoment } } }`,
      variables: { representations: [{ __typename: type, oin: organisatie!.oin, bewijs: bewijs(volg, organisatie!) }] },
    });
    const { ms } = await roep(client, `/organisaties/${organisatie!.oin}`, { lichaam, koppen: { 'content-type': 'application/json' } });
    tijden.push(ms);
  }
  await client.close();
  return mediaan(tijden);
}
