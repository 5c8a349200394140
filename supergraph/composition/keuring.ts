import { buildSchema, parse, validate } from 'graphql';
import { CONTRACT, type Contractversie } from '../../schema/contract.js';
import type { Bevinding, Veldgebruik } from '../../schema/publicatie.js';
import type { Soort } from '../../schema/register.js';
import { aanvullingVan, soortSdl } from './aanvulling.js';
import { leesKandidaat } from './kandidaat.js';
import { laadt } from './laden.js';
import { OMVANGREGELS, REGELS, TEKSTREGELS } from './regels/index.js';
import { leesSdl } from './regels/leesbaar.js';
import type { Regel } from './regels/regel.js';
import { type Samenstelling, Samenstellingsfout, stelSamen, type Subgraph } from './samenstellen.js';
import { verschil, type Voorbeeld } from './verschil.js';

/** A new supergraph to examine. */
export interface Keuropdracht {
  /** The kind that comes or changes; absent when one only leaves. */
  readonly kandidaat?: { readonly soort: string; readonly naam: string; readonly contract: string; readonly sdl: string };
  /** The other kinds of the new supergraph. */
  readonly anderen: readonly Soort[];
  /** Every other subgraph of the new supergraph, the coordinator with its new stubs. */
  readonly subgraphs: readonly Subgraph[];
  /** URL of the candidate in the supergraph. */
  readonly url: string;
  /** The API that clients have now; absent when there is none yet. */
  readonly huidigeApi?: string;
  /** What clients used. */
  readonly gebruik: readonly Veldgebruik[];
  /** Operations that must go on working. */
  readonly voorbeelden: readonly Voorbeeld[];
}

/** What came of it. */
export interface Keuring {
  readonly bevindingen: readonly Bevinding[];
  /** What the kind adds to the contract, in one form. */
  readonly aanvulling?: string;
  /** The whole SDL of the kind as it is composed. */
  readonly sdl?: string;
  /** The new supergraph and what clients see of it; absent when there is a FOUT. */
  readonly supergraph?: string;
  readonly api?: string;
}

/**
 * Everything that a new supergraph must pass, the cheapest and safest first: size, rules, composition, difference, loading.
 * Each step goes by what the earlier ones held; after a FOUT nothing further is looked at.
 * It takes hundreds of milliseconds of processor: only the worker calls it, everybody else asks a `Keurder`.
 */
export async function keur(opdracht: Keuropdracht): Promise<Keuring> {
  const { kandidaat, subgraphs, url } = opdracht;
  const gekeurd = kandidaat ? keurKandidaat(kandidaat, opdracht) : { bevindingen: [] };
  if (isGeweigerd(gekeurd.bevindingen)) return gekeurd;
  const geheel = kandidaat && gekeurd.sdl !== undefined ? [...subgraphs, { naam: kandidaat.soort, url, sdl: gekeurd.sdl }] : subgraphs;
  const samenstelling = probeerSamen(geheel, kandidaat?.soort);
  if ('regel' in samenstelling) return { ...gekeurd, bevindingen: [...gekeurd.bevindingen, samenstelling] };
  const bevindingen = [...gekeurd.bevindingen, ...(await toets(samenstelling, opdracht))];
  return isGeweigerd(bevindingen) ? { ...gekeurd, bevindingen } : { ...gekeurd, ...samenstelling, bevindingen };
}

/** The rules, and what is left of a schema when only what is the kind's own is taken over. */
function keurKandidaat(kandidaat: NonNullable<Keuropdracht['kandidaat']>, { anderen, subgraphs }: Keuropdracht): Keuring {
  const aanbod = { ...kandidaat, anderen, subgraphs };
  const vooraf = controleer(TEKSTREGELS, aanbod);
  if (isGeweigerd(vooraf)) return { bevindingen: vooraf };
  const document = leesSdl(kandidaat.sdl);
  if ('regel' in document) return { bevindingen: [document] };
  // A rule before this one refuses any other version.
  const contract = kandidaat.contract as Contractversie;
  const gelezen = leesKandidaat(aanbod, contract, document);
  const teGroot = controleer(OMVANGREGELS, gelezen);
  const bevindingen = isGeweigerd(teGroot) ? teGroot : controleer(REGELS, gelezen);
  if (isGeweigerd(bevindingen)) return { bevindingen };
  const aanvulling = aanvullingVan(kandidaat.soort, document, contract);
  return { bevindingen, aanvulling, sdl: soortSdl(kandidaat.soort, aanvulling, CONTRACT) };
}

function probeerSamen(subgraphs: readonly Subgraph[], plaats = 'supergraph'): Samenstelling | Bevinding {
  try {
    return stelSamen(subgraphs);
  } catch (fout) {
    const redenen = fout instanceof Samenstellingsfout ? fout.fouten : ['de samenstelling brak af'];
    return { regel: 'samenstelling', ernst: 'FOUT', plaats, melding: `Het schema past niet bij de rest van de supergraph: ${redenen.slice(0, 5).join('; ').slice(0, 1_000)}.`, uitweg: 'Verbeter het schema op de genoemde plaats.' };
  }
}

/** What clients notice, and whether it loads. */
async function toets({ supergraph, api }: Samenstelling, { huidigeApi, gebruik, voorbeelden }: Keuropdracht): Promise<readonly Bevinding[]> {
  const anders = huidigeApi === undefined ? [] : await verschil({ huidigeApi, nieuweApi: api, gebruik, voorbeelden });
  if (isGeweigerd(anders)) return anders;
  // What never fitted, such as a question about a kind that is not there, is not what this supergraph must answer.
  const schema = buildSchema(api);
  const passend = voorbeelden.filter(({ tekst }) => validate(schema, parse(tekst)).length === 0);
  return [...anders, ...laadt(supergraph, passend)];
}

const controleer = <Waarover>(regels: readonly Regel<Waarover>[], waarover: Waarover): readonly Bevinding[] => regels.flatMap((regel) => regel.controleer(waarover));
const isGeweigerd = (bevindingen: readonly Bevinding[]): boolean => bevindingen.some(({ ernst }) => ernst === 'FOUT');
