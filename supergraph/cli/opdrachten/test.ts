import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { bouwProject } from '../../start/project-bouw.js';
import { leesProject } from '../../start/project-organisatie.js';
import { Opdrachtfout, toonJson } from '../uitvoer.js';

const UITLEG = `
Compileert het project en draait zijn proeven met node:test, op de Node van handbereik. De meegeleverde proef legt uw eigen
code langs het contract van de keten; er hoeft niets te draaien. Exitcode 1 als er een proef zakt.

Voorbeeld
  npx handbereik test ../wijkteam`;

/** `handbereik test <map>`: runs the tests of a project. */
export function testOpdracht(): Command {
  return new Command('test')
    .description('Compileert een project en draait zijn proeven.')
    .argument('<map>', 'map van het project')
    .option('--json', 'de uitkomst als JSON; wat de proeven zeggen gaat naar stderr')
    .addHelpText('after', UITLEG)
    .action(async (pad: string, { json }: { json?: boolean }) => {
      const { map, metKit } = await leesProject(pad);
      if (!metKit) throw new Opdrachtfout('Dit project is zonder kit gemaakt; zijn proeven draait u zelf.', 'Beproef een draaiende subgraph met npx handbereik conform.');
      const uit = await bouwProject(map);
      const proeven = (await readdir(uit)).filter((naam) => naam.endsWith('.test.js')).sort();
      if (proeven.length === 0) throw new Opdrachtfout(`In ${map} staat geen proef.`, 'Zet een proef in een bestand dat op .test.ts eindigt.');
      const kind = spawn(process.execPath, ['--test', '--test-reporter=spec', ...proeven.map((naam) => join(uit, naam))], { cwd: map, stdio: ['ignore', json ? 2 : 1, 2] });
      const [status] = (await once(kind, 'exit')) as [number | null];
      if (json) toonJson({ map, geslaagd: status === 0 });
      else console.log(status === 0 ? `De proeven van ${map} slagen.\nVolgende stap: npx handbereik check ${map}` : `Niet alle proeven van ${map} slagen. Verbeter de code en doe het opnieuw.`);
      if (status !== 0) process.exitCode = 1;
    });
}
