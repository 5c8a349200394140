import type { Routes } from '../http/routes.js';
import { aansluitroutes } from './routes/aansluiting.js';
import { deelnemersroutes } from './routes/deelnemers.js';
import { gebruikroutes } from './routes/gebruik.js';
import type { Routemiddelen } from './routes/middelen.js';
import { operatieroutes } from './routes/operaties.js';
import { organisatieroutes } from './routes/organisaties.js';
import { publicatieroutes } from './routes/publicaties.js';
import { soortroutes } from './routes/soorten.js';
import { supergraphroutes } from './routes/supergraph.js';

/** Everything that the register answers over HTTP. */
export function registerroutes(middelen: Routemiddelen): Routes {
  return { ...publicatieroutes(middelen), ...supergraphroutes(middelen), ...soortroutes(middelen), ...deelnemersroutes(middelen), ...organisatieroutes(middelen), ...gebruikroutes(middelen), ...operatieroutes(middelen), ...aansluitroutes(middelen) };
}
