import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Criterium, Uitkomsten } from './criteria.ts';
import { gebeurtenissenverslag } from './gebeurtenissen/verslag.ts';
import { rondeverslag } from './hele-ronde/verslag.ts';
import type { Geval } from './omvang.ts';
import type { Beslispuntmeting } from './onderdelen/beslispunt.ts';
import { getal, tabel } from './opmaak.ts';
import { registerverslag } from './register/verslag.ts';
import type { Vergelijking } from './vergelijking.ts';
import type { Vertraging } from './vertraging.ts';
import type { Weigering } from './weigering/weigering.ts';
import type { Gatewaynaam } from './werkbank.ts';

const ROOT = new URL('../../', import.meta.url);
const versie = (pakket: string): string => (JSON.parse(readFileSync(new URL(`node_modules/${pakket}/package.json`, ROOT), 'utf8')) as { version: string }).version;

const OPSCHRIFT: Readonly<Record<Gatewaynaam, () => string>> = {
  handbereik: () => 'handbereik',
  apollo: () => `Apollo Server ${versie('@apollo/server')} met Gateway ${versie('@apollo/gateway')}, zoals geleverd`,
  hive: () => `Hive Gateway ${versie('@graphql-hive/gateway-runtime')} met planner in Rust, zoals geleverd`,
};

/** On what it was measured. */
export function machine(): string {
  const processoren = cpus();
  return `Node ${process.version}, ${process.platform} ${process.arch}, ${processoren.length} x ${processoren[0]?.model.trim() ?? 'onbekende processor'}`;
}

/** The outcome for people. */
export function verslag({ vergelijking, omvang, vertraging, beslispunt, heleRonde, weigering, register, gebeurtenissen }: Uitkomsten, criteria: readonly Criterium[]): string {
  return [
    machine(),
    vergelijking && vergelijkingstabel(vergelijking),
    omvang && omvangtabel(omvang),
    vertraging && vertragingszin(vertraging),
    beslispunt && beslispuntzin(beslispunt),
    heleRonde && rondeverslag(heleRonde),
    weigering && weigeringzin(weigering),
    register && registerverslag(register),
    gebeurtenissen && gebeurtenissenverslag(gebeurtenissen),
    criteriatabel(criteria),
  ].filter(Boolean).join('\n\n');
}

function vergelijkingstabel({ varianten, antwoordBytes }: Vergelijking): string {
  const kop = ['gateway', 'vragen/s', 'p50 ms', 'p99 ms', 'CPU-ms/vraag', 'MB', 'CPU ×', 'vragen/s ×'];
  const rijen = varianten.map(({ naam, meting, cpuVerhouding, doorvoerVerhouding }) => [
    OPSCHRIFT[naam](), getal(meting.perSeconde, 0), getal(meting.p50, 1), getal(meting.p99, 1), getal(meting.cpuMs, 2), getal(meting.rssMb, 0),
    getal(1 / cpuVerhouding, 2), getal(1 / doorvoerVerhouding, 2),
  ]);
  return [
    `Dezelfde vraag door drie gateways: 8 partners, 16 vragen tegelijk, antwoord van ${getal(antwoordBytes / 1_000, 1)} kB, 9 oproepen per vraag. Medianen over rondes; × tegen handbereik.`,
    tabel(kop, rijen),
    'Gelijk: vraag, antwoorden (vergeleken), aantal oproepen (geteld), elke vraag en elk bewijs uniek.',
    'In het nadeel van handbereik: het controleert het token van de vrager, tekent een token voor de coördinator, past de ketenregels toe,',
    'en toetst elk partnerantwoord aan het contract, met termijn, schot, zekering en maximale grootte per organisatie. De andere twee doen dat niet.',
  ].join('\n');
}

function omvangtabel(gevallen: readonly Geval[]): string {
  const rijen = gevallen.map(({ gevraagd, geregistreerd, verbindingen, meting, cpuVerhouding }) => [
    `${gevraagd} van ${geregistreerd}`, verbindingen, getal(meting.perSeconde, 0), getal(meting.p50, 1), getal(meting.cpuMs, 2), getal(meting.cpuMs / gevraagd, 3), getal(meting.rssMb, 0), getal(cpuVerhouding, 2),
  ]);
  return ['Kosten van handbereik naar het aantal organisaties (steeds andere tien van honderd of duizend; × tegen 10 van 10).', tabel(['gevraagd', 'tegelijk', 'vragen/s', 'p50 ms', 'CPU-ms/vraag', 'CPU-ms/organisatie', 'MB', 'CPU ×'], rijen)].join('\n');
}

function vertragingszin({ partners, partnerMs, rechtstreeksMs, meting, rustigsteP50 }: Vertraging): string {
  return `${partners} partners die elk na ${partnerMs} ms antwoorden: p50 ${getal(meting.p50, 1)} ms (rustigste ronde ${getal(rustigsteP50, 1)}), p99 ${getal(meting.p99, 1)} ms. Eén partner zonder gateway: p50 ${getal(rechtstreeksMs, 1)} ms.`;
}

function beslispuntzin({ cpuMs, cpuMsHerhaald, vragen }: Beslispuntmeting): string {
  return `Beslispunt: ${vragen} vragen over 12 categorieën in ${getal(cpuMs, 1)} CPU-ms als geen ervan eerder is gesteld, ${getal(cpuMsHerhaald, 2)} als alle gelijk zijn aan eerdere.`;
}

function weigeringzin({ pogingen, medianen, d, delta, interval }: Weigering): string {
  const [geweigerd, onbekend] = medianen;
  return `Geweigerd over een bekende (p50 ${getal(geweigerd, 3)} ms) en toegelaten over een onbekende (${getal(onbekend, 3)} ms), ${pogingen} keer elk door elkaar: Cohen's d ${getal(d, 3)}, Cliff's delta ${getal(delta, 3)}, verschil van de medianen tussen ${getal(interval[0], 3)} en ${getal(interval[1], 3)} ms (95%).`;
}

function criteriatabel(criteria: readonly Criterium[]): string {
  return tabel(['', 'criterium', 'gemeten', 'grens'], criteria.map(({ eis, gemeten, grens, richting, gehaald }) => [gehaald ? 'gehaald' : 'NIET', eis, getal(gemeten, 2), `${richting} ${getal(grens, 2)}`]));
}
