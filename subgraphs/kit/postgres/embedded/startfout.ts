import { Databasefout } from '../fout.js';
import type { Plaats } from './plaats.js';

interface Verklaring {
  readonly teken: RegExp;
  readonly code: string;
  readonly uitleg: (plaats: Plaats) => string;
}

const VERKLARINGEN: readonly Verklaring[] = [
  {
    teken: /No space left on device|Disk quota exceeded|Check free disk space/,
    code: 'SCHIJF_VOL',
    uitleg: ({ map }) => `De schijf met ${map} is vol. Maak ruimte vrij, of kies met HANDBEREIK_DATA een map op een andere schijf.`,
  },
  {
    teken: /Cannot allocate memory|could not (?:create|resize|map) (?:anonymous )?shared memory/,
    code: 'GEHEUGEN_VOL',
    uitleg: () => 'Er is te weinig geheugen om PostgreSQL te starten. Sluit andere programma\'s of geef de container meer geheugen.',
  },
  {
    teken: /lock file "postmaster\.pid" already exists/,
    code: 'IN_GEBRUIK',
    uitleg: ({ gegevens }) =>
      `Een ander proces houdt de database in ${gegevens} bezet. Stop dat proces; is het er niet meer, verwijder dan postmaster.pid uit die map.`,
  },
  {
    teken: /could not look up effective user/,
    code: 'ONBEKENDE_GEBRUIKER',
    uitleg: () =>
      'Het gebruikersnummer waaronder dit draait, staat niet in /etc/passwd, en dat eist PostgreSQL. Start als een bekende gebruiker, of geef een databaseserver op met DATABASE_URL.',
  },
  {
    teken: /Permission denied|Operation not permitted|invalid permissions|wrong ownership/,
    code: 'GEEN_TOEGANG',
    uitleg: ({ map }) =>
      `PostgreSQL heeft geen toegang tot ${map}. Start als de gebruiker van wie die map is, of kies met HANDBEREIK_DATA een andere map.`,
  },
  {
    teken: /PANIC|checksum|corrupt|could not locate a valid checkpoint|could not open file|could not read|bogus data|invalid data|incompatible|not a valid data directory/i,
    code: 'GEGEVENS_BESCHADIGD',
    uitleg: ({ gegevens }) =>
      `De database in ${gegevens} is beschadigd. Zet een reservekopie terug, of verplaats die map om met een lege database te beginnen.`,
  },
];

/** Turns what initdb or the server said into an error with a way out, and adds the last lines it said. */
export function verklaar(uitvoer: string, plaats: Plaats): Databasefout {
  const verklaring = VERKLARINGEN.find(({ teken }) => teken.test(uitvoer));
  const uitleg = verklaring?.uitleg(plaats) ?? `PostgreSQL start niet. Het hele log staat in ${plaats.logbestand}; een databaseserver opgeven kan met DATABASE_URL.`;
  const regels = uitvoer.trim().split('\n').slice(-6).join('\n  ');
  return new Databasefout(verklaring?.code ?? 'START_MISLUKT', `${uitleg}\nLaatste regels van PostgreSQL:\n  ${regels}`);
}
