import { randomUUID } from 'node:crypto';
import { CloudEvent } from 'cloudevents';
import { describe, expect, it } from 'vitest';
import { maakGebeurtenissen, type NieuweGebeurtenis } from '../../../subgraphs/kit/index.js';
import { BRON, PERSOON, UITVOERDER, VRAGER } from './hulp/proefboek.js';

const VOORVAL: NieuweGebeurtenis = {
  type: 'nl.handbereik.actie-voortgang',
  onderwerp: 'actie/6f1c2f0e-1111-4222-8333-444455556666',
  moment: '2026-03-02T10:00:00+01:00',
  correlatie: randomUUID(),
  traceparent: '00-a1b2c3d4e5f60718293a4b5c6d7e8f90-b1c2d3e4f5061728-01',
  varianten: [
    { niveau: 'MINIMAAL', gegevens: {} },
    { niveau: 'BEPERKT', doelgroep: [VRAGER, UITVOERDER, VRAGER], gegevens: { opdrachtgever: VRAGER, uitvoerder: UITVOERDER, persoon: PERSOON } },
    { niveau: 'VOLLEDIG', doelgroep: [VRAGER], gegevens: { opdrachtgever: VRAGER, uitvoerder: UITVOERDER, voortgang: 'Gebeld.' } },
  ],
};
const met = (anders: Partial<NieuweGebeurtenis>) => () => maakGebeurtenissen(BRON, { ...VOORVAL, ...anders });
const volledig = (voortgang: string): Partial<NieuweGebeurtenis> => ({ varianten: [{ niveau: 'VOLLEDIG', doelgroep: [VRAGER], gegevens: { opdrachtgever: VRAGER, uitvoerder: UITVOERDER, voortgang } }] });

describe('Van een voorval gebeurtenissen maken', () => {
  it('geeft per niveau één geldig CloudEvent, met een eigen id en een gedeelde correlatie', () => {
    const gemaakt = maakGebeurtenissen(BRON, VOORVAL);
    for (const gebeurtenis of gemaakt) expect(new CloudEvent({ ...gebeurtenis }).validate()).toBe(true);
    expect(new Set(gemaakt.map(({ id }) => id)).size).toBe(3);
    const gedeeld = {
      specversion: '1.0', id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/) as string, type: VOORVAL.type, source: BRON, subject: VOORVAL.onderwerp,
      time: '2026-03-02T09:00:00.000Z', datacontenttype: 'application/json', correlationid: VOORVAL.correlatie, traceparent: VOORVAL.traceparent,
    };
    expect(gemaakt).toEqual([
      { ...gedeeld, informatieniveau: 'MINIMAAL', data: {} },
      { ...gedeeld, informatieniveau: 'BEPERKT', doelgroep: `${VRAGER},${UITVOERDER}`, data: VOORVAL.varianten[1]!.gegevens },
      { ...gedeeld, informatieniveau: 'VOLLEDIG', doelgroep: VRAGER, data: VOORVAL.varianten[2]!.gegevens },
    ]);
  });

  it('weigert wat niet op het schema van de soort past, en noemt de plaats en niet de waarde', () => {
    const maak = met({ varianten: [{ niveau: 'BEPERKT', doelgroep: [VRAGER], gegevens: { opdrachtgever: 'geheim', uitvoerder: UITVOERDER } }] });
    expect(maak).toThrow('/opdrachtgever pattern');
    expect(maak).not.toThrow('geheim');
    expect(met({ varianten: [{ niveau: 'MINIMAAL', gegevens: { persoon: PERSOON } }] })).toThrow('additionalProperties');
    expect(met({ type: 'nl.handbereik.actie-geheim' as NieuweGebeurtenis['type'] })).toThrow('niet afgesproken');
  });

  it('weigert meer dan MINIMAAL zonder doelgroep, en MINIMAAL met', () => {
    const gegevens = { opdrachtgever: VRAGER, uitvoerder: UITVOERDER };
    for (const doelgroep of [undefined, [], ['geen-oin']]) expect(met({ varianten: [{ niveau: 'BEPERKT', doelgroep, gegevens }] })).toThrow('doelgroep');
    expect(met({ varianten: [{ niveau: 'MINIMAAL', doelgroep: [VRAGER], gegevens: {} }] })).toThrow('doelgroep');
  });

  it('weigert twee varianten van één niveau', () => {
    expect(met({ varianten: [{ niveau: 'MINIMAAL', gegevens: {} }, { niveau: 'MINIMAAL', gegevens: {} }] })).toThrow('tweemaal');
  });

  it('zegt het wie een persoonsnummer invulde, en herhaalt het niet', () => {
    const maak = met(volledig('Zie 999990019.'));
    expect(maak).toThrow(expect.objectContaining({ extensions: expect.objectContaining({ code: 'GEBEURTENIS_MET_PERSOONSNUMMER' }) as object }) as Error);
    expect(maak).not.toThrow('999990019');
  });

  it('ziet in een trace geen persoonsnummer, ook niet als er negen cijfers op een rij staan', () => {
    expect(met({ traceparent: '00-a999990019b2c3d4e5f60718293a4b5c-b1c2d3e4f5061728-01' })).not.toThrow();
  });
});
