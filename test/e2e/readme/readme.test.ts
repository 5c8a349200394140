import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PAKKETMAP } from '../../../schema/pakket.js';
import { startKeten } from '../../harness/keten.js';

const readme = readFileSync(join(PAKKETMAP, 'README.md'), 'utf8');
const blok = (taal: string, nummer = 0): string => [...readme.matchAll(new RegExp(`\`\`\`${taal}\\n([\\s\\S]*?)\`\`\``, 'g'))][nummer]?.[1] ?? '';

it('De vraag in de README geeft het antwoord in de README', async () => {
  await using keten = await startKeten();
  const { data, errors } = await keten.vraag(blok('graphql'), JSON.parse(blok('json', 0)) as object);
  expect(errors).toBeUndefined();
  expect({ data }).toEqual(JSON.parse(blok('json', 1)));
});

it('De README noemt alleen bestanden die er zijn', () => {
  const verwijzingen = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, pad]) => pad ?? '');
  expect(verwijzingen.filter((pad) => !existsSync(join(PAKKETMAP, pad)))).toEqual([]);
});
