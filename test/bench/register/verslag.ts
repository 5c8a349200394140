import { getal, tabel } from '../opmaak.ts';
import type { Belasting, Registermeting } from './register.ts';
import type { Duren, Vensters } from './vensters.ts';

/** What a change of the register takes, for people. */
export function registerverslag({ organisaties, opServer, perSeconde, rondes, vensterMs, eerste, stil, belast, organisatie, soort }: Registermeting): string {
  const rijen = (naam: string, { niets, organisatie: eenOrganisatie, soort: eenSoort }: Belasting): string[][] => [
    rij(`${naam}, geen wijziging`, niets), rij(`${naam}, een organisatie`, eenOrganisatie), rij(`${naam}, een soort`, eenSoort),
  ];
  return [
    `Register met ${organisaties} organisaties, de hele keten in één proces (${opServer ? 'PostgreSQL-server' : 'ingebouwde PostgreSQL'}); ${rondes} rondes bleven alle heel.`,
    tabel(['wijziging', 'keer', 'antwoord ms', 'hoogste', 'van kracht ms', 'hoogste'], [
      ['van een organisatie', String(belast.organisatie.aantal), ...duur(organisatie.antwoord), ...duur(organisatie.inWerking)],
      ['van een soort', String(belast.soort.aantal), ...duur(soort.antwoord), ...duur(soort.zichtbaar)],
    ]),
    `Van kracht: vanaf het versturen tot elke vraag op het nieuwe adres komt, of tot clients de nieuwe versie zien. Langste stilstand van de event loop per venster van ${getal(vensterMs / 1_000, 1)} s`,
    `(bij een soort: tot een seconde nadat zij te zien is); belast is ${perSeconde.allen} rondes per seconde aan allen en ${perSeconde.een} aan de organisatie die verhuist. Ander werk toen: kernen die in het venster met die hoogste stilstand met iets anders bezig waren.`,
    tabel(['venster', 'aantal', 'stilstand ms', 'hoogste', 'ander werk toen', 'waarvan GC', 'hoogste', 'CPU-ms', 'traagste ronde ms'], [...rijen('stil', stil), ...rijen('belast', belast), rij('belast, eerste organisatie na de start', eerste.organisatie), rij('belast, eerste soort na de start', eerste.soort)]),
  ].join('\n');
}

function rij(naam: string, { aantal, blokMediaan, blokHoogste, anderWerkToen, gcMediaan, gcHoogste, cpuMediaan, traagste }: Vensters): string[] {
  return [naam, String(aantal), getal(blokMediaan, 1), getal(blokHoogste, 1), getal(anderWerkToen, 2), getal(gcMediaan, 1), getal(gcHoogste, 1), getal(cpuMediaan, 0), traagste === 0 ? '-' : getal(traagste, 0)];
}

const duur = ({ mediaan, hoogste }: Duren): string[] => [getal(mediaan, 0), getal(hoogste, 0)];
