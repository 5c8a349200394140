/** The door of this folder. */
export { ATTRIBUUTNAMEN } from './attributen.js';
export { startTelemetrie, type Telemetrie, type Telemetrieopties } from './telemetrie.js';
