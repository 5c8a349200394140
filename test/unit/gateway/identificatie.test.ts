import { describe, expect, it } from 'vitest';

import { bevatIdentificatie } from '../../../supergraph/gateway/index.js';

describe('een identificatie in tekst', () => {
  it.each([
    ['negen cijfers', '{ persoon(bsn: "999990019") { naam } }'],
    ['negen cijfers als getal', '{ persoon(bsn: 999990019) { naam } }'],
    ['acht cijfers, de voorloopnul verloren', '{ persoon(bsn: 99990019) { naam } }'],
    ['in een alias', '{ p999990019: naam }'],
    ['in een naam met een laag streepje', 'query Zoek_999990019 { naam }'],
    ['in commentaar', '# voor 999990019\n{ naam }'],
    ['met punten', '{ persoon(bsn: "9999.90.019") { naam } }'],
    ['in drieën met spaties', '{ persoon(bsn: "999 990 019") { naam } }'],
    ['met streepjes', '{ persoon(bsn: "999-990-019") { naam } }'],
    ['met harde spaties', '{ persoon(bsn: "999\u00a0990\u00a0019") { naam } }'],
    ['met een ontsnapt cijfer', String.raw`{ persoon(bsn: "\u00399999001\u{39}") { naam } }`],
    ['een UUID', '{ persoon(id: "2f1c7a30-9d5e-4b6f-8a21-0c3d4e5f6a7b") { naam } }'],
    ['een UUID in hoofdletters', '{ persoon(id: "2F1C7A30-9D5E-4B6F-8A21-0C3D4E5F6A7B") { naam } }'],
    ['een UUID zonder streepjes', '{ persoon(id: "2f1c7a309d5e4b6f8a210c3d4e5f6a7b") { naam } }'],
  ])('wordt herkend: %s', (_wat, tekst) => {
    expect(bevatIdentificatie(tekst)).toBe(true);
  });

  it.each([
    ['een OIN van twintig cijfers', '{ partner(oin: "00000099000000000001") { naam } }'],
    ['een datum', '{ lijst(vanaf: "2026-11-23") { naam } }'],
    ['een moment', '{ lijst(vanaf: "2026-11-23T14:20:00.000Z") { naam } }'],
    ['zeven cijfers', '{ lijst(eerste: 1234567) { naam } }'],
    ['een telefoonnummer', '{ lijst(telefoon: "020-1234567") { naam } }'],
    ['losse getallen', '{ lijst(keuze: [1 2 3 4 5 6 7 8 9]) { naam } }'],
    ['een hash in een operatienaam', 'query Vraag_5d41402abc4b2a76b97f9d9d017c592a { naam }'],
    ['een onmogelijke codering', String.raw`{ a(b: "\u{ffffff}") }`],
  ])('wordt niet gezien in %s', (_wat, tekst) => {
    expect(bevatIdentificatie(tekst)).toBe(false);
  });
});
