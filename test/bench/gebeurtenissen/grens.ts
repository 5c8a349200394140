import { beantwoordOuder } from '../meten/kindkant.ts';
import { KaleInsert } from './kale-insert.ts';
import { KaleNats } from './kale-nats.ts';
import type { Schrijfbegin, Schrijfopdracht } from './opdracht.ts';
import { meetSchrijven } from './schrijven.ts';

/** The process that writes and does nothing else with what it writes: the limit of this machine. */
let insert: KaleInsert;
let nats: KaleNats | undefined;

/** Whether there is a NATS server. */
async function begin({ databaseUrl, reeks }: Schrijfbegin): Promise<boolean> {
  insert = await KaleInsert.open(databaseUrl, reeks);
  nats = await KaleNats.open(reeks);
  return nats !== undefined;
}

beantwoordOuder({
  begin,
  insert: (opdracht: Schrijfopdracht) => meetSchrijven(insert, opdracht),
  jetstream: (opdracht: Schrijfopdracht) => meetSchrijven(nats!.jetstream, opdracht),
  core: (opdracht: Schrijfopdracht) => meetSchrijven(nats!.core, opdracht),
  rijen: () => insert.rijen(),
  bewaard: () => nats!.bewaard(),
  async einde() {
    await nats?.[Symbol.asyncDispose]();
    await insert[Symbol.asyncDispose]();
  },
});
