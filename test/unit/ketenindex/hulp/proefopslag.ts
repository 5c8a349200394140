import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { openSchema, type Opslag } from '../../../../subgraphs/kit/postgres/index.js';
import { gebeurtenisMigraties, gebeurtenisopslag, type LopendeOpslag, type TeBewaren } from '../../../../subgraphs/voorzieningen/ketenindex/opslag/index.js';
import { metBeheer, proefdatabase } from '../../../harness/postgres.js';

export const SLEUTEL = new Uint8Array(32).fill(7);
export const VT = '00000099003000001000';
export const ZVH = '00000099009000001000';
export const POLITIE = '00000099001000001000';
export const BRON = `urn:nld:oin:${POLITIE}:systeem:meldkamer`;

/** A store on a database of its own. */
export interface Proefopslag {
  readonly url: string;
  readonly opslag: Opslag<unknown>;
  readonly gebeurtenissen: LopendeOpslag;
  /** How often was said that there is something new. */
  readonly gemeld: () => number;
  /** Another process on the same database. */
  ander(sleutel?: Uint8Array): Promise<LopendeOpslag>;
  /** Does what nobody should be able to: past the trigger. */
  knoei(sql: string): Promise<void>;
  stop(): Promise<void>;
}

export async function proefopslag(sleutel: Uint8Array = SLEUTEL): Promise<Proefopslag> {
  const database = await proefdatabase(inject('adminUrl'));
  const stoppen: (() => Promise<void>)[] = [];
  let gemeld = 0;
  const open = async (): Promise<{ readonly opslag: Opslag<unknown>; readonly gebeurtenissen: LopendeOpslag }> => {
    const opslag = await openSchema<unknown>({ url: database.adminUrl, geheim: 'proefgeheim', naam: 'ketenindex', migraties: gebeurtenisMigraties, poolgrootte: 4 });
    const gebeurtenissen = gebeurtenisopslag({ opslag, sleutel, klok: () => Date.now(), naCommit: () => void gemeld++, log: () => {} });
    stoppen.push(async () => {
      await gebeurtenissen.stop();
      await opslag.sluit();
    });
    return { opslag, gebeurtenissen };
  };
  const eerste = await open();
  return {
    url: database.adminUrl, ...eerste,
    gemeld: () => gemeld,
    ander: async () => (await open()).gebeurtenissen,
    knoei: (tekst) => metBeheer(database.adminUrl, async (sessie) => void (await sessie.query(`set session_replication_role = replica; set search_path to ketenindex; ${tekst}`))),
    async stop() {
      for (const stop of stoppen) await stop();
      await database.stop();
    },
  };
}

/** The variants of one occurrence: for everybody, and for these organisations a higher one. */
export function voorval(anders: { readonly correlatie?: string; readonly bron?: string; readonly beperkt?: readonly string[]; readonly volledig?: readonly string[]; readonly persoon?: string; readonly casus?: string } = {}): readonly TeBewaren[] {
  const { correlatie = randomUUID(), bron = BRON, beperkt, volledig, persoon, casus } = anders;
  const maak = (niveau: TeBewaren['niveau'], doelgroep: readonly string[] | undefined, data: Readonly<Record<string, unknown>>): TeBewaren => ({
    niveau, correlatie, ...(doelgroep && { doelgroep }),
    gebeurtenis: { specversion: '1.0', id: randomUUID(), source: bron, type: 'nl.handbereik.melding-opgepakt', subject: 'melding/m-1', time: '2026-11-01T10:00:00Z', datacontenttype: 'application/json', correlationid: correlatie, informatieniveau: niveau, data },
  });
  const data = { ...(persoon && { persoon }), ...(casus && { casus }), door: POLITIE };
  return [maak('MINIMAAL', undefined, {}), ...(beperkt ? [maak('BEPERKT', beperkt, data)] : []), ...(volledig ? [maak('VOLLEDIG', volledig, data)] : [])];
}
