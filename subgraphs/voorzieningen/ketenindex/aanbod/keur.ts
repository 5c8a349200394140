import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import formaten from 'ajv-formats';
import type { CloudEventV1 } from 'cloudevents';
import { gebeurtenissoort } from '../../../../schema/gebeurtenissen.js';
import { AANGEBODEN_GEBEURTENIS, KENMERKEN, MAX_GEBEURTENIS_BYTES } from '../../../../schema/ketenindex/gebeurtenis.js';
import type { Informatieniveau } from '../../../kit/contract/opsommingen.js';
import { gebreken as gegevensgebreken } from '../../../kit/gebeurtenis/gegevensschema.js';
import type { TeBewaren } from '../opslag/index.js';
import { doorzoek, isObject } from './doorzoek.js';
import { type Gebrek, gebrek } from './gebrek.js';
import { type Aanbieder, toetsHerkomst } from './herkomst.js';

/** So much may the clock of who offers be ahead of ours, in milliseconds. */
const VOORUIT_MS = 60_000;

const ajv = new Ajv2020({ allErrors: true, strict: true, verbose: true });
formaten.default(ajv);
const isVorm = ajv.compile<Vorm>(AANGEBODEN_GEBEURTENIS);

/** What passed the schema. */
interface Vorm extends CloudEventV1<Readonly<Record<string, unknown>>> {
  readonly subject: string;
  readonly time: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly informatieniveau: Informatieniveau;
  readonly correlationid?: string;
  readonly doelgroep?: string;
}

/** A gebeurtenis that may be stored, or everything that is wrong with it. */
export type Keuring = { readonly goed: TeBewaren } | { readonly gebreken: readonly [Gebrek, ...Gebrek[]] };

/**
 * Holds one gebeurtenis to CloudEvents 1.0, the NL GOV profile, what is agreed about its type, and what may not stand in any.
 * @param nu milliseconds since the epoch
 */
export function keur(aangeboden: unknown, aanbieder: Aanbieder, nu: number): Keuring {
  if (!isObject(aangeboden)) return fout(gebrek('GEBEURTENIS_ONGELDIG', '', 'Een gebeurtenis is een JSON-object.'));
  const gezet = zonderLege(aangeboden);
  const soort = typeof gezet['type'] === 'string' ? gebeurtenissoort(gezet['type']) : undefined;
  const verborgen = doorzoek(gezet, Object.values(soort?.niveaus ?? {}).flatMap((schema) => Object.keys((schema['properties'] ?? {}))));
  if (verborgen) return fout(verborgen);
  if (Buffer.byteLength(JSON.stringify(gezet)) > MAX_GEBEURTENIS_BYTES) return fout(gebrek('GEBEURTENIS_TE_GROOT', ''));
  if (!isVorm(gezet)) return fout(...vormgebreken(isVorm.errors ?? []));
  if (!soort) return fout(gebrek('GEBEURTENISSOORT_ONBEKEND', '/type'));
  return keurInhoud(gezet, soort.onderwerp, aanbieder, nu);
}

function keurInhoud(vorm: Vorm, onderwerp: string, aanbieder: Aanbieder, nu: number): Keuring {
  const { doelgroep, informatieniveau: niveau, correlationid: correlatie = vorm.id } = vorm;
  const herkomst = toetsHerkomst(vorm.source, aanbieder);
  const gebreken: Gebrek[] = herkomst ? [herkomst] : [];
  if (Date.parse(vorm.time) > nu + VOORUIT_MS) gebreken.push(gebrek('GEBEURTENIS_UIT_DE_TOEKOMST', '/time'));
  if (!vorm.subject.startsWith(`${onderwerp}/`)) gebreken.push(gebrek('GEBEURTENIS_ONGELDIG', '/subject', `Deze soort gaat over ${onderwerp}/<kenmerk>.`));
  if (niveau === 'MINIMAAL' && doelgroep !== undefined) gebreken.push(gebrek('GEBEURTENIS_ONGELDIG', '/doelgroep', 'MINIMAAL is voor iedereen en noemt geen doelgroep.'));
  if (niveau !== 'MINIMAAL' && doelgroep === undefined) gebreken.push(gebrek('GEBEURTENIS_ONGELDIG', '/doelgroep', 'BEPERKT en VOLLEDIG noemen voor welke organisaties zij zijn.'));
  for (const gebrekInData of gegevensgebreken(vorm.type, niveau, vorm.data)) {
    const [, pad = '', regel = ''] = /^(\/\S*) (.*)$/.exec(gebrekInData) ?? [];
    gebreken.push(gebrek('GEBEURTENIS_ONGELDIG', `/data${pad === '/' ? '' : pad}`, `De inhoud past niet op het schema van de soort op dit niveau (${regel || 'niveau niet afgesproken'}).`));
  }
  const [eerste, ...rest] = gebreken;
  if (eerste) return fout(eerste, ...rest);
  return { goed: { gebeurtenis: uitTeLeveren(vorm, correlatie), niveau, correlatie, ...(doelgroep !== undefined && { doelgroep: doelgroep.split(',') }) } };
}

/** What will be given out: everything but for whom it is. */
function uitTeLeveren({ doelgroep: _voorWie, ...vorm }: Vorm, correlatie: string): TeBewaren['gebeurtenis'] {
  return { ...vorm, datacontenttype: vorm.datacontenttype ?? 'application/json', correlationid: correlatie };
}

/** An attribute that is null is one that is not set. (CloudEvents JSON format, 2.2) */
function zonderLege(gebeurtenis: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(gebeurtenis).filter(([naam, waarde]) => waarde !== null || naam === 'data'));
}

function vormgebreken(fouten: readonly ErrorObject[]): [Gebrek, ...Gebrek[]] {
  const gebreken = fouten.map(({ keyword, instancePath, params, parentSchema }) => {
    if (keyword === 'required') return gebrek('GEBEURTENIS_ONGELDIG', `/${String(params['missingProperty'])}`, 'Dit kenmerk is verplicht.');
    if (keyword === 'additionalProperties') return gebrek('GEBEURTENIS_ONGELDIG', '', `De gebeurtenis heeft een kenmerk dat niet is afgesproken. Afgesproken zijn: ${KENMERKEN.join(', ')}.`);
    return gebrek('GEBEURTENIS_ONGELDIG', instancePath, `Dit kenmerk heeft niet de afgesproken vorm. ${String(parentSchema?.['description'] ?? '')}`.trim());
  });
  return [gebreken[0] ?? gebrek('GEBEURTENIS_ONGELDIG', ''), ...gebreken.slice(1)];
}

const fout = (...gebreken: [Gebrek, ...Gebrek[]]): Keuring => ({ gebreken });
