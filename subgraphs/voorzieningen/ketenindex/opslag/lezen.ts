import type { CloudEventV1 } from 'cloudevents';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import { NIVEAUS } from './opslagrij.js';
import { type Gebeurtenisblad, type Gebeurtenisrij, type Leesvraag, NIEMAND } from './vorm.js';

/** A row as the reading query gives it; without a positie there is only the head. */
interface Gelezen {
  readonly hoofd: number;
  readonly positie: number | null;
  readonly ontvangen: number;
  readonly niveau: number;
  readonly correlatie: string;
  readonly persoon: string | null;
  readonly casus: string | null;
  readonly gebeurtenis: CloudEventV1<Readonly<Record<string, unknown>>>;
}

/**
 * Reads on after a position. The head is of the same moment as the rows, and no bound of theirs: with one, the database would go
 * through everything up to it for each page.
 */
export async function leesBlad(db: Kysely<unknown>, vraag: Leesvraag): Promise<Gebeurtenisblad> {
  const { rows } = await sql<Gelezen>`
    with p as materialized (
      select g.positie, g.ontvangen, g.niveau, g.correlatie, g.persoon, g.casus, g.gebeurtenis from gebeurtenis g
       where ${zichtbaar(vraag)} and ${gevraagd(vraag)}
       order by g.positie limit ${vraag.first + 1})
    select h.hoofd, p.* from (select coalesce(max(positie), 0) as hoofd from gebeurtenis) h left join p on true order by p.positie`.execute(db);
  const hoofd = Math.min(rows[0]?.hoofd ?? 0, vraag.totEnMet ?? Infinity);
  const rijen = rows.flatMap(({ positie, ontvangen, niveau, correlatie, persoon, casus, gebeurtenis }): Gebeurtenisrij | [] =>
    positie === null ? [] : { positie, ontvangen: new Date(ontvangen).toISOString(), niveau: NIVEAUS[niveau] ?? 'MINIMAAL', correlatie, ...(persoon !== null && { persoon }), ...(casus !== null && { casus }), gebeurtenis });
  const meer = rijen.length > vraag.first;
  const blad = rijen.slice(0, vraag.first);
  return { rijen: blad, meer, gelezenTot: meer ? (blad.at(-1)?.positie ?? vraag.na) : Math.max(hoofd, vraag.na) };
}

/** How many there are, and which persons they name (at most so many). */
export async function telGevraagd(db: Kysely<unknown>, vraag: Leesvraag, maxPersonen: number): Promise<{ readonly aantal: number; readonly personen: readonly string[] }> {
  const waar = sql`${zichtbaar(vraag)} and ${gevraagd(vraag)}`;
  const { rows: [telling] } = await sql<{ aantal: number }>`select count(*) as aantal from gebeurtenis g where ${waar}`.execute(db);
  const { rows } = await sql<{ persoon: string }>`select distinct g.persoon from gebeurtenis g where ${waar} and g.persoon is not null order by 1 limit ${maxPersonen}`.execute(db);
  return { aantal: telling?.aantal ?? 0, personen: rows.map(({ persoon }) => persoon) };
}

/** What this reader may see: what is for everybody or for him, of an occurrence his highest variant only, and nothing that is hidden. */
function zichtbaar({ lezer }: Leesvraag): RawBuilder<unknown> {
  const voorLezer = lezer === NIEMAND ? sql`g.niveau = 0` : sql`(g.niveau = 0 or g.doelgroep @> array[${lezer}::text])
    and not exists (select 1 from gebeurtenis v where v.niveau > 0 and v.bron = g.bron and v.correlatie = g.correlatie and v.niveau > g.niveau and v.doelgroep @> array[${lezer}::text])`;
  return sql`${voorLezer} and not exists (select 1 from verborgen w where w.bron = g.bron and w.correlatie = g.correlatie)`;
}

function gevraagd({ na, totEnMet, soorten, persoon, casus, onderwerp, vanaf, tot }: Leesvraag): RawBuilder<unknown> {
  const eisen = [
    sql`g.positie > ${na}`,
    ...(totEnMet === undefined ? [] : [sql`g.positie <= ${totEnMet}`]),
    ...(soorten === undefined ? [] : [sql`g.type = any(${[...soorten]}::text[])`]),
    ...(persoon === undefined ? [] : [sql`g.persoon = ${persoon}`]),
    ...(casus === undefined ? [] : [sql`g.casus = ${casus}`]),
    ...(onderwerp === undefined ? [] : [sql`g.onderwerp = ${onderwerp}`]),
    ...(vanaf === undefined ? [] : [sql`g.moment >= ${Date.parse(vanaf)}`]),
    ...(tot === undefined ? [] : [sql`g.moment < ${Date.parse(tot)}`]),
  ];
  return sql.join(eisen, sql` and `);
}
