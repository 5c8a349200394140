import { type Kysely, sql } from 'kysely';

/** What the register keeps, step by step: kinds and supergraphs, version after version, rows that come in and never change. */
export const registermigraties: Readonly<Record<string, (db: Kysely<unknown>) => Promise<void>>> = {
  '001-register': async (db) => {
    await sql`create table soortversie (
      soort text not null,
      versie integer not null check (versie >= 1),
      naam text not null,
      contract text not null,
      aanvulling text not null,
      beheerder text not null,
      vastgesteld timestamptz not null,
      door text not null,
      reden text not null,
      ingetrokken boolean not null default false,
      primary key (soort, versie))`.execute(db);
    await sql`create table supergraphversie (
      nummer integer primary key check (nummer >= 1),
      vastgesteld timestamptz not null,
      door text not null,
      reden text not null,
      soorten jsonb not null,
      supergraph text not null,
      api text not null,
      grondslag text not null)`.execute(db);
    // One row: which supergraph is served, and of which package the functies were last taken up.
    await sql`create table huidig (
      enige boolean primary key default true check (enige),
      nummer integer not null references supergraphversie,
      pakket text not null)`.execute(db);
    // What was signed counts once; forgotten when it has expired.
    await sql`create table gebruikte_ondertekening (oin text not null, jti text not null, verloopt timestamptz not null, primary key (oin, jti))`.execute(db);
    await sql`create index on gebruikte_ondertekening (verloopt)`.execute(db);
    await sql`create table gebruik (
      client text not null,
      coordinaat text not null,
      dag date not null,
      aantal bigint not null check (aantal >= 1),
      primary key (client, coordinaat, dag))`.execute(db);
    await sql`create index on gebruik (dag)`.execute(db);
    await sql`create function weiger_wijziging() returns trigger language plpgsql as $$
      begin raise exception 'de geschiedenis wordt niet gewijzigd' using errcode = 'restrict_violation'; end $$`.execute(db);
    await sql`create function volgt_op_vorige() returns trigger language plpgsql as $$
      begin
        if tg_table_name = 'soortversie' then
          if new.versie > 1 and not exists (select from soortversie v where v.soort = new.soort and v.versie = new.versie - 1) then
            raise exception 'een versie volgt op de vorige' using errcode = 'check_violation';
          end if;
        elsif new.nummer > 1 and not exists (select from supergraphversie v where v.nummer = new.nummer - 1) then
          raise exception 'een versie volgt op de vorige' using errcode = 'check_violation';
        end if;
        return new;
      end $$`.execute(db);
    for (const tabel of ['soortversie', 'supergraphversie']) {
      await sql`create trigger volgt before insert on ${sql.table(tabel)} for each row execute function volgt_op_vorige()`.execute(db);
      await sql`create trigger blijft before update or delete or truncate on ${sql.table(tabel)} for each statement execute function weiger_wijziging()`.execute(db);
    }
  },
  '002-operaties': async (db) => {
    // A text that goes is a row without a text: what was registered when can always be seen.
    await sql`create table operatiewijziging (
      nummer bigint generated always as identity primary key,
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      canoniek text not null,
      naam text not null,
      tekst text,
      programma text not null,
      door text not null,
      reden text not null,
      moment timestamptz not null default clock_timestamp())`.execute(db);
    await sql`create index on operatiewijziging (sha256, nummer)`.execute(db);
    await sql`create trigger blijft before update or delete or truncate on operatiewijziging for each statement execute function weiger_wijziging()`.execute(db);
  },
};
