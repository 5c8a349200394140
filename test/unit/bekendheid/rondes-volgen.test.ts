import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BUITENSTAANDER, DAG, GGZ, type Proefronde, type Proefrondes, proefrondes, VT } from './hulp/proefrondes.js';

let proef: Proefrondes;
beforeEach(async () => {
  proef = await proefrondes();
});
afterEach(() => proef[Symbol.asyncDispose]());

const opdracht = ({ uitvragen }: Proefronde): string => uitvragen.find(({ partner }) => partner.oin === GGZ)!.opdracht!.id;
const DELEN = 'beantwoordUitvraag(id: $id, delen: true, categorieen: [GEZONDHEID])';
const NIET_DELEN = 'beantwoordUitvraag(id: $id, delen: false, categorieen: [])';
const PAK_OP = 'pakUitvraagOp(id: $id)';
const RUIM = { timeout: 20_000 };

describe('De gebeurtenissen', () => {
  it('gaan aan iedereen zonder gegevens en aan wie het aangaat met de persoon; nooit met een uitkomst, en voor delen en niet delen gelijk', async () => {
    const levens: string[] = [];
    for (const antwoord of [DELEN, NIET_DELEN]) {
      proef.gebracht.length = 0;
      const ronde = await proef.begin({ personen: [{ id: 'persoon-0001' }, { id: 'persoon-0002' }], partners: [GGZ] });
      const ids = ronde.uitvragen.map((uitvraag) => uitvraag.opdracht!.id);
      for (const id of ids) for (const veld of [PAK_OP, antwoord]) expect(await proef.stap(veld, id)).toEqual([]);
      await expect.poll(() => proef.nieuws(`ronde/${ronde.id}`).at(-1), RUIM).toBe('ronde-afgerond BEPERKT');
      for (const { subject, data, informatieniveau, doelgroep } of proef.gebracht) {
        if (informatieniveau === 'MINIMAAL') expect([data, doelgroep]).toEqual([{}, undefined]);
        else expect([String(doelgroep), (data as { persoon: string }).persoon]).toEqual([subject?.startsWith('ronde/') ? VT.oin : `${VT.oin},${GGZ}`, expect.stringMatching(/^persoon-000[12]$/)]);
      }
      // Of a round everybody hears once, not once for each person in it.
      expect(proef.nieuws(`ronde/${ronde.id}`).filter((regel) => regel === 'ronde-begonnen MINIMAAL').length).toBe(1);
      expect(JSON.stringify(proef.gebracht)).not.toMatch(/BEKEND|uitkomst|vrijgave|delen|GEZONDHEID/);
      levens.push(JSON.stringify(proef.gebracht.map(({ type, informatieniveau, data }) => [type, informatieniveau, Object.keys(data as object)])));
    }
    expect(levens[0]).toBe(levens[1]);
  });
});

describe('Een abonnement op een ronde', () => {
  const stroom = async (id: string, na?: number, wie = VT) => {
    const gevolgd = await proef.volg(id, na, wie);
    if (!('next' in gevolgd)) throw new Error(JSON.stringify(gevolgd));
    const volgende = async (): Promise<Proefronde | undefined> => {
      const { value, done } = await gevolgd.next();
      if (done) return undefined;
      expect(value.errors).toBeUndefined();
      return value.data!.bekendheidsronde;
    };
    return { volgende, stop: () => gevolgd.return?.() };
  };

  it('begint met de stand van nu, geeft elke verandering, en eindigt als de ronde af is', async () => {
    const ronde = await proef.begin({ partners: [GGZ] });
    const { volgende } = await stroom(ronde.id);
    expect(await volgende()).toEqual(ronde);
    const wacht = volgende();
    await proef.stap(PAK_OP, opdracht(ronde));
    expect((await wacht)!.uitvragen[0]!.opdracht!.status).toBe('OPGEPAKT');
    await proef.stap(DELEN, opdracht(ronde));
    const laatste = await volgende();
    expect([laatste!.status, laatste!.uitvragen[0]!.bijdrage]).toEqual(['AFGEROND', { __typename: 'GgzBijdrage' }]);
    expect(await volgende()).toBeUndefined();
  });

  it('hervat na een versie zonder wat de vrager al had, ook als er intussen meer veranderde', async () => {
    const ronde = await proef.begin({ partners: [GGZ] });
    await proef.stap('ontvangUitvraag(id: $id)', opdracht(ronde));
    await proef.stap(PAK_OP, opdracht(ronde));
    const { volgende } = await stroom(ronde.id, ronde.versie);
    expect((await volgende())!.versie).toBe(3);
    const bij3 = await stroom(ronde.id, 3);
    const wacht = bij3.volgende();
    await proef.stap(DELEN, opdracht(ronde));
    expect((await wacht)!.versie).toBe(4);
    expect(await (await stroom(ronde.id, 4)).volgende()).toBeUndefined();
  });

  it('ziet ook wat zonder seintje verandert, zoals een termijn die verstrijkt', async () => {
    const ronde = await proef.begin({ partners: [GGZ] });
    const { volgende } = await stroom(ronde.id, ronde.versie);
    const wacht = volgende();
    proef.nu += 15 * DAG;
    expect((await wacht)!.status).toBe('VERLOPEN');
  });

  it('wie weggaat laat niets achter, en wacht niet op de volgende verandering', async () => {
    const ronde = await proef.begin();
    const { volgende, stop } = await stroom(ronde.id);
    await volgende();
    const wacht = volgende();
    await stop();
    expect(await wacht).toBeUndefined();
  });

  it('van een ander is er niet; en wie intussen niet meer mag, krijgt de uitvragen niet', async () => {
    const ronde = await proef.begin();
    expect(await proef.volg(ronde.id, undefined, BUITENSTAANDER)).toMatchObject({ errors: [{ extensions: { code: 'RONDE_ONBEKEND' } }] });
    const gevolgd = (await proef.volg(ronde.id, ronde.versie)) as AsyncIterableIterator<{ errors?: readonly { extensions: object }[] }>;
    const wacht = gevolgd.next();
    proef.magNog = false;
    await proef.stap(PAK_OP, opdracht(ronde));
    expect((await wacht).value).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    await gevolgd.return?.();
  });
});
