import { Agent, request } from 'undici';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type Bewijs, type Bron, onderteken, partneronderdelen, partnerpad, startLuisteraar } from '../../../subgraphs/kit/index.js';
import { aanroeperVan, type Bewijsbinding, bindingVan } from '../../../subgraphs/kit/bewijs/aanroeper.js';
import { politie } from '../../../subgraphs/partners/politie/index.js';
import { maakAutoriteit, type Proefautoriteit, type Proefcertificaat } from '../../harness/certificaten.js';
import { proefondertekenaar } from '../../harness/sleutels.js';

const OIN = '00000099999000001000';
const BEKENDE = 'bekend';

const BRON: Bron = {
  vind: async (pseudoniemen) => new Map(pseudoniemen.includes(BEKENDE) ? [[BEKENDE, 'sleutel']] : []),
  lees: async () => new Map(),
  controleer: async () => {},
  stop: async () => {},
};

const INHOUD: Bewijs = {
  pseudoniemen: [{ waarde: BEKENDE, sleutelversie: 1 }], traceId: '1'.repeat(32), spanId: '2'.repeat(16), samenwerkingsverband: 'sv-proef', grondslag: 'wmo-vt', doel: 'onderzoek-melding',
  aanleiding: 'melding-1', fase: 'BEKENDHEID', niveau: 'MINIMAAL', categorieen: [], onthouden: [], vrager: { oin: '00000099003000001000', functie: 'medewerker-veilig-thuis' },
};

describe('Een bewijs aan een organisatie met wederzijdse TLS', () => {
  let autoriteit: Proefautoriteit;
  let gateway: Proefcertificaat;
  beforeAll(async () => {
    autoriteit = await maakAutoriteit();
    gateway = await autoriteit.geef({ oin: '00000099000000000009' });
  });
  const vanGateway = (): Bewijsbinding => bindingVan(aanroeperVan(gateway.cert)!);

  /** What this caller gets for a bewijs with this binding, and what the organisation wrote down. */
  async function vraag(beller: Proefcertificaat, aanroeper: Bewijsbinding | undefined) {
    const coordinator = await proefondertekenaar('urn:handbereik:bekendheid');
    const geschreven: string[] = [];
    const logboek = { schrijf: async (regels: object) => void geschreven.push(JSON.stringify(regels)) };
    const delen = await partneronderdelen(politie, [{ oin: OIN, naam: 'Proef', bron: BRON, logboek }], { vertrouwen: coordinator.vertrouwen, metCertificaat: true }, () => {});
    const luisteraar = await startLuisteraar(delen.onderdelen, 0, '127.0.0.1', () => {}, await autoriteit.geef({ oin: OIN }));
    const dispatcher = new Agent({ connect: beller });
    onTestFinished(async () => {
      await dispatcher.close();
      await luisteraar.stop();
      await delen.stop();
    });
    const bewijs = await onderteken({ ...INHOUD, ...(aanroeper && { aanroeper }) }, OIN, coordinator.ondertekenaar);
    const { body } = await request(`${luisteraar.url}${partnerpad('politie', OIN)}/graphql`, {
      dispatcher, method: 'POST',
      headers: { 'content-type': 'application/json', 'x-oin': '00000099000000000009' },
      body: JSON.stringify({ query: 'query($r: [_Any!]!) { _entities(representations: $r) { ... on PolitieBijdrage { uitkomst } } }', variables: { r: [{ __typename: 'PolitieBijdrage', oin: OIN, bewijs }] } }),
    });
    return { antwoord: await body.json(), geschreven: geschreven.join('\n') };
  }

  it('wordt beantwoord aan wie het kreeg', async () => {
    expect((await vraag(gateway, vanGateway())).antwoord).toEqual({ data: { _entities: [{ uitkomst: 'BEKEND' }] } });
  });

  it.each<[string, () => Promise<[Proefcertificaat, Bewijsbinding | undefined]>]>([
    ['een andere organisatie het aanbiedt', async () => [await autoriteit.geef({ oin: '00000099000000000008' }), vanGateway()]],
    ['dezelfde organisatie het met een ander certificaat aanbiedt', async () => [await autoriteit.geef({ oin: '00000099000000000009' }), vanGateway()]],
    ['de OIN een andere is dan die van het certificaat', async () => [gateway, { ...vanGateway(), oin: '00000099000000000008' }]],
    ['het aan geen certificaat is gebonden', async () => [gateway, undefined]],
  ])('levert niets op als %s, en dat staat in het logboek', async (_wat, maak) => {
    const { antwoord, geschreven } = await vraag(...(await maak()));
    expect(JSON.stringify(antwoord)).not.toContain('BEKEND');
    expect(geschreven).toContain('ANDERE_AANROEPER');
  });
});
