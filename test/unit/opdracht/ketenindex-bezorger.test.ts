import { randomUUID } from 'node:crypto';
import type { CloudEventV1 } from 'cloudevents';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Antwoord, ketenindexBezorger, leesFunctietoken, type Luisteraar, maakGebeurtenissen, startLuisteraar, type Verzoek } from '../../../subgraphs/kit/index.js';
import { proefondertekenaar } from '../../harness/sleutels.js';
import { BRON, KETEN, UITVOERDER, VRAGER } from './hulp/proefboek.js';

const maak = (tekst = 'Gebeld.'): CloudEventV1<unknown> => maakGebeurtenissen(BRON, {
  type: 'nl.handbereik.actie-voortgang', onderwerp: `actie/${randomUUID()}`, moment: '2026-03-02T09:00:00Z', correlatie: randomUUID(),
  varianten: [{ niveau: 'VOLLEDIG', doelgroep: [VRAGER], gegevens: { opdrachtgever: VRAGER, uitvoerder: UITVOERDER, voortgang: tekst } }],
})[0]!;
const antwoord = (status: number, inhoud: object): Antwoord => ({ status, koppen: { 'content-type': 'application/json' }, tekst: JSON.stringify(inhoud) });

describe('De weg van een functie naar de ketenindex', () => {
  let luisteraar: Luisteraar;
  let bezorger: ReturnType<typeof ketenindexBezorger>;
  let sleutels: Awaited<ReturnType<typeof proefondertekenaar>>;
  let verzoeken: Verzoek[];
  let gelogd: string[];
  let geeft: (gebeurtenissen: readonly CloudEventV1<unknown>[]) => Antwoord;
  beforeEach(async () => {
    [verzoeken, gelogd, geeft] = [[], [], () => antwoord(202, { geweigerd: [] })];
    luisteraar = await startLuisteraar([{
      pad: '/functies/ketenindex', afhandeling: async () => antwoord(500, {}), controleer: async () => {},
      routes: { '/gebeurtenissen': async (verzoek) => (verzoeken.push(verzoek), geeft(verzoek.inhoud as readonly CloudEventV1<unknown>[])) },
    }], 0, '127.0.0.1', () => {});
    sleutels = await proefondertekenaar('urn:handbereik:actie');
    bezorger = ketenindexBezorger({ url: () => `${luisteraar.url}/functies/ketenindex/graphql`, ondertekenaar: sleutels.ondertekenaar, oin: KETEN, log: (naam, velden) => void gelogd.push(JSON.stringify({ naam, ...velden })) });
  });
  afterEach(async () => {
    await bezorger.stop();
    await luisteraar.stop();
  });

  it('stuurt ze als CloudEvents in één stuk, met een token van de functie zelf', async () => {
    const gebeurtenissen = [maak(), maak()];
    expect(await bezorger.bezorg(gebeurtenissen)).toEqual({ geweigerd: [] });
    expect(verzoeken).toHaveLength(1);
    const { koppen, inhoud } = verzoeken[0]!;
    expect(inhoud).toEqual(gebeurtenissen);
    expect(koppen['content-type']).toBe('application/cloudevents-batch+json');
    expect(await leesFunctietoken(koppen['authorization']?.toString(), 'ketenindex', [sleutels.vertrouwen])).toMatchObject({ vrager: { sub: 'urn:handbereik:actie', oin: KETEN, functie: 'machine' } });
  });

  it('noemt wat de ketenindex ervan weigerde', async () => {
    geeft = ([eerste]) => antwoord(202, { geweigerd: [{ id: eerste!.id, code: 'GEBEURTENIS_HERGEBRUIKT' }] });
    const gebeurtenissen = [maak(), maak()];
    expect(await bezorger.bezorg(gebeurtenissen)).toEqual({ geweigerd: [{ id: gebeurtenissen[0]!.id, code: 'GEBEURTENIS_HERGEBRUIKT' }] });
  });

  it('zoekt zelf uit welke het was als de ketenindex het geheel weigert, en laat de rest aankomen, op volgorde', async () => {
    const gebeurtenissen = Array.from({ length: 7 }, () => maak());
    const fout = gebeurtenissen[4]!.id;
    const aangekomen: string[] = [];
    geeft = (aangeboden) => {
      if (aangeboden.some(({ id }) => id === fout)) return antwoord(422, { status: 422, title: 'GEBEURTENIS_ONGELDIG' });
      aangekomen.push(...aangeboden.map(({ id }) => id));
      return antwoord(202, { geweigerd: [] });
    };
    expect(await bezorger.bezorg(gebeurtenissen)).toEqual({ geweigerd: [{ id: fout, code: 'GEBEURTENIS_ONGELDIG' }] });
    expect(aangekomen).toEqual(gebeurtenissen.map(({ id }) => id).filter((id) => id !== fout));
  });

  it('stuurt wat groot is in meer dan één keer', async () => {
    const gebeurtenissen = Array.from({ length: 700 }, () => maak('x'.repeat(1500)));
    await bezorger.bezorg(gebeurtenissen);
    expect(verzoeken.length).toBeGreaterThan(1);
    expect(verzoeken.flatMap(({ inhoud }) => inhoud)).toEqual(gebeurtenissen);
  });

  it.each([401, 403, 429, 500, 503])('houdt %i voor iets wat overgaat: alles komt nog eens', async (status) => {
    geeft = () => antwoord(status, { status });
    await expect(bezorger.bezorg([maak()])).rejects.toThrow();
    expect(gelogd).toEqual([JSON.stringify({ naam: 'ketenindex-onbereikbaar', soort: 'Onbereikbaar', status: String(status) })]);
  });

  it('gooit als er niemand is, of geen antwoord dat te lezen is, en zegt daarvan niets dan de soort', async () => {
    geeft = () => ({ status: 202, koppen: {}, tekst: 'dit is geheim en geen JSON' });
    await expect(bezorger.bezorg([maak()])).rejects.toThrow();
    await luisteraar.stop();
    await expect(bezorger.bezorg([maak()])).rejects.toThrow();
    expect(gelogd).toHaveLength(2);
    expect(gelogd.join()).not.toContain('geheim');
  });
});
