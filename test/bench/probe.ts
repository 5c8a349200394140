import { isDeepStrictEqual } from 'node:util';
import { Kindproces } from './meten/kindproces.ts';
import { Vragensteller } from './meten/vragensteller.ts';
import { Opstelling } from './meten/opstelling.ts';
import { SOORTEN } from './nepketen/organisaties.ts';
import { coordinatorsdl, soortsdl } from './nepketen/schema.ts';
import { product } from './product.ts';
const secs = Number(process.argv[2] ?? 3), rounds = Number(process.argv[3] ?? 3);
const which = (process.argv[4] ?? 'handbereik,apollo,hive').split(',');
const { stelSamen } = await product('composition/samenstellen');
const nep = new Kindproces('nepketen/nepketen.ts');
const nepUrl = await nep.vraag<string>('begin');
const supergraph = stelSamen([{ naam: 'bekendheid', url: `${nepUrl}/bekendheid`, sdl: coordinatorsdl() }, ...SOORTEN.map((s) => ({ naam: s.soort, url: `${nepUrl}/soorten/${s.soort}`, sdl: soortsdl(s) }))]).supergraph;
const v = await Vragensteller.maak();
const os: Opstelling[] = [];
const ps: Kindproces[] = [];
for (const naam of which) {
  const p = new Kindproces(`gateways/${naam}.ts`); ps.push(p);
  const url = await p.vraag<string>('begin', { supergraph, nepketen: nepUrl, geregistreerd: 1000, uitgever: v.uitgever, gatewaysleutel: v.gatewaysleutel });
  os.push(new Opstelling({ naam, proces: p, nepketen: nep, url, verband: { gevraagd: 8, geregistreerd: 8 }, verbindingen: 16 }, v));
}
const as = await Promise.all(os.map((o) => o.proef(0))).catch((e) => { for (const p of [nep,...ps]) console.log(p.bestand, p.uitvoer); throw e; });
console.log('gelijk', as.map((a) => isDeepStrictEqual(a, as[0])), JSON.stringify(as[0]).length);
if (process.argv[5]) console.log(JSON.stringify(as[0], null, 1));
for (const o of os) console.log('warm', o.naam, await o.meet(secs * 1000));
for (let i = 0; i < rounds; i++) for (const o of os) { const m = await o.meet(secs * 1000); console.log(o.naam.padEnd(12), m.perSeconde.toFixed(0), m.p50.toFixed(1), m.p99.toFixed(1), 'cpu', m.cpuMs.toFixed(2), 'kern', m.kern.toFixed(2), m.rssMb.toFixed(0), m.partneroproepen, m.coordinatoroproepen, m.tokens); }
for (const o of os) await o[Symbol.asyncDispose]();
for (const p of ps) { await p[Symbol.asyncDispose](); if (p.uitvoer) console.log(p.bestand, p.uitvoer.slice(-1500)); }
await nep[Symbol.asyncDispose](); console.log(nep.uitvoer);
