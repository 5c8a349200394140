import { createRequire } from 'node:module';
import { executeQueryPlan } from '@apollo/gateway/dist/executeQueryPlan.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Planhouder } from '../../../supergraph/gateway/abonnementen/index.js';
import { Editie } from '../../../supergraph/gateway/editie.js';
import { beginTrace } from '../../../supergraph/gateway/index.js';
import { type Nieuwsketen, startNieuwsketen } from '../../harness/nieuwsketen.js';

/** What we use of the engine and it does not promise. When one of these fails after an upgrade, look at supergraph/gateway/abonnementen/motor.ts. */
describe('Van de engine wordt gebruikt wat zij niet belooft', () => {
  let keten: Nieuwsketen;
  let editie: Editie;
  beforeAll(async () => {
    keten = await startNieuwsketen();
    editie = await Editie.laad({
      sdl: keten.sdl, maakBron: ({ name }) => ({ process: async () => ({ data: { _entities: [{ __typename: 'Persoon', naam: `uit ${name}` }] } }) }), plugins: [], maxTokens: 1_000, waarschuw: () => undefined,
    });
  });
  afterAll(async () => {
    await editie.stop(0);
    await keten[Symbol.asyncDispose]();
  });

  const plan = async (query: string, variables = {}) => {
    const houder: Planhouder = {};
    const context = { trace: beginTrace(undefined, undefined), signal: new AbortController().signal, uitval: [], abonnement: houder };
    const { HeaderMap } = await import('@apollo/server');
    const antwoord = await editie.vraag({ method: 'POST', headers: new HeaderMap([['content-type', 'application/json']]), search: '', body: { query, variables } }, context);
    return { plan: houder.plan, context, tekst: antwoord.body.kind === 'complete' ? antwoord.body.string : '' };
  };

  it('in deze versie', () => {
    const { version } = createRequire(import.meta.url)('@apollo/gateway/package.json') as { version: string };
    expect(version).toBe('2.14.4');
    expect(executeQueryPlan).toBeTypeOf('function');
  });

  it('zij plant een abonnement: wat de eigenaar wordt gevraagd, en wat er per gebeurtenis nog bij komt', async () => {
    const { plan: gemaakt } = await plan('subscription N($tot: Int) { nieuws(tot: $tot) { nummer persoon { naam } } }', { tot: 3, anders: 1 });
    expect(gemaakt).toMatchObject({ eigenaar: 'nieuws', verrijkt: true });
    expect(JSON.parse(gemaakt!.lichaam)).toEqual({ query: expect.stringMatching(/^subscription.*nieuws\(tot:\s*\$tot\)/s), operationName: 'N__nieuws__0', variables: { tot: 3 } });
    expect((await plan('subscription { nieuws { nummer } }')).plan?.verrijkt).toBe(false);
  });

  it('en voert per gebeurtenis de rest uit, in de vorm die de vrager koos', async () => {
    const { plan: gemaakt, context } = await plan('subscription { n: nieuws { nummer persoon { heet: naam } } }');
    const gebeurtenis = { data: { n: { nummer: 4, persoon: { __typename: 'Persoon', id: 'p4' }, cursor: 'nooit gevraagd' } } };
    const { data, errors } = await gemaakt!.voerUit(gebeurtenis, context);
    expect(errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(data))).toEqual({ n: { nummer: 4, persoon: { heet: null } } });
  });

  it('een fout van de eigenaar houdt zijn plaats en zijn naam', async () => {
    const { plan: gemaakt, context } = await plan('subscription { nieuws { nummer kapot } }');
    const { errors } = await gemaakt!.voerUit({ data: { nieuws: { nummer: 1, kapot: null } }, errors: [{ message: 'kapot', path: ['nieuws', 'kapot'] }] }, context);
    expect(errors).toMatchObject([{ path: ['nieuws', 'kapot'], extensions: { serviceName: 'nieuws' } }]);
  });

  it('wat geen abonnement is heeft geen plan', async () => {
    const { plan: gemaakt, tekst } = await plan('{ __typename }');
    expect(gemaakt).toBeUndefined();
    expect(JSON.parse(tekst)).toEqual({ data: { __typename: 'Query' } });
  });
});
