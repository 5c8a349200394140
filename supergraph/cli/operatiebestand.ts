import { z } from 'zod';
import type { Operatieaanbod } from '../../schema/operatie.js';
import { Opdrachtfout } from './uitvoer.js';

const APOLLO = z.object({ format: z.literal('apollo-persisted-query-manifest'), version: z.literal(1), operations: z.array(z.object({ id: z.string(), body: z.string() })) });
const CODEGEN = z.record(z.string(), z.string());

/** The questions in a file: text, by the hash under which its program names each. @throws Opdrachtfout when it is none of the forms */
export function leesOperatiebestand(pad: string, inhoud: string): Operatieaanbod['operaties'] {
  if (/\.(graphql|gql)$/i.test(pad)) return [{ tekst: inhoud }];
  const json = leesJson(pad, inhoud);
  const manifest = APOLLO.safeParse(json);
  if (manifest.success) return manifest.data.operations.map(({ id, body }) => ({ sha256: id, tekst: body }));
  const documenten = CODEGEN.safeParse(json);
  if (documenten.success) return Object.entries(documenten.data).map(([sha256, tekst]) => ({ sha256: sha256.replace(/^sha256:/, ''), tekst }));
  throw new Opdrachtfout(`${pad} is geen lijst van vragen.`, 'Geef persisted-documents.json van GraphQL Code Generator (hashAlgorithm sha256), een Apollo-manifest of een .graphql-bestand.');
}

function leesJson(pad: string, inhoud: string): unknown {
  try {
    return JSON.parse(inhoud);
  } catch {
    throw new Opdrachtfout(`${pad} is geen JSON.`, 'Maak het bestand opnieuw met het gereedschap van uw client.');
  }
}
