import { it } from 'vitest';
import { startKeten } from '../../harness/keten.js';
import { voorbeelden } from '../../harness/voorbeelden.js';
import { COMPONISTEN } from './hulp/componisten.js';
import { ENGINES, startEngine, startRouterdienst } from './hulp/tweede-keten.js';
it('x', async () => {
  await using keten = await startKeten();
  await using dienst = await startRouterdienst(keten);
  for (const e of Object.values(ENGINES)) for (const c of Object.values(COMPONISTEN)) {
    await using t = startEngine(c(await dienst.delen()), e);
    for (const v of voorbeelden().slice(0, 3)) console.log((await t.vraag(v.query, v.variables, await keten.token())).tekst.slice(0, 600));
    console.log((await t.vraag(voorbeelden()[0]!.query, voorbeelden()[0]!.variables, 'x.y')).tekst.slice(0, 600));
  }
});
