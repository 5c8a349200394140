import { createHash } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import { FoutInVraag, type Functiecontext } from '../../kit/index.js';
import type { Handeling } from './handelingen.js';
import type { MeldingRondeInvoer } from './invoer.js';

/** A bekendheidsronde to begin, about these persons. */
export interface Rondeverzoek extends Omit<MeldingRondeInvoer, 'termijn'> {
  readonly personen: readonly { readonly id: string }[];
  /** Id of the melding. */
  readonly aanleiding: string;
}

/** Begins bekendheidsrondes; samenwerkfunctie 3 does. */
export interface Rondes {
  /** The id of the ronde, the same for the same key. @throws FoutInVraag that says why there is none */
  begin(verzoek: Rondeverzoek, sleutel: string, termijn: string | null, context: Functiecontext): Promise<string>;
}

/** What became of the ronde that was to begin with a melding. */
export type Rondestand = { readonly id: string } | { readonly fout: string };

interface Bewaard {
  readonly verzoek: Rondeverzoek;
  readonly termijn: string | null;
}

/** Records that a ronde is to begin, with the step that asks for it. */
export async function legRondeVast(tx: Transaction<unknown>, melding: string, { oin, sleutel }: Pick<Handeling, 'oin' | 'sleutel'>, { termijn, ...ronde }: MeldingRondeInvoer, personen: readonly string[], moment: string): Promise<void> {
  const bewaard: Bewaard = { verzoek: { ...ronde, personen: personen.map((id) => ({ id })), aanleiding: melding }, termijn: termijn ?? null };
  await sql`insert into ronde (melding, oin, sleutel, verzoek, begonnen) values (${melding}, ${oin}, ${sleutel}, ${JSON.stringify(bewaard)}::jsonb, ${moment})`.execute(tx);
}

/**
 * Begins the ronde that was recorded with a step, unless that was done: the same key gives the same ronde at samenwerkfunctie 3 too.
 * When it does not begin, what the step did stays, and why is kept.
 */
export async function beginRonde(db: Kysely<unknown>, melding: string, { oin, sleutel }: Pick<Handeling, 'oin' | 'sleutel'>, rondes: Rondes, context: Functiecontext): Promise<void> {
  const { rows: [rij] } = await sql<{ verzoek: Bewaard }>`select verzoek from ronde where melding = ${melding} and oin = ${oin} and sleutel = ${sleutel} and ronde is null`.execute(db);
  if (!rij) return;
  const { verzoek, termijn } = rij.verzoek;
  const stand = await probeer(() => rondes.begin(verzoek, rondesleutel(melding, oin, sleutel), termijn, context), context);
  await sql`update ronde set ronde = ${'id' in stand ? stand.id : null}, fout = ${'fout' in stand ? stand.fout : null} where melding = ${melding} and oin = ${oin} and sleutel = ${sleutel} and ronde is null`.execute(db);
}

/** Of each melding the ronde that was asked for last. */
export async function leesRondes(db: Kysely<unknown>, meldingen: readonly string[]): Promise<ReadonlyMap<string, Rondestand>> {
  const { rows } = await sql<{ melding: string; ronde: string | null; fout: string | null }>`
    select distinct on (melding) melding, ronde, fout from ronde where melding::text = any(${[...meldingen]}::text[]) order by melding, begonnen desc, ronde nulls last`.execute(db);
  return new Map(rows.map(({ melding, ronde, fout }) => [melding, ronde === null ? { fout: fout ?? 'De bekendheidsronde is nog niet begonnen.' } : { id: ronde }]));
}

async function probeer(begin: () => Promise<string>, { log }: Functiecontext): Promise<Rondestand> {
  try {
    return { id: await begin() };
  } catch (fout) {
    if (fout instanceof FoutInVraag) return { fout: `${String(fout.extensions['code'])}: ${fout.message}` };
    log('ronde-niet-begonnen', { soort: fout instanceof Error ? fout.name : 'onbekend' });
    return { fout: 'FUNCTIE_ONBEREIKBAAR: De bekendheidsronde kon niet beginnen.' };
  }
}

/** The key under which samenwerkfunctie 3 gets it. */
const rondesleutel = (melding: string, oin: string, sleutel: string): string => createHash('sha256').update(JSON.stringify([melding, oin, sleutel])).digest('base64url');
