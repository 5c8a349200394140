import { randomBytes } from 'node:crypto';
import type { Beslissing, Verwerking } from '../../../subgraphs/kit/logboek/regels.js';
import { roep } from '../meten/oproep.ts';
import { HELE_RONDE, meetBeslispunt } from '../onderdelen/beslispunt.ts';
import { product } from '../product.ts';
import { Pool } from 'undici';
import { DOEL, GRONDSLAG, INFORMATIEBEHOEFTE, PERSONA, PERSONEN, SAMENWERKINGSVERBAND, SOORTEN } from './opdracht.ts';
import type { Rondeopstelling } from './opstelling.ts';

/** What one step of a round costs by itself. */
export interface Stap {
  readonly naam: string;
  /** CPU-milliseconds of JavaScript per round, all threads. */
  readonly cpuMs: number;
  /** CPU-milliseconds of the database server, where it takes part. */
  readonly postgresMs?: number | undefined;
}

type Kit = Awaited<ReturnType<typeof product<'../subgraphs/kit/index'>>>;

const KEREN = 100;
const WARM = 100;
const PAREN = PERSONEN * SOORTEN.length;
const OIN = '00000099003000001000';
const KENMERK = 'Xq3v0mJtq1eT5pB9c7Yd2Lw8Rk4Hs6Na0Zf1Gu3Ij5E';

/** Each step by itself, with nothing else going on: which one is the next to make cheaper. */
export async function meetStappen(opstelling: Rondeopstelling): Promise<readonly Stap[]> {
  const kit = await product('../subgraphs/kit/index');
  const { cpuMsHerhaald } = await meetBeslispunt({ ...HELE_RONDE, partners: SOORTEN.length, personen: PERSONEN, categorieen: INFORMATIEBEHOEFTE.length });
  return [
    { naam: `${PAREN} besluiten`, cpuMs: cpuMsHerhaald },
    ...(await pseudoniemen(opstelling)),
    ...(await bewijzen(kit, opstelling)),
    await identiteit(kit, opstelling),
    ...(await logboeken(kit, opstelling)),
  ];
}

/** Milliseconds of processor per time; with what it costs in another process, or in the server. */
async function cpu(doe: () => Promise<unknown>, stand: () => Promise<number> = eigenCpu): Promise<number> {
  for (let keer = 0; keer < WARM; keer++) await doe();
  const begin = await stand();
  for (let keer = 0; keer < KEREN; keer++) await doe();
  return ((await stand()) - begin) / KEREN;
}

async function eigenCpu(): Promise<number> {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

async function pseudoniemen({ gezinnen }: Rondeopstelling): Promise<readonly Stap[]> {
  const [{ blindeerPersonen }, { oprf }] = await Promise.all([product('../subgraphs/kit/pseudoniem/blindering'), product('../subgraphs/kit/pseudoniem/oprf')]);
  const { evalueer, maakSleutel } = await oprf();
  const bsns = gezinnen[0]!;
  const organisaties = SOORTEN.length + 1;
  const sleutels = Array.from({ length: organisaties }, maakSleutel);
  const { elementen, onthul } = await blindeerPersonen(bsns);
  const geblindeerd = elementen.map((element) => Buffer.from(element, 'base64url'));
  const evaluaties = async (): Promise<readonly (readonly Uint8Array[])[]> => sleutels.map((sleutel) => geblindeerd.map((element) => evalueer(sleutel, element)));
  const uitkomst = await evaluaties();
  return [
    { naam: `pseudoniemen: ${bsns.length} blinderen`, cpuMs: await cpu(() => blindeerPersonen(bsns)) },
    { naam: `pseudoniemen: ${bsns.length * organisaties} evalueren`, cpuMs: await cpu(evaluaties) },
    { naam: `pseudoniemen: ${bsns.length * organisaties} onthullen`, cpuMs: await cpu(async () => { for (const rij of uitkomst) await onthul([{ versie: 1, elementen: rij }]); }) },
  ];
}

async function bewijzen(kit: Kit, { opdracht }: Rondeopstelling): Promise<readonly Stap[]> {
  const [{ Sleutelmap }, { BEKENDHEID }] = await Promise.all([product('datamap/sleutelmap'), product('../schema/vertrouwen')]);
  const map = new Sleutelmap(opdracht.sleutels);
  const ondertekenaar = await kit.maakOndertekenaar(BEKENDHEID, await map.ondertekenaar('bekendheid'));
  const vertrouwen = kit.vertrouw(BEKENDHEID, await map.openbaar('bekendheid'));
  const bewijs = {
    pseudoniemen: [{ waarde: KENMERK, sleutelversie: 1 }], traceId: 'a'.repeat(32), spanId: 'b'.repeat(16), samenwerkingsverband: SAMENWERKINGSVERBAND, grondslag: GRONDSLAG, doel: DOEL,
    aanleiding: 'melding-12345', fase: 'VERRIJKING', niveau: 'BEPERKT', categorieen: INFORMATIEBEHOEFTE, onthouden: [], vrager: { oin: OIN, functie: 'medewerker-veilig-thuis' },
  } as const;
  const teken = (): Promise<string[]> => Promise.all(Array.from({ length: PAREN }, () => kit.onderteken(bewijs, OIN, ondertekenaar)));
  const tekenen = await cpu(teken);
  const tokens = await teken();
  return [
    { naam: `${PAREN} bewijzen tekenen`, cpuMs: tekenen },
    { naam: `${PAREN} bewijzen verifiëren`, cpuMs: await cpu(() => Promise.all(tokens.map((token) => kit.verifieer(token, OIN, vertrouwen)))) },
  ];
}

/** Who the persons are, as the coordinator asks it: the process of the functies, with its two logs. */
async function identiteit(kit: Kit, { adressen, opdracht, processen, database, gezinnen }: Rondeopstelling): Promise<Stap> {
  const [{ Sleutelmap }, { BEKENDHEID }, { PERSONAS }] = await Promise.all([product('datamap/sleutelmap'), product('../schema/vertrouwen'), product('authenticatie/demo-personas')]);
  const ondertekenaar = await kit.maakOndertekenaar(BEKENDHEID, await new Sleutelmap(opdracht.sleutels).ondertekenaar('bekendheid'));
  const { origin, pathname } = new URL(adressen.functies['identiteit']!);
  const pool = new Pool(origin, { connections: 1 });
  const lichaam = JSON.stringify({
    query: 'query($bsns: [BSN!]!) { uitvraagpersonen(ids: [], bsns: $bsns) { id bsn fout belemmering leeftijd gezag geheim } }', variables: { bsns: gezinnen[0] },
  });
  const token = await kit.tekenFunctietoken({ ...PERSONAS[PERSONA]!, sub: 'bench' }, 'identiteit', ondertekenaar);
  const koppen = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const vraag = (): Promise<unknown> => roep(pool, pathname, { lichaam, koppen });
  const functies = async (): Promise<number> => (await processen.functies.verbruik()).cpuMs;
  try {
    const cpuMs = await cpu(vraag, functies);
    return { naam: 'wie de personen zijn (identiteit)', cpuMs, postgresMs: await metPostgres(database, vraag) };
  } finally {
    await pool.destroy();
  }
}

async function metPostgres(database: Rondeopstelling['database'], doe: () => Promise<unknown>): Promise<number | undefined> {
  if ((await database.cpuMs()) === undefined) return undefined;
  return cpu(doe, async () => (await database.cpuMs()) ?? 0);
}

async function logboeken(kit: Kit, { opdracht, database }: Rondeopstelling): Promise<readonly Stap[]> {
  const openen = async (naam: string) => {
    const opslag = await kit.openSchema<unknown>({ url: opdracht.databaseUrl, geheim: 'geheim van de bench alleen', naam, migraties: kit.logboekMigraties });
    return { opslag, logboek: kit.postgresLogboek(opslag, { sleutel: randomBytes(32), log: () => {} }) };
  };
  const vrager = await openen('bench_vrager');
  const partners = await Promise.all(SOORTEN.map((_, nummer) => openen(`bench_partner_${nummer}`)));
  const bijVrager = (): Promise<void> => vrager.logboek.schrijf(regels(kit, PAREN));
  const bijPartners = (): Promise<unknown> => Promise.all(partners.map(({ logboek }) => logboek.schrijf(regels(kit, PERSONEN))));
  try {
    return [
      { naam: `logboek van de vrager: ${PAREN} + ${PAREN} regels`, cpuMs: await cpu(bijVrager), postgresMs: await metPostgres(database, bijVrager) },
      { naam: `logboeken van ${SOORTEN.length} partners: elk ${PERSONEN} + ${PERSONEN} regels`, cpuMs: await cpu(bijPartners), postgresMs: await metPostgres(database, bijPartners) },
    ];
  } finally {
    for (const { logboek, opslag } of [vrager, ...partners]) {
      await logboek.stop();
      await opslag.sluit();
    }
  }
}

/** Rows of the size that rounds leave. */
function regels(kit: Kit, aantal: number): { readonly verwerkingen: readonly Verwerking[]; readonly beslissingen: readonly Beslissing[] } {
  const nu = Date.now();
  const vraag = { samenwerkingsverband: SAMENWERKINGSVERBAND, grondslag: GRONDSLAG, doel: DOEL, aanleiding: 'melding-12345', functie: 'medewerker-veilig-thuis', niveau: 'BEPERKT' };
  const traceId = randomBytes(16).toString('hex');
  const verwerkingen = Array.from({ length: aantal }, (): Verwerking => ({
    verantwoordelijke: OIN, traceId, spanId: kit.spanId(), ouderSpanId: 'b'.repeat(16), status: 'Ok', naam: 'Uitvraag in een bekendheidsronde', begin: nu, einde: nu,
    verwerkingsactiviteit: kit.verwerkingsactiviteit('uitvraag'), betrokkene: KENMERK, betrokkeneType: kit.betrokkeneType(OIN, 1), wederpartij: kit.oinUrn(OIN),
    kenmerken: { ...vraag, gevraagd: INFORMATIEBEHOEFTE, regel: 'vt-bevragen', artikel: 'Wmo 2015, artikel 5.2.6', bewaartermijn: 'P20Y', bewarenVanaf: 'LAATSTE_WIJZIGING' },
  }));
  const beslissingen = Array.from({ length: aantal }, (): Beslissing => ({
    verantwoordelijke: OIN, traceId, spanId: kit.spanId(), ouderSpanId: 'b'.repeat(16), gebeurtenis: 'adl.access_evaluation', tijdstip: nu, status: 'Ok',
    verzoek: { soort: 'bepalenBekendheid', vrager: { oin: OIN, functie: 'medewerker-veilig-thuis' }, partner: OIN, betrokkene: KENMERK, ...vraag, informatiebehoefte: INFORMATIEBEHOEFTE },
    antwoord: { uitkomst: 'TOEGESTAAN', niveau: 'BEPERKT', categorieen: INFORMATIEBEHOEFTE, onthouden: [], regel: 'vt-bevragen', artikel: 'Wmo 2015, artikel 5.2.6' },
    beleid: ['vt-bevragen', 'kader-kind'],
  }));
  return { verwerkingen, beslissingen };
}
