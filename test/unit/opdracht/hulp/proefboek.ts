import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import type { CloudEventV1 } from 'cloudevents';
import {
  type Gebeurtenisbezorger, type Geweigerd, type Log, type Motoropties, openSchema, Opdrachtboek, opdrachtMigraties, type Opdrachtaanvraag, type Opdrachtmotor, type Opdrachtsoort, type Opslag,
  sql, startOpdrachtmotor,
} from '../../../../subgraphs/kit/index.js';
import { proefdatabase } from '../../../harness/postgres.js';
import type { Gebeurtenistype } from '../../../../schema/gebeurtenissen.js';

export const VRAGER = '00000099000000002000';
export const UITVOERDER = '00000099000000003000';
export const BUITENSTAANDER = '00000099000000004000';
export const KETEN = '00000099000000001000';
export const BRON = `urn:nld:oin:${KETEN}:systeem:actie`;
export const PERSOON = 'persoon-0001';
export const UUR = 3_600_000;

/** What these tests have done. */
export interface Proefinhoud {
  readonly omschrijving: string;
}

export const door = (oin: string): { readonly oin: string; readonly functie: string } => ({ oin, functie: 'medewerker' });

/** A kind of opdracht whose news is that of an actie. */
export const PROEFSOORT: Opdrachtsoort<Proefinhoud> = {
  soort: 'actie',
  herinnerVoorMs: UUR,
  gebeurtenissen: ({ id, opdrachtgever, uitvoerder, persoon }, { naar, moment }) => [nieuws(`nl.handbereik.actie-${naar.toLowerCase()}` as Gebeurtenistype, id, moment, { opdrachtgever, uitvoerder, persoon })],
  herinnering: ({ id, opdrachtgever, uitvoerder, gewijzigd }) => [nieuws('nl.handbereik.actie-herinnerd', id, gewijzigd, { opdrachtgever, uitvoerder })],
};

function nieuws(type: Gebeurtenistype, id: string, moment: string, gegevens: { readonly opdrachtgever: string; readonly uitvoerder: string; readonly persoon?: string }) {
  return {
    type, moment, onderwerp: `actie/${id}`, correlatie: randomUUID(),
    varianten: [{ niveau: 'MINIMAAL', gegevens: {} }, { niveau: 'BEPERKT', doelgroep: [gegevens.opdrachtgever, gegevens.uitvoerder], gegevens: JSON.parse(JSON.stringify(gegevens)) as object as Readonly<Record<string, unknown>> }] as const,
  };
}

/** An opdracht that can be asked for. */
export const aanvraag = (anders: Partial<Opdrachtaanvraag<Proefinhoud>> = {}): Opdrachtaanvraag<Proefinhoud> =>
  ({ sleutel: randomUUID(), opdrachtgever: VRAGER, uitvoerder: UITVOERDER, persoon: PERSOON, inhoud: { omschrijving: 'Bel de school.' }, ...anders });

/** A receiver in memory that keeps each gebeurtenis once, and can be out or refuse. */
export class Proefontvanger implements Gebeurtenisbezorger {
  readonly ontvangen: CloudEventV1<unknown>[] = [];
  bezorgingen = 0;
  bereikbaar = true;
  weigert: (gebeurtenis: CloudEventV1<unknown>) => string | undefined = () => undefined;

  async bezorg(gebeurtenissen: readonly CloudEventV1<unknown>[]): Promise<{ readonly geweigerd: readonly Geweigerd[] }> {
    this.bezorgingen++;
    if (!this.bereikbaar) throw new Error('onbereikbaar');
    const geweigerd: Geweigerd[] = [];
    for (const gebeurtenis of gebeurtenissen) {
      const code = this.weigert(gebeurtenis);
      if (code !== undefined) geweigerd.push({ id: gebeurtenis.id, code });
      else if (!this.ontvangen.some(({ id }) => id === gebeurtenis.id)) this.ontvangen.push(gebeurtenis);
    }
    return { geweigerd };
  }

  /** The types that arrived about one opdracht, at the level for everybody, in order of arrival. */
  soorten(opdracht: string): readonly string[] {
    return this.ontvangen.filter(({ subject, informatieniveau }) => subject === `actie/${opdracht}` && informatieniveau === 'MINIMAAL').map(({ type }) => type.replace('nl.handbereik.actie-', ''));
  }
}

/** A functie with a book of opdrachten on a database of its own, and a clock that is set by hand. */
export interface Proeffunctie extends AsyncDisposable {
  readonly opslag: Opslag<unknown>;
  readonly adminUrl: string;
  readonly boek: Opdrachtboek<Proefinhoud>;
  readonly ontvanger: Proefontvanger;
  readonly gelogd: readonly string[];
  nu: number;
  /** A book on the same tables, over connections of its own, as another process has. */
  open(): Promise<{ readonly opslag: Opslag<unknown>; readonly boek: Opdrachtboek<Proefinhoud> }>;
  motor(anders?: Partial<Motoropties<Proefinhoud>>): Promise<Opdrachtmotor>;
  /** What stands in the uitbak, by type, oldest first. */
  uitbak(): Promise<readonly { readonly type: string; readonly niveau: string; readonly toestand: string; readonly opdracht: string }[]>;
}

/** Starts one. */
export async function proeffunctie(): Promise<Proeffunctie> {
  const { adminUrl, stop } = await proefdatabase(inject('adminUrl'));
  const opslagen: Opslag<unknown>[] = [];
  const motoren: Opdrachtmotor[] = [];
  const gelogd: string[] = [];
  const log: Log = (gebeurtenis) => void gelogd.push(gebeurtenis);
  const ontvanger = new Proefontvanger();
  const open: Proeffunctie['open'] = async () => {
    const opslag = await openSchema<unknown>({ url: adminUrl, geheim: 'proefgeheim', naam: 'proef', migraties: opdrachtMigraties, log });
    opslagen.push(opslag);
    return { opslag, boek: new Opdrachtboek(opslag, PROEFSOORT, { bron: BRON, klok: () => functie.nu, wek: () => motoren.forEach((motor) => motor.wek()) }) };
  };
  const functie: Proeffunctie = {
    ...(await open()),
    adminUrl,
    ontvanger,
    gelogd,
    nu: Date.parse('2026-03-02T09:00:00Z'),
    open,
    async motor(anders = {}) {
      const motor = await startOpdrachtmotor({ opslag: functie.opslag, boeken: [functie.boek], bezorger: ontvanger, klok: () => functie.nu, log, tempoMs: 50, ...anders });
      motoren.push(motor);
      return motor;
    },
    async uitbak() {
      const { rows } = await sql<{ type: string; niveau: string; toestand: string; opdracht: string }>`select gebeurtenis->>'type' as type, gebeurtenis->>'informatieniveau' as niveau, toestand, opdracht from uitbak order by volgnummer`.execute(functie.opslag.db);
      return rows;
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(motoren.map((motor) => motor.stop()));
      await Promise.all(opslagen.map((opslag) => opslag.sluit()));
      await stop();
    },
  };
  return functie;
}
