import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { CONTRACTVERSIES } from '../../schema/contract.js';
import { isOin } from '../../schema/identificatie/oin.js';
import { Startfout } from '../registry/startfout.js';

/** Name of the file that makes a folder the project of an organisation. */
export const ORGANISATIEBESTAND = 'organisatie.json';

/** Longest code of a kind, in characters: it stands in types, tables and paths. */
const MAX_SOORT = 40;

/** Is this a code that a kind can have: lower case, digits and single hyphens, such as `veilig-thuis`? */
export const isSoortcode = (waarde: string): boolean => waarde.length <= MAX_SOORT && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(waarde);

const Organisatie = z.strictObject({
  oin: z.string().refine(isOin, 'verwacht wordt een OIN: twintig cijfers'),
  naam: z.string().min(2).max(200),
  soort: z.string().refine(isSoortcode, 'verwacht wordt een code als veilig-thuis: kleine letters, cijfers en koppeltekens'),
  /** What people call the kind; for a project without code of the kit, which says so itself. */
  soortnaam: z.string().min(2).max(200).optional(),
  regio: z.string().min(2).max(100),
  contract: z.enum(CONTRACTVERSIES),
  endpoint: z.url({ protocol: /^https?$/ }),
  contacten: z.array(z.strictObject({ soort: z.string().min(1), email: z.string().optional(), telefoon: z.string().optional() })).optional(),
});

/** Who an organisation is, and where it answers unless it says otherwise. */
export type Projectorganisatie = Readonly<z.output<typeof Organisatie>>;

/** The folder in which an organisation has its subgraph, outside this package. */
export interface Project {
  /** Full path. */
  readonly map: string;
  readonly organisatie: Projectorganisatie;
  /** Whether it is made with the kit; else only its SDL is known here. */
  readonly metKit: boolean;
}

/** Is this a folder with the project of an organisation? */
export const isProjectmap = (pad: string): Promise<boolean> => stat(join(pad, ORGANISATIEBESTAND)).then((bestand) => bestand.isFile(), () => false);

/** Reads the project in a folder. @throws Startfout when it is none, or when the file does not say who it is of */
export async function leesProject(pad: string): Promise<Project> {
  const map = resolve(pad);
  const bestand = join(map, ORGANISATIEBESTAND);
  const tekst = await readFile(bestand, 'utf8').catch(() => {
    throw new Startfout(`In ${map} staat geen ${ORGANISATIEBESTAND}.`, 'Wijs de map van een project aan, of maak er een met npx handbereik new.');
  });
  const gelezen = Organisatie.safeParse(ontleed(tekst));
  if (!gelezen.success) {
    const wat = gelezen.error.issues.map(({ path, message }) => `${path.join('.') || 'het bestand'}: ${message}`).join('; ');
    throw new Startfout(`${bestand} klopt niet: ${wat}.`, 'Verbeter het bestand; npx handbereik new laat zien hoe het eruitziet.');
  }
  const metKit = await stat(join(map, 'tsconfig.json')).then(() => true, () => false);
  return { map, organisatie: gelezen.data, metKit };
}

function ontleed(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}
