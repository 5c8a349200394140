// A functie with its opdrachten, and the ketenindex it brings its news to, in a process of its own. It runs from the build, hears on
// standard input what to do, and kills itself at the step that it was told.
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as wacht } from 'node:timers/promises';
import { exportJWK, generateKeyPair } from 'jose';
import type { CloudEventV1 } from 'cloudevents';
import type { Levensopdracht, Melding, Proefaanvraag } from './vorm.ts';

type Kit = typeof import('../../../../subgraphs/kit/index.js');
type Index = typeof import('../../../../subgraphs/voorzieningen/ketenindex/index.js');
const dist = (pad: string): string => new URL(`../../../../dist/${pad}`, import.meta.url).href;

const [kit, index] = [(await import(dist('subgraphs/kit/index.js'))) as Kit, (await import(dist('subgraphs/voorzieningen/ketenindex/index.js'))) as Index];
const [regel] = (await once(createInterface({ input: process.stdin }), 'line')) as [string];
const { database, natsUrl, stap, hoeveelste, nogEens, gelezenTot, zaad } = JSON.parse(regel) as Levensopdracht;

const [VRAGER, UITVOERDER, KETEN] = ['00000099000000002000', '00000099000000003000', '00000099000000001000'];
/** A deadline is this near, and its reminder comes halfway, so that both fall within a life. */
const TERMIJN_MS = 240;
const CLIENTS = 4;

/** Straight to the other side: what was said before the kill has been said. */
const zeg = (melding: Melding): void => void writeSync(1, `${JSON.stringify(melding)}\n`);

let stappen = 0;
const opStap = (naam: string): void => {
  if (naam !== stap || ++stappen < hoeveelste) return;
  process.kill(process.pid, 'SIGKILL');
};

let stand = zaad >>> 0;
const gooi = (): number => {
  stand = (Math.imul(stand, 1_664_525) + 1_013_904_223) >>> 0;
  return stand / 2 ** 32;
};

const log = (): void => {};
const klok = (): number => Date.now();
const bus = natsUrl === undefined ? kit.eigenBus() : kit.natsBus(natsUrl, log);
const sleutel = async (uitgever: string): Promise<{ readonly ondertekenaar: Awaited<ReturnType<Kit['maakOndertekenaar']>>; readonly vertrouwen: ReturnType<Kit['vertrouw']> }> => {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const vast = { kid: 'proef', alg: 'EdDSA' };
  return { ondertekenaar: await kit.maakOndertekenaar(uitgever, { ...(await exportJWK(privateKey)), ...vast }), vertrouwen: kit.vertrouw(uitgever, { keys: [{ ...(await exportJWK(publicKey)), ...vast, kty: 'OKP' }] }) };
};
const [actie, eigen] = [await sleutel('urn:handbereik:actie'), await sleutel('urn:handbereik:ketenindex')];
const plaats = { url: database, geheim: 'proefgeheim' };

// The ketenindex, as the chain has it.
const keten = await index.ketenindex({
  database: plaats, logboeksleutel: Buffer.alloc(32, 7), verantwoordelijke: KETEN, ondertekenaar: eigen.ondertekenaar, identiteitUrl: () => 'http://127.0.0.1:1/graphql',
  lezers: [], profiel: 'nlgov', bus, klok, log,
} as unknown as Parameters<Index['ketenindex']>[0]);
const neemIn = keten.functie.routes!['/gebeurtenissen']!;
const { onderdeel, stop: stopOnderdeel } = await kit.functieonderdeel({ ...keten.functie, routes: { ...keten.functie.routes, async '/gebeurtenissen'(inhoud, context) {
  opStap('index:ontvangen');
  const antwoord = await neemIn(inhoud, context);
  opStap('index:vastgelegd');
  return antwoord;
} } }, [actie.vertrouwen], log);
const luisteraar = await kit.startLuisteraar([onderdeel], 0, '127.0.0.1', log);

// A functie with opdrachten.
const opslag = await kit.openSchema<unknown>({ ...plaats, naam: 'actie', migraties: kit.opdrachtMigraties, poolgrootte: 4, log });
const nieuws = (gebeurtenis: string, id: string, moment: string, opdrachtgever: string, uitvoerder: string) => ({
  type: `nl.handbereik.actie-${gebeurtenis}` as 'nl.handbereik.actie-aangevraagd', onderwerp: `actie/${id}`, moment, correlatie: randomUUID(),
  varianten: [{ niveau: 'MINIMAAL' as const, gegevens: {} }, { niveau: 'BEPERKT' as const, doelgroep: [opdrachtgever, uitvoerder], gegevens: { opdrachtgever, uitvoerder } }],
});
let wek = (): void => {};
const boek = new kit.Opdrachtboek<{ readonly nummer: number }>(opslag, {
  soort: 'actie',
  herinnerVoorMs: TERMIJN_MS / 2,
  gebeurtenissen: ({ id, opdrachtgever, uitvoerder }, { naar, moment }) => [nieuws(naar.toLowerCase(), id, moment, opdrachtgever, uitvoerder)],
  herinnering: ({ id, opdrachtgever, uitvoerder }) => [nieuws('herinnerd', id, new Date(klok()).toISOString(), opdrachtgever, uitvoerder)],
}, { bron: `urn:nld:oin:${KETEN}:systeem:actie`, klok, wek: () => wek(), opStap });
const bezorger = kit.ketenindexBezorger({ url: () => `${luisteraar.url}${onderdeel.pad}/graphql`, ondertekenaar: actie.ondertekenaar, oin: KETEN, log });
const motor = await kit.startOpdrachtmotor({ opslag, boeken: [boek], bezorger, klok, log, tempoMs: 40, opStap });
wek = () => motor.wek();

// A consumer that goes on where it was: the bus wakes it, the table is the truth.
let tot = gelezenTot;
let lezen: Promise<void> = Promise.resolve();
const lees = async (): Promise<void> => {
  for (let meer = true; meer;) {
    const blad = await keten.gebeurtenissen.lees({ na: tot, lezer: UITVOERDER, first: 200 });
    for (const { positie, gebeurtenis } of blad.rijen) zeg({ gelezen: { positie, onderwerp: (gebeurtenis as CloudEventV1<unknown>).subject ?? '', type: gebeurtenis.type } });
    [tot, meer] = [blad.gelezenTot, blad.meer];
  }
};
const wekLezer = (): void => void (lezen = lezen.then(lees).catch(() => {}));
bus.luister(index.KETENINDEXKANAAL, wekLezer);
wekLezer();

const codeVan = (fout: unknown): string | undefined => (fout as { readonly extensions?: { readonly code?: string } }).extensions?.code;
const door = (oin: string) => ({ oin, functie: 'medewerker' });
const neemAan = async (wat: Proefaanvraag): Promise<string> => {
  zeg({ vraag: wat });
  const { opdracht } = await boek.neemAan({ ...wat, opdrachtgever: VRAGER, uitvoerder: UITVOERDER, inhoud: { nummer: 1 } }, door(VRAGER));
  opStap('aannemen:antwoorden');
  zeg({ bevestigd: { sleutel: wat.sleutel, id: opdracht.id } });
  return opdracht.id;
};
/** What was never accepted and has a deadline that is past, by a kill or by a busy machine, is not accepted any more. */
const neemAanOpTijd = async (wat: Proefaanvraag): Promise<void> => {
  await neemAan(wat).catch((fout: unknown) => {
    if (codeVan(fout) !== 'TERMIJN_ONGELDIG') throw fout;
    zeg({ vervallen: wat.sleutel });
  });
};
const gaOver = async (id: string, naar: 'ONTVANGEN' | 'OPGEPAKT' | 'GEPLAND' | 'UITGEVOERD' | 'INGETROKKEN'): Promise<void> => {
  try {
    await boek.gaOver(id, naar, door(naar === 'INGETROKKEN' ? VRAGER : UITVOERDER));
  } catch (fout) {
    // The other party, or the deadline, was first.
    if (codeVan(fout) === 'OVERGANG_NIET_TOEGESTAAN') return;
    throw fout;
  }
  opStap('overgang:antwoorden');
  zeg({ overgegaan: { id, naar } });
};
const client = async (): Promise<void> => {
  for (;;) {
    if (gooi() < 0.4) {
      await neemAanOpTijd({ sleutel: randomUUID(), termijn: new Date(klok() + TERMIJN_MS).toISOString() });
      await wacht(20);
      continue;
    }
    const id = await neemAan({ sleutel: randomUUID() });
    for (const naar of ['ONTVANGEN', 'OPGEPAKT', 'GEPLAND', 'UITGEVOERD'] as const) {
      await Promise.all([gaOver(id, naar), ...(gooi() < 0.15 ? [gaOver(id, 'INGETROKKEN')] : []), ...(gooi() < 0.15 ? [gaOver(id, naar)] : [])]);
    }
  }
};

// Who got no answer asks again, with the same key.
for (const wat of nogEens) await neemAanOpTijd(wat);
if (stap !== undefined) await Promise.all(Array.from({ length: CLIENTS }, client));

// The last life goes on until there is nothing left to do.
const { sql } = kit;
for (;;) {
  const { rows: [rest] } = await sql<{ aantal: number }>`select (select count(*) from uitbak where toestand = 'WACHT') + (select count(*) from opdracht where termijn is not null and status = 'AANGEVRAAGD') as aantal`.execute(opslag.db);
  if (rest?.aantal === 0) break;
  await wacht(50);
}
wekLezer();
await lezen;
await motor.stop();
await bezorger.stop();
await stopOnderdeel();
await luisteraar.stop();
await keten.stop();
await opslag.sluit();
await bus.stop();
zeg({ klaar: true });
