import { tabel, getal } from '../opmaak.ts';
import type { HeleRonde } from './hele-ronde.ts';

/** The whole round, for people. */
export function rondeverslag({ personen, partners, bronMs, opServer, duurzaam, vast, hoogst, cpu, anderWerk, logregels, stappen }: HeleRonde): string {
  const { postgres, belasting, ...processen } = cpu;
  const som = Object.values(processen).reduce((totaal, deel) => totaal + deel, postgres ?? 0);
  const delen: (readonly [string, number | undefined])[] = [
    ['gateway en partnerrouter', cpu.gateway], ['functies en pseudoniemen', cpu.functies], [`${partners} partners`, cpu.partners], ['PostgreSQL', postgres],
  ];
  return [
    `Hele rondes: ${personen} personen, ${partners} partners met een bron van ${bronMs} ms; besluiten, bewijzen, pseudoniemen en partners zijn echt, en ${logregels.vrager + logregels.partners} logregels per ronde staan op schijf (${opServer ? 'PostgreSQL-server' : 'ingebouwde PostgreSQL'}, fsync ${duurzaam ? 'aan' : 'UIT'}).`,
    tabel(['belasting', 'rondes', 'per seconde', 'p50 ms', 'p95 ms', 'p99 ms', 'ander werk'], [
      [`${vast.gevraagdPerSeconde} per seconde`, vast.rondes, getal(vast.perSeconde, 1), getal(vast.p50, 0), getal(vast.p95, 0), getal(vast.p99, 0), getal(anderWerk.vast, 2)],
      [`${hoogst.tegelijk} tegelijk`, hoogst.rondes, getal(hoogst.perSeconde, 1), getal(hoogst.p50, 0), getal(hoogst.p95, 0), getal(hoogst.p99, 0), getal(anderWerk.hoogst, 2)],
    ]),
    'Ander werk: kernen van deze machine die intussen met iets anders bezig waren; die misten de rondes.',
    'CPU-ms per ronde, per deel (bij zo veel rondes als kan) en per stap (elk apart gemeten).',
    tabel(['deel', 'CPU-ms'], [
      ...delen.map(([naam, ms]) => [naam, ms === undefined ? 'onbekend' : getal(ms, 1)]),
      ['samen', getal(som, 1)],
      ['de bench zelf', getal(belasting, 1)],
    ]),
    tabel(['stap', 'CPU-ms', 'PostgreSQL'], stappen.map(({ naam, cpuMs, postgresMs }) => [naam, getal(cpuMs, 2), postgresMs === undefined ? '' : getal(postgresMs, 2)])),
  ].join('\n');
}
