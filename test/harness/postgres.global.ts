import type { TestProject } from 'vitest/node';
import { proefcluster, proefdatabase } from './postgres.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string of a superuser on a database that is there for this run only. */
    adminUrl: string;
  }
}

/** One database for the whole run: on the server of DATABASE_URL, or on an embedded one that stops at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = process.env.DATABASE_URL ? undefined : await proefcluster();
  const database = await proefdatabase(server?.adminUrl ?? process.env.DATABASE_URL ?? '');
  project.provide('adminUrl', database.adminUrl);
  return async () => {
    await database.stop();
    await server?.stop();
  };
}
