import { describe, expect, it } from 'vitest';
import { GATEWAY } from '../../../schema/vertrouwen.js';
import { keur } from '../../../subgraphs/voorzieningen/ketenindex/aanbod/keur.js';
import { isSoh, naarNlgov, naarSoh, nlgovType, nummerIn } from '../../../subgraphs/voorzieningen/ketenindex/aanbod/soh.js';
import { POLITIE, VT } from './hulp/proefopslag.js';

/** As the afsprakenstelsel writes it: a source by path, a type without domain, the number in the data. (contract.md, 6) */
const SOH = {
  specversion: '1.0', id: '0b7f6f2e-6a66-4d0a-9a37-5f0c2ed0c001', source: `/oin/${POLITIE}/systeem/meldkamer`, type: 'uitwisselen-melding.melding-geregistreerd', subject: 'melding/m-1',
  time: '2026-11-24T12:00:00+01:00', datacontenttype: 'application/json', data: { bsn: '123456782', leeftijd: 14, registratiedatum: '2026-11-24', categorie: 'kind', prioriteit: 'hoog' },
};

const goed = (gebeurtenis: unknown): boolean => 'goed' in keur(gebeurtenis, { oin: POLITIE, uitgever: GATEWAY, verantwoordelijke: '00000099000000001000' }, Date.parse('2026-11-24T12:00:00Z'));

describe('Het profiel van het afsprakenstelsel aan de rand', () => {
  it('wordt aan bron of soort herkend', () => {
    expect(isSoh(SOH)).toBe(true);
    expect(isSoh({ ...SOH, source: 'anders' })).toBe(true);
    expect(isSoh({ ...SOH, source: `urn:nld:oin:${POLITIE}:systeem:x`, type: 'nl.handbereik.melding-opgepakt' })).toBe(false);
    expect(isSoh('tekst')).toBe(false);
  });

  it('wordt in onze woorden gezegd: de sleutel in plaats van het nummer, en ernaast dat er iets is', () => {
    const [minimaal, hoger] = naarNlgov({ ...SOH, audience: VT }, 'persoon-1');
    expect(minimaal).toMatchObject({ source: `urn:nld:oin:${POLITIE}:systeem:meldkamer`, type: 'nl.handbereik.melding-geregistreerd', informatieniveau: 'MINIMAAL', data: {}, correlationid: SOH.id, time: '2026-11-24T11:00:00.000Z' });
    expect(hoger).toMatchObject({ id: SOH.id, informatieniveau: 'VOLLEDIG', doelgroep: VT, data: { persoon: 'persoon-1', leeftijd: 14, categorie: 'kind', prioriteit: 'hoog', meldpunt: VT } });
    expect(JSON.stringify([minimaal, hoger])).not.toContain('123456782');
    expect([minimaal, hoger].map(goed)).toEqual([true, true]);
  });

  it('een herhaald aanbod geeft dezelfde ids', () => {
    expect(naarNlgov(SOH, 'persoon-1')).toEqual(naarNlgov(structuredClone(SOH), 'persoon-1'));
  });

  it('zonder genoemde organisaties is de inhoud alleen voor wie haar aanbiedt', () => {
    expect(naarNlgov(SOH, 'persoon-1')[1]).toMatchObject({ doelgroep: POLITIE });
  });

  it('wat alleen zegt dat er iets is, blijft één gebeurtenis zonder inhoud', () => {
    expect(naarNlgov({ ...SOH, informatieniveau: 'notification' }, undefined)).toMatchObject([{ id: SOH.id, informatieniveau: 'MINIMAAL', data: {} }]);
  });

  it('het nummer wordt alleen in data gezocht, en moet een nummer zijn', () => {
    expect(nummerIn(SOH)).toBe('123456782');
    expect(nummerIn({ ...SOH, data: { leeftijd: 3 } })).toBeUndefined();
    expect(nummerIn({ ...SOH, data: { bsn: '123456789' } })).toMatchObject({ code: 'GEBEURTENIS_ONGELDIG', plaats: '/data/bsn' });
    expect(naarNlgov({ ...SOH, subject: 'melding/123456782' }, 'persoon-1').map(goed)).toEqual([false, false]);
  });

  it('naar buiten worden bron en soort terugvertaald, en blijft de persoon een sleutel', () => {
    const uit = naarSoh({ specversion: '1.0', id: 'x', source: `urn:nld:oin:${POLITIE}:systeem:meldkamer`, type: 'nl.handbereik.melding-geregistreerd', data: { persoon: 'persoon-1' } });
    expect(uit).toMatchObject({ source: SOH.source, type: SOH.type, data: { persoon: 'persoon-1' } });
    expect(nlgovType(SOH.type)).toBe('nl.handbereik.melding-geregistreerd');
  });
});
