import { sql, type RawBuilder } from 'kysely';
import type { Opdracht, Overgang } from './opdracht.js';
import type { Bezorgstatus, Opdrachtstatus } from './statussen.js';

/** An opdracht as the database gives it. */
export interface Opdrachtrij {
  readonly id: string;
  readonly sleutel: string;
  readonly gevraagd: string;
  readonly opdrachtgever: string;
  readonly uitvoerder: string;
  readonly persoon: string | null;
  readonly casus: string | null;
  readonly inhoud: object;
  readonly status: Opdrachtstatus;
  readonly versie: number;
  readonly termijn: Date | null;
  readonly aangevraagd: Date;
  readonly gewijzigd: Date;
  readonly bezorging: Bezorgstatus;
}

/** A transition as the database gives it. */
export interface Overgangrij {
  readonly opdracht: string;
  readonly volgnummer: number;
  readonly van: Opdrachtstatus | null;
  readonly naar: Opdrachtstatus;
  readonly moment: Date;
  readonly door: string;
  readonly functie: string;
  readonly reden: string | null;
}

/** The columns of `opdracht o`; the axis of delivery follows from what of its last transition is still in the uitbak. */
export const KOLOMMEN: RawBuilder<unknown> = sql`o.id, o.sleutel, o.gevraagd, o.opdrachtgever, o.uitvoerder, o.persoon, o.casus, o.inhoud, o.status, o.versie, o.termijn, o.aangevraagd, o.gewijzigd,
  coalesce((select case when bool_or(u.toestand = 'WACHT') then 'ONDERWEG' else 'ONBESTELBAAR' end
    from uitbak u where u.opdracht = o.id and u.overgang = o.versie and u.toestand <> 'BEZORGD' having count(*) > 0), 'BEZORGD') as bezorging`;

/** A row as an opdracht. */
export function uitRij<I extends object>(rij: Opdrachtrij): Opdracht<I> {
  return {
    id: rij.id,
    sleutel: rij.sleutel,
    opdrachtgever: rij.opdrachtgever,
    uitvoerder: rij.uitvoerder,
    inhoud: rij.inhoud as I,
    status: rij.status,
    bezorging: rij.bezorging,
    versie: rij.versie,
    aangevraagd: rij.aangevraagd.toISOString(),
    gewijzigd: rij.gewijzigd.toISOString(),
    ...(rij.termijn && { termijn: rij.termijn.toISOString() }),
    ...(rij.persoon !== null && { persoon: rij.persoon }),
    ...(rij.casus !== null && { casus: rij.casus }),
  };
}

/** A row as a transition. */
export function overgangUitRij({ volgnummer, van, naar, moment, door, functie, reden }: Overgangrij): Overgang {
  return { volgnummer, van, naar, moment: moment.toISOString(), door: { oin: door, functie }, ...(reden !== null && { reden }) };
}
